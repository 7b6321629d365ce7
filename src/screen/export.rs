//! Handing something out: what leaves, which rows and columns, to which file, and what personal data is in it. The documents of a
//! meeting and the register share it.

mod filters;
mod piece;
mod sets;
mod view;

use crate::screen::keys::Do;
use std::cell::Cell;
use std::path::{Path, PathBuf};

use iced::futures::SinkExt;
use iced::{Task, stream};

use super::{Action, Browse, Context, Press};
use crate::documents::{self, Apart, Lacking, Material, Paper, PaperError};
use crate::domain::meeting::{Meeting, Reply};
use crate::domain::{BatchKind, MeetingId};
use crate::exchange::columns::{self, ColumnSet, List, ListColumn};
use crate::exchange::drafts::Reached;
use crate::exchange::filter::Filter;
use crate::exchange::leaving::{Leaving, ListFormat};
use crate::exchange::lists::{self, Source, Writing};
use crate::exchange::say;
use crate::exchange::write::Format;
use crate::exchange::{calendar, drafts, write};
use crate::i18n::{Collation, Language};
use crate::ui::Tone;

pub use piece::Piece;
pub use view::PATH;

/// The choices of one export.
#[derive(Debug)]
pub struct Export {
    meeting: Option<MeetingId>,
    piece: Piece,
    filter: Filter,
    columns: Vec<ListColumn>,
    format: ListFormat,
    /// The name of a set of columns, as it is typed.
    name: String,
    /// How many rows, events or messages there are, as of the last refresh.
    count: usize,
    /// Whom no draft reaches.
    without_address: Vec<String>,
    /// The pictures that letters would go without.
    lacking: Vec<Lacking>,
    path: String,
    /// The path was typed or chosen, and follows what leaves and the format no more.
    own_path: bool,
    writing: bool,
    /// How many letters are set by now.
    come: usize,
    written: Option<Written>,
}

/// What is to be written, made where it may take its time: the letter of each draft is typeset.
pub type Prepared = Box<dyn FnOnce(&dyn Fn(usize)) -> Result<Leaving, PaperError> + Send>;

/// What the last export did.
#[derive(Clone, Debug)]
pub enum Written {
    /// So many rows, or whatever leaves, are in this file, and so many texts were cut.
    To {
        /// Where it is.
        path: PathBuf,
        /// Rows, cards, events or messages.
        count: usize,
        /// Texts longer than a cell holds.
        cut: usize,
    },
    /// Nothing was written, and why.
    Refused(String),
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// It was chosen what leaves.
    PieceChosen(Piece),
    /// Other rows are to leave.
    Filtered(Filter),
    /// A standard set of columns was chosen.
    SetChosen(ColumnSet),
    /// A set of the user's own was chosen.
    OwnSetChosen(String),
    /// The name of a new set was typed.
    NameTyped(String),
    /// The columns are to be kept under the name.
    SetKept,
    /// The user's own set of this name is to be kept no more.
    SetForgotten(String),
    /// A column was put in or left out.
    ColumnToggled(ListColumn),
    /// A format was chosen.
    FormatChosen(ListFormat),
    /// The path was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// The file is to be written.
    Confirmed,
    /// It was, or was not.
    Written(Written),
    /// So many letters are set.
    WentOn(usize),
}

impl Export {
    /// What leaves of a meeting, the attendance first.
    pub fn of_meeting(cx: &Context<'_>, meeting: MeetingId) -> Self {
        Self::new(cx, Some(meeting), List::Attendance)
    }

    /// The register.
    pub fn of_register(cx: &Context<'_>) -> Self {
        Self::new(cx, None, List::Register)
    }

    fn new(cx: &Context<'_>, meeting: Option<MeetingId>, list: List) -> Self {
        let mut export = Self {
            meeting,
            piece: Piece::List(list),
            filter: Filter::default(),
            columns: remembered(cx, list),
            format: ListFormat::Table(Format::Xlsx),
            name: String::new(),
            count: 0,
            without_address: Vec::new(),
            lacking: Vec::new(),
            path: String::new(),
            own_path: false,
            writing: false,
            come: 0,
            written: None,
        };
        export.propose(cx);
        export.refresh(cx);

        export
    }

