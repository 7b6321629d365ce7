//! How far apart two words sound: the least cost of turning the signs of one into those of the other.

use std::sync::LazyLock;

use super::sound::is_arabic_sign;
use super::sound::sign::*;

/// The cost of one plain typing error. Everything else is a fraction of it.
pub(super) const ERROR: u16 = 16;

/// What it costs that a query ends before the word does, and one more for each sign left, up to `CUT_LONG`.
const CUT_SHORT: u16 = 2;
const CUT_LONG: usize = 4;

/// Longer words are compared by their beginning.
const LONGEST: usize = 40;

/// Sounds that stand for one another often enough to be one class.
const CLASSES: [&str; 12] = ["bp", "fv", "t", "dz", "s", "c", "gjk", "x", "yr", "l", "mn", "h"];

/// What each sign may stand for, and how unusual that is.
const READINGS: &[(u8, &[(char, u16)])] = &[
    (A, &[('a', 0), ('e', 2), ('i', 6), ('u', 6)]),
    (E, &[('e', 0), ('a', 1), ('i', 1), ('u', 4)]),
    (E_FINAL, &[('e', 0), ('a', 1), ('i', 1), ('u', 6)]),
    (I, &[('i', 0), ('e', 1), ('a', 4), ('u', 6)]),
    (O, &[('u', 0), ('a', 3)]),
    (U, &[('u', 0), ('a', 6), ('i', 6)]),
    (OU, &[('u', 0), ('a', 6), ('i', 6)]),
    (Y, &[('i', 0), ('e', 3)]),
    (W, &[('u', 0), ('v', 4)]),
    (B, &[('b', 0), ('p', 4)]),
    (P, &[('p', 0), ('b', 2)]),
    (T, &[('t', 0)]),
    (D, &[('d', 0)]),
    (D_OPEN, &[('d', 0), ('j', 4)]),
    (S, &[('s', 0), ('z', 6)]),
    (S_OPEN, &[('s', 0), ('c', 4)]),
    (Z, &[('z', 0)]),
    (J, &[('j', 0)]),
    (G, &[('g', 0), ('k', 2), ('j', 6)]),
    (G_SOFT, &[('j', 1), ('g', 0), ('k', 3)]),
    (G_OPEN, &[('g', 0), ('k', 2), ('j', 4), ('r', 4)]),
    (K, &[('k', 0)]),
    (K_OPEN, &[('k', 0), ('x', 3)]),
    (C_OPEN, &[('k', 0), ('s', 1), ('c', 2)]),
    (C, &[('k', 0), ('s', 3)]),
    (Q, &[('k', 0)]),
    (KH, &[('x', 0), ('k', 6)]),
    (GH, &[('y', 0), ('g', 3), ('r', 5)]),
    (RH, &[('y', 0), ('r', 0)]),
    (R, &[('r', 0)]),
    (L, &[('l', 0)]),
    (M, &[('m', 0), ('n', 8)]),
    (N, &[('n', 0)]),
    (F, &[('f', 0)]),
    (V, &[('v', 0), ('f', 1)]),
    (H, &[('h', 0)]),
    (H_FINAL, &[('h', 0)]),
    (H_WEAK, &[('h', 0)]),
    (CH, &[('c', 0), ('k', 8)]),
    (SH, &[('c', 0), ('s', 6)]),
    (ALIF, &[('a', 0), ('e', 0), ('i', 5), ('u', 6)]),
    (ALIF_FIRST, &[('a', 0), ('e', 0), ('i', 0), ('u', 1)]),
    (WAW, &[('u', 0), ('v', 4)]),
    (YA, &[('i', 0), ('e', 1)]),
    (YA_FINAL, &[('i', 0), ('e', 0), ('a', 1)]),
    (AYN, &[('a', 1), ('e', 1), ('i', 2), ('u', 3), ('h', 10)]),
    (HA, &[('h', 0)]),
    (HA_FINAL, &[('a', 0), ('h', 0), ('e', 0), ('t', 2), ('i', 5)]),
    (HHA, &[('h', 0)]),
    (KHA, &[('x', 0)]),
    (GHAYN, &[('y', 0), ('g', 5)]),
    (QAF, &[('k', 0), ('g', 0)]),
    (KAF, &[('k', 0), ('g', 1)]),
    (JIM, &[('j', 0), ('g', 3)]),
    (SHIN, &[('c', 0)]),
    (SIN, &[('s', 0)]),
    (SAD, &[('s', 0)]),
    (ZAY, &[('z', 0)]),
    (THAL, &[('d', 1), ('z', 4)]),
    (ZAH, &[('d', 1), ('z', 2)]),
    (DAD, &[('d', 0), ('z', 8)]),
    (DAL, &[('d', 0)]),
    (TAH, &[('t', 0)]),
    (TA, &[('t', 0)]),
    (THA, &[('t', 1), ('s', 4)]),
    (BA, &[('b', 0), ('p', 1)]),
    (FA, &[('f', 0), ('v', 0)]),
    (RA, &[('r', 0)]),
    (LAM, &[('l', 0)]),
    (MIM, &[('m', 0)]),
    (NUN, &[('n', 0), ('m', 8)]),
    (ARTICLE_VOWEL, &[('a', 0), ('e', 0), ('u', 2)]),
    (ARTICLE_ALIF, &[('a', 0), ('e', 0), ('u', 2)]),
    (ARTICLE_L, &[('l', 0)]),
    (ARTICLE_LAM, &[('l', 0)]),
    (ARTICLE_SUN, &[('l', 0)]),
];

