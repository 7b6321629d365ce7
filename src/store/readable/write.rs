use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Covers, Edited, Found, PARTS, compose, examine, folder, part_text, set_aside};
use crate::domain::{Meeting, Place, Register, Stamp};
use crate::store::error::SaveError;
use crate::store::identity::{pretty, replace};
use crate::store::layout::{MEETINGS, laptop_stem};
use crate::store::writer::Queue;
use crate::store::{Store, parallel};

/// Up to which revision each aggregate's readable files are on disk.
pub(in crate::store) type Written = Arc<Mutex<BTreeMap<Place, u64>>>;

/// What writing the readable files did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readable {
    /// How many files were written.
    pub files: usize,
    /// Files that somebody had changed, and where what was written there is kept.
    pub edited: Vec<Edited>,
}

/// The writing of the readable files, as a piece of work for another thread.
pub struct ReadableJob {
    folder: PathBuf,
    laptop: String,
    queue: Queue,
    states: Vec<(Place, u64, Covers, Held)>,
    written: Written,
}

enum Held {
    Register(Box<Register>),
    /// With the name of its file.
    Meeting(String, Box<Meeting>),
}

impl Store {
    /// The writing of the readable files of what changed since they were written last, to be [run](ReadableJob::run) when the
    /// program is idle; none where nothing changed.
    pub fn readable_job(&self) -> Option<ReadableJob> {
        if self.read_only.is_some() {
            return None;
        }
        let meetings = self.workspace.all_meetings.keys().map(|id| Place::Meeting(*id));
        let places: Vec<Place> = {
            let written = self.readable.lock().unwrap_or_else(PoisonError::into_inner);
            let stale = |place: &Place| written.get(place) != Some(&self.workspace.revision(*place));

            std::iter::once(Place::Register).chain(meetings).filter(stale).collect()
        };
        let states: Vec<_> = places.into_iter().filter_map(|place| self.held(place)).collect();
        let stem = laptop_stem(&self.laptop_name, self.laptop);

        (!states.is_empty()).then(|| ReadableJob {
            folder: folder(&self.dir, &stem, self.laptop),
            laptop: self.laptop_name.clone(),
            queue: self.writer.queue.clone(),
            states,
            written: Arc::clone(&self.readable),
        })
    }

    /// Writes the readable files of what changed. On the caller's thread: a window runs [`Store::readable_job`] on another.
    pub fn write_readable(&mut self) -> Result<Readable, SaveError> {
        self.remember();

        self.readable_job().map_or_else(|| Ok(Readable::default()), ReadableJob::run)
    }

    /// A copy of an aggregate with what it stands for. An aggregate with lines that do not count yet, or that a newer version
    /// would understand, is read from its journals each time; so is one with late entries that are not folded yet.
    fn held(&self, place: Place) -> Option<(Place, u64, Covers, Held)> {
        let behind = self.due.contains(&place);
        if behind || self.left_out.contains_key(&place) || self.not_understood.contains(&place) {
            return None;
        }
        let own = self.own.values().map(|own| (&own.file, own.length, own.sum));
        let seen = self.seen.values().map(|seen| (&seen.file, seen.length, seen.sum));
        let journals: BTreeMap<_, _> = own
            .chain(seen)
            .filter(|(file, length, _)| file.place == place && *length > 0)
            .map(|(file, length, sum)| (file.relative.clone(), (length, sum)))
            .collect();
        let held = match place {
            Place::Register => Held::Register(Box::new(self.workspace.register.clone())),
            Place::Meeting(id) => {
                let folder = journals.keys().next()?.split('/').nth(1)?;
                Held::Meeting(format!("{folder}.ron"), Box::new(self.workspace.all_meetings.get(&id)?.clone()))
            }
        };
        let own = self.clock_seen();

        (!journals.is_empty()).then(|| (place, self.workspace.revision(place), Covers::new(own, journals), held))
    }

    /// The latest stamp that this laptop has given, or one that is later.
    fn clock_seen(&self) -> Stamp {
        self.clock.latest()
    }
}

impl ReadableJob {
    /// Writes them. First it sees to it that everything they stand for is on disk.
    pub fn run(self) -> Result<Readable, SaveError> {
        self.queue.save()?;
        let mut files = Vec::new();
        for (place, revision, covers, held) in &self.states {
            match held {
                Held::Register(_) => {
                    files.extend((0..PARTS.len()).map(|part| (*place, *revision, covers, held, part)));
                }
                Held::Meeting(..) => files.push((*place, *revision, covers, held, 0)),
            }
        }
        let results = parallel::each(files, |(place, revision, covers, held, part)| {
            let path = match held {
                Held::Register(_) => self.folder.join(PARTS[part]),
                Held::Meeting(name, _) => self.folder.join(MEETINGS).join(name),
            };
            let text = match held {
                Held::Register(register) => part_text(register, part),
                Held::Meeting(_, meeting) => pretty(meeting),
            };
            let edited = edited(&path);
            let written = text
                .and_then(|body| compose(&self.laptop, covers, &body))
                .and_then(|text| replace(&path, text.as_bytes(), false))
                .map_err(|error| SaveError::of(&path, &error));
            (place, revision, edited, written)
        });
        let mut readable = Readable::default();
        let mut failed = None;
        let mut current = BTreeMap::new();
        for (place, revision, edited, written) in results {
            readable.edited.extend(edited);
            match written {
                Ok(()) => {
                    readable.files += 1;
                    current.entry(place).or_insert(revision);
                }
                Err(error) => {
                    // A revision that never is: so it is written again next time.
                    current.insert(place, u64::MAX);
                    failed = failed.or(Some(error));
                }
            }
        }
        self.written.lock().unwrap_or_else(PoisonError::into_inner).extend(current);

        failed.map_or(Ok(readable), Err)
    }
}

/// Keeps a file aside that somebody changed since it was written.
fn edited(path: &Path) -> Option<Edited> {
    let bytes: io::Result<Vec<u8>> = fs::read(path);

    matches!(examine(&bytes.ok()?), Found::Edited).then(|| set_aside(path))
}
