//! The keys of this room, as data.

use super::{Message, Move};
use crate::domain::meeting::Reply;
use crate::screen::Press;
use crate::ui::shortcut::{Shortcut, Stroke};

pub const LEAVE: Shortcut = Shortcut::plain(Stroke::Escape);
pub const SAVE: Shortcut = Shortcut::plain(Stroke::Enter).with_command();
pub const OPEN: Shortcut = Shortcut::plain(Stroke::Enter);
pub const SELECT: Shortcut = Shortcut::plain(Stroke::Space);
pub const ALL: Shortcut = Shortcut::command('a');
pub const FIND: Shortcut = Shortcut::command('f');
pub const CONTACT: Shortcut = letter('l');
pub const SEATS: Shortcut = letter('p');
pub const INVITE: Shortcut = letter('i');
pub const GUEST: Shortcut = letter('g');
pub const WITHDRAW: Shortcut = Shortcut::plain(Stroke::Delete);

/// The key that sets each reply.
pub const REPLIES: [(Shortcut, Reply); 6] = [
    (letter('t'), Reply::ToSend),
    (letter('s'), Reply::Sent),
    (letter('r'), Reply::Reminded),
    (letter('c'), Reply::Confirmed),
    (letter('d'), Reply::Declined),
    (letter('n'), Reply::NoAnswer),
];

const fn letter(letter: char) -> Shortcut {
    Shortcut::plain(Stroke::Letter(letter))
}

/// Where a key moves the cursor of a list, and whether the selection goes along.
pub fn step(press: &Press) -> Option<(Move, bool)> {
    let Shortcut { key, command: false, shift, alt: false } = press.shortcut else { return None };
    let step = match key {
        Stroke::Up => Move::Up,
        Stroke::Down => Move::Down,
        Stroke::PageUp => Move::PageUp,
        Stroke::PageDown => Move::PageDown,
        Stroke::Home if !press.taken => Move::First,
        Stroke::End if !press.taken => Move::Last,
        _ => return None,
    };

    Some((step, shift))
}

/// What a key means over the list.
pub fn of_list(press: &Press) -> Option<Message> {
    if let Some((step, extending)) = step(press) {
        return Some(Message::Moved(step, extending));
    }
    match press.shortcut {
        FIND => return Some(Message::FilterWanted),
        ALL if !press.taken => return Some(Message::AllChecked),
        _ if press.taken => return None,
        _ => {}
    }
    if let Some((_, reply)) = REPLIES.iter().find(|(key, _)| *key == press.shortcut) {
        return Some(Message::ReplySet(*reply));
    }

    Some(match press.shortcut {
        LEAVE => Message::Escaped,
        OPEN => Message::CursorOpened,
        SELECT => Message::CursorChecked,
        CONTACT => Message::ContactBegan,
        SEATS => Message::SeatsBegan,
        INVITE => Message::InviteBegan,
        GUEST => Message::GuestBegan,
        WITHDRAW => Message::Withdrawn,
        _ => return None,
    })
}
