//! Facts about one thing: their names at the start of the line, the facts after.

use iced::Fill;
use iced::widget::container;

use super::{Element, layout, space, text};
use crate::i18n::Direction;

const NAMES: f32 = 128.0;

pub fn key_value<'a, M: 'a>(
    direction: Direction,
    facts: impl IntoIterator<Item = (String, Element<'a, M>)>,
) -> Element<'a, M> {
    layout::column(
        direction,
        facts.into_iter().map(|(name, fact)| {
            layout::row(
                direction,
                [
                    container(text::muted(name)).width(NAMES).align_x(layout::start_side(direction)).into(),
                    layout::start(direction, fact).into(),
                ],
            )
            .align_y(iced::Top)
            .width(Fill)
            .into()
        }),
    )
    .spacing(space::S)
    .width(Fill)
    .into()
}
