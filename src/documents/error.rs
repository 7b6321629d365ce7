use std::path::PathBuf;

use crate::exchange::write::SaveError;
use crate::store::{FileError, Reason};

/// Why there is no paper. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A template does not compile: one that the user changed, or data that no template can set.
    #[error("the template “{file}”, line {line}: {message}")]
    Template {
        /// The template's file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What Typst says, with its hints.
        message: String,
    },
    /// The typesetter failed at no place in particular.
    #[error("the paper cannot be typeset: {0}")]
    Typesetting(String),
    /// There is nobody to put on the paper.
    #[error("nobody is there for this paper: {0}")]
    Nobody(Nobody),
    /// No version of the minutes is final.
    #[error("no version of the minutes is final yet; make one final first")]
    NotFinal,
    /// The latest final minutes say what they would say now.
    #[error("nothing was corrected since the minutes were made final")]
    Uncorrected,
    /// A changed template, the logo or the signature cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// The pattern of a badge cannot be made of this code.
    #[error("no pattern can be made of the badge code “{0}”")]
    Code(String),
    /// The work came to an end before the paper was made.
    #[error("the making of the paper was interrupted; nothing was written")]
    Stopped,
    /// The user wants it no more.
    #[error("the making of the paper was cancelled; nothing was written")]
    Cancelled,
    /// The PDF could not be written where the user wants it.
    #[error(transparent)]
    Unsaved(SaveError),
    /// The system opens no PDF.
    #[error("no program opens “{}”: {reason}", path.display())]
    NoViewer {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: Reason,
    },
    /// An attachment that could run as a program is not handed to the system.
    #[error("“{title}” could run as a program, and is not opened from here; it is “{}”", path.display())]
    NotOpened {
        /// What people call it.
        title: String,
        /// Where it is.
        path: PathBuf,
    },
    /// A folder for papers could not be made.
    #[error("“{}” cannot be written: {reason}", path.display())]
    Unwritten {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Reason,
    },
}

/// Whom a paper lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Nobody {
    /// An invitation letter without an invitation.
    #[error("no association and no guest is invited yet")]
    Invited,
    /// A badge or a place card without a person.
    #[error("no person who is named, invited or present fits this choice")]
    Named,
    /// A certificate without an arrival.
    #[error("nobody was marked present")]
    Present,
}
