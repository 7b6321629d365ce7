mod desk;
mod export;
mod import;
mod lists;
mod projects;
mod refused;
mod round;
mod said;

use std::path::PathBuf;

use majlis::exchange::read;
use majlis::exchange::sheet::{Book, Sheet};

/// A file under tests/fixtures/lists.
fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists").join(name)
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
