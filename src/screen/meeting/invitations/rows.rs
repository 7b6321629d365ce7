//! The invitees as rows of a table: derived once for a state of the workspace, then filtered and sorted.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::changes::last_contact;
use crate::domain::meeting::{Channel, Invitee, Meeting, Reply};
use crate::domain::register::AssociationKind;
use crate::domain::{AssociationId, NetworkId, RegionId};
use crate::i18n::format;
use crate::screen::{Context, wording};
use crate::search::fold;

/// One invitee.
#[derive(Clone, Debug)]
pub struct Row {
    pub invitee: Invitee,
    pub name: String,
    /// The name in the other script, or the acronym and the city: what is under the name.
    pub under: String,
    pub region: Option<RegionId>,
    pub region_name: String,
    /// None for a guest.
    pub kind: Option<AssociationKind>,
    pub kind_name: String,
    pub seats: u16,
    pub reply: Reply,
    pub named: usize,
    pub contact: Option<(Date, Channel)>,
    /// The day of the last contact as the table writes it.
    pub contact_day: String,
    /// Two laptops set something apart.
    pub has_conflict: bool,
    haystack: String,
    order: Vec<u8>,
    region_order: Vec<u8>,
}

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub text: String,
    pub reply: Option<Reply>,
    pub region: Option<RegionId>,
    pub kind: Option<Group>,
    pub network: Option<NetworkId>,
    /// Only those that confirmed and named nobody.
    pub unnamed: bool,
}

/// A kind of association, or the guests, who have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Of(AssociationKind),
    Guests,
}

/// The column that the list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    #[default]
    Name,
    Region,
    Kind,
    Seats,
    Reply,
    Named,
    Contact,
}

impl Filter {
    /// Whether anything is narrowed.
    pub fn is_on(&self) -> bool {
        *self != Self::default()
    }
}

/// Every invitee of the meeting, in the order of their names.
pub fn derive(meeting: &Meeting, cx: &Context<'_>) -> Vec<Row> {
    let register = &cx.workspace.register;
    let mut rows: Vec<Row> = Vec::with_capacity(meeting.invitations.len());
    for (invitee, invitation) in meeting.invitations() {
        let last = last_contact(invitation);
        let mut row = Row {
            invitee,
            name: String::new(),
            under: String::new(),
            region: None,
            region_name: String::new(),
            kind: None,
            kind_name: String::new(),
            seats: invitation.seats,
            reply: invitation.reply,
            named: invitation.delegates.len(),
            contact: last.map(|contact| (contact.date, contact.channel)),
            contact_day: last.map(|contact| format::date_short(cx.language(), contact.date)).unwrap_or_default(),
            has_conflict: !invitation.conflicts.is_empty(),
            haystack: String::new(),
            order: Vec::new(),
            region_order: Vec::new(),
        };
        match invitee {
            Invitee::Association(id) => {
                let Some(association) = register.associations.get(id) else { continue };
                row.name = wording::name(cx.i18n, &association.names).to_owned();
                row.under = line_under(&association.acronym, &association.city);
                row.region = association.region;
                row.region_name = wording::region(cx.i18n, register, association.region);
                row.kind = Some(association.kind);
                row.kind_name = wording::association_kind(cx.i18n, association.kind);
                let people = invitation.delegates.iter().filter_map(|id| register.delegates.get(*id));
                let people: String =
                    people.map(|person| format!("{} {} ", person.names.latin, person.names.arabic)).collect();
                row.haystack = fold(&format!(
                    "{} {} {} {} {} {people}",
                    association.names.latin,
                    association.names.arabic,
                    association.acronym,
                    association.city,
                    row.region_name
                ));
            }
            Invitee::Guest(id) => {
                let Some(guest) = register.delegates.get(id) else { continue };
                row.name = wording::person(cx.i18n, guest);
                row.under = line_under(&guest.role, &guest.body);
                row.kind_name = guest.guest.map(|kind| wording::guest_kind(cx.i18n, kind)).unwrap_or_default();
                row.named = 1;
                row.haystack = fold(&format!(
                    "{} {} {} {}",
                    guest.names.latin, guest.names.arabic, guest.body, guest.role
                ));
                row.order = cx.collation.key(wording::name(cx.i18n, &guest.names));
            }
        }
        if row.order.is_empty() {
            row.order = cx.collation.key(&row.name);
        }
        row.region_order = cx.collation.key(&row.region_name);
        rows.push(row);
    }
    rows.sort_by(|a, b| a.order.cmp(&b.order));

    rows
}

/// The places of the rows that the filter lets through, in the order of the column.
pub fn shown(rows: &[Row], filter: &Filter, members: Option<&BTreeSet<AssociationId>>, sort: (Column, bool)) -> Vec<usize> {
    let words = fold(&filter.text);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut places: Vec<usize> =
        (0..rows.len()).filter(|place| lets_through(&rows[*place], filter, members, &words)).collect();
    let (column, descending) = sort;
    // The rows are in the order of their names already, and sorting is stable: equals stay in it.
    match column {
        Column::Name => {}
        Column::Region => places.sort_by_key(|place| (rows[*place].region.is_none(), rows[*place].region_order.clone())),
        Column::Kind => places.sort_by_key(|place| (rows[*place].kind.is_none(), rows[*place].kind)),
        Column::Seats => places.sort_by_key(|place| rows[*place].seats),
        Column::Reply => places.sort_by_key(|place| rows[*place].reply),
        Column::Named => places.sort_by_key(|place| rows[*place].named),
        Column::Contact => places.sort_by_key(|place| Reverse(rows[*place].contact.map(|(day, _)| day))),
    }
    if descending {
        places.reverse();
    }

    places
}

fn lets_through(row: &Row, filter: &Filter, members: Option<&BTreeSet<AssociationId>>, words: &[&str]) -> bool {
    let kind = |group| match group {
        Group::Of(kind) => row.kind == Some(kind),
        Group::Guests => row.kind.is_none(),
    };
    let of_network = |members: &BTreeSet<AssociationId>| row.invitee.association().is_some_and(|id| members.contains(&id));

    filter.reply.is_none_or(|reply| row.reply == reply)
        && filter.region.is_none_or(|region| row.region == Some(region))
        && filter.kind.is_none_or(kind)
        && members.is_none_or(of_network)
        && (!filter.unnamed || (row.reply == Reply::Confirmed && row.named == 0))
        && words.iter().all(|word| row.haystack.contains(word))
}

fn line_under(first: &str, second: &str) -> String {
    match (first, second) {
        ("", other) | (other, "") => other.to_owned(),
        (first, second) => format!("{first} · {second}"),
    }
}
