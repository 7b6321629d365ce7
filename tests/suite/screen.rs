//! Screens, through their messages and keys, without a window.

pub mod stage;

mod door;
