//! More than one desk, on one machine or on several.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use majlis::domain::meeting::DetailsEdit;
use majlis::domain::{BatchKind, Change, MeetingChange, Workspace};
use majlis::store::{OpenError, Options, Store};
use proptest::prelude::*;

use super::desk::{
    Desk, add, arrival, arrived, assert_same, association, copy, created, delegate, meeting, record, still,
};

#[test]
fn a_second_program_of_the_same_laptop_is_refused_and_a_desk_of_its_own_is_not() {
    let desk = Desk::new();
    let store = desk.create();
    assert_eq!(desk.try_open().unwrap_err(), OpenError::InUse("Essai".to_owned()));

    let other = Store::open(desk.dir(), &Options { laptop: Some("Accueil B".to_owned()), ..desk.options() }).unwrap();
    assert_ne!(other.laptop(), store.laptop());
    assert_eq!(other.laptop_name(), "Accueil B");
    drop(store);
    let again = desk.open();
    assert!(again.report().is_clean());
}

#[test]
fn what_other_laptops_write_is_taken_in() {
    let desk = Desk::new();
    let mut one = desk.create();
    let meeting = meeting(&mut one);
    let people: Vec<_> = (0..6).map(|number| delegate(&mut one, number)).collect();
    one.flush().unwrap();
    let mut two = Store::open(desk.dir(), &desk.elsewhere("B")).unwrap();
    assert_same(two.workspace(), one.workspace());

    arrived(&mut one, meeting, people[0]);
    arrived(&mut two, meeting, people[1]);
    let batch = vec![arrival(meeting, people[2]), association(&two, "Amal"), arrival(meeting, people[3])];
    two.record(batch, BatchKind::Together).unwrap();
    arrived(&mut one, meeting, people[4]);
    one.flush().unwrap();
    two.flush().unwrap();
    one.refresh().unwrap();
    two.refresh().unwrap();
    assert_same(one.workspace(), two.workspace());
    assert_eq!(one.workspace().all_meetings[&meeting.0].attendance[&meeting.1].len(), 5);
    assert_eq!(one.refresh().unwrap(), Default::default(), "there is nothing new");

    let merged = still(one.workspace());
    one.close().unwrap();
    two.close().unwrap();
    assert_same(desk.open().workspace(), &merged);
    desk.forget_readable();
    assert_same(desk.open().workspace(), &merged);
}

#[test]
fn half_a_line_of_another_laptop_is_waited_for() {
    let desk = Desk::new();
    let mut one = desk.create();
    add(&mut one, "Amal");
    one.flush().unwrap();
    let mut two = Store::open(desk.dir(), &desk.elsewhere("B")).unwrap();
    add(&mut two, "Nour");
    two.close().unwrap();
    let journal = desk.journals("register/").into_iter().find(|path| path.to_str().unwrap().contains("/b-")).unwrap();
    let whole = fs::read(&journal).unwrap();
    for cut in [whole.len() - 1, whole.len() - 30, 1, 0] {
        fs::write(&journal, &whole[..cut]).unwrap();
        one.refresh().unwrap();
        assert_eq!(one.workspace().register.associations.len(), 1, "cut at {cut}");
        assert_eq!(fs::read(&journal).unwrap().len(), cut, "another's journal is only ever read");
    }
    fs::write(&journal, &whole).unwrap();
    one.refresh().unwrap();
    assert_eq!(one.workspace().register.associations.len(), 2);
}

#[test]
fn a_laptop_whose_clock_is_years_ahead_does_not_make_two_starts_differ() {
    fn ahead() -> Timestamp {
        Timestamp::now() + jiff::SignedDuration::from_hours(24 * 400)
    }

    let desk = Desk::new();
    let mut one = desk.create();
    let meeting = meeting(&mut one);
    let code = |was: &str, now: &str| {
        let edit = DetailsEdit::Code { was: was.to_owned(), now: now.to_owned() };
        Change::Meeting(meeting.0, MeetingChange::Edited(vec![edit]))
    };
    one.flush().unwrap();
    let mut two = Store::open(desk.dir(), &Options { clock: ahead, ..desk.elsewhere("B") }).unwrap();
    record(&mut two, code("", "RC-2"));
    two.flush().unwrap();
    one.refresh().unwrap();
    record(&mut one, code("RC-2", "RC-1"));
    let before = still(one.workspace());
    one.close().unwrap();

    for _ in 0..2 {
        let store = desk.open();
        assert_same(store.workspace(), &before);
        desk.forget_readable();
    }
}

