use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::edit::record;
use crate::domain::id::{AssociationId, NoteId, UnitId};

/// What came of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum OutcomeKind {
    /// Something was decided.
    #[default]
    Decision,
    /// Something was recommended.
    Recommendation,
    /// Somebody promised something.
    Commitment,
}

impl OutcomeKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Decision, Self::Recommendation, Self::Commitment];
}

/// Whether it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum OutcomeState {
    /// It has to be done.
    #[default]
    Open,
    /// It was done.
    Done,
    /// It will not be done.
    Dropped,
}

impl OutcomeState {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Open, Self::Done, Self::Dropped];
}

/// Who has to do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Owner {
    /// Nobody yet.
    #[default]
    Nobody,
    /// The organiser as a whole.
    Organiser,
    /// A unit of the organiser.
    Unit(UnitId),
    /// An association.
    Association(AssociationId),
}

/// What became of it, on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// The day.
    pub date: Date,
    /// What became of it.
    pub text: String,
}

record! {
    /// A decision, a recommendation or a commitment.
    pub struct Outcome edited by OutcomeEdit {
        /// Which of the three.
        kind: OutcomeKind => Kind,
        /// What.
        text: String => Text,
        /// The note that it was born of.
        note: Option<NoteId> => Note,
        /// Who has to do it.
        owner: Owner => Owner,
        /// By when.
        due: Option<Date> => Due,
        /// Whether it was done.
        state: OutcomeState => State,
        /// The day on which it was done or dropped; none while it is open.
        settled: Option<Date> => Settled,
    }
    lists {
        /// What became of it.
        follow_ups: FollowUp => FollowUp,
    }
}

impl Outcome {
    /// The same in another state, as of a day.
    pub fn stated(&self, state: OutcomeState, today: Date) -> Self {
        let settled = (state != OutcomeState::Open).then_some(today);

        if state == self.state { self.clone() } else { Self { state, settled, ..self.clone() } }
    }

    /// The same, with what became of it on a day.
    pub fn followed_up(&self, date: Date, text: &str) -> Self {
        let mut now = self.clone();
        now.follow_ups.push(FollowUp { date, text: text.trim().to_owned() });

        now
    }

    /// What became of it last.
    pub fn last_follow_up(&self) -> Option<&FollowUp> {
        self.follow_ups.iter().max_by_key(|follow_up| follow_up.date)
    }

    /// Whether it is still to be done, and its day has passed.
    pub fn is_late(&self, today: Date) -> bool {
        self.state == OutcomeState::Open && self.due.is_some_and(|due| due < today)
    }
}
