//! What was typed, and the ways in which it may have been meant.

use std::cmp::Reverse;
use std::ops::Range;

use super::align;
use super::fold::{Word, words};
use super::particle::{self, Weight};
use super::sound::{Signs, is_arabic};

/// The highest cost of hearing a pattern in a word, if there are people who have it so nearly.
const NEAR: u16 = 22;

/// What it costs to take words for one that nothing but their shortness says to be one: Ali Amri is hardly Alamri.
const GUESSED: u16 = 4;

/// Words beyond these are not looked at.
const MOST_WORDS: usize = 8;

/// Patterns that one query may have: its words, and neighbours written as one.
pub(super) const MOST_PATTERNS: usize = MOST_WORDS * 3;

/// One word to look for.
#[derive(Debug)]
pub(super) struct Pattern {
    /// Its place in `Query::patterns`.
    pub number: usize,
    pub text: String,
    /// Whether more may have been about to be typed.
    pub open: bool,
    pub signs: Vec<u8>,
    /// The highest cost of hearing this pattern in a word, and if nobody is so near.
    pub near: u16,
    pub far: u16,
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
    /// How many of several words a name may lack.
    pub may_lose: u32,
}

impl Query {
    pub fn new(text: &str) -> Self {
        let mut typed = words(text);
        let joined = typed.iter().map(|word| word.text.as_str()).collect();
        typed.truncate(MOST_WORDS);

        let mut query = Self { joined, ..Self::default() };
        let runs = particle::runs(&typed);
        let pairs = (1..typed.len())
            .map(|at| at - 1..at + 1)
            .filter(|pair| may_be_one(&typed[pair.clone()], pair.end == typed.len()));

        query.read(&typed, &[], 0);
        query.read(&typed, &runs, 1);
        pairs.for_each(|pair| query.read(&typed, &[pair], GUESSED));

        query
    }

    /// Adds the reading that takes each of these stretches for one word.
    fn read(&mut self, typed: &[Word], joined: &[Range<usize>], extra: u16) {
        let mut order = Vec::new();
        let mut at = 0;

        while at < typed.len() {
            let word = joined.iter().find(|joined| joined.start == at).cloned().unwrap_or(at..at + 1);
            let text: String = typed[word.clone()].iter().map(|word| word.text.as_str()).collect();
            order.push(self.pattern(&text, word.end == typed.len()));
            at = word.end;
        }
        let mut patterns: Vec<(u8, u8)> =
            order.into_iter().enumerate().map(|(place, pattern)| (pattern as u8, place as u8)).collect();
        patterns.sort_by_key(|(pattern, _)| Reverse(self.patterns[usize::from(*pattern)].text.len()));

        let bits = |kept: &dyn Fn(&Pattern) -> bool| {
            let kept = patterns.iter().filter(|(pattern, _)| kept(&self.patterns[usize::from(*pattern)]));

            kept.fold(0, |mask, (pattern, _)| mask | 1 << pattern)
        };
        let mask = bits(&|_| true);
        let needed = bits(&|pattern| pattern.weight == Weight::Word);

        if self.readings.iter().all(|reading| reading.mask != mask) {
            self.readings.push(Reading { patterns, mask, needed, extra });
        }
    }

    /// The number of a pattern, new or known.
    fn pattern(&mut self, text: &str, open: bool) -> usize {
        if let Some(known) = self.patterns.iter().find(|known| known.text == text && known.open == open) {
            return known.number;
        }
        let number = self.patterns.len();
        self.patterns.push(Pattern { number, ..Pattern::new(text, open) });

        number
    }

    /// Whether a row can be an answer that has these patterns, `named` of them by its names.
    pub fn may_be(&self, mask: u32, named: u32) -> bool {
        mask != 0 && self.readings.iter().any(|reading| reading.may_be(mask, named, self.may_lose))
    }

    /// Patterns of which every answer has one: of each reading the first by `weight`, or two where one may be lost.
    pub fn drivers(&self, weight: impl Fn(&Pattern) -> usize) -> u32 {
        let mut drivers = 0;

        for reading in &self.readings {
            if reading.needed == 0 {
                drivers |= reading.mask;

                continue;
            }
            let mut patterns: Vec<&Pattern> =
                self.patterns.iter().filter(|pattern| reading.needed >> pattern.number & 1 == 1).collect();
            // What drives another reading will do.
            patterns.sort_by_key(|pattern| (drivers >> pattern.number & 1 == 0, weight(pattern)));
            let count = 1 + self.may_lose as usize;
            drivers = patterns.iter().take(count).fold(drivers, |drivers, pattern| drivers | 1 << pattern.number);
        }

        drivers
    }
}

/// Whether two words typed apart may be one in the list: one of them is short, and the second does not lead on itself.
fn may_be_one(words: &[Word], last: bool) -> bool {
    let short = words.iter().any(|word| word.text.chars().count() <= 3);
    let leads = !last && words.last().is_some_and(|word| particle::is_particle(&word.text));

    short && !leads
}

impl Reading {
    /// Whether the words that a name has are most of those typed: one of two, two of more.
    pub fn enough(&self, named: u32) -> bool {
        match self.needed.count_ones() {
            0 | 1 => false,
            2 => self.needed & named != 0,
            _ => (self.needed & named).count_ones() > 1,
        }
    }

    /// Whether these patterns, `named` by the name itself, make an answer: all words, or all but those that it may lack.
    pub fn may_be(&self, mask: u32, named: u32, may_lose: u32) -> bool {
        let lost = (self.needed & !mask).count_ones();

        lost == 0 || (lost <= may_lose && self.enough(named))
    }
}

impl Pattern {
    /// A word to look for; an `open` one may be cut short in the middle of a digraph.
    pub fn new(text: &str, open: bool) -> Self {
        let signs = Signs::of(text, open).signs;
        let letters = text.chars().count() as u16;
        // An Arabic letter says as much as two Latin ones, vowels being left out; one plain error from four letters on.
        let far: u16 = match (letters, text.chars().any(is_arabic)) {
            (0..=3, true) => 4 * letters,
            (0..=3, false) => 3 * letters,
            (_, true) => (18 + 4 * (letters - 4)).min(34),
            (_, false) => (18 + 3 * (letters - 4)).min(34),
        };
        // Where there is little to hear, an error leaves nothing that tells.
        let far = far.min(align::weight(&signs) * 2 / 5);

        Self {
            number: 0,
            text: text.to_owned(),
            open,
            near: far.min(NEAR),
            far,
            signs,
            letters,
            weight: particle::weight(text),
        }
    }
}
