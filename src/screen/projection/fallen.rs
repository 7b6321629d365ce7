//! What came of the meeting, in the order in which it fell.

use jiff::{SignedDuration, Timestamp};

use crate::domain::OutcomeId;
use crate::domain::meeting::{Meeting, Outcome, OutcomeState};

/// How long the last one is shown as new.
const FRESH: SignedDuration = SignedDuration::from_secs(20);

/// The decisions, recommendations and commitments of a meeting, the last one last. A record does not say when it was made: those
/// that were there before are in the order in which their notes were said, the others in the order in which they were seen.
#[derive(Clone, Debug, Default)]
pub struct Fallen {
    order: Vec<OutcomeId>,
    /// When the last one fell, if that was seen.
    fell: Option<Timestamp>,
    has_begun: bool,
}

impl Fallen {
    /// Takes note of what is there now.
    pub fn follow(&mut self, meeting: &Meeting, now: Timestamp) {
        let counts = |id: OutcomeId| {
            meeting.outcomes.get(id).is_some_and(|it| it.state != OutcomeState::Dropped && !it.text.trim().is_empty())
        };
        let last = self.order.last().copied();
        self.order.retain(|id| counts(*id));
        if self.order.last().copied() != last {
            self.fell = None;
        }
        let said = |outcome: &Outcome| outcome.note.and_then(|note| meeting.notes.get(note)?.said);
        let mut fresh: Vec<_> = meeting
            .outcomes
            .iter()
            .filter(|(id, _)| counts(*id) && !self.order.contains(id))
            .map(|(id, outcome)| (said(outcome), id))
            .collect();
        fresh.sort_unstable();
        if self.has_begun && !fresh.is_empty() {
            self.fell = Some(now);
        }
        self.has_begun = true;
        self.order.extend(fresh.into_iter().map(|(_, id)| id));
    }

    /// From the last one back.
    pub fn latest_first(&self) -> impl Iterator<Item = OutcomeId> {
        self.order.iter().rev().copied()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// Whether the last one fell a moment ago.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        self.fell.is_some_and(|fell| now.duration_since(fell) < FRESH)
    }
}
