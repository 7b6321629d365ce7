//! The invitees as rows of a table: derived once for a state of the workspace, then filtered and sorted.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::changes::last_contact;
use crate::domain::meeting::{Channel, Invitation, Invitee, Meeting, Reply};
use crate::domain::register::AssociationKind;
use crate::domain::{AssociationId, DelegateId, NetworkId, RegionId};
use crate::i18n::format;
use crate::screen::{Context, wording};
use crate::search::fold;
use crate::ui::table::{Order, Sort};

/// One invitee.
#[derive(Clone, Debug)]
pub struct Row {
    pub invitee: Invitee,
    pub name: String,
    /// What kind of invitee it is, where that is not simply an association.
    pub mark: Option<String>,
    pub region: Option<RegionId>,
    /// Of a guest, the body that the guest comes from.
    pub region_name: String,
    /// None for a guest.
    pub kind: Option<AssociationKind>,
    pub seats: u16,
    pub reply: Reply,
    pub delegates: Vec<DelegateId>,
    pub contact: Option<(Date, Channel)>,
    /// The day of the last contact as the table writes it.
    pub contact_day: String,
    /// Two laptops set something apart.
    pub has_conflict: bool,
    haystack: String,
    /// The names of the people, as the filter reads them.
    people: String,
    order: Vec<u8>,
    region_order: Vec<u8>,
}

/// What a row says that another laptop may have changed.
pub type Says = (Reply, u16, usize, Option<(Date, Channel)>);

/// What the list is narrowed to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub text: String,
    pub stand: Option<Stand>,
    pub region: Option<RegionId>,
    pub kind: Option<Group>,
    pub network: Option<NetworkId>,
}

/// Where an invitation stands, as the filter asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    At(Reply),
    /// Confirmed, and nobody is named.
    Unnamed,
}

/// A kind of association, or the guests, who have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Of(AssociationKind),
    Guests,
}

/// The column that the list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Column {
    #[default]
    Name,
    Region,
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
    let known = meeting.invitations().filter_map(|(invitee, invitation)| row(invitee, invitation, cx));
    let mut rows: Vec<Row> = known.collect();
    rows.sort_by(|a, b| a.order.cmp(&b.order));

    rows
}

/// Brings the rows to what the meeting says now, while the register stands still; whether that could be done: not where an
/// invitee came or went.
pub fn update(rows: &mut [Row], meeting: &Meeting, cx: &Context<'_>) -> bool {
    let mut count = 0;
    for row in rows.iter_mut() {
        let Some(invitation) = meeting.invitation(row.invitee) else { return false };
        count += 1;
        row.follow(invitation, cx);
    }

    count == meeting.invitations().count()
}

fn row(invitee: Invitee, invitation: &Invitation, cx: &Context<'_>) -> Option<Row> {
    let register = &cx.workspace.register;
    let mut row = match invitee {
        Invitee::Association(id) => {
            let association = register.associations.get(id)?;
            let region_name = wording::region(cx.i18n, register, association.region);

            Row {
                name: wording::name(cx.i18n, &association.names).to_owned(),
                region: association.region,
                kind: Some(association.kind),
                // That it is an association is what one expects.
                mark: (association.kind != AssociationKind::Association)
                    .then(|| wording::association_kind(cx.i18n, association.kind)),
                haystack: fold(&format!(
                    "{} {} {} {} {region_name}",
                    association.names.latin, association.names.arabic, association.acronym, association.city
                )),
                region_order: cx.collation.key(&region_name),
                region_name,
                ..Row::empty(invitee)
            }
        }
        Invitee::Guest(id) => {
            let guest = register.delegates.get(id)?;

            Row {
                name: wording::person(cx.i18n, guest),
                mark: Some(
                    guest.guest.map_or_else(|| cx.t("invitations-guest"), |kind| wording::guest_kind(cx.i18n, kind)),
                ),
                haystack: fold(&format!("{} {} {} {}", guest.names.latin, guest.names.arabic, guest.body, guest.role)),
                region_name: guest.body.clone(),
                order: cx.collation.key(wording::name(cx.i18n, &guest.names)),
                ..Row::empty(invitee)
            }
        }
    };
    if row.order.is_empty() {
        row.order = cx.collation.key(&row.name);
    }
    row.follow(invitation, cx);

    Some(row)
}

