//! What was done, by which laptop, when; and taking it back, even days later.

mod sentence;

use crate::screen::keys::{self, Do, Set, Step};
use std::collections::BTreeSet;
use std::sync::Arc;

use iced::widget::{column, container};
use iced::{Fill, Task};
use jiff::Timestamp;

use super::{Action, Context, Press, Screen};
use crate::domain::entry::BatchKind;
use crate::domain::fold::Journaled;
use crate::domain::{Change, Entry, LaptopId, Names, Reverted};
use crate::exchange::say::disk;
use crate::i18n::{Language, format};
use crate::store::OpenError;
use crate::ui::table::{self, Column, Width};
use crate::ui::{Element, Icon, Tone, button, dialog, empty, field, header, space, text};
use crate::{search, store, tr};

pub use sentence::sentence;

/// The screen of the history.
pub struct History {
    rows: Vec<Line>,
    shown: Vec<usize>,
    query: String,
    table: table::State,
    cursor: Option<usize>,
    asking: Option<usize>,
    reading: bool,
    failed: Option<OpenError>,
    /// What the journals hold, and the language in which the lines say it.
    entries: Arc<Vec<Entry<Change>>>,
    language: Language,
}

/// One thing that was done.
#[derive(Clone, Debug)]
struct Line {
    unit: Reverted,
    wall: Timestamp,
    laptop: LaptopId,
    words: String,
    folded: String,
    /// It was an undo, or was undone since.
    standing: Standing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Stands,
    TakenBack,
    TakesBack,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The journals were read, the latest entry first, or could not be.
    Read(Result<Arc<Vec<Entry<Change>>>, OpenError>),
    /// Something was typed into the filter.
    QueryChanged(String),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A row was pressed.
    RowPressed(usize),
    /// The cursor moves.
    CursorMoved(Step),
    /// The row under the cursor is to be taken back.
    RevertAsked,
    /// It is.
    RevertConfirmed,
    /// It is not.
    RevertDropped,
}

impl History {
    /// The screen, and the reading of the journals.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let screen = Self {
            rows: Vec::new(),
            shown: Vec::new(),
            query: String::new(),
            table: table::State::new(),
            cursor: None,
            asking: None,
            reading: true,
            failed: None,
            entries: Arc::default(),
            language: cx.language(),
        };

        (screen, read(cx))
    }

    fn say(&mut self, cx: &Context<'_>) {
        self.language = cx.language();
        self.rows = lines(cx, &self.entries);
        self.derive();
    }

    fn derive(&mut self) {
        let words: Vec<String> = search::fold(&self.query).split_whitespace().map(str::to_owned).collect();
        let matches = |line: &Line| words.iter().all(|word| line.folded.contains(word));
        self.shown = (0..self.rows.len()).filter(|row| matches(&self.rows[*row])).collect();
        self.cursor = self.cursor.filter(|cursor| *cursor < self.shown.len());
    }

    fn line(&self, row: usize) -> Option<&Line> {
        self.shown.get(row).and_then(|row| self.rows.get(*row))
    }

    fn asked(&self) -> Option<&Line> {
        self.asking.and_then(|row| self.line(row))
    }
}

impl Screen for History {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Read(Ok(entries)) => {
                self.reading = false;
                self.entries = entries;
                self.say(cx);
            }
            Message::Read(Err(reason)) => {
                self.reading = false;
                self.failed = Some(reason);
            }
            Message::QueryChanged(query) => {
                self.query = query;
                self.derive();
                return Action::Run(self.table.to_top());
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::RowPressed(row) => self.cursor = Some(row),
            Message::CursorMoved(step) => {
                let Some(row) = step.lands(self.cursor, self.shown.len(), self.table.page()) else {
                    return Action::None;
                };
                self.cursor = Some(row);
                return Action::Run(self.table.reveal(row));
            }
            Message::RevertAsked => {
                let line = self.cursor.and_then(|row| self.line(row));
                if let Some(other) = line.filter(|line| line.laptop != cx.own && line.standing == Standing::Stands) {
                    let laptop = cx.workspace.register.laptop_name(other.laptop);

                    return Action::Say(Tone::Accent, tr!(cx.i18n, "history-elsewhere", laptop = laptop));
                }
                if line.is_some_and(|line| line.standing == Standing::Stands) && !cx.read_only {
                    self.asking = self.cursor;
                }
            }
            Message::RevertConfirmed => {
                let unit = self.asked().map(|line| line.unit);
                self.asking = None;
                if let Some(unit) = unit {
                    return Action::All(vec![Action::Revert(unit), Action::Run(read(cx))]);
                }
            }
            Message::RevertDropped => self.asking = None,
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let chosen = self.cursor.and_then(|row| self.line(row));
        let can = !cx.read_only && chosen.is_some_and(|line| line.standing == Standing::Stands);
        let head = header::header(direction, cx.t("app-section-history")).caption(cx.t("history-caption")).action(
            button::secondary(direction, cx.t("history-take-back"))
                .icon(Icon::Undo)
                .shortcut(cx.key(Do::Remove))
                .on_press_maybe(can.then_some(Message::RevertAsked)),
        );
        let filter = container(
            field::search(direction, cx.t("history-filter"), &self.query, Message::QueryChanged)
                .clear(cx.with_key("common-clear", Do::Clear)),
        )
        .padding([space::M, space::XL]);
        let page = column![Element::from(head), filter, self.table(cx)].height(Fill);

        dialog::over(page, self.question(cx), Some(Message::RevertDropped))
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::HISTORY]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if self.asking.is_some() {
            return match press.does {
                Do::Confirm => Some(Message::RevertConfirmed),
                Do::Leave => Some(Message::RevertDropped),
                _ => None,
            };
        }
        if let Some(step) = press.step() {
            return Some(Message::CursorMoved(step));
        }

