//! What coordinators plausibly do: changes made from the state as screens make them, several laptops with clocks that disagree,
//! batches, crashes and undos, over few ids so that they collide.

mod plausible;
mod visible;
mod world;

use proptest::prelude::*;
use proptest::test_runner::Config;

use majlis::domain::meeting::{
    AgendaItem, Attachment, AttachmentKind, Contact, Details, MeetingKind, MeetingState, Note, NoteKind, Outcome,
    OutcomeKind, OutcomeState, Owner, Session,
};
use majlis::domain::register::{
    Association, AssociationKind, Delegate, Network, Organiser, Programme, Project, Region, Theme, Unit,
};
use majlis::domain::*;

pub use plausible::{MEETING_VARIANTS, REGISTER_VARIANTS, meeting_variant, plausible, register_variant};
pub use visible::visible;
pub use world::{MEETING, SESSION, World, folded, hours_apart, world};

/// Few enough cases that the whole suite stays quick; no files of failures, since each mended bug gets a test of its own.
pub fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}

/// Numbers to choose by, the same ones again after a failure. When they run out, it is the first of everything.
pub struct Picks(std::vec::IntoIter<u16>);

impl Picks {
    pub fn new(numbers: &[u16]) -> Self {
        Self(Vec::from(numbers).into_iter())
    }

    /// One of the first `count` numbers.
    pub fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.next().unwrap_or_default()) % count.max(1)
    }

    pub fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    pub fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    pub fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.yes().then(|| make(self))
    }

    /// An id of a pool so small that two laptops name the same one.
    pub fn id<I: From<Id>>(&mut self, pool: usize) -> I {
        I::from(Id::new(100 + self.below(pool) as u64))
    }

    pub fn text(&mut self) -> String {
        self.one(&TEXTS).to_owned()
    }

    pub fn names(&mut self) -> Names {
        Names::new(self.text(), self.text())
    }

    pub fn date(&mut self) -> jiff::civil::Date {
        jiff::civil::date(2026, 3, 1 + self.below(28) as i8)
    }

    /// Some of these, in their order, none twice.
    pub fn some<T: Clone>(&mut self, of: &[T]) -> Vec<T> {
        of.iter().filter(|_| self.yes()).cloned().collect()
    }
}

/// What breaks careless formats.
pub const TEXTS: [&str; 10] = [
    "",
    "Espoir",
    "d’Agadir",
    "a \"quoted\" word",
    "two\nlines\r\nof it",
    "جمعية الأمل، \u{202b}نعم\u{202c}",
    "👩‍👩‍👧 ok",
    "https://example.org // no comment /* nor this */",
    "back\\slash #\"raw\"# \u{0}\u{7f}",
    "tab\tend ",
];

pub fn picks() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 24)
}

/// A record with something in it.
pub trait Made {
    fn made(picks: &mut Picks) -> Self;
}

impl Made for Association {
    fn made(picks: &mut Picks) -> Self {
        Self {
            names: picks.names(),
            acronym: picks.text(),
            kind: picks.one(&AssociationKind::ALL),
            region: picks.maybe(|picks| RegionId::new(1 + picks.below(12) as u64)),
            city: picks.text(),
            address: picks.text(),
            remarks: picks.text(),
            archived: picks.yes(),
            fields: picks.some(&["santé".to_owned(), "droits".to_owned()]),
            phones: picks.some(&["+212 6 00".to_owned(), "05 37".to_owned()]),
            emails: picks.some(&["a@b.ma".to_owned()]),
        }
    }
}

impl Made for Delegate {
    fn made(picks: &mut Picks) -> Self {
        Self {
            names: picks.names(),
            civility: picks.one(&Civility::ALL),
            association: picks.maybe(|picks| picks.id(3)),
            role: picks.text(),
            phone: picks.text(),
            archived: picks.yes(),
            ..Self::default()
        }
    }
}

impl Made for Organiser {
    fn made(picks: &mut Picks) -> Self {
        Self {
            names: picks.names(),
            default_seats: picks.below(3) as u16,
            declaration: picks.text(),
            email: picks.text(),
            ..Self::default()
        }
    }
}

impl Made for Unit {
    fn made(picks: &mut Picks) -> Self {
        Self { names: picks.names() }
    }
}

impl Made for Region {
    fn made(picks: &mut Picks) -> Self {
        Self { names: picks.names(), archived: picks.yes() }
    }
}

