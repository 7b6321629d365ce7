//! Takes in what another copy of the workspace holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::Reason;
use super::carry::Half;
use super::error::{OpenError, ReadOnly};
use super::identity::{Identity, replace};
use super::journal::{self, Entries, ObserveAll};
use super::layout::{self, FILES, JournalFile};
use super::load::ReadFile;
use super::report::Fault;
use super::writer::Item;
use super::{Progress, Store, endings, line, load};
use crate::domain::{LaptopId, Place, Stamp};

/// What a merge took in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many lines were not here before.
    pub lines: usize,
    /// How many things each laptop did that were not here before; what the program says of itself is not counted.
    pub from: BTreeMap<LaptopId, usize>,
    /// Which aggregates they belong to.
    pub places: BTreeSet<Place>,
    /// Lines of the other copy that are damaged; they were left there.
    pub damaged: Vec<Fault>,
    /// Last lines of the other copy that are not whole: they were cut on their way, and come with a whole copy.
    pub cut: Vec<Fault>,
    /// How many lines a newer version wrote; they are kept.
    pub unknown: usize,
    /// Files of the other copy that cannot be read, and what the system said.
    pub unreadable: Vec<(PathBuf, Reason)>,
    /// How many attached files were not here before.
    pub files: usize,
    /// How much of it there was, if the other copy was never finished.
    pub half: Option<Half>,
}

/// Why a copy cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// It is a copy of something else.
    #[error("“{}” holds another workspace, “{name}”; only copies of one workspace can be brought together", .dir.display())]
    OtherWorkspace {
        /// The folder.
        dir: PathBuf,
        /// What its workspace is called.
        name: String,
    },
    /// It is the very folder that is open.
    #[error("“{}” is the workspace itself, not a copy of it", .0.display())]
    Itself(PathBuf),
    /// The copy, or this workspace, cannot be read.
    #[error(transparent)]
    Unreadable(#[from] OpenError),
    /// Nothing can be recorded here.
    #[error(transparent)]
    ReadOnly(#[from] ReadOnly),
}

/// The reading of another copy, to be [run](Merging::run) anywhere.
pub struct Merging {
    dir: PathBuf,
    other: PathBuf,
    /// Our own lines that are on their way to disk.
    pending: Vec<ReadFile>,
}

/// What another copy holds that is not here, for [`Store::bring_in`].
pub struct Brought {
    lines: Vec<Fresh>,
    /// The ends of batches.
    endings: Vec<Fresh>,
    merged: Merged,
}

/// A line that is not here yet.
struct Fresh {
    place: Place,
    folder: Option<String>,
    line: Vec<u8>,
    entries: Entries,
}

impl Store {
    /// Takes in what another copy of this workspace holds: each line that is not here is appended to our journals as it is, stamp
    /// and all, those that a newer version wrote too. Merging twice, or there and back, changes nothing more.
    pub fn merge(&mut self, other: &Path) -> Result<Merged, MergeError> {
        let brought = self.merging(other)?.run(&mut |_| ())?;
        let merged = self.bring_in(brought);
        self.refold_due()?;

        Ok(merged)
    }

    /// The reading of another copy, to be run on another thread; [`Store::bring_in`] takes in what it finds.
    pub fn merging(&self, other: &Path) -> Result<Merging, ReadOnly> {
        if let Some(read_only) = &self.read_only {
            return Err(read_only.clone());
        }
        let pending = self.own.values().map(|own| (own.file.clone(), Ok(self.writer.queue.pending(own.key))));

        // What is on its way is looked at first, so that a line that reaches the disk meanwhile is not missed.
        Ok(Merging { dir: self.dir.clone(), other: other.to_owned(), pending: pending.collect() })
    }

    /// Takes in what another copy holds, in little time: the lines are on their way to our journals when this returns. Where an
    /// entry is earlier than what is known, its aggregate is to be folded anew: see [`Store::refold_job`].
    pub fn bring_in(&mut self, brought: Brought) -> Merged {
        let Brought { lines, endings, merged } = brought;
        log::info!("took in {} lines and {} ends of batches of another copy", lines.len(), endings.len());
        let mut items = Vec::new();
        let mut parts: BTreeMap<Place, Vec<Entries>> = BTreeMap::new();
        let barrier = lines.len();
        // The ends of batches after all the others, so that a crash leaves no half of one.
        for (number, Fresh { place, folder, line, entries }) in lines.into_iter().chain(endings).enumerate() {
            if number == barrier {
                items.push(Item::Barrier);
            }
            if !self.own.contains_key(&place) {
                let own = self.new_journal(place, folder);
                self.own.insert(place, own);
            }
            if entries.len() == 0 {
                self.not_understood.insert(place);
            }
            self.endings.observe_all(&entries);
            parts.entry(place).or_default().push(entries);
            self.queue(place, line, &mut items);
        }
        self.writer.queue.push(items);
        self.past.forget();
        self.due.extend(self.left_out.keys());
        for (place, parts) in parts {
            self.add(place, parts, &mut BTreeSet::new());
        }

        merged
    }
}

impl Merging {
    /// Reads the other copy, and copies its attached files that are not here. Says how far it has come after each file.
    pub fn run(self, said: &mut dyn FnMut(Progress)) -> Result<Brought, MergeError> {
        let Self { dir, other, pending } = self;
        let (theirs, ours) = (Identity::read(&other)?, Identity::read(&dir)?);
        if theirs.workspace != ours.workspace {
            return Err(MergeError::OtherWorkspace { dir: other, name: theirs.name });
        }
        if is_same(&dir, &other) {
            return Err(MergeError::Itself(other));
        }
        let mut known = known_stamps(&dir, pending)?;
        let mut brought = Brought { lines: Vec::new(), endings: Vec::new(), merged: Merged::default() };
        brought.merged.half = Half::of(&other);
        let journals = layout::journals(&other)?;
        let files = layout::names(&other.join(FILES))?;
        let of = journals.len() + files.len();
        for (done, file) in journals.iter().enumerate() {
            said(Progress { done, of });
            match fs::read(file.path(&other)) {
                Ok(bytes) => brought.read(&other, file, &bytes, &mut known),
                Err(error) => brought.merged.unreadable.push((file.path(&other), Reason::of(&error))),
            }
        }
        for (done, name) in files.iter().enumerate() {
            said(Progress { done: journals.len() + done, of });
            let (from, to) = (other.join(FILES).join(name), dir.join(FILES).join(name));
            // They are named by their content, so one of that name is the same, unless one of them was cut short: the shorter.
            let length = |path: &Path| fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|file| file.len());
            if length(&from).is_none_or(|there| length(&to).is_some_and(|here| here >= there)) {
                continue;
            }
            match fs::read(&from) {
                Ok(content) => {
                    replace(&to, &content, true).map_err(|error| OpenError::unwritable(&to, &error))?;
                    brought.merged.files += 1;
                }
                Err(error) => brought.merged.unreadable.push((from, Reason::of(&error))),
            }
        }

        Ok(brought)
    }
}

