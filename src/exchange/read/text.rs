//! CSV, TSV and their kin, in whatever encoding and with whatever separator they were saved.

use std::borrow::Cow;

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use super::{Allowance, MOST_COLUMNS, ReadError, Whole, book, vcard};
use crate::exchange::fold::is_arabic;
use crate::exchange::sheet::{Book, Cell, Sheet, Source};

/// What may stand between two cells, in the order in which a user is offered them.
pub const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// What a user may tell where the guess went wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextChoices {
    /// A WHATWG label ("utf-8", "windows-1256", "macintosh"); unknown ones are ignored.
    pub encoding: Option<String>,
    /// What stands between two cells.
    pub separator: Option<char>,
}

/// The encodings that a user is offered, by their WHATWG names: those of our lists.
pub fn encodings() -> [&'static str; 6] {
    [UTF_8, UTF_16LE, UTF_16BE, WINDOWS_1252, WINDOWS_1256, MACINTOSH].map(Encoding::name)
}

/// The name that programs show in their menus, of an encoding by its WHATWG name.
pub fn encoding_name(encoding: &'static str) -> &'static str {
    match encoding {
        "windows-1252" => "Windows-1252",
        "windows-1256" => "Windows-1256",
        "macintosh" => "Mac Roman",
        other => other,
    }
}

/// Reads a text in rows.
pub fn read(whole: &Whole<'_>, choices: &TextChoices) -> Result<Book, ReadError> {
    let told = choices.encoding.as_deref().and_then(|label| Encoding::for_label(label.as_bytes()));
    let (text, encoding) = decode(&whole.bytes, told);

    if vcard::is_cards(&text) {
        let sheet = Sheet { name: whole.name.clone(), rows: vcard::rows(&text, whole)? };

        return Ok(book(vec![sheet], Source::Cards { encoding: encoding.name() }));
    }

    let (announced, text) = announced_separator(&text);
    let separator = choices.separator.filter(char::is_ascii).or(announced).unwrap_or_else(|| guess_separator(text));

    let sheet = Sheet { name: whole.name.clone(), rows: rows(text, separator, whole)? };
    let source = Source::Text { encoding: encoding.name(), separator };

    Ok(book(vec![sheet], source))
}

/// Whether bytes without a mark are UTF-16: zeros, all of them on the same side of the pairs.
pub fn is_utf16(bytes: &[u8]) -> bool {
    utf16(bytes).is_some()
}

fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();

    match (zeros(0), zeros(1)) {
        (0, 0) => None,
        (0, _) => Some(UTF_16LE),
        (_, 0) => Some(UTF_16BE),
        _ => None,
    }
}

fn decode<'a>(bytes: &'a [u8], told: Option<&'static Encoding>) -> (Cow<'a, str>, &'static Encoding) {
    // A mark says what a file is, unless the user says otherwise: some programs write one and go on in another encoding.
    if let Some((marked, length)) =
        Encoding::for_bom(bytes).filter(|(marked, _)| told.is_none_or(|told| told == *marked))
    {
        let (text, _) = marked.decode_without_bom_handling(&bytes[length..]);

        return (text, marked);
    }

    let encoding = told.unwrap_or_else(|| guess_encoding(bytes));
    let (text, _) = encoding.decode_without_bom_handling(bytes);

    (text, encoding)
}

fn guess_encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some(encoding) = utf16(bytes) {
        return encoding;
    }

    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }

    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);

    detector.feed(bytes, true);

    let hint = detector.guess(None, chardetng::Utf8Detection::Deny);

    // The detector knows the web, where Macintosh text is not found and Turkish or Czech is; in our lists it is the
    // reverse. It decides only between equals.
    let mut candidates = [WINDOWS_1252, WINDOWS_1256, MACINTOSH];

    candidates.sort_by_key(|encoding| *encoding != hint);

    candidates
        .into_iter()
        .min_by_key(|encoding| {
            let (text, _) = encoding.decode_without_bom_handling(bytes);

            oddity(&text)
        })
        .unwrap_or(WINDOWS_1252)
}

