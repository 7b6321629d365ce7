//! The workspace on disk: journals, clock, copies, lock, backups, settings.
//!
//! [`Store`] is an open workspace. It lends the state that the journals fold to, and its [`Store::record`] is the only way to
//! change it: the change is applied at once, and a line for it is on its way to disk when the call returns. Every file has one
//! writer, so whatever carries files between laptops merges their work; see [`Store::refresh`].

#![warn(missing_docs)]

mod aside;
mod attachments;
mod backup;
mod batch;
mod carry;
mod check;
pub mod crash;
pub mod diary;
pub mod draft;
mod endings;
mod error;
mod history;
mod home;
mod identity;
mod journal;
pub mod keys;
mod laptops;
mod layout;
mod line;
mod load;
mod lock;
mod look;
mod memory;
mod merge;
mod open;
mod parallel;
mod past;
mod quick;
mod random;
mod readable;
mod reason;
mod record;
mod refold;
mod refresh;
mod report;
pub mod settings;
mod state;
mod watch;
mod writer;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tokio::sync::watch::Receiver;

use crate::domain::clocks::Clocks;
use crate::domain::fold::{Endings, Unfinished};
use crate::domain::{Clock, Ids, LaptopId, Place, Workspace};
use load::Seen;
use lock::Lock;
use past::Past;
use record::Own;
use writer::Writer;

pub use attachments::{
    ATTACHMENT_LIMIT, FileError, Kept, PICTURE_LIMIT, attached, attachment, has_file, has_template, keep_file,
    keep_made, keep_picture, keep_template, template_path, templates,
};
pub use batch::BatchError;
pub use carry::{Carried, CarryError, Carrying, Dropped, Half, Progress, copy_in, workspace_in};
pub use check::{CheckReport, Problem, check};
pub use error::{OpenError, ReadOnly, SaveError};
pub use history::history;
pub use home::{Home, documents};
pub use identity::IDENTITY;
pub use line::FORMAT;
pub use look::{Found, Look};
pub use merge::{Brought, MergeError, Merged, Merging};
pub use random::random_ids;
pub use readable::{Readable, ReadableJob};
pub use reason::Reason;
pub use record::{Recorded, Undone};
pub use refold::{Refold, Refolded};
pub use refresh::Refreshed;
pub use report::{Edited, Fault, Report, UnfinishedBatch};
pub use watch::Watch;
pub use writer::{Disk, Saved, SystemDisk, Ticket};

/// The time that people see: the one place where the program asks the clock.
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// Whether a folder holds a workspace.
pub fn is_workspace(dir: &Path) -> bool {
    dir.join(IDENTITY).is_file()
}

/// How a workspace is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// The name of an own desk of this machine (`--laptop`), with an id and journals of its own; none: the machine itself.
    pub laptop: Option<String>,
    /// For reading alone: no lock is taken, nothing is mended or written.
    pub follow: bool,
    /// Where this machine keeps what is its own.
    pub home: Home,
    /// The time that people see.
    pub clock: fn() -> Timestamp,
}

impl Options {
    /// To work in a workspace as this machine, by the system's clock.
    pub fn new(home: Home) -> Self {
        Self { laptop: None, follow: false, home, clock: now }
    }
}

/// An open workspace: its state, this laptop's journals, the lock.
///
/// Dropped, it writes what waits; [`Store::close`] says whether that worked.
pub struct Store {
    dir: PathBuf,
    name: String,
    laptop: LaptopId,
    laptop_name: String,
    /// This laptop's own folder for this workspace, in the local data folder.
    local: PathBuf,
    workspace: Workspace,
    ids: Ids,
    clock: Clock,
    now: fn() -> Timestamp,
    report: Report,
    read_only: Option<ReadOnly>,
    /// How far each journal was taken in; those that this program writes are in `own`.
    seen: BTreeMap<String, Seen>,
    own: BTreeMap<Place, Own>,
    endings: Endings,
    /// Whether `endings` are those of all batches; the readable files do not say them.
    endings_known: bool,
    left_out: BTreeMap<Place, Vec<Unfinished>>,
    /// Aggregates of which late entries were read that are not in the state yet.
    due: BTreeSet<Place>,
    /// How the clocks of the laptops go together.
    clocks: Clocks,
    /// Aggregates with lines that this version does not know.
    not_understood: BTreeSet<Place>,
    readable: readable::Written,
    past: Past,
    introduced: bool,
    writer: Writer,
    backup: Option<backup::Running>,
    _lock: Option<Lock>,
}

impl Store {
    /// Makes a workspace of this name in a new or empty folder, and opens it.
    pub fn create(dir: &Path, name: &str, options: &Options) -> Result<Self, OpenError> {
        open::create(dir, name)?;

        Self::open(dir, options)
    }

    /// Opens a workspace.
    pub fn open(dir: &Path, options: &Options) -> Result<Self, OpenError> {
        Self::open_on(dir, options, Box::new(SystemDisk))
    }

    /// Opens a workspace whose journals are written by `disk`: one that fails, in a test.
    pub fn open_on(dir: &Path, options: &Options, disk: Box<dyn Disk>) -> Result<Self, OpenError> {
        open::open(dir, options, disk)
    }

    /// What opening found.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The state, with everything that was recorded, on disk or not yet.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Where fresh ids come from.
    pub fn ids(&self) -> &Ids {
        &self.ids
    }

    /// The id of this desk.
    pub fn laptop(&self) -> LaptopId {
        self.laptop
    }

    /// The readable name of this desk.
    pub fn laptop_name(&self) -> &str {
        &self.laptop_name
    }

    /// The workspace's folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The workspace's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How the clocks of the laptops go together, as far as this program has seen their entries.
    pub fn clocks(&self) -> &Clocks {
        &self.clocks
    }

    /// Whether nothing can be recorded.
    pub fn is_read_only(&self) -> bool {
        self.read_only.is_some()
    }

    /// Why nothing can be recorded.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Whether what was recorded is on disk.
    pub fn saved(&self) -> Saved {
        self.writer.queue.saved()
    }

    /// Whether what this ticket stands for, and all before it, is on disk.
    pub fn is_saved(&self, ticket: Ticket) -> bool {
        self.writer.queue.is_saved(ticket)
    }

    /// Follows whether what was recorded is on disk.
    pub fn saving(&self) -> Receiver<Saved> {
        self.writer.queue.watch()
    }

    /// Returns once everything recorded is on disk, or with the reason why it is not; it then stays in memory and is tried again.
    pub fn flush(&mut self) -> Result<(), SaveError> {
        self.writer.queue.save()
    }

    /// Writes what waits, and the readable files, and lets go of the workspace. Where that fails, what was not written is lost:
    /// so flush first, and ask.
    pub fn close(mut self) -> Result<(), SaveError> {
        log::info!("closed");
        self.flush()?;
        self.write_readable()?;

        Ok(())
    }
}

impl Store {
    /// Where damaged lines are copied to.
    fn aside(&self) -> PathBuf {
        self.local.with_file_name("damaged")
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("dir", &self.dir).field("laptop", &self.laptop).finish_non_exhaustive()
    }
}
