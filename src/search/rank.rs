//! Judging as the coordinator would: exact, beginning of a word, all words, then near; persons before associations.

use std::ops::Range;

use super::index::{JOINED, NAME_START, TERM};
use super::matches::{Costs, Matches, Shared};
use super::query::{MOST_PATTERNS, Query, Reading};
use super::record::Field;
use super::vocabulary::{NONE, PREFIX, SOUND, Vocabulary, WHOLE};

/// How well a hit answers the query, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// The badge code, whole.
    Code,
    /// The full name, folded.
    FullName,
    /// Every word typed begins a word of the name, in any order, with or without particles.
    Name,
    /// The acronym, whole.
    Acronym,
    /// Words of the name together with words of the association, region or role.
    NameAndMore,
    /// Every word typed sounds like the beginning of a word of the name, in this script or the other.
    Sound,
    /// Words of the association, region or role only.
    More,
    /// A typing error or two away from the name.
    Near,
    /// Most of what was typed, but not all.
    Part,
}

/// A row that answers a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The row that the caller gave.
    pub id: u32,
    /// How it answers.
    pub class: Class,
    /// Where the weightiest match was found.
    pub matched: Field,
    /// The distance within the class, less is better: only to compare hits of one query.
    pub cost: u16,
}

impl Hit {
    /// Best first, equal ones in the caller's order.
    pub(super) fn key(&self) -> (Class, u16, u32) {
        (self.class, self.cost, self.id)
    }
}

/// What a particle costs that was typed but that the name does not have.
const PARTICLE_LOST: u16 = 5;

/// What a word costs that was typed but found nowhere.
const WORD_LOST: u16 = 60;

/// The cost of words found in another order than typed.
const TURNED: u16 = 1;

/// The highest cost of a word that still sounds the same.
const ALIKE: u8 = SOUND + 9;

/// The verdict on one row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judged {
    pub class: Class,
    pub matched: Field,
    pub cost: u16,
}

/// Judges one row by the words of its names and by what its association has of the query.
pub(super) fn judge(
    names: &[u32],
    shared: Option<&Shared>,
    query: &Query,
    matches: &Matches,
    vocabulary: &Vocabulary,
) -> Option<Judged> {
    let found = names.iter().any(|word| matches.of(word & TERM).is_some());

    if !found && shared.is_none() {
        return None;
    }
    let mut best: Option<Judged> = None;
    let mut consider = |judged: Judged| {
        if best.is_none_or(|best| (judged.class, judged.cost) < (best.class, best.cost)) {
            best = Some(judged);
        }
    };

    if found {
        let mut rest = names;

        while !rest.is_empty() {
            let len = 1 + rest[1..].iter().take_while(|word| *word & NAME_START == 0).count();
            let (name, after) = rest.split_at(len);
            rest = after;

            let name = Name::new(name);
            let found = name.found(matches);

            if found.is_empty() {
                continue;
            }
            for reading in &query.readings {
                if let Some(judged) = judge_name(&name, &found, shared, query, reading, vocabulary) {
                    consider(judged);
                }
            }
        }
    }
    if let Some(shared) = shared {
        for reading in &query.readings {
            if let Some(judged) = judge_shared(shared, query, reading) {
                consider(judged);
            }
        }
    }

    best
}

/// One name of a record: its words, and the stretches that may be one word.
struct Name {
    words: Vec<u32>,
    joined: Vec<(u32, Range<usize>)>,
}

impl Name {
    fn new(pooled: &[u32]) -> Self {
        let count = pooled.iter().take_while(|word| *word & JOINED == 0).count();
        let joined = pooled[count..]
            .chunks_exact(2)
            .map(|pair| (pair[0] & TERM, (pair[1] & 0xFF) as usize..(pair[1] >> 8) as usize));

        Self { words: pooled[..count].iter().map(|word| word & TERM).collect(), joined: joined.collect() }
    }

    /// The words and stretches that any pattern matches.
    fn found<'a>(&self, matches: &'a Matches) -> Vec<(&'a Costs, u64)> {
        let words = self.words.iter().enumerate().map(|(at, word)| (*word, at..at + 1));

        words
            .chain(self.joined.iter().cloned())
            .filter_map(|(term, at)| {
                Some((matches.of(term)?, (at.start..at.end.min(64)).fold(0, |mask, at| mask | 1 << at)))
            })
            .collect()
    }
}

