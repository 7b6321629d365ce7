//! Fields that laptops set apart: each with its values, who set them and when. A person says which one holds, and that is
//! recorded like any other edit, so it holds on every laptop.

mod subject;
mod values;
mod view;

use crate::screen::keys::{self, Do, Set, Step};
use std::sync::Arc;

use iced::Task;

use super::meeting::record;
use super::{Action, Context, Press, Screen};
use crate::domain::conflicts::{self, Authors, Disagreement};
use crate::domain::{Change, Entry, Names, Place};
use crate::i18n::Language;
use crate::store::{self, OpenError};
use crate::ui::Element;
use crate::ui::table;

/// The screen of the fields that laptops set apart.
#[derive(Debug)]
pub struct Conflicts {
    found: Vec<Disagreement>,
    lines: Vec<Line>,
    /// Who set the values, once the journals were read.
    authors: Vec<Authors>,
    entries: Arc<Vec<Entry<Change>>>,
    reading: Reading,
    table: table::State,
    cursor: usize,
    /// The value that Enter takes: the one that holds, or another.
    chosen: usize,
    seen: Option<(u64, u64, Language)>,
}

/// One field, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The record's name.
    pub name: String,
    /// What kind of record it is, and the meeting that it is of.
    pub kind: String,
    /// The field's name.
    pub field: String,
    /// The value that holds, then the others.
    pub values: Vec<String>,
}

/// How far the journals are known.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reading {
    /// They are being read.
    Begun,
    /// They were.
    Done,
    /// Something was recorded since.
    Stale,
    /// They cannot be.
    Failed(OpenError),
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The journals were read, the latest entry first, or could not be.
    Read(Result<Arc<Vec<Entry<Change>>>, OpenError>),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A line was pressed.
    LinePressed(usize),
    /// The cursor moves.
    CursorMoved(Step),
    /// A value was pointed at: the one that holds, or another.
    ValueChosen(usize),
    /// This value is to hold from now on.
    Settled(usize),
    /// The value that was pointed at is to hold.
    Entered,
}

impl Conflicts {
    /// The screen, and the reading of the journals that tell who set what.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            found: Vec::new(),
            lines: Vec::new(),
            authors: Vec::new(),
            entries: Arc::default(),
            reading: Reading::Begun,
            table: table::State::new(),
            cursor: 0,
            chosen: 0,
            seen: None,
        };
        screen.refresh(cx);
        let task = if screen.found.is_empty() { Task::none() } else { read(cx) };

        (screen, task)
    }

    /// The fields, in words.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Who set each value of each field, as far as it is known.
    pub fn authors(&self) -> &[Authors] {
        &self.authors
    }

    fn settle(&mut self, value: usize, cx: &Context<'_>) -> Action<Message> {
        let Some(of) = self.found.get(self.cursor).filter(|_| !cx.read_only) else { return Action::None };
        let changes = match value.checked_sub(1) {
            None => of.keep(),
            Some(other) => of.take(other),
        };
        self.chosen = 0;

        record(changes)
    }

    fn go(&mut self, line: usize) -> Action<Message> {
        self.cursor = line.min(self.found.len().saturating_sub(1));
        self.chosen = 0;

        Action::Run(self.table.reveal(self.cursor))
    }
}

impl Screen for Conflicts {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        let answer = match message {
            Message::Read(Ok(entries)) => {
                self.reading = Reading::Done;
                self.entries = entries;
                self.authors = conflicts::authors(&self.found, &self.entries);
                return Action::None;
            }
            Message::Read(Err(reason)) => {
                self.reading = Reading::Failed(reason);
                return Action::None;
            }
            Message::Scrolled(scrolled) => {
                self.table.scrolled(scrolled);
                Action::None
            }
            Message::LinePressed(line) => self.go(line),
            Message::CursorMoved(step) => {
                let line = step.lands(Some(self.cursor), self.found.len(), self.table.page());

                line.map_or(Action::None, |line| self.go(line))
            }
            Message::ValueChosen(value) => {
                if self.lines.get(self.cursor).is_some_and(|line| value < line.values.len()) {
                    self.chosen = value;
                }
                Action::None
            }
            Message::Settled(value) => self.settle(value, cx),
            Message::Entered => self.settle(self.chosen, cx),
        };
        if self.reading != Reading::Stale {
            return answer;
        }
        self.reading = Reading::Begun;

        Action::All(vec![answer, Action::Run(read(cx))])
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::CONFLICTS]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if press.taken {
            return None;
        }
        if let Some(step) = press.step() {
            return Some(Message::CursorMoved(step));
        }
        if press.does == Do::Open {
            return Some(Message::Entered);
        }

        Do::VALUES.iter().position(|does| *does == press.does).map(Message::ValueChosen)
    }

    fn called(&self, place: usize, _cx: &Context<'_>) -> Option<Names> {
        Some(Names::new(self.lines.get(place)?.name.as_str(), ""))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let meetings = cx.workspace.all_meetings.values().map(|meeting| meeting.revision).sum();
        let seen = (cx.workspace.revision(Place::Register), meetings, cx.language());
        if self.seen == Some(seen) {
            return;
        }
        self.seen = Some(seen);
        let found = conflicts::all(cx.workspace);
        self.lines = found.iter().map(|of| subject::line(cx, of)).collect();
        if self.found == found {
            return;
        }
        // Whoever came to a field stays there while others are settled on another laptop.
        let at = self.found.get(self.cursor).and_then(|of| found.iter().position(|it| it.others == of.others));
        self.cursor = at.unwrap_or(self.cursor).min(found.len().saturating_sub(1));
        self.chosen = if at.is_some() { self.chosen } else { 0 };
        self.authors = conflicts::authors(&found, &self.entries);
        self.found = found;
        if self.reading == Reading::Done {
            self.reading = Reading::Stale;
        }
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
