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
use crate::exchange::plan::{Choice, Plan, PlannedRow};
use crate::exchange::progress::Step;
use crate::exchange::read::TextChoices;
use crate::tr;
use crate::ui::{Element, Tone, table};

pub use planned::{Against, Planned};
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
    /// What the list is planned against: the revisions of the register and of the meeting to invite to.
    seen: Seen,
    /// What is asked before it goes on.
    asking: Option<Question>,
    /// What was planned and decided before the file is read again, in another encoding or cut otherwise.
    older: Option<Plan>,
    /// How many decisions fell away when the list was planned again, since nobody said.
    fallen: usize,
}

/// The revisions of the register, and of a meeting.
type Seen = (u64, Option<u64>);

/// What is asked before it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    /// Rows that are perhaps known would come in as new: so many.
    Undecided(usize),
    /// What was decided would be lost.
    Leaving,
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
            seen: seen(cx, meeting),
            asking: None,
            older: None,
            fallen: 0,
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

    /// Reads the same file again, as it is told to: what was decided stays where it can.
    fn read_again(&mut self, cx: &Context<'_>) -> Action<Message> {
        if let Stage::Planned(planned, _) = &mut self.stage {
            self.older = planned.plan.take();
        }

        self.read(cx)
    }

    fn begin(&mut self, source: Source, cx: &Context<'_>) -> (Work, Task<Message>) {
        self.turn += 1;
        self.seen = seen(cx, self.meeting);
        let turn = self.turn;

        work(source, self.against(cx).held(), cx.i18n.clone(), move |told| match told {
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
        self.seen = seen(cx, self.meeting);
        let planned = Planned::of(list, self.against(cx), cx.i18n, &Default::default());
        self.take(planned, cx);
    }

    fn against<'a>(&self, cx: &Context<'a>) -> Against<'a> {
        let to = self.meeting.and_then(|id| Some(Destination { id, meeting: cx.workspace.meeting(id)? }));

        Against { register: &cx.workspace.register, to }
    }

    /// What was under way is stopped, and what it still answers is dropped.
    fn plan_aside(&mut self, list: List, cx: &Context<'_>) -> Task<Message> {
        let (new, task) = self.begin(Source::List(list), cx);
        if let Stage::Planned(_, work) = &mut self.stage {
            *work = Some(new);
        }

        task
    }

    /// A list was read, or planned again: of the same list, what was decided stays, and where one was.
    fn take(&mut self, mut planned: Planned, cx: &Context<'_>) {
        let (stage, read_before) = (std::mem::replace(&mut self.stage, Stage::Asking), self.older.take());
        let older = match &stage {
            Stage::Planned(older, _) => older.plan.as_ref(),
            _ => read_before.as_ref(),
        };
        let was_on =
            older.zip(self.cursor).and_then(|(plan, row)| plan.rows.get(row)).map(|row| (row.number, row.person));
        let is_again = older.is_some();
        self.cursor = None;
        if let Some((plan, older)) = planned.plan.as_mut().zip(older) {
            self.fallen += plan.carry(older);
            let Against { register, to } = self.against(cx);
            let decided = plan.rows.iter().enumerate().filter(|(_, row)| row.choice != Choice::TakeIn);
            let decided: Vec<usize> = decided.map(|(place, _)| place).collect();
            plan.review_rows(&decided, register, to);
            self.cursor = was_on.and_then(|(number, person)| plan.place_of(number, person));
        } else {
            self.filter = None;
        }
        let undecided = planned.plan.as_ref().map_or(0, |plan| plan.counts().undecided);
        self.asking = self.asking.filter(|_| is_again && planned.plan.is_some()).and_then(|question| match question {
            Question::Undecided(_) => (undecided > 0).then_some(Question::Undecided(undecided)),
            Question::Leaving => Some(Question::Leaving),
        });
        self.stage = Stage::Planned(Box::new(planned), None);
        self.narrow();
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

    /// Brings the list in; where rows should be looked at first, it asks.
    fn confirm(&mut self, cx: &Context<'_>) -> Action<Message> {
        let undecided = self.plan().map_or(0, |plan| plan.counts().undecided);
        if undecided > 0 && matches!(self.stage, Stage::Planned(_, None)) && !cx.read_only {
            self.asking = Some(Question::Undecided(undecided));

            return Action::None;
        }

        self.bring_in(cx)
    }

    fn bring_in(&mut self, cx: &Context<'_>) -> Action<Message> {
        self.asking = None;
        let Stage::Planned(planned, None) = &self.stage else { return Action::None };
        let Some(plan) = planned.plan.as_ref().filter(|_| !cx.read_only) else { return Action::None };
        let changes = plan.changes(&cx.workspace.register, cx.ids, self.against(cx).to);
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
            updated = counts.updated,
            file = plan.file.as_str(),
        );
        let route = self.meeting.map_or(Route::Register, |id| Route::Meeting(id, Room::Invitations));
        let kind = BatchKind::Import(plan.file.clone());
        // Who comes back here begins anew: what was decided has been done.
        self.turn += 1;
        self.stage = Stage::Asking;
        (self.older, self.fallen, self.cursor) = (None, 0, None);

        Action::All(vec![
            remembered,
            Action::RecordAs(kind, changes),
            Action::Say(Tone::Success, said),
            Action::Go(route),
        ])
    }

    /// Leaves the list; where something was decided, it asks.
    fn leave(&mut self) -> Action<Message> {
        if self.asking != Some(Question::Leaving) && self.plan().is_some_and(|plan| plan.counts().decided > 0) {
            self.asking = Some(Question::Leaving);

            return Action::None;
        }
        self.turn += 1;
        self.stage = Stage::Asking;
        (self.asking, self.older, self.fallen) = (None, None, 0);

        Action::Run(operation::focus(PATH))
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

    /// Another meeting is chosen, or what is known of it changed: what each row does is said anew.
    fn review(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Against { register, to } = self.against(cx);
        let now = seen(cx, self.meeting);
        match &mut self.stage {
            Stage::Planned(planned, _) if is_long(&planned.list) => {
                let list = planned.list.clone();

                return Action::Run(self.plan_aside(list, cx));
            }
            Stage::Planned(planned, None) => {
                self.seen = now;
                if let Some(plan) = &mut planned.plan {
                    plan.review(register, to);
                    self.narrow();
                }
            }
            _ => {}
        }

        Action::None
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
    settings.headings_order.retain(|known| *known != shape && settings.headings.contains_key(known));
    settings.headings.remove(&shape);
    while settings.headings.len() >= MOST_REMEMBERED {
        // Those of which nobody knows when are older than all others.
        let undated = settings.headings.keys().find(|known| !settings.headings_order.contains(known)).cloned();
        let oldest = match undated {
            Some(shape) => shape,
            None => settings.headings_order.remove(0),
        };
        settings.headings.remove(&oldest);
    }
    settings.headings_order.push(shape.clone());
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
                (self.choices, self.older, self.fallen) = (TextChoices::default(), None, 0);
                return self.read(cx);
            }
            Message::PathChosen(None) => {}
            Message::PathConfirmed => {
                (self.choices, self.older, self.fallen) = (TextChoices::default(), None, 0);
                return self.read(cx);
            }
            Message::Stepped(turn, step) if turn == self.turn => {
                if let Stage::Reading(work) | Stage::Planned(_, Some(work)) = &mut self.stage {
                    work.step = Some(step);
                }
            }
            Message::Read(turn, read) if turn == self.turn => match read {
                Ok(planned) => self.take(Arc::unwrap_or_clone(planned), cx),
                Err(reason) => self.stage = Stage::Refused(reason),
            },
            // Of a work that was cancelled, or that another one took the place of.
            Message::Stepped(..) | Message::Read(..) => {}
            Message::Cancelled | Message::Restarted => return self.leave(),
            Message::LeavingConfirmed => {
                self.asking = Some(Question::Leaving);
                return self.leave();
            }
            Message::QuestionDropped => self.asking = None,
            Message::FallenRead => self.fallen = 0,
            Message::EncodingChosen(encoding) => {
                self.choices.encoding = Some(encoding);
                return self.read_again(cx);
            }
            Message::SeparatorChosen(separator) => {
                self.choices.separator = Some(separator);
                return self.read_again(cx);
            }
            Message::SheetChosen(sheet) => {
                // Its rows are others: nothing that was decided is theirs.
                if let Stage::Planned(planned, _) = &mut self.stage {
                    planned.plan = None;
                }
                return self.understand(cx, |list| list.choose_sheet(sheet, &cx.settings.headings));
            }
            Message::HeaderChosen(row) => return self.understand(cx, |list| list.choose_header(row)),
            Message::ColumnChosen(position, column) => {
                return self.understand(cx, |list| list.correct(position, column));
            }
            Message::MeetingChosen(meeting) => {
                self.meeting = meeting;
                return self.review(cx);
            }
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
        if let (Stage::Reading(_), Do::Leave) = (&self.stage, press.does) {
            return Some(Message::Cancelled);
        }
        if let (Stage::Planned(_, Some(_)), Do::Leave, None) = (&self.stage, press.does, self.asking) {
            return Some(Message::Cancelled);
        }
        if let (Stage::Asking | Stage::Refused(_), Do::Browse) = (&self.stage, press.does) {
            return Some(Message::PathSought);
        }
        let Stage::Planned(..) = &self.stage else { return None };
        match (self.asking, press.does) {
            (None, _) => {}
            (Some(_), Do::Leave) => return Some(Message::QuestionDropped),
            (Some(Question::Undecided(_)), Do::Import) => return Some(Message::ConfirmedAsNew),
            (Some(Question::Undecided(_)), Do::Confirm) => return Some(Message::CheckWanted),
            (Some(Question::Leaving), Do::Confirm) => return Some(Message::LeavingConfirmed),
            (Some(_), _) => return None,
        }
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
        let Stage::Planned(planned, work) = &self.stage else { return };
        let now = seen(cx, self.meeting);
        if self.seen.0 != now.0 && !is_long(&planned.list) {
            self.plan_at_once(planned.list.clone(), cx);
        } else if self.seen.0 == now.0 && self.seen.1 != now.1 && work.is_none() && !is_long(&planned.list) {
            let _ = self.review(cx);
        }
    }

    fn due(&mut self, cx: &Context<'_>) -> Task<Message> {
        let Stage::Planned(planned, work) = &self.stage else { return Task::none() };
        let is_lost = work.as_ref().is_some_and(Work::is_over);
        if !is_lost && self.seen == seen(cx, self.meeting) {
            return Task::none();
        }

        self.plan_aside(planned.list.clone(), cx)
    }
}

/// What a list is planned against now.
fn seen(cx: &Context<'_>, meeting: Option<MeetingId>) -> Seen {
    (cx.workspace.revision(Place::Register), meeting.map(|id| cx.workspace.revision(Place::Meeting(id))))
}

/// Whether a frame would have to wait for it to be planned.
fn is_long(list: &List) -> bool {
    list.sheet().rows.len() > ROWS_AT_ONCE
}
