//! The design system: theme, spacing, direction and the widgets every screen is made of.
//!
//! Whatever runs along a line takes the `Direction` first, since `iced::widget::row!` never mirrors. Screens name a
//! `Tone`, a `Surface` or an `Icon`, never a colour, and a step of `space`, never a number.

pub mod banner;
pub mod button;
pub mod chart;
pub mod covered;
pub mod dialog;
pub mod empty;
pub mod field;
pub mod focus;
pub mod font;
mod forward;
pub mod gallery;
pub mod header;
pub mod heard;
pub mod icon;
pub mod key_value;
mod layered;
pub mod layout;
pub mod mark;
pub mod motion;
pub mod page;
pub mod palette;
mod parts;
pub mod picture;
pub mod pill;
pub mod progress;
pub mod prose;
pub mod scan;
pub mod scroll;
pub mod section;
pub mod shortcut;
pub mod side_panel;
pub mod sidebar;
pub mod space;
pub mod table;
pub mod tabs;
pub mod text;
pub mod theme;
pub mod tip;
pub mod toast;
pub mod verdict;

pub use icon::Icon;
pub use layout::{column, end, gap, nothing, row, spread, start};
pub use shortcut::{Shortcut, Stroke};
pub use theme::{Ink, Surface, Theme, Tone};

pub use crate::ui_column as column;
pub use crate::ui_row as row;

/// An element in our theme.
pub type Element<'a, M> = iced::Element<'a, M, Theme>;

/// What a program or a test of these widgets starts with: our typefaces, 14 px.
pub fn settings() -> iced::Settings {
    iced::Settings {
        fonts: font::all().map(std::borrow::Cow::Borrowed).into(),
        default_font: font::REGULAR,
        default_text_size: iced::Pixels(space::BODY),
        antialiasing: true,
        ..iced::Settings::default()
    }
}
