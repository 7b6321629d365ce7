//! Batches that a crash cut short: offered, not folded.

use std::fs;

use majlis::domain::meeting::AgendaItem;
use majlis::domain::{BatchId, BatchKind, Change, Filing, MeetingChange};
use majlis::store::{BatchError, Store, check};

use crate::store::desk::{Desk, add, assert_same, association, created, still};

/// What a crash left: how many lines at the end of the register's journal, and of the meeting's, never reached the disk.
#[track_caller]
fn cut(
    register: usize,
    meeting: usize,
    found: u32,
    end: fn(&mut Store, BatchId),
    associations: usize,
    meetings: usize,
) {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    let (id, session) = (store.ids().next(), store.ids().next());
    let batch =
        vec![association(&store, "Nour"), Change::Meeting(id, created(session)), association(&store, "Tawassoul")];
    store.flush().unwrap();
    let before = still(store.workspace());
    drop(store);

    let mut store = desk.open();
    store.record(batch, BatchKind::Import("liste.xlsx".to_owned())).unwrap();
    store.flush().unwrap();
    drop(store);
    shorten(&desk, "register/", register);
    shorten(&desk, "meetings/", meeting);

    assert_eq!(check(desk.dir()).unwrap().unfinished.len(), 1);
    let mut store = desk.open();
    assert_eq!(store.report().unfinished.len(), 1);
    let offered = store.report().unfinished[0].clone();
    assert_eq!(offered.count(), found);
    assert_eq!(still(store.workspace()).register.associations, before.register.associations);
    assert_eq!(store.workspace().meetings().len(), 0);
    assert_eq!(store.next_undo().map(|unit| unit.entries.len()), Some(1), "there is no undo of what does not count");
    assert_eq!(store.write_readable().unwrap().files, 0, "what does not count is not written down as if it were all");
    assert_eq!(store.finish_batch(BatchId::new(1)), Err(BatchError::NotUnfinished));

    end(&mut store, offered.batch);
    assert!(store.report().unfinished.is_empty());
    let counts = |store: &Store| (store.workspace().register.associations.len(), store.workspace().meetings().len());
    assert_eq!(counts(&store), (associations, meetings));
    let after = still(store.workspace());
    store.close().unwrap();
    for _ in 0..2 {
        let store = desk.open();
        assert!(store.report().is_clean(), "{:?}", store.report());
        assert_same(store.workspace(), &after);
        drop(store);
        desk.forget_readable();
    }
}

fn finish(store: &mut Store, batch: BatchId) {
    store.finish_batch(batch).unwrap();
}

fn take_back(store: &mut Store, batch: BatchId) {
    store.take_back_batch(batch).unwrap();
}

#[test]
fn a_batch_cut_short_is_offered_and_counts_once_it_is_finished() {
    cut(1, 1, 3, finish, 3, 1);
    cut(2, 1, 2, finish, 2, 1);
    cut(2, 2, 1, finish, 2, 0);
}

#[test]
fn a_batch_cut_short_never_counts_once_it_is_taken_back() {
    cut(1, 1, 3, take_back, 1, 0);
    cut(2, 1, 2, take_back, 1, 0);
}

#[test]
fn one_closing_line_speaks_for_all_journals() {
    let desk = Desk::new();
    let mut store = desk.create();
    let (id, session) = (store.ids().next(), store.ids().next());
    let batch = vec![association(&store, "Nour"), Change::Meeting(id, created(session))];
    store.record(batch, BatchKind::Together).unwrap();
    store.flush().unwrap();
    let expected = store.workspace().register.associations.len();
    drop(store);
    shorten(&desk, "meetings/", 1);

    for _ in 0..2 {
        let mut store = desk.open();
        assert!(store.report().unfinished.is_empty());
        assert_eq!((store.workspace().register.associations.len(), store.workspace().meetings().len()), (expected, 1));
        assert_eq!(store.next_undo().map(|unit| unit.entries.len()), Some(2));
        // The second time, the closing line is in what the readable file of the other aggregate covers.
        store.write_readable().unwrap();
        let file = desk.journals("readable/").into_iter().find(|path| path.to_str().unwrap().contains("/meetings/"));
        fs::remove_file(file.unwrap()).unwrap();
    }
}

/// A batch that ended in one journal alone counts for good: also where its aggregate is folded anew, because of another that was
/// taken back, while the readable file of the other one stands for the line that ended it.
#[test]
fn a_batch_that_ended_elsewhere_still_counts_after_another_is_taken_back() {
    let desk = Desk::new();
    let mut store = desk.create();
    let (id, session) = (store.ids().next(), store.ids().next());
    let batch = vec![association(&store, "Nour"), Change::Meeting(id, created(session))];
    store.record(batch, BatchKind::Together).unwrap();
    store.flush().unwrap();
    drop(store);
    shorten(&desk, "meetings/", 1);

    let mut store = desk.open();
    store.write_readable().unwrap();
    let item = MeetingChange::Agenda(Filing::Added(store.ids().next(), AgendaItem::default()));
    let batch = vec![association(&store, "Amal"), Change::Meeting(id, item)];
    store.record(batch, BatchKind::Together).unwrap();
    store.flush().unwrap();
    drop(store);
    shorten(&desk, "meetings/", 1);
    shorten(&desk, "register/", 2);

    let mut store = desk.open();
    let cut = store.report().unfinished[0].batch;
    store.take_back_batch(cut).unwrap();
    store.flush().unwrap();
    let before = still(store.workspace());
    drop(store);

    let store = desk.open();
    assert!(store.report().is_clean(), "{:?}", store.report());
    assert_same(store.workspace(), &before);
    assert_eq!(store.workspace().meetings().len(), 1);
}

/// Takes the last lines off a journal.
fn shorten(desk: &Desk, folder: &str, lines: usize) {
    let journal = desk.journals(folder).remove(0);
    let text = fs::read_to_string(&journal).unwrap();
    let kept: Vec<_> = text.lines().collect();
    fs::write(&journal, kept[..kept.len() - lines].join("\n") + "\n").unwrap();
}
