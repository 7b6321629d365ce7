//! Reading what other programs wrote since the last look: a piece of work for another thread.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::error::OpenError;
use super::identity::IDENTITY;
use super::journal::{self, Parsed};
use super::layout::{self, JournalFile};
use super::load::Seen;
use super::report::Fault;

/// How far a journal was taken in: its length in bytes, and their checksum.
pub(super) type Mark = (u64, u32);

/// A look at the journals of others, to be [run](Look::run) anywhere.
pub struct Look {
    pub(super) dir: PathBuf,
    /// What is taken in already.
    pub(super) seen: BTreeMap<String, Mark>,
    /// The journals that this program writes itself.
    pub(super) own: BTreeSet<String>,
}

/// What a look found, for [`super::Store::take`].
pub struct Found(pub(super) Vec<Tail>);

/// What is new in one journal.
pub(super) struct Tail {
    /// How far it was taken in when the look began.
    pub since: Option<Mark>,
    /// How far it is read now.
    pub seen: Seen,
    pub parsed: Parsed,
    /// The new lines that are damaged.
    pub damaged: Vec<Fault>,
    /// It is another file than it was: its aggregate has to be folded anew.
    pub is_other: bool,
}

impl Look {
    /// Reads and parses what is new.
    pub fn run(self) -> Result<Found, OpenError> {
        // A stick that was pulled leaves an empty folder, where nothing new would be said for ever.
        if !self.dir.join(IDENTITY).exists() {
            return Err(OpenError::NotAWorkspace(self.dir));
        }
        let mut tails = Vec::new();
        for file in layout::journals(&self.dir)? {
            if self.own.contains(&file.relative) {
                continue;
            }
            let since = self.seen.get(&file.relative).copied();
            // One that cannot be read is being replaced, or its folder is away for a moment: the next look will tell.
            let Ok(Some(tail)) = look_at(&self.dir, file, since) else { continue };
            tails.push(tail);
        }

        Ok(Found(tails))
    }
}

impl Found {
    /// Whether nothing is new.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn look_at(dir: &Path, file: JournalFile, since: Option<Mark>) -> io::Result<Option<Tail>> {
    let path = file.path(dir);
    let (length, sum) = since.unwrap_or_default();
    if let Some(bytes) = read_from(&path, length)? {
        if bytes.is_empty() {
            return Ok(None);
        }
        let tail = tail(dir, file.clone(), bytes, (length, sum), since);
        // A tail that does not begin where a line begins belongs to another file of the same name.
        if tail.parsed.damaged.is_empty() || length == 0 {
            return Ok((tail.seen.length > length).then_some(tail));
        }
    }
    let bytes = read_from(&path, 0)?.unwrap_or_default();

    Ok(Some(Tail { is_other: true, ..tail(dir, file, bytes, (0, 0), since) }))
}

fn tail(dir: &Path, file: JournalFile, bytes: Vec<u8>, from: Mark, since: Option<Mark>) -> Tail {
    let whole = journal::whole(&bytes);
    let parsed = journal::parse(&bytes, 0..whole, file.place);
    let path = file.path(dir);
    let fault = |at: usize| Fault { file: path.clone(), line: journal::line_number(&bytes, at) };
    let damaged = parsed.damaged.iter().map(|range| fault(range.start)).collect();
    let mut sum = crc32fast::Hasher::new_with_initial(from.1);
    sum.update(&bytes[..whole]);
    let seen = Seen { length: from.0 + whole as u64, sum: sum.finalize(), file };

    Tail { since, seen, parsed, damaged, is_other: false }
}

/// The bytes from there on; none where the file is shorter: another one of the same name.
fn read_from(path: &Path, from: u64) -> io::Result<Option<Vec<u8>>> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut bytes = Vec::new();
    if length < from {
        return Ok(None);
    }
    if length > from {
        file.seek(SeekFrom::Start(from))?;
        file.read_to_end(&mut bytes)?;
    }

    Ok(Some(bytes))
}
