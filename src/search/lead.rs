//! Who stands first among people who answer a query equally well.
//!
//! With thirty Mohameds on the list, no letter of "mohamed" tells them apart, and the same one would stand first at every
//! letter. But whoever goes on typing has not meant the one who stood first: so each letter puts forward another of the
//! equals, once each, and people are found three letters earlier. Everybody else stays in order. What was typed decides alone: the
//! same query always has the same answer.

use super::fold::fold;
use super::index::Index;
use super::rank::{Class, Hit};

/// In longer lists the equals are too many for it to help.
const LONGEST_LIST: usize = 2_000;

/// Letters beyond these do not change who stands first.
const MOST_LETTERS: usize = 24;

/// How much worse than the first one a name may sound to be its equal.
const SOUND_APART: u16 = 3;

/// How many of the equals are considered.
const MOST_EQUALS: usize = 40;

/// The rows that answer a query, with, of those that answer as well as the first, one before them that no shorter beginning of
/// the query put forward.
pub(super) fn search(index: &Index, query: &str, limit: usize) -> Vec<Hit> {
    if index.rows() > LONGEST_LIST {
        return index.ranked(query, limit);
    }
    let mut hits = index.ranked(query, limit.max(MOST_EQUALS));

    if equals(&hits) > 1 {
        put_forward(index, query, &mut hits);
    }
    hits.truncate(limit);

    hits
}

fn put_forward(index: &Index, query: &str, hits: &mut [Hit]) {
    let mut led: Vec<u32> = Vec::new();
    let whole = fold(query);

    for beginning in beginnings(query).filter(|beginning| fold(beginning) != whole) {
        led.extend(leader(&index.ranked(beginning, MOST_EQUALS), &led));
    }
    let Some(id) = leader(hits, &led) else {
        return;
    };
    if let Some(place) = hits.iter().position(|hit| hit.id == id) {
        hits[..=place].rotate_right(1);
    }
}

/// The first of the equals that has not led yet; the first of all if each has.
fn leader(hits: &[Hit], led: &[u32]) -> Option<u32> {
    let mut equals = hits.iter().take(equals(hits)).map(|hit| hit.id);
    let first = equals.next()?;

    if !led.contains(&first) {
        return Some(first);
    }

    Some(equals.find(|id| !led.contains(id)).unwrap_or(first))
}

/// How many hits are as good as the first: whole words as whole words, beginnings of words as other beginnings.
fn equals(hits: &[Hit]) -> usize {
    let Some(first) = hits.first().filter(|first| matches!(first.class, Class::Name | Class::Sound)) else {
        return hits.len().min(1);
    };

    let alike = |hit: &&Hit| match first.class {
        Class::Name => hit.is_whole() == first.is_whole(),
        _ => hit.cost <= first.cost + SOUND_APART,
    };

    hits.iter().take_while(|hit| hit.class == first.class).take_while(alike).count()
}

/// Every beginning of the query, a letter more each time.
fn beginnings(query: &str) -> impl Iterator<Item = &str> {
    let letters = query.char_indices().filter(|(_, letter)| letter.is_alphanumeric());

    letters.take(MOST_LETTERS).map(|(at, letter)| &query[..at + letter.len_utf8()])
}
