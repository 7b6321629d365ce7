//! Every number shown anywhere, derived and never stored.

mod arrivals;
mod closing;
pub mod commitments;
pub mod laptops;
mod meeting;
mod memory;
mod missing;
mod pace;
mod programme;
mod questions;
pub mod synthesis;
mod training;
mod unheard;
mod year;

pub use arrivals::{Curve, Hours, Peak, Punctuality, WINDOW, lately, per_minute};
pub use closing::{Absentee, Closing, absentees, closing};
pub use meeting::{MeetingFigures, Tally, meeting};
pub use memory::{
    Event, Memory, Moment, Participation, Promise, Said, memory, owner, participation, speaker, timeline,
};
pub use missing::{Coming, Missing, Represented, expected, missing, represented};
pub use pace::{Pace, pace};
pub use programme::{ProgrammeFigures, ProjectFilter, Serving, programme, project_years, projects, serving};
pub use questions::{ABSENCES, Questions, Undone, questions};
pub use training::{Trained, Training, training};
pub use unheard::{Heard, unheard};
pub use year::{Stay, YearFilter, series, year};
