//! Who is invited, and what became of it: the list of invitations, one key for a reply, and a panel for one of them.

mod actions;
mod changes;
mod choices;
pub mod chooser;
pub mod contact;
pub mod detail;
mod filters;
pub mod guest;
mod keys;
mod list;
mod panel;
pub mod person;
mod rows;
mod table;
mod view;

use crate::screen::keys::{INVITATIONS, Set, Step};
use std::collections::BTreeSet;

use iced::Task;
use iced::widget::{Id, operation};
use jiff::Timestamp;

pub use changes::{Subject, last_contact, reply_after_contact};
pub use chooser::{Chooser, Past};
pub use detail::Detail;
pub use rows::{Column, Filter, Group, Row, Stand};

use crate::domain::meeting::{Act, Channel, Invitee, Meeting, Reply};
use crate::domain::{AssociationId, Change, MeetingId, Names, NetworkId, RegionId};
use crate::i18n::tr;
use crate::screen::meeting::header::{self, Header, record};
use crate::screen::{Action, Context, Press, Room, Screen, wording};
use crate::ui::motion::Fresh;
use crate::ui::table::{Scrolled, Sort, State};
use crate::ui::{Element, Tone};

use contact::ContactForm;
use guest::GuestForm;

/// The room of invitations.
#[derive(Debug)]
pub struct Invitations {
    meeting: MeetingId,
    header: Header,
    rows: Vec<Row>,
    /// The places of the rows that are shown.
    shown: Vec<usize>,
    filter: Filter,
    members: Option<BTreeSet<AssociationId>>,
    sort: Sort<Column>,
    table: State,
    cursor: Option<Invitee>,
    /// Where the cursor stands among the rows shown, should its invitee leave them.
    place: usize,
    selected: BTreeSet<Invitee>,
    panel: Panel,
    field: Id,
    seen: Option<(u64, u64, crate::i18n::Language)>,
    /// Which rows other laptops have just changed, and when something of theirs was taken in last.
    fresh: Fresh<Invitee, rows::Says>,
    news: Option<Timestamp>,
    /// What was logged last is proposed again.
    last_channel: Channel,
    last_by: String,
}

/// What is open beside the list, or in its place.
#[derive(Debug, Default)]
enum Panel {
    #[default]
    Closed,
    Detail(Detail),
    Contact(ContactForm),
    Guest(GuestForm),
    /// The seats of every invitation of the selection, being typed.
    Seats(String),
    Chooser(Box<Chooser>),
}

#[derive(Clone, Debug)]
pub enum Message {
    Header(header::Message),
    FilterTyped(String),
    FilterWanted,
    StandFiltered(Option<Stand>),
    RegionFiltered(Option<RegionId>),
    GroupFiltered(Option<Group>),
    NetworkFiltered(Option<NetworkId>),
    FilterCleared,
    Sorted(Column),
    Scrolled(Scrolled),
    Moved(Step, bool),
    Pressed(usize),
    Opened(usize),
    CursorOpened,
    Checked(usize),
    CursorChecked,
    AllChecked,
    Escaped,
    ReplySet(Reply),
    ContactBegan,
    SeatsBegan,
    InviteBegan,
    GuestBegan,
    Withdrawn,
    PanelLeft,
    Detail(detail::Message),
    Contact(contact::Message),
    Guest(guest::Message),
    SeatsTyped(String),
    SeatsSaved,
    Chooser(chooser::Message),
}

impl Invitations {
    pub fn new(cx: &Context<'_>, meeting: MeetingId) -> (Self, Task<Message>) {
        let mut screen = Self {
            meeting,
            header: Header::new(cx, meeting, Room::Invitations),
            rows: Vec::new(),
            shown: Vec::new(),
            filter: Filter::default(),
            members: None,
            sort: Sort::ascending(Column::Name),
            table: State::new(),
            cursor: None,
            place: 0,
            selected: BTreeSet::new(),
            panel: Panel::Closed,
            field: Id::unique(),
            seen: None,
            fresh: Fresh::default(),
            news: cx.together.news,
            last_channel: Channel::default(),
            last_by: String::new(),
        };
        screen.refresh(cx);

        (screen, Task::none())
    }

    /// The rows that are shown, in their order.
    pub fn shown(&self) -> impl Iterator<Item = &Row> {
        self.shown.iter().filter_map(|place| self.rows.get(*place))
    }

    pub fn cursor(&self) -> Option<Invitee> {
        self.cursor
    }

    pub fn selected(&self) -> &BTreeSet<Invitee> {
        &self.selected
    }

    /// The page that chooses associations, if it is open.
    pub fn chooser(&self) -> Option<&Chooser> {
        match &self.panel {
            Panel::Chooser(chooser) => Some(chooser),
            _ => None,
        }
    }

    /// The panel of one invitation, if it is open.
    pub fn detail(&self) -> Option<&Detail> {
        match &self.panel {
            Panel::Detail(detail) => Some(detail),
            _ => None,
        }
    }

    /// When another laptop changed a row, if it has just done so.
    pub fn came(&self, invitee: Invitee, now: Timestamp) -> Option<Timestamp> {
        self.fresh.came(invitee, now)
    }

