use std::rc::Rc;

use iced::time::Instant;
use iced::widget::{Column as Stacked, Space, center, checkbox, column, container, mouse_area, responsive, rule};
use iced::{Center, Fill, Padding, mouse};

use super::column::{Align, Column, kept};
use super::line::Line;
use super::state::{Order, State};
use crate::i18n::Direction;
use crate::ui::icon::{self, Icon};
use crate::ui::scroll::{self, Scrolled};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, layout, space, text};

const CHECK: f32 = 40.0;
/// On either side of every table: with the edges of a row and of a cell, its words begin where those of the page do.
const MARGIN: f32 = space::XL - 2.0 * space::S;
/// The number of rows is never cut, and what is beside it is only there where it has room.
const ENDLESS: f32 = f32::INFINITY;

/// What a table has for its columns in a place of that width.
pub fn within(width: f32) -> f32 {
    width - 2.0 * MARGIN
}

/// A table being put together; it becomes an element by `into`.
pub struct Table<'a, M> {
    direction: Direction,
    state: &'a State,
    rows: usize,
    columns: Vec<Column<'a, M>>,
    checks: Option<Checks<'a, M>>,
    on_scroll: Rc<dyn Fn(Scrolled) -> M + 'a>,
    on_press: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_open: Option<Box<dyn Fn(usize) -> M + 'a>>,
    cursor: Option<usize>,
    is_selected: Box<dyn Fn(usize) -> bool + 'a>,
    came: Box<dyn Fn(usize) -> Option<Instant> + 'a>,
    count: Option<String>,
    aside: Option<Element<'a, M>>,
    empty: Option<Element<'a, M>>,
}

struct Checks<'a, M> {
    all: bool,
    on_all: M,
    is_checked: Box<dyn Fn(usize) -> bool + 'a>,
    on_check: Box<dyn Fn(usize) -> M + 'a>,
}

/// So many rows, of which the state knows what is in sight.
pub fn table<'a, M>(
    direction: Direction,
    state: &'a State,
    rows: usize,
    on_scroll: impl Fn(Scrolled) -> M + 'a,
) -> Table<'a, M> {
    Table {
        direction,
        state,
        rows,
        columns: Vec::new(),
        checks: None,
        on_scroll: Rc::new(on_scroll),
        on_press: None,
        on_open: None,
        cursor: None,
        is_selected: Box::new(|_| false),
        came: Box::new(|_| None),
        count: None,
        aside: None,
        empty: None,
    }
}

impl<'a, M> Table<'a, M> {
    pub fn column(mut self, column: Column<'a, M>) -> Self {
        self.columns.push(column);
        self
    }

    /// A first column of boxes to check, for actions on many rows. `on_check` toggles a row, `on_all` all of them.
    pub fn checks(
        mut self,
        is_checked: impl Fn(usize) -> bool + 'a,
        on_check: impl Fn(usize) -> M + 'a,
        all: bool,
        on_all: M,
    ) -> Self {
        self.checks = Some(Checks { all, on_all, is_checked: Box::new(is_checked), on_check: Box::new(on_check) });

        self
    }

    pub fn on_press(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_press = Some(Box::new(message));
        self
    }

    /// A second press on the same row.
    pub fn on_open(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_open = Some(Box::new(message));
        self
    }

    /// The row that the keyboard is on.
    pub fn cursor(self, cursor: Option<usize>) -> Self {
        Self { cursor, ..self }
    }

    pub fn selected(mut self, is_selected: impl Fn(usize) -> bool + 'a) -> Self {
        self.is_selected = Box::new(is_selected);
        self
    }

    /// When a row came, if it has just come: see [`crate::ui::motion::Fresh`].
    pub fn came(mut self, came: impl Fn(usize) -> Option<Instant> + 'a) -> Self {
        self.came = Box::new(came);
        self
    }

    /// The number of rows, in words: always in sight under the table.
    pub fn count(self, count: impl Into<String>) -> Self {
        Self { count: Some(count.into()), ..self }
    }

    /// At the end of the line that counts.
    pub fn aside(self, aside: impl Into<Element<'a, M>>) -> Self {
        Self { aside: Some(aside.into()), ..self }
    }

    /// What stands in the place of rows when there are none.
    pub fn empty(self, empty: impl Into<Element<'a, M>>) -> Self {
        Self { empty: Some(empty.into()), ..self }
    }
}

impl<'a, M: Clone + 'a> From<Table<'a, M>> for Element<'a, M> {
    fn from(mut table: Table<'a, M>) -> Self {
        let footer = table.footer();
        let empty = table.empty.take().filter(|_| table.rows == 0);
        let lines: Self = match empty {
            Some(empty) => {
                let header = responsive(move |size| table.header(&table.kept(size.width))).height(space::CONTROL);

                column![header, rule::horizontal(1), center(empty)].into()
            }
            None => responsive(move |size| {
                let kept = table.kept(size.width);

                column![table.header(&kept), rule::horizontal(1), table.body(&kept)].into()
            })
            .into(),
        };

        column![lines].push(footer).width(Fill).height(Fill).padding([0.0, MARGIN]).into()
    }
}

