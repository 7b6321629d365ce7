//! A shelf: the records of one kind, by their ids, with the three things that can happen to one of them.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::{Deserialize, Serialize};

use super::edit::{Record, amend_all};
use super::entry::Stamp;

/// What happens to a record on a shelf.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "I: Serialize, T: Serialize, T::Edit: Serialize",
    deserialize = "I: Deserialize<'de>, T: Deserialize<'de>, T::Edit: Deserialize<'de>"
))]
pub enum Filing<I, T: Record> {
    /// A new record.
    Added(I, T),
    /// Some of its fields, each with what it was and what it is now.
    Edited(I, Vec<T::Edit>),
    /// It counts no more (the undo of its adding). What was known of it is kept.
    Withdrawn(I),
    /// It counts again.
    Restored(I),
}

impl<I: Copy, T: Record> Filing<I, T> {
    /// What leads back.
    pub fn inverse(&self) -> Self {
        match self {
            Self::Added(id, _) | Self::Restored(id) => Self::Withdrawn(*id),
            Self::Withdrawn(id) => Self::Restored(*id),
            Self::Edited(id, edits) => Self::Edited(*id, edits.iter().rev().map(T::inverse).collect()),
        }
    }

    /// The edit of a record from what it was to what it is now, or none where nothing changed.
    pub fn edit(id: I, was: &T, now: &T) -> Option<Self> {
        let edits = was.edits_to(now);

        (!edits.is_empty()).then_some(Self::Edited(id, edits))
    }

    /// The record that it is about.
    pub fn id(&self) -> I {
        match self {
            Self::Added(id, _) | Self::Edited(id, _) | Self::Withdrawn(id) | Self::Restored(id) => *id,
        }
    }
}

/// Two laptops set one field apart. The later one holds; a person should look at both. Where more than two did, each value that
/// does not hold has a conflict of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conflict<I, E> {
    /// The entry that found another value than it expected.
    pub at: Stamp,
    /// The record.
    pub id: I,
    /// The edit, whose `was` is the other laptop's value and whose `now` is the one that holds.
    pub edit: E,
}

/// The records of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    default,
    bound(
        serialize = "I: Serialize + Ord, T: Serialize, T::Edit: Serialize",
        deserialize = "I: Deserialize<'de> + Ord, T: Deserialize<'de>, T::Edit: Deserialize<'de>"
    )
)]
pub struct Shelf<I, T: Record> {
    records: BTreeMap<I, T>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    withdrawn: BTreeMap<I, T>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conflicts: Vec<Conflict<I, T::Edit>>,
}

impl<I, T: Record> Default for Shelf<I, T> {
    fn default() -> Self {
        Self { records: BTreeMap::new(), withdrawn: BTreeMap::new(), conflicts: Vec::new() }
    }
}

impl<I: Copy + Ord, T: Record> Shelf<I, T> {
    /// The record, unless it was withdrawn or never was.
    pub fn get(&self, id: I) -> Option<&T> {
        self.records.get(&id)
    }

    /// Whether the record counts.
    pub fn contains(&self, id: I) -> bool {
        self.records.contains_key(&id)
    }

    /// All records that count, by id.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (I, &T)> {
        self.records.iter().map(|(id, record)| (*id, record))
    }

    /// How many records count.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether no record counts.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The fields of records that count which two laptops set apart and nobody has looked at since.
    pub fn conflicts(&self) -> impl Iterator<Item = &Conflict<I, T::Edit>> {
        self.conflicts.iter().filter(|conflict| self.contains(conflict.id))
    }

    /// Puts a record on the shelf outside any entry: what every workspace starts with.
    pub(crate) fn preset(&mut self, id: I, record: T) {
        self.records.insert(id, record);
    }

    /// Carries out what happened; whether it made sense.
    pub(crate) fn apply(&mut self, filing: &Filing<I, T>, at: Stamp, reverting: bool) -> bool {
        match filing {
            Filing::Added(id, record) => {
                let new = !self.records.contains_key(id) && !self.withdrawn.contains_key(id);
                if new {
                    self.preset(*id, record.clone());
                }

                new
            }
            Filing::Edited(id, edits) => self.edit(*id, edits, at, reverting),
            Filing::Withdrawn(id) => carry_over(*id, &mut self.records, &mut self.withdrawn),
            Filing::Restored(id) => carry_over(*id, &mut self.withdrawn, &mut self.records),
        }
    }

    /// A withdrawn record is edited as well: what another laptop wrote must be there if it is restored.
    fn edit(&mut self, id: I, edits: &[T::Edit], at: Stamp, reverting: bool) -> bool {
        let Some(record) = self.records.get_mut(&id).or_else(|| self.withdrawn.get_mut(&id)) else { return false };
        amend_all(record, edits, reverting, at, |field, follow| {
            let of_field = |old: &Conflict<I, T::Edit>| old.id == id && T::field(&old.edit) == field;
            let (known, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.conflicts).into_iter().partition(of_field);
            let mut known = known.into_iter().map(|conflict| (conflict.at, conflict.edit)).collect();
            self.conflicts = others;
            follow(&mut known);
            self.conflicts.extend(known.into_iter().map(|(at, edit)| Conflict { at, id, edit }));
        });

        true
    }
}

fn carry_over<I: Ord, T>(id: I, from: &mut BTreeMap<I, T>, to: &mut BTreeMap<I, T>) -> bool {
    let Some(record) = from.remove(&id) else { return false };
    to.insert(id, record);

    true
}
