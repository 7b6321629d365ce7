//! The overview of a meeting, and the header that all rooms share.

use majlis::domain::checklist::Matter;
use majlis::domain::meeting::{Details, Invitee, MeetingState, Reply, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::{
    AssociationId, Change, Civility, DelegateId, Filing, MeetingChange, MeetingId, Names, RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::keys::Do;
use majlis::screen::meeting::HeaderMessage;
use majlis::screen::meeting::header::Deed;
use majlis::screen::meeting::overview::{Message, Overview};
use majlis::screen::meetings::form::{Entry, Message as Form};
use majlis::screen::{Room, Route, Screen};
use majlis::ui::focus::Way;
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};
use crate::window::Window;

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const AMAL: AssociationId = AssociationId::new(10);
const NOUR: AssociationId = AssociationId::new(11);
const SALMA: DelegateId = DelegateId::new(20);

/// Amal confirmed and has Salma there if the meeting has begun; Nour has to be written to.
fn meeting(state: MeetingState, date: &str) -> (Stage, Overview) {
    let mut stage = Stage::new(Language::French);
    let association = |name: &str| Association { names: Names::latin(name), ..Association::default() };
    for change in [
        RegisterChange::Association(Filing::Added(AMAL, association("Amal"))),
        RegisterChange::Association(Filing::Added(NOUR, association("Nour"))),
        RegisterChange::Delegate(Filing::Added(
            SALMA,
            Delegate {
                names: Names::latin("Salma Idrissi"),
                civility: Civility::Mrs,
                association: Some(AMAL),
                ..Delegate::default()
            },
        )),
    ] {
        stage.record([change.into()]);
    }
    let mut changes = vec![
        MeetingChange::Created {
            details: Details {
                code: "RC-2026-02".to_owned(),
                title: Names::latin("Concertation"),
                state,
                ..Details::default()
            },
            session: SESSION,
            plan: Session { date: date.parse().unwrap(), ..Session::default() },
        },
        MeetingChange::Invited { invitee: Invitee::Association(AMAL), seats: 2 },
        MeetingChange::Invited { invitee: Invitee::Association(NOUR), seats: 2 },
        MeetingChange::Replied { invitee: Invitee::Association(AMAL), was: Reply::ToSend, now: Reply::Confirmed },
    ];
    if matches!(state, MeetingState::Open | MeetingState::Closed) {
        changes.push(MeetingChange::Arrived {
            session: SESSION,
            person: SALMA,
            association: Some(AMAL),
            desk: "A".to_owned(),
            replaces: None,
        });
    }
    for change in changes {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    let (screen, _) = Overview::new(&stage.cx(), MEETING);

    (stage, screen)
}

fn state(stage: &Stage) -> MeetingState {
    stage.workspace.meeting(MEETING).unwrap().details.state
}

fn deed(state: MeetingState) -> Message {
    Message::Header(HeaderMessage::DeedChosen(Deed::Enter(state)))
}

#[track_caller]
fn check_says(stage: &Stage, screen: &Overview, words: &str) {
    let texts = texts(stage, screen);

    assert!(texts.iter().any(|text| text.contains(words)), "{words:?} is not in {texts:?}");
}

#[test]
fn what_is_missing_comes_first_and_leads_to_its_room() {
    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-15");
    let missing: Vec<Matter> = screen.items().iter().filter(|item| item.missing > 0).map(|item| item.matter).collect();
    assert_eq!(missing, [Matter::Venue, Matter::Agenda, Matter::ToSend, Matter::Unnamed]);
    stage.send(&mut screen, Message::MatterOpened(Matter::ToSend));
    stage.send(&mut screen, Message::MatterOpened(Matter::Agenda));

    assert_eq!(stage.went, [Route::Meeting(MEETING, Room::Invitations), Route::Meeting(MEETING, Room::Discussion)]);
}

#[test]
fn while_nobody_is_invited_nothing_is_said_to_have_been_sent() {
    let mut stage = Stage::new(Language::French);
    let plan = Session { date: "2026-12-15".parse().unwrap(), ..Session::default() };
    let created = MeetingChange::Created { details: Details::default(), session: SESSION, plan };
    stage.record([Change::Meeting(MEETING, created)]);
    let (screen, _) = Overview::new(&stage.cx(), MEETING);
    check_says(&stage, &screen, &stage.i18n.t("overview-nobody"));
    let sent = majlis::tr!(stage.i18n, "overview-line-to-send", count = 0);
    assert!(!texts(&stage, &screen).contains(&sent), "{sent}");
}

#[test]
fn the_missing_venue_opens_the_form() {
    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-15");
    stage.send(&mut screen, Message::MatterOpened(Matter::Venue));

    check_says(&stage, &screen, "Modifier la rencontre");
}

#[test]
fn the_arrows_and_enter_open_a_line_of_the_checklist() {
    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-15");
    for _ in 0..3 {
        stage.press(&mut screen, Shortcut::plain(Stroke::Down));
    }
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));

    assert_eq!(stage.went, [Route::Meeting(MEETING, Room::Invitations)]);
}

