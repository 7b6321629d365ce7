use majlis::domain::{BatchKind, Change};

use super::desk::{Desk, add, arrived, association, created, delegate, meeting, still};
use super::key;

#[test]
fn undo_and_redo_go_on_after_a_restart() {
    let desk = Desk::new();
    let mut store = desk.create();
    let states: Vec<_> = ["Amal", "Nour", "Tawassoul"]
        .map(|name| {
            let before = store.workspace().register.associations.clone();
            add(&mut store, name);
            before
        })
        .into();
    let full = store.workspace().register.associations.clone();
    let shown = |store: &majlis::store::Store| names(store);
    let all = shown(&store);
    store.undo().unwrap();
    store.close().unwrap();

    let mut store = desk.open();
    assert_eq!(shown(&store), all[..2]);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(store.undo(), None);
    assert_eq!(shown(&store).len(), states[0].len());
    store.redo().unwrap();
    store.close().unwrap();

    let mut store = desk.open();
    store.redo().unwrap();
    store.redo().unwrap();
    assert_eq!(store.redo(), None);
    assert_eq!(shown(&store).len(), full.len());
    assert_eq!(shown(&store), all);
}

#[test]
fn a_batch_over_several_aggregates_undoes_as_one() {
    let desk = Desk::new();
    let mut store = desk.create();
    let (id, session) = (store.ids().next(), store.ids().next());
    let changes = vec![association(&store, "Amal"), Change::Meeting(id, created(session)), association(&store, "Nour")];
    let recorded = store.record(changes, BatchKind::Import("liste.xlsx".to_owned())).unwrap();
    assert_eq!(store.next_undo().map(key), Some(recorded.unit));
    store.close().unwrap();

    let mut store = desk.open();
    let undone = store.undo().unwrap();
    assert_eq!((undone.unit.key, undone.unit.entries.len()), (recorded.unit, 3));
    assert_eq!((names(&store).len(), store.workspace().meetings().len()), (0, 0));
    assert_eq!(store.next_redo().map(key), Some(undone.recorded.unit));
    store.redo().unwrap();
    assert_eq!((names(&store).len(), store.workspace().meetings().len()), (2, 1));
}

#[test]
fn any_earlier_deed_can_be_taken_back_once() {
    let desk = Desk::new();
    let mut store = desk.create();
    let first = store.record(vec![association(&store, "Amal")], BatchKind::Together).unwrap().unit;
    add(&mut store, "Nour");
    store.close().unwrap();

    let mut store = desk.open();
    add(&mut store, "Tawassoul");
    assert!(store.revert(first).is_some());
    assert_eq!(names(&store), ["Nour", "Tawassoul"]);
    assert!(store.revert(first).is_none());
    store.redo().unwrap();
    assert_eq!(names(&store).len(), 3);
}

#[test]
fn undo_reaches_back_beyond_what_it_reads_at_first() {
    const DEEDS: usize = 1_300;

    let desk = Desk::new();
    let mut store = desk.create();
    let meeting = meeting(&mut store);
    for number in 0..DEEDS {
        delegate(&mut store, number);
    }
    let before = still(store.workspace());
    store.close().unwrap();

    let mut store = desk.open();
    for _ in 0..DEEDS - 1 {
        store.undo().unwrap();
    }
    assert_eq!(store.workspace().register.delegates.len(), 1);
    store.close().unwrap();

    // Everything near the end of the journal is an undo of something far from it.
    let mut store = desk.open();
    let person = store.workspace().register.delegates.iter().next().unwrap().0;
    store.undo().unwrap();
    assert_eq!(store.workspace().register.delegates.len(), 0);
    for _ in 0..DEEDS {
        store.redo().unwrap();
    }
    assert_eq!(store.redo(), None);
    assert_eq!(store.workspace().register.delegates, before.register.delegates);
    arrived(&mut store, meeting, person);
    assert_eq!(store.next_redo(), None);
}

#[test]
fn what_the_program_says_of_itself_is_not_undone() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    store.close().unwrap();

    let mut store = desk.open();
    assert!(store.undo().is_some());
    assert_eq!(store.undo(), None);
    assert_eq!(store.workspace().register.laptop_name(store.laptop()), "Poste d’accueil");
}

fn names(store: &majlis::store::Store) -> Vec<String> {
    let mut names: Vec<_> =
        store.workspace().register.associations.iter().map(|(_, it)| it.names.latin.clone()).collect();
    names.sort();

    names
}
