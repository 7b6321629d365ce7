//! The sheet that people sign: one row a person or an association, blank rows for those who are not on the list.

use serde::Serialize;

use super::common::{Material, Pair, words};
use super::paper::{LONG_SHEET, Split, Wish};
use super::people::{self, Entry};
use super::text::Measure;
use crate::domain::sheet::{self, SheetRow};
use crate::i18n::Language;
use crate::tr;

/// The columns as the template lays them out; where a user lays them out otherwise, a page only fills less well.
const SIZE: f64 = 8.3;
const NAME: f64 = 49.0 - 3.2;
const BODY: f64 = 57.0 - 3.2;
const ROLE: f64 = 27.0 - 3.2;
/// A row has room for a name in both scripts.
const LINES: usize = 2;
/// Letters share a part until it has so many rows: about a page.
const FULL: usize = 18;

/// What the template reads.
#[derive(Clone, Debug, Serialize)]
pub struct SignIn {
    parts: Vec<Part>,
    /// How many rows bear a name or an association.
    total: usize,
    /// The number of the sheet, as it is printed; none on a page that is only looked at.
    sheet: Option<String>,
    /// The pages that are set without their rows.
    pages: Vec<Bare>,
    /// The number of the last page, where they are.
    last: usize,
    /// What a copy of an older template asks for: it sets all rows, whatever their number.
    #[serde(flatten)]
    older: Older,
}

/// A page without its rows.
#[derive(Clone, Debug, Serialize)]
pub struct Bare {
    number: usize,
    /// It is the first of a part, with the title of that.
    opens: bool,
    titles: Vec<String>,
}

/// A template of before laid the pieces of a sheet together.
#[derive(Clone, Debug, Serialize)]
struct Older {
    opening: bool,
    apart: bool,
    bare: usize,
}

/// What begins on a new page.
#[derive(Clone, Debug, Serialize)]
struct Part {
    /// One a language; empty where the sheet is whole.
    titles: Vec<String>,
    rows: Vec<Row>,
}

/// One line to sign on.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Counted through all parts, as the sheet is printed.
    pub number: usize,
    pub name: Pair,
    pub body: Pair,
    pub role: String,
    /// One a language: that the association declined, or nothing.
    pub mark: Vec<String>,
    /// Nobody is known for this row.
    pub blank: bool,
    /// How many lines of type its tallest cell takes, on the safe side, where a table is to be dealt out to pages by it.
    lines: usize,
}

impl SignIn {
    pub fn new(material: Material<'_>, wish: &Wish) -> Self {
        let mut total = 0;
        let mut number = 0;
        let parts = groups(material, wish)
            .into_iter()
            .map(|(name, entries)| {
                total += entries.len();
                let rows =
                    entries.iter().map(|entry| Row::of(entry, wish)).chain((0..wish.blanks).map(|_| Row::blank()));
                let rows = rows
                    .map(|row| {
                        number += 1;

                        Row { number, ..row }
                    })
                    .collect();

                Part { titles: titles(wish, &name), rows }
            })
            .collect();

        let sheet = wish.sheet.as_deref().map(sheet::printed_number);

        Self::of(parts, total, sheet, Vec::new())
    }

    fn of(parts: Vec<Part>, total: usize, sheet: Option<String>, pages: Vec<Bare>) -> Self {
        let last = pages.last().map_or(0, |page| page.number);

        Self { parts, total, sheet, pages, last, older: Older { opening: true, apart: false, bare: 0 } }
    }

    /// How many rows it has, with the blank ones.
    pub fn rows(&self) -> usize {
        self.parts.iter().map(|part| part.rows.len()).sum()
    }

    /// Whether it is too long for a table.
    pub fn is_long(&self) -> bool {
        self.rows() > LONG_SHEET
    }

    /// The sheet for a table, of whose rows it is thought how high they are.
    pub fn measured(mut self) -> Self {
        for row in self.parts.iter_mut().flat_map(|part| &mut part.rows) {
            row.measure();
        }

        self
    }

    /// The sheet as so many pages without rows.
    pub fn bare(&self, pages: Vec<Bare>) -> Self {
        Self::of(Vec::new(), self.total, self.sheet.clone(), pages)
    }

    /// The first page of each part, without its rows.
    pub fn openings(&self) -> Vec<Bare> {
        let titles = self.parts.iter().map(|part| part.titles.clone());

        titles.zip(1..).map(|(titles, number)| Bare { number, opens: true, titles }).collect()
    }

    /// How many rows each part has.
    pub fn rows_of_parts(&self) -> impl Iterator<Item = usize> {
        self.parts.iter().map(|part| part.rows.len())
    }

    /// The rows of all parts.
    pub fn all_rows(&self) -> Vec<&Row> {
        self.parts.iter().flat_map(|part| &part.rows).collect()
    }
}

impl Bare {
    /// A page that goes on where another one ended; it is numbered when all are counted.
    pub fn going_on() -> Self {
        Self { number: 2, opens: false, titles: Vec::new() }
    }

