//! A list of projects that comes in: read, understood, and laid down row by row before anything is written.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::headings::{self, Columns, Heading};
use super::numbers;
use crate::domain::register::{Association, Project, ProjectEdit, Register, RegisterChange};
use crate::domain::{AssociationId, Change, Filing, Ids, Names, ProgrammeId, ProjectId, Record, RegionId};
use crate::exchange::fold::{fold, is_mostly_arabic};
use crate::exchange::import::{Associations, ImportError, Likeness, Regions, is_nothing, remembered};
use crate::exchange::read;
use crate::exchange::sheet::{Cell, Sheet};

/// What a list of projects would bring in. Nothing is written until its [changes](Incoming::changes) are recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// The file's name, for the history.
    pub file: String,
    /// The rows below the header that hold anything, in the file's order.
    pub rows: Vec<IncomingRow>,
    /// The headings of columns that are not taken in.
    pub unread: Vec<String>,
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct IncomingRow {
    /// The row's number, as the spreadsheet shows it.
    pub number: usize,
    /// The title, and the association as the list calls it.
    pub summary: String,
    /// What would become of it.
    pub state: IncomingState,
    /// What is left open, since the list says it in words that nobody knows.
    pub notices: Vec<IncomingNotice>,
    /// Whether it is taken in. What is a problem or repeats another row never is.
    pub taken: bool,
    /// Where the association is perhaps one that is known: whether it is.
    pub same: bool,
    project: Project,
    known: Option<ProjectId>,
    /// What the list calls the association.
    carrier: Association,
}

/// What would become of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncomingState {
    /// The project is not known yet.
    New,
    /// It is known, and the list says nothing new of it.
    Same,
    /// It is known, and something would change.
    Update,
    /// The association is perhaps this one: a person should look. Taken without an association unless told otherwise.
    Perhaps(AssociationId),
    /// It holds nothing to take in: a line of totals, or the header again.
    Skip,
    /// The row of this number says the same.
    Repeats(usize),
    /// It cannot be taken in as it stands.
    Problem(IncomingProblem),
}

/// Why a row cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncomingProblem {
    /// There is no title.
    Untitled,
    /// The register has no association of that name: its list has to come in first.
    UnknownAssociation(String),
    /// What is written as an amount is none.
    Amount(String),
    /// What is written as a number of beneficiaries is none.
    Beneficiaries(String),
    /// What is written as a year is none.
    Year(String),
}

/// What is left open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncomingNotice {
    /// No region is called so.
    UnknownRegion(String),
    /// No programme is called so.
    UnknownProgramme(String),
}

impl IncomingState {
    /// The word of the command line, the same in every language.
    pub fn key(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Same => "same",
            Self::Update => "update",
            Self::Perhaps(_) => "perhaps",
            Self::Skip | Self::Repeats(_) => "skip",
            Self::Problem(_) => "problem",
        }
    }
}

impl IncomingRow {
    /// Whether there is anything in the row to take in.
    pub fn may_be_taken(&self) -> bool {
        matches!(self.state, IncomingState::New | IncomingState::Update | IncomingState::Perhaps(_))
    }

    /// What would be kept of it.
    pub fn project(&self) -> Project {
        let perhaps = match self.state {
            IncomingState::Perhaps(id) if self.same => Some(id),
            _ => None,
        };

        Project { association: perhaps.or(self.project.association), ..self.project.clone() }
    }
}

impl Incoming {
    /// Reads a file, takes the first sheet that is a list of projects, and plans what its rows would do.
    ///
    /// # Errors
    /// One [`ImportError`] for all that a file can be instead of a list.
    pub fn prepare(path: &Path, register: &Register) -> Result<Self, ImportError> {
        let book = read::read(path)?;
        let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let found = book.sheets.iter().find_map(|sheet| Some((sheet, headings::find(sheet)?)));
        let Some((sheet, columns)) = found else { return Err(ImportError::NoProjectHeader { name: file }) };
        let planner = Planner { register, sheet, columns: &columns, regions: Regions::new(register) };
        let rows = planner.plan();
        if rows.is_empty() {
            return Err(ImportError::NoRows { name: file });
        }

        Ok(Self { file, rows, unread: columns.unread.clone() })
    }

