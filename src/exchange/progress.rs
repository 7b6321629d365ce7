//! How far the reading of a list has come, told while it runs; and the way to stop it.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// Told each time so many rows are done: a bar that moves, and costs nothing.
const ROWS_A_STEP: usize = 512;

/// What a long piece of work tells while it runs, and looks at to know whether it should go on.
#[derive(Default)]
pub struct Progress {
    tell: Option<Box<dyn Fn(Step) + Send + Sync>>,
    read: AtomicUsize,
    planned: AtomicUsize,
    /// Rows to plan; none while the file is still being read.
    expected: AtomicUsize,
    cancelled: AtomicBool,
}

/// Where the work stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// So many rows are read; nobody knows yet how many there are.
    Reading(usize),
    /// This share of the rows is planned, of one.
    Planning(f32),
}

impl Progress {
    /// One that tells each step.
    pub fn telling(tell: impl Fn(Step) + Send + Sync + 'static) -> Self {
        Self { tell: Some(Box::new(tell)), ..Self::default() }
    }

    /// Asks the work to stop; it does at its next row.
    pub fn cancel(&self) {
        self.cancelled.store(true, Relaxed);
    }

    /// Whether it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Relaxed)
    }

    pub(super) fn row_read(&self) {
        let read = self.read.fetch_add(1, Relaxed) + 1;

        if read.is_multiple_of(ROWS_A_STEP) {
            self.say(Step::Reading(read));
        }
    }

    /// So many rows are to be planned from here on.
    pub(super) fn expect(&self, rows: usize) {
        self.expected.store(rows.max(1), Relaxed);
        self.planned.store(0, Relaxed);
    }

    pub(super) fn row_planned(&self) {
        let planned = self.planned.fetch_add(1, Relaxed) + 1;

        if planned.is_multiple_of(ROWS_A_STEP) {
            self.say(Step::Planning((planned as f32 / self.expected.load(Relaxed) as f32).min(1.0)));
        }
    }

    fn say(&self, step: Step) {
        if let Some(tell) = &self.tell {
            tell(step);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Progress").field("cancelled", &self.is_cancelled()).finish_non_exhaustive()
    }
}
