//! Choosing associations to invite: those not invited yet, by filter, by what they did before, by hand.

mod candidates;
mod view;

use crate::screen::keys::{Do, Step};
use std::collections::BTreeSet;

use iced::Task;
use iced::widget::{Id, operation};

pub use candidates::{Candidate, Criteria, Past, candidates};

use super::changes::Subject;
use super::keys::step;
use crate::domain::meeting::Invitee;
use crate::domain::register::AssociationKind;
use crate::domain::{AssociationId, Change, NetworkId, RegionId};
use crate::screen::{Context, Press};
use crate::ui::field;
use crate::ui::table::{Scrolled, State};

/// The page that chooses.
#[derive(Debug)]
pub struct Chooser {
    all: Vec<Candidate>,
    shown: Vec<usize>,
    criteria: Criteria,
    members: Option<BTreeSet<AssociationId>>,
    chosen: BTreeSet<AssociationId>,
    cursor: usize,
    seats: String,
    are_seats_wrong: bool,
    table: State,
    field: Id,
}

#[derive(Clone, Debug)]
pub enum Message {
    TextTyped(String),
    RegionChosen(Option<RegionId>),
    KindChosen(Option<AssociationKind>),
    NetworkChosen(Option<NetworkId>),
    PastChosen(Past),
    SeatsTyped(String),
    Toggled(usize),
    CursorToggled,
    AllToggled,
    Moved(Step),
    Scrolled(Scrolled),
    FilterWanted,
    Cleared,
    Invited,
    GuestWanted,
    Left,
}

pub enum Outcome {
    Nothing,
    Left,
    GuestWanted,
    Run(Task<Message>),
    /// So many are invited.
    Invited(usize, Vec<Change>),
}

impl Chooser {
    pub fn new(cx: &Context<'_>, subject: Subject<'_>) -> Self {
        let mut chooser = Self {
            all: candidates(cx, subject),
            shown: Vec::new(),
            criteria: Criteria::default(),
            members: None,
            chosen: BTreeSet::new(),
            cursor: 0,
            seats: cx.workspace.register.organiser.seats().to_string(),
            are_seats_wrong: false,
            table: State::new(),
            field: Id::unique(),
        };
        chooser.narrow(cx);

        chooser
    }

    /// Whom the filter lets through, in the order of the list.
    pub fn shown(&self) -> impl Iterator<Item = &Candidate> {
        self.shown.iter().filter_map(|place| self.all.get(*place))
    }

    pub fn chosen(&self) -> &BTreeSet<AssociationId> {
        &self.chosen
    }

    pub fn refresh(&mut self, cx: &Context<'_>, subject: Subject<'_>) {
        self.all = candidates(cx, subject);
        let known: BTreeSet<AssociationId> = self.all.iter().map(|candidate| candidate.id).collect();
        self.chosen.retain(|id| known.contains(id));
        self.narrow(cx);
    }

    pub fn key(&self, press: &Press) -> Option<Message> {
        if let Some((step, _)) = step(press) {
            return Some(Message::Moved(step));
        }
        match press.does {
            Do::Save => Some(Message::Invited),
            Do::Find => Some(Message::FilterWanted),
            Do::Clear => Some(Message::Cleared),
            Do::Leave if !press.taken => Some(Message::Left),
            Do::All if !press.taken => Some(Message::AllToggled),
            Do::Select | Do::Open if !press.taken => Some(Message::CursorToggled),
            Do::Guest if !press.taken => Some(Message::GuestWanted),
            _ => None,
        }
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>, subject: Subject<'_>) -> Outcome {
        match message {
            Message::TextTyped(text) => self.criteria.text = text,
            Message::RegionChosen(region) => self.criteria.region = region,
            Message::KindChosen(kind) => self.criteria.kind = kind,
            Message::NetworkChosen(network) => self.criteria.network = network,
            Message::PastChosen(past) => self.criteria.past = past,
            Message::Cleared => self.criteria = Criteria::default(),
            Message::SeatsTyped(text) => {
                self.seats = text;
                self.are_seats_wrong = false;
                return Outcome::Nothing;
            }
            Message::Toggled(place) => {
                self.cursor = place;
                self.toggle(place);
                return Outcome::Nothing;
            }
            Message::CursorToggled => {
                self.toggle(self.cursor);
                return Outcome::Nothing;
            }
            Message::AllToggled => {
                self.toggle_all();
                return Outcome::Nothing;
            }
            Message::Moved(step) => {
                self.cursor = step.lands(Some(self.cursor), self.shown.len(), self.table.page()).unwrap_or(0);

                return Outcome::Run(self.table.reveal(self.cursor));
            }
            Message::Scrolled(scrolled) => {
                self.table.scrolled(scrolled);
                return Outcome::Nothing;
            }
            Message::FilterWanted => return Outcome::Run(operation::focus(self.field.clone())),
            Message::Invited => return self.invite(subject),
            Message::GuestWanted => return Outcome::GuestWanted,
            Message::Left => return Outcome::Left,
        }
        self.narrow(cx);

        Outcome::Run(self.table.to_top())
    }

    fn narrow(&mut self, cx: &Context<'_>) {
        let network = self.criteria.network.and_then(|id| cx.workspace.register.networks.get(id));
        self.members = network.map(|network| cx.workspace.register.members(network));
        self.shown = self.criteria.narrow(&self.all, self.members.as_ref());
        self.cursor = self.cursor.min(self.shown.len().saturating_sub(1));
    }

    fn at(&self, place: usize) -> Option<&Candidate> {
        self.all.get(*self.shown.get(place)?)
    }

    fn toggle(&mut self, place: usize) {
        let Some(id) = self.at(place).map(|candidate| candidate.id) else { return };
        if !self.chosen.remove(&id) {
            self.chosen.insert(id);
        }
    }

    fn are_all_chosen(&self) -> bool {
        !self.shown.is_empty() && self.shown().all(|candidate| self.chosen.contains(&candidate.id))
    }

    fn toggle_all(&mut self) {
        let ids: Vec<AssociationId> = self.shown().map(|candidate| candidate.id).collect();
        if self.are_all_chosen() {
            ids.iter().for_each(|id| {
                self.chosen.remove(id);
            });
        } else {
            self.chosen.extend(ids);
        }
    }

    fn invite(&mut self, subject: Subject<'_>) -> Outcome {
        let seats = field::number(&self.seats).and_then(|seats| u16::try_from(seats).ok()).filter(|seats| *seats > 0);
        let Some(seats) = seats else {
            self.are_seats_wrong = true;
            return Outcome::Nothing;
        };
        if self.chosen.is_empty() {
            return Outcome::Nothing;
        }
        let invitees = self.chosen.iter().map(|id| Invitee::Association(*id));

        Outcome::Invited(self.chosen.len(), subject.invite(invitees, seats))
    }
}
