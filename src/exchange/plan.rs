//! What an import would do, row by row, before anything is written.

mod cells;
mod decided;
mod decisions;

use std::sync::Arc;

use crate::domain::meeting::Reply;
use crate::domain::register::{Association, Delegate};
use crate::domain::{AssociationId, DelegateId};

use super::header::{Column, Mapping};
pub use super::import::Notice;
pub use cells::{CellState, Compared, PlannedCell};
pub(super) use decided::{Body, Person};
pub use decisions::Decisions;
pub(super) use decisions::Mark;

/// What a list would bring in. Nothing is written until its [changes](Plan::changes) are recorded. Once something was
/// [decided](Plan::choose), [review](Plan::review) says anew what each row does.
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
    /// Which of the people of the row, counted from 0: most rows name no more than one.
    pub person: usize,
    /// What would become of it, if nothing is decided.
    pub state: RowState,
    /// Whom it is about: the association, its acronym or the person's body, and the person.
    pub summary: String,
    /// The fields of a known association, person or invitation that would change, as things are decided.
    pub updates: Vec<FieldUpdate>,
    /// What could not be taken as it stands.
    pub notices: Vec<Notice>,
    /// What the user decided.
    pub choice: Choice,
    /// What it adds, as things are decided.
    pub adds: Adds,
    /// The answer of the list that is not taken, and the one that is known: it would undo a stronger one.
    pub kept_reply: Option<(Reply, Reply)>,
    pub(super) part: Option<Part>,
    pub(super) mark: Mark,
}

/// What would become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowState {
    /// The association or the person is not known yet.
    New,
    /// Both are known, and the list says nothing new of them.
    Same,
    /// Both are known, and some fields would change, or they would be invited.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Choice {
    /// Nothing was decided: it is taken in as its state says; what is perhaps the same, as new.
    #[default]
    TakeIn,
    /// It is what it is perhaps the same as.
    SameAsKnown,
    /// It is somebody else than who is known, or than whom another row names: the person of the row; where it names none, or
    /// its association is in question, the association.
    AsNew,
    /// Its association is another one than the known one, and so is its person.
    OtherAssociation,
    /// It is left out.
    LeaveOut,
}

/// What a row adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Adds {
    /// A new association; on the first of its rows.
    pub association: bool,
    /// A new person.
    pub person: bool,
    /// An invitation of an association or a guest that was known, or the naming of a known person for one.
    pub invitation: bool,
}

/// One field of a known record that would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldUpdate {
    /// The field's name in the code.
    pub field: &'static str,
    /// Whether it is the person's; else it is the association's, or its invitation's.
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
    /// Associations that would be added, as things are decided.
    pub associations: usize,
    /// People that would be added, as things are decided.
    pub people: usize,
    /// Known associations, people and invitations that would change, as things are decided.
    pub updated: usize,
    /// Invitations of associations and guests that were known, as things are decided.
    pub invited: usize,
    /// Answers of the list that are not taken, since a stronger one is known.
    pub kept_replies: usize,
    /// Rows to look at for which nothing is decided.
    pub undecided: usize,
    /// Rows for which something is decided.
    pub decided: usize,
}

/// The rows of one association; or of one guest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    /// What the list says of the association, all rows together; none for a guest.
    pub listed: Option<Association>,
    /// What it is in the register, or may be.
    pub known: Option<AssociationId>,
    pub perhaps: Option<AssociationId>,
    /// Its rows, by their places in the plan.
    pub rows: Vec<usize>,
    /// What they come to, as things are decided.
    pub tally: Tally,
}

/// What the rows of a group come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tally {
    pub associations: usize,
    pub people: usize,
    pub updated: usize,
    pub invited: usize,
}

/// What a row has to say, and where it belongs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub group: usize,
    /// What it says of its association; shared, since most rows repeat the one above.
    pub association: Arc<Association>,
    pub person: Option<ListedPerson>,
    /// The row that names the same person first, or the association where this one names nobody, by its place in the plan;
    /// itself, unless it repeats.
    pub repeats: usize,
    pub reply: Option<Reply>,
    pub seats: Option<u16>,
    /// A reply in words that say neither yes nor no.
    pub remark: String,
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

            counts.kept_replies += usize::from(row.kept_reply.is_some());
            counts.decided += usize::from(row.choice != Choice::TakeIn);
            counts.undecided += usize::from(row.is_undecided());
        }
        for group in &self.groups {
            counts.associations += group.tally.associations;
            counts.people += group.tally.people;
            counts.updated += group.tally.updated;
            counts.invited += group.tally.invited;
        }

        counts
    }

    /// Whether any row says how an invitation was answered, or how many seats it is for.
    pub fn holds_replies(&self) -> bool {
        self.rows.iter().filter_map(|row| row.part.as_ref()).any(|part| part.reply.is_some() || part.seats.is_some())
    }

    /// Decides for the row at this place in [`Plan::rows`], if that may be said of it.
    pub fn choose(&mut self, row: usize, choice: Choice) {
        if self.allows(row, choice)
            && let Some(row) = self.rows.get_mut(row)
        {
            row.choice = choice;
        }
    }

    /// Whether this may be decided for the row at this place.
    pub fn allows(&self, row: usize, choice: Choice) -> bool {
        let Some((row, part)) = self.rows.get(row).and_then(|it| Some((it, it.part.as_ref()?))) else { return false };
        let is_body_known = self.groups.get(part.group).is_some_and(|group| group.known.is_some());

        match choice {
            Choice::TakeIn | Choice::LeaveOut => true,
            Choice::SameAsKnown => matches!(row.state, RowState::PerhapsSame(_)),
            Choice::AsNew => match (&part.person, row.state) {
                (_, RowState::PerhapsSame(_) | RowState::Skip(_)) => true,
                (Some(person), _) => person.known.is_some(),
                (None, _) => is_body_known,
            },
            Choice::OtherAssociation => part.person.is_some() && is_body_known,
        }
    }

    /// The place of the row that this one of an older plan is now.
    pub fn place_of(&self, older: &PlannedRow) -> Option<usize> {
        let key = |row: &PlannedRow| (row.number, row.person, row.mark);

        self.rows.iter().position(|row| key(row) == key(older))
    }
}

impl PlannedRow {
    /// Whether it names a person.
    pub fn names_person(&self) -> bool {
        self.part.as_ref().is_some_and(|part| part.person.is_some())
    }

    /// Whether there is anything in the row to take in.
    pub fn may_be_taken(&self) -> bool {
        self.part.is_some()
    }

    /// What could not be taken as it stands, the reply that is not taken included.
    pub fn all_notices(&self) -> impl Iterator<Item = Notice> + '_ {
        let kept = self.kept_reply.map(|(listed, known)| Notice::ReplyKept { listed, known });

        self.notices.iter().cloned().chain(kept)
    }

    /// Whether a person should still look at it.
    pub fn is_undecided(&self) -> bool {
        matches!(self.state, RowState::PerhapsSame(_)) && self.choice == Choice::TakeIn
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
