//! The register: the associations and the people, each a list with a panel beside it to read, add and edit.

pub mod association;
mod associations;
mod draft;
mod list;
mod panel;
mod parts;
pub mod person;
mod persons;
mod view;

use crate::screen::keys::{self, Do, Set, Step};
use iced::Task;
use iced::widget::{Id, operation};

pub use associations::{Column as AssociationColumn, Row as AssociationRow};
use list::Filter;
pub use list::{List, Row};
pub use panel::Panel;
pub use persons::{Column as PersonColumn, Row as PersonRow, Standing};

use super::export::{self, Export};
use super::{Action, Context, Press, Route, Screen};
use crate::domain::register::AssociationKind;
use crate::domain::{AssociationId, DelegateId, Names, Place, RegionId};
use crate::ui::Element;
use crate::ui::table::Scrolled;

use panel::Bodies;

/// The screen of the register.
#[derive(Debug)]
pub struct Register {
    tab: Tab,
    associations: List<AssociationRow>,
    persons: List<PersonRow>,
    counts: Counts,
    panel: Panel,
    /// What was asked while something typed is not kept: it waits for an answer.
    pending: Option<Box<Message>>,
    /// Something new was saved, and the cursor is to go there.
    is_added: bool,
    bodies: Bodies,
    field: Id,
}

/// What the list is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Associations,
    Persons,
}

/// How many are not archived.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub associations: usize,
    pub led_by_migrants: usize,
    pub persons: usize,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    TabChosen(Tab),
    QueryChanged(String),
    FilterWanted,
    RegionFiltered(Option<RegionId>),
    KindFiltered(Option<AssociationKind>),
    StandingFiltered(Option<Standing>),
    ArchivedToggled(bool),
    FilterCleared,
    AssociationsSorted(AssociationColumn),
    PersonsSorted(PersonColumn),
    Scrolled(Scrolled),
    Moved(Step),
    Pressed(usize),
    Opened(usize),
    CursorOpened,
    /// The page of the association that is open, or that the cursor is on.
    PageWanted,
    /// Somebody was looked for elsewhere, and is to be shown.
    PersonWanted(DelegateId),
    NewBegan,
    ExportBegan,
    ImportWanted,
    ConflictsWanted,
    ArchiveToggled,
    Saved,
    PanelLeft,
    FieldWanted,
    LeavingConfirmed,
    LeavingCancelled,
    Association(association::Message),
    Person(person::Message),
    Export(export::Message),
}

impl Register {
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen = Self {
            tab: Tab::default(),
            associations: List::new(AssociationColumn::Name),
            persons: List::new(PersonColumn::Name),
            counts: Counts::default(),
            panel: Panel::Closed,
            pending: None,
            is_added: false,
            bodies: Bodies::default(),
            field: Id::unique(),
        };
        screen.refresh(cx);

