//! A question above the page, which waits.

use iced::widget::text::IntoFragment;
use iced::widget::{Container, center, center_x, column, container, mouse_area, opaque, stack};
use iced::{Fill, Top, Vector, mouse};

use super::theme::{Surface, Theme};
use super::{Element, layout, motion, space, text};
use crate::i18n::Direction;

/// A dialog's own paper: title, content, and actions at the end, the primary last.
pub fn dialog<'a, M: 'a>(
    direction: Direction,
    title: impl IntoFragment<'a>,
    content: impl Into<Element<'a, M>>,
    actions: impl IntoIterator<Item = Element<'a, M>>,
) -> Element<'a, M> {
    container(
        column![
            layout::start(direction, text::title(title)),
            layout::start(direction, content),
            container(layout::end(direction, layout::row(direction, actions).wrap_apart(space::S)))
                .padding(layout::padding(direction, space::S, 0.0, 0.0, 0.0)),
        ]
        .spacing(space::M),
    )
    .id(super::focus::ABOVE)
    .padding(space::XL)
    .max_width(space::DIALOG)
    .class(Surface::Raised)
    .into()
}

/// A dialog over the page, if there is one; a press beside it closes it, if it may be left that way.
pub fn over<'a, M: Clone + 'a>(
    page: impl Into<Element<'a, M>>,
    dialog: Option<Element<'a, M>>,
    on_leave: Option<M>,
) -> Element<'a, M> {
    let placed = dialog.map(|dialog| center(opaque(risen(dialog, space::L))).padding(space::XL));

    laid_over(page.into(), placed, on_leave)
}

/// The same near the top, for a paper that grows and shrinks as one types: its field stays where it is.
pub fn over_at_top<'a, M: Clone + 'a>(
    page: impl Into<Element<'a, M>>,
    paper: Option<Element<'a, M>>,
    on_leave: Option<M>,
) -> Element<'a, M> {
    let placed = paper
        .map(|paper| center_x(opaque(risen(paper, -space::L))).height(Fill).align_y(Top).padding(space::XXL * 2.0));

    laid_over(page.into(), placed, on_leave)
}

/// Comes from so far below.
fn risen<'a, M: Clone + 'a>(paper: Element<'a, M>, below: f32) -> Element<'a, M> {
    motion::enter(paper, Vector::new(0.0, below), Surface::Raised).into()
}

fn laid_over<'a, M: Clone + 'a>(
    page: Element<'a, M>,
    placed: Option<Container<'a, M, Theme>>,
    on_leave: Option<M>,
) -> Element<'a, M> {
    // The page stays the first of a stack in any case, so that it keeps its state: focus, scroll.
    let above = placed.map(|placed| {
        let scrim = mouse_area(placed.class(Surface::Scrim)).interaction(mouse::Interaction::Idle);

        opaque(match on_leave {
            Some(message) => scrim.on_press(message),
            None => scrim,
        })
    });

    stack![page].push(above).width(Fill).height(Fill).into()
}
