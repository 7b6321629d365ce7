//! Copies of one workspace are brought together.

use std::fs;

use majlis::domain::{BatchKind, Change};
use majlis::store::{MergeError, Options, Store, check};

use super::desk::{Desk, add, arrival, arrived, assert_same, association, copy, created, delegate, meeting, still};

/// Two laptops that worked apart on copies of one workspace, and where the other's is.
fn apart() -> (Desk, Store, std::path::PathBuf, Store) {
    let desk = Desk::new();
    let mut one = desk.create();
    let meeting = meeting(&mut one);
    let people: Vec<_> = (0..6).map(|number| delegate(&mut one, number)).collect();
    one.flush().unwrap();
    let there = desk.aside().join("copie");
    copy(desk.dir(), &there);
    let mut two = Store::open(&there, &desk.elsewhere("B")).unwrap();

    arrived(&mut one, meeting, people[0]);
    arrived(&mut two, meeting, people[0]);
    arrived(&mut two, meeting, people[1]);
    let (id, session) = (two.ids().next(), two.ids().next());
    let batch = vec![association(&two, "Amal"), Change::Meeting(id, created(session)), arrival(meeting, people[2])];
    two.record(batch, BatchKind::Import("liste.xlsx".to_owned())).unwrap();
    add(&mut one, "Nour");
    two.undo().unwrap();
    two.redo().unwrap();
    one.flush().unwrap();
    two.flush().unwrap();

    (desk, one, there, two)
}

#[test]
fn a_copy_is_taken_in_line_by_line_and_once() {
    let (desk, mut one, there, mut two) = apart();
    fs::create_dir_all(there.join("files")).unwrap();
    fs::write(there.join("files").join("0a1b.pdf"), "signé").unwrap();
    let before = desk.journal_text("register/");
    let merged = one.merge(&there).unwrap();
    assert!(merged.lines > 0 && merged.places.len() == 3, "{merged:?}");
    assert_eq!((merged.damaged.len(), merged.files), (0, 1));
    assert_eq!(fs::read_to_string(desk.dir().join("files").join("0a1b.pdf")).unwrap(), "signé");
    one.flush().unwrap();
    assert!(desk.journal_text("register/").starts_with(&before), "our journal only ever grows");
    let again = one.merge(&there).unwrap();
    assert_eq!((again.lines, again.files), (0, 0));

    // A stick that was pulled has half of the file: the whole one stays, on whichever side it is.
    fs::write(there.join("files").join("0a1b.pdf"), "sig").unwrap();
    assert_eq!(one.merge(&there).unwrap().files, 0);
    assert_eq!(fs::read_to_string(desk.dir().join("files").join("0a1b.pdf")).unwrap(), "signé");
    fs::write(there.join("files").join("0a1b.pdf"), "signé").unwrap();
    fs::write(desk.dir().join("files").join("0a1b.pdf"), "sig").unwrap();
    assert_eq!(one.merge(&there).unwrap().files, 1);
    assert_eq!(fs::read_to_string(desk.dir().join("files").join("0a1b.pdf")).unwrap(), "signé");

    two.merge(desk.dir()).unwrap();
    assert_same(two.workspace(), one.workspace());
    let state = still(one.workspace());
    assert_eq!(state.register.associations.len(), 2);
    one.close().unwrap();
    two.close().unwrap();
    for _ in 0..2 {
        let store = desk.open();
        assert!(store.report().is_clean());
        assert_same(store.workspace(), &state);
        drop(store);
        desk.forget_readable();
    }
    assert!(check(desk.dir()).unwrap().is_clean());
}

#[test]
fn a_line_that_is_damaged_here_is_mended_by_the_copy() {
    let (desk, one, there, two) = apart();
    drop((one, two));
    let journal = desk.journals("register/").remove(0);
    let text = fs::read_to_string(&journal).unwrap();
    fs::write(&journal, text.replace("Personne 3", "Personne 8")).unwrap();
    let mut store = desk.open();
    assert_eq!(store.workspace().register.delegates.len(), 5);
    store.merge(&there).unwrap();
    assert_eq!(store.workspace().register.delegates.len(), 6);
}

#[test]
fn undo_after_a_merge_takes_back_what_this_desk_did() {
    let (_desk, mut one, there, _two) = apart();
    one.merge(&there).unwrap();
    one.undo().unwrap();
    let names: Vec<_> = one.workspace().register.associations.iter().map(|(_, it)| it.names.latin.clone()).collect();
    assert_eq!(names, ["Amal"]);
}

#[test]
fn another_workspace_is_not_a_copy() {
    let (desk, mut one, _there, _two) = apart();
    let other = desk.aside().join("autre");
    Store::create(&other, "Autre", &desk.elsewhere("C")).unwrap().close().unwrap();
    let error = one.merge(&other).unwrap_err();
    assert!(matches!(&error, MergeError::OtherWorkspace { name, .. } if name == "Autre"), "{error}");
    assert!(matches!(one.merge(desk.aside()).unwrap_err(), MergeError::Unreadable(_)));

    let following = Store::open(desk.dir(), &Options { follow: true, ..desk.options() });
    assert!(matches!(following.unwrap().merge(&other).unwrap_err(), MergeError::ReadOnly(_)));
}
