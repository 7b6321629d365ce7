//! The words that people share: those of their association and region, those of their role.

use std::hash::BuildHasher;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::matches::{Costs, Matches};
use super::postings::Postings;
use super::query::{MOST_PATTERNS, Query};
use super::rank::ALIKE;
use super::record::Field;
use super::vocabulary::{NONE, SOUND, WHOLE};

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

/// The patterns that each group matches, one bit each.
#[derive(Debug, Default)]
pub(super) struct SharedMatches {
    masks: Vec<u32>,
    any: u32,
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

    /// Which patterns every group matches; none if no group has any.
    pub fn search(&self, query: &Query, matches: &Matches) -> Option<SharedMatches> {
        let mut found = SharedMatches::default();

        for (term, costs) in matches.each() {
            let mask = told(query, costs).fold(0, |mask, (pattern, _)| mask | 1 << pattern);

            if mask != 0 {
                self.postings.of(term).for_each(|group| found.take_in(group, self.ends.len(), mask));
            }
        }
        for group in self.postings.rows()..self.ends.len() as u32 {
            let words = self.of(group).iter().filter_map(|word| matches.of(word & TERM));
            let mask = words.flat_map(|costs| told(query, costs)).fold(0, |mask, (pattern, _)| mask | 1 << pattern);

            if mask != 0 {
                found.take_in(group, self.ends.len(), mask);
            }
        }

        (found.any != 0).then_some(found)
    }

    /// What these groups have together.
    pub fn shared(&self, groups: [u32; 2], query: &Query, matches: &Matches) -> Shared {
        let mut shared = Shared::EMPTY;

        for word in groups.into_iter().flat_map(|group| self.of(group)) {
            if let Some(costs) = matches.of(word & TERM) {
                let field = Field::ALL[(word >> FIELD_SHIFT) as usize];
                told(query, costs).for_each(|(pattern, cost)| shared.take_in(field, pattern, cost));
            }
        }

        shared
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
}

/// The patterns that match a word and say enough to look for in what many people share: a first letter alone does not, nor
/// what is only near, nor a few letters that only sound alike.
fn told<'a>(query: &'a Query, costs: &'a Costs) -> impl Iterator<Item = (usize, u8)> + 'a {
    let patterns = query.patterns.iter().zip(costs).enumerate();

    patterns
        .filter(|(_, (pattern, cost))| match **cost {
            WHOLE => true,
            cost if cost < SOUND => pattern.letters > 1,
            cost if cost <= ALIKE => pattern.letters > 3,
            _ => false,
        })
        .map(|(number, (_, cost))| (number, *cost))
}

impl SharedMatches {
    /// The patterns that any group matches.
    pub fn any(&self) -> u32 {
        self.any
    }

    /// The patterns that these groups match together.
    pub fn mask(&self, groups: [u32; 2]) -> u32 {
        groups.into_iter().fold(0, |mask, group| mask | self.masks.get(group as usize).copied().unwrap_or(0))
    }

    fn take_in(&mut self, group: u32, groups: usize, mask: u32) {
        self.masks.resize(groups, 0);
        self.masks[group as usize] |= mask;
        self.any |= mask;
    }
}

impl Shared {
    pub const EMPTY: Self = Self { costs: [NONE; MOST_PATTERNS], fields: [Field::Role; MOST_PATTERNS], mask: 0 };

    fn take_in(&mut self, field: Field, pattern: usize, cost: u8) {
        if (cost, field) < (self.costs[pattern], self.fields[pattern]) {
            self.costs[pattern] = cost;
            self.fields[pattern] = field;
            self.mask |= 1 << pattern;
        }
    }
}
