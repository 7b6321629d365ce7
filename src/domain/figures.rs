//! Every number shown anywhere, derived and never stored.

mod meeting;
mod memory;
mod programme;

pub use meeting::{MeetingFigures, Tally, meeting};
pub use memory::{Participation, participation};
pub use programme::{ProgrammeFigures, programme};
