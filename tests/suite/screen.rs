//! Screens, through their messages and keys, without a window.

pub mod stage;

mod association;
mod closing;
mod commitments;
mod conflicts;
mod discussion;
mod door;
mod door_aside;
mod door_mode;
mod door_sheet;
mod export;
mod help;
mod history;
mod import;
mod invitations;
mod laptops;
mod meetings;
mod overview;
mod programme;
mod projection;
mod register;
mod synthesis;
mod wording;