impl<'a, M: Clone + 'a> Table<'a, M> {
    /// The columns that a table so wide has.
    fn kept(&self, width: f32) -> Vec<usize> {
        let columns: Vec<_> = self.columns.iter().map(|column| (column.rank, column.least)).collect();
        let checks = if self.checks.is_some() { CHECK } else { 0.0 };

        kept(&columns, width - checks - edges().x())
    }

    fn header(&self, kept: &[usize]) -> Element<'a, M> {
        let mut cells: Vec<Element<'a, M>> = Vec::with_capacity(kept.len() + 1);

        if let Some(checks) = &self.checks {
            let on_all = checks.on_all.clone();

            cells.push(check(checks.all, on_all));
        }

        let columns = kept.iter().filter_map(|place| self.columns.get(*place));
        cells.extend(columns.map(|column| heading(self.direction, column)));

        layout::row(self.direction, cells).spacing(0.0).height(space::CONTROL).padding(edges()).width(Fill).into()
    }

    fn footer(&mut self) -> Option<Element<'a, M>> {
        let count = self.count.take()?;
        let aside = self.aside.take();

        let aside = aside.unwrap_or_else(|| layout::nothing().into());
        let line = layout::fold(self.direction, text::caption(count), layout::nothing(), aside)
            .least(ENDLESS)
            .sparing(ENDLESS);

        Some(
            column![
                rule::horizontal(1),
                container(line)
                    .padding([0.0, space::L])
                    .center_y(space::CONTROL)
                    .width(Fill),
            ]
            .into(),
        )
    }

    fn body(&self, kept: &[usize]) -> Element<'a, M> {
        let window = self.state.window(self.rows);
        let above = window.start as f32 * self.state.row();
        let below = (self.rows - window.end) as f32 * self.state.row();

        // The spacers of the rows that are not built are always there, so that each row keeps its place in the tree.
        let mut lines = Stacked::with_capacity(window.len() + 2).width(Fill).push(Space::new().height(above));

        for row in window {
            lines = lines.push(self.line(row, kept));
        }

        let lines = lines.push(Space::new().height(below));

        let on_scroll = Rc::clone(&self.on_scroll);

        scroll::sheet(self.direction, lines)
            .id(self.state.id())
            .from(self.state.offset())
            .width(Fill)
            .height(Fill)
            .on_scroll(move |scrolled| on_scroll(scrolled))
            .into()
    }

    fn line(&self, row: usize, kept: &[usize]) -> Element<'a, M> {
        let mut cells: Vec<Element<'a, M>> = Vec::with_capacity(kept.len() + 1);

        if let Some(checks) = &self.checks {
            cells.push(check((checks.is_checked)(row), (checks.on_check)(row)));
        }

        for column in kept.iter().filter_map(|place| self.columns.get(*place)) {
            cells.push(
                container((column.cell)(row))
                    .width(column.width)
                    .padding([0.0, space::S])
                    .align_x(side(self.direction, column.align))
                    .center_y(Fill)
                    .clip(true)
                    .into(),
            );
        }

        let content = layout::row(self.direction, cells)
            .spacing(0.0)
            .height(self.state.row())
            .padding(edges())
            .align_y(Center)
            .width(Fill);

        Line::new(self.direction, content)
            .selected((self.is_selected)(row))
            .cursor(self.cursor == Some(row))
            .came((self.came)(row))
            .on_press(self.on_press.as_ref().map(|message| message(row)))
            .on_open(self.on_open.as_ref().map(|message| message(row)))
            .into()
    }
}

fn heading<'a, M: Clone + 'a>(direction: Direction, column: &Column<'a, M>) -> Element<'a, M> {
    let title = text::label_line(column.title.clone());

    let arrow: Option<Element<'a, M>> = column.order.map(|order| {
        icon::sized(
            match order {
                Order::Ascending => Icon::ArrowUp,
                Order::Descending => Icon::ArrowDown,
            },
            space::M,
            Ink::Muted,
        )
    });

    let parts = [Some(title.into()), arrow].into_iter().flatten();
    let content = layout::row(direction, parts).spacing(space::XS);

    let cell = container(content)
        .padding([0.0, space::S])
        .align_x(side(direction, column.align))
        .center_y(Fill)
        .width(Fill)
        .clip(true);

    let Some(message) = column.on_sort.clone() else {
        return container(cell).width(column.width).into();
    };

    crate::ui::focus::button(cell)
        .padding(0)
        .width(column.width)
        .height(Fill)
        .class(Press::Heading)
        .on_press(message)
        .into()
}

fn check<'a, M: Clone + 'a>(checked: bool, message: M) -> Element<'a, M> {
    let press = message.clone();
    let mark = checkbox(checked).size(space::L).on_toggle(move |_| message.clone());

    // A press beside the box means it as well, not the row.
    mouse_area(container(mark).center_x(CHECK).center_y(Fill))
        .on_press(press)
        .interaction(mouse::Interaction::Pointer)
        .into()
}

fn side(direction: Direction, align: Align) -> iced::alignment::Horizontal {
    match align {
        Align::Start => layout::start_side(direction),
        Align::End => layout::end_side(direction),
        Align::Figures => iced::alignment::Horizontal::Right,
    }
}

/// The same at both sides: the header stands over its columns, and the scroll bar over neither.
fn edges() -> Padding {
    Padding::from([0.0, space::S])
}
