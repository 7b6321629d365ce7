//! What each laptop of the workspace did.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::entry::{Change, Entry, Stamp};
use crate::domain::id::LaptopId;
use crate::domain::workspace::Workspace;

/// What one laptop wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// How many things it did; what the program says of itself is not counted.
    pub entries: usize,
    /// When it did the latest one, by its own clock.
    pub last: Timestamp,
    latest: Stamp,
}

/// What each laptop wrote, from all entries in any order, each given once.
pub fn accounts(entries: &[Entry<Change>]) -> BTreeMap<LaptopId, Account> {
    let mut accounts: BTreeMap<LaptopId, Account> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.does.is_deed()) {
        let account = accounts.entry(entry.at.laptop()).or_default();
        account.entries += 1;
        if entry.at > account.latest {
            account.latest = entry.at;
            account.last = entry.wall;
        }
    }

    accounts
}

/// How many arrivals each laptop recorded that were not taken back, over all meetings.
pub fn arrivals(workspace: &Workspace) -> BTreeMap<LaptopId, usize> {
    let mut arrivals: BTreeMap<LaptopId, usize> = BTreeMap::new();
    for meeting in workspace.all_meetings.values() {
        let people = meeting.attendance.values().flat_map(|people| people.values());
        for arrival in people.flat_map(|attendance| attendance.arrivals()) {
            *arrivals.entry(arrival.at.laptop()).or_default() += 1;
        }
    }

    arrivals
}
