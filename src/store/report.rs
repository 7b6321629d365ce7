use std::path::PathBuf;
use std::time::Duration;

use super::Reason;
use super::carry::Half;
use crate::domain::{BatchId, LaptopId, Place, Stamp};

/// What opening a workspace found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Lines that were cut or altered. They are skipped, stay where they are, and were copied aside.
    pub damaged: Vec<Fault>,
    /// Whole lines in words that this version does not know; a newer one wrote them. They are kept.
    pub unknown: Vec<Fault>,
    /// Last lines of our own that a crash cut short; they were never called saved, and were cut off.
    pub torn: Vec<Fault>,
    /// Journals of others whose last line is not whole yet.
    pub arriving: Vec<PathBuf>,
    /// Journals of others that cannot be read, and what the system said.
    pub unreadable: Vec<(PathBuf, Reason)>,
    /// Where damaged and torn lines were copied to, if there were any.
    pub kept_aside: Option<PathBuf>,
    /// Batches of this laptop that a crash cut short: they do not count until they are finished or taken back.
    pub unfinished: Vec<UnfinishedBatch>,
    /// Readable files that were changed by hand: the program does not read them, and rebuilds them.
    pub edited: Vec<Edited>,
    /// How many aggregates were read from their readable files.
    pub from_readable: usize,
    /// How many were folded from their journals, since their readable files were missing, stale or changed by hand; these are
    /// rebuilt with the next [`super::Store::write_readable`].
    pub rebuilt: usize,
    /// A newer version of Majlis wrote here in this format: the workspace is open for reading.
    pub newer_format: Option<u32>,
    /// The id that this laptop had here before, if the workspace turned out to be an older copy and it took a new one.
    pub formerly: Option<LaptopId>,
    /// How much of it there is, if this is a copy that was begun and never finished.
    pub half: Option<Half>,
    /// How many entries were read line by line; those that the readable files cover are not among them.
    pub replayed: usize,
    /// How long it took.
    pub took: Duration,
}

impl Report {
    /// Whether there is nothing that a person should be told.
    pub fn is_clean(&self) -> bool {
        let Self {
            damaged,
            unknown,
            torn,
            arriving: _,
            unreadable,
            unfinished,
            edited,
            newer_format,
            formerly,
            half,
            ..
        } = self;

        damaged.is_empty()
            && unknown.is_empty()
            && torn.is_empty()
            && unreadable.is_empty()
            && unfinished.is_empty()
            && edited.is_empty()
            && newer_format.is_none()
            && formerly.is_none()
            && half.is_none()
    }
}

/// Where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The journal.
    pub file: PathBuf,
    /// The line, counted from one.
    pub line: usize,
}

/// A readable file that somebody changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The file, which will be rebuilt.
    pub file: PathBuf,
    /// Where what somebody wrote is kept; none while the workspace is open for reading.
    pub kept: Option<PathBuf>,
}

/// A batch that lacks lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnfinishedBatch {
    /// The batch.
    pub batch: BatchId,
    /// The stamp of its first entry.
    pub first: Stamp,
    /// How many of its entries were found in each aggregate.
    pub found: Vec<(Place, u32)>,
    /// How many there should be in all; none where its closing line was not written either.
    pub expected: Option<u32>,
}

impl UnfinishedBatch {
    /// How many of its entries were found.
    pub fn count(&self) -> u32 {
        self.found.iter().map(|(_, count)| count).sum()
    }
}
