//! A table that leaves the program: titles, typed cells, and the language it is written in.

use jiff::{Timestamp, civil};

use crate::i18n::Language;

/// How many rows are looked at to see how wide a column should be.
const MEASURED: usize = 400;
/// No column is wider than this, in characters: a remark would push all others off the screen.
const WIDEST: usize = 46;

/// What a file of data is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The document's title.
    pub title: String,
    /// The name on the sheet's tab: one or two words.
    pub sheet: String,
    /// Who hands it out: the document's author.
    pub author: String,
    /// When it was made: the document's date.
    pub made: Timestamp,
    /// Decides the direction of the sheet and the separator of CSV.
    pub language: Language,
    /// One entry a column.
    pub columns: Vec<TableColumn>,
    /// Rows of as many cells as there are columns; missing ones are left empty.
    pub rows: Vec<Vec<OutCell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableColumn {
    /// The code's name, the same in every language: what `--columns` asks for.
    pub key: &'static str,
    /// What the reader sees above the column.
    pub title: String,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold, for widths and alignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Names, addresses, remarks.
    Text,
    /// A phone: text, so that `+212` and leading zeros stay.
    Phone,
    /// A count.
    Number,
    /// A day.
    Date,
    /// An hour of the day.
    Time,
    /// A day and an hour.
    DateTime,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum OutCell {
    /// Left blank.
    #[default]
    Empty,
    /// Text, never a formula, whatever it starts with.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(civil::Date),
    /// An hour of the day.
    Time(civil::Time),
    /// A day and an hour.
    DateTime(civil::DateTime),
}

impl Table {
    /// How many characters wide a column should be: enough for its title and for what most of its rows hold.
    pub fn width(&self, position: usize) -> usize {
        let Some(column) = self.columns.get(position) else { return 0 };
        let widest = self.rows.iter().take(MEASURED).filter_map(|row| match row.get(position) {
            Some(OutCell::Text(text)) => text.lines().map(|line| line.chars().count()).max(),
            _ => None,
        });
        let least = match column.kind {
            ColumnKind::DateTime => 17,
            ColumnKind::Phone => 18,
            ColumnKind::Date => 12,
            ColumnKind::Text | ColumnKind::Number | ColumnKind::Time => 8,
        };

        // The filter's button covers the last letters of a title.
        widest.max().unwrap_or(0).max(column.title.chars().count() + 3).clamp(least, WIDEST)
    }
}

impl OutCell {
    /// A text cell, or an empty one for a text that is blank.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();

        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }
}
