//! The closing of a meeting: what has to be looked at first, the minutes that are made final, and who has received them.

mod check;
mod lines;
mod minutes;
mod sending;
mod step;
mod view;

use iced::Task;

use super::header::{self, Deed, Header};
use crate::domain::meeting::MeetingState;
use crate::domain::{MeetingId, Names, Place};
use crate::i18n::Language;
use crate::screen::keys::{self, Do, Set};
use crate::screen::{Action, Context, Press, Room, Screen};
use crate::ui::Element;

pub use check::Message as CheckMessage;
pub use lines::{Line, lines};
pub use minutes::Message as MinutesMessage;
pub use sending::{Message as SendingMessage, Shown};

use check::Check;
use minutes::Minutes;
use sending::Sending;

/// The sixth room of a meeting.
#[derive(Debug)]
pub struct Closing {
    header: Header,
    meeting: MeetingId,
    part: Part,
    check: Check,
    minutes: Minutes,
    sending: Sending,
    seen: Option<(u64, u64, jiff::civil::Date, Language)>,
}

/// What of the closing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What has to be looked at, and the closing itself.
    Check,
    /// The minutes: final versions, and what was corrected since.
    Minutes,
    /// Who has received them.
    Sending,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// In the header.
    Header(header::Message),
    /// Another part was chosen.
    PartChosen(Part),
    /// In the checklist.
    Check(CheckMessage),
    /// In the minutes.
    Minutes(MinutesMessage),
    /// In the sending.
    Sending(SendingMessage),
    /// The meeting is to be closed, or opened again.
    StateWanted(MeetingState),
}

impl Part {
    /// In the order of the work.
    pub const ALL: [Self; 3] = [Self::Check, Self::Minutes, Self::Sending];

    fn next(self) -> Self {
        match self {
            Self::Check => Self::Minutes,
            Self::Minutes => Self::Sending,
            Self::Sending => Self::Check,
        }
    }
}

impl Closing {
    /// What has to be done next: before the closing the checklist, after it the minutes.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let is_closed =
            cx.workspace.meeting(meeting).is_some_and(|meeting| meeting.details.state == MeetingState::Closed);
        let mut screen = Self {
            header: Header::new(cx, meeting, Room::Closing),
            meeting,
            part: if is_closed { Part::Minutes } else { Part::Check },
            check: Check::new(meeting),
            minutes: Minutes::new(cx, meeting),
            sending: Sending::new(cx, meeting),
            seen: None,
        };
        screen.refresh(cx);

        (screen, Task::none())
    }

    /// Which part is shown.
    pub fn part(&self) -> Part {
        self.part
    }
}

impl Screen for Closing {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Header(message) => self.header.update(message, cx).map(Message::Header),
            Message::PartChosen(part) => {
                self.part = part;
                Action::None
            }
            Message::Check(message) => self.check.update(message, cx).map(Message::Check),
            Message::Minutes(message) => self.minutes.update(message, cx).map(Message::Minutes),
            Message::Sending(message) => self.sending.update(message, cx).map(Message::Sending),
            Message::StateWanted(state) => {
                self.header.update(header::Message::DeedChosen(Deed::Enter(state)), cx).map(Message::Header)
            }
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.header.page(cx, Message::Header, self.room(cx))
    }

    fn keys(&self) -> Vec<&'static Set> {
        self.header.keys([match self.part {
            Part::Check => &keys::CHECK,
            Part::Minutes if self.minutes.is_asked() => &keys::QUESTION,
            Part::Minutes => &keys::MINUTES,
            Part::Sending => &keys::SENDING,
        }])
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }
        let state = cx.workspace.meeting(self.meeting)?.details.state;

        match press.does {
            Do::Part => Some(Message::PartChosen(self.part.next())),
            Do::CloseMeeting if state == MeetingState::Open && !cx.read_only => {
                Some(Message::StateWanted(MeetingState::Closed))
            }
            _ => match self.part {
                Part::Check => self.check.key(press, cx).map(Message::Check),
                Part::Minutes => self.minutes.key(press, cx).map(Message::Minutes),
                Part::Sending => self.sending.key(press).map(Message::Sending),
            },
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        match self.part {
            Part::Sending => self.sending.called(place, cx),
            Part::Check | Part::Minutes => None,
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.header.refresh(cx);
        let (register, meeting) = (Place::Register, Place::Meeting(self.meeting));
        let now = (cx.workspace.revision(register), cx.workspace.revision(meeting), cx.today(), cx.language());
        if self.seen == Some(now) {
            return;
        }
        self.seen = Some(now);
        self.check.refresh(cx);
        self.minutes.refresh(cx);
        self.sending.refresh(cx);
    }
}
