//! Which file is where, and what its name says.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::civil::Date;

use super::error::OpenError;
use crate::domain::id::Id;
use crate::domain::workspace::slug;
use crate::domain::{LaptopId, Meeting, MeetingId, Names, Place};

pub(super) const REGISTER: &str = "register";
pub(super) const MEETINGS: &str = "meetings";
pub(super) const FILES: &str = "files";
pub(super) const READABLE: &str = "readable";
pub(super) const TEMPLATES: &str = "templates";

/// One laptop's journal of one aggregate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct JournalFile {
    pub place: Place,
    /// From the workspace's folder, with `/` between the parts.
    pub relative: String,
    /// As its name says; none for a copy that somebody or something renamed.
    pub laptop: Option<LaptopId>,
}

impl JournalFile {
    pub fn path(&self, root: &Path) -> PathBuf {
        root.join(&self.relative)
    }
}

/// Every journal of the workspace, in the order of their names.
pub(super) fn journals(root: &Path) -> Result<Vec<JournalFile>, OpenError> {
    let mut found = Vec::new();
    for name in names(&root.join(REGISTER))? {
        found.extend(journal(Place::Register, format!("{REGISTER}/{name}")));
    }
    for folder in names(&root.join(MEETINGS))? {
        let Some(id) = id_of(&folder) else { continue };
        let path = root.join(MEETINGS).join(&folder);
        if !path.is_dir() {
            continue;
        }
        for name in names(&path)? {
            found.extend(journal(Place::Meeting(id), format!("{MEETINGS}/{folder}/{name}")));
        }
    }

    Ok(found)
}

/// The folder of a meeting in `meetings/`, if it has one.
pub(super) fn meeting_folder(root: &Path, meeting: MeetingId) -> Option<String> {
    names(&root.join(MEETINGS)).ok()?.into_iter().find(|name| id_of(name) == Some(meeting))
}

/// The name that the folder of a new meeting gets, once and for all.
pub(super) fn new_meeting_folder(id: MeetingId, meeting: Option<&Meeting>, today: Date) -> String {
    let date = meeting.and_then(Meeting::date).unwrap_or(today);
    let slug = slug(&meeting.map(|meeting| meeting.details.title.clone()).unwrap_or_default());

    format!("{date}-{slug}-{id}")
}

/// `<readable name>-<id>`, in letters that every file system takes.
pub(super) fn laptop_stem(name: &str, laptop: LaptopId) -> String {
    let plain = Names::latin(name.trim());
    let readable =
        if name.trim().is_ascii() || slug(&plain) != slug(&Names::default()) { slug(&plain) } else { String::new() };

    if readable.is_empty() || name.trim().is_empty() {
        format!("laptop-{laptop}")
    } else {
        format!("{readable}-{laptop}")
    }
}

/// The id at the end of a name, after a hyphen.
pub(super) fn id_of<I: From<Id>>(name: &str) -> Option<I> {
    let (rest, id) = name.split_at_checked(name.len().checked_sub(12)?)?;

    (rest.is_empty() || rest.ends_with('-')).then(|| Id::from_str(id).ok().map(I::from)).flatten()
}

/// The names in a folder, sorted; none where there is no such folder. Hidden files are left out.
pub(super) fn names(folder: &Path) -> Result<Vec<String>, OpenError> {
    let unreadable = |error: io::Error| OpenError::unreadable(folder, &error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(unreadable)?.file_name();
        names.extend(name.to_str().filter(|name| !name.starts_with('.')).map(str::to_owned));
    }
    names.sort_unstable();

    Ok(names)
}

fn journal(place: Place, relative: String) -> Option<JournalFile> {
    let stem = relative.rsplit('/').next()?.strip_suffix(".ron")?;
    let laptop = id_of(stem);

    Some(JournalFile { place, laptop, relative })
}
