//! What receiving somebody means.

use majlis::domain::door::{Affiliation, Door, Newcomer, Reception, Seats, Who};
use majlis::domain::meeting::{Details, Invitee, MeetingState, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::roll::Standing;
use majlis::domain::{
    AssociationId, Change, Clock, DelegateId, Entry, Filing, Ids, LaptopId, MeetingChange, MeetingId, Names,
    RegisterChange, SessionId, Workspace, badge,
};

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const AMDH: AssociationId = AssociationId::new(10);
const SILENT: AssociationId = AssociationId::new(11);
const UNINVITED: AssociationId = AssociationId::new(12);
const SALMA: DelegateId = DelegateId::new(20);
const OMAR: DelegateId = DelegateId::new(21);
const GUEST: DelegateId = DelegateId::new(22);
const STRANGER: DelegateId = DelegateId::new(23);

struct Hall {
    workspace: Workspace,
    clock: Clock,
    minute: i64,
    ids: Ids,
}

impl Hall {
    /// AMDH, two seats, has named Salma and not Omar; another association has named nobody; a third is not invited.
    fn new() -> Self {
        let mut hall = Self {
            workspace: Workspace::default(),
            clock: Clock::new(LaptopId::new(7)),
            minute: 0,
            ids: Ids::counting(),
        };
        let association = |name: &str| Association { names: Names::latin(name), ..Association::default() };
        let delegate =
            |name: &str, association| Delegate { names: Names::latin(name), association, ..Delegate::default() };
        hall.record([
            RegisterChange::Association(Filing::Added(AMDH, association("AMDH"))).into(),
            RegisterChange::Association(Filing::Added(SILENT, association("Silence"))).into(),
            RegisterChange::Association(Filing::Added(UNINVITED, association("Ailleurs"))).into(),
            RegisterChange::Delegate(Filing::Added(SALMA, delegate("Salma Idrissi", Some(AMDH)))).into(),
            RegisterChange::Delegate(Filing::Added(OMAR, delegate("Omar Tazi", Some(AMDH)))).into(),
            RegisterChange::Delegate(Filing::Added(GUEST, delegate("Jean Roche", None))).into(),
            RegisterChange::Delegate(Filing::Added(STRANGER, delegate("Nadia Alami", Some(UNINVITED)))).into(),
        ]);
        let details = Details { state: MeetingState::Open, ..Details::default() };
        hall.meeting([
            MeetingChange::Created { details, session: SESSION, plan: Session::default() },
            MeetingChange::Invited { invitee: Invitee::Association(AMDH), seats: 1 },
            MeetingChange::Invited { invitee: Invitee::Association(SILENT), seats: 2 },
            MeetingChange::Invited { invitee: Invitee::Guest(GUEST), seats: 1 },
            MeetingChange::DelegateNamed { invitee: Invitee::Association(AMDH), delegate: SALMA },
        ]);

        hall
    }

    fn meeting(&mut self, changes: impl IntoIterator<Item = MeetingChange>) {
        self.record(changes.into_iter().map(|change| Change::Meeting(MEETING, change)));
    }

    fn record(&mut self, changes: impl IntoIterator<Item = Change>) {
        for does in changes {
            self.minute += 1;
            let at = self.clock.stamp(self.minute * 60_000);
            let wall = jiff::Timestamp::from_second(self.minute * 60).unwrap();
            self.workspace.apply(&Entry { at, wall, batch: None, reverts: None, does });
        }
    }

    fn door(&self) -> Door<'_> {
        Door {
            register: &self.workspace.register,
            id: MEETING,
            meeting: self.workspace.meeting(MEETING).unwrap(),
            session: SESSION,
            desk: "Poste A",
        }
    }

    #[track_caller]
    fn arrives(&mut self, person: DelegateId) -> Option<Seats> {
        let Reception::Arrive { changes, seats } = self.door().receive(Who::Person(person)) else {
            panic!("not received: {:?}", self.door().receive(Who::Person(person)));
        };
        self.record(changes);
        assert!(self.here(person));

        seats
    }

    fn here(&self, person: DelegateId) -> bool {
        self.door().meeting.is_present(SESSION, person)
    }
}

#[test]
fn an_expected_person_arrives_by_one_change() {
    let mut hall = Hall::new();
    let Reception::Arrive { changes, .. } = hall.door().receive(Who::Person(SALMA)) else { panic!() };

    assert_eq!(changes.len(), 1);
    assert_eq!(hall.arrives(SALMA), Some(Seats { taken: 1, offered: 1 }));
    assert_eq!(hall.arrives(GUEST), None);
}

#[test]
fn a_second_time_says_since_when_and_at_which_desk_and_changes_nothing() {
    let mut hall = Hall::new();
    hall.arrives(SALMA);
    let since = hall.door().meeting.attendance_at(SESSION, SALMA).unwrap().arrival().unwrap().wall;

    assert_eq!(hall.door().receive(Who::Person(SALMA)), Reception::AlreadyHere { since, desk: "Poste A".to_owned() });
}

#[test]
fn where_two_desks_received_somebody_the_earlier_time_and_both_desks_are_said() {
    let mut hall = Hall::new();
    hall.arrives(SALMA);
    let since = hall.door().meeting.attendance_at(SESSION, SALMA).unwrap().arrival().unwrap().wall;
    let arrival = |desk: &str| MeetingChange::Arrived {
        session: SESSION,
        person: SALMA,
        association: None,
        desk: desk.to_owned(),
        replaces: None,
    };
    hall.meeting([arrival("Poste B"), arrival("Poste A")]);

    let desk = "Poste A · Poste B".to_owned();
    assert_eq!(hall.door().receive(Who::Person(SALMA)), Reception::AlreadyHere { since, desk });
}

