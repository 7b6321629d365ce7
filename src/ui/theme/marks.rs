use iced::widget::{container, progress_bar, rule, scrollable, table};
use iced::{Background, Border, Color, Shadow, border};

use super::{Theme, Tone};

impl rule::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, _class: &()) -> rule::Style {
        rule::Style { color: self.tokens().hairline, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true }
    }
}

impl progress_bar::Catalog for Theme {
    type Class<'a> = Tone;

    fn default<'a>() -> Self::Class<'a> {
        Tone::Primary
    }

    fn style(&self, tone: &Tone) -> progress_bar::Style {
        let tokens = self.tokens();

        progress_bar::Style {
            background: Background::Color(tokens.track),
            bar: Background::Color(tokens.tone(*tone)),
            border: border::rounded(3.0),
        }
    }
}

impl table::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, _class: &()) -> table::Style {
        table::Style {
            separator_x: Background::Color(Color::TRANSPARENT),
            separator_y: Background::Color(self.tokens().hairline),
        }
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, _class: &(), status: scrollable::Status) -> scrollable::Style {
        let tokens = self.tokens();

        let (x, y) = match status {
            scrollable::Status::Active { .. } => (false, false),
            scrollable::Status::Hovered {
                is_horizontal_scrollbar_hovered: x,
                is_vertical_scrollbar_hovered: y,
                ..
            } => (x, y),
            scrollable::Status::Dragged {
                is_horizontal_scrollbar_dragged: x,
                is_vertical_scrollbar_dragged: y,
                ..
            } => (x, y),
        };

        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail(*self, y),
            horizontal_rail: rail(*self, x),
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(tokens.surface),
                border: border::rounded(100.0).width(1.0).color(tokens.edge),
                shadow: Shadow::default(),
                icon: tokens.muted,
            },
        }
    }
}

impl Theme {
    /// The thumb of a scroll bar, and that of one that the pointer means.
    pub(in crate::ui) fn thumb(self, is_meant: bool) -> Color {
        let tokens = self.tokens();

        if is_meant { tokens.muted } else { tokens.edge }
    }
}

fn rail(theme: Theme, over: bool) -> scrollable::Rail {
    scrollable::Rail {
        background: None,
        border: Border::default(),
        scroller: scrollable::Scroller {
            background: Background::Color(theme.thumb(over)),
            border: border::rounded(3.0),
        },
    }
}
