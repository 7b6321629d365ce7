//! Which papers there are, and what a user may wish of one.

use super::minutes::Next;
use crate::domain::SessionId;
use crate::domain::meeting::Invitee;
use crate::i18n::Language;

/// A paper that a meeting needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Paper {
    /// What people sign at the door.
    SignIn,
    /// Who came and who was expected.
    Attendance,
    /// What people wear.
    Badges,
    /// The letters of invitation.
    Letters,
    /// That somebody was there.
    Certificates,
    /// What stands on the table before a person.
    PlaceCards,
    /// Who was there, what was said, and what came of it.
    Minutes,
    /// What the latest final minutes would say otherwise now.
    Corrections,
    /// What the meeting came to, for the hierarchy and the press.
    Report,
}

impl Paper {
    /// In the order in which a meeting needs them; corrections are printed where they are listed.
    pub const ALL: [Self; 8] = [
        Self::Letters,
        Self::SignIn,
        Self::Badges,
        Self::PlaceCards,
        Self::Attendance,
        Self::Certificates,
        Self::Minutes,
        Self::Report,
    ];

    /// The paper that is so many places further on in that order, around the end.
    pub fn beside(self, by: isize) -> Self {
        let place = Self::ALL.iter().position(|paper| *paper == self).unwrap_or(0);

        Self::ALL[place.wrapping_add_signed(by).wrapping_add(Self::ALL.len()) % Self::ALL.len()]
    }

    /// Its name on the command line, which is also its template's.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Attendance => "attendance",
            Self::Badges => "badges",
            Self::Letters => "letters",
            Self::Certificates => "certificates",
            Self::PlaceCards => "place-cards",
            Self::Minutes => "minutes",
            Self::Corrections => "corrections",
            Self::Report => "report",
        }
    }

    /// The Fluent key of its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::SignIn => "papers-title-sign-in",
            Self::Attendance => "papers-title-attendance",
            Self::Badges => "papers-title-badges",
            Self::Letters => "papers-title-letters",
            Self::Certificates => "papers-title-certificates",
            Self::PlaceCards => "papers-title-place-cards",
            Self::Minutes => "papers-title-minutes",
            Self::Corrections => "papers-title-corrections",
            Self::Report => "papers-title-report",
        }
    }
}

/// The language of a paper, which need not be the interface's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaperLanguage {
    /// French.
    French,
    /// Arabic, from right to left.
    Arabic,
    /// English.
    English,
    /// French and Arabic together.
    FrenchAndArabic,
}

impl PaperLanguage {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::French, Self::Arabic, Self::FrenchAndArabic, Self::English];

    /// The languages that the paper speaks, the leading one first.
    pub fn languages(self) -> &'static [Language] {
        match self {
            Self::French => &[Language::French],
            Self::Arabic => &[Language::Arabic],
            Self::English => &[Language::English],
            Self::FrenchAndArabic => &[Language::French, Language::Arabic],
        }
    }
}

impl From<Language> for PaperLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::French => Self::French,
            Language::Arabic => Self::Arabic,
            Language::English => Self::English,
        }
    }
}

/// Into which parts a sign-in sheet is split, each of which begins on a new page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Split {
    /// None: one sheet, by association.
    #[default]
    Whole,
    /// One part a desk at the door, by association, about as long as the others.
    Desks(u16),
    /// By the first letters of people's names.
    Letters,
}

/// The size of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum BadgeSize {
    /// Eight to a sheet of A4, to be cut apart.
    #[default]
    Sheet,
    /// A label of 90 by 60 mm each, for a label printer.
    Label,
}

/// Who has a badge or a place card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Who {
    /// All who are on the roll by name, but for those whose association declined.
    #[default]
    Expected,
    /// Those whose association, or who themselves, confirmed.
    Confirmed,
    /// Those who came.
    Present,
}

impl Who {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Expected, Self::Confirmed, Self::Present];
}

/// Which edition of the minutes a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Edition {
    /// One to be read over: it is marked so on each page.
    #[default]
    Draft,
    /// One that is kept as it is, by its number.
    Final(u16),
}

/// Rows for those who are not on the list, at the end of each part of a sign-in sheet.
pub const BLANK_ROWS: u16 = 8;

/// A sign-in sheet of more rows is laid out without a table, and its PDF is not tagged.
pub const LONG_SHEET: usize = 2_000;

/// What a user wishes of a paper. What a paper has no use for is passed over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wish {
    /// Which paper.
    pub paper: Paper,
    /// In which language.
    pub language: PaperLanguage,
    /// Of which session; none: of the meeting as a whole.
    pub session: Option<SessionId>,
    /// How a sign-in sheet is split.
    pub split: Split,
    /// How many blank rows each part of a sign-in sheet ends with.
    pub blanks: u16,
    /// The size of badges.
    pub size: BadgeSize,
    /// Who has a badge or a place card.
    pub who: Who,
    /// The letter of this invitee alone.
    pub only: Option<Invitee>,
    /// The number of a sign-in sheet that goes out: see [`super::sheet_wanted`]. A page that is only looked at has none.
    pub sheet: Option<String>,
    /// Which edition of the minutes.
    pub edition: Edition,
    /// The meeting that follows, for the minutes: see [`super::next_meeting`].
    pub next: Option<Next>,
}

impl Wish {
    /// A paper as it is printed unless told otherwise.
    pub fn new(paper: Paper, language: PaperLanguage) -> Self {
        Self {
            paper,
            language,
            session: None,
            split: Split::default(),
            blanks: BLANK_ROWS,
            size: BadgeSize::default(),
            who: Who::default(),
            only: None,
            sheet: None,
            edition: Edition::default(),
            next: None,
        }
    }
}
