//! The door: type, arrow, Enter, and somebody is present.
//!
//! One field in huge type, always ready: what is typed while nothing has the focus goes to it, and a scanner's code counts
//! wherever it is typed. Nothing here un-marks anybody but an undo, or a withdrawal asked for by name.

mod alone;
mod aside;
mod counters;
mod expected;
pub mod history;
mod list;
pub mod mode;
pub mod newcomer;
mod notice;
pub mod picture;
mod receiving;
mod scale;
mod scan;
pub mod sheet;
mod standing;
mod view;

pub use aside::{Event, Part};
pub use scan::scan;
pub use view::session_name;

use crate::screen::keys::{self, Do, Set};
use iced::Task;
use iced::widget::{Id, operation};
use jiff::Timestamp;

use self::aside::Aside;
use self::expected::{Answer, Expected};
use self::mode::{Leave, Then};
use self::newcomer::Panel;
use self::notice::Notice;
use super::header::record;
use super::{Header, HeaderMessage};
use crate::domain::door::{Door as Desk, Who};
use crate::domain::meeting::{Act, DetailsEdit, Meeting, MeetingChange, MeetingState};
use crate::domain::{Change, DelegateId, MeetingId, Place, SessionId};
use crate::screen::lookup::moved;
use crate::screen::{Action, Context, Press, Room, Screen};
use crate::search::Directory;
use crate::ui::motion::Fresh;

/// The view state of the door.
#[derive(Debug)]
pub struct Door {
    header: Header,
    meeting: MeetingId,
    session: SessionId,
    query: String,
    answers: Vec<Answer>,
    /// The line that Enter takes: of the answers, or of the latest arrivals while nothing is typed.
    at: Option<usize>,
    notice: Option<Notice>,
    panel: Option<Panel>,
    /// The rows of a signed sheet that the panel asks names for.
    names: Option<sheet::Names>,
    aside: Aside,
    /// The coordinator's leave is asked for: see [`mode`].
    leaving: Option<Leave>,
    expected: Expected,
    /// Who of the latest has just come.
    fresh: Fresh<DelegateId, Timestamp>,
    bodies: Directory,
    bodies_seen: Option<u64>,
}

/// What can happen at the door.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something in the header.
    Header(HeaderMessage),
    /// The field was typed in.
    QueryChanged(String),
    /// Something was typed while no field had the focus.
    Typed(String),
    /// Enter.
    Entered,
    /// The arrows.
    Moved(i32),
    /// A line was pressed.
    LinePressed(usize),
    /// Escape.
    Escaped,
    /// Another session was chosen.
    SessionChosen(SessionId),
    /// A walk-in was asked for.
    WalkInAsked,
    /// Somebody in the place of the one found was asked for.
    InsteadAsked,
    /// The person at the line left, or is back.
    LeftAsked,
    /// The person's arrival was a mistake.
    WithdrawalAsked(DelegateId),
    /// The meeting is to be opened.
    OpeningAsked,
    /// Something in the panel.
    Panel(newcomer::Message),
    /// Something beside receiving: see [`aside`].
    Aside(Event),
    /// A badge was scanned, wherever the focus was.
    Scanned(DelegateId),
    /// Something about this person was taken back, or made again.
    TakenBack(DelegateId),
    /// The last thing done is to be taken back.
    UndoAsked,
    /// Door mode is to begin; or to end, if the coordinator gives leave.
    ModeAsked,
    /// The window is to be closed, and the laptop is kept at this door.
    CloseAsked,
    /// Something in the question for the coordinator's leave.
    Leave(mode::Answer),
}

impl Door {
    /// The door of a meeting, at the session that this laptop is kept at, else at today's.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let kept = cx.settings.door.filter(|door| door.meeting == meeting).map(|door| door.session);
        let session = cx.workspace.meeting(meeting).and_then(|meeting| {
            kept.filter(|kept| meeting.sessions.contains(*kept)).or_else(|| meeting.session_on(cx.today()))
        });
        let mut door = Self {
            header: Header::new(cx, meeting, Room::Door),
            meeting,
            session: session.unwrap_or_default(),
            query: String::new(),
            answers: Vec::new(),
            at: None,
            notice: None,
            panel: None,
            names: None,
            aside: Aside::Nothing,
            leaving: None,
            expected: Expected::default(),
            fresh: Fresh::default(),
            bodies: Directory::default(),
            bodies_seen: None,
        };
        door.refresh(cx);

