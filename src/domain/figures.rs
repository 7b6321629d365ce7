//! Every number shown anywhere, derived and never stored.

pub mod laptops;
mod meeting;
mod memory;
mod programme;

pub use meeting::{MeetingFigures, Tally, meeting};
pub use memory::{Participation, participation};
pub use programme::{ProgrammeFigures, programme};
