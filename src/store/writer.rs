//! The one place that appends to journals. Lines wait in a queue; whoever comes first, the writer's own thread or somebody who
//! needs them on disk now, writes all that wait with one write and one flush a file. What fails stays in the queue.

mod append;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::sync::watch;

use super::error::SaveError;
use append::Append;
pub use append::{Disk, SystemDisk};

/// How long a failed write waits before it is tried again.
const RETRY: Duration = Duration::from_secs(1);

/// Whether what was recorded is on disk.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Saved {
    /// All of it.
    #[default]
    All,
    /// So many lines are on their way.
    Waiting(usize),
    /// The disk refuses. The lines stay in memory and are tried again each second.
    Failed {
        /// How many lines are not on disk.
        waiting: usize,
        /// What the disk said.
        reason: SaveError,
    },
}

/// Which lines: those up to this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Ticket(u64);

/// A journal that this program appends to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key(usize);

/// What is put in the queue.
pub(super) enum Item {
    Line(Key, Vec<u8>),
    /// What follows may be written only once all that went before is on disk.
    Barrier,
}

/// A share in the queue: cheap to clone, and good on any thread.
#[derive(Clone)]
pub(super) struct Queue(Arc<Shared>);

/// The queue, as long as somebody else keeps it: it is not kept open by being remembered.
pub(super) struct Remembered(Weak<Shared>);

/// The queue, with the thread that empties it. Ends when it is dropped, after a last try.
pub(super) struct Writer {
    pub queue: Queue,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    waiting: Mutex<Waiting>,
    wake: Condvar,
    journals: Mutex<Journals>,
    saved: watch::Sender<Saved>,
}

#[derive(Default)]
struct Waiting {
    items: VecDeque<Item>,
    lines: usize,
    queued: u64,
    failed: Option<SaveError>,
    ends: bool,
}

struct Journals {
    disk: Box<dyn Disk>,
    files: Vec<Append>,
}

impl Writer {
    pub fn start(disk: Box<dyn Disk>) -> Self {
        let queue = Queue(Arc::new(Shared {
            waiting: Mutex::default(),
            wake: Condvar::new(),
            journals: Mutex::new(Journals { disk, files: Vec::new() }),
            saved: watch::Sender::new(Saved::All),
        }));
        let own = queue.clone();
        let thread = thread::Builder::new().name("journal".to_owned()).spawn(move || own.run()).ok();

        Self { queue, thread }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        lock(&self.queue.0.waiting).ends = true;
        self.queue.0.wake.notify_all();
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was said when it happened; there is nobody to tell here.
            let _ = thread.join();
        }
    }
}

impl Remembered {
    /// The queue, if its store is still open.
    pub fn queue(&self) -> Option<Queue> {
        self.0.upgrade().map(Queue)
    }
}

impl Queue {
    pub fn remembered(&self) -> Remembered {
        Remembered(Arc::downgrade(&self.0))
    }

    /// Makes a journal known, with the length that is on disk.
    pub fn journal(&self, root: &Path, relative: &str, length: u64) -> Key {
        let mut journals = lock(&self.0.journals);
        journals.files.push(Append::new(root, relative, length));

        Key(journals.files.len() - 1)
    }

    /// Puts lines in the queue; they are written in this order.
    pub fn push(&self, items: Vec<Item>) -> Ticket {
        let mut waiting = lock(&self.0.waiting);
        let lines = items.iter().filter(|item| matches!(item, Item::Line(..))).count();
        waiting.lines += lines;
        waiting.queued += lines as u64;
        waiting.items.extend(items);
        self.announce(&waiting);
        let ticket = Ticket(waiting.queued);
        drop(waiting);
        self.0.wake.notify_one();

        ticket
    }

    /// Writes all that waits, on the caller's thread.
    pub fn save(&self) -> Result<(), SaveError> {
        let mut journals = lock(&self.0.journals);
        while let Some(round) = self.round() {
            for (key, bytes, lines) in round {
                let Journals { disk, files } = &mut *journals;
                let Some(file) = files.get_mut(key.0) else { continue };
                let result = file.append(disk.as_mut(), &bytes);
                self.settle(key, lines, &result);
                result?;
                journals.spare_handles(key);
            }
        }

        Ok(())
    }

