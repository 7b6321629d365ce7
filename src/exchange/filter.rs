//! Which rows of a list leave: those who came, those of a region, those who confirmed.

use super::fold::fold;
use super::lists::{cell, in_language};
use crate::domain::meeting::{Invitation, Meeting, Reply};
use crate::domain::register::{Association, AssociationKind, Register};
use crate::domain::{Names, RegionId, SessionId};
use crate::i18n::I18n;

use super::columns::List;

/// What a row must be to leave; all that is asked for holds together. A row of which nothing is known is not let through: a guest
/// is of no region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// Whether the person came, or not.
    pub presence: Option<Presence>,
    /// The session that presence is looked at; none: any.
    pub session: Option<SessionId>,
    /// Where the invitation stands.
    pub reply: Option<Reply>,
    /// The region of the association.
    pub region: Option<RegionId>,
    /// What kind of body the association is.
    pub kind: Option<AssociationKind>,
}

/// Whether somebody came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Came.
    Present,
    /// Did not, or has not yet.
    Absent,
}

/// Why a filter could not be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    /// No filter is written so.
    #[error("no filter is written “{0}”; these are: present, absent, session=…, reply=…, region=…, kind=…")]
    Unknown(String),
    /// The filter knows no such value.
    #[error("{part}: there is no “{value}”; there are: {}", known.join(", "))]
    Value {
        /// The part of the filter.
        part: &'static str,
        /// What was asked for.
        value: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The list has nothing that could be filtered so.
    #[error("“{0}” says nothing of the rows of this list")]
    Elsewhere(String),
}

impl Presence {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Present, Self::Absent];

    /// The Fluent key of its word.
    pub fn title(self) -> &'static str {
        match self {
            Self::Present => "exchange-presence-present",
            Self::Absent => "exchange-presence-absent",
        }
    }
}

impl Filter {
    /// Whether a row leaves.
    pub fn lets(&self, association: Option<&Association>, invitation: Option<&Invitation>, is_present: bool) -> bool {
        let presence = self.presence.is_none_or(|wanted| (wanted == Presence::Present) == is_present);
        let reply = self.reply.is_none_or(|wanted| invitation.is_some_and(|it| it.reply == wanted));
        let region = self.region.is_none_or(|wanted| association.is_some_and(|it| it.region == Some(wanted)));
        let kind = self.kind.is_none_or(|wanted| association.is_some_and(|it| it.kind == wanted));

        presence && reply && region && kind
    }

    /// The filter without what means nothing to the rows of a list: nobody is present in the register.
    pub fn for_list(self, list: List) -> Self {
        match list {
            List::Attendance => self,
            List::Invitations => Self { presence: None, session: None, ..self },
            List::Register => Self { presence: None, session: None, reply: None, ..self },
        }
    }

