//! Bringing a list in: a file, how it is read, what its columns hold, what each row would do; and nothing before "Import".

mod asking;
mod bringing;
mod planned;
mod planning;
mod view;

use crate::screen::keys::{self, Do, Set};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;
use iced::widget::operation;

use super::{Action, Browse, Context, Press, Screen};
use crate::domain::{MeetingId, Names};
use crate::exchange::header::Column;
use crate::exchange::plan::{Choice, Decisions, Plan, PlannedRow};
use crate::exchange::progress::Step;
use crate::exchange::read::TextChoices;
use crate::ui::{Element, table};

use asking::Question;
use planned::Work;
pub use planned::{Against, Planned};
use planning::{Again, Seen};

const PATH: &str = "import-path";
const ENDINGS: [&str; 9] = ["xlsx", "xls", "ods", "csv", "tsv", "txt", "vcf", "xlsm", "xlsb"];

/// Whether a file is called as lists are.
pub fn is_list(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();

    ENDINGS.contains(&ending.as_str())
}

/// The screen of the import.
pub struct Import {
    path: String,
    /// What was told instead of guessed of a text file.
    choices: TextChoices,
    /// The meeting to invite to as well.
    meeting: Option<MeetingId>,
    stage: Stage,
    /// Which rows are shown: those of one state, by its key, or all.
    filter: Option<&'static str>,
    /// Their places in the plan.
    shown: Vec<usize>,
    table: table::State,
    /// The place of the row in the plan that the keyboard is on, and the panel shows.
    cursor: Option<usize>,
    /// The work that goes on counts, and what a former one answers does not.
    turn: u64,
    /// What the list is planned against: the revisions of the register and of the meeting to invite to.
    seen: Seen,
    /// What is asked before it goes on.
    asking: Option<Question>,
    /// Another file that waits for the answer.
    next: Option<PathBuf>,
    /// What was decided in the plans before the one of now.
    decisions: Decisions,
    /// Of the decisions that do not fit their rows now: how many were read of.
    fallen_read: usize,
}

enum Stage {
    Asking,
    Reading(Work),
    Refused(String),
    /// With what makes it again, if that takes time: until then it stays as it is.
    Planned(Box<Planned>, Option<Again>),
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
    /// The work of this turn came so far.
    Stepped(u64, Step),
    /// The file was read, or could not be; or it was planned again.
    Read(u64, Result<Arc<Planned>, String>),
    /// The work is to stop.
    Cancelled,
    /// The text is in another encoding.
    EncodingChosen(String),
    /// Something else stands between its cells.
    SeparatorChosen(char),
    /// Another sheet is the list.
    SheetChosen(usize),
    /// Another row is the header, counted from 0.
    HeaderChosen(usize),
    /// A column holds something else than was guessed.
    ColumnChosen(usize, Column),
    /// Another meeting to invite to was chosen, or none.
    MeetingChosen(Option<MeetingId>),
    /// Only rows of one state are to be shown, or all.
    Filtered(Option<&'static str>),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A row was pressed, by its place in the table.
    RowPressed(usize),
    /// The panel of the row was closed.
    PanelLeft,
    /// The cursor moves.
    CursorMoved(keys::Step),
    /// The row under the cursor is decided.
    Decided(Choice),
    /// All rows that are shown are decided.
    AllDecided(Choice),
    /// The row under the cursor is taken in, or left out.
    RowToggled,
    /// The row under the cursor is the one that it is perhaps the same as, or is not.
    SameToggled,
    /// The row under the cursor is somebody else than who is known, or is not.
    AnotherToggled,
    /// The list is to be brought in.
    Confirmed,
    /// Though nothing is decided for rows that are perhaps known: those come in as new.
    ConfirmedAsNew,
    /// Those rows are to be looked at first.
    CheckWanted,
    /// Another file.
    Restarted,
    /// Though something was decided.
    LeavingConfirmed,
    /// The question is dropped, and everything stays.
    QuestionDropped,
    /// It was read that decisions fell away.
    FallenRead,
}

impl Import {
    /// The screen, which asks for a file.
    pub fn new(cx: &Context<'_>, meeting: Option<MeetingId>) -> (Self, Task<Message>) {
        let screen = Self {
            path: String::new(),
            choices: TextChoices::default(),
            meeting,
            stage: Stage::Asking,
            filter: None,
            shown: Vec::new(),
            table: table::State::new(),
            cursor: None,
            turn: 0,
            seen: planning::seen(cx, meeting),
            asking: None,
            next: None,
            decisions: Decisions::default(),
            fallen_read: 0,
        };

        (screen, operation::focus(PATH))
    }

    /// Which rows are shown.
    fn narrow(&mut self) {
        let rows = self.plan().map_or(&[][..], |plan| &plan.rows);
        let of = |filter: Option<&str>| -> Vec<usize> {
            let lets_through = |row: &PlannedRow| filter.is_none_or(|wanted| row.state.key() == wanted);

            (0..rows.len()).filter(|row| lets_through(&rows[*row])).collect()
        };
        let mut shown = of(self.filter);
        // Nobody is in this state any more.
        if shown.is_empty() && self.filter.is_some() {
            shown = of(None);
            self.filter = None;
        }
        self.shown = shown;
        if self.place().is_none() {
            self.cursor = None;
        }
    }

    fn planned(&self) -> Option<&Planned> {
        match &self.stage {
            Stage::Planned(planned, _) => Some(planned),
            _ => None,
        }
    }

    fn plan(&self) -> Option<&Plan> {
        self.planned()?.plan.as_ref()
    }

