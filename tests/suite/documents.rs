//! Papers, read back by another program than the one that wrote them.

mod commands;
mod desk;
mod every;
mod hostile;
mod minutes;
mod pattern;
pub mod pdf;
mod personal;
mod pictures;
mod report;
mod rows;
mod templates;