fn judge_name(
    name: &Name,
    found: &[(&Costs, u64)],
    shared: Option<&Shared>,
    query: &Query,
    reading: &Reading,
    vocabulary: &Vocabulary,
) -> Option<Judged> {
    let mut used = 0u64;
    let mut places = [u32::MAX; MOST_PATTERNS];
    let mut cost = reading.extra;
    let mut worst = WHOLE;
    let mut beyond = false;
    let mut named = 0;
    let mut lost = 0;

    for (pattern, place) in &reading.patterns {
        let pattern = usize::from(*pattern);
        let free = found.iter().filter(|(_, words)| words & used == 0);
        let best = free.map(|(costs, words)| (costs[pattern], *words)).min().unwrap_or((NONE, 0));
        let (match_cost, words) = best;
        let found_beyond = shared.map_or(NONE, |shared| shared.costs[pattern]);

        if match_cost != NONE && match_cost <= found_beyond.saturating_add(PREFIX) {
            used |= words;
            places[usize::from(*place)] = words.trailing_zeros();
            cost += price(match_cost);
            worst = worst.max(match_cost);
            named += 1;
        } else if found_beyond != NONE {
            cost += price(found_beyond);
            worst = worst.max(found_beyond);
            beyond = true;
        } else if query.patterns[pattern].particle {
            cost += PARTICLE_LOST;
        } else {
            cost += WORD_LOST;
            lost += 1;
        }
    }
    if named == 0 || lost > 1 || (lost == 1 && named < 2) {
        return None;
    }
    let met = places.iter().filter(|place| **place != u32::MAX);
    let in_order = met.clone().zip(met.skip(1)).all(|(one, next)| one < next);
    let unmet = name.words.iter().enumerate().filter(|(at, _)| used >> at & 1 == 0);
    let left: u16 = unmet.map(|(_, word)| if vocabulary.is_particle(*word) { 1 } else { 2 }).sum();

    if !in_order {
        cost += TURNED;
    }
    let class = if lost > 0 {
        Class::Part
    } else if beyond {
        Class::NameAndMore
    } else if worst == WHOLE && is_full(name, query, vocabulary, in_order) {
        Class::FullName
    } else if worst < SOUND {
        Class::Name
    } else if worst <= ALIKE {
        Class::Sound
    } else {
        Class::Near
    };

    Some(Judged { class, matched: Field::Name, cost: cost * 2 + left.min(6) })
}

/// What a match adds to the cost of a hit.
fn price(found: u8) -> u16 {
    if found < SOUND { u16::from(found) } else { u16::from(found - SOUND) + 2 }
}

/// Whether the query is the whole name, whatever its spaces and its order.
fn is_full(name: &Name, query: &Query, vocabulary: &Vocabulary, in_order: bool) -> bool {
    let length: usize = name.words.iter().map(|word| vocabulary.text(*word).len()).sum();

    if length != query.joined.len() {
        return false;
    }
    let mut rest = query.joined.as_str();

    name.words.iter().all(|word| rest.strip_prefix(vocabulary.text(*word)).map(|after| rest = after).is_some())
        || !in_order
}

fn judge_shared(shared: &Shared, query: &Query, reading: &Reading) -> Option<Judged> {
    let mut cost = reading.extra;
    let mut worst = WHOLE;
    let mut matched = Field::Role;

    for (pattern, _) in &reading.patterns {
        let pattern = usize::from(*pattern);
        let found = shared.costs[pattern];

        if found != NONE {
            cost += price(found);
            worst = worst.max(found);
            matched = matched.min(shared.fields[pattern]);
        } else if query.patterns[pattern].particle {
            cost += PARTICLE_LOST;
        } else {
            return None;
        }
    }
    let whole = query.patterns.len() == 1 && worst == WHOLE && matched == Field::Acronym;
    let class = if whole { Class::Acronym } else { Class::More };

    Some(Judged { class, matched, cost: cost * 4 + if matched > Field::Association { 2 } else { 0 } })
}
