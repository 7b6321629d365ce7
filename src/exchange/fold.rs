//! How words of a list are compared.

use crate::search;

/// The words of a text as the search folds them, but with the article apart: "nom de l'association" holds the word
/// "association".
pub fn fold(text: &str) -> String {
    let apart: String = text.chars().map(|letter| if "'’‘ʼ`´".contains(letter) { ' ' } else { letter }).collect();

    search::fold(&apart)
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