#[test]
fn a_clock_that_was_set_back_gives_no_stamp_twice() {
    static AT: AtomicI64 = AtomicI64::new(1_773_302_400);
    fn clock() -> Timestamp {
        Timestamp::from_second(AT.load(Ordering::Relaxed)).unwrap()
    }

    let desk = Desk::new();
    let options = Options { clock, ..desk.options() };
    let mut store = Store::create(desk.dir(), "Essai", &options).unwrap();
    for start in 0..4 {
        add(&mut store, &format!("Association {start}"));
        store.close().unwrap();
        AT.fetch_sub(86_400, Ordering::Relaxed);
        store = Store::open(desk.dir(), &options).unwrap();
        assert_eq!(store.workspace().register.associations.len(), start + 1);
    }
    let stamps: std::collections::BTreeSet<_> = store.history(None).unwrap().iter().map(|entry| entry.at).collect();
    assert_eq!(stamps.len(), 4 + 1, "each of the four, and the laptop's name");
}

#[test]
fn an_older_copy_of_the_workspace_gets_a_new_id_so_that_no_journal_has_two_histories() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    let laptop = store.laptop();
    store.close().unwrap();
    let backup = desk.aside().join("backup");
    copy(desk.dir(), &backup);
    let mut store = desk.open();
    assert_eq!(store.report().formerly, None);
    add(&mut store, "Nour");
    store.close().unwrap();
    let later = desk.aside().join("later");
    copy(desk.dir(), &later);

    fs::remove_dir_all(desk.dir()).unwrap();
    copy(&backup, desk.dir());
    let mut store = desk.open();
    assert_eq!(store.report().formerly, Some(laptop));
    assert_ne!(store.laptop(), laptop);
    add(&mut store, "Tawassoul");
    store.close().unwrap();
    assert_eq!(desk.open().report().formerly, None);

    // The journals of both times, together: nothing is lost.
    copy(&later.join("register"), &desk.dir().join("register"));
    assert_eq!(desk.open().workspace().register.associations.len(), 3);
}

#[test]
fn a_config_folder_copied_from_another_machine_gives_no_second_history() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    let laptop = store.laptop();
    store.close().unwrap();

    let copied = desk.elsewhere("Poste d’accueil");
    copy(&desk.options().home.config, &copied.home.config);
    let store = Store::open(desk.dir(), &copied).unwrap();
    assert_eq!(store.report().formerly, Some(laptop));
    assert_eq!(store.workspace().register.associations.len(), 1);
}

/// Two desks work at one meeting, each seeing the other now and then; the lines that they wrote, by file.
fn two_desks_at_work() -> (Desk, Workspace) {
    let desk = Desk::new();
    let mut one = desk.create();
    let meeting = meeting(&mut one);
    let people: Vec<_> = (0..8).map(|number| delegate(&mut one, number)).collect();
    one.flush().unwrap();
    let mut two = Store::open(desk.dir(), &desk.elsewhere("B")).unwrap();
    for (number, person) in people.iter().enumerate() {
        let store = if number % 2 == 0 { &mut one } else { &mut two };
        arrived(store, meeting, *person);
        let second = (store.ids().next(), store.ids().next());
        let batch =
            vec![association(store, "Amal"), Change::Meeting(second.0, created(second.1)), arrival(meeting, people[0])];
        store.record(batch, BatchKind::Together).unwrap();
        if number % 3 == 0 {
            store.undo().unwrap();
        }
        store.flush().unwrap();
        if number == 4 {
            one.refresh().unwrap();
            two.refresh().unwrap();
        }
    }
    one.refresh().unwrap();
    two.refresh().unwrap();
    assert_same(one.workspace(), two.workspace());
    let state = still(one.workspace());

    (desk, state)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_order_duplication_and_split_of_the_same_lines_gives_the_same_state(
        seed in any::<u64>(), files in 1usize..5, twice in 0usize..3,
    ) {
        let (desk, state) = two_desks_at_work();
        let mut random = seed | 1;
        let mut draw = move |below: usize| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            usize::try_from(random % below as u64).unwrap()
        };
        for folder in folders(desk.dir()) {
            let mut lines: Vec<String> = Vec::new();
            for journal in fs::read_dir(&folder).unwrap() {
                let path = journal.unwrap().path();
                lines.extend(fs::read_to_string(&path).unwrap().lines().map(str::to_owned));
                fs::remove_file(path).unwrap();
            }
            for _ in 0..twice {
                let again = lines[draw(lines.len())].clone();
                lines.push(again);
            }
            for place in (1..lines.len()).rev() {
                lines.swap(place, draw(place + 1));
            }
            for line in lines {
                let path = folder.join(format!("copie {}.ron", draw(files)));
                let text = fs::read_to_string(&path).unwrap_or_default();
                fs::write(path, text + &line + "\n").unwrap();
            }
        }
        desk.forget_readable();
        let store = Store::open(desk.dir(), &desk.elsewhere("C")).unwrap();
        prop_assert!(store.report().is_clean());
        assert_same(store.workspace(), &state);
    }
}

/// The folders that hold journals.
fn folders(dir: &Path) -> Vec<std::path::PathBuf> {
    let meetings = fs::read_dir(dir.join("meetings")).unwrap().map(|entry| entry.unwrap().path());

    meetings.chain(std::iter::once(dir.join("register"))).collect()
}
