//! One invitation beside the list: its reply, seats, needs, people, contacts and a remark.

mod contacts;
mod people;
mod view;

use super::changes::Subject;
use super::person::{self, Person};
use crate::domain::meeting::{Invitee, Meeting, Needs, Reply};
use crate::domain::{Change, ContactId, DelegateId};

/// The panel of one invitation.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    invitee: Invitee,
    remark: String,
    /// A person whom the register does not know yet, being typed.
    person: Option<Person>,
}

#[derive(Clone, Debug)]
pub enum Message {
    ReplySet(Reply),
    SeatsChanged(i32),
    NeedToggled(Need, bool),
    RemarkTyped(String),
    RemarkSaved,
    Named(DelegateId),
    Unnamed(DelegateId),
    PersonBegan,
    PersonLeft,
    Person(person::Message),
    PersonSaved,
    ContactRemoved(ContactId),
    ContactWanted,
    ConflictsWanted,
    Withdrawn,
    Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Meal,
    Lodging,
    Interpretation,
}

pub enum Outcome {
    Nothing,
    Left,
    ContactWanted,
    ConflictsWanted,
    Withdrawn,
    ReplySet(Reply),
    Recorded(Vec<Change>),
}

impl Detail {
    pub fn new(meeting: &Meeting, invitee: Invitee) -> Self {
        let remark = meeting.invitation(invitee).map(|invitation| invitation.remark.clone()).unwrap_or_default();

        Self { invitee, remark, person: None }
    }

    pub fn invitee(&self) -> Invitee {
        self.invitee
    }

    pub fn is_typing_person(&self) -> bool {
        self.person.is_some()
    }

    pub fn update(&mut self, message: Message, subject: Subject<'_>) -> Outcome {
        let Some(invitation) = subject.meeting.invitation(self.invitee) else { return Outcome::Left };
        match message {
            Message::ReplySet(reply) => return Outcome::ReplySet(reply),
            Message::SeatsChanged(by) => {
                let seats = (i32::from(invitation.seats) + by).clamp(1, 99) as u16;

                return Outcome::Recorded(subject.seats([self.invitee], seats));
            }
            Message::NeedToggled(need, wanted) => {
                let mut needs: Needs = invitation.needs.clone();
                match need {
                    Need::Meal => needs.meal = wanted,
                    Need::Lodging => needs.lodging = wanted,
                    Need::Interpretation => needs.interpretation = wanted,
                }

                return Outcome::Recorded(subject.needs(self.invitee, &needs).into_iter().collect());
            }
            Message::RemarkTyped(text) => self.remark = text,
            Message::RemarkSaved => return Outcome::Recorded(self.unsaved(subject).into_iter().collect()),
            Message::Named(person) => return Outcome::Recorded(subject.name(self.invitee, person)),
            Message::Unnamed(person) => return Outcome::Recorded(vec![subject.unname(self.invitee, person)]),
            Message::PersonBegan => self.person = Some(Person::default()),
            Message::PersonLeft => self.person = None,
            Message::Person(person::Message::Submitted) | Message::PersonSaved => return self.save_person(subject),
            Message::Person(message) => {
                if let Some(person) = &mut self.person {
                    person.update(message);
                }
            }
            Message::ContactRemoved(id) => return Outcome::Recorded(vec![subject.unlog(self.invitee, id)]),
            Message::ContactWanted => return Outcome::ContactWanted,
            Message::ConflictsWanted => return Outcome::ConflictsWanted,
            Message::Withdrawn => return Outcome::Withdrawn,
            Message::Left if self.person.is_some() => self.person = None,
            Message::Left => return Outcome::Left,
        }

        Outcome::Nothing
    }

    /// The remark that was typed and not kept yet.
    pub fn unsaved(&self, subject: Subject<'_>) -> Option<Change> {
        subject.remark(self.invitee, &self.remark)
    }

    /// Another laptop, or an undo, changed the remark while nobody was typing here.
    pub fn follow(&mut self, before: Option<&str>, meeting: &Meeting) {
        let now = meeting.invitation(self.invitee).map(|invitation| invitation.remark.as_str()).unwrap_or_default();
        if before == Some(self.remark.as_str()) {
            self.remark = now.to_owned();
        }
    }

    fn save_person(&mut self, subject: Subject<'_>) -> Outcome {
        let Some(person) = &mut self.person else { return Outcome::Nothing };
        let Some(delegate) = person.read(self.invitee.association(), None) else { return Outcome::Nothing };
        self.person = None;

        Outcome::Recorded(subject.name_new(self.invitee, delegate))
    }
}