    /// Decides for the row under the cursor; again, and it is as before.
    fn toggle(&mut self, choice: Choice, cx: &Context<'_>) {
        let Some(row) = self.cursor.and_then(|row| self.plan()?.rows.get(row)) else { return };
        let choice = if row.choice == choice { Choice::TakeIn } else { choice };
        self.decide(self.cursor, choice, cx);
    }

    fn decide(&mut self, rows: impl IntoIterator<Item = usize>, choice: Choice, cx: &Context<'_>) {
        let Against { register, to } = self.against(cx);
        let Stage::Planned(planned, _) = &mut self.stage else { return };
        let Some(plan) = &mut planned.plan else { return };
        let rows: Vec<usize> = rows.into_iter().collect();
        rows.iter().for_each(|row| plan.choose(*row, choice));
        plan.review_rows(&rows, register, to);
    }

    /// Where the cursor is in the table.
    fn place(&self) -> Option<usize> {
        self.shown.iter().position(|row| Some(*row) == self.cursor)
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
                self.next = Some(path);
                return self.read_next(cx);
            }
            Message::PathChosen(None) => {}
            Message::PathConfirmed => return self.read(cx),
            Message::Stepped(turn, step) if turn == self.turn => {
                if let Stage::Reading(work) | Stage::Planned(_, Some(Again { work, .. })) = &mut self.stage {
                    work.step = Some(step);
                }
            }
            Message::Read(turn, read) if turn == self.turn => return self.answered(read, cx),
            // Of a work that was cancelled, or that another one took the place of.
            Message::Stepped(..) | Message::Read(..) => {}
            Message::Cancelled => return self.cancel(),
            Message::Restarted => return self.leave(),
            Message::LeavingConfirmed if self.next.is_some() => {
                self.begin_anew();
                return self.read_next(cx);
            }
            Message::LeavingConfirmed => {
                self.asking = Some(Question::Leaving);
                return self.leave();
            }
            Message::QuestionDropped => (self.asking, self.next) = (None, None),
            Message::FallenRead => self.fallen_read = self.decisions.waiting(),
            Message::EncodingChosen(encoding) => {
                return self.read_again(cx, |choices| choices.encoding = Some(encoding));
            }
            Message::SeparatorChosen(separator) => {
                return self.read_again(cx, |choices| choices.separator = Some(separator));
            }
            Message::SheetChosen(sheet) => {
                // Its rows are others.
                self.cursor = None;
                return self.understand(cx, |list| list.choose_sheet(sheet, &cx.settings.headings));
            }
            Message::HeaderChosen(row) => return self.understand(cx, |list| list.choose_header(row)),
            Message::ColumnChosen(position, column) => {
                return self.understand(cx, |list| list.correct(position, column));
            }
            Message::MeetingChosen(meeting) => return self.invite_to(meeting, cx),
            Message::Filtered(filter) => {
                self.filter = filter;
                self.narrow();
                return Action::Run(self.table.to_top());
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::RowPressed(place) => self.cursor = self.shown.get(place).copied(),
            Message::PanelLeft => self.cursor = None,
            Message::CursorMoved(step) => {
                let Some(place) = step.lands(self.place(), self.shown.len(), self.table.page()) else {
                    return Action::None;
                };
                self.cursor = self.shown.get(place).copied();
                return Action::Run(self.table.reveal(place));
            }
            Message::Decided(choice) => self.decide(self.cursor, choice, cx),
            Message::AllDecided(choice) => self.decide(self.shown.clone(), choice, cx),
            Message::RowToggled => self.toggle(Choice::LeaveOut, cx),
            Message::SameToggled => self.toggle(Choice::SameAsKnown, cx),
            Message::AnotherToggled => self.toggle(Choice::AsNew, cx),
            Message::Confirmed => return self.confirm(cx),
            Message::ConfirmedAsNew => return self.bring_in(cx),
            Message::CheckWanted => {
                self.asking = None;
                self.filter = Some("perhaps");
                self.narrow();
                let undecided = |row: &&usize| self.plan().is_some_and(|plan| plan.rows[**row].is_undecided());
                self.cursor = self.shown.iter().find(undecided).copied();
                return Action::Run(self.table.reveal(self.place().unwrap_or_default()));
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::IMPORT]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if let (Stage::Asking | Stage::Refused(_), Do::Browse) = (&self.stage, press.does) {
            return Some(Message::PathSought);
        }
        if let Some(asking) = self.asking {
            return asking.key(press.does);
        }
        if let (Stage::Reading(_) | Stage::Planned(_, Some(_)), Do::Leave) = (&self.stage, press.does) {
            return Some(Message::Cancelled);
        }
        let Stage::Planned(..) = &self.stage else { return None };
        if let Some(step) = press.step() {
            return Some(Message::CursorMoved(step));
        }
        match press.does {
            Do::Import => Some(Message::Confirmed),
            Do::Aside if !press.taken => Some(Message::RowToggled),
            Do::Same if !press.taken => Some(Message::SameToggled),
            digit if !press.taken && Do::VALUES.contains(&digit) => {
                let choice =
                    Do::VALUES.iter().position(|it| *it == digit).and_then(|at| self.for_all_choices().get(at));

                choice.map(|(_, choice)| Message::AllDecided(*choice))
            }
            Do::Another if !press.taken => Some(Message::AnotherToggled),
            Do::Leave if self.cursor.is_some() => Some(Message::PanelLeft),
            Do::Leave => Some(Message::Restarted),
            _ => None,
        }
    }

    fn called(&self, place: usize, _cx: &Context<'_>) -> Option<Names> {
        let row = self.plan()?.rows.get(*self.shown.get(place)?)?;

        Some(Names::new(row.summary.as_str(), ""))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.keep_up(cx);
    }

    fn due(&mut self, cx: &Context<'_>) -> Task<Message> {
        self.plan_what_is_due(cx)
    }
}
