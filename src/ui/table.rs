//! One widget for all lists: sticky header, rows of one height, only those in sight built once there are many.
//!
//! The screen keeps a `State` (what is in sight) and, where columns sort, a `Sort`. A cell is a closure from the
//! row's index, called for the rows that are drawn.

mod column;
pub mod letters;
mod line;
mod state;
mod view;

pub use column::{Align, Column, Width, kept};
pub use letters::Letters;
pub use state::{Order, Sort, State, WINDOWED_ABOVE, offset_to_reveal, window};
pub use view::{Table, table, within};

pub use super::scroll::Scrolled;
