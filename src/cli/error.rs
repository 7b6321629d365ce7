use std::io;
use std::path::PathBuf;

use crate::demo::SampleError;
use crate::documents::PaperError;
use crate::domain::meeting::MeetingState;
use crate::domain::sheet::Misread;
use crate::domain::workspace::NoSuchMeeting;
use crate::exchange::filter::FilterError;
use crate::exchange::import::ImportError;
use crate::exchange::write::SaveError as WriteError;
use crate::store::{FileError, MergeError, OpenError, SaveError};

/// Why a command was refused or failed: one line on the standard error, which [`refusal`](super::refusal) says.
#[derive(Debug)]
pub enum CommandError {
    /// The workspace could not be opened or made.
    Open(OpenError),
    /// The sample workspace could not be made.
    Sample(SampleError),
    /// No meeting is meant by the word.
    Meeting(NoSuchMeeting),
    /// The state of the meeting does not allow it.
    State {
        /// The meeting's code.
        code: String,
        /// Its state.
        state: MeetingState,
    },
    /// The meeting has no such session.
    Session {
        /// The meeting's code.
        code: String,
        /// What was asked for.
        word: String,
        /// How many sessions it has.
        count: usize,
    },
    /// No sheet was printed under this number.
    Sheet {
        /// The meeting's code.
        code: String,
        /// What was asked for.
        number: String,
        /// The numbers that there are, the latest first.
        known: Vec<String>,
    },
    /// What was typed is no number of a row.
    Rows(Misread),
    /// What was recorded could not be written.
    Save(SaveError),
    /// The list could not be brought in.
    Import(Box<ImportError>),
    /// The file could not be written.
    Write(WriteError),
    /// No column has this key.
    Column {
        /// What was asked for.
        key: String,
        /// The keys that there are.
        known: Vec<&'static str>,
    },
    /// No set of columns has this name.
    Set {
        /// What was asked for.
        name: String,
        /// The sets that there are.
        known: Vec<String>,
    },
    /// The ending of the file names no format.
    Ending(PathBuf),
    /// The filter means nothing to what leaves.
    Filter(FilterError),
    /// What was asked for does not go with what leaves.
    Pointless,
    /// The meeting has nothing for a calendar.
    NoSession(String),
    /// A paper is a PDF, and a PDF is a paper.
    NotPdf(PathBuf),
    /// Only one list is laid out as a paper.
    NotAPaper(PathBuf),
    /// The paper could not be made or written.
    Paper(PaperError),
    /// A template could not be copied.
    File(FileError),
    /// The file with the queries could not be read.
    Queries {
        /// The file.
        file: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The copy could not be taken in.
    Merge(MergeError),
    /// What `check` found is written already.
    Problems(usize),
    /// Nothing may be recorded here.
    ReadOnly,
    /// The reader of the standard output closed it.
    PipeClosed,
    /// The standard input or output failed.
    Pipe(io::Error),
}

macro_rules! from {
    ($($variant:ident($kind:ty)),+ $(,)?) => {
        $(impl From<$kind> for CommandError {
            fn from(error: $kind) -> Self {
                Self::$variant(error)
            }
        })+
    };
}

from!(
    Open(OpenError),
    Sample(SampleError),
    Meeting(NoSuchMeeting),
    Rows(Misread),
    Save(SaveError),
    Write(WriteError),
    Filter(FilterError),
    Paper(PaperError),
    File(FileError),
    Merge(MergeError),
);
