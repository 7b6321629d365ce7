use iced::widget::{svg, text};

use super::{Theme, Tone};

/// The colour of a text or an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Ink {
    /// Whatever is written around it: the ink of a button within a button. An icon takes the ink.
    #[default]
    Inherited,
    Plain,
    Muted,
    /// What a field says while nothing is in it.
    Hint,
    Toned(Tone),
    OnPrimary,
    OnDanger,
    /// The opposite of the ink, on a ground of ink.
    Inverse,
}

impl Ink {
    pub(super) fn color(self, theme: Theme) -> Option<iced::Color> {
        let tokens = theme.tokens();

        match self {
            Self::Inherited => None,
            Self::Plain => Some(tokens.ink),
            Self::Muted => Some(tokens.muted),
            Self::Hint => Some(tokens.hint),
            Self::Toned(tone) => Some(tokens.ink_of(tone)),
            Self::OnPrimary => Some(tokens.on_primary),
            Self::OnDanger => Some(tokens.on_danger),
            Self::Inverse => Some(tokens.surface),
        }
    }
}

impl text::Catalog for Theme {
    type Class<'a> = Ink;

    fn default<'a>() -> Self::Class<'a> {
        Ink::Inherited
    }

    fn style(&self, ink: &Ink) -> text::Style {
        text::Style { color: ink.color(*self) }
    }
}

impl svg::Catalog for Theme {
    type Class<'a> = Ink;

    fn default<'a>() -> Self::Class<'a> {
        Ink::Plain
    }

    fn style(&self, ink: &Ink, _status: svg::Status) -> svg::Style {
        svg::Style { color: ink.color(*self).or(Some(self.tokens().ink)) }
    }
}
