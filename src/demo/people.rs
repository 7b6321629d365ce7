//! The delegates of the associations, and the guests without one.

use std::collections::{BTreeMap, BTreeSet};

use super::associations::mobile;
use super::stage::{Body, Cast, Stage};
use super::table::{self, Row, rows};
use crate::domain::register::{AssociationKind, Delegate, GuestKind, Tongue};
use crate::domain::workspace::slug;
use crate::domain::{BatchKind, Change, Civility, DelegateId, Filing, Names, RegisterChange};

/// How many associations have one, two and three delegates; the others have none.
const SIZES: [(usize, usize); 3] = [(1, 70), (2, 59), (3, 14)];

/// A first name or a surname, in both scripts.
type Word = (&'static str, &'static str);

/// Files the delegates of each association.
pub(super) fn file(stage: &mut Stage, cast: &mut Cast) {
    let pools = Pools::read();
    let sizes = sizes(stage, cast);
    let mut taken = BTreeSet::new();
    let namesakes: BTreeMap<_, _> =
        rows(table::HOMONYMS).flat_map(|row| [(row.cell(5), row.clone()), (row.cell(6), row.clone())]).collect();
    taken.extend(rows(table::HOMONYMS).map(|row| format!("{} {}", row.cell(2), row.cell(4))));
    let mut changes = Vec::new();

    for (body, size) in cast.bodies.iter_mut().zip(sizes) {
        let mut roles: BTreeSet<&str> = BTreeSet::new();
        for place in 0..size {
            let namesake = namesakes.get(body.acronym).filter(|_| place == 0);
            let (woman, given, surname) = match namesake {
                Some(row) => (row.cell(0) == "f", (row.cell(1), row.cell(2)), (row.cell(3), row.cell(4))),
                None => pools.person(stage, body, &mut taken),
            };
            let names = Names::new(format!("{} {}", given.0, surname.0), format!("{} {}", given.1, surname.1));
            let role = pools.role(stage, &body.fields, woman, &mut roles);
            let id: DelegateId = stage.ids.next();
            let phone = if stage.dice.in_hundred(8) { String::new() } else { mobile(stage) };
            let delegate = Delegate {
                names,
                civility: if woman { Civility::Mrs } else { Civility::Mr },
                association: Some(body.id),
                role: role.to_owned(),
                phone,
                email: email(stage, given.0, surname.0, &body.domain),
                tongue: tongue(stage, body.kind),
                ..Delegate::default()
            };
            body.people.push(id);
            changes.push(Change::Register(RegisterChange::Delegate(Filing::Added(id, delegate))));
        }
    }
    let wall = stage.days.office(stage.days.after_today(-132), 11 * 60 + 34);
    stage.record_as_one(wall, changes, BatchKind::Sample);
}

/// Files the guests, and says who they are.
pub(super) fn guests(stage: &mut Stage) -> Vec<(&'static str, DelegateId)> {
    let mut guests = Vec::new();
    let mut changes = Vec::new();
    for row in rows(table::GUESTS) {
        let id: DelegateId = stage.ids.next();
        guests.push((row.cell(0), id));
        changes.push(Change::Register(RegisterChange::Delegate(Filing::Added(id, guest(&row)))));
    }
    let wall = stage.days.office(stage.days.after_today(-131), 15 * 60 + 20);
    stage.record_as_one(wall, changes, BatchKind::Sample);

    guests
}

fn guest(row: &Row) -> Delegate {
    Delegate {
        names: Names::new(row.cell(2), row.cell(3)),
        civility: if row.cell(1) == "f" { Civility::Mrs } else { Civility::Mr },
        guest: Some(match row.cell(4) {
            "o" => GuestKind::Official,
            "a" => GuestKind::Agency,
            "p" => GuestKind::Press,
            "i" => GuestKind::Speaker,
            _ => GuestKind::Other,
        }),
        body: row.cell(5).to_owned(),
        role: row.cell(6).to_owned(),
        phone: row.cell(7).to_owned(),
        email: row.cell(8).to_owned(),
        tongue: match row.cell(9) {
            "fr" => Tongue::French,
            "ar" => Tongue::Arabic,
            "en" => Tongue::English,
            _ => Tongue::Unsaid,
        },
        ..Delegate::default()
    }
}

