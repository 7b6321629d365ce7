//! Takes the workspace to another laptop: a whole copy in a folder, on a stick or a shared disk.
//!
//! File by file, each under another name until it is whole on disk: so a stick that is pulled in the middle leaves a copy that
//! is short of files, never one with half a file in it. A note in the folder says how many there should be until all are there.
//! What the copy has and we have not is never touched.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Reason;
use super::error::{OpenError, SaveError};
use super::identity::{IDENTITY, Identity, pretty, replace};
use super::layout::{self, FILES};
use super::merge::is_same;
use super::open::LITTER;
use super::writer::Queue;
use super::{Store, journal};
use crate::domain::Names;
use crate::domain::id::Id;
use crate::domain::workspace::slug;

/// The note that a copy is not whole yet.
const NOTE: &str = "copying.ron";

/// How far a long piece of work has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many files are done.
    pub done: usize,
    /// How many there are.
    pub of: usize,
}

/// A copy that was begun and never finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Half {
    /// How many files are there.
    pub here: usize,
    /// How many there should be.
    pub of: usize,
}

/// The writing of a copy, to be [run](Carrying::run) anywhere.
pub struct Carrying {
    dir: PathBuf,
    to: PathBuf,
    queue: Queue,
}

/// What a copy holds now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Its folder: the one that was named, or one in it where that holds other things.
    pub dir: PathBuf,
    /// How many files were written.
    pub written: usize,
    /// How many were there already, as new or newer.
    pub already: usize,
}

/// Why the workspace could not be copied there, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// The folder holds something else.
    #[error("“{}” holds another workspace, “{name}”; choose another folder", .dir.display())]
    OtherWorkspace {
        /// The folder.
        dir: PathBuf,
        /// What its workspace is called.
        name: String,
    },
    /// It is the very folder that is open, or lies in it.
    #[error("“{}” is in the workspace itself; choose a folder elsewhere", .0.display())]
    Itself(PathBuf),
    /// The workspace, or the folder, cannot be read.
    #[error(transparent)]
    Unreadable(#[from] OpenError),
    /// What was recorded last is not on disk.
    #[error(transparent)]
    Unsaved(#[from] SaveError),
    /// The stick was pulled, or is full.
    #[error("{done} of {of} files were copied to “{}”, then it could not be written: {reason}; copy again to complete it", .dir.display())]
    Cut {
        /// The folder of the copy.
        dir: PathBuf,
        /// How many files are whole there.
        done: usize,
        /// How many there should be.
        of: usize,
        /// What the system said.
        reason: Reason,
    },
}

#[derive(Serialize, Deserialize)]
struct Note {
    files: usize,
}

impl Half {
    /// Whether a folder holds a copy that was never finished.
    pub fn of(dir: &Path) -> Option<Self> {
        let note: Note = ron::from_str(&fs::read_to_string(dir.join(NOTE)).ok()?).ok()?;
        let journals = layout::journals(dir).map_or(0, |journals| journals.len());
        let files = layout::names(&dir.join(FILES)).map_or(0, |names| names.len());

        Some(Self { here: journals + files, of: note.files })
    }
}

/// The copy of the workspace in `dir` that is in a folder already, or in a folder of that one.
pub fn copy_in(folder: &Path, dir: &Path) -> Option<PathBuf> {
    let ours = Identity::read(dir).ok()?.workspace;

    known_copy(folder, ours).filter(|copy| !is_same(copy, dir))
}

/// What a path leads to that somebody names, or drops on the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// A workspace: the folder itself, or one in it.
    Copy(PathBuf),
    /// A folder without one.
    OtherFolder(PathBuf),
    /// A file.
    File(PathBuf),
}

impl Dropped {
    /// Looks at what is there.
    pub fn at(path: PathBuf) -> Self {
        match workspace_in(&path) {
            Some(copy) => Self::Copy(copy),
            None if path.is_dir() => Self::OtherFolder(path),
            None => Self::File(path),
        }
    }
}

/// The workspace in a folder, or in a folder of that one: what somebody means who names a stick.
pub fn workspace_in(folder: &Path) -> Option<PathBuf> {
    let holds = |dir: &PathBuf| dir.join(IDENTITY).is_file();

    Some(folder.to_owned()).filter(holds).or_else(|| below(folder).into_iter().find(holds))
}

impl Store {
    /// The copying of the whole workspace to a folder, to be run on another thread. A copy that is there already is brought up to
    /// date; what it has and we have not is taken in by [`Store::merging`].
    pub fn carrying(&self, to: &Path) -> Carrying {
        Carrying { dir: self.dir.clone(), to: to.to_owned(), queue: self.writer.queue.clone() }
    }
}

