//! A part of a page under its title.

use iced::Fill;
use iced::widget::container;
use iced::widget::text::IntoFragment;

use super::theme::Surface;
use super::{Element, layout, space, text};
use crate::i18n::Direction;

/// A title with what belongs to it, on the ground itself.
pub fn section<'a, M: 'a>(
    direction: Direction,
    title: impl IntoFragment<'a>,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    layout::column(direction, [text::heading(title).into(), content.into()]).spacing(space::M).width(Fill).into()
}

/// The same on paper, with something at the end of the title's line.
pub fn card<'a, M: 'a>(
    direction: Direction,
    title: impl IntoFragment<'a>,
    aside: Option<Element<'a, M>>,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let heading = layout::spread(direction, text::strong(title), aside.unwrap_or_else(|| layout::nothing().into()));

    sheet(layout::column(direction, [heading.into(), content.into()]).spacing(space::M).width(Fill))
}

/// Paper with a hairline around it.
pub fn sheet<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    container(content).padding(space::L).width(Fill).class(Surface::Card).into()
}

/// A figure with its name under it: for a line of key figures.
pub fn figure<'a, M: 'a>(
    direction: Direction,
    number: impl IntoFragment<'a>,
    name: impl IntoFragment<'a>,
) -> Element<'a, M> {
    layout::column(direction, [text::display(number).into(), text::caption(name).into()]).spacing(0.0).into()
}
