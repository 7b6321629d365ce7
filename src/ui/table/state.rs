use std::ops::Range;

use iced::Task;
use iced::widget::scrollable::AbsoluteOffset;
use iced::widget::{Id, operation};

use crate::ui::scroll::Scrolled;
use crate::ui::space;

/// Up to here every row is built: less to go wrong, and quick enough.
pub const WINDOWED_ABOVE: usize = 300;

/// Rows built beyond each edge of what is in sight, so that a turn of the wheel finds them there.
const MARGIN: usize = 8;

/// Before the first frame says how high the table is.
const UNKNOWN_HEIGHT: f32 = 1200.0;

/// What of a table is in sight. The screen keeps one a table.
#[derive(Debug, Clone)]
pub struct State {
    id: Id,
    offset: f32,
    height: f32,
    row: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    #[default]
    Ascending,
    Descending,
}

/// By which column the rows are, and which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Sort<C> {
    pub by: C,
    pub order: Order,
}

impl State {
    pub fn new() -> Self {
        Self { id: Id::unique(), offset: 0.0, height: UNKNOWN_HEIGHT, row: space::ROW }
    }

    /// Of a table whose rows have two lines.
    pub fn tall() -> Self {
        Self { row: space::ROW_TALL, ..Self::new() }
    }

    pub fn scrolled(&mut self, scrolled: Scrolled) {
        self.offset = scrolled.offset;
        self.height = scrolled.height;
    }

    /// Back to the top, after a filter or another order.
    pub fn to_top<M>(&mut self) -> Task<M>
    where
        M: Send + 'static,
    {
        self.offset = 0.0;

        operation::scroll_to(self.id.clone(), AbsoluteOffset { x: 0.0, y: 0.0 })
    }

    /// Scrolls as little as brings that row in sight: for a cursor moved by the keyboard.
    pub fn reveal<M>(&mut self, row: usize) -> Task<M>
    where
        M: Send + 'static,
    {
        // A table that was not drawn yet may be no higher than in the smallest window.
        let height = if self.height == UNKNOWN_HEIGHT { self.row * 8.0 } else { self.height };
        let offset = offset_to_reveal(row, self.row, self.offset, height);

        if offset == self.offset {
            return Task::none();
        }

        self.offset = offset;

        operation::scroll_to(self.id.clone(), AbsoluteOffset { x: 0.0, y: offset })
    }

    /// The rows to build, of so many.
    pub fn window(&self, rows: usize) -> Range<usize> {
        window(rows, self.row, self.offset, self.height)
    }

    /// How many rows are in sight at once: a page, for the page keys.
    pub fn page(&self) -> usize {
        ((self.height / self.row) as usize).max(1)
    }

    pub(super) fn id(&self) -> Id {
        self.id.clone()
    }

    /// How high a row is.
    pub(super) fn row(&self) -> f32 {
        self.row
    }

    pub(super) fn offset(&self) -> f32 {
        self.offset
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: PartialEq + Copy> Sort<C> {
    pub fn ascending(by: C) -> Self {
        Self { by, order: Order::Ascending }
    }

    /// A click on a column's title: that column, or the other way round if it is that already.
    pub fn toggled(self, by: C) -> Self {
        let order = match self.order {
            Order::Ascending if self.by == by => Order::Descending,
            _ => Order::Ascending,
        };

        Self { by, order }
    }

    /// The order of a column, if the rows are by it.
    pub fn of(self, column: C) -> Option<Order> {
        (self.by == column).then_some(self.order)
    }
}

/// The rows to build, of so many of that height, when a table so high has been scrolled so far.
pub fn window(rows: usize, row: f32, offset: f32, height: f32) -> Range<usize> {
    if rows <= WINDOWED_ABOVE {
        return 0..rows;
    }

    let first = (offset.max(0.0) / row) as usize;
    let shown = (height.max(0.0) / row).ceil() as usize + 1;

    // Rows that were filtered away leave the table scrolled beyond its end: the last ones are in sight then.
    let first = first.min(rows.saturating_sub(shown));
    let start = first.saturating_sub(MARGIN);

    // The window moves a few rows at a time: each time it does, all of its words are laid out again.
    let start = start - start % MARGIN;
    let end = (first + shown + 2 * MARGIN).min(rows);

    start..end
}

/// Where to scroll to, from here, so that a row of that height is wholly in sight.
pub fn offset_to_reveal(place: usize, row: f32, offset: f32, height: f32) -> f32 {
    let top = place as f32 * row;
    let bottom = top + row;

    if top < offset {
        return top;
    }

    if bottom > offset + height {
        return (bottom - height).max(0.0);
    }

    offset
}
