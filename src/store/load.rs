//! From the journals to the state.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::aside;
use super::check::batches;
use super::error::{OpenError, reason};
use super::journal::{self, Entries, Parsed};
use super::layout::JournalFile;
use super::line::{self, FORMAT};
use super::parallel;
use super::report::{Fault, Report, UnfinishedBatch};
use crate::domain::fold::{Aggregate, Endings, Unfinished, fold};
use crate::domain::{Entry, LaptopId, Meeting, Place, Register, Stamp, Workspace};

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
    pub left_out: BTreeMap<Place, Vec<Unfinished>>,
    pub seen: BTreeMap<String, Seen>,
    /// The latest stamp of each laptop.
    pub latest: BTreeMap<LaptopId, Stamp>,
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

/// The state of one aggregate.
pub(super) enum State {
    Register(Box<Register>),
    Meeting(Box<Meeting>),
}

/// Reads journals whole.
pub(super) fn read(root: &Path, files: Vec<JournalFile>) -> Vec<ReadFile> {
    parallel::each(files, |file| {
        let bytes = fs::read(file.path(root));
        (file, bytes)
    })
}

impl Reader<'_> {
    pub fn load(&self, files: Vec<ReadFile>, report: &mut Report) -> Result<Loaded, OpenError> {
        let contents = self.contents(files, report)?;
        let pieces: Vec<_> = contents
            .iter()
            .enumerate()
            .flat_map(|(number, content)| {
                journal::pieces(&content.bytes, 0..content.whole).into_iter().map(move |range| (number, range))
            })
            .collect();
        let parsed = parallel::each(pieces, |(number, range)| {
            (number, journal::parse(&contents[number].bytes, range, contents[number].file.place))
        });
        let mut loaded = Loaded::default();
        let mut places: BTreeMap<Place, Vec<Entries>> = BTreeMap::new();
        for (number, parsed) in parsed {
            let content = &contents[number];
            self.note(content, &parsed, report);
            report.replayed += parsed.entries.len();
            loaded.observe(&parsed.entries);
            places.entry(content.file.place).or_default().push(parsed.entries);
        }
        let endings = &loaded.endings;
        let states = parallel::each(places.into_iter().collect(), |(place, entries)| {
            let (state, unfinished) = fold_all(place, entries, endings);
            (place, state, unfinished)
        });
        for (place, state, unfinished) in states {
            state.put(&mut loaded.workspace, place);
            if !unfinished.is_empty() {
                loaded.left_out.insert(place, unfinished);
            }
        }
        for content in contents {
            loaded.seen.insert(content.file.relative.clone(), content.seen());
        }
        report.unfinished = own_unfinished(&loaded.left_out, &loaded.endings, self.laptop);

        Ok(loaded)
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
                Err(error) => report.unreadable.push((path, reason(&error))),
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
    fn observe(&mut self, entries: &Entries) {
        match entries {
            Entries::Register(entries) => entries.iter().for_each(|entry| self.observe_entry(entry)),
            Entries::Meeting(entries) => entries.iter().for_each(|entry| self.observe_entry(entry)),
        }
    }

    fn observe_entry<C: crate::domain::fold::Journaled>(&mut self, entry: &Entry<C>) {
        self.endings.observe(entry);
        let latest = self.latest.entry(entry.at.laptop()).or_default();
        *latest = entry.at.max(*latest);
    }
}

impl Content {
    pub fn seen(self) -> Seen {
        Seen { sum: crc32fast::hash(&self.bytes[..self.whole]), length: self.whole as u64, file: self.file }
    }
}

impl State {
    /// Puts the state in its place. Its revision goes on from the one that was there, so that nobody takes it for the old one.
    pub fn put(self, workspace: &mut Workspace, place: Place) {
        match (self, place) {
            (Self::Register(mut state), _) => {
                state.revision += workspace.register.revision + 1;
                workspace.register = *state;
            }
            (Self::Meeting(mut state), Place::Meeting(id)) => {
                if state.latest() == Stamp::default() {
                    return;
                }
                state.revision += workspace.all_meetings.get(&id).map_or(0, |old| old.revision + 1);
                workspace.all_meetings.insert(id, *state);
            }
            (Self::Meeting(_), Place::Register) => {}
        }
    }
}

/// The state of an aggregate from all its entries.
pub(super) fn fold_all(place: Place, parts: Vec<Entries>, endings: &Endings) -> (State, Vec<Unfinished>) {
    match place {
        Place::Register => {
            let entries = parts.into_iter().filter_map(|part| match part {
                Entries::Register(entries) => Some(entries),
                Entries::Meeting(_) => None,
            });
            let (state, unfinished) = fold(entries.flatten(), endings, place);

            (State::Register(Box::new(state)), unfinished)
        }
        Place::Meeting(_) => {
            let entries = parts.into_iter().filter_map(|part| match part {
                Entries::Meeting(entries) => Some(entries),
                Entries::Register(_) => None,
            });
            let (state, unfinished) = fold(entries.flatten(), endings, place);

            (State::Meeting(Box::new(state)), unfinished)
        }
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
