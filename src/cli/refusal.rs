//! Why a command was refused, in the language of the interface: the messages `cli-refused-…`, and the sentences that the window says of
//! the same thing.

use std::path::Path;

use super::CommandError;
use crate::app::LaunchError;
use crate::demo::SampleError;
use crate::documents;
use crate::domain::meeting::MeetingState;
use crate::domain::sheet::Misread;
use crate::domain::workspace::NoSuchMeeting;
use crate::exchange::filter::FilterError;
use crate::exchange::say::{self, disk};
use crate::i18n::I18n;
use crate::screen::wording;
use crate::store::Reason;
use crate::tr;

/// One line that says what happened, to what, and what to do.
pub fn said(i18n: &I18n, error: &CommandError) -> String {
    match error {
        CommandError::Open(error) | CommandError::Sample(SampleError::Open(error)) => disk::open(i18n, error),
        CommandError::Sample(SampleError::Save(error)) | CommandError::Save(error) => {
            tr!(i18n, "cli-refused-unsaved", reason = disk::save(i18n, error))
        }
        CommandError::Sample(SampleError::ReadOnly(_)) | CommandError::ReadOnly => i18n.t("app-read-only-refused"),
        CommandError::Meeting(error) => meeting(i18n, error),
        CommandError::State { code, state } => {
            let way = match state {
                MeetingState::Closed => "cli-refused-closed",
                _ => "cli-refused-not-open",
            };

            tr!(i18n, way, code = code.as_str(), state = wording::meeting_state(i18n, *state))
        }
        CommandError::Session { code, word, count } => {
            tr!(i18n, "cli-refused-session", code = code.as_str(), word = word.as_str(), count = *count)
        }
        CommandError::Sheet { code, number, known } if known.is_empty() => {
            tr!(i18n, "cli-refused-no-sheets", code = code.as_str(), number = number.as_str())
        }
        CommandError::Sheet { code, number, known } => {
            let known = known.join(", ");

            tr!(i18n, "cli-refused-sheet", code = code.as_str(), number = number.as_str(), known = known)
        }
        CommandError::Rows(Misread(word)) => tr!(i18n, "cli-refused-rows", word = word.as_str()),
        CommandError::Import(error) => {
            tr!(i18n, "cli-refused-unchanged", said = say::import_error(i18n, error))
        }
        CommandError::Write(error) => say::save_error(i18n, error),
        CommandError::Column { key, known } => {
            tr!(i18n, "cli-refused-column", key = key.as_str(), known = known.join(", "))
        }
        CommandError::Set { name, known } => {
            tr!(i18n, "cli-refused-set", name = name.as_str(), known = known.join(", "))
        }
        CommandError::Ending(file) => tr!(i18n, "cli-refused-ending", file = shown(file)),
        CommandError::Filter(error) => filter(i18n, error),
        CommandError::Pointless => i18n.t("cli-refused-pointless"),
        CommandError::NoSession(code) => tr!(i18n, "cli-refused-no-session", code = code.as_str()),
        CommandError::NotPdf(file) => tr!(i18n, "cli-refused-not-pdf", file = shown(file)),
        CommandError::NotAPaper(file) => tr!(i18n, "cli-refused-not-a-paper", file = shown(file)),
        CommandError::Paper(error) => documents::say::error(i18n, error),
        CommandError::File(error) => documents::say::file(i18n, error),
        CommandError::Queries { file, error } => {
            let reason = disk::reason(i18n, &Reason::of(error));

            tr!(i18n, "cli-refused-queries", file = shown(file), reason = reason)
        }
        CommandError::Merge(error) => disk::merge(i18n, error),
        CommandError::Problems(count) => tr!(i18n, "cli-refused-problems", count = *count),
        CommandError::PipeClosed => i18n.t("cli-refused-pipe-closed"),
        CommandError::Pipe(error) => tr!(i18n, "cli-refused-pipe", reason = disk::reason(i18n, &Reason::of(error))),
    }
}

/// Why no window was opened.
pub fn not_opened(i18n: &I18n, error: &LaunchError) -> String {
    match error {
        LaunchError::NoDisplay => tr!(i18n, "cli-refused-no-display", command = "majlis --help"),
        LaunchError::Window(error) => tr!(i18n, "cli-refused-window", words = error.to_string()),
    }
}

fn meeting(i18n: &I18n, error: &NoSuchMeeting) -> String {
    let (key, word) = match error {
        NoSuchMeeting::None => return i18n.t("cli-refused-no-meeting"),
        NoSuchMeeting::Unknown(word) => ("cli-refused-meeting", word),
        NoSuchMeeting::Several(word) => ("cli-refused-meetings", word),
    };

    tr!(i18n, key, word = word.as_str(), command = "majlis meetings")
}

fn filter(i18n: &I18n, error: &FilterError) -> String {
    match error {
        FilterError::Unknown(word) => {
            let known = "present, absent, session=…, reply=…, region=…, kind=…";

            tr!(i18n, "cli-refused-filter", word = word.as_str(), known = known)
        }
        FilterError::Value { part, value, known } => {
            tr!(i18n, "cli-refused-filter-value", part = *part, value = value.as_str(), known = known.join(", "))
        }
        FilterError::Elsewhere(word) => tr!(i18n, "cli-refused-filter-elsewhere", word = word.as_str()),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