    /// What it lets through, in words: "Présent", "Rabat-Salé-Kénitra".
    pub fn words(&self, i18n: &I18n, register: &Register, meeting: Option<&Meeting>) -> Vec<String> {
        let name = |names: &Names| in_language(names, i18n.language()).to_owned();
        let session = self.session.and_then(|id| meeting?.sessions.get(id));
        let region = self.region.and_then(|id| register.regions.get(id));

        [
            session.map(|session| name(&session.names)).filter(|name| !name.is_empty()),
            self.presence.map(|presence| i18n.t(presence.title())),
            self.reply.map(|reply| i18n.t(cell::reply(reply))),
            region.map(|region| name(&region.names)),
            self.kind.map(|kind| i18n.t(cell::kind(kind))),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Reads a filter as the command line takes it: `present`, `region=Rabat-Salé-Kénitra`, `reply=confirmed`,
    /// `kind=led_by_migrants`, `session=2`. Values may be written in any of the languages that the workspace has them in.
    ///
    /// # Errors
    /// One [`FilterError`] that names what there is.
    pub fn read(
        words: &[String],
        list: List,
        register: &Register,
        meeting: Option<&Meeting>,
        i18n: &I18n,
    ) -> Result<Self, FilterError> {
        let mut filter = Self::default();

        for word in words {
            let (part, value) = word.split_once('=').map_or((word.as_str(), ""), |(part, value)| (part, value.trim()));
            match fold(part).as_str() {
                "present" => filter.presence = Some(Presence::Present),
                "absent" => filter.presence = Some(Presence::Absent),
                "session" => filter.session = Some(session(value, meeting)?),
                "reply" => filter.reply = Some(of_keys("reply", value, &REPLIES, cell::reply, i18n)?),
                "kind" => filter.kind = Some(of_keys("kind", value, &KINDS, cell::kind, i18n)?),
                "region" => filter.region = Some(region(value, register)?),
                _ => return Err(FilterError::Unknown(word.clone())),
            }
            if filter.for_list(list) != filter {
                return Err(FilterError::Elsewhere(word.clone()));
            }
        }

        Ok(filter)
    }
}

/// The replies by the code's English names.
const REPLIES: [(&str, Reply); 6] = [
    ("to send", Reply::ToSend),
    ("sent", Reply::Sent),
    ("reminded", Reply::Reminded),
    ("confirmed", Reply::Confirmed),
    ("declined", Reply::Declined),
    ("no answer", Reply::NoAnswer),
];

/// The kinds by the code's English names.
const KINDS: [(&str, AssociationKind); 6] = [
    ("association", AssociationKind::Association),
    ("led by migrants", AssociationKind::LedByMigrants),
    ("network", AssociationKind::Network),
    ("institution", AssociationKind::Institution),
    ("media", AssociationKind::Media),
    ("other", AssociationKind::Other),
];

fn of_keys<T: Copy>(
    part: &'static str,
    value: &str,
    keys: &[(&str, T)],
    title: fn(T) -> &'static str,
    i18n: &I18n,
) -> Result<T, FilterError> {
    let wanted = fold(&value.replace('_', " "));
    let found = keys.iter().find(|(key, it)| *key == wanted || fold(&i18n.t(title(*it))) == wanted);

    found.map(|(_, it)| *it).ok_or_else(|| FilterError::Value {
        part,
        value: value.to_owned(),
        known: keys.iter().map(|(key, _)| key.replace(' ', "_")).collect(),
    })
}

fn region(value: &str, register: &Register) -> Result<RegionId, FilterError> {
    let wanted = fold(value);
    let called = |names: &Names, is: fn(&str, &str) -> bool| {
        [&names.latin, &names.arabic].iter().any(|name| is(&fold(name), &wanted))
    };
    let exact = register.regions.iter().find(|(_, region)| called(&region.names, |name, wanted| name == wanted));
    if let Some((id, _)) = exact {
        return Ok(id);
    }
    let mut near = register
        .regions
        .iter()
        .filter(|(_, region)| !wanted.is_empty() && called(&region.names, |name, wanted| name.starts_with(wanted)));

    match (near.next(), near.next()) {
        (Some((id, _)), None) => Ok(id),
        _ => Err(FilterError::Value {
            part: "region",
            value: value.to_owned(),
            known: register.regions.iter().map(|(_, region)| region.names.in_latin().to_owned()).collect(),
        }),
    }
}

fn session(value: &str, meeting: Option<&Meeting>) -> Result<SessionId, FilterError> {
    let sessions = meeting.map(Meeting::ordered_sessions).unwrap_or_default();
    let number = value.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let wanted = fold(value);
    let is_called = |name: &str| !name.is_empty() && fold(name) == wanted;
    let by_name = || sessions.iter().find(|(_, it)| is_called(&it.names.latin) || is_called(&it.names.arabic));
    let found = number.and_then(|place| sessions.get(place)).or_else(by_name);

    found.map(|(id, _)| *id).ok_or_else(|| FilterError::Value {
        part: "session",
        value: value.to_owned(),
        known: (1..).zip(&sessions).map(|(number, (_, it))| named(number, it.names.in_latin())).collect(),
    })
}

fn named(number: usize, name: &str) -> String {
    if name.is_empty() { number.to_string() } else { format!("{number} ({name})") }
}
