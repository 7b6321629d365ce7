//! Who may have spoken: those who are here first, then everybody else of the register.

use crate::domain::door::Who;
use crate::domain::meeting::Meeting;
use crate::domain::{AssociationId, DelegateId, MeetingId, Place};
use crate::screen::Context;
use crate::screen::lookup::{Lookup, moved};
use crate::screen::meeting::people;
use crate::search::{Class, Directory, Found};

/// How many answers are offered.
const OFFERED: usize = 7;

/// Who can be found.
#[derive(Debug, Default)]
pub struct Voices {
    present: Directory,
    others: Directory,
    seen: Option<(u64, usize)>,
}

/// A field that says who spoke.
#[derive(Debug, Default)]
pub struct Speaker {
    lookup: Lookup,
    /// Whether the answers are shown.
    pub is_open: bool,
}

impl Voices {
    /// Derives again who is here, if that changed.
    pub fn refresh(&mut self, cx: &Context<'_>, id: MeetingId) {
        let Some(meeting) = cx.workspace.meeting(id) else { return };
        let now = Some((cx.workspace.revision(Place::Register), people_here(meeting)));
        if self.seen == now {
            return;
        }
        let register = &cx.workspace.register;
        self.present = Directory::of_present(register, meeting);
        self.others = Directory::beside(register, meeting, &self.present);
        self.seen = now;
    }

    /// Who answers, those who are here first.
    fn find(&self, query: &str) -> Vec<Found> {
        let others = self.others.find(query, OFFERED).into_iter().filter(|found| found.hit.class < Class::Near);
        let mut answers: Vec<Found> = self.present.find(query, OFFERED).into_iter().chain(others).collect();
        // Among equals the order of finding stays.
        answers.sort_by_key(|found| likely(found.hit.class, self.is_here(found.who)));
        answers.truncate(OFFERED);

        answers
    }

    /// Whether somebody is here.
    pub fn is_here(&self, who: Who) -> bool {
        self.present.contains(who)
    }
}

/// How likely it is that this one is meant, the likeliest first. Somebody here who only sounds alike, or is only near, comes after
/// somebody else who is written so.
fn likely(class: Class, is_here: bool) -> u8 {
    let is_written = class < Class::Sound || class == Class::More;
    match (is_here, is_written) {
        (true, true) => 0,
        (false, true) => 1,
        _ if class < Class::Near => 2,
        _ => 3,
    }
}

impl Speaker {
    /// A field in which somebody stands already.
    pub fn of(cx: &Context<'_>, association: Option<AssociationId>, delegate: Option<DelegateId>) -> Self {
        let mut speaker = Self::default();
        if let Some(who) = delegate.map(Who::Person).or(association.map(Who::Association)) {
            speaker.lookup.keep(who, people::label(cx, who));
        }

        speaker
    }

    /// What is in the field.
    pub fn query(&self) -> &str {
        &self.lookup.query
    }

    /// Who answers.
    pub fn answers(&self) -> &[Found] {
        &self.lookup.answers
    }

    /// Where the arrows are.
    pub fn at(&self) -> Option<usize> {
        self.lookup.at
    }

    /// The field was typed in.
    pub fn type_in(&mut self, query: String, voices: &Voices) {
        let answers = voices.find(&query);
        let is_sure = answers.first().is_some_and(|best| best.hit.class < Class::Near);
        self.is_open = !query.trim().is_empty();
        self.lookup.answer(query, answers, is_sure.then_some(0));
    }

    /// The arrows.
    pub fn move_by(&mut self, by: i32) {
        self.lookup.at = moved(self.lookup.at, by, self.lookup.answers.len());
    }

    /// An answer was pressed.
    pub fn choose(&mut self, place: usize, cx: &Context<'_>) {
        self.lookup.at = Some(place);
        self.accept(cx);
    }

    /// The answer at the arrows stands in the field now.
    pub fn accept(&mut self, cx: &Context<'_>) {
        self.is_open = false;
        if let Some(who) = self.lookup.current() {
            self.lookup.keep(who, people::label(cx, who));
        }
    }

    /// Nobody stands in the field.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Who spoke.
    pub fn who(&self) -> Option<Who> {
        self.lookup.current()
    }

    /// Whether something is typed that nobody answers to.
    pub fn is_lost(&self) -> bool {
        !self.lookup.query.trim().is_empty() && self.who().is_none()
    }
}

/// The association and the person of a note, for whoever spoke: a person speaks for the association that the person came for.
pub fn speaks_for(
    cx: &Context<'_>,
    meeting: &Meeting,
    who: Option<Who>,
) -> (Option<AssociationId>, Option<DelegateId>) {
    match who {
        None => (None, None),
        Some(Who::Association(association)) => (Some(association), None),
        Some(Who::Person(person)) => {
            let came_for =
                meeting.attendance.values().filter_map(|there| there.get(&person)?.arrival()?.association).next();
            let own = cx.workspace.register.delegates.get(person).and_then(|delegate| delegate.association);

            (came_for.or(own), Some(person))
        }
    }
}

fn people_here(meeting: &Meeting) -> usize {
    meeting
        .attendance
        .values()
        .flat_map(|there| there.values())
        .filter(|attendance| attendance.arrival().is_some())
        .count()
}
