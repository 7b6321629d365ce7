//! What was typed, and the ways in which it may have been meant.

use super::align;
use super::fold::words;
use super::particle::{self, Weight};
use super::sound::{Signs, is_arabic};

/// Words beyond these are not looked at.
const MOST_WORDS: usize = 8;

/// Patterns that one query may have: its words, and neighbours written as one.
pub(super) const MOST_PATTERNS: usize = MOST_WORDS * 3;

/// One word to look for.
#[derive(Debug)]
pub(super) struct Pattern {
    pub text: String,
    pub signs: Vec<u8>,
    /// The highest cost of hearing this pattern in a word.
    pub bound: u16,
    pub letters: u16,
    pub weight: Weight,
}

/// One way to read the query: patterns in the order typed, and what this reading costs beyond them.
#[derive(Debug)]
pub(super) struct Reading {
    /// Index of the pattern, longest first, and its place in the order typed.
    pub patterns: Vec<(u8, u8)>,
    /// The same patterns as bits, and those of them that a name must have.
    pub mask: u32,
    pub needed: u32,
    pub extra: u16,
}

#[derive(Debug, Default)]
pub(super) struct Query {
    /// The folded text without its spaces.
    pub joined: String,
    pub patterns: Vec<Pattern>,
    pub readings: Vec<Reading>,
}

impl Query {
    pub fn new(text: &str) -> Self {
        let mut typed = words(text);
        let joined = typed.iter().map(|word| word.text.as_str()).collect();
        typed.truncate(MOST_WORDS);

        let mut query = Self { joined, ..Self::default() };
        let count = typed.len();

        for (at, word) in typed.iter().enumerate() {
            query.patterns.push(Pattern::new(&word.text, at + 1 == count));
        }
        query.read((0..count).collect(), 0);

        for run in particle::runs(&typed) {
            if run.len() > 2 {
                let glued = query.patterns.len();
                let text: String = typed[run.clone()].iter().map(|word| word.text.as_str()).collect();
                query.patterns.push(Pattern::new(&text, run.end == count));
                query.read((0..run.start).chain([glued]).chain(run.end..count).collect(), 1);
            }
        }
        let runs = particle::runs(&typed);
        if runs.len() > 1 {
            let mut order = Vec::new();
            let mut at = 0;

            for run in runs {
                order.extend(at..run.start);
                order.push(query.patterns.len());
                let text: String = typed[run.clone()].iter().map(|word| word.text.as_str()).collect();
                query.patterns.push(Pattern::new(&text, run.end == count));
                at = run.end;
            }
            order.extend(at..count);
            query.read(order, 1);
        }

        for at in 1..count {
            let glued = query.patterns.len();
            query.patterns.push(Pattern::new(&format!("{}{}", typed[at - 1].text, typed[at].text), at + 1 == count));
            query.read((0..at - 1).chain([glued]).chain(at + 1..count).collect(), 1);
        }

        query
    }

    fn read(&mut self, order: Vec<usize>, extra: u16) {
        let mut patterns: Vec<(u8, u8)> =
            order.into_iter().enumerate().map(|(place, pattern)| (pattern as u8, place as u8)).collect();
        patterns.sort_by_key(|(pattern, _)| std::cmp::Reverse(self.patterns[usize::from(*pattern)].text.len()));

        let bits = |patterns: &[(u8, u8)], all: bool| {
            let kept = patterns.iter().filter(|(pattern, _)| {
                all || self.patterns[usize::from(*pattern)].weight == Weight::Word
            });
            kept.fold(0, |mask, (pattern, _)| mask | 1 << pattern)
        };
        let (mask, needed) = (bits(&patterns, true), bits(&patterns, false));

        self.readings.push(Reading {
            patterns,
            mask,
            needed,
            extra,
        });
    }
}

impl Reading {
    /// Whether these patterns, `named` by the name itself, make an answer: all words, or all but one of several.
    pub fn may_be(&self, mask: u32, named: u32) -> bool {
        let lost = (self.needed & !mask).count_ones();

        lost == 0 || (lost == 1 && (self.needed & named).count_ones() > 1)
    }
}

impl Pattern {
    /// A word to look for; an `open` one may be cut short in the middle of a digraph.
    pub fn new(text: &str, open: bool) -> Self {
        let signs = Signs::of(text, open).signs;
        let letters = text.chars().count() as u16;
        // An Arabic letter says as much as two Latin ones, vowels being left out; one plain error from four letters on.
        let bound = match (letters, text.chars().any(is_arabic)) {
            (0..=3, true) => 4 * letters,
            (0..=3, false) => 3 * letters,
            (_, true) => (18 + 4 * (letters - 4)).min(42),
            (_, false) => (18 + 3 * (letters - 4)).min(42),
        };

        Self {
            text: text.to_owned(),
            // Where there is little to hear, an error leaves nothing that tells.
            bound: bound.min(align::weight(&signs) * 2 / 5),
            signs,
            letters,
            weight: particle::weight(text),
        }
    }
}
