//! What is above each room: the title, the state, when and where, the counters, the rooms, and one primary action. It also
//! holds what can be done with the meeting as a whole: its other states, editing, duplicating, withdrawing.

mod question;
mod view;

pub use view::{state_icon, when_and_where};

use iced::widget::operation;

use crate::domain::figures::{self, MeetingFigures};
use crate::domain::meeting::{DetailsEdit, Meeting, MeetingChange, MeetingState};
use crate::domain::{BatchKind, Change, MeetingId, Place};
use crate::screen::keys::{self, Do, Set};
use crate::screen::meetings::form::{self, Form};
use crate::screen::{Action, Context, Press, Room, Route};

/// The view state of the header of one room.
#[derive(Debug)]
pub struct Header {
    meeting: MeetingId,
    room: Room,
    figures: MeetingFigures,
    seen: Option<(u64, u64)>,
    above: Above,
}

/// What lies over the room.
#[derive(Debug, Default)]
enum Above {
    #[default]
    Nothing,
    /// The menu, and the line of it that the keyboard is on.
    Menu(usize),
    /// A question before something that matters.
    Question(Deed),
    Form(Box<Form>),
}

/// What can be done with a meeting as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Enter(MeetingState),
    Edit,
    Duplicate,
    /// Show it on the projector.
    Project,
    Withdraw,
}

#[derive(Clone, Debug)]
pub enum Message {
    RoomChosen(Room),
    MenuOpened,
    MenuMoved(usize),
    DeedChosen(Deed),
    Confirmed,
    Left,
    Form(form::Message),
    /// The way back to the list, from a meeting that was withdrawn.
    ListWanted,
}

impl Header {
    pub fn new(cx: &Context<'_>, meeting: MeetingId, room: Room) -> Self {
        let mut header = Self { meeting, room, figures: MeetingFigures::default(), seen: None, above: Above::Nothing };
        header.refresh(cx);

        header
    }

    /// The figures of the meeting over all its sessions, as of the last refresh.
    pub fn figures(&self) -> &MeetingFigures {
        &self.figures
    }

