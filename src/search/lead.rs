//! Who stands first among people who answer a query equally well.
//!
//! With thirty Mohameds on the list, no letter of "mohamed" tells them apart, and the same one would stand first at every
//! letter. But whoever goes on typing has not meant the one who stood first: so each letter puts forward another of the
//! equals, once each, and people are found three letters earlier. The one put forward is of the thickest crowd: all are as
//! likely to be meant, and the next letters say least about those who share them with most others. Everybody else stays in
//! order. What was typed decides alone: the same query always has the same answer.

use super::fold::{fold, words};
use super::index::Index;
use super::particle;
use super::rank::{Class, Hit};

/// In longer lists the equals are too many for it to help.
const LONGEST_LIST: usize = 1_000;

/// Likewise where names are only heard, which takes longer.
const LONGEST_HEARD: usize = 600;

/// Letters beyond these do not change who stands first.
const MOST_LETTERS: usize = 24;

/// How much worse than the first one a name may sound to be its equal.
const SOUND_APART: u16 = 3;

/// How many are considered of those who only sound alike.
const MOST_ALIKE: usize = 40;

/// The rows that answer a query, with, of those that answer as well as the first, one before them that no shorter beginning of
/// the query put forward.
pub(super) fn search(index: &Index, query: &str, limit: usize) -> Vec<Hit> {
    if index.rows() > LONGEST_LIST {
        return index.ranked(query, limit);
    }
    let mut hits = index.ranked(query, limit.max(MOST_ALIKE));

    if let Some(first) = first(index, query, &hits) {
        hits.retain(|hit| hit.id != first.id);
        hits.insert(0, first);
    }
    hits.truncate(limit);

    hits
}

/// Who is to stand first, if it is to be somebody else than the first of these.
fn first(index: &Index, query: &str, hits: &[Hit]) -> Option<Hit> {
    let best = hits.first()?;
    let spelt = match best.class {
        Class::Name => true,
        Class::Sound if index.rows() <= LONGEST_HEARD => false,
        _ => return None,
    };
    let equals = if spelt { index.spelt(query) } else { hits.to_vec() };

    if equals.iter().filter(|hit| is_equal(best, hit, true)).count() < 2 {
        return None;
    }
    let whole = fold(query);
    let mut led: Vec<u32> = Vec::new();

    for beginning in beginnings(query).filter(|beginning| fold(beginning) != whole) {
        let hits = if spelt { index.spelt(beginning) } else { index.ranked(beginning, MOST_ALIKE) };
        led.extend(leader(index, beginning, hits, &led).map(|hit| hit.id));
    }

    leader(index, query, equals, &led)
}

/// The one of the equals to put forward who has not led yet; the first of all if each has.
fn leader(index: &Index, query: &str, mut hits: Vec<Hit>, led: &[u32]) -> Option<Hit> {
    let first = hits.iter().min_by_key(|hit| hit.key()).copied()?;
    let single = words(query).len() == 1;
    hits.retain(|hit| is_equal(&first, hit, single) && !led.contains(&hit.id));

    if first.class == Class::Name {
        let best = hits.iter().map(Hit::standing).min();
        hits.retain(|hit| Some(hit.standing()) == best);
        hits.sort_unstable_by_key(Hit::key);

        thickest(index, query, &hits).or(Some(first))
    } else {
        hits.into_iter().min_by_key(Hit::key).or(Some(first))
    }
}

/// Whether a hit is as good as the first: whole words as whole words, beginnings as beginnings; if a `single` word was typed, be
/// it behind a particle.
fn is_equal(first: &Hit, hit: &Hit, single: bool) -> bool {
    hit.class == first.class
        && match first.class {
            Class::Name => hit.standing() == first.standing() || (single && hit.standing() > 0 && first.standing() > 0),
            Class::Sound => hit.cost <= first.cost + SOUND_APART,
            _ => hit.id == first.id,
        }
}

/// One who goes on as most of these do, letter by letter; the first of several. These are in order.
fn thickest(index: &Index, query: &str, hits: &[Hit]) -> Option<Hit> {
    let typed = words(query);
    let (last, before) = typed.split_last()?;
    let before = before.last().map(|word| word.text.as_str());
    let mut crowd: Vec<(Vec<char>, Hit)> = Vec::with_capacity(hits.len());
    let mut in_order = false;

    for hit in hits {
        for name in index.spellings(hit.id) {
            let Some((place, at)) = begins(&name, &last.text) else { continue };
            let follows = before.is_some() && place.checked_sub(1).map(|place| name[place]) == before;

            if follows && !in_order {
                in_order = true;
                crowd.clear();
            }
            if follows || !in_order {
                crowd.push((continuation(&name, place, at), *hit));
            }
        }
    }
    let mut at = 0;

    while crowd.len() > 1 {
        let mut counts: Vec<(char, usize)> = Vec::new();

        for (rest, _) in &crowd {
            let Some(letter) = rest.get(at) else { continue };

            match counts.iter_mut().find(|(known, _)| known == letter) {
                Some((_, count)) => *count += 1,
                None => counts.push((*letter, 1)),
            }
        }
        let Some(most) = counts.iter().map(|(_, count)| *count).max() else { break };
        let next = counts.iter().find(|(_, count)| *count == most).map(|(letter, _)| *letter);
        crowd.retain(|(rest, _)| rest.get(at).copied() == next);
        at += 1;
    }

    crowd.first().map(|(_, hit)| *hit).or_else(|| hits.first().copied())
}

/// The word of a name that begins as what was typed last, else behind a particle, and the byte up to which it was typed.
fn begins(name: &[&str], last: &str) -> Option<(usize, usize)> {
    let spelt = name.iter().position(|word| word.starts_with(last)).map(|place| (place, last.len()));

    spelt.or_else(|| {
        name.iter().enumerate().find_map(|(place, word)| {
            let stem = particle::stems(word).find(|stem| word[*stem..].starts_with(last))?;

            Some((place, stem + last.len()))
        })
    })
}

/// The rest of a word of a name, and the other words after it.
fn continuation(name: &[&str], place: usize, at: usize) -> Vec<char> {
    let after = name[place + 1..].iter().chain(&name[..place]);

    name[place][at..].chars().chain(after.flat_map(|word| word.chars())).collect()
}

/// Every beginning of the query, a letter more each time.
fn beginnings(query: &str) -> impl Iterator<Item = &str> {
    let letters = query.char_indices().filter(|(_, letter)| letter.is_alphanumeric());

    letters.take(MOST_LETTERS).map(|(at, letter)| &query[..at + letter.len_utf8()])
}
