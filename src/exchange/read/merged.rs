//! The merged areas of an OpenDocument sheet, which the reader of its cells does not tell.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;

use calamine::Dimensions;
use zip::ZipArchive;

use super::tags;

/// The areas of each sheet that are merged over several rows of one column, in the order of the sheets (OpenDocument 1.3, part 3,
/// section 19.677 and those after it). What cannot be read has none: the cells themselves say that the file is damaged.
pub fn of(bytes: &[u8]) -> Vec<Vec<Dimensions>> {
    let mut sheets = Sheets::default();
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    let Ok(content) = archive.by_name("content.xml") else { return Vec::new() };

    // It was weighed before: no part is larger than what may be unpacked.
    drop(tags::each(&mut content.take(super::weigh::MOST_UNPACKED), |tag| {
        sheets.tag(tag);

        ControlFlow::Continue(())
    }));

    sheets.areas
}

#[derive(Default)]
struct Sheets {
    areas: Vec<Vec<Dimensions>>,
    row: u64,
    /// How many rows of the file the one that is being read stands for.
    rows: u64,
    column: u64,
}

impl Sheets {
    fn tag(&mut self, tag: &[u8]) {
        if tag.starts_with(b"table:table ") && tag.windows(11).any(|word| word == b"table:name=") {
            self.areas.push(Vec::new());
            self.row = 0;
        } else if tag.starts_with(b"table:table-row") && !tag.starts_with(b"table:table-rows") {
            self.rows = tags::number(tag, b"table:number-rows-repeated=").unwrap_or(1);
            self.column = 0;

            if tag.ends_with(b"/") {
                self.row = self.row.saturating_add(self.rows);
            }
        } else if tag.starts_with(b"/table:table-row") && !tag.starts_with(b"/table:table-rows") {
            self.row = self.row.saturating_add(self.rows);
        } else if tag.starts_with(b"table:table-cell") || tag.starts_with(b"table:covered-table-cell") {
            self.cell(tag);
        }
    }

    fn cell(&mut self, tag: &[u8]) {
        let spanned = |name: &[u8]| tags::number(tag, name).unwrap_or(1).max(1);
        let (rows, columns) = (spanned(b"table:number-rows-spanned="), spanned(b"table:number-columns-spanned="));

        if rows > 1
            && columns == 1
            && let (Some(start), Some(end)) =
                (position(self.row, self.column), position(self.row.saturating_add(rows - 1), self.column))
            && let Some(areas) = self.areas.last_mut()
        {
            areas.push(Dimensions { start, end });
        }

        self.column = self.column.saturating_add(tags::number(tag, b"table:number-columns-repeated=").unwrap_or(1));
    }
}

fn position(row: u64, column: u64) -> Option<(u32, u32)> {
    Some((u32::try_from(row).ok()?, u32::try_from(column).ok()?))
}
