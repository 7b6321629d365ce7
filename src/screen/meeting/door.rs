//! The door: type, arrow, Enter, and somebody is present.
//!
//! One field in huge type, always ready: what is typed while nothing has the focus goes to it, and a scanner's code counts
//! wherever it is typed. Nothing here un-marks anybody but an undo, or a withdrawal asked for by name.

mod counters;
mod expected;
mod list;
pub mod newcomer;
mod notice;
mod people;
mod view;

use iced::Task;
use iced::widget::{Id, operation};

use self::expected::{Answer, Expected};
use self::newcomer::{Panel, Purpose, Step};
use self::notice::{Notice, Way};
use super::{Header, HeaderMessage};
use crate::domain::door::{Affiliation, Door as Desk, Reception, Seats, Who};
use crate::domain::meeting::{Act, DetailsEdit, Meeting, MeetingChange, MeetingState};
use crate::domain::{AssociationId, BatchKind, Change, DelegateId, MeetingId, Place, SessionId};
use crate::screen::lookup::moved;
use crate::screen::{Action, Context, Press, Room, Screen};
use crate::search::Directory;
use crate::ui::shortcut::{Shortcut, Stroke};

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
    expected: Expected,
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
}

impl Door {
    /// The door of a meeting, at today's session.
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let session = cx.workspace.meeting(meeting).and_then(|meeting| meeting.session_on(cx.today()));
        let mut door = Self {
            header: Header::new(cx, meeting, Room::Door),
            meeting,
            session: session.unwrap_or_default(),
            query: String::new(),
            answers: Vec::new(),
            at: None,
            notice: None,
            panel: None,
            expected: Expected::default(),
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
        self.answers = if query.trim().is_empty() { Vec::new() } else { self.expected.find(cx, self.meeting, &query) };
        self.at = expected::first(&cx.workspace.register, &self.answers);
        self.query = query;
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

    fn entered(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if let Some(panel) = &mut self.panel {
            let scanned = panel.texts().into_iter().find_map(|text| {
                let (rest, person) = scanned(desk.meeting, text)?;
                *text = rest;
                Some(person)
            });

            return scanned.map_or(Action::None, |person| self.receive(Who::Person(person), desk, cx));
        }
        if let Some((_, person)) = scanned(desk.meeting, &self.query) {
            return self.receive(Who::Person(person), desk, cx);
        }
        if let Some(who) = self.current() {
            return self.receive(who, desk, cx);
        }
        self.notice = match self.query.trim() {
            "" => None,
            typed if self.answers.is_empty() => Some(Notice::Nobody(typed.to_owned())),
            _ => Some(Notice::Choose),
        };

        Action::None
    }

    fn receive(&mut self, who: Who, desk: Desk<'_>, cx: &Context<'_>) -> Action<Message> {
        if let Some(refusal) = refusal(desk.meeting, cx) {
            if let (Who::Person(person), Reception::AlreadyHere { since, desk }) = (who, desk.receive(who)) {
                self.notice = Some(Notice::AlreadyHere { person, since, desk });
            } else {
                self.notice = Some(refusal);
            }

            return Action::None;
        }
        let again = self.notice == Some(Notice::NotListed(who));
        match (desk.receive(who), who) {
            (Reception::Arrive { changes, seats }, Who::Person(person)) => {
                self.arrived(person, Way::Expected, seats, changes)
            }
            (Reception::Return { changes, .. }, Who::Person(person)) => {
                self.arrived(person, Way::Back, None, changes)
            }
            (Reception::AlreadyHere { since, desk }, Who::Person(person)) => {
                self.clear();
                self.notice = Some(Notice::AlreadyHere { person, since, desk });
                focus_on(field_id())
            }
            (Reception::NameMissing(association), _) => self.open(Purpose::Of(association), String::new(), cx),
            (Reception::NotInvited(Who::Person(person)), _) if again => self.admit(person, desk, cx),
            (Reception::NotInvited(Who::Association(association)), _) => self.open_for(association, cx),
            (Reception::NotInvited(who), _) => {
                self.notice = Some(Notice::NotListed(who));
                Action::None
            }
            _ => {
                self.notice = Some(Notice::Nobody(self.query.clone()));
                Action::None
            }
        }
    }

    fn admit(&mut self, person: DelegateId, desk: Desk<'_>, cx: &Context<'_>) -> Action<Message> {
        let seats = desk.association_of(person).and_then(|association| desk.seats(association)).map(one_more);
        let changes = desk.admit(person, cx.ids);

        self.arrived(person, Way::WalkIn, seats, changes)
    }

    fn arrived(
        &mut self,
        person: DelegateId,
        way: Way,
        seats: Option<Seats>,
        changes: Vec<Change>,
    ) -> Action<Message> {
        self.clear();
        self.panel = None;
        self.notice = Some(Notice::Arrived { person, way, seats, is_seen: false });

        Action::All(vec![record(changes), focus_on(field_id())])
    }

    fn open(&mut self, purpose: Purpose, name: String, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if let Some(refusal) = refusal(desk.meeting, cx) {
            self.notice = Some(refusal);
            return Action::None;
        }
        self.panel = Some(Panel::new(purpose, name, cx, &mut self.expected, &desk));
        self.notice = None;

        Action::Run(Task::batch([focus(newcomer::name_id()), operation::move_cursor_to_end(newcomer::name_id())]))
    }

    fn open_for(&mut self, association: AssociationId, cx: &Context<'_>) -> Action<Message> {
        let opened = self.open(Purpose::WalkIn, String::new(), cx);
        self.refresh_bodies(cx);
        self.panel = self.panel.take().map(|panel| panel.with_body(cx, &self.bodies, association));

        opened
    }

    fn walk_in(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        self.refresh_bodies(cx);
        if refusal(desk.meeting, cx).is_none()
            && self.panel.is_none()
            && let Some(who) = self.current()
            && let Reception::NotInvited(who) = desk.receive(who)
        {
            return match who {
                Who::Person(person) => self.admit(person, desk, cx),
                Who::Association(association) => self.open_for(association, cx),
            };
        }
        let name = self.query.trim().to_owned();

        self.open(Purpose::WalkIn, name, cx)
    }

    fn instead(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        match self.current() {
            Some(Who::Person(person)) if desk.meeting.is_present(self.session, person) => {
                self.notice = Some(Notice::CannotReplace(person));
                Action::None
            }
            Some(Who::Person(person)) => self.open(Purpose::Instead(person), String::new(), cx),
            Some(Who::Association(association)) => self.open(Purpose::Of(association), String::new(), cx),
            None => {
                self.notice = Some(Notice::Choose);
                Action::None
            }
        }
    }

    fn leave(&mut self, cx: &Context<'_>) -> Action<Message> {
        let (Some(desk), Some(Who::Person(person))) = (self.desk(cx), self.current()) else { return Action::None };
        if let Some(refusal) = refusal(desk.meeting, cx) {
            self.notice = Some(refusal);
            return Action::None;
        }
        let is_gone = desk.meeting.attendance_at(self.session, person).is_some_and(|seen| seen.left.is_some());
        let changes = desk.leave(person, (!is_gone).then_some(cx.now));
        if !changes.is_empty() {
            self.notice = (!is_gone).then_some(Notice::Left(person));
        }

        record(changes)
    }

    fn withdraw(&mut self, person: DelegateId, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if let Some(refusal) = refusal(desk.meeting, cx) {
            self.notice = Some(refusal);
            return Action::None;
        }
        self.notice = Some(Notice::TakenBack(person));

        Action::All(vec![record(desk.withdraw(person)), focus_on(field_id())])
    }

    fn panel(&mut self, message: newcomer::Message, cx: &Context<'_>) -> Action<Message> {
        let Some(desk) = self.desk(cx) else { return Action::None };
        if matches!(
            message,
            newcomer::Message::NameEntered | newcomer::Message::BodyEntered | newcomer::Message::Entered
        ) {
            let scan = self.entered(cx);
            if !matches!(scan, Action::None) {
                return scan;
            }
        }
        let Some(panel) = &mut self.panel else { return Action::None };
        let purpose = panel.purpose;
        match (panel.update(message, cx, &mut self.expected, &self.bodies, &desk), purpose) {
            (Step::None, _) => Action::None,
            (Step::Focus(id), _) => focus_on(id),
            (Step::Take(person), Purpose::Instead(absent)) => {
                let changes = desk.replace(absent, person, cx.ids);
                self.arrived(person, Way::Instead(absent), None, changes)
            }
            (Step::Take(person), _) => {
                self.panel = None;
                match desk.receive(Who::Person(person)) {
                    Reception::NotInvited(_) => self.admit(person, desk, cx),
                    _ => self.receive(Who::Person(person), desk, cx),
                }
            }
            (Step::Record(mut newcomer), Purpose::Instead(absent)) => {
                if let Some(association) = desk.association_of(absent) {
                    newcomer.affiliation = Affiliation::Known(association);
                }
                let (person, changes) = desk.replace_by_newcomer(absent, &newcomer, cx.ids);
                self.arrived(person, Way::Instead(absent), None, changes)
            }
            (Step::Record(newcomer), purpose) => {
                let association = match newcomer.affiliation {
                    Affiliation::Known(association) => Some(association),
                    _ => None,
                };
                let seats = association.and_then(|association| desk.seats(association)).map(one_more);
                let (person, changes) = desk.receive_newcomer(&newcomer, cx.ids);
                let way = if matches!(purpose, Purpose::Of(_)) { Way::Expected } else { Way::WalkIn };
                self.arrived(person, way, seats, changes)
            }
        }
    }

    fn refresh_bodies(&mut self, cx: &Context<'_>) {
        let now = Some(cx.workspace.revision(Place::Register));
        if self.bodies_seen != now {
            self.bodies = Directory::of_associations(&cx.workspace.register);
            self.bodies_seen = now;
        }
    }

    fn escaped(&mut self) -> Action<Message> {
        if self.panel.take().is_none() {
            self.clear();
            self.notice = None;
        }

        focus_on(field_id())
    }

    fn move_by(&mut self, by: i32) -> Action<Message> {
        let count = if self.query.trim().is_empty() { self.expected.latest.len() } else { self.answers.len() };
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
                let query = format!("{}{text}", self.query);
                self.type_in(query, cx);

                Action::Run(Task::batch([focus(field_id()), operation::move_cursor_to_end(field_id())]))
            }
            Message::Entered => self.entered(cx),
            Message::Moved(by) => self.move_by(by),
            Message::LinePressed(line) if self.at == Some(line) => self.entered(cx),
            Message::LinePressed(line) => {
                self.at = Some(line);
                focus_on(field_id())
            }
            Message::Escaped => self.escaped(),
            Message::SessionChosen(session) => {
                self.session = session;
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
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.header.page(cx, Message::Header, self.room(cx))
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }

        key(press, self.panel.is_some())
    }

