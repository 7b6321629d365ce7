//! A table to a file, which is replaced whole or not at all.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::table::Table;
use super::{write_csv, write_ods, write_xlsx};

/// The formats that data leaves in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Office Open XML spreadsheet.
    Xlsx,
    /// Comma- or semicolon-separated text, UTF-8 with a byte order mark.
    Csv,
    /// OpenDocument spreadsheet.
    Ods,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
    /// How many rows, without the header; of what is no table, how many things.
    pub rows: usize,
    /// How many texts were longer than a cell of Excel holds (32,767 UTF-16 units), and were cut.
    pub cut: usize,
}

/// Why nothing was written. A file that stood there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    #[error("The name “{name}” must end with one of these: {endings}.")]
    UnknownFormat { name: String, endings: &'static str },
    #[error("The folder “{folder}” does not exist.")]
    NoFolder { folder: String },
    #[error("“{name}” is a file, not a folder: choose another name.")]
    NotAFolder { name: String },
    #[error("The folder “{folder}” cannot be written to.")]
    NotWritable { folder: String },
    #[error("“{name}” is open in another program, or may not be replaced: close it there, or choose another name.")]
    InUse { name: String },
    #[error("The disk is full: “{name}” was not written.")]
    DiskFull { name: String },
    #[error("“{name}” has {rows} rows, more than a spreadsheet can hold.")]
    TooManyRows { name: String, rows: usize },
    #[error("“{name}” could not be written: {source}.")]
    Failed { name: String, source: io::Error },
}

impl Format {
    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();

        match extension.as_str() {
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            "ods" => Some(Self::Ods),
            _ => None,
        }
    }

    /// The end of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Ods => "ods",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Xlsx => "XLSX",
            Self::Csv => "CSV",
            Self::Ods => "ODS",
        })
    }
}

/// Writes a table in the format that the path's extension asks for.
///
/// # Errors
/// One [`SaveError`]; what stood at the path before is untouched.
pub fn save(table: &Table, path: &Path) -> Result<Saved, SaveError> {
    let Some(format) = Format::of(path) else {
        return Err(SaveError::UnknownFormat { name: file_name(path), endings: ".xlsx, .ods, .csv, .vcf" });
    };

    let (bytes, cut) = encode(table, format, &file_name(path))?;

    replace(path, &bytes)?;

    Ok(Saved { path: path.to_path_buf(), rows: table.rows.len(), cut })
}

/// Writes a text whose file's name must end so; `count` is how many things are in it.
///
/// # Errors
/// One [`SaveError`]; what stood at the path before is untouched.
pub fn save_text(text: &str, count: usize, path: &Path, ending: &'static str) -> Result<Saved, SaveError> {
    if !ends_with(path, ending) {
        let endings = if ending == "ics" { ".ics" } else { ".vcf" };

        return Err(SaveError::UnknownFormat { name: file_name(path), endings });
    }

    replace(path, text.as_bytes())?;

    Ok(Saved { path: path.to_path_buf(), rows: count, cut: 0 })
}

/// Writes files into a folder, which is made where it is missing; its own folder must exist. Files of the same names are
/// replaced, others stay.
///
/// # Errors
/// One [`SaveError`]; the files before the one that failed are written.
pub fn save_folder<'a>(folder: &Path, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<Saved, SaveError> {
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut count = 0;

    match fs::create_dir(folder) {
        Ok(()) => {}
        Err(_) if folder.is_dir() => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(SaveError::NotAFolder { name: file_name(folder) });
        }
        Err(error) => return Err(refused(error, &file_name(folder), parent)),
    }

    for (name, bytes) in files {
        replace(&folder.join(name), bytes)?;
        count += 1;
    }

    Ok(Saved { path: folder.to_path_buf(), rows: count, cut: 0 })
}

/// Whether a file's name ends so, however it is cased.
pub fn ends_with(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

/// The bytes of a file, for whoever keeps it elsewhere than in a file of its own.
///
/// # Errors
/// Only where the format cannot hold the table.
pub fn to_bytes(table: &Table, format: Format) -> Result<Vec<u8>, SaveError> {
    encode(table, format, &table.title).map(|(bytes, _)| bytes)
}

/// Replaces a file atomically: a reader sees the old one or the new one, never a part.
///
/// # Errors
/// One [`SaveError`]; what stood at the path before is untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    // Through a link, the file that it points to is the one to replace.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    };
    let name = file_name(&path);

    if !folder.is_dir() {
        return Err(SaveError::NoFolder { folder: folder.display().to_string() });
    }

    let mut file = new_beside(&path, &folder).map_err(|error| refused(error, &name, &folder))?;

    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| refused(error, &name, &folder))?;

    file.persist(&path).map_err(|error| match error.error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy | io::ErrorKind::IsADirectory => {
            SaveError::InUse { name: name.clone() }
        }
        _ => refused(error.error, &name, &folder),
    })?;

    Ok(())
}

fn encode(table: &Table, format: Format, name: &str) -> Result<(Vec<u8>, usize), SaveError> {
    let failed = |source: io::Error| SaveError::Failed { name: name.to_owned(), source };

    // Excel and LibreOffice stop at the same row.
    if format != Format::Csv && table.rows.len() >= 1_048_576 {
        return Err(SaveError::TooManyRows { name: name.to_owned(), rows: table.rows.len() });
    }

    match format {
        Format::Xlsx => write_xlsx::write(table).map_err(|error| failed(io::Error::other(error))),
        Format::Csv => write_csv::write(table).map(|bytes| (bytes, 0)).map_err(failed),
        Format::Ods => write_ods::write(table).map(|bytes| (bytes, 0)).map_err(failed),
    }
}

/// A temporary file has rights for its owner alone; a list is to be read by others as any new file is.
fn new_beside(path: &Path, folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();

    builder.prefix(".majlis-");

    #[cfg(unix)]
    let permissions = {
        use std::os::unix::fs::PermissionsExt;

        fs::metadata(path).map_or_else(|_| fs::Permissions::from_mode(0o666), |old| old.permissions())
    };

    #[cfg(unix)]
    builder.permissions(permissions);
    #[cfg(not(unix))]
    let _ = path;

    builder.tempfile_in(folder)
}

fn refused(error: io::Error, name: &str, folder: &Path) -> SaveError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => SaveError::DiskFull { name: name.to_owned() },
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            SaveError::NotWritable { folder: folder.display().to_string() }
        }
        io::ErrorKind::NotFound => SaveError::NoFolder { folder: folder.display().to_string() },
        _ => SaveError::Failed { name: name.to_owned(), source: error },
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
