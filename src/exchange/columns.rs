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
    pub fn columns(self) -> &'static [ListColumn] {
        match self {
            Self::Attendance => &[
                Number,
                Association,
                AssociationArabic,
                Acronym,
                Kind,
                Region,
                City,
                Civility,
                Name,
                NameArabic,
                Role,
                Body,
                Phone,
                Email,
                Seats,
                Reply,
                Presence,
                Arrived,
                Left,
                Desk,
                Replaces,
                Badge,
                Remarks,
            ],
            Self::Invitations => &[
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
                Badge,
                Remarks,
            ],
            Self::Register => &[
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
                Remarks,
            ],
        }
    }
}

impl ListColumn {
    /// The code's name of the column, the same in every language.
    pub fn key(self) -> &'static str {
        match self {
            Number => "number",
            Association => "association",
            AssociationArabic => "association_arabic",
            Acronym => "acronym",
            Kind => "kind",
            Region => "region",
            City => "city",
            Address => "address",
            AssociationPhones => "association_phones",
            AssociationEmails => "association_emails",
            Civility => "civility",
            Name => "name",
            NameArabic => "name_arabic",
            Role => "role",
            Body => "body",
            Phone => "phone",
            Email => "email",
            Language => "language",
            Seats => "seats",
            Reply => "reply",
            Contacted => "contacted",
            Reference => "reference",
            Presence => "presence",
            Arrived => "arrived",
            Left => "left",
            Desk => "desk",
            Replaces => "replaces",
            Badge => "badge",
            Remarks => "remarks",
        }
    }

    /// The column of this key, however its words are joined: `name_arabic`, `name-arabic`, `Name Arabic`.
    pub fn from_key(key: &str) -> Option<Self> {
        let wanted = fold(&key.replace('_', " ")).replace(' ', "_");

        List::ALL.iter().flat_map(|list| list.columns()).find(|column| column.key() == wanted).copied()
    }

    /// The Fluent key of the title above the column.
    pub fn title(self) -> &'static str {
        match self {
            Number => "exchange-column-number",
            Association => "exchange-column-association",
            AssociationArabic => "exchange-column-association-arabic",
            Acronym => "exchange-column-acronym",
            Kind => "exchange-column-kind",
            Region => "exchange-column-region",
            City => "exchange-column-city",
            Address => "exchange-column-address",
            AssociationPhones => "exchange-column-association-phones",
            AssociationEmails => "exchange-column-association-emails",
            Civility => "exchange-column-civility",
            Name => "exchange-column-name",
            NameArabic => "exchange-column-name-arabic",
            Role => "exchange-column-role",
            Body => "exchange-column-body",
            Phone => "exchange-column-phone",
            Email => "exchange-column-email",
            Language => "exchange-column-language",
            Seats => "exchange-column-seats",
            Reply => "exchange-column-reply",
            Contacted => "exchange-column-contacted",
            Reference => "exchange-column-reference",
            Presence => "exchange-column-presence",
            Arrived => "exchange-column-arrived",
            Left => "exchange-column-left",
            Desk => "exchange-column-desk",
            Replaces => "exchange-column-replaces",
            Badge => "exchange-column-badge",
            Remarks => "exchange-column-remarks",
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
