//! Batches that a crash cut short: they do not count, and are offered to be finished or taken back.

use std::collections::{BTreeMap, BTreeSet};

use super::Store;
use super::record::encode;
use crate::domain::fold::Journaled;
use crate::domain::{BatchId, BatchKind, Change, Closing, Entry, MeetingChange, Place, RegisterChange};

/// Why a batch cannot be finished or taken back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// No unfinished batch of this desk has this id.
    #[error("there is no unfinished batch of this laptop with that number")]
    NotUnfinished,
    /// The workspace is open for reading.
    #[error(transparent)]
    ReadOnly(#[from] super::ReadOnly),
    /// The journals of its aggregates cannot be read again.
    #[error(transparent)]
    Unreadable(#[from] super::OpenError),
}

impl Store {
    /// Lets an unfinished batch of this desk count with the entries that are there.
    pub fn finish_batch(&mut self, batch: BatchId) -> Result<(), BatchError> {
        let places = self.cut_places(batch)?;
        let closed = self.endings.closing(batch).cloned();
        let kind = closed.as_ref().map_or(BatchKind::Together, |closing| closing.kind.clone());
        let mut counts: BTreeMap<Place, u32> = closed.into_iter().flat_map(|closing| closing.counts).collect();
        counts.extend(places);
        let closing = Closing { batch, kind, counts: counts.into_iter().collect() };
        let entries = self.closing_entries(&closing, (self.now)());

        self.end_batch(batch, entries)
    }

    /// Takes back an unfinished batch of this desk: its entries never count.
    pub fn take_back_batch(&mut self, batch: BatchId) -> Result<(), BatchError> {
        let places = self.cut_places(batch)?;
        let mut entries = Vec::new();
        for (place, _) in places {
            let does = match place {
                Place::Register => RegisterChange::batch_taken_back(batch).into(),
                Place::Meeting(id) => Change::Meeting(id, MeetingChange::batch_taken_back(batch)),
            };
            entries.push(self.stamped(does));
        }

        self.end_batch(batch, entries)
    }

    fn cut_places(&self, batch: BatchId) -> Result<Vec<(Place, u32)>, BatchError> {
        if let Some(read_only) = &self.read_only {
            return Err(read_only.clone().into());
        }
        let cut = self.report.unfinished.iter().find(|cut| cut.batch == batch);

        cut.map(|cut| cut.found.clone()).ok_or(BatchError::NotUnfinished)
    }

    fn end_batch(&mut self, batch: BatchId, entries: Vec<Entry<Change>>) -> Result<(), BatchError> {
        let mut items = Vec::new();
        let mut places = Vec::new();
        for entry in &entries {
            let (place, line) = encode(entry)?;
            self.apply(entry, &mut BTreeSet::new());
            self.queue(place, line, &mut items);
            places.push(place);
        }
        self.writer.queue.push(items);
        self.report.unfinished.retain(|cut| cut.batch != batch);
        self.past.forget();
        for place in places {
            self.refold(place)?;
        }

        Ok(())
    }
}
