//! Whom the door can find, and what it has seen so far: caches over the workspace, good while its revisions stand still.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use jiff::Timestamp;
use rustc_hash::FxHasher;

use crate::domain::door::Who;
use crate::domain::figures::{self, MeetingFigures};
use crate::domain::meeting::Meeting;
use crate::domain::register::Register;
use crate::domain::{DelegateId, MeetingId, Place, SessionId};
use crate::screen::Context;
use crate::search::{Class, Directory, Found, fold};

/// How many of the list are offered at once, and how many that are not on it.
const LISTED: usize = 24;
const BESIDE: usize = 6;
/// How many of the latest arrivals are shown while nothing is typed.
const LATEST: usize = 40;

/// Somebody who answers what was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    /// Who, and how well.
    pub found: Found,
    /// Whether the list of the meeting has them.
    pub is_listed: bool,
}

/// The list of a meeting at a session, as the door needs it.
#[derive(Debug, Default)]
pub struct Expected {
    listed: Directory,
    /// Built when a query first needs it: a door seldom does.
    beside: Option<Directory>,
    /// The figures of the session.
    pub figures: MeetingFigures,
    /// How many people are expected at the session, those who are here among them.
    pub people: u32,
    /// The latest arrivals, the latest first.
    pub latest: Vec<(DelegateId, Timestamp)>,
    seen: Option<Seen>,
    /// Whose badge codes can be found.
    coded: BTreeSet<DelegateId>,
}

/// What the caches were derived from.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Seen {
    register: u64,
    /// How many people and associations the register had.
    records: u64,
    meeting: u64,
    invitees: u64,
    session: SessionId,
}

impl Expected {
    /// Derives again what is no longer good; whether anything was.
    ///
    /// What happens at the door itself, arrivals and newcomers, is taken in one by one: building the directories again would
    /// keep the next guest of a large meeting waiting.
    pub fn refresh(&mut self, cx: &Context<'_>, id: MeetingId, session: SessionId) -> bool {
        let Some(meeting) = cx.workspace.meeting(id) else { return false };
        let register = &cx.workspace.register;
        let revisions = (cx.workspace.revision(Place::Register), cx.workspace.revision(Place::Meeting(id)));
        if self
            .seen
            .is_some_and(|seen| (seen.register, seen.meeting, seen.session) == (revisions.0, revisions.1, session))
        {
            return false;
        }
        let seen = Seen {
            register: revisions.0,
            records: (register.delegates.len() + register.associations.len()) as u64,
            meeting: revisions.1,
            invitees: print_of(meeting),
            session,
        };
        let grew = self.seen.is_some_and(|was| {
            // Each entry adds one to the revision, and each new record one to their number: so nothing was edited.
            let only_new = seen.register - was.register == seen.records.saturating_sub(was.records);

            only_new && seen.invitees == was.invitees && seen.session == was.session
        });
        let coded = meeting.badges.len();
        if grew && coded >= self.coded.len() {
            self.take_in(register, meeting, session, self.seen.is_some_and(|was| was.records != seen.records));
        } else {
            self.listed = Directory::of_door(register, meeting, session);
            self.beside = None;
            self.coded = meeting.badges.keys().copied().collect();
        }
        self.seen = Some(seen);
        self.figures = figures::meeting(register, meeting, Some(session));
        self.people = figures::expected(register, meeting, session);
        self.latest = latest(meeting, session);

        true
    }

    /// Who answers a query: those on the list first, then those of the register who are not.
    pub fn find(&mut self, cx: &Context<'_>, id: MeetingId, query: &str) -> Vec<Answer> {
        let mut answers: Vec<Answer> =
            self.listed.find(query, LISTED).into_iter().map(|found| Answer { found, is_listed: true }).collect();
        let Some(meeting) = cx.workspace.meeting(id) else { return answers };
        let beside =
            self.beside.get_or_insert_with(|| Directory::beside(&cx.workspace.register, meeting, &self.listed));
        let best = answers.first().map(|answer| answer.found.hit.class);
        let more = beside.find(query, BESIDE).into_iter();
        answers.extend(
            more.filter(|found| !self.listed.contains(found.who))
                .filter(|found| best.is_none_or(|best| found.hit.class <= best.max(Class::Sound)))
                .map(|found| Answer { found, is_listed: false }),
        );
        // Half of what was typed, found in somebody, only hides those who have all of it.
        if best.is_some_and(|best| best < Class::Near) {
            answers.retain(|answer| answer.found.hit.class < Class::Part);
        }

        answers
    }

