//! Every different word of the list once: its text, its signs, and the beginnings by which it can be found.

use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use super::align::{LONGEST, Walk};
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

#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    text: String,
    signs: Vec<u8>,
    terms: Vec<Term>,
    /// The words themselves, and what is behind each particle joined to them.
    beginnings: Vec<Beginning>,
    /// Rows of `beginnings` in the order of their texts; newer ones not yet.
    by_text: Vec<u32>,
    /// Those that are listened for, in the order of their signs.
    by_sound: Vec<u32>,
    /// Whether only words of names are listened for.
    names_only: bool,
    /// Words to be listened for since these were sorted.
    unsorted: Vec<u32>,
    /// How many signs each row of `by_sound` has in common with the row before, and how many of its own, which are in `rests`.
    common: Vec<(u8, u8)>,
    rests: Vec<u8>,
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
    /// Whether it is a word of any name.
    named: bool,
}

#[derive(Debug, Clone, Copy)]
struct Beginning {
    term: u32,
    text: u8,
    signs: u8,
    /// Whether only an article is before it.
    article: bool,
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

    /// Whether a word is of any name.
    pub fn is_named(&self, term: u32) -> bool {
        self.terms.get(term as usize).is_some_and(|term| term.named)
    }

    /// The number of a word of a name, new or known. `inside` are further bytes at which a name begins in it.
    pub fn add_named(&mut self, text: &str, inside: &[usize]) -> u32 {
        let number = self.add(text, inside);
        let term = &mut self.terms[number as usize];

        if !std::mem::replace(&mut term.named, true) && self.names_only {
            self.unsorted.push(number);
        }

        number
    }

    /// The number of a word, new or known. `inside` are further bytes at which a name begins in it.
    pub fn add(&mut self, text: &str, inside: &[usize]) -> u32 {
        if self.terms.len() * 2 >= self.table.len() {
            self.grow();
        }
        let mut slot = self.slot(text);

        loop {
            match self.table[slot] {
                0 => break,
                known if self.text(known - 1) == text => {
                    return known - 1;
                }
                _ => slot = (slot + 1) % self.table.len(),
            }
        }
        let number = self.push(text, inside);
        self.table[slot] = number + 1;

        if !self.names_only {
            self.unsorted.push(number);
        }

        number
    }

    /// Calls `each` with every term that begins as the pattern does, and how well it matches; with a term again for another
    /// beginning of it.
    pub fn spelt(&self, pattern: &Pattern, mut each: impl FnMut(u32, u8)) {
        let first = self.by_text.partition_point(|row| self.text_of(*row) < pattern.text.as_str());
        let sorted =
            self.by_text[first..].iter().copied().take_while(|row| self.text_of(*row).starts_with(&pattern.text));
        let unsorted = (self.by_text.len()..self.beginnings.len()).map(|row| row as u32);
        let unsorted = unsorted.filter(|row| self.text_of(*row).starts_with(&pattern.text));

        for row in sorted.chain(unsorted) {
            let beginning = self.beginnings[row as usize];
            let behind = if beginning.text > 0 { BEHIND } else { 0 };
            let open = match self.text_of(row).len() - pattern.text.len() {
                0 => WHOLE,
                1..=2 => PREFIX,
                3..=5 => PREFIX + 1,
                _ => PREFIX + 2,
            };
            each(beginning.term, behind + open);
        }
    }

    /// Calls `each` with every word that sounds as the pattern does, and how nearly; with a word again for another
    /// beginning.
    pub fn heard(&self, mut walk: Walk, mut each: impl FnMut(u32, u8)) {
        let mut from = 0;

        for (place, (common, rest)) in self.common.iter().enumerate() {
            let to = from + usize::from(*rest);

            if !walk.skips(usize::from(*common))
                && let Some(cost) = walk.step(usize::from(*common), &self.rests[from..to])
            {
                let beginning = self.beginnings[self.by_sound[place] as usize];
                each(beginning.term, sounding(cost, beginning));
            }
            from = to;
        }
        for term in &self.unsorted {
            if let Some(cost) = self.heard_in(*term, &mut walk) {
                each(*term, cost);
            }
        }
    }

