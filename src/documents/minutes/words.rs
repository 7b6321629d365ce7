use std::collections::BTreeMap;

use crate::documents::common::words;
use crate::i18n::Language;

/// The headings and the small words of the minutes in one language, by the names that the template asks for.
pub type Words = BTreeMap<&'static str, String>;

const WORDS: [(&str, &str); 18] = [
    ("watermark", "papers-minutes-watermark"),
    ("participants", "papers-minutes-participants"),
    ("present", "papers-minutes-present"),
    ("excused", "papers-minutes-excused"),
    ("absent", "papers-minutes-absent"),
    ("organisation", "papers-minutes-organisation"),
    ("represented-by", "papers-minutes-represented-by"),
    ("role", "papers-column-role"),
    ("discussion", "papers-minutes-discussion"),
    ("recommendations", "papers-minutes-recommendations"),
    ("decisions", "papers-minutes-decisions"),
    ("commitments", "papers-minutes-commitments"),
    ("number", "papers-column-number"),
    ("text", "papers-minutes-text"),
    ("owner", "papers-minutes-owner"),
    ("due", "papers-minutes-due"),
    ("next", "papers-minutes-next"),
    ("none", "papers-minutes-none"),
];

pub fn of(language: Language) -> Words {
    WORDS.into_iter().map(|(name, key)| (name, words(language).t(key))).collect()
}