/// How many delegates each association has. Who speaks in the notes, promises something, is led by migrants or has a namesake
/// has at least one.
fn sizes(stage: &mut Stage, cast: &Cast) -> Vec<usize> {
    let mut needed: BTreeSet<&str> = rows(table::NOTES).map(|row| row.cell(3)).collect();
    needed.extend(rows(table::OUTCOMES).map(|row| row.cell(1)));
    needed.extend(rows(table::HOMONYMS).flat_map(|row| [row.cell(5), row.cell(6)]));
    let (mut first, mut rest): (Vec<usize>, Vec<usize>) = (0..cast.bodies.len())
        .partition(|place| is_of_migrants(cast, *place) || needed.contains(cast.bodies[*place].acronym));
    first.sort_by_key(|place| !is_of_migrants(cast, *place));
    stage.dice.shuffle(&mut rest);
    first.extend(rest);
    let mut deck: Vec<usize> = SIZES.into_iter().flat_map(|(size, times)| std::iter::repeat_n(size, times)).collect();
    stage.dice.shuffle(&mut deck);
    // Associations of migrants come first in the order of the places; none of them has a single delegate.
    let of_migrants = first.iter().take_while(|place| is_of_migrants(cast, **place)).count();
    for place in 0..of_migrants {
        let larger = (of_migrants..deck.len()).find(|other| deck[*other] > 1);
        if let (1, Some(larger)) = (deck[place], larger) {
            deck.swap(place, larger);
        }
    }
    let mut sizes = vec![0; cast.bodies.len()];
    for (place, size) in first.into_iter().zip(deck) {
        if let Some(slot) = sizes.get_mut(place) {
            *slot = size;
        }
    }

    sizes
}

fn is_of_migrants(cast: &Cast, place: usize) -> bool {
    cast.bodies.get(place).is_some_and(|body| body.kind == AssociationKind::LedByMigrants)
}

struct Pools {
    given: Vec<Row>,
    surnames: Vec<Row>,
    roles: Vec<Row>,
}

impl Pools {
    fn read() -> Self {
        Self {
            given: rows(table::GIVEN).collect(),
            surnames: rows(table::SURNAMES).collect(),
            roles: rows(table::ROLES).collect(),
        }
    }

    /// A person whose name, in Arabic as in Latin letters, nobody else has.
    fn person(&self, stage: &mut Stage, body: &Body, taken: &mut BTreeSet<String>) -> (bool, Word, Word) {
        let of_women = body.fields.contains(&"femmes");
        let woman = stage.dice.in_hundred(if of_women { 90 } else { 42 });
        let sex = if woman { "f" } else { "h" };
        loop {
            let origin = origin(stage, body);
            let from_abroad = !body.origins.is_empty();
            let of_given = if from_abroad || stage.dice.in_hundred(35) { origin } else { "m" };
            let of_surname = if origin == "m" { "*" } else { origin };
            let given: Vec<_> = self.given.iter().filter(|row| row.cell(0) == sex && row.cell(3) == of_given).collect();
            let surnames: Vec<_> = self.surnames.iter().filter(|row| row.cell(2) == of_surname).collect();
            let given = given.get(stage.dice.early(given.len())).map(|row| (row.cell(1), row.cell(2)));
            let surname = surnames.get(stage.dice.below(surnames.len())).map(|row| (row.cell(0), row.cell(1)));
            let (Some(given), Some(surname)) = (given, surname) else { continue };
            if taken.insert(format!("{} {}", given.1, surname.1)) {
                return (woman, given, surname);
            }
        }
    }

    /// A function that nobody else of the association has, in the form that agrees with the person; the first one leads.
    fn role(&self, stage: &mut Stage, fields: &[&str], woman: bool, held: &mut BTreeSet<&'static str>) -> &'static str {
        let rank = if held.is_empty() { "1" } else { "2" };
        let fits = |row: &Row| row.list(3).is_empty() || row.list(3).iter().any(|field| fields.contains(field));
        let free: Vec<_> =
            self.roles.iter().filter(|row| row.cell(0) == rank && fits(row) && !held.contains(row.cell(1))).collect();
        let Some(row) = free.get(stage.dice.below(free.len())) else { return "" };
        held.insert(row.cell(1));

        row.cell(if woman { 2 } else { 1 })
    }
}

/// Where a person's name comes from, by the letters of the tables.
fn origin(stage: &mut Stage, body: &Body) -> &'static str {
    if let Some(origin) = stage.dice.pick(&body.origins) {
        return origin;
    }
    let (local, cases) = match body.region.bits() {
        1 | 2 => ("r", 35),
        5 | 7 | 8 => ("a", 40),
        9 => ("a", 65),
        10..=12 => ("d", 65),
        _ => ("a", 8),
    };

    if stage.dice.in_hundred(cases) { local } else { "m" }
}

fn email(stage: &mut Stage, given: &str, surname: &str, domain: &str) -> String {
    let given = slug(&Names::latin(given));
    let surname = slug(&Names::latin(surname)).replace('-', "");
    let initial = given.get(..1).unwrap_or_default();

    match stage.dice.below(10) {
        0 | 1 => String::new(),
        2..=5 => format!("{initial}.{surname}@{domain}"),
        6 | 7 => format!("{given}.{surname}@{domain}"),
        _ => format!("{given}.{surname}@courriel.example"),
    }
}

fn tongue(stage: &mut Stage, kind: AssociationKind) -> Tongue {
    let of_migrants = kind == AssociationKind::LedByMigrants;
    match stage.dice.below(10) {
        0 | 1 if of_migrants => Tongue::English,
        0..=8 if of_migrants => Tongue::French,
        0..=3 => Tongue::French,
        4..=8 => Tongue::Arabic,
        _ => Tongue::Unsaid,
    }
}
