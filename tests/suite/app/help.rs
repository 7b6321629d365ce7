//! F1: the help of the place where one is, then the list of keys.

use majlis::app::Message;
use majlis::i18n::Language;
use majlis::i18n::help::{Block, Chapter, page};
use majlis::screen::help::chapter_of;
use majlis::screen::{Room, Route};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::{Program, sample};

const F1: Shortcut = Shortcut::function(1);

/// The first heading of a chapter.
fn heading(chapter: Chapter) -> String {
    let blocks = &page(Language::French, chapter).blocks;

    blocks.iter().find(|block| matches!(block, Block::Heading(_))).unwrap().text()
}

#[test]
fn f1_opens_the_chapter_of_the_place_and_then_the_keys() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    let routes = [
        Route::Meetings,
        Route::Register,
        Route::Laptops,
        Route::Meeting(meeting, Room::Discussion),
        Route::Meeting(meeting, Room::Documents),
    ];
    for route in routes {
        program.send(Message::Navigated(route));
        program.press(F1);
        let first = heading(chapter_of(route));
        assert!(program.shows(&first), "{route:?} does not lead to “{first}”");
        program.press(Shortcut::plain(Stroke::Escape));
    }
    program.press(F1);
    program.press(F1);
    assert!(program.shows("Donner la parole au premier qui l’a demandée"), "the list of keys");
    program.press(F1);
    assert!(program.shows(&heading(Chapter::Keys)));
}
