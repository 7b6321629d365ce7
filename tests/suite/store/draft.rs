//! What is being typed is kept beside the settings, by laptop.

use majlis::domain::meeting::{Note, NoteKind};
use majlis::domain::{LaptopId, MeetingId};
use majlis::store::Home;
use majlis::store::draft::Drafts;

const MEETING: MeetingId = MeetingId::new(1);
const OWN: LaptopId = LaptopId::new(1);

#[test]
fn a_draft_outlives_the_program_and_ends_with_its_recording() {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path());
    let note = Note { kind: NoteKind::Request, text: "Un « guichet »\nunique".to_owned(), ..Note::default() };
    let mut drafts = Drafts::load(&home, OWN);
    assert!(drafts.set_note(MEETING, Some(note.clone())));
    assert!(!drafts.set_note(MEETING, Some(note.clone())), "the same is nothing new");
    drafts.save(&home, OWN).unwrap();

    assert_eq!(Drafts::load(&home, OWN).note(MEETING), Some(&note));
    assert_eq!(Drafts::load(&home, LaptopId::new(2)), Drafts::default(), "another desk has its own");
    assert!(drafts.set_note(MEETING, None));
    drafts.save(&home, OWN).unwrap();
    drafts.save(&home, OWN).unwrap();
    assert_eq!(Drafts::load(&home, OWN), Drafts::default());
}

#[test]
fn a_draft_that_cannot_be_read_is_none() {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path());
    let mut drafts = Drafts::default();
    drafts.set_note(MEETING, Some(Note::default()));
    drafts.save(&home, OWN).unwrap();
    let file = std::fs::read_dir(home.config.join("drafts")).unwrap().next().unwrap().unwrap().path();
    std::fs::write(file, "(notes: {torn").unwrap();

    assert_eq!(Drafts::load(&home, OWN), Drafts::default());
}
