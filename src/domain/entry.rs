//! A change once it is stamped: the unit of the journals, of merging and of undo.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::fold::Journaled;
pub use super::id::BatchId;
use super::id::{LaptopId, MeetingId};
use super::meeting::MeetingChange;
use super::register::RegisterChange;

/// When, in the order that all laptops agree on, and by whom: a hybrid logical clock.
///
/// Entries have one total order, that of their stamps, and one stamp is given once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Stamp(
    /// Milliseconds since 1970 (UTC), never behind an entry that the laptop had seen.
    pub i64,
    /// Counts the entries within one millisecond.
    pub u32,
    /// The laptop that made the entry.
    pub LaptopId,
);

impl Stamp {
    /// Milliseconds since 1970 (UTC).
    pub const fn millisecond(self) -> i64 {
        self.0
    }

    /// The laptop that made the entry.
    pub const fn laptop(self) -> LaptopId {
        self.2
    }
}

/// One change, when it was made, by which laptop, and what it belongs to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry<C> {
    /// Its place in the order of all entries.
    pub at: Stamp,
    /// The time on the laptop's own clock: the one that people see.
    pub wall: Timestamp,
    /// The batch that it counts in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<BatchId>,
    /// The entry or batch that it takes back (or, where that was itself a taking back, makes again).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reverts: Option<Reverted>,
    /// The change.
    pub does: C,
}

/// What an undo takes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reverted {
    /// One entry.
    Entry(Stamp),
    /// All entries of a batch.
    Batch(BatchId),
}

impl<C> Entry<C> {
    /// What an undo of this entry would name: the entry, or the batch that it is part of.
    pub fn unit(&self) -> Reverted {
        self.batch.map_or(Reverted::Entry(self.at), Reverted::Batch)
    }
}

/// One of the two kinds of aggregates, each with its own journals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Place {
    /// The register.
    Register,
    /// One meeting.
    Meeting(MeetingId),
}

/// A change to anything, as screens hand it over to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// To the register.
    Register(RegisterChange),
    /// To one meeting.
    Meeting(MeetingId, MeetingChange),
}

impl Change {
    /// The aggregate that it changes.
    pub fn place(&self) -> Place {
        match self {
            Self::Register(_) => Place::Register,
            Self::Meeting(id, _) => Place::Meeting(*id),
        }
    }

    /// Whether somebody did it: see [`Journaled::is_deed`].
    pub fn is_deed(&self) -> bool {
        match self {
            Self::Register(change) => change.is_deed(),
            Self::Meeting(_, change) => change.is_deed(),
        }
    }

    /// The closing line of a batch, if this is one.
    pub fn closing(&self) -> Option<&Closing> {
        match self {
            Self::Register(change) => change.closing(),
            Self::Meeting(_, change) => change.closing(),
        }
    }
}

impl From<RegisterChange> for Change {
    fn from(change: RegisterChange) -> Self {
        Self::Register(change)
    }
}

/// What a batch was, for the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BatchKind {
    /// A list was brought in from the file of this name.
    Import(String),
    /// One action on a selection, or one gesture that needs several changes.
    Together,
    /// An undo or a redo of a batch.
    Reversal,
    /// The sample workspace.
    Sample,
}

/// The last line of a batch, written in each aggregate that it touches, once all its other lines are on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// The batch.
    pub batch: BatchId,
    /// What it was.
    pub kind: BatchKind,
    /// How many entries it has in each aggregate, this line not counted.
    pub counts: Vec<(Place, u32)>,
}

impl Closing {
    /// How many entries the batch has in this aggregate.
    pub fn count(&self, place: Place) -> u32 {
        self.counts.iter().filter(|(there, _)| *there == place).map(|(_, count)| count).sum()
    }
}
