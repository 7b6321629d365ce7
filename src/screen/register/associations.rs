//! The associations as rows.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::list::{self, by_key};
use crate::domain::register::{Association, AssociationKind};
use crate::domain::{AssociationId, RegionId, roll};
use crate::screen::{Context, wording};
use crate::search::fold;

/// One association.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: AssociationId,
    pub name: String,
    pub acronym: String,
    pub kind: AssociationKind,
    pub kind_name: String,
    pub region: Option<RegionId>,
    pub region_name: String,
    pub city: String,
    /// How many of its people are not archived.
    pub delegates: usize,
    pub is_archived: bool,
    /// Two laptops set something apart.
    pub has_conflict: bool,
    /// What it may be called, folded: its names and its acronym.
    pub called: [String; 3],
    haystack: String,
    order: Vec<u8>,
    acronym_order: Vec<u8>,
    region_order: Vec<u8>,
    city_order: Vec<u8>,
}

/// The column that the list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    Name,
    Acronym,
    Kind,
    Region,
    City,
    Delegates,
}

impl list::Row for Row {
    type Id = AssociationId;
    type Column = Column;
    type Group = AssociationKind;

    fn id(&self) -> AssociationId {
        self.id
    }

    fn region(&self) -> Option<RegionId> {
        self.region
    }

    fn is_archived(&self) -> bool {
        self.is_archived
    }

    fn is_of(&self, group: AssociationKind) -> bool {
        self.kind == group
    }

    fn haystack(&self) -> &str {
        &self.haystack
    }

    fn compare(&self, other: &Self, by: Column) -> Ordering {
        match by {
            Column::Name => Ordering::Equal,
            Column::Acronym => {
                by_key(&self.acronym_order, self.acronym.is_empty(), &other.acronym_order, other.acronym.is_empty())
            }
            Column::Kind => self.kind.cmp(&other.kind),
            Column::Region => {
                by_key(&self.region_order, self.region.is_none(), &other.region_order, other.region.is_none())
            }
            Column::City => by_key(&self.city_order, self.city.is_empty(), &other.city_order, other.city.is_empty()),
            Column::Delegates => self.delegates.cmp(&other.delegates),
        }
    }
}

/// What is the same for every association of a region.
struct Place {
    name: String,
    folded: String,
    order: Vec<u8>,
}

/// Every association of the register, in the order of their names.
pub fn rows(cx: &Context<'_>) -> Vec<Row> {
    let register = &cx.workspace.register;
    let people = roll::by_association(register);
    let apart: BTreeSet<AssociationId> = register.associations.conflicts().map(|conflict| conflict.id).collect();
    let mut places: BTreeMap<Option<RegionId>, Place> = BTreeMap::new();
    let rows = register.associations.iter().map(|(id, it)| {
        let place = places.entry(it.region).or_insert_with(|| {
            let name = wording::region(cx.i18n, register, it.region);

            Place { folded: fold(&name), order: cx.collation.key(&name), name }
        });

        row(cx, id, it, place, people.get(&id).map_or(0, Vec::len), apart.contains(&id))
    });
    let mut rows: Vec<Row> = rows.collect();
    rows.sort_by(|a, b| a.order.cmp(&b.order));

    rows
}

fn row(
    cx: &Context<'_>,
    id: AssociationId,
    it: &Association,
    place: &Place,
    delegates: usize,
    has_conflict: bool,
) -> Row {
    let name = wording::name(cx.i18n, &it.names).to_owned();
    let called = [fold(&it.names.latin), fold(&it.names.arabic), fold(&it.acronym)];
    let mut haystack = called.join(" ");
    for part in [fold(&it.city), place.folded.clone()].into_iter().chain(it.fields.iter().map(|field| fold(field))) {
        haystack.push(' ');
        haystack.push_str(&part);
    }
    for phone in &it.phones {
        haystack.push(' ');
        haystack.extend(phone.chars().filter(char::is_ascii_digit));
    }
    for email in &it.emails {
        haystack.push(' ');
        haystack.push_str(&fold(email));
    }

    Row {
        id,
        order: cx.collation.key(&name),
        acronym_order: cx.collation.key(&it.acronym),
        region_order: place.order.clone(),
        city_order: cx.collation.key(&it.city),
        name,
        acronym: it.acronym.clone(),
        kind: it.kind,
        kind_name: wording::association_kind(cx.i18n, it.kind),
        region: it.region,
        region_name: place.name.clone(),
        city: it.city.clone(),
        delegates,
        is_archived: it.archived,
        has_conflict,
        called,
        haystack,
    }
}
