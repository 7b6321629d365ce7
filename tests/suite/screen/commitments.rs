//! The board of commitments by its keys, and what comes back on the agenda of the meeting that follows.

use jiff::civil::date;
use majlis::domain::figures::commitments::Horizon;
use majlis::domain::meeting::{Details, MeetingState, Outcome, OutcomeKind, OutcomeState, Owner, Session};
use majlis::domain::{Change, Filing, MeetingChange, MeetingId, OutcomeId, SessionId};
use majlis::i18n::Language;
use majlis::screen::Route;
use majlis::screen::commitments::{Commitments, Message};
use majlis::screen::meeting::discussion::{self, Discussion, Pane, ReturningMessage};
use majlis::screen::meeting::overview::Overview;
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const BEFORE: MeetingId = MeetingId::new(1);
const NEXT: MeetingId = MeetingId::new(2);
const LATE: OutcomeId = OutcomeId::new(1);
const SOON: OutcomeId = OutcomeId::new(2);
const DONE: OutcomeId = OutcomeId::new(3);

/// Two meetings of a series, the first closed, the second today; three things came of the first.
fn stage() -> Stage {
    let mut stage = Stage::new(Language::French);
    for (id, day, state) in
        [(BEFORE, date(2026, 10, 1), MeetingState::Closed), (NEXT, date(2026, 11, 24), MeetingState::Open)]
    {
        let details =
            Details { state, code: format!("RC-{}", id.bits()), series: "c".to_owned(), ..Details::default() };
        let plan = Session { date: day, ..Session::default() };
        let session = SessionId::new(id.bits());
        stage.record([Change::Meeting(id, MeetingChange::Created { details, session, plan })]);
    }
    let outcome = |text: &str, day| Outcome {
        text: text.to_owned(),
        kind: OutcomeKind::Commitment,
        owner: Owner::Organiser,
        due: Some(date(2026, 11, day)),
        ..Outcome::default()
    };
    for (id, outcome) in [
        (LATE, outcome("Ouvrir le guichet", 20)),
        (SOON, outcome("Former les médiateurs", 26)),
        (DONE, outcome("Publier la liste", 1).stated(OutcomeState::Done, date(2026, 11, 2))),
    ] {
        stage.record([Change::Meeting(BEFORE, MeetingChange::Outcome(Filing::Added(id, outcome)))]);
    }

    stage
}

fn of(stage: &Stage, id: OutcomeId) -> Outcome {
    stage.workspace.meeting(BEFORE).unwrap().outcomes.get(id).unwrap().clone()
}

fn shown(board: &Commitments) -> Vec<OutcomeId> {
    board.shown().map(|(_, id)| id).collect()
}

fn key(stroke: Stroke) -> Shortcut {
    Shortcut::plain(stroke)
}

#[test]
fn the_board_shows_what_is_open_the_late_ones_first() {
    let mut stage = stage();
    let (mut board, _) = Commitments::new(&stage.cx());
    assert_eq!(shown(&board), [LATE, SOON]);
    for (horizon, wanted) in [
        (Some(Horizon::Late), vec![LATE]),
        (Some(Horizon::Soon), vec![SOON]),
        (Some(Horizon::Later), vec![]),
        (Some(Horizon::Settled), vec![DONE]),
        (None, vec![LATE, SOON]),
    ] {
        stage.send(&mut board, Message::HorizonChosen(horizon));
        assert_eq!(shown(&board), wanted, "{horizon:?}");
    }
    stage.send(&mut board, Message::QueryChanged("mediateurs".to_owned()));
    assert_eq!(shown(&board), [SOON]);
    stage.send(&mut board, Message::QueryChanged("rc-1".to_owned()));
    assert_eq!(shown(&board), [LATE, SOON]);
}

#[test]
fn one_key_says_done_and_the_cursor_goes_on_to_the_next() {
    let mut stage = stage();
    let (mut board, _) = Commitments::new(&stage.cx());
    assert!(!stage.press(&mut board, key(Stroke::Function(4))), "nothing is chosen yet");
    assert!(stage.press(&mut board, key(Stroke::Down)));
    assert!(stage.press(&mut board, key(Stroke::Function(4))));
    let done = of(&stage, LATE);
    assert_eq!((done.state, done.settled), (OutcomeState::Done, Some(date(2026, 11, 24))));
    assert_eq!(shown(&board), [SOON]);

    assert!(stage.press(&mut board, key(Stroke::Delete)));
    assert_eq!(of(&stage, SOON).state, OutcomeState::Dropped, "the cursor was on the next one");
    stage.undo(&mut board);
    stage.undo(&mut board);
    assert_eq!(shown(&board), [LATE, SOON]);
    assert_eq!(of(&stage, LATE).settled, None);
}

