use majlis::domain::sheet::kept_number;
use majlis::domain::{BatchKind, Change, MeetingChange};
use majlis::store::{Home as Account, Options, Store};

use super::Home;

/// Prints the sheet of the open meeting, and reads its number off what the program says it knows.
fn printed(home: &Home) -> String {
    let to = home.path("feuille.pdf").display().to_string();
    home.lines(&["document", "sign-in", "--meeting", "latest", "--to", &to, "--blank-rows", "3"]);
    let said = home.refusal(&["sign", "--meeting", "latest", "--sheet", "nope", "1"]);
    let number = said.split("these were: ").nth(1).unwrap();

    number.split('.').next().unwrap().trim().to_owned()
}

#[test]
fn a_signed_sheet_comes_back_row_by_row() {
    let home = Home::with_sample();
    let number = printed(&home);
    let pdf = crate::documents::pdf::Pdf::read(std::fs::read(home.path("feuille.pdf")).unwrap());
    assert!(pdf.pages.len() > 5 && pdf.count(&number) == pdf.pages.len(), "the number is on each page");

    let typed = number.to_lowercase().replace(' ', "");
    let sign = |rows: &[&str]| home.lines(&[&["sign", "--meeting", "latest", "--sheet", &typed][..], rows].concat());
    let answers = sign(&["1-30", "40,38-36", "99999"]);
    assert_eq!(answers.len(), 35);
    let words = |answers: &[Vec<String>], word: &str| answers.iter().filter(|answer| answer[0] == word).count();
    let marked = words(&answers, "arrived");
    assert!(marked > 0, "{answers:?}");
    assert_eq!(answers[30][1], "36", "rows are answered in their order");
    assert_eq!(answers[34][..2], ["unknown", "99999"]);
    let person = answers.iter().find(|answer| answer[0] == "arrived").unwrap();
    assert!(!person[2].is_empty() && person[3].contains(':'), "{person:?}");
    assert!(pdf.has(person[2].trim_start_matches("M. ").trim_start_matches("Mme ")), "{person:?}");

    let again = sign(&["1-30", "36-38", "40"]);
    assert_eq!(words(&again, "arrived"), 0);
    assert_eq!(words(&again, "already"), marked + words(&answers, "already"));
    let said = home.refusal(&["sign", "--meeting", "latest", "--sheet", &typed, "1-x"]);
    assert!(said.contains("“x” is no row number"), "{said}");
}

#[test]
fn a_sheet_whose_number_was_withdrawn_is_read_and_said() {
    let home = Home::with_sample();
    let number = printed(&home);
    let account = Account::at(home.path("account"));
    let mut store = Store::open(&home.workspace(), &Options::new(account)).unwrap();
    let kept = kept_number(&number);
    let meetings = store.workspace().meetings();
    let (id, _) = meetings.into_iter().find(|(_, meeting)| meeting.sheet(&number).is_some()).unwrap();
    let withdrawn = Change::Meeting(id, MeetingChange::SheetWithdrawn(kept));
    store.record(vec![withdrawn], BatchKind::Together).unwrap();
    store.flush().unwrap();
    store.close().unwrap();

    let output = home.run(&["sign", "--meeting", "latest", "--sheet", &number, "1-30"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(super::cells(&output.stdout).len(), 30);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.lines().count() == 1 && said.contains("Ce numéro a été retiré après l’impression"), "{said}");
}

#[test]
fn each_print_is_a_sheet_of_its_own() {
    let home = Home::with_sample();
    let (first, both) = (printed(&home), printed(&home));
    assert!(both.contains(&first) && both.contains(", "), "{both}");
}

#[test]
fn the_scan_of_a_signed_sheet_is_kept_with_the_meeting() {
    let home = Home::with_sample();
    let number = printed(&home);
    let scan = home.path("Feuille signée.pdf");
    std::fs::write(&scan, b"%PDF-1.7 signed").unwrap();
    let scan = scan.display().to_string();
    let sign = |rows: &str| home.lines(&["sign", "--meeting", "latest", "--sheet", &number, "--scan", &scan, rows]);
    let kept = || {
        let options = Options { follow: true, ..Options::new(Account::at(home.path("account"))) };
        let store = Store::open(&home.workspace(), &options).unwrap();
        let workspace = store.workspace();
        let scans = |meeting: &majlis::domain::Meeting| {
            meeting.scans(&number).map(|(_, it)| (it.title.clone(), it.size, it.file.clone())).collect::<Vec<_>>()
        };
        let found: Vec<_> = workspace.meetings().into_iter().flat_map(|(_, meeting)| scans(meeting)).collect();
        let here = found.iter().all(|(.., file)| majlis::store::attached(store.dir(), file).is_ok());
        assert!(here, "the file is in the workspace");

        found
    };

    sign("1-3");
    let first = kept();
    assert_eq!(first.len(), 1);
    assert_eq!((first[0].0.as_str(), first[0].1), ("Feuille signée.pdf", 15));
    sign("4");
    assert_eq!(kept(), first, "the same scan again is the same attachment");

    let gone = home.path("gone.pdf").display().to_string();
    let said = home.refusal(&["sign", "--meeting", "latest", "--sheet", &number, "--scan", &gone, "5-40"]);
    assert!(said.contains("gone.pdf"), "{said}");
    let marked = sign("5-40").into_iter().filter(|answer| answer[0] == "arrived").count();
    assert!(marked > 0, "a scan that is not there marks nobody");
}
