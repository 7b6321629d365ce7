//! Which row heads a list, and what each of its columns holds.

mod column;
pub mod tool;
mod words;

pub use column::Column;
pub use tool::Tool;

use std::collections::{BTreeMap, HashSet};

use super::fold::{fold, is_mostly_arabic};
use super::import::civility;
use super::sheet::{Cell, Sheet};
use words::{Sureness, meaning};

/// Titles, logos and dates stand above many lists, but never more than a screenful.
pub const ROWS_SEARCHED: usize = 20;
/// Enough rows to see which script and what kind of content a column has.
const ROWS_SAMPLED: usize = 60;

/// What the columns of a sheet hold: guessed, then corrected by the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The row of the headings, counted from 0.
    pub header_row: usize,
    /// One meaning a column, in the sheet's order.
    pub columns: Vec<Column>,
    /// The tool that the file comes from, if it is a known one.
    pub tool: Option<Tool>,
}

impl Mapping {
    /// The position of the first column that holds this.
    pub fn position(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|held| *held == column)
    }

    /// The positions of all columns that hold this.
    pub fn positions(&self, column: Column) -> impl Iterator<Item = usize> + '_ {
        self.columns.iter().enumerate().filter(move |(_, held)| **held == column).map(|(position, _)| position)
    }

    /// Whether rows read by it name anybody.
    pub fn names_someone(&self) -> bool {
        self.columns.iter().any(|column| column.names_someone())
    }

    /// Gives a column another meaning. The column that had it before is ignored, unless it may repeat.
    pub fn correct(&mut self, position: usize, column: Column) {
        if !column.may_repeat() {
            for held in &mut self.columns {
                if *held == column {
                    *held = Column::Ignore;
                }
            }
        }

        if let Some(held) = self.columns.get_mut(position) {
            *held = column;
        }
    }
}

/// Guesses the header row among the first twenty and what each column holds; nothing where no row heads a list.
pub fn guess(sheet: &Sheet) -> Option<Mapping> {
    let of_tool = (0..sheet.rows.len().min(ROWS_SEARCHED)).find(|row| Tool::of(&headings(sheet, *row)).is_some());

    if let Some(row) = of_tool {
        let mapping = map(sheet, row);

        if mapping.names_someone() {
            return Some(mapping);
        }
    }

    let (row, _) = sheet
        .rows
        .iter()
        .enumerate()
        .take(ROWS_SEARCHED)
        .filter_map(|(index, cells)| Some((index, score(cells)?)))
        // The first of equals: a header repeated below, for the next page, is not the header.
        .max_by_key(|(index, score)| (*score, std::cmp::Reverse(*index)))?;

    let mapping = map(sheet, row);

    mapping.names_someone().then_some(mapping)
}

/// Guesses what each column holds under a header row that the user has pointed at.
pub fn map(sheet: &Sheet, header_row: usize) -> Mapping {
    let sample = Sample { sheet, header_row };
    let headings = headings(sheet, header_row);
    let tool = Tool::of(&headings);
    let told: Vec<Option<Column>> = headings
        .iter()
        .enumerate()
        .map(|(position, heading)| {
            let column = tool?.column(heading)?;

            // Outlook in French heads civilities and functions with "Titre".
            Some(if column == Column::Role { sample.agree(position, column) } else { column })
        })
        .collect();
    let mut guesses: Vec<Option<(Column, Sureness)>> = headings
        .iter()
        .zip(&told)
        .map(|(heading, told)| if told.is_none() { meaning(heading) } else { None })
        .collect();

    for (position, guess) in guesses.iter_mut().enumerate() {
        if let Some((column, _)) = guess {
            *column = sample.agree(position, *column);
        }
    }

    split_names(&mut guesses);

    let mut columns = settle(&told, &guesses, &sample);

    name_without_association(&mut columns);

    Mapping { header_row, columns, tool }
}