    /// Counts again what would leave.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        self.without_address = Vec::new();
        self.lacking = match self.piece {
            Piece::Drafts => documents::lacking(&cx.workspace.register.organiser, Paper::Letters, Some(cx.dir)),
            Piece::List(_) | Piece::Calendar => Vec::new(),
        };
        self.count = match self.piece {
            Piece::List(list) => self.rows(cx, list).map_or(0, |rows| rows.len()),
            Piece::Calendar => self.meeting(cx).map_or(0, |(_, meeting)| meeting.sessions.len()),
            Piece::Drafts => match self.reached(cx) {
                Some(Reached { count, without_address }) => {
                    self.without_address = without_address;
                    count
                }
                None => 0,
            },
        };
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        match press.does {
            Do::Save => Some(Message::Confirmed),
            Do::Piece if self.meeting.is_some() => Some(Message::PieceChosen(self.piece.next())),
            _ => None,
        }
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::PieceChosen(piece) => self.choose(piece, cx),
            Message::Filtered(filter) => {
                self.filter = filter;
                self.written = None;
                self.refresh(cx);
            }
            Message::SetChosen(set) => {
                if let Piece::List(list) = self.piece {
                    self.columns = set.columns(list);
                    return self.remember(cx);
                }
            }
            Message::OwnSetChosen(name) => return self.take_own_set(&name, cx),
            Message::NameTyped(name) => self.name = name,
            Message::SetKept => return self.keep_set(cx),
            Message::SetForgotten(name) => {
                let mut settings = cx.settings.clone();
                settings.sets.remove(&name);
                return Action::Configure(Box::new(settings));
            }
            Message::ColumnToggled(column) => {
                self.toggle(column);
                return self.remember(cx);
            }
            Message::FormatChosen(format) => {
                self.format = format;
                self.written = None;
                self.follow_format(cx);
            }
            Message::PathChanged(path) => {
                self.own_path = true;
                self.set_path(path, cx);
            }
            Message::PathSought => return self.browse(cx),
            Message::PathChosen(Some(path)) => {
                self.own_path = true;
                self.set_path(path.display().to_string(), cx);
                return self.write(cx);
            }
            Message::PathChosen(None) => {}
            Message::Confirmed => return self.write(cx),
            Message::WentOn(come) => self.come = come,
            Message::Written(written) => {
                self.writing = false;
                let said = match &written {
                    Written::To { path, count, .. } => {
                        Action::Say(Tone::Success, self.piece.written(cx, self.format, *count, path))
                    }
                    Written::Refused(_) => Action::None,
                };
                self.written = Some(written);
                return said;
            }
        }

        Action::None
    }

    fn choose(&mut self, piece: Piece, cx: &Context<'_>) {
        self.piece = piece;
        self.written = None;
        match piece {
            Piece::List(list) => {
                self.columns = remembered(cx, list);
                self.filter = self.filter.for_list(list);
            }
            Piece::Calendar => {}
            // The drafts that are wanted are those that were not sent.
            Piece::Drafts => {
                self.filter = Filter { reply: Some(Reply::ToSend), ..self.filter.for_list(List::Invitations) };
                if self.reached(cx).is_none_or(|reached| reached.count == 0) {
                    self.filter.reply = None;
                }
            }
        }
        self.propose(cx);
        self.refresh(cx);
    }

    fn toggle(&mut self, column: ListColumn) {
        let Piece::List(list) = self.piece else { return };
        if self.columns.contains(&column) {
            self.columns.retain(|kept| *kept != column);
        } else {
            // The order of the columns is the list's, whatever the order of the clicks.
            let order = list.columns();
            self.columns = order.iter().copied().filter(|it| *it == column || self.columns.contains(it)).collect();
        }
    }

    fn remember(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Piece::List(list) = self.piece else { return Action::None };
        self.written = None;
        let mut settings = cx.settings.clone();
        settings.columns.insert(piece::key(list).to_owned(), self.keys());

        Action::Configure(Box::new(settings))
    }

    fn keys(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.key().to_owned()).collect()
    }

    fn browse(&self, cx: &Context<'_>) -> Action<Message> {
        let title = cx.t("export-dialog-title");
        let browse = match self.piece {
            Piece::List(_) => {
                let filter = (cx.t(piece::format_key(self.format)), vec![self.format.extension()]);

                Browse::Save { title, name: self.file_name(cx), filter }
            }
            Piece::Calendar => {
                let filter = (cx.t("export-format-ics"), vec!["ics"]);

                Browse::Save { title, name: self.file_name(cx), filter }
            }
            Piece::Drafts => Browse::Folder { title: cx.t("export-folder-title") },
        };

        Action::Browse(browse, Box::new(Message::PathChosen))
    }

    fn write(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = PathBuf::from(self.path.trim());
        if !self.can_write() {
            return Action::None;
        }
        if let Some(numbers) = self.numbers_first(cx) {
            return Action::All(vec![numbers, Action::Run(Task::done(Message::Confirmed))]);
        }
        let Some(leaving) = self.leaving(cx) else { return Action::None };
        self.writing = true;
        self.come = 0;
        self.written = None;
        let i18n = cx.i18n.clone();
        let stopped = cx.t("disk-stopped-sentence");
        let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
        let work = stream::channel(1, async move |mut output| {
            let step = tell.clone();
            let written = tokio::task::spawn_blocking(move || {
                // Nobody listens any more where the screen was left.
                let went_on = |count| step.send(count).unwrap_or_default();
                let leaving = match leaving(&went_on) {
                    Ok(leaving) => leaving,
                    Err(error) => return Written::Refused(documents::say::error(&i18n, &error)),
                };

                match leaving.save(&path) {
                    Ok(saved) => Written::To { path: saved.path, count: saved.rows, cut: saved.cut },
                    Err(error) => Written::Refused(say::save_error(&i18n, &error)),
                }
            });

            drop(tell);
            while let Some(count) = told.recv().await {
                drop(output.send(Message::WentOn(count)).await);
            }
            let written = written.await.unwrap_or(Written::Refused(stopped));
            drop(output.send(Message::Written(written)).await);
        });

        Action::Run(Task::run(work, |message| message))
    }

    /// A letter that goes out keeps its number: those that are missing are recorded first.
    fn numbers_first(&self, cx: &Context<'_>) -> Option<Action<Message>> {
        let (id, meeting) = self.meeting(cx).filter(|_| self.piece == Piece::Drafts && !cx.read_only)?;
        let register = &cx.workspace.register;
        let material = Material { register, meeting, zone: cx.zone, today: cx.today() };
        let numbers = documents::numbers_wanted(material, id);

        (!numbers.is_empty()).then(|| Action::RecordAs(BatchKind::Together, numbers))
    }

    fn can_write(&self) -> bool {
        let has_content = match self.piece {
            Piece::List(_) => !self.columns.is_empty(),
            Piece::Calendar | Piece::Drafts => self.count > 0,
        };

        has_content && !self.path.trim().is_empty() && !self.writing
    }

    /// What would be written.
    pub fn leaving(&self, cx: &Context<'_>) -> Option<Prepared> {
        let leaving = match self.piece {
            Piece::List(list) => {
                let rows = self.rows(cx, list)?;

                match self.format {
                    ListFormat::Table(_) => Leaving::List(rows.table(&self.columns)),
                    ListFormat::Cards => Leaving::Cards(rows.cards(&self.columns)),
                }
            }
            Piece::Calendar => {
                let (id, meeting) = self.meeting(cx)?;

                Leaving::Calendar(calendar::calendar(&cx.workspace.register, id, meeting, writing(cx))?)
            }
            Piece::Drafts => return self.drafts(cx),
        };

        Some(Box::new(move |_| Ok(leaving)))
    }

    /// The drafts with their letters, from copies of what they are made of: a page is typeset for each.
    fn drafts(&self, cx: &Context<'_>) -> Option<Prepared> {
        let (id, meeting) = self.meeting(cx)?;
        let (register, meeting, filter) = (cx.workspace.register.clone(), meeting.clone(), self.filter);
        let (i18n, zone, now, today) = (cx.i18n.clone(), cx.zone.clone(), cx.now, cx.today());
        let folder = cx.dir.to_owned();

        Some(Box::new(move |went_on| {
            let done = Cell::new(0);
            let collation = Collation::new(i18n.language());
            let writing = Writing { i18n: &i18n, collation: &collation, zone: &zone, now };
            let material = Material { register: &register, meeting: &meeting, zone: &zone, today };
            let letters = Apart::new(material, Some(&folder));
            let letter = |invitee, language: Language| {
                let letter = letters.letter(invitee, language.into()).map(Some);
                done.set(done.get() + 1);
                went_on(done.get());

                letter
            };

            drafts::drafts(&register, id, &meeting, &filter, writing, letter).map(Leaving::Drafts)
        }))
    }

    fn rows<'a>(&'a self, cx: &Context<'a>, list: List) -> Option<lists::Rows<'a>> {
        let source = Source::of(list, self.meeting(cx).map(|(_, meeting)| meeting))?;

        Some(lists::rows(&cx.workspace.register, source, &self.filter, writing(cx)))
    }

    fn reached(&self, cx: &Context<'_>) -> Option<Reached> {
        let (_, meeting) = self.meeting(cx)?;

        Some(drafts::reached(&cx.workspace.register, meeting, &self.filter, writing(cx)))
    }

    fn meeting<'a>(&self, cx: &Context<'a>) -> Option<(MeetingId, &'a Meeting)> {
        let id = self.meeting?;

        Some((id, cx.workspace.meeting(id)?))
    }

    /// Proposes a file beside the one that was typed, else among the documents of the user.
    fn propose(&mut self, cx: &Context<'_>) {
        let own = Path::new(self.path.trim()).parent().filter(|_| self.own_path).map(Path::to_path_buf);
        let folder = own.or_else(|| cx.settings.folder.clone()).or_else(crate::store::documents).unwrap_or_default();
        self.path = folder.join(self.file_name(cx)).display().to_string();
    }

    fn file_name(&self, cx: &Context<'_>) -> String {
        let meeting = self.meeting(cx).map(|(_, meeting)| meeting);
        match (self.piece, meeting) {
            (Piece::List(list), _) => {
                format!("{}.{}", lists::file_stem(list, meeting, cx.i18n), self.format.extension())
            }
            (Piece::Calendar, Some(meeting)) => format!("{}.ics", calendar::file_stem(meeting, cx.i18n)),
            (Piece::Drafts, Some(meeting)) => drafts::folder_name(meeting, cx.i18n),
            (Piece::Calendar | Piece::Drafts, None) => String::new(),
        }
    }

    fn follow_format(&mut self, cx: &Context<'_>) {
        if self.own_path {
            let path = PathBuf::from(&self.path).with_extension(self.format.extension());
            self.path = path.display().to_string();
        } else {
            self.propose(cx);
        }
    }

    /// The ending that is typed says what leaves, and in which format.
    fn set_path(&mut self, path: String, cx: &Context<'_>) {
        let typed = Path::new(path.trim());
        let piece = match (ListFormat::of(typed), self.piece) {
            (Some(format), Piece::List(_)) => {
                self.format = format;
                self.piece
            }
            _ if write::ends_with(typed, "ics") && self.meeting.is_some() => Piece::Calendar,
            _ => self.piece,
        };
        if piece != self.piece {
            self.choose(piece, cx);
        }
        self.path = path;
        self.written = None;
    }
}

fn writing<'a>(cx: &Context<'a>) -> Writing<'a> {
    Writing { i18n: cx.i18n, collation: cx.collation, zone: cx.zone, now: cx.now }
}

/// The columns that were chosen last for this list; at first, those that hold no phone and no e-mail.
fn remembered(cx: &Context<'_>, list: List) -> Vec<ListColumn> {
    let keys = cx.settings.columns.get(piece::key(list)).map(Vec::as_slice).unwrap_or_default();
    let columns = columns::of_keys(keys, list);

    if columns.is_empty() { ColumnSet::Public.columns(list) } else { columns }
}
