//! A meeting at a glance: its key figures, the replies, the regions, and what is missing.

mod checklist;
mod pictures;
mod promises;
mod view;

pub(in crate::screen::meeting) use checklist::{room as mended_in, sentence as matter_sentence, sign as matter_icon};

use crate::screen::keys::{self, Do, Set};
use iced::Task;

use crate::domain::checklist::{Item, Matter, checklist as missing};
use crate::domain::meeting::MeetingState;
use crate::domain::{MeetingId, Place};
use crate::screen::meeting::header::{self, Deed, Header};
use crate::screen::{Action, Context, Press, Room, Route, Screen};
use crate::ui::Element;

/// The first room of a meeting.
#[derive(Debug)]
pub struct Overview {
    meeting: MeetingId,
    header: Header,
    /// What matters in the state of the meeting: what is missing first.
    items: Vec<Item>,
    seen: Option<(u64, u64, jiff::civil::Date)>,
    cursor: Option<usize>,
}

#[derive(Clone, Debug)]
pub enum Message {
    Header(header::Message),
    Moved(isize),
    /// The line of the checklist that the keyboard is on.
    CursorOpened,
    MatterOpened(Matter),
    /// Another screen is to be shown.
    Wanted(Route),
}

impl Overview {
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let header = Header::new(cx, meeting, Room::Overview);
        let mut screen = Self { meeting, header, items: Vec::new(), seen: None, cursor: None };
        screen.refresh(cx);

        (screen, Task::none())
    }

    /// What matters, what is missing first.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    fn open(&mut self, matter: Matter, cx: &Context<'_>) -> Action<Message> {
        if matter == Matter::Conflicts {
            return Action::Go(Route::Conflicts);
        }
        let Some(room) = checklist::room(matter) else {
            return self.header.update(header::Message::DeedChosen(Deed::Edit), cx).map(Message::Header);
        };

        Action::Go(Route::Meeting(self.meeting, room))
    }
}

impl Screen for Overview {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Header(message) => self.header.update(message, cx).map(Message::Header),
            Message::Moved(step) => {
                let last = self.items.len().saturating_sub(1);
                self.cursor = Some(match self.cursor {
                    None => 0,
                    Some(place) => place.saturating_add_signed(step).min(last),
                });
                Action::None
            }
            Message::CursorOpened => match self.cursor.and_then(|place| self.items.get(place)) {
                Some(item) => self.open(item.matter, cx),
                None => Action::None,
            },
            Message::MatterOpened(matter) => self.open(matter, cx),
            Message::Wanted(route) => Action::Go(route),
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.header.page(cx, Message::Header, self.room(cx))
    }

    fn keys(&self) -> Vec<&'static Set> {
        self.header.keys([&keys::OVERVIEW])
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }
        match press.does {
            _ if press.taken => None,
            Do::Down => Some(Message::Moved(1)),
            Do::Up => Some(Message::Moved(-1)),
            Do::Open => Some(Message::CursorOpened),
            _ => None,
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.header.refresh(cx);
        let now =
            (cx.workspace.revision(Place::Register), cx.workspace.revision(Place::Meeting(self.meeting)), cx.today());
        if self.seen == Some(now) {
            return;
        }
        self.seen = Some(now);
        let meeting = cx.workspace.meeting(self.meeting);
        self.items = meeting.map(|meeting| missing(&cx.workspace.register, meeting, cx.today())).unwrap_or_default();
        self.items.sort_by_key(|item| item.missing == 0);
        self.cursor = self.cursor.filter(|place| *place < self.items.len());
    }
}

/// Whether people have come, or could have.
fn has_begun(state: MeetingState) -> bool {
    matches!(state, MeetingState::Open | MeetingState::Closed)
}
