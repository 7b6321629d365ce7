//! Bringing a list in: a file, how it is read, what its columns hold, what each row would do; and nothing before "Import".

mod planned;
mod view;

use crate::screen::keys::{self, Do, Set};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::Task;
use iced::widget::operation;

use super::{Action, Browse, Context, Press, Room, Route, Screen};
use crate::domain::{BatchKind, MeetingId, Names, Place};
use crate::exchange::header::Column;
use crate::exchange::import::{Destination, List};
use crate::exchange::plan::{Choice, Plan, PlannedRow, RowState};
use crate::exchange::progress::Step;
use crate::exchange::read::TextChoices;
use crate::tr;
use crate::ui::{Element, Tone, table};

pub use planned::Planned;
use planned::{Source, Told, Work, work};

const PATH: &str = "import-path";
const ENDINGS: [&str; 9] = ["xlsx", "xls", "ods", "csv", "tsv", "txt", "vcf", "xlsm", "xlsb"];
/// Longer lists are planned again off the UI thread: a frame must not wait for them.
const ROWS_AT_ONCE: usize = 1_500;
/// Headers that are remembered; more were not corrected by one person.
const MOST_REMEMBERED: usize = 100;

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
    /// The revision of the register that the list is planned against.
    seen: u64,
}

enum Stage {
    Asking,
    Reading(Work),
    Refused(String),
    /// With the work that plans it again, if that takes time.
    Planned(Box<Planned>, Option<Work>),
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
            choices: TextChoices::default(),
            meeting,
            stage: Stage::Asking,
            filter: None,
            shown: Vec::new(),
            table: table::State::new(),
            cursor: None,
            turn: 0,
            seen: cx.workspace.revision(Place::Register),
        };

        (screen, operation::focus(PATH))
    }

    fn read(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = self.path.trim().trim_matches('"');
        if path.is_empty() {
            return Action::None;
        }
        let source = Source::File(PathBuf::from(path), self.choices.clone(), cx.settings.headings.clone());
        let (work, task) = self.begin(source, cx);
        self.stage = Stage::Reading(work);

        Action::Run(task)
    }

    fn begin(&mut self, source: Source, cx: &Context<'_>) -> (Work, Task<Message>) {
        self.turn += 1;
        self.seen = cx.workspace.revision(Place::Register);
        let turn = self.turn;
        let (register, i18n) = (cx.workspace.register.clone(), cx.i18n.clone());

        work(source, register, i18n, move |told| match told {
            Told::Step(step) => Message::Stepped(turn, step),
            Told::End(planned) => Message::Read(turn, planned),
        })
    }

    /// Understands the list otherwise, and plans it again.
    fn understand(&mut self, cx: &Context<'_>, otherwise: impl FnOnce(&mut List)) -> Action<Message> {
        let Stage::Planned(planned, _) = &mut self.stage else { return Action::None };
        otherwise(&mut planned.list);

        self.replan(cx)
    }

    fn replan(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Stage::Planned(planned, _) = &self.stage else { return Action::None };
        let list = planned.list.clone();
        if is_long(&list) {
            return Action::Run(self.plan_aside(list, cx));
        }
        self.plan_at_once(list, cx);

        Action::None
    }

    fn plan_at_once(&mut self, list: List, cx: &Context<'_>) {
        self.turn += 1;
        self.seen = cx.workspace.revision(Place::Register);
        self.take(Planned::of(list, &cx.workspace.register, cx.i18n, &Default::default()));
    }

    /// What was under way is stopped, and what it still answers is dropped.
    fn plan_aside(&mut self, list: List, cx: &Context<'_>) -> Task<Message> {
        let (new, task) = self.begin(Source::List(list), cx);
        if let Stage::Planned(_, work) = &mut self.stage {
            *work = Some(new);
        }

        task
    }

    fn take(&mut self, planned: Planned) {
        self.stage = Stage::Planned(Box::new(planned), None);
        self.cursor = None;
        self.filter = None;
        self.narrow();
    }

    /// Which rows are shown.
    fn narrow(&mut self) {
        let rows = self.plan().map_or(&[][..], |plan| &plan.rows);
        let lets_through = |row: &PlannedRow| self.filter.is_none_or(|wanted| row.state.key() == wanted);
        self.shown = (0..rows.len()).filter(|row| lets_through(&rows[*row])).collect();
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

    fn bring_in(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Stage::Planned(planned, None) = &self.stage else { return Action::None };
        let Some(plan) = planned.plan.as_ref().filter(|_| !cx.read_only) else { return Action::None };
        let to = self.meeting.and_then(|id| Some(Destination { id, meeting: cx.workspace.meeting(id)? }));
        let changes = plan.changes(&cx.workspace.register, cx.ids, to);
        let remembered = remember(cx, &planned.list);
        if changes.is_empty() {
            return Action::All(vec![remembered, Action::Say(Tone::Neutral, cx.t("import-nothing-new"))]);
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
            remembered,
            Action::RecordAs(BatchKind::Import(plan.file.clone()), changes),
            Action::Say(Tone::Success, said),
            Action::Go(route),
        ])
    }

    /// Decides for the row under the cursor; again, and it is as before.
    fn toggle(&mut self, choice: Choice) {
        let Some(row) = self.cursor.and_then(|row| self.plan()?.rows.get(row)) else { return };
        let choice = if row.choice == choice { Choice::TakeIn } else { choice };
        self.decide(self.cursor, choice);
    }

    fn decide(&mut self, rows: impl IntoIterator<Item = usize>, choice: Choice) {
        let Stage::Planned(planned, _) = &mut self.stage else { return };
        let Some(plan) = &mut planned.plan else { return };
        for row in rows {
            let may_be = plan.rows.get(row).is_some_and(|row| match choice {
                Choice::SameAsKnown => matches!(row.state, RowState::PerhapsSame(_)),
                Choice::TakeIn | Choice::LeaveOut => row.may_be_taken(),
            });
            if may_be {
                plan.choose(row, choice);
            }
        }
    }

    /// Where the cursor is in the table.
    fn place(&self) -> Option<usize> {
        self.shown.iter().position(|row| Some(*row) == self.cursor)
    }
}