/// The row that looks most like headings where none is known: the first of the first twenty that is nearly as wide as any.
pub fn likely_row(sheet: &Sheet) -> usize {
    let width = |row: usize| sheet.rows[row].iter().filter(|cell| !cell.is_blank()).count();
    let mut rows = 0..sheet.rows.len().min(ROWS_SEARCHED);
    let widest = rows.clone().map(width).max().unwrap_or(0);

    rows.find(|row| width(*row) * 3 >= widest * 2).unwrap_or(0)
}

/// What a header is remembered by: its headings, folded; none where it has none.
pub fn shape(sheet: &Sheet, header_row: usize) -> Option<String> {
    let folded: Vec<String> = headings(sheet, header_row).iter().map(|heading| fold(heading)).collect();
    let shape = folded.join(" | ");

    shape.chars().any(char::is_alphanumeric).then_some(shape)
}

/// The header among the first twenty rows whose meaning was corrected before, as it was corrected.
pub fn recall(sheet: &Sheet, remembered: &BTreeMap<String, Vec<String>>) -> Option<Mapping> {
    if remembered.is_empty() {
        return None;
    }

    (0..sheet.rows.len().min(ROWS_SEARCHED)).find_map(|header_row| {
        let columns = remembered.get(&shape(sheet, header_row)?)?;
        let headings = headings(sheet, header_row);
        // What another version calls otherwise is left out.
        let mut columns: Vec<Column> =
            columns.iter().map(|key| Column::from_key(key).unwrap_or(Column::Ignore)).collect();

        columns.resize(headings.len(), Column::Ignore);

        Some(Mapping { header_row, columns, tool: Tool::of(&headings) })
    })
}

fn headings(sheet: &Sheet, row: usize) -> Vec<String> {
    (0..sheet.width()).map(|position| sheet.cell(row, position).as_text().into_owned()).collect()
}

/// How much a row looks like a header: known headings, surely known ones first. Numbers, phones and addresses of mail
/// do not stand in headers.
fn score(cells: &[Cell]) -> Option<(usize, usize)> {
    let shown: Vec<_> = cells.iter().filter(|cell| !cell.is_blank()).collect();

    if shown.iter().any(|cell| !is_heading(cell)) {
        return None;
    }

    let (ignored, known): (Vec<_>, Vec<_>) =
        shown.iter().filter_map(|cell| meaning(&cell.as_text())).partition(|(column, _)| *column == Column::Ignore);
    let kinds: HashSet<Column> = known.iter().map(|(column, _)| *column).collect();
    let exact = known.iter().filter(|(_, sureness)| *sureness == Sureness::Exact).count();
    let all_known = exact + ignored.len() == shown.len();

    let names = kinds.iter().any(|column| column.names_someone());

    (names && exact > 0 && (kinds.len() > 1 || all_known)).then_some((kinds.len(), exact))
}

fn is_heading(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else {
        return false;
    };
    let digits = text.chars().filter(char::is_ascii_digit).count();

    !text.contains('@') && digits < 6
}

fn is_phone(text: &str) -> bool {
    text.chars().filter(char::is_ascii_digit).count() >= 6 && !text.chars().any(char::is_alphabetic)
}

/// "Nom" beside "Prénom" is the family name alone.
fn split_names(guesses: &mut [Option<(Column, Sureness)>]) {
    for (given, person, family) in [
        (Column::GivenLatin, Column::PersonLatin, Column::FamilyLatin),
        (Column::GivenArabic, Column::PersonArabic, Column::FamilyArabic),
    ] {
        let holds =
            |guesses: &[Option<(Column, Sureness)>], column| guesses.iter().flatten().any(|(held, _)| *held == column);

        if !holds(guesses, given) || holds(guesses, family) {
            continue;
        }

        if let Some((column, _)) = guesses.iter_mut().flatten().find(|(held, _)| *held == person) {
            *column = family;
        }
    }
}

