//! Two laptops that edit apart: different fields both stay, of one field the later holds and both values are shown.

use proptest::prelude::*;

use super::generate::{MEETING, Made, Picks, World, cases, hours_apart, picks, world};
use majlis::domain::conflicts::{Authors, Disagreement, all, authors};
use majlis::domain::meeting::*;
use majlis::domain::register::*;
use majlis::domain::*;

const ID: AssociationId = AssociationId::new(100);

fn edit(was: &Association, now: &Association) -> Vec<Change> {
    Filing::edit(ID, was, now).map(|filing| RegisterChange::Association(filing).into()).into_iter().collect()
}

fn known(world: &World, desk: usize) -> Association {
    world.sees(desk).register.associations.get(ID).unwrap().clone()
}

/// Both desks edit what they see, apart, then meet; the second one writes later.
fn apart(first: impl FnOnce(&mut Association), second: impl FnOnce(&mut Association)) -> World {
    let mut world = World::new(&[0, 10]);
    let was = known(&world, 0);
    for (desk, now) in [(0, changed(&was, first)), (1, changed(&was, second))] {
        world.act(desk, edit(&was, &now));
    }
    world.meet(0);
    world.meet(1);

    world
}

fn changed(was: &Association, change: impl FnOnce(&mut Association)) -> Association {
    let mut now = was.clone();
    change(&mut now);

    now
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn edits_of_different_fields_are_both_kept(one in picks(), other in picks()) {
        let mut world = World::new(&[0, 10]);
        let was = known(&world, 0);
        let (one, other) = (Association::made(&mut Picks::new(&one)), Association::made(&mut Picks::new(&other)));
        // One desk has the names and the lists' phones, the other one all the rest.
        let first = Association { names: one.names, acronym: one.acronym, phones: one.phones, ..was.clone() };
        let second = Association { names: was.names.clone(), acronym: was.acronym.clone(), phones: was.phones.clone(), ..other };
        world.act(0, edit(&was, &first));
        world.act(1, edit(&was, &second));
        world.meet(0);
        world.meet(1);

        let mut found = known(&world, 0);
        let mut expected = Association { names: first.names, acronym: first.acronym, phones: first.phones, ..second };
        for it in [&mut found, &mut expected] {
            it.fields.sort();
            it.phones.sort();
            it.emails.sort();
        }
        prop_assert_eq!(found, expected);
        prop_assert_eq!(known(&world, 1), known(&world, 0));
        prop_assert_eq!(world.sees(0).register.associations.conflicts().count(), 0);
    }

    #[test]
    fn undo_makes_no_conflict(mut world in world(), desk in 0..3usize) {
        world.meet(desk);
        let before = conflicts(world.sees(desk));
        while world.undo(desk) {}
        let made: Vec<String> = conflicts(world.sees(desk)).into_iter().filter(|it| !before.contains(it)).collect();
        // A record that comes back brings the conflict that it went with; none has a stamp of the undoing.
        let undone = world.history(desk).next_redo().and_then(|unit| unit.at());
        prop_assert!(undone.is_some() || made.is_empty());
        prop_assert!(!made.iter().any(|it| world.entries.iter().any(|entry| entry.reverts.is_some() && it.starts_with(&format!("{:?} ", entry.at)))), "{:?}", made);
    }
}

fn conflicts(workspace: &Workspace) -> Vec<String> {
    let register = &workspace.register;
    let organiser = register.organiser_conflicts.iter().map(|(at, edit)| format!("{at:?} {edit:?}"));
    let associations = register.associations.conflicts().map(|it| format!("{:?} {it:?}", it.at));
    let delegates = register.delegates.conflicts().map(|it| format!("{:?} {it:?}", it.at));
    let meetings = workspace.all_meetings.values().flat_map(|meeting| {
        let details = meeting.conflicts.iter().map(|(at, edit)| format!("{at:?} {edit:?}"));
        let invitations = meeting
            .invitations
            .values()
            .flat_map(|it| it.conflicts.iter().map(|(at, edit)| format!("{at:?} {edit:?}")));
        let notes = meeting.notes.conflicts().map(|it| format!("{:?} {it:?}", it.at));

        details.chain(invitations).chain(notes)
    });

    organiser.chain(associations).chain(delegates).chain(meetings).collect()
}