    /// The changes that take the list in, to be recorded as one batch. An association that was told to be the one it perhaps is
    /// is found by its listed name from then on.
    pub fn changes(&self, register: &Register, ids: &Ids) -> Vec<Change> {
        let taken = || self.rows.iter().filter(|row| row.taken && row.may_be_taken());
        let mut told: BTreeMap<AssociationId, Vec<Association>> = BTreeMap::new();
        for row in taken() {
            if let IncomingState::Perhaps(id) = row.state
                && row.same
            {
                told.entry(register.associations.current(id)).or_default().push(row.carrier.clone());
            }
        }
        let names = told.into_iter().filter_map(|(id, names)| {
            let known = register.associations.get(id)?;

            Some(remembered(register, ids, id, known, &names))
        });
        let names: Vec<Change> = names.flatten().collect();

        taken()
            .filter_map(|row| {
                let now = row.project();
                let filing = match row.known.and_then(|id| Some((id, register.projects.get(id)?))) {
                    Some((id, known)) => Filing::edit(id, known, &now),
                    None => Some(Filing::Added(ids.next(), now)),
                }?;

                Some(RegisterChange::Project(filing).into())
            })
            .chain(names)
            .collect()
    }

    /// Takes over what was decided in an older plan of the same list: what is left out stays out; an association that was told
    /// holds where the same one is still in question. How many decisions fell away.
    pub fn carry(&mut self, older: &Self) -> usize {
        let older: HashMap<usize, &IncomingRow> = older.rows.iter().map(|row| (row.number, row)).collect();
        let mut fallen = 0;
        for row in &mut self.rows {
            let Some(was) = older.get(&row.number) else { continue };
            if was.may_be_taken() && !was.taken {
                row.taken = false;
            }
            if was.same {
                row.same = row.state == was.state;
                fallen += usize::from(!row.same);
            }
        }

        fallen
    }

    /// How many rows are taken in.
    pub fn taken(&self) -> usize {
        self.rows.iter().filter(|row| row.taken && row.may_be_taken()).count()
    }
}

struct Planner<'a> {
    register: &'a Register,
    sheet: &'a Sheet,
    columns: &'a Columns,
    regions: Regions,
}

/// What tells a project from others: its title, folded, and who carries it.
type Key = (String, Option<AssociationId>);

