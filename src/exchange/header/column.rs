//! What a column of a list may hold.

/// The meaning of a column. Phones, e-mails and remarks may stand in several columns, the others in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// A running number; the same number twice is the same association.
    Number,
    /// The association's name, in Latin letters.
    AssociationLatin,
    /// Its short name: AMDH.
    Acronym,
    /// The association's name, in Arabic.
    AssociationArabic,
    /// Association, network, institution…
    Kind,
    /// One of the regions.
    Region,
    /// The city or the commune.
    City,
    /// A person's whole name, in Latin letters.
    PersonLatin,
    /// The given name alone, in Latin letters.
    GivenLatin,
    /// The family name alone, in Latin letters.
    FamilyLatin,
    /// A person's whole name, in Arabic.
    PersonArabic,
    /// The given name alone, in Arabic.
    GivenArabic,
    /// The family name alone, in Arabic.
    FamilyArabic,
    /// M. or Mme, or anything that says a woman or a man.
    Civility,
    /// What the person is in the association: president, treasurer…
    Role,
    /// A phone: the person's, or the association's where no person is named.
    Phone,
    /// The association's own phone.
    AssociationPhone,
    /// An e-mail: the person's, or the association's where no person is named.
    Email,
    /// The association's own e-mail.
    AssociationEmail,
    /// The language to write in.
    Language,
    /// The association's address.
    Address,
    /// Whatever else was noted.
    Remarks,
    /// Confirmed or declined.
    Reply,
    /// How many seats, or how many will come.
    Seats,
    /// Not taken in.
    Ignore,
}

impl Column {
    /// Every meaning, in the order in which a user is offered them.
    pub const ALL: [Self; 25] = [
        Self::Ignore,
        Self::Number,
        Self::AssociationLatin,
        Self::AssociationArabic,
        Self::Acronym,
        Self::Kind,
        Self::Region,
        Self::City,
        Self::Address,
        Self::AssociationPhone,
        Self::AssociationEmail,
        Self::Civility,
        Self::PersonLatin,
        Self::GivenLatin,
        Self::FamilyLatin,
        Self::PersonArabic,
        Self::GivenArabic,
        Self::FamilyArabic,
        Self::Role,
        Self::Phone,
        Self::Email,
        Self::Language,
        Self::Reply,
        Self::Seats,
        Self::Remarks,
    ];

    /// The code's name of it, by which the settings remember it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ignore => "ignore",
            Self::Number => "number",
            Self::AssociationLatin => "association_latin",
            Self::AssociationArabic => "association_arabic",
            Self::Acronym => "acronym",
            Self::Kind => "kind",
            Self::Region => "region",
            Self::City => "city",
            Self::Address => "address",
            Self::AssociationPhone => "association_phone",
            Self::AssociationEmail => "association_email",
            Self::Civility => "civility",
            Self::PersonLatin => "person_latin",
            Self::GivenLatin => "given_latin",
            Self::FamilyLatin => "family_latin",
            Self::PersonArabic => "person_arabic",
            Self::GivenArabic => "given_arabic",
            Self::FamilyArabic => "family_arabic",
            Self::Role => "role",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Language => "language",
            Self::Reply => "reply",
            Self::Seats => "seats",
            Self::Remarks => "remarks",
        }
    }

    /// The column of this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.key() == key)
    }

    /// Whether several columns of one list may hold it.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Phone | Self::AssociationPhone | Self::Email | Self::AssociationEmail | Self::Remarks | Self::Ignore
        )
    }

    /// Whether it names somebody to invite: without one of these, a table is no list.
    pub fn names_someone(self) -> bool {
        matches!(
            self,
            Self::AssociationLatin
                | Self::AssociationArabic
                | Self::Acronym
                | Self::PersonLatin
                | Self::PersonArabic
                | Self::FamilyLatin
                | Self::FamilyArabic
        )
    }

    /// Whether it says something of a person, so that a cell which names several people may say it of each.
    pub fn is_of_person(self) -> bool {
        matches!(
            self,
            Self::PersonLatin
                | Self::PersonArabic
                | Self::Civility
                | Self::Role
                | Self::Phone
                | Self::Email
                | Self::Language
        )
    }

    /// The same meaning in the other script, where names have two.
    pub fn in_script(self, arabic: bool) -> Self {
        match (self, arabic) {
            (Self::AssociationLatin, true) => Self::AssociationArabic,
            (Self::AssociationArabic, false) => Self::AssociationLatin,
            (Self::PersonLatin, true) => Self::PersonArabic,
            (Self::PersonArabic, false) => Self::PersonLatin,
            (Self::GivenLatin, true) => Self::GivenArabic,
            (Self::GivenArabic, false) => Self::GivenLatin,
            (Self::FamilyLatin, true) => Self::FamilyArabic,
            (Self::FamilyArabic, false) => Self::FamilyLatin,
            (same, _) => same,
        }
    }
}