#[test]
fn one_field_set_apart_holds_the_later_value_and_shows_both() {
    let world = apart(|it| it.city = "Fès".into(), |it| it.city = "Meknès".into());
    for desk in 0..2 {
        let shelf = &world.sees(desk).register.associations;
        assert_eq!(shelf.get(ID).unwrap().city, "Meknès");
        let conflicts: Vec<_> = shelf.conflicts().map(|it| (it.id, it.at.laptop(), it.edit.clone())).collect();
        let edit = AssociationEdit::City { was: "Fès".into(), now: "Meknès".into() };
        assert_eq!(conflicts, [(ID, LaptopId::new(2), edit)]);
    }
}

#[test]
fn the_same_value_set_apart_is_no_conflict() {
    let world = apart(|it| it.city = "Fès".into(), |it| it.city = "Fès".into());
    assert_eq!(world.sees(0).register.associations.conflicts().count(), 0);
}

#[test]
fn a_later_edit_that_saw_both_settles_it() {
    let mut world = apart(|it| it.city = "Fès".into(), |it| it.city = "Meknès".into());
    let was = known(&world, 0);
    world.act(0, edit(&was, &changed(&was, |it| it.acronym = "another field".into())));
    assert_eq!(world.sees(0).register.associations.conflicts().count(), 1, "another field settles nothing");
    let was = known(&world, 0);
    world.act(0, edit(&was, &changed(&was, |it| it.city = "Fès-Meknès".into())));
    assert_eq!(world.sees(0).register.associations.conflicts().count(), 0);
    world.meet(1);
    assert_eq!(world.sees(1).register.associations.conflicts().count(), 0);
}

#[test]
fn confirming_the_value_that_holds_settles_it() {
    let mut world = apart(|it| it.city = "Fès".into(), |it| it.city = "Meknès".into());
    let same = AssociationEdit::City { was: "Meknès".into(), now: "Meknès".into() };
    world.act(0, vec![RegisterChange::Association(Filing::Edited(ID, vec![same])).into()]);

    assert_eq!(world.sees(0).register.associations.conflicts().count(), 0);
}

#[test]
fn a_withdrawn_record_asks_for_nobody() {
    let mut world = apart(|it| it.city = "Fès".into(), |it| it.city = "Meknès".into());
    world.act(0, vec![RegisterChange::Association(Filing::Withdrawn(ID)).into()]);
    assert_eq!(world.sees(0).register.associations.conflicts().count(), 0);
    assert!(world.undo(0));
    assert_eq!(world.sees(0).register.associations.conflicts().count(), 1);
}

#[test]
fn replies_details_and_the_organiser_conflict_in_the_same_way() {
    let invitee = Invitee::Association(ID);
    let replied = |now| Change::Meeting(MEETING, MeetingChange::Replied { invitee, was: Reply::ToSend, now });
    let venue = |now: &str| {
        let was = World::new(&[0]).sees(0).all_meetings[&MEETING].details.venue.clone();
        Change::Meeting(MEETING, MeetingChange::Edited(vec![DetailsEdit::Venue { was, now: now.into() }]))
    };
    let declared = |now: &str| {
        let edit = OrganiserEdit::Declaration { was: String::new(), now: now.into() };
        Change::from(RegisterChange::OrganiserEdited(vec![edit]))
    };
    let mut world = World::new(&[0, 10]);
    for (desk, (reply, text)) in [(Reply::Confirmed, "A"), (Reply::Declined, "B")].into_iter().enumerate() {
        for change in [replied(reply), venue(text), declared(text)] {
            world.act(desk, vec![change]);
        }
    }
    world.meet(0);
    let workspace = world.sees(0);
    let meeting = &workspace.all_meetings[&MEETING];
    let invitation = meeting.invitation(invitee).unwrap();
    assert_eq!((invitation.reply, meeting.details.venue.as_str()), (Reply::Declined, "B"));
    let edit = InvitationEdit::Reply { was: Reply::Confirmed, now: Reply::Declined };
    assert_eq!(invitation.conflicts.iter().map(|(_, edit)| edit.clone()).collect::<Vec<_>>(), [edit]);
    assert_eq!(meeting.conflicts.len(), 1);
    assert_eq!(workspace.register.organiser_conflicts.len(), 1);
    assert_eq!(workspace.register.organiser.declaration, "B");
}

