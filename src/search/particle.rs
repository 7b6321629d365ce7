//! Particles of names: written apart, joined or left out (El Haddad, Elhaddad, Haddad; Ben Aïssa, Benaïssa; عبد القادر).

/// The letters that the article's l takes the sound of.
pub(super) const SUN: &str = "تثدذرزسشصضطظلن";

/// Words that lead a name on and are often joined to it or left out. Folded.
const APART: &[&str] = &[
    "el", "al", "l", "ul", "ar", "er", "ad", "ed", "an", "en", "as", "es", "at", "et", "az", "ez", "ach", "ech", "ash", "esh",
    "ben", "bin", "ibn", "bel", "bil", "b", "bent", "bint", "bou", "bu", "abou", "abu", "abi", "aboul", "ait", "ayt", "ath",
    "ould", "wald", "weld", "oulad", "ouled", "abd", "abdel", "abdul", "abdal", "oum", "um", "om", "umm", "sidi", "si", "moulay",
    "mulay", "lalla", "haj", "hadj", "hajj", "hajja", "cheikh", "de", "d", "du", "ou", "u", "at", "banu", "beni",
    "ال", "بن", "ابن", "بنت", "بل", "بو", "ابو", "ابي", "ايت", "ولد", "اولاد", "عبد", "ام", "سيدي", "سي", "مولاي", "للا", "لاله",
    "الحاج", "حاج", "الحاجه", "الشيخ", "بني", "اد", "او",
];

/// What may be joined in front of a name, with the shortest rest that is still one. Longest first.
const JOINED: &[(&str, usize)] = &[
    ("abdel", 3), ("abdal", 3), ("abdul", 3), ("abdou", 3), ("benel", 3), ("abou", 3), ("ould", 3), ("abd", 3), ("abu", 3), ("ben", 3), ("bin", 4),
    ("ibn", 3), ("bel", 3), ("bou", 3), ("ait", 3), ("oul", 4), ("el", 3), ("al", 4), ("ess", 0), ("bu", 4), ("l", 4), ("m", 5),
    ("عبدال", 2), ("عبد", 2), ("ابن", 2), ("بن", 3), ("بال", 3), ("بل", 3), ("بو", 3), ("ابو", 2), ("ايت", 2), ("ولد", 2),
    ("وال", 3), ("ال", 2), ("لل", 2), ("ل", 3),
];

/// Whether a folded word is a particle when it stands alone.
pub(super) fn is_particle(word: &str) -> bool {
    APART.contains(&word)
}

/// The byte at which the name proper begins behind each particle that is joined to it: 3 and 5 in `abdelkader`.
pub(super) fn stems(word: &str, elided: usize) -> impl Iterator<Item = usize> {
    let joined = JOINED.iter().filter_map(move |(particle, rest)| {
        let stem = word.strip_prefix(particle)?;

        (*rest > 0 && stem.chars().count() >= *rest).then_some(particle.len())
    });

    joined.chain((elided > 0).then_some(elided)).take(4)
}
