//! What the disk refused, in the language of the interface: a part of a sentence, to stand after a colon or in brackets.

use crate::i18n::I18n;
use crate::store::{MergeError, OpenError, Reason, SaveError};
use crate::tr;

/// What the system said.
pub fn reason(i18n: &I18n, reason: &Reason) -> String {
    i18n.t(match reason {
        Reason::Full => "disk-full",
        Reason::Gone => "disk-gone",
        Reason::Denied => "disk-denied",
        Reason::Protected => "disk-protected",
        Reason::Busy => "disk-busy",
        Reason::There => "disk-there",
        Reason::Kind => "disk-kind",
        Reason::Name => "disk-name",
        Reason::Large => "disk-large",
        Reason::Garbled => "disk-garbled",
        Reason::Network => "disk-network",
        Reason::Device => "disk-device",
        Reason::Stopped => "disk-stopped",
        Reason::Other(words) => return tr!(i18n, "disk-other", words = words.as_str()),
    })
}

/// Why a change is not on disk yet.
pub fn save(i18n: &I18n, error: &SaveError) -> String {
    let reason = match error {
        SaveError::Changed(_) => i18n.t("disk-changed"),
        other => reason(i18n, &other.reason()),
    };

    tr!(i18n, "disk-at", reason = reason, path = error.file().display().to_string())
}

/// Why a workspace or a file of it cannot be opened.
pub fn open(i18n: &I18n, error: &OpenError) -> String {
    let (key, path) = match error {
        OpenError::NoHome => return i18n.t("disk-no-home"),
        OpenError::InUse(name) => return tr!(i18n, "disk-in-use", path = name.as_str()),
        OpenError::Unreadable { path, reason: why } | OpenError::Unwritable { path, reason: why } => {
            return tr!(i18n, "disk-at", reason = reason(i18n, why), path = path.display().to_string());
        }
        OpenError::NotAWorkspace(path) => ("disk-not-a-workspace", path),
        OpenError::AlreadyAWorkspace(path) => ("disk-already", path),
        OpenError::NotEmpty(path) => ("disk-not-empty", path),
        OpenError::IdentityDamaged(path) => ("disk-damaged", path),
    };

    tr!(i18n, key, path = path.display().to_string())
}

/// Why a copy was not taken in.
pub fn merge(i18n: &I18n, error: &MergeError) -> String {
    match error {
        MergeError::OtherWorkspace { dir, name } => {
            tr!(i18n, "laptops-refused-other", folder = dir.display().to_string(), name = name.as_str())
        }
        MergeError::Itself(dir) => tr!(i18n, "laptops-refused-itself", folder = dir.display().to_string()),
        MergeError::Unreadable(error) => copy(i18n, error),
        MergeError::ReadOnly(_) => i18n.t("laptops-refused-read-only"),
    }
}

/// Why a copy, or the folder for one, cannot be used.
pub fn copy(i18n: &I18n, error: &OpenError) -> String {
    match error {
        OpenError::NotAWorkspace(dir) => tr!(i18n, "laptops-refused-nothing", folder = dir.display().to_string()),
        other => tr!(i18n, "laptops-refused-unreadable", reason = open(i18n, other)),
    }
}
