//! From the journals to the state.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Reason;
use super::aside;
use super::check::batches;
use super::error::OpenError;
use super::journal::{self, Entries, ObserveAll, Parsed};
use super::layout::JournalFile;
use super::line::{self, FORMAT};
use super::readable::{self, Snapshot};
use super::report::{Fault, Report, UnfinishedBatch};
use super::state::{State, fold_all};
use super::{endings, parallel};
use crate::domain::fold::{Endings, Unfinished};
use crate::domain::{LaptopId, Place, Stamp, Workspace};

/// How far a journal has been taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub file: JournalFile,
    /// In bytes, up to the end of a line.
    pub length: u64,
    /// Of these bytes.
    pub sum: u32,
}

/// Whose eyes the journals are read with.
pub(super) struct Reader<'a> {
    pub root: &'a Path,
    pub laptop: LaptopId,
    /// Own journals are mended; not while another program may be writing them.
    pub mends: bool,
    /// Where damaged lines are copied to.
    pub aside: PathBuf,
}

#[derive(Default)]
pub(super) struct Loaded {
    pub workspace: Workspace,
    pub endings: Endings,
    /// Whether these are the endings of all batches, not only of those in what was read line by line.
    pub endings_known: bool,
    pub left_out: BTreeMap<Place, Vec<Unfinished>>,
    pub seen: BTreeMap<String, Seen>,
    /// The latest stamp of each laptop, as far as they were read.
    pub latest: BTreeMap<LaptopId, Stamp>,
    /// When what was read line by line was made, by its stamp and by the clock of its laptop.
    pub made: Vec<(Stamp, Timestamp)>,
    /// Aggregates with lines that this version does not know.
    pub not_understood: BTreeSet<Place>,
    /// Aggregates whose readable files say all that there is.
    pub readable: BTreeMap<Place, u64>,
}

/// A journal in memory.
pub(super) struct Content {
    pub file: JournalFile,
    pub bytes: Vec<u8>,
    /// Where its last whole line ends.
    pub whole: usize,
}

/// A journal as it was found.
pub(super) type ReadFile = (JournalFile, io::Result<Vec<u8>>);

/// Reads journals whole.
pub(super) fn read(root: &Path, files: Vec<JournalFile>) -> Vec<ReadFile> {
    parallel::each(files, |file| {
        let bytes = fs::read(file.path(root));
        (file, bytes)
    })
}

