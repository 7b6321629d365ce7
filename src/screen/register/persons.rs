//! The delegates and guests as rows.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::associations;
use super::list::{self, by_key};
use crate::domain::register::{Delegate, GuestKind};
use crate::domain::{AssociationId, DelegateId, RegionId};
use crate::screen::{Context, wording};
use crate::search::fold;

/// One person.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: DelegateId,
    /// As addressed, in the script of the interface.
    pub name: String,
    /// The name in the other script.
    pub other: String,
    /// The association, or the body that a guest comes from.
    pub body: String,
    pub role: String,
    pub phone: String,
    pub email: String,
    pub is_archived: bool,
    /// Two laptops set something apart.
    pub has_conflict: bool,
    association: Option<AssociationId>,
    guest: Option<GuestKind>,
    region: Option<RegionId>,
    haystack: String,
    order: Vec<u8>,
    other_order: Vec<u8>,
    body_order: Vec<u8>,
    role_order: Vec<u8>,
}

/// The column that the list is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    Name,
    Other,
    Body,
    Role,
    Phone,
    Email,
}

/// Who is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Those who speak for an association.
    Delegates,
    /// All the others.
    Guests,
    /// Guests of a kind.
    Of(GuestKind),
}

impl list::Row for Row {
    type Id = DelegateId;
    type Column = Column;
    type Group = Standing;

    fn id(&self) -> DelegateId {
        self.id
    }

    fn region(&self) -> Option<RegionId> {
        self.region
    }

    fn is_archived(&self) -> bool {
        self.is_archived
    }

    fn is_of(&self, group: Standing) -> bool {
        match group {
            Standing::Delegates => self.association.is_some(),
            Standing::Guests => self.association.is_none(),
            Standing::Of(kind) => self.association.is_none() && self.guest == Some(kind),
        }
    }

    fn haystack(&self) -> &str {
        &self.haystack
    }

    fn compare(&self, other: &Self, by: Column) -> Ordering {
        match by {
            Column::Name => Ordering::Equal,
            Column::Other => {
                by_key(&self.other_order, self.other.is_empty(), &other.other_order, other.other.is_empty())
            }
            Column::Body => by_key(&self.body_order, self.body.is_empty(), &other.body_order, other.body.is_empty()),
            Column::Role => by_key(&self.role_order, self.role.is_empty(), &other.role_order, other.role.is_empty()),
            Column::Phone => by_key(&self.phone, self.phone.is_empty(), &other.phone, other.phone.is_empty()),
            Column::Email => by_key(&self.email, self.email.is_empty(), &other.email, other.email.is_empty()),
        }
    }
}

/// Every person of the register, in the order of their names.
pub fn rows(cx: &Context<'_>, associations: &[associations::Row]) -> Vec<Row> {
    let register = &cx.workspace.register;
    let by_id: BTreeMap<AssociationId, &associations::Row> = associations.iter().map(|row| (row.id, row)).collect();
    let apart: BTreeSet<DelegateId> = register.delegates.conflicts().map(|conflict| conflict.id).collect();
    let rows = register.delegates.iter().map(|(id, person)| {
        let association = register.association_of(person.association).and_then(|id| by_id.get(&id).copied());

        row(cx, id, person, association, apart.contains(&id))
    });
    let mut rows: Vec<Row> = rows.collect();
    rows.sort_by(|a, b| a.order.cmp(&b.order));

    rows
}

fn row(
    cx: &Context<'_>,
    id: DelegateId,
    person: &Delegate,
    association: Option<&associations::Row>,
    has_conflict: bool,
) -> Row {
    let names = &person.names;
    let other = wording::other_script(cx.i18n, names).unwrap_or_default().to_owned();
    let body = association.map_or(person.body.as_str(), |row| row.name.as_str()).to_owned();
    let own = format!("{} {} {} {} {}", names.latin, names.arabic, person.role, person.body, person.email);
    let mut haystack = fold(&own);
    haystack.push(' ');
    haystack.extend(person.phone.chars().filter(char::is_ascii_digit));
    for called in association.map(|row| &row.called).into_iter().flatten() {
        haystack.push(' ');
        haystack.push_str(called);
    }

    Row {
        id,
        order: cx.collation.key(wording::name(cx.i18n, names)),
        other_order: cx.collation.key(&other),
        body_order: cx.collation.key(&body),
        role_order: cx.collation.key(&person.role),
        name: wording::person(cx.i18n, person),
        other,
        body,
        role: person.role.clone(),
        phone: person.phone.clone(),
        email: person.email.clone(),
        is_archived: person.archived,
        has_conflict,
        association: association.map(|row| row.id).or(person.association),
        guest: person.guest,
        region: association.and_then(|row| row.region),
        haystack,
    }
}
