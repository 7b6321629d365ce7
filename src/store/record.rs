//! The one way to change anything.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::Store;
use super::error::ReadOnly;
use super::layout::{self, JournalFile, MEETINGS, REGISTER, laptop_stem};
use super::line::{self, FORMAT, Header, Lent};
use super::writer::{Item, Key, Ticket};
use crate::domain::fold::{Endings, Journaled};
use crate::domain::history::Unit;
use crate::domain::{BatchId, BatchKind, Change, Closing, Entry, MeetingChange, Place, RegisterChange, Reverted};

/// An aggregate of more bytes than this is not folded anew while somebody waits: some six hundred lines, a few milliseconds.
const AT_ONCE: u64 = 128 * 1024;

/// A journal that this program writes.
pub(super) struct Own {
    pub key: Key,
    pub file: JournalFile,
    /// With the lines that are still on their way.
    pub length: u64,
    /// The checksum of all these bytes.
    pub sum: u32,
}

/// What was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What an undo of it names.
    pub unit: Reverted,
    /// Whether it is on disk can be asked with this.
    pub ticket: Ticket,
}

/// What an undo or a redo did.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// The taking back, as it was recorded.
    pub recorded: Recorded,
    /// What was taken back, or made again.
    pub unit: Unit,
}

impl Store {
    /// Records changes: they are in the state when this returns, and on their way to disk.
    ///
    /// One change is an entry of its own. Several are a batch of this kind, which counts and is undone as one. None records
    /// nothing.
    pub fn record(&mut self, changes: Vec<Change>, kind: BatchKind) -> Result<Recorded, ReadOnly> {
        self.write(changes, kind, None, (self.now)())
    }

    /// The same, as if it had been recorded then: for the sample workspace, which has a past.
    pub fn record_at(&mut self, wall: Timestamp, changes: Vec<Change>, kind: BatchKind) -> Result<Recorded, ReadOnly> {
        self.write(changes, kind, None, wall)
    }

    /// Takes back the latest thing that this desk did and has not taken back.
    pub fn undo(&mut self) -> Option<Undone> {
        let unit = self.next_undo()?.clone();

        self.take_back(unit)
    }

    /// Makes again the latest thing that this desk took back.
    pub fn redo(&mut self) -> Option<Undone> {
        let unit = self.next_redo()?.clone();

        self.take_back(unit)
    }

    /// Takes back one thing that this desk did, however long ago. None where it is not this desk's, or was taken back.
    pub fn revert(&mut self, unit: Reverted) -> Option<Undone> {
        let unit = self.unit(unit)?;

        self.take_back(unit)
    }

    fn take_back(&mut self, unit: Unit) -> Option<Undone> {
        let recorded = self.write(unit.inverse(), BatchKind::Reversal, Some(unit.key), (self.now)()).ok()?;

        Some(Undone { recorded, unit })
    }

    fn write(
        &mut self,
        changes: Vec<Change>,
        kind: BatchKind,
        reverts: Option<Reverted>,
        wall: Timestamp,
    ) -> Result<Recorded, ReadOnly> {
        if let Some(read_only) = &self.read_only {
            return Err(read_only.clone());
        }
        let batch = (changes.len() > 1).then(|| self.ids.next::<BatchId>());
        let mut lines = Vec::with_capacity(changes.len() + 2);
        let introduction = self.introduction();
        let mut entries = Vec::with_capacity(changes.len());
        let mut late = BTreeSet::new();
        if let Some(does) = introduction {
            let entry = self.stamped_at(wall, does, None, None);
            lines.push(encode(&entry)?);
            self.apply(&entry, &mut late);
        }
        for does in changes {
            let entry = self.stamped_at(wall, does, batch, reverts);
            lines.push(encode(&entry)?);
            entries.push(entry);
        }
        for entry in &entries {
            self.apply(entry, &mut late);
        }
        let closings = batch.map(|batch| self.closings(batch, kind, &entries, wall)).unwrap_or_default();
        let mut items = Vec::with_capacity(lines.len() + closings.len() + 2);
        for (place, line) in lines {
            self.queue(place, line, &mut items);
        }
        // With one journal, the count in the closing line tells whether the others are there. With several, one journal's closing
        // line speaks for all, so it must be the last to reach the disk.
        if closings.len() > 1 {
            items.push(Item::Barrier);
        }
        for entry in &closings {
            let (place, line) = encode(entry)?;
            self.apply(entry, &mut late);
            self.queue(place, line, &mut items);
        }
        let ticket = self.writer.queue.push(items);
        self.introduced = true;
        self.refold_late(late);
        let key = match (batch, entries.first()) {
            (Some(batch), _) => Reverted::Batch(batch),
            (None, entry) => Reverted::Entry(entry.map(|entry| entry.at).unwrap_or_default()),
        };
        if !entries.is_empty() {
            self.remember_unit(Unit { key, reverts, entries });
        }

        Ok(Recorded { unit: key, ticket })
    }

    pub(super) fn stamped(&mut self, does: Change) -> Entry<Change> {
        self.stamped_at((self.now)(), does, None, None)
    }

    fn stamped_at(
        &mut self,
        wall: Timestamp,
        does: Change,
        batch: Option<BatchId>,
        reverts: Option<Reverted>,
    ) -> Entry<Change> {
        let millisecond = wall.as_millisecond();
        let at = self.clock.stamp(millisecond);
        let wall = Timestamp::from_millisecond(millisecond).unwrap_or_default();
        self.clocks.observe(at, wall);

        Entry { at, wall, batch, reverts, does }
    }

