//! Papers, read back by another program than the one that wrote them.

mod commands;
mod desk;
mod every;
mod hostile;
mod minutes;
pub mod pdf;
mod pictures;
mod rows;
mod templates;
