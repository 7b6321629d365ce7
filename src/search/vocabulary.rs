//! Every different word of the list once: its text, its signs, and the beginnings by which it can be found.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use super::align;
use super::particle;
use super::query::Pattern;
use super::sound::Signs;

/// A match that the letters themselves show; what only sounds alike begins at `SOUND`.
pub(super) const WHOLE: u8 = 0;
pub(super) const PREFIX: u8 = 1;
/// Added where the match begins behind a particle.
pub(super) const BEHIND: u8 = 3;
pub(super) const SOUND: u8 = 8;
pub(super) const NONE: u8 = u8::MAX;

/// Set in `classes` of words that occur in a person's name.
const NAMED: u32 = 1 << 31;

#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    text: String,
    signs: Vec<u8>,
    terms: Vec<Term>,
    // One row a beginning: the word itself, and what is behind each particle joined to it. Columns, since every query reads
    // the first two of all of them.
    heads: Vec<u64>,
    classes: Vec<u32>,
    origins: Vec<Origin>,
    /// Open addressing by the hash of the text; 0 is free, else the term plus one.
    table: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Term {
    text: u32,
    signs: u32,
    beginnings: u32,
    text_len: u16,
    signs_len: u8,
    particle: bool,
}

#[derive(Debug, Clone, Copy)]
struct Origin {
    term: u32,
    text: u8,
    signs: u8,
}

impl Vocabulary {
    pub fn len(&self) -> usize {
        self.terms.len()
    }

    pub fn text(&self, term: u32) -> &str {
        self.terms
            .get(term as usize)
            .and_then(|term| {
                let from = term.text as usize;

                self.text.get(from..from + usize::from(term.text_len))
            })
            .unwrap_or_default()
    }

    pub fn signs(&self, term: u32) -> &[u8] {
        self.terms
            .get(term as usize)
            .and_then(|term| {
                let from = term.signs as usize;

                self.signs.get(from..from + usize::from(term.signs_len))
            })
            .unwrap_or_default()
    }

    pub fn is_particle(&self, term: u32) -> bool {
        self.terms.get(term as usize).is_some_and(|term| term.particle)
    }

    /// The number of a word, new or known. `named` says that it belongs to a person's name.
    /// `inside` are further bytes at which a name begins in it.
    pub fn add(&mut self, text: &str, inside: &[usize], named: bool) -> u32 {
        if self.terms.len() * 2 >= self.table.len() {
            self.grow();
        }
        let mut slot = self.slot(text);

        loop {
            match self.table[slot] {
                0 => break,
                known if self.text(known - 1) == text => {
                    if named {
                        self.set_named(known - 1);
                    }

                    return known - 1;
                }
                _ => slot = (slot + 1) % self.table.len(),
            }
        }
        let number = self.push(text, inside, named);
        self.table[slot] = number + 1;

        number
    }

    /// Calls `each` with every term that the pattern matches and how well, the best match of a term last or only.
    pub fn scan(&self, pattern: &Pattern, named_only: bool, mut each: impl FnMut(u32, u8)) {
        let needed = if named_only { NAMED } else { 0 };

        for (row, (head, classes)) in self.heads.iter().zip(&self.classes).enumerate() {
            if (head ^ pattern.head) & pattern.head_mask == 0 {
                let origin = self.origins[row];
                let text = &self.text(origin.term)[usize::from(origin.text)..];

                if text.starts_with(&pattern.text) {
                    let behind = if origin.text > 0 { BEHIND } else { 0 };
                    let open = match text.len() - pattern.text.len() {
                        0 => WHOLE,
                        1..=2 => PREFIX,
                        3..=5 => PREFIX + 1,
                        _ => PREFIX + 2,
                    };
                    each(origin.term, behind + open);

                    continue;
                }
            }
            if classes & needed == needed && (pattern.classes & !classes).count_ones() <= pattern.misses {
                let origin = self.origins[row];
                let signs = &self.signs(origin.term)[usize::from(origin.signs)..];

                if let Some(cost) = align::cost(&pattern.signs, signs, true, pattern.bound) {
                    let behind = u8::from(origin.text > 0);
                    let cost = u8::try_from(cost).unwrap_or(u8::MAX);
                    each(origin.term, (SOUND + behind).saturating_add(cost).min(NONE - 1));
                }
            }
        }
    }

    /// Bytes held, for the figures of the bench.
    pub fn bytes(&self) -> usize {
        self.text.capacity()
            + self.signs.capacity()
            + self.terms.capacity() * size_of::<Term>()
            + self.heads.capacity() * size_of::<u64>()
            + self.classes.capacity() * size_of::<u32>()
            + self.origins.capacity() * size_of::<Origin>()
            + self.table.capacity() * size_of::<u32>()
    }

    pub fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.signs.shrink_to_fit();
        self.terms.shrink_to_fit();
        self.heads.shrink_to_fit();
        self.classes.shrink_to_fit();
        self.origins.shrink_to_fit();
    }

    fn push(&mut self, text: &str, inside: &[usize], named: bool) -> u32 {
        let number = self.terms.len() as u32;
        let signs = Signs::of(text, false);
        let signs_len = u8::try_from(signs.signs.len()).unwrap_or(u8::MAX);

        self.terms.push(Term {
            text: self.text.len() as u32,
            signs: self.signs.len() as u32,
            beginnings: self.heads.len() as u32,
            text_len: u16::try_from(text.len()).unwrap_or(u16::MAX),
            signs_len,
            particle: particle::is_particle(text),
        });
        self.text.push_str(text);
        self.signs.extend_from_slice(&signs.signs[..usize::from(signs_len)]);

        let named = if named { NAMED } else { 0 };
        let mut beginnings: Vec<usize> =
            std::iter::once(0).chain(particle::stems(text)).chain(inside.iter().copied()).collect();
        beginnings.sort_unstable();
        beginnings.dedup();

        for at in beginnings {
            let from = signs.at.iter().position(|sign| usize::from(*sign) >= at).unwrap_or(0);

            if at > 200 || from > 200 || (at > 0 && from == 0) {
                continue;
            }
            self.heads.push(head(&text[at..]).0);
            self.classes.push(named | align::offers(&signs.signs[from..]));
            self.origins.push(Origin { term: number, text: at as u8, signs: from as u8 });
        }

        number
    }

    fn set_named(&mut self, number: u32) {
        let from = self.terms[number as usize].beginnings as usize;

        for (classes, origin) in self.classes[from..].iter_mut().zip(&self.origins[from..]) {
            if origin.term != number {
                break;
            }
            *classes |= NAMED;
        }
    }

    fn slot(&self, text: &str) -> usize {
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(text);

        (hash % self.table.len() as u64) as usize
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(64);
        self.table = vec![0; size];

        for number in 0..self.terms.len() as u32 {
            let mut slot = self.slot(self.text(number));

            while self.table[slot] != 0 {
                slot = (slot + 1) % size;
            }
            self.table[slot] = number + 1;
        }
    }
}

/// The first eight bytes of a text as one number, and the mask of those that it has.
pub(super) fn head(text: &str) -> (u64, u64) {
    let mut bytes = [0; 8];
    let mut mask = [0; 8];

    for (at, byte) in text.bytes().take(8).enumerate() {
        bytes[at] = byte;
        mask[at] = u8::MAX;
    }

    (u64::from_be_bytes(bytes), u64::from_be_bytes(mask))
}
