//! The files that are kept with a meeting: scans of signed sheets, the signed minutes, and others.

mod view;

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use iced::Task;
use iced::widget::{Id, operation};

use crate::documents::{self, say};
use crate::domain::meeting::AttachmentKind;
use crate::domain::{AttachmentId, Change, Filing, Meeting, MeetingChange, MeetingId};
use crate::screen::keys::Do;
use crate::screen::meeting::attaching::{self, Keeping};
use crate::screen::{Action, Context, Press};
use crate::store;
use crate::ui::Tone;

/// The field of the path.
pub const PATH: &str = "attachments-path";

/// The list, and the file that is about to join it.
#[derive(Debug)]
pub struct Attachments {
    meeting: MeetingId,
    path: String,
    title: String,
    kind: AttachmentKind,
    /// Files that were dropped together with the one that is named.
    waiting: VecDeque<PathBuf>,
    working: bool,
    told: Option<(Tone, String)>,
    /// Those whose files have not come along from the laptop where they were attached.
    missing: BTreeSet<AttachmentId>,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// The path was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// What the file is was chosen; a sheet by its number.
    KindChosen(AttachmentKind),
    /// What it is called was typed.
    TitleChanged(String),
    /// It is to be attached.
    AttachWanted,
    /// The workspace keeps the file, or not.
    Kept(Keeping),
    /// The system is to open one.
    OpenWanted(AttachmentId),
    /// It does, or a sentence says why not.
    Opened(Result<(), String>),
    /// One is to be taken away.
    Withdrawn(AttachmentId),
}

impl Attachments {
    /// Those of a meeting.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> Self {
        let mut attachments = Self {
            meeting,
            path: String::new(),
            title: String::new(),
            kind: AttachmentKind::Other,
            waiting: VecDeque::new(),
            working: false,
            told: None,
            missing: BTreeSet::new(),
        };
        attachments.refresh(cx);

        attachments
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::PathChanged(path) => {
                self.path = path;
                self.told = None;
            }
            Message::PathSought => return Action::Browse(attaching::browse(cx), Box::new(Message::PathChosen)),
            Message::PathChosen(Some(path)) => self.name(&path, cx),
            Message::PathChosen(None) => {}
            Message::Dropped(path) => {
                if self.path.trim().is_empty() && !self.working {
                    self.name(&path, cx);
                } else {
                    self.waiting.push_back(path);
                }
            }
            Message::KindChosen(kind) => self.kind = kind,
            Message::TitleChanged(title) => self.title = title,
            Message::AttachWanted => return self.attach(cx),
            Message::Kept(keeping) => return self.kept(keeping, cx),
            Message::OpenWanted(id) => return self.open(id, cx),
            Message::Opened(Ok(())) => {}
            Message::Opened(Err(sentence)) => {
                self.refresh(cx);
                self.told = Some((Tone::Danger, sentence));
            }
            Message::Withdrawn(id) => {
                self.told = None;
                let withdrawn = MeetingChange::Attachment(Filing::Withdrawn(id));
                return Action::Record(vec![Change::Meeting(self.meeting, withdrawn)]);
            }
        }

        Action::None
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        (press.does == Do::Save).then_some(Message::AttachWanted)
    }

    /// Looks which of the files are here.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        let attachments = self.of(cx).map(Meeting::ordered_attachments).unwrap_or_default();
        let missing = attachments.into_iter().filter(|(_, it)| !store::has_file(cx.dir, &it.file));
        self.missing = missing.map(|(id, _)| id).collect();
    }

    fn of<'a>(&self, cx: &Context<'a>) -> Option<&'a Meeting> {
        cx.workspace.meeting(self.meeting)
    }

    /// The file that is about to be attached, and what it seems to be.
    fn name(&mut self, path: &Path, cx: &Context<'_>) {
        self.path = path.display().to_string();
        self.title = attaching::name_of(path);
        self.told = None;
        if let Some(kind) = self.of(cx).and_then(|meeting| meeting.attachment_kind(&self.title)) {
            self.kind = kind;
        }
    }

    fn attach(&mut self, cx: &Context<'_>) -> Action<Message> {
        let path = PathBuf::from(self.path.trim());
        if self.working || cx.read_only || path.as_os_str().is_empty() {
            return Action::None;
        }
        self.working = true;
        self.told = None;

        Action::Run(attaching::keep(cx, self.meeting, path, self.kind.clone(), &self.title).map(Message::Kept))
    }

    fn kept(&mut self, keeping: Keeping, cx: &Context<'_>) -> Action<Message> {
        let Keeping { meeting, done } = keeping;
        if meeting != self.meeting {
            let change = done.ok().and_then(|attachment| attaching::attach(cx, meeting, attachment));

            return change.map_or(Action::None, |change| Action::Record(vec![change]));
        }
        self.working = false;
        let attachment = match done {
            Ok(attachment) => attachment,
            Err(sentence) => {
                self.told = Some((Tone::Danger, sentence));
                return Action::None;
            }
        };
        self.path.clear();
        self.title.clear();
        let change = attaching::attach(cx, meeting, attachment);
        match self.waiting.pop_front() {
            Some(next) => self.name(&next, cx),
            None => self.told = change.is_none().then(|| (Tone::Accent, cx.t("attachments-already"))),
        }
        let focus = Action::Run(operation::focus(Id::new(PATH)));

        Action::All(change.map(|change| Action::Record(vec![change])).into_iter().chain([focus]).collect())
    }

    fn open(&mut self, id: AttachmentId, cx: &Context<'_>) -> Action<Message> {
        let Some(attachment) = self.of(cx).and_then(|meeting| meeting.attachments.get(id)) else { return Action::None };
        self.told = None;
        let (workspace, attachment, i18n) = (cx.dir.to_owned(), attachment.clone(), cx.i18n.clone());
        let work = move || match documents::show_attached(&workspace, &attachment.file, &attachment.title) {
            Ok(_) => Ok(()),
            Err(error) => Err(say::error(&i18n, &error)),
        };
        let stopped = cx.t("disk-stopped-sentence");
        let work = async { tokio::task::spawn_blocking(work).await.unwrap_or(Err(stopped)) };

        Action::Run(Task::perform(work, Message::Opened))
    }
}
