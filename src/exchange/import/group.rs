//! Rows grouped by association, each with what it is in the register.

use std::collections::HashMap;

use super::ImportError;
use super::known::{Associations, Likeness, People};
use super::merge;
use super::region::Regions;
use super::row::{Listed, Notice};
use super::words;
use crate::domain::register::{Association, GuestKind, Register};
use crate::domain::{AssociationId, DelegateId};
use crate::exchange::header::{Column, Mapping};
use crate::exchange::plan::{
    Adds, Choice, Group, Known, ListedPerson, Part, Plan, PlannedRow, Problem, RowState, Skipped,
};
use crate::exchange::progress::Progress;
use crate::exchange::read::ReadError;
use crate::exchange::sheet::{Cell, Sheet};

/// Plans every row below the header.
pub fn plan(
    sheet: &Sheet,
    mapping: Mapping,
    file: &str,
    register: &Register,
    progress: &Progress,
) -> Result<Plan, ImportError> {
    let mut planner = Planner::new(register, mapping.position(Column::Number).is_some());
    let cancelled = || ImportError::Unread(ReadError::Cancelled { name: file.to_owned() });

    // Each row is read, and then looked up in the register.
    progress.expect(2 * (sheet.rows.len() - mapping.header_row - 1));

    for row in mapping.header_row + 1..sheet.rows.len() {
        if progress.is_cancelled() {
            return Err(cancelled());
        }

        planner.take(sheet, row, &mapping);
        progress.row_planned();
    }

    planner.settle(progress).ok_or_else(cancelled)?;

    Ok(Plan { file: file.to_owned(), mapping, rows: planner.rows, groups: planner.groups })
}

struct Planner<'a> {
    register: &'a Register,
    regions: Regions,
    associations: Associations<AssociationId>,
    people: HashMap<Option<AssociationId>, People<DelegateId>>,
    /// The associations of the list itself.
    listed: Associations<usize>,
    by_number: HashMap<String, usize>,
    /// The people of the list, by group; guests are together. Each with its place in the plan.
    listed_people: HashMap<Option<usize>, People<usize>>,
    groups: Vec<Group>,
    rows: Vec<PlannedRow>,
    /// The group of the row just above, if there was one.
    above: Option<usize>,
    /// What the last row that named an association said of it, and its group.
    named: Option<(Association, usize)>,
    is_numbered: bool,
}

impl<'a> Planner<'a> {
    fn new(register: &'a Register, is_numbered: bool) -> Self {
        let mut associations = Associations::new();
        let mut people: HashMap<_, People<_>> = HashMap::new();

        // An archived one is found only where no other is the same.
        for archived in [false, true] {
            for (id, association) in register.associations.iter().filter(|(_, it)| it.archived == archived) {
                associations.insert(id, association);

                // A list may still call it by the name of one that was merged into it.
                for (_, former) in register.associations.merged_into(id) {
                    associations.insert(id, former);
                }
            }
            for (id, person) in register.delegates.iter().filter(|(_, it)| it.archived == archived) {
                let association = register.association_of(person.association);

                people.entry(association).or_insert_with(People::new).insert(id, person);
            }
        }

        Self {
            register,
            regions: Regions::new(register),
            associations,
            people,
            listed: Associations::new(),
            by_number: HashMap::new(),
            listed_people: HashMap::new(),
            groups: Vec::new(),
            rows: Vec::new(),
            above: None,
            named: None,
            is_numbered,
        }
    }

    fn take(&mut self, sheet: &Sheet, row: usize, mapping: &Mapping) {
        let cells = &sheet.rows[row];

        if cells.iter().all(Cell::is_blank) {
            self.above = None;
            return;
        }

        let all = Listed::read(sheet, row, mapping, &self.regions);
        let unusable = all.first().and_then(|listed| unusable(sheet, row, mapping, listed));

        for listed in all {
            self.take_person(cells, row + 1, unusable, listed);
        }
    }

