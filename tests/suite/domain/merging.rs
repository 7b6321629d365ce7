//! Two associations that turn out to be one: what either had is kept, in any order of events, and can be taken back.

use jiff::Timestamp;
use proptest::prelude::*;

use super::generate::{MEETING, SESSION, World, cases, folded, visible, world};
use majlis::domain::door::{Door, Who};
use majlis::domain::meeting::*;
use majlis::domain::register::*;
use majlis::domain::*;
use majlis::search::Directory;

const FROM: AssociationId = AssociationId::new(501);
const INTO: AssociationId = AssociationId::new(502);
const SARA: DelegateId = DelegateId::new(601);
const OMAR: DelegateId = DelegateId::new(602);

fn at(change: MeetingChange) -> Change {
    Change::Meeting(MEETING, change)
}

fn filed(id: AssociationId, association: Association) -> Change {
    RegisterChange::Association(Filing::Added(id, association)).into()
}

/// Two associations, each with a person, an invitation and an answer; somebody of the first is here.
fn doubled() -> World {
    let mut world = World::new(&[0, 0]);
    let short = Association { names: Names::latin("AMDH"), phones: vec!["0537".into()], ..Default::default() };
    let long = Association {
        names: Names::new("Association marocaine des droits humains", "الجمعية المغربية لحقوق الإنسان"),
        city: "Rabat".into(),
        ..Default::default()
    };
    let person = |id, name: &str, association| {
        let delegate = Delegate { names: Names::latin(name), association: Some(association), ..Default::default() };
        Change::from(RegisterChange::Delegate(Filing::Added(id, delegate)))
    };
    let note = Note { text: "Il faut un guichet.".into(), association: Some(FROM), ..Default::default() };
    let contact = Contact { reference: "112/16".into(), ..Default::default() };
    let project = Project { title: Names::latin("Écoute"), association: Some(FROM), ..Default::default() };
    let (former, stays) = (Invitee::Association(FROM), Invitee::Association(INTO));
    world.act(
        0,
        vec![
            filed(FROM, short),
            filed(INTO, long),
            person(SARA, "Sara Alami", FROM),
            person(OMAR, "Omar Naciri", INTO),
            RegisterChange::Project(Filing::Added(ProjectId::new(701), project)).into(),
            at(MeetingChange::Invited { invitee: former, seats: 3 }),
            at(MeetingChange::Invited { invitee: stays, seats: 2 }),
            at(MeetingChange::Replied { invitee: former, was: Reply::ToSend, now: Reply::Confirmed }),
            at(MeetingChange::Replied { invitee: stays, was: Reply::ToSend, now: Reply::Sent }),
            at(MeetingChange::Contact(former, Filing::Added(ContactId::new(801), contact))),
            at(MeetingChange::DelegateNamed { invitee: former, delegate: SARA }),
            at(MeetingChange::DelegateNamed { invitee: stays, delegate: OMAR }),
            at(MeetingChange::Note(Filing::Added(NoteId::new(901), note))),
            at(MeetingChange::Arrived {
                session: SESSION,
                person: SARA,
                association: Some(FROM),
                desk: "A".into(),
                replaces: None,
            }),
        ],
    );

    world
}

fn merge(world: &World, desk: usize) -> Vec<Change> {
    merging::merge(world.sees(desk), FROM, INTO, &Ids::counting())
}

