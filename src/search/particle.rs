//! Particles of names: written apart, joined or left out (El Haddad, Elhaddad, Haddad; Ben Aïssa, Benaïssa; عبد القادر).

use std::ops::Range;

use super::fold::Word;

/// The letters that the article's l takes the sound of.
pub(super) const SUN: &str = "تثدذرزسشصضطظلن";

/// Words that lead a name on and are often joined to it or left out. Folded.
const APART: &[&str] = &[
    "el", "al", "l", "ul", "ar", "er", "ad", "ed", "an", "en", "as", "es", "at", "et", "az", "ez", "ach", "ech", "ash",
    "esh", "ben", "bin", "ibn", "bel", "bil", "b", "bent", "bint", "bou", "bu", "abou", "abu", "abi", "aboul", "ait",
    "ayt", "ath", "ould", "wald", "weld", "oulad", "ouled", "abd", "abdel", "abdul", "abdal", "oum", "um", "om", "umm",
    "sidi", "si", "moulay", "mulay", "lalla", "haj", "hadj", "hajj", "hajja", "cheikh", "de", "d", "du", "ou", "u",
    "banu", "beni",
];
const APART_ARABIC: &[&str] = &[
    "ال",
    "بن",
    "ابن",
    "بنت",
    "بل",
    "بو",
    "ابو",
    "ابي",
    "ايت",
    "ولد",
    "اولاد",
    "عبد",
    "ام",
    "سيدي",
    "سي",
    "مولاي",
    "للا",
    "لاله",
    "الحاج",
    "حاج",
    "الحاجه",
    "الشيخ",
    "بني",
    "اد",
    "او",
];

/// Words that lean on the one before them: the second half of names that many write as one.
const TAILS: &[&str] = &[
    "eddine", "edine", "eddin", "edin", "addin", "addine", "uddin", "dine", "din", "allah", "ellah", "ullah", "llah",
    "lah", "zahra", "ezzahra", "zohra", "ezzohra",
];
const TAILS_ARABIC: &[&str] = &["الدين", "دين", "الله", "اللاه", "الزهرا", "الزهره", "زهرا", "زهره", "ربه"];

/// What may be joined in front of a name, by how many letters at least must follow.
const JOINED: &[(usize, &str)] = &[
    (2, "عبدال عبد ابن ابو ايت ولد ال لل"),
    (3, "abdel abdal abdul abdou benel abou ould abd abu ben ibn bel bou ait el بن بال بل بو وال ل"),
    (4, "bin oul al bu l"),
    (5, "m"),
];

/// Articles, as they are written before one letter or another: whoever types one may be wrong.
const ARTICLES: &[&str] = &[
    "el", "al", "l", "ul", "ar", "er", "ad", "ed", "an", "en", "as", "es", "at", "et", "az", "ez", "ach", "ech", "ash",
    "esh", "ال",
];

/// Servant of: the first half of a name, which is another without it.
const SERVANT: &[&str] = &["abd", "abdel", "abdul", "abdal", "عبد"];

/// Whether a folded word leads a name on, and is often joined to it or left out.
pub(super) fn is_particle(word: &str) -> bool {
    APART.contains(&word) || APART_ARABIC.contains(&word)
}

/// Whether it is an article, as it is written before one letter or another.
pub(super) fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word)
}

/// What a name loses that has not the particle which was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// It is no particle, or one that makes the name.
    Word,
    /// Another family perhaps, or the same one (Ben, Aït).
    Family,
    Article,
}

pub(super) fn weight(word: &str) -> Weight {
    match word {
        _ if is_article(word) => Weight::Article,
        _ if SERVANT.contains(&word) || !is_particle(word) => Weight::Word,
        _ => Weight::Family,
    }
}

/// The byte at which the name proper begins behind each particle that is joined to it: 3 and 5 in `abdelkader`.
pub(super) fn stems(word: &str) -> impl Iterator<Item = usize> {
    JOINED.iter().flat_map(move |(least, particles)| {
        let stems = particles.split(' ').filter_map(|particle| Some((particle.len(), word.strip_prefix(particle)?)));

        stems.filter(|(_, stem)| stem.chars().count() >= *least).map(|(at, _)| at)
    })
}

/// The stretches of a name that may be written as one word: particles, the word that they lead to, and what leans on it.
pub(super) fn runs(words: &[Word]) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut start = 0;

    while start < words.len() {
        let mut end = start;

        while end + 1 < words.len() && is_particle(&words[end].text) {
            end += 1;
        }
        while end + 1 < words.len() && (is_tail(&words[end + 1].text) || leads_to_tail(&words[end + 1..])) {
            end += if is_tail(&words[end + 1].text) { 1 } else { 2 };
        }
        if end > start {
            runs.push(start..end + 1);
        }
        start = end + 1;
    }

    runs
}

/// Whether a word leans on the one before it: the second half of names that many write as one.
fn is_tail(word: &str) -> bool {
    TAILS.contains(&word) || TAILS_ARABIC.contains(&word)
}

/// An article apart before a tail: ed-Dine.
fn leads_to_tail(words: &[Word]) -> bool {
    words.len() > 1 && words[0].text.len() == 2 && is_particle(&words[0].text) && is_tail(&words[1].text)
}