#[test]
fn an_undo_that_leaves_the_field_settles_nothing() {
    let mut world = apart(|it| it.city = "Fès".into(), |it| it.city = "Meknès".into());
    assert!(world.undo(0));
    let shelf = &world.sees(0).register.associations;
    assert_eq!(shelf.get(ID).unwrap().city, "Meknès", "somebody else's value is left");
    assert_eq!(shelf.conflicts().count(), 1, "whoever took the other value back saw neither of them");
}

/// Three desks set the city apart, in this order.
fn three(cities: [&str; 3]) -> World {
    let mut world = World::new(&[0, 10, 20]);
    let was = known(&world, 0);
    for (desk, city) in cities.into_iter().enumerate() {
        world.act(desk, edit(&was, &changed(&was, |it| it.city = city.into())));
    }
    (0..3).for_each(|desk| world.meet(desk));

    world
}

/// The values that a desk sees as set apart and not holding.
fn others(world: &World, desk: usize) -> Vec<String> {
    let holds = known(world, desk).city;
    let apart = world.sees(desk).register.associations.conflicts().map(|it| match &it.edit {
        AssociationEdit::City { was, now } if *now == holds => was.clone(),
        other => panic!("{other:?} says what does not hold: {holds}"),
    });

    apart.collect()
}

#[test]
fn what_three_laptops_set_apart_is_shown_threefold() {
    let world = three(["Fès", "Meknès", "Taza"]);
    for desk in 0..3 {
        assert_eq!(others(&world, desk), ["Fès", "Meknès"]);
    }
    assert_eq!(others(&three(["Fès", "Meknès", "Fès"]), 0), ["Meknès"], "the first one said the same as the last");
}

#[test]
fn going_on_from_ones_own_value_settles_nothing() {
    let mut world = World::new(&[0, 10]);
    let was = known(&world, 0);
    world.act(0, edit(&was, &changed(&was, |it| it.city = "Fès".into())));
    world.act(1, edit(&was, &changed(&was, |it| it.city = "Meknès".into())));
    // The second desk has seen nothing of the first one, and corrects itself.
    let was = known(&world, 1);
    world.act(1, edit(&was, &changed(&was, |it| it.city = "Taza".into())));
    world.meet(0);
    assert_eq!(others(&world, 0), ["Fès"]);
    // The first one corrects itself as well, before they meet: its earlier value is of the past.
    let mut world = World::new(&[0, 0]);
    let was = known(&world, 0);
    world.act(0, edit(&was, &changed(&was, |it| it.city = "Fès".into())));
    world.act(1, edit(&was, &changed(&was, |it| it.city = "Meknès".into())));
    let was = known(&world, 0);
    world.act(0, edit(&was, &changed(&was, |it| it.city = "Taza".into())));
    world.meet(0);
    assert_eq!(others(&world, 0), ["Meknès"]);
}

#[test]
fn who_takes_the_own_value_back_has_not_seen_the_other() {
    let mut world = World::new(&[0, 10]);
    let was = known(&world, 0);
    world.act(0, edit(&was, &changed(&was, |it| it.city = "Fès".into())));
    world.act(1, edit(&was, &changed(&was, |it| it.city = "Meknès".into())));
    assert!(world.undo(1));
    world.meet(0);
    assert_eq!(known(&world, 0).city, was.city);
    assert_eq!(others(&world, 0), ["Fès"], "what the first desk said is not lost");
}

