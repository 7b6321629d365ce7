//! The readable files: the state as this laptop knows it, in RON for people, which also makes for a quick start.
//!
//! Each begins with what it covers (how much of which journals, with their checksums) and ends with its own checksum. One that
//! does not agree with the journals, or was changed by hand, is not read but rebuilt.

mod read;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::error::OpenError;
use super::identity::pretty;
use super::layout::{MEETINGS, READABLE, id_of, names};
use super::line::FORMAT;
use super::report::Edited;
use super::{parallel, quick};
use crate::domain::id::Id;
use crate::domain::meeting::Note;
use crate::domain::register::{
    Association, Delegate, Network, Organiser, OrganiserEdit, Programme, Project, Region, Theme, Unit,
};
use crate::domain::{
    AssociationId, DelegateId, LaptopId, NetworkId, NoteId, ProgrammeId, ProjectId, RegionId, Register, Shelf, Stamp,
    ThemeId, UnitId,
};

pub(super) use read::{Snapshot, load};
pub(super) use write::Written;
pub use write::{Readable, ReadableJob};

/// What a readable file stands for, on its second line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Covers {
    pub format: u32,
    /// The version of the program: another one may fold the same entries to something else.
    pub by: String,
    /// The latest entry of this laptop, wherever it is.
    pub own: Stamp,
    /// How many bytes of each journal, and the checksum of these.
    pub journals: BTreeMap<String, (u64, u32)>,
}

impl Covers {
    pub fn new(own: Stamp, journals: BTreeMap<String, (u64, u32)>) -> Self {
        Self { format: FORMAT, by: env!("CARGO_PKG_VERSION").to_owned(), own, journals }
    }
}

/// The parts that the register is written in, each a file.
const PARTS: [&str; 8] = [
    "organiser.ron",
    "associations.ron",
    "delegates.ron",
    "programmes.ron",
    "projects.ron",
    "networks.ron",
    "themes.ron",
    "contributions.ron",
];

/// What the register holds beside its large shelves.
#[derive(Serialize)]
struct RestRef<'a> {
    organiser: &'a Organiser,
    units: &'a Shelf<UnitId, Unit>,
    regions: &'a Shelf<RegionId, Region>,
    laptops: &'a BTreeMap<LaptopId, String>,
    organiser_conflicts: &'a [(Stamp, OrganiserEdit)],
    idle: u64,
    latest: Stamp,
}

#[derive(Deserialize)]
struct Rest {
    organiser: Organiser,
    units: Shelf<UnitId, Unit>,
    regions: Shelf<RegionId, Region>,
    laptops: BTreeMap<LaptopId, String>,
    organiser_conflicts: Vec<(Stamp, OrganiserEdit)>,
    idle: u64,
    latest: Stamp,
}

/// One part of the register, read.
enum Part {
    Rest(Box<Rest>),
    Associations(Shelf<AssociationId, Association>),
    Delegates(Shelf<DelegateId, Delegate>),
    Programmes(Shelf<ProgrammeId, Programme>),
    Projects(Shelf<ProjectId, Project>),
    Networks(Shelf<NetworkId, Network>),
    Themes(Shelf<ThemeId, Theme>),
    Contributions(Shelf<NoteId, Note>),
}

/// The text of one part, by its number in [`PARTS`].
fn part_text(register: &Register, part: usize) -> io::Result<String> {
    // Named one by one, so that a new field of the register is not forgotten here.
    let Register {
        organiser,
        units,
        regions,
        associations,
        delegates,
        programmes,
        projects,
        networks,
        themes,
        contributions,
        laptops,
        organiser_conflicts,
        idle,
        latest,
        revision: _,
    } = register;
    match part {
        0 => pretty(&RestRef { organiser, units, regions, laptops, organiser_conflicts, idle: *idle, latest: *latest }),
        1 => pretty(associations),
        2 => pretty(delegates),
        3 => pretty(programmes),
        4 => pretty(projects),
        5 => pretty(networks),
        6 => pretty(themes),
        _ => pretty(contributions),
    }
}

fn read_part(text: &str, part: usize) -> Option<Part> {
    Some(match part {
        0 => Part::Rest(Box::new(value(text)?)),
        1 => Part::Associations(value(text)?),
        2 => Part::Delegates(value(text)?),
        3 => Part::Programmes(value(text)?),
        4 => Part::Projects(value(text)?),
        5 => Part::Networks(value(text)?),
        6 => Part::Themes(value(text)?),
        _ => Part::Contributions(value(text)?),
    })
}

