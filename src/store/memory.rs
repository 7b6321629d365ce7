//! What this laptop remembers having written, in the local data folder: so that a workspace restored from a backup, or opened
//! with a config folder copied from another machine, is not given a second history under one name.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::identity::{pretty, replace};
use super::load::ReadFile;
use crate::domain::LaptopId;

const FILE: &str = "written.ron";

/// Each own journal, with its length in bytes and the checksum of these.
pub(super) type Written = BTreeMap<String, (u64, u32)>;

/// What was remembered; none on a machine that has not written here.
pub(super) fn load(folder: &Path) -> Option<Written> {
    ron::from_str(&fs::read_to_string(folder.join(FILE)).ok()?).ok()
}

/// Remembers. Not flushed to disk: if it is lost, the laptop takes a new id, and nothing else is.
pub(super) fn save(folder: &Path, written: &Written) -> io::Result<()> {
    replace(&folder.join(FILE), pretty(written)?.as_bytes(), false)
}

/// Whether the journals that bear this laptop's id go on from what it remembers.
pub(super) fn goes_on(written: Option<&Written>, files: &[ReadFile], laptop: LaptopId) -> bool {
    let own = |relative: &str| {
        files.iter().find(|(file, _)| file.relative == relative).and_then(|(_, bytes)| bytes.as_deref().ok())
    };
    let Some(written) = written else {
        return files
            .iter()
            .all(|(file, bytes)| file.laptop != Some(laptop) || bytes.as_ref().is_ok_and(Vec::is_empty));
    };

    written.iter().all(|(relative, (length, sum))| {
        own(relative)
            .and_then(|bytes| bytes.get(..usize::try_from(*length).ok()?))
            .is_some_and(|bytes| crc32fast::hash(bytes) == *sum)
    })
}
