//! What was said at the regional meeting, and what came of it.

use jiff::{Timestamp, ToSpan};

use super::days::Days;
use super::plan::Plan;
use super::stage::{Cast, Stage, by_key};
use super::table::{self, Row, rows};
use crate::domain::meeting::{FollowUp, Note, NoteKind, Outcome, OutcomeEdit, OutcomeKind, OutcomeState, Owner};
use crate::domain::{BatchKind, Change, Filing, Listed, MeetingChange, NoteId, OutcomeId};

/// Takes the notes down. `spans` says when the discussion of each item of the agenda began, and for how many minutes it ran.
pub(super) fn take_notes(stage: &mut Stage, cast: &Cast, plan: &Plan, spans: &[(Timestamp, i64)]) -> Vec<NoteId> {
    let table: Vec<Row> = rows(table::NOTES).collect();
    let notes: Vec<NoteId> = table.iter().map(|_| stage.ids.next()).collect();
    for (row, id) in table.iter().zip(&notes) {
        let number: usize = row.number(0);
        let of_item: Vec<&Row> = table.iter().filter(|other| other.number::<usize>(0) == number).collect();
        let place = of_item.iter().position(|other| std::ptr::eq(*other, row)).unwrap_or_default() as i64;
        let Some((began, minutes)) = spans.get(number.saturating_sub(1)).copied() else { continue };
        let step = minutes * 60 / (of_item.len() as i64 + 1);
        let said = began + ((place + 1) * step + stage.dice.between(-40, 40)).seconds();
        let note = note(cast, plan, row, &notes, said);
        stage.record_in(plan.id, said + 50.seconds(), MeetingChange::Note(Filing::Added(*id, note)));
    }

    notes
}

/// Writes down what came of the meeting, and what became of that since.
pub(super) fn conclude(stage: &mut Stage, cast: &Cast, plan: &Plan, notes: &[NoteId], wall: Timestamp) {
    let mut changes = Vec::new();
    for row in rows(table::OUTCOMES) {
        let id: OutcomeId = stage.ids.next();
        let outcome = Outcome {
            kind: match row.cell(0) {
                "recommandation" => OutcomeKind::Recommendation,
                "engagement" => OutcomeKind::Commitment,
                _ => OutcomeKind::Decision,
            },
            text: row.cell(5).to_owned(),
            note: notes.get(row.number::<usize>(4).wrapping_sub(1)).copied(),
            owner: owner(cast, row.cell(1)),
            due: row.cell(2).parse().ok().map(|days| Days::of_work(stage.days.after_today(days))),
            ..Outcome::default()
        };
        changes.push(Change::Meeting(plan.id, MeetingChange::Outcome(Filing::Added(id, outcome))));
        follow_up(stage, plan, &row, id);
    }
    stage.record_as_one(wall, changes, BatchKind::Together);
}

fn note(cast: &Cast, plan: &Plan, row: &Row, notes: &[NoteId], said: Timestamp) -> Note {
    let guest = row.cell(3).strip_prefix('@').and_then(|key| by_key(&cast.guests, key));
    let body = cast.body(row.cell(3));

    Note {
        item: plan.items.get(row.number::<usize>(0).wrapping_sub(1)).copied(),
        association: body.map(|body| body.id),
        delegate: guest.or(body.and_then(|body| body.people.first().copied())),
        kind: kind(row.cell(1)),
        theme: by_key(&cast.themes, row.cell(2)),
        text: row.cell(6).to_owned(),
        said: Some(said),
        starred: row.cell(4) == "*",
        answers: notes.get(row.number::<usize>(5).wrapping_sub(1)).copied(),
    }
}

/// The kind of a note, by its word in the tables.
pub(super) fn kind(word: &str) -> NoteKind {
    match word {
        "demande" => NoteKind::Request,
        "proposition" => NoteKind::Proposal,
        "recommandation" => NoteKind::Recommendation,
        "question" => NoteKind::Question,
        "réponse" => NoteKind::Answer,
        "engagement" => NoteKind::Commitment,
        _ => NoteKind::Finding,
    }
}

fn owner(cast: &Cast, word: &str) -> Owner {
    if word == "organisateur" {
        return Owner::Organiser;
    }
    let unit = word.strip_prefix('#').and_then(|key| by_key(&cast.units, key)).map(Owner::Unit);

    unit.or(cast.body(word).map(|body| Owner::Association(body.id))).unwrap_or_default()
}

fn follow_up(stage: &mut Stage, plan: &Plan, row: &Row, id: OutcomeId) {
    let follow_ups: Vec<FollowUp> = row
        .cell(6)
        .split('/')
        .filter_map(|cell| cell.split_once(':'))
        .filter_map(|(days, text)| Some((days.parse().ok()?, text)))
        .map(|(days, text)| FollowUp { date: Days::of_work(stage.days.after_today(days)), text: text.to_owned() })
        .collect();
    let count = follow_ups.len();
    for (place, follow_up) in follow_ups.into_iter().enumerate() {
        let wall = stage.days.office(follow_up.date, 14 * 60 + 15);
        let settled = follow_up.date;
        let mut edits = vec![OutcomeEdit::FollowUp(Listed::Added(follow_up))];
        if row.cell(3) == "fait" && place + 1 == count {
            edits.push(OutcomeEdit::State { was: OutcomeState::Open, now: OutcomeState::Done });
            edits.push(OutcomeEdit::Settled { was: None, now: Some(settled) });
        }
        stage.record_in(plan.id, wall, MeetingChange::Outcome(Filing::Edited(id, edits)));
    }
}
