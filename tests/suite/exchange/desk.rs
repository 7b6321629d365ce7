//! A workspace in memory, with one meeting, to bring lists into.

use jiff::Timestamp;
use majlis::domain::meeting::{Details, Meeting, MeetingChange, Session};
use majlis::domain::register::{Association, Delegate, Register};
use majlis::domain::{
    AssociationId, Change, DelegateId, Entry, Ids, LaptopId, MeetingId, Names, SessionId, Stamp, Workspace,
};
use majlis::exchange::header;
use majlis::exchange::import::{self, Destination};
use majlis::exchange::plan::{Choice, Plan};
use majlis::exchange::progress::Progress;

use super::fixture;

pub const MEETING: MeetingId = MeetingId::new(77);
pub const SESSION: SessionId = SessionId::new(78);

pub struct Desk {
    pub workspace: Workspace,
    pub ids: Ids,
    count: u32,
    millisecond: i64,
}

impl Desk {
    pub fn new() -> Self {
        Self { workspace: Workspace::default(), ids: Ids::counting(), count: 0, millisecond: 1_800_000_000_000 }
    }

    /// Time passes.
    pub fn pass(&mut self, until: Timestamp) {
        self.millisecond = until.as_millisecond();
    }

    pub fn record(&mut self, changes: Vec<Change>) {
        self.record_at(Timestamp::UNIX_EPOCH, changes);
    }

    pub fn record_at(&mut self, wall: Timestamp, changes: Vec<Change>) {
        for does in changes {
            self.count += 1;

            let at = Stamp(self.millisecond, self.count, LaptopId::new(1));

            self.workspace.apply(&Entry { at, wall, batch: None, reverts: None, does });
        }
    }

    pub fn with_meeting(mut self) -> Self {
        let details = Details {
            code: "RC-2016-01".to_owned(),
            title: Names::new("Partenariat et intégration", "الشراكة والإدماج"),
            ..Details::default()
        };
        let created = MeetingChange::Created { details, session: SESSION, plan: Session::default() };

        self.record(vec![Change::Meeting(MEETING, created)]);

        self
    }

    pub fn plan_file(&self, name: &str) -> Plan {
        import::prepare(&fixture(name), &self.workspace.register).unwrap()
    }

    #[track_caller]
    pub fn typed(&self, list: &str) -> Plan {
        let sheet = super::typed(list);
        let mapping = header::guess(&sheet).expect("a header");

        import::plan(&sheet, mapping, "list", self.register(), &Progress::default()).unwrap()
    }

    /// The user decides for a row.
    pub fn decide(&self, plan: &mut Plan, row: usize, choice: Choice) {
        plan.choose(row, choice);
        plan.review(self.register(), None);
    }

    pub fn take_in(&mut self, plan: &Plan) {
        let changes = plan.changes(&self.workspace.register, &self.ids, None);

        self.record(changes);
    }

    /// How many changes it took.
    pub fn invite(&mut self, plan: &Plan) -> usize {
        let destination = Destination { id: MEETING, meeting: self.meeting() };
        let changes = plan.changes(&self.workspace.register, &self.ids, Some(destination));
        let count = changes.len();

        self.record(changes);

        count
    }

    pub fn register(&self) -> &Register {
        &self.workspace.register
    }

    pub fn meeting(&self) -> &Meeting {
        &self.workspace.all_meetings[&MEETING]
    }

    #[track_caller]
    pub fn association(&self, name: &str) -> &Association {
        let found = self.register().associations.iter().find(|(_, it)| it.names.in_latin() == name);

        found.unwrap_or_else(|| panic!("no association {name}")).1
    }

    #[track_caller]
    pub fn association_id(&self, name: &str) -> AssociationId {
        self.register().associations.iter().find(|(_, it)| it.names.in_latin() == name).unwrap().0
    }

    #[track_caller]
    pub fn person(&self, name: &str) -> &Delegate {
        let found = self.register().delegates.iter().find(|(_, it)| it.names.in_latin() == name);

        found.unwrap_or_else(|| panic!("no person {name}")).1
    }

    #[track_caller]
    pub fn person_id(&self, name: &str) -> DelegateId {
        self.register().delegates.iter().find(|(_, it)| it.names.in_latin() == name).unwrap().0
    }
}
