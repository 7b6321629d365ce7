//! Why there is no paper, in the language of the interface. The English `Display` is for the command line and for logs.

use super::{Nobody, PaperError};
use crate::exchange;
use crate::exchange::say::disk;
use crate::i18n::I18n;
use crate::store::FileError;
use crate::tr;

/// A sentence that says what happened, and what to do.
pub fn error(i18n: &I18n, error: &PaperError) -> String {
    match error {
        PaperError::Template { file, line, message } => {
            let line = line.to_string();
            tr!(i18n, "papers-error-template", file = file.as_str(), line = line, message = message.as_str())
        }
        PaperError::Typesetting(message) => tr!(i18n, "papers-error-typesetting", message = message.as_str()),
        PaperError::Nobody(Nobody::Invited) => i18n.t("papers-error-nobody-invited"),
        PaperError::Nobody(Nobody::Named) => i18n.t("papers-error-nobody-named"),
        PaperError::Nobody(Nobody::Present) => i18n.t("papers-error-nobody-present"),
        PaperError::NotFinal => i18n.t("papers-error-not-final"),
        PaperError::Uncorrected => i18n.t("papers-error-uncorrected"),
        PaperError::File(error) => file(i18n, error),
        PaperError::Code(code) => tr!(i18n, "papers-error-code", code = code.as_str()),
        PaperError::Stopped => i18n.t("disk-stopped-sentence"),
        PaperError::Cancelled => i18n.t("papers-cancelled"),
        PaperError::Unsaved(error) => exchange::say::save_error(i18n, error),
        PaperError::NoViewer { path, .. } => {
            tr!(i18n, "papers-error-viewer", file = path.display().to_string())
        }
        PaperError::NotOpened { title, path } => {
            let path = path.display().to_string();
            tr!(i18n, "papers-error-not-opened", file = title.as_str(), path = path)
        }
        PaperError::Unwritten { path, reason } => {
            tr!(i18n, "papers-error-unwritten", file = path.display().to_string(), reason = disk::reason(i18n, reason))
        }
    }
}

/// Why a file of the workspace cannot be used.
pub fn file(i18n: &I18n, error: &FileError) -> String {
    match error {
        FileError::NotAPicture(name) => tr!(i18n, "papers-error-not-a-picture", file = name.as_str()),
        FileError::TooLarge { name, limit } => {
            tr!(i18n, "papers-error-too-large", file = name.as_str(), limit = *limit)
        }
        FileError::Empty(name) => tr!(i18n, "papers-error-empty", file = name.as_str()),
        FileError::Damaged(name) => tr!(i18n, "papers-error-damaged", file = name.as_str()),
        FileError::NotText(name) => tr!(i18n, "papers-error-not-text", file = name.as_str()),
        FileError::Missing(name) => tr!(i18n, "papers-error-missing", file = name.as_str()),
        FileError::Unreadable { name, reason } => {
            tr!(i18n, "papers-error-unreadable", file = name.as_str(), reason = disk::reason(i18n, reason))
        }
        FileError::Unwritable { name, reason } => {
            tr!(i18n, "papers-error-unwritten", file = name.as_str(), reason = disk::reason(i18n, reason))
        }
    }
}
