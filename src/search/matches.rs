//! Which words of the list each pattern of the query matches, and how well.

use super::query::{MOST_PATTERNS, Query};
use super::record::Field;
use super::vocabulary::{NONE, SOUND, Vocabulary};

/// The cost of each pattern, `NONE` where it does not match.
pub(super) type Costs = [u8; MOST_PATTERNS];

/// Words that people share count only if they are spelt so, or nearly.
const FARTHEST_SHARED: u8 = SOUND + 8;

/// By term of the vocabulary.
#[derive(Debug)]
pub(super) struct Matches {
    /// The patterns that match a term, one bit each.
    masks: Vec<u32>,
    /// 0 for a term that no pattern matches, else its place in `costs` plus one.
    places: Vec<u32>,
    costs: Vec<Costs>,
}

impl Matches {
    pub fn new(vocabulary: &Vocabulary, query: &Query) -> Self {
        let mut matches = Self {
            masks: vec![0; vocabulary.len()],
            places: vec![0; vocabulary.len()],
            costs: Vec::new(),
        };

        for (number, pattern) in query.patterns.iter().enumerate() {
            vocabulary.scan(pattern, |term, cost| {
                matches.take_in(term, number, cost)
            });
        }

        matches
    }

    pub fn of(&self, term: u32) -> Option<&Costs> {
        let place = self.places.get(term as usize)?.checked_sub(1)?;

        self.costs.get(place as usize)
    }

    /// The patterns that match a term, one bit each.
    pub fn mask(&self, term: u32) -> u32 {
        self.masks.get(term as usize).copied().unwrap_or(0)
    }

    fn take_in(&mut self, term: u32, pattern: usize, cost: u8) {
        let Some(place) = self.places.get_mut(term as usize) else {
            return;
        };
        if *place == 0 {
            self.costs.push([NONE; MOST_PATTERNS]);
            *place = self.costs.len() as u32;
        }
        self.masks[term as usize] |= 1 << pattern;
        let known = &mut self.costs[*place as usize - 1][pattern];
        *known = cost.min(*known);
    }
}

/// The best match of each pattern among the words that people share, by group.
#[derive(Debug)]
pub(super) struct SharedMatches {
    places: Vec<u32>,
    found: Vec<Shared>,
}

/// What the words that people share have of the query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    pub costs: Costs,
    pub fields: [Field; MOST_PATTERNS],
    /// The patterns that match, one bit each.
    pub mask: u32,
}

impl Shared {
    pub const EMPTY: Self = Self { costs: [NONE; MOST_PATTERNS], fields: [Field::Role; MOST_PATTERNS], mask: 0 };

    pub fn take_in(&mut self, field: Field, costs: &Costs) {
        for (pattern, cost) in costs.iter().enumerate() {
            if *cost < FARTHEST_SHARED && (*cost, field) < (self.costs[pattern], self.fields[pattern]) {
                self.costs[pattern] = *cost;
                self.fields[pattern] = field;
                self.mask |= 1 << pattern;
            }
        }
    }

    pub fn join(&mut self, other: &Self) {
        for pattern in 0..MOST_PATTERNS {
            if (other.costs[pattern], other.fields[pattern]) < (self.costs[pattern], self.fields[pattern]) {
                self.costs[pattern] = other.costs[pattern];
                self.fields[pattern] = other.fields[pattern];
            }
        }
        self.mask |= other.mask;
    }
}

impl SharedMatches {
    pub fn new(groups: usize) -> Self {
        Self { places: vec![0; groups], found: Vec::new() }
    }

    pub fn of(&self, group: u32) -> Option<&Shared> {
        let place = self.places.get(group as usize)?.checked_sub(1)?;

        self.found.get(place as usize)
    }

    pub fn take_in(&mut self, group: usize, field: Field, costs: &Costs) {
        if costs.iter().all(|cost| *cost >= FARTHEST_SHARED) {
            return;
        }
        if self.places[group] == 0 {
            self.found.push(Shared::EMPTY);
            self.places[group] = self.found.len() as u32;
        }
        self.found[self.places[group] as usize - 1].take_in(field, costs);
    }
}
