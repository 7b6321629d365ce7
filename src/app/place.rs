//! The window comes back to where it was, as large as it was.
//!
//! What screens are there can be told of the first one alone. A place on another one is not used: that screen may be the
//! projector of a hall that one has left, and a window there would be lost.

use std::sync::OnceLock;

use iced::{Point, Size, Task, window};

use super::{App, Message, SMALLEST};
use crate::store::settings::Settings;

/// The window of a first start.
const FIRST: Size = Size::new(1240.0, 744.0);
/// Of a window at its place, so much of its top can be seen, at least: enough to take hold of it.
const HOLD: Size = Size::new(160.0, 48.0);

/// Where the window was. iced asks a plain function where a window goes, which can carry nothing with it.
static WAS_AT: OnceLock<Point> = OnceLock::new();

/// What is kept of a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Placed {
    /// Its size.
    Sized(Size),
    /// The place of its corner.
    Moved(Point),
}

/// The window as it was when it was last closed.
pub fn restored(settings: &Settings) -> window::Settings {
    let size = settings.window.map_or(FIRST, |(width, height)| Size::new(width, height));
    let position = match settings.window_at {
        Some((x, y)) => {
            // A second program within one process, as tests start them, goes to where the first one went.
            let _ = WAS_AT.set(Point::new(x, y));

            window::Position::SpecificWith(|window, screen| {
                WAS_AT.get().map_or_else(|| centred(window, screen), |at| placed(*at, window, screen))
            })
        }
        None => window::Position::Default,
    };

    window::Settings { size, position, maximized: settings.maximised, ..window::Settings::default() }
}

/// The projector's window, which fills the screen.
pub fn filling() -> window::Settings {
    window::Settings { size: FIRST, fullscreen: true, ..window::Settings::default() }
}

/// Where a window goes that was `at` a place, on a screen of that size: there, or to the middle where it would be out of reach.
pub fn placed(at: Point, window: Size, screen: Size) -> Point {
    let across = at.x + window.width >= HOLD.width && at.x + HOLD.width <= screen.width;
    let down = at.y >= 0.0 && at.y + HOLD.height <= screen.height;

    if across && down { at } else { centred(window, screen) }
}

fn centred(window: Size, screen: Size) -> Point {
    Point::new(((screen.width - window.width) / 2.0).max(0.0), ((screen.height - window.height) / 2.0).max(0.0))
}

/// What a window does that is too small for what is in it, or too large for its screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// Nothing: it has its room.
    Kept,
    /// It becomes so large.
    Sized(Size),
    /// It fills the screen, which is no larger.
    Filling,
}

/// How a window of that size fits a screen, both in the measure of the interface: at twice the scale half as large.
pub fn fit(window: Size, screen: Size) -> Fit {
    let wanted = Size::new(window.width.max(SMALLEST.width), window.height.max(SMALLEST.height));

    if wanted.width > screen.width || wanted.height > screen.height {
        Fit::Filling
    } else if wanted != window {
        Fit::Sized(wanted)
    } else {
        Fit::Kept
    }
}

impl App {
    /// The window gets the room that its content needs at this scale, as far as the screen has it: a larger scale does not leave
    /// half of a page beyond the edge.
    pub(super) fn make_room(&mut self) -> Task<Message> {
        self.fitted = self.settings.zoom;
        if self.kept().is_some() || self.is_projecting() {
            return Task::none();
        }

        window::oldest().and_then(|id| {
            window::is_maximized(id).then(move |fills| {
                if fills {
                    return Task::none();
                }

                window::monitor_size(id)
                    .and_then(move |screen| window::size(id).map(move |size| fit(size, screen)))
                    .then(move |fit| match fit {
                        Fit::Kept => Task::none(),
                        Fit::Sized(size) => window::resize(id, size),
                        Fit::Filling => window::maximize(id, true),
                    })
            })
        })
    }

    /// The window was moved, or has a new size. One that fills the screen, or shows nothing, has none that somebody chose.
    pub(super) fn window_changed(&self, placed: Placed) -> Task<Message> {
        if self.kept().is_some() || self.is_projecting() {
            return Task::none();
        }

        window::oldest().and_then(move |id| {
            window::is_minimized(id).then(move |minimised| match minimised {
                Some(true) => Task::none(),
                _ => window::is_maximized(id).map(move |maximised| Message::Placed(placed, maximised)),
            })
        })
    }

    /// It is known whether it fills the screen.
    pub(super) fn window_placed(&mut self, placed: Placed, maximised: bool) {
        self.settings.maximised = maximised;
        if maximised || self.kept().is_some() {
            return;
        }
        match placed {
            Placed::Sized(size) => self.settings.window = Some((size.width, size.height)),
            // The window is told in the interface's own measure, and asks for its place in the screen's.
            Placed::Moved(at) => self.settings.window_at = Some((at.x * self.scale(), at.y * self.scale())),
        }
    }
}
