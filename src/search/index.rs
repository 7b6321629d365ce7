//! The index of everyone who can be found, and the search through it.

use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use super::fold::{Word, words};
use super::matches::{Matches, SharedMatches};
use super::particle;
use super::query::Query;
use super::rank::{self, Class, Hit};
use super::record::{Field, Record};
use super::vocabulary::Vocabulary;

/// Marks the first word of each name in `pool`.
pub(super) const NAME_START: u32 = 1 << 31;

/// The number of the term, in `pool` and `shared`.
pub(super) const TERM: u32 = (1 << FIELD_SHIFT) - 1;

/// Marks, in `pool`, a term that joins neighbouring words of the name; the number after it says from which word to which.
pub(super) const JOINED: u32 = 1 << 30;

/// The field of a word in `shared`, above the number of the term.
const FIELD_SHIFT: u32 = 28;

/// Everyone who can be found. Built once, then kept up to date row by row.
#[derive(Debug, Default)]
pub struct Index {
    vocabulary: Vocabulary,
    slots: Vec<Slot>,
    codes: Vec<u128>,
    pool: Vec<u32>,
    groups: Vec<Group>,
    shared: Vec<u32>,
    group_of: HashMap<u64, u32>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    at: u32,
    len: u16,
    present: bool,
    group: u32,
}

/// The words that all people of an association share.
#[derive(Debug, Clone, Copy)]
struct Group {
    at: u32,
    len: u16,
}

