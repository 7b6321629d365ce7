//! The index of everyone who can be found, and the search through it.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use super::align;
use super::fold::{Word, words};
use super::lead;
use super::matches::Matches;
use super::particle;
use super::postings::Postings;
use super::query::{MOST_PATTERNS, Query};
use super::rank::{self, Class, Hit};
use super::record::{Field, Record};
use super::shared::{Groups, SharedMatches};
use super::vocabulary::{Vocabulary, WHOLE};

/// Marks the first word of each name in `pool`.
pub(super) const NAME_START: u32 = 1 << 31;

/// Marks, in `pool`, a term that joins neighbouring words of the name; the number after it, which bears both marks, says from
/// which word to which.
pub(super) const JOINED: u32 = 1 << 30;

/// Marks a particle in `pool`.
pub(super) const PARTICLE: u32 = 1 << 29;

/// The number of the term, in `pool`.
pub(super) const TERM: u32 = PARTICLE - 1;

/// Rows that came in since the index was settled, at most: they are looked through one by one.
const MOST_RECENT: usize = 256;

/// In longer lists, people who have most of what was typed are looked for only if there is nobody else, and what people share is
/// not listened for.
const LONG_LIST: usize = 20_000;

/// If so many rows have the word listened for, the other words are listened for as well before any row is judged.
const MANY: usize = 2_000;

/// Everyone who can be found. Built once, then kept up to date row by row.
#[derive(Debug, Default)]
pub struct Index {
    vocabulary: Vocabulary,
    slots: Vec<Slot>,
    codes: Vec<u64>,
    /// The words of all names.
    pool: Vec<u32>,
    groups: Groups,
    postings: Postings,
    /// Rows that `postings` does not know as they are now.
    recent: Vec<u32>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    at: u32,
    len: u16,
    present: bool,
    /// What is shared with others of the association, and the role.
    groups: [u32; 2],
}

