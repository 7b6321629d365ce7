//! Who was trained: hours and certificates, by person and by association.

use crate::screen::keys::{self, Do, Set, Step};
use iced::Fill;
use iced::widget::{column, container};

use crate::domain::figures::{self, Trained};
use crate::domain::{AssociationId, DelegateId, Names};
use crate::i18n::{Language, format, tr};
use crate::screen::{Action, Context, Press, Route, Screen, wording};
use crate::ui::table::{self, Column, Width, table as rows_of};
use crate::ui::{Element, Icon, empty, field, layout, section, space};

/// By whom the hours are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// By association.
    #[default]
    Association,
    /// By person.
    Person,
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Whose page it leads to.
    pub association: Option<AssociationId>,
    /// The association, or the person.
    pub name: String,
    /// The same in both scripts.
    pub called: Names,
    /// The association of the person, or the region of the association.
    pub of: String,
    /// What was learnt.
    pub trained: Trained,
}

/// The part of the programme that tells of trainings.
#[derive(Debug, Default)]
pub struct Training {
    by: By,
    figures: figures::Training,
    rows: Vec<Row>,
    cursor: Option<usize>,
    table: table::State,
    seen: Option<(u64, Language)>,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// By person or by association.
    ByChosen(By),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// The cursor moves.
    CursorMoved(Step),
    /// A row was pressed.
    RowPressed(usize),
    /// A row was opened.
    RowOpened(usize),
}

/// So much of a name is read before anything else.
const NAME: f32 = 240.0;

impl Training {
    pub fn new() -> Self {
        Self::default()
    }

    /// The lines, those with the most hours first.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    fn derive(&mut self, cx: &Context<'_>) {
        let mut rows: Vec<Row> = match self.by {
            By::Association => {
                let known = self.figures.associations.iter();
                known.filter_map(|(id, trained)| association(cx, *id, *trained)).collect()
            }
            By::Person => {
                let known = self.figures.people.iter();
                known.filter_map(|(id, trained)| person(cx, *id, *trained)).collect()
            }
        };
        cx.collation.sort_by_key(&mut rows, |row| row.name.clone());
        rows.sort_by_key(|row| std::cmp::Reverse((row.trained.minutes, row.trained.certificates)));
        self.rows = rows;
        self.cursor = self.cursor.filter(|cursor| *cursor < self.rows.len());
    }

    fn summary<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let all = self.figures.all;
        let number = |count: u32| format::number(cx.language(), count.into());
        let figures = [
            (number(self.figures.trainings), tr!(cx.i18n, "programme-trainings", count = self.figures.trainings)),
            (number(all.people), tr!(cx.i18n, "programme-trained", count = all.people)),
            (format::duration(cx.language(), all.minutes.into()), cx.t("programme-hours")),
            (number(all.certificates), tr!(cx.i18n, "programme-certificates", count = all.certificates)),
        ];
        let cells = figures
            .into_iter()
            .map(|(number, name)| layout::start(direction, section::figure(direction, number, name)).into());

        section::sheet(layout::row(direction, cells).spacing(space::L))
    }

    fn table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let language = cx.language();
        let at = move |place: usize| self.rows.get(place);
        let words = |title: &str, width: Width, cell: fn(&Row) -> &str| {
            Column::words(cx.t(title), width, move |place| at(place).map(cell).unwrap_or_default().to_owned())
        };
        let figures = |title: &str, width: f32, cell: fn(&Trained) -> u32| {
            Column::figures(cx.t(title), Width::Fixed(width), move |place| {
                at(place).map(|row| format::number(language, cell(&row.trained).into())).unwrap_or_default()
            })
        };
        let (first, second) = match self.by {
            By::Association => ("programme-column-association", "programme-column-region"),
            By::Person => ("programme-column-person", "programme-column-association"),
        };
        let mut shown = rows_of(direction, &self.table, self.rows.len(), Message::Scrolled)
            .column(words(first, Width::Portion(5), |row| &row.name).least(NAME))
            .column(words(second, Width::Portion(4), |row| &row.of).rank(1));
        if self.by == By::Association {
            shown = shown.column(figures("programme-column-people", 112.0, |it| it.people));
        }

        shown
            .column(figures("programme-column-sessions", 112.0, |it| it.sessions))
            .column(Column::figures(cx.t("programme-column-hours"), Width::Fixed(112.0), move |place| {
                at(place).map(|row| format::duration(language, row.trained.minutes.into())).unwrap_or_default()
            }))
            .column(figures("programme-column-certificates", 128.0, |it| it.certificates))
            .on_press(Message::RowPressed)
            .on_open(Message::RowOpened)
            .cursor(self.cursor)
            .count(tr!(cx.i18n, "common-rows", count = self.rows.len()))
            .empty(empty::empty(Icon::Badge, cx.t("programme-none-training"), None))
            .into()
    }
}

impl Screen for Training {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::ByChosen(by) => {
                self.by = by;
                self.cursor = None;
                self.derive(cx);
                return Action::Run(self.table.to_top());
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::CursorMoved(step) => {
                self.cursor = step.lands(self.cursor, self.rows.len(), self.table.page());
                return self.cursor.map_or(Action::None, |row| Action::Run(self.table.reveal(row)));
            }
            Message::RowPressed(row) => self.cursor = Some(row),
            Message::RowOpened(row) => {
                let association = self.rows.get(row).and_then(|row| row.association);
                return association.map_or(Action::None, |id| Action::Go(Route::Association(id)));
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let by = [(By::Association, cx.t("programme-by-association")), (By::Person, cx.t("programme-by-person"))];
        let segments = layout::start(direction, field::segments(direction, by, &self.by, Message::ByChosen));

        column![
            container(self.summary(cx)).padding([space::L, space::XL]),
            container(segments).padding(layout::padding(direction, 0.0, space::XL, space::M, space::XL)),
            self.table(cx),
        ]
        .height(Fill)
        .into()
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::PROGRAMME]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if let Some(step) = press.step() {
            return Some(Message::CursorMoved(step));
        }

        (press.does == Do::Open && !press.taken).then_some(self.cursor.map(Message::RowOpened)).flatten()
    }

    fn called(&self, place: usize, _cx: &Context<'_>) -> Option<Names> {
        Some(self.rows.get(place)?.called.clone())
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = Some((cx.workspace.revision_of_all(), cx.language()));
        if self.seen != now {
            self.seen = now;
            self.figures = figures::training(cx.workspace);
            self.derive(cx);
        }
    }
}

fn association(cx: &Context<'_>, id: AssociationId, trained: Trained) -> Option<Row> {
    let register = &cx.workspace.register;
    let known = register.associations.get(id)?;
    let name = cx.name(&known.names).to_owned();

    let (called, of) = (known.names.clone(), wording::region(cx.i18n, register, known.region));

    Some(Row { association: Some(id), name, called, of, trained })
}

fn person(cx: &Context<'_>, id: DelegateId, trained: Trained) -> Option<Row> {
    let (known, of) = cx.workspace.person(id)?;
    let of = of.map(|it| cx.name(&it.names).to_owned()).unwrap_or_else(|| known.body.clone());

    let (name, called) = (wording::person(cx.i18n, known), known.names.clone());

    Some(Row { association: known.association, name, called, of, trained })
}
