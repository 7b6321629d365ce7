//! Undo and redo over whole histories.

use proptest::prelude::*;

use super::generate::{Picks, World, cases, picks, visible};
use majlis::domain::history::History;
use majlis::domain::*;

fn steps() -> impl Strategy<Value = Vec<Vec<u16>>> {
    prop::collection::vec(prop::collection::vec(any::<u16>(), 70), 1..30)
}

/// One gesture of one to three plausible changes, each made from what the one before left.
fn gesture(world: &mut World, numbers: &[u16]) {
    let mut picks = Picks::new(numbers);
    let count = [1, 1, 1, 2][picks.below(4)];
    let changes: Vec<Change> = (0..count).filter_map(|_| world.plausible(0, &mut picks)).collect();
    // Two changes of one gesture are made from one state: they must not be about the same thing.
    let apart = changes.len() < 2 || changes[0].place() != changes[1].place();
    world.act(0, if apart { changes } else { changes[..1].to_vec() });
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn undo_walks_back_through_every_state_and_redo_forth(steps in steps()) {
        let mut world = World::new(&[0]);
        let mut states = vec![visible(world.sees(0))];
        for step in &steps {
            let before = world.entries.len();
            gesture(&mut world, step);
            if world.entries.len() > before {
                states.push(visible(world.sees(0)));
            }
        }
        let last = states.len() - 1;
        for place in (0..last).rev() {
            prop_assert!(world.undo(0));
            prop_assert_eq!(&visible(world.sees(0)), &states[place], "undo to {}", place);
        }
        prop_assert!(!world.undo(0), "there is nothing more to undo");
        for (place, state) in states.iter().enumerate().skip(1) {
            prop_assert!(world.redo(0));
            prop_assert_eq!(&visible(world.sees(0)), state, "redo to {}", place);
        }
        prop_assert!(!world.redo(0), "there is nothing more to redo");
    }

    #[test]
    fn a_new_act_ends_what_could_be_redone(steps in steps(), act in picks()) {
        let mut world = World::new(&[0]);
        steps.iter().for_each(|step| gesture(&mut world, step));
        if world.undo(0) {
            let before = world.entries.len();
            gesture(&mut world, &act);
            prop_assert_eq!(world.history(0).next_redo().is_none(), world.entries.len() > before);
        }
    }

    #[test]
    fn the_journal_tells_the_same_history_as_the_desk_remembers(steps in steps()) {
        let mut world = World::new(&[0, 5]);
        world.crashes = true;
        let since = world.entries.len();
        steps.iter().for_each(|step| world.step(step));
        for desk in 0..2 {
            let read = History::of(world.written_by(desk, since));
            prop_assert_eq!(format!("{read:?}"), format!("{:?}", world.history(desk)));
        }
    }

    #[test]
    fn something_older_is_taken_back_and_what_came_after_stays(steps in steps(), which in any::<prop::sample::Index>()) {
        let mut world = World::new(&[0]);
        steps.iter().for_each(|step| gesture(&mut world, step));
        let undoable = world.history(0).undoable().to_vec();
        prop_assume!(!undoable.is_empty());
        let place = which.index(undoable.len());
        world.revert(0, &undoable[place]);

        let left: Vec<_> = world.history(0).undoable().iter().map(|unit| unit.key).collect();
        let expected: Vec<_> = undoable.iter().map(|unit| unit.key).filter(|key| *key != undoable[place].key).collect();
        prop_assert_eq!(left, expected);
        let reverts = world.history(0).next_redo().and_then(|unit| unit.reverts);
        prop_assert_eq!(reverts, Some(undoable[place].key));
        let idle = world.sees(0).register.idle;
        prop_assert!(idle <= 1 + undoable[place].entries.len() as u64);
    }
}

#[test]
fn taking_back_what_another_desk_did_can_be_taken_back() {
    let mut world = World::new(&[0, 0]);
    let rename = |was: &str, now: &str| {
        let edit = majlis::domain::register::OrganiserEdit::Declaration { was: was.to_owned(), now: now.to_owned() };
        Change::Register(RegisterChange::OrganiserEdited(vec![edit]))
    };
    let was = world.sees(0).register.organiser.declaration.clone();
    world.act(0, vec![rename(&was, "D-1")]);
    world.meet(1);
    let unit = world.history(0).next_undo().unwrap().clone();
    world.revert(1, &unit);
    assert_eq!(world.sees(1).register.organiser.declaration, was);
    assert!(world.undo(1));
    assert_eq!(world.sees(1).register.organiser.declaration, "D-1");
    assert!(world.redo(1));
    assert_eq!(world.sees(1).register.organiser.declaration, was);
}

#[test]
fn a_batch_is_undone_as_one() {
    let mut world = World::new(&[0]);
    let before = visible(world.sees(0));
    let theme = |number: u64, name: &str| {
        let theme = majlis::domain::register::Theme { names: Names::latin(name), programme: None };
        Change::Register(RegisterChange::Theme(Filing::Added(ThemeId::new(number), theme)))
    };
    world.act(0, vec![theme(1, "Santé"), theme(2, "Droits"), theme(3, "École")]);
    assert_eq!(world.sees(0).register.themes.len(), 3);
    assert!(world.undo(0));
    assert_eq!(visible(world.sees(0)), before);
    assert!(world.redo(0));
    assert_eq!(world.sees(0).register.themes.len(), 3);
}

#[test]
fn a_batch_that_sets_one_field_twice_is_undone_from_its_end() {
    let mut world = World::new(&[0]);
    let before = visible(world.sees(0));
    let named = |was: &str, now: &str| RegisterChange::LaptopNamed { was: was.into(), now: now.into() }.into();
    world.act(0, vec![named("", "a"), named("a", "b")]);
    assert!(world.undo(0));
    assert_eq!(visible(world.sees(0)), before);
    assert!(world.redo(0));
    assert_eq!(world.sees(0).register.laptop_name(LaptopId::new(1)), "b");
}
