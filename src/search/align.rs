//! How far apart two words sound: the least cost of turning the signs of one into those of the other.

use std::sync::LazyLock;

use super::sound::is_arabic_sign;
use super::sound::sign::*;

/// The cost of one plain typing error. Everything else is a fraction of it.
pub(super) const ERROR: i16 = 16;

/// The cost of two neighbouring letters typed in the wrong order.
const TURNED_ROUND: i16 = ERROR - 4;

/// What it costs that a query ends before the word does, and one more for each sign left, up to `CUT_LONG`.
const CUT_SHORT: i16 = 2;
const CUT_LONG: usize = 4;

/// Longer words are compared by their beginning.
pub(super) const LONGEST: usize = 40;
const LONGEST_QUERY: usize = 32;

/// What each sign may stand for, and how unusual that is.
const READINGS: &[(u8, &[(char, i16)])] = &[
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
    (K, &[('k', 0), ('x', 8)]),
    (K_OPEN, &[('k', 0), ('x', 3)]),
    (C_OPEN, &[('k', 0), ('s', 1), ('c', 2)]),
    (C, &[('k', 0), ('s', 3)]),
    (Q, &[('k', 0)]),
    (KH, &[('x', 0), ('k', 6)]),
    (GH, &[('y', 0), ('g', 3), ('r', 5)]),
    (RH, &[('y', 0), ('r', 0)]),
    (R, &[('r', 0)]),
    (L, &[('l', 0)]),
    (L_FIRST, &[('l', 0)]),
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
    (LAM_FIRST, &[('l', 0)]),
    (MIM, &[('m', 0)]),
    (NUN, &[('n', 0), ('m', 8)]),
    (ARTICLE_VOWEL, &[('a', 0), ('e', 0), ('u', 2)]),
    (ARTICLE_ALIF, &[('a', 0), ('e', 0), ('u', 2)]),
    (ARTICLE_L, &[('l', 0)]),
    (ARTICLE_LAM, &[('l', 0)]),
    (ARTICLE_SUN, &[('l', 0)]),
];

/// What it costs to leave a sign without a counterpart in a word of the same script, and of the other one.
const DROPS: &[(u8, i16, i16)] = &[
    (A, 4, 1),
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
    (L_FIRST, 4, 4),
    (LAM_FIRST, 4, 4),
    (ARTICLE_VOWEL, 3, 2),
    (ARTICLE_ALIF, 1, 0),
    (ARTICLE_L, 4, 4),
    (ARTICLE_LAM, 2, 3),
    (ARTICLE_SUN, 2, 1),
];

static COSTS: LazyLock<Costs> = LazyLock::new(Costs::new);

struct Costs {
    swap: [[i16; COUNT]; COUNT],
    /// By whether the other word is of the other script.
    drop: [[i16; COUNT]; 2],
}

impl Costs {
    fn new() -> Self {
        let mut costs = Self { swap: [[ERROR; COUNT]; COUNT], drop: [[ERROR - 2; COUNT]; 2] };

        for (one, readings) in READINGS {
            for (other, others) in READINGS {
                let shared = readings.iter().flat_map(|(sound, unusual)| {
                    others.iter().filter(move |(like, _)| like == sound).map(move |(_, rare)| unusual + rare)
                });
                let least = shared.min().unwrap_or(ERROR);

                costs.swap[usize::from(*one)][usize::from(*other)] = if one == other { 0 } else { least.min(ERROR) };
            }
        }
        for (sign, same, other) in DROPS {
            costs.drop[0][usize::from(*sign)] = *same;
            costs.drop[1][usize::from(*sign)] = *other;
        }

        costs
    }
}

/// How much there is to hear in these signs: what it would cost to leave them all out.
pub(super) fn weight(signs: &[u8]) -> u16 {
    signs.iter().map(|sign| COSTS.drop[0][usize::from(*sign)].unsigned_abs()).sum()
}

/// Hardly anyone errs in the first letter.
fn dearer(cost: i16, first: bool) -> i16 {
    if first && cost >= ERROR - 4 { cost + ERROR / 2 } else { cost }
}

/// The cost of what was laid out so far, by how many signs of the query are used up.
type Column = [i16; LONGEST_QUERY + 1];

/// Lays one query beside many words, sorted, so that what they begin with in common is laid out once.
#[derive(Debug)]
pub(super) struct Walk {
    query: [u8; LONGEST_QUERY],
    length: usize,
    bound: i16,
    /// The cost of leaving out each sign of the query, and whether the words at hand are of the other script.
    lost: [i16; LONGEST_QUERY],
    other_script: bool,
    /// By sign of a word, the cost of taking it for each sign of the query, once it was asked for.
    swaps: Vec<Option<[i16; LONGEST_QUERY]>>,
    /// The columns of the word at hand, the first before any of its signs.
    columns: [Column; LONGEST + 1],
    signs: [u8; LONGEST],
    depth: usize,
    /// Whether nothing that begins with these `depth` signs can be laid out within the bound.
    dead: bool,
    /// The least cost of the whole query at each depth or before.
    least: [i16; LONGEST + 1],
}

