//! What the coordinator looks at beside receiving: the picture of the session, and the history of the door.

use majlis::domain::meeting::{Details, Invitee, MeetingState, Reply, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::{
    AssociationId, Change, DelegateId, Filing, LaptopId, MeetingChange, MeetingId, Names, RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::Screen;
use majlis::screen::meeting::door::{Door, Event, Message, Part, history};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const AMAL: AssociationId = AssociationId::new(10);
const NOUR: AssociationId = AssociationId::new(11);
const SALMA: DelegateId = DelegateId::new(20);
const OMAR: DelegateId = DelegateId::new(21);
const OTHER: LaptopId = LaptopId::new(9);

/// Amal confirmed and named Salma and Omar, Nour did not answer and named nobody.
fn hall() -> (Stage, Door) {
    let mut stage = Stage::new(Language::French);
    let association = |name: &str, phone: &str| Association {
        names: Names::latin(name),
        phones: vec![phone.to_owned()],
        ..Association::default()
    };
    let delegate = |name: &str, phone: &str| Delegate {
        names: Names::latin(name),
        phone: phone.to_owned(),
        association: Some(AMAL),
        ..Delegate::default()
    };
    for change in [
        RegisterChange::Association(Filing::Added(AMAL, association("Amal", "0522 00 00 01"))),
        RegisterChange::Association(Filing::Added(NOUR, association("Nour", "+212537492433"))),
        RegisterChange::Delegate(Filing::Added(SALMA, delegate("Salma Idrissi", "0661 00 00 02"))),
        RegisterChange::Delegate(Filing::Added(OMAR, delegate("Omar Tazi", ""))),
    ] {
        stage.record([change.into()]);
    }
    let (amal, nour) = (Invitee::Association(AMAL), Invitee::Association(NOUR));
    for change in [
        MeetingChange::Created {
            details: Details { state: MeetingState::Open, ..Details::default() },
            session: SESSION,
            plan: Session {
                date: "2026-11-24".parse().unwrap(),
                starts: Some("08:10".parse().unwrap()),
                ..Session::default()
            },
        },
        MeetingChange::Invited { invitee: amal, seats: 2 },
        MeetingChange::Invited { invitee: nour, seats: 2 },
        MeetingChange::DelegateNamed { invitee: amal, delegate: SALMA },
        MeetingChange::DelegateNamed { invitee: amal, delegate: OMAR },
        MeetingChange::BadgeAssigned { person: OMAR, code: "7K3QP".to_owned() },
        MeetingChange::Replied { invitee: amal, was: Reply::ToSend, now: Reply::Confirmed },
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    let (door, _) = Door::new(&stage.cx(), MEETING);

    (stage, door)
}

fn arrived(person: DelegateId) -> Change {
    let (association, desk) = (Some(AMAL), "Poste B".to_owned());

    Change::Meeting(MEETING, MeetingChange::Arrived { session: SESSION, person, association, desk, replaces: None })
}

fn press(stage: &mut Stage, door: &mut Door, key: Stroke) {
    assert!(stage.press(door, Shortcut::plain(key)), "{key:?} means nothing");
}

/// F6, and the journals as they are.
fn look_back(stage: &mut Stage, door: &mut Door) {
    if door.part() != Part::Past {
        press(stage, door, Stroke::Function(6));
    }
    let read = history::Message::Read(Ok(stage.journal()));
    stage.send(door, Message::Aside(Event::Past(read)));
}

fn past(stage: &mut Stage, door: &mut Door, message: history::Message) {
    stage.send(door, Message::Aside(Event::Past(message)));
}

fn is_here(stage: &Stage, person: DelegateId) -> bool {
    stage.workspace.meeting(MEETING).unwrap().is_present(SESSION, person)
}

#[track_caller]
fn check_says(stage: &Stage, door: &Door, all: &[&str]) {
    let texts = texts(stage, door);
    for words in all {
        assert!(texts.iter().any(|text| text.contains(words)), "{words:?} is not in {texts:?}");
    }
}

fn reply(stage: &Stage, association: AssociationId) -> Reply {
    stage.workspace.meeting(MEETING).unwrap().invitation(Invitee::Association(association)).unwrap().reply
}

#[test]
fn the_picture_says_who_is_missing_and_the_number_to_call() {
    let (mut stage, mut door) = hall();
    press(&mut stage, &mut door, Stroke::Function(5));
    check_says(&stage, &door, &["Salma Idrissi", "0661 00 00 02", "Omar Tazi", "0522 00 00 01", "Nour"]);
    check_says(&stage, &door, &["+212 5 37 49 24 33", "Manquants (3)", "personne n’est nommé"]);
    stage.hear(OTHER, arrived(SALMA));
    door.refresh(&stage.cx());
    check_says(&stage, &door, &["Manquants (2)", "1 arrivée", "0,2", "0 à l’heure, 1 en retard"]);
    assert!(!texts(&stage, &door).iter().any(|text| text == "Salma Idrissi"));
}

#[test]
fn the_number_is_copied_and_whoever_will_not_come_declines() {
    let (mut stage, mut door) = hall();
    press(&mut stage, &mut door, Stroke::Function(5));
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Down);
    stage.press(&mut door, Shortcut::command('c'));
    assert!(stage.said.last().is_some_and(|said| said.contains("0661 00 00 02")), "{:?}", stage.said);
    press(&mut stage, &mut door, Stroke::PageDown);
    press(&mut stage, &mut door, Stroke::Delete);
    assert_eq!((reply(&stage, NOUR), reply(&stage, AMAL)), (Reply::Declined, Reply::Confirmed));
    for _ in 0..3 {
        press(&mut stage, &mut door, Stroke::Right);
    }
    check_says(&stage, &door, &["Déclinés (1)", "Nour"]);
    stage.undo(&mut door);
    assert_eq!(reply(&stage, NOUR), Reply::ToSend);
}

#[test]
fn an_association_that_somebody_came_for_cannot_decline() {
    let (mut stage, mut door) = hall();
    stage.hear(OTHER, arrived(SALMA));
    press(&mut stage, &mut door, Stroke::Function(5));
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Delete);
    assert_eq!(reply(&stage, AMAL), Reply::Confirmed);
}

#[test]
fn whoever_types_or_escapes_receives_again() {
    let (mut stage, mut door) = hall();
    press(&mut stage, &mut door, Stroke::Function(5));
    stage.send(&mut door, Message::Typed("sa".to_owned()));
    assert_eq!((door.part(), door.query()), (Part::Receiving, "sa"));
    press(&mut stage, &mut door, Stroke::Function(6));
    press(&mut stage, &mut door, Stroke::Escape);
    assert_eq!(door.part(), Part::Receiving);
}

#[test]
fn a_badge_counts_in_the_filter_of_the_history_too() {
    let (mut stage, mut door) = hall();
    look_back(&mut stage, &mut door);
    past(&mut stage, &mut door, history::Message::QueryChanged("7K3QP".to_owned()));
    past(&mut stage, &mut door, history::Message::Submitted);
    assert!(is_here(&stage, OMAR));
    assert_eq!(door.part(), Part::Receiving);
}

#[test]
fn what_this_desk_said_is_taken_back_and_made_again() {
    let (mut stage, mut door) = hall();
    stage.send(&mut door, Message::QueryChanged("salma".to_owned()));
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(is_here(&stage, SALMA));
    look_back(&mut stage, &mut door);
    check_says(&stage, &door, &["Salma Idrissi", "24/11/2026 08:12", "Poste A", "Arrivé · Amal"]);
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Function(8));
    assert!(!is_here(&stage, SALMA));
    assert!(stage.entries.last().is_some_and(|entry| entry.reverts.is_some()), "it is the undo of what was done");
    look_back(&mut stage, &mut door);
    check_says(&stage, &door, &["Présence retirée", "retiré depuis"]);
    // The line of the withdrawal stands above; the cursor stayed on the arrival.
    press(&mut stage, &mut door, Stroke::Function(8));
    assert!(is_here(&stage, SALMA));
    look_back(&mut stage, &mut door);
    check_says(&stage, &door, &["Présence rétablie", "rétabli depuis"]);
    press(&mut stage, &mut door, Stroke::Function(8));
    assert!(!is_here(&stage, SALMA), "made again, it is taken back by name");
}