    /// The same page as the one of this number.
    pub fn numbered(&self, number: usize) -> Self {
        Self { number, ..self.clone() }
    }
}

/// The rows as they are kept with the number of the sheet: in the order of [`SignIn`], through all parts.
pub fn rows(material: Material<'_>, wish: &Wish) -> Vec<SheetRow> {
    let row = |entry: &Entry<'_>| match (entry.person, entry.row.association) {
        (Some((person, _)), _) => SheetRow::Person(person),
        (None, Some(association)) => SheetRow::Association(association),
        (None, None) => SheetRow::Blank,
    };
    let blanks = std::iter::repeat_n(SheetRow::Blank, usize::from(wish.blanks));

    groups(material, wish)
        .iter()
        .flat_map(|(_, entries)| entries.iter().map(row).chain(blanks.clone()).collect::<Vec<_>>())
        .collect()
}

/// What stands on each part, before its blank rows.
fn groups<'a>(material: Material<'a>, wish: &Wish) -> Vec<(String, Vec<Entry<'a>>)> {
    let language = wish.language.languages()[0];

    match wish.split {
        Split::Whole => vec![(String::new(), people::by_association(material, wish.session, language))],
        Split::Desks(desks) => by_desk(people::by_association(material, wish.session, language), desks),
        Split::Letters => by_letter(people::by_name(material, wish.session, language), language),
    }
}

impl Row {
    fn of(entry: &Entry<'_>, wish: &Wish) -> Self {
        let (name, body, role) = (entry.names(), entry.body(), entry.role());
        let mark = |language: &Language| words(*language).t("papers-declined");
        let mark = if entry.declined() && !entry.row.is_present() {
            wish.language.languages().iter().map(mark).collect()
        } else {
            Vec::new()
        };

        Self { number: 0, blank: name.is_empty(), name, body, role, mark, lines: LINES }
    }

    fn blank() -> Self {
        Self {
            number: 0,
            name: Pair::default(),
            body: Pair::default(),
            role: String::new(),
            mark: Vec::new(),
            blank: true,
            lines: LINES,
        }
    }

    fn measure(&mut self) {
        let column = |width| Measure::new(width, SIZE);
        let lines = |column: Measure, pair: &Pair| column.lines(&pair.latin) + column.lines(&pair.arabic);
        let of_names = lines(column(NAME).bold(), &self.name).max(lines(column(BODY), &self.body));

        self.lines = of_names.max(column(ROLE).lines(&self.role)).max(LINES);
    }
}

/// The titles of a part in the languages of the paper: the name of a desk is its number.
fn titles(wish: &Wish, name: &str) -> Vec<String> {
    if name.is_empty() {
        return Vec::new();
    }
    let title = |language: &Language| match wish.split {
        Split::Desks(_) => super::common::plain(&tr!(words(*language), "papers-desk", number = name.to_owned())),
        Split::Whole | Split::Letters => name.to_owned(),
    };

    wish.language.languages().iter().map(title).collect()
}

/// Parts of about the same length; an association is never torn apart.
fn by_desk(entries: Vec<Entry<'_>>, desks: u16) -> Vec<(String, Vec<Entry<'_>>)> {
    let desks = usize::from(desks.max(1));
    let length = entries.len().div_ceil(desks).max(1);
    let mut parts: Vec<(String, Vec<Entry<'_>>)> = Vec::new();
    for entry in entries {
        let count = parts.len();
        let full = parts.last().is_none_or(|(_, part)| {
            let together = part
                .last()
                .is_some_and(|last| last.row.association.is_some() && last.row.association == entry.row.association);

            part.len() >= length && !together && count < desks
        });
        if full {
            parts.push(((count + 1).to_string(), Vec::new()));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.push(entry);
        }
    }

    parts
}

/// Parts by first letters, several to a part until it fills about a page: `A`, `B – E`.
fn by_letter<'a>(entries: Vec<Entry<'a>>, language: Language) -> Vec<(String, Vec<Entry<'a>>)> {
    let mut parts: Vec<(char, char, Vec<Entry<'a>>)> = Vec::new();
    for entry in entries {
        let letter = initial(entry.sort_name(language));
        match parts.last_mut() {
            Some((_, last, part)) if *last == letter || part.len() < FULL => {
                *last = letter;
                part.push(entry);
            }
            _ => parts.push((letter, letter, vec![entry])),
        }
    }

    parts
        .into_iter()
        .map(|(first, last, part)| {
            let name = if first == last { first.to_string() } else { format!("{first} – {last}") };

            (name, part)
        })
        .collect()
}

/// The first letter without its accent, as a capital where there are any.
fn initial(name: &str) -> char {
    let first = crate::search::fold(name).chars().find(|letter| letter.is_alphanumeric()).unwrap_or('#');

    first.to_uppercase().next().unwrap_or(first)
}
