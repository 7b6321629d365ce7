//! Judging as the coordinator would: exact, beginning of a word, all words, then near; persons before associations.

use super::index::{NAME_START, TERM};
use super::matches::{Matches, Shared};
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
const PARTICLE_LOST: u16 = 2;

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

            for reading in &query.readings {
                if let Some(judged) = judge_name(name, shared, query, reading, matches, vocabulary) {
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

fn judge_name(
    name: &[u32],
    shared: Option<&Shared>,
    query: &Query,
    reading: &Reading,
    matches: &Matches,
    vocabulary: &Vocabulary,
) -> Option<Judged> {
    let mut used = 0u64;
    let mut places = [usize::MAX; MOST_PATTERNS];
    let mut cost = reading.extra;
    let mut worst = WHOLE;
    let mut beyond = false;
    let mut named = 0;
    let mut lost = 0;

    for (pattern, place) in &reading.patterns {
        let pattern = usize::from(*pattern);
        let mut best = (NONE, usize::MAX);

        for (at, word) in name.iter().enumerate().take(64) {
            if used >> at & 1 == 0
                && let Some(costs) = matches.of(word & TERM)
            {
                best = best.min((costs[pattern], at));
            }
        }
        let (found, at) = best;
        let (found_beyond, _) =
            shared.map_or((NONE, Field::Role), |shared| (shared.costs[pattern], shared.fields[pattern]));

        if found != NONE && found <= found_beyond.saturating_add(PREFIX) {
            used |= 1 << at;
            places[usize::from(*place)] = at;
            cost += u16::from(found);
            worst = worst.max(found);
            named += 1;
        } else if found_beyond != NONE {
            cost += u16::from(found_beyond);
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
    let met = places.iter().filter(|place| **place != usize::MAX);
    let in_order = met.clone().zip(met.skip(1)).all(|(one, next)| one < next);
    let unmet = name
        .iter()
        .enumerate()
        .filter(|(at, word)| used >> at & 1 == 0 && !vocabulary.is_particle(**word & TERM))
        .count();

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

    Some(Judged { class, matched: Field::Name, cost: cost * 4 + (unmet as u16).min(3) })
}

/// Whether the query is the whole name, whatever its spaces and its order.
fn is_full(name: &[u32], query: &Query, vocabulary: &Vocabulary, in_order: bool) -> bool {
    let length: usize = name.iter().map(|word| vocabulary.text(word & TERM).len()).sum();

    if length != query.joined.len() {
        return false;
    }
    let mut rest = query.joined.as_str();

    name.iter().all(|word| rest.strip_prefix(vocabulary.text(word & TERM)).map(|after| rest = after).is_some())
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
            cost += u16::from(found);
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