    fn typed(&self, text: &str, _cx: &Context<'_>) -> Option<Message> {
        Some(Message::Typed(text.to_owned()))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.header.refresh(cx);
        if let Some(meeting) = cx.workspace.meeting(self.meeting)
            && !meeting.sessions.contains(self.session)
        {
            self.session = meeting.session_on(cx.today()).unwrap_or_default();
        }
        if self.expected.refresh(cx, self.meeting, self.session) {
            self.answers = match self.query.trim() {
                "" => Vec::new(),
                _ => self.expected.find(cx, self.meeting, &self.query),
            };
        }
        let desk = self.desk(cx);
        if let (Some(notice), Some(desk)) = (&mut self.notice, desk) {
            notice.follow(&desk);
        }
        if self.panel.is_some() {
            self.refresh_bodies(cx);
        }
    }
}

/// What a key means at the door.
pub fn key(press: &Press, has_panel: bool) -> Option<Message> {
    let Shortcut { key, command, shift, alt } = press.shortcut;
    if command && key == Stroke::Enter && has_panel {
        return Some(Message::Panel(newcomer::Message::Entered));
    }
    if command || shift || alt {
        return None;
    }
    let moved = |by| if has_panel { Message::Panel(newcomer::Message::Moved(by)) } else { Message::Moved(by) };

    Some(match key {
        Stroke::Down => moved(1),
        Stroke::Up => moved(-1),
        Stroke::PageDown => moved(6),
        Stroke::PageUp => moved(-6),
        Stroke::Escape => Message::Escaped,
        Stroke::Enter if !press.taken && has_panel => Message::Panel(newcomer::Message::Entered),
        Stroke::Enter if !press.taken => Message::Entered,
        Stroke::Function(2) => Message::WalkInAsked,
        Stroke::Function(3) if !has_panel => Message::InsteadAsked,
        Stroke::Function(4) if has_panel => Message::Panel(newcomer::Message::CivilityTurned),
        Stroke::Function(4) => Message::LeftAsked,
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

fn one_more(seats: Seats) -> Seats {
    Seats { taken: seats.taken.saturating_add(1), ..seats }
}

/// Why nothing can be recorded, if nothing can.
fn refusal(meeting: &Meeting, cx: &Context<'_>) -> Option<Notice> {
    if cx.read_only {
        return Some(Notice::ReadOnly);
    }

    (!meeting.details.state.allows(Act::Receive)).then_some(Notice::Refused(meeting.details.state))
}

/// The person whose badge was scanned, and what was in the field before the scanner typed its code after it. A code alone
/// counts in small letters too; after other letters only as scanners send it.
fn scanned(meeting: &Meeting, text: &str) -> Option<(String, DelegateId)> {
    let text = text.trim_end();
    if let Some(person) = meeting.person_of_badge(text).filter(|_| !text.trim().is_empty()) {
        return Some((String::new(), person));
    }
    meeting
        .badges
        .iter()
        .find_map(|(person, code)| Some((text.strip_suffix(code.as_str()).filter(|_| !code.is_empty())?, *person)))
        .map(|(rest, person)| (rest.to_owned(), person))
}

/// One gesture: a change alone, or a batch that undoes as one.
fn record(changes: Vec<Change>) -> Action<Message> {
    match changes.len() {
        0 => Action::None,
        1 => Action::Record(changes),
        _ => Action::RecordAs(BatchKind::Together, changes),
    }
}
