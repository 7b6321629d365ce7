//! What a meeting hands out: papers, with a look at their pages, and lists as data; and the files that come back to it.

pub mod attachments;
pub mod papers;

use std::path::{Path, PathBuf};

use crate::screen::keys::{self, Do, Set};
use iced::widget::{column, container, operation};
use iced::{Fill, Task};

use super::header::{self, Header};
use crate::domain::{MeetingId, Place};
use crate::i18n::Language;
use crate::screen::export::{self, Export};
use crate::screen::{Action, Context, Press, Room, Screen};
use crate::ui::{Element, Surface, field, layout, space};

use attachments::Attachments;
use papers::Papers;

/// The fifth room of a meeting.
#[derive(Debug)]
pub struct Documents {
    meeting: MeetingId,
    header: Header,
    kind: Kind,
    papers: Papers,
    export: Export,
    attachments: Attachments,
    seen: (u64, Language),
}

/// What is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To be printed.
    Papers,
    /// To be worked on.
    Lists,
    /// Kept with the meeting.
    Attachments,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the header.
    Header(header::Message),
    /// Papers, lists or attachments were chosen.
    KindChosen(Kind),
    /// To the paper.
    Papers(papers::Message),
    /// To the list.
    Export(export::Message),
    /// To the attachments.
    Attachments(attachments::Message),
    /// A file was dropped on the window, which [`Documents::takes`].
    Dropped(PathBuf),
}

impl Documents {
    /// The screen, with a paper to look at.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let header = Header::new(cx, meeting, Room::Documents);
        let (papers, task) = Papers::new(cx, meeting);
        let seen = (cx.workspace.revision(Place::Meeting(meeting)), cx.language());
        let export = Export::of_meeting(cx, meeting);
        let attachments = Attachments::new(cx, meeting);
        let screen = Self { meeting, header, kind: Kind::Papers, papers, export, attachments, seen };

        (screen, task.map(Message::Papers))
    }

    /// Whether a file that is dropped on the window is meant for this room: a list goes to the import, unless the attachments
    /// are open.
    pub fn takes(&self, path: &Path) -> bool {
        self.kind == Kind::Attachments || !crate::screen::import::is_list(path)
    }
}

impl Screen for Documents {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Header(message) => self.header.update(message, cx).map(Message::Header),
            Message::KindChosen(kind) => {
                self.kind = kind;
                match kind {
                    Kind::Papers => Action::None,
                    Kind::Lists => Action::Run(operation::focus(export::PATH)),
                    Kind::Attachments => {
                        self.attachments.refresh(cx);
                        Action::Run(operation::focus(attachments::PATH))
                    }
                }
            }
            Message::Papers(message) => self.papers.update(message, cx).map(Message::Papers),
            Message::Export(message) => self.export.update(message, cx).map(Message::Export),
            Message::Attachments(message) => self.attachments.update(message, cx).map(Message::Attachments),
            Message::Dropped(path) => {
                self.kind = Kind::Attachments;
                self.attachments.update(attachments::Message::Dropped(path), cx).map(Message::Attachments)
            }
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let kinds = [
            (Kind::Papers, "papers-kind-papers"),
            (Kind::Lists, "papers-kind-lists"),
            (Kind::Attachments, "papers-kind-attachments"),
        ]
        .map(|(kind, key)| (kind, cx.t(key)));
        let kinds = field::segments(direction, kinds, &self.kind, Message::KindChosen);
        let bar = container(layout::start(direction, kinds)).padding([space::M, space::XL]).width(Fill);
        let room = match self.kind {
            Kind::Papers => self.papers.view(cx).map(Message::Papers),
            Kind::Lists => self.export.view(cx).map(Message::Export),
            Kind::Attachments => self.attachments.view(cx).map(Message::Attachments),
        };

        // The ground is drawn, not left out: nothing of the room before shines through.
        let ground = container(column![bar, room].height(Fill)).width(Fill).height(Fill).class(Surface::Ground);

        self.header.page(cx, Message::Header, ground)
    }

    fn keys(&self) -> Vec<&'static Set> {
        self.header.keys([match self.kind {
            Kind::Papers => &keys::PAPERS,
            Kind::Lists => &keys::EXPORT,
            Kind::Attachments => &keys::ATTACHMENTS,
        }])
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }

        match (self.kind, press.does) {
            (Kind::Papers, Do::Lists) => Some(Message::KindChosen(Kind::Lists)),
            (Kind::Lists, Do::Lists) => Some(Message::KindChosen(Kind::Attachments)),
            (Kind::Attachments, Do::Lists) => Some(Message::KindChosen(Kind::Papers)),
            (Kind::Papers, _) => self.papers.key(press).map(Message::Papers),
            (Kind::Lists, _) => self.export.key(press, cx).map(Message::Export),
            (Kind::Attachments, _) => self.attachments.key(press).map(Message::Attachments),
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let before = self.seen;
        self.header.refresh(cx);
        self.papers.refresh(cx);
        self.seen = (cx.workspace.revision(Place::Meeting(self.meeting)), cx.language());
        if before != self.seen {
            self.export.refresh(cx);
            self.attachments.refresh(cx);
        }
    }
}
