//! What the entries say about the clocks of the laptops that made them.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::generate::cases;
use majlis::domain::clocks::{Apart, Clocks, MOST_APART};
use majlis::domain::{Clock, LaptopId, Stamp};

const START: i64 = 1_770_000_000_000;
const MINUTE: i64 = 60_000;

/// A laptop whose own clock is off by so many milliseconds.
struct Desk {
    clock: Clock,
    skew: i64,
}

impl Desk {
    fn new(number: u64, skew: i64) -> Self {
        Self { clock: Clock::new(LaptopId::new(number)), skew }
    }

    /// Makes an entry at this true time.
    fn makes(&mut self, now: i64) -> (Stamp, Timestamp) {
        let wall = now + self.skew;

        (self.clock.stamp(wall), Timestamp::from_millisecond(wall).unwrap())
    }

    /// Sees an entry at this true time.
    fn sees(&mut self, (at, _): (Stamp, Timestamp), now: i64) {
        self.clock.observe(at, now + self.skew);
    }
}

fn apart(ahead: u64, behind: u64, minutes: i64) -> Apart {
    Apart { ahead: LaptopId::new(ahead), behind: LaptopId::new(behind), by: SignedDuration::from_mins(minutes) }
}

fn at(millisecond: i64) -> Timestamp {
    Timestamp::from_millisecond(millisecond).unwrap()
}

#[test]
fn an_entry_from_the_future_comes_from_a_clock_that_is_ahead() {
    for (minutes, expected) in [(7, vec![apart(2, 1, 7)]), (1, vec![]), (-30, vec![]), (2000, vec![apart(2, 1, 2000)])]
    {
        let mut clocks = Clocks::new(LaptopId::new(1));
        let (stamp, wall) = Desk::new(2, minutes * MINUTE).makes(START);
        clocks.observe(stamp, wall);
        clocks.take_in(stamp, wall, START);
        let found = clocks.apart(at(START));
        assert_eq!(found, expected, "{minutes} minutes");
        assert_eq!(found.iter().any(Apart::is_beyond), minutes == 2000);
    }
}

#[test]
fn a_laptop_that_answers_what_it_saw_before_its_time_is_behind() {
    for backwards in [false, true] {
        let (mut one, mut two) = (Desk::new(1, 5 * MINUTE), Desk::new(2, 0));
        let first = one.makes(START);
        two.sees(first, START);
        let mut entries = [first, two.makes(START)];
        if backwards {
            entries.reverse();
        }
        // A third laptop reads both, hours later: neither is from the future.
        let mut clocks = Clocks::new(LaptopId::new(3));
        for (stamp, wall) in entries {
            clocks.observe(stamp, wall);
            clocks.take_in(stamp, wall, START + 30 * MINUTE);
        }
        assert_eq!(clocks.apart(at(START + 30 * MINUTE)), [apart(1, 2, 5)]);
    }
}

#[test]
fn a_clock_that_was_set_right_is_no_longer_spoken_of() {
    let mut clocks = Clocks::new(LaptopId::new(1));
    let mut two = Desk::new(2, 20 * MINUTE);
    let (stamp, wall) = two.makes(START);
    clocks.observe(stamp, wall);
    clocks.take_in(stamp, wall, START);
    two.skew = 0;
    let (stamp, wall) = two.makes(START + MINUTE);
    clocks.observe(stamp, wall);
    assert_eq!(clocks.apart(at(START + MINUTE)), [apart(2, 1, 20)], "not with its own earlier self");
    assert_eq!(clocks.apart(at(START + 61 * MINUTE)), []);
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn nobody_is_accused_of_more_than_is_true(
        skews in prop::array::uniform3(-5 * 60 * MINUTE..5 * 60 * MINUTE),
        steps in prop::collection::vec((0..3usize, 0..3usize, 0..3 * MINUTE), 1..40),
    ) {
        let mut desks: Vec<Desk> = skews.iter().zip(1..).map(|(skew, number)| Desk::new(number, *skew)).collect();
        let us = LaptopId::new(1);
        let mut clocks = Clocks::new(us);
        let mut now = START;
        let mut saw_ahead = false;
        for (who, whom, passes) in steps {
            now += passes;
            let entry = desks[who].makes(now);
            desks[whom].sees(entry, now);
            clocks.observe(entry.0, entry.1);
            clocks.take_in(entry.0, entry.1, now + desks[0].skew);
            saw_ahead |= who != 0 && desks[who].skew - desks[0].skew > MOST_APART;
        }
        let skew = |laptop: LaptopId| (1..).zip(&skews).find(|(number, _)| LaptopId::new(*number) == laptop).unwrap().1;
        let found = clocks.apart(at(now + desks[0].skew));
        for apart in &found {
            let truth = skew(apart.ahead) - skew(apart.behind);
            prop_assert!(apart.by.as_millis() <= i128::from(truth), "{apart:?}, in truth {truth}");
        }
        prop_assert!(!saw_ahead || found.iter().any(|apart| apart.behind == us), "{found:?}");
    }
}
