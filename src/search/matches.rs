//! Which words of the list each pattern of the query matches, and how well.

use super::query::{MOST_PATTERNS, Query};
use super::record::Field;
use super::vocabulary::{NONE, Vocabulary};

/// The cost of each pattern, `NONE` where it does not match.
pub(super) type Costs = [u8; MOST_PATTERNS];

/// By term of the vocabulary.
#[derive(Debug)]
pub(super) struct Matches {
    /// 0 for a term that no pattern matches, else its place in `costs` plus one.
    places: Vec<u32>,
    costs: Vec<Costs>,
}

impl Matches {
    pub fn new(vocabulary: &Vocabulary, query: &Query) -> Self {
        let mut matches = Self { places: vec![0; vocabulary.len()], costs: Vec::new() };

        for (number, pattern) in query.patterns.iter().enumerate() {
            vocabulary.scan(pattern, true, |term, cost| matches.take_in(term, number, cost));
        }

        matches
    }

    pub fn of(&self, term: u32) -> Option<&Costs> {
        let place = self.places.get(term as usize)?.checked_sub(1)?;

        self.costs.get(place as usize)
    }

    fn take_in(&mut self, term: u32, pattern: usize, cost: u8) {
        let Some(place) = self.places.get_mut(term as usize) else {
            return;
        };
        if *place == 0 {
            self.costs.push([NONE; MOST_PATTERNS]);
            *place = self.costs.len() as u32;
        }
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

/// What an association's words have of the query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    pub costs: Costs,
    pub fields: [Field; MOST_PATTERNS],
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
        if self.places[group] == 0 {
            self.found.push(Shared { costs: [NONE; MOST_PATTERNS], fields: [Field::Role; MOST_PATTERNS] });
            self.places[group] = self.found.len() as u32;
        }
        let shared = &mut self.found[self.places[group] as usize - 1];

        for (pattern, cost) in costs.iter().enumerate() {
            if (*cost, field) < (shared.costs[pattern], shared.fields[pattern]) {
                shared.costs[pattern] = *cost;
                shared.fields[pattern] = field;
            }
        }
    }
}
