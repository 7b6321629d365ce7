//! Undo and redo, read off the journal.
//!
//! A desk undoes its own entries, the latest first. A batch counts as one. An undo is an entry like any other, marked with what
//! it reverts; so the history survives a restart, and the undo of an undo is a redo.

use super::entry::{Change, Entry, Reverted, Stamp};
use super::fold::Journaled;

/// One thing that can be taken back: an entry, or a batch.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// What an undo of it names.
    pub key: Reverted,
    /// What it reverts itself, if it is an undo or a redo.
    pub reverts: Option<Reverted>,
    /// Its entries in their order, without the closing line.
    pub entries: Vec<Entry<Change>>,
}

impl Unit {
    /// The changes that take it back, the last one first.
    pub fn inverse(&self) -> Vec<Change> {
        self.entries.iter().rev().filter_map(inverse).collect()
    }

    /// When it began.
    pub fn at(&self) -> Option<Stamp> {
        self.entries.first().map(|entry| entry.at)
    }
}

/// The change that takes an entry back.
pub fn inverse(entry: &Entry<Change>) -> Option<Change> {
    let Entry { at, wall, batch, reverts, .. } = *entry;
    match &entry.does {
        Change::Register(does) => {
            Journaled::inverse(&Entry { at, wall, batch, reverts, does: does.clone() }).map(Change::Register)
        }
        Change::Meeting(id, does) => Journaled::inverse(&Entry { at, wall, batch, reverts, does: does.clone() })
            .map(|does| Change::Meeting(*id, does)),
    }
}

/// What one desk can undo and redo.
#[derive(Clone, Debug, Default)]
pub struct History {
    undo: Vec<Unit>,
    redo: Vec<Unit>,
}

impl History {
    /// The history of these entries of one desk, which must be in the order of their stamps and count (no entries of batches
    /// that were cut short or taken back).
    pub fn of(entries: impl IntoIterator<Item = Entry<Change>>) -> Self {
        let mut history = Self::default();
        let mut units: Vec<Unit> = Vec::new();
        for entry in entries {
            if inverse(&entry).is_none() {
                continue;
            }
            let (key, reverts) = (entry.unit(), entry.reverts);
            let open = entry.batch.and_then(|_| units.iter_mut().rfind(|unit| unit.key == key));
            match open {
                Some(unit) => unit.entries.push(entry),
                None => units.push(Unit { key, reverts, entries: vec![entry] }),
            }
        }
        for unit in units {
            history.push(unit);
        }

        history
    }

    /// Takes note of something that this desk just did, undid or did again.
    pub fn push(&mut self, unit: Unit) {
        let Some(reverted) = unit.reverts else {
            self.redo.clear();
            self.undo.push(unit);

            return;
        };
        let undone = self.undo.iter().rposition(|known| known.key == reverted);
        let redone = self.redo.iter().rposition(|known| known.key == reverted);
        if let Some(place) = undone {
            self.undo.remove(place);
            self.redo.push(unit);
        } else if let Some(place) = redone {
            self.redo.remove(place);
            self.undo.push(unit);
        } else {
            // Something that another desk did, or that can be redone no more: taking it back is an act of its own.
            self.redo.clear();
            self.undo.push(unit);
        }
    }

    /// What an undo would take back.
    pub fn next_undo(&self) -> Option<&Unit> {
        self.undo.last()
    }

    /// What a redo would make again.
    pub fn next_redo(&self) -> Option<&Unit> {
        self.redo.last()
    }

    /// Everything that can be taken back, the latest last.
    pub fn undoable(&self) -> &[Unit] {
        &self.undo
    }
}
