//! What was heard, against counts written in another way; whose turn it is; two notes made one.

use jiff::Timestamp;
use proptest::prelude::*;

use super::commitments::Told;
use super::generate::cases;
use majlis::domain::figures::synthesis::{Asked, said, synthesis};
use majlis::domain::figures::{pace, unheard};
use majlis::domain::meeting::{AgendaItem, Details, FloorAsked, MeetingState, Note, NoteKind, Outcome, Session};
use majlis::domain::register::{Association, Theme};
use majlis::domain::*;

const MEETING: MeetingId = MeetingId::new(1);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn note(id: u64, note: Note) -> Change {
    Change::Meeting(MEETING, MeetingChange::Note(Filing::Added(NoteId::new(id), note)))
}

/// Meeting, theme, association, kind, starred.
type Drawn = (u64, u64, u64, usize, bool);

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_synthesis_is_what_one_counts_by_hand(
        drawn in proptest::collection::vec((0..4u64, 0..4u64, 0..4u64, 0..7usize, any::<bool>()), 0..40),
        asked in (0..4u64, 0..3u64, 0..9usize),
    ) {
        let mut told = Told::new();
        // The third theme is not of the register, the third association of no region, the third meeting withdrawn.
        for theme in 1..3 {
            told.tell(RegisterChange::Theme(Filing::Added(ThemeId::new(theme), Theme::default())));
        }
        let region = |association: u64| (1..3).contains(&association).then(|| RegionId::new(association));
        for association in 1..4 {
            let known = Association { region: region(association), ..Association::default() };
            told.tell(RegisterChange::Association(Filing::Added(AssociationId::new(association), known)));
        }
        for meeting in 1..4 {
            told.meet(meeting, jiff::civil::date(2026, 1, meeting as i8), Details::default());
        }
        for (place, (meeting, theme, association, kind, starred)) in drawn.iter().enumerate() {
            let note = Note {
                theme: (*theme > 0).then(|| ThemeId::new(*theme)),
                association: (*association > 0).then(|| AssociationId::new(*association)),
                kind: NoteKind::ALL[*kind],
                starred: *starred,
                ..Note::default()
            };
            let filing = Filing::Added(NoteId::new(place as u64), note);
            // What is of no meeting was said between them.
            told.tell(match meeting {
                0 => RegisterChange::Contribution(filing).into(),
                meeting => Change::Meeting(MeetingId::new(*meeting), MeetingChange::Note(filing)),
            });
        }
        told.tell(Change::Meeting(MeetingId::new(3), MeetingChange::Withdrawn));

        let (meeting, of_region, kind) = asked;
        let asked = Asked {
            meeting: (meeting > 0).then(|| MeetingId::new(meeting)),
            region: (of_region > 0).then(|| RegionId::new(of_region)),
            kind: NoteKind::ALL.get(kind).copied(),
        };
        let heard = synthesis(&told.0, asked);
        let by_hand = |wanted: u64| -> Vec<&Drawn> {
            drawn
                .iter()
                .filter(|(at, theme, association, of_kind, _)| {
                    let counted = if *theme == 3 { 0 } else { *theme };
                    *at != 3
                        && counted == wanted
                        && (meeting == 0 || *at == meeting)
                        && (of_region == 0 || *association == of_region)
                        && (kind >= 7 || *of_kind == kind)
                })
                .collect()
        };
        for theme in 0..3u64 {
            let (id, mine) = ((theme > 0).then(|| ThemeId::new(theme)), by_hand(theme));
            prop_assert_eq!(said(&told.0, asked, id).len(), mine.len());
            let Some(heard) = heard.get(&id) else {
                prop_assert!(mine.is_empty());
                continue;
            };
            prop_assert_eq!(heard.notes as usize, mine.len());
            prop_assert_eq!(heard.starred as usize, mine.iter().filter(|drawn| drawn.4).count());
            for (place, kind) in NoteKind::ALL.into_iter().enumerate() {
                prop_assert_eq!(heard.of(kind) as usize, mine.iter().filter(|drawn| drawn.3 == place).count());
            }
            let count = |values: Vec<u64>| {
                (1..4).filter(|value| values.contains(value)).count()
            };
            prop_assert_eq!(heard.organisations.len(), count(mine.iter().map(|drawn| drawn.2).collect()));
            prop_assert_eq!(heard.regions.len(), count(mine.iter().map(|drawn| drawn.2 % 3).collect()));
            prop_assert_eq!(heard.meetings.len(), count(mine.iter().map(|drawn| drawn.0).collect()));
        }
    }
}

