//! Good lists: read as they are, their header found, their columns understood.

use majlis::exchange::header::{self, Column, Mapping};
use majlis::exchange::progress::Progress;
use majlis::exchange::read::{self, TextChoices};
use majlis::exchange::sheet::{Cell, Sheet, Source, Workbook};

use super::desk::Desk;
use super::{book, fixture, sheet, texts};

use Column::*;

#[test]
fn the_list_of_155_reads_alike_from_both_formats() {
    let (csv, xlsx) = (sheet("rencontre-155.csv"), sheet("rencontre-155.xlsx"));

    assert_eq!(csv.rows.len(), 236);
    assert_eq!(xlsx.rows.len(), 236);
    assert_eq!(xlsx.name, "Invités");

    for row in 0..236 {
        for column in 0..12 {
            assert_eq!(csv.cell(row, column).as_text(), xlsx.cell(row, column).as_text(), "row {row}, column {column}");
        }
    }

    assert_eq!(csv.cell(1, 10).as_text(), "0594309081");
    assert_eq!(csv.cell(2, 10).as_text(), "+212 6 80993517");
}

#[test]
fn text_is_decoded_and_cut() {
    check_text("windows-1252.csv", "windows-1252", ';', 8);
    check_text("macintosh.csv", "macintosh", ';', 8);
    check_text("windows-1256.csv", "windows-1256", ';', 9);
    check_text("utf-16le.txt", "UTF-16LE", '\t', 9);
    check_text("utf-16be-unmarked.csv", "UTF-16BE", ',', 9);
    check_text("utf-8-unmarked.tsv", "UTF-8", '\t', 9);
    check_text("pipes.csv", "UTF-8", '|', 9);
    check_text("rencontre-155.csv", "UTF-8", ';', 12);
}

#[track_caller]
fn check_text(name: &str, encoding: &str, separator: char, width: usize) {
    let book = book(name);

    assert_eq!(book.source, Source::Text { encoding: static_name(encoding), separator }, "{name}");

    let sheet = &book.sheets[0];

    assert_eq!(sheet.width(), width, "{name}");

    if name.starts_with("rencontre") {
        return;
    }

    assert_eq!(sheet.cell(1, 1).as_text(), "Réseau féminin d’Azrou", "{name}");
    assert_eq!(sheet.cell(1, width - 2).as_text(), "+212 6 12 34 56 78", "{name}");

    if width == 9 {
        assert_eq!(sheet.cell(1, 2).as_text(), "الشبكة النسائية بأزرو", "{name}");
    } else {
        assert_eq!(sheet.cell(3, 1).as_text(), "Çafa pour l’enfance", "{name}");
        assert_eq!(sheet.cell(2, 4).as_text(), "Aïcha Naïm", "{name}");
    }
}

fn static_name(name: &str) -> &'static str {
    ["windows-1252", "macintosh", "windows-1256", "UTF-16LE", "UTF-16BE", "UTF-8"]
        .into_iter()
        .find(|known| *known == name)
        .unwrap_or("")
}

#[test]
fn a_first_line_may_announce_the_separator() {
    let sheet = sheet("announced.csv");

    assert_eq!(texts(&sheet, 0), ["Association", "Ville"]);
    assert_eq!(texts(&sheet, 1), ["A, B; C", "Fès"]);
}

#[test]
fn what_the_user_tells_wins_over_the_guess() {
    let choices = TextChoices { encoding: Some("windows-1256".to_owned()), separator: Some(',') };
    let book = read::read_with(&fixture("windows-1252.csv"), &choices, &Progress::default()).unwrap();

    assert_eq!(book.source, Source::Text { encoding: "windows-1256", separator: ',' });
    assert_eq!(book.sheets[0].width(), 1);
}

