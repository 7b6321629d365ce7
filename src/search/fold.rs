//! One spelling for what people type in many: case, accents, hyphens, apostrophes, Arabic letter forms, digits.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text so that spellings which a reader takes for the same are the same.
///
/// Words are separated by one space, whatever separated them before (hyphens, commas, dots); apostrophes join ("M'hamed"
/// is `mhamed`). Latin letters lose case and accents, Arabic ones their marks, tatweel, hamza and presentation forms
/// (أ إ آ ٱ are ا, ى is ي, ة is ه, Persian and Moroccan letters their Arabic neighbours); digits are 0 to 9. Folding twice
/// changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());

    for word in words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word.text);
    }

    folded
}

/// One folded word, and where it stands in the text it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    /// Byte offset into `text` just after an apostrophe that was dropped ("d'Agadir": 1), else 0.
    pub elided: usize,
    /// For each folded character, the bytes of the original that it came from, if that was asked for.
    pub origin: Vec<Range<usize>>,
}

/// The folded words of a text, in order, without their origins.
pub(super) fn words(text: &str) -> Vec<Word> {
    read(text, false)
}

/// The folded words of a text, in order, and where each letter comes from.
pub(super) fn traced(text: &str) -> Vec<Word> {
    read(text, true)
}

fn read(text: &str, trace: bool) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::empty();

    for (at, original) in text.char_indices() {
        let source = at..at + original.len_utf8();

        match original {
            _ if is_plain(original) => {
                word.text.push(plain(original));
                word.origin.extend(trace.then_some(source));
            }
            _ if is_apostrophe(original) => {
                if word.elided == 0 {
                    word.elided = word.text.len();
                }
            }
            _ if is_ignored(original) => word.stretch(source.end),
            _ => each_folded(original, |folded| match folded {
                Some(letter) => {
                    word.text.push(letter);
                    word.origin.extend(trace.then(|| source.clone()));
                }
                None => word.finish(&mut words),
            }),
        }
    }

    word.finish(&mut words);

    words
}

impl Word {
    fn empty() -> Self {
        Self { text: String::new(), elided: 0, origin: Vec::new() }
    }

    /// A mark belongs to the letter before it, for highlighting.
    fn stretch(&mut self, end: usize) {
        if let Some(last) = self.origin.last_mut() {
            last.end = end;
        }
    }

    fn finish(&mut self, words: &mut Vec<Word>) {
        if self.text.is_empty() {
            self.elided = 0;

            return;
        }
        if self.elided >= self.text.len() {
            self.elided = 0;
        }

        words.push(std::mem::replace(self, Self::empty()));
    }
}

/// Calls `each` with every folded letter of a character, or with `None` where it separates words.
fn each_folded(original: char, mut each: impl FnMut(Option<char>)) {
    if original.is_ascii() {
        let lower = original.to_ascii_lowercase();
        each(lower.is_ascii_alphanumeric().then_some(lower));

        return;
    }

    // Decomposed twice: a capital may hide behind a compatibility form, and lower case may bring a mark of its own.
    for letter in std::iter::once(original).nfkd().flat_map(char::to_lowercase).nfkd() {
        if is_combining_mark(letter) || is_ignored(letter) || is_apostrophe(letter) {
            continue;
        }
        match letter {
            'ß' => "ss".chars().for_each(|letter| each(Some(letter))),
            'œ' => "oe".chars().for_each(|letter| each(Some(letter))),
            'æ' => "ae".chars().for_each(|letter| each(Some(letter))),
            'þ' => "th".chars().for_each(|letter| each(Some(letter))),
            _ => {
                let letter = plain(letter);
                each(letter.is_alphanumeric().then_some(letter));
            }
        }
    }
}

/// Letters that fold by themselves: most of what is ever folded, so they take the short way.
fn is_plain(letter: char) -> bool {
    matches!(letter, 'a'..='z' | '0'..='9' | 'ا'..='غ' | 'ف'..='ي')
}

/// Letters that no decomposition brings to their plain form.
fn plain(letter: char) -> char {
    match letter {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ɣ' => 'g',
        'ɛ' => 'e',
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' | 'ې' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ک' | 'ڪ' | 'گ' | 'ڭ' | 'ݣ' | 'ݢ' => 'ك',
        'ڨ' | 'ڧ' => 'ق',
        'ڤ' | 'ڥ' | 'ڢ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        'ٯ' => 'ق',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        _ => letter,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(letter as u32 - zero as u32, 10).unwrap_or(letter)
}

/// Apostrophes of every keyboard, and the half rings and commas that stand for hamza and ʿayn in learned spellings.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | 'ʾ' | 'ʿ' | 'ˈ' | '´' | '`' | '′' | '‛' | '＇' | 'ʹ' | '՚')
}

/// What is written but not read: tatweel, hamza on the line, joiners, marks of direction.
fn is_ignored(letter: char) -> bool {
    matches!(
        letter,
        'ـ' | 'ء' | 'ٴ' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{61C}'
    ) || is_combining_mark(letter)
}
