//! Who a row may be: the associations and people that are known already, found by what lists write of them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use super::merge::parts;
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

/// Words that acronyms pass over.
const SMALL: &[&str] = &[
    "de", "des", "du", "d", "l", "la", "le", "les", "et", "pour", "a", "au", "aux", "en", "of", "the", "for", "and",
    "من", "في",
];

/// How sure it is that two are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness<I> {
    /// The same.
    Same(I),
    /// Perhaps the same: a person should look.
    Perhaps(I),
}

/// What speaks for two associations being one, and against it. A sum of [`SURE`] is the same; of [`PERHAPS`], a person looks.
mod weight {
    /// The same name, letter for letter once it is folded.
    pub const NAME: i32 = 10;
    /// The same telling words, in any order: "Ass." and "جمعية" tell nothing.
    pub const WORDS: i32 = 9;
    /// The same e-mail address.
    pub const EMAIL: i32 = 7;
    /// The same phone, or the same acronym.
    pub const CONTACT: i32 = 6;
    /// The acronym of one is made of the initials of the other's name.
    pub const INITIALS: i32 = 5;
    /// One name only says more than the other.
    pub const LONGER: i32 = 4;
    /// One of the two has no name to speak against it, or its name is the acronym.
    pub const UNNAMED: i32 = 3;
    /// The same city.
    pub const CITY: i32 = 2;
    /// Each name has a word of its own.
    pub const OTHER_WORDS: i32 = -3;
    /// Two cities, though the name is the same.
    pub const OTHER_CITY: i32 = -4;
    /// Two cities, and the name is not the same: branches have the same telling words, and often one phone.
    pub const BRANCH: i32 = -7;
}

/// From here on, two are one.
const SURE: i32 = 9;
/// From here on, a person should look.
const PERHAPS: i32 = 3;

/// What more than so many share tells none from another.
const MOST: usize = 32;

/// Associations by what tells them apart. `I` is an id of the register, or a place in the list that is being read.
pub struct Associations<I> {
    all: HashMap<I, Vec<Traits>>,
    index: HashMap<Trait, Vec<I>>,
}

/// One thing by which an association is found.
#[derive(PartialEq, Eq, Hash)]
enum Trait {
    Name(String),
    Words(String),
    Acronym(String),
    Initials(String),
    Phone(String),
    Email(String),
}

/// What is compared of an association, folded once.
struct Traits {
    city: String,
    /// In Latin letters, and in Arabic.
    names: [String; 2],
    /// The telling words of each name, in one order, and without the city's.
    words: [String; 2],
    acronym: String,
    /// The acronym, and the name where that is one word: many a list has "AMDH" for a name.
    acronyms: Vec<String>,
    initials: Vec<String>,
    phones: Vec<String>,
    emails: Vec<String>,
}

impl<I: Copy + Eq + Hash> Associations<I> {
    /// None yet.
    pub fn new() -> Self {
        Self { all: HashMap::new(), index: HashMap::new() }
    }

    /// Takes one in. The first of two that look alike is found first.
    pub fn insert(&mut self, id: I, association: &Association) {
        let traits = Traits::of(association);

        for key in traits.own_keys() {
            let ids = self.index.entry(key).or_default();

            if !ids.contains(&id) {
                ids.push(id);
            }
        }

        self.all.entry(id).or_default().push(traits);
    }

    /// Who an association of a list is: the one for which most speaks, if that is enough.
    pub fn find(&self, listed: &Association) -> Option<Likeness<I>> {
        let listed = Traits::of(listed);
        let mut best: Option<(i32, I)> = None;
        let mut seen: Vec<I> = Vec::new();

        for id in listed.asked_keys().iter().filter_map(|key| self.index.get(key)).flat_map(|ids| ids.iter().take(MOST))
        {
            if seen.contains(id) {
                continue;
            }

            seen.push(*id);

            let weight = self.all.get(id).into_iter().flatten().map(|known| listed.weight(known)).max().unwrap_or(0);

            if best.is_none_or(|(known, _)| weight > known) {
                best = Some((weight, *id));
            }
            if weight > SURE + weight::CITY {
                break;
            }
        }

        match best? {
            (weight, id) if weight >= SURE => Some(Likeness::Same(id)),
            (weight, id) if weight >= PERHAPS => Some(Likeness::Perhaps(id)),
            _ => None,
        }
    }
}

