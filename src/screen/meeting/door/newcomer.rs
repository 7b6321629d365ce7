//! Somebody whose name has to be typed: a walk-in, one more person of an invited association, or one who comes in the place of
//! another. By keyboard from the first key to the last.

mod view;

use iced::widget::Id;

use super::expected::Expected;
use crate::domain::door::{Affiliation, Door, Newcomer, Who, names};
use crate::domain::{AssociationId, Civility, DelegateId};
use crate::screen::Context;
use crate::screen::lookup::{Lookup, moved};
use crate::screen::meeting::people;
use crate::search::{Class, Directory};

/// How many answers a field of the panel offers.
const OFFERED: usize = 5;

/// Why a name has to be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Somebody who is not on the list.
    WalkIn,
    /// Somebody of an invited association.
    Of(AssociationId),
    /// Somebody in the place of this person.
    Instead(DelegateId),
}

/// What is typed so far.
#[derive(Debug)]
pub struct Panel {
    /// Why.
    pub purpose: Purpose,
    name: String,
    people: Vec<DelegateId>,
    at: Option<usize>,
    body: Lookup,
    role: String,
    civility: Civility,
    is_body_active: bool,
    is_name_missing: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The name was typed.
    NameChanged(String),
    /// The association was typed.
    BodyChanged(String),
    /// The function was typed.
    RoleChanged(String),
    /// The civility was chosen.
    CivilityChosen(Civility),
    /// The next civility was asked for.
    CivilityTurned,
    /// Enter, in the name.
    NameEntered,
    /// Enter, in the association.
    BodyEntered,
    /// It is to be recorded.
    Entered,
    /// One of the people offered was chosen.
    PersonChosen(DelegateId),
    /// One of the associations offered was chosen.
    BodyChosen(usize),
    /// The arrows.
    Moved(i32),
    /// Nobody is to be recorded.
    Left,
}

/// What the door should do.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Nothing.
    None,
    /// Put the focus in this field.
    Focus(Id),
    /// It is somebody who is known.
    Take(DelegateId),
    /// It is somebody new.
    Record(Newcomer),
}

pub fn name_id() -> Id {
    Id::new("door-newcomer-name")
}

pub fn body_id() -> Id {
    Id::new("door-newcomer-body")
}

pub fn role_id() -> Id {
    Id::new("door-newcomer-role")
}

impl Panel {
    /// Opened for a purpose, with what was typed already.
    pub fn new(purpose: Purpose, name: String, cx: &Context<'_>, expected: &mut Expected, door: &Door<'_>) -> Self {
        let mut panel = Self {
            purpose,
            name: String::new(),
            people: Vec::new(),
            at: None,
            body: Lookup::default(),
            role: String::new(),
            civility: Civility::Unsaid,
            is_body_active: false,
            is_name_missing: false,
        };
        panel.name_changed(name, cx, expected, door);

        panel
    }

    /// The association is known from the start, and can be changed.
    pub fn with_body(mut self, cx: &Context<'_>, association: AssociationId) -> Self {
        if let Some(name) = people::association_name(cx, association) {
            self.body.keep(Who::Association(association), name);
        }

        self
    }

    /// Where typing goes on: at the association, once the whole name of a walk-in was typed to find nobody.
    pub fn first_field(&self) -> Id {
        let is_named = self.name.trim().contains(' ') && self.people.is_empty();

        if is_named && self.purpose == Purpose::WalkIn { body_id() } else { name_id() }
    }

    /// The text of each field, in the order of the fields.
    pub fn texts(&mut self) -> [&mut String; 3] {
        [&mut self.name, &mut self.body.query, &mut self.role]
    }

