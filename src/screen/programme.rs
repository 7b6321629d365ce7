//! The programme: its key figures, and the projects behind them.

use std::cmp::Ordering;

use iced::widget::{column, container};
use iced::{Fill, Task};

use super::{Action, Context, Press, Screen, wording};
use crate::domain::register::Project;
use crate::domain::{Place, ProjectId, figures};
use crate::i18n::format;
use crate::ui::shortcut::Stroke;
use crate::ui::table::{self, Column, Order, Sort, Width};
use crate::ui::{Element, Icon, empty, field, header, layout, section, space};
use crate::{search, tr};

/// The screen of the programme.
pub struct Programme {
    query: String,
    sort: Sort<By>,
    table: table::State,
    cursor: Option<usize>,
    shown: Vec<ProjectId>,
    total: usize,
    seen: Option<(u64, crate::i18n::Language)>,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something was typed into the filter.
    QueryChanged(String),
    /// A column's title was pressed.
    Sorted(By),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A row was pressed.
    RowPressed(usize),
    /// The cursor moves by so many rows.
    CursorMoved(isize),
}

/// What the table can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The title.
    Title,
    /// The association.
    Association,
    /// The region.
    Region,
    /// The first year.
    Year,
    /// The amount.
    Amount,
    /// The beneficiaries.
    Beneficiaries,
}

impl Programme {
    /// The screen.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            query: String::new(),
            sort: Sort::ascending(By::Title),
            table: table::State::new(),
            cursor: None,
            shown: Vec::new(),
            total: 0,
            seen: None,
        };
        screen.refresh(cx);

        (screen, Task::none())
    }

    fn derive(&mut self, cx: &Context<'_>) {
        let register = &cx.workspace.register;
        let words: Vec<String> = search::fold(&self.query).split_whitespace().map(str::to_owned).collect();
        let mut shown: Vec<(ProjectId, &Project)> = register
            .projects
            .iter()
            .filter(|(_, project)| {
                let text = search::fold(&format!(
                    "{} {} {} {} {}",
                    project.title.latin,
                    project.title.arabic,
                    association(cx, project),
                    wording::region(cx.i18n, register, project.region),
                    project.from,
                ));
                words.iter().all(|word| text.contains(word))
            })
            .collect();
        self.total = register.projects.len();
        shown.sort_by(|(_, a), (_, b)| self.compare(cx, a, b));
        self.shown = shown.into_iter().map(|(id, _)| id).collect();
        self.cursor = self.cursor.filter(|cursor| *cursor < self.shown.len());
    }

    fn compare(&self, cx: &Context<'_>, a: &Project, b: &Project) -> Ordering {
        let by = |by: By| match by {
            By::Title => cx.collation.compare(cx.name(&a.title), cx.name(&b.title)),
            By::Association => cx.collation.compare(association(cx, a), association(cx, b)),
            By::Region => a.region.cmp(&b.region),
            By::Year => (a.from, a.to).cmp(&(b.from, b.to)),
            By::Amount => a.amount.cmp(&b.amount),
            By::Beneficiaries => a.beneficiaries.cmp(&b.beneficiaries),
        };
        let order = by(self.sort.by);

        if self.sort.order == Order::Descending { order.reverse() } else { order }
    }

    fn project<'a>(&self, cx: &Context<'a>, row: usize) -> Option<&'a Project> {
        cx.workspace.register.projects.get(*self.shown.get(row)?)
    }

    fn figures<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let figures = figures::programme(&cx.workspace.register);
        let direction = cx.direction();
        let number = |number: u64| format::number(cx.language(), number.try_into().unwrap_or(i64::MAX));
        let cells = [
            (number(figures.projects.into()), tr!(cx.i18n, "programme-projects", count = figures.projects)),
            (number(figures.partners.into()), tr!(cx.i18n, "programme-partners", count = figures.partners)),
            (
                number(figures.led_by_migrants.into()),
                tr!(cx.i18n, "programme-led-by-migrants", count = figures.led_by_migrants),
            ),
            (number(figures.regions.into()), tr!(cx.i18n, "programme-regions", count = figures.regions)),
            (number(figures.beneficiaries), tr!(cx.i18n, "programme-beneficiaries", count = figures.beneficiaries)),
            (number(figures.amount), tr!(cx.i18n, "programme-dirhams", count = figures.amount)),
        ];
        let cells = cells.into_iter().map(|(number, name)| {
            container(section::figure(direction, number, name))
                .width(Fill)
                .align_x(layout::start_side(direction))
                .into()
        });

        section::sheet(layout::row(direction, cells).spacing(space::L))
    }

    fn table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let cx = *cx;
        let title = |by: By, key: &str, width: Width, cell: fn(&Context<'_>, &Project) -> String| {
            let cell = move |row: usize| self.project(&cx, row).map(|project| cell(&cx, project)).unwrap_or_default();
            let column = Column::words(cx.t(key), width, cell);

            column.sortable(self.sort.of(by), Message::Sorted(by))
        };
        let number = |by: By, key: &str, width: Width, cell: fn(&Context<'_>, &Project) -> String| {
            let cell = move |row: usize| self.project(&cx, row).map(|project| cell(&cx, project)).unwrap_or_default();
            let column = Column::figures(cx.t(key), width, cell);

            column.sortable(self.sort.of(by), Message::Sorted(by))
        };
        let years = |_: &Context<'_>, project: &Project| match project.from == project.to {
            true => project.from.to_string(),
            false => format!("{}–{}", project.from, project.to),
        };
        let count = tr!(cx.i18n, "common-rows-of", count = self.shown.len(), total = self.total);

        table::table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .column(title(By::Title, "programme-column-title", Width::Portion(5), |cx, it| {
                cx.name(&it.title).to_owned()
            }))
            .column(title(By::Association, "programme-column-association", Width::Portion(4), |cx, it| {
                association(cx, it).to_owned()
            }))
            .column(title(By::Region, "programme-column-region", Width::Portion(3), |cx, it| {
                wording::region(cx.i18n, &cx.workspace.register, it.region)
            }))
            .column(number(By::Year, "programme-column-years", Width::Fixed(96.0), years))
            .column(number(By::Amount, "programme-column-amount", Width::Fixed(120.0), |cx, it| {
                format::number(cx.language(), it.amount.try_into().unwrap_or(i64::MAX))
            }))
            .column(number(By::Beneficiaries, "programme-column-beneficiaries", Width::Fixed(120.0), |cx, it| {
                format::number(cx.language(), it.beneficiaries.into())
            }))
            .on_press(Message::RowPressed)
            .cursor(self.cursor)
            .count(count)
            .empty(empty::empty(Icon::Chart, cx.t("programme-empty"), None))
            .into()
    }
}