impl Traits {
    fn of(association: &Association) -> Self {
        let city = fold(&association.city);
        let names = [fold(&association.names.latin), fold(&association.names.arabic)];
        let acronym = fold(&association.acronym).replace(' ', "");

        Self {
            words: [telling(&names[0], &city), telling(&names[1], &city)],
            initials: names.iter().filter_map(|name| initials(name)).collect(),
            acronyms: acronyms(&acronym, &names),
            acronym,
            names,
            phones: kept(association.phones.iter().map(|phone| phone_key(phone))),
            emails: kept(association.emails.iter().map(|email| email.trim().to_lowercase())),
            city,
        }
    }

    /// What it is found by.
    fn own_keys(&self) -> Vec<Trait> {
        let mut keys = self.shared_keys();

        keys.extend(self.initials.iter().cloned().map(Trait::Initials));

        keys
    }

    /// What others are looked for by: its acronym may be their initials, and its initials their acronym.
    fn asked_keys(&self) -> Vec<Trait> {
        let mut keys = self.shared_keys();

        keys.extend(self.acronyms.iter().cloned().map(Trait::Initials));
        keys.extend(self.initials.iter().cloned().map(Trait::Acronym));

        keys
    }

    fn shared_keys(&self) -> Vec<Trait> {
        let mut keys = Vec::new();

        for name in self.names.iter().filter(|name| !name.is_empty()) {
            keys.push(Trait::Name(name.clone()));
        }
        for words in self.words.iter().filter(|words| !words.is_empty()) {
            keys.push(Trait::Words(words.clone()));
        }
        keys.extend(self.acronyms.iter().cloned().map(Trait::Acronym));
        keys.extend(self.phones.iter().cloned().map(Trait::Phone));
        keys.extend(self.emails.iter().cloned().map(Trait::Email));

        keys
    }

    fn weight(&self, known: &Self) -> i32 {
        let both = |pick: fn(&Self) -> &[String; 2]| pick(self).iter().zip(pick(known)).collect::<Vec<_>>();
        let same = |pairs: Vec<(&String, &String)>| pairs.iter().any(|(one, other)| !one.is_empty() && one == other);
        let shared = |one: &[String], other: &[String]| one.iter().any(|it| other.contains(it));
        let words: Vec<_> = both(|it| &it.words).into_iter().filter(|(a, b)| !a.is_empty() && !b.is_empty()).collect();
        let is_named_alike = same(both(|it| &it.names));
        let mut weight = 0;

        weight += if is_named_alike {
            weight::NAME
        } else if same(both(|it| &it.words)) {
            weight::WORDS
        } else if words.is_empty() || self.is_acronym_of(known) || known.is_acronym_of(self) {
            weight::UNNAMED
        } else if words.iter().all(|(one, other)| holds(one, other) || holds(other, one)) {
            weight::LONGER
        } else {
            weight::OTHER_WORDS
        };

        if shared(&self.emails, &known.emails) {
            weight += weight::EMAIL;
        }
        if shared(&self.phones, &known.phones) {
            weight += weight::CONTACT;
        }

        let is_elsewhere = !self.city.is_empty() && !known.city.is_empty() && self.city != known.city;

        // The sections of one association share its acronym.
        if !is_elsewhere && self.shares_acronym(known) {
            weight += weight::CONTACT;
        } else if !is_elsewhere && (shared(&self.acronyms, &known.initials) || shared(&self.initials, &known.acronyms))
        {
            weight += weight::INITIALS;
        }

        match is_elsewhere {
            true if is_named_alike => (weight + weight::OTHER_CITY).min(SURE - 1),
            true => (weight + weight::BRANCH).min(SURE - 1),
            false if self.city.is_empty() || known.city.is_empty() => weight,
            false => weight + weight::CITY,
        }
    }

    /// Whether one has the other's acronym, or has it for a name.
    fn shares_acronym(&self, other: &Self) -> bool {
        let has = |one: &Self, other: &Self| !one.acronym.is_empty() && other.acronyms.contains(&one.acronym);

        has(self, other) || has(other, self)
    }

    /// Whether its whole name is the acronym of the other.
    fn is_acronym_of(&self, other: &Self) -> bool {
        self.names.iter().any(|name| !name.is_empty() && !other.acronym.is_empty() && *name == other.acronym)
    }
}

fn acronyms(acronym: &str, names: &[String; 2]) -> Vec<String> {
    let names = names.iter().filter(|name| !name.contains(' ') && name.chars().count() >= 3);

    kept(std::iter::once(acronym.to_owned()).chain(names.cloned()))
}

fn kept(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();

    for text in all.filter(|text| !text.is_empty()) {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }

    kept
}