    /// Takes note of what happened.
    pub fn update(
        &mut self,
        message: Message,
        cx: &Context<'_>,
        expected: &mut Expected,
        bodies: &Directory,
        door: &Door<'_>,
    ) -> Step {
        match message {
            Message::NameChanged(name) => self.name_changed(name, cx, expected, door),
            Message::BodyChanged(body) => self.body_changed(body, bodies),
            Message::RoleChanged(role) => self.role = role,
            Message::CivilityChosen(civility) => self.civility = civility,
            Message::CivilityTurned => {
                self.civility = match self.civility {
                    Civility::Unsaid => Civility::Mrs,
                    Civility::Mrs => Civility::Mr,
                    Civility::Mr => Civility::Unsaid,
                };
            }
            Message::Moved(by) if self.is_body_active => self.body.move_by(by),
            Message::Moved(by) => self.at = moved(self.at, by, self.people.len()),
            Message::PersonChosen(person) => return Step::Take(person),
            Message::BodyChosen(place) => {
                self.body.at = Some(place);
                return self.body_entered(cx);
            }
            Message::BodyEntered => return self.body_entered(cx),
            Message::NameEntered => {
                if let Some(person) = self.at.and_then(|at| self.people.get(at)) {
                    return Step::Take(*person);
                }
                if self.purpose != Purpose::WalkIn {
                    return self.record();
                }
                self.is_name_missing = self.name.trim().is_empty();

                return Step::Focus(if self.is_name_missing { name_id() } else { body_id() });
            }
            Message::Entered => return self.record(),
            // The door closes the panel.
            Message::Left => {}
        }

        Step::None
    }

    fn name_changed(&mut self, name: String, cx: &Context<'_>, expected: &mut Expected, door: &Door<'_>) {
        self.is_body_active = false;
        self.is_name_missing = false;
        self.at = None;
        self.people = match self.purpose {
            Purpose::Instead(absent) if name.trim().is_empty() => door
                .association_of(absent)
                .map(|association| {
                    let mut known: Vec<_> = cx.workspace.register.delegates_of(association).collect();
                    cx.collation.sort_by_key(&mut known, |(_, known)| cx.name(&known.names).to_owned());

                    known.into_iter().map(|(id, _)| id).collect()
                })
                .unwrap_or_default(),
            Purpose::Instead(_) => expected
                .find(cx, door.id, &name)
                .into_iter()
                .filter(|answer| answer.found.hit.class < Class::Near)
                .filter_map(|answer| match answer.found.who {
                    Who::Person(person) => Some(person),
                    Who::Association(_) => None,
                })
                .collect(),
            Purpose::WalkIn | Purpose::Of(_) => expected.namesakes(cx, door.id, &name),
        };
        if let Purpose::Instead(absent) = self.purpose {
            self.people.retain(|person| *person != absent && !door.meeting.is_present(door.session, *person));
        }
        self.people.truncate(OFFERED);
        self.name = name;
    }

    fn body_changed(&mut self, body: String, bodies: &Directory) {
        self.is_body_active = true;
        self.body.type_in(body, bodies, OFFERED);
        // What is only near is offered and not taken: the body may be one that the register does not know.
        if self.body.answers.first().is_some_and(|best| best.hit.class >= Class::Near) {
            self.body.at = None;
        }
    }

    fn body_entered(&mut self, cx: &Context<'_>) -> Step {
        if let Some(Who::Association(association)) = self.body.current() {
            let name = people::association_name(cx, association).unwrap_or_default();
            self.body.keep(Who::Association(association), name);
        }
        self.is_body_active = false;

        Step::Focus(role_id())
    }

    fn record(&mut self) -> Step {
        self.is_name_missing = self.name.trim().is_empty();
        if self.is_name_missing {
            return Step::Focus(name_id());
        }
        let affiliation = match (self.purpose, self.body.current()) {
            (Purpose::Of(association), _) => Affiliation::Known(association),
            (_, Some(Who::Association(association))) => Affiliation::Known(association),
            _ if self.body.query.trim().is_empty() => Affiliation::None,
            _ => Affiliation::New(names(&self.body.query)),
        };

        Step::Record(Newcomer {
            names: names(&self.name),
            civility: self.civility,
            role: self.role.clone(),
            affiliation,
        })
    }
}
