//! What leaves comes back the same, read by a parser that is not the writer.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};
use jiff::civil::{date, time};
use majlis::exchange::read;
use majlis::exchange::table::{ColumnKind, OutCell, Table, TableColumn};
use majlis::exchange::write::{self, Format, SaveError};
use majlis::i18n::Language;

const HOSTILE: &[&str] = &[
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+212 6 12 34 56 78",
    "-5",
    "@SUM(A1)",
    "\tafter a tab",
    "two\nlines",
    "'+212",
    "'quoted'",
    "0612345678",
    "1e5",
    "TRUE",
    "_x0041_",
    "<b>&amp; \"quotes\"</b>",
    "a;b,c|d",
    "  two spaces   inside and out  ",
    "🎉 عيد مبارك",
    "جمعية الأمل",
    "https://example.org",
];

fn table(language: Language) -> Table {
    let column = |key, title: &str, kind| TableColumn { key, title: title.to_owned(), kind };
    let rows = HOSTILE
        .iter()
        .map(|text| {
            vec![
                OutCell::Text((*text).to_owned()),
                OutCell::Number(3.0),
                OutCell::Date(date(2016, 3, 12)),
                OutCell::Time(time(9, 30, 0, 0)),
                OutCell::DateTime(date(2016, 3, 12).at(14, 5, 0, 0)),
                OutCell::Empty,
            ]
        })
        .collect();

    Table {
        title: "Liste de présence".to_owned(),
        sheet: "Présence : 12/03 [essai] trop long".to_owned(),
        author: "Ministère".to_owned(),
        made: "2016-03-12T08:30:00Z".parse().unwrap(),
        language,
        columns: vec![
            column("text", "Texte", ColumnKind::Text),
            column("seats", "Places", ColumnKind::Number),
            column("date", "Date", ColumnKind::Date),
            column("time", "Heure", ColumnKind::Time),
            column("moment", "Moment", ColumnKind::DateTime),
            column("empty", "=titre", ColumnKind::Text),
        ],
        rows,
    }
}

#[test]
fn hostile_cells_come_back_as_text_from_workbooks() {
    for format in [Format::Xlsx, Format::Ods] {
        for language in Language::ALL {
            let bytes = write::to_bytes(&table(language), format).unwrap();
            let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
            let name = workbook.sheet_names()[0].clone();
            let range = workbook.worksheet_range(&name).unwrap();
            let formulas = workbook.worksheet_formula(&name).unwrap();

            assert!(formulas.used_cells().next().is_none(), "{format}: a formula");
            assert_eq!(range.get_value((0, 5)), Some(&Data::String("=titre".to_owned())));

            for (row, text) in (1..).zip(HOSTILE) {
                assert_eq!(range.get_value((row, 0)), Some(&Data::String((*text).to_owned())), "{format}");
                assert_eq!(range.get_value((row, 1)), Some(&Data::Float(3.0)), "{format}");
            }
        }
    }
}

/// Days and hours that a spreadsheet sorts and counts with, not texts that look like them.
#[test]
fn days_and_hours_are_days_and_hours() {
    for language in Language::ALL {
        let cell = |format, column| {
            let bytes = write::to_bytes(&table(language), format).unwrap();
            let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
            let name = workbook.sheet_names()[0].clone();

            workbook.worksheet_range(&name).unwrap().get_value((1, column)).unwrap().clone()
        };
        let moment = |column| match cell(Format::Xlsx, column) {
            Data::DateTime(moment) if moment.is_datetime() => moment,
            other => panic!("{language}, column {column}: {other:?}"),
        };

        assert_eq!(moment(2).to_ymd_hms_milli(), (2016, 3, 12, 0, 0, 0, 0));
        assert!((moment(3).as_f64() - 9.5 / 24.0).abs() < 1e-9, "half past nine, of no day");
        assert_eq!(moment(4).to_ymd_hms_milli(), (2016, 3, 12, 14, 5, 0, 0));
        assert_eq!(cell(Format::Ods, 2), Data::DateTimeIso("2016-03-12".to_owned()));
        assert_eq!(cell(Format::Ods, 3), Data::DurationIso("PT09H30M00S".to_owned()));
        assert_eq!(cell(Format::Ods, 4), Data::DateTimeIso("2016-03-12T14:05:00".to_owned()));
    }
}

