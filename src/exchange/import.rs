//! From a sheet to a plan: which rows are whom, and what is new in them.

mod changes;
mod group;
mod known;
mod list;
pub(super) mod merge;
mod region;
mod review;
mod row;
mod words;

use std::path::Path;

use crate::domain::Register;

use super::header::Mapping;
use super::plan::Plan;
use super::progress::Progress;
use super::read::{ReadError, TextChoices};
use super::sheet::Sheet;

pub use changes::Destination;
pub(super) use changes::remembered;
pub(super) use known::{Associations, Likeness, People};
pub use list::{List, Remembered};
pub(super) use region::Regions;
pub use row::Notice;
pub(super) use words::{civility, is_nothing};

/// Why a list could not be planned. Each is one sentence for a coordinator; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error(transparent)]
    Unread(#[from] ReadError),
    #[error(
        "No header was found in the first twenty rows of “{name}”: a column for the association or for the person is needed, with headings such as “Association”, “Représentant(e)”, “Téléphone” or “الجمعية”."
    )]
    NoHeader { name: String },
    #[error(
        "No header of a list of projects was found in the first twenty rows of “{name}”: a column for the title is needed and one more, with headings such as “Titre du projet”, “Association”, “Montant” or “عنوان المشروع”."
    )]
    NoProjectHeader { name: String },
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
    let progress = Progress::default();

    List::read(path, &TextChoices::default(), &Remembered::new(), &progress)?.plan(register, &progress)
}

/// Plans the import of a sheet, against what the register holds.
///
/// # Errors
/// Where no column names anybody, no row stands below the header, or the work was cancelled.
pub fn plan(
    sheet: &Sheet,
    mapping: Mapping,
    file: &str,
    register: &Register,
    progress: &Progress,
) -> Result<Plan, ImportError> {
    check(sheet, &mapping, file)?;

    group::plan(sheet, mapping, file, register, progress)
}

fn check(sheet: &Sheet, mapping: &Mapping, file: &str) -> Result<(), ImportError> {
    if !mapping.names_someone() {
        return Err(ImportError::NoNames);
    }
    if !has_rows(sheet, mapping) {
        return Err(ImportError::NoRows { name: file.to_owned() });
    }

    Ok(())
}

fn has_rows(sheet: &Sheet, mapping: &Mapping) -> bool {
    sheet.rows.iter().skip(mapping.header_row + 1).flatten().any(|cell| !cell.is_blank())
}
