//! What this desk can undo and redo, without reading all that it ever did: what it did since the program started is in memory,
//! and what it did before is read when somebody asks for it.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use super::journal::{self, ObserveAll};
use super::layout::JournalFile;
use super::{Store, line, parallel};
use crate::domain::entry::Change;
use crate::domain::fold::Endings;
use crate::domain::history::{History, Unit};
use crate::domain::{BatchId, Entry, RegisterChange, Reverted, Stamp};

/// How many of the latest entries are read at first.
const WINDOW: usize = 500;
/// And how many bytes of each journal, at its end.
const TAIL: u64 = 64 * 1024;

/// The history of this desk.
#[derive(Default)]
pub(super) struct Past {
    /// The last entry of this desk when the program started.
    opened: Stamp,
    /// What was done up to then, once it has been read.
    earlier: OnceCell<Earlier>,
    /// What was done since.
    units: Vec<Unit>,
    /// The history of `units`; joined, that of the earlier ones too.
    history: History,
    joined: Joined,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Joined {
    #[default]
    No,
    /// With the latest of what was done earlier.
    Latest,
    /// With all of it.
    All,
}

struct Earlier {
    history: History,
    /// Whether it goes back to the beginning.
    whole: bool,
}

impl Past {
    pub fn since(opened: Stamp) -> Self {
        Self { opened, ..Self::default() }
    }

    /// Reads the earlier history anew when it is next asked for: a batch has come to count, or never will.
    pub fn forget(&mut self) {
        self.earlier = OnceCell::new();
        self.joined = Joined::No;
        self.history = History::default();
        self.units.iter().for_each(|unit| self.history.push(unit.clone()));
    }
}

impl Store {
    /// What an undo would take back.
    pub fn next_undo(&self) -> Option<&Unit> {
        self.past.history.next_undo().or_else(|| self.earlier()?.next_undo())
    }

    /// What a redo would make again.
    pub fn next_redo(&self) -> Option<&Unit> {
        let untouched = self.past.units.is_empty();

        self.past.history.next_redo().or_else(|| untouched.then(|| self.earlier()).flatten()?.next_redo())
    }

    /// Everything of this desk that can be taken back, the latest last. Reads all that it ever did.
    pub fn undoable(&mut self) -> &[Unit] {
        self.join(Joined::All);

        self.past.history.undoable()
    }

    pub(super) fn remember_unit(&mut self, unit: Unit) {
        let known = |key| self.past.units.iter().any(|unit: &Unit| unit.key == key);
        if unit.reverts.is_some_and(|key| !known(key)) {
            self.join(Joined::Latest);
        }
        self.past.units.push(unit.clone());
        self.past.history.push(unit);
        if self.past.joined == Joined::Latest && self.past.history.next_undo().is_none() {
            self.join(Joined::All);
        }
    }

    /// The unit of this key, among those that can be taken back.
    pub(super) fn unit(&mut self, key: Reverted) -> Option<Unit> {
        let found = |history: &History| history.undoable().iter().rfind(|unit| unit.key == key).cloned();

        found(&self.past.history).or_else(|| {
            self.join(Joined::All);
            found(&self.past.history)
        })
    }

    fn earlier(&self) -> Option<&History> {
        let unread = self.past.joined == Joined::No;

        unread.then(|| &self.past.earlier.get_or_init(|| self.read_latest()).history)
    }

    fn join(&mut self, how: Joined) {
        if self.past.joined == Joined::All || self.past.joined == how {
            return;
        }
        let read = self.past.earlier.take().filter(|earlier| earlier.whole || how == Joined::Latest);
        let earlier = match (read, how) {
            (Some(earlier), _) => earlier,
            (None, Joined::All) => self.read(usize::MAX),
            (None, _) => self.read_latest(),
        };
        self.past.joined = if earlier.whole { Joined::All } else { Joined::Latest };
        self.past.history = earlier.history;
        for unit in &self.past.units {
            self.past.history.push(unit.clone());
        }
    }

    /// As much of the earlier history as tells what comes next.
    fn read_latest(&self) -> Earlier {
        let earlier = self.read(WINDOW);
        if earlier.whole || earlier.history.next_undo().is_some() {
            return earlier;
        }

        self.read(usize::MAX)
    }

