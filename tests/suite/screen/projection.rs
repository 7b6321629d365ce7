//! What the hall sees.

use jiff::SignedDuration;
use majlis::app::place::placed;
use majlis::domain::meeting::{AgendaItem, Details, MeetingState, Outcome, OutcomeKind, OutcomeState, Owner, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::{
    AgendaItemId, AssociationId, Change, Civility, DelegateId, Filing, MeetingChange, MeetingId, Names, OutcomeId,
    RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::Screen;
use majlis::screen::projection::{Fallen, Projection, grown, slice};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const MEETING: MeetingId = MeetingId::new(1);
const MORNING: SessionId = SessionId::new(2);
const AFTERNOON: SessionId = SessionId::new(3);
const AMDH: AssociationId = AssociationId::new(10);
const SALMA: DelegateId = DelegateId::new(20);
const ITEM: AgendaItemId = AgendaItemId::new(30);

/// An open meeting of a morning and an afternoon, with Salma of the AMDH in it. It is 08:12.
fn hall() -> Stage {
    let mut stage = Stage::new(Language::French);
    let association = Association { names: Names::latin("Droits humains"), ..Association::default() };
    let salma = Delegate {
        names: Names::latin("Salma Idrissi"),
        civility: Civility::Mrs,
        phone: "0661234567".to_owned(),
        association: Some(AMDH),
        ..Delegate::default()
    };
    let session = |name: &str, hour: i8| Session {
        names: Names::latin(name),
        date: "2026-11-24".parse().unwrap(),
        starts: Some(jiff::civil::time(hour, 0, 0, 0)),
        ..Session::default()
    };
    let item = |title: &str, session, position| AgendaItem {
        title: Names::latin(title),
        minutes: 20,
        session,
        position,
        ..AgendaItem::default()
    };
    let details =
        Details { title: Names::latin("Rencontre de concertation"), state: MeetingState::Open, ..Details::default() };
    stage.record([RegisterChange::Association(Filing::Added(AMDH, association)).into()]);
    stage.record([RegisterChange::Delegate(Filing::Added(SALMA, salma)).into()]);
    for change in [
        MeetingChange::Created { details, session: MORNING, plan: session("Plénière", 8) },
        MeetingChange::Session(Filing::Added(AFTERNOON, session("Ateliers", 14))),
        MeetingChange::Invited { invitee: majlis::domain::meeting::Invitee::Association(AMDH), seats: 2 },
        MeetingChange::Arrived {
            session: MORNING,
            person: SALMA,
            association: Some(AMDH),
            desk: String::new(),
            replaces: None,
        },
        MeetingChange::Agenda(Filing::Added(ITEM, item("Bilan", None, 1))),
        MeetingChange::Agenda(Filing::Added(AgendaItemId::new(31), item("Cadre", Some(AFTERNOON), 2))),
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }

    stage
}

fn begin(stage: &mut Stage) {
    let meeting = stage.workspace.meeting(MEETING).unwrap();
    let was = meeting.agenda.get(ITEM).unwrap().clone();
    let now = AgendaItem { begun: Some(stage.now), ..was.clone() };
    let filing = Filing::edit(ITEM, &was, &now).unwrap();
    stage.record([Change::Meeting(MEETING, MeetingChange::Agenda(filing))]);
}

fn outcome(stage: &mut Stage, id: u64, text: &str) {
    let outcome = Outcome {
        kind: OutcomeKind::Commitment,
        text: text.to_owned(),
        owner: Owner::Association(AMDH),
        ..Outcome::default()
    };
    let filed = MeetingChange::Outcome(Filing::Added(OutcomeId::new(id), outcome));
    stage.record([Change::Meeting(MEETING, filed)]);
}

#[track_caller]
fn shows(stage: &Stage, screen: &Projection, words: &str, expected: bool) {
    let shown = texts(stage, screen);
    assert_eq!(shown.iter().any(|text| text.contains(words)), expected, "“{words}” in {shown:?}");
}

#[test]
fn it_shows_where_one_is_and_who_is_here_and_nobodys_telephone() {
    let mut stage = hall();
    let (mut screen, _) = Projection::new(&stage.cx(), MEETING);
    for words in ["Rencontre de concertation", "Plénière", "Bilan", "08:12", "1 / 1", "personne présente", "femme"] {
        shows(&stage, &screen, words, true);
    }
    // What the afternoon deals with is for the afternoon.
    for words in ["Cadre", "0661", "Salma", "Ateliers"] {
        shows(&stage, &screen, words, false);
    }
    stage.now += SignedDuration::from_hours(6);
    screen.refresh(&stage.cx());
    shows(&stage, &screen, "Cadre", true);
    shows(&stage, &screen, "Ateliers", true);
    shows(&stage, &screen, "Bilan", false);
}

#[test]
fn the_clock_of_the_item_runs_and_says_when_it_is_over() {
    let mut stage = hall();
    begin(&mut stage);
    let (mut screen, _) = Projection::new(&stage.cx(), MEETING);
    stage.now += SignedDuration::from_secs(12 * 60 + 5);
    screen.refresh(&stage.cx());
    for words in ["12:05", "prévu 20", "reste 07:55"] {
        shows(&stage, &screen, words, true);
    }
    stage.now += SignedDuration::from_mins(10);
    for words in ["22:05", "dépassé de 02:05"] {
        shows(&stage, &screen, words, true);
    }
}

#[test]
fn what_falls_last_is_shown_first() {
    let mut stage = hall();
    outcome(&mut stage, 90, "Publier le calendrier");
    let (mut screen, _) = Projection::new(&stage.cx(), MEETING);
    shows(&stage, &screen, "Publier le calendrier", true);
    // Ids are random: the order of what falls is not theirs.
    outcome(&mut stage, 7, "Réunir le comité");
    screen.refresh(&stage.cx());
    let shown = texts(&stage, &screen);
    let place = |words: &str| shown.iter().position(|text| text == words).unwrap();
    assert!(place("Réunir le comité") < place("Publier le calendrier"));
    shows(&stage, &screen, "Droits humains", true);
}

#[test]
fn the_order_in_which_it_fell_outlasts_what_is_taken_back() {
    let mut stage = hall();
    let mut fallen = Fallen::default();
    let of = |ids: &[u64]| ids.iter().map(|id| OutcomeId::new(*id)).collect::<Vec<_>>();
    let follow = |stage: &Stage, fallen: &mut Fallen| {
        fallen.follow(stage.workspace.meeting(MEETING).unwrap(), stage.now);

        fallen.latest_first().collect::<Vec<_>>()
    };
    outcome(&mut stage, 5, "a");
    assert_eq!(follow(&stage, &mut fallen), of(&[5]));
    assert!(!fallen.is_fresh(stage.now), "it was there before");
    outcome(&mut stage, 3, "b");
    assert_eq!(follow(&stage, &mut fallen), of(&[3, 5]));
    assert!(fallen.is_fresh(stage.now));
    outcome(&mut stage, 4, "  ");
    assert_eq!(follow(&stage, &mut fallen), of(&[3, 5]), "a decision without words is none yet");
    let was = stage.workspace.meeting(MEETING).unwrap().outcomes.get(OutcomeId::new(3)).unwrap().clone();
    let dropped = was.stated(OutcomeState::Dropped, stage.cx().today());
    let filing = Filing::edit(OutcomeId::new(3), &was, &dropped).unwrap();
    stage.record([Change::Meeting(MEETING, MeetingChange::Outcome(filing))]);
    assert_eq!(follow(&stage, &mut fallen), of(&[5]));
    assert!(!fallen.is_fresh(stage.now), "what is left did not fall just now");
}

#[test]
fn of_a_long_agenda_the_part_around_the_current_item_is_shown() {
    let check = |count, room, current, second, expected: std::ops::Range<usize>| {
        assert_eq!(slice(count, room, current, second), expected, "{count} {room} {current:?} {second}");
    };
    check(5, 8, Some(2), 0, 0..5);
    check(8, 8, None, 100, 0..8);
    check(20, 6, Some(0), 0, 0..6);
    check(20, 6, Some(7), 0, 6..12);
    check(20, 6, Some(19), 0, 14..20);
    // Nothing is dealt with: the pages turn.
    check(20, 8, None, 0, 0..8);
    check(20, 8, None, 11, 0..8);
    check(20, 8, None, 12, 8..16);
    check(20, 8, None, 24, 16..20);
    check(20, 8, None, 36, 0..8);
    check(3, 0, Some(1), 0, 0..1);
}

#[test]
fn the_screen_is_given_and_given_back_by_a_key() {
    let mut stage = hall();
    let (mut screen, _) = Projection::new(&stage.cx(), MEETING);
    assert!(screen.is_full());
    shows(&stage, &screen, "plein écran", false);
    stage.press(&mut screen, Shortcut::plain(Stroke::Escape));
    assert!(!screen.is_full());
    shows(&stage, &screen, "plein écran", true);
    stage.press(&mut screen, Shortcut::plain(Stroke::Escape));
    assert!(!screen.is_full());
    stage.press(&mut screen, Shortcut::function(11));
    assert!(screen.is_full());
    stage.press(&mut screen, Shortcut::function(11));
    assert!(!screen.is_full());
    assert!(!stage.press(&mut screen, Shortcut::command('z')));
}

#[test]
fn a_window_comes_back_to_where_it_was_unless_nobody_could_take_hold_of_it_there() {
    let (window, screen) = (iced::Size::new(1000.0, 700.0), iced::Size::new(1366.0, 768.0));
    let check = |at: [f32; 2], expected: [f32; 2]| {
        let placed = placed(iced::Point::new(at[0], at[1]), window, screen);
        assert_eq!([placed.x, placed.y], expected, "{at:?}");
    };
    let middle = [183.0, 34.0];
    check([0.0, 0.0], [0.0, 0.0]);
    check([300.0, 40.0], [300.0, 40.0]);
    check([-400.0, 0.0], [-400.0, 0.0]);
    check([1200.0, 700.0], [1200.0, 700.0]);
    check([-900.0, 0.0], middle);
    check([1400.0, 0.0], middle);
    check([100.0, 750.0], middle);
    check([100.0, -30.0], middle);
    check([-1900.0, 200.0], middle);
}

#[test]
fn a_short_agenda_grows_with_the_height() {
    // Nothing shrinks: what has no room is left to the next page.
    assert_eq!(grown(40, true, 400.0), 1.0);
    // Lines of 52 in 416.
    assert_eq!(grown(8, false, 416.0), 1.0);
    assert!((grown(8, false, 499.2) - 1.2).abs() < 0.001);
    // Of a few items no line is set in the type of a title.
    assert_eq!(grown(1, false, 2_000.0), grown(2, false, 2_000.0));
}
