//! The board of commitments, against counts written in another way, and what comes back at which meeting.

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

use super::generate::cases;
use majlis::domain::figures::commitments::{self, Horizon, Wanted};
use majlis::domain::meeting::{Details, Invitee, Note, Outcome, OutcomeKind, OutcomeState, Owner, Session};
use majlis::domain::register::Association;
use majlis::domain::*;

const TODAY: Date = date(2026, 11, 24);

/// A workspace into which changes are put one after the other.
pub struct Told(pub Workspace, Clock);

impl Told {
    pub fn new() -> Self {
        Self(Workspace::default(), Clock::new(LaptopId::new(1)))
    }

    pub fn tell(&mut self, does: impl Into<Change>) {
        let at = self.1.stamp(1);
        self.0.apply(&Entry { at, wall: Timestamp::UNIX_EPOCH, batch: None, reverts: None, does: does.into() });
    }

    pub fn meet(&mut self, number: u64, day: Date, details: Details) -> MeetingId {
        let id = MeetingId::new(number);
        let plan = Session { date: day, ..Session::default() };
        self.tell(Change::Meeting(id, MeetingChange::Created { details, session: SessionId::new(number), plan }));

        id
    }

    pub fn conclude(&mut self, meeting: MeetingId, number: u64, outcome: Outcome) -> OutcomeId {
        let id = OutcomeId::new(number);
        self.tell(Change::Meeting(meeting, MeetingChange::Outcome(Filing::Added(id, outcome))));

        id
    }
}

fn in_series(series: &str) -> Details {
    Details { series: series.to_owned(), ..Details::default() }
}

fn following(follows: MeetingId) -> Details {
    Details { follows: Some(follows), ..Details::default() }
}

fn open(text: &str) -> Outcome {
    Outcome { text: text.to_owned(), ..Outcome::default() }
}

#[test]
fn how_urgent_an_outcome_is_goes_by_its_day() {
    let check = |due: Option<i32>, state: OutcomeState, wanted: Horizon| {
        let due = due.map(|days| TODAY + days.days());
        assert_eq!(Horizon::of(&Outcome { due, state, ..Outcome::default() }, TODAY), wanted, "{due:?} {state:?}");
    };

    check(Some(-1), OutcomeState::Open, Horizon::Late);
    check(Some(0), OutcomeState::Open, Horizon::Soon);
    check(Some(6), OutcomeState::Open, Horizon::Soon);
    check(Some(7), OutcomeState::Open, Horizon::Later);
    check(None, OutcomeState::Open, Horizon::Undated);
    check(Some(-1), OutcomeState::Done, Horizon::Settled);
    check(None, OutcomeState::Dropped, Horizon::Settled);
}

/// Ids are drawn by lot: what is alike in everything else stands by its words, in every workspace.
#[test]
fn what_is_equally_urgent_stands_by_its_words() {
    for ids in [[1, 2, 3], [3, 1, 2]] {
        let mut told = Told::new();
        let meeting = told.meet(1, TODAY, Details::default());
        for (number, text) in ids.into_iter().zip(["b", "c", "a"]) {
            told.conclude(meeting, number, open(text));
        }
        let board = commitments::board(&told.0, &Wanted::default(), TODAY);
        let texts: Vec<&str> = board.iter().map(|line| line.outcome.text.as_str()).collect();
        assert_eq!(texts, ["a", "b", "c"], "{ids:?}");
    }
}

#[test]
fn the_day_on_which_it_was_settled_goes_with_the_state() {
    let done = open("a").stated(OutcomeState::Done, TODAY);
    assert_eq!((done.state, done.settled), (OutcomeState::Done, Some(TODAY)));
    let later = TODAY + 3.days();
    assert_eq!(done.stated(OutcomeState::Done, later), done, "done twice is done the first time");
    assert_eq!(done.stated(OutcomeState::Open, later), open("a"));
}

