//! Screens, through their messages and keys, without a window.

pub mod stage;

mod discussion;
mod door;
mod import;
mod invitations;
mod meetings;
mod overview;
mod register;
mod wording;
