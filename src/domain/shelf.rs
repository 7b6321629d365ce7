//! A shelf: the records of one kind, by their ids, with the three things that can happen to one of them.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::{Deserialize, Serialize};

use super::edit::{Amended, Record};
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

/// Two laptops set one field apart. The later one holds; a person should look at both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conflict<I, E> {
    /// The entry that found another value than it expected.
    pub at: Stamp,
    /// The record.
    pub id: I,
    /// The edit, whose `was` is the other laptop's value and whose `now` is the one that holds.
    pub edit: E,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Slot<T> {
    record: T,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    withdrawn: bool,
}

/// The records of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "I: Serialize + Ord, T: Serialize, T::Edit: Serialize",
    deserialize = "I: Deserialize<'de> + Ord, T: Deserialize<'de>, T::Edit: Deserialize<'de>"
))]
pub struct Shelf<I, T: Record> {
    slots: BTreeMap<I, Slot<T>>,
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    conflicts: Vec<Conflict<I, T::Edit>>,
}

impl<I, T: Record> Default for Shelf<I, T> {
    fn default() -> Self {
        Self { slots: BTreeMap::new(), conflicts: Vec::new() }
    }
}

impl<I: Copy + Ord, T: Record> Shelf<I, T> {
    /// The record, unless it was withdrawn or never was.
    pub fn get(&self, id: I) -> Option<&T> {
        self.slots.get(&id).filter(|slot| !slot.withdrawn).map(|slot| &slot.record)
    }

    /// Whether the record counts.
    pub fn contains(&self, id: I) -> bool {
        self.get(id).is_some()
    }

    /// All records that count, by id.
    pub fn iter(&self) -> impl Iterator<Item = (I, &T)> {
        self.slots.iter().filter(|(_, slot)| !slot.withdrawn).map(|(id, slot)| (*id, &slot.record))
    }

    /// How many records count.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether no record counts.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The fields that two laptops set apart and nobody has looked at since.
    pub fn conflicts(&self) -> &[Conflict<I, T::Edit>] {
        &self.conflicts
    }

    /// Puts a record on the shelf outside any entry: what every workspace starts with.
    pub(crate) fn preset(&mut self, id: I, record: T) {
        self.slots.insert(id, Slot { record, withdrawn: false });
    }

    /// Carries out what happened; whether it made sense.
    pub(crate) fn apply(&mut self, filing: &Filing<I, T>, at: Stamp, reverting: bool) -> bool {
        match filing {
            Filing::Added(id, record) => {
                if self.slots.contains_key(id) {
                    return false;
                }
                self.preset(*id, record.clone());

                true
            }
            Filing::Edited(id, edits) => {
                let Some(slot) = self.slots.get_mut(id) else { return false };
                for edit in edits {
                    let amended = slot.record.amend(edit, reverting);
                    if matches!(amended, Amended::Left) && reverting {
                        continue;
                    }
                    let field = T::field(edit);
                    self.conflicts.retain(|old| old.id != *id || T::field(&old.edit) != field);
                    if let Amended::Conflict(edit) = amended {
                        self.conflicts.push(Conflict { at, id: *id, edit });
                    }
                }

                true
            }
            Filing::Withdrawn(id) => self.set_withdrawn(*id, true),
            Filing::Restored(id) => self.set_withdrawn(*id, false),
        }
    }

    fn set_withdrawn(&mut self, id: I, withdrawn: bool) -> bool {
        let Some(slot) = self.slots.get_mut(&id) else { return false };
        let changed = slot.withdrawn != withdrawn;
        slot.withdrawn = withdrawn;

        changed
    }
}
