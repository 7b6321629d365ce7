//! The list of meetings, and making a new one.

mod calendar;
pub mod form;
mod list;
mod row;
mod view;

use crate::screen::keys::{self, Do, Set, Step};
use iced::Task;
use iced::widget::{Id, operation, scrollable};

pub use calendar::{Calendar, Message as CalendarMessage};
pub use list::{Counts, Group, List};

use crate::domain::meeting::{MeetingChange, MeetingState};
use crate::domain::{Change, MeetingId, Names};
use crate::i18n::tr;
use crate::screen::meeting::record;
use crate::screen::{Action, Context, Press, Room, Route, Screen};
use crate::ui::Tone;
use crate::ui::scroll::Scrolled;

use form::Form;

/// The list of meetings.
#[derive(Debug)]
pub struct Meetings {
    filter: String,
    list: List,
    cursor: Option<MeetingId>,
    /// The meeting whose actions are shown.
    unfolded: Option<MeetingId>,
    form: Option<Box<Form>>,
    /// The year's calendar, in the place of the list.
    calendar: Option<Calendar>,
    field: Id,
    body: Id,
    offset: f32,
    height: f32,
    width: f32,
}

#[derive(Clone, Debug)]
pub enum Message {
    FilterChanged(String),
    FilterWanted,
    Moved(Step),
    Scrolled(Scrolled),
    /// The list is so wide.
    Sized(f32),
    Opened(MeetingId, Room),
    CursorOpened,
    NewBegan,
    EditingBegan(MeetingId),
    CopyBegan(MeetingId),
    Unfolded(MeetingId),
    Withdrawn(MeetingId),
    Form(form::Message),
    /// The calendar is wanted, or the list.
    CalendarToggled(bool),
    Calendar(calendar::Message),
}

/// As many meetings are about a page, in the smallest window.
const PAGE: usize = 6;

impl Meetings {
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            filter: String::new(),
            list: List::default(),
            cursor: None,
            unfolded: None,
            form: None,
            calendar: None,
            field: Id::unique(),
            body: Id::unique(),
            offset: 0.0,
            height: view::UNKNOWN_HEIGHT,
            width: view::UNKNOWN_WIDTH,
        };
        screen.refresh(cx);

        (screen, Task::none())
    }

    /// The meetings in the order in which they are shown.
    pub fn shown(&self) -> &[(Group, MeetingId)] {
        &self.list.shown
    }

    pub fn cursor(&self) -> Option<MeetingId> {
        self.cursor
    }

    pub fn calendar(&self) -> Option<&Calendar> {
        self.calendar.as_ref()
    }

    pub fn form(&self) -> Option<&Form> {
        self.form.as_deref()
    }

    fn place(&self) -> Option<usize> {
        let cursor = self.cursor?;

        self.list.shown.iter().position(|(_, id)| *id == cursor)
    }

    fn step(&mut self, step: Step) -> Action<Message> {
        let count = self.list.shown.len();
        let Some(place) = step.lands(self.place(), count, PAGE) else { return Action::None };
        self.cursor = self.list.shown.get(place).map(|(_, id)| *id);
        let offset = self.offset_to_reveal(place);
        if offset == self.offset {
            return Action::None;
        }
        self.offset = offset;

        Action::Run(operation::scroll_to(self.body.clone(), scrollable::AbsoluteOffset { x: 0.0, y: offset }))
    }

    /// An open meeting is opened where the work is.
    fn room_of(&self, id: MeetingId, cx: &Context<'_>) -> Room {
        match cx.workspace.meeting(id).map(|meeting| meeting.details.state) {
            Some(MeetingState::Open) => Room::Door,
            _ => Room::Overview,
        }
    }

    fn begin(&mut self, form: Form) -> Action<Message> {
        let first = form.first_field();
        self.form = Some(Box::new(form));

        Action::Run(operation::focus(first))
    }

    fn of_form(&mut self, message: form::Message, cx: &Context<'_>) -> Action<Message> {
        let Some(form) = &mut self.form else { return Action::None };
        match form.update(message, cx) {
            form::Outcome::Nothing => Action::None,
            form::Outcome::Left => {
                self.form = None;
                Action::None
            }
            form::Outcome::Created(id, changes) => {
                self.form = None;
                self.cursor = Some(id);
                Action::All(vec![record(changes), Action::Go(Route::Meeting(id, Room::Overview))])
            }
            form::Outcome::Edited(changes) => {
                self.form = None;
                record(changes)
            }
        }
    }
}