        (door, focus(field_id()))
    }

    /// What is typed in the field.
    pub fn query(&self) -> &str {
        &self.query
    }

    fn desk<'a>(&self, cx: &Context<'a>) -> Option<Desk<'a>> {
        let meeting = cx.workspace.meeting(self.meeting)?;

        Some(Desk {
            register: &cx.workspace.register,
            id: self.meeting,
            meeting,
            session: self.session,
            desk: cx.laptop,
        })
    }

    fn type_in(&mut self, query: String, cx: &Context<'_>) {
        if !query.trim().is_empty() {
            self.notice = None;
        }
        self.query = query;
        self.find(cx);
        self.at = expected::first(&cx.workspace.register, &self.answers);
    }

    fn find(&mut self, cx: &Context<'_>) {
        self.answers = match self.query.trim() {
            "" => Vec::new(),
            _ => self.expected.find(cx, self.meeting, &self.query),
        };
    }

    /// The answers that are offered: of those that are not, it is still known whom they share a name with.
    fn offered(&self, cx: &Context<'_>) -> &[Answer] {
        let count = if self.is_alone(cx) { alone::ANSWERS } else { usize::MAX };

        self.answers.get(..count).unwrap_or(&self.answers)
    }

    fn clear(&mut self) {
        self.query.clear();
        self.answers.clear();
        self.at = None;
    }

    /// Whom the line that the arrows are at stands for.
    fn current(&self) -> Option<Who> {
        let at = self.at?;
        if self.query.trim().is_empty() {
            return self.expected.latest.get(at).map(|(person, _)| Who::Person(*person));
        }

        self.answers.get(at).map(|answer| answer.found.who)
    }

    fn refresh_expected(&mut self, cx: &Context<'_>) {
        if self.expected.refresh(cx, self.meeting, self.session) {
            self.fresh.see(self.expected.latest.iter().copied(), true, cx.now);
            self.find(cx);
        }
    }

    fn refresh_bodies(&mut self, cx: &Context<'_>) {
        let now = Some(cx.workspace.revision(Place::Register));
        if self.bodies_seen != now {
            self.bodies = Directory::of_associations(&cx.workspace.register);
            self.bodies_seen = now;
        }
    }

    fn escaped(&mut self, cx: &Context<'_>) -> Action<Message> {
        if self.names.is_some() {
            return self.back_to_sheet(cx);
        }
        if self.panel.take().is_none() {
            self.clear();
            self.notice = None;
        }

        focus_on(field_id())
    }

    fn move_by(&mut self, by: i32, cx: &Context<'_>) -> Action<Message> {
        let count = match self.query.trim() {
            // Who came last is not shown there.
            "" if self.is_alone(cx) => 0,
            "" => self.expected.latest.len(),
            _ => self.offered(cx).len(),
        };
        self.at = moved(self.at, by, count);

        list::reveal(self.at)
    }
}

impl Screen for Door {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Header(message) => self.header.update(message, cx).map(Message::Header),
            Message::QueryChanged(query) => {
                self.type_in(query, cx);
                list::reveal(Some(0))
            }
            Message::Typed(text) => {
                self.panel = None;
                self.names = None;
                self.aside = Aside::Nothing;
                let query = format!("{}{text}", self.query);
                self.type_in(query, cx);

                Action::Run(Task::batch([focus(field_id()), operation::move_cursor_to_end(field_id())]))
            }
            Message::Entered => self.entered(cx),
            Message::Moved(by) => self.move_by(by, cx),
            Message::LinePressed(line) if self.at == Some(line) => self.entered(cx),
            Message::LinePressed(line) => {
                self.at = Some(line);
                focus_on(field_id())
            }
            Message::Escaped => self.escaped(cx),
            Message::SessionChosen(session) => {
                self.session = session;
                self.fresh.forget();
                self.names = None;
                self.notice = None;
                self.clear();
                self.refresh(cx);
                focus_on(field_id())
            }
            Message::WalkInAsked => self.walk_in(cx),
            Message::InsteadAsked => self.instead(cx),
            Message::LeftAsked => self.leave(cx),
            Message::WithdrawalAsked(person) => self.withdraw(person, cx),
            Message::OpeningAsked => {
                let Some(meeting) = cx.workspace.meeting(self.meeting) else { return Action::None };
                let edit = DetailsEdit::State { was: meeting.details.state, now: MeetingState::Open };
                self.notice = None;

                Action::All(vec![
                    record(vec![Change::Meeting(self.meeting, MeetingChange::Edited(vec![edit]))]),
                    focus_on(field_id()),
                ])
            }
            Message::Panel(message) => self.panel(message, cx),
            Message::Aside(event) => self.aside(event, cx),
            Message::Scanned(person) => {
                self.aside = Aside::Nothing;
                self.desk(cx).map_or(Action::None, |desk| self.receive(Who::Person(person), desk, cx))
            }
            Message::TakenBack(person) => {
                self.notice = self.desk(cx).map(|desk| Notice::standing(&desk, person));
                Action::None
            }
            Message::UndoAsked => Action::All(vec![Action::Undo, focus_on(field_id())]),
            Message::ModeAsked => self.mode_asked(Then::Room, cx),
            Message::CloseAsked => self.mode_asked(Then::Close, cx),
            Message::Leave(answer) => self.leave_answered(answer, cx),
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        if self.is_alone(cx) {
            return self.alone(cx);
        }