    /// Says this laptop's name to the others, with the first thing that it writes.
    fn introduction(&self) -> Option<Change> {
        let was = self.workspace.register.laptops.get(&self.laptop).cloned().unwrap_or_default();

        (!self.introduced).then(|| RegisterChange::LaptopNamed { was, now: self.laptop_name.clone() }.into())
    }

    fn closings(
        &mut self,
        batch: BatchId,
        kind: BatchKind,
        entries: &[Entry<Change>],
        wall: Timestamp,
    ) -> Vec<Entry<Change>> {
        let mut counts: BTreeMap<Place, u32> = BTreeMap::new();
        for entry in entries {
            *counts.entry(entry.does.place()).or_default() += 1;
        }
        let closing = Closing { batch, kind, counts: counts.into_iter().collect() };

        self.closing_entries(&closing, wall)
    }

    /// A closing line for each aggregate that a batch touches.
    pub(super) fn closing_entries(&mut self, closing: &Closing, wall: Timestamp) -> Vec<Entry<Change>> {
        let places = closing.counts.iter().map(|(place, _)| *place);

        places
            .map(|place| {
                let does = match place {
                    Place::Register => RegisterChange::batch_ended(closing.clone()).into(),
                    Place::Meeting(id) => Change::Meeting(id, MeetingChange::batch_ended(closing.clone())),
                };
                self.stamped_at(wall, does, Some(closing.batch), None)
            })
            .collect()
    }

    /// Takes an entry in. Where the state holds a later one (of a laptop whose clock is days ahead), the aggregate is to be folded
    /// anew, and is named.
    pub(super) fn apply(&mut self, entry: &Entry<Change>, late: &mut BTreeSet<Place>) {
        let place = entry.does.place();
        if entry.at < self.workspace.latest(place) {
            late.insert(place);
        }
        match &entry.does {
            Change::Register(does) => observe(&mut self.endings, entry, does),
            Change::Meeting(_, does) => observe(&mut self.endings, entry, does),
        }
        self.workspace.apply(entry);
    }

    pub(super) fn refold_late(&mut self, places: BTreeSet<Place>) {
        for place in places {
            if self.size(place) > AT_ONCE {
                // The state has the change on top; the fold of all of it comes from another thread.
                self.due.insert(place);
                continue;
            }
            // Where the journals cannot be read just now, the state has the change on top, and the next start folds it right.
            let _ = self.refold(place);
        }
    }

    /// How many bytes the journals of an aggregate have.
    fn size(&self, place: Place) -> u64 {
        let seen = self.seen.values().map(|seen| (&seen.file, seen.length));
        let own = self.own.values().map(|own| (&own.file, own.length));

        seen.chain(own).filter(|(file, _)| file.place == place).map(|(_, length)| length).sum()
    }

    /// Puts a line in the queue of its journal; the journal's header goes before the first one.
    pub(super) fn queue(&mut self, place: Place, line: Vec<u8>, items: &mut Vec<Item>) {
        let own = match self.own.get_mut(&place) {
            Some(own) => own,
            None => {
                let own = self.new_journal(place, None);
                self.own.entry(place).or_insert(own)
            }
        };
        if own.length == 0 {
            let header = Header { format: FORMAT, laptop: self.laptop, name: self.laptop_name.clone() };
            if let Ok(header) = line::write(&header) {
                own.take(&header);
                items.push(Item::Line(own.key, header));
            }
        }
        own.take(&line);
        items.push(Item::Line(own.key, line));
    }

    /// A journal for an aggregate that this laptop has not written to. `folder` is what its meeting's is called elsewhere.
    pub(super) fn new_journal(&self, place: Place, folder: Option<String>) -> Own {
        let stem = laptop_stem(&self.laptop_name, self.laptop);
        let relative = match place {
            Place::Register => format!("{REGISTER}/{stem}.ron"),
            Place::Meeting(id) => {
                let folder = layout::meeting_folder(&self.dir, id).or(folder).unwrap_or_else(|| {
                    let today = jiff::tz::TimeZone::UTC.to_datetime((self.now)()).date();
                    layout::new_meeting_folder(id, self.workspace.all_meetings.get(&id), today)
                });

                format!("{MEETINGS}/{folder}/{stem}.ron")
            }
        };

        let key = self.writer.queue.journal(&self.dir, &relative, 0);

        Own { key, file: JournalFile { place, relative, laptop: Some(self.laptop) }, length: 0, sum: 0 }
    }
}

impl Own {
    /// Counts a line that was put in the queue.
    fn take(&mut self, line: &[u8]) {
        let mut sum = crc32fast::Hasher::new_with_initial(self.sum);
        sum.update(line);
        self.sum = sum.finalize();
        self.length += line.len() as u64;
    }
}

/// The journal that an entry belongs in, and its line there.
pub(super) fn encode(entry: &Entry<Change>) -> Result<(Place, Vec<u8>), ReadOnly> {
    let Entry { at, wall, batch, reverts, .. } = *entry;
    let line = match &entry.does {
        Change::Register(does) => line::write(&Lent { at, wall, batch, reverts, does }),
        Change::Meeting(_, does) => line::write(&Lent { at, wall, batch, reverts, does }),
    };

    line.map(|line| (entry.does.place(), line)).map_err(|error| ReadOnly::Inexpressible(error.to_string()))
}

fn observe<C: Journaled>(endings: &mut Endings, entry: &Entry<Change>, does: &C) {
    if does.closing().is_some() || does.taken_back().is_some() {
        let Entry { at, wall, batch, reverts, .. } = *entry;
        endings.observe(&Entry { at, wall, batch, reverts, does: does.clone() });
    }
}
