use iced::Background;
use iced::widget::{checkbox, radio, toggler};

use super::{Theme, surface};
use crate::ui::space;

impl checkbox::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, _class: &(), status: checkbox::Status) -> checkbox::Style {
        let tokens = self.tokens();

        let (checked, over, disabled) = match status {
            checkbox::Status::Active { is_checked } => (is_checked, false, false),
            checkbox::Status::Hovered { is_checked } => (is_checked, true, false),
            checkbox::Status::Disabled { is_checked } => (is_checked, false, true),
        };

        let (ground, edge) = match (checked, over, disabled) {
            (_, _, true) => (tokens.sunken, tokens.hairline),
            (true, true, _) => (tokens.primary_strong, tokens.primary_strong),
            (true, false, _) => (tokens.primary, tokens.primary),
            (false, true, _) => (tokens.surface, tokens.primary),
            (false, false, _) => (tokens.surface, tokens.edge),
        };

        checkbox::Style {
            background: Background::Color(ground),
            icon_color: if disabled { tokens.muted } else { tokens.on_primary },
            border: surface::edge(edge, space::CORNER_SMALL),
            text_color: Some(if disabled { tokens.muted } else { tokens.ink }),
        }
    }
}

impl radio::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, _class: &(), status: radio::Status) -> radio::Style {
        let tokens = self.tokens();

        let (selected, over) = match status {
            radio::Status::Active { is_selected } => (is_selected, false),
            radio::Status::Hovered { is_selected } => (is_selected, true),
        };

        radio::Style {
            background: Background::Color(tokens.surface),
            dot_color: tokens.primary,
            border_width: space::HAIRLINE,
            border_color: if selected || over { tokens.primary } else { tokens.edge },
            text_color: Some(tokens.ink),
        }
    }
}

impl toggler::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, _class: &(), status: toggler::Status) -> toggler::Style {
        let tokens = self.tokens();

        let (on, disabled) = match status {
            toggler::Status::Active { is_toggled } | toggler::Status::Hovered { is_toggled } => (is_toggled, false),
            toggler::Status::Disabled { is_toggled } => (is_toggled, true),
        };

        let ground = match (on, disabled) {
            (_, true) => tokens.neutral_soft,
            (true, false) => tokens.primary,
            (false, false) => tokens.edge,
        };

        toggler::Style {
            background: Background::Color(ground),
            background_border_width: 0.0,
            background_border_color: ground,
            foreground: Background::Color(tokens.surface),
            foreground_border_width: 0.0,
            foreground_border_color: tokens.surface,
            text_color: Some(tokens.ink),
            border_radius: None,
            padding_ratio: 0.14,
        }
    }
}
