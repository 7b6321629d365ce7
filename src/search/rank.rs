//! Judging as the coordinator would: exact, beginning of a word, all words, then near; persons before associations.

use super::index::{JOINED, NAME_START, PARTICLE, TERM};
use super::matches::{Costs, Matches};
use super::particle::Weight;
use super::query::{MOST_PATTERNS, Query, Reading};
use super::record::Field;
use super::shared::Shared;
use super::vocabulary::{NONE, PREFIX, SOUND, WHOLE};

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

/// Costs of a word that no pattern matches.
static NOTHING: Costs = [NONE; MOST_PATTERNS];

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
    /// How the words typed stand in a name that has them all: as whole words, as beginnings of words, or as beginnings of what
    /// is behind a particle, or without a particle that was typed.
    pub(super) fn standing(&self) -> u8 {
        match self.cost / 4 {
            0 => 0,
            1..=3 => 1,
            _ => 2,
        }
    }

    /// Best first, equal ones in the caller's order.
    pub(super) fn key(&self) -> (Class, u16, u32) {
        (self.class, self.cost, self.id)
    }
}

/// What a particle costs that was typed but that the name does not have.
const ARTICLE_LOST: u16 = 4;
const FAMILY_LOST: u16 = 10;

/// What a word costs that was typed but found nowhere.
const WORD_LOST: u16 = 60;

/// The cost of words found in another order than typed.
const TURNED: u16 = 1;

/// The highest cost of a word that still sounds the same.
pub(super) const ALIKE: u8 = SOUND + 9;

/// The highest cost of a word, one with another, in a name that still sounds the same.
const ALIKE_EACH: u16 = 8;

/// The verdict on one row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judged {
    pub class: Class,
    pub matched: Field,
    pub cost: u16,
}

impl Judged {
    /// The verdict as a hit.
    pub fn of(self, id: u32) -> Hit {
        Hit { id, class: self.class, matched: self.matched, cost: self.cost }
    }
}