impl Made for Programme {
    fn made(picks: &mut Picks) -> Self {
        Self { names: picks.names(), objectives: picks.text(), ..Self::default() }
    }
}

impl Made for Project {
    fn made(picks: &mut Picks) -> Self {
        Self {
            title: picks.names(),
            association: picks.maybe(|picks| picks.id(3)),
            region: picks.maybe(|picks| RegionId::new(1 + picks.below(12) as u64)),
            from: picks.one(&[0, 2014, 2015]),
            to: picks.one(&[0, 2015, 2016]),
            amount: picks.below(1000) as u64,
            beneficiaries: picks.below(1000) as u32,
            programme: picks.maybe(|picks| picks.id(2)),
            archived: picks.below(4) == 0,
        }
    }
}

impl Made for Network {
    fn made(picks: &mut Picks) -> Self {
        Self { names: picks.names(), members: picks.some(&[100, 101, 102].map(AssociationId::new)) }
    }
}

impl Made for Theme {
    fn made(picks: &mut Picks) -> Self {
        Self { names: picks.names(), programme: picks.maybe(|picks| picks.id(2)) }
    }
}

impl Made for Details {
    fn made(picks: &mut Picks) -> Self {
        Self {
            code: picks.text(),
            kind: picks.one(&MeetingKind::ALL),
            state: picks.one(&MeetingState::ALL),
            programmes: picks.some(&[100, 101].map(ProgrammeId::new)),
            title: picks.names(),
            venue: picks.text(),
            capacity: picks.below(3) as u32,
            reply_deadline: picks.maybe(Picks::date),
            themes: picks.some(&[1, 2].map(ThemeId::new)),
            ..Self::default()
        }
    }
}

impl Made for Session {
    fn made(picks: &mut Picks) -> Self {
        let starts = picks.maybe(|picks| jiff::civil::time(9 + picks.below(3) as i8, 30, 0, 0));
        let ends = picks.maybe(|picks| jiff::civil::time(10 + picks.below(3) as i8, 15, 0, 0));

        Self { names: picks.names(), date: picks.date(), starts, ends, room: picks.text(), ..Self::default() }
    }
}

impl Made for AgendaItem {
    fn made(picks: &mut Picks) -> Self {
        Self {
            title: picks.names(),
            minutes: picks.below(3) as u16,
            position: picks.below(3) as i64,
            begun: picks.maybe(|picks| jiff::Timestamp::from_second(picks.below(9) as i64).unwrap_or_default()),
            ..Self::default()
        }
    }
}

impl Made for Contact {
    fn made(picks: &mut Picks) -> Self {
        Self { date: picks.date(), reference: picks.text(), remark: picks.text(), ..Self::default() }
    }
}

impl Made for Note {
    fn made(picks: &mut Picks) -> Self {
        Self {
            text: picks.text(),
            association: picks.maybe(|picks| picks.id(3)),
            delegate: picks.maybe(|picks| picks.id(4)),
            kind: picks.one(&NoteKind::ALL),
            theme: picks.maybe(|picks| picks.id(2)),
            starred: picks.yes(),
            ..Self::default()
        }
    }
}

impl Made for Attachment {
    fn made(picks: &mut Picks) -> Self {
        let kinds = [AttachmentKind::Other, AttachmentKind::Minutes, AttachmentKind::Sheet("K7M3QP".to_owned())];

        Self {
            kind: picks.one(&kinds),
            title: picks.text(),
            file: format!("{}.pdf", picks.below(4)),
            size: picks.below(3) as u64,
            date: Some(picks.date()),
        }
    }
}

impl Made for Outcome {
    fn made(picks: &mut Picks) -> Self {
        use majlis::domain::meeting::FollowUp;
        let follow_ups = [("a", 1), ("b", 2)]
            .map(|(text, day)| FollowUp { date: jiff::civil::date(2026, 4, day), text: text.to_owned() });

        Self {
            text: picks.text(),
            kind: picks.one(&OutcomeKind::ALL),
            owner: picks.maybe(|picks| Owner::Association(picks.id(3))).unwrap_or_default(),
            note: picks.maybe(|picks| picks.id(3)),
            state: picks.one(&OutcomeState::ALL),
            due: picks.maybe(Picks::date),
            follow_ups: picks.some(&follow_ups),
            ..Self::default()
        }
    }
}