    /// The people of the register and of the list who have this very name.
    pub fn namesakes(&mut self, cx: &Context<'_>, id: MeetingId, name: &str) -> Vec<DelegateId> {
        if name.trim().is_empty() {
            return Vec::new();
        }
        let mut who = self.listed.exact(name);
        if let Some(meeting) = cx.workspace.meeting(id) {
            let beside =
                self.beside.get_or_insert_with(|| Directory::beside(&cx.workspace.register, meeting, &self.listed));
            who.extend(beside.exact(name).into_iter().filter(|who| !self.listed.contains(*who)));
        }

        who.into_iter()
            .filter_map(|who| match who {
                Who::Person(person) => Some(person),
                Who::Association(_) => None,
            })
            .collect()
    }

    /// Takes in who arrived, who was named, who has a badge now, and whom the register has now.
    fn take_in(&mut self, register: &Register, meeting: &Meeting, session: SessionId, has_newcomers: bool) {
        let arrived = meeting.attendance.get(&session).into_iter().flatten();
        let arrived = arrived.filter(|(_, attendance)| attendance.arrival().is_some()).map(|(person, _)| *person);
        let named = meeting.invitations().flat_map(|(_, invitation)| invitation.delegates.iter().copied());
        for person in arrived.chain(named) {
            if !self.listed.contains(Who::Person(person)) {
                self.listed.take_in(register, Some(meeting), Who::Person(person));
            }
        }
        for person in meeting.badges.keys() {
            if self.coded.insert(*person) {
                let who = Who::Person(*person);
                let of = if self.listed.contains(who) { Some(&mut self.listed) } else { self.beside.as_mut() };
                if let Some(directory) = of {
                    directory.take_in(register, Some(meeting), who);
                }
            }
        }
        let Some(beside) = self.beside.as_mut().filter(|_| has_newcomers) else { return };
        let people = register.delegates.iter().map(|(id, _)| Who::Person(id));
        for who in people.chain(register.associations.iter().map(|(id, _)| Who::Association(id))) {
            if !self.listed.contains(who) && !beside.contains(who) {
                beside.take_in(register, Some(meeting), who);
            }
        }
    }
}

/// The answer that Enter takes at once: the first, unless it is only near to what was typed or shares its name with the next.
/// A wrong person marked in the rush costs more than one press of an arrow.
pub fn first(register: &Register, answers: &[Answer]) -> Option<usize> {
    let best = answers.first()?;
    if best.found.hit.class >= Class::Near {
        return None;
    }
    let name = |answer: &Answer| match answer.found.who {
        Who::Person(person) => register.delegates.get(person).map(|known| fold(known.names.in_latin())),
        Who::Association(_) => None,
    };
    let is_shared = answers.get(1).is_some_and(|next| {
        next.found.hit.class == best.found.hit.class && name(best).is_some_and(|it| name(next) == Some(it))
    });

    (best.found.hit.class == Class::Code || !is_shared).then_some(0)
}

/// The people among the answers whose name another one of them has too.
pub fn homonyms(register: &Register, answers: &[Answer]) -> BTreeSet<DelegateId> {
    let mut names: Vec<(String, DelegateId)> = answers
        .iter()
        .filter_map(|answer| match answer.found.who {
            Who::Person(person) => Some((fold(register.delegates.get(person)?.names.in_latin()), person)),
            Who::Association(_) => None,
        })
        .collect();
    names.sort();

    names.windows(2).filter(|pair| pair[0].0 == pair[1].0).flat_map(|pair| [pair[0].1, pair[1].1]).collect()
}

/// Who is invited, in one number.
fn print_of(meeting: &Meeting) -> u64 {
    let mut print = FxHasher::default();
    for (invitee, _) in meeting.invitations() {
        invitee.hash(&mut print);
    }

    print.finish()
}

fn latest(meeting: &Meeting, session: SessionId) -> Vec<(DelegateId, Timestamp)> {
    let here = meeting.attendance.get(&session).into_iter().flatten();
    let mut latest: Vec<_> =
        here.filter_map(|(person, attendance)| Some((*person, attendance.arrival()?.wall))).collect();
    let later = |(a, a_at): &(DelegateId, Timestamp), (b, b_at): &(DelegateId, Timestamp)| (b_at, b).cmp(&(a_at, a));
    if latest.len() > LATEST {
        latest.select_nth_unstable_by(LATEST, later);
        latest.truncate(LATEST);
    }
    latest.sort_unstable_by(later);

    latest
}
