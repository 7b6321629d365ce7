//! Rows, columns and sides that follow the direction of the language; iced's own never mirror.
//!
//! A text is never aligned itself: Arabic would be drawn outside its box. Its container is.

mod either;
mod even;
mod fold;
mod level;
mod line;

use iced::widget::{Column, Container, Space, container};
use iced::{Alignment, Fill, Padding, alignment};

use super::{Element, Theme, space};
use crate::i18n::Direction;

pub use either::Either;
pub use even::{Even, folded};
pub use fold::Fold;
pub use level::Level;
pub use line::Line;

/// `row!(direction; a, b, c)`: from the start of the line to its end.
#[macro_export]
macro_rules! ui_row {
    ($direction:expr; $($child:expr),* $(,)?) => {
        $crate::ui::layout::row($direction, [$($crate::ui::Element::from($child)),*])
    };
}

/// `column!(direction; a, b, c)`: from top to bottom, each at the start of its line.
#[macro_export]
macro_rules! ui_column {
    ($direction:expr; $($child:expr),* $(,)?) => {
        $crate::ui::layout::column($direction, [$($crate::ui::Element::from($child)),*])
    };
}

/// Children from the start of the line to its end, centred on its height, 8 px apart.
pub fn row<'a, M: 'a>(direction: Direction, children: impl IntoIterator<Item = Element<'a, M>>) -> Line<'a, M> {
    Line::new(direction, children.into_iter().collect()).spacing(space::S).align_y(Alignment::Center)
}

/// Children from top to bottom, each at the start of the line, 8 px apart.
pub fn column<'a, M: 'a>(
    direction: Direction,
    children: impl IntoIterator<Item = Element<'a, M>>,
) -> Column<'a, M, Theme> {
    Column::with_children(children).spacing(space::S).align_x(start_side(direction))
}

/// The whole width, its content at the start of the line.
pub fn start<'a, M: 'a>(direction: Direction, content: impl Into<Element<'a, M>>) -> Container<'a, M, Theme> {
    container(content).width(Fill).align_x(start_side(direction))
}

/// The whole width, its content at the end of the line.
pub fn end<'a, M: 'a>(direction: Direction, content: impl Into<Element<'a, M>>) -> Container<'a, M, Theme> {
    container(content).width(Fill).align_x(end_side(direction))
}

/// The whole width but for the margins of a page: what stands above a table, which has margins of its own.
pub fn margined<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    container(content).padding([0.0, space::XL]).width(Fill).into()
}

/// Cards from the start of the line to its end, all as high as the highest.
pub fn level<'a, M: 'a>(direction: Direction, cards: impl IntoIterator<Item = Element<'a, M>>) -> Level<'a, M> {
    Level::new(row(direction, cards).spacing(space::L).align_y(Alignment::Start).into())
}

/// One thing at the start of the line, another at its end.
pub fn spread<'a, M: 'a>(
    direction: Direction,
    first: impl Into<Element<'a, M>>,
    last: impl Into<Element<'a, M>>,
) -> Line<'a, M> {
    row(direction, [start(direction, first).into(), last.into()]).width(Fill)
}

/// A page, and at its end side a panel if one is open. The page is the same child either way, so that it keeps what it knows:
/// where it is scrolled to, where the cursor is.
pub fn beside<'a, M: 'a>(
    direction: Direction,
    page: impl Into<Element<'a, M>>,
    panel: Option<Element<'a, M>>,
) -> Line<'a, M> {
    row(direction, [page.into()].into_iter().chain(panel)).spacing(0.0).align_y(Alignment::Start).height(Fill)
}

/// Words that are cut where their place ends, and after them a mark that never is: it takes its room first.
pub fn trailed<'a, M: 'a>(
    direction: Direction,
    words: impl Into<Element<'a, M>>,
    mark: impl Into<Element<'a, M>>,
) -> Line<'a, M> {
    let backwards = match direction {
        Direction::LeftToRight => Direction::RightToLeft,
        Direction::RightToLeft => Direction::LeftToRight,
    };

    row(backwards, [mark.into(), words.into()])
}

/// The whole where it has room, else less of it.
pub fn either<'a, M: 'a>(whole: impl Into<Element<'a, M>>, less: impl Into<Element<'a, M>>) -> Either<'a, M> {
    Either::new(whole.into(), less.into())
}

/// What a thing is called, what counts of it and what can be done with it, on as many lines as it takes.
pub fn fold<'a, M: 'a>(
    direction: Direction,
    names: impl Into<Element<'a, M>>,
    counters: impl Into<Element<'a, M>>,
    actions: impl Into<Element<'a, M>>,
) -> Fold<'a, M> {
    Fold::new(direction, [names.into(), counters.into(), actions.into()])
}

/// Things of one kind from the start of the line to its end; where they have no room there, in rows that are even.
pub fn even<'a, M: 'a>(direction: Direction, children: impl IntoIterator<Item = Element<'a, M>>) -> Even<'a, M> {
    Even::new(direction, children.into_iter().collect())
}

/// Whatever width is left, empty.
pub fn gap() -> Space {
    Space::new().width(Fill)
}

/// Nothing at all, where an element is due.
pub fn nothing() -> Space {
    Space::new()
}

pub fn start_side(direction: Direction) -> alignment::Horizontal {
    match direction {
        Direction::LeftToRight => alignment::Horizontal::Left,
        Direction::RightToLeft => alignment::Horizontal::Right,
    }
}

pub fn end_side(direction: Direction) -> alignment::Horizontal {
    match direction {
        Direction::LeftToRight => alignment::Horizontal::Right,
        Direction::RightToLeft => alignment::Horizontal::Left,
    }
}

/// Padding by the sides of the line instead of left and right.
pub fn padding(direction: Direction, top: f32, end: f32, bottom: f32, start: f32) -> Padding {
    let (left, right) = match direction {
        Direction::LeftToRight => (start, end),
        Direction::RightToLeft => (end, start),
    };

    Padding { top, right, bottom, left }
}
