//! Several laptops at work: what their journals hold after a while.

use std::collections::BTreeMap;

use jiff::Timestamp;
use proptest::prelude::*;

use super::{Made, Picks, plausible};
use majlis::domain::fold::{Aggregate, Endings, Unfinished, fold};
use majlis::domain::history::{History, Unit};
use majlis::domain::meeting::Invitee;
use majlis::domain::*;

/// One desk: its clock, what it has seen, and what it can undo.
struct Desk {
    laptop: LaptopId,
    clock: Clock,
    /// How far its own clock is off, in milliseconds.
    skew: i64,
    sees: Workspace,
    history: History,
    /// How many entries of the world it has taken in.
    seen: usize,
}

/// Everything that the journals of all laptops hold, in the order in which it was written.
pub struct World {
    pub entries: Vec<Entry<Change>>,
    /// Batches that have no closing line: a crash.
    pub cut: Vec<BatchId>,
    /// Those that were taken back.
    pub taken_back: Vec<BatchId>,
    ids: Ids,
    desks: Vec<Desk>,
    wall: i64,
    /// Whether a batch may lack its end.
    pub crashes: bool,
}

const START: i64 = 1_770_000_000_000;

/// The meeting that everybody works at, and its session.
pub const MEETING: MeetingId = MeetingId::new(1);
pub const SESSION: SessionId = SessionId::new(2);

impl World {
    /// Three associations, four people and a meeting, known to all of these desks.
    pub fn new(skews: &[i64]) -> Self {
        let desk = |(number, skew): (usize, &i64)| {
            let laptop = LaptopId::new(number as u64 + 1);
            let (clock, sees, history) = (Clock::new(laptop), Workspace::default(), History::default());
            Desk { laptop, clock, skew: *skew, sees, history, seen: 0 }
        };
        let desks = skews.iter().enumerate().map(desk).collect();
        let ids = Ids::counting();
        let mut world = Self {
            entries: Vec::new(),
            cut: Vec::new(),
            taken_back: Vec::new(),
            ids,
            desks,
            wall: START,
            crashes: true,
        };
        let mut picks = Picks::new(&[3, 5, 8, 1, 2, 9, 4, 4, 7, 1, 0, 1, 1, 0, 5, 1, 2, 3, 6, 7, 8, 9, 1, 0, 1, 2, 3]);
        for number in 100..103 {
            let added = Filing::Added(AssociationId::new(number), Made::made(&mut picks));
            world.act(0, vec![RegisterChange::Association(added).into()]);
        }
        for number in 100..104 {
            let added = Filing::Added(DelegateId::new(number), Made::made(&mut picks));
            world.act(0, vec![RegisterChange::Delegate(added).into()]);
        }
        let created =
            MeetingChange::Created { details: Made::made(&mut picks), session: SESSION, plan: Made::made(&mut picks) };
        world.act(0, vec![Change::Meeting(MEETING, created)]);
        let invitee = Invitee::Association(AssociationId::new(100));
        world.act(0, vec![Change::Meeting(MEETING, MeetingChange::Invited { invitee, seats: 2 })]);
        for desk in 0..world.desks.len() {
            world.meet(desk);
            world.desks[desk].history = History::default();
        }

        world
    }

    pub fn sees(&self, desk: usize) -> &Workspace {
        &self.desks[desk].sees
    }

    pub fn history(&self, desk: usize) -> &History {
        &self.desks[desk].history
    }

    /// What this desk wrote, as its journals tell it.
    pub fn written_by(&self, desk: usize, since: usize) -> Vec<Entry<Change>> {
        let laptop = self.desks[desk].laptop;
        let own = self.entries[since..].iter().filter(|entry| entry.at.laptop() == laptop);
        let counts = |entry: &&Entry<Change>| entry.batch.is_none_or(|batch| !self.cut.contains(&batch));

        own.filter(counts).cloned().collect()
    }

    /// The desk takes in what the others wrote, as the program does: what is late makes it fold again.
    pub fn meet(&mut self, desk: usize) {
        let sees = folded(&self.entries).0;
        let desk = &mut self.desks[desk];
        for entry in &self.entries[desk.seen..] {
            desk.clock.observe(entry.at, self.wall + desk.skew);
        }
        desk.seen = self.entries.len();
        desk.sees = sees;
    }

    /// The desk records one gesture.
    pub fn act(&mut self, desk: usize, changes: Vec<Change>) {
        self.record(desk, changes, None, BatchKind::Together);
    }

    /// Takes back, or makes again, what is next.
    pub fn undo(&mut self, desk: usize) -> bool {
        let Some(unit) = self.desks[desk].history.next_undo().cloned() else { return false };
        self.revert(desk, &unit);

        true
    }

    pub fn redo(&mut self, desk: usize) -> bool {
        let Some(unit) = self.desks[desk].history.next_redo().cloned() else { return false };
        self.revert(desk, &unit);

        true
    }

    pub fn revert(&mut self, desk: usize, unit: &Unit) {
        self.record(desk, unit.inverse(), Some(unit.key), BatchKind::Reversal);
    }

    /// Something plausible, chosen by these numbers.
    pub fn step(&mut self, numbers: &[u16]) {
        let mut picks = Picks::new(numbers);
        self.wall += [0, 1, 700, 90_000][picks.below(4)];
        let desk = picks.below(self.desks.len());
        if picks.below(4) == 0 {
            self.meet(desk);
        }
        match picks.below(10) {
            0 => drop(self.undo(desk)),
            1 => drop(self.redo(desk)),
            2 => {
                let undoable = self.desks[desk].history.undoable();
                if !undoable.is_empty() {
                    let unit = picks.one(undoable);
                    self.revert(desk, &unit);
                }
            }
            3 => {
                let changes: Vec<Change> = (0..3).filter_map(|_| self.plausible(desk, &mut picks)).collect();
                let crashed = self.crashes && picks.below(3) == 0;
                if crashed { self.crash(desk, changes, picks.yes()) } else { self.act(desk, changes) }
            }
            _ => {
                let changes: Vec<Change> = self.plausible(desk, &mut picks).into_iter().collect();
                self.act(desk, changes);
            }
        }
    }