#[test]
fn a_meeting_follows_the_one_that_it_names_else_the_one_before_it_in_its_series() {
    let mut told = Told::new();
    let first = told.meet(1, date(2026, 3, 1), in_series("Concertation"));
    let other = told.meet(2, date(2026, 4, 1), in_series("Forum"));
    let second = told.meet(3, date(2026, 5, 1), in_series(" Concertation "));
    let alone = told.meet(4, date(2026, 6, 1), Details::default());
    let named = told.meet(5, date(2026, 7, 1), Details { follows: Some(other), ..in_series("Concertation") });
    let after = told.meet(6, date(2026, 8, 1), following(named));

    let check = |meeting, wanted| assert_eq!(commitments::preceding(&told.0, meeting), wanted, "{meeting:?}");
    check(first, None);
    check(second, Some(first));
    check(alone, None);
    check(named, Some(other));
    assert_eq!(commitments::before(&told.0, after), [named, other]);
}

#[test]
fn meetings_that_follow_each_other_in_a_ring_end() {
    let mut told = Told::new();
    let (first, second) = (MeetingId::new(1), MeetingId::new(2));
    told.meet(1, date(2026, 3, 1), following(second));
    told.meet(2, date(2026, 4, 1), following(first));

    assert_eq!(commitments::before(&told.0, first), [second]);
}

#[test]
fn what_is_open_comes_back_until_it_is_settled_and_stays_in_sight_where_it_was() {
    let mut told = Told::new();
    let first = told.meet(1, date(2026, 3, 1), in_series("c"));
    let second = told.meet(2, date(2026, 5, 1), in_series("c"));
    let third = told.meet(3, date(2026, 7, 1), in_series("c"));
    let kept = told.conclude(first, 1, open("kept"));
    told.conclude(first, 2, open("done between").stated(OutcomeState::Done, date(2026, 4, 2)));
    let settled = told.conclude(first, 3, open("done there").stated(OutcomeState::Done, date(2026, 5, 1)));
    let own = told.conclude(second, 4, open("of the second"));

    let at = |meeting| -> Vec<OutcomeId> {
        commitments::returning(&told.0, meeting, TODAY).iter().map(|line| line.id).collect()
    };
    assert_eq!(at(first), []);
    assert_eq!(at(second), [kept, settled]);
    assert_eq!(at(third), [kept, own], "what is open since the first is not forgotten at the third");
}

#[test]
fn what_was_promised_is_by_whom_and_to_whom() {
    let mut told = Told::new();
    let (amal, nour) = (AssociationId::new(1), AssociationId::new(2));
    let before = told.meet(1, date(2026, 3, 1), Details::default());
    let next = told.meet(2, date(2026, 12, 1), Details::default());
    let note = |id: u64, association| {
        MeetingChange::Note(Filing::Added(NoteId::new(id), Note { association: Some(association), ..Note::default() }))
    };
    told.tell(Change::Meeting(before, note(1, amal)));
    told.tell(Change::Meeting(before, note(2, nour)));
    told.tell(Change::Meeting(next, MeetingChange::Invited { invitee: Invitee::Association(amal), seats: 2 }));
    let promise = |owner, note| Outcome { owner, note, kind: OutcomeKind::Commitment, ..Outcome::default() };
    let by = told.conclude(before, 1, promise(Owner::Association(amal), None));
    let to = told.conclude(before, 2, promise(Owner::Organiser, Some(NoteId::new(1))));
    told.conclude(before, 3, promise(Owner::Organiser, Some(NoteId::new(2))));
    told.conclude(before, 4, promise(Owner::Association(nour), None));
    let own = promise(Owner::Association(amal), Some(NoteId::new(1)));
    let both = told.conclude(before, 5, own.clone());
    told.conclude(before, 6, own.stated(OutcomeState::Dropped, TODAY));

    let promised = commitments::promised(&told.0, next, TODAY);
    let ids = |lines: &[commitments::Line<'_>]| -> Vec<OutcomeId> { lines.iter().map(|line| line.id).collect() };
    assert_eq!(ids(&promised.by), [by, both], "what somebody promised to itself is promised by it");
    assert_eq!(ids(&promised.to), [to]);
}

/// Meeting, owner, kind, state, day and the association of the note.
type Drawn = (u64, u8, usize, usize, Option<i32>, u64);

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let one = (1..4u64, 0..4u8, 0..3usize, 0..3usize, proptest::option::of(-9..15i32), 0..4u64);

    proptest::collection::vec(one, 0..40)
}