#[test]
fn workbooks_are_recognised_by_content() {
    for (name, workbook) in [("excel-97.xls", Workbook::Xls), ("open-document.ods", Workbook::Ods)] {
        let book = book(name);

        assert_eq!(book.source, Source::Workbook(workbook));

        let sheet = &book.sheets[0];

        assert_eq!(sheet.name, "Invités");
        assert_eq!(sheet.cell(1, 2).as_text(), "الشبكة النسائية بأزرو", "{name}");
        assert_eq!(sheet.cell(2, 7).as_text(), "0612345678", "{name}");
        assert_eq!(sheet.cell(2, 1).as_text(), "Association Élan", "{name}");
    }

    // A phone that Excel made a number keeps all its digits.
    assert_eq!(sheet("excel-97.xls").cell(4, 7).as_text(), "212661000000");
    assert_eq!(sheet("excel-97.xls").cell(4, 0).as_text(), "4");

    let misnamed = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();

    std::fs::copy(fixture("rencontre-155.xlsx"), misnamed.path()).unwrap();
    assert_eq!(read::read(misnamed.path()).unwrap().source, Source::Workbook(Workbook::Xlsx));
}

#[test]
fn titles_merged_cells_days_and_hours() {
    let book = book("titles-and-merges.xlsx");

    assert_eq!(book.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["Liste", "Autre"]);

    let sheet = &book.sheets[0];
    let mapping = header::guess(sheet).unwrap();

    assert_eq!(mapping.header_row, 4);
    assert_eq!(mapping.columns[..5], [Number, AssociationLatin, PersonLatin, Role, Phone]);
    assert_eq!(texts(sheet, 6)[..5], ["1", "AMDH – Rabat", "Omar Idrissi", "Trésorier", "661000001"]);
    assert_eq!(texts(sheet, 5)[5..], ["2016-03-12", "09:30"]);
    assert_eq!(texts(sheet, 6)[5], "2016-03-12 14:05");
    assert!(sheet.cell(8, 1).is_blank(), "a merged area spreads no further than its end");
}

#[test]
fn cells_merged_by_libreoffice_are_those_of_each_row() {
    let book = book("merged.ods");
    let sheet = &book.sheets[1];
    let columns = |row| [0, 1, 2].map(|column| sheet.cell(row, column).as_text().into_owned());

    assert_eq!(book.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["Notes", "Liste"]);
    assert_eq!(header::guess(sheet).unwrap().header_row, 3);
    assert_eq!(columns(0), ["Rencontre du 12 mars", "", ""], "a title over three columns stands once");

    for (row, expected) in [
        (4, ["1", "Al Amal", "Sara Alami"]),
        (5, ["1", "Al Amal", "Omar Naciri"]),
        (6, ["1", "Al Amal", "Hind Filali"]),
        (7, ["2", "Annour", "Driss Ouali"]),
        (8, ["3", "Espoir", "Léa Martin"]),
        (9, ["3", "Espoir", "Aïcha Naïm"]),
    ] {
        assert_eq!(columns(row), expected, "row {row}");
    }

    assert_eq!(sheet.rows.len(), 10, "a merged area that goes on below the list makes no rows");

    let plan = Desk::new().plan_file("merged.ods");

    assert_eq!((plan.counts().associations, plan.counts().people), (3, 6));
}

#[test]
fn one_stray_cell_in_the_last_corner_costs_nothing() {
    let sheet = sheet("far-corner.xlsx");

    assert_eq!(sheet.rows.len(), 1_048_576);
    assert_eq!(texts(&sheet, 1), ["Al Amal", "Fès"]);
}

#[test]
fn headers_are_understood() {
    let list = [
        Number,
        AssociationLatin,
        Acronym,
        AssociationArabic,
        Kind,
        Region,
        City,
        PersonLatin,
        PersonArabic,
        Role,
        Phone,
        Email,
    ];

    check_header("rencontre-155.csv", &list);
    check_header("rencontre-155.xlsx", &list);
    check_header("arabic.csv", &[Number, AssociationArabic, Region, City, PersonArabic, Role, Phone, Email, Remarks]);
    check_header(
        "english.csv",
        &[Number, AssociationLatin, Acronym, Region, City, GivenLatin, FamilyLatin, Role, Phone, Email, Seats, Reply],
    );
}

