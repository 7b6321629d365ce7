use super::{FieldUpdate, Known, Plan, PlannedRow, Problem, RowState};
use crate::domain::register::Register;
use crate::exchange::fold::fold;
use crate::exchange::header::Column;
use crate::exchange::import::Notice;
use crate::exchange::sheet::Sheet;
use crate::i18n::{Language, format};

/// One filled cell of a row, and what would become of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedCell {
    /// The position of its column, counted from 0.
    pub position: usize,
    /// What the column holds.
    pub column: Column,
    /// What stands in it.
    pub text: String,
    /// What would become of it.
    pub state: CellState,
}

/// What would become of a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum CellState {
    /// Its column, or its row, is not taken in.
    Ignored,
    /// The register has it already, or another cell says it.
    Same,
    /// It is part of somebody who is added.
    New,
    /// It replaces or completes what the register has.
    Update {
        /// What the register has; empty where it has nothing.
        was: String,
    },
    /// It could not be taken as it stands.
    Noticed(Notice),
    /// It is why the row cannot be taken in.
    Wrong,
}

/// One fact of two that are perhaps the same, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The fact.
    pub column: Column,
    /// What the list says.
    pub listed: String,
    /// What the register has.
    pub known: String,
}

impl Compared {
    /// Whether both say the same, apart from case and accents.
    pub fn agrees(&self) -> bool {
        fold(&self.listed) == fold(&self.known)
    }
}

impl Plan {
    /// The filled cells of a row, in the order of the sheet.
    pub fn cells(&self, sheet: &Sheet, row: usize) -> Vec<PlannedCell> {
        let Some(row) = self.rows.get(row) else { return Vec::new() };
        let columns = self.mapping.columns.iter().enumerate();

        columns
            .filter_map(|(position, column)| {
                let cell = sheet.cell(row.number.checked_sub(1)?, position);
                let text = cell.as_text().trim().to_owned();

                (!cell.is_blank()).then(|| PlannedCell { position, column: *column, text, state: state(row, *column) })
            })
            .collect()
    }

    /// Whom a row names and whom it is perhaps the same as, fact by fact; empty where it is perhaps nobody. The region is named in
    /// this language.
    pub fn compared(&self, row: usize, register: &Register, language: Language) -> Vec<Compared> {
        let Some(row) = self.rows.get(row) else { return Vec::new() };
        let (RowState::PerhapsSame(known), Some(part)) = (row.state, &row.part) else { return Vec::new() };
        let comma = format::comma(language);
        let facts = match known {
            Known::Association(id) => {
                let listed = self.groups.get(part.group).and_then(|group| group.listed.as_ref());
                let Some((listed, known)) = listed.zip(register.associations.get(id)) else { return Vec::new() };
                let region = |region| {
                    let known = Option::and_then(region, |id| register.regions.get(id));
                    let name = known.map(|it| match language {
                        Language::Arabic => it.names.in_arabic(),
                        _ => it.names.in_latin(),
                    });

                    name.unwrap_or_default().to_owned()
                };

                vec![
                    (Column::AssociationLatin, listed.names.latin.clone(), known.names.latin.clone()),
                    (Column::AssociationArabic, listed.names.arabic.clone(), known.names.arabic.clone()),
                    (Column::Acronym, listed.acronym.clone(), known.acronym.clone()),
                    (Column::City, listed.city.clone(), known.city.clone()),
                    (Column::Region, region(listed.region), region(known.region)),
                    (Column::AssociationPhone, listed.phones.join(comma), known.phones.join(comma)),
                    (Column::AssociationEmail, listed.emails.join(comma), known.emails.join(comma)),
                    (Column::Address, listed.address.clone(), known.address.clone()),
                ]
            }
            Known::Person(id) => {
                let listed = part.person.as_ref().map(|person| &person.listed);
                let Some((listed, known)) = listed.zip(register.delegates.get(id)) else { return Vec::new() };

                vec![
                    (Column::PersonLatin, listed.names.latin.clone(), known.names.latin.clone()),
                    (Column::PersonArabic, listed.names.arabic.clone(), known.names.arabic.clone()),
                    (Column::Role, listed.role.clone(), known.role.clone()),
                    (Column::Phone, listed.phone.clone(), known.phone.clone()),
                    (Column::Email, listed.email.clone(), known.email.clone()),
                ]
            }
        };

        facts
            .into_iter()
            .filter(|(_, listed, known)| !(listed.is_empty() && known.is_empty()))
            .map(|(column, listed, known)| Compared { column, listed, known })
            .collect()
    }
}

fn state(row: &PlannedRow, column: Column) -> CellState {
    if matches!(row.state, RowState::Problem(Problem::NobodyNamed(wrong)) if wrong == column) {
        return CellState::Wrong;
    }
    if column == Column::Ignore || !row.is_taken() {
        return CellState::Ignored;
    }

    if let Some(notice) = row.all_notices().find(|notice| notice.column() == Some(column)) {
        return CellState::Noticed(notice);
    }

    let update = row.updates.iter().find(|update| is_of(update, column));

    match update {
        Some(update) => CellState::Update { was: update.was.clone() },
        None if (is_of_person(row, column) && row.adds.person)
            || (!is_of_person(row, column) && row.adds.association) =>
        {
            CellState::New
        }
        None => CellState::Same,
    }
}

/// A phone is the person's where the row names one.
fn is_of_person(row: &PlannedRow, column: Column) -> bool {
    let names_person = row.part.as_ref().is_some_and(|part| part.person.is_some());
    let is_part_of_name =
        matches!(column, Column::GivenLatin | Column::FamilyLatin | Column::GivenArabic | Column::FamilyArabic);

    names_person && (column.is_of_person() || is_part_of_name)
}

/// Whether a field that would change comes from this column.
fn is_of(update: &FieldUpdate, column: Column) -> bool {
    match (update.field, update.of_person) {
        ("names", false) => matches!(column, Column::AssociationLatin | Column::AssociationArabic),
        ("names" | "also", true) => matches!(
            column,
            Column::PersonLatin
                | Column::PersonArabic
                | Column::GivenLatin
                | Column::FamilyLatin
                | Column::GivenArabic
                | Column::FamilyArabic
        ),
        ("acronym", _) => column == Column::Acronym,
        ("kind", _) => column == Column::Kind,
        ("region", _) => column == Column::Region,
        ("city", _) => column == Column::City,
        ("address", _) => column == Column::Address,
        ("remarks", _) => column == Column::Remarks,
        ("phones", _) => matches!(column, Column::AssociationPhone | Column::Phone),
        ("emails", _) => matches!(column, Column::AssociationEmail | Column::Email),
        ("phone", _) => column == Column::Phone,
        ("email", _) => column == Column::Email,
        ("role", _) => column == Column::Role,
        ("civility", _) => column == Column::Civility,
        ("tongue", _) => column == Column::Language,
        ("reply", _) => column == Column::Reply,
        ("seats", _) => column == Column::Seats,
        _ => false,
    }
}
