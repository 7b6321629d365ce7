//! Who has received the minutes: followed like an invitation, marked one by one or many at once, written to by e-mail.

mod view;

use std::collections::BTreeSet;
use std::path::PathBuf;

use iced::Task;

use super::step;
use crate::domain::meeting::{Channel, Delivered, Invitee};
use crate::domain::{BatchKind, MeetingId, Names};
use crate::exchange::drafts;
use crate::exchange::leaving::Leaving;
use crate::exchange::lists::Writing;
use crate::exchange::say;
use crate::i18n::{Collation, format};
use crate::screen::keys::{Do, Step};
use crate::screen::{Action, Browse, Context, Press};
use crate::store;
use crate::ui::table::{Scrolled, State};

/// The view state of the sending.
#[derive(Debug)]
pub struct Sending {
    meeting: MeetingId,
    /// The latest final version; none: there is nothing to send.
    version: Option<u16>,
    rows: Vec<Row>,
    shown: Vec<usize>,
    filter: Shown,
    selected: BTreeSet<Invitee>,
    cursor: Option<usize>,
    channel: Channel,
    table: State,
    path: String,
    working: bool,
    done: Option<Done>,
}

/// Which invitees are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// All.
    #[default]
    Everybody,
    /// Those who have not received them: to be sent, or sent without an answer.
    Missing,
    /// Those at one state.
    At(Delivered),
}

/// One invitee.
#[derive(Clone, Debug)]
struct Row {
    invitee: Invitee,
    name: String,
    state: Delivered,
    day: String,
    channel: Option<Channel>,
    by: String,
    came: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Others are to be shown.
    ShownChosen(Shown),
    /// The table was scrolled.
    Scrolled(Scrolled),
    /// A row was pressed, or its box.
    Pressed(usize),
    /// All in sight are to be marked, or none.
    AllPressed,
    /// The arrows.
    Moved(Step),
    /// The box of the row that the keyboard is on.
    CursorMarked,
    /// How they are sent was chosen.
    ChannelChosen(Channel),
    /// Those who are marked are at this state.
    Stepped(Delivered),
    /// The folder of the drafts was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// The drafts are to be written.
    WriteWanted,
    /// They are, or not.
    Written(Result<Done, String>),
    /// Nobody is marked any more.
    Left,
}

/// What became of the drafts.
#[derive(Clone, Debug)]
pub struct Done {
    count: usize,
    path: PathBuf,
    without_address: usize,
}

impl Sending {
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> Self {
        let folder = cx.settings.folder.clone().or_else(store::documents).unwrap_or_default();
        let code = cx.workspace.meeting(meeting).map(|meeting| meeting.details.code.clone()).unwrap_or_default();
        let name = cx.t("leaving-file-minutes");
        let name = if code.is_empty() { name } else { format!("{name}-{code}") };
        let name: String =
            name.chars().map(|letter| if "/\\:*?\"<>|".contains(letter) { '-' } else { letter }).collect();

        Self {
            meeting,
            version: None,
            rows: Vec::new(),
            shown: Vec::new(),
            filter: Shown::default(),
            selected: BTreeSet::new(),
            cursor: None,
            channel: Channel::Email,
            table: State::new(),
            path: folder.join(name).display().to_string(),
            working: false,
            done: None,
        }
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::ShownChosen(shown) => {
                self.filter = shown;
                self.selected.clear();
                self.cursor = None;
                self.show();
                return Action::Run(self.table.to_top());
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::Pressed(place) => {
                self.cursor = Some(place);
                self.mark(place);
            }
            Message::CursorMarked => {
                if let Some(place) = self.cursor {
                    self.mark(place);
                }
            }
            Message::AllPressed => {
                let all: BTreeSet<Invitee> = self.shown().map(|row| row.invitee).collect();
                self.selected = if self.selected == all { BTreeSet::new() } else { all };
            }
            Message::Moved(step) => {
                let Some(place) = step.lands(self.cursor, self.shown.len(), self.table.page()) else {
                    return Action::None;
                };
                self.cursor = Some(place);
                return Action::Run(self.table.reveal(place));
            }
            Message::ChannelChosen(channel) => self.channel = channel,
            Message::Stepped(state) => return self.step(state, cx),
            Message::PathChanged(path) => {
                self.path = path;
                self.done = None;
            }
            Message::PathSought => {
                let browse = Browse::Folder { title: cx.t("closing-drafts-choose") };

                return Action::Browse(browse, Box::new(Message::PathChosen));
            }
            Message::PathChosen(Some(path)) => {
                self.path = path.display().to_string();
                return self.write(cx);
            }
            Message::PathChosen(None) => {}
            Message::WriteWanted => return self.write(cx),
            Message::Written(written) => {
                self.working = false;
                match written {
                    Ok(done) => self.done = Some(done),
                    Err(sentence) => return Action::Say(crate::ui::Tone::Danger, sentence),
                }
            }
            Message::Left => self.selected.clear(),
        }

        Action::None
    }

    pub fn key(&self, press: &Press) -> Option<Message> {
        self.version?;
        match press.does {
            Do::Save => Some(Message::WriteWanted),
            Do::Browse => Some(Message::PathSought),
            _ if press.taken => None,
            Do::All => Some(Message::AllPressed),
            Do::Sent => Some(Message::Stepped(Delivered::Sent)),
            Do::Received => Some(Message::Stepped(Delivered::Received)),
            Do::ToSend => Some(Message::Stepped(Delivered::ToSend)),
            Do::Select => Some(Message::CursorMarked),
            Do::Leave => Some(Message::Left),
            _ => press.step().map(Message::Moved),
        }
    }

