//! What a column holds in a row of a list.

use jiff::Timestamp;

use super::{Line, Writing, in_language};
use crate::domain::meeting::{Meeting, MeetingState, Reply};
use crate::domain::register::{AssociationKind, Register, Tongue};
use crate::domain::{Civility, Names};
use crate::exchange::columns::ListColumn;
use crate::exchange::table::{ColumnKind, OutCell};

/// What all rows of a list have in common.
pub(super) struct Page<'a> {
    pub register: &'a Register,
    pub meeting: Option<&'a Meeting>,
    pub writing: Writing<'a>,
    pub spans_days: bool,
}

impl Page<'_> {
    /// What the cells of a column hold.
    pub fn kind(&self, column: ListColumn) -> ColumnKind {
        match column {
            ListColumn::Number | ListColumn::Seats => ColumnKind::Number,
            ListColumn::Phone | ListColumn::AssociationPhones => ColumnKind::Phone,
            ListColumn::Contacted => ColumnKind::Date,
            ListColumn::Arrived | ListColumn::Left if self.spans_days => ColumnKind::DateTime,
            ListColumn::Arrived | ListColumn::Left => ColumnKind::Time,
            _ => ColumnKind::Text,
        }
    }

    /// The cell of a column in the row of this number.
    pub fn cell(&self, column: ListColumn, number: u32, line: &Line<'_>) -> OutCell {
        match column {
            ListColumn::Number => OutCell::Number(f64::from(number)),
            ListColumn::Seats => {
                line.invitation.map_or(OutCell::Empty, |invitation| OutCell::Number(f64::from(invitation.seats)))
            }
            ListColumn::Contacted => {
                let last = line.invitation.and_then(|invitation| invitation.ordered_contacts().pop());

                last.map_or(OutCell::Empty, |(_, contact)| OutCell::Date(contact.date))
            }
            ListColumn::Arrived => self.moment(line.attendance.and_then(|it| it.arrival()).map(|arrival| arrival.wall)),
            ListColumn::Left => {
                self.moment(line.attendance.filter(|it| it.arrival().is_some()).and_then(|attendance| attendance.left))
            }
            column => OutCell::text(self.text(column, line)),
        }
    }

    fn text(&self, column: ListColumn, line: &Line<'_>) -> String {
        self.of_association(column, line)
            .or_else(|| self.of_person(column, line))
            .or_else(|| self.of_meeting(column, line))
            .unwrap_or_default()
    }

    fn of_association(&self, column: ListColumn, line: &Line<'_>) -> Option<String> {
        let (_, association) = line.association?;

        Some(match column {
            // A list shows both scripts side by side: a name that is missing in one is not repeated from the other.
            ListColumn::Association => association.names.latin.clone(),
            ListColumn::AssociationArabic => association.names.arabic.clone(),
            ListColumn::Acronym => association.acronym.clone(),
            ListColumn::Kind => self.t(kind(association.kind)),
            ListColumn::Region => association
                .region
                .and_then(|id| self.register.regions.get(id))
                .map(|region| self.name(&region.names))
                .unwrap_or_default(),
            ListColumn::City => association.city.clone(),
            ListColumn::Address => association.address.clone(),
            ListColumn::AssociationPhones => association.phones.join(" / "),
            ListColumn::AssociationEmails => association.emails.join(" / "),
            _ => return None,
        })
    }

    fn of_person(&self, column: ListColumn, line: &Line<'_>) -> Option<String> {
        let (id, person) = line.person?;

        Some(match column {
            ListColumn::Civility => civility(person.civility).map(|key| self.t(key)).unwrap_or_default(),
            ListColumn::Name => person.names.latin.clone(),
            ListColumn::NameArabic => person.names.arabic.clone(),
            ListColumn::Role => person.role.clone(),
            ListColumn::Body => person.body.clone(),
            ListColumn::Phone => person.phone.clone(),
            ListColumn::Email => person.email.clone(),
            ListColumn::Language => tongue(person.tongue).map(|key| self.t(key)).unwrap_or_default(),
            ListColumn::Badge => self.meeting?.badge(id)?.to_owned(),
            _ => return None,
        })
    }

    fn of_meeting(&self, column: ListColumn, line: &Line<'_>) -> Option<String> {
        let arrival = line.attendance.and_then(|attendance| attendance.arrival());

        Some(match column {
            ListColumn::Reply => self.t(reply(line.invitation?.reply)),
            ListColumn::Reference => {
                let contacts = line.invitation?.ordered_contacts();

                contacts.iter().rev().map(|(_, it)| it.reference.clone()).find(|reference| !reference.is_empty())?
            }
            ListColumn::Presence => self.t(self.presence(line)?),
            ListColumn::Desk => match arrival? {
                arrival if arrival.desk.is_empty() => self.register.laptop_name(arrival.at.laptop()),
                arrival => arrival.desk.clone(),
            },
            ListColumn::Replaces => self.name(&self.register.delegates.get(arrival?.replaces?)?.names),
            ListColumn::Remarks => {
                let of_association = line.association.map(|(_, it)| it.remarks.as_str()).unwrap_or_default();
                let of_invitation = line.invitation.map(|it| it.remark.as_str()).unwrap_or_default();

                [of_association, of_invitation].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n")
            }
            _ => return None,
        })
    }

    /// Who is not there yet is absent only once the meeting is over.
    fn presence(&self, line: &Line<'_>) -> Option<&'static str> {
        let declined = line.invitation.is_some_and(|invitation| invitation.reply == Reply::Declined);
        let is_over = self.meeting.is_some_and(|meeting| meeting.details.state == MeetingState::Closed);

        match line.attendance.and_then(|attendance| attendance.arrival()) {
            Some(_) => Some("exchange-presence-present"),
            None if declined => Some("exchange-presence-excused"),
            None if is_over => Some("exchange-presence-absent"),
            None => None,
        }
    }

    fn moment(&self, moment: Option<Timestamp>) -> OutCell {
        let Some(moment) = moment else { return OutCell::Empty };
        let there = self.writing.zone.to_datetime(moment);
        // Seconds and their parts are the clock's noise.
        let minute = there.date().at(there.hour(), there.minute(), 0, 0);

        if self.spans_days { OutCell::DateTime(minute) } else { OutCell::Time(minute.time()) }
    }

    fn name(&self, names: &Names) -> String {
        in_language(names, self.writing.i18n.language()).to_owned()
    }

    fn t(&self, key: &str) -> String {
        self.writing.i18n.t(key)
    }
}

