//! The messy spreadsheet: what its maker meant, what the user says of it, and what is remembered.

use majlis::domain::register::{Association, Register};
use majlis::exchange::header::{self, Column};
use majlis::exchange::import::{ImportError, List, Notice, Remembered};
use majlis::exchange::plan::{CellState, Choice, Known, RowState, Skipped};
use majlis::exchange::progress::{Progress, Step};
use majlis::exchange::read::{self, ReadError, TextChoices};
use majlis::exchange::sheet::Source;
use majlis::i18n::Language;

use super::desk::Desk;
use super::fixture;

fn list(name: &str) -> List {
    read(name, &TextChoices::default(), &Remembered::new())
}

#[track_caller]
fn read(name: &str, choices: &TextChoices, remembered: &Remembered) -> List {
    List::read(&fixture(name), choices, remembered, &Progress::default()).unwrap()
}

#[test]
fn titles_blank_rows_merged_cells_shared_cells_and_totals() {
    let mut desk = Desk::new();
    let list = list("messy.xlsx");

    assert_eq!((list.sheet().name.as_str(), list.mapping().header_row), ("Liste 2016", 5));

    use Column::*;
    let columns = [Number, AssociationLatin, City, PersonLatin, Role, Phone, Email, Remarks];

    assert_eq!(list.mapping().columns, columns);

    let plan = list.plan(desk.register(), &Progress::default()).unwrap();

    assert_eq!(plan.rows.last().unwrap().state, RowState::Skip(Skipped::Total));
    assert_eq!(plan.rows[0].notices, [Notice::Shared(2)]);
    assert_eq!(plan.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [7, 7, 9, 9, 10, 11, 12, 13]);
    desk.take_in(&plan);
    assert_eq!((desk.register().associations.len(), desk.register().delegates.len()), (4, 7));

    let of = |name: &str| (desk.person(name).role.as_str(), desk.person(name).phone.as_str());

    assert_eq!(of("Sara Alami"), ("Présidente", "0661000001"));
    assert_eq!(of("Omar Naciri"), ("Trésorier", "0661000002"));
    assert_eq!(of("Hind Filali"), ("membres", "0661000003"), "a phone that cannot be shared out is the first's");
    assert_eq!(of("Badr Tazi"), ("membres", ""));
    assert_eq!(of("Grace Mensah"), ("Coordinatrice", "+212661000004"), "a narrow column broke one name");
    assert_eq!(desk.person("Samira El Idrissi").association, Some(desk.association_id("Réseau des mères")));
    // Names are never re-cased.
    assert_eq!(desk.association("AMDH – Rabat").names.latin, "AMDH – Rabat");
    assert_eq!(desk.association("d’Agadir pour l’enfance").remarks, "2016-11-05");
    assert_eq!(desk.association("Association Al Amal").remarks, "reçu le 02/11/2016");
}

#[test]
fn totals_in_every_shape_and_no_association_among_them() {
    for (cell, is_total) in [
        ("Total", true),
        ("TOTAL GÉNÉRAL :", true),
        ("Sous-total", true),
        ("Total associations = 155", true),
        ("Nombre total de participants", true),
        ("المجموع العام", true),
        ("مجموع", true),
        ("Total Solidarité", false),
        ("Somme toute", false),
    ] {
        let desk = Desk::new();
        let plan = desk.typed(&format!("N°|Association|Ville\n1|Al Amal|Fès\n|{cell}|"));
        let found = plan.rows[1].state == RowState::Skip(Skipped::Total);

        assert_eq!(found, is_total, "{cell}");
    }
}

#[test]
fn several_people_in_one_cell() {
    for (cell, people) in [
        ("Sara Alami / Omar Naciri", 2),
        ("Sara Alami; Omar Naciri; Hind Filali", 3),
        ("Mme Sara Alami et M. Omar Naciri", 2),
        ("سارة العلمي و عمر الناصري", 2),
        ("Mme et M. Alami", 1),
        ("Sara Alami", 1),
        ("Abdellah et Fatima", 1),
        ("Sara Alami | Omar Naciri", 2),
        ("Alami/Naciri", 2),
        ("M. Alami / Mme Naciri", 2),
        // A bar between two titles, two offices or two letters parts nobody.
        ("M./Mme Alami", 1),
        ("Mme / M. Sara Alami", 1),
        ("السيد/السيدة العلمي", 1),
        ("Sara Alami (présidente / trésorière)", 1),
        ("Sara Alami (présidente ; trésorière) / Omar Naciri (membre)", 2),
        // What lists write where there is nobody.
        ("N/A", 0),
        ("n.a.", 0),
        ("Néant", 0),
        ("-", 0),
        ("–", 0),
        ("---", 0),
        ("/", 0),
        ("لا يوجد", 0),
        ("Sara Alami / -", 1),
    ] {
        let mut desk = Desk::new();
        let plan = desk.typed(&format!("Association|Nom et prénom\nAl Amal|{}", cell.replace('|', "\u{1}")));

        desk.take_in(&plan);

        let names: Vec<_> = desk.register().delegates.iter().map(|(_, it)| it.names.clone()).collect();
        assert_eq!(names.len(), people, "{cell}: {names:?}");
    }
}