    /// One person of a row; most rows name no more.
    fn take_person(&mut self, cells: &[Cell], number: usize, unusable: Option<RowState>, listed: Listed) {
        let state = unusable.unwrap_or(RowState::Same);
        let summary = match unusable {
            Some(_) => {
                cells.iter().find(|cell| !cell.is_blank()).map(|cell| cell.as_text().into_owned()).unwrap_or_default()
            }
            None => String::new(),
        };

        self.rows.push(PlannedRow {
            number,
            state,
            summary: summary.split_whitespace().collect::<Vec<_>>().join(" "),
            updates: Vec::new(),
            notices: Vec::new(),
            choice: Choice::TakeIn,
            adds: Adds::default(),
            part: None,
        });

        if unusable.is_none() {
            self.place(listed);
        }
    }

    /// Puts the row that was just taken into its group.
    fn place(&mut self, mut listed: Listed) {
        let row = self.rows.len() - 1;
        let group = self.group_of(&mut listed);
        let has_association = self.groups[group].listed.is_some();
        let person = listed.names_person().then(|| std::mem::take(&mut listed.person));

        self.above = has_association.then_some(group);
        self.groups[group].take(&listed, row);

        let twin = person.as_ref().and_then(|person| {
            let people = self.listed_people.entry(has_association.then_some(group)).or_insert_with(People::new);
            let twin = match people.find(person) {
                Some(Likeness::Same(twin)) => Some(twin),
                _ => None,
            };

            people.insert(row, person);

            twin
        });
        let first = self.groups[group].rows.first().copied().filter(|first| *first != row && person.is_none());
        let repeated = twin.or(first).map(|twin| self.rows[twin].number);

        let planned = &mut self.rows[row];

        planned.notices = if repeated.is_some() { Vec::new() } else { listed.notices };
        planned.state = repeated.map_or(RowState::Same, |number| RowState::Skip(Skipped::Repeats(number)));
        planned.part = Some(Part {
            group,
            person: person.filter(|_| twin.is_none()).map(|listed| ListedPerson { listed, known: None, perhaps: None }),
        });
    }

    fn group_of(&mut self, listed: &mut Listed) -> usize {
        let numbered = self.by_number.get(&listed.number).copied().filter(|_| !listed.number.is_empty());

        if !listed.names_association() {
            // In a numbered list: a number that was seen, or none below an association, is its next delegate. Else a guest.
            let above = self.above.filter(|_| listed.number.is_empty() && self.is_numbered);

            if let Some(group) = numbered.or(above) {
                if numbered.is_none() {
                    listed.notices.push(Notice::AssociationAbove);
                }

                return group;
            }

            return self.open(None, listed);
        }

        // Most rows repeat the association of the one before.
        if let Some((named, group)) = &self.named
            && *named == listed.association
        {
            return *group;
        }

        let group = match self.listed.find(&listed.association) {
            Some(Likeness::Same(group)) => group,
            _ => self.open(Some(listed.association.clone()), listed),
        };

        self.named = Some((listed.association.clone(), group));

        group
    }

    fn open(&mut self, association: Option<Association>, listed: &Listed) -> usize {
        let group = self.groups.len();

        if let Some(association) = &association {
            self.listed.insert(group, association);

            if !listed.number.is_empty() {
                self.by_number.entry(listed.number.clone()).or_insert(group);
            }
        }

        self.groups.push(Group {
            listed: association,
            known: None,
            perhaps: None,
            rows: Vec::new(),
            seats: None,
            reply: None,
            remark: String::new(),
        });

        group
    }

    /// Finds each group and each person in the register, once the list has said all of them.
    fn settle(&mut self, progress: &Progress) -> Option<()> {
        for group in &mut self.groups {
            if progress.is_cancelled() {
                return None;
            }

            let found = group.listed.as_ref().and_then(|listed| self.associations.find(listed));

            match found {
                Some(Likeness::Same(id)) => group.known = Some(id),
                Some(Likeness::Perhaps(id)) => group.perhaps = Some(id),
                None => {}
            }
        }

        for index in 0..self.rows.len() {
            if let Some(part) = self.rows[index].part.clone() {
                self.settle_row(index, part);
            }

            progress.row_planned();
        }

        Some(())
    }