impl Row {
    /// What of it another laptop may have changed.
    pub fn says(&self) -> Says {
        (self.reply, self.seats, self.delegates.len(), self.contact)
    }

    fn empty(invitee: Invitee) -> Self {
        Self {
            invitee,
            name: String::new(),
            mark: None,
            region: None,
            region_name: String::new(),
            kind: None,
            seats: 0,
            reply: Reply::ToSend,
            delegates: Vec::new(),
            contact: None,
            contact_day: String::new(),
            has_conflict: false,
            haystack: String::new(),
            people: String::new(),
            order: Vec::new(),
            region_order: Vec::new(),
        }
    }

    /// How many people are named for it; a guest is the one.
    pub fn named(&self) -> usize {
        match self.invitee {
            Invitee::Association(_) => self.delegates.len(),
            Invitee::Guest(_) => 1,
        }
    }

    fn follow(&mut self, invitation: &Invitation, cx: &Context<'_>) {
        self.seats = invitation.seats;
        self.reply = invitation.reply;
        self.has_conflict = !invitation.conflicts.is_empty();
        let contact = last_contact(invitation).map(|contact| (contact.date, contact.channel));
        if self.contact != contact {
            self.contact_day = contact.map(|(day, _)| format::date_short(cx.language(), day)).unwrap_or_default();
            self.contact = contact;
        }
        if self.delegates != invitation.delegates {
            let people = invitation.delegates.iter().filter_map(|id| cx.workspace.register.delegates.get(*id));
            let people = people.map(|person| format!("{} {} ", person.names.latin, person.names.arabic));
            self.people = fold(&people.collect::<String>());
            self.delegates.clone_from(&invitation.delegates);
        }
    }
}

/// The places of the rows that the filter lets through, in the order of the column.
pub fn shown(
    rows: &[Row],
    filter: &Filter,
    members: Option<&BTreeSet<AssociationId>>,
    sort: Sort<Column>,
) -> Vec<usize> {
    let words = fold(&filter.text);
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut places: Vec<usize> =
        (0..rows.len()).filter(|place| lets_through(&rows[*place], filter, members, &words)).collect();
    // The rows are in the order of their names already, and sorting is stable: equals stay in it.
    match sort.by {
        Column::Name => {}
        Column::Region => {
            places.sort_by_key(|place| (rows[*place].region.is_none(), rows[*place].region_order.clone()))
        }
        Column::Seats => places.sort_by_key(|place| rows[*place].seats),
        Column::Reply => places.sort_by_key(|place| rows[*place].reply),
        Column::Named => places.sort_by_key(|place| rows[*place].named()),
        Column::Contact => places.sort_by_key(|place| Reverse(rows[*place].contact.map(|(day, _)| day))),
    }
    if sort.order == Order::Descending {
        places.reverse();
    }

    places
}

fn lets_through(row: &Row, filter: &Filter, members: Option<&BTreeSet<AssociationId>>, words: &[&str]) -> bool {
    let kind = |group| match group {
        Group::Of(kind) => row.kind == Some(kind),
        Group::Guests => row.kind.is_none(),
    };
    let stands = |stand| match stand {
        Stand::At(reply) => row.reply == reply,
        Stand::Unnamed => row.kind.is_some() && row.reply == Reply::Confirmed && row.named() == 0,
    };
    let of_network =
        |members: &BTreeSet<AssociationId>| row.invitee.association().is_some_and(|id| members.contains(&id));

    filter.stand.is_none_or(stands)
        && filter.region.is_none_or(|region| row.region == Some(region))
        && filter.kind.is_none_or(kind)
        && members.is_none_or(of_network)
        && words.iter().all(|word| row.haystack.contains(word) || row.people.contains(word))
}