    /// What the line at that place is called.
    pub fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        self.version?;

        Some(cx.workspace.invitee_names(self.at(place)?.invitee))
    }

    pub fn refresh(&mut self, cx: &Context<'_>) {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return };
        self.version = meeting.latest_minutes().map(|(_, minutes)| minutes.version);
        let version = self.version.unwrap_or_default();
        let present = &crate::domain::roll::roll(&cx.workspace.register, meeting, None, false);
        let came: BTreeSet<Invitee> =
            present.iter().filter(|row| row.is_present()).filter_map(|row| row.invitee).collect();
        self.rows = meeting
            .invitations()
            .map(|(invitee, invitation)| {
                let (state, last) = invitation.delivered(version);

                Row {
                    invitee,
                    name: cx.name(&cx.workspace.invitee_names(invitee)).to_owned(),
                    state,
                    day: last.map(|step| format::date_short(cx.language(), step.date)).unwrap_or_default(),
                    channel: last.map(|step| step.channel),
                    by: last.map(|step| step.by.clone()).unwrap_or_default(),
                    came: came.contains(&invitee),
                }
            })
            .collect();
        self.rows.sort_by_cached_key(|row| cx.collation.key(&row.name));
        self.show();
    }

    fn show(&mut self) {
        let fits = |row: &Row| match self.filter {
            Shown::Everybody => true,
            Shown::Missing => row.state != Delivered::Received,
            Shown::At(state) => row.state == state,
        };
        self.shown = (0..self.rows.len()).filter(|place| self.rows.get(*place).is_some_and(fits)).collect();
        let known: BTreeSet<Invitee> = self.shown().map(|row| row.invitee).collect();
        self.selected.retain(|invitee| known.contains(invitee));
        self.cursor = self.cursor.filter(|place| *place < self.shown.len());
    }

    fn shown(&self) -> impl Iterator<Item = &Row> {
        self.shown.iter().filter_map(|place| self.rows.get(*place))
    }

    fn at(&self, place: usize) -> Option<&Row> {
        self.rows.get(*self.shown.get(place)?)
    }

    fn mark(&mut self, place: usize) {
        let Some(invitee) = self.at(place).map(|row| row.invitee) else { return };
        if !self.selected.remove(&invitee) {
            self.selected.insert(invitee);
        }
    }

    /// Whom a deed is about: those who are marked, else the one that the keyboard is on.
    fn chosen(&self) -> BTreeSet<Invitee> {
        if !self.selected.is_empty() {
            return self.selected.clone();
        }

        self.cursor.and_then(|place| self.at(place)).map(|row| row.invitee).into_iter().collect()
    }

    fn step(&mut self, state: Delivered, cx: &Context<'_>) -> Action<Message> {
        let (Some(version), Some(meeting)) = (self.version, cx.workspace.meeting(self.meeting)) else {
            return Action::None;
        };
        if cx.read_only {
            return Action::None;
        }
        let changes = step::changes(cx, self.meeting, meeting, &self.chosen(), version, state, self.channel);
        self.selected.clear();
        match changes.len() {
            0 => Action::None,
            1 => Action::Record(changes),
            _ => Action::RecordAs(BatchKind::Together, changes),
        }
    }

    /// A draft to each of those who are marked, else to all in sight that were not sent the minutes yet.
    fn write(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = PathBuf::from(self.path.trim());
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return Action::None };
        let Some((file, _)) = meeting.latest_minutes() else { return Action::None };
        if self.working || path.as_os_str().is_empty() {
            return Action::None;
        }
        let wanted = self.wanted();
        let (file, dir, id) = (file.to_owned(), cx.dir.to_owned(), self.meeting);
        let (register, meeting) = (cx.workspace.register.clone(), meeting.clone());
        let (i18n, zone, now) = (cx.i18n.clone(), cx.zone.clone(), cx.now);
        self.working = true;
        self.done = None;
        let stopped = cx.t("disk-stopped-sentence");
        let work = move || {
            let paper = store::attached(&dir, &file).map_err(|error| crate::documents::say::file(&i18n, &error))?;
            let collation = Collation::new(i18n.language());
            let writing = Writing { i18n: &i18n, collation: &collation, zone: &zone, now };
            let drafts = drafts::minutes_drafts(&register, id, &meeting, &wanted, writing, &paper);
            let without_address = drafts.without_address.len();
            let count = drafts.ready.len();
            Leaving::Drafts(drafts).save(&path).map_err(|error| say::save_error(&i18n, &error))?;

            Ok(Done { count, path, without_address })
        };
        let work = async move {
            let done = tokio::task::spawn_blocking(work).await;

            done.unwrap_or(Err(stopped))
        };

        Action::Run(Task::perform(work, Message::Written))
    }

    fn wanted(&self) -> BTreeSet<Invitee> {
        if !self.selected.is_empty() {
            return self.selected.clone();
        }

        self.shown().filter(|row| row.state == Delivered::ToSend).map(|row| row.invitee).collect()
    }
}
