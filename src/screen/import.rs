//! Bringing a list in: a file, what its columns hold, what each row would do; and nothing before "Import".

mod planned;
mod view;

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use iced::widget::operation;

use super::{Action, Browse, Context, Press, Room, Route, Screen};
use crate::domain::{BatchKind, MeetingId, Place, Register};
use crate::exchange::header::Column;
use crate::exchange::import::{self, Destination, ImportError};
use crate::exchange::plan::Choice;
use crate::exchange::{read, say};
use crate::i18n::I18n;
use crate::tr;
use crate::ui::shortcut::{Shortcut, Stroke};
use crate::ui::{Element, Tone, table};

use planned::Planned;

/// Ctrl+Enter brings the list in.
const IMPORT: Shortcut = Shortcut::plain(Stroke::Enter).with_command();
/// The field of the path.
const PATH: &str = "import-path";
/// What a list may be.
const ENDINGS: [&str; 8] = ["xlsx", "xls", "ods", "csv", "tsv", "txt", "xlsm", "xlsb"];

/// The screen of the import.
pub struct Import {
    path: String,
    /// The meeting to invite to as well.
    meeting: Option<MeetingId>,
    stage: Stage,
    table: table::State,
    cursor: Option<usize>,
    seen: u64,
}

enum Stage {
    Asking,
    Reading,
    Refused(String),
    Planned(Box<Planned>),
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The path was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// The file is to be read.
    PathConfirmed,
    /// It was read, or could not be.
    Read(Result<Arc<Planned>, String>),
    /// A column holds something else than was guessed.
    ColumnChosen(usize, Column),
    /// Another meeting to invite to was chosen, or none.
    MeetingChosen(Option<MeetingId>),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A row was pressed.
    RowPressed(usize),
    /// The cursor moves by so many rows.
    CursorMoved(isize),
    /// The row under the cursor is taken in, or left out.
    RowToggled,
    /// The row under the cursor is the one that it is perhaps the same as, or is not.
    SameToggled,
    /// The list is to be brought in.
    Confirmed,
    /// Another file.
    Restarted,
}

impl Import {
    /// The screen, which asks for a file.
    pub fn new(cx: &Context<'_>, meeting: Option<MeetingId>) -> (Self, Task<Message>) {
        let screen = Self {
            path: String::new(),
            meeting,
            stage: Stage::Asking,
            table: table::State::new(),
            cursor: None,
            seen: cx.workspace.revision(Place::Register),
        };

        (screen, operation::focus(PATH))
    }

    fn read(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = self.path.trim().trim_matches('"');
        if path.is_empty() {
            return Action::None;
        }
        self.stage = Stage::Reading;
        let (path, register, i18n) = (PathBuf::from(path), cx.workspace.register.clone(), cx.i18n.clone());
        let work = async move {
            let read = tokio::task::spawn_blocking(move || read_and_plan(&path, &register, &i18n)).await;

            read.unwrap_or_else(|error| Err(error.to_string()))
        };

        Action::Run(Task::perform(work, Message::Read))
    }

    fn replan(&mut self, cx: &Context<'_>) {
        let Stage::Planned(planned) = &mut self.stage else { return };
        planned.replan(&cx.workspace.register, cx.i18n);
        self.cursor = None;
    }

    fn bring_in(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Stage::Planned(planned) = &self.stage else { return Action::None };
        if cx.read_only || planned.refusal.is_some() {
            return Action::None;
        }
        let to = self.meeting.and_then(|id| Some(Destination { id, meeting: cx.workspace.meeting(id)? }));
        let plan = &planned.plan;
        let changes = plan.changes(&cx.workspace.register, cx.ids, to);
        if changes.is_empty() {
            return Action::Say(Tone::Neutral, cx.t("import-nothing-new"));
        }
        let counts = plan.counts();
        let said = tr!(
            cx.i18n,
            "import-done",
            associations = counts.associations,
            people = counts.people,
            file = plan.file.as_str(),
        );
        let route = self.meeting.map_or(Route::Register, |id| Route::Meeting(id, Room::Invitations));

        Action::All(vec![
            Action::RecordAs(BatchKind::Import(plan.file.clone()), changes),
            Action::Say(Tone::Success, said),
            Action::Go(route),
        ])
    }