fn settle(world: &mut World, desk: usize, pick: impl Fn(&Disagreement) -> Vec<Change>) {
    let changes: Vec<Change> = all(world.sees(desk)).iter().flat_map(pick).collect();
    world.act(desk, changes);
}

#[test]
fn keeping_a_value_settles_it_on_every_laptop() {
    let mut world = three(["Fès", "Meknès", "Taza"]);
    settle(&mut world, 2, Disagreement::keep);
    (0..3).for_each(|desk| world.meet(desk));
    for desk in 0..3 {
        assert_eq!(known(&world, desk).city, "Taza");
        assert!(all(world.sees(desk)).is_empty());
    }
}

#[test]
fn taking_another_value_settles_it_on_every_laptop_and_is_taken_back_as_one() {
    // The desk whose value holds takes another's, and so does one that saw both.
    for by in [2, 0] {
        let mut world = three(["Fès", "Meknès", "Taza"]);
        settle(&mut world, by, |it| it.take(1));
        (0..3).for_each(|desk| world.meet(desk));
        for desk in 0..3 {
            assert_eq!(known(&world, desk).city, "Meknès");
            assert!(all(world.sees(desk)).is_empty());
        }
        assert!(world.undo(by));
        assert_eq!(known(&world, by).city, "Taza");
    }
}

#[test]
fn a_value_that_the_chooser_had_not_seen_opens_it_again() {
    let mut world = World::new(&[0, 10, 20]);
    let was = known(&world, 2);
    for (desk, city) in [(0, "Fès"), (1, "Meknès")] {
        world.act(desk, edit(&was, &changed(&was, |it| it.city = city.into())));
    }
    world.meet(0);
    settle(&mut world, 0, Disagreement::keep);
    assert!(all(world.sees(0)).is_empty());
    // The third desk has heard of none of this.
    world.act(2, edit(&was, &changed(&was, |it| it.city = "Taza".into())));
    (0..3).for_each(|desk| world.meet(desk));
    for desk in 0..3 {
        assert_eq!((known(&world, desk).city.as_str(), others(&world, desk)), ("Taza", vec!["Meknès".to_owned()]));
    }
}

#[test]
fn the_journals_tell_who_set_each_value() {
    let mut world = three(["Fès", "Meknès", "Taza"]);
    let entries = |world: &World| {
        let mut entries = world.entries.clone();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
        entries
    };
    let found = authors(&all(world.sees(0)), &entries(&world));
    let laptops = |authors: &Authors| {
        let others = authors.others.iter().map(|it| it.map(|it| it.laptop)).collect::<Vec<_>>();
        (authors.held.map(|it| it.laptop), others)
    };
    let laptop = |number| Some(LaptopId::new(number));
    assert_eq!(found.iter().map(laptops).collect::<Vec<_>>(), [(laptop(3), vec![laptop(1), laptop(2)])]);
    settle(&mut world, 0, |it| it.take(0));
    assert!(authors(&all(world.sees(0)), &entries(&world)).is_empty());
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn each_is_settled_alone_and_by_what_was_chosen(mut world in hours_apart(), desk in 0..3usize, picks in prop::collection::vec(any::<bool>(), 40)) {
        world.meet(desk);
        let entries = { let mut all = world.entries.clone(); all.sort_by_key(|it| std::cmp::Reverse(it.at)); all };
        let found = all(world.sees(desk));
        prop_assert_eq!(authors(&found, &entries).len(), found.len());
        for (left, take) in (1..=found.len()).rev().zip(picks.iter().cycle()) {
            let open = all(world.sees(desk));
            prop_assert_eq!(open.len(), left);
            let first = &open[0];
            prop_assert!(first.take(first.others.len()).is_empty());
            let changes = if *take { first.take(0) } else { first.keep() };
            prop_assert!(!changes.is_empty());
            world.act(desk, changes);
            let after = all(world.sees(desk));
            prop_assert_eq!(&after[..], &open[1..]);
        }
    }
}
