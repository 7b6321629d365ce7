//! Reads journals: which bytes are whole lines, which of them are entries, and what is wrong with the others.

use std::ops::Range;

use jiff::Timestamp;
use serde::de::DeserializeOwned;

use super::line::{self, Header, Read};
use crate::domain::fold::{Endings, Journaled};
use crate::domain::{BatchId, Change, Entry, LaptopId, MeetingChange, Place, RegisterChange, Stamp};

/// A piece of a journal that is parsed at once is about this long, in bytes.
const PIECE: usize = 128 * 1024;

/// The entries of one aggregate.
pub(super) enum Entries {
    Register(Vec<Entry<RegisterChange>>),
    Meeting(Vec<Entry<MeetingChange>>),
}

/// What a piece of a journal says.
pub(super) struct Parsed {
    pub entries: Entries,
    pub header: Option<Header>,
    /// Where the damaged lines are.
    pub damaged: Vec<Range<usize>>,
    /// Where the unknown lines are.
    pub unknown: Vec<Range<usize>>,
}

impl Entries {
    pub fn len(&self) -> usize {
        match self {
            Self::Register(entries) => entries.len(),
            Self::Meeting(entries) => entries.len(),
        }
    }

    /// Their stamps.
    pub fn stamps(&self) -> Box<dyn Iterator<Item = Stamp> + '_> {
        match self {
            Self::Register(entries) => Box::new(entries.iter().map(|entry| entry.at)),
            Self::Meeting(entries) => Box::new(entries.iter().map(|entry| entry.at)),
        }
    }

    /// Their stamps, with the wall times of the laptops that made them.
    pub fn made(&self) -> Box<dyn Iterator<Item = (Stamp, Timestamp)> + '_> {
        match self {
            Self::Register(entries) => Box::new(entries.iter().map(|entry| (entry.at, entry.wall))),
            Self::Meeting(entries) => Box::new(entries.iter().map(|entry| (entry.at, entry.wall))),
        }
    }

    /// The laptops that did something, once for each thing: what the program says of itself is not among them.
    pub fn deeds(&self) -> Box<dyn Iterator<Item = LaptopId> + '_> {
        match self {
            Self::Register(entries) => {
                let done = entries.iter().filter(|entry| entry.does.is_deed());
                Box::new(done.map(|entry| entry.at.laptop()))
            }
            Self::Meeting(entries) => {
                let done = entries.iter().filter(|entry| entry.does.is_deed());
                Box::new(done.map(|entry| entry.at.laptop()))
            }
        }
    }

    /// The batches that they belong to.
    pub fn batches(&self) -> Box<dyn Iterator<Item = BatchId> + '_> {
        match self {
            Self::Register(entries) => Box::new(entries.iter().filter_map(|entry| entry.batch)),
            Self::Meeting(entries) => Box::new(entries.iter().filter_map(|entry| entry.batch)),
        }
    }

    /// The same, as changes to anything.
    pub fn into_changes(self, place: Place) -> Vec<Entry<Change>> {
        match (self, place) {
            (Self::Register(entries), _) => wrap(entries, Change::Register),
            (Self::Meeting(entries), Place::Meeting(id)) => wrap(entries, |does| Change::Meeting(id, does)),
            (Self::Meeting(_), Place::Register) => Vec::new(),
        }
    }
}

/// Takes note of the ends of batches among many entries.
pub(super) trait ObserveAll {
    fn observe_all(&mut self, entries: &Entries);
}

impl ObserveAll for Endings {
    fn observe_all(&mut self, entries: &Entries) {
        match entries {
            Entries::Register(entries) => entries.iter().for_each(|entry| self.observe(entry)),
            Entries::Meeting(entries) => entries.iter().for_each(|entry| self.observe(entry)),
        }
    }
}

/// Where the last whole line ends.
pub(super) fn whole(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1)
}

/// Cuts a range of whole lines into pieces of whole lines that can be parsed apart.
pub(super) fn pieces(bytes: &[u8], range: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = range.start;
    while start < range.end {
        let aim = (start + PIECE).min(range.end);
        let end = bytes[aim..range.end].iter().position(|byte| *byte == b'\n').map_or(range.end, |end| aim + end + 1);
        pieces.push(start..end);
        start = end;
    }

    pieces
}

/// The whole lines in a range, without their ends.
pub(super) fn lines(bytes: &[u8], range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut start = range.start;

    std::iter::from_fn(move || {
        let end = start + bytes.get(start..range.end)?.iter().position(|byte| *byte == b'\n')?;
        let line = start..end;
        start = end + 1;

        Some(line)
    })
}

/// Parses the whole lines in a range.
pub(super) fn parse(bytes: &[u8], range: Range<usize>, place: Place) -> Parsed {
    match place {
        Place::Register => parse_as(bytes, range, Entries::Register),
        Place::Meeting(_) => parse_as(bytes, range, Entries::Meeting),
    }
}

/// The number of the line that begins at this byte, counted from one.
pub(super) fn line_number(bytes: &[u8], at: usize) -> usize {
    1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count()
}

fn parse_as<C: DeserializeOwned>(bytes: &[u8], range: Range<usize>, wrap: fn(Vec<Entry<C>>) -> Entries) -> Parsed {
    let mut entries = Vec::new();
    let (mut header, mut damaged, mut unknown) = (None, Vec::new(), Vec::new());
    for range in lines(bytes, range) {
        let line = &bytes[range.clone()];
        match line::read::<Entry<C>>(line) {
            Read::Known(entry) => entries.push(entry),
            Read::Damaged => damaged.push(range),
            // A header stands at the head, or where a file was put together from two.
            Read::Unknown => match line::read::<Header>(line) {
                Read::Known(found) => header = header.or(Some(found)),
                _ => unknown.push(range),
            },
        }
    }

    Parsed { entries: wrap(entries), header, damaged, unknown }
}

fn wrap<C>(entries: Vec<Entry<C>>, change: impl Fn(C) -> Change) -> Vec<Entry<Change>> {
    let wrapped = entries.into_iter().map(|entry| {
        let Entry { at, wall, batch, reverts, does } = entry;
        Entry { at, wall, batch, reverts, does: change(does) }
    });

    wrapped.collect()
}
