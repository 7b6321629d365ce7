//! What others write is read on another thread, and taken in beside the work that goes on.

use majlis::domain::Place;
use majlis::store::{Store, Watch};

use super::desk::{Desk, add, arrived, assert_same, delegate, meeting, still};

/// Two desks on one folder; the second wrote first, and the first has not looked: what it finds comes late.
fn late() -> (Desk, Store, Store) {
    let desk = Desk::new();
    let mut one = desk.create();
    let meeting = meeting(&mut one);
    let people: Vec<_> = (0..4).map(|number| delegate(&mut one, number)).collect();
    one.flush().unwrap();
    let mut two = Store::open(desk.dir(), &desk.elsewhere("B")).unwrap();
    arrived(&mut two, meeting, people[0]);
    add(&mut two, "Amal");
    two.flush().unwrap();
    arrived(&mut one, meeting, people[0]);
    arrived(&mut one, meeting, people[1]);
    add(&mut one, "Nour");
    one.flush().unwrap();
    two.refresh().unwrap();

    (desk, one, two)
}

#[test]
fn a_late_entry_is_folded_elsewhere_and_put_in_place() {
    let (_desk, mut one, two) = late();
    let before = still(one.workspace());
    let found = one.look().run().unwrap();
    let taken = one.take(found);
    assert_eq!(taken.from.get(&two.laptop()), Some(&2), "an arrival and an association: {taken:?}");
    assert!(taken.places.is_empty(), "nothing is in the state yet: {taken:?}");
    assert_same(one.workspace(), &before);

    let refolded = one.refold_job().unwrap().run().unwrap();
    assert_eq!(one.put(refolded).len(), 2);
    assert_same(one.workspace(), two.workspace());
    assert!(one.refold_job().is_none() && one.look().run().unwrap().is_empty());
}

#[test]
fn what_is_recorded_while_the_folding_goes_on_is_not_lost() {
    let (_desk, mut one, mut two) = late();
    let found = one.look().run().unwrap();
    one.take(found);
    let job = one.refold_job().unwrap();
    add(&mut one, "Tawassoul");
    let changed = one.put(job.run().unwrap());
    assert!(!changed.contains(&Place::Register), "it was folded without what was recorded meanwhile: {changed:?}");
    assert_eq!(one.workspace().register.associations.len(), 2);

    let again = one.refold_job().unwrap().run().unwrap();
    assert_eq!(one.put(again).into_iter().collect::<Vec<_>>(), [Place::Register]);
    assert_eq!(one.workspace().register.associations.len(), 3);
    one.flush().unwrap();
    two.refresh().unwrap();
    assert_same(one.workspace(), two.workspace());
}

#[test]
fn two_looks_at_once_take_an_entry_in_once() {
    let (_desk, mut one, two) = late();
    let (first, second) = (one.look(), one.look());
    let (first, second) = (first.run().unwrap(), second.run().unwrap());
    assert_eq!(one.take(first).entries, 3);
    assert_eq!(one.take(second).entries, 0);
    one.refresh().unwrap();
    assert_same(one.workspace(), two.workspace());
}

#[test]
fn a_program_that_ends_before_the_folding_finds_all_of_it_at_the_next_start() {
    let (desk, mut one, two) = late();
    let found = one.look().run().unwrap();
    one.take(found);
    one.close().unwrap();
    let one = desk.open();
    assert_same(one.workspace(), two.workspace());
}

#[test]
fn a_journal_that_was_replaced_is_read_anew() {
    let (desk, mut one, two) = late();
    one.refresh().unwrap();
    let journal = desk.journals("register/").into_iter().find(|path| path.to_str().unwrap().contains("/b-")).unwrap();
    let text = std::fs::read_to_string(&journal).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    std::fs::write(&journal, lines[..lines.len() - 1].join("\n") + "\n").unwrap();
    one.refresh().unwrap();
    assert_eq!(one.workspace().register.associations.len(), 1);
    std::fs::write(&journal, text).unwrap();
    one.refresh().unwrap();
    assert_same(one.workspace(), two.workspace());
}

#[test]
fn a_folder_that_is_gone_is_said_and_followed_again_once_it_is_back() {
    let (desk, mut one, two) = late();
    let away = desk.aside().join("débranchée");
    std::fs::rename(desk.dir(), &away).unwrap();
    std::fs::create_dir(desk.dir()).unwrap();
    assert!(one.look().run().is_err());
    std::fs::remove_dir(desk.dir()).unwrap();
    std::fs::rename(&away, desk.dir()).unwrap();
    one.refresh().unwrap();
    assert_same(one.workspace(), two.workspace());
}

#[test]
fn what_another_laptop_writes_on_this_machine_is_heard_at_once() {
    let (desk, one, mut two) = late();
    let mut watch = Watch::over(desk.dir(), Some(one.laptop())).expect("a system that tells of changes");
    let (tell, told) = std::sync::mpsc::channel();
    let listening = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        tell.send(runtime.block_on(watch.heard())).unwrap();
    });
    add(&mut two, "Horizon");
    two.flush().unwrap();
    assert_eq!(told.recv_timeout(std::time::Duration::from_secs(60)), Ok(Some(())));
    listening.join().unwrap();
}