impl Screen for Programme {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::QueryChanged(query) => {
                self.query = query;
                self.derive(cx);
                return Action::Run(self.table.to_top());
            }
            Message::Sorted(by) => {
                self.sort = self.sort.toggled(by);
                self.derive(cx);
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::RowPressed(row) => self.cursor = Some(row),
            Message::CursorMoved(by) => {
                if self.shown.is_empty() {
                    return Action::None;
                }
                let last = self.shown.len() - 1;
                let row = self.cursor.map_or(0, |cursor| cursor.saturating_add_signed(by).min(last));
                self.cursor = Some(row);
                return Action::Run(self.table.reveal(row));
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let head = header::header(direction, cx.t("app-section-programme")).caption(cx.t("programme-caption"));
        let filter = container(field::search(direction, cx.t("programme-filter"), &self.query, Message::QueryChanged))
            .padding(layout::padding(direction, 0.0, space::XL, space::S, space::XL));

        column![
            Element::from(head),
            container(self.figures(cx)).padding([space::L, space::XL]),
            filter,
            self.table(cx),
        ]
        .height(Fill)
        .into()
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        match press.shortcut.key {
            Stroke::Up => Some(Message::CursorMoved(-1)),
            Stroke::Down => Some(Message::CursorMoved(1)),
            Stroke::PageUp => Some(Message::CursorMoved(-(self.table.page() as isize))),
            Stroke::PageDown => Some(Message::CursorMoved(self.table.page() as isize)),
            _ => None,
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = Some((cx.workspace.revision(Place::Register), cx.language()));
        if self.seen != now {
            self.seen = now;
            self.derive(cx);
        }
    }
}

fn association<'a>(cx: &Context<'a>, project: &Project) -> &'a str {
    let association = project.association.and_then(|id| cx.workspace.register.associations.get(id));

    association.map(|association| cx.name(&association.names)).unwrap_or_default()
}