/// Judges one row by the words of its names and by what it shares with others.
pub(super) fn judge(names: &[u32], shared: Option<&Shared>, query: &Query, matches: &Matches) -> Option<Judged> {
    let mut best: Option<Judged> = None;
    let mut consider = |judged: Judged| {
        if best.is_none_or(|best| (judged.class, judged.cost) < (best.class, best.cost)) {
            best = Some(judged);
        }
    };
    let beyond = shared.map_or(0, |shared| shared.mask);
    let mut rest = names;

    while !rest.is_empty() {
        let len = 1 + rest[1..].iter().take_while(|word| !is_start(**word)).count();
        let (name, after) = rest.split_at(len);
        rest = after;
        let own = name.iter().fold(0, |mask, word| mask | if is_span(*word) { 0 } else { matches.mask(word & TERM) });

        if own == 0 {
            continue;
        }
        let likely = |reading: &&Reading| reading.may_be(own | beyond, own, query.may_lose);
        let mut found = None;

        for reading in query.readings.iter().filter(likely) {
            let found = found.get_or_insert_with(|| Found::new(name, matches));

            if let Some(judged) = judge_name(found, shared, query, reading) {
                consider(judged);
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

fn is_start(number: u32) -> bool {
    number & (JOINED | NAME_START) == NAME_START
}

/// Whether a number of the pool is no term but says which words the term before it joins.
pub(super) fn is_span(number: u32) -> bool {
    number & (JOINED | NAME_START) == JOINED | NAME_START
}

/// The words of one name, and the stretches of it that may be one word, which any pattern matches.
struct Found<'a> {
    name: &'a [u32],
    words: usize,
    matched: [(&'a Costs, u64); MOST_FOUND],
    count: usize,
}

/// Words of a name beyond these are not looked at.
const MOST_FOUND: usize = 24;

impl<'a> Found<'a> {
    fn new(name: &'a [u32], matches: &'a Matches) -> Self {
        let words = name.iter().take_while(|word| *word & JOINED == 0).count();
        let mut found = Self { name, words, matched: [(&NOTHING, 0); MOST_FOUND], count: 0 };

        for (at, word) in name.iter().enumerate().take(words.min(64)) {
            found.take_in(matches.of(word & TERM), 1 << at);
        }
        for pair in name[words..].chunks_exact(2) {
            let (from, to) = (pair[1] & 0xFF, pair[1] >> 8 & 0xFF);
            found.take_in(matches.of(pair[0] & TERM), (from..to.min(64)).fold(0, |mask, at| mask | 1 << at));
        }

        found
    }

    fn take_in(&mut self, costs: Option<&'a Costs>, words: u64) {
        if let (Some(costs), Some(free)) = (costs, self.matched.get_mut(self.count)) {
            *free = (costs, words);
            self.count += 1;
        }
    }
}

fn judge_name(found: &Found<'_>, shared: Option<&Shared>, query: &Query, reading: &Reading) -> Option<Judged> {
    let mut used = 0u64;
    let mut places = [u32::MAX; MOST_PATTERNS];
    let mut cost = reading.extra;
    let mut worst = WHOLE;
    let mut beyond = false;
    let mut named = 0u32;
    let mut found_any = false;
    let mut all_spelt = true;
    let mut lost = 0;

    for (pattern, place) in &reading.patterns {
        let pattern = usize::from(*pattern);
        let free = found.matched[..found.count].iter().filter(|(_, words)| words & used == 0);
        let best = free.map(|(costs, words)| (costs[pattern], *words)).min().unwrap_or((NONE, 0));
        let (own, words) = best;
        let other = shared.map_or(NONE, |shared| shared.costs[pattern]);

        // What the name begins with is its own, though an association may have it whole: `de` is of Derkaoui.
        if own != NONE && (own < SOUND || own <= other.saturating_add(PREFIX)) {
            used |= words;
            places[usize::from(*place)] = words.trailing_zeros();
            cost += price(own);
            worst = worst.max(own);
            named |= 1 << pattern;
            found_any = true;
        } else if other != NONE {
            cost += price(other);
            worst = worst.max(other);
            beyond = true;
        } else {
            match query.patterns[pattern].weight {
                Weight::Article => {
                    all_spelt = false;
                    cost += ARTICLE_LOST;
                }
                Weight::Family => {
                    all_spelt = false;
                    cost += FAMILY_LOST;
                    worst = worst.max(ALIKE + 1);
                }
                Weight::Word => {
                    cost += WORD_LOST;
                    lost += 1;
                }
            }
        }
    }
    if !found_any || lost > query.may_lose {
        return None;
    }
    // One word of two has to be sure.
    if lost > 0 && (!reading.enough(named) || (reading.needed.count_ones() == 2 && worst > ALIKE)) {
        return None;
    }
    let met = places.iter().filter(|place| **place != u32::MAX);
    let in_order = met.clone().zip(met.skip(1)).all(|(one, next)| one < next);
    let unmet = found.name[..found.words].iter().enumerate().filter(|(at, _)| used >> at & 1 == 0);
    // Of several words typed, those that the name has beyond them tell more than of the first one.
    let (word, most) = if reading.patterns.len() > 1 { (3, 9) } else { (2, 3) };
    let left: u16 = unmet.map(|(_, number)| if number & PARTICLE != 0 { 1 } else { word }).sum();

    if !in_order {
        cost += TURNED;
    }
    let class = if lost > 0 {
        Class::Part
    } else if beyond && worst < SOUND {
        Class::NameAndMore
    } else if worst == WHOLE && used.count_ones() == found.words as u32 && all_spelt {
        Class::FullName
    } else if worst >= SOUND && cost > ALIKE_EACH * reading.patterns.len() as u16 {
        class_with(worst).max(Class::Near)
    } else {
        class_with(worst)
    };

    Some(Judged { class, matched: Field::Name, cost: cost * 4 + left.min(most) })
}

/// The best that a row can be of which a word matches no better than so.
pub(super) fn best_with(found: u8) -> (Class, u16) {
    let class = class_with(found);

    (if found == WHOLE { Class::FullName } else { class }, price(found) * 4)
}

fn class_with(worst: u8) -> Class {
    match worst {
        ..SOUND => Class::Name,
        SOUND..=ALIKE => Class::Sound,
        _ => Class::Near,
    }
}

/// What a match adds to the cost of a hit.
fn price(found: u8) -> u16 {
    if found < SOUND { u16::from(found) } else { u16::from(found - SOUND) + 2 }
}

fn judge_shared(shared: &Shared, query: &Query, reading: &Reading) -> Option<Judged> {
    if reading.needed & !shared.mask != 0 || reading.mask & shared.mask == 0 {
        return None;
    }
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
        } else if query.patterns[pattern].weight != Weight::Word {
            cost += ARTICLE_LOST;
        } else {
            return None;
        }
    }
    let whole = query.patterns.len() == 1 && matched == Field::Acronym;
    let class = match worst {
        WHOLE if whole => Class::Acronym,
        ..SOUND => Class::More,
        _ => Class::Near,
    };

    Some(Judged { class, matched, cost: cost * 4 + if matched > Field::Association { 2 } else { 0 } })
}
