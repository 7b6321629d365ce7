//! The lists of a meeting, to hand out.

use iced::Task;
use iced::widget::operation;

use super::header::{self, Header};
use crate::domain::{MeetingId, Place};
use crate::screen::export::{self, Export};
use crate::screen::{Action, Context, Press, Room, Screen};
use crate::ui::Element;

/// The fifth room of a meeting.
#[derive(Debug)]
pub struct Documents {
    meeting: MeetingId,
    header: Header,
    export: Export,
    seen: u64,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the header.
    Header(header::Message),
    /// To the list.
    Export(export::Message),
}

impl Documents {
    /// The screen, with the path ready to be typed over.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let header = Header::new(cx, meeting, Room::Documents);

        let seen = cx.workspace.revision(Place::Meeting(meeting));
        let screen = Self { meeting, header, export: Export::of_meeting(cx, meeting), seen };

        (screen, operation::focus(export::PATH))
    }
}

impl Screen for Documents {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Header(message) => self.header.update(message, cx).map(Message::Header),
            Message::Export(message) => self.export.update(message, cx).map(Message::Export),
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.header.page(cx, Message::Header, self.export.view(cx).map(Message::Export))
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }

        self.export.key(press).map(Message::Export)
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let before = self.seen;
        self.header.refresh(cx);
        self.seen = cx.workspace.revision(Place::Meeting(self.meeting));
        if before != self.seen {
            self.export.refresh(cx);
        }
    }
}
