//! The words that people share: those of their association and region, those of their role.

use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::matches::{Costs, Matches};
use super::postings::Postings;
use super::query::{MOST_PATTERNS, Query};
use super::record::Field;
use super::vocabulary::{NONE, WHOLE};

/// The number of the term, below the field.
const TERM: u32 = (1 << FIELD_SHIFT) - 1;
const FIELD_SHIFT: u32 = 28;

/// Every different set of shared words once.
#[derive(Debug, Default)]
pub(super) struct Groups {
    words: Vec<u32>,
    ends: Vec<u32>,
    by_hash: FxHashMap<u64, u32>,
    postings: Postings,
}

/// What the shared words of a row have of the query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    pub costs: Costs,
    pub fields: [Field; MOST_PATTERNS],
    /// The patterns that match, one bit each.
    pub mask: u32,
}

/// By group.
#[derive(Debug, Default)]
pub(super) struct SharedMatches {
    places: Vec<u32>,
    found: Vec<Shared>,
}

impl Groups {
    /// A word as a group holds it.
    pub fn word(field: Field, term: u32) -> u32 {
        term | (field as u32) << FIELD_SHIFT
    }

    /// The number of the group that has these words, new or known.
    pub fn add(&mut self, words: &[u32]) -> u32 {
        let mut key = FxBuildHasher.hash_one(words);

        while let Some(number) = self.by_hash.get(&key) {
            if self.of(*number) == words {
                return *number;
            }
            key = key.wrapping_add(1);
        }
        let number = self.ends.len() as u32;
        self.words.extend_from_slice(words);
        self.ends.push(self.words.len() as u32);
        self.by_hash.insert(key, number);

        number
    }

    pub fn settle(&mut self, terms: usize) {
        let each = |row, each: &mut dyn FnMut(u32)| self.of(row).iter().for_each(|word| each(word & TERM));
        self.postings = Postings::new(terms, self.ends.len() as u32, each);
    }

    /// What every group has of the query; none if no group has anything.
    pub fn search(&self, query: &Query, matches: &Matches) -> Option<SharedMatches> {
        let mut found = SharedMatches::default();

        for (term, costs) in matches.each() {
            if let Some(costs) = telling(query, costs) {
                self.postings.of(term).for_each(|group| self.take_in(&mut found, group, term, &costs));
            }
        }
        for group in self.postings.rows()..self.ends.len() as u32 {
            for term in self.of(group).iter().map(|word| word & TERM) {
                if let Some(costs) = matches.of(term).and_then(|costs| telling(query, costs)) {
                    self.take_in(&mut found, group, term, &costs);
                }
            }
        }

        (!found.found.is_empty()).then_some(found)
    }

    pub fn shrink(&mut self) {
        self.words.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.by_hash.shrink_to_fit();
    }

    pub fn bytes(&self) -> usize {
        (self.words.capacity() + self.ends.capacity()) * size_of::<u32>()
            + self.by_hash.capacity() * (size_of::<(u64, u32)>() + 1)
            + self.postings.bytes()
    }

    fn of(&self, group: u32) -> &[u32] {
        let group = group as usize;
        let from = group.checked_sub(1).map_or(0, |before| self.ends[before]);

        &self.words[from as usize..self.ends[group] as usize]
    }

    fn take_in(&self, found: &mut SharedMatches, group: u32, term: u32, costs: &Costs) {
        found.places.resize(self.ends.len(), 0);
        let place = &mut found.places[group as usize];

        if *place == 0 {
            found.found.push(Shared::EMPTY);
            *place = found.found.len() as u32;
        }
        let shared = &mut found.found[*place as usize - 1];

        for word in self.of(group).iter().filter(|word| **word & TERM == term) {
            shared.take_in(Field::ALL[(word >> FIELD_SHIFT) as usize], costs);
        }
    }
}

/// The costs of the patterns that say enough to look for in what many people share: a first letter alone does not.
fn telling(query: &Query, costs: &Costs) -> Option<Costs> {
    let mut telling = *costs;

    for (cost, pattern) in telling.iter_mut().zip(&query.patterns) {
        if *cost != WHOLE && pattern.letters < 2 {
            *cost = NONE;
        }
    }

    telling.iter().any(|cost| *cost != NONE).then_some(telling)
}

impl SharedMatches {
    /// The patterns that any group matches.
    pub fn mask(&self) -> u32 {
        self.found.iter().fold(0, |mask, shared| mask | shared.mask)
    }

    /// What all these groups have together.
    pub fn of_all(&self, groups: [u32; 2]) -> Option<Shared> {
        match groups.map(|group| self.of(group)) {
            [Some(one), Some(other)] => Some(one.joined(other)),
            [one, other] => one.or(other).copied(),
        }
    }

    pub fn of(&self, group: u32) -> Option<&Shared> {
        let place = self.places.get(group as usize)?.checked_sub(1)?;

        self.found.get(place as usize)
    }
}

impl Shared {
    pub const EMPTY: Self = Self { costs: [NONE; MOST_PATTERNS], fields: [Field::Role; MOST_PATTERNS], mask: 0 };

    /// The best of two.
    pub fn joined(mut self, other: &Self) -> Self {
        for pattern in 0..MOST_PATTERNS {
            let best = (self.costs[pattern], self.fields[pattern]).min((other.costs[pattern], other.fields[pattern]));
            (self.costs[pattern], self.fields[pattern]) = best;
        }
        self.mask |= other.mask;

        self
    }

    fn take_in(&mut self, field: Field, costs: &Costs) {
        for (pattern, cost) in costs.iter().enumerate() {
            if (*cost, field) < (self.costs[pattern], self.fields[pattern]) {
                self.costs[pattern] = *cost;
                self.fields[pattern] = field;
                self.mask |= 1 << pattern;
            }
        }
    }
}