/// A header that stays in sight, filters over every column and row, and widths.
#[test]
fn a_list_is_a_table() {
    let rows = HOSTILE.len() + 1;
    let mut twins = table(Language::French);

    twins.columns[1].title = "texte".to_owned();

    for (table, part, mark) in [
        (&table(Language::French), "xl/worksheets/sheet1.xml", r#"<pane ySplit="1" topLeftCell="A2""#.to_owned()),
        (&table(Language::French), "xl/worksheets/sheet1.xml", r#"state="frozen""#.to_owned()),
        (&table(Language::French), "xl/worksheets/sheet1.xml", r#"<cols><col min="1" max="1" width="#.to_owned()),
        (&table(Language::French), "xl/worksheets/sheet1.xml", r#"<tableParts count="1">"#.to_owned()),
        (&table(Language::French), "xl/tables/table1.xml", format!(r#"<autoFilter ref="A1:F{rows}""#)),
        // Titles that are the same are no table of Excel's, but filtered all the same.
        (&twins, "xl/worksheets/sheet1.xml", format!(r#"<autoFilter ref="A1:F{rows}""#)),
        (&twins, "xl/worksheets/sheet1.xml", r#"state="frozen""#.to_owned()),
    ] {
        check_part(table, Format::Xlsx, part, &mark);
    }

    for (part, mark) in [
        ("settings.xml", r#""VerticalSplitMode" config:type="short">2<"#.to_owned()),
        ("settings.xml", r#""VerticalSplitPosition" config:type="int">1<"#.to_owned()),
        ("content.xml", r#"<table:table-header-rows>"#.to_owned()),
        ("content.xml", r#"table:display-filter-buttons="true""#.to_owned()),
        ("content.xml", format!(".A1:'Présence   12 03  essai  trop l'.F{rows}\"")),
        ("content.xml", r#"style:column-width=""#.to_owned()),
    ] {
        check_part(&table(Language::French), Format::Ods, part, &mark);
    }
}

#[track_caller]
fn check_part(table: &Table, format: Format, part: &str, mark: &str) {
    let bytes = write::to_bytes(table, format).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let content = std::io::read_to_string(archive.by_name(part).unwrap()).unwrap();

    assert!(content.contains(mark), "{format}: no {mark} in {content}");
}

#[test]
fn our_own_reader_gives_back_every_cell() {
    let folder = tempfile::tempdir().unwrap();

    for format in [Format::Xlsx, Format::Ods, Format::Csv] {
        for language in Language::ALL {
            let path = folder.path().join(format!("list.{}", format.extension()));
            let saved = write::save(&table(language), &path).unwrap();

            assert_eq!((saved.rows, saved.cut), (HOSTILE.len(), 0));

            let book = read::read(&path).unwrap();
            let sheet = &book.sheets[0];

            for (row, text) in (1..).zip(HOSTILE) {
                let day = if format == Format::Csv { "12/03/2016" } else { "2016-03-12" };

                assert_eq!(sheet.cell(row, 0).as_text(), *text, "{format} {language}");
                assert_eq!(sheet.cell(row, 1).as_text(), "3");
                assert_eq!(sheet.cell(row, 2).as_text(), day);
                assert_eq!(sheet.cell(row, 3).as_text(), "09:30", "{format}");
                assert_eq!(sheet.cell(row, 4).as_text(), format!("{day} 14:05"));
                assert!(sheet.cell(row, 5).is_blank());
            }
        }
    }
}

#[test]
fn csv_is_as_excel_opens_it() {
    for (language, separator) in [(Language::French, b';'), (Language::Arabic, b';'), (Language::English, b',')] {
        let bytes = write::to_bytes(&table(language), Format::Csv).unwrap();

        assert!(bytes.starts_with(b"\xef\xbb\xbf"));
        assert!(bytes.ends_with(b"\r\n"));

        let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(&bytes[3..]);

        assert_eq!(reader.headers().unwrap().get(5), Some("'=titre"));

        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();

        assert_eq!(records.len(), HOSTILE.len());

        for (record, text) in records.iter().zip(HOSTILE) {
            let guarded = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
            let expected = if guarded { format!("'{text}") } else { (*text).to_owned() };

            assert_eq!(record.get(0), Some(expected.as_str()));
        }
    }
}

#[test]
fn arabic_sheets_run_from_right_to_left() {
    for (format, part, mark) in [
        (Format::Xlsx, "xl/worksheets/sheet1.xml", "rightToLeft=\"1\""),
        (Format::Ods, "content.xml", "\"rl-tb\""),
        (Format::Ods, "styles.xml", "\"rl-tb\""),
    ] {
        for (language, expected) in [(Language::Arabic, true), (Language::French, false)] {
            let bytes = write::to_bytes(&table(language), format).unwrap();
            let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
            let content = std::io::read_to_string(archive.by_name(part).unwrap()).unwrap();

            assert_eq!(content.contains(mark), expected, "{format}");
        }
    }
}

#[test]
fn documents_say_their_title_author_and_date() {
    for (format, part, date) in [
        (Format::Xlsx, "docProps/core.xml", ">2016-03-12T08:30:00Z</dcterms:created>"),
        (Format::Ods, "meta.xml", "<dc:date>2016-03-12T08:30:00Z</dc:date>"),
    ] {
        let bytes = write::to_bytes(&table(Language::French), format).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let content = std::io::read_to_string(archive.by_name(part).unwrap()).unwrap();

        for said in ["<dc:title>Liste de présence</dc:title>", "<dc:creator>Ministère</dc:creator>", date] {
            assert!(content.contains(said), "{format}: {content}");
        }
    }
}

#[test]
fn columns_are_as_wide_as_what_they_hold() {
    let mut table = table(Language::French);

    table.rows[3][0] = OutCell::Text("Association marocaine des droits".to_owned());
    assert_eq!(table.width(0), 32);
    assert_eq!(table.width(1), 9, "the title and the button of its filter");
    table.rows[3][0] = OutCell::Text("très long ".repeat(50));
    assert_eq!(table.width(0), 46);
    assert_eq!(table.width(99), 0);
}

#[test]
fn control_characters_are_left_out() {
    for format in [Format::Xlsx, Format::Ods] {
        let mut table = table(Language::French);

        table.rows = vec![vec![OutCell::Text("a\u{1}b\u{1f}c".to_owned())]];

        let mut workbook = open_workbook_auto_from_rs(Cursor::new(write::to_bytes(&table, format).unwrap())).unwrap();
        let name = workbook.sheet_names()[0].clone();
        let range = workbook.worksheet_range(&name).unwrap();

        assert_eq!(range.get_value((1, 0)), Some(&Data::String("abc".to_owned())), "{format}");
    }
}

#[test]
fn days_before_excels_calendar_leave_as_they_are_read() {
    let mut table = table(Language::French);
    let (day, moment) = (date(206, 3, 12), date(206, 3, 12).at(9, 0, 0, 0));

    table.rows =
        vec![vec![OutCell::Empty, OutCell::Empty, OutCell::Date(day), OutCell::Empty, OutCell::DateTime(moment)]];

    let bytes = write::to_bytes(&table, Format::Xlsx).unwrap();
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
    let name = workbook.sheet_names()[0].clone();
    let range = workbook.worksheet_range(&name).unwrap();

    assert_eq!(range.get_value((1, 2)), Some(&Data::String("12/03/0206".to_owned())));
    assert_eq!(range.get_value((1, 4)), Some(&Data::String("12/03/0206 09:00".to_owned())));
}

#[test]
fn a_text_longer_than_excel_holds_is_cut_and_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.xlsx");

    for (length, cut) in [(32_767, 0), (32_768, 1), (100_000, 1)] {
        let mut table = table(Language::French);

        table.rows = vec![vec![OutCell::Text("é".repeat(length))]];
        assert_eq!(write::save(&table, &path).unwrap().cut, cut, "{length}");

        let book = read::read(&path).unwrap();
        let text = book.sheets[0].cell(1, 0).as_text().into_owned();

        assert_eq!(text.chars().count(), 32_767);
        assert_eq!(text.ends_with('…'), cut == 1);
    }
}

#[test]
fn an_empty_table_and_twin_titles_are_files_all_the_same() {
    for format in [Format::Xlsx, Format::Ods, Format::Csv] {
        let mut table = table(Language::French);

        table.columns[1].title = "texte".to_owned();
        open(&write::to_bytes(&table, format).unwrap(), format);
        table.rows.clear();
        open(&write::to_bytes(&table, format).unwrap(), format);
        table.columns.clear();
        table.sheet = "'".to_owned();

        if format != Format::Csv {
            open(&write::to_bytes(&table, format).unwrap(), format);
        }
    }
}

#[track_caller]
fn open(bytes: &[u8], format: Format) {
    if format != Format::Csv {
        open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    }
}

#[test]
fn a_file_is_replaced_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let table = table(Language::French);
    let path = folder.path().join("list.csv");

    std::fs::write(&path, "old").unwrap();
    write::save(&table, &path).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");

    let save = |name: &str| write::save(&table, &folder.path().join(name)).unwrap_err();

    assert!(matches!(save("list.doc"), SaveError::UnknownFormat { .. }));
    assert!(matches!(save("list"), SaveError::UnknownFormat { .. }));
    assert!(matches!(save("nowhere/list.csv"), SaveError::NoFolder { .. }));

    std::fs::create_dir(folder.path().join("folder.csv")).unwrap();
    assert!(matches!(save("folder.csv"), SaveError::InUse { .. }));
}

#[cfg(unix)]
#[test]
fn a_new_list_can_be_read_by_others_and_an_old_one_keeps_its_rights() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let table = table(Language::French);
    let rights = |name: &str| std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode() & 0o777;

    std::fs::write(folder.path().join("plain"), "").unwrap();
    write::save(&table, &folder.path().join("new.csv")).unwrap();
    assert_eq!(rights("new.csv"), rights("plain"));

    std::fs::set_permissions(folder.path().join("new.csv"), std::fs::Permissions::from_mode(0o640)).unwrap();
    write::save(&table, &folder.path().join("new.csv")).unwrap();
    assert_eq!(rights("new.csv"), 0o640);
}