impl Carrying {
    /// Copies, and says how far it has come before each file.
    pub fn run(self, said: &mut dyn FnMut(Progress)) -> Result<Carried, CarryError> {
        self.queue.save()?;
        let identity = Identity::read(&self.dir)?;
        let target = target(&self.dir, &self.to, &identity)?;
        let journals = layout::journals(&self.dir)?.into_iter().map(|file| file.relative);
        let attached = layout::names(&self.dir.join(FILES))?.into_iter().map(|name| format!("{FILES}/{name}"));
        let files: Vec<String> = journals.chain(attached).collect();
        let of = files.len();
        let mut carried = Carried { dir: target.clone(), ..Carried::default() };
        let cut = |done: usize, error: &io::Error| CarryError::Cut {
            dir: target.clone(),
            done,
            of,
            reason: Reason::of(error),
        };

        let begun = pretty(&Note { files: of }).and_then(|note| replace(&target.join(NOTE), note.as_bytes(), true));
        begun.map_err(|error| cut(0, &error))?;
        // First, so that what arrived whole can be taken in even from a copy that was never finished.
        if !target.join(IDENTITY).exists() {
            let copied =
                fs::read(self.dir.join(IDENTITY)).and_then(|bytes| replace(&target.join(IDENTITY), &bytes, true));
            copied.map_err(|error| cut(0, &error))?;
        }
        for (done, relative) in files.iter().enumerate() {
            said(Progress { done, of });
            // Where the stick was, there may be an empty folder now, which would swallow the rest.
            if !target.join(NOTE).exists() {
                return Err(cut(done, &io::ErrorKind::NotFound.into()));
            }
            let from = self.dir.join(relative);
            let bytes = fs::read(&from).map_err(|error| OpenError::unreadable(&from, &error))?;
            let written = if relative.starts_with(FILES) {
                put_file(&target.join(relative), &bytes)
            } else {
                put_journal(&target.join(relative), &bytes[..journal::whole(&bytes)])
            };
            match written.map_err(|error| cut(done, &error))? {
                true => carried.written += 1,
                false => carried.already += 1,
            }
        }
        fs::remove_file(target.join(NOTE)).map_err(|error| cut(of, &error))?;

        Ok(carried)
    }
}

/// Brings a journal in the copy up to date; whether anything was written.
fn put_journal(path: &Path, ours: &[u8]) -> io::Result<bool> {
    let there = match fs::read(path) {
        Ok(there) => Some(there),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if there.as_ref().is_some_and(|there| there.starts_with(ours)) {
        return Ok(false);
    }
    if there.is_none_or(|there| ours.starts_with(&there)) {
        return replace(path, ours, true).map(|()| true);
    }
    // Something there is damaged, or was written under the same name elsewhere: both are kept, and read.
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!("{stem}.{:08x}.ron", crc32fast::hash(ours)));
    if beside.exists() {
        return Ok(false);
    }

    replace(&beside, ours, true).map(|()| true)
}

/// Brings an attached file to the copy; whether it was written. They are named by their content, so where one is shorter it was
/// cut short, and the whole one stays.
fn put_file(path: &Path, ours: &[u8]) -> io::Result<bool> {
    if fs::metadata(path).is_ok_and(|there| there.len() >= ours.len() as u64) {
        return Ok(false);
    }

    replace(path, ours, true).map(|()| true)
}

/// The folder that the copy is, or will be, in.
fn target(dir: &Path, to: &Path, identity: &Identity) -> Result<PathBuf, CarryError> {
    let inside = |path: &Path| fs::canonicalize(path).is_ok_and(|path| path.starts_with(real(dir)));
    if to.ancestors().find(|path| path.exists()).is_some_and(inside) {
        return Err(CarryError::Itself(to.to_owned()));
    }
    if let Some(copy) = known_copy(to, identity.workspace) {
        // The folder that was named holds our own: its neighbour is meant.
        if !is_same(&copy, dir) {
            return Ok(copy);
        }
    }
    if to.join(IDENTITY).exists() {
        let name = Identity::read(to)?.name;

        return Err(CarryError::OtherWorkspace { dir: to.to_owned(), name });
    }
    if is_free(to)? {
        return Ok(to.to_owned());
    }
    let name = format!("majlis-{}", slug(&Names::latin(&identity.name)));
    let names = std::iter::once(name.clone()).chain((2..100).map(|number| format!("{name}-{number}")));
    for folder in names.map(|name| to.join(name)) {
        if is_free(&folder)? {
            return Ok(folder);
        }
    }

    Err(OpenError::NotEmpty(to.to_owned()).into())
}

fn known_copy(folder: &Path, workspace: Id) -> Option<PathBuf> {
    let is_ours = |dir: &PathBuf| Identity::read(dir).is_ok_and(|identity| identity.workspace == workspace);

    Some(folder.to_owned()).filter(is_ours).or_else(|| below(folder).into_iter().find(is_ours))
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let names = layout::names(folder).unwrap_or_default();

    names.into_iter().map(|name| folder.join(name)).filter(|path| path.is_dir()).collect()
}

/// Whether nothing is there but what file managers leave, and what a copy that was cut at once left.
fn is_free(folder: &Path) -> Result<bool, OpenError> {
    let names = layout::names(folder)?;

    Ok(names.iter().all(|name| name == NOTE || LITTER.contains(&name.as_str())))
}

fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}