/// What it costs to leave a sign without a counterpart in a word of the same script, and of the other one.
const DROPS: &[(u8, u16, u16)] = &[
    (A, 4, 2),
    (E, 3, 1),
    (E_FINAL, 1, 0),
    (I, 5, 3),
    (O, 5, 3),
    (U, 5, 3),
    (OU, 6, 4),
    (Y, 6, 6),
    (W, 8, 8),
    (H, 6, 8),
    (H_FINAL, 1, 2),
    (H_WEAK, 1, 0),
    (ALIF, 6, 5),
    (ALIF_FIRST, 6, 3),
    (WAW, 8, 7),
    (YA, 8, 6),
    (YA_FINAL, 8, 6),
    (AYN, 10, 2),
    (HA, 12, 8),
    (HA_FINAL, 4, 1),
    (HHA, 14, 9),
    (ARTICLE_VOWEL, 1, 1),
    (ARTICLE_ALIF, 1, 0),
    (ARTICLE_L, 2, 2),
    (ARTICLE_LAM, 2, 3),
    (ARTICLE_SUN, 2, 1),
];

static COSTS: LazyLock<Costs> = LazyLock::new(Costs::new);

struct Costs {
    /// The rough classes of consonants that a sign may be heard as, one bit each.
    offers: [u32; COUNT],
    /// The class that a word must offer to match a sign without an error; none for a sign that has a choice or may be silent.
    needs: [u32; COUNT],
    swap: [[u16; COUNT]; COUNT],
    /// By whether the other word is of the other script.
    drop: [[u16; COUNT]; 2],
}

impl Costs {
    fn new() -> Self {
        let mut costs = Self {
            offers: [0; COUNT],
            needs: [0; COUNT],
            swap: [[ERROR; COUNT]; COUNT],
            drop: [[ERROR - 2; COUNT]; 2],
        };

        for (one, readings) in READINGS {
            for (other, others) in READINGS {
                let shared = readings.iter().flat_map(|(sound, unusual)| {
                    others.iter().filter(move |(like, _)| like == sound).map(move |(_, rare)| unusual + rare)
                });
                let least = shared.min().unwrap_or(ERROR);

                costs.swap[usize::from(*one)][usize::from(*other)] = if one == other { 0 } else { least.min(ERROR) };
            }
        }
        for (sign, readings) in READINGS {
            let classes = |rarest: u16| {
                readings
                    .iter()
                    .filter(|(_, rare)| *rare <= rarest)
                    .fold(0, |classes, (sound, _)| classes | class(*sound))
            };
            costs.offers[usize::from(*sign)] = classes(ERROR);
            let needed = classes(5);
            let silent = DROPS.iter().any(|(other, _, _)| other == sign);
            costs.needs[usize::from(*sign)] = if needed.count_ones() == 1 && !silent { needed } else { 0 };
        }
        for (sign, same, other) in DROPS {
            costs.drop[0][usize::from(*sign)] = *same;
            costs.drop[1][usize::from(*sign)] = *other;
        }

        costs
    }
}

/// The rough class of a consonant, 0 for a vowel.
fn class(sound: char) -> u32 {
    let place = CLASSES.iter().position(|class| class.contains(sound));

    place.map_or(0, |place| 1 << place)
}

/// What these signs may be heard as, to pass over most words without laying them side by side.
pub(super) fn offers(signs: &[u8]) -> u32 {
    signs.iter().fold(0, |classes, sign| classes | COSTS.offers[usize::from(*sign)])
}

/// What a word must offer so that these signs are heard in it.
pub(super) fn needs(signs: &[u8]) -> u32 {
    signs.iter().fold(0, |classes, sign| classes | COSTS.needs[usize::from(*sign)])
}

/// The cost of hearing `query` in `word`, if it is at most `bound`. An `open` query may end before the word does.
pub(super) fn cost(query: &[u8], word: &[u8], open: bool, bound: u16) -> Option<u16> {
    let query = &query[..query.len().min(LONGEST)];
    let word = &word[..word.len().min(LONGEST)];
    let (Some(first), Some(other)) = (query.first(), word.first()) else {
        return None;
    };
    let costs = &*COSTS;
    let drop = &costs.drop[usize::from(is_arabic_sign(*first) != is_arabic_sign(*other))];

    let mut before = [u16::MAX; LONGEST + 1];
    let mut above = [0u16; LONGEST + 1];
    let mut row = [0u16; LONGEST + 1];

    for (at, sign) in word.iter().enumerate() {
        above[at + 1] = above[at].saturating_add(drop[usize::from(*sign)]);
    }

    for (line, sign) in query.iter().enumerate() {
        let swap = &costs.swap[usize::from(*sign)];
        let lost = drop[usize::from(*sign)];
        let mut least = above[0] + lost;
        row[0] = least;

        for (at, other) in word.iter().enumerate() {
            let other = usize::from(*other);
            let mut best = (above[at] + swap[other]).min(above[at + 1] + lost).min(row[at] + drop[other]);

            if line > 0
                && at > 0
                && swap[usize::from(word[at - 1])] == 0
                && costs.swap[usize::from(query[line - 1])][other] == 0
                && swap[other] > 0
            {
                best = best.min(before[at - 1].saturating_add(ERROR - 4));
            }
            row[at + 1] = best;
            least = least.min(best);
        }
        if least > bound {
            return None;
        }
        before = above;
        above = row;
    }

    let whole = above[word.len()];
    let cost = if open {
        let ends = above[..word.len()].iter().enumerate();
        let cut = ends.map(|(at, cost)| cost.saturating_add(CUT_SHORT + (word.len() - at).min(CUT_LONG) as u16)).min();
        cut.map_or(whole, |cut| cut.min(whole))
    } else {
        whole
    };

    (cost <= bound).then_some(cost)
}
