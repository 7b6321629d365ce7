//! What the keys of this room mean.

use super::Message;
use crate::domain::meeting::Reply;
use crate::screen::Press;
use crate::screen::keys::{Do, Step};

/// Where a key moves the cursor of a list, and whether the selection goes along.
pub fn step(press: &Press) -> Option<(Step, bool)> {
    let (step, extending) = match press.does {
        Do::ExtendUp => (Step::Up, true),
        Do::ExtendDown => (Step::Down, true),
        Do::ExtendPageUp => (Step::PageUp, true),
        Do::ExtendPageDown => (Step::PageDown, true),
        Do::ExtendFirst if !press.taken => (Step::First, true),
        Do::ExtendLast if !press.taken => (Step::Last, true),
        _ => (press.step()?, false),
    };

    Some((step, extending))
}

/// What a key means over the list.
pub fn of_list(press: &Press) -> Option<Message> {
    if let Some((step, extending)) = step(press) {
        return Some(Message::Moved(step, extending));
    }
    match press.does {
        Do::Find => return Some(Message::FilterWanted),
        Do::Clear => return Some(Message::FilterCleared),
        _ if press.taken => return None,
        _ => {}
    }
    if let Some(reply) = Reply::ALL.into_iter().find(|reply| Do::reply(*reply) == press.does) {
        return Some(Message::ReplySet(reply));
    }

    Some(match press.does {
        Do::All => Message::AllChecked,
        Do::Leave => Message::Escaped,
        Do::Open => Message::CursorOpened,
        Do::Select => Message::CursorChecked,
        Do::Contact => Message::ContactBegan,
        Do::Seats => Message::SeatsBegan,
        Do::Invite => Message::InviteBegan,
        Do::Guest => Message::GuestBegan,
        Do::Remove => Message::Withdrawn,
        _ => return None,
    })
}
