//! Looks for the ends of batches in journals that are otherwise not read, since the readable files cover them.

use std::ops::Range;
use std::path::Path;

use super::error::OpenError;
use super::journal::{self, ObserveAll};
use super::{layout, load, parallel};
use crate::domain::Place;
use crate::domain::fold::Endings;

/// What the lines have in common that end a batch.
const SIGN: &str = "does:Batch";

/// Whether a line may end a batch.
pub(super) fn ends_batch(line: &str) -> bool {
    line.contains(SIGN)
}

/// Takes note of the ends of batches in a range of whole lines.
pub(super) fn scan(bytes: &[u8], range: Range<usize>, place: Place, endings: &mut Endings) {
    // A damaged byte must not hide the lines around it.
    let text = String::from_utf8_lossy(bytes.get(range).unwrap_or_default());
    let mut last = None;
    for (at, _) in text.match_indices(SIGN) {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
        if last.replace(start) != Some(start) {
            endings.observe_all(&journal::parse(text.as_bytes(), start..end, place).entries);
        }
    }
}

/// The ends of all batches of a workspace.
pub(super) fn find(dir: &Path) -> Result<Endings, OpenError> {
    let read = load::read(dir, layout::journals(dir)?);
    let found = parallel::each(read, |(file, bytes)| {
        let mut endings = Endings::default();
        let bytes = bytes.unwrap_or_default();
        scan(&bytes, 0..journal::whole(&bytes), file.place, &mut endings);
        endings
    });

    Ok(found.into_iter().fold(Endings::default(), |mut all, endings| {
        all.extend(endings);
        all
    }))
}