        self.header.page(cx, Message::Header, self.room(cx))
    }

    fn keys(&self) -> Vec<&'static Set> {
        let room = match self.part() {
            Part::Receiving if self.panel.is_some() => &keys::NEWCOMER,
            part => part.keys(),
        };

        if self.leaving.is_some() { vec![&keys::LEAVING] } else { self.header.keys([room]) }
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if self.leaving.is_some() {
            return mode::key(press).map(Message::Leave);
        }
        if self.is_alone(cx) {
            return key(press, self.panel.is_some());
        }
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }

        if let Some(event) = self.aside.key(press) {
            return Some(Message::Aside(event));
        }
        if self.part() != Part::Receiving {
            return (press.does == Do::Mode).then_some(Message::ModeAsked);
        }

        key(press, self.panel.is_some())
    }

    fn typed(&self, text: &str, _cx: &Context<'_>) -> Option<Message> {
        self.leave_typed(text).or_else(|| Some(Message::Typed(text.to_owned())))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.header.refresh(cx);
        if let Some(meeting) = cx.workspace.meeting(self.meeting)
            && !meeting.sessions.contains(self.session)
        {
            self.session = meeting.session_on(cx.today()).unwrap_or_default();
        }
        self.refresh_expected(cx);
        let desk = self.desk(cx);
        if let (Some(notice), Some(desk)) = (&mut self.notice, desk) {
            notice.follow(&desk);
        }
        if self.panel.is_some() {
            self.refresh_bodies(cx);
        }
        self.aside.refresh(cx, self.session);
    }
}

/// What a key means at the door.
pub fn key(press: &Press, has_panel: bool) -> Option<Message> {
    let moved = |by| if has_panel { Message::Panel(newcomer::Message::Moved(by)) } else { Message::Moved(by) };

    Some(match press.does {
        Do::Down => moved(1),
        Do::Up => moved(-1),
        Do::PageDown => moved(6),
        Do::PageUp => moved(-6),
        Do::Leave => Message::Escaped,
        Do::Save if has_panel => Message::Panel(newcomer::Message::Entered),
        Do::Confirm if !press.taken && has_panel => Message::Panel(newcomer::Message::Entered),
        Do::Mark if !press.taken => Message::Entered,
        Do::WalkIn => Message::WalkInAsked,
        Do::Instead if !has_panel => Message::InsteadAsked,
        Do::Civility if has_panel => Message::Panel(newcomer::Message::CivilityTurned),
        Do::Left => Message::LeftAsked,
        Do::Mode => Message::ModeAsked,
        _ => return None,
    })
}

/// The one field of the door.
pub fn field_id() -> Id {
    Id::new("door-field")
}

fn focus(id: Id) -> Task<Message> {
    operation::focus(id)
}

fn focus_on(id: Id) -> Action<Message> {
    Action::Run(focus(id))
}

/// Why nothing can be recorded, if nothing can.
fn refusal(meeting: &Meeting, cx: &Context<'_>) -> Option<Notice> {
    if cx.read_only {
        return Some(Notice::ReadOnly);
    }

    (!meeting.details.state.allows(Act::Receive)).then_some(Notice::Refused(meeting.details.state))
}