impl Brought {
    fn read(&mut self, other: &Path, file: &JournalFile, bytes: &[u8], known: &mut BTreeSet<(Place, Stamp)>) {
        let fault = |at: usize| Fault { file: file.path(other), line: journal::line_number(bytes, at) };
        let whole = journal::whole(bytes);
        let mut ranges: Vec<Range<usize>> = journal::lines(bytes, 0..whole).collect();
        let rest = &bytes[whole..];
        if line::unseal(rest).is_some() {
            // It lacks nothing but its end, as editors leave it.
            ranges.push(whole..bytes.len());
        } else if !rest.is_empty() {
            self.merged.cut.push(fault(whole));
        }
        let folder = file.relative.split('/').nth_back(1).map(str::to_owned);
        for range in ranges {
            let Some(text) = bytes.get(range.clone()).and_then(line::unseal) else {
                self.merged.damaged.push(fault(range.start));
                continue;
            };
            // A header has no stamp.
            let Some(at) = line::stamp(text.as_bytes()) else { continue };
            if !known.insert((file.place, at)) {
                continue;
            }
            let mut line = bytes.get(range).unwrap_or_default().to_vec();
            line.push(b'\n');
            let entries = journal::parse(&line, 0..line.len(), file.place).entries;
            self.merged.lines += 1;
            self.merged.unknown += usize::from(entries.len() == 0);
            self.merged.places.insert(file.place);
            for laptop in entries.deeds() {
                *self.merged.from.entry(laptop).or_default() += 1;
            }
            let ends = endings::ends_batch(text);
            let fresh = Fresh { place: file.place, folder: folder.clone(), line, entries };
            if ends { self.endings.push(fresh) } else { self.lines.push(fresh) }
        }
    }
}

/// Every entry that the journals here hold, on disk or on its way.
fn known_stamps(dir: &Path, pending: Vec<ReadFile>) -> Result<BTreeSet<(Place, Stamp)>, OpenError> {
    let mut files = pending;
    files.extend(load::read(dir, layout::journals(dir)?));
    let mut known = BTreeSet::new();
    for (file, bytes) in files {
        let bytes = bytes.map_err(|error| OpenError::unreadable(&file.path(dir), &error))?;
        for range in journal::lines(&bytes, 0..journal::whole(&bytes)) {
            // A line that is damaged here is mended by the copy's.
            let text = bytes.get(range).and_then(line::unseal);
            known.extend(text.and_then(|text| line::stamp(text.as_bytes())).map(|at| (file.place, at)));
        }
    }

    Ok(known)
}

/// Whether two paths lead to one folder.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| -> io::Result<PathBuf> { fs::canonicalize(path) };

    real(one).is_ok_and(|one| real(other).is_ok_and(|other| one == other))
}
