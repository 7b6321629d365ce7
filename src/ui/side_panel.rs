//! A panel at the end side, beside a list: one thing to read or to edit.

use iced::widget::{column, container, row, rule};
use iced::{Fill, Vector};

use super::icon::Icon;
use super::theme::Surface;
use super::{Element, button, layout, motion, scroll, space, text, tip};
use crate::i18n::Direction;

/// `close` is what the cross is called, with its key, and what it does.
pub fn side_panel<'a, M: Clone + 'a>(
    direction: Direction,
    title: impl Into<String>,
    close: (String, M),
    content: impl Into<Element<'a, M>>,
    footer: impl IntoIterator<Item = Element<'a, M>>,
) -> Element<'a, M> {
    let head = layout::row(
        direction,
        [
            layout::start(direction, text::heading_line(title)).into(),
            tip::tip(button::icon(Icon::Cross).on_press(close.1), close.0),
        ],
    )
    .padding(layout::padding(direction, space::M, space::M, space::M, space::L + space::XS));

    let body =
        scroll::sheet(direction, container(content).padding([space::L, space::L + space::XS]).width(Fill)).height(Fill);

    let mut footer = footer.into_iter().peekable();

    let foot = footer.peek().is_some().then(|| {
        column![
            rule::horizontal(1),
            layout::end(direction, layout::row(direction, footer).wrap_apart(space::S))
                .padding([space::M, space::L + space::XS])
        ]
    });

    let paper = container(column![head, rule::horizontal(1), body].push(foot))
        .width(space::SIDE_PANEL)
        .height(Fill)
        .class(Surface::Paper);

    let (panel, from) = match direction {
        Direction::LeftToRight => (row![rule::vertical(1), paper], space::XXL),
        Direction::RightToLeft => (row![paper, rule::vertical(1)], -space::XXL),
    };

    motion::enter(panel, Vector::new(from, 0.0), Surface::Paper).into()
}
