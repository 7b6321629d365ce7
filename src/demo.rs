//! The sample workspace: fictional people, real proportions.
//!
//! 155 associations over the twelve regions of Morocco, the 237 projects of the case, and four meetings around now: one closed,
//! one open today, one in the middle of its replies, one being drafted. The words are in `assets/demo`; what is chosen among
//! them falls the same way each time, only the days move with now.

mod ahead;
mod associations;
mod between;
mod closed;
mod codes;
mod days;
mod dice;
mod discussion;
mod door;
mod guests;
mod people;
mod plan;
mod programme;
mod projects;
mod stage;
mod table;
mod today;
mod trained;
mod write;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::{BatchKind, Change, Ids};

pub use write::{SampleError, create};

/// Changes that were recorded at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Timed {
    /// The time that people see.
    pub wall: Timestamp,
    /// What was recorded, in its order.
    pub changes: Vec<Change>,
    /// The batch that they make; none where each stands for itself.
    pub batch: Option<BatchKind>,
}

/// Everything that the sample workspace is made of, the earliest first, nothing later than `now`.
///
/// The same for the same `now`, time zone and source of ids.
pub fn changes(now: Timestamp, tz: &TimeZone, ids: &Ids) -> Vec<Timed> {
    let days = days::Days::new(now, tz);
    let codes = codes::Codes::around(days.today);
    let mut stage = stage::Stage::new(ids, days);
    let mut cast = stage::Cast::default();
    programme::organiser(&mut stage, &mut cast);
    programme::programmes(&mut stage, &mut cast);
    cast.bodies = associations::file(&mut stage);
    people::file(&mut stage, &mut cast);
    cast.guests = people::guests(&mut stage);
    projects::file(&mut stage, &cast);
    programme::networks(&mut stage, &cast);

    let regional = closed::hold(&mut stage, &cast, &codes);
    today::open(&mut stage, &cast, &codes, regional);
    ahead::training(&mut stage, &cast, &codes);
    ahead::forum(&mut stage, &cast, &codes, regional);
    trained::hold(&mut stage, &cast, &codes);
    between::contribute(&mut stage, &cast);

    stage.into_script()
}