impl Reader<'_> {
    /// The state: from the readable files and what was written since, or from the journals alone.
    pub fn load(&self, files: Vec<ReadFile>, report: &mut Report) -> Result<Loaded, OpenError> {
        let contents = self.contents(files, report)?;
        let snapshots = readable::load(self.root, self.laptop, self.mends, report);
        let snapshots = agreeing(snapshots, &contents);
        let begins: Vec<usize> = contents.iter().map(|content| covered(&snapshots, content)).collect();
        let mut loaded = Loaded::default();
        loaded.latest.extend(snapshots.values().map(|snapshot| (snapshot.covers.own.laptop(), snapshot.covers.own)));

        let ranges = contents.iter().zip(&begins).map(|(content, begin)| (content, *begin..content.whole)).collect();
        let mut places = self.parse(ranges, &mut loaded, report);
        loaded.endings_known = snapshots.is_empty();
        let beginnings = contents.iter().zip(&begins);
        loaded.find_endings(&places, beginnings.clone());

        let mut stale = Vec::new();
        let covered = snapshots.len();
        for (place, Snapshot { mut state, .. }) in snapshots {
            let parts = places.remove(&place).unwrap_or_default();
            match state.follow_on(parts, &loaded.endings, place) {
                Ok(()) => {
                    if state.revision() == 0 {
                        loaded.readable.insert(place, 0);
                    }
                    loaded.observe_state(&state);
                    state.put(&mut loaded.workspace, place);
                }
                Err(parts) => {
                    places.insert(place, parts);
                    stale.push(place);
                }
            }
        }
        let again = contents.iter().zip(&begins).filter(|(content, _)| stale.contains(&content.file.place));
        let ranges = again.map(|(content, begin)| (content, 0..*begin)).collect();
        for (place, mut parts) in self.parse(ranges, &mut loaded, report) {
            places.entry(place).or_default().append(&mut parts);
        }
        // What is folded from its beginning may hold batches that ended in a journal of which only the end was read.
        loaded.find_endings(&places, beginnings);
        report.rebuilt = places.len();
        report.from_readable = covered - stale.len();

        let endings = &loaded.endings;
        let states = parallel::each(places.into_iter().collect(), |(place, parts)| {
            let (state, unfinished) = fold_all(place, parts, endings);
            (place, state, unfinished)
        });
        for (place, state, unfinished) in states {
            state.put(&mut loaded.workspace, place);
            if !unfinished.is_empty() {
                loaded.left_out.insert(place, unfinished);
            }
        }
        let seen = parallel::each(contents, Content::seen);
        loaded.seen = seen.into_iter().map(|seen| (seen.file.relative.clone(), seen)).collect();
        report.unfinished = own_unfinished(&loaded.left_out, &loaded.endings, self.laptop);

        Ok(loaded)
    }

    /// Parses pieces of journals on all cores, and gathers their entries by aggregate.
    fn parse(
        &self,
        ranges: Vec<(&Content, Range<usize>)>,
        loaded: &mut Loaded,
        report: &mut Report,
    ) -> BTreeMap<Place, Vec<Entries>> {
        let pieces = ranges.into_iter().flat_map(|(content, range)| {
            journal::pieces(&content.bytes, range).into_iter().map(move |range| (content, range))
        });
        let parsed = parallel::each(pieces.collect(), |(content, range)| {
            (content, journal::parse(&content.bytes, range, content.file.place))
        });
        let mut places: BTreeMap<Place, Vec<Entries>> = BTreeMap::new();
        for (content, parsed) in parsed {
            self.note(content, &parsed, report);
            if !parsed.unknown.is_empty() {
                loaded.not_understood.insert(content.file.place);
            }
            report.replayed += parsed.entries.len();
            loaded.observe(&parsed.entries);
            places.entry(content.file.place).or_default().push(parsed.entries);
        }

        places
    }

    /// Finds whole lines, and mends what a crash left of our own.
    pub fn contents(&self, files: Vec<ReadFile>, report: &mut Report) -> Result<Vec<Content>, OpenError> {
        let mut contents = Vec::new();
        for (file, bytes) in files {
            let own = file.laptop == Some(self.laptop);
            let path = file.path(self.root);
            match bytes {
                Ok(bytes) => {
                    let whole = journal::whole(&bytes);
                    let mut content = Content { file, bytes, whole };
                    if whole < content.bytes.len() {
                        if own && self.mends {
                            self.mend(&mut content, report)?;
                        } else {
                            report.arriving.push(path);
                        }
                    }
                    contents.push(content);
                }
                Err(error) if own => return Err(OpenError::unreadable(&path, &error)),
                Err(error) => report.unreadable.push((path, Reason::of(&error))),
            }
        }

        Ok(contents)
    }

    /// Says what is wrong with a piece of a journal, and copies damaged lines aside.
    pub fn note(&self, content: &Content, parsed: &Parsed, report: &mut Report) {
        let path = content.file.path(self.root);
        let fault = |at: usize| Fault { file: path.clone(), line: journal::line_number(&content.bytes, at) };
        for range in &parsed.damaged {
            let fault = fault(range.start);
            let kept = aside::keep(&self.aside, &content.file, fault.line, &content.bytes[range.clone()]);
            report.kept_aside = kept.or(report.kept_aside.take());
            report.damaged.push(fault);
        }
        report.unknown.extend(parsed.unknown.iter().map(|range| fault(range.start)));
        let format = parsed.header.as_ref().map_or(0, |header| header.format);
        if format > FORMAT {
            report.newer_format = report.newer_format.max(Some(format));
        }
    }

    /// Cuts off the last line of our own journal where a crash left half of it. A line that lacks nothing but its end, as
    /// editors leave it, gets that.
    fn mend(&self, content: &mut Content, report: &mut Report) -> Result<(), OpenError> {
        let path = content.file.path(self.root);
        let unwritable = |error: io::Error| OpenError::unwritable(&path, &error);
        let rest = &content.bytes[content.whole..];
        if line::unseal(rest).is_some() {
            let mut file = OpenOptions::new().append(true).open(&path).map_err(unwritable)?;
            file.write_all(b"\n").and_then(|()| file.sync_all()).map_err(unwritable)?;
            content.bytes.push(b'\n');
            content.whole = content.bytes.len();

            return Ok(());
        }
        let line = journal::line_number(&content.bytes, content.whole);
        report.kept_aside = aside::keep(&self.aside, &content.file, line, rest).or(report.kept_aside.take());
        report.torn.push(Fault { file: path.clone(), line });
        let cut = |file: File| file.set_len(content.whole as u64).and_then(|()| file.sync_all());
        OpenOptions::new().write(true).open(&path).and_then(cut).map_err(unwritable)?;
        content.bytes.truncate(content.whole);

        Ok(())
    }
}

