//! The page of an association: all that is remembered of it, and a place to write down what it says between meetings.

pub mod contribution;
mod moment;
mod view;

use crate::screen::keys::{self, Do, Set};
use iced::Task;

use super::{Action, Context, Press, Room, Route, Screen};
use crate::domain::figures::{self, Event, Memory, Moment};
use crate::domain::{AssociationId, Filing, MeetingId, NoteId, RegisterChange};
use crate::ui::Element;

use contribution::Form;

/// So many moments are shown at first, and again that many each time more are asked for.
const PAGE: usize = 60;

/// The page of one association.
#[derive(Debug)]
pub struct Association {
    id: AssociationId,
    memory: Memory,
    moments: Vec<Moment>,
    filter: Filter,
    limit: usize,
    form: Option<Box<Form>>,
    /// What was typed would be lost: it asks.
    is_leaving: bool,
    seen: Option<u64>,
}

/// What of the timeline is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All of it.
    #[default]
    All,
    /// Invitations and presences.
    Meetings,
    /// What was said.
    Said,
    /// What was taken on, and what became of it.
    Promises,
    /// What was financed.
    Projects,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// Another part of the timeline was chosen.
    FilterChosen(Filter),
    /// More of it was asked for.
    MoreWanted,
    /// A meeting was pressed.
    MeetingOpened(MeetingId, Room),
    /// The association's form is wanted.
    FormWanted,
    /// A contribution is to be written.
    ContributionBegan,
    /// A contribution was pressed.
    ContributionOpened(NoteId),
    /// In the form.
    Form(contribution::Message),
    /// The form is to be kept.
    Saved,
    /// The contribution in the form is to be taken out.
    Withdrawn,
    /// The form, or the page, is left.
    Left,
    /// Though something was typed.
    LeavingConfirmed,
}

impl Filter {
    const ALL: [Self; 5] = [Self::All, Self::Meetings, Self::Said, Self::Promises, Self::Projects];

    fn lets_through(self, event: &Event) -> bool {
        match self {
            Self::All => true,
            Self::Meetings => matches!(event, Event::Met(_)),
            Self::Said => matches!(event, Event::Said(_)),
            Self::Promises => matches!(event, Event::Promised(_) | Event::WasPromised(_) | Event::FollowedUp(..)),
            Self::Projects => matches!(event, Event::Project(_)),
        }
    }
}

impl Association {
    /// The page.
    pub fn new(cx: &Context<'_>, id: AssociationId) -> (Self, Task<Message>) {
        let mut page = Self {
            id,
            memory: Memory::default(),
            moments: Vec::new(),
            filter: Filter::default(),
            limit: PAGE,
            form: None,
            is_leaving: false,
            seen: None,
        };
        page.refresh(cx);

        (page, Task::none())
    }

    /// What is remembered.
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// The timeline as it is shown, the newest first.
    pub fn moments(&self) -> impl Iterator<Item = &Moment> {
        self.moments.iter().filter(|moment| self.filter.lets_through(&moment.event))
    }

    /// The contribution that is being written.
    pub fn form(&self) -> Option<&Form> {
        self.form.as_deref()
    }

    fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(change) = self.form.as_mut().and_then(|form| form.change(cx, self.id)) else { return Action::None };
        self.form = None;
        self.is_leaving = false;

        change.map_or(Action::None, |change| Action::Record(vec![change]))
    }

    fn withdraw(&mut self) -> Action<Message> {
        let Some(id) = self.form.take().and_then(|form| form.id()) else { return Action::None };
        self.is_leaving = false;

        Action::Record(vec![RegisterChange::Contribution(Filing::Withdrawn(id)).into()])
    }

    fn leave(&mut self) -> Action<Message> {
        match &self.form {
            None => Action::Back,
            Some(form) if form.is_dirty() && !self.is_leaving => {
                self.is_leaving = true;
                Action::None
            }
            Some(form) if form.is_dirty() => {
                self.is_leaving = false;
                Action::None
            }
            Some(_) => {
                self.form = None;
                Action::None
            }
        }
    }
}

impl Screen for Association {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::FilterChosen(filter) => {
                self.filter = filter;
                self.limit = PAGE;
            }
            Message::MoreWanted => self.limit += PAGE,
            Message::MeetingOpened(id, room) => return Action::Go(Route::Meeting(id, room)),
            Message::Left => return self.leave(),
            Message::FormWanted if self.form.as_ref().is_some_and(|form| form.is_dirty()) => self.is_leaving = true,
            Message::FormWanted => return Action::Go(Route::AssociationForm(self.id)),
            Message::LeavingConfirmed => {
                self.form = None;
                self.is_leaving = false;
            }
            _ if cx.read_only => {}
            Message::ContributionBegan if self.form.is_none() => self.form = Some(Box::new(Form::blank(cx))),
            Message::ContributionOpened(id) if self.form.as_ref().is_none_or(|form| !form.is_dirty()) => {
                let note = cx.workspace.register.contributions.get(id);
                self.form = note.map(|note| Box::new(Form::edit(cx, id, note)));
            }
            Message::ContributionBegan | Message::ContributionOpened(_) => {}
            Message::Form(message) => {
                self.is_leaving = false;
                if let Some(form) = &mut self.form {
                    form.update(message);
                }
            }
            Message::Saved => return self.save(cx),
            Message::Withdrawn => return self.withdraw(),
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::ASSOCIATION]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::Save if self.form.is_some() => Some(Message::Saved),
            _ if press.taken => None,
            Do::Leave => Some(Message::Left),
            Do::New => Some(Message::ContributionBegan),
            Do::Edit => Some(Message::FormWanted),
            Do::Discard if self.is_leaving => Some(Message::LeavingConfirmed),
            Do::Remove if self.form.as_ref().is_some_and(|form| form.id().is_some()) => Some(Message::Withdrawn),
            _ => None,
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = cx.workspace.revision_of_all();
        if self.seen.replace(now) == Some(now) {
            return;
        }
        self.memory = figures::memory(cx.workspace, self.id);
        self.moments = figures::timeline(cx.workspace, &self.memory, cx.zone);
        let is_gone = |form: &Form| form.id().is_some_and(|id| !cx.workspace.register.contributions.contains(id));
        if self.form.as_deref().is_some_and(is_gone) {
            self.form = None;
        }
    }
}
