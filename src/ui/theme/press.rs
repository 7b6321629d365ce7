use iced::widget::button::{self, Status, Style};
use iced::{Background, Border, Color, border};

use super::{Theme, Tokens, surface};
use crate::ui::space;

/// What a pressable thing looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Press {
    Primary,
    /// Paper with an edge.
    #[default]
    Secondary,
    /// Words only, until the pointer is over them.
    Quiet,
    Danger,
    /// A section of the sidebar.
    Section {
        active: bool,
    },
    Tab {
        active: bool,
    },
    /// One of a few side by side.
    Segment {
        active: bool,
    },
    /// The title of a column.
    Heading,
    /// A line of a list or a menu.
    Line {
        active: bool,
    },
    /// On a ground of ink.
    Inverse,
}

impl button::Catalog for Theme {
    type Class<'a> = Press;

    fn default<'a>() -> Self::Class<'a> {
        Press::default()
    }

    fn style(&self, press: &Press, status: Status) -> Style {
        let tokens = self.tokens();
        let over = matches!(status, Status::Hovered | Status::Pressed);
        let is_disabled = status == Status::Disabled;

        let style = match press {
            Press::Primary => filled(if over { tokens.primary_strong } else { tokens.primary }, tokens.on_primary),
            Press::Danger => filled(tokens.danger, tokens.on_danger),
            Press::Secondary => Style {
                border: surface::edge(if over { tokens.muted } else { tokens.edge }, space::CORNER),
                ..filled(if over && status == Status::Pressed { tokens.sunken } else { tokens.surface }, tokens.ink)
            },
            Press::Quiet => bare(over, tokens.sunken, tokens.ink),
            Press::Section { active: true } => {
                Style { border: self.mark(space::CORNER), ..filled(tokens.primary_soft, tokens.primary_strong) }
            }
            Press::Section { active: false } => bare(over, tokens.sunken, tokens.ink),
            Press::Tab { active: true } => bare(false, tokens.sunken, tokens.ink),
            Press::Tab { active: false } => bare(false, tokens.sunken, if over { tokens.ink } else { tokens.muted }),
            Press::Segment { active: true } => {
                let edge = match self {
                    Self::Light | Self::Dark => surface::edge(tokens.edge, space::CORNER),
                    Self::HighContrast => self.mark(space::CORNER),
                };

                Style { border: edge, ..filled(tokens.surface, tokens.ink) }
            }
            Press::Segment { active: false } => {
                bare(false, tokens.sunken, if over { tokens.ink } else { tokens.muted })
            }
            Press::Heading => Style {
                border: Border::default(),
                ..bare(false, tokens.sunken, if over { tokens.ink } else { tokens.muted })
            },
            Press::Line { active: true } => {
                Style { border: self.mark(space::CORNER), ..filled(tokens.primary_soft, tokens.ink) }
            }
            Press::Line { active: false } => bare(over, tokens.hover(), tokens.ink),
            Press::Inverse => Style {
                background: over.then_some(Background::Color(tokens.muted)),
                ..filled(tokens.ink, tokens.surface)
            },
        };

        if is_disabled {
            return faded(style, tokens);
        }

        style
    }
}

fn filled(ground: Color, ink: Color) -> Style {
    Style {
        background: Some(Background::Color(ground)),
        text_color: ink,
        border: border::rounded(space::CORNER),
        ..Style::default()
    }
}

fn bare(over: bool, ground: Color, ink: Color) -> Style {
    Style {
        background: over.then_some(Background::Color(ground)),
        text_color: ink,
        border: border::rounded(space::CORNER),
        ..Style::default()
    }
}

/// What cannot be pressed now loses its colour and its edge, not its words.
fn faded(style: Style, tokens: &Tokens) -> Style {
    Style {
        background: style.background.map(|_| Background::Color(tokens.neutral_soft)),
        text_color: tokens.muted,
        border: Border { width: 0.0, ..style.border },
        ..style
    }
}
