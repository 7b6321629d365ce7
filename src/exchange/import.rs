//! From a sheet to a plan: which rows are whom, and what is new in them.

mod changes;
mod group;
mod known;
mod merge;
mod region;
mod row;
mod words;

use std::path::Path;

use crate::domain::Register;

use super::header::{self, Mapping};
use super::plan::Plan;
use super::read::{self, ReadError};
use super::sheet::{Book, Sheet};

pub use changes::Destination;
pub use row::Notice;
pub(super) use words::civility;

/// Why a list could not be planned. Each is one sentence for a coordinator; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error(transparent)]
    Unread(#[from] ReadError),
    #[error(
        "No header was found in the first twenty rows of “{name}”: a column for the association or for the person is needed, with headings such as “Association”, “Représentant(e)”, “Téléphone” or “الجمعية”."
    )]
    NoHeader { name: String },
    #[error("“{name}” has a header, and no row below it.")]
    NoRows { name: String },
    #[error("None of the columns is marked as the association's or the person's name.")]
    NoNames,
}

/// Reads a file and plans its import, with everything guessed.
///
/// # Errors
/// One [`ImportError`] for all that a file can be instead of a list.
pub fn prepare(path: &Path, register: &Register) -> Result<Plan, ImportError> {
    let book = read::read(path)?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let (sheet, mapping) = choose_sheet(&book, &name)?;

    plan(&book.sheets[sheet], mapping, &name, register)
}

/// The first sheet of a book that is a list with rows, and what its columns hold.
///
/// # Errors
/// Where no sheet has a known header, or none has a row below it.
pub fn choose_sheet(book: &Book, name: &str) -> Result<(usize, Mapping), ImportError> {
    let mut headed = book.sheets.iter().enumerate().filter_map(|(index, sheet)| Some((index, header::guess(sheet)?)));
    let Some(first) = headed.next() else {
        return Err(ImportError::NoHeader { name: name.to_owned() });
    };

    std::iter::once(first)
        .chain(headed)
        .find(|(index, mapping)| has_rows(&book.sheets[*index], mapping))
        .ok_or_else(|| ImportError::NoRows { name: name.to_owned() })
}

/// Plans the import of a sheet, against what the register holds.
///
/// # Errors
/// Where no column names anybody, or no row stands below the header.
pub fn plan(sheet: &Sheet, mapping: Mapping, file: &str, register: &Register) -> Result<Plan, ImportError> {
    if !mapping.names_someone() {
        return Err(ImportError::NoNames);
    }
    if !has_rows(sheet, &mapping) {
        return Err(ImportError::NoRows { name: file.to_owned() });
    }

    Ok(group::plan(sheet, mapping, file, register))
}

fn has_rows(sheet: &Sheet, mapping: &Mapping) -> bool {
    sheet.rows.iter().skip(mapping.header_row + 1).flatten().any(|cell| !cell.is_blank())
}
