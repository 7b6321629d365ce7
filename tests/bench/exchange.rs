//! What it takes to write a long list.

use majlis::exchange::table::{ColumnKind, OutCell, Table, TableColumn};
use majlis::exchange::write::{Format, to_bytes};
use majlis::i18n::Language;

use super::harness::{at_most, milliseconds};

/// As many as the largest register that is promised.
const ROWS: usize = 10_000;
/// Ten times that: no list may make the coordinator wait.
const MANY: usize = 100_000;
const COLUMNS: usize = 12;

/// Prints what each format takes.
pub fn run() {
    let many = table(MANY);
    let whole = milliseconds(|| to_bytes(&many, Format::Xlsx).expect("a list that can be written").len());

    at_most("export of 100,000 rows to XLSX", whole / 1000.0, 1.5, " s");

    let table = table(ROWS);
    let write = |format| milliseconds(|| to_bytes(&table, format).expect("a list that can be written").len());

    at_most("export of 10,000 rows to XLSX", write(Format::Xlsx), 150.0, " ms");
    println!("  the same to ODS: {:.0} ms; to CSV: {:.0} ms", write(Format::Ods), write(Format::Csv));
}

fn table(rows: usize) -> Table {
    let columns = (0..COLUMNS)
        .map(|column| TableColumn { key: "name", title: format!("Colonne {column}"), kind: ColumnKind::Text })
        .collect();
    let rows = (0..rows)
        .map(|row| (0..COLUMNS).map(|column| OutCell::text(format!("Association n° {row} – {column}"))).collect())
        .collect();
    let title = "Registre".to_owned();

    Table {
        sheet: title.clone(),
        author: String::new(),
        made: jiff::Timestamp::UNIX_EPOCH,
        title,
        language: Language::French,
        columns,
        rows,
    }
}
