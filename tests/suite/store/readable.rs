use std::fs;
use std::path::Path;

use super::desk::{Desk, add, arrived, assert_same, delegate, meeting, still};

/// What happens to the readable files between two starts.
type Happening = fn(&Path);

#[track_caller]
fn check(happening: Happening, rebuilt: usize, edited: usize) {
    let desk = Desk::new();
    let mut store = desk.create();
    let meeting = meeting(&mut store);
    add(&mut store, "Amal");
    let person = delegate(&mut store, 1);
    arrived(&mut store, meeting, person);
    let before = still(store.workspace());
    store.close().unwrap();
    let readable = fs::read_dir(desk.dir().join("readable")).unwrap().next().unwrap().unwrap().path();

    happening(&readable);
    assert_eq!(majlis::store::check(desk.dir()).unwrap().problems.len(), edited);
    let store = desk.open();
    assert_same(store.workspace(), &before);
    assert_eq!((store.report().rebuilt, store.report().edited.len()), (rebuilt, edited), "{:?}", store.report());
    for edited in &store.report().edited {
        let kept = fs::read_to_string(edited.kept.as_ref().unwrap()).unwrap();
        assert!(kept.contains("à la main"), "{kept}");
        assert!(!edited.file.exists());
    }
    store.close().unwrap();

    let store = desk.open();
    assert_eq!((store.report().rebuilt, store.report().edited.len()), (0, 0), "they were rebuilt on closing");
    assert_same(store.workspace(), &before);
}

fn meeting_file(readable: &Path) -> std::path::PathBuf {
    fs::read_dir(readable.join("meetings")).unwrap().next().unwrap().unwrap().path()
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from));
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn readable_files_that_are_missing_stale_or_changed_are_rebuilt_from_the_journals() {
    check(|_| {}, 0, 0);
    check(|readable| fs::remove_dir_all(readable).unwrap(), 2, 0);
    check(|readable| fs::remove_file(readable.join("delegates.ron")).unwrap(), 1, 0);
    check(|readable| fs::remove_file(meeting_file(readable)).unwrap(), 1, 0);
    check(|readable| edit(&readable.join("associations.ron"), "Amal", "Amal, corrigé à la main"), 1, 1);
    check(|readable| fs::write(meeting_file(readable), "à la main").unwrap(), 1, 1);
    check(|readable| fs::write(readable.join("networks.ron"), "").unwrap(), 1, 0);
    check(|readable| fs::write(readable.join("networks.ron"), [0; 4096]).unwrap(), 1, 0);
}

#[test]
fn parts_of_the_register_from_different_times_are_not_put_together() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    store.write_readable().unwrap();
    let readable = fs::read_dir(desk.dir().join("readable")).unwrap().next().unwrap().unwrap().path();
    let old = fs::read(readable.join("associations.ron")).unwrap();
    add(&mut store, "Nour");
    let before = still(store.workspace());
    store.close().unwrap();

    fs::write(readable.join("associations.ron"), old).unwrap();
    let store = desk.open();
    assert_eq!(store.report().rebuilt, 1);
    assert_same(store.workspace(), &before);
}

#[test]
fn readable_files_that_do_not_agree_with_the_journals_are_not_believed() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    add(&mut store, "Nour");
    store.close().unwrap();

    // A byte of a line that the readable files cover.
    let journal = &desk.journals("register/")[0];
    edit(journal, "Amal", "Amel");
    let store = desk.open();
    assert_eq!((store.report().rebuilt, store.report().damaged.len()), (1, 1));
    assert_eq!(store.workspace().register.associations.len(), 1);
}

#[test]
fn only_what_changed_is_written_again() {
    let desk = Desk::new();
    let mut store = desk.create();
    let one = meeting(&mut store);
    meeting(&mut store);
    let person = delegate(&mut store, 1);
    assert_eq!(store.write_readable().unwrap().files, 8 + 2);
    assert!(store.readable_job().is_none());
    arrived(&mut store, one, person);
    assert_eq!(store.write_readable().unwrap().files, 1);
    store.close().unwrap();

    let mut store = desk.open();
    assert_eq!(store.write_readable().unwrap().files, 0);
    arrived(&mut store, one, person);
    let job = store.readable_job().unwrap();
    assert_eq!(std::thread::spawn(move || job.run()).join().unwrap().unwrap().files, 1);
}

#[test]
fn people_can_read_them() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Jossour — جسور");
    store.close().unwrap();
    let text: String = desk.journals("readable/").iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    assert!(text.contains("Jossour — جسور"));
    assert!(text.contains("أمل"));
}
