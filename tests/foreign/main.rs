//! The lists that leave, as LibreOffice and openpyxl read them, cell by cell: hostile texts, days and hours, phones, and a sheet that
//! runs from the right. And what makes a table of a sheet: a frozen header, filters, widths.
//!
//! It needs Debian's libreoffice-calc and python3 with openpyxl, so `cargo test` leaves it out: `cargo test --test foreign` runs
//! it, and says which of them it could not find.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod lists;
mod office;
mod openpyxl;

use std::path::{Path, PathBuf};

use majlis::exchange::table::{OutCell, Table};
use majlis::exchange::write::{self, Format};

use office::Office;

fn main() {
    let home = tempfile::tempdir().expect("a folder for the run");
    let office = Office::find(home.path());
    let python = openpyxl::find();
    if office.is_none() {
        println!(
            "foreign: NOT RUN with LibreOffice, soffice is not installed (Debian: apt-get install libreoffice-calc)"
        );
    }
    if python.is_none() {
        println!("foreign: NOT RUN with openpyxl, no python3 has it (pip install openpyxl)");
    }
    let mut checked = 0;
    for (name, table) in lists::all() {
        let [xlsx, ods] = [Format::Xlsx, Format::Ods]
            .map(|format| written(home.path(), &format!("{name}.{}", format.extension()), &table));
        if let Some(office) = &office {
            for file in [&xlsx, &ods] {
                check_cells(file, &table, &office.cells(file));
                checked += 1;
            }
        }
        let Some(python) = &python else { continue };
        let plain = openpyxl::read(python, &xlsx);
        openpyxl::check(&plain, &xlsx, &table, openpyxl::By::Us);
        checked += 1;
        // openpyxl knows no ODS: what LibreOffice understood of it is looked at in its own XLSX.
        if let Some(office) = &office {
            openpyxl::check(&openpyxl::read(python, &office.as_xlsx(&ods)), &ods, &table, openpyxl::By::LibreOffice);
            checked += 1;
        }
    }
    println!("foreign: {checked} readings, every cell as it was written");
    println!("{checked} passed, 0 failed");
}

fn written(folder: &Path, name: &str, table: &Table) -> PathBuf {
    let path = folder.join(name);
    let saved = write::save(table, &path).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!((saved.rows, saved.cut), (table.rows.len(), 0), "{name}");

    path
}

/// The cells as a person sees them in LibreOffice.
#[track_caller]
fn check_cells(file: &Path, table: &Table, seen: &[Vec<String>]) {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let titles: Vec<String> = table.columns.iter().map(|column| column.title.clone()).collect();
    assert_eq!(seen.first(), Some(&titles), "{name}: the header");
    assert_eq!(seen.len(), table.rows.len() + 1, "{name}: rows");
    for (row, (expected, seen)) in table.rows.iter().zip(&seen[1..]).enumerate() {
        for column in 0..table.columns.len() {
            let expected = shown(expected.get(column).unwrap_or(&OutCell::Empty));
            let seen = seen.get(column).map(String::as_str).unwrap_or_default();
            assert!(seen == expected, "{name}, row {row}, column {column}: {expected:.80?} is read as {seen:.80?}");
        }
    }
}

fn shown(cell: &OutCell) -> String {
    match cell {
        OutCell::Empty => String::new(),
        OutCell::Text(text) => text.clone(),
        OutCell::Number(number) => number.to_string(),
        OutCell::Date(date) => date.strftime("%d/%m/%Y").to_string(),
        OutCell::Time(time) => time.strftime("%H:%M").to_string(),
        OutCell::DateTime(moment) => moment.strftime("%d/%m/%Y %H:%M").to_string(),
    }
}