/// One column for each meaning: the surest heading keeps it, and a second name column takes the other script where its
/// content is in it.
fn settle(told: &[Option<Column>], guesses: &[Option<(Column, Sureness)>], sample: &Sample<'_>) -> Vec<Column> {
    let mut columns: Vec<Column> = told.iter().map(|told| told.unwrap_or(Column::Ignore)).collect();

    for wanted in [Sureness::Exact, Sureness::Contains] {
        for (position, guess) in guesses.iter().enumerate() {
            let Some((column, sureness)) = *guess else {
                continue;
            };

            if sureness != wanted {
                continue;
            }

            let taken = |column: Column, columns: &[Column]| !column.may_repeat() && columns.contains(&column);

            if !taken(column, &columns) {
                columns[position] = column;
                continue;
            }

            let other = column.in_script(sample.is_arabic(position).unwrap_or(false));

            if !taken(other, &columns) {
                columns[position] = other;
            }
        }
    }

    columns
}

/// Where no column names an association, "Nom" beside an acronym or a kind is the association's.
fn name_without_association(columns: &mut [Column]) {
    let holds = |column: Column| columns.contains(&column);

    if holds(Column::AssociationLatin)
        || holds(Column::AssociationArabic)
        || !(holds(Column::Acronym) || holds(Column::Kind))
        || holds(Column::Civility)
        || holds(Column::Role)
    {
        return;
    }

    for column in columns.iter_mut() {
        match column {
            Column::PersonLatin => *column = Column::AssociationLatin,
            Column::PersonArabic => *column = Column::AssociationArabic,
            _ => {}
        }
    }
}

/// The first rows of a list, to see whether a column's content agrees with its heading.
struct Sample<'a> {
    sheet: &'a Sheet,
    header_row: usize,
}

impl Sample<'_> {
    fn texts(&self, position: usize) -> impl Iterator<Item = String> + '_ {
        self.sheet
            .rows
            .iter()
            .skip(self.header_row + 1)
            .take(ROWS_SAMPLED)
            .filter_map(move |cells| cells.get(position))
            .filter(|cell| !cell.is_blank())
            .map(|cell| cell.as_text().into_owned())
    }

    /// Whether most texts of a column are Arabic; nothing for a column without texts.
    fn is_arabic(&self, position: usize) -> Option<bool> {
        let (mut arabic, mut all) = (0, 0);

        for text in self.texts(position) {
            arabic += usize::from(is_mostly_arabic(&text));
            all += 1;
        }

        (all > 0).then_some(arabic * 2 > all)
    }

    fn share(&self, position: usize, holds: impl Fn(&str) -> bool) -> bool {
        let (mut some, mut all) = (0, 0);

        for text in self.texts(position) {
            some += usize::from(holds(&text));
            all += 1;
        }

        all > 0 && some * 2 > all
    }

    /// What the content makes of a heading that may mean two things.
    fn agree(&self, position: usize, column: Column) -> Column {
        match column {
            // "Contact" and "Coordonnées" head phones, addresses of mail and people alike.
            Column::Phone if self.share(position, |text| text.contains('@')) => Column::Email,
            Column::Phone if self.share(position, |text| !text.contains(|letter: char| letter.is_ascii_digit())) => {
                Column::PersonLatin.in_script(self.is_arabic(position).unwrap_or(false))
            }
            // "Representative phone" has its thing last.
            Column::PersonLatin | Column::PersonArabic if self.share(position, |text| text.contains('@')) => {
                Column::Email
            }
            Column::PersonLatin | Column::PersonArabic if self.share(position, is_phone) => Column::Phone,
            // "Titre" and "Title" head roles, and sometimes "M." and "Mme".
            Column::Role if self.share(position, |text| civility(text).is_some()) => Column::Civility,
            column => match self.is_arabic(position) {
                Some(arabic) => column.in_script(arabic),
                None => column,
            },
        }
    }
}
