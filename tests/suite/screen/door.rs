//! The door, by its keys and what it answers.

use majlis::domain::meeting::{Details, Invitee, MeetingState, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::{
    AssociationId, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::Screen;
use majlis::screen::meeting::door::{Door, Message};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::hand::Hand;
use super::stage::{Stage, texts};

pub const MEETING: MeetingId = MeetingId::new(1);
pub const SESSION: SessionId = SessionId::new(2);
pub const AMDH: AssociationId = AssociationId::new(10);
pub const OASIS: AssociationId = AssociationId::new(11);
const AWAY: AssociationId = AssociationId::new(12);
pub const SALMA: DelegateId = DelegateId::new(20);
pub const OMAR: DelegateId = DelegateId::new(21);
pub const NADIA: DelegateId = DelegateId::new(22);
pub const OTHER_SALMA: DelegateId = DelegateId::new(23);

/// AMDH has named Salma and Omar, Oasis nobody; Nadia's association is not invited.
pub fn hall(state: MeetingState) -> (Stage, Door) {
    let mut stage = Stage::new(Language::French);
    let association = |name: &str| Association { names: Names::latin(name), ..Association::default() };
    let delegate = |name: &str, association| Delegate {
        names: Names::latin(name),
        association: Some(association),
        ..Delegate::default()
    };
    for change in [
        RegisterChange::Association(Filing::Added(AMDH, association("Droits humains"))),
        RegisterChange::Association(Filing::Added(OASIS, association("Oasis du sud"))),
        RegisterChange::Association(Filing::Added(AWAY, association("Ailleurs"))),
        RegisterChange::Delegate(Filing::Added(SALMA, delegate("Salma Idrissi", AMDH))),
        RegisterChange::Delegate(Filing::Added(OMAR, delegate("Omar Tazi", AMDH))),
        RegisterChange::Delegate(Filing::Added(NADIA, delegate("Nadia Alami", AWAY))),
    ] {
        stage.record([change.into()]);
    }
    for change in [
        MeetingChange::Created {
            details: Details { state, ..Details::default() },
            session: SESSION,
            plan: Session::default(),
        },
        MeetingChange::Invited { invitee: Invitee::Association(AMDH), seats: 2 },
        MeetingChange::Invited { invitee: Invitee::Association(OASIS), seats: 2 },
        MeetingChange::DelegateNamed { invitee: Invitee::Association(AMDH), delegate: SALMA },
        MeetingChange::DelegateNamed { invitee: Invitee::Association(AMDH), delegate: OMAR },
        MeetingChange::BadgeAssigned { person: OMAR, code: "7K3QP".to_owned() },
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    let (door, _) = Door::new(&stage.cx(), MEETING);

    (stage, door)
}

pub fn is_here(stage: &Stage, person: DelegateId) -> bool {
    stage.workspace.meeting(MEETING).unwrap().is_present(SESSION, person)
}

pub fn type_in(stage: &mut Stage, door: &mut Door, query: &str) {
    stage.send(door, Message::QueryChanged(query.to_owned()));
}

pub fn press(stage: &mut Stage, door: &mut Door, key: Stroke) {
    assert!(stage.press(door, Shortcut::plain(key)), "{key:?} means nothing");
}

pub fn says(stage: &Stage, door: &Door, words: &str) -> bool {
    texts(stage, door).iter().any(|text| text.contains(words))
}

#[test]
fn two_letters_and_enter_mark_somebody_present() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "sa");
    press(&mut stage, &mut door, Stroke::Enter);

    assert!(is_here(&stage, SALMA));
    assert_eq!(door.query(), "");
    assert!(says(&stage, &door, "Présent"));
}

#[test]
fn enter_that_is_held_answers_no_question_that_it_opened() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    let mut hand = Hand::new();
    hand.stand(&stage, &door, "door-field");
    hand.types(&mut stage, &mut door, "nadia");
    hand.enter(&mut stage, &mut door, false);
    for _ in 0..3 {
        assert!(says(&stage, &door, "Pas sur la liste") && !is_here(&stage, NADIA));
        hand.enter(&mut stage, &mut door, true);
    }
    hand.enter(&mut stage, &mut door, false);
    assert!(is_here(&stage, NADIA) && says(&stage, &door, "Présent, hors liste"));
    // Nor does it wipe the answer away.
    hand.enter(&mut stage, &mut door, true);
    assert!(says(&stage, &door, "Présent, hors liste"), "{:?}", texts(&stage, &door));
}

#[test]
fn enter_again_says_since_when_and_never_unmarks() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    for _ in 0..3 {
        type_in(&mut stage, &mut door, "salma");
        press(&mut stage, &mut door, Stroke::Enter);
        assert!(is_here(&stage, SALMA));
    }

    assert!(says(&stage, &door, "Déjà présent"));
    assert!(says(&stage, &door, "depuis 08:12, Poste A"));
}

#[test]
fn the_answer_follows_undo_and_redo() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Enter);
    stage.undo(&mut door);
    assert!(!is_here(&stage, SALMA));
    assert!(says(&stage, &door, "Présence retirée"));

    stage.redo(&mut door);
    assert!(is_here(&stage, SALMA));
    assert!(!says(&stage, &door, "Présence retirée"));
}

#[test]
fn a_scanned_code_marks_wherever_it_was_typed() {
    // In the field, small or capital; after what somebody had begun to type; with the focus nowhere; in the panel.
    for typed in ["7K3QP", "7k3qp", "sal7K3QP"] {
        let (mut stage, mut door) = hall(MeetingState::Open);
        type_in(&mut stage, &mut door, typed);
        press(&mut stage, &mut door, Stroke::Enter);
        assert!(is_here(&stage, OMAR), "{typed}");
        assert!(!is_here(&stage, SALMA), "{typed}");
    }
    for opened in [false, true] {
        let (mut stage, mut door) = hall(MeetingState::Open);
        if opened {
            press(&mut stage, &mut door, Stroke::Function(2));
        }
        for letter in ["7", "K", "3", "Q", "P"] {
            let message = door.typed(letter, &stage.cx()).unwrap();
            stage.send(&mut door, message);
        }
        press(&mut stage, &mut door, Stroke::Enter);
        assert!(is_here(&stage, OMAR));
    }
}

