//! The keys of the register, as data.

use super::list::Step;
use crate::screen::Press;
use crate::ui::shortcut::{Shortcut, Stroke};

pub const LEAVE: Shortcut = Shortcut::plain(Stroke::Escape);
pub const OPEN: Shortcut = Shortcut::plain(Stroke::Enter);
pub const FIND: Shortcut = Shortcut::command('f');
pub const PAGE: Shortcut = Shortcut::plain(Stroke::Letter('p'));
pub const SAVE: Shortcut = Shortcut::command('s');
pub const NEW: Shortcut = Shortcut::plain(Stroke::Letter('n'));
pub const ARCHIVE: Shortcut = Shortcut::plain(Stroke::Letter('a'));

/// Where a key moves the cursor.
pub fn step(press: &Press, page: usize) -> Option<Step> {
    let Shortcut { key, command: false, shift: false, alt: false } = press.shortcut else { return None };
    let page = isize::try_from(page).unwrap_or(isize::MAX);

    Some(match key {
        Stroke::Up => Step::By(-1),
        Stroke::Down => Step::By(1),
        Stroke::PageUp => Step::By(-page),
        Stroke::PageDown => Step::By(page),
        Stroke::Home if !press.taken => Step::First,
        Stroke::End if !press.taken => Step::Last,
        _ => return None,
    })
}

/// Whether a key goes to the other tab.
pub fn is_other_tab(press: &Press) -> bool {
    let plain = Shortcut::plain;

    !press.taken && (press.shortcut == plain(Stroke::Left) || press.shortcut == plain(Stroke::Right))
}
