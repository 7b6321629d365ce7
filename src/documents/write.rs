//! A paper to a file: the one that the user names, or one for the system's viewer.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tempfile::TempDir;

use super::{Draft, PaperError, Printed, Progress};
use crate::exchange::write::{self, SaveError};
use crate::store::{self, FileError, Reason};

/// The folders of what was handed to the viewer.
static SHOWN: Mutex<Vec<TempDir>> = Mutex::new(Vec::new());

/// The endings of files that a viewer or an office shows, and that no system runs.
const OPENED: [&str; 31] = [
    "pdf", "jpg", "jpeg", "png", "tif", "tiff", "webp", "heic", "bmp", "gif", "docx", "doc", "odt", "rtf", "txt",
    "xlsx", "xls", "ods", "csv", "tsv", "pptx", "ppt", "odp", "eml", "ics", "mp3", "m4a", "ogg", "wav", "mp4", "mov",
];

/// Sets a paper and writes it, in one step; answers how many pages it has.
///
/// # Errors
/// As for [`Draft::print_telling`] and [`save`]. Where it was cancelled, what stood at the path before is untouched.
pub fn make(draft: Draft, path: &Path, progress: &Progress) -> Result<usize, PaperError> {
    let printed = draft.print_telling(progress)?;
    let bytes = printed.pdf()?;
    progress.is_wanted()?;
    write::replace(path, &bytes)?;

    Ok(printed.pages())
}

/// Writes the PDF, in one step.
///
/// # Errors
/// The paper cannot be written as PDF, or not there; what stood at the path before is untouched.
pub fn save(printed: &Printed, path: &Path) -> Result<(), PaperError> {
    write::replace(path, &printed.pdf()?)?;

    Ok(())
}

/// Makes a folder where it is missing.
pub(super) fn make_folder(path: &Path) -> Result<(), PaperError> {
    std::fs::create_dir_all(path)
        .map_err(|error| PaperError::Unwritten { path: path.to_owned(), reason: Reason::of(&error) })
}

/// Sets a paper and opens its PDF with the system's own viewer, from where it can be printed. It lies in a folder that only this user can read,
/// until [`forget_shown`].
///
/// # Errors
/// As for [`make`], or the system has no viewer for it.
pub fn show(draft: Draft, stem: &str, progress: &Progress) -> Result<PathBuf, PaperError> {
    hand_over(&format!("{stem}.pdf"), |path| make(draft, path, progress).map(drop))
}

/// Writes a file where only this user can read it, and has the system open it.
fn hand_over(name: &str, put: impl FnOnce(&Path) -> Result<(), PaperError>) -> Result<PathBuf, PaperError> {
    let unwritten = |path: &Path, error: std::io::Error| PaperError::Unwritten {
        path: path.to_owned(),
        reason: Reason::of(&error),
    };
    let folder =
        tempfile::Builder::new().prefix("majlis-").tempdir().map_err(|error| unwritten(Path::new("majlis"), error))?;
    let path = folder.path().join(name);
    put(&path)?;
    open::that_detached(&path)
        .map_err(|error| PaperError::NoViewer { path: path.clone(), reason: Reason::of(&error) })?;
    if let Ok(mut shown) = SHOWN.lock() {
        shown.push(folder);
    }

    Ok(path)
}

/// Opens a file that is kept in the workspace with the system's own program for it: a copy that is called by its title, until
/// [`forget_shown`].
///
/// # Errors
/// The file did not come along, is damaged, or is of a kind that could run as a program: it may be from anybody's laptop.
pub fn show_attached(workspace: &Path, file: &str, title: &str) -> Result<PathBuf, PaperError> {
    let bytes = store::attached(workspace, file).map_err(|error| named(error, title))?;
    let ending = file.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    if !OPENED.contains(&ending) {
        let path = workspace.join("files").join(file);

        return Err(PaperError::NotOpened { title: title.to_owned(), path });
    }
    hand_over(&file_name(title, ending), |path| Ok(write::replace(path, &bytes)?))
}

/// Removes what was handed to the viewer: papers hold personal data, and should not be left behind.
pub fn forget_shown() {
    if let Ok(mut shown) = SHOWN.lock() {
        shown.clear();
    }
}

/// The title as a file name, with this ending.
fn file_name(title: &str, ending: &str) -> String {
    let ending = format!(".{ending}");
    let stem = title.strip_suffix(&ending).unwrap_or(title);
    let kept = |letter: char| if letter.is_control() || r#"/\:*?"<>|"#.contains(letter) { ' ' } else { letter };
    let stem: String = stem.chars().map(kept).take(80).collect();
    let stem = stem.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());

    format!("{}{ending}", if stem.is_empty() { "majlis" } else { stem })
}

/// People know the file by its title, not by the name of its content.
fn named(error: FileError, title: &str) -> FileError {
    match error {
        FileError::Missing(_) => FileError::Missing(title.to_owned()),
        FileError::Damaged(_) => FileError::Damaged(title.to_owned()),
        other => other,
    }
}

impl From<SaveError> for PaperError {
    fn from(error: SaveError) -> Self {
        Self::Unsaved(error)
    }
}
