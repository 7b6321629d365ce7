//! What is no list: one sentence each, and which one.

use std::io::{Cursor, Write};

use majlis::exchange::header;
use majlis::exchange::read::{self, Lookalike, MOST_ROWS, ReadError};
use majlis::exchange::sheet::{Cell, Sheet};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{fixture, sheet};

#[test]
fn a_bad_file_is_refused_with_its_reason() {
    check("bad/empty.csv", |error| matches!(error, ReadError::Empty { .. }));
    check("bad/blank.csv", |error| matches!(error, ReadError::Empty { .. }));
    check("bad/no-cells.xlsx", |error| matches!(error, ReadError::Empty { .. }));
    check("bad/picture.xlsx", |error| looks_like(error, Lookalike::Picture));
    check("bad/document.pdf", |error| looks_like(error, Lookalike::Pdf));
    check("bad/web-page.xls", |error| looks_like(error, Lookalike::WebPage));
    check("bad/letter.docx", |error| looks_like(error, Lookalike::Document));
    check("bad/photos.zip", |error| looks_like(error, Lookalike::Archive));
    check("bad/noise.csv", |error| looks_like(error, Lookalike::Unknown));
    check("bad/cut-short.xlsx", |error| matches!(error, ReadError::Damaged { .. }));
    for protected in ["bad/password.xlsx", "bad/password.xls", "bad/password.ods"] {
        check(protected, |error| matches!(error, ReadError::Password { .. }));
    }
    check("bad/repeats.ods", |error| matches!(error, ReadError::TooManyCells { .. }));
    check("bad/not-there.csv", |error| matches!(error, ReadError::Missing { .. }));
    check("bad", |error| matches!(error, ReadError::Folder { .. }));
}

#[track_caller]
fn check(name: &str, expected: impl Fn(&ReadError) -> bool) {
    let error = read::read(&fixture(name)).err().unwrap_or_else(|| panic!("{name} was read"));

    assert!(expected(&error), "{name}: {error:?}");

    let sentence = error.to_string();

    assert!(sentence.contains('“') && sentence.ends_with('.') && !sentence.contains('\n'), "{sentence}");
}

fn looks_like(error: &ReadError, expected: Lookalike) -> bool {
    matches!(error, ReadError::NotASpreadsheet { looks_like, .. } if *looks_like == expected)
}

/// As LibreOffice since 24.2 protects a spreadsheet where it may: one part that nobody can read, in an archive that says what it is.
#[test]
fn a_spreadsheet_that_is_hidden_as_a_whole_has_a_password() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;

    for (name, content) in [
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".as_slice()),
        ("encrypted-package", &[0x5a; 4096]),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ] {
        archive.start_file(name, options).unwrap();
        archive.write_all(content).unwrap();
    }

    check_bytes(&archive.finish().unwrap().into_inner(), |error| matches!(error, ReadError::Password { .. }));
}

#[test]
fn an_archive_that_inflates_is_not_opened() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();

    archive.start_file("xl/workbook.xml", options).unwrap();
    archive.write_all(b"<workbook/>").unwrap();
    archive.start_file("xl/styles.xml", options).unwrap();

    let zeros = vec![b' '; 1024 * 1024];

    for _ in 0..66 {
        archive.write_all(&zeros).unwrap();
    }

    let mut bytes = archive.finish().unwrap().into_inner();

    check_bytes(&bytes, |error| matches!(error, ReadError::Inflates { .. }));

    // The same with a small size declared for the large part, in its own header and in the directory.
    let size = (66_u32 * 1024 * 1024).to_le_bytes();

    for position in 0..bytes.len() - 4 {
        if bytes[position..position + 4] == size {
            bytes[position..position + 4].copy_from_slice(&1000_u32.to_le_bytes());
        }
    }

    check_bytes(&bytes, |error| matches!(error, ReadError::Inflates { .. } | ReadError::Damaged { .. }));
}

#[test]
fn a_million_rows_are_refused() {
    let mut bytes = b"Association;Ville\r\n".to_vec();

    for row in 0..=MOST_ROWS {
        bytes.extend_from_slice(format!("A{row};F\r\n").as_bytes());
    }

    check_bytes(&bytes, |error| matches!(error, ReadError::TooManyRows { .. }));
}

#[track_caller]
fn check_bytes(bytes: &[u8], expected: impl Fn(&ReadError) -> bool) {
    let file = tempfile::NamedTempFile::new().unwrap();

    std::fs::write(file.path(), bytes).unwrap();

    let error = read::read(file.path()).expect_err("it was read");

    assert!(expected(&error), "{error:?}");
}

/// Whatever is cut off at whatever place, the answer is a list or a sentence, never an end of the program.
#[test]
fn any_cut_is_survived() {
    for name in ["excel-97.xls", "open-document.ods", "titles-and-merges.xlsx"] {
        let whole = std::fs::read(fixture(name)).unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();

        for length in (1..whole.len()).step_by(97) {
            std::fs::write(file.path(), &whole[..length]).unwrap();
            let _ = read::read(file.path());
        }
    }
}

#[test]
fn a_table_without_known_headings_has_no_header() {
    assert_eq!(header::guess(&sheet("bad/no-header.csv")), None);

    let title = Sheet {
        name: String::new(),
        rows: vec![vec![Cell::Text("Liste des associations invitées à la rencontre".to_owned())]],
    };

    assert_eq!(header::guess(&title), None);
}
