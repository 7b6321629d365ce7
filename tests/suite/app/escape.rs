//! Escape closes the innermost thing that is open, at once, whether the cursor is in a field of it or not.

use majlis::app::Message;
use majlis::app::keys::Pressed;
use majlis::screen::{Room, Route};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::{Program, sample, texts_of};

fn escape(program: &mut Program, taken: bool) {
    let shortcut = Shortcut::plain(Stroke::Escape);
    program.send(Message::Pressed(Pressed { shortcut, taken, typed: None }));
}

/// Opens a thing by keys, and closes it again.
#[track_caller]
fn check(program: &mut Program, route: Route, keys: &[&str]) {
    program.send(Message::Navigated(route));
    let (last, before) = keys.split_last().unwrap();
    let press = |program: &mut Program, key: &str| program.press(Shortcut::from_name(key).unwrap());
    before.iter().for_each(|key| press(program, key));
    let shut = texts_of(program.app.view());
    press(program, last);
    let open = texts_of(program.app.view());
    assert_ne!(open, shut, "{route:?} {keys:?}: nothing opened");
    escape(program, true);
    assert_eq!(texts_of(program.app.view()), open, "{route:?} {keys:?}: a filter took it");
    escape(program, false);
    assert_eq!(texts_of(program.app.view()), shut, "{route:?} {keys:?}");
}

#[test]
fn it_closes_every_panel_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let association = super::stored(folder.path()).workspace().register.associations.iter().next().unwrap().0;
    let mut program = Program::start(folder.path(), None);
    let room = |room| Route::Meeting(meeting, room);
    let places: [(Route, &[&str]); 22] = [
        (Route::Meetings, &["N"]),
        (Route::Meetings, &["C"]),
        (room(Room::Overview), &["F10"]),
        (room(Room::Invitations), &["Down", "Enter"]),
        (room(Room::Invitations), &["Down", "L"]),
        (room(Room::Invitations), &["Down", "P"]),
        (room(Room::Invitations), &["I"]),
        (room(Room::Invitations), &["G"]),
        (room(Room::Door), &["F2"]),
        (room(Room::Door), &["F5"]),
        (room(Room::Door), &["F6"]),
        (room(Room::Door), &["F7"]),
        (room(Room::Discussion), &["F8", "F6"]),
        (room(Room::Discussion), &["F7"]),
        (Route::Commitments, &["Down"]),
        (Route::Synthesis, &["N"]),
        (Route::Register, &["Down", "Enter"]),
        (Route::Register, &["N"]),
        (Route::Association(association), &["N"]),
        (Route::Programme, &["N"]),
        (Route::Programme, &["Right", "N"]),
        (Route::Programme, &["Right", "Right", "N"]),
    ];
    for (route, keys) in places {
        check(&mut program, route, keys);
    }
}
