//! The history of a door: who came, left or never came, said at which desk and when; and taking it back, even days later.
//!
//! What this desk did is taken back as it would be by an undo. What another desk did is withdrawn by name, which counts on
//! every laptop. Either way it stays here, and can be made again.

mod line;
mod view;

pub use line::{Deed, Line, Said};

use crate::screen::keys::{Do, Step};
use std::sync::Arc;

use iced::Task;
use iced::widget::{Id, operation};

use self::line::lines;
use crate::domain::door::Door as Desk;
use crate::domain::{Change, Entry, MeetingId, Place};
use crate::i18n::Language;
use crate::screen::meeting::record;
use crate::screen::{Action, Context, Press};
use crate::store::OpenError;
use crate::ui::table;
use crate::{search, store};

/// The view state of the history of a door.
#[derive(Debug)]
pub struct Past {
    meeting: MeetingId,
    /// What the journals of the meeting held when they were read, the latest first.
    entries: Arc<Vec<Entry<Change>>>,
    lines: Vec<Line>,
    shown: Vec<usize>,
    query: String,
    table: table::State,
    cursor: Option<usize>,
    reading: bool,
    failed: Option<OpenError>,
    seen: Option<(u64, u64, Language)>,
}

/// What can happen in the history of a door.
#[derive(Clone, Debug)]
pub enum Message {
    /// The journals of the meeting were read, the latest entry first, or could not be.
    Read(Result<Arc<Vec<Entry<Change>>>, OpenError>),
    /// Something was typed into the filter.
    QueryChanged(String),
    /// Enter, in the filter.
    Submitted,
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A line was pressed.
    LinePressed(usize),
    /// The cursor moves.
    CursorMoved(Step),
    /// The line under the cursor is to be taken back, or made again.
    DeedAsked,
}

impl Past {
    /// The history of the door of a meeting, and the reading of its journals.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let mut past = Self {
            meeting,
            entries: Arc::default(),
            lines: Vec::new(),
            shown: Vec::new(),
            query: String::new(),
            table: table::State::tall(),
            cursor: None,
            reading: true,
            failed: None,
            seen: None,
        };
        past.refresh(cx);
        let task = Task::batch([past.read(cx), operation::focus(field_id())]);

        (past, task)
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Read(Ok(entries)) => {
                self.reading = false;
                self.entries = entries;
                self.seen = None;
                self.refresh(cx);
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
            // The room asks whether it was a badge.
            Message::Submitted => {}
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::LinePressed(line) => self.cursor = Some(line),
            Message::CursorMoved(step) => {
                let Some(line) = step.lands(self.cursor, self.shown.len(), self.table.page()) else {
                    return Action::None;
                };
                self.cursor = Some(line);
                return Action::Run(self.table.reveal(line));
            }
            Message::DeedAsked => return self.act(cx),
        }

        Action::None
    }

    /// What is typed in the filter.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The lines that are listed: for the tests.
    pub fn listed(&self) -> Vec<&Line> {
        self.shown.iter().filter_map(|place| self.lines.get(*place)).collect()
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        if let Some(step) = press.step() {
            return Some(Message::CursorMoved(step));
        }

        (press.does == Do::TakeBack).then_some(Message::DeedAsked)
    }

    /// Derives the lines again where something was recorded.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        let revision = |place| cx.workspace.revision(place);
        let seen = (revision(Place::Register), revision(Place::Meeting(self.meeting)), cx.language());
        let Some(meeting) = cx.workspace.meeting(self.meeting).filter(|_| self.seen != Some(seen)) else { return };
        self.seen = Some(seen);
        let kept = self.line_at_cursor().map(|line| line.at);
        self.lines = lines(cx, self.meeting, meeting, &self.entries);
        self.derive();
        // A line that came in above does not move the cursor to another one.
        self.cursor = kept.and_then(|kept| self.shown.iter().position(|place| self.lines[*place].at == kept));
    }

    fn derive(&mut self) {
        let words: Vec<String> = search::fold(&self.query).split_whitespace().map(str::to_owned).collect();
        let matches = |line: &Line| words.iter().all(|word| line.folded.contains(word));
        self.shown = (0..self.lines.len()).filter(|place| matches(&self.lines[*place])).collect();
        self.cursor = self.cursor.filter(|cursor| *cursor < self.shown.len());
    }

    fn line(&self, place: usize) -> Option<&Line> {
        self.lines.get(*self.shown.get(place)?)
    }

    fn line_at_cursor(&self) -> Option<&Line> {
        self.line(self.cursor?)
    }

    fn act(&self, cx: &Context<'_>) -> Action<Message> {
        let (Some(line), Some(meeting)) = (self.line_at_cursor(), cx.workspace.meeting(self.meeting)) else {
            return Action::None;
        };
        if cx.read_only {
            return Action::None;
        }
        let register = &cx.workspace.register;
        let door = Desk { register, id: self.meeting, meeting, session: line.session, desk: cx.laptop };
        let act = match line.deed {
            None => return Action::None,
            Some(Deed::Revert(unit)) => Action::Revert(unit),
            Some(Deed::Withdraw(arrival)) => record(door.withdraw_arrival(line.person, arrival)),
            Some(Deed::Restore(arrival)) => record(door.restore_arrival(line.person, arrival, cx.ids)),
            Some(Deed::Leave(now)) => record(door.leave(line.person, now)),
        };

        Action::All(vec![act, Action::Run(self.read(cx))])
    }

    fn read(&self, cx: &Context<'_>) -> Task<Message> {
        let (dir, place) = (cx.dir.to_path_buf(), Place::Meeting(self.meeting));
        let stopped = OpenError::stopped(&dir);
        let work = async move {
            let read = tokio::task::spawn_blocking(move || store::history(&dir, Some(place))).await;
            match read {
                Ok(Ok(entries)) => Ok(Arc::new(entries)),
                Ok(Err(error)) => Err(error),
                Err(_) => Err(stopped),
            }
        };

        Task::perform(work, Message::Read)
    }
}

/// The filter.
pub fn field_id() -> Id {
    Id::new("door-history-filter")
}
