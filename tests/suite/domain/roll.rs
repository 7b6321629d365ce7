//! The roll, case by case.

use super::generate::{MEETING, SESSION, World};
use majlis::domain::meeting::Invitee;
use majlis::domain::register::{Association, Delegate};
use majlis::domain::roll::{Standing, roll};
use majlis::domain::*;

const A: AssociationId = AssociationId::new(500);
const B: AssociationId = AssociationId::new(501);
const HAS: DelegateId = DelegateId::new(600);
const KNOWN: DelegateId = DelegateId::new(601);

/// Association A is invited and has two delegates, one of them named; B is invited and has none. Then this happens.
fn check(happens: &[Change], known: bool, expected: &[(Option<DelegateId>, Option<AssociationId>, Standing, bool)]) {
    let mut world = World::new(&[0]);
    let uninvited = MeetingChange::InvitationWithdrawn(Invitee::Association(AssociationId::new(100)));
    let invite = |id| MeetingChange::Invited { invitee: Invitee::Association(id), seats: 2 };
    for (id, name) in [(A, "A"), (B, "B")] {
        let association = Association { acronym: name.into(), ..Default::default() };
        world.act(0, vec![RegisterChange::Association(Filing::Added(id, association)).into()]);
    }
    for id in [HAS, KNOWN] {
        let delegate = Delegate { association: Some(A), ..Default::default() };
        world.act(0, vec![RegisterChange::Delegate(Filing::Added(id, delegate)).into()]);
    }
    let named = MeetingChange::DelegateNamed { invitee: Invitee::Association(A), delegate: HAS };
    let invited = [uninvited, invite(A), invite(B), named].map(|change| Change::Meeting(MEETING, change));
    for change in invited.into_iter().chain(happens.iter().cloned()) {
        world.act(0, vec![change]);
    }
    let workspace = world.sees(0);
    let rows = roll(&workspace.register, &workspace.all_meetings[&MEETING], None, known);
    let found: Vec<_> = rows.iter().map(|row| (row.person, row.association, row.standing, row.is_present())).collect();

    assert_eq!(found, expected);
}

fn came(person: DelegateId, association: Option<AssociationId>) -> Change {
    let arrived = MeetingChange::Arrived { session: SESSION, person, association, desk: String::new(), replaces: None };

    Change::Meeting(MEETING, arrived)
}

#[test]
fn an_association_without_a_named_person_has_a_row() {
    let named = (Some(HAS), Some(A), Standing::Named, false);
    check(&[], false, &[named, (None, Some(B), Standing::Unnamed, false)]);
    let known = (Some(KNOWN), Some(A), Standing::Known, false);
    check(&[], true, &[named, known, (None, Some(B), Standing::Unnamed, false)]);
}

#[test]
fn who_came_unnamed_is_a_walk_in_and_represents() {
    let named = (Some(HAS), Some(A), Standing::Named, false);
    check(
        &[came(KNOWN, Some(A))],
        false,
        &[named, (Some(KNOWN), Some(A), Standing::WalkIn, true), (None, Some(B), Standing::Unnamed, false)],
    );
    check(&[came(KNOWN, Some(B))], false, &[named, (Some(KNOWN), Some(B), Standing::WalkIn, true)]);
}

#[test]
fn who_came_for_another_association_counts_there() {
    check(&[came(HAS, Some(B))], false, &[(Some(HAS), Some(B), Standing::Named, true)]);
}

#[test]
fn a_stranger_comes_last() {
    let named = (Some(HAS), Some(A), Standing::Named, false);
    let stranger = DelegateId::new(100);
    check(
        &[came(stranger, None)],
        false,
        &[named, (None, Some(B), Standing::Unnamed, false), (Some(stranger), None, Standing::WalkIn, true)],
    );
}

#[test]
fn of_two_that_became_one_either_invitation_may_name_somebody() {
    for (from, into) in [(A, B), (B, A)] {
        let merged = RegisterChange::AssociationsMerged { from, into };
        check(&[merged.into()], false, &[(Some(HAS), Some(into), Standing::Named, false)]);
    }
}
