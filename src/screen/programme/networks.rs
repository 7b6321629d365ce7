//! The networks of associations, and who is in them.

mod view;

use iced::widget::operation;

use super::bodies::{self, Bodies};
use crate::domain::register::{Network, NetworkEdit, RegisterChange};
use crate::domain::{AssociationId, Filing, Listed, Names, NetworkId, Place};
use crate::i18n::Language;
use crate::screen::keys::{self, Do, Set, Step};
use crate::screen::{Action, Context, Press, Route, Screen, beside};
use crate::ui::table;

/// The part of the programme that tells of networks.
#[derive(Debug)]
pub struct Networks {
    shown: Vec<NetworkId>,
    cursor: Option<NetworkId>,
    table: table::State,
    form: Option<Box<Form>>,
    seen: Option<(u64, Language)>,
}

/// The network that is open beside the list.
#[derive(Debug)]
pub struct Form {
    /// None: a new one.
    id: Option<NetworkId>,
    was: Names,
    names: Names,
    members: Vec<AssociationId>,
    bodies: Bodies,
    was_tried: bool,
    /// What was typed would be lost: it asks.
    is_leaving: bool,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The table moved.
    Scrolled(table::Scrolled),
    /// A row was pressed.
    RowPressed(usize),
    /// The cursor moves.
    CursorMoved(Step),
    /// The row of the cursor is opened.
    CursorOpened,
    /// A new network is wanted.
    NewBegan,
    /// The name in French was typed.
    Latin(String),
    /// The name in Arabic was typed.
    Arabic(String),
    /// In the field that adds a member.
    Bodies(bodies::Message),
    /// A member is taken out.
    MemberRemoved(AssociationId),
    /// The page of a member is wanted.
    MemberOpened(AssociationId),
    /// The names are to be kept.
    Saved,
    /// The network is taken out.
    Withdrawn,
    /// The panel is left.
    Left,
    /// Though something was typed.
    LeavingConfirmed,
}

impl Form {
    fn new(cx: &Context<'_>, id: Option<NetworkId>) -> Self {
        let mut form = Self {
            id,
            was: Names::default(),
            names: Names::default(),
            members: Vec::new(),
            bodies: Bodies::default(),
            was_tried: false,
            is_leaving: false,
        };
        if let Some(known) = id.and_then(|id| cx.workspace.register.networks.get(id)) {
            form.was.clone_from(&known.names);
            form.names.clone_from(&known.names);
            form.members = members(cx, known);
        }

        form
    }

    pub fn id(&self) -> Option<NetworkId> {
        self.id
    }

    /// Who is in it, in the order of the alphabet.
    pub fn members(&self) -> &[AssociationId] {
        &self.members
    }

    pub fn is_dirty(&self) -> bool {
        self.names != self.was
    }

    /// The network changed; whether it is still there.
    fn follow(&mut self, cx: &Context<'_>) -> bool {
        let Some(id) = self.id else { return true };
        let Some(known) = cx.workspace.register.networks.get(id) else { return false };
        if !self.is_dirty() {
            self.names.clone_from(&known.names);
        }
        self.was.clone_from(&known.names);
        self.members = members(cx, known);

        true
    }
}

impl Networks {
    pub fn new(cx: &Context<'_>) -> Self {
        let mut networks = Self { shown: Vec::new(), cursor: None, table: table::State::new(), form: None, seen: None };
        networks.refresh(cx);

        networks
    }

    /// The networks in the order of the alphabet.
    pub fn shown(&self) -> &[NetworkId] {
        &self.shown
    }

    pub fn form(&self) -> Option<&Form> {
        self.form.as_deref()
    }

    fn place(&self) -> Option<usize> {
        self.shown.iter().position(|id| Some(*id) == self.cursor)
    }

    fn is_dirty(&self) -> bool {
        self.form.as_ref().is_some_and(|form| form.is_dirty())
    }

    /// Asks before something typed is lost; whether one may go on.
    fn may_leave(&mut self) -> bool {
        let is_dirty = self.is_dirty();
        if let Some(form) = &mut self.form {
            form.is_leaving = is_dirty;
        }

        !is_dirty
    }

    fn open(&mut self, cx: &Context<'_>) {
        if let Some(id) = self.cursor {
            self.form = Some(Box::new(Form::new(cx, Some(id))));
        }
    }

    fn save(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(form) = &mut self.form else { return Action::None };
        form.was_tried = true;
        form.is_leaving = false;
        let names = Names::new(form.names.latin.trim(), form.names.arabic.trim());
        if names.is_empty() {
            return Action::None;
        }
        form.names.clone_from(&names);
        let filing = match form.id {
            None => {
                let id = cx.ids.next();
                form.id = Some(id);
                self.cursor = Some(id);
                Filing::Added(id, Network { names: names.clone(), members: Vec::new() })
            }
            Some(_) if names == form.was => return Action::None,
            Some(id) => Filing::Edited(id, vec![NetworkEdit::Names { was: form.was.clone(), now: names.clone() }]),
        };
        form.was = names;

        Action::Record(vec![RegisterChange::Network(filing).into()])
    }

