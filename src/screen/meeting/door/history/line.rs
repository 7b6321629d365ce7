use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::domain::door::Door as Desk;
use crate::domain::entry::Stamp;
use crate::domain::meeting::{Meeting, MeetingChange};
use crate::domain::roll::Standing;
use crate::domain::{Change, DelegateId, Entry, MeetingId, Reverted, SessionId};
use crate::screen::Context;
use crate::screen::meeting::door::session_name;
use crate::screen::meeting::people;
use crate::search;

/// One thing that a desk said.
#[derive(Clone, Debug)]
pub struct Line {
    pub at: Stamp,
    pub wall: Timestamp,
    pub session: SessionId,
    pub person: DelegateId,
    pub said: Said,
    /// It holds no more.
    pub is_taken_back: bool,
    /// What can be done about it now.
    pub deed: Option<Deed>,
    pub name: String,
    /// For which association, instead of whom, at which session.
    pub more: Vec<String>,
    /// The desk, and the laptop where its name is another one.
    pub desk: String,
    pub folded: String,
}

/// What a desk said of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The person came.
    Arrived,
    /// The person came without being on the list.
    WalkedIn,
    /// The person left.
    Left,
    /// The person is back.
    Back,
    /// The arrival was a mistake.
    Withdrawn,
    /// It was none.
    Restored,
}

/// What can be done about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// This desk did it, alone: it is taken back.
    Revert(Reverted),
    /// This arrival is withdrawn.
    Withdraw(Stamp),
    /// This arrival is made again.
    Restore(Stamp),
    /// The person left then, or is here.
    Leave(Option<Timestamp>),
}

impl Line {
    /// Whether the deed makes something again that was taken back.
    pub fn makes_again(&self) -> bool {
        self.is_taken_back || self.said == Said::Withdrawn
    }
}

/// What an entry says of an arrival or a leaving.
enum Spoken {
    Arrival(Stamp),
    Leaving { was: Option<Timestamp>, now: Option<Timestamp> },
}

/// What the journals and the meeting tell of its door, the latest first. An arrival that the journals did not tell yet is told
/// by the meeting.
pub fn lines(cx: &Context<'_>, id: MeetingId, meeting: &Meeting, entries: &[Entry<Change>]) -> Vec<Line> {
    let units = Units::of(entries);
    let mut told: BTreeMap<Stamp, Line> = BTreeMap::new();
    for entry in entries {
        let Change::Meeting(_, change) = &entry.does else { continue };
        let (session, person, said, spoken) = match *change {
            MeetingChange::Arrived { session, person, .. } => {
                (session, person, Said::Arrived, Spoken::Arrival(entry.at))
            }
            MeetingChange::ArrivalWithdrawn { session, person, arrival } => {
                (session, person, Said::Withdrawn, Spoken::Arrival(arrival))
            }
            MeetingChange::ArrivalRestored { session, person, arrival } => {
                (session, person, Said::Restored, Spoken::Arrival(arrival))
            }
            MeetingChange::Left { session, person, was, now } => {
                let said = if now.is_some() { Said::Left } else { Said::Back };
                (session, person, said, Spoken::Leaving { was, now })
            }
            _ => continue,
        };
        let own = units.own(cx, entry);
        let (at, wall) = (entry.at, entry.wall);
        let (desk, association, replaces) = match change {
            MeetingChange::Arrived { desk, association, replaces, .. } => (desk.as_str(), *association, *replaces),
            _ => ("", None, None),
        };
        let door = door(cx, id, meeting, session);
        let line = Draft { at, wall, person, said, spoken, own, desk, association, replaces }.line(cx, &door);
        told.insert(entry.at, line);
    }
    for (session, there) in &meeting.attendance {
        let door = door(cx, id, meeting, *session);
        for (person, seen) in there {
            for arrival in seen.arrivals() {
                told.entry(arrival.at).or_insert_with(|| {
                    Draft {
                        at: arrival.at,
                        wall: arrival.wall,
                        person: *person,
                        said: Said::Arrived,
                        spoken: Spoken::Arrival(arrival.at),
                        own: None,
                        desk: &arrival.desk,
                        association: arrival.association,
                        replaces: arrival.replaces,
                    }
                    .line(cx, &door)
                });
            }
        }
    }

    told.into_values().rev().collect()
}