impl Screen for Meetings {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::FilterChanged(filter) => {
                self.filter = filter;
                self.refresh(cx);
                self.cursor = self.list.shown.first().map(|(_, id)| *id);
            }
            Message::FilterWanted => return Action::Run(operation::focus(self.field.clone())),
            Message::Moved(step) => return self.step(step),
            Message::Scrolled(Scrolled { offset, height }) => {
                self.offset = offset;
                self.height = height;
            }
            Message::Sized(width) => {
                self.width = width;
                self.refresh(cx);
            }
            Message::CalendarToggled(on) => self.calendar = on.then(|| Calendar::new(cx)),
            Message::Calendar(calendar::Message::Opened(id)) => {
                return Action::Go(Route::Meeting(id, Room::Overview));
            }
            Message::Calendar(message) => {
                if let Some(calendar) = &mut self.calendar {
                    calendar.update(message, cx);
                }
            }
            Message::Opened(id, room) => return Action::Go(Route::Meeting(id, room)),
            Message::CursorOpened => {
                let Some(id) = self.cursor else { return Action::None };

                return Action::Go(Route::Meeting(id, self.room_of(id, cx)));
            }
            Message::Unfolded(id) => {
                self.cursor = Some(id);
                self.unfolded = (self.unfolded != Some(id)).then_some(id);
            }
            _ if cx.read_only => {}
            Message::NewBegan => return self.begin(Form::new(cx)),
            Message::EditingBegan(id) => {
                let Some(meeting) = cx.workspace.meeting(id) else { return Action::None };
                return self.begin(Form::edit(cx, id, meeting));
            }
            Message::CopyBegan(id) => {
                let Some(meeting) = cx.workspace.meeting(id) else { return Action::None };
                return self.begin(Form::copy(cx, id, meeting));
            }
            Message::Withdrawn(id) => {
                let Some(meeting) = cx.workspace.meeting(id) else { return Action::None };
                let said = tr!(cx.i18n, "meetings-withdrawn", code = meeting.details.code.as_str());
                self.unfolded = None;

                return Action::All(vec![
                    Action::Record(vec![Change::Meeting(id, MeetingChange::Withdrawn)]),
                    Action::Say(Tone::Neutral, said),
                ]);
            }
            Message::Form(message) => return self.of_form(message, cx),
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        match &self.form {
            Some(form) => form.view(cx).map(Message::Form),
            None => match &self.calendar {
                Some(calendar) => self.calendar_page(cx, calendar),
                None => self.page(cx),
            },
        }
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![if self.form.is_some() { &keys::FORM } else { &keys::MEETINGS }]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if let Some(form) = &self.form {
            return form.key(press).map(Message::Form);
        }
        if let Some(calendar) = &self.calendar {
            return match press.does {
                _ if press.taken => None,
                Do::New => Some(Message::NewBegan),
                Do::Calendar | Do::Leave => Some(Message::CalendarToggled(false)),
                _ => calendar.key(press).map(Message::Calendar),
            };
        }
        let on_cursor = |message: fn(MeetingId) -> Message| self.cursor.map(message);
        if let Some(step) = press.step() {
            return Some(Message::Moved(step));
        }
        match press.does {
            Do::Find => Some(Message::FilterWanted),
            Do::Clear => Some(Message::FilterChanged(String::new())),
            _ if press.taken => None,
            Do::Open => Some(Message::CursorOpened),
            Do::New => Some(Message::NewBegan),
            Do::Calendar => Some(Message::CalendarToggled(true)),
            Do::Edit => on_cursor(Message::EditingBegan),
            Do::Copy => on_cursor(Message::CopyBegan),
            Do::Remove => on_cursor(Message::Withdrawn),
            _ => None,
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        if self.form.is_some() || self.calendar.is_some() {
            return None;
        }
        let (_, id) = self.list.shown.get(place)?;

        Some(cx.workspace.meeting(*id)?.details.title.clone())
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.list.refresh(cx, &self.filter, self.width);
        if let Some(calendar) = &mut self.calendar {
            calendar.refresh(cx);
        }
        if self.place().is_none() {
            self.cursor = self.list.shown.first().map(|(_, id)| *id);
        }
    }
}
