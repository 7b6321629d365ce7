//! Colours and how every widget wears them. Screens name a tone or a surface, never a colour.

mod choices;
mod fields;
mod marks;
mod press;
mod surface;
mod tokens;
mod words;

use super::space;
use iced::theme::{Base, Mode, Palette, Style};
use iced::{Border, border};

pub(super) use fields::Attention;
pub use fields::Entry;
pub use press::Press;
pub use surface::Surface;
pub use tokens::{Tokens, Tone};
pub use words::Ink;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    #[default]
    Light,
    Dark,
    HighContrast,
}

impl Theme {
    pub fn tokens(self) -> &'static Tokens {
        match self {
            Self::Light => &tokens::LIGHT,
            Self::Dark => &tokens::DARK,
            Self::HighContrast => &tokens::HIGH_CONTRAST,
        }
    }

    /// How thick the line is around what the keyboard stands on.
    pub fn ring(self) -> f32 {
        match self {
            Self::Light | Self::Dark => space::RING,
            Self::HighContrast => space::RING_STRONG,
        }
    }

    /// The edge of what stands out from what is beside it by its ground: a pale ground is not enough with high contrast.
    pub(in crate::ui) fn mark(self, radius: f32) -> Border {
        match self {
            Self::Light | Self::Dark => border::rounded(radius),
            Self::HighContrast => border::rounded(radius).width(space::RING).color(self.tokens().ink),
        }
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::None | Mode::Light => Self::Light,
            Mode::Dark => Self::Dark,
        }
    }

    fn mode(&self) -> Mode {
        match self {
            Self::Light | Self::HighContrast => Mode::Light,
            Self::Dark => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        let tokens = self.tokens();

        Style { background_color: tokens.ground, text_color: tokens.ink }
    }

    fn palette(&self) -> Option<Palette> {
        let tokens = self.tokens();

        Some(Palette {
            background: tokens.ground,
            text: tokens.ink,
            primary: tokens.primary,
            success: tokens.success,
            warning: tokens.accent,
            danger: tokens.danger,
        })
    }

    fn name(&self) -> &str {
        match self {
            Self::Light => "Light",
            Self::Dark => "Dark",
            Self::HighContrast => "High contrast",
        }
    }
}