    fn settle_row(&mut self, index: usize, mut part: Part) {
        let group = &self.groups[part.group];
        let is_first = group.rows.first() == Some(&index);
        let row = &mut self.rows[index];
        let mut likeness = None;

        if let (true, Some(listed)) = (is_first, &group.listed) {
            match group.known.and_then(|id| self.register.associations.get(id)) {
                Some(known) => {
                    let now = merge::association(known, listed);

                    row.updates.extend(merge::association_updates(self.register, known, &now));
                }
                None => row.adds.association = true,
            }

            likeness = group.perhaps.map(Known::Association);
        }

        if let Some(person) = &mut part.person {
            if group.listed.is_none() {
                person.listed.guest = Some(GuestKind::Other);
            }

            // A guest of no association may be found only among guests; people of a new one are new.
            let of = group.known.or(group.perhaps);
            let people = (of.is_some() || group.listed.is_none()).then(|| self.people.get(&of)).flatten();

            match people.and_then(|people| people.find(&person.listed)) {
                Some(Likeness::Same(id)) => person.known = Some(id),
                Some(Likeness::Perhaps(id)) => {
                    person.perhaps = Some(id);
                    likeness = likeness.or(Some(Known::Person(id)));
                }
                None => {}
            }

            match person.known.filter(|_| group.perhaps.is_none()).and_then(|id| self.register.delegates.get(id)) {
                Some(known) => {
                    row.updates.extend(merge::person_updates(known, &merge::person(known, &person.listed)));
                }
                None => row.adds.person = true,
            }
        }

        row.summary = summary(group, part.person.as_ref());

        if !matches!(row.state, RowState::Skip(_)) || row.adds.person || row.adds.association {
            row.state = match likeness {
                Some(known) => RowState::PerhapsSame(known),
                None if row.adds.association || row.adds.person => RowState::New,
                None if !row.updates.is_empty() => RowState::Update,
                None => RowState::Same,
            };
        }

        row.part = Some(part);
    }
}

impl Group {
    fn take(&mut self, listed: &Listed, row: usize) {
        if let Some(all) = &mut self.listed {
            merge::gather(all, &listed.association);
        }

        let remark = listed.notices.iter().find_map(|notice| match notice {
            Notice::UnknownReply(text) => Some(text.clone()),
            _ => None,
        });

        self.rows.push(row);
        self.seats = self.seats.max(listed.seats);
        self.reply = self.reply.or(listed.reply);

        if self.remark.is_empty() {
            self.remark = remark.unwrap_or_default();
        }
    }
}

/// What a row is that names nobody.
fn unusable(sheet: &Sheet, row: usize, mapping: &Mapping, listed: &Listed) -> Option<RowState> {
    let cells = &sheet.rows[row];
    let texts = || cells.iter().filter(|cell| !cell.is_blank());
    let first = texts().next().map(|cell| cell.as_text().into_owned()).unwrap_or_default();

    if repeats_header(sheet, row, mapping) {
        return Some(RowState::Skip(Skipped::Header));
    }

    // What stands beside the word are counts, or nothing.
    if words::is_total(&first) && texts().skip(1).all(|cell| !cell.as_text().chars().any(char::is_alphabetic)) {
        return Some(RowState::Skip(Skipped::Total));
    }
    if listed.names_association() || listed.names_person() {
        return None;
    }

    let filled = mapping.columns.iter().enumerate().find(|(position, column)| {
        !matches!(column, Column::Ignore | Column::Number) && !sheet.cell(row, *position).is_blank()
    });

    Some(match filled {
        Some((_, column)) => RowState::Problem(Problem::NobodyNamed(*column)),
        None => RowState::Skip(Skipped::Nothing),
    })
}

fn repeats_header(sheet: &Sheet, row: usize, mapping: &Mapping) -> bool {
    let mut columns =
        (0..mapping.columns.len()).filter(|position| !sheet.cell(mapping.header_row, *position).is_blank());

    columns.all(|position| sheet.cell(row, position) == sheet.cell(mapping.header_row, position))
}

fn summary(group: &Group, person: Option<&ListedPerson>) -> String {
    let association = group.listed.as_ref().map(|it| match it.names.is_empty() {
        true => it.acronym.as_str(),
        false => it.names.in_latin(),
    });
    let person = person.map(|person| person.listed.names.in_latin());

    association.into_iter().chain(person).collect::<Vec<_>>().join(" – ")
}
