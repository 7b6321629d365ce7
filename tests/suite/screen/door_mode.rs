//! Door mode: the door alone on the screen, and the coordinator's leave.

use majlis::domain::meeting::{Invitee, MeetingState};
use majlis::domain::register::Delegate;
use majlis::domain::{Change, DelegateId, Filing, MeetingChange, Names, RegisterChange, SessionId};
use majlis::screen::keys::Do;
use majlis::screen::meeting::door::mode::Answer;
use majlis::screen::meeting::door::{Door, Message};
use majlis::screen::{Press, Screen};
use majlis::ui::shortcut::Stroke;

use super::door::{
    AMDH, MEETING, NADIA, OASIS, OMAR, OTHER_SALMA, SALMA, SESSION, hall, is_here, press, says, type_in,
};
use super::stage::{Stage, texts};

/// The hall, with the laptop kept at its door.
fn alone(state: MeetingState) -> (Stage, Door) {
    let (mut stage, mut door) = hall(state);
    press(&mut stage, &mut door, Stroke::Function(11));
    let kept = stage.settings.door.expect("F11 keeps the laptop at the door");
    assert_eq!((kept.meeting, kept.session), (MEETING, SESSION));

    (stage, door)
}

/// In the room, and alone on the screen.
fn both() -> [(Stage, Door); 2] {
    [hall(MeetingState::Open), alone(MeetingState::Open)]
}

fn answer(stage: &mut Stage, door: &mut Door, typed: &str) {
    press(stage, door, Stroke::Function(11));
    stage.send(door, Message::Leave(Answer::Typed(typed.to_owned())));
    press(stage, door, Stroke::Enter);
}

fn here(stage: &Stage) -> usize {
    stage.workspace.meeting(MEETING).unwrap().attendance[&SESSION].len()
}

#[test]
fn nothing_of_the_header_is_left() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    let has_menu = |stage: &Stage, door: &Door| {
        let press = Press::new(Do::Menu, false);

        door.key(&press, &stage.cx()).is_some()
    };
    assert!(has_menu(&stage, &door) && says(&stage, &door, "Clôturer la rencontre"));

    press(&mut stage, &mut door, Stroke::Function(11));
    assert!(!has_menu(&stage, &door) && !says(&stage, &door, "Clôturer la rencontre"));
    assert!(says(&stage, &door, "Passez le badge au lecteur"));
}

#[test]
fn who_came_is_hidden_until_something_is_typed() {
    let (mut stage, mut door) = alone(MeetingState::Open);
    type_in(&mut stage, &mut door, "sa");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(is_here(&stage, SALMA));
    press(&mut stage, &mut door, Stroke::Escape);
    assert!(!says(&stage, &door, "Droits humains"));
    press(&mut stage, &mut door, Stroke::Down);
    press(&mut stage, &mut door, Stroke::Function(4));
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    assert!(meeting.attendance_at(SESSION, SALMA).unwrap().left.is_none(), "a line that is not shown was taken");

    type_in(&mut stage, &mut door, "sa");
    assert!(says(&stage, &door, "Droits humains"));
}

#[test]
fn at_most_five_answers_are_offered() {
    let (mut stage, _) = hall(MeetingState::Open);
    for number in 0..9 {
        let person = DelegateId::new(100 + number);
        let names = Names::latin(format!("Samira Numéro{number}"));
        let delegate = Delegate { names, association: Some(AMDH), ..Delegate::default() };
        stage.record([RegisterChange::Delegate(Filing::Added(person, delegate)).into()]);
    }
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    let lines = |stage: &Stage, door: &Door| {
        texts(stage, door).iter().filter(|text| text.contains("envoyer") || text.contains("Attendu")).count()
    };
    type_in(&mut stage, &mut door, "samira");
    assert!(lines(&stage, &door) > 5);

    press(&mut stage, &mut door, Stroke::Function(11));
    type_in(&mut stage, &mut door, "samira");
    assert_eq!(lines(&stage, &door), 5);
    assert!(says(&stage, &door, "4 autres noms répondent"));
    for _ in 0..20 {
        press(&mut stage, &mut door, Stroke::Down);
    }
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(says(&stage, &door, "Présent"));
}

#[test]
fn it_counts_present_expected_and_seats() {
    let (mut stage, mut door) = hall(MeetingState::Open);
    let edit = majlis::domain::meeting::DetailsEdit::Capacity { was: 0, now: 320 };
    stage.record([Change::Meeting(MEETING, MeetingChange::Edited(vec![edit]))]);
    press(&mut stage, &mut door, Stroke::Function(11));
    // The association that named nobody is one.
    let counts = ["0", "personne présente", "3", "attendues", "320", "places"];
    let shown = texts(&stage, &door);
    let at: Vec<Option<usize>> = counts.iter().map(|count| shown.iter().position(|text| text == count)).collect();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{counts:?} in {shown:?}");
}

#[test]
fn an_invited_guest_is_expected_too() {
    let (mut stage, _) = hall(MeetingState::Open);
    let invited = MeetingChange::Invited { invitee: Invitee::Guest(NADIA), seats: 1 };
    stage.record([Change::Meeting(MEETING, invited)]);
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    press(&mut stage, &mut door, Stroke::Function(11));
    let shown = texts(&stage, &door);
    let at = shown.iter().position(|text| text == "attendues").unwrap();
    assert_eq!(shown[at - 1], "4");
}