        (screen, Task::none())
    }

    /// The screen with the form of an association open.
    pub fn at(cx: &Context<'_>, id: AssociationId) -> (Self, Task<Message>) {
        let (mut screen, _) = Self::new(cx);
        if cx.workspace.register.associations.get(id).is_some_and(|known| known.archived) {
            screen.associations.filter.archived = true;
            screen.associations.narrow();
        }
        let Some(place) = screen.associations.go_to_id(id) else { return (screen, Task::none()) };
        let task = screen.associations.table.reveal(place);
        screen.open(cx);

        (screen, task)
    }

    pub fn tab(&self) -> Tab {
        self.tab
    }

    pub fn associations(&self) -> &List<AssociationRow> {
        &self.associations
    }

    pub fn persons(&self) -> &List<PersonRow> {
        &self.persons
    }

    pub fn counts(&self) -> Counts {
        self.counts
    }

    pub fn panel(&self) -> &Panel {
        &self.panel
    }

    /// Whether it asks what becomes of what was typed.
    pub fn is_asking(&self) -> bool {
        self.pending.is_some()
    }

    /// Takes note of what happened, unless what was typed would be lost by it.
    fn told(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        if self.would_lose(&message) {
            self.pending = Some(Box::new(message));
            return Action::None;
        }

        self.act(message, cx)
    }

    fn act(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::TabChosen(tab) => {
                self.tab = tab;
                self.panel = Panel::Closed;
                self.derive_persons(cx);
            }
            Message::FilterWanted => return Action::Run(operation::focus(self.field.clone())),
            Message::FieldWanted => return Action::Run(operation::focus(first_field())),
            Message::KindFiltered(kind) => {
                self.associations.filter.group = kind;
                self.associations.refilter();
                return Action::Run(self.associations.table.to_top());
            }
            Message::StandingFiltered(standing) => {
                self.persons.filter.group = standing;
                self.persons.refilter();
                return Action::Run(self.persons.table.to_top());
            }
            Message::QueryChanged(_)
            | Message::RegionFiltered(_)
            | Message::ArchivedToggled(_)
            | Message::FilterCleared => {
                return match self.tab {
                    Tab::Associations => refilter(&mut self.associations, message),
                    Tab::Persons => refilter(&mut self.persons, message),
                };
            }
            Message::AssociationsSorted(by) => {
                self.associations.sort_by(by);
                return Action::Run(self.associations.table.to_top());
            }
            Message::PersonsSorted(by) => {
                self.persons.sort_by(by);
                return Action::Run(self.persons.table.to_top());
            }
            Message::Scrolled(scrolled) => match self.tab {
                Tab::Associations => self.associations.table.scrolled(scrolled),
                Tab::Persons => self.persons.table.scrolled(scrolled),
            },
            Message::Moved(step) => return self.step(step, cx),
            Message::Pressed(place) => self.go_to(place, cx),
            Message::Opened(place) => {
                self.go_to(place, cx);
                self.open(cx);
            }
            Message::CursorOpened => self.open(cx),
            Message::PageWanted => {
                return self.page_id().map_or(Action::None, |id| Action::Go(Route::Association(id)));
            }
            Message::PersonWanted(id) => return self.show(id, cx),
            Message::ExportBegan => {
                self.panel = Panel::Export(Box::new(Export::of_register(cx)));
                return Action::Run(operation::focus(export::PATH));
            }
            Message::PanelLeft => self.leave(),
            Message::LeavingConfirmed => return self.give_up(cx),
            Message::LeavingCancelled => self.pending = None,
            Message::Association(message) => return self.of_association(message, cx),
            Message::Person(message) => return self.of_person(message, cx),
            Message::Export(message) => return self.of_export(message, cx),
            _ if cx.read_only => {}
            Message::ImportWanted => return Action::Go(Route::Import(None)),
            Message::ConflictsWanted => return Action::Go(Route::Conflicts),
            Message::NewBegan => return self.begin(cx),
            Message::ArchiveToggled => return self.archive(cx),
            Message::Saved => return self.save(cx),
        }

        Action::None
    }

    /// Shows one person among all, with the cursor there and the panel open.
    fn show(&mut self, id: DelegateId, cx: &Context<'_>) -> Action<Message> {
        self.tab = Tab::Persons;
        self.derive_persons(cx);
        self.persons.filter = Filter::default();
        self.persons.refilter();
        let Some(place) = self.persons.go_to_id(id) else { return Action::None };
        self.open(cx);

        Action::Run(self.persons.table.reveal(place))
    }

    fn step(&mut self, step: Step, cx: &Context<'_>) -> Action<Message> {
        let place = match self.tab {
            Tab::Associations => self.associations.after(step),
            Tab::Persons => self.persons.after(step),
        };
        let Some(place) = place else { return Action::None };
        self.go_to(place, cx);

        Action::Run(match self.tab {
            Tab::Associations => self.associations.table.reveal(place),
            Tab::Persons => self.persons.table.reveal(place),
        })
    }

    /// Puts the cursor there; what is open follows it.
    fn go_to(&mut self, place: usize, cx: &Context<'_>) {
        let is_other = match self.tab {
            Tab::Associations => self.associations.cursor() != self.associations.go_to(place),
            Tab::Persons => self.persons.cursor() != self.persons.go_to(place),
        };
        let is_form = matches!(self.panel, Panel::Association(_) | Panel::Person(..));
        if is_form && is_other {
            self.open(cx);
        }
    }

    /// The association whose page can be opened.
    fn page_id(&self) -> Option<AssociationId> {
        match (self.tab, &self.panel) {
            (Tab::Associations, Panel::Association(form)) => form.id(),
            (Tab::Associations, _) => self.associations.cursor(),
            (Tab::Persons, _) => None,
        }
    }

    fn is_filtered(&self) -> bool {
        match self.tab {
            Tab::Associations => self.associations.filter.is_on(),
            Tab::Persons => self.persons.filter.is_on(),
        }
    }

    /// The people are derived when they are looked at.
    fn derive_persons(&mut self, cx: &Context<'_>) {
        let now = (cx.workspace.revision(Place::Register), cx.language());
        if self.tab == Tab::Persons && self.persons.is_behind(now) {
            self.persons.fill(persons::rows(cx, self.associations.rows()));
        }
    }

    fn count(&mut self, cx: &Context<'_>) {
        let active = || self.associations.rows().iter().filter(|row| !row.is_archived);
        let led = active().filter(|row| row.kind == AssociationKind::LedByMigrants);
        self.counts = Counts {
            associations: active().count(),
            led_by_migrants: led.count(),
            persons: cx.workspace.register.delegates.iter().filter(|(_, person)| !person.archived).count(),
        };
    }

    /// What was added is where one looks next.
    fn go_to_added(&mut self) {
        if !std::mem::take(&mut self.is_added) {
            return;
        }
        match (self.tab, &self.panel) {
            (Tab::Associations, Panel::Association(form)) => {
                form.id().and_then(|id| self.associations.go_to_id(id));
            }
            (Tab::Persons, Panel::Person(form, _)) => {
                form.id().and_then(|id| self.persons.go_to_id(id));
            }
            _ => {}
        }
    }
}

