use iced::overlay::menu;
use iced::widget::{pick_list, text_editor};
use iced::{Background, Border, Color, Shadow};

use super::{Theme, surface};
use crate::ui::space;

/// A field as it is, or one that cannot be taken as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Entry {
    #[default]
    Fine,
    Wrong,
    /// Without an edge: the thing around it has one.
    Bare,
    /// Its words are drawn by something above it.
    Veiled,
}

/// What a field has of the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    Calm,
    Over,
    Focused,
    Disabled,
}

/// What a field wears.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    pub background: Background,
    pub border: Border,
    pub placeholder: Color,
    pub value: Color,
    pub selection: Color,
}

impl Theme {
    /// What a field of one line or several wears.
    pub(in crate::ui) fn field(self, entry: Entry, attention: Attention) -> Look {
        let tokens = self.tokens();
        let veil = if entry == Entry::Veiled { 0.0 } else { 1.0 };
        let value = if attention == Attention::Disabled { tokens.muted } else { tokens.ink };

        Look {
            background: self.field_ground(entry, attention),
            border: self.field_border(entry, attention),
            placeholder: tokens.hint,
            value: value.scale_alpha(veil),
            selection: tokens.selection.scale_alpha(veil),
        }
    }

    fn field_border(self, entry: Entry, attention: Attention) -> Border {
        let tokens = self.tokens();

        let color = match (entry, attention) {
            (Entry::Bare, _) => return Border::default(),
            (Entry::Wrong, _) => tokens.danger,
            (Entry::Fine | Entry::Veiled, Attention::Focused) => tokens.primary,
            (Entry::Fine | Entry::Veiled, Attention::Over) => tokens.muted,
            (Entry::Fine | Entry::Veiled, Attention::Calm) => tokens.edge,
            (Entry::Fine | Entry::Veiled, Attention::Disabled) => tokens.hairline,
        };

        let edge = surface::edge(color, space::CORNER);

        match attention {
            Attention::Focused => edge.width(self.ring()),
            _ => edge,
        }
    }

    fn field_ground(self, entry: Entry, attention: Attention) -> Background {
        let tokens = self.tokens();

        Background::Color(match (entry, attention) {
            (Entry::Bare, _) => Color::TRANSPARENT,
            (_, Attention::Disabled) => tokens.sunken,
            _ => tokens.surface,
        })
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = Entry;

    fn default<'a>() -> Self::Class<'a> {
        Entry::Fine
    }

    fn style(&self, entry: &Entry, status: text_editor::Status) -> text_editor::Style {
        let attention = match status {
            text_editor::Status::Active => Attention::Calm,
            text_editor::Status::Hovered => Attention::Over,
            text_editor::Status::Focused { .. } => Attention::Focused,
            text_editor::Status::Disabled => Attention::Disabled,
        };
        let Look { background, border, placeholder, value, selection } = self.field(*entry, attention);

        text_editor::Style { background, border, placeholder, value, selection }
    }
}

impl pick_list::Catalog for Theme {
    type Class<'a> = Entry;

    fn default<'a>() -> <Self as pick_list::Catalog>::Class<'a> {
        Entry::Fine
    }

    fn style(&self, entry: &Entry, status: pick_list::Status) -> pick_list::Style {
        let tokens = self.tokens();

        let attention = match status {
            pick_list::Status::Active => Attention::Calm,
            pick_list::Status::Hovered => Attention::Over,
            pick_list::Status::Opened { .. } => Attention::Focused,
        };

        let veil = if *entry == Entry::Veiled { 0.0 } else { 1.0 };

        pick_list::Style {
            text_color: tokens.ink.scale_alpha(veil),
            placeholder_color: tokens.hint.scale_alpha(veil),
            handle_color: tokens.muted,
            background: self.field_ground(*entry, attention),
            border: self.field_border(*entry, attention),
        }
    }
}

impl menu::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> <Self as menu::Catalog>::Class<'a> {}

    fn style(&self, _class: &()) -> menu::Style {
        let tokens = self.tokens();

        menu::Style {
            background: Background::Color(tokens.surface),
            border: surface::edge(tokens.edge, space::CORNER),
            text_color: tokens.ink,
            selected_text_color: tokens.primary_strong,
            selected_background: Background::Color(tokens.primary_soft),
            shadow: Shadow::default(),
        }
    }
}
