//! Amounts, counts and years as people type them. What can be read in two ways is not read.

use crate::exchange::sheet::Cell;

/// What may stand beside an amount.
const CURRENCY: [&str; 9] = ["dirhams", "dirham", "dhs", "dh", "mad", "درهما", "درهم", "د.م.", "د.م"];
/// What may stand beside a number of people.
const PEOPLE: [&str; 8] =
    ["bénéficiaires", "beneficiaires", "bénéficiaire", "personnes", "beneficiaries", "people", "مستفيد", "مستفيدا"];

/// An amount in whole dirhams; zero where the cell is empty. "1 250 000,00 DH" is one; "1.2 M" is none, since nobody can say
/// what it was rounded from.
pub fn amount(cell: &Cell) -> Option<u64> {
    number(cell, &CURRENCY)
}

/// A number of people; zero where the cell is empty.
pub fn count(cell: &Cell) -> Option<u64> {
    number(cell, &PEOPLE)
}

/// The first and the last year that a cell names: "2014", "2014-2016", "de 2014 à 2016", a day. None within where it is empty.
#[allow(clippy::option_option, reason = "unreadable, and empty, are two answers")]
pub fn years(cell: &Cell) -> Option<Option<(i16, i16)>> {
    if cell.is_blank() {
        return Some(None);
    }
    if let Cell::Date(day) = cell {
        return Some(Some((day.year(), day.year())));
    }
    let text = western(&cell.as_text());
    let mut years: Vec<i16> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .filter(|year| (1950..=2100).contains(year))
        .collect();
    years.sort_unstable();

    match years[..] {
        [one] => Some(Some((one, one))),
        [from, to] => Some(Some((from, to))),
        _ => None,
    }
}

fn number(cell: &Cell, units: &[&str]) -> Option<u64> {
    match cell {
        Cell::Empty => Some(0),
        Cell::Number(number) => (0.0..1e15).contains(number).then(|| number.round() as u64),
        Cell::Text(text) => {
            let mut text = western(text).to_lowercase();
            for unit in units {
                let bare = text.trim();
                let bare = bare.strip_suffix(unit).or_else(|| bare.strip_prefix(unit)).unwrap_or(bare);
                text = bare.trim().to_owned();
            }

            if text.is_empty() { Some(0) } else { grouped(&text) }
        }
        Cell::Bool(_) | Cell::Date(_) | Cell::Time(_) => None,
    }
}

/// Digits with marks between groups of three, and at most one mark before one or two decimals.
fn grouped(text: &str) -> Option<u64> {
    let is_space = |letter: char| letter.is_whitespace() || "'’`".contains(letter);
    let (whole, decimals) = match text.rfind([',', '.']) {
        Some(place) if text[place + 1..].chars().all(|letter| letter.is_ascii_digit()) => {
            let (after, mark) = (&text[place + 1..], &text[place..=place]);
            // "1.250" is a thousand and more, "1.25" is not.
            if after.len() < 3 && text.matches(mark).count() == 1 { (&text[..place], after) } else { (text, "") }
        }
        _ => (text, ""),
    };
    let parts: Vec<&str> = whole.split(|letter: char| is_space(letter) || letter == ',' || letter == '.').collect();
    let is_digits = |part: &&str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_digit());
    let (first, rest) = parts.split_first()?;
    if !is_digits(first) || !rest.iter().all(|part| is_digits(part) && part.len() == 3) {
        return None;
    }
    if !rest.is_empty() && first.len() > 3 {
        return None;
    }
    let mut number: u64 = parts.concat().parse().ok()?;
    if decimals.parse::<u64>().is_ok_and(|it| if decimals.len() == 1 { it >= 5 } else { it >= 50 }) {
        number = number.checked_add(1)?;
    }

    (number < 1_000_000_000_000_000).then_some(number)
}

/// With the digits and marks of Arabic keyboards as those of others.
fn western(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10).unwrap_or(letter),
            '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10).unwrap_or(letter),
            '٬' => ' ',
            '٫' => ',',
            letter => letter,
        })
        .collect()
}