/// Keeps what the columns hold, where they were corrected.
fn remember(cx: &Context<'_>, list: &List) -> Action<Message> {
    let Some((shape, columns)) = list.corrected() else { return Action::None };
    let mut settings = cx.settings.clone();
    if settings.headings.len() >= MOST_REMEMBERED && !settings.headings.contains_key(&shape) {
        settings.headings.pop_first();
    }
    settings.headings.insert(shape, columns);

    Action::Configure(Box::new(settings))
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
                self.choices = TextChoices::default();
                return self.read(cx);
            }
            Message::PathChosen(None) => {}
            Message::PathConfirmed => {
                self.choices = TextChoices::default();
                return self.read(cx);
            }
            Message::Stepped(turn, step) if turn == self.turn => {
                if let Stage::Reading(work) | Stage::Planned(_, Some(work)) = &mut self.stage {
                    work.step = Some(step);
                }
            }
            Message::Read(turn, read) if turn == self.turn => match read {
                Ok(planned) => self.take(Arc::unwrap_or_clone(planned)),
                Err(reason) => self.stage = Stage::Refused(reason),
            },
            // Of a work that was cancelled, or that another one took the place of.
            Message::Stepped(..) | Message::Read(..) => {}
            Message::Cancelled | Message::Restarted => {
                self.turn += 1;
                self.stage = Stage::Asking;
                return Action::Run(operation::focus(PATH));
            }
            Message::EncodingChosen(encoding) => {
                self.choices.encoding = Some(encoding);
                return self.read(cx);
            }
            Message::SeparatorChosen(separator) => {
                self.choices.separator = Some(separator);
                return self.read(cx);
            }
            Message::SheetChosen(sheet) => {
                return self.understand(cx, |list| list.choose_sheet(sheet, &cx.settings.headings));
            }
            Message::HeaderChosen(row) => return self.understand(cx, |list| list.choose_header(row)),
            Message::ColumnChosen(position, column) => {
                return self.understand(cx, |list| list.correct(position, column));
            }
            Message::MeetingChosen(meeting) => self.meeting = meeting,
            Message::Filtered(filter) => {
                self.filter = filter;
                self.narrow();
                if self.place().is_none() {
                    self.cursor = None;
                }
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
            Message::Decided(choice) => self.decide(self.cursor, choice),
            Message::AllDecided(choice) => self.decide(self.shown.clone(), choice),
            Message::RowToggled => self.toggle(Choice::LeaveOut),
            Message::SameToggled => self.toggle(Choice::SameAsKnown),
            Message::Confirmed => return self.bring_in(cx),
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
        if let (Stage::Reading(_), Do::Leave) = (&self.stage, press.does) {
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
        let Stage::Planned(planned, _) = &self.stage else { return };
        if self.seen != cx.workspace.revision(Place::Register) && !is_long(&planned.list) {
            self.plan_at_once(planned.list.clone(), cx);
        }
    }

    fn due(&mut self, cx: &Context<'_>) -> Task<Message> {
        let Stage::Planned(planned, work) = &self.stage else { return Task::none() };
        let is_lost = work.as_ref().is_some_and(Work::is_over);
        if !is_lost && self.seen == cx.workspace.revision(Place::Register) {
            return Task::none();
        }

        self.plan_aside(planned.list.clone(), cx)
    }
}

/// Whether a frame would have to wait for it to be planned.
fn is_long(list: &List) -> bool {
    list.sheet().rows.len() > ROWS_AT_ONCE
}