/// The outcomes as drawn, over three meetings of which the third was withdrawn, and the associations 1 to 3 of regions 1 and 2.
fn told(drawn: &[Drawn]) -> (Workspace, Vec<(MeetingId, Outcome, Option<RegionId>)>) {
    let mut told = Told::new();
    let region = |association: u64| (1..3).contains(&association).then(|| RegionId::new(association));
    for association in 1..4 {
        let known = Association { region: region(association), ..Association::default() };
        told.tell(RegisterChange::Association(Filing::Added(AssociationId::new(association), known)));
    }
    for meeting in 1..4 {
        told.meet(meeting, date(2026, meeting as i8, 1), Details::default());
    }
    let mut outcomes = Vec::new();
    for (place, (meeting, owner, kind, state, due, spoke)) in drawn.iter().enumerate() {
        let (meeting, id) = (MeetingId::new(*meeting), place as u64 + 1);
        let association = (*spoke > 0).then(|| AssociationId::new(*spoke));
        let note = Note { association, ..Note::default() };
        told.tell(Change::Meeting(meeting, MeetingChange::Note(Filing::Added(NoteId::new(id), note))));
        let (owner, of_owner) = match owner {
            0 => (Owner::Nobody, None),
            1 => (Owner::Organiser, None),
            other => (Owner::Association(AssociationId::new(u64::from(*other))), Some(u64::from(*other))),
        };
        let outcome = Outcome {
            kind: OutcomeKind::ALL[*kind],
            state: OutcomeState::ALL[*state],
            owner,
            due: due.map(|days| TODAY + days.days()),
            note: Some(NoteId::new(id)),
            ..Outcome::default()
        };
        told.conclude(meeting, id, outcome.clone());
        let of_region = of_owner.or((*spoke > 0).then_some(*spoke)).and_then(region);
        outcomes.push((meeting, outcome, of_region));
    }
    told.tell(Change::Meeting(MeetingId::new(3), MeetingChange::Withdrawn));
    outcomes.retain(|(meeting, ..)| *meeting != MeetingId::new(3));

    (told.0, outcomes)
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_board_is_what_one_counts_by_hand(drawn in drawn(), pick in (0..5u64, 0..5u8, 0..4usize, 0..4u64)) {
        let (workspace, outcomes) = told(&drawn);
        let wanted = Wanted {
            meeting: (1..4).contains(&pick.0).then(|| MeetingId::new(pick.0)),
            owner: match pick.1 {
                0 => Some(Owner::Nobody),
                1 => Some(Owner::Organiser),
                2 | 3 => Some(Owner::Association(AssociationId::new(u64::from(pick.1)))),
                _ => None,
            },
            kind: OutcomeKind::ALL.get(pick.2).copied(),
            region: (1..3).contains(&pick.3).then(|| RegionId::new(pick.3)),
        };
        let let_through = |(meeting, outcome, region): &&(MeetingId, Outcome, Option<RegionId>)| {
            wanted.meeting.is_none_or(|it| it == *meeting)
                && wanted.owner.is_none_or(|it| it == outcome.owner)
                && wanted.kind.is_none_or(|it| it == outcome.kind)
                && (wanted.region.is_none() || wanted.region == *region)
        };
        let board = commitments::board(&workspace, &wanted, TODAY);
        for horizon in Horizon::ALL {
            let by_hand = outcomes.iter().filter(let_through).filter(|(_, outcome, _)| {
                let is_open = outcome.state == OutcomeState::Open;
                let days = outcome.due.map(|due| (due - TODAY).get_days());
                match horizon {
                    Horizon::Late => is_open && days.is_some_and(|days| days < 0),
                    Horizon::Soon => is_open && days.is_some_and(|days| (0..=6).contains(&days)),
                    Horizon::Later => is_open && days.is_some_and(|days| days > 6),
                    Horizon::Undated => is_open && days.is_none(),
                    Horizon::Settled => !is_open,
                }
            });
            prop_assert_eq!(board.iter().filter(|line| line.horizon == horizon).count(), by_hand.count());
        }
        prop_assert!(board.is_sorted_by_key(|line| line.horizon), "the most urgent first");
        let late = outcomes.iter().filter(|(_, outcome, _)| outcome.is_late(TODAY)).count();
        prop_assert_eq!(commitments::late(&workspace, TODAY), late);
    }
}
