//! A whole new picture after what a person did.
//!
//! The renderer for laptops without a graphics processor (tiny-skia) draws only what changed since the last picture. Where that has
//! an edge between two pixels, a hairline of what was there before stays behind. It draws all of the picture when the colour of
//! the ground is another one. So with each act the ground changes by less than a screen can show.

use iced::theme::{Base, Style};

use super::{App, Message};
use crate::ui::Theme;

/// A thousandth of the smallest step that a screen shows.
const UNSEEN: f32 = 1.0 / 255.0 / 1_000.0;
/// So many grounds take turns: several acts may come between two pictures, and the ground has to be another one then as well.
const GROUNDS: u32 = 64;

impl App {
    /// The ground and the ink of the window.
    pub fn style(&self, theme: &Theme) -> Style {
        let mut style = theme.base();
        // Downwards, since light grounds may be as bright as there is.
        let blue = &mut style.background_color.b;
        let by = UNSEEN * (self.acts % GROUNDS) as f32;
        *blue = if *blue > 0.5 { *blue - by } else { *blue + by };

        style
    }

    /// Counts what asks for a whole new picture: what a person did, and what went out of sight; not the time that passed or what a
    /// disk answered.
    pub(super) fn count(&mut self, message: &Message) {
        let is_act = matches!(
            message,
            Message::Welcome(_)
                | Message::Screen(_)
                | Message::Entered(..)
                | Message::Pressed(_)
                | Message::Palette(_)
                | Message::Navigated(_)
                | Message::SearchPressed
                | Message::ReadingLeft
                | Message::UndoPressed
                | Message::RedoPressed
                | Message::ToastClosed(_)
                | Message::ToastGone(_)
                | Message::LeftWorkspace
                | Message::CloseRequested(_)
                | Message::CloseCancelled
                | Message::GuideFollowed
                | Message::GuideSkipped
                | Message::Scanned(..)
        );

        self.acts = self.acts.wrapping_add(u32::from(is_act));
    }
}
