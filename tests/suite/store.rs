//! The workspace on disk: what is recorded is there after a restart, however it is read, and whoever wrote it.

mod attachments;
mod carry;
pub mod desk;
mod draft;
mod laptops;
mod merge;
mod readable;
mod settings;
mod together;
mod undo;
mod union;

pub use desk::copy;

use desk::{Desk, arrived, assert_same, association, delegate, meeting, still};
use majlis::domain::history::Unit;
use majlis::domain::{BatchKind, Change, MeetingChange, Place, Reverted};
use majlis::store::{OpenError, Options, ReadOnly, Saved, Store};

#[test]
fn a_restart_gives_the_same_workspace_from_the_journals_and_from_the_readable_files() {
    let desk = Desk::new();
    let mut store = desk.create();
    let meeting = meeting(&mut store);
    let people: Vec<_> = (0..20).map(|number| delegate(&mut store, number)).collect();
    for person in people.iter().step_by(3) {
        arrived(&mut store, meeting, *person);
    }
    store.undo().expect("something to undo");
    store.record(vec![association(&store, "Amal"), association(&store, "Nour")], BatchKind::Together).unwrap();
    let before = still(store.workspace());

    // Not closed: as after a crash, with everything on disk.
    store.flush().unwrap();
    drop(store);
    let cold = desk.open();
    assert!(cold.report().is_clean(), "{:?}", cold.report());
    assert_eq!(cold.report().from_readable, 0);
    assert_same(cold.workspace(), &before);
    cold.close().unwrap();

    let quick = desk.open();
    assert_eq!((quick.report().rebuilt, quick.report().from_readable), (0, 2));
    assert_eq!(quick.report().replayed, 0);
    assert_same(quick.workspace(), &before);
}

#[test]
fn what_was_written_after_the_readable_files_is_replayed_on_top_of_them() {
    let desk = Desk::new();
    let mut store = desk.create();
    let meeting = meeting(&mut store);
    let person = delegate(&mut store, 1);
    store.write_readable().unwrap();
    arrived(&mut store, meeting, person);
    store.record(vec![association(&store, "Amal"), association(&store, "Nour")], BatchKind::Together).unwrap();
    store.flush().unwrap();
    let before = still(store.workspace());
    drop(store);

    let store = desk.open();
    assert_eq!(store.report().rebuilt, 0);
    assert_eq!(store.report().replayed, 1 + 3, "an arrival, and a batch of two with its closing line");
    assert_same(store.workspace(), &before);
}

#[test]
fn what_is_recorded_is_called_saved_once_it_is_on_disk() {
    let desk = Desk::new();
    let mut store = desk.create();
    let saving = store.saving();
    assert_eq!(store.saved(), Saved::All);
    let recorded = store.record(vec![association(&store, "Amal")], BatchKind::Together).unwrap();
    store.flush().unwrap();
    assert!(store.is_saved(recorded.ticket));
    assert_eq!((store.saved(), saving.borrow().clone()), (Saved::All, Saved::All));
    assert!(desk.journal_text("register/").contains("Amal"));
}

#[test]
fn nothing_is_written_until_something_is_recorded() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let names: Vec<_> = std::fs::read_dir(desk.dir()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["majlis.ron"]);
}

#[test]
fn a_folder_becomes_a_workspace_only_if_it_is_new_or_empty() {
    #[track_caller]
    fn check(prepare: fn(&std::path::Path), expected: fn(&OpenError) -> bool) {
        let desk = Desk::new();
        prepare(desk.dir());
        let error = Store::create(desk.dir(), "Essai", &desk.options()).map(|_| ()).unwrap_err();
        assert!(expected(&error), "{error}");
    }

    check(
        |dir| {
            std::fs::create_dir(dir).unwrap();
            std::fs::write(dir.join("lettre.docx"), "x").unwrap();
        },
        |error| matches!(error, OpenError::NotEmpty(_)),
    );
    check(|dir| drop(desk::create_at(dir)), |error| matches!(error, OpenError::AlreadyAWorkspace(_)));
    check(|dir| std::fs::write(dir, "a file").unwrap(), |error| matches!(error, OpenError::Unreadable { .. }));

    let desk = Desk::new();
    std::fs::create_dir(desk.dir()).unwrap();
    std::fs::write(desk.dir().join(".DS_Store"), "x").unwrap();
    std::fs::write(desk.dir().join("desktop.ini"), "x").unwrap();
    Store::create(desk.dir(), "Essai", &desk.options()).unwrap();
}

#[test]
fn a_folder_that_is_no_workspace_is_refused() {
    let desk = Desk::new();
    assert_eq!(desk.try_open().unwrap_err(), OpenError::NotAWorkspace(desk.dir().to_owned()));
    std::fs::create_dir(desk.dir()).unwrap();
    assert_eq!(desk.try_open().unwrap_err(), OpenError::NotAWorkspace(desk.dir().to_owned()));
    std::fs::write(desk.dir().join("majlis.ron"), "(format:1,work").unwrap();
    assert!(matches!(desk.try_open().unwrap_err(), OpenError::IdentityDamaged(_)));
}

