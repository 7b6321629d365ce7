//! What was done, and taking it back.

use majlis::domain::register::Association;
use majlis::domain::{AssociationId, Filing, LaptopId, Names, RegisterChange};
use majlis::i18n::Language;
use majlis::screen::history::{History, Message};

use super::stage::Stage;

#[test]
fn what_another_laptop_did_is_taken_back_there_and_it_is_said_where() {
    let other = LaptopId::new(9);
    let mut stage = Stage::new(Language::French);
    stage.hear(other, RegisterChange::LaptopNamed { was: String::new(), now: "Portable B".to_owned() });
    let added = |number, name: &str| {
        let association = Association { names: Names::latin(name), ..Association::default() };

        RegisterChange::Association(Filing::Added(AssociationId::new(number), association))
    };
    stage.record([added(10, "Amal").into()]);
    stage.hear(other, added(11, "Nour"));
    let (mut screen, _) = History::new(&stage.cx());
    let read = Message::Read(Ok(stage.journal()));
    stage.send(&mut screen, read);
    stage.send(&mut screen, Message::RowPressed(0));
    stage.send(&mut screen, Message::RevertAsked);
    stage.send(&mut screen, Message::RevertConfirmed);
    assert!(stage.said.last().is_some_and(|said| said.contains("Portable B")), "{:?}", stage.said);
    assert_eq!(stage.workspace.register.associations.len(), 2);
    stage.send(&mut screen, Message::RowPressed(1));
    stage.send(&mut screen, Message::RevertAsked);
    stage.send(&mut screen, Message::RevertConfirmed);
    assert_eq!(stage.workspace.register.associations.len(), 1, "what this one did is taken back");
}
