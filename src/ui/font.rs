//! The typefaces, bundled: Noto Sans, Noto Sans Arabic and Noto Sans Tifinagh, and of Noto Sans Symbols the four arrows that the
//! others lack, for the names of keys (OFL, `assets/fonts/OFL.txt`).

use iced::Font;
use iced::font::{Family, Weight};

pub const REGULAR: Font = Font::with_name(LATIN);

pub const BOLD: Font = Font { weight: Weight::Bold, ..REGULAR };

const LATIN: &str = "Noto Sans";
const ARABIC: &str = "Noto Sans Arabic";
const TIFINAGH: &str = "Noto Sans Tifinagh";

/// Every face, to load at the start of the program and of a test.
pub fn all() -> [&'static [u8]; 6] {
    [
        include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../../assets/fonts/NotoSansTifinagh-Regular.ttf"),
        include_bytes!("../../assets/fonts/NotoSansSymbols-Arrows.ttf"),
    ]
}

/// The face that has the letters of a text: which one a system falls back to is not ours to choose.
pub fn of(text: &str, weight: Weight) -> Font {
    let family = text.chars().find_map(family_of).unwrap_or(LATIN);

    // Tifinagh has a regular face only, and a weight that is missing would fall back to another script's.
    let weight = if family == TIFINAGH { Weight::Normal } else { weight };

    Font { family: Family::Name(family), weight, ..Font::DEFAULT }
}

/// Whether a text begins in Arabic, and so runs from right to left.
pub fn is_arabic(text: &str) -> bool {
    text.chars().find_map(family_of) == Some(ARABIC)
}

/// The family of a letter; digits and marks are in all of them.
fn family_of(letter: char) -> Option<&'static str> {
    match letter {
        '\u{0600}'..='\u{06FF}'
        | '\u{0750}'..='\u{077F}'
        | '\u{0870}'..='\u{08FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' => Some(ARABIC),
        '\u{2D30}'..='\u{2D7F}' => Some(TIFINAGH),
        _ if letter.is_alphabetic() => Some(LATIN),
        _ => None,
    }
}
