//! What an import would do, row by row, before anything is written.

mod cells;

use crate::domain::register::{Association, Delegate};
use crate::domain::{AssociationId, DelegateId};

use super::header::{Column, Mapping};
pub use super::import::Notice;
pub use cells::{CellState, Compared, PlannedCell};

/// What a list would bring in. Nothing is written until its [changes](Plan::changes) are recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The file's name, for the history.
    pub file: String,
    /// How the columns were understood.
    pub mapping: Mapping,
    /// The rows below the header that hold anything, in the file's order.
    pub rows: Vec<PlannedRow>,
    pub(super) groups: Vec<Group>,
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedRow {
    /// The row's number, as the spreadsheet shows it.
    pub number: usize,
    /// What would become of it.
    pub state: RowState,
    /// Whom it is about: the association, its acronym or the person's body, and the person.
    pub summary: String,
    /// The fields of a known association or person that would change.
    pub updates: Vec<FieldUpdate>,
    /// What could not be taken as it stands.
    pub notices: Vec<Notice>,
    /// What the user decided.
    pub choice: Choice,
    /// What it adds to the register.
    pub adds: Adds,
    pub(super) part: Option<Part>,
}

/// What would become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowState {
    /// The association or the person is not known yet.
    New,
    /// Both are known, and the list says nothing new of them.
    Same,
    /// Both are known, and some fields would change.
    Update,
    /// It may be one that is known: a person should look. Taken as new unless told otherwise.
    PerhapsSame(Known),
    /// It holds nothing to take in.
    Skip(Skipped),
    /// It cannot be taken in as it stands.
    Problem(Problem),
}

/// What a row may be the same as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Known {
    /// An association of the register.
    Association(AssociationId),
    /// A person of the register.
    Person(DelegateId),
}

/// Why a row holds nothing to take in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Skipped {
    /// The header again, as on each page of a long list.
    Header,
    /// A line of totals.
    Total,
    /// The row of this number says the same.
    Repeats(usize),
    /// Only numbers, or columns that are not taken in.
    Nothing,
}

/// Why a row cannot be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Problem {
    /// There is something in this column, but neither an association nor a person is named.
    NobodyNamed(Column),
}

/// What the user decides for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// It is taken in as its state says; what is perhaps the same, as new.
    #[default]
    TakeIn,
    /// It is what it is perhaps the same as.
    SameAsKnown,
    /// It is left out.
    LeaveOut,
}

/// What a row adds to the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Adds {
    /// A new association; on the first of its rows.
    pub association: bool,
    /// A new person.
    pub person: bool,
}

/// One field of a known record that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldUpdate {
    /// The field's name in the code.
    pub field: &'static str,
    /// Whether it is the person's; else it is the association's.
    pub of_person: bool,
    /// What it holds; empty where it holds nothing, and for a new item of a list of phones or e-mails.
    pub was: String,
    /// What it would hold.
    pub now: String,
}

/// How many rows are in each state, and how much they add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Rows that add somebody.
    pub new: usize,
    /// Rows that change nothing.
    pub same: usize,
    /// Rows that change fields.
    pub update: usize,
    /// Rows to look at.
    pub perhaps: usize,
    /// Rows with nothing to take in.
    pub skip: usize,
    /// Rows that cannot be taken in.
    pub problem: usize,
    /// Associations that would be added.
    pub associations: usize,
    /// People that would be added.
    pub people: usize,
}

/// The rows of one association; or one guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    /// What the list says of the association, all rows together; none for a guest.
    pub listed: Option<Association>,
    /// What it is in the register, or may be.
    pub known: Option<AssociationId>,
    pub perhaps: Option<AssociationId>,
    /// Its rows, by their places in the plan.
    pub rows: Vec<usize>,
    pub seats: Option<u16>,
    pub reply: Option<crate::domain::meeting::Reply>,
    pub remark: String,
}

/// What a row has to say of a person, and where it belongs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub group: usize,
    pub person: Option<ListedPerson>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct ListedPerson {
    pub listed: Delegate,
    pub known: Option<DelegateId>,
    pub perhaps: Option<DelegateId>,
}

impl Plan {
    /// How many rows are in each state.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();

        for row in &self.rows {
            match row.state {
                RowState::New => counts.new += 1,
                RowState::Same => counts.same += 1,
                RowState::Update => counts.update += 1,
                RowState::PerhapsSame(_) => counts.perhaps += 1,
                RowState::Skip(_) => counts.skip += 1,
                RowState::Problem(_) => counts.problem += 1,
            }

            counts.associations += usize::from(row.adds.association);
            counts.people += usize::from(row.adds.person);
        }

        counts
    }

    /// Decides for the row at this place in [`Plan::rows`].
    pub fn choose(&mut self, row: usize, choice: Choice) {
        if let Some(row) = self.rows.get_mut(row) {
            row.choice = choice;
        }
    }
}

impl PlannedRow {
    /// Whether there is anything in the row to take in.
    pub fn may_be_taken(&self) -> bool {
        self.part.is_some()
    }

    /// Whether the row would be taken in, as things are decided.
    pub fn is_taken(&self) -> bool {
        self.part.is_some() && self.choice != Choice::LeaveOut
    }
}

impl RowState {
    /// The word of the command line, the same in every language.
    pub fn key(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Same => "same",
            Self::Update => "update",
            Self::PerhapsSame(_) => "perhaps",
            Self::Skip(_) => "skip",
            Self::Problem(_) => "problem",
        }
    }
}
