use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::{ImportError, has_rows, plan};
use crate::domain::Register;
use crate::exchange::header::{self, Column, Mapping, Tool};
use crate::exchange::plan::Plan;
use crate::exchange::progress::Progress;
use crate::exchange::read::{self, ReadError, TextChoices};
use crate::exchange::sheet::{Book, Sheet, Source};

/// What the columns of headers hold that were corrected before, by their [keys](Column::key), and by the headers'
/// [shapes](header::shape).
pub type Remembered = BTreeMap<String, Vec<String>>;

/// A file that was read, and how it is understood: which sheet, which header, what its columns hold. Guessed, then corrected.
#[derive(Debug, Clone)]
pub struct List {
    /// The file's name.
    pub name: String,
    book: Arc<Book>,
    sheet: usize,
    mapping: Mapping,
    /// Whether a known header was found; else the likeliest row stands for it.
    is_headed: bool,
    /// Whether the header is another row, or a column means something else, than was guessed or remembered.
    is_corrected: bool,
}

impl List {
    /// Reads a file, and takes the first sheet that is a list with rows; else the first of all.
    ///
    /// # Errors
    /// One [`ReadError`] for all that a file can be instead of a list.
    pub fn read(
        path: &Path,
        choices: &TextChoices,
        remembered: &Remembered,
        progress: &Progress,
    ) -> Result<Self, ReadError> {
        let book = read::read_with(path, choices, progress)?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let headed: Vec<(usize, Mapping)> = book
            .sheets
            .iter()
            .enumerate()
            .filter_map(|(index, sheet)| Some((index, understood(sheet, remembered)?)))
            .collect();
        let with_rows = headed.iter().find(|(index, mapping)| has_rows(&book.sheets[*index], mapping));
        let chosen = with_rows.or(headed.first()).cloned();
        let is_headed = chosen.is_some();
        let (sheet, mapping) = chosen.unwrap_or_else(|| (0, likeliest(&book.sheets[0])));

        Ok(Self { name, book: Arc::new(book), sheet, mapping, is_headed, is_corrected: false })
    }

    /// The sheet that is the list.
    pub fn sheet(&self) -> &Sheet {
        &self.book.sheets[self.sheet]
    }

    /// The names of the sheets, in the file's order.
    pub fn sheets(&self) -> impl Iterator<Item = &str> {
        self.book.sheets.iter().map(|sheet| sheet.name.as_str())
    }

    /// Which of them is the list.
    pub fn sheet_index(&self) -> usize {
        self.sheet
    }

    /// What was read, and how.
    pub fn source(&self) -> &Source {
        &self.book.source
    }

    /// What the columns hold.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// The tool that the file comes from, if it is a known one.
    pub fn tool(&self) -> Option<Tool> {
        self.mapping.tool
    }

    /// The rows that may be the header: the first twenty.
    pub fn header_rows(&self) -> usize {
        self.sheet().rows.len().min(header::ROWS_SEARCHED)
    }

    /// Another sheet is the list.
    pub fn choose_sheet(&mut self, sheet: usize, remembered: &Remembered) {
        let Some(chosen) = self.book.sheets.get(sheet) else { return };
        let found = understood(chosen, remembered);

        self.is_headed = found.is_some();
        self.mapping = found.unwrap_or_else(|| likeliest(chosen));
        self.sheet = sheet;
        self.is_corrected = false;
    }

    /// Another row is the header, counted from 0: what its columns hold is guessed again.
    pub fn choose_header(&mut self, row: usize) {
        self.mapping = header::map(self.sheet(), row);
        self.is_headed = true;
        self.is_corrected = true;
    }

    /// A column holds something else.
    pub fn correct(&mut self, position: usize, column: Column) {
        self.mapping.correct(position, column);
        self.is_headed = true;
        self.is_corrected = true;
    }

    /// What to remember of a header that was corrected: its shape, and what its columns hold.
    pub fn corrected(&self) -> Option<(String, Vec<String>)> {
        let shape = self.is_corrected.then(|| header::shape(self.sheet(), self.mapping.header_row)).flatten()?;

        Some((shape, self.mapping.columns.iter().map(|column| column.key().to_owned()).collect()))
    }

    /// Whether it can be planned as it is understood.
    ///
    /// # Errors
    /// Where no header was found or told, no column names anybody, or no row stands below the header.
    pub fn check(&self) -> Result<(), ImportError> {
        if !self.is_headed {
            return Err(ImportError::NoHeader { name: self.name.clone() });
        }

        super::check(self.sheet(), &self.mapping, &self.name)
    }

    /// What it would bring in.
    ///
    /// # Errors
    /// As [`List::check`], and where it was cancelled.
    pub fn plan(&self, register: &Register, progress: &Progress) -> Result<Plan, ImportError> {
        self.check()?;

        plan(self.sheet(), self.mapping.clone(), &self.name, register, progress)
    }
}

/// As it was corrected before, else as it is guessed.
fn understood(sheet: &Sheet, remembered: &Remembered) -> Option<Mapping> {
    header::recall(sheet, remembered).or_else(|| header::guess(sheet))
}

fn likeliest(sheet: &Sheet) -> Mapping {
    header::map(sheet, header::likely_row(sheet))
}
