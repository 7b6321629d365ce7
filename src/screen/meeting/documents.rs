//! What a meeting hands out: papers, with a look at their pages, and lists as data.

mod papers;

use iced::widget::{column, container, operation};
use iced::{Fill, Task};

use super::header::{self, Header};
use crate::domain::{MeetingId, Place};
use crate::i18n::Language;
use crate::screen::export::{self, Export};
use crate::screen::{Action, Context, Press, Room, Screen};
use crate::ui::shortcut::Shortcut;
use crate::ui::{Element, Surface, field, layout, space};

use papers::Papers;

/// The fifth room of a meeting.
#[derive(Debug)]
pub struct Documents {
    meeting: MeetingId,
    header: Header,
    kind: Kind,
    papers: Papers,
    export: Export,
    seen: (u64, Language),
}

/// What is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To be printed.
    Papers,
    /// To be worked on.
    Lists,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the header.
    Header(header::Message),
    /// Papers or lists were chosen.
    KindChosen(Kind),
    /// To the paper.
    Papers(papers::Message),
    /// To the list.
    Export(export::Message),
}

/// Ctrl+L goes from papers to lists and back.
const OTHER: Shortcut = Shortcut::command('l');

impl Documents {
    /// The screen, with a paper to look at.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let header = Header::new(cx, meeting, Room::Documents);
        let (papers, task) = Papers::new(cx, meeting);
        let seen = (cx.workspace.revision(Place::Meeting(meeting)), cx.language());
        let export = Export::of_meeting(cx, meeting);
        let screen = Self { meeting, header, kind: Kind::Papers, papers, export, seen };

        (screen, task.map(Message::Papers))
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
                }
            }
            Message::Papers(message) => self.papers.update(message, cx).map(Message::Papers),
            Message::Export(message) => self.export.update(message, cx).map(Message::Export),
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let kinds = [(Kind::Papers, "papers-kind-papers"), (Kind::Lists, "papers-kind-lists")]
            .map(|(kind, key)| (kind, cx.t(key)));
        let kinds = field::segments(direction, kinds, &self.kind, Message::KindChosen);
        let bar = container(layout::start(direction, kinds)).padding([space::M, space::XL]).width(Fill);
        let room = match self.kind {
            Kind::Papers => self.papers.view(cx).map(Message::Papers),
            Kind::Lists => self.export.view(cx).map(Message::Export),
        };

        // The ground is drawn, not left out: nothing of the room before shines through.
        let ground = container(column![bar, room].height(Fill)).width(Fill).height(Fill).class(Surface::Ground);

        self.header.page(cx, Message::Header, ground)
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }

        match (self.kind, press.shortcut) {
            (Kind::Papers, OTHER) => Some(Message::KindChosen(Kind::Lists)),
            (Kind::Lists, OTHER) => Some(Message::KindChosen(Kind::Papers)),
            (Kind::Papers, _) => self.papers.key(press).map(Message::Papers),
            (Kind::Lists, _) => self.export.key(press).map(Message::Export),
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let before = self.seen;
        self.header.refresh(cx);
        self.papers.refresh(cx);
        self.seen = (cx.workspace.revision(Place::Meeting(self.meeting)), cx.language());
        if before != self.seen {
            self.export.refresh(cx);
        }
    }
}