impl Loaded {
    /// Reads the ends of all batches, where one of these entries is of a batch whose end was not read yet: it may stand in what the
    /// readable files cover of another journal.
    fn find_endings<'c>(
        &mut self,
        places: &BTreeMap<Place, Vec<Entries>>,
        covered: impl Iterator<Item = (&'c Content, &'c usize)>,
    ) {
        let open = |entries: &Entries| entries.batches().any(|batch| !self.endings.is_known(batch));
        if self.endings_known || !places.values().flatten().any(open) {
            return;
        }
        for (content, begin) in covered {
            endings::scan(&content.bytes, 0..*begin, content.file.place, &mut self.endings);
        }
        self.endings_known = true;
    }

    fn observe(&mut self, entries: &Entries) {
        self.endings.observe_all(entries);
        self.made.extend(entries.made());
        for at in entries.stamps() {
            self.observe_stamp(at);
        }
    }

    fn observe_state(&mut self, state: &State) {
        self.observe_stamp(state.latest());
    }

    fn observe_stamp(&mut self, at: Stamp) {
        let latest = self.latest.entry(at.laptop()).or_default();
        *latest = at.max(*latest);
    }
}

/// The readable files that agree with the journals: these begin with the very bytes that the files stand for.
fn agreeing(snapshots: BTreeMap<Place, Snapshot>, contents: &[Content]) -> BTreeMap<Place, Snapshot> {
    let agrees = |(relative, (length, sum)): (&String, &(u64, u32))| {
        let content = contents.iter().find(|content| content.file.relative == *relative)?;
        let bytes = content.bytes.get(..usize::try_from(*length).ok()?)?;

        (*length <= content.whole as u64 && crc32fast::hash(bytes) == *sum).then_some(())
    };
    let checked = parallel::each(snapshots.into_iter().collect(), |(place, snapshot)| {
        let agrees = snapshot.covers.journals.iter().all(|journal| agrees(journal).is_some());
        agrees.then_some((place, snapshot))
    });

    checked.into_iter().flatten().collect()
}

/// How much of a journal the readable files stand for.
fn covered(snapshots: &BTreeMap<Place, Snapshot>, content: &Content) -> usize {
    let covers = snapshots.get(&content.file.place).map(|snapshot| &snapshot.covers.journals);
    let length = covers.and_then(|journals| journals.get(&content.file.relative)).map_or(0, |(length, _)| *length);

    usize::try_from(length).unwrap_or_default()
}

impl Content {
    pub fn seen(self) -> Seen {
        Seen { sum: crc32fast::hash(&self.bytes[..self.whole]), length: self.whole as u64, file: self.file }
    }
}

/// The batches of this laptop that a crash cut short.
pub(super) fn own_unfinished(
    left_out: &BTreeMap<Place, Vec<Unfinished>>,
    endings: &Endings,
    laptop: LaptopId,
) -> Vec<UnfinishedBatch> {
    let own = |cut: &Unfinished| cut.first.laptop() == laptop;
    let own = left_out.iter().map(|(place, cut)| (*place, cut.iter().copied().filter(own).collect()));

    batches(own, endings)
}
