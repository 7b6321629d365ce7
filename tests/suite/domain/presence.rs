//! Presence is set, or withdrawn by naming the arrival; never toggled.

use proptest::prelude::*;

use super::generate::{MEETING, SESSION, World, cases, folded};
use majlis::domain::*;

const PERSON: DelegateId = DelegateId::new(100);

fn arrived(desk: usize) -> Change {
    let desk = format!("poste {desk}");
    let change = MeetingChange::Arrived { session: SESSION, person: PERSON, association: None, desk, replaces: None };

    Change::Meeting(MEETING, change)
}

fn withdrawn(arrival: Stamp) -> Change {
    Change::Meeting(MEETING, MeetingChange::ArrivalWithdrawn { session: SESSION, person: PERSON, arrival })
}

/// The stamps of the arrivals that the entries hold, in their order.
fn arrivals(entries: &[Entry<Change>]) -> Vec<Stamp> {
    let is_arrival = |entry: &&Entry<Change>| matches!(entry.does, Change::Meeting(_, MeetingChange::Arrived { .. }));
    let mut stamps: Vec<Stamp> = entries.iter().filter(is_arrival).map(|entry| entry.at).collect();
    stamps.sort();

    stamps
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn the_earliest_arrival_that_stands_holds(
        skews in prop::array::uniform3(-500_000..500_000i64),
        desks in prop::collection::vec(0..3usize, 1..8),
        mistakes in prop::collection::vec(any::<bool>(), 8),
        order in any::<prop::sample::Index>(),
    ) {
        let mut world = World::new(&skews);
        for desk in desks {
            world.act(desk, vec![arrived(desk)]);
        }
        let stamps = arrivals(&world.entries);
        let standing: Vec<Stamp> = stamps.iter().zip(&mistakes).filter(|(_, wrong)| !**wrong).map(|(at, _)| *at).collect();
        world.meet(0);
        for (at, _) in stamps.iter().zip(&mistakes).filter(|(_, wrong)| **wrong) {
            world.act(0, vec![withdrawn(*at)]);
        }
        let place = order.index(world.entries.len());
        world.entries.rotate_left(place);
        let meeting = &folded(&world.entries).0.all_meetings[&MEETING];
        let attendance = meeting.attendance_at(SESSION, PERSON).unwrap();

        prop_assert_eq!(attendance.arrival().map(|it| it.at), standing.first().copied());
        prop_assert_eq!(attendance.arrivals().map(|it| it.at).collect::<Vec<_>>(), standing.clone());
        prop_assert_eq!(meeting.is_present(SESSION, PERSON), !standing.is_empty());
    }
}

#[test]
fn a_second_arrival_never_un_marks() {
    let mut world = World::new(&[0, 60_000]);
    world.act(0, vec![arrived(0)]);
    world.meet(1);
    for _ in 0..3 {
        world.act(1, vec![arrived(1)]);
    }
    world.meet(0);
    let attendance = world.sees(0).all_meetings[&MEETING].attendance_at(SESSION, PERSON).unwrap().clone();
    assert_eq!(attendance.arrival().map(|it| it.desk.as_str()), Some("poste 0"));
    assert_eq!(attendance.arrivals().count(), 4, "both desks stay visible");
}

#[test]
fn taking_back_one_of_two_arrivals_leaves_the_person_present() {
    let mut world = World::new(&[0, 60_000]);
    world.act(0, vec![arrived(0)]);
    world.act(1, vec![arrived(1)]);
    world.meet(0);
    assert!(world.undo(0));
    world.meet(1);
    let here = |world: &World| world.sees(1).all_meetings[&MEETING].is_present(SESSION, PERSON);
    assert!(here(&world), "the other desk received the person too");
    assert!(world.undo(1));
    assert!(!here(&world));
    assert!(world.redo(1));
    assert!(here(&world));
}

#[test]
fn who_came_by_mistake_and_comes_again_is_not_gone() {
    use majlis::domain::door::{Door, Reception, Who};
    let mut world = World::new(&[0]);
    world.act(0, vec![arrived(0)]);
    let door = |world: &World| {
        let workspace = world.sees(0).clone();
        (workspace.register.clone(), workspace.all_meetings[&MEETING].clone())
    };
    let at = |register: &Register, meeting: &Meeting| {
        let door = Door { register, id: MEETING, meeting, session: SESSION, desk: "" };
        let gone = door.leave(PERSON, jiff::Timestamp::new(1_770_000_500, 0).ok());
        (gone, door.withdraw(PERSON), door.receive(Who::Person(PERSON)))
    };
    let (register, meeting) = door(&world);
    world.act(0, at(&register, &meeting).0);
    let (register, meeting) = door(&world);
    world.act(0, at(&register, &meeting).1);
    world.act(0, vec![arrived(0)]);
    let (register, meeting) = door(&world);
    assert!(matches!(at(&register, &meeting).2, Reception::AlreadyHere { .. }));
}

#[test]
fn the_first_code_on_a_badge_stays() {
    let mut world = World::new(&[0, 60_000]);
    let assigned =
        |code: &str| vec![Change::Meeting(MEETING, MeetingChange::BadgeAssigned { person: PERSON, code: code.into() })];
    world.act(1, assigned("B2B2B2"));
    world.act(0, assigned("A2A2A2"));
    world.meet(0);
    let meeting = &world.sees(0).all_meetings[&MEETING];
    // The desk whose clock is behind was first in the order that all agree on.
    assert_eq!(meeting.badge(PERSON), Some("A2A2A2"));
    assert_eq!(meeting.person_of_badge(" a2a2a2 "), Some(PERSON));
    assert_eq!(meeting.person_of_badge("B2B2B2"), None);
    assert_eq!(meeting.idle, 1);
}