#[test]
fn homonyms_are_told_apart_by_role_and_association() {
    let (mut stage, _) = hall(MeetingState::Open);
    let other = Delegate {
        names: Names::latin("Salma IDRISSI"),
        role: "Trésorière".to_owned(),
        association: Some(OASIS),
        ..Delegate::default()
    };
    stage.record([RegisterChange::Delegate(Filing::Added(OTHER_SALMA, other)).into()]);
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    press(&mut stage, &mut door, Stroke::Function(11));
    type_in(&mut stage, &mut door, "salma");
    for words in ["homonyme", "Trésorière"] {
        assert!(says(&stage, &door, words), "{words}");
    }
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(!is_here(&stage, SALMA) && !is_here(&stage, OTHER_SALMA));
}

#[test]
fn the_meeting_is_not_for_a_helper_to_open() {
    let (mut stage, mut door) = alone(MeetingState::Inviting);
    assert!(says(&stage, &door, "Entrée"));
    assert!(!says(&stage, &door, "Ouvrir la rencontre"));
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(!is_here(&stage, SALMA));
}

#[test]
fn a_walk_in_is_received_there_too() {
    let (mut stage, mut door) = alone(MeetingState::Open);
    type_in(&mut stage, &mut door, "Zineb Filali");
    press(&mut stage, &mut door, Stroke::Function(2));
    stage.enter_panel(&mut door, &["", "oasis", ""]);
    assert_eq!(here(&stage), 1);
}

#[test]
fn leaving_takes_the_word_or_the_code() {
    #[track_caller]
    fn check(code: &str, typed: &str, leaves: bool) {
        let (mut stage, mut door) = alone(MeetingState::Open);
        stage.settings.door_code = code.to_owned();
        answer(&mut stage, &mut door, typed);
        assert_eq!(stage.settings.door.is_none(), leaves, "{code:?} {typed:?}");
        assert_eq!(stage.settings.door_code, code, "the code outlives the mode");
    }

    check("", "quitter", true);
    check("", " Quitter", true);
    check("", "", false);
    check("", "quitte", false);
    check("4711", "4711", true);
    check("4711", "٤٧١١", true);
    check("4711", "4712", false);
    check("4711", "quitter", false);
    check("4711", "", false);
}

#[test]
fn a_wrong_answer_is_said_and_escape_goes_back_to_the_door() {
    let (mut stage, mut door) = alone(MeetingState::Open);
    answer(&mut stage, &mut door, "non");
    assert!(says(&stage, &door, "Ce n’est pas le mot."));
    // What is typed while the question is asked is no name.
    let typed = door.typed("x", &stage.cx()).unwrap();
    stage.send(&mut door, typed);
    assert_eq!(door.query(), "");
    press(&mut stage, &mut door, Stroke::Escape);
    assert!(stage.settings.door.is_some() && !says(&stage, &door, "Pour confirmer"));
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(is_here(&stage, SALMA));
}

#[test]
fn closing_the_window_takes_the_same_leave() {
    let (mut stage, mut door) = alone(MeetingState::Open);
    stage.send(&mut door, Message::CloseAsked);
    assert!(says(&stage, &door, "Fermer Majlis"));
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(!stage.closed);
    stage.send(&mut door, Message::Leave(Answer::Typed("quitter".to_owned())));
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(stage.closed && stage.settings.door.is_none());
}

#[test]
fn a_restart_comes_back_to_the_same_session() {
    let (mut stage, _) = alone(MeetingState::Open);
    let afternoon = SessionId::new(3);
    let session = majlis::domain::meeting::Session { date: "2026-11-24".parse().unwrap(), ..Default::default() };
    stage.record([Change::Meeting(MEETING, MeetingChange::Session(Filing::Added(afternoon, session)))]);
    // It would be today's, were it not for the one that the laptop is kept at.
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    type_in(&mut stage, &mut door, "salma");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(is_here(&stage, SALMA));

    stage.settings.door = None;
    let (mut door, _) = Door::new(&stage.cx(), MEETING);
    type_in(&mut stage, &mut door, "omar");
    press(&mut stage, &mut door, Stroke::Enter);
    assert!(stage.workspace.meeting(MEETING).unwrap().is_present(afternoon, OMAR));
}

#[test]
fn a_scan_leaves_the_walk_in_that_is_being_typed() {
    for (mut stage, mut door) in both() {
        type_in(&mut stage, &mut door, "Zineb Filali");
        press(&mut stage, &mut door, Stroke::Function(2));
        stage.send(&mut door, Message::Scanned(OMAR));
        assert!(is_here(&stage, OMAR));
        stage.enter_panel(&mut door, &["", "", ""]);
        assert_eq!(here(&stage), 2, "the walk-in was lost");
    }
}

#[test]
fn a_key_about_nobody_asks_who() {
    for (mut stage, mut door) in both() {
        for key in [3, 4] {
            press(&mut stage, &mut door, Stroke::Escape);
            assert!(!says(&stage, &door, "Qui\u{202f}?"));
            press(&mut stage, &mut door, Stroke::Function(key));
            assert!(says(&stage, &door, "Qui\u{202f}?"));
        }
    }
}

#[test]
fn more_people_than_seats_are_said_and_let_in() {
    for (mut stage, mut door) in both() {
        for query in ["salma", "omar"] {
            type_in(&mut stage, &mut door, query);
            press(&mut stage, &mut door, Stroke::Enter);
            assert!(!says(&stage, &door, "présents pour"));
        }
        type_in(&mut stage, &mut door, "Zineb Filali");
        press(&mut stage, &mut door, Stroke::Function(2));
        stage.enter_panel(&mut door, &["", "droits", ""]);
        assert_eq!(here(&stage), 3);
        assert!(says(&stage, &door, "3 présents pour 2 places"));
    }
}
