//! A state said three times: by its colour, its icon and its word.

use iced::widget::container;
use iced::widget::text::IntoFragment;

use super::icon::{self, Icon};
use super::theme::{Ink, Surface, Tone};
use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// On its tone: the state of a page.
pub fn pill<'a, M: 'a>(direction: Direction, tone: Tone, icon: Icon, word: impl IntoFragment<'a>) -> Element<'a, M> {
    container(
        layout::row(
            direction,
            [
                icon::sized(icon.along(direction), space::BODY, Ink::Toned(tone)),
                text::caption(word).class(Ink::Toned(tone)).into(),
            ],
        )
        .spacing(space::XS),
    )
    .padding([2.0, space::S])
    .class(Surface::Pill(tone))
    .into()
}

/// The same to be read across a hall, `unit` times as large.
pub fn large<'a, M: 'a>(
    direction: Direction,
    tone: Tone,
    icon: Icon,
    word: impl IntoFragment<'a>,
    unit: f32,
) -> Element<'a, M> {
    let size = space::TITLE * unit;
    let word = text::of(word, size, iced::font::Weight::Normal).class(Ink::Toned(tone));

    container(
        layout::row(direction, [icon::sized(icon.along(direction), size, Ink::Toned(tone)), word.into()])
            .spacing(space::S * unit),
    )
    .padding([space::XS * unit, space::L * unit])
    .class(Surface::Pill(tone))
    .into()
}

/// Without a ground: the state of a row among many.
pub fn status<'a, M: 'a>(direction: Direction, tone: Tone, icon: Icon, word: impl Into<String>) -> Element<'a, M> {
    layout::row(
        direction,
        [
            icon::sized(icon.along(direction), space::ICON, Ink::Toned(tone)),
            text::line(word).ink(Ink::Toned(tone)).into(),
        ],
    )
    .spacing(space::S - 2.0)
    .into()
}