    /// Counts again what changed since the last time.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        let now = (cx.workspace.revision(Place::Register), cx.workspace.revision(Place::Meeting(self.meeting)));
        if self.seen == Some(now) {
            return;
        }
        self.seen = Some(now);
        self.figures = cx
            .workspace
            .meeting(self.meeting)
            .map(|meeting| figures::meeting(&cx.workspace.register, meeting, None))
            .unwrap_or_default();
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else {
            self.above = Above::Nothing;
            return match message {
                Message::ListWanted => Action::Go(Route::Meetings),
                _ => Action::None,
            };
        };
        match message {
            Message::RoomChosen(room) => Action::Go(Route::Meeting(self.meeting, room)),
            Message::ListWanted => Action::Go(Route::Meetings),
            Message::MenuOpened => {
                self.above = if matches!(self.above, Above::Menu(_)) { Above::Nothing } else { Above::Menu(0) };
                Action::None
            }
            Message::MenuMoved(line) => {
                self.above = Above::Menu(line);
                Action::None
            }
            Message::DeedChosen(deed) => self.choose(deed, meeting, cx),
            Message::Confirmed => {
                let Above::Question(deed) = std::mem::take(&mut self.above) else { return Action::None };

                self.carry_out(deed, meeting)
            }
            Message::Left => {
                self.above = Above::Nothing;
                Action::None
            }
            Message::Form(message) => self.form(message, cx),
        }
    }

    /// The sets of keys that hold now: those of what is above the room, else the header's and these of the room.
    pub fn keys(&self, room: impl IntoIterator<Item = &'static Set>) -> Vec<&'static Set> {
        match &self.above {
            Above::Nothing => [&keys::MEETING].into_iter().chain(room).collect(),
            Above::Menu(_) | Above::Question(_) => vec![&keys::QUESTION],
            Above::Form(_) => vec![&keys::FORM],
        }
    }

    /// What a key means to what is above the room, if something is; then the room hears nothing of it. `Some(None)`: it is the
    /// header's, and means nothing.
    pub fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Option<Message>> {
        let meeting = cx.workspace.meeting(self.meeting)?;
        match &self.above {
            Above::Nothing if cx.read_only => None,
            Above::Nothing => match press.does {
                Do::Menu => Some(Some(Message::MenuOpened)),
                Do::Project => Some(Some(Message::DeedChosen(Deed::Project))),
                Do::NextState => Some(primary(meeting.details.state).map(Message::DeedChosen)),
                _ => None,
            },
            Above::Menu(line) => {
                let deeds = deeds(meeting.details.state);
                let last = deeds.len().saturating_sub(1);

                Some(match press.does {
                    Do::Down => Some(Message::MenuMoved(if *line >= last { 0 } else { line + 1 })),
                    Do::Up => Some(Message::MenuMoved(line.checked_sub(1).unwrap_or(last))),
                    Do::Confirm => deeds.get(*line).map(|deed| Message::DeedChosen(*deed)),
                    Do::Leave | Do::Menu => Some(Message::Left),
                    digit => {
                        let place = Do::VALUES.iter().position(|it| *it == digit);

                        place.and_then(|place| deeds.get(place)).map(|deed| Message::DeedChosen(*deed))
                    }
                })
            }
            Above::Question(_) => Some(match press.does {
                Do::Confirm => Some(Message::Confirmed),
                Do::Leave => Some(Message::Left),
                _ => None,
            }),
            Above::Form(form) => Some(form.key(press).map(Message::Form)),
        }
    }

    fn choose(&mut self, deed: Deed, meeting: &Meeting, cx: &Context<'_>) -> Action<Message> {
        if cx.read_only {
            self.above = Above::Nothing;
            return Action::None;
        }
        self.above = match deed {
            Deed::Edit => Above::Form(Box::new(Form::edit(cx, self.meeting, meeting))),
            Deed::Duplicate => Above::Form(Box::new(Form::copy(cx, self.meeting, meeting))),
            _ if question::is_asked(deed, meeting, &self.figures, cx.today()) => Above::Question(deed),
            _ => Above::Nothing,
        };
        match &self.above {
            Above::Nothing => self.carry_out(deed, meeting),
            Above::Form(form) => Action::Run(operation::focus(form.first_field())),
            Above::Menu(_) | Above::Question(_) => Action::None,
        }
    }

    fn carry_out(&mut self, deed: Deed, meeting: &Meeting) -> Action<Message> {
        match deed {
            Deed::Enter(now) => {
                let was = meeting.details.state;
                if was == now {
                    return Action::None;
                }
                let edit = MeetingChange::Edited(vec![DetailsEdit::State { was, now }]);
                let record = Action::Record(vec![Change::Meeting(self.meeting, edit)]);
                // Where the work goes on in the state that begins.
                let room = match now {
                    MeetingState::Inviting if self.room == Room::Overview => Room::Invitations,
                    MeetingState::Open => Room::Door,
                    _ => return record,
                };

                Action::All(vec![record, Action::Go(Route::Meeting(self.meeting, room))])
            }
            Deed::Withdraw => Action::All(vec![
                Action::Record(vec![Change::Meeting(self.meeting, MeetingChange::Withdrawn)]),
                Action::Go(Route::Meetings),
            ]),
            Deed::Project => Action::Project(self.meeting),
            Deed::Edit | Deed::Duplicate => Action::None,
        }
    }

    fn form(&mut self, message: form::Message, cx: &Context<'_>) -> Action<Message> {
        let Above::Form(form) = &mut self.above else { return Action::None };
        match form.update(message, cx) {
            form::Outcome::Nothing => Action::None,
            form::Outcome::Left => {
                self.above = Above::Nothing;
                Action::None
            }
            form::Outcome::Created(id, changes) => {
                self.above = Above::Nothing;
                Action::All(vec![record(changes), Action::Go(Route::Meeting(id, Room::Overview))])
            }
            form::Outcome::Edited(changes) => {
                self.above = Above::Nothing;
                record(changes)
            }
        }
    }
}

/// One gesture: a change alone, or a batch that undoes as one.
pub(in crate::screen) fn record<M>(changes: Vec<Change>) -> Action<M> {
    match changes.len() {
        0 => Action::None,
        1 => Action::Record(changes),
        _ => Action::RecordAs(BatchKind::Together, changes),
    }
}

/// What the primary action of a state does.
fn primary(state: MeetingState) -> Option<Deed> {
    match state {
        // A closed meeting is opened again only to be corrected: that is in the menu.
        MeetingState::Closed => None,
        state => state.next().first().map(|next| Deed::Enter(*next)),
    }
}

/// The lines of the menu: the states that can come next, then what can be done with the meeting.
fn deeds(state: MeetingState) -> Vec<Deed> {
    let states = state.next().iter().map(|next| Deed::Enter(*next));

    states.chain([Deed::Edit, Deed::Duplicate, Deed::Project, Deed::Withdraw]).collect()
}
