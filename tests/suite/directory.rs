//! Whom the door, the lists and the commands can look up.

use majlis::domain::door::Who;
use majlis::domain::meeting::{Details, Invitee, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::{
    AssociationId, Change, Clock, DelegateId, Entry, Filing, LaptopId, MeetingChange, MeetingId, Names, RegionId,
    RegisterChange, SessionId, Workspace,
};
use majlis::search::Directory;

const MEETING: MeetingId = MeetingId::new(1);
const SESSION: SessionId = SessionId::new(2);
const AMDH: AssociationId = AssociationId::new(10);
const SILENT: AssociationId = AssociationId::new(11);
const AWAY: AssociationId = AssociationId::new(12);
const SALMA: DelegateId = DelegateId::new(20);
const STRANGER: DelegateId = DelegateId::new(21);

fn workspace() -> Workspace {
    let mut workspace = Workspace::default();
    let mut clock = Clock::new(LaptopId::new(7));
    let association = |latin: &str, arabic: &str, acronym: &str, region| Association {
        names: Names::new(latin, arabic),
        acronym: acronym.to_owned(),
        region: Some(RegionId::new(region)),
        ..Association::default()
    };
    let delegate = |latin: &str, arabic: &str, association| Delegate {
        names: Names::new(latin, arabic),
        association: Some(association),
        ..Delegate::default()
    };
    let mut changes: Vec<Change> = vec![
        RegisterChange::Association(Filing::Added(AMDH, association("Droits humains", "حقوق الإنسان", "AMDH", 4)))
            .into(),
        RegisterChange::Association(Filing::Added(SILENT, association("Oasis du sud", "", "", 8))).into(),
        RegisterChange::Association(Filing::Added(AWAY, association("Ailleurs", "", "", 1))).into(),
        RegisterChange::Delegate(Filing::Added(SALMA, delegate("Salma Idrissi", "سلمى الإدريسي", AMDH))).into(),
        RegisterChange::Delegate(Filing::Added(STRANGER, delegate("Nadia Alami", "", AWAY))).into(),
    ];
    changes.extend(
        [
            MeetingChange::Created { details: Details::default(), session: SESSION, plan: Session::default() },
            MeetingChange::Invited { invitee: Invitee::Association(AMDH), seats: 2 },
            MeetingChange::Invited { invitee: Invitee::Association(SILENT), seats: 2 },
            MeetingChange::DelegateNamed { invitee: Invitee::Association(AMDH), delegate: SALMA },
            MeetingChange::BadgeAssigned { person: SALMA, code: "7K3QP".to_owned() },
        ]
        .map(|change| Change::Meeting(MEETING, change)),
    );
    for (second, does) in changes.into_iter().enumerate() {
        let at = clock.stamp(second as i64 * 1000);
        workspace.apply(&Entry { at, wall: jiff::Timestamp::UNIX_EPOCH, batch: None, reverts: None, does });
    }

    workspace
}

#[track_caller]
fn check(directory: &Directory, query: &str, expected: &[Who]) {
    // Behind the answers expected may come some that are only near.
    let found: Vec<Who> = directory.find(query, expected.len()).into_iter().map(|found| found.who).collect();

    assert_eq!(found, expected, "{query}");
}

#[test]
fn the_roll_answers_by_person_code_association_and_region() {
    let workspace = workspace();
    let roll = Directory::of_roll(&workspace.register, workspace.meeting(MEETING).unwrap(), Some(SESSION));
    let salma = Who::Person(SALMA);

    for query in ["sal", "idrissi", "سلمى", "7k3qp", "amdh", "حقوق", "rabat"] {
        check(&roll, query, &[salma]);
    }
    check(&roll, "oasis", &[Who::Association(SILENT)]);
    assert!(!roll.contains(Who::Person(STRANGER)) && !roll.contains(Who::Association(AWAY)));
    assert_eq!(roll.exact("SALMA  idrissi"), [salma]);
}

#[test]
fn the_door_offers_each_association_after_its_people() {
    let workspace = workspace();
    let door = Directory::of_door(&workspace.register, workspace.meeting(MEETING).unwrap(), SESSION);

    check(&door, "amdh", &[Who::Person(SALMA), Who::Association(AMDH)]);
}

#[test]
fn beside_the_roll_is_the_rest_of_the_register() {
    let workspace = workspace();
    let meeting = workspace.meeting(MEETING).unwrap();
    let door = Directory::of_door(&workspace.register, meeting, SESSION);
    let beside = Directory::beside(&workspace.register, meeting, &door);

    check(&beside, "nadia", &[Who::Person(STRANGER)]);
    assert!(!beside.contains(Who::Person(SALMA)));
    assert_eq!(Directory::of_register(&workspace.register).len(), 5);
}

#[test]
fn one_more_is_taken_in_without_building_again() {
    let workspace = workspace();
    let meeting = workspace.meeting(MEETING).unwrap();
    let mut door = Directory::of_door(&workspace.register, meeting, SESSION);
    door.take_in(&workspace.register, Some(meeting), Who::Person(STRANGER));

    check(&door, "nadia", &[Who::Person(STRANGER)]);
}

#[test]
fn namesakes_are_told_apart_by_their_association_and_their_role() {
    let mut workspace = workspace();
    let mut clock = Clock::new(LaptopId::new(8));
    let same = [
        (DelegateId::new(30), AMDH, "Présidente"),
        (DelegateId::new(31), AWAY, "Trésorière"),
        (DelegateId::new(32), AWAY, "Coordinatrice"),
    ];
    for (id, association, role) in same {
        let delegate = Delegate {
            names: Names::new("Salma Bennani", "سلمى بناني"),
            association: Some(association),
            role: role.to_owned(),
            ..Delegate::default()
        };
        let does = RegisterChange::Delegate(Filing::Added(id, delegate)).into();
        let at = clock.stamp(1_000_000);
        workspace.apply(&Entry { at, wall: jiff::Timestamp::UNIX_EPOCH, batch: None, reverts: None, does });
    }
    let people = Directory::of_people(&workspace.register);
    let [president, treasurer, coordinator] = same.map(|(id, _, _)| Who::Person(id));

    assert_eq!(people.exact("bennani salma").len(), 3);
    check(&people, "salma bennani amdh", &[president]);
    check(&people, "salma bennani ailleurs tres", &[treasurer]);
    check(&people, "bennani coordinatrice", &[coordinator]);
    check(&people, "بناني سلمى amdh", &[president]);
}