/// How little a text looks like French or Arabic: letters of both scripts inside one word, signs inside words, letters
/// that neither language has.
fn oddity(text: &str) -> usize {
    let mut oddity = 0;
    let mut before = ' ';

    for letter in text.chars().filter(|letter| !letter.is_control() || *letter == '\n') {
        let joined = before.is_alphabetic() && letter.is_alphabetic();

        if joined && is_arabic(before) != is_arabic(letter) {
            oddity += 3;
        }

        // A capital with an accent after a small letter is another letter, wrongly decoded.
        if joined && before.is_lowercase() && letter.is_uppercase() && !letter.is_ascii() {
            oddity += 2;
        }

        if !letter.is_ascii() && !is_usual(letter) {
            oddity += 2;
        }

        if (0x80..0xa0).contains(&u32::from(letter)) || letter == '\u{fffd}' {
            oddity += 5;
        }

        before = letter;
    }

    oddity
}

fn is_usual(letter: char) -> bool {
    is_arabic(letter)
        || "àâäæçéèêëîïôöœùûüÿÀÂÇÉÈÊËÎÏÔŒÙÛÜñ’‘“”«»–—…°•€،؛؟\u{a0}\u{202f}\u{640}\u{200c}\u{200d}\u{200e}\u{200f}ًٌٍَُِّْ"
            .contains(letter)
}

/// Excel heeds, and some programs write, a first line `sep=;`.
fn announced_separator(text: &str) -> (Option<char>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"');

    match line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP=")) {
        Some(separator) if separator.chars().count() == 1 => (separator.chars().next(), rest),
        _ => (None, text),
    }
}

/// The separator that cuts the first rows into the same number of cells, and into most.
fn guess_separator(text: &str) -> char {
    let head: &str = match text.char_indices().nth(64 * 1024) {
        Some((end, _)) => &text[..end],
        None => text,
    };

    let evenness = |separator: char| {
        let mut widths: Vec<usize> = records(head, separator).flatten().take(50).map(|record| record.len()).collect();

        widths.sort_unstable();

        let usual = widths.get(widths.len() / 2).copied().unwrap_or(0);
        let alike = widths.iter().filter(|width| **width == usual).count();

        // A title above the list has one cell whatever the separator; so a column more counts for more than a row.
        if usual < 2 { 0 } else { alike * 100 / widths.len().max(1) * usual.min(30) }
    };

    SEPARATORS.into_iter().rev().max_by_key(|separator| evenness(*separator)).unwrap_or(';')
}

fn records(text: &str, separator: char) -> csv::StringRecordsIntoIter<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).unwrap_or(b';'))
        .from_reader(text.as_bytes())
        .into_records()
}

fn rows(text: &str, separator: char, whole: &Whole<'_>) -> Result<Vec<Vec<Cell>>, ReadError> {
    let mut allowance = Allowance::default();
    let mut rows: Vec<Vec<Cell>> = Vec::new();

    for record in records(text, separator) {
        let record = record.map_err(|_| ReadError::Damaged { name: whole.name.clone() })?;
        let cells: Vec<Cell> = record.iter().map(cell).collect();

        if cells.iter().all(Cell::is_blank) {
            rows.push(Vec::new());
            continue;
        }

        if cells.len() > MOST_COLUMNS && cells[MOST_COLUMNS..].iter().any(|cell| !cell.is_blank()) {
            return Err(ReadError::TooManyColumns { name: whole.name.clone(), limit: MOST_COLUMNS });
        }

        allowance.row(whole)?;
        allowance.cells(&whole.name, cells.len())?;
        allowance.text(&whole.name, record.as_slice().len())?;
        rows.push(cells);
    }

    Ok(rows)
}

/// Takes off the `'` that our own CSV puts before what a spreadsheet would run as a formula.
fn cell(field: &str) -> Cell {
    if field.is_empty() {
        return Cell::Empty;
    }

    let bare = field.trim_start_matches('\'');
    let guarded = bare.len() < field.len() && bare.starts_with(['=', '+', '-', '@', '\t', '\r']);

    Cell::Text(if guarded { field[1..].to_owned() } else { field.to_owned() })
}