    pub fn saved(&self) -> Saved {
        lock(&self.0.waiting).saved()
    }

    /// Whether this line and all before it are on disk.
    pub fn is_saved(&self, ticket: Ticket) -> bool {
        let waiting = lock(&self.0.waiting);

        waiting.queued - waiting.lines as u64 >= ticket.0
    }

    pub fn watch(&self) -> watch::Receiver<Saved> {
        self.0.saved.subscribe()
    }

    /// The lines of a journal that are not on disk.
    pub fn pending(&self, key: Key) -> Vec<u8> {
        let waiting = lock(&self.0.waiting);
        let lines = waiting.items.iter().filter_map(|item| match item {
            Item::Line(of, bytes) if *of == key => Some(bytes.as_slice()),
            _ => None,
        });

        lines.collect::<Vec<_>>().concat()
    }

    fn run(&self) {
        let mut waiting = lock(&self.0.waiting);
        loop {
            let nothing = waiting.lines == 0;
            if waiting.ends {
                drop(waiting);
                if !nothing {
                    // The last try; whoever closes the store has asked before and knows what it said.
                    let _ = self.save();
                }

                return;
            }
            if nothing {
                waiting = self.0.wake.wait(waiting).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            if waiting.failed.is_some() {
                waiting = self.0.wake.wait_timeout(waiting, RETRY).unwrap_or_else(PoisonError::into_inner).0;
            }
            drop(waiting);
            // What it said is in the queue, for all to see.
            let _ = self.save();
            waiting = lock(&self.0.waiting);
        }
    }

    /// What can be written next, a piece a file, with its number of lines; none where nothing waits.
    fn round(&self) -> Option<Vec<(Key, Vec<u8>, usize)>> {
        let mut waiting = lock(&self.0.waiting);
        while matches!(waiting.items.front(), Some(Item::Barrier)) {
            waiting.items.pop_front();
        }
        let mut round: Vec<(Key, Vec<u8>, usize)> = Vec::new();
        for item in &waiting.items {
            let Item::Line(key, bytes) = item else { break };
            match round.iter_mut().rfind(|(known, ..)| known == key) {
                Some((_, all, lines)) => {
                    all.extend_from_slice(bytes);
                    *lines += 1;
                }
                None => round.push((*key, bytes.clone(), 1)),
            }
        }

        (!round.is_empty()).then_some(round)
    }

    /// Takes what was written out of the queue.
    fn settle(&self, key: Key, lines: usize, result: &Result<(), SaveError>) {
        let mut waiting = lock(&self.0.waiting);
        match result {
            Ok(()) => {
                if waiting.failed.take().is_some() {
                    log::info!("lines are written again");
                }
                waiting.lines -= lines;
                let mut left = lines;
                waiting.items.retain(|item| {
                    let written = left > 0 && matches!(item, Item::Line(of, _) if *of == key);
                    left -= usize::from(written);
                    !written
                });
            }
            Err(error) => {
                if waiting.failed.is_none() {
                    log::error!("{} lines could not be written: {}", waiting.lines, error.kind());
                }
                waiting.failed = Some(error.clone());
            }
        }
        self.announce(&waiting);
    }

    fn announce(&self, waiting: &Waiting) {
        self.0.saved.send_replace(waiting.saved());
    }
}

impl Waiting {
    fn saved(&self) -> Saved {
        match (&self.failed, self.lines) {
            (_, 0) => Saved::All,
            (None, waiting) => Saved::Waiting(waiting),
            (Some(reason), waiting) => Saved::Failed { waiting, reason: reason.clone() },
        }
    }
}

impl Journals {
    /// Systems grant a program few open files; a long import into many meetings must not use them up.
    fn spare_handles(&mut self, in_use: Key) {
        const MOST: usize = 48;

        if self.files.iter().filter(|file| file.is_open()).count() > MOST {
            for (key, file) in self.files.iter_mut().enumerate() {
                if key != in_use.0 {
                    file.close();
                }
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