#[test]
fn what_became_of_it_is_a_dated_line_and_the_day_is_changed_in_place() {
    let mut stage = stage();
    let (mut board, _) = Commitments::new(&stage.cx());
    stage.send(&mut board, Message::Pressed(0));
    stage.send(&mut board, Message::FollowUpChanged("  Le local est trouvé ".to_owned()));
    stage.send(&mut board, Message::FollowUpEntered);
    let follow_up = of(&stage, LATE).follow_ups.remove(0);
    assert_eq!((follow_up.date, follow_up.text.as_str()), (date(2026, 11, 24), "Le local est trouvé"));
    assert!(texts(&stage, &board).iter().any(|text| text == "Le local est trouvé"));

    stage.send(&mut board, Message::DueChanged("bientôt".to_owned()));
    stage.send(&mut board, Message::DueEntered);
    assert_eq!(of(&stage, LATE).due, Some(date(2026, 11, 20)));
    assert!(texts(&stage, &board).iter().any(|text| text.contains("Cette date n’est pas reconnue")));
    stage.send(&mut board, Message::DueChanged("15/12/2026".to_owned()));
    stage.send(&mut board, Message::DueEntered);
    assert_eq!(of(&stage, LATE).due, Some(date(2026, 12, 15)));
    assert_eq!(shown(&board), [SOON, LATE]);
    stage.send(&mut board, Message::DueChanged(String::new()));
    stage.send(&mut board, Message::DueEntered);
    assert_eq!(of(&stage, LATE).due, None);

    assert!(stage.press(&mut board, key(Stroke::Enter)));
    assert_eq!(stage.went, [Route::Outcome(BEFORE, LATE)]);
}

#[test]
fn who_may_not_record_reads_the_board() {
    let mut stage = stage();
    let (mut board, _) = Commitments::new(&stage.cx());
    stage.read_only = true;
    stage.send(&mut board, Message::Pressed(0));
    stage.send(&mut board, Message::Stated(OutcomeState::Done));
    assert_eq!(of(&stage, LATE).state, OutcomeState::Open);
    assert_eq!(stage.said.len(), 1);
}

#[test]
fn what_is_open_comes_back_at_the_next_meeting_and_is_settled_there() {
    let mut stage = stage();
    let (mut discussion, _) = Discussion::new(&stage.cx(), NEXT);
    assert!(texts(&stage, &discussion).iter().any(|text| text == "Suites données"));
    stage.send(&mut discussion, discussion::Message::PaneChosen(Pane::Returning));
    let seen =
        |stage: &Stage, discussion: &Discussion, words: &str| texts(stage, discussion).iter().any(|text| text == words);
    assert!(seen(&stage, &discussion, "Ouvrir le guichet"));
    assert!(!seen(&stage, &discussion, "Publier la liste"));

    assert!(stage.press(&mut discussion, key(Stroke::Down)));
    let written = discussion::Message::Returning(ReturningMessage::FollowUpChanged("Fait hier".to_owned()));
    stage.send(&mut discussion, written);
    stage.send(&mut discussion, discussion::Message::Returning(ReturningMessage::FollowUpEntered));
    assert!(stage.press(&mut discussion, key(Stroke::Function(4))));
    assert_eq!(of(&stage, LATE).state, OutcomeState::Done);
    assert_eq!(of(&stage, LATE).follow_ups[0].text, "Fait hier");
    assert!(seen(&stage, &discussion, "Ouvrir le guichet"), "what was settled here stays in sight");

    stage.now += jiff::SignedDuration::from_hours(72);
    let (mut board, _) = Commitments::new(&stage.cx());
    stage.send(&mut board, Message::HorizonChosen(Some(Horizon::Settled)));
    assert_eq!(shown(&board), [LATE, DONE], "of those settled, the latest first");
}

#[test]
fn the_overview_reminds_of_what_comes_back() {
    let stage = stage();
    let (overview, _) = Overview::new(&stage.cx(), NEXT);
    let texts = texts(&stage, &overview);
    assert!(texts.iter().any(|text| text.contains("ce qui revient des rencontres précédentes")));
    assert!(texts.iter().any(|text| text == "Former les médiateurs"));
}
