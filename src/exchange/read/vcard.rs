//! Visiting cards as rows: vCard 3 (RFC 2426) and 4 (RFC 6350), and what phones still write of version 2.1.

use super::{Allowance, ReadError, Whole};
use crate::exchange::content_line::GUEST;
use crate::exchange::header::tool::CARD;
use crate::exchange::sheet::Cell;

/// Whether a text is a card file.
pub fn is_cards(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();

    start.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// A row for what each column holds, then one for each card. A card's end may be missing: the file was cut short.
pub fn rows(text: &str, whole: &Whole<'_>) -> Result<Vec<Vec<Cell>>, ReadError> {
    let mut allowance = Allowance::default();
    let mut rows = vec![CARD.iter().map(|(heading, _)| Cell::Text((*heading).to_owned())).collect()];
    let mut card: Option<Card> = None;

    for line in unfolded(text) {
        let Some(property) = Property::parse(&line) else { continue };

        if property.is("BEGIN", "VCARD") {
            card = Some(Card::default());
        } else if property.is("END", "VCARD") {
            let cells = card.take().ok_or_else(|| ReadError::Damaged { name: whole.name.clone() })?.cells();

            allowance.row(whole)?;
            allowance.cells(&whole.name, cells.len())?;
            rows.push(cells);
        } else if let Some(card) = &mut card {
            card.take(&property);
        }
    }

    if card.is_some() {
        return Err(ReadError::Damaged { name: whole.name.clone() });
    }

    Ok(rows)
}

/// A long line goes on in the next one, which then begins with a blank; a quoted-printable one ends with `=`.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();

    for line in text.trim_start_matches('\u{feff}').lines() {
        let soft =
            lines.last().is_some_and(|last| last.ends_with('=') && last.to_uppercase().contains("QUOTED-PRINTABLE"));

        match lines.last_mut() {
            Some(last) if soft => {
                last.pop();
                last.push_str(line);
            }
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ => lines.push(line.to_owned()),
        }
    }

    lines
}

/// One line: a name, its parameters and a value.
struct Property {
    name: String,
    value: String,
}

impl Property {
    fn parse(line: &str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.find(|letter: char| {
            quoted ^= letter == '"';

            letter == ':' && !quoted
        })?;
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let mut parts = head.split(';');
        let name = parts.next()?;
        // "item1.TEL": the group before the name only ties lines together.
        let name = name.rsplit('.').next()?.trim().to_uppercase();
        let is_quoted_printable = parts.any(|part| part.to_uppercase().contains("QUOTED-PRINTABLE"));
        let value = if is_quoted_printable { from_quoted_printable(value) } else { value.to_owned() };

        Some(Self { name, value })
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.name == name && self.value.trim().eq_ignore_ascii_case(value)
    }

    /// The parts of a structured value, each without its escapes.
    fn parts(&self) -> Vec<String> {
        let mut parts = vec![String::new()];
        let mut letters = self.value.chars();

        while let Some(letter) = letters.next() {
            let Some(part) = parts.last_mut() else { break };

            match letter {
                '\\' => match letters.next() {
                    Some('n' | 'N') => part.push('\n'),
                    Some(escaped) => part.push(escaped),
                    None => {}
                },
                ';' => parts.push(String::new()),
                letter => part.push(letter),
            }
        }

        parts.into_iter().map(|part| part.trim().to_owned()).collect()
    }

    fn text(&self) -> String {
        self.parts().join(";")
    }
}

/// What one card says.
#[derive(Default)]
struct Card {
    formatted: String,
    given: String,
    family: String,
    prefix: String,
    organisation: String,
    title: String,
    phones: Vec<String>,
    emails: Vec<String>,
    street: String,
    city: String,
    region: String,
    note: String,
    language: String,
    gender: String,
    is_body: bool,
    is_guest: bool,
}

impl Card {
    fn take(&mut self, property: &Property) {
        let part = |place: usize| property.parts().get(place).cloned().unwrap_or_default();

        match property.name.as_str() {
            "FN" => self.formatted = property.text(),
            "N" => {
                self.family = part(0);
                self.given = [part(1), part(2)].join(" ").trim().to_owned();
                self.prefix = part(3);
            }
            // Its units come after a semicolon: a section is no association of its own.
            "ORG" => self.organisation = part(0),
            "TITLE" => self.title = property.text(),
            "ROLE" if self.title.is_empty() => self.title = property.text(),
            "TEL" => self.phones.push(property.text().trim_start_matches("tel:").to_owned()),
            "EMAIL" => self.emails.push(property.text().trim_start_matches("mailto:").to_owned()),
            "ADR" if self.city.is_empty() && self.street.is_empty() => {
                self.street = part(2);
                self.city = part(3);
                self.region = part(4);
            }
            "NOTE" => self.note = property.text(),
            "LANG" if self.language.is_empty() => self.language = property.text(),
            // Of the sex and the gender identity, RFC 6350 puts the first before the semicolon.
            "GENDER" => self.gender = part(0),
            "KIND" => self.is_body = property.value.trim().eq_ignore_ascii_case("org"),
            GUEST => self.is_guest = true,
            "X-ABSHOWAS" => self.is_body = property.value.trim().eq_ignore_ascii_case("COMPANY"),
            _ => {}
        }
    }

    /// In the order of the columns.
    fn cells(self) -> Vec<Cell> {
        let has_name = !(self.given.is_empty() && self.family.is_empty());
        let is_body =
            self.is_body || (!has_name && !self.organisation.is_empty() && self.formatted == self.organisation);
        let own = format!("{} {}", self.given, self.family).trim().to_owned();
        // The formatted name may hold the prefix, which has a column of its own.
        let name = if has_name { own } else { self.formatted.clone() };
        let (organisation, name) = match is_body {
            true if self.organisation.is_empty() => (self.formatted, String::new()),
            true => (self.organisation, String::new()),
            false if self.is_guest => (String::new(), name),
            false => (self.organisation, name),
        };
        let civility = if self.prefix.is_empty() { self.gender } else { self.prefix };

        [
            organisation,
            civility,
            name,
            self.title,
            self.phones.join("\n"),
            self.emails.join("\n"),
            self.street,
            self.city,
            self.region,
            self.language,
            self.note,
        ]
        .into_iter()
        .map(|text| if text.is_empty() { Cell::Empty } else { Cell::Text(text) })
        .collect()
    }
}

/// `=C3=A9` is one letter of two bytes (RFC 2045, section 6.7).
fn from_quoted_printable(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();

    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = (*first == b'=').then(|| code.and_then(|code| u8::from_str_radix(code, 16).ok())).flatten();

        match byte {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }

    String::from_utf8_lossy(&bytes).into_owned()
}