    fn subject<'a>(&self, cx: &Context<'a>) -> Option<Subject<'a>> {
        let meeting = cx.workspace.meeting(self.meeting)?;

        Some(Subject { id: self.meeting, meeting, ids: cx.ids })
    }

    /// Whom an action is for: the selection, else the row that the cursor is on.
    fn targets(&self) -> Vec<Invitee> {
        if self.selected.is_empty() {
            return self.cursor.into_iter().collect();
        }

        self.selected.iter().copied().collect()
    }

    /// Why the state of the meeting, or following another program, does not allow it.
    fn refusal(&self, act: Act, meeting: &Meeting, cx: &Context<'_>) -> Option<Action<Message>> {
        let state = meeting.details.state;
        if cx.read_only {
            return Some(Action::None);
        }

        (!state.allows(act)).then(|| Action::Say(Tone::Accent, wording::refusal(cx.i18n, state, act)))
    }

    fn act(&mut self, message: Message, cx: &Context<'_>, subject: Subject<'_>) -> Action<Message> {
        let act = match message {
            Message::InviteBegan | Message::GuestBegan | Message::SeatsBegan | Message::Withdrawn => Act::Invite,
            _ => Act::Follow,
        };
        if let Some(refused) = self.refusal(act, subject.meeting, cx) {
            return refused;
        }
        let targets = self.targets();
        match message {
            Message::InviteBegan => self.panel = Panel::Chooser(Box::new(Chooser::new(cx, subject))),
            Message::GuestBegan => {
                self.panel = Panel::Guest(GuestForm::default());
                return focus_first();
            }
            _ if targets.is_empty() => {}
            Message::ReplySet(reply) => return record(subject.reply(targets, reply)),
            Message::ContactBegan => {
                self.panel = Panel::Contact(ContactForm::new(cx, targets, self.last_channel, self.last_by.clone()));
                return focus_first();
            }
            Message::SeatsBegan => {
                let seats = subject.meeting.invitation(targets[0]).map_or(1, |invitation| invitation.seats);
                self.panel = Panel::Seats(seats.to_string());
                return focus_first();
            }
            Message::Withdrawn => {
                let changes = subject.withdraw(targets);
                let said = tr!(cx.i18n, "invitations-withdrawn", count = changes.len());
                self.panel = Panel::Closed;

                return Action::All(vec![record(changes), Action::Say(Tone::Neutral, said)]);
            }
            _ => {}
        }

        Action::None
    }

    fn say_invited<M>(&self, count: usize, cx: &Context<'_>) -> Action<M> {
        Action::Say(Tone::Success, tr!(cx.i18n, "invitations-invited", count = count))
    }
}

impl Screen for Invitations {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        let message = match message {
            Message::Header(message) => return self.header.update(message, cx).map(Message::Header),
            message => message,
        };
        let Some(subject) = self.subject(cx) else { return Action::None };
        match message {
            Message::FilterWanted => Action::Run(operation::focus(self.field.clone())),
            Message::Scrolled(scrolled) => {
                self.table.scrolled(scrolled);
                Action::None
            }
            Message::FilterTyped(_)
            | Message::StandFiltered(_)
            | Message::RegionFiltered(_)
            | Message::GroupFiltered(_)
            | Message::NetworkFiltered(_)
            | Message::FilterCleared => self.refilter(message, cx),
            Message::Sorted(column) => {
                self.sort = self.sort.toggled(column);
                self.narrow(cx);
                Action::Run(self.table.to_top())
            }
            Message::Moved(step, extending) => self.step(step, extending, subject),
            Message::Pressed(place) => self.go_to(place, subject),
            Message::Opened(place) => {
                let kept = self.go_to(place, subject);
                self.open(subject);
                kept
            }
            Message::CursorOpened => {
                self.open(subject);
                Action::None
            }
            Message::Checked(place) => {
                let kept = self.go_to(place, subject);
                self.check_cursor();
                kept
            }
            Message::CursorChecked => {
                self.check_cursor();
                Action::None
            }
            Message::AllChecked => {
                self.check_all();
                Action::None
            }
            Message::Escaped => self.escape(cx),
            Message::PanelLeft => self.leave(subject),
            Message::ReplySet(_)
            | Message::ContactBegan
            | Message::SeatsBegan
            | Message::InviteBegan
            | Message::GuestBegan
            | Message::Withdrawn => self.act(message, cx, subject),
            Message::Detail(_)
            | Message::Contact(_)
            | Message::Guest(_)
            | Message::SeatsTyped(_)
            | Message::SeatsSaved
            | Message::Chooser(_) => self.in_panel(message, cx, subject),
            Message::Header(_) => Action::None,
        }
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.header.page(cx, Message::Header, self.room(cx))
    }

    fn keys(&self) -> Vec<&'static Set> {
        self.header.keys([&INVITATIONS])
    }

    fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.header.key(press, cx) {
            return answer.map(Message::Header);
        }

        self.panel_key(press).unwrap_or_else(|| keys::of_list(press))
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        if self.takes_all_keys() {
            return None;
        }

        Some(cx.workspace.invitee_names(self.at(place)?.invitee))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        self.header.refresh(cx);
        self.derive(cx);
    }
}

/// Below this width the replies are icons alone, and the filter is its field alone.
const TIGHT: f32 = 460.0;

/// The name of the field that a panel begins with.
const FIRST_FIELD: &str = "invitations-first-field";

fn focus_first() -> Action<Message> {
    Action::Run(operation::focus(Id::new(FIRST_FIELD)))
}

/// The changes of one gesture, with a batch around them if they are several.
fn recorded(changes: Vec<Change>) -> Action<Message> {
    record(changes)
}
