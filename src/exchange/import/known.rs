//! Who a row may be: the associations and people that are known already, found by what lists write of them.

use std::collections::HashMap;
use std::hash::Hash;

use crate::domain::Names;
use crate::domain::register::{Association, Delegate};
use crate::exchange::fold::fold;

/// Words that stand in the names of most associations, and tell none from another. "Collectif", "Ligue" and "Fondation" do:
/// two bodies of one city may differ by nothing else.
const EMPTY: &[&str] = &[
    "association",
    "associations",
    "asso",
    "assoc",
    "ass",
    "ong",
    "de",
    "des",
    "du",
    "d",
    "l",
    "la",
    "le",
    "les",
    "et",
    "pour",
    "a",
    "au",
    "aux",
    "en",
    "of",
    "the",
    "for",
    "and",
    "جمعيه",
    "الجمعيه",
    "من",
    "اجل",
    "في",
];

/// How sure it is that two are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness<I> {
    /// The same.
    Same(I),
    /// Perhaps the same: a person should look.
    Perhaps(I),
}

/// Associations by what tells them apart. `I` is an id of the register, or a place in the list that is being read.
pub struct Associations<I> {
    all: HashMap<I, Traits>,
    by_name: HashMap<String, Vec<I>>,
    by_words: HashMap<String, Vec<I>>,
    by_acronym: HashMap<String, Vec<I>>,
    by_phone: HashMap<String, Vec<I>>,
    by_email: HashMap<String, Vec<I>>,
}

struct Traits {
    city: String,
    words: [String; 2],
}

impl<I: Copy + Eq + Hash> Associations<I> {
    /// None yet.
    pub fn new() -> Self {
        Self {
            all: HashMap::new(),
            by_name: HashMap::new(),
            by_words: HashMap::new(),
            by_acronym: HashMap::new(),
            by_phone: HashMap::new(),
            by_email: HashMap::new(),
        }
    }

    /// Takes one in. The first of two that look alike is found first.
    pub fn insert(&mut self, id: I, association: &Association) {
        let city = fold(&association.city);
        let names = [&association.names.latin, &association.names.arabic];

        for name in names {
            note(&mut self.by_name, fold(name), id);
            note(&mut self.by_words, telling(name, &city), id);
        }

        note(&mut self.by_acronym, fold(&association.acronym), id);

        for phone in &association.phones {
            note(&mut self.by_phone, phone_key(phone), id);
        }
        for email in &association.emails {
            note(&mut self.by_email, email.trim().to_lowercase(), id);
        }

        let words = names.map(|name| telling(name, &city));

        self.all.insert(id, Traits { city, words });
    }

    /// Who an association of a list is.
    ///
    /// The same: the same name, or the same telling words, in the same city or in one that is not said; the same acronym in
    /// the same city, phone or e-mail, where one name only says more than the other or is missing. Perhaps: the same name in
    /// another city, or one of those where each name has a word of its own.
    pub fn find(&self, listed: &Association) -> Option<Likeness<I>> {
        let city = fold(&listed.city);
        let mut perhaps = None;

        for name in [&listed.names.latin, &listed.names.arabic] {
            for id in ids(&self.by_name, &fold(name)) {
                if self.may_be_in(id, &city) {
                    return Some(Likeness::Same(id));
                }

                perhaps = perhaps.or(Some(Likeness::Perhaps(id)));
            }

            // Branches in other cities have the same telling words.
            if let Some(id) = ids(&self.by_words, &telling(name, &city)).find(|id| self.may_be_in(*id, &city)) {
                return Some(Likeness::Same(id));
            }
        }

        let by_acronym = ids(&self.by_acronym, &fold(&listed.acronym)).filter(|id| {
            let bare = listed.names.is_empty() || self.is_nameless(*id);

            self.is_in(*id, &city) || (bare && self.may_be_in(*id, &city))
        });
        let by_phone = listed.phones.iter().flat_map(|phone| ids(&self.by_phone, &phone_key(phone)));
        let by_email = listed.emails.iter().flat_map(|email| ids(&self.by_email, &email.trim().to_lowercase()));

        for id in by_acronym.chain(by_phone).chain(by_email) {
            if self.agrees(id, &listed.names, &city) {
                return Some(Likeness::Same(id));
            }

            perhaps = perhaps.or(Some(Likeness::Perhaps(id)));
        }

        perhaps
    }

