use super::error::OpenError;
use super::{Store, journal, layout, load, parallel};
use crate::domain::{Change, Entry, Place};

impl Store {
    /// Every entry of one aggregate, or of all, by every laptop, the newest first: read from the journals.
    ///
    /// The lines that end batches are among them, and the entries of batches that do not count.
    pub fn history(&self, place: Option<Place>) -> Result<Vec<Entry<Change>>, OpenError> {
        let mut files = layout::journals(&self.dir)?;
        files.retain(|file| place.is_none_or(|place| file.place == place));
        let mut contents = Vec::new();
        // Before the journals: a line that reaches the disk meanwhile is then found twice, and not missed.
        for own in self.own.values().filter(|own| place.is_none_or(|place| own.file.place == place)) {
            contents.push((own.file.place, self.writer.queue.pending(own.key)));
        }
        for (file, bytes) in load::read(&self.dir, files) {
            let bytes = bytes.map_err(|error| OpenError::unreadable(&file.path(&self.dir), &error))?;
            contents.push((file.place, bytes));
        }
        let parsed = parallel::each(contents, |(place, bytes)| {
            journal::parse(&bytes, 0..journal::whole(&bytes), place).entries.into_changes(place)
        });
        let mut entries: Vec<_> = parsed.into_iter().flatten().collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
        entries.dedup_by_key(|entry| entry.at);

        Ok(entries)
    }
}
