//! Taking in what other programs wrote.

use std::collections::{BTreeMap, BTreeSet};

use super::Store;
use super::error::{OpenError, ReadOnly};
use super::journal::{Entries, ObserveAll};
use super::line::FORMAT;
use super::load;
use super::look::{Found, Look, Tail};
use super::report::Fault;
use super::state::follow_on;
use crate::domain::fold::Endings;
use crate::domain::{BatchId, LaptopId, Place};

/// More new entries of one aggregate than this are not applied one by one while the window waits: it is folded anew, elsewhere.
const AT_ONCE: usize = 2_000;

/// What a look at the journals of others found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// How many entries were read.
    pub entries: usize,
    /// How many things each laptop did; what the program says of itself is not counted.
    pub from: BTreeMap<LaptopId, usize>,
    /// Which aggregates changed.
    pub places: BTreeSet<Place>,
    /// New lines that are damaged.
    pub damaged: Vec<Fault>,
}

impl Store {
    /// A look at what others wrote since the last one, to be run on another thread; [`Store::take`] takes in what it finds.
    pub fn look(&self) -> Look {
        let seen = self.seen.iter().map(|(relative, seen)| (relative.clone(), (seen.length, seen.sum)));
        let own = self.own.values().map(|own| own.file.relative.clone());

        Look { dir: self.dir.clone(), seen: seen.collect(), own: own.collect() }
    }

    /// Takes in what a look found, in little time: entries later than all that is known are applied. Where one is earlier, its
    /// aggregate is to be folded anew: see [`Store::refold_job`].
    pub fn take(&mut self, found: Found) -> Refreshed {
        let mut refreshed = Refreshed::default();
        let mut fresh: BTreeMap<Place, Vec<Entries>> = BTreeMap::new();
        let mut endings = Endings::default();
        for tail in found.0 {
            if !self.is_next(&tail) {
                continue;
            }
            let Tail { seen, parsed, damaged, is_other, .. } = tail;
            let place = seen.file.place;
            if !parsed.unknown.is_empty() {
                self.not_understood.insert(place);
            }
            let format = parsed.header.as_ref().map_or(0, |header| header.format);
            if format > FORMAT {
                self.report.newer_format = self.report.newer_format.max(Some(format));
                self.read_only = Some(ReadOnly::NewerFormat(format));
            }
            refreshed.damaged.extend(damaged);
            self.seen.insert(seen.file.relative.clone(), seen);
            endings.observe_all(&parsed.entries);
            self.endings.observe_all(&parsed.entries);
            if is_other {
                self.due.insert(place);
            } else {
                refreshed.entries += parsed.entries.len();
                for laptop in parsed.entries.deeds() {
                    *refreshed.from.entry(laptop).or_default() += 1;
                }
            }
            fresh.entry(place).or_default().push(parsed.entries);
        }
        self.due.extend(self.left_out.iter().filter_map(|(place, cut)| {
            let ended = |batch: BatchId| endings.closing(batch).is_some() || endings.is_taken_back(batch);
            cut.iter().any(|cut| ended(cut.batch)).then_some(*place)
        }));
        for (place, parts) in fresh {
            self.add(place, parts, &mut refreshed.places);
        }

        refreshed
    }

    /// Takes in what other laptops, or other programs of this one, wrote since the last look: all of it, on this thread.
    pub fn refresh(&mut self) -> Result<Refreshed, OpenError> {
        let found = self.look().run()?;
        let mut refreshed = self.take(found);
        refreshed.places.append(&mut self.refold_due()?);

        Ok(refreshed)
    }

    /// Whether a tail goes on from where we are: not after a quicker look, nor in a journal that this program has begun since.
    fn is_next(&self, tail: &Tail) -> bool {
        let relative = &tail.seen.file.relative;
        let now = self.seen.get(relative).map(|seen| (seen.length, seen.sum));

        now == tail.since && self.own.values().all(|own| own.file.relative != *relative)
    }

    /// Applies entries of others where that gives what a fold of all would; otherwise the aggregate is due to be folded anew.
    pub(super) fn add(&mut self, place: Place, parts: Vec<Entries>, changed: &mut BTreeSet<Place>) {
        let wall = (self.now)().as_millisecond();
        let mut count = 0;
        for (at, made) in parts.iter().flat_map(Entries::made) {
            self.clocks.observe(at, made);
            self.clocks.take_in(at, made, wall);
            self.clock.observe(at, wall);
            count += 1;
        }
        let few = count <= AT_ONCE;
        if few && !self.due.contains(&place) && follow_on(&mut self.workspace, place, parts, &self.endings) {
            changed.insert(place);
        } else {
            self.due.insert(place);
        }
        self.report.unfinished = load::own_unfinished(&self.left_out, &self.endings, self.laptop);
    }
}
