//! Takes in what another copy of the workspace holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::error::{OpenError, ReadOnly};
use super::identity::{Identity, replace};
use super::journal::{self, Entries, ObserveAll};
use super::layout::{self, FILES};
use super::load::ReadFile;
use super::state::follow_on;
use super::writer::Item;
use super::{Store, line, load};
use crate::domain::{Place, Stamp};

/// What a merge took in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many lines were not here before.
    pub lines: usize,
    /// Which aggregates they belong to.
    pub places: BTreeSet<Place>,
    /// How many lines of the other copy are damaged; they were left there.
    pub damaged: usize,
    /// How many attached files were not here before.
    pub files: usize,
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
    /// The copy, or this workspace, cannot be read.
    #[error(transparent)]
    Unreadable(#[from] OpenError),
    /// Nothing can be recorded here.
    #[error(transparent)]
    ReadOnly(#[from] ReadOnly),
}

/// A line that is not here yet.
struct Fresh {
    place: Place,
    folder: Option<String>,
    line: Vec<u8>,
}

impl Store {
    /// Takes in what another copy of this workspace holds: each line that is not here is appended to our journals as it is, stamp
    /// and all, those that a newer version wrote too. Merging twice, or there and back, changes nothing more.
    pub fn merge(&mut self, other: &Path) -> Result<Merged, MergeError> {
        if let Some(read_only) = &self.read_only {
            return Err(read_only.clone().into());
        }
        let (theirs, ours) = (Identity::read(other)?, Identity::read(&self.dir)?);
        if theirs.workspace != ours.workspace {
            return Err(MergeError::OtherWorkspace { dir: other.to_owned(), name: theirs.name });
        }
        let mut known = self.known_stamps()?;
        let mut merged = Merged::default();
        let (mut lines, mut endings) = (Vec::new(), Vec::new());
        for (file, bytes) in load::read(other, layout::journals(other)?) {
            let bytes = bytes.map_err(|error| OpenError::unreadable(&file.path(other), &error))?;
            let folder = file.relative.split('/').nth_back(1).map(str::to_owned);
            for range in journal::lines(&bytes, 0..journal::whole(&bytes)) {
                let Some(text) = bytes.get(range.clone()).and_then(line::unseal) else {
                    merged.damaged += 1;
                    continue;
                };
                // A header has no stamp.
                let Some(at) = line::stamp(text.as_bytes()) else { continue };
                if !known.insert((file.place, at)) {
                    continue;
                }
                let line = bytes.get(range.start..=range.end).unwrap_or_default().to_vec();
                let fresh = Fresh { place: file.place, folder: folder.clone(), line };
                if super::endings::ends_batch(text) { endings.push(fresh) } else { lines.push(fresh) }
            }
        }
        merged.lines = lines.len() + endings.len();
        merged.places = lines.iter().chain(&endings).map(|fresh| fresh.place).collect();
        self.take_in(lines, endings)?;
        merged.files = self.take_files(other)?;

        Ok(merged)
    }

    /// Every entry that the journals here hold, on disk or on its way.
    fn known_stamps(&self) -> Result<BTreeSet<(Place, Stamp)>, OpenError> {
        let pending = self.own.values().map(|own| (own.file.clone(), Ok(self.writer.queue.pending(own.key))));
        // What is on its way is looked at first, so that a line that reaches the disk meanwhile is not missed.
        let mut files: Vec<ReadFile> = pending.collect();
        files.extend(load::read(&self.dir, layout::journals(&self.dir)?));
        let mut known = BTreeSet::new();
        for (file, bytes) in files {
            let bytes = bytes.map_err(|error| OpenError::unreadable(&file.path(&self.dir), &error))?;
            for range in journal::lines(&bytes, 0..journal::whole(&bytes)) {
                // A line that is damaged here is mended by the copy's.
                let text = bytes.get(range).and_then(line::unseal);
                known.extend(text.and_then(|text| line::stamp(text.as_bytes())).map(|at| (file.place, at)));
            }
        }

        Ok(known)
    }

    /// Appends lines as they are; the ends of batches after all the others, so that a crash leaves no half of one.
    fn take_in(&mut self, lines: Vec<Fresh>, endings: Vec<Fresh>) -> Result<(), OpenError> {
        let mut items = Vec::new();
        let mut parts: BTreeMap<Place, Vec<Entries>> = BTreeMap::new();
        let barrier = lines.len();
        for (number, Fresh { place, folder, line }) in lines.into_iter().chain(endings).enumerate() {
            if number == barrier {
                items.push(Item::Barrier);
            }
            if !self.own.contains_key(&place) {
                let own = self.new_journal(place, folder);
                self.own.insert(place, own);
            }
            let parsed = journal::parse(&line, 0..line.len(), place);
            if !parsed.unknown.is_empty() {
                self.not_understood.insert(place);
            }
            self.endings.observe_all(&parsed.entries);
            parts.entry(place).or_default().push(parsed.entries);
            self.queue(place, line, &mut items);
        }
        self.writer.queue.push(items);
        self.past.forget();
        let wall = (self.now)().as_millisecond();
        let mut anew: BTreeSet<Place> = self.left_out.keys().copied().collect();
        for (place, parts) in parts {
            for at in parts.iter().flat_map(Entries::stamps) {
                self.clock.observe(at, wall);
            }
            if anew.contains(&place) || !follow_on(&mut self.workspace, place, parts, &self.endings) {
                anew.insert(place);
            }
        }
        for place in anew {
            self.refold(place)?;
        }
        self.report.unfinished = load::own_unfinished(&self.left_out, &self.endings, self.laptop);

        Ok(())
    }

    /// Copies attached files that are not here. They are named by their content, so one of that name is the same.
    fn take_files(&self, other: &Path) -> Result<usize, OpenError> {
        let mut taken = 0;
        for name in layout::names(&other.join(FILES))? {
            let (from, to) = (other.join(FILES).join(&name), self.dir.join(FILES).join(&name));
            if to.exists() || !from.is_file() {
                continue;
            }
            let content = fs::read(&from).map_err(|error| OpenError::unreadable(&from, &error))?;
            replace(&to, &content, true).map_err(|error| OpenError::unwritable(&to, &error))?;
            taken += 1;
        }

        Ok(taken)
    }
}