#[test]
fn a_walk_in_is_taken_back_with_the_record_and_both_come_again() {
    let (mut stage, mut door) = hall();
    stage.send(&mut door, Message::QueryChanged("Zineb Nouvelle".to_owned()));
    press(&mut stage, &mut door, Stroke::Function(2));
    stage.enter_panel(&mut door, &["", "", "membre"]);
    let people = |stage: &Stage| stage.workspace.register.delegates.len();
    assert_eq!(people(&stage), 3);
    look_back(&mut stage, &mut door);
    check_says(&stage, &door, &["Arrivé, hors liste"]);
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Function(8));
    assert_eq!(people(&stage), 2);
    look_back(&mut stage, &mut door);
    press(&mut stage, &mut door, Stroke::Function(8));
    assert_eq!(people(&stage), 3);
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    assert_eq!(meeting.attendance[&SESSION].values().filter(|seen| seen.arrival().is_some()).count(), 1);
}

#[test]
fn what_another_desk_said_is_withdrawn_by_name() {
    let (mut stage, mut door) = hall();
    stage.hear(OTHER, RegisterChange::LaptopNamed { was: String::new(), now: "Portable B".to_owned() });
    stage.hear(OTHER, arrived(SALMA));
    stage.hear(
        OTHER,
        Change::Meeting(
            MEETING,
            MeetingChange::Left { session: SESSION, person: SALMA, was: None, now: Some(stage.now) },
        ),
    );
    look_back(&mut stage, &mut door);
    check_says(&stage, &door, &["Poste B (Portable B)", "Parti"]);
    past(&mut stage, &mut door, history::Message::QueryChanged("portable salma".to_owned()));
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Function(8));
    let left = |stage: &Stage| stage.workspace.meeting(MEETING).unwrap().attendance_at(SESSION, SALMA).unwrap().left;
    assert_eq!(left(&stage), None, "the leaving was the latest line");
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Function(8));
    assert!(!is_here(&stage, SALMA));
    assert!(stage.entries.last().is_some_and(|entry| entry.reverts.is_none()));
    press(&mut stage, &mut door, Stroke::Function(8));
    assert!(is_here(&stage, SALMA));
}

#[test]
fn an_arrival_that_the_journals_did_not_tell_yet_is_listed_all_the_same() {
    let (mut stage, mut door) = hall();
    look_back(&mut stage, &mut door);
    stage.hear(OTHER, arrived(SALMA));
    door.refresh(&stage.cx());
    check_says(&stage, &door, &["Salma Idrissi", "1 ligne sur 1"]);
}

#[test]
fn a_follower_looks_and_changes_nothing() {
    let (mut stage, mut door) = hall();
    stage.hear(OTHER, arrived(SALMA));
    stage.read_only = true;
    look_back(&mut stage, &mut door);
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Function(8));
    press(&mut stage, &mut door, Stroke::Function(5));
    press(&mut stage, &mut door, Stroke::PageDown);
    press(&mut stage, &mut door, Stroke::Delete);
    assert!(is_here(&stage, SALMA));
    assert_eq!(reply(&stage, NOUR), Reply::ToSend);
}
