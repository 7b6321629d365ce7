//! Folding one aggregate anew, from all its journals.

use super::error::OpenError;
use super::journal::{self, Entries};
use super::load::{self, Reader};
use super::report::Report;
use super::state::fold_all;
use super::{Store, layout};
use crate::domain::Place;

impl Store {
    /// Folds an aggregate from its journals, and from the lines that are still on their way to ours.
    pub(super) fn refold(&mut self, place: Place) -> Result<(), OpenError> {
        self.know_endings()?;
        // Before the journals: a line that reaches the disk meanwhile is then found twice, and not missed.
        let pending = self.own.get(&place).map(|own| self.writer.queue.pending(own.key)).unwrap_or_default();
        let mut files = layout::journals(&self.dir)?;
        files.retain(|file| file.place == place);
        let reader = Reader { root: &self.dir, laptop: self.laptop, mends: false, aside: self.aside() };
        let contents = reader.contents(load::read(&self.dir, files), &mut Report::default())?;
        let mut parts: Vec<Entries> = Vec::new();
        for content in &contents {
            parts.push(journal::parse(&content.bytes, 0..content.whole, place).entries);
        }
        parts.push(journal::parse(&pending, 0..pending.len(), place).entries);
        let (state, unfinished) = fold_all(place, parts, &self.endings);
        state.put(&mut self.workspace, place);
        self.left_out.remove(&place);
        if !unfinished.is_empty() {
            self.left_out.insert(place, unfinished);
        }

        Ok(())
    }
}
