//! Every number shown anywhere, derived and never stored.

mod arrivals;
pub mod commitments;
pub mod laptops;
mod meeting;
mod memory;
mod missing;
mod pace;
mod programme;
pub mod synthesis;
mod unheard;

pub use arrivals::{Curve, Hours, Peak, Punctuality, WINDOW, lately, per_minute};
pub use meeting::{MeetingFigures, Tally, meeting};
pub use memory::{Participation, participation};
pub use missing::{Coming, Missing, Represented, missing, represented};
pub use pace::{Pace, pace};
pub use programme::{ProgrammeFigures, programme};
pub use unheard::{Heard, unheard};