pub(in crate::exchange) fn kind(kind: AssociationKind) -> &'static str {
    match kind {
        AssociationKind::Association => "words-association-kind-association",
        AssociationKind::LedByMigrants => "words-association-kind-led-by-migrants",
        AssociationKind::Network => "words-association-kind-network",
        AssociationKind::Institution => "words-association-kind-institution",
        AssociationKind::Media => "words-association-kind-media",
        AssociationKind::Other => "words-association-kind-other",
    }
}

pub(in crate::exchange) fn civility(civility: Civility) -> Option<&'static str> {
    match civility {
        Civility::Unsaid => None,
        Civility::Mr => Some("words-civility-mr"),
        Civility::Mrs => Some("words-civility-mrs"),
    }
}

pub(in crate::exchange) fn tongue(tongue: Tongue) -> Option<&'static str> {
    match tongue {
        Tongue::Unsaid => None,
        Tongue::French => Some("words-tongue-french"),
        Tongue::Arabic => Some("words-tongue-arabic"),
        Tongue::English => Some("words-tongue-english"),
    }
}

pub(in crate::exchange) fn reply(reply: Reply) -> &'static str {
    match reply {
        Reply::ToSend => "words-reply-to-send",
        Reply::Sent => "words-reply-sent",
        Reply::Reminded => "words-reply-reminded",
        Reply::Confirmed => "words-reply-confirmed",
        Reply::Declined => "words-reply-declined",
        Reply::NoAnswer => "words-reply-no-answer",
    }
}