impl Screen for Register {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        self.told(message, cx)
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::REGISTER]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if let Some(answer) = self.panel_key(press) {
            return answer;
        }
        if let Some(step) = press.step() {
            return Some(Message::Moved(step));
        }
        match press.does {
            Do::Find => Some(Message::FilterWanted),
            _ if press.taken => None,
            Do::Backward | Do::Forward => Some(Message::TabChosen(self.tab.other())),
            Do::Open => Some(Message::CursorOpened),
            Do::Page => self.page_id().map(|_| Message::PageWanted),
            Do::New => Some(Message::NewBegan),
            Do::Archive => Some(Message::ArchiveToggled),
            Do::Leave if self.is_filtered() => Some(Message::FilterCleared),
            _ => None,
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        let register = &cx.workspace.register;

        match self.tab {
            Tab::Associations => Some(register.associations.get(self.associations.at(place)?.id)?.names.clone()),
            Tab::Persons => Some(register.delegates.get(self.persons.at(place)?.id)?.names.clone()),
        }
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = (cx.workspace.revision(Place::Register), cx.language());
        let is_behind = self.associations.is_behind(now);
        if is_behind {
            self.associations.fill(associations::rows(cx));
            self.count(cx);
        }
        self.derive_persons(cx);
        self.go_to_added();
        self.follow(cx, is_behind);
    }
}

impl Tab {
    fn other(self) -> Self {
        match self {
            Self::Associations => Self::Persons,
            Self::Persons => Self::Associations,
        }
    }
}

fn refilter<R: Row>(list: &mut List<R>, message: Message) -> Action<Message> {
    match message {
        Message::QueryChanged(text) => list.filter.text = text,
        Message::RegionFiltered(region) => list.filter.region = region,
        Message::ArchivedToggled(archived) => list.filter.archived = archived,
        _ => {
            list.filter.text.clear();
            list.filter.region = None;
            list.filter.group = None;
        }
    }
    list.refilter();

    Action::Run(list.table.to_top())
}

/// The field that a panel begins with.
fn first_field() -> Id {
    Id::new("register-first-field")
}

/// The field of one item of a list.
fn item_field(items: association::Items, place: usize) -> Id {
    let list = match items {
        association::Items::Phones => "phones",
        association::Items::Emails => "emails",
        association::Items::Fields => "fields",
    };

    Id::from(format!("{list}-{place}"))
}
