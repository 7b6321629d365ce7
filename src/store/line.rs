//! One line of a journal: an entry in RON, and its checksum as a RON comment.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::quick;
use crate::domain::{BatchId, LaptopId, Reverted, Stamp};

/// The format of the journals that this program writes; one of a higher number it can only read.
pub const FORMAT: u32 = 1;

/// Between the entry and its checksum.
const MARK: &str = " // ";
const SEAL: usize = MARK.len() + 8;

/// A journal's first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    pub format: u32,
    pub laptop: LaptopId,
    #[serde(default)]
    pub name: String,
}

/// An [`crate::domain::Entry`] whose change is lent: it is written exactly as that is.
#[derive(Serialize)]
pub(super) struct Lent<'a, C> {
    pub at: Stamp,
    pub wall: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<BatchId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverts: Option<Reverted>,
    pub does: &'a C,
}

/// What a line turned out to be.
pub(super) enum Read<T> {
    Known(T),
    /// Whole, but in words that this version does not know.
    Unknown,
    /// Cut or altered.
    Damaged,
}

/// The line of a value, with its checksum and its end.
pub(super) fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, ron::Error> {
    let mut line = ron::to_string(value)?;
    seal(&mut line);

    Ok(line.into_bytes())
}

/// Reads a line, without its end.
pub(super) fn read<T: DeserializeOwned>(line: &[u8]) -> Read<T> {
    let Some(text) = unseal(line) else { return Read::Damaged };

    quick::from_str(text).map_or(Read::Unknown, Read::Known)
}

/// The stamp that an entry's line begins with; read without the rest of the line, and without its checksum.
pub(super) fn stamp(line: &[u8]) -> Option<Stamp> {
    let text = line.strip_prefix(b"(at:(")?;
    let text = std::str::from_utf8(text.get(..text.iter().position(|byte| *byte == b')')?)?).ok()?;
    let mut parts = text.split(',');
    let (millisecond, counter) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);

    Some(Stamp(millisecond, counter, parts.next()?.trim_matches('"').parse().ok()?))
}

/// The text before the checksum, if that is right.
pub(super) fn unseal(line: &[u8]) -> Option<&str> {
    let (text, seal) = line.split_at_checked(line.len().checked_sub(SEAL)?)?;
    let sum = std::str::from_utf8(seal).ok()?.strip_prefix(MARK)?;
    let right = u32::from_str_radix(sum, 16).is_ok_and(|sum| sum == crc32fast::hash(text));
    if !right {
        return None;
    }

    std::str::from_utf8(text).ok()
}

fn seal(line: &mut String) {
    let sum = crc32fast::hash(line.as_bytes());
    line.push_str(MARK);
    line.push_str(&format!("{sum:08x}"));
    line.push('\n');
}