fn value<T: DeserializeOwned>(text: &str) -> Option<T> {
    quick::from_str(text).ok()
}

/// Puts the parts of the register together; none where one is missing.
fn register(parts: Vec<Part>) -> Option<Register> {
    if parts.len() != PARTS.len() {
        return None;
    }
    let mut register = Register::default();
    for part in parts {
        match part {
            Part::Rest(rest) => {
                let Rest { organiser, units, regions, laptops, organiser_conflicts, idle, latest } = *rest;
                register =
                    Register { organiser, units, regions, laptops, organiser_conflicts, idle, latest, ..register };
            }
            Part::Associations(shelf) => register.associations = shelf,
            Part::Delegates(shelf) => register.delegates = shelf,
            Part::Programmes(shelf) => register.programmes = shelf,
            Part::Projects(shelf) => register.projects = shelf,
            Part::Networks(shelf) => register.networks = shelf,
            Part::Themes(shelf) => register.themes = shelf,
            Part::Contributions(shelf) => register.contributions = shelf,
        }
    }

    Some(register)
}

const COVERS: &str = "// covers ";
const SUM: &str = "// sum ";

/// A readable file: what it is, what it covers, the state, its checksum.
fn compose(laptop: &str, covers: &Covers, body: &str) -> io::Result<String> {
    let covers = ron::to_string(covers).map_err(io::Error::other)?;
    let mut text = format!(
        "// What “{laptop}” knows, written by Majlis for people to read. It is rewritten; changes belong in the program.\n\
         {COVERS}{covers}\n{body}"
    );
    let sum = crc32fast::hash(text.as_bytes());
    text.push_str(&format!("{SUM}{sum:08x}\n"));

    Ok(text)
}

/// What was found in the place of a readable file.
enum Found<'a> {
    /// Nothing of use: no file, an empty one, one that a crash of the whole machine left behind.
    Nothing,
    /// Somebody changed it.
    Edited,
    /// As it was written.
    Whole { covers: &'a str, body: &'a str },
}

fn examine(bytes: &[u8]) -> Found<'_> {
    if bytes.iter().all(|byte| *byte == 0) {
        return Found::Nothing;
    }
    let examined = std::str::from_utf8(bytes).ok().and_then(|text| {
        let end = text.rfind(SUM)?;
        let sum = u32::from_str_radix(text.get(end + SUM.len()..)?.strip_suffix('\n')?, 16).ok()?;
        let content = text.get(..end).filter(|content| crc32fast::hash(content.as_bytes()) == sum)?;
        let (_, content) = content.split_once('\n')?;
        let (covers, body) = content.split_once('\n')?;

        Some(Found::Whole { covers: covers.strip_prefix(COVERS)?, body })
    });

    examined.unwrap_or(Found::Edited)
}

/// The readable files, of any laptop, that somebody changed. What was set aside is not one of them any more.
pub(super) fn edited(root: &Path) -> Result<Vec<PathBuf>, OpenError> {
    let mut edited = Vec::new();
    let readable = root.join(READABLE);
    for laptop in names(&readable)? {
        let folder = readable.join(laptop);
        let parts = PARTS.iter().map(|part| folder.join(part));
        let meetings = folder.join(MEETINGS);
        let of_meeting = |name: &String| name.strip_suffix(".ron").is_some_and(|stem| id_of::<Id>(stem).is_some());
        let meetings = names(&meetings)?.into_iter().filter(of_meeting).map(|name| meetings.join(name));
        let files: Vec<_> = parts.chain(meetings).collect();
        let examined = parallel::each(files, |path| {
            let changed = fs::read(&path).is_ok_and(|bytes| matches!(examine(&bytes), Found::Edited));
            changed.then_some(path)
        });
        edited.extend(examined.into_iter().flatten());
    }

    Ok(edited)
}

/// Keeps what somebody wrote into a readable file, beside it.
fn set_aside(path: &Path) -> Edited {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let free =
        (1..100).map(|number| path.with_file_name(format!("{stem}.by-hand-{number}.ron"))).find(|path| !path.exists());
    let kept = free.filter(|kept| fs::rename(path, kept).is_ok());

    Edited { file: path.to_owned(), kept }
}

/// This laptop's folder for readable files: the one that bears its id, whatever its readable name was.
fn folder(root: &Path, stem: &str, laptop: LaptopId) -> PathBuf {
    let readable = root.join(READABLE);
    let known = names(&readable).unwrap_or_default().into_iter().find(|name| id_of(name) == Some(laptop));

    readable.join(known.unwrap_or_else(|| stem.to_owned()))
}
