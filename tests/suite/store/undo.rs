use std::path::Path;

use majlis::domain::meeting::Invitee;
use majlis::domain::register::Association;
use majlis::domain::{AssociationId, BatchKind, Change, Filing, MeetingChange, Names, RegisterChange};
use majlis::exchange::import::{Destination, List, Remembered};
use majlis::exchange::progress::Progress;
use majlis::exchange::read::TextChoices;

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

#[test]
fn an_import_is_taken_back_after_a_restart_but_for_what_was_edited_since() {
    let fixture = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists").join(name);
    let desk = Desk::new();
    let mut store = desk.create();
    let meeting = meeting(&mut store);
    // Two of the list are known by no more than their names, and one of them is invited with one seat.
    let known = ["Association Conseil des migrants – Berkane", "Association Communauté subsaharienne – Oujda"];
    let ids: Vec<AssociationId> = known.iter().map(|_| store.ids().next()).collect();
    for (id, name) in ids.iter().zip(known) {
        let it = Association { names: Names::latin(name), ..Association::default() };
        store.record(vec![RegisterChange::Association(Filing::Added(*id, it)).into()], BatchKind::Together).unwrap();
    }
    let invited = MeetingChange::Invited { invitee: Invitee::Association(ids[0]), seats: 1 };
    store.record(vec![Change::Meeting(meeting.0, invited)], BatchKind::Together).unwrap();
    let before = still(store.workspace());

    let progress = Progress::default();
    let list =
        List::read(&fixture("rencontre-155.xlsx"), &TextChoices::default(), &Remembered::new(), &progress).unwrap();
    let mut plan = list.plan(&store.workspace().register, &progress).unwrap();
    let to = Some(Destination { id: meeting.0, meeting: store.workspace().meeting(meeting.0).unwrap() });
    plan.review(&store.workspace().register, to);
    let counts = plan.counts();
    assert_eq!((counts.associations, counts.people, counts.updated, counts.invited), (153, 226, 2, 1));
    let changes = plan.changes(&store.workspace().register, store.ids(), to);
    let import = store.record(changes, BatchKind::Import(plan.file.clone())).unwrap().unit;
    assert_eq!(store.workspace().meeting(meeting.0).unwrap().invitations().count(), 155);
    store.close().unwrap();

    // Days later: somebody put a field right that the import had filled.
    let mut store = desk.open();
    let was = store.workspace().register.associations.get(ids[0]).unwrap().clone();
    assert_eq!((was.city.as_str(), was.acronym.as_str()), ("Berkane", "ACMB"));
    let now = Association { city: "Nador".to_owned(), ..was.clone() };
    let edit = Filing::edit(ids[0], &was, &now).unwrap();
    store.record(vec![RegisterChange::Association(edit).into()], BatchKind::Together).unwrap();
    store.close().unwrap();

    let mut store = desk.open();
    assert!(store.revert(import).is_some());
    let found = store.workspace().register.associations.get(ids[0]).unwrap();
    assert_eq!((found.city.as_str(), found.acronym.as_str()), ("Nador", ""), "what was edited since stays");
    assert_eq!(store.workspace().register.associations.len(), 2);
    assert_eq!(store.workspace().register.delegates.len(), 0);
    assert_eq!(store.workspace().register.associations.get(ids[1]), before.register.associations.get(ids[1]));
    let meeting_now = store.workspace().meeting(meeting.0).unwrap();
    let seats: Vec<_> =
        meeting_now.invitations().map(|(invitee, it)| (invitee, it.seats, it.delegates.len())).collect();
    assert_eq!(seats, [(Invitee::Association(ids[0]), 1, 0)]);
    assert_eq!(meeting_now.badges.len(), 0);
    store.close().unwrap();

    // And once more: it stays so, and can be done again.
    let mut store = desk.open();
    store.redo().unwrap();
    assert_eq!(store.workspace().register.associations.len(), 155);
    assert_eq!(store.workspace().register.associations.get(ids[0]).unwrap().city, "Nador");
}
