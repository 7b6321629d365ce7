//! The papers through the real binary.

use majlis::domain::register::OrganiserEdit;
use majlis::domain::{BatchKind, RegisterChange};
use majlis::store::{Home as Account, Options, Store};

use crate::commands::Home;

use super::pdf::Pdf;

fn read(home: &Home, name: &str) -> Pdf {
    Pdf::read(std::fs::read(home.path(name)).unwrap())
}

#[test]
fn papers_are_written_without_a_window() {
    let home = Home::with_sample();
    let path = |name: &str| home.path(name).display().to_string();
    let to = path("feuille.pdf");
    home.lines(&["document", "sign-in", "--meeting", "RC-2026-07", "--to", &to, "--language", "fr+ar", "--desks", "2"]);
    let sheet = read(&home, "feuille.pdf");
    assert!(sheet.has("Poste d’accueil n° 2") && sheet.accessible && sheet.pages.len() > 8);

    let to = path("presence.PDF");
    home.lines(&["export", "attendance", "--to", &to, "--meeting", "RC-2026-07"]);
    assert!(read(&home, "presence.PDF").title.starts_with("Liste de présence"));

    let to = path("lettres");
    home.lines(&["document", "letters", "--meeting", "FN-2027-01", "--to", &to, "--apart"]);
    assert_eq!(std::fs::read_dir(home.path("lettres")).unwrap().count(), 9);
}

#[test]
fn badges_give_a_code_to_everybody_first() {
    let home = Home::with_sample();
    let to = home.path("badges.pdf").display().to_string();
    let badges = ["document", "badges", "--meeting", "RC-2026-07", "--to", &to, "--labels"];
    let codes = || -> Vec<String> {
        let found = home.lines(&["find", "--meeting", "RC-2026-07", "--limit", "1000", "a"]);

        found.into_iter().filter(|line| !line[0].starts_with("Association")).map(|line| line[2].clone()).collect()
    };
    home.lines(&badges);
    let first = read(&home, "badges.pdf");
    let given = codes();
    let on_badges = given.iter().filter(|code| !code.is_empty()).all(|code| first.has(code) || code.len() != 6);
    assert!(given.len() > 50 && on_badges);
    home.lines(&badges);
    assert_eq!(given, codes(), "a code is on a badge for good");
    assert_eq!(first.letters(), read(&home, "badges.pdf").letters());
}

#[test]
fn a_template_is_copied_changed_and_its_fault_named() {
    let home = Home::with_sample();
    let said = home.lines(&["template", "certificates"]);
    let path = home.workspace().join("templates/certificates.typ");
    assert_eq!(said, [[path.display().to_string()]]);
    std::fs::write(&path, "#import \"common.typ\": *\n\n#oops()").unwrap();
    let to = home.path("a.pdf").display().to_string();
    let refused = home.refusal(&["document", "certificates", "--meeting", "latest", "--to", &to]);
    assert!(refused.contains("“certificates.typ” cannot be used. Line 3: unknown variable: oops"), "{refused}");
    assert!(!home.path("a.pdf").exists());
}

#[test]
fn what_cannot_be_a_paper_is_refused() {
    let home = Home::with_sample();
    let path = |name: &str| home.path(name).display().to_string();
    for (words, wanted) in [
        (vec!["document", "sign-in", "--meeting", "latest", "--to", &path("a.docx")], "written as .pdf"),
        (vec!["export", "register", "--to", &path("a.pdf")], "only the attendance"),
        (vec!["export", "attendance", "--to", &path("a.pdf"), "--set", "public list"], "only the attendance"),
        (
            vec!["document", "certificates", "--meeting", "FN-2027-01", "--to", &path("a.pdf")],
            "Nobody was marked present",
        ),
        (
            vec!["document", "sign-in", "--meeting", "latest", "--session", "9", "--to", &path("a.pdf")],
            "no session “9”",
        ),
        (vec!["document", "sign-in", "--meeting", "latest", "--to", &path("nowhere/a.pdf")], "does not exist"),
    ] {
        let refused = home.refusal(&words);
        assert!(refused.contains(wanted), "{words:?}: {refused}");
    }
}

/// Law 09-08 counts paper and files alike: what is in them of people is said, beside what scripts read.
#[test]
fn personal_data_and_a_missing_logo_are_said_on_the_standard_error() {
    let home = Home::with_sample();
    let path = |name: &str| home.path(name).display().to_string();
    let said = |words: &[&str]| {
        let output = home.run(words);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{words:?}: {said}");
        assert!(!said.contains('\u{2068}'), "{said}");

        said
    };
    for (words, file, data) in [
        (vec!["document", "sign-in", "--meeting", "latest"], "a.pdf", "noms et fonctions"),
        (vec!["document", "letters", "--meeting", "latest"], "b.pdf", "noms, civilité et fonctions"),
        (vec!["document", "report", "--meeting", "latest"], "c.pdf", ""),
        (vec!["export", "attendance", "--meeting", "latest"], "d.pdf", "noms, fonctions et présence et heures"),
        (
            vec!["export", "register", "--columns", "name,phone,remarks"],
            "e.xlsx",
            "noms, numéros de téléphone et remarques",
        ),
        (vec!["export", "register", "--columns", "association,city"], "f.csv", ""),
        (vec!["export", "meeting", "--meeting", "latest"], "g.ics", "noms"),
    ] {
        let to = path(file);
        let said = said(&[&words[..], &["--to", &to]].concat());
        let expected = match data {
            "" => String::new(),
            data => format!("majlis: {to} contient des données personnelles\u{202f}: {data}.\n"),
        };
        assert_eq!(said, expected, "{words:?}");
    }

    let mut store = Store::open(&home.workspace(), &Options::new(Account::at(home.path("account")))).unwrap();
    let logo = OrganiserEdit::Logo { was: String::new(), now: "0123456789abcdef0123456789abcdef.png".to_owned() };
    store.record(vec![RegisterChange::OrganiserEdited(vec![logo]).into()], BatchKind::Together).unwrap();
    store.close().unwrap();
    let said = said(&["document", "sign-in", "--meeting", "latest", "--to", &path("h.pdf")]);
    assert!(said.lines().count() == 2 && said.contains("Le logo n’est pas sur ce poste"), "{said}");
    assert!(read(&home, "h.pdf").pages.len() > 5);
}
