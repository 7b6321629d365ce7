//! What each laptop did.

use proptest::prelude::*;

use super::generate::{cases, folded, world};
use majlis::domain::figures::laptops::{accounts, arrivals};
use majlis::domain::fold::Journaled;
use majlis::domain::*;

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn each_deed_is_its_laptops_and_the_last_one_is_the_latest_by_stamp(world in world(), place in any::<prop::sample::Index>()) {
        let mut entries = world.entries.clone();
        let turn = place.index(entries.len());
        entries.rotate_left(turn);
        let accounts = accounts(&entries);
        let deeds: Vec<&Entry<Change>> = entries.iter().filter(|entry| entry.does.is_deed()).collect();
        prop_assert_eq!(accounts.values().map(|account| account.entries).sum::<usize>(), deeds.len());
        for (laptop, account) in &accounts {
            let own = || deeds.iter().filter(|entry| entry.at.laptop() == *laptop);
            prop_assert_eq!(account.entries, own().count());
            prop_assert_eq!(Some(account.last), own().max_by_key(|entry| entry.at).map(|entry| entry.wall));
        }
    }

    #[test]
    fn every_arrival_that_stands_is_counted_at_the_laptop_that_recorded_it(world in world()) {
        let workspace = folded(&world.entries).0;
        let counted = arrivals(&workspace);
        let mut standing = 0;
        for meeting in workspace.all_meetings.values() {
            for attendance in meeting.attendance.values().flat_map(|people| people.values()) {
                standing += attendance.arrivals().count();
            }
        }
        prop_assert_eq!(counted.values().sum::<usize>(), standing);
        prop_assert!(counted.keys().all(|laptop| (1..10).any(|number| LaptopId::new(number) == *laptop)));
    }
}

#[test]
fn what_the_program_says_of_itself_is_no_deed() {
    let named = RegisterChange::LaptopNamed { was: String::new(), now: "A".to_owned() };
    let closing = Closing { batch: BatchId::default(), kind: BatchKind::Together, counts: Vec::new() };
    assert!(!named.is_deed() && !RegisterChange::batch_ended(closing).is_deed());
    assert!(RegisterChange::OrganiserEdited(Vec::new()).is_deed());
}