impl Planner<'_> {
    fn plan(&self) -> Vec<IncomingRow> {
        let associations = self.associations();
        let mut known: HashMap<Key, Vec<ProjectId>> = HashMap::new();
        for (id, project) in self.register.projects.iter() {
            for key in keys(project) {
                known.entry(key).or_default().push(id);
            }
        }
        let mut listed: HashMap<(Key, i16), usize> = HashMap::new();

        (self.columns.row + 1..self.sheet.rows.len())
            .filter(|row| self.sheet.rows[*row].iter().any(|cell| !cell.is_blank()))
            .map(|row| {
                let mut planned = self.row(row, &associations);
                if planned.may_be_taken() {
                    let from = planned.project.from;
                    let before = keys(&planned.project).find_map(|key| listed.get(&(key, from)).copied());
                    for key in keys(&planned.project).filter(|_| before.is_none()) {
                        listed.insert((key, from), planned.number);
                    }
                    self.compare(&mut planned, &known, before);
                }
                planned.taken = planned.may_be_taken();

                planned
            })
            .collect()
    }

    /// The associations of the register, by what lists call them.
    fn associations(&self) -> Associations<AssociationId> {
        let mut known = Associations::new();
        // An archived one is found only where no other is the same.
        for archived in [false, true] {
            for (id, association) in self.register.associations.iter().filter(|(_, it)| it.archived == archived) {
                known.insert(id, association);
                for (_, former) in self.register.associations.merged_into(id) {
                    known.insert(id, former);
                }
            }
        }

        known
    }

    fn row(&self, row: usize, associations: &Associations<AssociationId>) -> IncomingRow {
        let title = self.names(row, Heading::Title, Heading::TitleArabic);
        let carrier = self.names(row, Heading::Association, Heading::AssociationArabic);
        let acronym = self.text(row, Heading::Acronym);
        let shown = [&carrier.latin, &carrier.arabic, &acronym].into_iter().find(|name| !name.is_empty()).cloned();
        let summary = [title.in_latin(), shown.as_deref().unwrap_or_default()];
        let summary: Vec<&str> = summary.into_iter().filter(|part| !part.is_empty()).collect();
        let mut planned = IncomingRow {
            number: row + 1,
            summary: summary.join(" – "),
            state: IncomingState::New,
            notices: Vec::new(),
            taken: false,
            same: false,
            project: Project { title, ..Project::default() },
            known: None,
            carrier: Association { names: carrier, acronym, ..Association::default() },
        };
        if self.is_no_project(row) {
            planned.state = IncomingState::Skip;
            return planned;
        }
        match self.fill(&mut planned, row) {
            Err(problem) => planned.state = IncomingState::Problem(problem),
            Ok(()) => match (shown, associations.find(&planned.carrier)) {
                (_, Some(Likeness::Same(id))) => planned.project.association = Some(id),
                (_, Some(Likeness::Perhaps(id))) => planned.state = IncomingState::Perhaps(id),
                (Some(name), None) => {
                    planned.state = IncomingState::Problem(IncomingProblem::UnknownAssociation(name));
                }
                (None, None) => {}
            },
        }

        planned
    }

    /// What the cells say, apart from the association.
    fn fill(&self, planned: &mut IncomingRow, row: usize) -> Result<(), IncomingProblem> {
        if planned.project.title.is_empty() {
            return Err(IncomingProblem::Untitled);
        }
        let (from, to) = self.years(row)?;
        let amount = self.cell(row, Heading::Amount);
        let people = self.cell(row, Heading::Beneficiaries);
        let region = self.text(row, Heading::Region);
        let programme = self.text(row, Heading::Programme);
        let project = &mut planned.project;
        (project.from, project.to) = (from, to);
        project.amount = numbers::amount(amount).ok_or_else(|| IncomingProblem::Amount(text(amount)))?;
        project.beneficiaries = numbers::count(people)
            .and_then(|count| u32::try_from(count).ok())
            .ok_or_else(|| IncomingProblem::Beneficiaries(text(people)))?;
        if !region.is_empty() {
            project.region = self.regions.find(&region);
            if project.region.is_none() {
                planned.notices.push(IncomingNotice::UnknownRegion(region));
            }
        }
        if !programme.is_empty() {
            project.programme = self.programme(&programme);
            if project.programme.is_none() {
                planned.notices.push(IncomingNotice::UnknownProgramme(programme));
            }
        }

        Ok(())
    }

    /// Both years may stand in one cell; where only one is said, it is both.
    fn years(&self, row: usize) -> Result<(i16, i16), IncomingProblem> {
        let read = |heading| {
            let cell = self.cell(row, heading);

            numbers::years(cell).ok_or_else(|| IncomingProblem::Year(text(cell)))
        };
        let (first, last) = (read(Heading::From)?, read(Heading::To)?);

        Ok(match (first, last) {
            (None, None) => (0, 0),
            (Some(one), None) | (None, Some(one)) => one,
            (Some((from, _)), Some((_, to))) => (from.min(to), to.max(from)),
        })
    }

    /// Of a project that is known, what is new; of a row that says what another one says, nothing.
    fn compare(&self, planned: &mut IncomingRow, known: &HashMap<Key, Vec<ProjectId>>, before: Option<usize>) {
        if let Some(before) = before {
            planned.state = IncomingState::Repeats(before);
            return;
        }
        // A list may have the same project twice, in two periods.
        let same_years = |id: &&ProjectId| {
            let from = self.register.projects.get(**id).map(|project| project.from);

            from.is_some_and(|from| from == planned.project.from || from == 0 || planned.project.from == 0)
        };
        let find = |project: &Project| keys(project).find_map(|key| known.get(&key)?.iter().find(same_years).copied());
        // Told before: the project is there, of the association that is perhaps meant.
        let told = match planned.state {
            IncomingState::Perhaps(id) => find(&Project { association: Some(id), ..planned.project.clone() }),
            _ => None,
        };
        let Some((id, project)) =
            told.or_else(|| find(&planned.project)).and_then(|id| Some((id, self.register.projects.get(id)?)))
        else {
            return;
        };
        let now = completed(project, &planned.project);
        let edits: Vec<ProjectEdit> = project.edits_to(&now);
        planned.known = Some(id);
        planned.project = now;
        if told.is_some() || !matches!(planned.state, IncomingState::Perhaps(_)) {
            planned.state = if edits.is_empty() { IncomingState::Same } else { IncomingState::Update };
        }
    }

    fn programme(&self, name: &str) -> Option<ProgrammeId> {
        let wanted = fold(name);
        let programmes = || self.register.programmes.iter();
        let names = |names: &Names| [fold(&names.latin), fold(&names.arabic)];
        let exact = programmes().find(|(_, it)| names(&it.names).contains(&wanted));
        if let Some((id, _)) = exact {
            return Some(id);
        }
        // "Santé" for "Programme de la santé", where no other has the word.
        let words: Vec<&str> = wanted.split(' ').filter(|word| word.chars().count() > 3).collect();
        let holds = |name: &String| words.iter().all(|word| name.split(' ').any(|own| own == *word));
        let mut holding = programmes().filter(|(_, it)| names(&it.names).iter().any(holds));

        match (words.is_empty(), holding.next(), holding.next()) {
            (false, Some((id, _)), None) => Some(id),
            _ => None,
        }
    }

    /// A name goes to the script that it is written in, whatever its column is headed.
    fn names(&self, row: usize, latin: Heading, arabic: Heading) -> Names {
        let (mut first, mut second) = (self.text(row, latin), self.text(row, arabic));
        let is_swapped = is_mostly_arabic(&first) && !is_mostly_arabic(&second);
        if is_swapped || (first.is_empty() && !is_mostly_arabic(&second)) {
            std::mem::swap(&mut first, &mut second);
        }

        Names::new(first, second)
    }

    /// A line of totals, or the header again, as on each page of a long list.
    fn is_no_project(&self, row: usize) -> bool {
        let words = |cell: &Cell| fold(&cell.as_text());
        let is_total = |text: &str| ["total", "totaux", "sous total", "المجموع"].iter().any(|it| text.starts_with(it));
        let first = self.sheet.rows[row].iter().find(|cell| !cell.is_blank());
        let title = self.columns.position(Heading::Title).or(self.columns.position(Heading::TitleArabic));
        let is_header = title.is_some_and(|position| {
            let (own, head) = (self.sheet.cell(row, position), self.sheet.cell(self.columns.row, position));

            !own.is_blank() && words(own) == words(head)
        });

        is_header || first.is_some_and(|cell| is_total(&words(cell)))
    }

    fn cell(&self, row: usize, heading: Heading) -> &Cell {
        self.columns.position(heading).map_or(&Cell::Empty, |position| self.sheet.cell(row, position))
    }

    fn text(&self, row: usize, heading: Heading) -> String {
        let text = text(self.cell(row, heading));

        if is_nothing(&text) { String::new() } else { text }
    }
}