    pub fn plausible(&self, desk: usize, picks: &mut Picks) -> Option<Change> {
        plausible(&self.desks[desk].sees, &self.ids, self.desks[desk].laptop, picks)
    }

    fn record(&mut self, desk: usize, changes: Vec<Change>, reverts: Option<Reverted>, kind: BatchKind) {
        if changes.is_empty() {
            return;
        }
        let batch = (changes.len() > 1).then(|| self.ids.next::<BatchId>());
        let mut entries = Vec::new();
        for does in changes {
            let entry = self.stamped(desk, does, batch, reverts);
            self.desks[desk].sees.apply(&entry);
            entries.push(entry);
        }
        if let Some(batch) = batch {
            self.close(desk, batch, kind, &entries);
        }
        let key = entries[0].unit();
        self.desks[desk].history.push(Unit { key, reverts, entries });
    }

    fn close(&mut self, desk: usize, batch: BatchId, kind: BatchKind, entries: &[Entry<Change>]) {
        let mut counts: BTreeMap<Place, u32> = BTreeMap::new();
        for entry in entries {
            *counts.entry(entry.does.place()).or_default() += 1;
        }
        let closing = Closing { batch, kind, counts: counts.clone().into_iter().collect() };
        for place in counts.into_keys() {
            let does = match place {
                Place::Register => RegisterChange::BatchEnded(closing.clone()).into(),
                Place::Meeting(id) => Change::Meeting(id, MeetingChange::BatchEnded(closing.clone())),
            };
            let entry = self.stamped(desk, does, Some(batch), None);
            self.desks[desk].sees.apply(&entry);
        }
    }

    /// A batch without an end; the desk starts again, and perhaps takes it back.
    fn crash(&mut self, desk: usize, changes: Vec<Change>, takes_back: bool) {
        if changes.is_empty() {
            return;
        }
        let batch: BatchId = self.ids.next();
        let place = changes[0].place();
        for does in changes {
            self.stamped(desk, does, Some(batch), None);
        }
        self.cut.push(batch);
        if takes_back {
            let does = match place {
                Place::Register => RegisterChange::BatchTakenBack(batch).into(),
                Place::Meeting(id) => Change::Meeting(id, MeetingChange::BatchTakenBack(batch)),
            };
            self.stamped(desk, does, None, None);
            self.taken_back.push(batch);
        }
        self.meet(desk);
    }

    fn stamped(
        &mut self,
        desk: usize,
        does: Change,
        batch: Option<BatchId>,
        reverts: Option<Reverted>,
    ) -> Entry<Change> {
        let desk = &mut self.desks[desk];
        let milliseconds = self.wall + desk.skew;
        let wall = Timestamp::from_millisecond(milliseconds).unwrap();
        let entry = Entry { at: desk.clock.stamp(milliseconds), wall, batch, reverts, does };
        self.entries.push(entry.clone());

        entry
    }
}

/// What several laptops wrote in up to forty steps, one of them with a clock that is two days ahead.
pub fn world() -> impl Strategy<Value = World> {
    world_of([0, -3_600_000, 172_800_000])
}

/// Likewise, with clocks that each other laptop goes by: none is a day ahead.
pub fn hours_apart() -> impl Strategy<Value = World> {
    world_of([0, -3_600_000, 18_000_000])
}

fn world_of(skews: [i64; 3]) -> impl Strategy<Value = World> {
    let steps = prop::collection::vec(prop::collection::vec(any::<u16>(), 70), 0..40);

    steps.prop_map(move |steps| {
        let mut world = World::new(&skews);
        for step in steps {
            world.step(&step);
        }

        world
    })
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for entry in &self.entries {
            writeln!(f, "{entry:?}")?;
        }

        Ok(())
    }
}

/// The workspace that these entries fold to, whatever their order, and the batches left out in each place.
pub fn folded(entries: &[Entry<Change>]) -> (Workspace, Vec<(Place, Unfinished)>) {
    let (mut of_register, mut of_meetings) = (Vec::new(), BTreeMap::<MeetingId, Vec<_>>::new());
    let mut endings = Endings::default();
    for entry in entries {
        let Entry { at, wall, batch, reverts, does } = entry.clone();
        match does {
            Change::Register(does) => of_register.push(Entry { at, wall, batch, reverts, does }),
            Change::Meeting(id, does) => {
                of_meetings.entry(id).or_default().push(Entry { at, wall, batch, reverts, does });
            }
        }
    }
    of_register.iter().for_each(|entry| endings.observe(entry));
    of_meetings.values().flatten().for_each(|entry| endings.observe(entry));

    let mut left_out = Vec::new();
    let (register, cut): (Register, _) = fold(of_register, &endings, Place::Register);
    left_out.extend(cut.into_iter().map(|cut| (Place::Register, cut)));
    let mut workspace = Workspace { register, ..Workspace::default() };
    for (id, entries) in of_meetings {
        let (meeting, cut): (Meeting, _) = fold(entries, &endings, Place::Meeting(id));
        left_out.extend(cut.into_iter().map(|cut| (Place::Meeting(id), cut)));
        if meeting.latest() != Stamp::default() {
            workspace.all_meetings.insert(id, meeting);
        }
    }

    (workspace, left_out)
}
