//! Screens, through their messages and keys, without a window.

pub mod stage;

mod association;
mod attachments;
mod closing;
mod commitments;
mod conflicts;
mod discussion;
mod door;
mod door_aside;
mod door_mode;
mod door_sheet;
pub mod every;
mod export;
mod fitting;
mod hand;
mod help;
mod history;
mod import;
mod import_again;
mod invitations;
mod languages;
mod laptops;
mod letters;
mod margins;
mod meetings;
mod overview;
mod papers;
mod programme;
mod projection;
mod register;
pub mod room;
mod settings;
mod synthesis;
mod wording;
