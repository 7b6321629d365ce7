//! Which words of the list each pattern of the query matches, and how well.

use super::align::Walk;
use super::query::{MOST_PATTERNS, Pattern, Query};
use super::vocabulary::{NONE, Vocabulary, WHOLE};

/// The cost of each pattern, `NONE` where it does not match.
pub(super) type Costs = [u8; MOST_PATTERNS];

/// By term of the vocabulary.
#[derive(Debug)]
pub(super) struct Matches {
    /// The patterns that match a term, one bit each.
    masks: Vec<u32>,
    /// Where a matched term stands in `matched`.
    places: Vec<u32>,
    matched: Vec<(u32, Costs)>,
    /// The terms that were compared with the patterns that not every term was, and those patterns.
    listened: Vec<bool>,
    others: Vec<(usize, Walk)>,
}

impl Matches {
    /// What the letters themselves show: words that begin as a pattern does.
    pub fn spelt(vocabulary: &Vocabulary, query: &Query) -> Self {
        let terms = vocabulary.len();
        let mut matches = Self {
            masks: vec![0; terms],
            places: vec![0; terms],
            matched: Vec::new(),
            listened: Vec::new(),
            others: Vec::new(),
        };

        for (number, pattern) in query.patterns.iter().enumerate() {
            vocabulary.spelt(pattern, |term, cost| {
                // Of what many people share a first letter says nothing.
                if pattern.letters > 1 || cost == WHOLE || vocabulary.is_named(term) {
                    matches.take_in(term, number, cost);
                }
            });
        }

        matches
    }

    /// Adds what sounds like one of these patterns, in either script, typing errors included: `far` ones too.
    pub fn hear(&mut self, vocabulary: &Vocabulary, query: &Query, patterns: u32, far: bool) {
        let walk = |pattern: &Pattern| Walk::new(&pattern.signs, if far { pattern.far } else { pattern.near });
        let (now, later): (Vec<_>, Vec<_>) =
            query.patterns.iter().partition(|pattern| patterns >> pattern.number & 1 == 1);

        for pattern in now {
            vocabulary.heard(walk(pattern), |term, cost| self.take_in(term, pattern.number, cost));
        }
        self.listened = vec![false; vocabulary.len()];
        self.others = later.into_iter().map(|pattern| (pattern.number, walk(pattern))).collect();
    }

    /// Adds what sounds like the patterns that `hear` left out.
    pub fn hear_rest(&mut self, vocabulary: &Vocabulary) {
        for (pattern, walk) in std::mem::take(&mut self.others) {
            vocabulary.heard(walk, |term, cost| self.take_in(term, pattern, cost));
        }
    }

    /// Adds how nearly one term sounds like the patterns that `hear` left out.
    pub fn listen(&mut self, vocabulary: &Vocabulary, term: u32) {
        match self.listened.get_mut(term as usize) {
            Some(listened) if !*listened => *listened = true,
            _ => return,
        }
        let mut others = std::mem::take(&mut self.others);

        for (number, walk) in &mut others {
            if let Some(cost) = vocabulary.heard_in(term, walk) {
                self.take_in(term, *number, cost);
            }
        }
        self.others = others;
    }

    /// The patterns that match a term, one bit each.
    pub fn mask(&self, term: u32) -> u32 {
        self.masks.get(term as usize).copied().unwrap_or(0)
    }

    pub fn of(&self, term: u32) -> Option<&Costs> {
        if self.mask(term) == 0 {
            return None;
        }
        let place = self.places[term as usize];

        self.matched.get(place as usize).map(|(_, costs)| costs)
    }

    /// Every term that matches.
    pub fn each(&self) -> impl Iterator<Item = (u32, &Costs)> {
        self.matched.iter().map(|(term, costs)| (*term, costs))
    }

    /// Every term that one of these patterns matches, and how well the best of them does.
    pub fn driven(&self, drivers: u32) -> impl Iterator<Item = (u8, u32)> {
        let driven = self.matched.iter().filter(move |(term, _)| self.mask(*term) & drivers != 0);

        driven.map(move |(term, costs)| {
            let driving = costs.iter().enumerate().filter(|(pattern, _)| drivers >> pattern & 1 == 1);

            (driving.map(|(_, cost)| *cost).min().unwrap_or(NONE), *term)
        })
    }

    fn take_in(&mut self, term: u32, pattern: usize, cost: u8) {
        let mask = &mut self.masks[term as usize];

        if *mask == 0 {
            self.places[term as usize] = self.matched.len() as u32;
            self.matched.push((term, [NONE; MOST_PATTERNS]));
        }
        *mask |= 1 << pattern;
        let known = &mut self.matched[self.places[term as usize] as usize].1[pattern];
        *known = cost.min(*known);
    }
}
