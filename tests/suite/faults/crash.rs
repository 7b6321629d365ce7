//! A crash of the window's thread: what waited is on disk, and a report says so without a name in it.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use majlis::app::crash::report;
use majlis::i18n::{I18n, Language};
use majlis::store::crash::{self, Crash};
use majlis::store::{Home, SaveError, Saved, now};

use crate::store::desk::{Desk, add};

const NAME: &str = "Association Tawassoul de Kénitra";

/// What answers a panic is one for the whole process: one test at a time.
static ANSWER: Mutex<()> = Mutex::new(());

#[test]
fn a_panic_says_where_it_was_and_no_name() {
    let _alone = ANSWER.lock().unwrap_or_else(PoisonError::into_inner);
    let before = std::panic::take_hook();
    let said = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&said);
    crash::hush(move |line| told.lock().unwrap().push(line.to_owned()));
    let thread = thread::spawn(|| panic!("{NAME} has no delegate 7"));
    thread.join().unwrap_err();
    std::panic::set_hook(before);
    let said = said.lock().unwrap();

    assert!(said.iter().any(|line| line.contains("faults/crash.rs:")), "{said:?}");
    assert!(said.iter().all(|line| !line.contains("Tawassoul")), "{said:?}");
}

#[test]
fn a_report_does_not_name_the_account() {
    let home = Path::new("/home/salma");
    for (folder, shown) in [("/home/salma/majlis", "~/majlis"), ("/stick/forum", "/stick/forum"), ("/home/salma", "~/")]
    {
        assert_eq!(crash::beneath(Path::new(folder), Some(home)), shown);
        assert_eq!(crash::beneath(Path::new(folder), None), folder);
    }
}

#[test]
fn a_crash_writes_what_waits_and_leaves_a_report_without_a_name() {
    let _alone = ANSWER.lock().unwrap_or_else(PoisonError::into_inner);
    let desk = Desk::new();
    let home = Home::at(desk.dir().join("home"));
    let own = desk.dir().to_owned();
    let seen = Arc::new(Mutex::new(None));
    let told = Arc::clone(&seen);
    crash::arm(&home, move |crash| {
        // Other tests of this process have their own workspaces open.
        *told.lock().unwrap() = crash.workspaces.iter().find(|(dir, _)| *dir == own).cloned();

        report(crash, &I18n::new(Language::French))
    });
    assert_eq!(crash::untold(&home), None);
    thread::spawn(|| panic!("somewhere else")).join().unwrap_err();
    assert_eq!(crash::untold(&home), None, "only the window's end is a crash");

    let mut store = desk.create();
    let window = thread::Builder::new().name("main".to_owned());
    let crashed = window.spawn(move || {
        add(&mut store, NAME);

        // As a careless index would, with what it was given in its words.
        panic!("{NAME} has no delegate 7");
    });
    crashed.unwrap().join().unwrap_err();

    assert_eq!(*seen.lock().unwrap(), Some((desk.dir().to_owned(), Some(Saved::All))));
    assert!(desk.journal_text("register/").contains(NAME), "on disk before the program ended");
    let path = crash::untold(&home).unwrap();
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains(&desk.dir().display().to_string()) && written.contains("y est enregistré"), "{written}");
    assert!(written.contains("faults/crash.rs:"), "where it was: {written}");
    assert!(!written.contains("Tawassoul"), "{written}");
    assert_eq!(crash::untold(&home), None, "told once");
    assert!(path.is_file(), "and kept");
}

#[test]
fn the_report_says_what_is_missing_in_each_language() {
    let crash = |saved| Crash {
        at: now(),
        program: "majlis 7".to_owned(),
        place: "src/app.rs:7".to_owned(),
        workspaces: vec![("/stick/forum".into(), saved)],
        trace: "main".to_owned(),
    };
    let full = SaveError::DiskFull("journal.ron".into());
    let cases = [
        (
            Some(Saved::All),
            ["Tout ce qui avait été saisi", "كل ما تم إدخاله محفوظ", "Everything that had been entered"],
        ),
        (Some(Saved::Waiting(2)), ["2 actions n’étaient pas encore", "عمليتان لم تصلا", "2 actions were not on disk"]),
        (
            Some(Saved::Failed { waiting: 1, reason: full }),
            ["1 action n’a pas pu", "عملية واحدة تعذرت", "1 action could not"],
        ),
        (None, ["n’a pas répondu à temps", "لم يُجب القرص", "did not answer in time"]),
    ];
    for (saved, words) in cases {
        for (language, words) in [Language::French, Language::Arabic, Language::English].into_iter().zip(words) {
            let told = report(&crash(saved.clone()), &I18n::new(language));
            assert!(
                told.contains(words)
                    && told.contains("/stick/forum")
                    && told.contains("src/app.rs:7")
                    && told.contains("majlis 7"),
                "{told}"
            );
        }
    }
}
