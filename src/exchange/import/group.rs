//! Rows grouped by association, each with what it is in the register.

use std::collections::HashMap;
use std::sync::Arc;

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
    Adds, Choice, Group, ListedPerson, Mark, Part, Plan, PlannedRow, Problem, RowState, Skipped, Tally,
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

    let mut plan = Plan { file: file.to_owned(), mapping, rows: planner.rows, groups: planner.groups };

    plan.review(register, None);

    Ok(plan)
}

struct Planner {
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
    named: Option<(Arc<Association>, usize)>,
    is_numbered: bool,
}

impl Planner {
    fn new(register: &Register, is_numbered: bool) -> Self {
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

        for (person, listed) in all.into_iter().enumerate() {
            self.take_person(cells, (row + 1, person), unusable, listed);
        }
    }

    /// One person of a row; most rows name no more.
    fn take_person(
        &mut self,
        cells: &[Cell],
        (number, person): (usize, usize),
        unusable: Option<RowState>,
        listed: Listed,
    ) {
        let state = unusable.unwrap_or(RowState::Same);
        let summary = match unusable {
            Some(_) => {
                cells.iter().find(|cell| !cell.is_blank()).map(|cell| cell.as_text().into_owned()).unwrap_or_default()
            }
            None => String::new(),
        };

        self.rows.push(PlannedRow {
            number,
            person,
            state,
            summary: summary.split_whitespace().collect::<Vec<_>>().join(" "),
            updates: Vec::new(),
            notices: Vec::new(),
            choice: Choice::TakeIn,
            adds: Adds::default(),
            kept_reply: None,
            part: None,
            mark: Mark::of(cells),
        });

        if unusable.is_none() {
            self.place(listed);
        }
    }

    /// Puts the row that was just taken into its group.
    fn place(&mut self, mut listed: Listed) {
        let row = self.rows.len() - 1;
        let (found, association) = self.group_of(&mut listed);
        let is_guest = found.is_none() && !listed.names_association();
        let mut person = listed.names_person().then(|| std::mem::take(&mut listed.person));

        if let Some(person) = person.as_mut().filter(|_| is_guest) {
            person.guest = Some(GuestKind::Other);
        }

        let twin = person.as_ref().and_then(|person| {
            let people = self.listed_people.get(&found).filter(|_| found.is_some() || is_guest)?;

            match people.find(person, is_guest) {
                Some(Likeness::Same(twin)) => Some(twin),
                _ => None,
            }
        });
        let of_twin = twin.and_then(|twin| self.rows[twin].part.as_ref()).map(|part| part.group);
        let group = found.or(of_twin).unwrap_or_else(|| self.open(&association, &listed));

        if let Some(person) = &person {
            let people = self.listed_people.entry((!is_guest).then_some(group)).or_insert_with(People::new);

            people.insert(twin.unwrap_or(row), person);
        }

        self.above = (!is_guest).then_some(group);

        if listed.names_association() {
            self.named = Some((Arc::clone(&association), group));
        }

        let first = self.groups[group].rows.first().copied().filter(|_| person.is_none());
        let repeats = twin.or(first);
        let remark = listed.notices.iter().find_map(|notice| match notice {
            Notice::UnknownReply(text) => Some(text.clone()),
            _ => None,
        });

        self.groups[group].take(&association, row);

        if let Some(twin) = repeats {
            let said = &self.rows[twin].notices;

            listed.notices.retain(|notice| !said.contains(notice));
        }

        let number = repeats.map(|twin| self.rows[twin].number);
        let planned = &mut self.rows[row];

        planned.notices = listed.notices;
        planned.state = number.map_or(RowState::Same, |number| RowState::Skip(Skipped::Repeats(number)));
        planned.part = Some(Part {
            group,
            association,
            person: person.map(|listed| ListedPerson { listed, known: None, perhaps: None }),
            repeats: repeats.unwrap_or(row),
            reply: listed.reply,
            seats: listed.seats,
            remark: remark.unwrap_or_default(),
        });
    }

    /// The group that a row belongs to, if it is open already; and what the row says of its association.
    fn group_of(&mut self, listed: &mut Listed) -> (Option<usize>, Arc<Association>) {
        let numbered = self.by_number.get(&listed.number).copied().filter(|_| !listed.number.is_empty());

        if !listed.names_association() {
            // In a numbered list: a number that was seen, or none below an association, is its next delegate. Else a guest.
            let above = self.above.filter(|_| listed.number.is_empty() && self.is_numbered);
            let group = numbered.or(above);

            if group.is_some() && numbered.is_none() {
                listed.notices.push(Notice::AssociationAbove);
            }

            return (group, Arc::new(listed.association.clone()));
        }

        // Most rows repeat the association of the one before.
        if let Some((named, group)) = &self.named
            && **named == listed.association
        {
            return (Some(*group), Arc::clone(named));
        }

        let group = match self.listed.find(&listed.association) {
            Some(Likeness::Same(group)) => Some(group),
            _ => None,
        };

        (group, Arc::new(listed.association.clone()))
    }

    fn open(&mut self, association: &Association, listed: &Listed) -> usize {
        let group = self.groups.len();
        let association = listed.names_association().then(|| association.clone());

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
            tally: Tally::default(),
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
            if let Some(mut part) = self.rows[index].part.take() {
                self.settle_person(index, &mut part);
                self.rows[index].summary = summary(&self.groups[part.group], part.person.as_ref());
                self.rows[index].part = Some(part);
            }

            progress.row_planned();
        }

        Some(())
    }

    /// Finds the person of a row in the register; one who stands above is whoever was found there.
    fn settle_person(&mut self, index: usize, part: &mut Part) {
        let group = &self.groups[part.group];
        let Some(person) = &mut part.person else { return };
        let twin = self.rows.get(part.repeats).filter(|_| part.repeats != index);

        if let Some(twin) = twin.and_then(|row| row.part.as_ref()?.person.as_ref()) {
            (person.known, person.perhaps) = (twin.known, None);
            return;
        }

        // A guest of no association may be found only among guests; people of a new one are new.
        let is_guest = group.listed.is_none();
        let of = group.known.or(group.perhaps);
        let people = (of.is_some() || is_guest).then(|| self.people.get(&of)).flatten();

        match people.and_then(|people| people.find(&person.listed, is_guest)) {
            Some(Likeness::Same(id)) => person.known = Some(id),
            Some(Likeness::Perhaps(id)) => person.perhaps = Some(id),
            None => {}
        }
    }
}

impl Group {
    fn take(&mut self, association: &Association, row: usize) {
        if let Some(all) = &mut self.listed {
            merge::gather(all, association);
        }

        self.rows.push(row);
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
        !matches!(column, Column::Ignore | Column::Number) && !words::is_nothing(&sheet.cell(row, *position).as_text())
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