/// The first letters of a folded name's words, the small ones left out: AMDH of "Association marocaine des droits humains". Fewer
/// than three say nothing.
fn initials(folded: &str) -> Option<String> {
    let initials: String =
        folded.split(' ').filter(|word| !SMALL.contains(word)).filter_map(|word| word.chars().next()).collect();

    (initials.chars().count() >= 3).then_some(initials)
}

/// Whether all words of one name stand in another.
fn holds(name: &str, words: &str) -> bool {
    words.split(' ').all(|word| name.split(' ').any(|own| own == word))
}

/// People of one association, or guests, by what tells them apart.
pub struct People<I> {
    by_name: HashMap<String, Vec<I>>,
    by_phone: HashMap<String, Vec<I>>,
    by_email: HashMap<String, Vec<I>>,
    all: HashMap<I, Contacts>,
}

/// What is compared of a person once somebody of that name, phone or address is found.
struct Contacts {
    names: Names,
    phones: Vec<String>,
    emails: Vec<String>,
}

impl<I: Copy + Eq + Hash> People<I> {
    /// None yet.
    pub fn new() -> Self {
        Self { by_name: HashMap::new(), by_phone: HashMap::new(), by_email: HashMap::new(), all: HashMap::new() }
    }

    /// Takes one in; or what is said of one who is in already.
    pub fn insert(&mut self, id: I, person: &Delegate) {
        let contacts = Contacts::of(person);

        for names in std::iter::once(&person.names).chain(&person.also) {
            note(&mut self.by_name, sorted(&names.latin), id);
            note(&mut self.by_name, sorted(&names.arabic), id);
        }
        for phone in &contacts.phones {
            note(&mut self.by_phone, phone.clone(), id);
        }
        for email in &contacts.emails {
            note(&mut self.by_email, email.clone(), id);
        }

        match self.all.entry(id) {
            Entry::Occupied(mut known) => known.get_mut().join(contacts),
            Entry::Vacant(vacant) => {
                vacant.insert(contacts);
            }
        }
    }

    /// Who a person of a list is. The same: the same name, in any order of its words. Perhaps: the same phone or e-mail and a
    /// word of the name in common; a phone alone is often the association's. Where no association speaks for them
    /// (`are_guests`), two of one name with different phones and different addresses are only perhaps the same.
    pub fn find(&self, listed: &Delegate, are_guests: bool) -> Option<Likeness<I>> {
        let contacts = Contacts::of(listed);
        let named = [&listed.names.latin, &listed.names.arabic];
        let mut other = None;

        for id in named.iter().flat_map(|name| ids(&self.by_name, &sorted(name))) {
            if are_guests && self.all.get(&id).is_some_and(|known| known.speaks_against(&contacts)) {
                other = other.or(Some(id));
            } else {
                return Some(Likeness::Same(id));
            }
        }

        let by_phone = contacts.phones.iter().flat_map(|phone| ids(&self.by_phone, phone));
        let by_email = contacts.emails.iter().flat_map(|email| ids(&self.by_email, email));
        let found = by_phone
            .chain(by_email)
            .find(|id| self.all.get(id).is_some_and(|known| share_a_word(&known.names, &listed.names)));

        found.or(other).map(Likeness::Perhaps)
    }
}

impl Contacts {
    fn of(person: &Delegate) -> Self {
        Self {
            names: person.names.clone(),
            phones: kept(parts(&person.phone).map(phone_key)),
            emails: kept(parts(&person.email).map(str::to_lowercase)),
        }
    }

    fn join(&mut self, other: Self) {
        self.phones.extend(other.phones);
        self.emails.extend(other.emails);
    }

    /// Whether both have phones and addresses, and none in common.
    fn speaks_against(&self, other: &Self) -> bool {
        let differ = |one: &[String], other: &[String]| {
            !one.is_empty() && !other.is_empty() && !one.iter().any(|it| other.contains(it))
        };

        differ(&self.phones, &other.phones) && differ(&self.emails, &other.emails)
    }
}

/// Whether a list that writes this name means the person, in whatever order its words stand.
pub fn is_called(person: &Delegate, names: &Names) -> bool {
    let both = |names: &Names| [sorted(&names.latin), sorted(&names.arabic)];
    let known: Vec<String> = std::iter::once(&person.names).chain(&person.also).flat_map(both).collect();

    both(names).iter().any(|name| !name.is_empty() && known.contains(name))
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

/// The words that tell a folded name from others, in one order; without the city's, which many names end with.
fn telling(folded: &str, city: &str) -> String {
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
