//! What a spreadsheet holds once it is read: cells, without their formats and formulas.

use std::borrow::Cow;

use jiff::civil;

/// A file of one or more sheets, as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// The sheets that hold anything, in the file's order.
    pub sheets: Vec<Sheet>,
    /// What kind of file it was, and what had to be guessed to read it.
    pub source: Source,
}

/// What a book was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A workbook: XLSX, XLSB, XLS or ODS.
    Workbook(Workbook),
    /// Text in rows: CSV, TSV and their kin.
    Text {
        /// The encoding it was decoded from, by its WHATWG name ("windows-1256").
        encoding: &'static str,
        /// What stands between two cells.
        separator: char,
    },
    /// Visiting cards: vCard 3 or 4 (RFC 2426, RFC 6350), a row each.
    Cards {
        /// The encoding it was decoded from, by its WHATWG name.
        encoding: &'static str,
    },
}

/// The format of a workbook, recognised by content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Workbook {
    /// Office Open XML, Excel since 2007.
    Xlsx,
    /// Excel's binary variant of XLSX.
    Xlsb,
    /// Excel 97 to 2003.
    Xls,
    /// OpenDocument, LibreOffice's own.
    Ods,
}

impl Workbook {
    /// What everybody calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "XLSX",
            Self::Xlsb => "XLSB",
            Self::Xls => "XLS",
            Self::Ods => "ODS",
        }
    }
}

/// One sheet. Row and column numbers are those of the file: blank rows are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The tab's name; the file's name for text.
    pub name: String,
    /// Rows of cells; a row may be shorter than others, and empty.
    pub rows: Vec<Vec<Cell>>,
}

/// The content of one cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing at all.
    #[default]
    Empty,
    /// Text, exactly as it stands in the file.
    Text(String),
    /// A number, as spreadsheets keep all of theirs.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// A day, with or without an hour.
    Date(civil::DateTime),
    /// An hour without a day.
    Time(civil::Time),
}

impl Sheet {
    /// The cell at a row and column counted from 0; `Empty` beyond the edges.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&Cell::Empty)
    }

    /// The width of the widest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// Whether no cell holds anything that can be seen.
    pub fn is_blank(&self) -> bool {
        self.rows.iter().flatten().all(Cell::is_blank)
    }
}

impl Cell {
    /// Whether nothing can be seen in the cell.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// What a person reads in the cell. A text keeps its leading `+` and zeros; a whole number is written without a
    /// decimal part or an exponent, since it is often a phone; days and hours are written as ISO 8601 does.
    pub fn as_text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number_as_text(*number)),
            Self::Bool(true) => Cow::Borrowed("TRUE"),
            Self::Bool(false) => Cow::Borrowed("FALSE"),
            Self::Date(date) if date.time() == civil::Time::midnight() => Cow::Owned(date.date().to_string()),
            Self::Date(date) => Cow::Owned(date.strftime("%Y-%m-%d %H:%M").to_string()),
            Self::Time(time) => Cow::Owned(time.strftime("%H:%M").to_string()),
        }
    }
}

/// Spreadsheets show 15 significant digits: more would bring the noise of binary fractions (0.30000000000000004).
fn number_as_text(number: f64) -> String {
    if number.fract() == 0.0 {
        return format!("{number:.0}");
    }

    let shown = format!("{number:.14e}").parse().unwrap_or(number);

    format!("{shown}")
}
