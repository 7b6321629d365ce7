//! A part of a page under its title.

use iced::widget::text::IntoFragment;
use iced::widget::{container, responsive};
use iced::{Fill, Shrink, Top};

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

/// What a figure with its name needs beside others.
const FIGURE: f32 = 112.0;

/// Figures with their names on a line, or on as many lines of as many figures as there is room for.
pub fn figures<'a, M: 'a>(direction: Direction, figures: Vec<(String, String)>) -> Element<'a, M> {
    responsive(move |size| {
        let lines = figures.len().div_ceil(((size.width / FIGURE) as usize).max(1)).max(1);
        let lines = figures.chunks(figures.len().div_ceil(lines).max(1)).map(|line| {
            let cells = line
                .iter()
                .map(|(number, name)| layout::start(direction, figure(direction, number.clone(), name.clone())).into());

            layout::row(direction, cells).spacing(space::M).align_y(Top).into()
        });

        layout::column(direction, lines).spacing(space::M).into()
    })
    .height(Shrink)
    .into()
}