#[test]
fn a_draft_goes_to_the_invitations_at_once() {
    let (mut stage, mut screen) = meeting(MeetingState::Draft, "2026-12-15");
    stage.send(&mut screen, deed(MeetingState::Inviting));

    assert_eq!(state(&stage), MeetingState::Inviting);
    assert_eq!(stage.went, [Route::Meeting(MEETING, Room::Invitations)]);
}

#[test]
fn opening_on_another_day_is_asked_and_on_its_day_is_not() {
    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-15");
    stage.send(&mut screen, deed(MeetingState::Open));
    assert_eq!(state(&stage), MeetingState::Inviting);
    check_says(&stage, &screen, "mardi 15 décembre 2026");
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));
    assert_eq!(state(&stage), MeetingState::Open);

    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-11-24");
    stage.send(&mut screen, deed(MeetingState::Open));
    assert_eq!(state(&stage), MeetingState::Open);
}

#[test]
fn closing_is_asked_escape_leaves_it_and_undo_takes_it_back() {
    let (mut stage, mut screen) = meeting(MeetingState::Open, "2026-11-24");
    stage.send(&mut screen, deed(MeetingState::Closed));
    check_says(&stage, &screen, "1 personne présente");
    stage.press(&mut screen, Shortcut::plain(Stroke::Escape));
    assert_eq!(state(&stage), MeetingState::Open);
    stage.send(&mut screen, deed(MeetingState::Closed));
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));
    assert_eq!(state(&stage), MeetingState::Closed);
    stage.undo(&mut screen);

    assert_eq!(state(&stage), MeetingState::Open);
}

#[test]
fn the_menu_is_walked_by_the_arrows() {
    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-15");
    stage.press(&mut screen, Do::Menu.keys()[0]);
    stage.press(&mut screen, Shortcut::plain(Stroke::Down));
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));

    assert_eq!(state(&stage), MeetingState::Postponed);
}

#[test]
fn women_and_men_are_counted_once_people_came() {
    let (stage, screen) = meeting(MeetingState::Closed, "2026-11-24");

    check_says(&stage, &screen, "Femmes");
    check_says(&stage, &screen, "Toutes les associations confirmées sont venues.");
}

#[test]
fn a_meeting_that_was_withdrawn_says_so() {
    let (mut stage, mut screen) = meeting(MeetingState::Draft, "2026-12-15");
    stage.send(&mut screen, Message::Header(HeaderMessage::DeedChosen(Deed::Withdraw)));
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));

    assert_eq!(stage.went, [Route::Meetings]);
    check_says(&stage, &screen, "Cette rencontre a été retirée");
}

#[test]
fn while_the_menu_is_open_tab_stays_on_it() {
    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-24");
    assert!(stage.press(&mut screen, Shortcut::function(10)));
    let mut window = Window::new();
    for way in [Way::Forward, Way::Forward, Way::Backward, Way::Backward] {
        window.tab(screen.view(&stage.cx()), stage.cx().direction(), way);
        let told = window.enter(screen.view(&stage.cx()));
        assert!(matches!(told[..], [Message::Header(HeaderMessage::DeedChosen(_))]), "{told:?}");
    }
}

#[test]
fn the_next_state_has_a_key_and_each_line_of_the_menu_its_digit() {
    let (mut stage, mut screen) = meeting(MeetingState::Draft, "2026-12-15");
    assert!(stage.press(&mut screen, Shortcut::function(10).with_shift()));
    assert_eq!(state(&stage), MeetingState::Inviting);

    let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-15");
    stage.press(&mut screen, Do::Menu.keys()[0]);
    assert!(!stage.press(&mut screen, Shortcut::plain(Stroke::Letter('9'))), "there are not so many");
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Letter('2'))));
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));
    assert_eq!(state(&stage), MeetingState::Postponed);

    let (mut stage, mut screen) = meeting(MeetingState::Closed, "2026-11-24");
    assert!(!stage.press(&mut screen, Shortcut::function(10).with_shift()), "a closed one is not opened by a slip");
}

#[test]
fn a_form_over_a_room_opens_where_one_types_first() {
    for (deed, wanted) in [(Deed::Edit, Entry::Latin), (Deed::Duplicate, Entry::SessionDate(0))] {
        let (mut stage, mut screen) = meeting(MeetingState::Inviting, "2026-12-15");
        let task = stage.begin(&mut screen, Message::Header(HeaderMessage::DeedChosen(deed)));
        let typed = stage.typed_after(&screen, task, "7");
        let [Message::Header(HeaderMessage::Form(Form::Typed(entry, _)))] = typed[..] else {
            panic!("{deed:?}: {typed:?}");
        };
        assert_eq!(entry, wanted, "{deed:?}");
    }
}
