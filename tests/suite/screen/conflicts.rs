//! What laptops set apart: listed with its values, and settled by one key.

use majlis::domain::meeting::{Details, DetailsEdit, Invitee, Reply, Session};
use majlis::domain::register::{Association, AssociationEdit};
use majlis::domain::{
    AssociationId, Change, Filing, LaptopId, MeetingChange, MeetingId, Names, RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::conflicts::{Conflicts, Message};
use majlis::screen::register::{Message as RegisterMessage, Register};
use majlis::screen::{Route, Screen};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{OWN, Stage, texts};

const AMAL: AssociationId = AssociationId::new(10);
const MEETING: MeetingId = MeetingId::new(1);
const B: LaptopId = LaptopId::new(8);
const C: LaptopId = LaptopId::new(9);

fn city(was: &str, now: &str) -> Change {
    let edit = AssociationEdit::City { was: was.to_owned(), now: now.to_owned() };

    RegisterChange::Association(Filing::Edited(AMAL, vec![edit])).into()
}

fn of_meeting(change: MeetingChange) -> Change {
    Change::Meeting(MEETING, change)
}

/// The city of Amal was set apart by three laptops, the reply and the venue by two.
fn apart() -> (Stage, Conflicts) {
    let mut stage = Stage::new(Language::French);
    let amal = Association { names: Names::latin("Amal"), ..Association::default() };
    let invitee = Invitee::Association(AMAL);
    let details = Details { code: "RC-1".to_owned(), title: Names::latin("Concertation"), ..Details::default() };
    stage.record([RegisterChange::Association(Filing::Added(AMAL, amal)).into()]);
    stage.record([of_meeting(MeetingChange::Created {
        details,
        session: SessionId::new(2),
        plan: Session::default(),
    })]);
    stage.record([of_meeting(MeetingChange::Invited { invitee, seats: 2 })]);
    stage.hear(B, RegisterChange::LaptopNamed { was: String::new(), now: "Portable B".to_owned() });
    let venue = |now: &str| {
        of_meeting(MeetingChange::Edited(vec![DetailsEdit::Venue { was: String::new(), now: now.to_owned() }]))
    };
    let replied = |now| of_meeting(MeetingChange::Replied { invitee, was: Reply::ToSend, now });
    stage.record([city("", "Fès")]);
    stage.record([venue("Salle A")]);
    stage.record([replied(Reply::Confirmed)]);
    stage.hear(B, city("", "Meknès"));
    stage.hear(B, venue("Salle B"));
    stage.hear(B, replied(Reply::Declined));
    stage.hear(C, city("", "Taza"));
    let (screen, _) = Conflicts::new(&stage.cx());

    (stage, screen)
}

fn press(stage: &mut Stage, screen: &mut Conflicts, key: Stroke) {
    assert!(stage.press(screen, Shortcut::plain(key)), "{key:?} means nothing");
}

fn lines(screen: &Conflicts) -> Vec<(String, String, String, Vec<String>)> {
    let lines = screen.lines().iter();

    lines.map(|line| (line.name.clone(), line.kind.clone(), line.field.clone(), line.values.clone())).collect()
}

fn line(name: &str, kind: &str, field: &str, values: &[&str]) -> (String, String, String, Vec<String>) {
    let values = values.iter().map(|it| (*it).to_owned()).collect();

    (name.to_owned(), kind.to_owned(), field.to_owned(), values)
}

#[test]
fn each_field_is_listed_with_all_its_values_the_one_that_holds_first() {
    let (_, screen) = apart();
    assert_eq!(
        lines(&screen),
        [
            line("Amal", "association", "Ville", &["Taza", "Fès", "Meknès"]),
            line("Concertation", "rencontre · RC-1", "Lieu", &["Salle B", "Salle A"]),
            line("Amal", "invitation · RC-1", "Réponse", &["Déclinée", "Confirmée"]),
        ]
    );
}

#[test]
fn who_set_each_value_and_when_is_said_once_the_journals_are_read() {
    let (mut stage, mut screen) = apart();
    let read = Message::Read(Ok(stage.journal()));
    stage.send(&mut screen, read);
    let authors: Vec<_> = screen.authors()[0].others.iter().map(|it| it.map(|it| it.laptop)).collect();
    assert_eq!(screen.authors()[0].held.map(|it| it.laptop), Some(C));
    assert_eq!(authors, [Some(OWN), Some(B)]);
    let texts = texts(&stage, &screen);
    assert!(texts.iter().any(|text| text.contains("Portable B, 24/11/2026 08:12")), "{texts:?}");
}

#[test]
fn enter_keeps_and_a_digit_takes_another() {
    let (mut stage, mut screen) = apart();
    press(&mut stage, &mut screen, Stroke::Letter('3'));
    press(&mut stage, &mut screen, Stroke::Enter);
    assert_eq!(stage.workspace.register.associations.get(AMAL).unwrap().city, "Meknès");
    assert_eq!(screen.lines().len(), 2, "both other values are settled");
    // The next one down, kept as it is.
    press(&mut stage, &mut screen, Stroke::Down);
    press(&mut stage, &mut screen, Stroke::Enter);
    let invitee = Invitee::Association(AMAL);
    let reply = |stage: &Stage| stage.workspace.meeting(MEETING).unwrap().invitation(invitee).unwrap().reply;
    assert_eq!((reply(&stage), screen.lines().len()), (Reply::Declined, 1));
    press(&mut stage, &mut screen, Stroke::Letter('9'));
    stage.send(&mut screen, Message::Settled(1));
    assert_eq!(stage.workspace.meeting(MEETING).unwrap().details.venue, "Salle A");
    let texts = texts(&stage, &screen);
    assert!(texts.iter().any(|text| text.contains("Tous les postes sont d’accord")), "{texts:?}");
}

#[test]
fn what_was_taken_is_taken_back_as_one() {
    let (mut stage, mut screen) = apart();
    stage.send(&mut screen, Message::Settled(1));
    assert_eq!(stage.workspace.register.associations.get(AMAL).unwrap().city, "Fès");
    stage.undo(&mut screen);
    assert_eq!(stage.workspace.register.associations.get(AMAL).unwrap().city, "Taza");
}

#[test]
fn a_follower_settles_nothing() {
    let (mut stage, mut screen) = apart();
    stage.read_only = true;
    press(&mut stage, &mut screen, Stroke::Enter);
    assert_eq!(screen.lines().len(), 3);
}

#[test]
fn what_another_laptop_settles_leaves_the_list_and_the_line_stays() {
    let (mut stage, mut screen) = apart();
    press(&mut stage, &mut screen, Stroke::Down);
    press(&mut stage, &mut screen, Stroke::Letter('2'));
    stage.hear(B, city("Taza", "Taza"));
    screen.refresh(&stage.cx());
    press(&mut stage, &mut screen, Stroke::Enter);
    assert_eq!(stage.workspace.meeting(MEETING).unwrap().details.venue, "Salle A");
}

#[test]
fn the_mark_of_the_register_leads_here() {
    let (mut stage, _) = apart();
    let (mut register, _) = Register::new(&stage.cx());
    stage.send(&mut register, RegisterMessage::Opened(0));
    let texts = texts(&stage, &register);
    assert!(texts.iter().any(|text| text == "Comparer les valeurs"), "{texts:?}");
    stage.send(&mut register, RegisterMessage::ConflictsWanted);
    assert_eq!(stage.went, [Route::Conflicts]);
}
