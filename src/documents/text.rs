//! Words on their way to paper.

use super::press::advance;

/// The longest run of letters that a column takes without a place to break.
const RUN: usize = 22;

/// A text as it can be set: one line, without what steers a terminal or turns the direction of what follows it, and with places
/// to break in a run of letters that no column is wide enough for. Nothing that is seen is left out.
pub fn printable(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut run = 0;
    for letter in text.trim().chars() {
        match letter {
            letter if letter.is_whitespace() => {
                run = 0;
                if !set.ends_with(' ') {
                    set.push(' ');
                }
                continue;
            }
            letter if letter.is_control() || steers(letter) => continue,
            '-' | '\u{2010}' | '/' | '\u{200B}' => run = 0,
            _ => run += 1,
        }
        if run > RUN {
            set.push('\u{200B}');
            run = 1;
        }
        set.push(letter);
    }

    set
}

/// Whether a text is read from the right: by its first letter.
pub fn is_arabic(text: &str) -> bool {
    let first = text.chars().find(|letter| letter.is_alphabetic());

    first.is_some_and(|letter| matches!(letter, '\u{600}'..='\u{77F}' | '\u{FB50}'..='\u{FEFC}'))
}

/// A column of a list: how wide it is without its margins, and how large its type, in points.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    pub width: f64,
    pub size: f64,
    pub bold: bool,
}

impl Measure {
    /// A column of so many millimetres.
    pub fn new(millimetres: f64, size: f64) -> Self {
        Self { width: millimetres * 72.0 / 25.4, size, bold: false }
    }

    pub fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// How many lines a text takes.
    pub fn lines(self, text: &str) -> usize {
        let width = |word: &str| word.chars().map(|letter| advance(letter, self.bold)).sum::<f64>() * self.size;
        let space = advance(' ', self.bold) * self.size;
        let mut lines = 0;
        let mut used = f64::INFINITY;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            // A word that may break within itself is set like words without spaces between them.
            for (place, part) in word.split_inclusive(['\u{200B}', '-', '\u{2010}']).enumerate() {
                let taken = width(part);
                let before = if place == 0 && used.is_finite() { space } else { 0.0 };
                if used + before + taken > self.width {
                    lines += 1;
                    used = taken;
                } else {
                    used += before + taken;
                }
            }
        }

        lines
    }
}

/// Marks that change the direction of the text after them, and a byte order mark.
fn steers(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