    fn is_in(&self, id: I, city: &str) -> bool {
        !city.is_empty() && self.all.get(&id).is_some_and(|traits| traits.city == city)
    }

    fn may_be_in(&self, id: I, city: &str) -> bool {
        city.is_empty() || self.all.get(&id).is_some_and(|traits| traits.city.is_empty() || traits.city == city)
    }

    fn is_nameless(&self, id: I) -> bool {
        self.all.get(&id).is_some_and(|traits| traits.words.iter().all(String::is_empty))
    }

    /// Whether one of two names only says more than the other. Names in different scripts do not speak against each other.
    fn agrees(&self, id: I, names: &Names, city: &str) -> bool {
        let Some(traits) = self.all.get(&id) else { return false };
        let pairs = [(&traits.words[0], telling(&names.latin, city)), (&traits.words[1], telling(&names.arabic, city))];

        pairs.iter().all(|(one, other)| one.is_empty() || other.is_empty() || holds(one, other) || holds(other, one))
    }
}

/// Whether all words of one name stand in another.
fn holds(name: &str, words: &str) -> bool {
    words.split(' ').all(|word| name.split(' ').any(|own| own == word))
}

/// People of one association, or guests, by what tells them apart.
pub struct People<I> {
    by_name: HashMap<String, Vec<I>>,
    by_phone: HashMap<String, Vec<I>>,
    names: HashMap<I, Names>,
}

impl<I: Copy + Eq + Hash> People<I> {
    /// None yet.
    pub fn new() -> Self {
        Self { by_name: HashMap::new(), by_phone: HashMap::new(), names: HashMap::new() }
    }

    /// Takes one in.
    pub fn insert(&mut self, id: I, person: &Delegate) {
        for name in [&person.names.latin, &person.names.arabic] {
            note(&mut self.by_name, sorted(name), id);
        }

        note(&mut self.by_phone, phone_key(&person.phone), id);
        self.names.insert(id, person.names.clone());
    }

    /// Who a person of a list is. The same: the same name, in any order of its words. Perhaps: the same phone and a word of
    /// the name in common; a phone alone is often the association's.
    pub fn find(&self, listed: &Delegate) -> Option<Likeness<I>> {
        let named = [&listed.names.latin, &listed.names.arabic];
        let same = named.iter().find_map(|name| ids(&self.by_name, &sorted(name)).next());

        if let Some(id) = same {
            return Some(Likeness::Same(id));
        }

        let mut candidates = ids(&self.by_phone, &phone_key(&listed.phone));

        candidates
            .find(|id| self.names.get(id).is_some_and(|names| share_a_word(names, &listed.names)))
            .map(Likeness::Perhaps)
    }
}

fn share_a_word(one: &Names, other: &Names) -> bool {
    [(&one.latin, &other.latin), (&one.arabic, &other.arabic)].into_iter().any(|(one, other)| {
        let other = fold(other);

        fold(one).split(' ').any(|word| !word.is_empty() && other.split(' ').any(|own| own == word))
    })
}

fn note<I>(index: &mut HashMap<String, Vec<I>>, key: String, id: I) {
    if !key.is_empty() {
        index.entry(key).or_default().push(id);
    }
}

fn ids<'a, I: Copy>(index: &'a HashMap<String, Vec<I>>, key: &str) -> impl Iterator<Item = I> + use<'a, I> {
    index.get(key).into_iter().flatten().copied()
}

/// The words that tell a name from others, in one order; without the city's, which many names end with.
fn telling(name: &str, city: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !EMPTY.contains(word)).collect();

    if words.iter().any(|word| !city.split(' ').any(|part| part == *word)) {
        words.retain(|word| !city.split(' ').any(|part| part == *word));
    }

    words.sort_unstable();
    words.join(" ")
}

fn sorted(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').collect();

    words.sort_unstable();
    words.join(" ")
}

/// The last nine digits: what "+212 6 12 34 56 78", "00212612345678" and "0612345678" have in common (the national number
/// of Morocco has nine). Fewer are no phone.
pub fn phone_key(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();

    if digits.len() < 8 { String::new() } else { digits[digits.len().saturating_sub(9)..].iter().collect() }
}
