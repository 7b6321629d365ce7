use iced::Length;

use super::state::Order;
use crate::ui::{Element, text};

/// How wide a column is: so many pixels, or its share of what is left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    Fixed(f32),
    Portion(u16),
}

/// What a column needs that has a share of what is left.
const LEAST: f32 = 180.0;

/// On which side of its column a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    #[default]
    Start,
    End,
    /// Figures run from the left in every script, so that their units stand under each other at the right alone.
    Figures,
}

/// A column: its title, its width and its cells.
pub struct Column<'a, M> {
    pub(super) title: String,
    pub(super) width: Width,
    pub(super) align: Align,
    pub(super) least: f32,
    pub(super) rank: u8,
    pub(super) order: Option<Order>,
    pub(super) on_sort: Option<M>,
    pub(super) cell: Box<dyn Fn(usize) -> Element<'a, M> + 'a>,
}

impl<'a, M: 'a> Column<'a, M> {
    pub fn new(title: impl Into<String>, width: Width, cell: impl Fn(usize) -> Element<'a, M> + 'a) -> Self {
        let least = match width {
            Width::Fixed(pixels) => pixels,
            Width::Portion(_) => LEAST,
        };

        Self {
            title: title.into(),
            width,
            align: Align::Start,
            least,
            rank: 0,
            order: None,
            on_sort: None,
            cell: Box::new(cell),
        }
    }

    /// A column of plain words on one line.
    pub fn words(title: impl Into<String>, width: Width, words: impl Fn(usize) -> String + 'a) -> Self {
        Self::new(title, width, move |row| text::line(words(row)).into())
    }

    /// A column of figures, units under units.
    pub fn figures(title: impl Into<String>, width: Width, figure: impl Fn(usize) -> String + 'a) -> Self {
        let cells = Self::new(title, width, move |row| text::number(figure(row)).into());

        Self { align: Align::Figures, ..cells }
    }

    pub fn at_end(self) -> Self {
        Self { align: Align::End, ..self }
    }

    /// With less room than that for a share of what is left, other columns leave.
    pub fn least(self, least: f32) -> Self {
        Self { least, ..self }
    }

    /// Where there is not room for all columns, the ones of the highest rank leave first. Those of rank 0, as all are unless told,
    /// are always there.
    pub fn rank(self, rank: u8) -> Self {
        Self { rank, ..self }
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

/// The columns for which there is room in that width: all, or all up to a rank.
pub fn kept(columns: &[(u8, f32)], width: f32) -> Vec<usize> {
    let ranks = columns.iter().map(|(rank, _)| *rank);
    let highest = ranks.clone().max().unwrap_or_default();
    let needed = |up_to: u8| -> f32 { columns.iter().filter(|(rank, _)| *rank <= up_to).map(|(_, least)| least).sum() };
    let up_to = (0..=highest).rev().find(|rank| needed(*rank) <= width).unwrap_or_default();

    ranks.enumerate().filter(|(_, rank)| *rank <= up_to).map(|(place, _)| place).collect()
}