#[test]
fn the_clock_runs_for_the_item_that_was_begun_last_while_the_meeting_is_open() {
    let told = |state: MeetingState| {
        let mut told = Told::new();
        told.meet(1, jiff::civil::date(2026, 1, 1), Details { state, ..Details::default() });
        for (id, begun, minutes) in [(1, Some(at(0)), 5), (2, Some(at(600)), 10), (3, None, 10)] {
            let item = AgendaItem { begun, minutes, ..AgendaItem::default() };
            told.tell(Change::Meeting(MEETING, MeetingChange::Agenda(Filing::Added(AgendaItemId::new(id), item))));
        }

        told.0
    };
    let open = told(MeetingState::Open);
    let meeting = open.meeting(MEETING).unwrap();
    let now = pace(meeting, at(1200)).unwrap();
    assert_eq!((now.item, now.spent, now.planned), (AgendaItemId::new(2), 600, 10));
    assert!(!now.is_over(), "ten minutes of ten are not too many");
    assert!(pace(meeting, at(1201)).unwrap().is_over());
    assert_eq!(pace(meeting, at(500)).unwrap().spent, 0, "a clock that is behind counts from nought");
    assert_eq!(pace(told(MeetingState::Closed).meeting(MEETING).unwrap(), at(1200)), None);
}

#[test]
fn two_laptops_that_see_hands_raised_keep_both_in_the_order_of_the_hands() {
    let hand =
        |person: u64, second| FloorAsked { association: None, delegate: Some(DelegateId::new(person)), at: at(second) };
    let mut told = Told::new();
    told.meet(1, jiff::civil::date(2026, 1, 1), Details::default());
    let (id, item) = (AgendaItemId::new(1), AgendaItem::default());
    told.tell(Change::Meeting(MEETING, MeetingChange::Agenda(Filing::Added(id, item.clone()))));
    for (person, second) in [(1, 20), (2, 10)] {
        let now = AgendaItem { floor: vec![hand(person, second)], ..item.clone() };
        let filing = Filing::edit(id, &item, &now).unwrap();
        told.tell(Change::Meeting(MEETING, MeetingChange::Agenda(filing)));
    }

    let item = told.0.meeting(MEETING).unwrap().agenda.get(id).unwrap().clone();
    assert_eq!(item.in_turn(), [&hand(2, 10), &hand(1, 20)]);
}

#[test]
fn who_came_and_said_nothing_has_not_been_heard() {
    let mut told = Told::new();
    for (association, region) in [(1, Some(1)), (2, Some(1)), (3, None)] {
        let known = Association { region: region.map(RegionId::new), ..Association::default() };
        told.tell(RegisterChange::Association(Filing::Added(AssociationId::new(association), known)));
    }
    let (session, plan) = (SessionId::new(1), Session::default());
    told.tell(Change::Meeting(MEETING, MeetingChange::Created { details: Details::default(), session, plan }));
    for person in 1..4 {
        let (person, association) = (DelegateId::new(person), Some(AssociationId::new(person)));
        let arrived = MeetingChange::Arrived { session, person, association, desk: String::new(), replaces: None };
        told.tell(Change::Meeting(MEETING, arrived));
    }
    told.tell(note(1, Note { association: Some(AssociationId::new(2)), ..Note::default() }));

    let found = unheard(&told.0.register, told.0.meeting(MEETING).unwrap());
    let of = |region: Option<u64>| {
        let of = &found[&region.map(RegionId::new)];
        (of.heard, of.unheard.clone())
    };
    assert_eq!(of(Some(1)), (1, vec![AssociationId::new(1)]));
    assert_eq!(of(None), (0, vec![AssociationId::new(3)]));
}

#[test]
fn two_notes_joined_keep_their_words_their_answers_and_what_came_of_them() {
    let mut told = Told::new();
    told.meet(1, jiff::civil::date(2026, 1, 1), Details::default());
    let (first, second, answer) = (NoteId::new(1), NoteId::new(2), NoteId::new(3));
    let said = |text: &str| Note { text: text.to_owned(), ..Note::default() };
    let spoke = Some(AssociationId::new(9));
    told.tell(note(1, said("Quand ?")));
    told.tell(note(2, Note { starred: true, association: spoke, answers: Some(first), ..said("Et où ?") }));
    told.tell(note(3, Note { answers: Some(second), ..said("À Rabat.") }));
    let outcome = Outcome { note: Some(second), ..Outcome::default() };
    let born = told.conclude(MEETING, 1, outcome);
    let meeting = told.0.meeting(MEETING).unwrap().clone();
    assert!(meeting.join_notes(first, first).is_empty());
    for change in meeting.join_notes(first, second) {
        told.tell(Change::Meeting(MEETING, change));
    }

    let meeting = told.0.meeting(MEETING).unwrap();
    let joined = meeting.notes.get(first).unwrap();
    assert_eq!(joined.text, "Quand ?\nEt où ?");
    assert_eq!((joined.starred, joined.association, joined.answers), (true, spoke, None), "no note answers itself");
    assert!(!meeting.notes.contains(second));
    assert_eq!(meeting.notes.get(answer).unwrap().answers, Some(first));
    assert_eq!(meeting.outcomes.get(born).unwrap().note, Some(first));
    assert_eq!(meeting.idle, 0);
}
