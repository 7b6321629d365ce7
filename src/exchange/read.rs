//! From a file that a human made to plain cells, or one sentence that says why not.

mod kind;
mod merged;
mod tags;
mod text;
mod vcard;
mod weigh;
mod workbook;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::progress::Progress;
use super::sheet::{Book, Source, Workbook};
use kind::Kind;

pub use kind::Lookalike;
pub use text::{SEPARATORS, TextChoices, encoding_name, encodings};

/// Larger files are no lists of people: photographs or years of records hide in them.
pub const LARGEST_FILE: u64 = 40 * 1024 * 1024;
/// More filled rows than any register: what is longer was exported by mistake.
pub const MOST_ROWS: usize = 250_000;
/// More columns than any list.
pub const MOST_COLUMNS: usize = 1_000;
/// Bounds the memory that one book may take, whatever its shape: with the file itself, less than 300 MB.
pub const MOST_CELLS: usize = 3_000_000;
/// Bytes of text in all cells together: one long text that a million cells share would be one each.
pub const MOST_TEXT: usize = 80 * 1024 * 1024;

/// Why a file could not be read. Each is one sentence for a coordinator; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("The file “{name}” is no longer there.")]
    Missing { name: String },
    #[error("The file “{name}” cannot be opened: {source}.")]
    Unreadable { name: String, source: io::Error },
    #[error("“{name}” is a folder, not a list.")]
    Folder { name: String },
    #[error("The file “{name}” is empty.")]
    Empty { name: String },
    #[error("“{name}” is not a spreadsheet: it looks like {looks_like}.")]
    NotASpreadsheet { name: String, looks_like: Lookalike },
    #[error("“{name}” is protected by a password: open it in Excel or LibreOffice, remove the password, and save it.")]
    Password { name: String },
    #[error("“{name}” is damaged or was cut short: open it in Excel or LibreOffice and save it again.")]
    Damaged { name: String },
    #[error("“{name}” is too large for a list ({megabytes} MB; at most {limit} MB are read).")]
    TooLarge { name: String, megabytes: u64, limit: u64 },
    #[error("“{name}” would take far more room once unpacked than a list ever does, and was not opened.")]
    Inflates { name: String },
    #[error("“{name}” has more than {limit} rows: keep only the list itself, and save it.")]
    TooManyRows { name: String, limit: usize },
    #[error("“{name}” has more than {limit} columns: keep only the list itself, and save it.")]
    TooManyColumns { name: String, limit: usize },
    #[error("The reading of “{name}” was cancelled.")]
    Cancelled { name: String },
    #[error("“{name}” has far more cells than a list: keep only the list itself, and save it.")]
    TooManyCells { name: String },
}

/// Reads a spreadsheet. What it is decides how, not what it is called.
///
/// # Errors
/// One [`ReadError`] for all that a file can be instead of a list.
pub fn read(path: &Path) -> Result<Book, ReadError> {
    read_with(path, &TextChoices::default(), &Progress::default())
}

/// Like [`read`], with the encoding and the separator of a text file told instead of guessed, and with a way to see how far it
/// is and to stop it.
///
/// # Errors
/// As [`read`], and where it was stopped.
pub fn read_with(path: &Path, choices: &TextChoices, progress: &Progress) -> Result<Book, ReadError> {
    let name = file_name(path);
    let bytes = load(path, &name)?;
    let whole = Whole { name, bytes, progress };

    let book = match kind::of(&whole.bytes) {
        Kind::Zip(workbook) => {
            weigh::weigh(&whole, workbook)?;
            workbook::read(&whole, workbook)?
        }
        Kind::Xls => workbook::read(&whole, Workbook::Xls)?,
        Kind::Password => return Err(ReadError::Password { name: whole.name }),
        Kind::Damaged => return Err(ReadError::Damaged { name: whole.name }),
        Kind::Other(looks_like) => {
            return Err(ReadError::NotASpreadsheet { name: whole.name, looks_like });
        }
        Kind::Text => text::read(&whole, choices)?,
    };

    if book.sheets.is_empty() {
        return Err(ReadError::Empty { name: whole.name });
    }

    Ok(book)
}

/// A file in memory, with the name to call it by.
struct Whole<'a> {
    name: String,
    bytes: Vec<u8>,
    progress: &'a Progress,
}

/// Counts what is kept, so that no file, whatever it declares, takes more memory than a long list.
#[derive(Default)]
struct Allowance {
    rows: usize,
    cells: usize,
    text: usize,
}

impl Allowance {
    fn row(&mut self, whole: &Whole<'_>) -> Result<(), ReadError> {
        self.rows += 1;
        whole.progress.row_read();

        if self.rows > MOST_ROWS {
            return Err(ReadError::TooManyRows { name: whole.name.clone(), limit: MOST_ROWS });
        }
        if whole.progress.is_cancelled() {
            return Err(ReadError::Cancelled { name: whole.name.clone() });
        }

        Ok(())
    }

    fn text(&mut self, name: &str, bytes: usize) -> Result<(), ReadError> {
        self.text = self.text.saturating_add(bytes);

        if self.text > MOST_TEXT {
            return Err(ReadError::TooManyCells { name: name.to_owned() });
        }

        Ok(())
    }

    fn cells(&mut self, name: &str, count: usize) -> Result<(), ReadError> {
        self.cells = self.cells.saturating_add(count);

        if self.cells > MOST_CELLS {
            return Err(ReadError::TooManyCells { name: name.to_owned() });
        }

        Ok(())
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn load(path: &Path, name: &str) -> Result<Vec<u8>, ReadError> {
    let unreadable = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => ReadError::Missing { name: name.to_owned() },
        _ => ReadError::Unreadable { name: name.to_owned(), source },
    };

    let metadata = std::fs::metadata(path).map_err(unreadable)?;

    if metadata.is_dir() {
        return Err(ReadError::Folder { name: name.to_owned() });
    }

    if metadata.len() > LARGEST_FILE {
        return Err(ReadError::TooLarge {
            name: name.to_owned(),
            megabytes: metadata.len() / (1024 * 1024),
            limit: LARGEST_FILE / (1024 * 1024),
        });
    }

    let mut bytes = Vec::new();

    // A pipe has no length to look at before it is read, and a file can grow.
    File::open(path).and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes)).map_err(unreadable)?;

    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ReadError::TooLarge {
            name: name.to_owned(),
            megabytes: bytes.len() as u64 / (1024 * 1024),
            limit: LARGEST_FILE / (1024 * 1024),
        });
    }

    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError::Empty { name: name.to_owned() });
    }

    Ok(bytes)
}

/// A book of one sheet or more, without the sheets where nothing is to be seen.
fn book(sheets: Vec<super::sheet::Sheet>, source: Source) -> Book {
    let sheets = sheets.into_iter().filter(|sheet| !sheet.is_blank()).collect();

    Book { sheets, source }
}

/// The lines of a text file in UTF-8, without the empty ones.
pub fn lines(path: &Path) -> std::io::Result<Vec<String>> {
    let bytes = std::fs::read(path)?;
    let text = String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes));

    Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}
