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
    /// Which record was merged into which. The merged one keeps its own values, and counts again where the other counts no more.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    aliases: BTreeMap<I, I>,
}

impl<I, T: Record> Default for Shelf<I, T> {
    fn default() -> Self {
        Self { records: BTreeMap::new(), withdrawn: BTreeMap::new(), conflicts: Vec::new(), aliases: BTreeMap::new() }
    }
}

impl<I: Copy + Ord, T: Record> Shelf<I, T> {
    /// The record, or the one that it was merged into, unless it was withdrawn or never was.
    pub fn get(&self, id: I) -> Option<&T> {
        self.records.get(&self.current(id))
    }

    /// The record as it was filed under this id, whether it was merged into another or not.
    pub fn own(&self, id: I) -> Option<&T> {
        self.records.get(&id)
    }

    /// The record as it was filed under this id, even where it was withdrawn: what the history calls it.
    pub fn filed(&self, id: I) -> Option<&T> {
        self.records.get(&id).or_else(|| self.withdrawn.get(&id))
    }

    /// Whether the record counts, or the one that it was merged into.
    pub fn contains(&self, id: I) -> bool {
        self.records.contains_key(&self.current(id))
    }

    /// The id under which a record counts now: that of the one that it was merged into, else its own.
    pub fn current(&self, id: I) -> I {
        let mut current = id;
        // Aliases never lead back to where they came from: see `merge`.
        while let Some(into) = self.aliases.get(&current).filter(|into| self.records.contains_key(into)) {
            current = *into;
        }

        current
    }

    /// The ids that lead to this one, its own left out.
    pub fn former(&self, id: I) -> impl Iterator<Item = I> {
        self.aliases.keys().copied().filter(move |former| *former != id && self.current(*former) == id)
    }

    /// The records that were merged into this one, by their former ids, as they were.
    pub fn merged_into(&self, id: I) -> impl Iterator<Item = (I, &T)> {
        self.former(id).filter_map(|former| Some((former, self.records.get(&former)?)))
    }

    /// All records that count, by id; those that were merged into another do not.
    pub fn iter(&self) -> impl Iterator<Item = (I, &T)> {
        self.records.iter().map(|(id, record)| (*id, record)).filter(|(id, _)| self.counts(*id))
    }

    /// How many records count.
    pub fn len(&self) -> usize {
        let merged = self.aliases.keys().filter(|id| self.records.contains_key(id) && !self.counts(**id)).count();

        self.records.len() - merged
    }

    /// Whether no record counts.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The fields of records that count which two laptops set apart and nobody has looked at since.
    pub fn conflicts(&self) -> impl Iterator<Item = &Conflict<I, T::Edit>> {
        self.conflicts.iter().filter(|it| self.records.contains_key(&it.id) && self.counts(it.id))
    }

    /// Two records were one and the same: from now on the id of the first leads to the second. Whether that made sense: not
    /// where one of them does not count, and not where they are one already, by whatever way.
    pub(crate) fn merge(&mut self, from: I, into: I) -> bool {
        let mut end = into;
        while let Some(next) = self.aliases.get(&end) {
            end = *next;
        }
        let known = self.records.contains_key(&from) && self.records.contains_key(&into);
        let sensible = known && end != from && !self.aliases.contains_key(&from);
        if sensible {
            self.aliases.insert(from, into);
        }

        sensible
    }

    /// They were not: each counts for itself again.
    pub(crate) fn part(&mut self, from: I, into: I) -> bool {
        let merged = self.aliases.get(&from) == Some(&into);
        if merged {
            self.aliases.remove(&from);
        }

        merged
    }

    fn counts(&self, id: I) -> bool {
        self.aliases.is_empty() || self.current(id) == id
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
