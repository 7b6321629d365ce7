//! How a set of entries becomes a state.
//!
//! The state of an aggregate is the fold of its set of entries in the order of their stamps. So the order in which they were
//! read, and how often, makes no difference. The entries of a batch count only once the batch is whole.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{BatchId, Closing, Entry, Place, Stamp};

/// A state that entries are folded into.
pub trait Aggregate: Default {
    /// What changes it.
    type Change: Journaled;

    /// Takes one entry in. Total and pure: no refusal, no panic; a change that makes no sense any more is counted.
    fn apply(&mut self, entry: &Entry<Self::Change>);

    /// The latest entry taken in.
    fn latest(&self) -> Stamp;
}

/// A change as the journals know it.
pub trait Journaled: Clone {
    /// The change that takes the entry back; none for the lines that end a batch.
    fn inverse(entry: &Entry<Self>) -> Option<Self>;

    /// The closing line of a batch, if this is one.
    fn closing(&self) -> Option<&Closing>;

    /// The batch that was taken back, if this says so.
    fn taken_back(&self) -> Option<BatchId>;

    /// Whether somebody did it: not what the program says of itself, the end of a batch or the name of a laptop.
    fn is_deed(&self) -> bool {
        self.closing().is_none()
    }

    /// The line that ends a batch.
    fn batch_ended(closing: Closing) -> Self;

    /// The line that takes back a batch which a crash cut short.
    fn batch_taken_back(batch: BatchId) -> Self;
}

/// What is known of the ends of batches, from every aggregate: one journal's closing line speaks for all of them, since it is
/// written once every other line of the batch is on disk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endings {
    closed: BTreeMap<BatchId, (Stamp, Closing)>,
    taken_back: BTreeSet<BatchId>,
}

impl Endings {
    /// Takes note of an entry, if it ends a batch.
    pub fn observe<C: Journaled>(&mut self, entry: &Entry<C>) {
        if let Some(closing) = entry.does.closing() {
            // A batch that was cut short and then finished has two; the later one holds, in whatever order they are read.
            let known = self.closed.get(&closing.batch).map(|(at, _)| *at);
            if known.is_none_or(|known| known < entry.at) {
                self.closed.insert(closing.batch, (entry.at, closing.clone()));
            }
        }
        if let Some(batch) = entry.does.taken_back() {
            self.taken_back.insert(batch);
        }
    }

    /// Takes note of all that another look found.
    pub fn extend(&mut self, others: Self) {
        for (batch, (at, closing)) in others.closed {
            let known = self.closed.get(&batch).map(|(at, _)| *at);
            if known.is_none_or(|known| known < at) {
                self.closed.insert(batch, (at, closing));
            }
        }
        self.taken_back.extend(others.taken_back);
    }

    /// Whether an end of this batch was seen, of either kind.
    pub fn is_known(&self, batch: BatchId) -> bool {
        self.closed.contains_key(&batch) || self.taken_back.contains(&batch)
    }

    /// Whether a batch of which this place has `found` entries is to be folded there.
    pub fn is_whole(&self, batch: BatchId, place: Place, found: u32) -> bool {
        !self.is_taken_back(batch) && self.closing(batch).is_some_and(|closing| found >= closing.count(place))
    }

    /// Whether a batch was taken back.
    pub fn is_taken_back(&self, batch: BatchId) -> bool {
        self.taken_back.contains(&batch)
    }

    /// The closing line of a batch.
    pub fn closing(&self, batch: BatchId) -> Option<&Closing> {
        self.closed.get(&batch).map(|(_, closing)| closing)
    }
}

/// A batch that lacks lines in one aggregate: a crash cut it short, or a copy is still under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unfinished {
    /// The batch.
    pub batch: BatchId,
    /// The stamp of its first entry here.
    pub first: Stamp,
    /// How many of its entries are here.
    pub found: u32,
    /// How many there should be; none where no closing line was seen.
    pub expected: Option<u32>,
}

/// Folds a set of entries, given in any order and any number of times, and names the batches that were left out.
pub fn fold<A: Aggregate>(
    entries: impl IntoIterator<Item = Entry<A::Change>>,
    endings: &Endings,
    place: Place,
) -> (A, Vec<Unfinished>) {
    let mut entries: Vec<_> = entries.into_iter().collect();
    entries.sort_by_key(|entry| entry.at);
    entries.dedup_by_key(|entry| entry.at);
    let unfinished = unfinished(&entries, endings, place);
    let cut_short: BTreeSet<BatchId> = unfinished.iter().map(|cut| cut.batch).collect();
    let mut state = A::default();
    for entry in &entries {
        let left_out = entry.batch.is_some_and(|batch| endings.is_taken_back(batch) || cut_short.contains(&batch));
        if !left_out {
            state.apply(entry);
        }
    }

    (state, unfinished)
}

/// Takes entries in, on top of a state, where that gives what a fold of all of them would: they are all later than what the
/// state has seen, and their batches are whole among themselves. Otherwise takes none, and says so.
pub fn follow_on<A: Aggregate>(
    state: &mut A,
    entries: &mut Vec<Entry<A::Change>>,
    endings: &Endings,
    place: Place,
) -> bool {
    entries.sort_by_key(|entry| entry.at);
    entries.dedup_by_key(|entry| entry.at);
    let later = entries.first().is_none_or(|entry| entry.at > state.latest());
    // A batch that was taken back would have to be left out, and may have entries in the state already.
    let whole = || {
        let batches = entries.iter().filter_map(|entry| entry.batch);
        !batches.into_iter().any(|batch| endings.is_taken_back(batch)) && unfinished(entries, endings, place).is_empty()
    };
    let fits = later && whole();
    if fits {
        entries.iter().for_each(|entry| state.apply(entry));
    }

    fits
}

/// The batches among these entries (each given once) that are not whole in this place, and were not taken back.
pub fn unfinished<C: Journaled>(entries: &[Entry<C>], endings: &Endings, place: Place) -> Vec<Unfinished> {
    let mut found: BTreeMap<BatchId, (Stamp, u32)> = BTreeMap::new();
    for entry in entries {
        if let (Some(batch), None) = (entry.batch, entry.does.closing()) {
            found.entry(batch).or_insert((entry.at, 0)).1 += 1;
        }
    }

    found
        .into_iter()
        .filter(|(batch, (_, found))| !endings.is_taken_back(*batch) && !endings.is_whole(*batch, place, *found))
        .map(|(batch, (first, found))| Unfinished {
            batch,
            first,
            found,
            expected: endings.closing(batch).map(|closing| closing.count(place)),
        })
        .collect()
}
