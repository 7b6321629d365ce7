//! How far the setting of a long paper has come, told while it runs; and the way to stop it.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use super::PaperError;

/// What a long sheet tells after some of its rows, and looks at to know whether it should go on.
#[derive(Default)]
pub struct Progress {
    tell: Option<Box<dyn Fn(usize, usize) + Send + Sync>>,
    cancelled: AtomicBool,
}

impl Progress {
    /// One that tells how many rows are set, and of how many.
    pub fn telling(tell: impl Fn(usize, usize) + Send + Sync + 'static) -> Self {
        Self { tell: Some(Box::new(tell)), ..Self::default() }
    }

    /// Asks the work to stop; it does before its next rows, and before its file is written.
    pub fn cancel(&self) {
        self.cancelled.store(true, Relaxed);
    }

    pub(super) fn went_on(&self, done: usize, of: usize) {
        if let Some(tell) = &self.tell {
            tell(done, of);
        }
    }

    /// An error where it was asked to stop.
    pub(super) fn is_wanted(&self) -> Result<(), PaperError> {
        if self.cancelled.load(Relaxed) { Err(PaperError::Cancelled) } else { Ok(()) }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Progress").field("cancelled", &self.cancelled).finish_non_exhaustive()
    }
}
