//! The hybrid logical clock: time that never runs backwards, whatever the laptop's own clock does.

use super::entry::Stamp;
use super::id::LaptopId;

/// A stamp from elsewhere never pushes this laptop's clock further ahead than this, in milliseconds (one day).
pub const MOST_AHEAD: i64 = 24 * 60 * 60 * 1000;

/// Gives the stamps of one laptop. The wall time comes in as an argument.
#[derive(Clone, Debug)]
pub struct Clock {
    laptop: LaptopId,
    millisecond: i64,
    counter: u32,
}

impl Clock {
    /// A clock that has given no stamp and seen none.
    pub fn new(laptop: LaptopId) -> Self {
        Self { laptop, millisecond: 0, counter: 0 }
    }

    /// The laptop whose stamps it gives.
    pub fn laptop(&self) -> LaptopId {
        self.laptop
    }

    /// The latest stamp given, or as late as the latest seen.
    pub fn latest(&self) -> Stamp {
        Stamp(self.millisecond, self.counter, self.laptop)
    }

    /// A stamp later than every stamp given or seen before. `wall` is in milliseconds since 1970.
    pub fn stamp(&mut self, wall: i64) -> Stamp {
        if wall > self.millisecond {
            self.millisecond = wall;
            self.counter = 0;
        } else if let Some(next) = self.counter.checked_add(1) {
            self.counter = next;
        } else {
            self.millisecond += 1;
            self.counter = 0;
        }

        Stamp(self.millisecond, self.counter, self.laptop)
    }

    /// Takes note of a stamp read from a journal, so that what is made next sorts after it. One of another laptop that is
    /// more than a day ahead of `wall` is from a clock gone wrong and pushes nothing; one's own always counts.
    pub fn observe(&mut self, seen: Stamp, wall: i64) {
        if seen.laptop() != self.laptop && seen.millisecond() > wall.saturating_add(MOST_AHEAD) {
            return;
        }
        if (seen.0, seen.1) > (self.millisecond, self.counter) {
            self.millisecond = seen.0;
            self.counter = seen.1;
        }
    }
}
