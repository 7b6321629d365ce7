//! What screens are lent of the other laptops: the clocks, the following of the folder, the copy that is being made.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::{SignedDuration, Timestamp};

use crate::domain::clocks::Clocks;
use crate::store::{Carried, CarryError, MergeError, Merged, OpenError, Progress};

/// A wait that is shorter is not worth a word.
const PATIENCE: SignedDuration = SignedDuration::from_millis(300);

/// This laptop among the others.
#[derive(Clone, Copy)]
pub struct Together<'a> {
    /// How the clocks go together, as far as was seen since the program started.
    pub clocks: &'a Clocks,
    /// The copy that is being made or taken in, or what came of it.
    pub errand: &'a Errand,
    /// When the journals of others were looked at last.
    pub looked: Option<Timestamp>,
    /// When something that others did was taken in last.
    pub news: Option<Timestamp>,
    /// Why the last look failed.
    pub failed: Option<&'a OpenError>,
}

/// A copy that is made or taken in.
#[derive(Clone, Debug, Default)]
pub enum Errand {
    /// Nothing was asked for yet.
    #[default]
    None,
    /// Another laptop's copy is being read.
    TakingIn(Meter),
    /// Ours is being written.
    Carrying(Meter),
    /// It is done.
    Done(Outcome),
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A copy was taken in.
    Merged(Arc<Merged>),
    /// It could not be.
    NotMerged(MergeError),
    /// Ours was written; what the copy that was there had is taken in.
    Carried(Carried, Option<Arc<Merged>>),
    /// It could not be, or not wholly.
    NotCarried(CarryError),
}

/// How far work on another thread has come.
#[derive(Clone, Debug)]
pub struct Meter {
    since: Timestamp,
    files: Arc<(AtomicUsize, AtomicUsize)>,
}

impl Meter {
    /// At its beginning.
    pub fn new(since: Timestamp) -> Self {
        Self { since, files: Arc::default() }
    }

    /// It has come so far.
    pub fn set(&self, progress: Progress) {
        self.files.0.store(progress.done, Ordering::Relaxed);
        self.files.1.store(progress.of, Ordering::Relaxed);
    }

    /// How far it has come.
    pub fn read(&self) -> Progress {
        Progress { done: self.files.0.load(Ordering::Relaxed), of: self.files.1.load(Ordering::Relaxed) }
    }

    /// Whether it takes long enough to be shown.
    pub fn is_long(&self, now: Timestamp) -> bool {
        now.duration_since(self.since) > PATIENCE
    }
}

impl Errand {
    /// How far it has come, while it is under way.
    pub fn meter(&self) -> Option<&Meter> {
        match self {
            Self::TakingIn(meter) | Self::Carrying(meter) => Some(meter),
            Self::None | Self::Done(_) => None,
        }
    }
}
