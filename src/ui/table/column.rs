use iced::Length;

use super::state::Order;
use crate::ui::{Element, text};

/// How wide a column is: so many pixels, or its share of what is left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    Fixed(f32),
    Portion(u16),
}

/// On which side of its column a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    #[default]
    Start,
    End,
}

/// A column: its title, its width and its cells.
pub struct Column<'a, M> {
    pub(super) title: String,
    pub(super) width: Width,
    pub(super) align: Align,
    pub(super) order: Option<Order>,
    pub(super) on_sort: Option<M>,
    pub(super) cell: Box<dyn Fn(usize) -> Element<'a, M> + 'a>,
}

impl<'a, M: 'a> Column<'a, M> {
    pub fn new(title: impl Into<String>, width: Width, cell: impl Fn(usize) -> Element<'a, M> + 'a) -> Self {
        Self { title: title.into(), width, align: Align::Start, order: None, on_sort: None, cell: Box::new(cell) }
    }

    /// A column of plain words on one line.
    pub fn words(title: impl Into<String>, width: Width, words: impl Fn(usize) -> String + 'a) -> Self {
        Self::new(title, width, move |row| text::line(words(row)).into())
    }

    /// A column of figures, at the end of its width.
    pub fn figures(title: impl Into<String>, width: Width, figure: impl Fn(usize) -> String + 'a) -> Self {
        Self::new(title, width, move |row| text::number(figure(row)).into()).at_end()
    }

    pub fn at_end(self) -> Self {
        Self { align: Align::End, ..self }
    }

    /// Sorts by a click on its title; `order` is how the rows are now, if by this column.
    pub fn sortable(self, order: Option<Order>, on_sort: M) -> Self {
        Self { order, on_sort: Some(on_sort), ..self }
    }
}

impl From<Width> for Length {
    fn from(width: Width) -> Self {
        match width {
            Width::Fixed(pixels) => Self::Fixed(pixels),
            Width::Portion(portion) => Self::FillPortion(portion),
        }
    }
}
