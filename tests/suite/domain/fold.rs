//! The state is the fold of a set of entries: order, repetition and the way it was split make no difference.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::Index;

use super::generate::{World, cases, folded, visible, world};
use majlis::domain::*;

/// A world, and numbers to shuffle and repeat its entries by.
fn shuffled() -> impl Strategy<Value = (World, Vec<Index>)> {
    (world(), prop::collection::vec(any::<Index>(), 120))
}

fn shuffle(entries: &[Entry<Change>], by: &[Index]) -> Vec<Entry<Change>> {
    let mut mixed = entries.to_vec();
    for (place, index) in by.iter().enumerate() {
        if index.index(3) == 0 {
            mixed.push(mixed[index.index(mixed.len())].clone());
        }
        let count = mixed.len();
        mixed.swap(place.min(count - 1), index.index(count));
    }

    mixed
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn any_order_and_any_repetition_give_the_same_state((world, by) in shuffled()) {
        prop_assert_eq!(folded(&shuffle(&world.entries, &by)), folded(&world.entries));
    }

    #[test]
    fn laptops_that_merge_in_any_way_agree((world, by) in shuffled()) {
        // Each laptop wrote its own; two of them take the third in, in another order, and hand on what they have.
        let own = |laptop: u64| world.entries.iter().filter(move |entry| entry.at.laptop() == LaptopId::new(laptop)).cloned();
        let one: Vec<_> = own(1).chain(own(3)).chain(own(2)).collect();
        let other: Vec<_> = own(2).chain(shuffle(&one, &by)).chain(own(1)).collect();

        prop_assert_eq!(folded(&one), folded(&other));
        prop_assert_eq!(folded(&other), folded(&world.entries));
    }

    #[test]
    fn taking_in_later_entries_one_by_one_gives_the_state_of_all(world in world(), split in any::<Index>()) {
        let mut entries: Vec<_> =
            world.entries.iter().filter(|entry| entry.batch.is_none_or(|batch| !world.cut.contains(&batch))).cloned().collect();
        entries.sort_by_key(|entry| entry.at);
        let (earlier, later) = split_between_batches(&entries, split);
        let mut workspace = folded(earlier).0;
        for entry in later {
            workspace.apply(entry);
        }

        prop_assert_eq!(workspace, folded(&entries).0);
    }

    #[test]
    fn a_batch_cut_short_does_not_count_and_is_named(world in world()) {
        let (workspace, left_out) = folded(&world.entries);
        let without: Vec<_> =
            world.entries.iter().filter(|entry| entry.batch.is_none_or(|batch| !world.cut.contains(&batch))).cloned().collect();
        prop_assert_eq!(&workspace, &folded(&without).0);

        let mut expected: BTreeMap<(Place, BatchId), u32> = BTreeMap::new();
        for entry in &world.entries {
            if let Some(batch) = entry.batch.filter(|batch| world.cut.contains(batch) && !world.taken_back.contains(batch)) {
                *expected.entry((entry.does.place(), batch)).or_default() += 1;
            }
        }
        let named: BTreeMap<_, _> = left_out.iter().map(|(place, cut)| ((*place, cut.batch), cut.found)).collect();
        prop_assert_eq!(named, expected);
        prop_assert!(left_out.iter().all(|(_, cut)| cut.expected.is_none()));
    }

    #[test]
    fn a_batch_that_lost_any_of_its_entries_is_left_out_where_it_lost_it(world in world(), lost in any::<Index>()) {
        let in_batches: Vec<_> = world.entries.iter().filter(|entry| entry.batch.is_some() && !is_end(entry)).collect();
        prop_assume!(!in_batches.is_empty());
        let lost = in_batches[lost.index(in_batches.len())];
        let torn: Vec<_> = world.entries.iter().filter(|entry| entry.at != lost.at).cloned().collect();
        let (batch, place) = (lost.batch.unwrap(), lost.does.place());
        let whole = !world.cut.contains(&batch);
        let alone = !torn.iter().any(|entry| entry.batch == Some(batch) && entry.does.place() == place && !is_end(entry));

        let left_out = folded(&torn).1;
        let named = left_out.iter().any(|(there, cut)| *there == place && cut.batch == batch);
        // Where nothing of it is left there is nothing to leave out.
        prop_assert_eq!(named, !alone && !world.taken_back.contains(&batch));
        if whole && named {
            let without: Vec<_> =
                torn.iter().filter(|entry| entry.batch != Some(batch) || entry.does.place() != place).cloned().collect();
            prop_assert_eq!(visible(&folded(&torn).0), visible(&folded(&without).0));
        }
    }

    #[test]
    fn a_closing_line_elsewhere_speaks_for_all_places(world in world()) {
        // Of each batch only the last closing line is kept: a copy brought the other journals without their ends.
        let mut seen = BTreeSet::new();
        let mut kept: Vec<_> =
            world.entries.iter().rev().filter(|entry| !is_end(entry) || seen.insert(entry.batch)).cloned().collect();
        kept.reverse();

        prop_assert_eq!(visible(&folded(&kept).0), visible(&folded(&world.entries).0));
        prop_assert_eq!(folded(&kept).1, folded(&world.entries).1);
    }
}

fn is_end(entry: &Entry<Change>) -> bool {
    matches!(
        entry.does,
        Change::Register(RegisterChange::BatchEnded(_)) | Change::Meeting(_, MeetingChange::BatchEnded(_))
    )
}

/// At a place where no batch is open, else a part of it would be left out.
fn split_between_batches(entries: &[Entry<Change>], split: Index) -> (&[Entry<Change>], &[Entry<Change>]) {
    let mut place = split.index(entries.len() + 1);
    let open = |place: usize| {
        let before: BTreeSet<_> = entries[..place].iter().filter_map(|entry| entry.batch).collect();
        entries[place..].iter().any(|entry| entry.batch.is_some_and(|batch| before.contains(&batch)))
    };
    while open(place) {
        place += 1;
    }

    entries.split_at(place)
}

#[test]
fn the_later_of_two_closing_lines_holds() {
    let mut world = World::new(&[0]);
    let rename = |now: &str| RegisterChange::LaptopNamed { was: String::new(), now: now.to_owned() }.into();
    world.act(0, vec![rename("a"), rename("b")]);
    let batch = world.entries.last().unwrap().batch.unwrap();
    // One of the two lines was lost, and the batch finished with the other.
    let lost = world.entries.len() - 3;
    world.entries.remove(lost);
    assert_eq!(folded(&world.entries).1.len(), 1);
    let closing = Closing { batch, kind: BatchKind::Together, counts: vec![(Place::Register, 1)] };
    world.act(0, vec![RegisterChange::BatchEnded(closing).into()]);
    for _ in 0..2 {
        world.entries.reverse();
        let (workspace, left_out) = folded(&world.entries);
        assert_eq!(left_out, []);
        assert_eq!(workspace.register.laptop_name(LaptopId::new(1)), "b");
    }
}
