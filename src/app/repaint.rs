//! A whole new picture after what a person did, and each second.
//!
//! The renderer for laptops without a graphics processor (tiny-skia) draws only what changed since the last picture. Where that has
//! an edge between two pixels, a hairline of what was there before stays behind; and where a letter hangs into the line beneath, as
//! the dots of a last ي do, it is taken away with what that line was. It draws all of the picture when the colour of the ground is
//! another one. So with each act, and each second, the ground changes by less than a screen can show.

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

    /// Counts what asks for a whole new picture: all but the steps of work that goes on, which would ask for ten a second.
    pub(super) fn count(&mut self, message: &Message) {
        self.acts = self.acts.wrapping_add(u32::from(!matches!(message, Message::ErrandWentOn)));
    }
}
