//! Handing a list out: which list, which columns, which file, and what personal data leaves with it. The documents of a meeting
//! and the register share it.

mod view;

use std::path::PathBuf;

use iced::Task;

use super::{Action, Browse, Context};
use crate::domain::MeetingId;
use crate::exchange::columns::{ColumnSet, List, ListColumn};
use crate::exchange::lists::{self, Writing};
use crate::exchange::say;
use crate::exchange::table::Table;
use crate::exchange::write::{self, Format};
use crate::tr;
use crate::ui::Tone;

pub use view::{PATH, WRITE};

/// The choices of one export.
#[derive(Debug)]
pub struct Export {
    meeting: Option<MeetingId>,
    list: List,
    columns: Vec<ListColumn>,
    format: Format,
    /// How many rows the list has, as of the last refresh.
    rows: usize,
    path: String,
    /// The path was typed or chosen, and follows the list and the format no more.
    own_path: bool,
    writing: bool,
    written: Option<Written>,
}

/// What the last export did.
#[derive(Clone, Debug)]
pub enum Written {
    /// So many rows are in this file.
    To(PathBuf, usize),
    /// Nothing was written, and why.
    Refused(String),
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// A list was chosen.
    ListChosen(List),
    /// A set of columns was chosen.
    SetChosen(ColumnSet),
    /// A column was put in or left out.
    ColumnToggled(ListColumn),
    /// A format was chosen.
    FormatChosen(Format),
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
}

impl Export {
    /// The lists of a meeting, the attendance first.
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
            list,
            columns: remembered(cx, list),
            format: Format::Xlsx,
            rows: 0,
            path: String::new(),
            own_path: false,
            writing: false,
            written: None,
        };
        export.propose(cx);
        export.refresh(cx);

        export
    }

    /// Counts the rows again.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        self.rows = self.table(cx).map_or(0, |table| table.rows.len());
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::ListChosen(list) => {
                self.list = list;
                self.columns = remembered(cx, list);
                self.written = None;
                self.propose(cx);
                self.refresh(cx);
            }
            Message::SetChosen(set) => {
                self.columns = set.columns(self.list);
                return self.remember(cx);
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
                self.set_path(path);
            }
            Message::PathSought => return self.browse(cx),
            Message::PathChosen(Some(path)) => {
                self.own_path = true;
                self.set_path(path.display().to_string());
                return self.write(cx);
            }
            Message::PathChosen(None) => {}
            Message::Confirmed => return self.write(cx),
            Message::Written(written) => {
                self.writing = false;
                let said = match &written {
                    Written::To(path, rows) => {
                        let path = path.display().to_string();
                        Action::Say(Tone::Success, tr!(cx.i18n, "export-written", count = *rows, path = path))
                    }
                    Written::Refused(_) => Action::None,
                };
                self.written = Some(written);
                return said;
            }
        }

        Action::None
    }

    fn toggle(&mut self, column: ListColumn) {
        if self.columns.contains(&column) {
            self.columns.retain(|kept| *kept != column);
        } else {
            // The order of the columns is the list's, whatever the order of the clicks.
            let order = self.list.columns();
            self.columns = order.iter().copied().filter(|it| *it == column || self.columns.contains(it)).collect();
        }
    }

    fn remember(&self, cx: &Context<'_>) -> Action<Message> {
        let mut settings = cx.settings.clone();
        let keys = self.columns.iter().map(|column| column.key().to_owned()).collect();
        settings.columns.insert(key(self.list).to_owned(), keys);

        Action::Configure(Box::new(settings))
    }

    fn browse(&self, cx: &Context<'_>) -> Action<Message> {
        let name = self.file_name(cx);
        let filter = (cx.t(view::format_key(self.format)), vec![self.format.extension()]);
        let browse = Browse::Save { title: cx.t("export-dialog-title"), name, filter };

        Action::Browse(browse, Box::new(Message::PathChosen))
    }

    fn write(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = PathBuf::from(self.path.trim());
        if self.columns.is_empty() || self.writing || path.as_os_str().is_empty() {
            return Action::None;
        }
        let Some(table) = self.table(cx) else { return Action::None };
        self.writing = true;
        self.written = None;
        let i18n = cx.i18n.clone();
        let work = async move {
            let written = tokio::task::spawn_blocking(move || match write::save(&table, &path) {
                Ok(saved) => Written::To(saved.path, saved.rows),
                Err(error) => Written::Refused(say::save_error(&i18n, &error)),
            });

            written.await.unwrap_or_else(|error| Written::Refused(error.to_string()))
        };

        Action::Run(Task::perform(work, Message::Written))
    }

    /// The list as it would be written.
    fn table(&self, cx: &Context<'_>) -> Option<Table> {
        let register = &cx.workspace.register;
        let writing = Writing { i18n: cx.i18n, collation: cx.collation, zone: cx.zone };
        if self.list == List::Register {
            return Some(lists::register(register, &self.columns, writing));
        }
        let meeting = cx.workspace.meeting(self.meeting?)?;

        Some(match self.list {
            List::Attendance => lists::attendance(register, meeting, None, &self.columns, writing),
            List::Invitations | List::Register => lists::invitations(register, meeting, &self.columns, writing),
        })
    }

    /// Proposes a file among the documents of the user, until a path is typed.
    fn propose(&mut self, cx: &Context<'_>) {
        if self.own_path {
            return;
        }
        let folder = cx.settings.folder.clone().or_else(crate::store::documents).unwrap_or_default();
        self.path = folder.join(self.file_name(cx)).display().to_string();
    }

    fn file_name(&self, cx: &Context<'_>) -> String {
        let meeting = self.meeting.and_then(|id| cx.workspace.meeting(id));
        let stem = lists::file_stem(self.list, meeting, cx.i18n);

        format!("{stem}.{}", self.format.extension())
    }

    fn follow_format(&mut self, cx: &Context<'_>) {
        if self.own_path {
            let path = PathBuf::from(&self.path).with_extension(self.format.extension());
            self.path = path.display().to_string();
        } else {
            self.propose(cx);
        }
    }

    /// The ending that is typed says the format.
    fn set_path(&mut self, path: String) {
        if let Some(format) = Format::of(std::path::Path::new(path.trim())) {
            self.format = format;
        }
        self.path = path;
        self.written = None;
    }
}

fn key(list: List) -> &'static str {
    match list {
        List::Attendance => "attendance",
        List::Invitations => "invitations",
        List::Register => "register",
    }
}

/// The columns that were chosen last for this list; at first, those that hold no phone and no e-mail.
fn remembered(cx: &Context<'_>, list: List) -> Vec<ListColumn> {
    let keys = cx.settings.columns.get(key(list));
    let columns: Vec<ListColumn> = keys
        .into_iter()
        .flatten()
        .filter_map(|key| ListColumn::from_key(key))
        .filter(|column| list.columns().contains(column))
        .collect();

    if columns.is_empty() { ColumnSet::Public.columns(list) } else { columns }
}
