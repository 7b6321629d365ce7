//! What this desk can undo and redo, without reading all that it ever did: what it did since the program started is in memory,
//! and what it did before is read when somebody asks for it.

use std::cell::OnceCell;

use super::journal::{self, ObserveAll};
use super::{Store, load};
use crate::domain::entry::Change;
use crate::domain::fold::Endings;
use crate::domain::history::{History, Unit};
use crate::domain::{RegisterChange, Reverted, Stamp};

/// The history of this desk.
#[derive(Default)]
pub(super) struct Past {
    /// The last entry of this desk when the program started.
    opened: Stamp,
    /// What was done up to then, once it has been read.
    earlier: OnceCell<History>,
    /// What was done since, until it is joined to the earlier.
    units: Vec<Unit>,
    /// The history of `units`; of everything, once joined.
    history: History,
    joined: bool,
}

impl Past {
    pub fn since(opened: Stamp) -> Self {
        Self { opened, ..Self::default() }
    }

    /// Reads the earlier history anew when it is next asked for: a batch has come to count, or never will.
    pub fn forget(&mut self) {
        if !self.joined {
            self.earlier = OnceCell::new();
        }
    }

    fn push(&mut self, unit: Unit) {
        if !self.joined {
            self.units.push(unit.clone());
        }
        self.history.push(unit);
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

    /// Everything of this desk that can be taken back, the latest last.
    pub fn undoable(&mut self) -> &[Unit] {
        self.join();

        self.past.history.undoable()
    }

    pub(super) fn remember_unit(&mut self, unit: Unit) {
        let known = |key| self.past.units.iter().any(|unit: &Unit| unit.key == key);
        if unit.reverts.is_some_and(|key| !known(key)) {
            self.join();
        }
        self.past.push(unit);
    }

    /// The unit of this key, among those that can be undone or redone.
    pub(super) fn unit(&mut self, key: Reverted) -> Option<Unit> {
        let found = |history: &History| history.undoable().iter().rfind(|unit| unit.key == key).cloned();

        found(&self.past.history).or_else(|| {
            self.join();
            found(&self.past.history)
        })
    }

    fn earlier(&self) -> Option<&History> {
        (!self.past.joined).then(|| self.past.earlier.get_or_init(|| self.read_earlier()))
    }

    fn join(&mut self) {
        if self.past.joined {
            return;
        }
        let earlier = self.past.earlier.take().unwrap_or_else(|| self.read_earlier());
        self.past.joined = true;
        self.past.history = earlier;
        for unit in std::mem::take(&mut self.past.units) {
            self.past.history.push(unit);
        }
    }

    fn read_earlier(&self) -> History {
        let mut endings = Endings::default();
        let mut entries = Vec::new();
        for own in self.own.values() {
            for (file, bytes) in load::read(&self.dir, vec![own.file.clone()]) {
                let Ok(bytes) = bytes else { continue };
                let parsed = journal::parse(&bytes, 0..journal::whole(&bytes), file.place);
                endings.observe_all(&parsed.entries);
                entries.extend(parsed.entries.into_changes(file.place));
            }
        }
        entries.retain(|entry| {
            let cut = entry.batch.is_some_and(|batch| endings.closing(batch).is_none() || endings.is_taken_back(batch));
            // What the program says of itself is nobody's to undo.
            let introduction = matches!(entry.does, Change::Register(RegisterChange::LaptopNamed { .. }));
            entry.at.laptop() == self.laptop && entry.at <= self.past.opened && !cut && !introduction
        });
        entries.sort_by_key(|entry| entry.at);

        History::of(entries)
    }
}
