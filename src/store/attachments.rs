//! Files that a workspace keeps beside its journals: pictures and attachments that were brought in, and templates that the user
//! changed.
//!
//! A picture or an attachment is written once, under the name of its content, into `files/`; a change in a journal names it. A template is a file
//! of `templates/` that the program writes once, as a copy of its own, and never again: from then on it is the user's.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::Reason;
use super::identity::replace;
use super::layout::{self, FILES, TEMPLATES};

/// The largest picture that is taken, in megabytes: a logo, not a photograph.
pub const PICTURE_LIMIT: u64 = 5;
/// The largest file that is attached to a meeting, in megabytes: a scan of many pages, in colour.
pub const ATTACHMENT_LIMIT: u64 = 100;
/// The largest template that is read, in megabytes.
const TEMPLATE_LIMIT: u64 = 1;

/// Why a file was not kept, or cannot be used. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// It is neither of the three formats.
    #[error("“{0}” is no picture in PNG, JPEG or SVG; nothing was changed")]
    NotAPicture(String),
    /// It is larger than a logo or a template needs to be.
    #[error("“{name}” is larger than {limit} MB; nothing was changed")]
    TooLarge {
        /// The file.
        name: String,
        /// In megabytes.
        limit: u64,
    },
    /// There is nothing in it.
    #[error("“{0}” is empty; nothing was changed")]
    Empty(String),
    /// It is not what was attached: it was changed, or copied only in part.
    #[error("“{0}” is damaged; bring it along again from the laptop where it was attached")]
    Damaged(String),
    /// A template that is not text.
    #[error("“{0}” is not text in UTF-8; save it as such, or remove it to use the program's own template")]
    NotText(String),
    /// A change names a file that is not in the workspace: it was not carried along from another laptop.
    #[error("“{0}” is not in this workspace; bring it along from the laptop where it was chosen, or choose it again")]
    Missing(String),
    /// It cannot be read.
    #[error("“{name}” cannot be read: {reason}")]
    Unreadable {
        /// The file.
        name: String,
        /// What the system said.
        reason: Reason,
    },
    /// It cannot be written.
    #[error("“{name}” cannot be written: {reason}")]
    Unwritable {
        /// The file.
        name: String,
        /// What the system said.
        reason: Reason,
    },
}

/// A file that the workspace keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The name that a change gives it: `<hash>.<ending>`.
    pub name: String,
    /// In bytes.
    pub size: u64,
}

/// Keeps a picture (PNG, JPEG or SVG, by its content) in a workspace, and answers the name that a change gives it:
/// `<hash>.<ending>`. The same picture twice is one file.
///
/// # Errors
/// It is no such picture, too large, or cannot be read or kept.
pub fn keep_picture(workspace: &Path, from: &Path) -> Result<String, FileError> {
    let shown = from.display().to_string();
    let bytes = read(from, &shown, PICTURE_LIMIT)?;
    let ending = ending(&bytes).ok_or_else(|| FileError::NotAPicture(shown.clone()))?;

    keep(workspace, &bytes, ending)
}

/// Keeps a file of any kind in a workspace, and answers the name that a change gives it. The same content twice is one file.
///
/// # Errors
/// It is empty, larger than [`ATTACHMENT_LIMIT`], or cannot be read or kept.
pub fn keep_file(workspace: &Path, from: &Path) -> Result<Kept, FileError> {
    let shown = from.display().to_string();
    let bytes = read(from, &shown, ATTACHMENT_LIMIT)?;
    if bytes.is_empty() {
        return Err(FileError::Empty(shown));
    }
    let name = keep(workspace, &bytes, &own_ending(from))?;

    Ok(Kept { name, size: bytes.len() as u64 })
}

/// Keeps what the program made itself, likewise.
///
/// # Errors
/// It cannot be kept.
pub fn keep_made(workspace: &Path, bytes: &[u8], ending: &str) -> Result<Kept, FileError> {
    let name = keep(workspace, bytes, ending)?;

    Ok(Kept { name, size: bytes.len() as u64 })
}

/// The content of a picture that a change names.
///
/// # Errors
/// It is not there, or cannot be read.
pub fn attachment(workspace: &Path, name: &str) -> Result<Vec<u8>, FileError> {
    read(&path_of(workspace, name)?, name, PICTURE_LIMIT)
}

