use std::path::Path;

use super::error::OpenError;
use super::journal::{self, whole};
use super::{Store, layout, load, parallel};
use crate::domain::{Change, Entry, Place};

/// Every entry of one aggregate, or of all, by every laptop, the newest first: read from the journals on disk.
///
/// The lines that end batches are among them, and the entries of batches that do not count.
pub fn history(dir: &Path, place: Option<Place>) -> Result<Vec<Entry<Change>>, OpenError> {
    Ok(parsed(contents(dir, place)?))
}

impl Store {
    /// The same, with what is still on its way to disk.
    pub fn history(&self, place: Option<Place>) -> Result<Vec<Entry<Change>>, OpenError> {
        // Before the journals: a line that reaches the disk meanwhile is then found twice, and not missed.
        let own = self.own.values().filter(|own| place.is_none_or(|place| own.file.place == place));
        let mut all: Vec<_> = own.map(|own| (own.file.place, self.writer.queue.pending(own.key))).collect();
        all.extend(contents(&self.dir, place)?);

        Ok(parsed(all))
    }
}

fn contents(dir: &Path, place: Option<Place>) -> Result<Vec<(Place, Vec<u8>)>, OpenError> {
    let mut files = layout::journals(dir)?;
    files.retain(|file| place.is_none_or(|place| file.place == place));
    let read = load::read(dir, files).into_iter().map(|(file, bytes)| match bytes {
        Ok(bytes) => Ok((file.place, bytes)),
        Err(error) => Err(OpenError::unreadable(&file.path(dir), &error)),
    });

    read.collect()
}

fn parsed(contents: Vec<(Place, Vec<u8>)>) -> Vec<Entry<Change>> {
    let parsed = parallel::each(contents, |(place, bytes)| {
        journal::parse(&bytes, 0..whole(&bytes), place).entries.into_changes(place)
    });
    let mut entries: Vec<_> = parsed.into_iter().flatten().collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries.dedup_by_key(|entry| entry.at);

    entries
}