/// What the register has, completed and put right by what a list says: what the list leaves empty stays.
fn completed(known: &Project, listed: &Project) -> Project {
    let name = |known: &str, listed: &str| if listed.is_empty() { known.to_owned() } else { listed.to_owned() };
    let year = |known: i16, listed: i16| if listed == 0 { known } else { listed };

    Project {
        title: Names::new(
            name(&known.title.latin, &listed.title.latin),
            name(&known.title.arabic, &listed.title.arabic),
        ),
        association: listed.association.or(known.association),
        programme: listed.programme.or(known.programme),
        region: Option::<RegionId>::or(listed.region, known.region),
        from: year(known.from, listed.from),
        to: year(known.to, listed.to),
        amount: if listed.amount == 0 { known.amount } else { listed.amount },
        beneficiaries: if listed.beneficiaries == 0 { known.beneficiaries } else { listed.beneficiaries },
        archived: known.archived,
    }
}

fn keys(project: &Project) -> impl Iterator<Item = Key> {
    let association = project.association;
    let titles = [fold(&project.title.latin), fold(&project.title.arabic)];

    titles.into_iter().filter(|title| !title.is_empty()).map(move |title| (title, association))
}

/// On one line.
fn text(cell: &Cell) -> String {
    cell.as_text().split_whitespace().collect::<Vec<_>>().join(" ")
}
