//! What the hall sees: the agenda and where one is on it, the clock of the item, who is here in figures, and what was decided,
//! as it falls. In huge type, for reading alone; nothing on it that is not for everybody's eyes.

mod agenda;
mod counters;
mod fallen;
mod outcomes;
mod turn;
mod view;

use iced::{Task, window};

pub use self::agenda::{grown, slice};
pub use self::fallen::Fallen;

use super::keys::{self, Do, Set};
use super::{Action, Context, Press, Screen};
use crate::domain::MeetingId;
use crate::domain::figures::{self, MeetingFigures};

/// The view state of the projection.
#[derive(Debug)]
pub struct Projection {
    meeting: MeetingId,
    figures: MeetingFigures,
    fallen: Fallen,
    is_full: bool,
    seen: Option<u64>,
}

/// What can happen on it.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The window is to fill the screen, or to leave it.
    FullToggled,
    /// It is to leave the screen.
    FullLeft,
}

impl Projection {
    /// The projection of a meeting, which begins by filling the screen.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let mut projection =
            Self { meeting, figures: MeetingFigures::default(), fallen: Fallen::default(), is_full: true, seen: None };
        projection.refresh(cx);

        (projection, Task::none())
    }

    /// Whether it fills the screen.
    pub fn is_full(&self) -> bool {
        self.is_full
    }

    fn fill(&mut self, is_full: bool) -> Action<Message> {
        if self.is_full == is_full {
            return Action::None;
        }
        self.is_full = is_full;
        let mode = if is_full { window::Mode::Fullscreen } else { window::Mode::Windowed };

        Action::Run(window::oldest().and_then(move |id| window::set_mode(id, mode)))
    }
}

impl Screen for Projection {
    type Message = Message;

    fn update(&mut self, message: Message, _cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::FullToggled => self.fill(!self.is_full),
            Message::FullLeft => self.fill(false),
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::PROJECTION]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::Full => Some(Message::FullToggled),
            Do::Leave => Some(Message::FullLeft),
            _ => None,
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = cx.workspace.revision_of_all();
        if self.seen == Some(now) {
            return;
        }
        self.seen = Some(now);
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return };
        self.figures = figures::meeting(&cx.workspace.register, meeting, None);
        self.fallen.follow(meeting, cx.now);
    }
}