impl Index {
    /// An index of all these rows.
    pub fn new<'a>(records: impl IntoIterator<Item = Record<'a>>) -> Self {
        let mut index = Self::default();

        for record in records {
            index.take_in(&record);
        }
        index.settle();
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
        self.take_in(record);
        self.recent.retain(|id| *id != record.id);
        self.recent.push(record.id);

        if self.recent.len() > MOST_RECENT {
            self.settle();
        }
    }

    /// Forgets a row.
    pub fn remove(&mut self, id: u32) {
        if let Some(slot) = self.slots.get_mut(id as usize) {
            *slot = Slot::default();
            self.codes[id as usize] = 0;
        }
    }

    /// The rows that answer a query, best first, at most `limit`; equal ones in the caller's order, but for the first, see
    /// `lead`.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        lead::search(self, query, limit)
    }

    pub(super) fn rows(&self) -> usize {
        self.slots.len()
    }

    /// The same without regard to what shorter queries would answer.
    pub(super) fn ranked(&self, query: &str, limit: usize) -> Vec<Hit> {
        let mut query = Query::new(query);

        if query.patterns.is_empty() || limit == 0 {
            return Vec::new();
        }
        let mut matches = Matches::spelt(&self.vocabulary, &query);
        let rarest = self.rarest(&query, &matches);
        let mut hits = self.hits(&query, &mut matches, rarest, None, limit);

        // What is found later ranks below: not worth looking for if the list is full already.
        if hits.iter().filter(|hit| hit.class <= Class::Name).count() < limit {
            let shared = self.groups.search(&query, &matches);
            hits = self.listen(&query, &mut matches, shared.as_ref(), limit, false);

            // Nothing that is really like it: then what has most of it.
            if hits.is_empty() || (self.slots.len() <= LONG_LIST && hits.iter().all(|hit| hit.class > Class::Sound)) {
                query.may_lose = 1;
                hits = self.listen(&query, &mut matches, shared.as_ref(), limit, true);
            }
        }
        if hits.len() > limit {
            hits.select_nth_unstable_by_key(limit, Hit::key);
            hits.truncate(limit);
        }
        hits.sort_unstable_by_key(Hit::key);

        hits
    }

    /// The rows that have every word of the query as it is spelt, in no order.
    pub(super) fn spelt(&self, query: &str) -> Vec<Hit> {
        let query = Query::new(query);
        let mut matches = Matches::spelt(&self.vocabulary, &query);
        let rarest = self.rarest(&query, &matches);

        self.hits(&query, &mut matches, rarest, None, usize::MAX)
    }

    /// The words of each name of a row.
    pub(super) fn spellings(&self, id: u32) -> Vec<Vec<&str>> {
        let mut spellings: Vec<Vec<&str>> = Vec::new();

        for word in self.names(self.slots[id as usize]).iter().filter(|word| *word & JOINED == 0) {
            if word & NAME_START != 0 {
                spellings.push(Vec::new());
            }
            if let Some(words) = spellings.last_mut() {
                words.push(self.vocabulary.text(word & TERM));
            }
        }

        spellings
    }

    /// All rows one of whose full names, folded, is the query, folded; spaces and the order of its words do not count.
    pub fn exact(&self, query: &str) -> Vec<u32> {
        let mut hits = self.spelt(query);
        hits.retain(|hit| hit.class == Class::FullName);
        hits.sort_unstable_by_key(Hit::key);

        hits.into_iter().map(|hit| hit.id).collect()
    }

    /// Bytes held by the index, texts included.
    pub fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + self.groups.bytes()
            + self.postings.bytes()
            + self.slots.capacity() * size_of::<Slot>()
            + self.codes.capacity() * size_of::<u64>()
            + (self.pool.capacity() + self.recent.capacity()) * size_of::<u32>()
    }

    fn take_in(&mut self, record: &Record<'_>) {
        let id = record.id as usize;

        if id >= self.slots.len() {
            self.slots.resize(id + 1, Slot::default());
            self.codes.resize(id + 1, 0);
        }
        let at = self.pool.len() as u32;
        let mut shared = [Vec::new(), Vec::new()];
        self.codes[id] = 0;

        for (field, text) in &record.texts {
            match field {
                Field::Code => self.codes[id] = code(text),
                Field::Name => self.take_name(&words(text)),
                _ => {
                    let shared = &mut shared[usize::from(*field == Field::Role)];

                    for word in words(text) {
                        shared.push(Groups::word(*field, self.vocabulary.add(&word.text, &[word.elided])));
                    }
                }
            }
        }
        let len = u16::try_from(self.pool.len() - at as usize).unwrap_or(u16::MAX);
        let groups = shared.map(|words| self.groups.add(&words));
        self.slots[id] = Slot { at, len, present: true, groups };
    }

    fn take_name(&mut self, words: &[Word]) {
        for (place, word) in words.iter().enumerate() {
            let term = self.vocabulary.add_named(&word.text, &[word.elided]);
            let start = if place == 0 { NAME_START } else { 0 };
            let particle = if particle::is_particle(&word.text) { PARTICLE } else { 0 };
            self.pool.push(term | start | particle);
        }
        for run in particle::runs(words) {
            let mut text = String::new();
            let mut inside = Vec::new();

            for word in &words[run.clone()] {
                inside.push(text.len());
                text.push_str(&word.text);
            }
            let term = self.vocabulary.add_named(&text, &inside);
            let span = run.start.min(0xFF) as u32 | (run.end.min(0xFF) as u32) << 8;
            self.pool.extend([term | JOINED, span | JOINED | NAME_START]);
        }
    }

    /// Brings everything that came in since into order.
    fn settle(&mut self) {
        let mut pool = Vec::with_capacity(self.pool.len());

        for slot in &mut self.slots {
            let at = slot.at as usize;
            slot.at = pool.len() as u32;
            pool.extend_from_slice(&self.pool[at..at + usize::from(slot.len)]);
        }
        self.pool = pool;
        self.vocabulary.settle(self.slots.len() > LONG_LIST);
        self.groups.settle(self.vocabulary.len());
        self.postings = Postings::new(self.vocabulary.len(), self.slots.len() as u32, |id, each| {
            let terms = self.names(self.slots[id as usize]).iter().filter(|number| !rank::is_span(**number));
            terms.for_each(|number| each(number & TERM));
        });
        self.recent.clear();
    }

    fn shrink(&mut self) {
        self.vocabulary.shrink();
        self.groups.shrink();
        self.slots.shrink_to_fit();
        self.codes.shrink_to_fit();
        self.pool.shrink_to_fit();
    }

    fn names(&self, slot: Slot) -> &[u32] {
        &self.pool[slot.at as usize..slot.at as usize + usize::from(slot.len)]
    }

    /// The rows that answer, in no order, of those that have one of the patterns in `drivers`; by what they share only if that
    /// is given. Of more than `enough` rows only the best are sure to be there.
    fn hits(
        &self,
        query: &Query,
        matches: &mut Matches,
        drivers: u32,
        shared: Option<&SharedMatches>,
        enough: usize,
    ) -> Vec<Hit> {
        let mut terms: Vec<(u8, u32)> = matches.driven(drivers).collect();
        let mut hits = self.coded(query);
        let mut seen = vec![false; self.slots.len()];
        hits.iter().for_each(|hit| seen[hit.id as usize] = true);

        let mut judge = |id: u32, hits: &mut Vec<Hit>| {
            let slot = self.slots[id as usize];

            if std::mem::replace(&mut seen[id as usize], true) || !slot.present {
                return;
            }
            let names = self.names(slot);

            if query.patterns.len() > 1 {
                let terms = names.iter().filter(|number| !rank::is_span(**number));
                terms.for_each(|number| matches.listen(&self.vocabulary, number & TERM));
            }
            let beyond = shared.map_or(0, |shared| shared.mask(slot.groups));
            let own = names.iter().filter(|number| !rank::is_span(**number));
            let own = own.fold(0, |mask, number| mask | matches.mask(number & TERM));

            if !query.may_be(own | beyond, own) {
                return;
            }
            let shared = (beyond != 0).then(|| self.groups.shared(slot.groups, query, matches));
            let judged = rank::judge(names, shared.as_ref(), query, matches);
            hits.extend(judged.map(|judged| judged.of(id)));
        };
        self.recent.iter().for_each(|id| judge(*id, &mut hits));

        if let Some(shared) = shared.filter(|shared| shared.any() & drivers != 0) {
            for (id, slot) in self.slots.iter().enumerate() {
                if shared.mask(slot.groups) & drivers != 0 {
                    judge(id as u32, &mut hits);
                }
            }
        }
        let mut level = WHOLE;
        terms.sort_unstable();

        for (cost, term) in terms {
            if cost != level {
                // Terms that match less well only bring rows that rank below.
                if hits.iter().filter(|hit| (hit.class, hit.cost) <= rank::best_with(cost)).take(enough).count()
                    >= enough
                {
                    break;
                }
                level = cost;
            }
            self.postings.of(term).for_each(|id| judge(id, &mut hits));
        }

        hits
    }

    /// The rows that answer by how they sound as well, `far` ones too.
    fn listen(
        &self,
        query: &Query,
        matches: &mut Matches,
        shared: Option<&SharedMatches>,
        enough: usize,
        far: bool,
    ) -> Vec<Hit> {
        let fullest = query.drivers(|pattern| usize::MAX - usize::from(align::weight(&pattern.signs)));
        matches.hear(&self.vocabulary, query, fullest, far);
        let mut drivers = fullest;
        // An association may be asked for in the other script as well.
        let heard = (self.slots.len() <= LONG_LIST).then(|| {
            matches.hear_rest(&self.vocabulary);

            self.groups.search(query, matches)
        });
        let shared = heard.as_ref().map_or(shared, Option::as_ref);

        if matches.driven(fullest).map(|(_, term)| self.postings.weight(term)).sum::<usize>() > MANY {
            matches.hear_rest(&self.vocabulary);
            drivers = self.rarest(query, matches);
        }

        self.hits(query, matches, drivers, shared, enough)
    }

    /// The patterns that fewest names have, as they are spelt.
    fn rarest(&self, query: &Query, matches: &Matches) -> u32 {
        let mut weights = [0; MOST_PATTERNS];

        for (term, _) in matches.each() {
            let (mask, weight) = (matches.mask(term), self.postings.weight(term));

            for (pattern, sum) in weights.iter_mut().enumerate() {
                *sum += if mask >> pattern & 1 == 1 { weight } else { 0 };
            }
        }

        query.drivers(|pattern| weights[pattern.number])
    }

    fn coded(&self, query: &Query) -> Vec<Hit> {
        let typed = packed(&query.joined);
        let rows = self.codes.iter().enumerate().filter(|(_, code)| typed != 0 && **code == typed);

        rows.map(|(id, _)| Hit { id: id as u32, class: Class::Code, matched: Field::Code, cost: 0 }).collect()
    }
}

fn code(text: &str) -> u64 {
    packed(&words(text).into_iter().map(|word| word.text).collect::<String>())
}

/// A folded code as one number: its letters, or the hash of a long one; 0 is none.
fn packed(folded: &str) -> u64 {
    let mut bytes = [0; 8];

    if folded.len() < bytes.len() {
        bytes[..folded.len()].copy_from_slice(folded.as_bytes());

        return u64::from_be_bytes(bytes);
    }

    BuildHasherDefault::<DefaultHasher>::default().hash_one(folded) | 1
}