#[test]
fn a_title_for_either_says_nothing_and_is_no_part_of_the_name() {
    for cell in ["M./Mme Sara Alami", "Mme / M. Sara Alami", "Mr/Mrs Sara Alami", "M(me) Sara Alami"] {
        let mut desk = Desk::new();
        let plan = desk.typed(&format!("Association|Nom et prénom\nAl Amal|{cell}"));

        desk.take_in(&plan);
        assert_eq!(desk.person("Sara Alami").civility, majlis::domain::Civility::Unsaid, "{cell}");
    }
}

#[test]
fn what_lists_write_for_nothing_is_nothing() {
    for blank in ["N/A", "néant", "-", "–", "—", "لا يوجد"] {
        let mut desk = Desk::new().with_meeting();
        let plan = desk.typed(&format!(
            "Association|Sigle|Ville|Région|Type|Nom et prénom|Tél.|E-mail|Observations|Réponse\n\
             Al Amal|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}\n\
             {blank}|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}|{blank}"
        ));

        assert!(plan.rows[0].notices.is_empty(), "{blank}: {:?}", plan.rows[0].notices);
        assert_eq!(plan.rows[1].state, RowState::Skip(Skipped::Nothing), "{blank}");
        desk.invite(&plan);

        let found = desk.association("Al Amal");
        let bare = Association { names: found.names.clone(), ..Association::default() };
        assert_eq!(*found, bare, "{blank}");
        assert_eq!(desk.register().delegates.len(), 0, "{blank}");
    }
}

#[test]
fn a_mark_yields_to_what_the_user_says() {
    let file = tempfile::NamedTempFile::new().unwrap();

    std::fs::write(file.path(), b"\xef\xbb\xbfAssociation;Ville\r\nR\xe9seau;F\xe8s\r\n").unwrap();

    let told = TextChoices { encoding: Some("windows-1252".to_owned()), separator: None };
    let book = read::read_with(file.path(), &told, &Progress::default()).unwrap();

    assert_eq!(book.sheets[0].cell(1, 0).as_text(), "Réseau");
    assert_eq!(book.source, Source::Text { encoding: "windows-1252", separator: ';' });
    assert!(read::encodings().contains(&"windows-1256") && read::SEPARATORS.contains(&'\t'));
}

#[test]
fn another_sheet_and_another_header_may_be_chosen() {
    let mut list = list("messy.xlsx");

    list.choose_sheet(0, &Remembered::new());

    let refused = list.plan(&Register::default(), &Progress::default()).unwrap_err();

    assert!(matches!(refused, ImportError::NoHeader { .. }), "{refused}");
    list.choose_sheet(1, &Remembered::new());
    list.choose_header(8);
    assert_eq!(list.mapping().header_row, 8);
    assert!(matches!(list.check().unwrap_err(), ImportError::NoNames));
    list.choose_header(5);
    list.check().unwrap();
}

#[test]
fn a_table_without_known_headings_comes_in_once_its_columns_are_named_and_is_known_the_next_time() {
    let mut first = list("bad/no-header.csv");

    assert!(matches!(first.check().unwrap_err(), ImportError::NoHeader { .. }));
    assert_eq!(first.corrected(), None);
    first.correct(0, Column::AssociationLatin);
    first.check().unwrap();

    let remembered: Remembered = first.corrected().into_iter().collect();
    let again = read("bad/no-header.csv", &TextChoices::default(), &remembered);

    again.check().unwrap();
    assert_eq!(again.mapping(), first.mapping());
    assert_eq!(again.corrected(), None, "what is remembered is no correction");
}

