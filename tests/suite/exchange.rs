mod again;
mod calendars;
mod cards;
mod decided;
mod desk;
mod disk;
mod drafts;
mod export;
mod filters;
mod gathering;
mod hostile;
mod import;
mod lists;
mod messy;
mod projects;
mod refused;
mod round;
mod said;
mod spellings;
mod tools;

use std::path::PathBuf;

use majlis::exchange::read;
use majlis::exchange::sheet::{Book, Cell, Sheet};

/// A file under tests/fixtures/lists.
fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists").join(name)
}

/// A sheet as one would type it: a line a row, a bar between the cells; U+0001 is a bar in a cell.
fn typed(list: &str) -> Sheet {
    let cells = |line: &str| line.split('|').map(|cell| Cell::Text(cell.trim().replace('\u{1}', "|"))).collect();

    Sheet { name: "list".to_owned(), rows: list.trim().lines().map(cells).collect() }
}

#[track_caller]
fn book(name: &str) -> Book {
    read::read(&fixture(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[track_caller]
fn sheet(name: &str) -> Sheet {
    book(name).sheets.into_iter().next().unwrap_or_else(|| panic!("{name}: no sheet"))
}

fn texts(sheet: &Sheet, row: usize) -> Vec<String> {
    sheet.rows[row].iter().map(|cell| cell.as_text().into_owned()).collect()
}
