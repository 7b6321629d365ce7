//! The signed sheet: its number, the rows that are signed, and what they say. After a power cut, or a meeting run on paper.

mod names;
mod view;

pub use names::Names;

use std::path::PathBuf;

use iced::Task;
use iced::widget::{Id, operation};

use crate::domain::door::{Door as Desk, Signature};
use crate::domain::meeting::{AttachmentKind, Meeting};
use crate::domain::sheet::{self, Misread, RowNumbers, Sheet};
use crate::domain::{MeetingId, SessionId};
use crate::screen::meeting::attaching::{self, Keeping};
use crate::screen::{Action, Context, Room, Route};

/// The view state of the signed sheet.
#[derive(Debug)]
pub struct Signed {
    meeting: MeetingId,
    number: String,
    rows: String,
    /// Enter was pressed on a number that no sheet has.
    is_unknown: bool,
    reading: Result<RowNumbers, Misread>,
    lines: Vec<(usize, Signature)>,
    /// How many people the last gesture marked.
    marked: Option<usize>,
    /// The scan is being kept.
    keeping: bool,
    /// Why it could not be.
    refused: Option<String>,
}

/// What can happen there.
#[derive(Clone, Debug)]
pub enum Message {
    /// The number was typed.
    NumberChanged(String),
    /// Enter, in the number.
    NumberEntered,
    /// One of the printed sheets was chosen.
    SheetChosen(String),
    /// The rows were typed.
    RowsChanged(String),
    /// Those who signed are to be marked.
    Entered,
    /// The system's dialog is to ask for the scan of the sheet.
    ScanSought,
    /// It answered.
    ScanChosen(Option<PathBuf>),
    /// A sheet is to be printed.
    PapersWanted,
    /// The workspace keeps the scan, or not.
    ScanKept(Keeping),
}

/// What a gesture on a sheet needs: which sheet, at which session, and what each row says.
#[derive(Debug)]
pub struct Gesture {
    /// The number of the sheet.
    pub number: String,
    /// Its session.
    pub session: SessionId,
    /// The signed rows.
    pub lines: Vec<(usize, Signature)>,
}

impl Signed {
    /// The latest sheet of the session, with no row yet.
    pub fn new(cx: &Context<'_>, meeting: MeetingId, session: SessionId) -> (Self, Task<Message>) {
        let sheets = cx.workspace.meeting(meeting).map(Meeting::printed_sheets).unwrap_or_default();
        let latest = sheets.iter().find(|(_, sheet)| sheet.session == session).or(sheets.first());
        let number = latest.map(|(number, _)| sheet::printed_number(number)).unwrap_or_default();
        let field = if number.is_empty() { number_id() } else { rows_id() };

        (Self::of(meeting, number, String::new(), cx), operation::focus(field))
    }

    /// A sheet with rows that wait.
    pub fn of(meeting: MeetingId, number: String, rows: String, cx: &Context<'_>) -> Self {
        let mut signed = Self {
            meeting,
            number,
            rows,
            is_unknown: false,
            reading: Ok(RowNumbers::default()),
            lines: Vec::new(),
            marked: None,
            keeping: false,
            refused: None,
        };
        signed.refresh(cx);

        signed
    }

    /// Says how many people were marked.
    pub fn with_marked(self, marked: usize) -> Self {
        Self { marked: Some(marked), ..self }
    }

    /// Takes note of what happened. The door itself marks those who signed.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::NumberChanged(number) => {
                self.number = number;
                self.is_unknown = false;
                self.marked = None;
            }
            Message::NumberEntered => {
                self.is_unknown = self.sheet(cx).is_none();
                let field = if self.is_unknown { number_id() } else { rows_id() };
                return Action::Run(operation::focus(field));
            }
            Message::SheetChosen(number) => {
                self.number = sheet::printed_number(&number);
                self.is_unknown = false;
                self.marked = None;
                self.refresh(cx);
                return Action::Run(operation::focus(rows_id()));
            }
            Message::RowsChanged(rows) => {
                self.rows = rows;
                self.marked = None;
            }
            Message::Entered => {}
            Message::ScanSought => return Action::Browse(attaching::browse(cx), Box::new(Message::ScanChosen)),
            Message::PapersWanted => return Action::Go(Route::Meeting(self.meeting, Room::Documents)),
            Message::ScanChosen(scan) => return self.keep(scan, cx),
            Message::ScanKept(keeping) => return self.kept(keeping, cx),
        }
        self.refresh(cx);

        Action::None
    }

    /// Reads the rows again, against what the meeting says by now.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        self.lines.clear();
        self.reading = Ok(RowNumbers::default());
        let Some((number, sheet)) = self.sheet(cx) else { return };
        self.reading = sheet::read(&self.rows, sheet.rows.len());
        let (Ok(numbers), Some(meeting)) = (&self.reading, cx.workspace.meeting(self.meeting)) else { return };
        let register = &cx.workspace.register;
        let desk = Desk { register, id: self.meeting, meeting, session: sheet.session, desk: cx.laptop };
        self.lines = desk.signatures(number, sheet, &numbers.rows);
    }

    /// What Enter does; none where a number or a row has to be mended first, or no row says anything new.
    pub fn gesture(&mut self, cx: &Context<'_>) -> Option<Gesture> {
        self.refresh(cx);
        self.is_unknown = self.sheet(cx).is_none();
        let (number, sheet) = self.sheet(cx)?;
        let is_new = |(_, signature): &(usize, Signature)| {
            matches!(signature, Signature::Marks(_) | Signature::Unnamed(_) | Signature::Blank)
        };

        self.lines.iter().any(is_new).then(|| Gesture {
            number: number.to_owned(),
            session: sheet.session,
            lines: self.lines.clone(),
        })
    }

    fn keep(&mut self, scan: Option<PathBuf>, cx: &Context<'_>) -> Action<Message> {
        let (Some(scan), Some((number, _))) = (scan, self.sheet(cx)) else { return Action::None };
        if self.keeping || cx.read_only {
            return Action::None;
        }
        let kind = AttachmentKind::Sheet(number.to_owned());
        self.keeping = true;
        self.refused = None;

        Action::Run(attaching::keep(cx, self.meeting, scan, kind, "").map(Message::ScanKept))
    }

    fn kept(&mut self, keeping: Keeping, cx: &Context<'_>) -> Action<Message> {
        let Keeping { meeting, done } = keeping;
        if meeting == self.meeting {
            self.keeping = false;
            self.refused = done.as_ref().err().cloned();
        }
        let change = done.ok().and_then(|attachment| attaching::attach(cx, meeting, attachment));

        change.map_or(Action::None, |change| Action::Record(vec![change]))
    }

    fn sheet<'a>(&self, cx: &Context<'a>) -> Option<(&'a str, &'a Sheet)> {
        cx.workspace.meeting(self.meeting)?.sheet(&self.number)
    }
}

/// The desk that those who signed were received at.
pub fn desk_name(cx: &Context<'_>, number: &str) -> String {
    format!("{} {number}", cx.t("papers-sheet"))
}

/// The field of the number.
pub fn number_id() -> Id {
    Id::new("door-sheet-number")
}

/// The field of the rows.
pub fn rows_id() -> Id {
    Id::new("door-sheet-rows")
}
