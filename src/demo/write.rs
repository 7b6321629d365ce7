//! The sample on disk.

use std::path::Path;

use jiff::tz::TimeZone;

use crate::domain::BatchKind;
use crate::store::{OpenError, Options, ReadOnly, SaveError, Store};

/// What the workspace is called.
const NAME: &str = "Exemple : rencontres de concertation";

/// Why the sample workspace could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The folder cannot be made a workspace.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Nothing can be recorded there.
    #[error(transparent)]
    ReadOnly(#[from] ReadOnly),
    /// The disk refuses.
    #[error(transparent)]
    Save(#[from] SaveError),
}

/// Makes the sample workspace in a new or empty folder, and opens it. It is on disk when this returns.
///
/// Its days are around now, by the clock of `options` and in the system's time zone.
pub fn create(dir: &Path, options: &Options) -> Result<Store, SampleError> {
    let mut store = Store::create(dir, NAME, options)?;
    let script = super::changes((options.clock)(), &TimeZone::system(), store.ids());
    for timed in script {
        match timed.batch {
            Some(kind) => {
                store.record_at(timed.wall, timed.changes, kind)?;
            }
            None => {
                for change in timed.changes {
                    store.record_at(timed.wall, vec![change], BatchKind::Together)?;
                }
            }
        }
    }
    store.flush()?;

    Ok(store)
}
