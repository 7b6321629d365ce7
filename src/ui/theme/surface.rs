use iced::widget::container;
use iced::{Background, Border, Color, border};

use super::{Theme, Tone};
use crate::ui::space;

/// What a part of the screen lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Surface {
    #[default]
    None,
    Ground,
    /// Paper, without an edge.
    Paper,
    /// Paper with a hairline around it.
    Card,
    Sunken,
    /// A dialog, a menu: above the rest.
    Raised,
    Scrim,
    Tooltip,
    /// A few words on their tone.
    Pill(Tone),
    /// What the door says.
    Verdict(Tone),
    /// A line across the top.
    Banner(Tone),
    /// A bar or a dot of a picture.
    Solid(Tone),
    /// What a bar is measured against.
    Track,
    /// Around segments side by side.
    Groove,
    /// The name of a key.
    Key,
    /// The line under the active tab, the mark beside the active section.
    Mark,
    /// The count beside a section.
    Badge,
}

impl container::Catalog for Theme {
    type Class<'a> = Surface;

    fn default<'a>() -> Self::Class<'a> {
        Surface::None
    }

    fn style(&self, surface: &Surface) -> container::Style {
        let tokens = self.tokens();
        let plain = container::Style::default();

        match surface {
            Surface::None => plain,
            Surface::Ground => filled(tokens.ground),
            Surface::Paper => filled(tokens.surface),
            Surface::Sunken => filled(tokens.sunken),
            Surface::Card => {
                container::Style { border: edge(tokens.hairline, space::CORNER), ..filled(tokens.surface) }
            }
            // An edge, not a shadow: the software renderer redraws a part of it over itself, darker each time.
            Surface::Raised => {
                container::Style { border: edge(tokens.edge, space::CORNER + 2.0), ..filled(tokens.surface) }
            }
            Surface::Scrim => filled(tokens.scrim),
            Surface::Tooltip => container::Style {
                text_color: Some(tokens.surface),
                border: border::rounded(space::CORNER_SMALL),
                ..filled(tokens.ink)
            },
            Surface::Pill(tone) => container::Style {
                text_color: Some(tokens.ink_of(*tone)),
                border: self.mark(100.0),
                ..filled(tokens.soft(*tone))
            },
            Surface::Verdict(tone) => container::Style {
                text_color: Some(tokens.ink),
                border: edge(tokens.shape(*tone), space::CORNER),
                ..filled(tokens.soft(*tone))
            },
            Surface::Banner(tone) => container::Style { text_color: Some(tokens.ink), ..filled(tokens.soft(*tone)) },
            Surface::Solid(tone) => container::Style { border: border::rounded(3.0), ..filled(tokens.shape(*tone)) },
            Surface::Track => container::Style { border: border::rounded(3.0), ..filled(tokens.track) },
            Surface::Groove => {
                container::Style { border: border::rounded(space::CORNER), ..filled(tokens.neutral_soft) }
            }
            Surface::Key => container::Style { border: edge(tokens.hairline, space::CORNER_SMALL), ..plain },
            Surface::Mark => container::Style { border: border::rounded(2.0), ..filled(tokens.primary) },
            Surface::Badge => container::Style {
                text_color: Some(tokens.muted),
                // Its figure has no room for a thicker edge.
                border: Border { width: self.mark(100.0).width.min(space::HAIRLINE), ..self.mark(100.0) },
                ..filled(tokens.neutral_soft)
            },
        }
    }
}

pub(super) fn edge(color: Color, radius: f32) -> Border {
    Border { color, width: space::HAIRLINE, radius: radius.into() }
}

fn filled(color: Color) -> container::Style {
    container::Style { background: Some(Background::Color(color)), ..container::Style::default() }
}
