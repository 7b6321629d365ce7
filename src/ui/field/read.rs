use jiff::civil::{Date, Time};

/// The whole number that was typed, however its thousands are grouped.
pub fn number(typed: &str) -> Option<i64> {
    let digits: String = typed.chars().filter(|letter| !letter.is_whitespace()).map(latin_digit).collect();

    digits.parse().ok()
}

/// The day that was typed: day, month and year, or year first; `/`, `.`, `-` or a space between.
pub fn date(typed: &str) -> Option<Date> {
    let numbers = numbers(typed)?;
    let [first, month, last] = numbers[..] else {
        return None;
    };

    let (year, day) = if first > 31 { (first, last) } else { (last, first) };

    // Nobody invites to a meeting of the first century.
    let year = if year < 100 { year + 2000 } else { year };

    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The time that was typed: `9:30`, `9h30`, `9 h`, `0930`.
pub fn time(typed: &str) -> Option<Time> {
    let numbers = numbers(typed)?;

    let (hour, minute) = match numbers[..] {
        [hour, minute] => (hour, minute),
        [both] if both >= 100 => (both / 100, both % 100),
        [hour] => (hour, 0),
        _ => return None,
    };

    Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
}

fn numbers(typed: &str) -> Option<Vec<u16>> {
    let typed: String = typed.chars().map(latin_digit).collect();

    typed
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect()
}

/// Arabic-Indic digits are typed by some keyboards; shown, they are always 0 to 9.
fn latin_digit(letter: char) -> char {
    match letter {
        '٠'..='٩' => char::from(b'0' + (letter as u32 - '٠' as u32) as u8),
        other => other,
    }
}