#[test]
fn a_correction_is_remembered_by_the_shape_of_the_header_and_no_other() {
    let mut first = list("english.csv");

    first.correct(1, Column::Ignore);
    first.correct(2, Column::AssociationLatin);

    let (shape, keys) = first.corrected().unwrap();
    let remembered = Remembered::from([(shape.clone(), keys)]);

    assert_eq!(header::shape(first.sheet(), 0), Some(shape));
    assert_eq!(read("english.csv", &TextChoices::default(), &remembered).mapping(), first.mapping());
    assert_eq!(read("arabic.csv", &TextChoices::default(), &remembered).mapping(), list("arabic.csv").mapping());
}

#[test]
fn each_cell_says_what_would_become_of_it() {
    let mut desk = Desk::new();
    let plan = desk.typed("Association|Ville|Nom et prénom|Tél.|Région\nAl Amal|Fès|Sara Alami||");

    desk.take_in(&plan);

    let text = "N°|Association|Ville|Nom et prénom|Tél.|Région\n\
                1|Al Amal|Sefrou|Sara Alami|0661000001|Île-de-France\n\
                2|Annour||Omar Naciri||\n\
                3||Fès|||";
    let sheet = super::typed(text);
    let plan = desk.typed(text);
    let states =
        |row: usize| plan.cells(&sheet, row).into_iter().map(|cell| (cell.column, cell.state)).collect::<Vec<_>>();

    use CellState::*;
    assert_eq!(plan.rows[0].state, RowState::PerhapsSame(Known::Association(desk.association_id("Al Amal"))));
    assert_eq!(states(1), [(Column::Number, New), (Column::AssociationLatin, New), (Column::PersonLatin, New)],);
    assert_eq!(states(2).last(), Some(&(Column::City, Wrong)));

    let text = "Association|Nom et prénom|Tél.|Région\nAl Amal|Sara Alami|0661000001|Île-de-France";
    let (sheet, plan) = (super::typed(text), desk.typed(text));
    let found: Vec<_> = plan.cells(&sheet, 0).into_iter().map(|cell| (cell.column, cell.state)).collect();

    assert_eq!(
        found,
        [
            (Column::AssociationLatin, Same),
            (Column::PersonLatin, Same),
            (Column::Phone, Update { was: String::new() }),
            (Column::Region, Noticed(Notice::UnknownRegion("Île-de-France".to_owned()))),
        ]
    );

    let mut plan = plan;

    plan.choose(0, Choice::LeaveOut);
    assert!(plan.cells(&sheet, 0).iter().all(|cell| cell.state == Ignored));
}

#[test]
fn what_is_perhaps_the_same_is_laid_side_by_side() {
    let mut desk = Desk::new();
    let plan = desk.typed("Association|Ville|Tél.\nAl Amal|Fès|0535000000");

    desk.take_in(&plan);

    let plan = desk.typed("Association|Ville|Tél.\nAL AMAL|Oujda|0536000000");
    let facts: Vec<_> = plan.compared(0, desk.register(), Language::French);

    assert_eq!(
        facts.iter().map(|fact| (fact.column, fact.agrees())).collect::<Vec<_>>(),
        [(Column::AssociationLatin, true), (Column::City, false), (Column::AssociationPhone, false),]
    );
    assert_eq!((facts[1].listed.as_str(), facts[1].known.as_str()), ("Oujda", "Fès"));
}

#[test]
fn reading_and_planning_tell_how_far_they_are_and_stop_when_asked() {
    let file = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    let rows: String = (0..5_000).map(|row| format!("Association n° {row};Ville {}\r\n", row % 40)).collect();

    std::fs::write(file.path(), format!("Association;Ville\r\n{rows}")).unwrap();

    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let teller = told.clone();
    let progress = Progress::telling(move |step| teller.lock().unwrap().push(step));
    let list = List::read(file.path(), &TextChoices::default(), &Remembered::new(), &progress).unwrap();

    list.plan(&Register::default(), &progress).unwrap();

    let told = told.lock().unwrap();
    let shares: Vec<f32> =
        told.iter().filter_map(|step| if let Step::Planning(share) = step { Some(*share) } else { None }).collect();

    assert!(told.iter().any(|step| matches!(step, Step::Reading(rows) if *rows > 4_000)));
    assert!(shares.is_sorted() && shares.last().is_some_and(|share| *share > 0.9 && *share <= 1.0), "{shares:?}");

    let stopped = Progress::default();

    stopped.cancel();

    let refused = List::read(file.path(), &TextChoices::default(), &Remembered::new(), &stopped).unwrap_err();

    assert!(matches!(refused, ReadError::Cancelled { .. }));

    let refused = list.plan(&Register::default(), &stopped).unwrap_err();

    assert!(matches!(refused, ImportError::Unread(ReadError::Cancelled { .. })));
}