#[track_caller]
fn check_header(name: &str, columns: &[Column]) {
    let mapping = header::guess(&sheet(name)).unwrap();

    assert_eq!(mapping, Mapping { header_row: 0, columns: columns.to_vec(), tool: None }, "{name}");
}

#[test]
fn headings_in_every_shape() {
    check_headings(&[("Nom de l'association", "Al Amal"), ("NOM & PRÉNOM", "A. B.")], &[AssociationLatin, PersonLatin]);
    check_headings(
        &[("ASSOCIATION", "Al Amal"), ("Nom", "Bennani"), ("Prénom", "Sara")],
        &[AssociationLatin, FamilyLatin, GivenLatin],
    );
    check_headings(&[("Association", "Al Amal"), ("Association (arabe)", "")], &[AssociationLatin, AssociationArabic]);
    check_headings(&[("Association", "Al Amal"), ("Association", "الأمل")], &[AssociationLatin, AssociationArabic]);
    check_headings(
        &[("Organisme", "Al Amal"), ("Nom du représentant", "S. B."), ("Tél. du représentant", "0661000000")],
        &[AssociationLatin, PersonLatin, Phone],
    );
    check_headings(
        &[("Association", "Al Amal"), ("Contact", "0661000000"), ("Contact", "a@b.org")],
        &[AssociationLatin, Phone, Email],
    );
    check_headings(&[("Association", "Al Amal"), ("Contact", "Sara Bennani")], &[AssociationLatin, PersonLatin]);
    check_headings(
        &[("Association", "Al Amal"), ("Tél.", "1"), ("GSM", "2"), ("Fax", "3")],
        &[AssociationLatin, Phone, Phone, Ignore],
    );
    check_headings(&[("Nom", "Al Amal"), ("Sigle", "AA"), ("Ville", "Fès")], &[AssociationLatin, Acronym, City]);
    check_headings(
        &[("Civilité", "Mme"), ("Nom complet", "S. B."), ("Qualité", "Présidente")],
        &[Civility, PersonLatin, Role],
    );
    check_headings(&[("الجمعية", "الأمل"), ("الاسم", "Sara Bennani")], &[AssociationArabic, PersonLatin]);
    check_headings(
        &[("المؤسسة", "الأمل"), ("هاتف الممثل", "0661000000"), ("الجهة", "فاس")],
        &[AssociationArabic, Phone, Region],
    );
    check_headings(
        &[("Association", "Al Amal"), ("Représentant·e", "S. B."), ("Adresse e-mail", "a@b.org")],
        &[AssociationLatin, PersonLatin, Email],
    );
    check_headings(
        &[("Association", "Al Amal"), ("Heure d’arrivée", ""), ("Signature", "")],
        &[AssociationLatin, Ignore, Ignore],
    );
}

#[track_caller]
fn check_headings(columns: &[(&str, &str)], expected: &[Column]) {
    let cells = |pick: fn(&(&str, &str)) -> String| columns.iter().map(|column| Cell::Text(pick(column))).collect();
    let sheet = Sheet {
        name: String::new(),
        rows: vec![cells(|(heading, _)| (*heading).to_owned()), cells(|(_, content)| (*content).to_owned())],
    };

    assert_eq!(header::guess(&sheet).map(|mapping| mapping.columns).as_deref(), Some(expected), "{columns:?}");
}

#[test]
fn a_correction_leaves_one_column_of_a_kind() {
    let mut mapping = Mapping { header_row: 0, columns: vec![AssociationLatin, Ignore, Phone], tool: None };

    mapping.correct(1, AssociationLatin);
    assert_eq!(mapping.columns, [Ignore, AssociationLatin, Phone]);

    mapping.correct(0, Phone);
    assert_eq!(mapping.columns, [Phone, AssociationLatin, Phone]);
}