    /// The history that the latest so many entries make, if they make one by themselves; else that of all.
    fn read(&self, window: usize) -> Earlier {
        let (entries, whole) = self.latest_entries(window);
        let keys: BTreeSet<Reverted> = entries.iter().map(Entry::unit).collect();
        let closed = entries.iter().filter_map(|entry| entry.reverts).all(|key| keys.contains(&key));
        if closed || whole {
            return Earlier { history: History::of(entries), whole };
        }

        Earlier { history: History::of(self.latest_entries(usize::MAX).0), whole: true }
    }

    /// The latest entries of this desk from before the program started, in their order, without batches that do not count; and
    /// whether these are all.
    fn latest_entries(&self, window: usize) -> (Vec<Entry<Change>>, bool) {
        let limit = if window == usize::MAX { u64::MAX } else { TAIL };
        let files = self.own.values().map(|own| own.file.clone()).collect();
        let root = self.dir.as_path();
        let tails = parallel::each(files, |file: JournalFile| {
            let tail = tail(&file.path(root), limit).unwrap_or_default();
            (file, tail)
        });
        let mut lines = Vec::new();
        // What is earlier may lie before the tail of some journal.
        let mut from = Stamp::default();
        for (number, (_, (bytes, whole))) in tails.iter().enumerate() {
            let first = lines.len();
            for range in journal::lines(bytes, 0..journal::whole(bytes)) {
                let at = bytes.get(range.clone()).and_then(line::stamp);
                let own = at.filter(|at| at.laptop() == self.laptop && *at <= self.past.opened);
                lines.extend(own.map(|at| (at, number, range)));
            }
            let of_file = &lines[first..];
            if !whole {
                // Lines taken in from a copy may stand behind later ones: then no tail tells what comes before it.
                let sorted = of_file.is_sorted_by_key(|(at, ..)| *at);
                from = from.max(of_file.first().filter(|_| sorted).map_or(self.past.opened, |(at, ..)| *at));
            }
        }
        lines.retain(|(at, ..)| *at >= from);
        lines.sort_unstable_by_key(|(at, ..)| *at);
        lines.dedup_by_key(|(at, ..)| *at);
        let start = lines.len().saturating_sub(window);
        let whole = start == 0 && tails.iter().all(|(_, (_, whole))| *whole);
        let mut endings = Endings::default();
        let mut entries = Vec::new();
        for (_, number, range) in lines.drain(start..) {
            let (file, (bytes, _)) = &tails[number];
            let parsed = journal::parse(bytes, range.start..range.end + 1, file.place);
            endings.observe_all(&parsed.entries);
            entries.extend(parsed.entries.into_changes(file.place));
        }
        let mut found: BTreeMap<BatchId, u32> = BTreeMap::new();
        for entry in entries.iter().filter(|entry| entry.does.closing().is_none()) {
            if let Some(batch) = entry.batch {
                *found.entry(batch).or_default() += 1;
            }
        }
        let counts = |batch: &BatchId| {
            let expected = endings.closing(*batch)?.counts.iter().map(|(_, count)| count).sum::<u32>();
            let found = found.get(batch).copied().unwrap_or_default();

            (found >= expected && !endings.is_taken_back(*batch)).then_some(())
        };
        entries.retain(|entry| {
            // What the program says of itself is nobody's to undo.
            let introduction = matches!(entry.does, Change::Register(RegisterChange::LaptopNamed { .. }));
            !introduction && entry.batch.is_none_or(|batch| counts(&batch).is_some())
        });

        (entries, whole)
    }
}

/// The end of a journal, at most so many bytes of it and from the beginning of a line; and whether that is all of it.
fn tail(path: &Path, limit: u64) -> io::Result<(Vec<u8>, bool)> {
    let mut file = File::open(path)?;
    let start = file.metadata()?.len().saturating_sub(limit);
    file.seek(SeekFrom::Start(start))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    if start > 0 {
        let line = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
        bytes.drain(..line);
    }

    Ok((bytes, start == 0))
}
