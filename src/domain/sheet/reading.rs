//! Row numbers as they are typed off a sheet: "1-14 17 20", "١-١٤، ١٧".

/// The rows that are signed, by number.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct RowNumbers {
    /// Those that the sheet has, each once, in their order.
    pub rows: Vec<usize>,
    /// Those that it does not have, as they were typed: the first and the last of each range.
    pub missing: Vec<(usize, usize)>,
}

/// What is no number of a row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no row number; rows are written 1-14 17 20")]
pub struct Misread(pub String);

/// More digits than this are no row.
const DIGITS: usize = 7;

enum Token {
    Number(usize),
    Stroke,
}

/// Reads row numbers off what was typed, for a sheet of so many rows. Numbers are apart by spaces, commas or semicolons; a stroke
/// between two makes a range, in either direction; digits are European, Arabic or Persian ones.
///
/// # Errors
/// [`Misread`] with the first piece that is no number and no range.
pub fn read(typed: &str, last: usize) -> Result<RowNumbers, Misread> {
    let mut found = RowNumbers::default();
    let mut tokens = tokens(typed)?.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let Token::Number(from) = token else { return Err(Misread("-".to_owned())) };
        let mut to = from;
        if matches!(tokens.peek(), Some(Token::Stroke)) {
            tokens.next();
            let Some(Token::Number(end)) = tokens.next() else { return Err(Misread(format!("{from}-"))) };
            to = end;
        }
        found.take(from.min(to), from.max(to), last);
    }
    found.rows.sort_unstable();
    found.rows.dedup();

    Ok(found)
}

impl RowNumbers {
    fn take(&mut self, from: usize, to: usize, last: usize) {
        self.rows.extend(from.max(1)..=to.min(last));
        if from == 0 {
            self.missing.push((0, 0));
        }
        if to > last && to > 0 {
            self.missing.push((from.max(last + 1), to));
        }
    }
}

fn tokens(typed: &str) -> Result<Vec<Token>, Misread> {
    let mut tokens = Vec::new();
    let mut letters = typed.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_apart(letter) {
            continue;
        }
        if is_stroke(letter) {
            tokens.push(Token::Stroke);
            continue;
        }
        let mut piece = String::from(letter);
        while let Some(next) = letters.next_if(|next| !is_apart(*next) && !is_stroke(*next)) {
            piece.push(next);
        }
        tokens.push(Token::Number(number(&piece)?));
    }

    Ok(tokens)
}

fn is_apart(letter: char) -> bool {
    // The marks of direction come along with what is copied from an Arabic text.
    letter.is_whitespace()
        || matches!(letter, ',' | ';' | '،' | '؛' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

fn is_stroke(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{640}')
}

fn number(piece: &str) -> Result<usize, Misread> {
    let misread = || Misread(piece.to_owned());
    if piece.chars().count() > DIGITS {
        return Err(misread());
    }
    let digit = |letter: char| match letter {
        '0'..='9' => letter.to_digit(10),
        '\u{660}'..='\u{669}' => Some(letter as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(letter as u32 - 0x6f0),
        _ => None,
    };

    piece.chars().try_fold(0, |sum, letter| Some(sum * 10 + digit(letter)? as usize)).ok_or_else(misread)
}