#[test]
fn more_people_than_seats_are_let_in_and_it_is_said() {
    let mut hall = Hall::new();
    hall.arrives(SALMA);
    let seats = hall.arrives(OMAR).unwrap();

    assert_eq!(seats, Seats { taken: 2, offered: 1 });
    assert!(seats.is_exceeded());
}

#[test]
fn who_left_comes_back() {
    let mut hall = Hall::new();
    hall.arrives(SALMA);
    let noon = jiff::Timestamp::from_second(43_200).unwrap();
    let left = hall.door().leave(SALMA, Some(noon));
    hall.record(left);
    let Reception::Return { changes, .. } = hall.door().receive(Who::Person(SALMA)) else { panic!() };
    hall.record(changes);

    assert!(matches!(hall.door().receive(Who::Person(SALMA)), Reception::AlreadyHere { .. }));
    assert_eq!(hall.door().meeting.attendance_at(SESSION, SALMA).unwrap().left, None);
}

#[test]
fn who_is_not_on_the_list_is_not_marked_at_once() {
    let hall = Hall::new();
    let door = hall.door();

    for (who, expected) in [
        (Who::Person(STRANGER), Reception::NotInvited(Who::Person(STRANGER))),
        (Who::Association(UNINVITED), Reception::NotInvited(Who::Association(UNINVITED))),
        (Who::Association(SILENT), Reception::NameMissing(SILENT)),
        (Who::Person(DelegateId::new(99)), Reception::Unknown),
        (Who::Association(AssociationId::new(99)), Reception::Unknown),
    ] {
        assert_eq!(door.receive(who), expected);
    }
}

#[test]
fn a_person_of_the_register_comes_as_a_walk_in_with_a_badge() {
    let mut hall = Hall::new();
    let changes = hall.door().admit(STRANGER, &hall.ids);
    hall.record(changes);

    assert!(hall.here(STRANGER));
    assert!(hall.door().meeting.badge(STRANGER).is_some());
    assert_eq!(hall.door().standing(STRANGER), Standing::WalkIn);
}

#[test]
fn a_newcomer_becomes_a_delegate_of_the_register() {
    for (affiliation, body, named) in [
        (Affiliation::None, None, false),
        (Affiliation::Known(UNINVITED), Some("Ailleurs"), false),
        (Affiliation::New(Names::latin("Toute neuve")), Some("Toute neuve"), false),
        // A seat for which nobody was named: that is no walk-in.
        (Affiliation::Known(SILENT), Some("Silence"), true),
        (Affiliation::Known(AMDH), Some("AMDH"), false),
    ] {
        let mut hall = Hall::new();
        let newcomer = Newcomer::named(" Zineb Filali ", affiliation);
        let (person, changes) = hall.door().receive_newcomer(&newcomer, &hall.ids);
        hall.record(changes);
        let (delegate, association) = hall.workspace.person(person).unwrap();

        assert_eq!(delegate.names, Names::latin("Zineb Filali"));
        assert_eq!(association.map(|known| known.names.latin.as_str()), body);
        assert_eq!(delegate.guest.is_some(), body.is_none());
        assert!(hall.here(person));
        assert_eq!(hall.door().standing(person) == Standing::Named, named);
        let code = hall.door().meeting.badge(person).unwrap();
        assert_eq!(code.len(), badge::LENGTH);
        assert!(code.bytes().all(|letter| badge::ALPHABET.contains(&letter)));
    }
}

#[test]
fn who_replaces_another_leaves_both_on_the_list() {
    let mut hall = Hall::new();
    let (person, changes) =
        hall.door().replace_by_newcomer(SALMA, &Newcomer::named("محمد بنعيسى", Affiliation::Known(AMDH)), &hall.ids);
    hall.record(changes);
    let door = hall.door();

    assert_eq!(door.replaced_by(SALMA), Some(person));
    assert_eq!(door.standing(person), Standing::Named);
    assert_eq!(door.standing(SALMA), Standing::Named);
    assert!(!hall.here(SALMA));
    assert_eq!(hall.workspace.person(person).unwrap().0.names, Names::new("", "محمد بنعيسى"));

    let changes = hall.door().replace(GUEST, STRANGER, &hall.ids);
    hall.record(changes);
    assert_eq!(hall.door().replaced_by(GUEST), Some(STRANGER));
}

#[test]
fn an_arrival_said_at_two_desks_is_withdrawn_at_both() {
    let mut hall = Hall::new();
    hall.arrives(SALMA);
    let again = MeetingChange::Arrived {
        session: SESSION,
        person: SALMA,
        association: Some(AMDH),
        desk: "Poste B".to_owned(),
        replaces: None,
    };
    hall.meeting([again]);
    let changes = hall.door().withdraw(SALMA);
    assert_eq!(changes.len(), 2);
    hall.record(changes);

    assert!(!hall.here(SALMA));
    assert!(matches!(hall.door().receive(Who::Person(SALMA)), Reception::Arrive { .. }));
}

#[test]
fn a_badge_code_is_given_once() {
    let hall = Hall::new();
    let codes: std::collections::BTreeSet<_> = (0..500).map(|_| badge::fresh(hall.door().meeting, &hall.ids)).collect();

    assert_eq!(codes.len(), 500);
}
