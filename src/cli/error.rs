use std::io;
use std::path::PathBuf;

use crate::documents::PaperError;
use crate::domain::meeting::MeetingState;
use crate::domain::sheet::Misread;
use crate::domain::workspace::NoSuchMeeting;
use crate::exchange::filter::FilterError;
use crate::exchange::import::ImportError;
use crate::exchange::write::SaveError as WriteError;
use crate::store::{FileError, MergeError, OpenError, SaveError};

/// Why a command was refused or failed: one line on the standard error.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The workspace could not be opened or made.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The sample workspace could not be made.
    #[error(transparent)]
    Sample(#[from] crate::demo::SampleError),
    /// No meeting is meant by the word.
    #[error(transparent)]
    Meeting(#[from] NoSuchMeeting),
    /// The state of the meeting does not allow it.
    #[error("the meeting {code} is {}: {}", state_word(*state), way_out(*state))]
    State {
        /// The meeting's code.
        code: String,
        /// Its state.
        state: MeetingState,
    },
    /// The meeting has no such session.
    #[error("the meeting {code} has no session “{word}”; name it by its name, or by its number from 1 to {count}")]
    Session {
        /// The meeting's code.
        code: String,
        /// What was asked for.
        word: String,
        /// How many sessions it has.
        count: usize,
    },
    /// No sheet was printed under this number.
    #[error("no sheet “{number}” was printed for the meeting {code}{}; nothing was changed", known_sheets(known))]
    Sheet {
        /// The meeting's code.
        code: String,
        /// What was asked for.
        number: String,
        /// The numbers that there are, the latest first.
        known: Vec<String>,
    },
    /// What was typed is no number of a row.
    #[error("{0}; nothing was changed")]
    Rows(#[from] Misread),
    /// What was recorded could not be written.
    #[error("could not be saved: {0}")]
    Save(#[from] SaveError),
    /// The list could not be brought in.
    #[error("{}: {error}; nothing was changed", file.display())]
    Import {
        /// The list.
        file: PathBuf,
        /// Why.
        error: Box<ImportError>,
    },
    /// The file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// No column has this key.
    #[error("no column is called “{key}”; these are: {}", known.join(", "))]
    Column {
        /// What was asked for.
        key: String,
        /// The keys that there are.
        known: Vec<&'static str>,
    },
    /// No set of columns has this name.
    #[error("no set of columns is called “{name}”; these are: {}", known.join(", "))]
    Set {
        /// What was asked for.
        name: String,
        /// The sets that there are.
        known: Vec<String>,
    },
    /// The ending of the file names no format.
    #[error("{}: the ending says the format: .xlsx, .csv, .ods or .vcf", .0.display())]
    Ending(PathBuf),
    /// The filter means nothing to what leaves.
    #[error(transparent)]
    Filter(#[from] FilterError),
    /// What was asked for does not go with what leaves.
    #[error("columns and sets are for lists, filters for lists and drafts; nothing was written")]
    Pointless,
    /// The meeting has nothing for a calendar.
    #[error("the meeting {0} has no session; nothing was written")]
    NoSession(String),
    /// A paper is a PDF, and a PDF is a paper.
    #[error("{}: a paper is written as .pdf", .0.display())]
    NotPdf(PathBuf),
    /// Only one list is laid out as a paper.
    #[error("{}: only the attendance, with the columns of its own, is written as .pdf; the lists go to .xlsx, .csv, .ods or .vcf", .0.display())]
    NotAPaper(PathBuf),
    /// The paper could not be made or written.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// A template could not be copied.
    #[error(transparent)]
    File(#[from] FileError),
    /// The file with the queries could not be read.
    #[error("{}: {error}", file.display())]
    Queries {
        /// The file.
        file: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The copy could not be taken in.
    #[error("{0}; nothing was changed")]
    Merge(#[from] MergeError),
    /// What `check` found is written already.
    #[error("{0} problems were found; nothing was changed")]
    Problems(usize),
    /// Nothing may be recorded here.
    #[error("the workspace is read-only: it comes from a newer version; nothing was changed")]
    ReadOnly,
    /// The reader of the standard output closed it.
    #[error("the standard output was closed")]
    PipeClosed,
    /// The standard input or output failed.
    #[error("standard input or output: {0}")]
    Pipe(io::Error),
}

fn known_sheets(known: &[String]) -> String {
    if known.is_empty() { String::new() } else { format!("; these were: {}", known.join(", ")) }
}

fn state_word(state: MeetingState) -> &'static str {
    match state {
        MeetingState::Draft => "a draft",
        MeetingState::Inviting => "still inviting",
        MeetingState::Open => "open",
        MeetingState::Closed => "closed",
        MeetingState::Postponed => "postponed",
        MeetingState::Cancelled => "cancelled",
    }
}

fn way_out(state: MeetingState) -> &'static str {
    match state {
        MeetingState::Closed => "open it again in the window first; nothing was changed",
        _ => "open it in the window first; nothing was changed",
    }
}
