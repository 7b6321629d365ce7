//! Letters that go to a line: at once where none is a key, else once the way was opened for them.

use majlis::app::Message;
use majlis::app::keys::Pressed;
use majlis::screen::Route;
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::{Program, launch, sample};

const NONE: &str = "Aucune ligne ne commence ainsi";
const FIRST: &str = "Premières lettres de la ligne";

fn escape() -> Shortcut {
    Shortcut::plain(Stroke::Escape)
}

#[test]
fn a_letter_that_is_a_key_stays_that_key_until_the_way_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let mut program = Program::launch(launch(folder.path()));
    program.send(Message::Navigated(Route::Register));
    program.type_in("q");
    assert!(!program.shows(NONE), "letters are keys here");

    program.press(Shortcut::command('j'));
    assert!(program.shows(FIRST));
    // N makes something new, A archives, P opens a page.
    program.type_in("nap");
    assert!(program.shows("nap") && program.shows(NONE) && !program.shows(FIRST));
    let back = Pressed { shortcut: Shortcut::plain(Stroke::Backspace), taken: false, typed: None };
    program.send(Message::Pressed(back.clone()));
    assert!(!program.shows("nap") && program.shows("na"));
    program.press(escape());
    assert!(!program.shows(NONE) && !program.shows(FIRST));

    program.press(Shortcut::command('j'));
    program.press(Shortcut::plain(Stroke::Down));
    assert!(!program.shows(FIRST), "another key closes the way, and does what it does");
    program.press(Shortcut::command('j'));
    let taken = Pressed { shortcut: Shortcut::plain(Stroke::Letter('a')), taken: true, typed: None };
    program.send(Message::Pressed(taken));
    assert!(!program.shows(FIRST), "a field took the letter");
    program.press(Shortcut::command('j'));
    program.send(Message::Navigated(Route::Programme));
    assert!(!program.shows(FIRST), "it belongs to the list that was left");
    program.end();
}

#[test]
fn letters_go_at_once_where_none_is_a_key() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path());
    let mut program = Program::launch(launch(folder.path()));
    program.send(Message::Navigated(Route::Commitments));
    program.type_in("zzq");
    assert!(program.shows("zzq") && program.shows(NONE));
    program.press(escape());
    assert!(!program.shows("zzq"));

    // At the first screen of a workspace letters are keys: the list of meetings.
    program.send(Message::Navigated(Route::Meetings));
    program.type_in("z");
    assert!(!program.shows(NONE));
    program.end();
}
