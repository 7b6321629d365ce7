//! A look at an archive before it is opened, since a file of some kilobytes can unpack to gigabytes.

use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;

use zip::ZipArchive;
use zip::result::ZipError;

use super::{MOST_CELLS, ReadError, Whole, tags};
use crate::exchange::sheet::Workbook;

/// A quarter of a million rows of a dozen columns take about as much.
pub const MOST_UNPACKED: u64 = 512 * 1024 * 1024;
/// Kept in memory as a whole by the reader: texts shared by the cells, styles, relations.
const MOST_IN_MEMORY: u64 = 64 * 1024 * 1024;
const MOST_PARTS: usize = 10_000;

/// Refuses an archive that declares, or really has, more than a list can.
pub fn weigh(whole: &Whole<'_>, workbook: Workbook) -> Result<(), ReadError> {
    let inflates = || ReadError::Inflates { name: whole.name.clone() };
    let refused = |error: ZipError| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            ReadError::Password { name: whole.name.clone() }
        }
        _ => ReadError::Damaged { name: whole.name.clone() },
    };

    let mut archive = ZipArchive::new(Cursor::new(&whole.bytes)).map_err(refused)?;
    // Nothing where the writer did not know the sizes beforehand; they are counted below in any case.
    let declared = archive.decompressed_size().unwrap_or(0);

    if archive.len() > MOST_PARTS || declared > u128::from(MOST_UNPACKED) {
        return Err(inflates());
    }

    let mut real = 0;

    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(refused)?;
        let name = part.name().map_err(refused)?.into_owned();
        let is_streamed = name.starts_with("xl/worksheets/");
        let most = if is_streamed { MOST_UNPACKED } else { MOST_IN_MEMORY };

        if part.size() > most {
            return Err(inflates());
        }

        // What an archive declares is only a claim: unpack it once into nothing, and count.
        let mut part = part.take(most + 1);
        let size = if workbook == Workbook::Ods && name == "content.xml" {
            weigh_repeats(&mut part, whole)?
        } else {
            io::copy(&mut part, &mut io::sink()).map_err(|_| ReadError::Damaged { name: whole.name.clone() })?
        };

        real += size;

        if size > most || real > MOST_UNPACKED {
            return Err(inflates());
        }
    }

    Ok(())
}

/// OpenDocument says "this cell, a million times" in one attribute: counts the cells that would come of it.
fn weigh_repeats(part: &mut impl Read, whole: &Whole<'_>) -> Result<u64, ReadError> {
    let mut count = Repeats::default();
    let size = tags::each(part, |tag| {
        count.tag(tag);

        if count.is_too_much() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
    .map_err(|_| ReadError::Damaged { name: whole.name.clone() })?;

    if count.is_too_much() {
        return Err(ReadError::TooManyCells { name: whole.name.clone() });
    }

    Ok(size)
}

#[derive(Default)]
struct Repeats {
    cells: u64,
    rows: u64,
    width: u64,
    trailing: u64,
    blank_rows: u64,
    widest: u64,
}

impl Repeats {
    fn is_too_much(&self) -> bool {
        self.cells > MOST_CELLS as u64
    }

    fn tag(&mut self, tag: &[u8]) {
        if tag.starts_with(b"table:table-row") {
            self.rows = tags::number(tag, b"table:number-rows-repeated=").unwrap_or(1);
            self.width = 0;
            self.trailing = 0;

            if tag.ends_with(b"/") {
                self.end_row();
            }
        } else if tag.starts_with(b"/table:table-row") {
            self.end_row();
        } else if tag.starts_with(b"table:table-cell") || tag.starts_with(b"table:covered-table-cell") {
            let times = tags::number(tag, b"table:number-columns-repeated=").unwrap_or(1);
            let holds = |word: &[u8]| tag.windows(word.len()).any(|window| window == word);

            if holds(b"office:") || holds(b"table:formula") {
                self.width = self.width.saturating_add(self.trailing).saturating_add(times);
                self.trailing = 0;
            } else {
                self.trailing = self.trailing.saturating_add(times);
            }
        }
    }

    /// Blank rows cost nothing unless a filled one follows them.
    fn end_row(&mut self) {
        if self.width == 0 {
            self.blank_rows = self.blank_rows.saturating_add(self.rows);
            return;
        }

        self.widest = self.widest.max(self.width);

        let rows = self.rows.saturating_add(std::mem::take(&mut self.blank_rows));

        self.cells = self.cells.saturating_add(rows.saturating_mul(self.widest));
    }
}