impl Index {
    /// An index of all these rows.
    pub fn new<'a>(records: impl IntoIterator<Item = Record<'a>>) -> Self {
        let mut index = Self::default();

        for record in records {
            index.upsert(&record);
        }
        index.shrink();

        index
    }

    /// The number of rows that can be found.
    pub fn len(&self) -> usize {
        self.slots.iter().filter(|slot| slot.present).count()
    }

    /// Whether nobody can be found.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes a row in, or what is new about it.
    pub fn upsert(&mut self, record: &Record<'_>) {
        let id = record.id as usize;

        if id >= self.slots.len() {
            self.slots.resize(id + 1, Slot::default());
            self.codes.resize(id + 1, 0);
        }
        let at = self.pool.len() as u32;
        let mut shared = Vec::new();
        self.codes[id] = 0;

        for (field, text) in &record.texts {
            match field {
                Field::Code => self.codes[id] = code(text),
                Field::Name => {
                    self.take_name(&words(text));
                }
                _ => {
                    for word in words(text) {
                        let term = self.vocabulary.add(&word.text, &[word.elided], false);
                        shared.push(term | (*field as u32) << FIELD_SHIFT);
                    }
                }
            }
        }
        let len = u16::try_from(self.pool.len() - at as usize).unwrap_or(u16::MAX);
        self.slots[id] = Slot { at, len, present: true, group: self.group(&shared) };
    }

    /// Forgets a row.
    pub fn remove(&mut self, id: u32) {
        if let Some(slot) = self.slots.get_mut(id as usize) {
            *slot = Slot::default();
            self.codes[id as usize] = 0;
        }
    }

    /// The rows that answer a query, best first, at most `limit`; equal ones in the caller's order.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query = Query::new(query);

        if query.patterns.is_empty() || limit == 0 {
            return Vec::new();
        }
        let matches = Matches::new(&self.vocabulary, &query);
        let groups = self.shared_matches(&matches);
        let typed = code(&query.joined);
        let mut hits = Vec::new();

        for (id, slot) in self.slots.iter().enumerate() {
            if !slot.present {
                continue;
            }
            let id = id as u32;

            if self.codes[id as usize] != 0 && self.codes[id as usize] == typed {
                hits.push(Hit { id, class: Class::Code, matched: Field::Code, cost: 0 });

                continue;
            }
            let shared = groups.of(slot.group);
            let words = &self.pool[slot.at as usize..slot.at as usize + usize::from(slot.len)];

            if let Some(judged) = rank::judge(words, shared, &query, &matches, &self.vocabulary) {
                hits.push(Hit { id, class: judged.class, matched: judged.matched, cost: judged.cost });
            }
        }
        if hits.len() > limit {
            hits.select_nth_unstable_by_key(limit, Hit::key);
            hits.truncate(limit);
        }
        hits.sort_unstable_by_key(Hit::key);

        hits
    }

    /// All rows one of whose full names, folded, is the query, folded; spaces and the order of its words do not count.
    pub fn exact(&self, query: &str) -> Vec<u32> {
        let hits = self.search(query, usize::MAX);

        hits.into_iter().filter(|hit| hit.class == Class::FullName).map(|hit| hit.id).collect()
    }

    /// Bytes held by the index, texts included.
    pub fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + self.slots.capacity() * size_of::<Slot>()
            + self.codes.capacity() * size_of::<u128>()
            + (self.pool.capacity() + self.shared.capacity()) * size_of::<u32>()
            + self.groups.capacity() * size_of::<Group>()
            + self.group_of.capacity() * size_of::<(u64, u32, u8)>()
    }

    fn shrink(&mut self) {
        self.vocabulary.shrink();
        self.slots.shrink_to_fit();
        self.codes.shrink_to_fit();
        self.pool.shrink_to_fit();
        self.shared.shrink_to_fit();
        self.groups.shrink_to_fit();
        self.group_of.shrink_to_fit();
    }

    fn take_name(&mut self, words: &[Word]) {
        for (place, word) in words.iter().enumerate() {
            let term = self.vocabulary.add(&word.text, &[word.elided], true);
            self.pool.push(if place == 0 { term | NAME_START } else { term });
        }
        for run in particle::runs(words) {
            let mut text = String::new();
            let mut inside = Vec::new();

            for word in &words[run.clone()] {
                inside.push(text.len());
                text.push_str(&word.text);
            }
            let term = self.vocabulary.add(&text, &inside, true);
            self.pool.push(term | JOINED);
            self.pool.push(run.start as u32 | (run.end as u32) << 8);
        }
    }

    /// The group of people who share these words, new or known.
    fn group(&mut self, words: &[u32]) -> u32 {
        let mut key = BuildHasherDefault::<DefaultHasher>::default().hash_one(words);

        while let Some(number) = self.group_of.get(&key) {
            let group = self.groups[*number as usize];
            let at = group.at as usize;

            if self.shared[at..at + usize::from(group.len)] == *words {
                return *number;
            }
            key = key.wrapping_add(1);
        }
        let number = self.groups.len() as u32;
        let len = u16::try_from(words.len()).unwrap_or(u16::MAX);
        self.groups.push(Group { at: self.shared.len() as u32, len });
        self.shared.extend_from_slice(&words[..usize::from(len)]);
        self.group_of.insert(key, number);

        number
    }

    fn shared_matches(&self, matches: &Matches) -> SharedMatches {
        let mut shared = SharedMatches::new(self.groups.len());

        for (number, group) in self.groups.iter().enumerate() {
            let at = group.at as usize;

            for word in &self.shared[at..at + usize::from(group.len)] {
                let field = Field::ALL[(word >> FIELD_SHIFT) as usize];

                if let Some(costs) = matches.of(word & TERM) {
                    shared.take_in(number, field, costs);
                }
            }
        }

        shared
    }
}

/// A code as one number: its folded letters, or the hash of a long one.
fn code(text: &str) -> u128 {
    let folded: String = words(text).into_iter().map(|word| word.text).collect();
    let mut bytes = [0; 16];

    if folded.is_empty() {
        return 0;
    }
    if folded.len() < bytes.len() {
        bytes[..folded.len()].copy_from_slice(folded.as_bytes());

        return u128::from_le_bytes(bytes);
    }

    u128::from(BuildHasherDefault::<DefaultHasher>::default().hash_one(&folded)) | 0xFF << 120
}
