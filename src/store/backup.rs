//! Copies of the journals in the local data folder, outside the workspace: one a day at most, the last few kept.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{IDENTITY, Store, layout};

/// How many are kept.
const KEPT: usize = 7;

/// A copy that is being made on a thread of its own; dropped, it waits for it.
pub(super) struct Running(Option<JoinHandle<()>>);

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            // A panic of the thread was said when it happened.
            let _ = thread.join();
        }
    }
}

impl Store {
    /// Where the copies of this workspace are.
    pub fn backups(&self) -> PathBuf {
        self.local.with_file_name("backups")
    }

    /// Copies the journals, unless that was done today.
    pub(super) fn back_up(&mut self) {
        let today = TimeZone::UTC.to_datetime((self.now)()).date();
        let (root, folder) = (self.dir.clone(), self.backups());
        let nothing = self.seen.is_empty() && self.own.is_empty();
        if self.read_only.is_some() || nothing || folder.join(today.to_string()).exists() {
            return;
        }
        let copy = move || {
            // A backup that fails must not stand in the way of the work; the next start tries again.
            let _ = make(&root, &folder, today);
        };
        self.backup = thread::Builder::new().name("backup".to_owned()).spawn(copy).ok().map(|it| Running(Some(it)));
    }
}

fn make(root: &Path, folder: &Path, today: Date) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let making = tempfile::Builder::new().prefix(".making-").tempdir_in(folder)?;
    let journals = layout::journals(root).map_err(io::Error::other)?;
    let files = journals.iter().map(|file| file.relative.as_str());
    for relative in files.chain(std::iter::once(IDENTITY)) {
        let to = making.path().join(relative);
        fs::create_dir_all(to.parent().unwrap_or(folder))?;
        fs::copy(root.join(relative), to)?;
    }
    let done = folder.join(today.to_string());
    if !done.exists() {
        fs::rename(making.keep(), done)?;
    }
    let mut kept = layout::names(folder).map_err(io::Error::other)?;
    kept.truncate(kept.len().saturating_sub(KEPT));
    for old in kept {
        fs::remove_dir_all(folder.join(old))?;
    }

    Ok(())
}