#[test]
fn what_either_had_is_kept_under_one() {
    let mut world = doubled();
    let before = figures::meeting(&world.sees(0).register, &world.sees(0).all_meetings[&MEETING], None);
    let changes = merge(&world, 0);
    world.act(0, changes);

    let workspace = world.sees(0);
    let (register, meeting) = (&workspace.register, &workspace.all_meetings[&MEETING]);
    assert!(!register.associations.iter().any(|(id, _)| id == FROM), "it is offered nowhere");
    let one = register.associations.get(FROM).unwrap();
    assert_eq!(one, register.associations.get(INTO).unwrap(), "its id leads to the other");
    assert_eq!((one.names.latin.as_str(), one.city.as_str()), ("Association marocaine des droits humains", "Rabat"));
    assert_eq!(one.phones, ["0537"]);
    assert_eq!(register.delegates_of(INTO).map(|(id, _)| id).collect::<Vec<_>>(), [SARA, OMAR]);
    assert_eq!(roll::by_association(register)[&INTO], [SARA, OMAR]);

    let of_both = meeting.invitation(Invitee::Association(INTO)).unwrap();
    assert_eq!((of_both.seats, of_both.reply), (3, Reply::Confirmed));
    assert_eq!(of_both.delegates, [OMAR, SARA]);
    assert_eq!(of_both.contacts.iter().map(|(_, it)| it.reference.as_str()).collect::<Vec<_>>(), ["112/16"]);
    assert!(meeting.invitation(Invitee::Association(FROM)).is_none());

    let figures = figures::meeting(register, meeting, None);
    assert_eq!(figures.organisations.invited, before.organisations.invited - 1);
    assert_eq!((figures.organisations.represented, figures.present), (1, 1));
    let rows = roll::roll(register, meeting, None, true);
    let of_sara = rows.iter().find(|row| row.person == Some(SARA)).unwrap();
    assert_eq!((of_sara.association, of_sara.is_present()), (Some(INTO), true));
    let past = figures::participation(workspace, INTO);
    assert_eq!((past[0].reply, past[0].came.as_slice()), (Some(Reply::Confirmed), &[SARA][..]));
    assert_eq!(figures::participation(workspace, FROM), past);
    let note = meeting.notes.get(NoteId::new(901)).unwrap();
    assert_eq!(register.association_of(note.association), Some(INTO));

    let found = Directory::of_door(register, meeting, SESSION).find("droits humains", 9);
    assert!(
        found.iter().any(|found| found.who == Who::Person(SARA)),
        "who came for the first is found by the second's name"
    );
    assert!(found.iter().any(|found| found.who == Who::Association(INTO)));
    let former = Directory::of_associations(register).find("AMDH", 9);
    assert_eq!(former.iter().map(|found| found.who).collect::<Vec<_>>(), [Who::Association(INTO)]);
    assert!(!found.iter().any(|found| found.who == Who::Association(FROM)));
}

#[test]
fn a_merging_undoes_as_one_even_days_later_and_comes_back() {
    let mut world = doubled();
    let apart = visible(world.sees(0));
    let changes = merge(&world, 0);
    world.act(0, changes);
    let merged = visible(world.sees(0));
    assert_ne!(apart, merged);
    assert!(world.undo(0));
    assert_eq!(visible(world.sees(0)), apart);
    assert!(world.redo(0));
    assert_eq!(visible(world.sees(0)), merged);
}

/// The other laptop has not heard of the merging yet: it writes of the one that counts no more.
#[test]
fn what_another_laptop_writes_meanwhile_means_the_one_that_stays() {
    let mut world = doubled();
    world.meet(1);
    let changes = merge(&world, 0);
    world.act(0, changes);
    let late = DelegateId::new(603);
    let delegate = Delegate { names: Names::latin("Hind Filali"), association: Some(FROM), ..Default::default() };
    world.act(1, vec![RegisterChange::Delegate(Filing::Added(late, delegate)).into()]);
    let arrived = MeetingChange::Arrived {
        session: SESSION,
        person: late,
        association: Some(FROM),
        desk: "B".into(),
        replaces: None,
    };
    world.act(1, vec![at(arrived)]);
    let network = Network { names: Names::latin("Réseau"), members: vec![FROM, INTO] };
    world.act(1, vec![RegisterChange::Network(Filing::Added(NetworkId::new(44), network)).into()]);
    for desk in [0, 1] {
        world.meet(desk);
    }

    assert_eq!(visible(world.sees(0)), visible(world.sees(1)));
    let workspace = world.sees(1);
    let (register, meeting) = (&workspace.register, &workspace.all_meetings[&MEETING]);
    let door = Door { id: MEETING, meeting, register, session: SESSION, desk: "B" };
    assert_eq!(door.association_of(late), Some(INTO));
    assert_eq!(door.seats(INTO).map(|seats| seats.taken), Some(2), "both arrivals take its seats");
    let figures = figures::meeting(register, meeting, None);
    assert_eq!((figures.organisations.represented, figures.organisations.people), (1, 2));
    assert_eq!(register.members(register.networks.get(NetworkId::new(44)).unwrap()).len(), 1);
    assert_eq!(figures.by_network[&NetworkId::new(44)].represented, 1);
}

