use std::path::Path;
use std::process::{Command, Stdio};

use majlis::exchange::table::{ColumnKind, OutCell, Table};
use serde_json::Value;

const SCRIPT: &str = include_str!("read.py");

/// Who wrote the file that openpyxl read.
#[derive(Clone, Copy, PartialEq)]
pub enum By {
    Us,
    LibreOffice,
}

/// A python that has openpyxl.
pub fn find() -> Option<&'static str> {
    ["python3", "/usr/bin/python3", "python"].into_iter().find(|python| {
        let tried = Command::new(python).args(["-c", "import openpyxl"]).stderr(Stdio::null()).status();

        tried.is_ok_and(|status| status.success())
    })
}

/// What it finds in a workbook.
pub fn read(python: &str, file: &Path) -> Value {
    let output = Command::new(python).args(["-c", SCRIPT]).arg(file).output().expect("python");
    assert!(output.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));

    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// The cells with their types, the direction, the frozen header, the filters and the widths.
#[track_caller]
pub fn check(found: &Value, file: &Path, table: &Table, by: By) {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let is_rtl = table.language.direction().is_rtl();
    let last = format!("A1:{}{}", letter(table.columns.len()), table.rows.len() + 1);
    assert_eq!(found["sheets"], 1, "{name}");
    assert_eq!(found["right_to_left"], is_rtl, "{name}: the direction");
    // Without a window LibreOffice keeps no frozen header, not even one of its own.
    if by == By::Us {
        assert_eq!(found["frozen"], "A2", "{name}: the frozen header");
    }
    assert_eq!(found["filters"], serde_json::json!([last]), "{name}: the filters");
    assert_eq!(found["name"], table.title.as_str(), "{name}: the title");
    assert_eq!(found["author"], table.author.as_str(), "{name}: the author");
    let widths: Vec<f64> = array(&found["widths"]).iter().map(|width| width.as_f64().unwrap_or_default()).collect();
    assert_eq!(widths.len(), table.columns.len(), "{name}: columns");
    for (column, width) in widths.into_iter().enumerate() {
        // LibreOffice counts in millimetres, and Excel in letters of its own type.
        let (expected, off) = (table.width(column) as f64 + 1.5, if by == By::Us { 1.0 } else { 0.25 * width });
        assert!((width - expected).abs() <= off, "{name}, column {column}: {width} letters wide, not {expected}");
    }

    let rows = array(&found["rows"]);
    assert_eq!(rows.len(), table.rows.len() + 1, "{name}: rows");
    let titles: Vec<&str> = array(&rows[0]).iter().filter_map(|cell| cell[1].as_str()).collect();
    assert!(titles.iter().eq(table.columns.iter().map(|column| &column.title)), "{name}: {titles:?}");
    for (row, (expected, seen)) in table.rows.iter().zip(&rows[1..]).enumerate() {
        for (column, of) in table.columns.iter().enumerate() {
            let place = format!("{name}, row {row}, column {column}");
            let seen = &seen[column];
            let expected = expected.get(column).unwrap_or(&OutCell::Empty);
            check_cell(&place, expected, seen);
            // A phone that is typed over later stays what is typed.
            if of.kind == ColumnKind::Phone && *expected != OutCell::Empty {
                assert_eq!(seen[2], "@", "{place}: the format");
            }
        }
    }
}

#[track_caller]
fn check_cell(place: &str, expected: &OutCell, seen: &Value) {
    let expected = match expected {
        OutCell::Empty => ("empty", Value::from("")),
        OutCell::Text(text) => ("text", Value::from(text.as_str())),
        OutCell::Number(number) => ("number", Value::from(*number)),
        OutCell::Date(date) => ("moment", Value::from(date.strftime("%Y-%m-%dT00:00:00").to_string())),
        OutCell::Time(time) => ("time", Value::from(time.strftime("%H:%M:%S").to_string())),
        OutCell::DateTime(moment) => ("moment", Value::from(moment.strftime("%Y-%m-%dT%H:%M:%S").to_string())),
    };
    // Excel's way to write what looks like its own way to write a letter, which openpyxl shows as it stands.
    let plain = seen[1].as_str().map(|text| Value::from(text.replace("_x005F_", "_")));
    let same = match (expected.1.as_f64(), seen[1].as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => expected.1 == *plain.as_ref().unwrap_or(&seen[1]),
    };
    assert!(seen[0] == expected.0 && same, "{place}: {expected:.120?} is read as {:.120}", seen.to_string());
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The letters of the last of so many columns.
fn letter(columns: usize) -> String {
    let (ahead, last) = ((columns - 1) / 26, (columns - 1) % 26);
    let of = |number: usize| char::from(b'A' + number as u8);

    (ahead > 0).then(|| of(ahead - 1)).into_iter().chain([of(last)]).collect()
}
