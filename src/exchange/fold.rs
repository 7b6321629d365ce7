//! How words of a list are compared: without case, accents, Arabic letter variants and punctuation.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text, folded, one space between them. "N° d'ordre" and "n d ordre" fold alike.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());

    for letter in text.nfkd().flat_map(char::to_lowercase) {
        match letter {
            'ٱ' => folded.push('ا'),
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ـ' => {}
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            letter if is_combining_mark(letter) => {}
            letter if letter.is_alphanumeric() => folded.push(letter),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }

    folded.truncate(folded.trim_end().len());

    folded
}

/// Whether a letter belongs to the Arabic script, presentation forms included.
pub fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
        && letter.is_alphabetic()
}

/// Whether a text is written in Arabic script, by the majority of its letters.
pub fn is_mostly_arabic(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let arabic = text.chars().filter(|letter| is_arabic(*letter)).count();

    arabic > 0 && arabic * 2 >= letters
}