#[test]
fn two_laptops_that_merge_the_same_two_the_other_way_round_leave_one() {
    let mut world = doubled();
    world.meet(1);
    world.act(0, vec![RegisterChange::AssociationsMerged { from: FROM, into: INTO }.into()]);
    world.act(1, vec![RegisterChange::AssociationsMerged { from: INTO, into: FROM }.into()]);
    for desk in [0, 1] {
        world.meet(desk);
    }
    for desk in [0, 1] {
        let shelf = &world.sees(desk).register.associations;
        let left: Vec<_> = shelf.iter().map(|(id, _)| id).filter(|id| [FROM, INTO].contains(id)).collect();
        assert_eq!(left, [INTO], "the earlier merging holds");
        assert_eq!((shelf.current(FROM), shelf.current(INTO)), (INTO, INTO));
    }
}

#[test]
fn a_chain_of_mergings_leads_to_its_end_and_who_is_withdrawn_is_no_end() {
    let third = AssociationId::new(503);
    let mut world = doubled();
    world.act(0, vec![filed(third, Association { names: Names::latin("Droits"), ..Default::default() })]);
    world.act(0, vec![RegisterChange::AssociationsMerged { from: FROM, into: INTO }.into()]);
    world.act(0, vec![RegisterChange::AssociationsMerged { from: INTO, into: third }.into()]);
    let shelf = &world.sees(0).register.associations;
    assert_eq!((shelf.current(FROM), shelf.merged_into(third).count()), (third, 2));
    let count = shelf.len();
    assert_eq!(count, shelf.iter().count());

    world.act(0, vec![RegisterChange::Association(Filing::Withdrawn(third)).into()]);
    let shelf = &world.sees(0).register.associations;
    assert_eq!((shelf.current(FROM), shelf.contains(FROM)), (INTO, true), "nobody is lost with who was withdrawn");
    assert_eq!(shelf.len(), count);
}

proptest! {
    #![proptest_config(cases(64))]

    /// Whatever is merged, in whatever order it is read: one result, and every id leads to one that counts or was withdrawn.
    #[test]
    fn mergings_fold_alike_in_any_order(world in world(), seed in any::<u64>()) {
        let mut mixed = world.entries.clone();
        let count = mixed.len().max(1);
        for place in 0..mixed.len() {
            mixed.swap(place, (seed as usize).wrapping_mul(place + 7) % count);
        }
        let (straight, mixed) = (folded(&world.entries).0, folded(&mixed).0);
        prop_assert_eq!(visible(&straight), visible(&mixed));
        let shelf = &straight.register.associations;
        for entry in &world.entries {
            let Change::Register(RegisterChange::AssociationsMerged { from, .. }) = &entry.does else { continue };
            let end = shelf.current(*from);
            prop_assert_eq!(shelf.current(end), end);
            prop_assert!(!shelf.contains(*from) || shelf.iter().any(|(id, _)| id == end));
        }
    }
}

#[test]
fn times_of_arrivals_are_those_of_the_desk() {
    let mut world = doubled();
    let changes = merge(&world, 0);
    world.act(0, changes);
    let meeting = &world.sees(0).all_meetings[&MEETING];
    let wall = meeting.attendance_at(SESSION, SARA).and_then(|it| it.arrival()).map(|it| it.wall);
    assert_eq!(
        figures::meeting(&world.sees(0).register, meeting, None).arrivals,
        wall.into_iter().collect::<Vec<Timestamp>>()
    );
}