#[test]
fn a_line_may_be_spelled_in_any_way_that_ron_allows() {
    #[track_caller]
    fn check(from: &str, to: &str) {
        let desk = Desk::new();
        let mut store = desk.create();
        store.record(vec![association(&store, "Amal \\ \"Nour\"\n\u{200f}أمل\u{64e}")], BatchKind::Together).unwrap();
        let meeting = meeting(&mut store);
        let person = delegate(&mut store, 1);
        arrived(&mut store, meeting, person);
        store.flush().unwrap();
        let before = still(store.workspace());
        drop(store);

        let mut changed = 0;
        for journal in desk.journals("register/").into_iter().chain(desk.journals("meetings/")) {
            let mut text = String::new();
            for line in std::fs::read_to_string(&journal).unwrap().lines() {
                let (entry, _) = line.rsplit_once(" // ").unwrap();
                let spelled = entry.replace(from, to);
                changed += usize::from(spelled != entry);
                text += &format!("{spelled} // {:08x}\n", crc32fast::hash(spelled.as_bytes()));
            }
            std::fs::write(journal, text).unwrap();
        }
        assert!(changed > 0, "{from}");
        let store = Store::open(desk.dir(), &desk.elsewhere("B")).unwrap();
        assert!(store.report().is_clean(), "{from} → {to}: {:?}", store.report());
        assert_same(store.workspace(), &before);
    }

    check("does:", " does : ");
    check("does:", "/* ce que cela fait */ does:");
    check("\"أمل\"", "r#\"أمل\"#");
    check("\"أمل\"", "\"\\u{0623}\\u{645}ل\"");
    check("desk:\"A\"", "desk:\"\\x41\"");
    check("desk:\"A\"", "desk:\"A\",");
    check("format:1", "format:0x1");
    check("date:", "from_the_future:[1,2.5,'x',{\"a\":Some(())}],date:");
    check("session:", "r#session:");
}

#[test]
fn the_history_is_read_from_all_journals_the_newest_first() {
    let desk = Desk::new();
    let mut store = desk.create();
    let meeting = meeting(&mut store);
    store.record(vec![association(&store, "Amal")], BatchKind::Together).unwrap();
    let person = delegate(&mut store, 1);
    arrived(&mut store, meeting, person);

    // What is not on disk yet is part of it.
    let all = store.history(None).unwrap();
    assert!(all.is_sorted_by(|a, b| a.at > b.at));
    assert!(matches!(all[0].does, Change::Meeting(id, MeetingChange::Arrived { .. }) if id == meeting.0));
    let register = store.history(Some(Place::Register)).unwrap();
    let there = store.history(Some(Place::Meeting(meeting.0))).unwrap();
    assert_eq!(register.len() + there.len(), all.len());
    assert!(register.iter().all(|entry| entry.does.place() == Place::Register));
}

#[test]
fn the_folder_of_a_meeting_says_which_it_is() {
    let desk = Desk::new();
    let mut store = desk.create();
    let (id, _) = meeting(&mut store);
    store.flush().unwrap();
    let folder = desk.dir().join("meetings").join(format!("2026-03-12-rencontre-de-concertation-{id}"));
    assert!(folder.is_dir());
    let journal = std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().file_name();
    assert_eq!(journal.to_str().unwrap(), format!("poste-d-accueil-{}.ron", store.laptop()));
}

#[test]
fn a_window_that_follows_reads_and_changes_nothing() {
    let desk = Desk::new();
    let mut writing = desk.create();
    writing.record(vec![association(&writing, "Amal")], BatchKind::Together).unwrap();
    writing.flush().unwrap();

    let mut following = Store::open(desk.dir(), &Options { follow: true, ..desk.options() }).unwrap();
    assert!(following.is_read_only());
    assert_same(following.workspace(), writing.workspace());
    let refused = following.record(vec![association(&following, "Nour")], BatchKind::Together).unwrap_err();
    assert_eq!(refused, ReadOnly::Following);
    assert_eq!(following.undo(), None);

    writing.record(vec![association(&writing, "Nour")], BatchKind::Together).unwrap();
    writing.flush().unwrap();
    assert_eq!(following.refresh().unwrap().entries, 1);
    assert_same(following.workspace(), writing.workspace());
}

#[test]
fn journals_are_copied_once_a_day_and_the_last_seven_are_kept() {
    use std::sync::atomic::{AtomicI64, Ordering};

    static DAY: AtomicI64 = AtomicI64::new(0);
    fn clock() -> jiff::Timestamp {
        jiff::Timestamp::from_second(1_773_302_400 + DAY.load(Ordering::Relaxed) * 86_400).unwrap()
    }

    let desk = Desk::new();
    let options = Options { clock, ..desk.options() };
    let mut store = Store::create(desk.dir(), "Essai", &options).unwrap();
    store.record(vec![association(&store, "Amal")], BatchKind::Together).unwrap();
    let backups = store.backups();
    store.close().unwrap();
    let kept = || {
        let mut names: Vec<_> =
            std::fs::read_dir(&backups).map(|all| all.map(|it| it.unwrap().file_name()).collect()).unwrap_or_default();
        names.sort();
        names
    };
    assert_eq!(kept().len(), 0, "there was nothing to copy when it was made");
    for day in 0..10 {
        DAY.store(day, Ordering::Relaxed);
        for _ in 0..2 {
            Store::open(desk.dir(), &options).unwrap().close().unwrap();
        }
    }
    assert_eq!(kept().len(), 7);
    let latest = backups.join(kept().last().unwrap());
    let copied = Store::open(&latest, &Options { follow: true, ..options.clone() }).unwrap();
    assert_eq!(copied.workspace().register.associations.len(), 1);
}

fn key(unit: &Unit) -> Reverted {
    unit.key
}
