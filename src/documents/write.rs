//! A paper to a file: the one that the user names, or one for the system's viewer.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tempfile::TempDir;

use super::{Draft, PaperError, Printed};
use crate::exchange::write::{self, SaveError};

/// The folders of what was handed to the viewer.
static SHOWN: Mutex<Vec<TempDir>> = Mutex::new(Vec::new());

/// Writes the PDF, in one step.
///
/// # Errors
/// The paper cannot be written as PDF, or not there; what stood at the path before is untouched.
pub fn save(printed: &Printed, path: &Path) -> Result<(), PaperError> {
    write::replace(path, &printed.pdf()?)?;

    Ok(())
}

/// Writes each draft as a file of its own name into a folder, which is made where it is missing.
///
/// # Errors
/// The first paper that cannot be made or written; those before it are there.
pub fn save_all(drafts: Vec<(String, Draft)>, folder: &Path) -> Result<usize, PaperError> {
    std::fs::create_dir_all(folder)
        .map_err(|error| PaperError::Unwritten { path: folder.to_owned(), reason: error.to_string() })?;
    let mut count = 0;
    for (name, draft) in drafts {
        save(&draft.print()?, &folder.join(name))?;
        count += 1;
    }

    Ok(count)
}

/// Opens the PDF with the system's own viewer, from where it can be printed. It lies in a folder that only this user can read,
/// until [`forget_shown`].
///
/// # Errors
/// The paper cannot be written, or the system has no viewer for it.
pub fn show(printed: &Printed, stem: &str) -> Result<PathBuf, PaperError> {
    show_bytes(&printed.pdf()?, &format!("{stem}.pdf"))
}

/// Opens a file that is kept, likewise.
///
/// # Errors
/// It cannot be written, or the system has no viewer for it.
pub fn show_bytes(bytes: &[u8], name: &str) -> Result<PathBuf, PaperError> {
    let unwritten =
        |path: &Path, error: std::io::Error| PaperError::Unwritten { path: path.to_owned(), reason: error.to_string() };
    let folder =
        tempfile::Builder::new().prefix("majlis-").tempdir().map_err(|error| unwritten(Path::new("majlis"), error))?;
    let path = folder.path().join(name);
    write::replace(&path, bytes)?;
    open::that_detached(&path)
        .map_err(|error| PaperError::NoViewer { path: path.clone(), reason: error.to_string() })?;
    if let Ok(mut shown) = SHOWN.lock() {
        shown.push(folder);
    }

    Ok(path)
}

/// Removes what was handed to the viewer: papers hold personal data, and should not be left behind.
pub fn forget_shown() {
    if let Ok(mut shown) = SHOWN.lock() {
        shown.clear();
    }
}

impl From<SaveError> for PaperError {
    fn from(error: SaveError) -> Self {
        Self::Unsaved(error)
    }
}