    fn choose(&mut self, choice: Choice) {
        let (Stage::Planned(planned), Some(row)) = (&mut self.stage, self.cursor) else { return };
        let Some(current) = planned.plan.rows.get(row).map(|row| row.choice) else { return };
        planned.plan.choose(row, if current == choice { Choice::TakeIn } else { choice });
    }
}

impl Screen for Import {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::PathChanged(path) => self.path = path,
            Message::PathSought => {
                let filter = (cx.t("import-filter"), ENDINGS.to_vec());
                let browse = Browse::Open { title: cx.t("import-dialog-title"), filter };
                return Action::Browse(browse, Box::new(Message::PathChosen));
            }
            Message::PathChosen(Some(path)) => {
                self.path = path.display().to_string();
                return self.read(cx);
            }
            Message::PathChosen(None) => {}
            Message::PathConfirmed => return self.read(cx),
            Message::Read(Ok(planned)) => {
                self.stage = Stage::Planned(Box::new(Arc::unwrap_or_clone(planned)));
                self.cursor = None;
                self.seen = cx.workspace.revision(Place::Register);
            }
            Message::Read(Err(reason)) => self.stage = Stage::Refused(reason),
            Message::ColumnChosen(position, column) => {
                if let Stage::Planned(planned) = &mut self.stage {
                    planned.mapping.correct(position, column);
                }
                self.replan(cx);
            }
            Message::MeetingChosen(meeting) => self.meeting = meeting,
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::RowPressed(row) => self.cursor = Some(row),
            Message::CursorMoved(by) => {
                let Stage::Planned(planned) = &self.stage else { return Action::None };
                let Some(last) = planned.plan.rows.len().checked_sub(1) else { return Action::None };
                let row = self.cursor.map_or(0, |cursor| cursor.saturating_add_signed(by).min(last));
                self.cursor = Some(row);
                return Action::Run(self.table.reveal(row));
            }
            Message::RowToggled => self.choose(Choice::LeaveOut),
            Message::SameToggled => self.choose(Choice::SameAsKnown),
            Message::Confirmed => return self.bring_in(cx),
            Message::Restarted => {
                self.stage = Stage::Asking;
                return Action::Run(operation::focus(PATH));
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.page(cx)
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        let Stage::Planned(_) = &self.stage else { return None };
        if press.shortcut == IMPORT {
            return Some(Message::Confirmed);
        }
        match press.shortcut.key {
            Stroke::Up => Some(Message::CursorMoved(-1)),
            Stroke::Down => Some(Message::CursorMoved(1)),
            Stroke::PageUp => Some(Message::CursorMoved(-(self.table.page() as isize))),
            Stroke::PageDown => Some(Message::CursorMoved(self.table.page() as isize)),
            Stroke::Space if !press.taken => Some(Message::RowToggled),
            Stroke::Letter('m') if !press.taken => Some(Message::SameToggled),
            Stroke::Escape => Some(Message::Restarted),
            _ => None,
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = cx.workspace.revision(Place::Register);
        if self.seen != now {
            self.seen = now;
            self.replan(cx);
        }
    }
}

fn read_and_plan(path: &std::path::Path, register: &Register, i18n: &I18n) -> Result<Arc<Planned>, String> {
    let said = |error: ImportError| say::import_error(i18n, &error);
    let book = read::read(path).map_err(|error| said(error.into()))?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let (sheet, mapping) = import::choose_sheet(&book, &name).map_err(said)?;
    let plan = import::plan(&book.sheets[sheet], mapping.clone(), &name, register).map_err(said)?;

    Ok(Arc::new(Planned { book: Arc::new(book), sheet, mapping, plan, name, refusal: None }))
}
