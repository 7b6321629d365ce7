//! Dates, times and numbers as each language writes them; digits are 0 to 9 in all three.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;

use super::Language;

/// Between groups of digits and before a unit, in French: narrow, and never a line's end.
const NARROW: char = '\u{202F}';
/// Between a number and its unit, where both must stay on one line.
const HARD: char = '\u{A0}';

/// `24/11/2026`, in the three languages: a date read the other way round would be another day.
pub fn date_short(_language: Language, date: Date) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// `24 novembre 2026`.
pub fn date(language: Language, date: Date) -> String {
    let day = match (language, date.day()) {
        (Language::French, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    };

    format!("{day} {} {}", month(language, date.month()), date.year())
}

/// `mardi 24 novembre 2026`.
pub fn date_long(language: Language, day: Date) -> String {
    format!("{} {}", weekday(language, day.weekday()), date(language, day))
}

/// Words as they stand at the beginning of a line: `Mardi 24 novembre`.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();

    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `mardi 24 novembre`, where the year is plain.
pub fn day(language: Language, day: Date) -> String {
    let long = date_long(language, day);

    match long.rsplit_once(' ') {
        Some((without_year, _)) => without_year.to_owned(),
        None => long,
    }
}

/// `09:12`.
pub fn time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The time of an instant, on the clock of that zone: `09:12`.
pub fn time_at(instant: Timestamp, zone: &TimeZone) -> String {
    time(civil(instant, zone).time())
}

/// The day and time of an instant, in that zone: `24/11/2026 09:12`.
pub fn date_time_at(language: Language, instant: Timestamp, zone: &TimeZone) -> String {
    let civil = civil(instant, zone);

    format!("{} {}", date_short(language, civil.date()), time(civil.time()))
}

/// A length of time from its minutes: `45 min`, `1 h 05`.
pub fn duration(language: Language, minutes: i64) -> String {
    let (hours, rest) = (minutes / 60, minutes.abs() % 60);

    match (language, hours) {
        (Language::French | Language::English, 0) => format!("{minutes}{HARD}min"),
        (Language::French | Language::English, _) => format!("{hours}{HARD}h{HARD}{rest:02}"),
        (Language::Arabic, 0) => format!("{minutes}{HARD}د"),
        (Language::Arabic, _) if rest == 0 => format!("{hours}{HARD}س"),
        (Language::Arabic, _) => format!("{hours}{HARD}س{HARD}و{rest}{HARD}د"),
    }
}

/// A clock that runs, from its seconds: `12:05`, `1:02:05`.
pub fn clock(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);

    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes:02}:{seconds:02}") }
}

/// `73 000` with a narrow space, `73,000`, `73.000`.
pub fn number(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 + 1);

    if number < 0 {
        grouped.push('-');
    }

    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(group_mark(language));
        }

        grouped.push(digit);
    }

    grouped
}

/// A number with at most that many digits after its mark, trailing noughts left out.
pub fn decimal(language: Language, value: f64, digits: usize) -> String {
    let fixed = format!("{:.digits$}", value.abs());
    let (whole, fraction) = fixed.split_once('.').unwrap_or((&fixed, ""));
    let fraction = fraction.trim_end_matches('0');
    let whole = number(language, whole.parse().unwrap_or(i64::MAX));
    let is_nought = fixed.chars().all(|letter| matches!(letter, '0' | '.'));
    let sign = if value < 0.0 && !is_nought { "-" } else { "" };

    if fraction.is_empty() {
        return format!("{sign}{whole}");
    }

    let mark = match language {
        Language::French | Language::Arabic => ',',
        Language::English => '.',
    };

    format!("{sign}{whole}{mark}{fraction}")
}

/// A share of one, rounded to a whole percentage: `67 %`, `67%`.
pub fn percent(language: Language, share: f64) -> String {
    let rounded = number(language, (share * 100.0).round() as i64);

    match language {
        Language::French => format!("{rounded}{NARROW}%"),
        Language::Arabic | Language::English => format!("{rounded}%"),
    }
}

/// A telephone number as it is read out: a Moroccan one of which the digits run together is parted, any other one is left.
pub fn phone(number: &str) -> String {
    let number = number.trim();
    let (prefix, rest) = match (number.strip_prefix("+212"), number.strip_prefix('0')) {
        (Some(rest), _) => ("+212 ", rest),
        (None, Some(rest)) => ("0", rest),
        (None, None) => return number.to_owned(),
    };
    if rest.len() != 9 || !rest.bytes().all(|digit| digit.is_ascii_digit()) {
        return number.to_owned();
    }
    let (first, pairs) = rest.split_at(1);
    let pairs = pairs.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair));

    pairs.fold(format!("{prefix}{first}"), |parted, pair| format!("{parted} {pair}"))
}

/// A part of a whole, both counted: `22 / 31`, `22 من 31`.
pub fn ratio(language: Language, part: i64, whole: i64) -> String {
    out_of(language, &number(language, part), &number(language, whole))
}

/// A part of a whole as both are written. In Arabic a word says which is which: a stroke between digits is read either way round.
pub fn out_of(language: Language, part: &str, whole: &str) -> String {
    match language {
        Language::Arabic => format!("{part} من {whole}"),
        Language::French | Language::English => format!("{part} / {whole}"),
    }
}

/// An amount in dirhams: `40 000 000 DH`, `MAD 40,000,000`, `40.000.000 درهم`.
pub fn dirhams(language: Language, amount: i64) -> String {
    let amount = number(language, amount);

    match language {
        Language::French => format!("{amount}{HARD}DH"),
        Language::English => format!("MAD{HARD}{amount}"),
        Language::Arabic => format!("{amount}{HARD}درهم"),
    }
}

/// The month's name, 1 to 12; in Arabic as Morocco names them, not as the Levant does.
pub fn month(language: Language, month: i8) -> &'static str {
    let names: [&str; 12] = match language {
        Language::French => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Language::Arabic => {
            ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]
        }
        Language::English => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    };

    names.get((month - 1).unsigned_abs() as usize).copied().unwrap_or_default()
}

pub fn weekday(language: Language, day: Weekday) -> &'static str {
    let names: [&str; 7] = match language {
        Language::French => ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        Language::Arabic => ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        Language::English => ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    };

    names.get(day.to_monday_zero_offset().unsigned_abs() as usize).copied().unwrap_or_default()
}

/// Names in a row, as one says them: `a, b et c`. In Arabic each keeps its own direction, and the row that of the line.
pub fn list<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    let word = |item: &S| match language {
        Language::Arabic => format!("\u{2068}{}\u{2069}", item.as_ref()),
        Language::French | Language::English => item.as_ref().to_owned(),
    };
    let (and, mark) = match language {
        Language::French => (" et ", ""),
        Language::English => (" and ", ""),
        Language::Arabic => (" و", "\u{200F}"),
    };

    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(word).collect();

            format!("{mark}{}{and}{}", first.join(comma(language)), word(last))
        }
    }
}

/// What stands between things of one cell or line.
pub fn comma(language: Language) -> &'static str {
    match language {
        Language::French | Language::English => ", ",
        Language::Arabic => "، ",
    }
}

fn civil(instant: Timestamp, zone: &TimeZone) -> DateTime {
    zone.to_datetime(instant)
}

fn group_mark(language: Language) -> char {
    match language {
        Language::French => NARROW,
        Language::English => ',',
        Language::Arabic => '.',
    }
}