fn door<'a>(cx: &Context<'a>, id: MeetingId, meeting: &'a Meeting, session: SessionId) -> Desk<'a> {
    Desk { register: &cx.workspace.register, id, meeting, session, desk: cx.laptop }
}

struct Draft<'e> {
    at: Stamp,
    wall: Timestamp,
    person: DelegateId,
    said: Said,
    spoken: Spoken,
    own: Option<Reverted>,
    desk: &'e str,
    association: Option<crate::domain::AssociationId>,
    replaces: Option<DelegateId>,
}

impl Draft<'_> {
    fn line(self, cx: &Context<'_>, door: &Desk<'_>) -> Line {
        let seen = door.meeting.attendance_at(door.session, self.person);
        let here = |arrival| seen.is_some_and(|seen| seen.arrivals().any(|known| known.at == arrival));
        let (is_taken_back, deed) = match self.spoken {
            Spoken::Arrival(arrival) => {
                let is_here = here(arrival);
                let deed = match self.own.filter(|_| is_here && self.said == Said::Arrived) {
                    Some(unit) => Deed::Revert(unit),
                    None if is_here => Deed::Withdraw(arrival),
                    None => Deed::Restore(arrival),
                };

                (is_here == (self.said == Said::Withdrawn), Some(deed))
            }
            Spoken::Leaving { was, now } => {
                let left = seen.and_then(|seen| seen.left);
                let is_present = seen.is_some_and(|seen| seen.arrival().is_some());
                let holds = left == now;
                let deed = match self.own.filter(|_| holds) {
                    Some(unit) => Deed::Revert(unit),
                    None => Deed::Leave(if holds { was } else { now }),
                };

                (!holds, is_present.then_some(deed))
            }
        };
        let said = match self.said {
            Said::Arrived if door.standing(self.person) == Standing::WalkIn => Said::WalkedIn,
            said => said,
        };
        let name = people::name(cx, self.person);
        // The record of a walk-in goes with the arrival.
        let name = if name.is_empty() { cx.t("past-forgotten") } else { name };
        let mut more = Vec::with_capacity(3);
        more.extend(self.association.and_then(|association| people::association_name(cx, association)));
        more.extend(self.replaces.map(|absent| {
            let name = people::name(cx, absent);

            crate::tr!(cx.i18n, "door-replaces", name = name.as_str())
        }));
        if door.meeting.sessions.len() > 1 {
            more.extend(door.meeting.sessions.get(door.session).map(|session| session_name(cx, session)));
        }
        let laptop = cx.workspace.register.laptop_name(self.at.laptop());
        let desk = match self.desk {
            "" => laptop,
            desk if desk == laptop => laptop,
            desk => format!("{desk} ({laptop})"),
        };
        let folded = search::fold(&format!("{name} {} {desk}", more.join(" ")));
        let (at, wall, session, person) = (self.at, self.wall, door.session, self.person);

        Line { at, wall, session, person, said, is_taken_back, deed, name, more, desk, folded }
    }
}

/// What belongs together in the journals, as far as an undo of it would take back one gesture at the door.
struct Units {
    /// How many people a unit is about.
    gestures: BTreeMap<Reverted, BTreeSet<DelegateId>>,
    reverted: BTreeSet<Reverted>,
}

impl Units {
    fn of(entries: &[Entry<Change>]) -> Self {
        let mut gestures: BTreeMap<Reverted, BTreeSet<DelegateId>> = BTreeMap::new();
        for entry in entries {
            if let Change::Meeting(_, MeetingChange::Arrived { person, .. } | MeetingChange::Left { person, .. }) =
                entry.does
            {
                gestures.entry(entry.unit()).or_default().insert(person);
            }
        }

        Self { gestures, reverted: entries.iter().filter_map(|entry| entry.reverts).collect() }
    }

    /// What an undo of this entry names, where it is this desk's, of one person, and was not taken back or made again before.
    fn own(&self, cx: &Context<'_>, entry: &Entry<Change>) -> Option<Reverted> {
        let unit = entry.unit();
        let is_own = entry.at.laptop() == cx.own;
        let is_alone = self.gestures.get(&unit).is_some_and(|people| people.len() == 1);

        (is_own && is_alone && entry.reverts.is_none() && !self.reverted.contains(&unit)).then_some(unit)
    }
}
