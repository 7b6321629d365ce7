//! A screen begins at its top, however far the one before it was scrolled.

use majlis::app::Message;
use majlis::i18n::help::Chapter;
use majlis::screen::{Room, Route};
use majlis::ui::scroll::{Far, Sheet, scroll};

use super::{Program, sample};
use crate::window::Window;

#[test]
fn a_screen_begins_at_its_top() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    let mut window: Window<Message> = Window::new();
    let routes = [
        Route::Settings,
        Route::Shortcuts,
        Route::Help(Chapter::Door),
        Route::Laptops,
        Route::Register,
        Route::Meeting(meeting, Room::Overview),
        Route::Meeting(meeting, Room::Invitations),
        Route::Meeting(meeting, Room::Documents),
    ];
    let mut scrolled = 0;
    for from in routes {
        for to in routes.into_iter().filter(|to| *to != from) {
            program.send(Message::Navigated(from));
            window.operate(program.app.view(), scroll(Sheet::Largest, Far::Last));
            scrolled += usize::from(window.scrolled(program.app.view()).iter().any(|offset| *offset > 0.0));
            program.send(Message::Navigated(to));
            let offsets = window.scrolled(program.app.view());
            assert!(offsets.iter().all(|offset| *offset == 0.0), "{to:?} after {from:?}: {offsets:?}");
        }
    }
    assert!(scrolled >= 30, "only {scrolled} pages were longer than the window");
    program.end();
}
