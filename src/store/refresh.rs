//! A look at what other programs wrote since the last one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use super::Store;
use super::error::{OpenError, ReadOnly};
use super::journal::{self, Entries, ObserveAll, Parsed};
use super::layout::{self, JournalFile};
use super::line::FORMAT;
use super::load::Seen;
use super::report::Fault;
use super::state::follow_on;
use crate::domain::fold::Endings;
use crate::domain::{BatchId, Place};

/// What a look at the journals of others found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// How many entries were read.
    pub entries: usize,
    /// Which aggregates changed.
    pub places: BTreeSet<Place>,
    /// New lines that are damaged.
    pub damaged: Vec<Fault>,
}

impl Store {
    /// Takes in what other laptops, or other programs of this one, wrote since the last look. Entries later than all that is
    /// known are applied; where one is earlier, its aggregate is folded anew.
    pub fn refresh(&mut self) -> Result<Refreshed, OpenError> {
        let mut refreshed = Refreshed::default();
        let mut fresh: BTreeMap<Place, Vec<Entries>> = BTreeMap::new();
        let mut anew: BTreeSet<Place> = BTreeSet::new();
        let mut endings = Endings::default();
        for file in layout::journals(&self.dir)? {
            if self.own.values().any(|own| own.file.relative == file.relative) {
                continue;
            }
            let (from, sum) = self.seen.get(&file.relative).map_or((0, 0), |seen| (seen.length, seen.sum));
            let path = file.path(&self.dir);
            let tail = match tail(&path, from) {
                Ok(Tail::Same) => continue,
                Ok(Tail::Other) => None,
                Ok(Tail::More(bytes)) => Some(bytes),
                // It is being replaced, or its folder is away for a moment: the next look will tell.
                Err(_) => continue,
            };
            let place = file.place;
            // A tail that does not begin where a line begins belongs to another file of the same name.
            let parsed = tail.map(|bytes| (journal::parse(&bytes, 0..journal::whole(&bytes), place), bytes));
            match parsed {
                Some((parsed, bytes)) if parsed.damaged.is_empty() || from == 0 => {
                    self.note_tail(&file, &parsed, &bytes, from, &mut refreshed);
                    refreshed.entries += parsed.entries.len();
                    endings.observe_all(&parsed.entries);
                    self.endings.observe_all(&parsed.entries);
                    fresh.entry(place).or_default().push(parsed.entries);
                    let whole = &bytes[..journal::whole(&bytes)];
                    let mut hasher = crc32fast::Hasher::new_with_initial(sum);
                    hasher.update(whole);
                    let seen = Seen { length: from + whole.len() as u64, sum: hasher.finalize(), file };
                    self.seen.insert(seen.file.relative.clone(), seen);
                }
                _ => {
                    self.seen.remove(&file.relative);
                    anew.insert(place);
                }
            }
        }
        anew.extend(self.left_out.iter().filter_map(|(place, cut)| {
            let ended = |batch: BatchId| endings.closing(batch).is_some() || endings.is_taken_back(batch);
            cut.iter().any(|cut| ended(cut.batch)).then_some(*place)
        }));
        let wall = (self.now)().as_millisecond();
        for (place, parts) in fresh {
            for at in parts.iter().flat_map(Entries::stamps) {
                self.clock.observe(at, wall);
            }
            if anew.contains(&place) || !follow_on(&mut self.workspace, place, parts, &endings) {
                anew.insert(place);
            } else {
                refreshed.places.insert(place);
            }
        }
        for place in anew {
            self.refold(place)?;
            refreshed.places.insert(place);
        }

        Ok(refreshed)
    }

    fn note_tail(&mut self, file: &JournalFile, parsed: &Parsed, bytes: &[u8], from: u64, refreshed: &mut Refreshed) {
        let path = file.path(&self.dir);
        if from == 0 {
            let fault = |at: usize| Fault { file: path.clone(), line: journal::line_number(bytes, at) };
            refreshed.damaged.extend(parsed.damaged.iter().map(|range| fault(range.start)));
        }
        let format = parsed.header.as_ref().map_or(0, |header| header.format);
        if format > FORMAT {
            self.report.newer_format = self.report.newer_format.max(Some(format));
            self.read_only = Some(ReadOnly::NewerFormat(format));
        }
    }
}

enum Tail {
    Same,
    More(Vec<u8>),
    /// It is shorter than it was: another file of the same name.
    Other,
}

fn tail(path: &std::path::Path, from: u64) -> io::Result<Tail> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    if length == from {
        return Ok(Tail::Same);
    }
    if length < from {
        return Ok(Tail::Other);
    }
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;

    Ok(Tail::More(bytes))
}
