//! The columns that lists leave with, the standard sets of them, and the personal data that is in each.

mod set;

pub use set::{ColumnSet, named, of_keys, standard};

use super::fold::fold;

/// A list that can be handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// Who came, and who was expected.
    Attendance,
    /// Who is invited, and what they answered.
    Invitations,
    /// Who exists.
    Register,
}

/// A column of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListColumn {
    /// The row's number.
    Number,
    /// The association's name in Latin letters.
    Association,
    /// The association's name in Arabic.
    AssociationArabic,
    /// Its acronym.
    Acronym,
    /// What kind of body it is.
    Kind,
    /// Its region.
    Region,
    /// Its city.
    City,
    /// Its address.
    Address,
    /// Its own phones.
    AssociationPhones,
    /// Its own e-mails.
    AssociationEmails,
    /// M. or Mme.
    Civility,
    /// The person's name in Latin letters.
    Name,
    /// The person's name in Arabic.
    NameArabic,
    /// The function.
    Role,
    /// Where a guest without an association comes from.
    Body,
    /// The person's phone.
    Phone,
    /// The person's e-mail.
    Email,
    /// The language to write in.
    Language,
    /// How many seats were offered.
    Seats,
    /// Where the invitation stands.
    Reply,
    /// The day of the last contact.
    Contacted,
    /// The number of the last letter.
    Reference,
    /// Present, absent or excused.
    Presence,
    /// When the person arrived.
    Arrived,
    /// When the person left.
    Left,
    /// The desk that received the person.
    Desk,
    /// Whom the person replaces.
    Replaces,
    /// The code on the badge.
    Badge,
    /// What the coordinator noted of the association or the invitation.
    Remarks,
}

/// What a list says of people, so that it can be said before it leaves (law 09-08 counts paper and files alike).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Disclosure {
    /// Names of people.
    Names,
    /// Civility.
    Civility,
    /// What people are in their association.
    Roles,
    /// Phones of people.
    Phones,
    /// E-mails of people.
    Emails,
    /// The language people are written to in.
    Languages,
    /// Who was there, and when.
    Presence,
    /// Remarks, which may hold anything.
    Remarks,
}

use ListColumn::*;

impl List {
    /// Every list.
    pub const ALL: [Self; 3] = [Self::Attendance, Self::Invitations, Self::Register];

    /// The columns that the list can have, in their usual order.
    pub fn columns(self) -> Vec<ListColumn> {
        ListColumn::ALL.into_iter().filter(|column| column.is_of(self)).collect()
    }
}

impl ListColumn {
    /// Every column, in the usual order.
    pub const ALL: [Self; 29] = [
        Number,
        Association,
        AssociationArabic,
        Acronym,
        Kind,
        Region,
        City,
        Address,
        AssociationPhones,
        AssociationEmails,
        Civility,
        Name,
        NameArabic,
        Role,
        Body,
        Phone,
        Email,
        Language,
        Seats,
        Reply,
        Contacted,
        Reference,
        Presence,
        Arrived,
        Left,
        Desk,
        Replaces,
        Badge,
        Remarks,
    ];

    /// The code's name of the column, the same in every language.
    pub fn key(self) -> &'static str {
        self.names().0
    }

    /// The Fluent key of the title above the column.
    pub fn title(self) -> &'static str {
        self.names().1
    }

    /// The column of this key, however its words are joined: `name_arabic`, `name-arabic`, `Name Arabic`.
    pub fn from_key(key: &str) -> Option<Self> {
        let wanted = fold(&key.replace('_', " ")).replace(' ', "_");

        Self::ALL.into_iter().find(|column| column.key() == wanted)
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Number => ("number", "exchange-column-number"),
            Association => ("association", "exchange-column-association"),
            AssociationArabic => ("association_arabic", "exchange-column-association-arabic"),
            Acronym => ("acronym", "exchange-column-acronym"),
            Kind => ("kind", "exchange-column-kind"),
            Region => ("region", "exchange-column-region"),
            City => ("city", "exchange-column-city"),
            Address => ("address", "exchange-column-address"),
            AssociationPhones => ("association_phones", "exchange-column-association-phones"),
            AssociationEmails => ("association_emails", "exchange-column-association-emails"),
            Civility => ("civility", "exchange-column-civility"),
            Name => ("name", "exchange-column-name"),
            NameArabic => ("name_arabic", "exchange-column-name-arabic"),
            Role => ("role", "exchange-column-role"),
            Body => ("body", "exchange-column-body"),
            Phone => ("phone", "exchange-column-phone"),
            Email => ("email", "exchange-column-email"),
            Language => ("language", "exchange-column-language"),
            Seats => ("seats", "exchange-column-seats"),
            Reply => ("reply", "exchange-column-reply"),
            Contacted => ("contacted", "exchange-column-contacted"),
            Reference => ("reference", "exchange-column-reference"),
            Presence => ("presence", "exchange-column-presence"),
            Arrived => ("arrived", "exchange-column-arrived"),
            Left => ("left", "exchange-column-left"),
            Desk => ("desk", "exchange-column-desk"),
            Replaces => ("replaces", "exchange-column-replaces"),
            Badge => ("badge", "exchange-column-badge"),
            Remarks => ("remarks", "exchange-column-remarks"),
        }
    }

    /// Whether the list can have it.
    fn is_of(self, list: List) -> bool {
        match self {
            Address | AssociationPhones | AssociationEmails | Language => list != List::Attendance,
            Seats | Reply | Badge => list != List::Register,
            Contacted | Reference => list == List::Invitations,
            Presence | Arrived | Left | Desk | Replaces => list == List::Attendance,
            _ => true,
        }
    }

    fn personal(self) -> Option<Disclosure> {
        Some(match self {
            Name | NameArabic | Replaces => Disclosure::Names,
            Civility => Disclosure::Civility,
            Role | Body => Disclosure::Roles,
            Phone => Disclosure::Phones,
            Email => Disclosure::Emails,
            Language => Disclosure::Languages,
            Presence | Arrived | Left | Desk => Disclosure::Presence,
            Remarks => Disclosure::Remarks,
            _ => return None,
        })
    }
}

impl Disclosure {
    /// The Fluent key of its name.
    pub fn title(self) -> &'static str {
        match self {
            Self::Names => "exchange-personal-names",
            Self::Civility => "exchange-personal-civility",
            Self::Roles => "exchange-personal-roles",
            Self::Phones => "exchange-personal-phones",
            Self::Emails => "exchange-personal-emails",
            Self::Languages => "exchange-personal-languages",
            Self::Presence => "exchange-personal-presence",
            Self::Remarks => "exchange-personal-remarks",
        }
    }
}

/// The personal data that leaves with these columns, each once.
pub fn personal_data(columns: &[ListColumn]) -> Vec<Disclosure> {
    let mut personal: Vec<_> = columns.iter().filter_map(|column| column.personal()).collect();

    personal.sort_unstable();
    personal.dedup();

    personal
}