    /// One member more or less, at once.
    fn change_member(&self, listed: Listed<AssociationId>) -> Action<Message> {
        let Some(id) = self.form.as_ref().and_then(|form| form.id) else { return Action::None };

        Action::Record(vec![RegisterChange::Network(Filing::Edited(id, vec![NetworkEdit::Member(listed)])).into()])
    }

    fn of_bodies(&mut self, message: bodies::Message, cx: &Context<'_>) -> Action<Message> {
        let Some(form) = &mut self.form else { return Action::None };
        let Some(chosen) = form.bodies.update(message, cx) else { return Action::None };
        form.bodies.clear();
        if form.members.contains(&chosen) {
            return Action::None;
        }

        self.change_member(Listed::Added(chosen))
    }
}

impl Screen for Networks {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::RowPressed(row) => {
                if self.may_leave() {
                    self.cursor = self.shown.get(row).copied();
                    self.open(cx);
                }
            }
            Message::CursorMoved(step) => {
                let Some(row) = step.lands(self.place(), self.shown.len(), self.table.page()) else {
                    return Action::None;
                };
                if !self.may_leave() {
                    return Action::None;
                }
                self.cursor = self.shown.get(row).copied();
                if self.form.is_some() {
                    self.open(cx);
                }
                return Action::Run(self.table.reveal(row));
            }
            Message::CursorOpened => self.open(cx),
            Message::MemberOpened(id) if self.may_leave() => return Action::Go(Route::Association(id)),
            Message::MemberOpened(_) => {}
            Message::Left => {
                if self.may_leave() {
                    self.form = None;
                }
            }
            Message::LeavingConfirmed => self.form = None,
            _ if cx.read_only => {}
            Message::NewBegan => {
                if self.may_leave() {
                    self.form = Some(Box::new(Form::new(cx, None)));
                    return Action::Run(operation::focus(beside::first_field()));
                }
            }
            Message::Latin(name) => {
                if let Some(form) = &mut self.form {
                    form.names.latin = name;
                }
            }
            Message::Arabic(name) => {
                if let Some(form) = &mut self.form {
                    form.names.arabic = name;
                }
            }
            Message::Bodies(message) => return self.of_bodies(message, cx),
            Message::MemberRemoved(id) => return self.change_member(Listed::Removed(id)),
            Message::Saved => return self.save(cx),
            Message::Withdrawn => {
                let Some(id) = self.form.take().and_then(|form| form.id) else { return Action::None };

                return Action::Record(vec![RegisterChange::Network(Filing::Withdrawn(id)).into()]);
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::PROGRAMME]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        let is_looking_up = self.form.as_ref().is_some_and(|form| form.bodies.is_looking_up());
        if let Some(step) = press.step() {
            return match (is_looking_up, press.taken && self.form.is_some()) {
                (true, _) => Some(Message::Bodies(bodies::Message::Moved(if press.does == Do::Up { -1 } else { 1 }))),
                (_, true) => None,
                _ => Some(Message::CursorMoved(step)),
            };
        }
        match press.does {
            Do::Save if self.form.is_some() => Some(Message::Saved),
            _ if press.taken => None,
            Do::Leave if self.form.is_some() => Some(Message::Left),
            Do::Discard if self.form.as_ref().is_some_and(|form| form.is_leaving) => Some(Message::LeavingConfirmed),
            Do::Remove if self.form.as_ref().is_some_and(|form| form.id.is_some()) => Some(Message::Withdrawn),
            Do::Open => Some(Message::CursorOpened),
            Do::New => Some(Message::NewBegan),
            _ => None,
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        Some(cx.workspace.register.networks.get(*self.shown.get(place)?)?.names.clone())
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = Some((cx.workspace.revision(Place::Register), cx.language()));
        if self.seen == now {
            return;
        }
        self.seen = now;
        let networks = &cx.workspace.register.networks;
        let mut shown: Vec<_> = networks.iter().collect();
        cx.collation.sort_by_key(&mut shown, |(_, network)| cx.name(&network.names));
        self.shown = shown.into_iter().map(|(id, _)| id).collect();
        if self.form.as_mut().is_some_and(|form| !form.follow(cx)) {
            self.form = None;
        }
    }
}

fn members(cx: &Context<'_>, network: &Network) -> Vec<AssociationId> {
    let register = &cx.workspace.register;
    let known = network.members.iter().filter_map(|id| Some((*id, register.associations.get(*id)?)));
    let mut members: Vec<_> = known.collect();
    cx.collation.sort_by_key(&mut members, |(_, it)| cx.name(&it.names));

    members.into_iter().map(|(id, _)| id).collect()
}