#[test]
fn what_is_only_near_is_not_marked_by_enter_alone() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "Omar Tqzi");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(!is_here(&stage, OMAR));
    assert!(says(&stage, &door, "Choisissez"));

    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(is_here(&stage, OMAR));
}

#[test]
fn homonyms_have_to_be_chosen_between() {
    let (mut stage, _) = hall(MeetingState::Open);
    let other = Delegate { names: Names::latin("Salma IDRISSI"), association: Some(OASIS), ..Delegate::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(OTHER_SALMA, other)).into()]);
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    type_in(&mut stage, &mut door, "salma");
    assert!(says(&stage, &door, "homonyme"));
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(!is_here(&stage, SALMA) && !is_here(&stage, OTHER_SALMA));

    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(is_here(&stage, SALMA) != is_here(&stage, OTHER_SALMA));
}

#[test]
fn who_is_not_on_the_list_is_let_in_by_a_second_key() {
    for key in [Stroke::Enter, Stroke::Function(2)] {
        let (mut stage, mut door) = hall(MeetingState::Open);
        type_in(&mut stage, &mut door, "nadia");
        press(&mut stage, &mut door, Stroke::Enter);
        assert!(!is_here(&stage, NADIA));
        assert!(says(&stage, &door, "Pas sur la liste"));

        press(&mut stage, &mut door, key);
        assert!(is_here(&stage, NADIA));
        assert!(says(&stage, &door, "hors liste"));
    }
}

#[test]
fn a_walk_in_takes_a_name_an_association_and_three_enters() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "Zineb Filali");
    press(&mut stage, &mut door, Stroke::Function(2));
    stage.enter_panel(&mut door, &["", "ail", "Trésorière"]);

    let (person, delegate) =
        stage.workspace.register.delegates.iter().find(|(_, delegate)| delegate.names.latin == "Zineb Filali").unwrap();
    assert!(is_here(&stage, person));
    assert_eq!(delegate.association, Some(AWAY));
    assert_eq!(delegate.role, "Trésorière");
    assert!(stage.workspace.meeting(MEETING).unwrap().badge(person).is_some());

    // One gesture: one undo.
    stage.undo(&mut door);
    assert!(!is_here(&stage, person));
    assert!(!stage.workspace.register.delegates.contains(person));
}

#[test]
fn a_namesake_is_offered_before_a_second_record_is_made() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "Omar  tazi");
    press(&mut stage, &mut door, Stroke::Function(2));
    assert!(says(&stage, &door, "porte déjà ce nom"));
    press(&mut stage, &mut door, Stroke::Down);
    stage.enter_panel(&mut door, &[""]);

    assert!(is_here(&stage, OMAR));
    assert_eq!(stage.workspace.register.delegates.len(), 3);
}

#[test]
fn an_association_without_a_named_delegate_asks_for_the_name() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "oasis");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(says(&stage, &door, "Qui vient pour Oasis du sud"));
    stage.enter_panel(&mut door, &["محمد بنعيسى"]);

    let meeting = stage.workspace.meeting(MEETING).unwrap();
    let named = &meeting.invitation(Invitee::Association(OASIS)).unwrap().delegates;
    assert_eq!(named.len(), 1);
    assert!(is_here(&stage, named[0]));
}

#[test]
fn who_comes_instead_keeps_both_on_the_list() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Function(3));
    stage.enter_panel(&mut door, &["Hind Berrada"]);

    let meeting = stage.workspace.meeting(MEETING).unwrap();
    let (_, attendance) = meeting.attendance[&SESSION].iter().next().unwrap();
    assert_eq!(attendance.arrival().unwrap().replaces, Some(SALMA));
    assert!(meeting.invitation(Invitee::Association(AMDH)).unwrap().delegates.contains(&SALMA));
}

#[test]
fn escape_leaves_the_panel_first_and_the_field_after() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "zzz");
    press(&mut stage, &mut door, Stroke::Function(2));
    press(&mut stage, &mut door, Stroke::Escape);
    assert_eq!(door.query(), "zzz");
    press(&mut stage, &mut door, Stroke::Escape);
    assert_eq!(door.query(), "");
}

#[test]
fn who_left_is_said_to_have_left_and_comes_back() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Enter);
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Function(4));
    let left =
        |stage: &Stage| stage.workspace.meeting(MEETING).unwrap().attendance_at(SESSION, SALMA).unwrap().left.is_some();
    assert!(left(&stage));
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(!left(&stage) && is_here(&stage, SALMA));
}

#[test]
fn a_door_that_is_not_open_says_so_and_how_to_open_it() {
    let (mut stage, mut door) = hall(MeetingState::Inviting);
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(!is_here(&stage, SALMA));
    assert!(says(&stage, &door, "Ouvrir la rencontre"));

    stage.send(&mut door, Message::OpeningAsked);
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(is_here(&stage, SALMA));
}

#[test]
fn a_laptop_that_only_follows_records_nothing() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    stage.read_only = true;
    type_in(&mut stage, &mut door, "salma");
    for key in [Stroke::Enter, Stroke::Function(2), Stroke::Function(3), Stroke::Function(4)] {
        press(&mut stage, &mut door, key);
    }

    assert!(stage.workspace.meeting(MEETING).unwrap().attendance.is_empty());
}
