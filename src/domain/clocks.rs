//! Clocks that differ: what the entries themselves say about the laptops that made them.
//!
//! Two things are certain. An entry that is taken in before the time at which it says it was made comes from a clock that is
//! ahead of ours. And a laptop whose entry has a stamp later than its own wall time had seen, before it, an entry of a clock
//! that is ahead of its own: the one that gave that stamp (Kulkarni and others, Logical Physical Clocks, 2014). What an entry
//! spent on its way never counts, so each figure is the least by which two clocks differ.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::clock::MOST_AHEAD;
use super::entry::Stamp;
use super::id::LaptopId;

/// Clocks that differ by no more than this are left alone, in milliseconds (one minute).
pub const MOST_APART: i64 = 60 * 1000;
/// After so long (one hour), what was noticed may have been mended.
const FRESH: i64 = 60 * 60 * 1000;
/// After so long (ten minutes), a smaller difference takes the place of a larger one.
const OUTDATED: i64 = 10 * 60 * 1000;
/// How many times are remembered for which no entry of a slower clock was seen.
const MOST_TIMES: usize = 20_000;

/// What is known of the clocks of the laptops.
#[derive(Clone, Debug, Default)]
pub struct Clocks {
    us: LaptopId,
    /// Who gave the stamps of a millisecond by its own clock.
    given: BTreeMap<i64, LaptopId>,
    /// Who used a stamp of a millisecond that its own clock had not reached, and by how much, before it is known who gave it.
    borrowed: BTreeMap<i64, BTreeMap<LaptopId, i64>>,
    /// The clock that is ahead, the one that is behind; by how much, and when that was noticed.
    pairs: BTreeMap<(LaptopId, LaptopId), (i64, i64)>,
}

/// Two laptops whose clocks differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The one whose clock is ahead.
    pub ahead: LaptopId,
    /// The one whose clock is behind.
    pub behind: LaptopId,
    /// By at least so much.
    pub by: SignedDuration,
}

impl Apart {
    /// Whether they differ by more than a day: then what the one ahead entered holds against whatever others enter later.
    pub fn is_beyond(&self) -> bool {
        self.by.as_millis() > i128::from(MOST_AHEAD)
    }
}

impl Clocks {
    /// Nothing is known yet; this laptop is `us`.
    pub fn new(us: LaptopId) -> Self {
        Self { us, ..Self::default() }
    }

    /// Takes note of when an entry was made: its stamp, and the wall time of the laptop that made it. In any order.
    pub fn observe(&mut self, at: Stamp, wall: Timestamp) {
        let (millisecond, wall) = (at.millisecond(), wall.as_millisecond());
        if wall == millisecond {
            let giver = *self.given.entry(millisecond).or_insert(at.laptop());
            for (laptop, by) in self.borrowed.remove(&millisecond).into_iter().flatten() {
                self.note(giver, laptop, by, millisecond);
            }
            if self.given.len() > MOST_TIMES {
                self.given.pop_first();
            }
        } else if millisecond.saturating_sub(wall) > MOST_APART {
            let by = millisecond.saturating_sub(wall);
            match self.given.get(&millisecond) {
                Some(giver) => self.note(*giver, at.laptop(), by, millisecond),
                None => {
                    let most = self.borrowed.entry(millisecond).or_default().entry(at.laptop()).or_default();
                    *most = by.max(*most);
                }
            }
            if self.borrowed.len() > MOST_TIMES {
                self.borrowed.pop_first();
            }
        }
    }

    /// Takes note that an entry was here at a time of ours, in milliseconds since 1970.
    pub fn take_in(&mut self, at: Stamp, wall: Timestamp, now: i64) {
        let by = wall.as_millisecond().saturating_sub(now);
        if by > MOST_APART {
            self.note(at.laptop(), self.us, by, now);
        }
    }

    /// Takes note of all that another look noticed.
    pub fn extend(&mut self, other: &Self) {
        for ((ahead, behind), (by, when)) in &other.pairs {
            self.note(*ahead, *behind, *by, *when);
        }
    }

    /// The clocks that differed by more than a minute within the last hour; those furthest apart first.
    pub fn apart(&self, now: Timestamp) -> Vec<Apart> {
        let now = now.as_millisecond();
        let fresh = self.pairs.iter().filter(|(_, (_, when))| now.saturating_sub(*when) <= FRESH);
        let mut apart: Vec<_> = fresh
            .map(|((ahead, behind), (by, _))| Apart {
                ahead: *ahead,
                behind: *behind,
                by: SignedDuration::from_millis(*by),
            })
            .collect();
        apart.sort_by_key(|apart| (std::cmp::Reverse(apart.by), apart.ahead, apart.behind));

        apart
    }

    fn note(&mut self, ahead: LaptopId, behind: LaptopId, by: i64, when: i64) {
        // A clock that was set right is behind what it said before; that is no difference between two laptops.
        if ahead == behind {
            return;
        }
        let known = self.pairs.entry((ahead, behind)).or_insert((by, when));
        if by >= known.0 || when.saturating_sub(known.1) > OUTDATED {
            *known = (by, when);
        }
    }
}
