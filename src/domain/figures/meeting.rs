use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use rustc_hash::FxHashMap;

use crate::domain::id::{AssociationId, DelegateId, NetworkId, RegionId, SessionId};
use crate::domain::meeting::{Invitee, Meeting, Reply};
use crate::domain::names::Civility;
use crate::domain::register::{AssociationKind, Register};

/// Organisations and people of one group: a region, a kind, a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Organisations invited.
    pub invited: u32,
    /// Organisations that confirmed.
    pub confirmed: u32,
    /// Organisations with somebody present.
    pub represented: u32,
    /// People present.
    pub people: u32,
}

/// The figures of one meeting. Organisations are the associations; guests without one are counted apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingFigures {
    /// All organisations.
    pub organisations: Tally,
    /// How many organisations are at each reply, in the order of [`Reply::ALL`].
    pub replies: [u32; 6],
    /// Seats of the organisations that confirmed.
    pub seats_confirmed: u32,
    /// Delegates named by organisations.
    pub named: u32,
    /// Guests invited.
    pub guests: u32,
    /// Guests present.
    pub guests_present: u32,
    /// Everybody present, guests and walk-ins too.
    pub present: u32,
    /// Women among them.
    pub women: u32,
    /// Men among them.
    pub men: u32,
    /// People present who were neither named nor invited.
    pub walk_ins: u32,
    /// Organisations represented that were not invited.
    pub uninvited: u32,
    /// Organisations that confirmed and that nobody represents (yet).
    pub no_shows: u32,
    /// By region; none: no region is known.
    pub by_region: BTreeMap<Option<RegionId>, Tally>,
    /// By kind.
    pub by_kind: BTreeMap<AssociationKind, Tally>,
    /// By network.
    pub by_network: BTreeMap<NetworkId, Tally>,
    /// People present at each session.
    pub by_session: BTreeMap<SessionId, u32>,
    /// When people came, the earliest first: once a person, at the first session that the person came to.
    pub arrivals: Vec<Timestamp>,
}

impl MeetingFigures {
    /// How many organisations are at this reply.
    pub fn at(&self, reply: Reply) -> u32 {
        Reply::ALL.iter().position(|known| *known == reply).map_or(0, |place| self.replies[place])
    }

    /// Organisations whose answer is still awaited: sent, reminded or without an answer.
    pub fn awaited(&self) -> u32 {
        self.at(Reply::Sent) + self.at(Reply::Reminded) + self.at(Reply::NoAnswer)
    }
}

/// The figures of a meeting over all its sessions, or at one of them.
pub fn meeting(register: &Register, meeting: &Meeting, session: Option<SessionId>) -> MeetingFigures {
    let mut figures = MeetingFigures::default();
    let people = present(meeting, session, &mut figures);
    let mut organisations = Organisations::default();
    let mut named: BTreeSet<DelegateId> = BTreeSet::new();

    for (invitee, invitation) in meeting.invitations() {
        let association = match invitee {
            Invitee::Association(association) => association,
            Invitee::Guest(person) => {
                figures.guests += 1;
                figures.guests_present += u32::from(people.contains_key(&person));
                named.insert(person);
                continue;
            }
        };
        for delegate in invitation.delegates.iter().filter(|delegate| register.delegates.contains(**delegate)) {
            figures.named += u32::from(named.insert(*delegate));
        }
        let association = register.associations.current(association);
        // Two invitations of what turned out to be one association are one.
        if register.invitation(meeting, association).is_some_and(|(leading, _)| leading != invitee) {
            continue;
        }
        if let Some(place) = Reply::ALL.iter().position(|reply| *reply == invitation.reply) {
            figures.replies[place] += 1;
        }
        let confirmed = invitation.reply == Reply::Confirmed;
        figures.seats_confirmed += if confirmed { u32::from(invitation.seats) } else { 0 };
        organisations.insert(association, Tally { invited: 1, confirmed: u32::from(confirmed), ..Tally::default() });
    }

    for (person, (association, wall)) in &people {
        figures.present += 1;
        match register.delegates.get(*person).map(|delegate| delegate.civility) {
            Some(Civility::Mrs) => figures.women += 1,
            Some(Civility::Mr) => figures.men += 1,
            _ => {}
        }
        figures.walk_ins += u32::from(!named.contains(person));
        figures.arrivals.push(*wall);
        if let Some(association) = register.association_of(*association) {
            let tally = organisations.entry(association).or_default();
            tally.represented = 1;
            tally.people += 1;
        }
    }
    figures.arrivals.sort_unstable();
    figures.sum(register, &organisations);

    figures
}

impl MeetingFigures {
    /// Adds up what is known of each organisation. Walks the members of each network once, since there can be many of both.
    fn sum(&mut self, register: &Register, organisations: &Organisations) {
        for (association, one) in organisations {
            let known = register.associations.get(*association);
            self.organisations.add(*one);
            self.by_region.entry(known.and_then(|known| known.region)).or_default().add(*one);
            self.by_kind.entry(known.map(|known| known.kind).unwrap_or_default()).or_default().add(*one);
            self.uninvited += u32::from(one.invited == 0);
            self.no_shows += u32::from(one.confirmed == 1 && one.represented == 0);
        }
        for (network, record) in register.networks.iter() {
            for one in register.members(record).iter().filter_map(|member| organisations.get(member)) {
                self.by_network.entry(network).or_default().add(*one);
            }
        }
    }
}

impl Tally {
    /// Both together.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        self.add(other);

        self
    }

    fn add(&mut self, other: Self) {
        self.invited += other.invited;
        self.confirmed += other.confirmed;
        self.represented += other.represented;
        self.people += other.people;
    }
}

/// Each member of each network is looked up here, hence the fast hash.
type Organisations = FxHashMap<AssociationId, Tally>;
type Present = BTreeMap<DelegateId, (Option<AssociationId>, Timestamp)>;

fn present(meeting: &Meeting, session: Option<SessionId>, figures: &mut MeetingFigures) -> Present {
    let mut people = Present::new();
    for (id, there) in &meeting.attendance {
        if session.is_some_and(|wanted| wanted != *id) || !meeting.sessions.contains(*id) {
            continue;
        }
        for (person, attendance) in there {
            let Some(arrival) = attendance.arrival() else { continue };
            *figures.by_session.entry(*id).or_default() += 1;
            let known = people.entry(*person).or_insert((arrival.association, arrival.wall));
            if arrival.wall < known.1 {
                *known = (arrival.association, arrival.wall);
            }
        }
    }

    people
}