/// The content of an attachment, which is what was attached.
///
/// # Errors
/// It is not there, cannot be read, or is another.
pub fn attached(workspace: &Path, name: &str) -> Result<Vec<u8>, FileError> {
    let bytes = read(&path_of(workspace, name)?, name, ATTACHMENT_LIMIT)?;
    if name.split('.').next() != Some(hash(&bytes).as_str()) {
        return Err(FileError::Damaged(name.to_owned()));
    }

    Ok(bytes)
}

/// Whether a file that a change names is in the workspace: one that was attached on another laptop comes with the next copy.
pub fn has_file(workspace: &Path, name: &str) -> bool {
    path_of(workspace, name).is_ok_and(|path| path.is_file())
}

/// The templates that the user changed, by their names without the ending.
///
/// # Errors
/// One cannot be read, or is not text.
pub fn templates(workspace: &Path) -> Result<BTreeMap<String, String>, FileError> {
    let folder = workspace.join(TEMPLATES);
    let names = layout::names(&folder)
        .map_err(|error| FileError::Unreadable { name: folder.display().to_string(), reason: error.reason() })?;
    let mut templates = BTreeMap::new();
    for file in names {
        let Some(name) = file.strip_suffix(".typ") else { continue };
        let bytes = read(&folder.join(&file), &file, TEMPLATE_LIMIT)?;
        let text = String::from_utf8(bytes).map_err(|_| FileError::NotText(file.clone()))?;
        templates.insert(name.to_owned(), text);
    }

    Ok(templates)
}

/// Where a template of the user is, or would be.
pub fn template_path(workspace: &Path, name: &str) -> PathBuf {
    workspace.join(TEMPLATES).join(format!("{name}.typ"))
}

/// Whether the workspace has its own template of this name.
pub fn has_template(workspace: &Path, name: &str) -> bool {
    template_path(workspace, name).is_file()
}

/// Writes a template for the user to change, once: what is there already is the user's, and stays.
///
/// # Errors
/// It cannot be written.
pub fn keep_template(workspace: &Path, name: &str, text: &str) -> Result<PathBuf, FileError> {
    let path = template_path(workspace, name);
    if !path.is_file() {
        replace(&path, text.as_bytes(), true).map_err(|error| unwritable(&path, &error))?;
    }

    Ok(path)
}

fn keep(workspace: &Path, bytes: &[u8], ending: &str) -> Result<String, FileError> {
    let name = format!("{}.{ending}", hash(bytes));
    let to = workspace.join(FILES).join(&name);
    let here = fs::metadata(&to).is_ok_and(|there| there.len() == bytes.len() as u64);
    if !here {
        replace(&to, bytes, true).map_err(|error| unwritable(&to, &error))?;
    }

    Ok(name)
}

/// Where a file that a change names is, or would be.
fn path_of(workspace: &Path, name: &str) -> Result<PathBuf, FileError> {
    // A name comes from a journal that another laptop may have written: it is a name, never a path.
    let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':']);

    if plain { Ok(workspace.join(FILES).join(name)) } else { Err(FileError::Missing(name.to_owned())) }
}

fn read(path: &Path, name: &str, megabytes: u64) -> Result<Vec<u8>, FileError> {
    let limit = megabytes * 1_000_000;
    let unreadable = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => FileError::Missing(name.to_owned()),
        _ => FileError::Unreadable { name: name.to_owned(), reason: Reason::of(&error) },
    };
    let mut bytes = Vec::new();
    fs::File::open(path).map_err(unreadable)?.take(limit + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > limit {
        return Err(FileError::TooLarge { name: name.to_owned(), limit: megabytes });
    }

    Ok(bytes)
}

/// The ending of a picture, by its first bytes: a name can say anything.
fn ending(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some("png");
    }
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Some("jpg");
    }
    let head = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{FEFF}').trim_start();

    (head.starts_with('<') && head.contains("<svg")).then_some("svg")
}

/// The ending of a file as its name has it, in small letters: by it the system knows what opens the file.
fn own_ending(path: &Path) -> String {
    const LONGEST: usize = 8;
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let plain = !ending.is_empty() && ending.len() <= LONGEST && ending.chars().all(|it| it.is_ascii_alphanumeric());

    if plain { ending } else { "bin".to_owned() }
}

/// Half of SHA-256, in hexadecimal: no two pictures ever share it.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn unwritable(path: &Path, error: &io::Error) -> FileError {
    FileError::Unwritable { name: path.display().to_string(), reason: Reason::of(error) }
}
