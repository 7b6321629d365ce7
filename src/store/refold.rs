//! Folding aggregates anew, from all their journals: where an entry came late.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::error::OpenError;
use super::journal::{self, Entries};
use super::load::{self, Reader};
use super::report::Report;
use super::state::{State, fold_all};
use super::{Store, endings, layout, parallel};
use crate::domain::fold::{Endings, Unfinished};
use crate::domain::{LaptopId, Place};

/// The folding anew of some aggregates, to be [run](Refold::run) anywhere.
pub struct Refold {
    dir: PathBuf,
    laptop: LaptopId,
    aside: PathBuf,
    endings: Endings,
    endings_known: bool,
    places: Vec<Due>,
}

struct Due {
    place: Place,
    revision: u64,
    /// How much of each journal belongs to what the store has seen.
    lengths: BTreeMap<String, u64>,
    /// Our own lines that are on their way to disk.
    pending: Vec<u8>,
}

/// What came of it, for [`Store::put`].
pub struct Refolded {
    states: Vec<(Place, u64, State, Vec<Unfinished>)>,
    /// The ends of all batches, if they were looked for.
    endings: Option<Endings>,
}

impl Store {
    /// The folding of what has to be folded anew since an entry came late; none where nothing has.
    pub fn refold_job(&self) -> Option<Refold> {
        (!self.due.is_empty()).then(|| self.refold_of(self.due.iter().copied().collect()))
    }

    /// Puts in place what was folded, unless something was recorded in the aggregate meanwhile: that one stays due. Answers which
    /// aggregates changed.
    pub fn put(&mut self, refolded: Refolded) -> BTreeSet<Place> {
        if let Some(endings) = refolded.endings {
            self.endings.extend(endings);
            self.endings_known = true;
        }
        let mut changed = BTreeSet::new();
        for (place, revision, state, unfinished) in refolded.states {
            if self.workspace.revision(place) != revision {
                continue;
            }
            state.put(&mut self.workspace, place);
            self.due.remove(&place);
            self.left_out.remove(&place);
            if !unfinished.is_empty() {
                self.left_out.insert(place, unfinished);
            }
            changed.insert(place);
        }
        self.report.unfinished = load::own_unfinished(&self.left_out, &self.endings, self.laptop);

        changed
    }

    /// Folds an aggregate from its journals, and from the lines that are still on their way to ours.
    pub(super) fn refold(&mut self, place: Place) -> Result<(), OpenError> {
        let refolded = self.refold_of(vec![place]).run()?;
        self.put(refolded);

        Ok(())
    }

    /// Folds all that is due, on this thread.
    pub(super) fn refold_due(&mut self) -> Result<BTreeSet<Place>, OpenError> {
        let Some(job) = self.refold_job() else { return Ok(BTreeSet::new()) };

        job.run().map(|refolded| self.put(refolded))
    }

    fn refold_of(&self, places: Vec<Place>) -> Refold {
        let due = places.into_iter().map(|place| {
            let seen = self.seen.values().map(|seen| (&seen.file, seen.length));
            let own = self.own.values().map(|own| (&own.file, own.length));
            let here = seen.chain(own).filter(|(file, _)| file.place == place);

            Due {
                place,
                revision: self.workspace.revision(place),
                lengths: here.map(|(file, length)| (file.relative.clone(), length)).collect(),
                // Before the journals are read: a line that reaches the disk meanwhile is then found twice, and not missed.
                pending: self.own.get(&place).map(|own| self.writer.queue.pending(own.key)).unwrap_or_default(),
            }
        });

        Refold {
            places: due.collect(),
            dir: self.dir.clone(),
            laptop: self.laptop,
            aside: self.aside(),
            endings: self.endings.clone(),
            endings_known: self.endings_known,
        }
    }
}

impl Refold {
    /// Reads the journals and folds them.
    pub fn run(mut self) -> Result<Refolded, OpenError> {
        let found = (!self.endings_known).then(|| endings::find(&self.dir)).transpose()?;
        if let Some(found) = found.clone() {
            self.endings.extend(found);
        }
        let files = layout::journals(&self.dir)?;
        let reader = Reader { root: &self.dir, laptop: self.laptop, mends: false, aside: self.aside.clone() };
        let mut states = Vec::new();
        for due in &self.places {
            let here = files.iter().filter(|file| due.lengths.contains_key(&file.relative)).cloned().collect();
            let contents = reader.contents(load::read(&self.dir, here), &mut Report::default())?;
            let mut parts: Vec<Entries> = parallel::each(contents, |content| {
                let seen = due.lengths.get(&content.file.relative).copied().unwrap_or_default();
                let length = content.whole.min(usize::try_from(seen).unwrap_or(usize::MAX));
                let whole = journal::whole(&content.bytes[..length]);

                journal::parse(&content.bytes, 0..whole, due.place).entries
            });
            parts.push(journal::parse(&due.pending, 0..due.pending.len(), due.place).entries);
            let (state, unfinished) = fold_all(due.place, parts, &self.endings);
            states.push((due.place, due.revision, state, unfinished));
        }

        Ok(Refolded { states, endings: found })
    }
}