    /// How nearly one term sounds as the pattern of a walk does.
    pub fn heard_in(&self, term: u32, walk: &mut Walk) -> Option<u8> {
        let first = self.terms[term as usize].beginnings as usize;
        let rows = (first..self.beginnings.len()).take_while(|row| self.beginnings[*row].term == term);

        rows.filter_map(|row| {
            let cost = walk.step(0, self.signs_of(row as u32))?;

            Some(sounding(cost, self.beginnings[row]))
        })
        .min()
    }

    /// Sorts what came in since, for listening to words of names only or to all.
    pub fn settle(&mut self, names_only: bool) {
        let mut rows: Vec<u32> = (0..self.beginnings.len() as u32).collect();
        rows.sort_unstable_by_key(|row| self.text_of(*row));
        self.by_text = rows.clone();
        rows.retain(|row| !names_only || self.is_named(self.beginnings[*row as usize].term));
        rows.sort_unstable_by_key(|row| self.signs_of(*row));

        let mut before: &[u8] = &[];
        let mut common = Vec::with_capacity(rows.len());
        let mut rests = Vec::with_capacity(self.signs.len());

        for row in &rows {
            let signs = self.signs_of(*row);
            let same = before.iter().zip(signs).take_while(|(one, other)| one == other).count();
            common.push((same as u8, (signs.len() - same) as u8));
            rests.extend_from_slice(&signs[same..]);
            before = signs;
        }
        rests.shrink_to_fit();
        self.common = common;
        self.rests = rests;
        self.by_sound = rows;
        self.by_sound.shrink_to_fit();
        self.names_only = names_only;
        self.unsorted = Vec::new();
    }

    fn text_of(&self, row: u32) -> &str {
        let beginning = self.beginnings[row as usize];

        &self.text(beginning.term)[usize::from(beginning.text)..]
    }

    fn signs_of(&self, row: u32) -> &[u8] {
        let beginning = self.beginnings[row as usize];
        let term = self.terms[beginning.term as usize];
        let from = term.signs as usize + usize::from(beginning.signs);

        &self.signs[from..term.signs as usize + usize::from(term.signs_len)]
    }

    pub fn bytes(&self) -> usize {
        self.text.capacity()
            + self.signs.capacity()
            + self.terms.capacity() * size_of::<Term>()
            + (self.by_text.capacity() + self.by_sound.capacity() + self.unsorted.capacity()) * size_of::<u32>()
            + self.common.capacity() * size_of::<(u8, u8)>()
            + self.rests.capacity()
            + self.beginnings.capacity() * size_of::<Beginning>()
            + self.table.capacity() * size_of::<u32>()
    }

    pub fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.signs.shrink_to_fit();
        self.terms.shrink_to_fit();
        self.beginnings.shrink_to_fit();
    }

    fn push(&mut self, text: &str, inside: &[usize]) -> u32 {
        let number = self.terms.len() as u32;
        let signs = Signs::of(text, false);
        let signs_len = signs.signs.len().min(LONGEST) as u8;

        self.terms.push(Term {
            text: self.text.len() as u32,
            signs: self.signs.len() as u32,
            beginnings: self.beginnings.len() as u32,
            text_len: u16::try_from(text.len()).unwrap_or(u16::MAX),
            signs_len,
            named: false,
        });
        self.text.push_str(text);
        self.signs.extend_from_slice(&signs.signs[..usize::from(signs_len)]);

        let mut beginnings: Vec<usize> =
            std::iter::once(0).chain(particle::stems(text)).chain(inside.iter().copied()).collect();
        beginnings.sort_unstable();
        beginnings.dedup();

        for at in beginnings {
            let from = signs.at.iter().position(|sign| usize::from(*sign) >= at).unwrap_or(0);

            if at > 200 || from > 200 || (at > 0 && from == 0) {
                continue;
            }
            self.beginnings.push(Beginning {
                term: number,
                text: at as u8,
                signs: from as u8,
                article: particle::is_article(&text[..at]),
            });
        }

        number
    }

    fn slot(&self, text: &str) -> usize {
        let hash = FxBuildHasher.hash_one(text);

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

fn sounding(cost: u16, beginning: Beginning) -> u8 {
    let behind = u8::from(beginning.text > 0 && !beginning.article);
    let cost = u8::try_from(cost).unwrap_or(u8::MAX);

    (SOUND + behind).saturating_add(cost).min(NONE - 1)
}
