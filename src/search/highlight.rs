//! Which part of a name a query found, to show it.

use std::ops::Range;

use super::align::{ERROR, Walk};
use super::fold::{Word, traced, words};
use super::particle;
use super::query::Pattern;
use super::sound::Signs;

/// The parts of `text` that the query matches, as byte ranges in order, none touching another.
///
/// A part may be in another script than the query: `moh` marks محم in محمد.
pub fn highlight(query: &str, text: &str) -> Vec<Range<usize>> {
    let typed = words(query);
    let units = units(&traced(text));
    let mut ranges = Vec::new();
    let mut place = 0;

    while place < typed.len() {
        let last = place + 1 == typed.len();
        let found = mark(&typed[place].text, last, &units);

        if found.is_empty() && !last {
            let joined = format!("{}{}", typed[place].text, typed[place + 1].text);
            let found = mark(&joined, place + 2 == typed.len(), &units);

            if !found.is_empty() {
                ranges.extend(found);
                place += 2;

                continue;
            }
        }
        ranges.extend(found);
        place += 1;
    }

    merged(ranges)
}

/// A word of the text, or neighbouring ones as one.
struct Unit {
    text: String,
    origin: Vec<Range<usize>>,
    beginnings: Vec<usize>,
    joined: bool,
}

fn units(words: &[Word]) -> Vec<Unit> {
    let single = words.iter().map(|word| {
        let stems = particle::stems(&word.text);
        let beginnings = std::iter::once(0).chain([word.elided]).chain(stems).collect();

        Unit { text: word.text.clone(), origin: word.origin.clone(), beginnings, joined: false }
    });
    let pairs = (1..words.len()).map(|at| at - 1..at + 1);
    let joined = particle::runs(words).into_iter().filter(|run| run.len() > 2).chain(pairs).map(|run| {
        let words = &words[run];

        Unit {
            text: words.iter().map(|word| word.text.as_str()).collect(),
            origin: words.iter().flat_map(|word| word.origin.iter().cloned()).collect(),
            beginnings: vec![0],
            joined: true,
        }
    });

    single.chain(joined).collect()
}

/// The parts marked, and the cost of the match.
type Marked = (u16, Vec<Range<usize>>);

type Attempt = fn(&Pattern, &Unit) -> Option<Marked>;

/// The parts that one word of the query matches: as it is spelt, else as it sounds; in single words, else in joined ones.
fn mark(typed: &str, last: bool, units: &[Unit]) -> Vec<Range<usize>> {
    let pattern = Pattern::new(typed, last);
    let attempts: [(Attempt, bool); 4] = [(spelt, false), (spelt, true), (heard, false), (heard, true)];

    for (attempt, joined) in attempts {
        let tried = units.iter().filter(|unit| unit.joined == joined);
        let found: Vec<Marked> = tried.filter_map(|unit| attempt(&pattern, unit)).collect();
        let Some(least) = found.iter().map(|(cost, _)| *cost).min() else {
            continue;
        };

        return found.into_iter().filter(|(cost, _)| *cost == least).flat_map(|(_, ranges)| ranges).collect();
    }

    Vec::new()
}

fn spelt(pattern: &Pattern, unit: &Unit) -> Option<Marked> {
    let at = unit.beginnings.iter().find(|at| unit.text[**at..].starts_with(&pattern.text))?;

    Some((0, unit.part(*at, at + pattern.text.len())))
}

fn heard(pattern: &Pattern, unit: &Unit) -> Option<Marked> {
    let signs = Signs::of(&unit.text, false);

    let heard = unit.beginnings.iter().filter_map(|at| {
        let from = signs.at.iter().position(|sign| usize::from(*sign) >= *at)?;
        let mut walk = Walk::new(&pattern.signs, pattern.far);
        let mut cost = walk.step(0, &signs.signs[from..])?;
        // A letter that nobody typed, as the ع of عبد where "be" was, is a worse beginning than none.
        let rest = signs.signs.get(from + 1..).unwrap_or_default();
        if begins_with_consonant(&pattern.text) && Walk::new(&pattern.signs, pattern.far).step(0, rest).is_some() {
            cost += ERROR.unsigned_abs();
        }
        let to = signs.at.get(from + walk.end()).map_or(unit.text.len(), |at| usize::from(*at));

        Some((cost, *at, to))
    });
    let (cost, from, to) = heard.min()?;

    Some((cost, unit.part(from, to)))
}

/// Whether what was typed in Latin letters begins with one that Arabic writes too.
fn begins_with_consonant(typed: &str) -> bool {
    typed.starts_with(|letter: char| letter.is_ascii_alphabetic() && !"aeiouy".contains(letter))
}

impl Unit {
    /// Where these bytes of the folded text come from.
    fn part(&self, from: usize, to: usize) -> Vec<Range<usize>> {
        let letters = self.text.char_indices().zip(&self.origin);

        letters.filter(|((at, _), _)| (from..to).contains(at)).map(|(_, origin)| origin.clone()).collect()
    }
}

fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();

    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }

    merged
}