        match press.does {
            Do::Clear => Some(Message::QueryChanged(String::new())),
            Do::Remove if !press.taken => Some(Message::RevertAsked),
            _ => None,
        }
    }

    fn called(&self, place: usize, _cx: &Context<'_>) -> Option<Names> {
        let line = self.line(place).filter(|_| self.asking.is_none())?;

        Some(Names::new(line.words.as_str(), ""))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        if self.language != cx.language() {
            self.say(cx);
        }
    }
}

impl History {
    fn question<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let line = self.asked()?;
        let direction = cx.direction();

        Some(dialog::dialog(
            direction,
            cx.t("history-take-back-title"),
            text::body(tr!(cx.i18n, "history-take-back-question", what = line.words.as_str())),
            [
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::RevertDropped)
                    .into(),
                button::primary(direction, cx.t("history-take-back"))
                    .shortcut(cx.key(Do::Confirm))
                    .on_press(Message::RevertConfirmed)
                    .into(),
            ],
        ))
    }

    fn table<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let cx = *cx;
        let empty = match (&self.failed, self.reading) {
            (Some(reason), _) => empty::empty(
                Icon::Alert,
                tr!(cx.i18n, "history-unreadable", reason = disk::open(cx.i18n, reason)),
                None,
            ),
            (None, true) => empty::empty(Icon::Clock, cx.t("common-loading"), None),
            (None, false) => empty::empty(Icon::History, cx.t("history-empty"), None),
        };
        let wall = move |row: usize| match self.line(row) {
            Some(line) => format::date_time_at(cx.language(), line.wall, cx.zone),
            None => String::new(),
        };
        let laptop = move |row: usize| match self.line(row) {
            Some(line) => cx.workspace.register.laptop_name(line.laptop),
            None => String::new(),
        };
        let standing = move |row: usize| match self.line(row).map(|line| line.standing) {
            Some(Standing::TakenBack) => cx.t("history-standing-taken-back"),
            Some(Standing::TakesBack) => cx.t("history-standing-takes-back"),
            Some(Standing::Stands) | None => String::new(),
        };
        let words = move |row: usize| self.line(row).map(|line| line.words.clone()).unwrap_or_default();

        table::table(direction, &self.table, self.shown.len(), Message::Scrolled)
            .column(Column::words(cx.t("history-column-when"), Width::Fixed(170.0), wall))
            .column(Column::words(cx.t("history-column-what"), Width::Portion(1), words))
            .column(Column::words(cx.t("history-column-standing"), Width::Fixed(150.0), standing))
            .column(Column::words(cx.t("history-column-laptop"), Width::Fixed(160.0), laptop))
            .on_press(Message::RowPressed)
            .cursor(self.cursor)
            .count(tr!(cx.i18n, "common-rows-of", count = self.shown.len(), total = self.rows.len()))
            .empty(empty)
            .into()
    }
}

fn read(cx: &Context<'_>) -> Task<Message> {
    let dir = cx.dir.to_path_buf();
    let stopped = OpenError::stopped(&dir);
    let work = async move {
        let read = tokio::task::spawn_blocking(move || store::history(&dir, None)).await;
        match read {
            Ok(Ok(entries)) => Ok(Arc::new(entries)),
            Ok(Err(error)) => Err(error),
            Err(_) => Err(stopped),
        }
    };

    Task::perform(work, Message::Read)
}

/// The things that were done, a batch counting as one, the latest first.
fn lines(cx: &Context<'_>, entries: &[Entry<Change>]) -> Vec<Line> {
    let mut units: Vec<(Reverted, Vec<&Entry<Change>>)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    let mut reverted = BTreeSet::new();
    for entry in entries {
        reverted.extend(entry.reverts);
        let key = entry.unit();
        let place = *places.entry(key).or_insert_with(|| {
            units.push((key, Vec::new()));
            units.len() - 1
        });
        units[place].1.push(entry);
    }

    units.into_iter().filter_map(|(unit, entries)| line(cx, unit, &entries, &reverted)).collect()
}

fn line(cx: &Context<'_>, unit: Reverted, entries: &[&Entry<Change>], reverted: &BTreeSet<Reverted>) -> Option<Line> {
    let last = entries.first()?;
    let closing = entries.iter().find_map(|entry| match &entry.does {
        Change::Register(change) => change.closing(),
        Change::Meeting(_, change) => change.closing(),
    });
    let done = entries.iter().rev().map(|entry| &entry.does).filter(|change| !is_closing(change));
    let what = sentence::changes(cx, done);
    let words = match closing.map(|closing| &closing.kind) {
        Some(BatchKind::Import(file)) => tr!(cx.i18n, "history-import", file = file.as_str(), what = what),
        Some(BatchKind::Sample) => tr!(cx.i18n, "history-sample", what = what),
        _ => what,
    };
    if words.is_empty() {
        return None;
    }
    let standing = match (last.reverts.is_some(), reverted.contains(&unit)) {
        (_, true) => Standing::TakenBack,
        (true, false) => Standing::TakesBack,
        (false, false) => Standing::Stands,
    };
    let folded = search::fold(&words);

    Some(Line { unit, wall: last.wall, laptop: last.at.laptop(), words, folded, standing })
}

fn is_closing(change: &Change) -> bool {
    match change {
        Change::Register(change) => change.closing().is_some(),
        Change::Meeting(_, change) => change.closing().is_some(),
    }
}
