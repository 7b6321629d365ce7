//! What the door says of a guest, to be read from the other side of the table: colour, icon and word, and the name.

use iced::Fill;
use iced::font::Weight;
use iced::widget::container;

use super::icon::{self, Icon};
use super::theme::{Ink, Surface, Tone};
use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// A word such as "Arrived", whose it is, and a line of detail: the association, since when, at which desk.
pub fn verdict<'a, M: 'a>(
    direction: Direction,
    tone: Tone,
    icon: Icon,
    word: impl Into<String>,
    name: impl Into<String>,
    detail: impl Into<String>,
) -> Element<'a, M> {
    let said = layout::row(
        direction,
        [
            icon::sized(icon, space::DISPLAY, Ink::Toned(tone)),
            text::line_of(word, space::DISPLAY, Weight::Bold).ink(Ink::Toned(tone)).into(),
        ],
    )
    .spacing(space::M);

    let detail: String = detail.into();

    let mut lines: Vec<Element<'a, M>> =
        vec![said.into(), text::line_of(name, space::DOOR, Weight::Bold).ink(Ink::Plain).into()];

    if !detail.is_empty() {
        lines.push(text::line_of(detail, space::TITLE, Weight::Normal).ink(Ink::Plain).into());
    }

    container(layout::column(direction, lines).spacing(space::XS).width(Fill))
        .padding([space::L, space::XL])
        .width(Fill)
        .class(Surface::Verdict(tone))
        .into()
}
