//! The sidebar: its keys stand in one column, whatever waits beside them.

use iced::Size;
use majlis::app::Message;
use majlis::screen::{Room, Route};

use super::{Program, sample};
use crate::screen::every::seen;

#[test]
fn the_keys_of_the_sidebar_end_in_one_column() {
    let folder = tempfile::tempdir().unwrap();
    let (meeting, ..) = sample(folder.path());
    let mut program = Program::start(folder.path(), None);
    program.send(Message::Navigated(Route::Meeting(meeting, Room::Overview)));
    let pieces = seen(program.app.view(), Size::new(1_280.0, 800.0)).pieces;
    let ends: Vec<f32> = ["Alt+1", "Alt+8", "Alt+9", "Ctrl+1", "Ctrl+6"]
        .into_iter()
        .map(|key| pieces.iter().find(|piece| piece.text == key).unwrap().bounds)
        .map(|bounds| (bounds.x + bounds.width).round())
        .collect();
    assert!(ends.iter().all(|end| *end == ends[0]), "{ends:?}");
    // There is something late in the sample, which its line says.
    assert!(pieces.iter().any(|piece| piece.text == "2"));
    program.end();
}
