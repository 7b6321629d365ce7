//! Pictures where people would rather look: a ring, bars, a curve.

mod bars;
mod ring;
mod rise;

pub use bars::{Bar, bars};
pub use ring::{Slice, arcs, ring};
pub use rise::{Rise, rise};
