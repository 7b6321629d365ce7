//! Three laptops that carry copies to and fro end with the same workspace, and nothing that was called saved is missing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use majlis::domain::{BatchKind, Change, DelegateId, MeetingId, SessionId, Stamp};
use majlis::store::{Options, Store, check};
use proptest::prelude::*;
use proptest::sample::Index;

use super::desk::{Desk, arrival, assert_same, association, copy, created, delegate, meeting};

const NAMES: [&str; 3] = ["A", "B", "C"];

/// Clocks that differ by hours.
const CLOCKS: [fn() -> Timestamp; 3] = [
    Timestamp::now,
    || Timestamp::now() - SignedDuration::from_hours(7),
    || Timestamp::now() + SignedDuration::from_hours(5),
];

/// What happens next, and at which laptop.
#[derive(Clone, Debug)]
enum Step {
    Arrival(Index),
    Batch(Index),
    Undo,
    /// A copy of the workspace of the laptop so many places further is taken in, as it is or spoilt on its way.
    Merge(usize, Option<Spoilt>),
    /// What is here goes to another laptop's folder, which is open there.
    Carry(usize),
}

/// What can happen to a copy on its way.
#[derive(Clone, Debug)]
enum Spoilt {
    /// One journal is cut in the middle of whatever stands there.
    Cut(Index, Index),
    /// One journal is missing.
    Missing(Index),
    /// The lines of every journal stand in reverse, and twice.
    Reversed,
}

fn step() -> impl Strategy<Value = (usize, Step)> {
    let spoilt = prop_oneof![
        (any::<Index>(), any::<Index>()).prop_map(|(file, at)| Spoilt::Cut(file, at)),
        any::<Index>().prop_map(Spoilt::Missing),
        Just(Spoilt::Reversed),
    ];
    let step = prop_oneof![
        4 => any::<Index>().prop_map(Step::Arrival),
        2 => any::<Index>().prop_map(Step::Batch),
        1 => Just(Step::Undo),
        3 => (1..3usize, prop::option::of(spoilt)).prop_map(|(from, spoilt)| Step::Merge(from, spoilt)),
        1 => (1..3usize).prop_map(Step::Carry),
    ];

    (0..3usize, step)
}

struct Laptops {
    desk: Desk,
    dirs: Vec<PathBuf>,
    stores: Vec<Store>,
    meeting: (MeetingId, SessionId),
    people: Vec<DelegateId>,
    /// Every entry that a laptop called saved.
    acknowledged: BTreeSet<Stamp>,
    copies: usize,
}

impl Laptops {
    fn new() -> Self {
        let desk = Desk::new();
        let mut first = desk.create();
        let meeting = meeting(&mut first);
        let people = (0..5).map(|number| delegate(&mut first, number)).collect();
        first.close().unwrap();
        let dirs: Vec<PathBuf> = NAMES.iter().map(|name| desk.aside().join(format!("chez {name}"))).collect();
        dirs.iter().for_each(|dir| copy(desk.dir(), dir));
        let open = |number: usize| {
            let options = Options { clock: CLOCKS[number], ..desk.elsewhere(NAMES[number]) };
            Store::open(&dirs[number], &options).unwrap()
        };
        let stores = (0..3).map(open).collect();

        Self { desk, dirs, stores, meeting, people, acknowledged: BTreeSet::new(), copies: 0 }
    }

    fn act(&mut self, who: usize, step: &Step) {
        let store = &mut self.stores[who];
        match step {
            Step::Arrival(person) => {
                let person = *person.get(&self.people);
                store.record(vec![arrival(self.meeting, person)], BatchKind::Together).unwrap();
            }
            Step::Batch(person) => {
                let (id, session) = (store.ids().next(), store.ids().next());
                let batch = vec![
                    association(store, "Amal"),
                    Change::Meeting(id, created(session)),
                    arrival(self.meeting, *person.get(&self.people)),
                ];
                store.record(batch, BatchKind::Together).unwrap();
            }
            Step::Undo => drop(store.undo()),
            Step::Merge(from, spoilt) => {
                let from = (who + from) % 3;
                let on_its_way = self.copy_of(from);
                if let Some(spoilt) = spoilt {
                    spoil(&on_its_way, spoilt);
                }
                self.stores[who].merge(&on_its_way).unwrap();
            }
            Step::Carry(to) => {
                let to = (who + to) % 3;
                store.carrying(&self.dirs[to]).run(&mut |_| ()).unwrap();
                self.stores[to].refresh().unwrap();
            }
        }
        self.stores[who].flush().unwrap();
        let laptop = self.stores[who].laptop();
        let own = majlis::store::history(&self.dirs[who], None).unwrap().into_iter().map(|entry| entry.at);
        self.acknowledged.extend(own.filter(|at| at.laptop() == laptop));
    }

    fn copy_of(&mut self, who: usize) -> PathBuf {
        self.copies += 1;
        let copied = self.desk.aside().join(format!("copie {}", self.copies));
        self.stores[who].carrying(&copied).run(&mut |_| ()).unwrap();

        copied
    }
}

fn spoil(dir: &Path, spoilt: &Spoilt) {
    let mut journals: Vec<PathBuf> = Vec::new();
    let mut folders = vec![dir.join("register")];
    folders.extend(fs::read_dir(dir.join("meetings")).unwrap().map(|folder| folder.unwrap().path()));
    for folder in folders {
        journals.extend(fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()));
    }
    journals.sort();
    match spoilt {
        Spoilt::Cut(file, at) => {
            let path = file.get(&journals);
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..at.index(bytes.len() + 1)]).unwrap();
        }
        Spoilt::Missing(file) => fs::remove_file(file.get(&journals)).unwrap(),
        Spoilt::Reversed => {
            for path in journals {
                let text = fs::read_to_string(&path).unwrap();
                let lines: Vec<&str> = text.lines().rev().chain(text.lines()).collect();
                fs::write(path, lines.join("\n") + "\n").unwrap();
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn three_laptops_that_exchange_spoilt_copies_agree_in_the_end_and_lost_nothing(
        steps in prop::collection::vec(step(), 6..18), last in 0..3usize,
    ) {
        let mut laptops = Laptops::new();
        for (who, step) in &steps {
            laptops.act(*who, step);
        }
        // Whole copies go round, twice, from wherever the last one was.
        for round in 0..6 {
            // From the one before.
            laptops.act((last + round) % 3, &Step::Merge(2, None));
        }
        for dir in &laptops.dirs {
            let held: BTreeSet<Stamp> = majlis::store::history(dir, None).unwrap().iter().map(|entry| entry.at).collect();
            let lost: Vec<_> = laptops.acknowledged.difference(&held).collect();
            prop_assert!(lost.is_empty(), "{lost:?}");
            prop_assert!(check(dir).unwrap().is_clean());
        }
        for store in &laptops.stores[1..] {
            assert_same(store.workspace(), laptops.stores[0].workspace());
        }
        // And so does whoever opens one of them next, from the journals alone.
        let state = super::desk::still(laptops.stores[0].workspace());
        drop(laptops.stores);
        for (dir, name) in laptops.dirs.iter().zip(NAMES) {
            let _ = fs::remove_dir_all(dir.join("readable"));
            let again = Store::open(dir, &Options { follow: true, ..laptops.desk.elsewhere(name) }).unwrap();
            assert_same(again.workspace(), &state);
        }
    }
}