impl Walk {
    /// A walk that is told of costs up to `bound` only.
    pub fn new(signs: &[u8], bound: u16) -> Self {
        let length = signs.len().min(LONGEST_QUERY);
        let mut query = [OTHER; LONGEST_QUERY];
        query[..length].copy_from_slice(&signs[..length]);

        Self {
            query,
            length,
            bound: bound as i16,
            lost: [0; LONGEST_QUERY],
            other_script: false,
            swaps: vec![None; COUNT],
            columns: [[0; LONGEST_QUERY + 1]; LONGEST + 1],
            signs: [0; LONGEST],
            depth: 0,
            dead: false,
            least: [i16::MAX; LONGEST + 1],
        }
    }

    /// Whether no word that has so many signs in common with the word before can be within the bound: `step` may be left out.
    pub fn skips(&self, common: usize) -> bool {
        self.dead && common >= self.depth && self.least[self.depth] > self.bound
    }

    /// The cost of hearing the query in the beginning of a word that has its first `common` signs in common with the word
    /// before, and then `rest`; none beyond the bound.
    pub fn step(&mut self, common: usize, rest: &[u8]) -> Option<u16> {
        let length = common + rest.len();

        if self.length == 0 || length == 0 || length > LONGEST {
            return None;
        }
        if let (0, Some(first)) = (common, rest.first()) {
            self.start(*first);
        }
        if !(self.dead && common >= self.depth) {
            self.dead = false;
            self.depth = common;

            for sign in rest {
                self.add(*sign);

                if self.dead {
                    break;
                }
            }
        }
        if self.least[self.depth] > self.bound {
            return None;
        }
        let ends = self.columns[..=self.depth].iter().map(|column| column[self.length]).enumerate();
        let within = ends.filter(|(_, cost)| *cost <= self.bound);
        let cost = within.map(|(at, cost)| match length - at {
            0 => cost,
            left => cost + CUT_SHORT + left.min(CUT_LONG) as i16,
        });

        cost.min().and_then(|cost| u16::try_from(cost).ok())
    }

    /// How many signs of the word stepped on last are the best match of the query.
    pub fn end(&self) -> usize {
        let ends = self.columns[..=self.depth].iter().map(|column| column[self.length]).enumerate();

        ends.min_by_key(|(at, cost)| (*cost, *at)).map_or(0, |(at, _)| at)
    }

    fn start(&mut self, first: u8) {
        self.other_script = is_arabic_sign(self.query[0]) != is_arabic_sign(first);
        self.depth = 0;
        self.dead = false;

        let drop = &COSTS.drop[usize::from(self.other_script)];

        for line in 0..self.length {
            self.lost[line] = drop[usize::from(self.query[line])];
            self.columns[0][line + 1] = self.columns[0][line] + dearer(self.lost[line], line == 0);
        }
        self.least[0] = self.columns[0][self.length];
    }

    fn add(&mut self, sign: u8) {
        let at = self.depth;
        let mut swap = *self.swaps[usize::from(sign)].get_or_insert_with(|| {
            let costs = &COSTS.swap[usize::from(sign)];

            self.query.map(|query| costs[usize::from(query)])
        });
        let exact = swap;
        let drop = dearer(COSTS.drop[usize::from(self.other_script)][usize::from(sign)], at == 0);

        if at == 0 {
            swap[0] = dearer(swap[0], true);
        }
        self.signs[at] = sign;

        let (before, after) = self.columns.split_at_mut(at + 1);
        let last = &before[at];
        let column = &mut after[0];
        column[0] = last[0] + drop;

        // All lines at once: what does not depend on the line above.
        for line in 0..LONGEST_QUERY {
            column[line + 1] = (last[line] + swap[line]).min(last[line + 1] + drop);
        }
        let crossing = at.checked_sub(1).and_then(|at| Some((at, self.swaps[usize::from(self.signs[at])].as_ref()?)));
        let mut least = column[0];

        for line in 0..self.length {
            let mut best = column[line + 1].min(column[line] + self.lost[line]);

            if line > 0
                && exact[line - 1] == 0
                && exact[line] > TURNED_ROUND
                && let Some((at, swap)) = crossing
                && swap[line] == 0
            {
                best = best.min(before[at][line - 1] + TURNED_ROUND);
            }
            column[line + 1] = best;
            least = least.min(best);
        }
        self.least[at + 1] = self.least[at].min(column[self.length]);
        self.depth += 1;
        self.dead = least > self.bound;
    }
}
