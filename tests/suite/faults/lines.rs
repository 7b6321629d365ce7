//! Lines that were cut, altered, or written by a newer version.

use std::fs;
use std::path::PathBuf;

use majlis::store::{Problem, check};

use crate::store::desk::{Desk, add, assert_same, still};

fn three() -> (Desk, PathBuf) {
    let desk = Desk::new();
    let mut store = desk.create();
    for name in ["Amal", "Nour", "Tawassoul"] {
        add(&mut store, name);
    }
    store.flush().unwrap();
    drop(store);
    let journal = desk.journals("register/").remove(0);

    (desk, journal)
}

#[test]
fn a_last_line_that_a_crash_cut_short_is_cut_off_and_said_wherever_it_was_cut() {
    let (desk, journal) = three();
    let whole = fs::read(&journal).unwrap();
    let last = whole[..whole.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    for cut in (last..whole.len()).step_by(7).chain([whole.len() - 1]) {
        fs::write(&journal, &whole[..cut]).unwrap();
        // What this laptop remembers to have written is no longer than what was there before that line.
        let _ = fs::remove_dir_all(desk.dir().join("readable"));
        remember_less(&desk);
        let lacks_only_its_end = cut == whole.len() - 1;
        let mut store = desk.open();
        let torn = usize::from(cut > last && !lacks_only_its_end);
        assert_eq!(store.report().torn.len(), torn, "cut at {cut}");
        assert_eq!(store.report().formerly, None);
        assert_eq!(store.report().kept_aside.is_some(), torn == 1);
        let there = 2 + usize::from(lacks_only_its_end);
        assert_eq!(store.workspace().register.associations.len(), there, "cut at {cut}");
        let on_disk = fs::read(&journal).unwrap();
        assert_eq!(on_disk, if lacks_only_its_end { &whole[..] } else { &whole[..last] });

        add(&mut store, "Après");
        store.flush().unwrap();
        let state = still(store.workspace());
        drop(store);
        let store = desk.open();
        assert!(store.report().is_clean());
        assert_same(store.workspace(), &state);
    }
}

#[test]
fn a_damaged_line_is_skipped_kept_copied_aside_and_said() {
    let (desk, journal) = three();
    let whole = fs::read(&journal).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let line = text.lines().position(|line| line.contains("Nour")).unwrap();
    let start = text.find(text.lines().nth(line).unwrap()).unwrap();
    let length = text.lines().nth(line).unwrap().len();
    for at in [start, start + 5, start + length / 2, start + length - 9, start + length - 1] {
        for byte in [b'#', 0xff, whole[at] ^ 1] {
            let mut damaged = whole.clone();
            damaged[at] = byte;
            fs::write(&journal, &damaged).unwrap();
            remember_less(&desk);
            let store = desk.open();
            let report = store.report().clone();
            assert_eq!(report.damaged.len(), 1, "{report:?}");
            assert_eq!((&report.damaged[0].file, report.damaged[0].line), (&journal, line + 1));
            assert_eq!(store.workspace().register.associations.len(), 2);
            assert_eq!(fs::read(&journal).unwrap(), damaged, "it stays where it is");
            let aside = report.kept_aside.unwrap();
            let kept = fs::read_dir(&aside).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
            assert!(kept.into_iter().any(|kept| kept == damaged[start..start + length]));

            let found = check(desk.dir()).unwrap();
            assert_eq!(found.problems, [Problem::Damaged(report.damaged[0].clone())]);
            drop(store);
        }
    }
}

#[test]
fn a_line_in_words_of_a_newer_version_is_kept_and_counted() {
    let (desk, journal) = three();
    let before = fs::read_to_string(&journal).unwrap();
    let stamp = before.lines().last().unwrap().split(",wall").next().unwrap();
    for text in [
        format!("{stamp},wall:\"2026-03-12T09:00:00Z\",does:PersonErased(\"0123456789ab\"))"),
        "(something:\"else\")".to_owned(),
    ] {
        let line = format!("{text} // {:08x}\n", crc32fast::hash(text.as_bytes()));
        fs::write(&journal, format!("{before}{line}")).unwrap();
        remember_less(&desk);
        for _ in 0..2 {
            let mut store = desk.open();
            assert_eq!(store.report().unknown.len(), 1, "at each start, since a newer version may know it");
            assert_eq!(store.workspace().register.associations.len(), 3);
            assert_eq!(store.write_readable().unwrap().files, 0);
            drop(store);
        }
        assert!(fs::read_to_string(&journal).unwrap().contains(&line));
        let found = check(desk.dir()).unwrap();
        assert!(matches!(found.problems.as_slice(), [Problem::Unknown(_)]));
    }
}

#[test]
fn a_check_says_what_was_cut_and_changes_nothing() {
    let (desk, journal) = three();
    assert!(check(desk.dir()).unwrap().is_clean());
    let whole = fs::read(&journal).unwrap();
    fs::write(&journal, &whole[..whole.len() - 20]).unwrap();
    let found = check(desk.dir()).unwrap();
    assert!(matches!(found.problems.as_slice(), [Problem::Torn(_)]));
    assert!(found.problems[0].to_string().contains("line 5"), "{}", found.problems[0]);
    assert_eq!(fs::read(&journal).unwrap().len(), whole.len() - 20);
}

/// As if the program had been killed before it noted how far its journals go.
fn remember_less(desk: &Desk) {
    let workspaces = desk.options().home.data.join("workspaces");
    for workspace in fs::read_dir(workspaces).unwrap() {
        for folder in fs::read_dir(workspace.unwrap().path()).unwrap() {
            let written = folder.unwrap().path().join("written.ron");
            if written.exists() {
                fs::write(written, "{}").unwrap();
            }
        }
    }
}
