//! A real process is killed in the middle of work, again and again: what it said was saved is there.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use majlis::domain::{BatchKind, DelegateId, Id, MeetingId, SessionId};
use majlis::store::{Home, Options, Store};

use crate::store::desk::{Desk, arrival, assert_same, association, meeting, still};

/// Tells a process of this binary that it is the one to be killed, and where it works.
const WORKS_IN: &str = "MAJLIS_TEST_WORKS_IN";
const TIMES: usize = 50;

fn options(dir: &Path) -> Options {
    Options { laptop: Some("Poste".to_owned()), ..Options::new(Home::at(dir.join("home"))) }
}

#[test]
fn everything_acknowledged_is_there_after_fifty_kills() {
    let desk = Desk::new();
    let dir = desk.aside();
    let mut store = Store::create(&dir.join("workspace"), "Essai", &options(dir)).unwrap();
    let (id, session) = meeting(&mut store);
    store.close().unwrap();

    let mut acknowledged: Vec<u64> = Vec::new();
    let mut torn = 0;
    for round in 0..TIMES {
        let first = 1 + round as u64 * 10_000;
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "faults::killed::works_until_it_is_killed", "--nocapture", "--test-threads=1"])
            .env(WORKS_IN, format!("{}\n{id}\n{session}\n{first}", dir.display()))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let answers = BufReader::new(child.stdout.take().unwrap());
        // Each round lets it work for another while, down to none.
        let mut left = (round * 7) % 23;
        for answer in answers.lines() {
            let answer = answer.unwrap();
            let Some(number) = answer.trim().strip_prefix("saved ") else { continue };
            acknowledged.push(number.parse().unwrap());
            if left == 0 {
                child.kill().unwrap();
            }
            left = left.saturating_sub(1);
        }
        child.wait().unwrap();

        let mut store = Store::open(&dir.join("workspace"), &options(dir)).unwrap();
        let report = store.report().clone();
        assert!(report.damaged.is_empty() && report.unknown.is_empty() && report.formerly.is_none(), "{report:?}");
        torn += report.torn.len();
        let there = &store.workspace().all_meetings[&id].attendance[&session];
        for number in &acknowledged {
            assert!(there.contains_key(&DelegateId::new(*number)), "round {round}: {number} was lost");
        }
        // A batch brings an association with each second arrival: never one without the other.
        let batches = there.keys().filter(|person| person.bits() % 2 == 0).count();
        assert_eq!(store.workspace().register.associations.len(), batches);
        for cut in report.unfinished {
            store.take_back_batch(cut.batch).unwrap();
        }
        let state = still(store.workspace());
        if round % 5 == 0 {
            store.close().unwrap();
        } else {
            store.flush().unwrap();
            drop(store);
        }
        let store = Store::open(&dir.join("workspace"), &options(dir)).unwrap();
        assert!(store.report().is_clean(), "{:?}", store.report());
        assert_same(store.workspace(), &state);
    }
    assert!(acknowledged.len() >= TIMES);
    println!("{} acknowledged, {torn} torn lines", acknowledged.len());
}

/// Not a test by itself: the process that the one above kills.
#[test]
fn works_until_it_is_killed() {
    let Ok(told) = std::env::var(WORKS_IN) else { return };
    let mut told = told.lines();
    let dir = std::path::PathBuf::from(told.next().unwrap());
    let id = |text: Option<&str>| text.unwrap().parse::<Id>().unwrap();
    let meeting = (MeetingId::from(id(told.next())), SessionId::from(id(told.next())));
    let first: u64 = told.next().unwrap().parse().unwrap();
    let mut store = Store::open(&dir.join("workspace"), &options(&dir)).unwrap();
    for number in first.. {
        let mut changes = vec![arrival(meeting, DelegateId::new(number))];
        if number % 2 == 0 {
            changes.push(association(&store, "Amal"));
        }
        store.record(changes, BatchKind::Together).unwrap();
        if number % 8 == 7 {
            store.readable_job().unwrap().run().unwrap();
        }
        store.flush().unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "saved {number}").unwrap();
        out.flush().unwrap();
    }
}
