//! A look at every file of a workspace, without changing any.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::Reason;
use super::error::OpenError;
use super::identity::Identity;
use super::journal::{self, Entries, ObserveAll};
use super::line::FORMAT;
use super::report::{Fault, UnfinishedBatch};
use super::state::fold_all;
use super::{layout, load, parallel, readable};
use crate::domain::fold::{Endings, Unfinished};
use crate::domain::{BatchId, Place};

/// What is in a workspace, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// How many journals there are.
    pub journals: usize,
    /// How many entries they hold.
    pub entries: usize,
    /// What is wrong, file by file and line by line.
    pub problems: Vec<Problem>,
    /// Batches that lack lines, of any laptop.
    pub unfinished: Vec<UnfinishedBatch>,
}

impl CheckReport {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.unfinished.is_empty()
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// A line was cut or altered; it is skipped.
    Damaged(Fault),
    /// A whole line in words that this version does not know; it is kept.
    Unknown(Fault),
    /// The last line is not whole: a crash cut it, or it is still being copied.
    Torn(Fault),
    /// The journal was written by a newer version, in this format.
    NewerFormat(PathBuf, u32),
    /// The file cannot be read; what the system said.
    Unreadable(PathBuf, Reason),
    /// A readable file was changed by hand; the program does not read it.
    Edited(PathBuf),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(Fault { file, line }) => write!(f, "{}, line {line}: damaged, skipped", file.display()),
            Self::Unknown(Fault { file, line }) => {
                write!(f, "{}, line {line}: written by a newer version, kept", file.display())
            }
            Self::Torn(Fault { file, line }) => write!(f, "{}, line {line}: cut short", file.display()),
            Self::NewerFormat(file, format) => write!(f, "{}: format {format} of a newer version", file.display()),
            Self::Unreadable(file, reason) => write!(f, "{}: cannot be read: {reason}", file.display()),
            Self::Edited(file) => write!(f, "{}: changed by hand, not read", file.display()),
        }
    }
}

/// Verifies every file of a workspace.
pub fn check(dir: &Path) -> Result<CheckReport, OpenError> {
    let identity = Identity::read(dir)?;
    let mut report = CheckReport::default();
    if identity.format > FORMAT {
        report.problems.push(Problem::NewerFormat(dir.join(super::IDENTITY), identity.format));
    }
    let read = parallel::each(load::read(dir, layout::journals(dir)?), |(file, bytes)| {
        let parsed = bytes.map(|bytes| {
            let whole = journal::whole(&bytes);
            (journal::parse(&bytes, 0..whole, file.place), whole, bytes)
        });
        (file, parsed)
    });
    let mut endings = Endings::default();
    let mut places: BTreeMap<Place, Vec<Entries>> = BTreeMap::new();
    for (file, parsed) in read {
        let path = file.path(dir);
        report.journals += 1;
        let (parsed, whole, bytes) = match parsed {
            Ok(parsed) => parsed,
            Err(error) => {
                report.problems.push(Problem::Unreadable(path, Reason::of(&error)));
                continue;
            }
        };
        let fault = |at: usize| Fault { file: path.clone(), line: journal::line_number(&bytes, at) };
        report.problems.extend(parsed.damaged.iter().map(|range| Problem::Damaged(fault(range.start))));
        report.problems.extend(parsed.unknown.iter().map(|range| Problem::Unknown(fault(range.start))));
        if whole < bytes.len() {
            report.problems.push(Problem::Torn(fault(whole)));
        }
        if let Some(header) = parsed.header.as_ref().filter(|header| header.format > FORMAT) {
            report.problems.push(Problem::NewerFormat(path.clone(), header.format));
        }
        report.entries += parsed.entries.len();
        endings.observe_all(&parsed.entries);
        places.entry(file.place).or_default().push(parsed.entries);
    }
    let cut =
        parallel::each(places.into_iter().collect(), |(place, entries)| (place, fold_all(place, entries, &endings).1));
    report.unfinished = batches(cut, &endings);
    report.problems.extend(readable::edited(dir)?.into_iter().map(Problem::Edited));

    Ok(report)
}

/// Gathers what is unfinished in each aggregate, batch by batch.
pub(super) fn batches(
    cut: impl IntoIterator<Item = (Place, Vec<Unfinished>)>,
    endings: &Endings,
) -> Vec<UnfinishedBatch> {
    let mut found: BTreeMap<BatchId, UnfinishedBatch> = BTreeMap::new();
    for (place, unfinished) in cut {
        for cut in unfinished {
            let closing = endings.closing(cut.batch);
            let batch = found.entry(cut.batch).or_insert_with(|| UnfinishedBatch {
                batch: cut.batch,
                first: cut.first,
                found: Vec::new(),
                expected: closing.map(|closing| closing.counts.iter().map(|(_, count)| count).sum()),
            });
            batch.first = batch.first.min(cut.first);
            batch.found.push((place, cut.found));
        }
    }

    found.into_values().collect()
}
