//! Motion where it explains: a panel that opens, a sentence that goes, a row that has just come.
//!
//! What moves is drawn a few points from where it is, and is pressed where it is: nothing waits for it. A frame is asked for only
//! while something moves. Off until the program's own window begins it: what runs without one is still.

mod fresh;
mod glow;
mod passage;

pub use fresh::Fresh;
pub(super) use glow::Drawn;
pub use glow::{Glow, glow, since, strength};
pub use passage::{Passage, Presence, Step, enter};

use std::sync::atomic::{AtomicU8, Ordering};

const STILL: u8 = 0;
const OFF: u8 = 1;
const ON: u8 = 2;

/// Widgets are made in many places and cannot ask the settings: this is how they know.
static WISH: AtomicU8 = AtomicU8::new(STILL);

/// The window is open: from now on what moves does so, if that is wished.
pub fn begin(is_wished: bool) {
    WISH.store(if is_wished { ON } else { OFF }, Ordering::Relaxed);
}

/// It was chosen whether things move. Where no window began it, nothing ever does.
pub fn wish(is_wished: bool) {
    if WISH.load(Ordering::Relaxed) != STILL {
        begin(is_wished);
    }
}

/// Whether things move.
pub fn is_on() -> bool {
    WISH.load(Ordering::Relaxed) == ON
}
