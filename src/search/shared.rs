//! The words that people share: those of their association and region, those of their role.

use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use super::matches::Matches;
use super::postings::Postings;
use super::query::MOST_PATTERNS;
use super::record::Field;
use super::vocabulary::{NONE, SOUND};

/// The number of the term, below the field.
const TERM: u32 = (1 << FIELD_SHIFT) - 1;
const FIELD_SHIFT: u32 = 28;

/// Shared words count only if they are spelt so, or nearly.
const FARTHEST: u8 = SOUND + 8;

/// Every different set of shared words once.
#[derive(Debug, Default)]
pub(super) struct Groups {
    words: Vec<u32>,
    ends: Vec<u32>,
    by_hash: HashMap<u64, u32>,
    postings: Postings,
}

/// What the shared words of a row have of the query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    pub costs: [u8; MOST_PATTERNS],
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
        let mut key = BuildHasherDefault::<DefaultHasher>::default().hash_one(words);

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
        let each =
            |row, each: &mut dyn FnMut(u32)| self.of(row).iter().for_each(|word| each(word & TERM));
        self.postings = Postings::new(terms, self.ends.len() as u32, each);
    }

    /// What every group has of the query; none if no group has anything.
    pub fn search(&self, matches: &Matches) -> Option<SharedMatches> {
        let mut found = SharedMatches::default();

        for (term, costs) in matches.each() {
            if costs.iter().any(|cost| *cost < FARTHEST) {
                for group in self.postings.of(term) {
                    self.take_in(&mut found, group, term, costs);
                }
            }
        }
        for group in self.postings.rows()..self.ends.len() as u32 {
            for word in self.of(group) {
                if let Some(costs) = matches.of(word & TERM) {
                    self.take_in(&mut found, group, word & TERM, costs);
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

    fn take_in(
        &self,
        found: &mut SharedMatches,
        group: u32,
        term: u32,
        costs: &[u8; MOST_PATTERNS],
    ) {
        if costs.iter().all(|cost| *cost >= FARTHEST) {
            return;
        }
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

impl SharedMatches {
    pub fn of(&self, group: u32) -> Option<&Shared> {
        let place = self.places.get(group as usize)?.checked_sub(1)?;

        self.found.get(place as usize)
    }
}

impl Shared {
    pub const EMPTY: Self = Self {
        costs: [NONE; MOST_PATTERNS],
        fields: [Field::Role; MOST_PATTERNS],
        mask: 0,
    };

    /// The best of two.
    pub fn joined(mut self, other: &Self) -> Self {
        for pattern in 0..MOST_PATTERNS {
            let best = (self.costs[pattern], self.fields[pattern])
                .min((other.costs[pattern], other.fields[pattern]));
            (self.costs[pattern], self.fields[pattern]) = best;
        }
        self.mask |= other.mask;

        self
    }

    fn take_in(&mut self, field: Field, costs: &[u8; MOST_PATTERNS]) {
        for (pattern, cost) in costs.iter().enumerate() {
            if *cost < FARTHEST && (*cost, field) < (self.costs[pattern], self.fields[pattern]) {
                self.costs[pattern] = *cost;
                self.fields[pattern] = field;
                self.mask |= 1 << pattern;
            }
        }
    }
}
