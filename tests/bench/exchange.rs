//! What it takes to write a long list, and to bring one in.

use majlis::domain::register::{Association, Delegate, RegisterChange};
use majlis::domain::{AssociationId, Change, DelegateId, Entry, Filing, LaptopId, Names, Stamp, Workspace};
use majlis::exchange::import::{List, Remembered};
use majlis::exchange::progress::Progress;
use majlis::exchange::read::TextChoices;
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
    bring_in();
}

/// A list of 50,000 rows, against a register that has a fifth of them.
fn bring_in() {
    let workspace = known();
    let register = &workspace.register;
    let folder = tempfile::tempdir().expect("a folder");

    for (format, ending) in [(Format::Xlsx, "xlsx"), (Format::Csv, "csv")] {
        let path = folder.path().join(format!("list.{ending}"));
        std::fs::write(&path, to_bytes(&long_list(), format).expect("a list that can be written")).expect("a file");
        let (progress, remembered) = (Progress::default(), Remembered::new());
        let read = || List::read(&path, &TextChoices::default(), &remembered, &progress).expect("a list");
        let list = read();
        let plan = milliseconds(|| list.plan(register, &progress).expect("a plan").rows.len());

        at_most(&format!("50,000 rows of {ending}: read and planned"), milliseconds(read) + plan, 2_000.0, " ms");
        println!("  of which the plan: {plan:.0} ms");
    }
}

fn long_list() -> Table {
    let headings = ["N°", "Association", "Sigle", "Ville", "Nom et prénom", "Fonction", "Tél.", "E-mail"];
    let columns = headings
        .map(|title| TableColumn { key: "name", title: title.to_owned(), kind: ColumnKind::Text })
        .into_iter()
        .collect();
    let row = |row: usize| {
        let association = row / 3;

        [
            format!("{association}"),
            format!("Association des amis de la rivière n° {association}"),
            format!("AR{association}"),
            format!("Ville {}", association % 60),
            format!("Sara Alami {row}"),
            "Présidente".to_owned(),
            format!("06{row:08}"),
            format!("sara{row}@example.org"),
        ]
        .map(OutCell::text)
        .into()
    };
    let title = "Liste".to_owned();

    Table {
        sheet: title.clone(),
        author: String::new(),
        made: jiff::Timestamp::UNIX_EPOCH,
        title,
        language: Language::French,
        columns,
        rows: (0..50_000).map(row).collect(),
    }
}

fn known() -> Workspace {
    let mut workspace = Workspace::default();
    let mut count = 0;
    let mut record = |does: RegisterChange| {
        count += 1;
        let (at, does) = (Stamp(1_000, count, LaptopId::new(1)), Change::from(does));

        workspace.apply(&Entry { at, wall: jiff::Timestamp::UNIX_EPOCH, batch: None, reverts: None, does });
    };

    for number in 0..10_000_u64 {
        let id = AssociationId::new(number + 1);
        let association = Association {
            names: Names::latin(format!("Association des amis de la rivière n° {}", number * 5 / 3)),
            city: format!("Ville {}", number % 60),
            ..Association::default()
        };
        let delegate = Delegate {
            names: Names::latin(format!("Sara Alami {}", number * 5)),
            association: Some(id),
            ..Delegate::default()
        };

        record(RegisterChange::Association(Filing::Added(id, association)));
        record(RegisterChange::Delegate(Filing::Added(DelegateId::new(number + 1), delegate)));
    }

    workspace
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
