use std::io;
use std::path::{Path, PathBuf};

use super::Reason;

/// Why a workspace could not be opened or made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The system names no folder for settings and data.
    #[error("this system names no folder where settings can be kept")]
    NoHome,
    /// There is no `majlis.ron` in the folder.
    #[error("“{}” holds no Majlis workspace", .0.display())]
    NotAWorkspace(PathBuf),
    /// A new workspace was asked for where there is one.
    #[error("“{}” already holds a Majlis workspace", .0.display())]
    AlreadyAWorkspace(PathBuf),
    /// A new workspace was asked for in a folder with other things in it.
    #[error("“{}” holds other files; choose an empty folder for a new workspace", .0.display())]
    NotEmpty(PathBuf),
    /// `majlis.ron` cannot be understood.
    #[error("“{}” is damaged, so this folder cannot be recognised as a workspace; restore that file from a copy", .0.display())]
    IdentityDamaged(PathBuf),
    /// Another program of this laptop has it open.
    #[error(
        "the workspace “{0}” is open in another window of Majlis on this laptop; it can be followed here, without changing it"
    )]
    InUse(String),
    /// A file or folder cannot be read.
    #[error("“{}” cannot be read: {reason}", .path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system said.
        reason: Reason,
    },
    /// A file or folder cannot be written.
    #[error("“{}” cannot be written: {reason}", .path.display())]
    Unwritable {
        /// Which.
        path: PathBuf,
        /// What the system said.
        reason: Reason,
    },
}

impl OpenError {
    /// The reading of this folder came to an end before it was done.
    pub fn stopped(path: &Path) -> Self {
        Self::Unreadable { path: path.to_owned(), reason: Reason::Stopped }
    }

    /// What the system said; where it was not asked, that the thing is not there.
    pub(super) fn reason(&self) -> Reason {
        match self {
            Self::Unreadable { reason, .. } | Self::Unwritable { reason, .. } => reason.clone(),
            _ => Reason::Gone,
        }
    }

    pub(super) fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::Unreadable { path: path.to_owned(), reason: Reason::of(error) }
    }

    pub(super) fn unwritable(path: &Path, error: &io::Error) -> Self {
        Self::Unwritable { path: path.to_owned(), reason: Reason::of(error) }
    }
}

/// Why a change is not on disk yet. It is kept in memory, and tried again each second.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// No room is left.
    #[error("the disk is full: “{}” could not be written; the changes are kept in memory and tried again", .0.display())]
    DiskFull(PathBuf),
    /// The file or its folder is not there any more: a stick was pulled, a folder was moved.
    #[error("“{}” is not there any more; the changes are kept in memory until it is back", .0.display())]
    Gone(PathBuf),
    /// Something else wrote into this laptop's own file.
    #[error("“{}” was changed by something else than this window; the changes are kept in memory", .0.display())]
    Changed(PathBuf),
    /// Writing is not allowed.
    #[error("writing to “{}” is not allowed; the changes are kept in memory and tried again", .0.display())]
    Denied(PathBuf),
    /// Anything else that the system says.
    #[error("“{}” could not be written: {reason}; the changes are kept in memory and tried again", .file.display())]
    Failed {
        /// Which file.
        file: PathBuf,
        /// What the system said.
        reason: Reason,
    },
}

impl SaveError {
    /// What kind of failure it is, without the path: for the log.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::DiskFull(_) => "the disk is full",
            Self::Gone(_) => "the file is gone",
            Self::Changed(_) => "the file was changed",
            Self::Denied(_) => "writing is not allowed",
            Self::Failed { .. } => "the system refused",
        }
    }

    /// What the system said.
    pub fn reason(&self) -> Reason {
        match self {
            Self::DiskFull(_) => Reason::Full,
            Self::Gone(_) => Reason::Gone,
            Self::Changed(_) => Reason::Busy,
            Self::Denied(_) => Reason::Denied,
            Self::Failed { reason, .. } => reason.clone(),
        }
    }

    /// The file that could not be written.
    pub fn file(&self) -> &Path {
        match self {
            Self::DiskFull(file) | Self::Gone(file) | Self::Changed(file) | Self::Denied(file) => file,
            Self::Failed { file, .. } => file,
        }
    }

    pub(super) fn of(file: &Path, error: &io::Error) -> Self {
        let file = file.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(file),
            io::ErrorKind::NotFound => Self::Gone(file),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied(file),
            _ => Self::Failed { file, reason: Reason::of(error) },
        }
    }
}

/// Why a change cannot be recorded here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadOnly {
    /// This program follows what another one writes.
    #[error("this window follows the workspace and cannot change it")]
    Following,
    /// A newer version of Majlis wrote here, in a format that this one could spoil.
    #[error("a newer version of Majlis wrote in this workspace (format {0}); this version can only read it")]
    NewerFormat(u32),
    /// The change cannot be put in words of the journal.
    #[error("the change cannot be written down: {0}")]
    Inexpressible(String),
}
