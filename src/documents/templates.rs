//! The templates: those that the program brings, and those that the user changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::paper::Paper;
use crate::store::{self, FileError};

/// What all papers share.
pub const COMMON: &str = "common";

const SHIPPED: [(&str, &str); 10] = [
    (COMMON, include_str!("../../assets/templates/common.typ")),
    ("sign-in", include_str!("../../assets/templates/sign-in.typ")),
    ("attendance", include_str!("../../assets/templates/attendance.typ")),
    ("badges", include_str!("../../assets/templates/badges.typ")),
    ("letters", include_str!("../../assets/templates/letters.typ")),
    ("certificates", include_str!("../../assets/templates/certificates.typ")),
    ("place-cards", include_str!("../../assets/templates/place-cards.typ")),
    ("minutes", include_str!("../../assets/templates/minutes.typ")),
    ("corrections", include_str!("../../assets/templates/corrections.typ")),
    ("report", include_str!("../../assets/templates/report.typ")),
];

/// The templates that a paper is made with: the program's, and in the place of each the one that the workspace has instead.
///
/// # Errors
/// One of the workspace cannot be read.
pub(super) fn of_workspace(folder: Option<&Path>) -> Result<BTreeMap<String, String>, FileError> {
    let mut templates: BTreeMap<String, String> =
        SHIPPED.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    if let Some(folder) = folder {
        templates.extend(store::templates(folder)?);
    }

    Ok(templates)
}

/// Whether the workspace has a template of its own in the place of one that the paper is made with. It may be older than the
/// laying of rows without a table, or lay them out in its own way.
pub(super) fn has_own(paper: Paper, folder: Option<&Path>) -> bool {
    folder.is_some_and(|folder| [paper.name(), COMMON].iter().any(|name| store::has_template(folder, name)))
}

/// Copies the program's template of a paper into the workspace, from where it is read afterwards. One that is there already is
/// left as it is.
///
/// # Errors
/// It cannot be written.
pub fn copy(paper: Paper, folder: &Path) -> Result<PathBuf, FileError> {
    copy_named(paper.name(), folder)
}

/// The same for the part that all papers share.
///
/// # Errors
/// It cannot be written.
pub fn copy_common(folder: &Path) -> Result<PathBuf, FileError> {
    copy_named(COMMON, folder)
}

fn copy_named(name: &str, folder: &Path) -> Result<PathBuf, FileError> {
    let text = SHIPPED.iter().find(|(known, _)| *known == name).map(|(_, text)| *text).unwrap_or_default();

    store::keep_template(folder, name, text)
}
