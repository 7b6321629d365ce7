//! What is derived from a whole workspace, associations that were merged and meetings that were withdrawn in it, against counts
//! made by looking at each thing in turn.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::generate::{World, cases, world};
use majlis::domain::figures::commitments::{self, Wanted};
use majlis::domain::figures::synthesis::{Asked, of_meeting, synthesis};
use majlis::domain::figures::{self, Curve, Hours, YearFilter, pace, unheard};
use majlis::domain::meeting::*;
use majlis::domain::*;

const TODAY: Date = date(2026, 3, 15);

fn workspace(world: &mut World) -> Workspace {
    world.meet(0);

    world.sees(0).clone()
}

/// For whom a note was said, as things are called now.
fn spoke(workspace: &Workspace, note: &Note) -> Option<AssociationId> {
    let person = note.delegate.and_then(|id| workspace.register.delegates.get(id));
    let named = note.association.or(person.and_then(|it| it.association));

    named.map(|id| workspace.register.associations.current(id))
}

/// Every outcome that counts, with its meeting, its owner and who asked for it, as things are called now.
fn outcomes(workspace: &Workspace) -> Vec<(MeetingId, OutcomeId, Outcome, Option<AssociationId>)> {
    let mut found = Vec::new();
    for (id, meeting) in workspace.meetings() {
        for (outcome_id, outcome) in meeting.outcomes.iter() {
            let note = outcome.note.and_then(|note| meeting.notes.get(note));
            let asker = note.and_then(|note| spoke(workspace, note));
            let mut outcome = outcome.clone();
            if let Owner::Association(owner) = outcome.owner {
                outcome.owner = Owner::Association(workspace.register.associations.current(owner));
            }
            found.push((id, outcome_id, outcome, asker));
        }
    }

    found
}

fn is_invited(workspace: &Workspace, meeting: &Meeting, association: AssociationId) -> bool {
    meeting.invitations().any(|(invitee, _)| match invitee {
        Invitee::Association(id) => workspace.register.associations.current(id) == association,
        Invitee::Guest(_) => false,
    })
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn each_theme_was_heard_from_as_many_as_spoke_of_it(mut world in world()) {
        let workspace = workspace(&mut world);
        let register = &workspace.register;
        for (id, meeting) in workspace.meetings() {
            let mut by_hand: BTreeMap<Option<ThemeId>, (u32, BTreeSet<AssociationId>, BTreeSet<RegionId>)> = BTreeMap::new();
            for (_, note) in meeting.notes.iter() {
                let theme = note.theme.filter(|theme| register.themes.contains(*theme));
                let (notes, organisations, regions) = by_hand.entry(theme).or_default();
                *notes += 1;
                organisations.extend(spoke(&workspace, note));
                regions.extend(spoke(&workspace, note).and_then(|id| register.associations.get(id)?.region));
            }
            let found = of_meeting(register, meeting);
            let all = synthesis(&workspace, Asked { meeting: Some(id), ..Asked::default() });
            prop_assert_eq!(found.len(), by_hand.len());
            for (theme, heard) in &found {
                let (notes, organisations, regions) = &by_hand[theme];
                prop_assert_eq!((heard.notes, &heard.organisations, &heard.regions), (*notes, organisations, regions));
                let of_all = &all[theme];
                prop_assert_eq!(
                    (heard.notes, heard.kinds, &heard.organisations),
                    (of_all.notes, of_all.kinds, &of_all.organisations)
                );
            }
        }
    }

    #[test]
    fn whoever_came_was_heard_or_was_not(mut world in world()) {
        let workspace = workspace(&mut world);
        let register = &workspace.register;
        for (_, meeting) in workspace.meetings() {
            let mut came: BTreeSet<AssociationId> = BTreeSet::new();
            for (session, _) in meeting.sessions.iter() {
                for attendance in meeting.attendance.get(&session).into_iter().flat_map(BTreeMap::values) {
                    let named = attendance.arrival().and_then(|it| it.association);
                    came.extend(named.map(|id| register.associations.current(id)));
                }
            }
            let spoke: BTreeSet<_> = meeting.notes.iter().filter_map(|(_, note)| spoke(&workspace, note)).collect();
            let found = unheard(register, meeting);
            let silent: BTreeSet<AssociationId> = found.values().flat_map(|it| it.unheard.iter().copied()).collect();
            let heard: u32 = found.values().map(|it| it.heard).sum();
            prop_assert_eq!(&silent, &came.difference(&spoke).copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(heard as usize, came.intersection(&spoke).count());
            for (region, of) in &found {
                prop_assert!(of.unheard.iter().all(|id| register.associations.get(*id).and_then(|it| it.region) == *region));
            }
        }
    }

    #[test]
    fn what_was_promised_is_by_or_to_those_who_are_invited(mut world in world()) {
        let workspace = workspace(&mut world);
        let all = outcomes(&workspace);
        for (id, meeting) in workspace.meetings() {
            let found = commitments::promised(&workspace, id, TODAY);
            let open = || all.iter().filter(|(at, _, it, _)| *at != id && it.state == OutcomeState::Open);
            let owner_invited = |it: &Outcome| match it.owner {
                Owner::Association(owner) => is_invited(&workspace, meeting, owner),
                _ => false,
            };
            let by = open().filter(|(_, _, it, _)| owner_invited(it)).count();
            let to = open().filter(|(_, _, it, asker)| {
                !owner_invited(it) && asker.is_some_and(|asker| is_invited(&workspace, meeting, asker))
            });
            prop_assert_eq!((found.by.len(), found.to.len()), (by, to.count()));
        }
    }

    #[test]
    fn what_comes_back_is_open_and_of_a_meeting_before(mut world in world()) {
        let workspace = workspace(&mut world);
        let all = outcomes(&workspace);
        for (id, meeting) in workspace.meetings() {
            let before = commitments::before(&workspace, id);
            prop_assert!(!before.contains(&id));
            let days: Vec<Date> = meeting.sessions.iter().map(|(_, session)| session.date).collect();
            let settled_here = |it: &Outcome| it.settled.is_some_and(|day| {
                days.iter().any(|first| *first <= day) && days.iter().any(|last| day <= *last)
            });
            let by_hand: BTreeSet<(MeetingId, OutcomeId)> = all
                .iter()
                .filter(|(at, _, it, _)| before.contains(at) && (it.state == OutcomeState::Open || settled_here(it)))
                .map(|(at, outcome, ..)| (*at, *outcome))
                .collect();
            let found: Vec<_> =
                commitments::returning(&workspace, id, TODAY).iter().map(|line| (line.meeting, line.id)).collect();
            prop_assert_eq!(found.len(), by_hand.len());
            prop_assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), by_hand);
        }
    }

    #[test]
    fn an_owner_that_was_merged_into_another_has_its_outcomes_there(mut world in world()) {
        let workspace = workspace(&mut world);
        let all = outcomes(&workspace);
        let owners: BTreeSet<Owner> = all.iter().map(|(_, _, it, _)| it.owner).collect();
        prop_assert_eq!(&commitments::owners(&workspace), &owners);
        for owner in owners {
            let wanted = Wanted { owner: Some(owner), ..Wanted::default() };
            let by_hand = all.iter().filter(|(_, _, it, _)| it.owner == owner).count();
            prop_assert_eq!(commitments::board(&workspace, &wanted, TODAY).len(), by_hand);
        }
        let late = all.iter().filter(|(_, _, it, _)| {
            it.state == OutcomeState::Open && it.due.is_some_and(|due| due < TODAY)
        });
        prop_assert_eq!(commitments::late(&workspace, TODAY), late.count());
    }

    #[test]
    fn a_year_has_each_meeting_in_the_months_of_its_days(mut world in world()) {
        let workspace = workspace(&mut world);
        let kinds = MeetingKind::ALL.map(Some).into_iter().chain([None]);
        for kind in kinds {
            let filter = YearFilter { kind, ..YearFilter::default() };
            let months = figures::year(&workspace, 2026, &filter);
            let mut by_hand: BTreeMap<(usize, MeetingId), (Date, Date)> = BTreeMap::new();
            for (id, meeting) in workspace.meetings() {
                if kind.is_some_and(|kind| meeting.details.kind != kind) {
                    continue;
                }
                for (_, session) in meeting.sessions.iter().filter(|(_, it)| it.date.year() == 2026) {
                    let day = session.date;
                    let (first, last) = by_hand.entry((day.month() as usize - 1, id)).or_insert((day, day));
                    (*first, *last) = ((*first).min(day), (*last).max(day));
                }
            }
            let found: BTreeMap<(usize, MeetingId), (Date, Date)> = months
                .iter()
                .enumerate()
                .flat_map(|(month, stays)| stays.iter().map(move |stay| ((month, stay.meeting), (stay.first, stay.last))))
                .collect();
            prop_assert_eq!(months.iter().map(Vec::len).sum::<usize>(), by_hand.len());
            prop_assert_eq!(found, by_hand);
        }
        let series: BTreeSet<String> =
            workspace.meetings().iter().map(|(_, it)| it.details.series.trim().to_owned()).filter(|it| !it.is_empty()).collect();
        prop_assert_eq!(figures::series(&workspace), series.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn the_item_begun_last_has_the_clock(mut world in world(), now in 0..2_000_000_000i64) {
        let workspace = workspace(&mut world);
        let now = Timestamp::from_second(now).unwrap();
        for (_, meeting) in workspace.meetings() {
            let begun: Vec<Timestamp> = meeting.agenda.iter().filter_map(|(_, item)| item.begun).collect();
            let found = pace(meeting, now);
            let is_open = meeting.details.state == MeetingState::Open;
            prop_assert_eq!(found.is_some(), is_open && !begun.is_empty());
            let Some(found) = found else { continue };
            let item = meeting.agenda.get(found.item).unwrap();
            prop_assert_eq!(item.begun, begun.iter().max().copied());
            prop_assert_eq!(found.spent, (now.as_second() - begun.iter().max().unwrap().as_second()).max(0));
            prop_assert_eq!(found.planned, item.minutes);
        }
    }

    #[test]
    fn the_marks_of_a_curve_say_how_many_had_come(
        seconds in proptest::collection::vec(1_700_000_000..1_700_040_000i64, 1..60),
        most in 1..12usize,
    ) {
        let mut came: Vec<Timestamp> = seconds.into_iter().map(|it| Timestamp::from_second(it).unwrap()).collect();
        came.sort_unstable();
        let hours = Hours { starts: None, ends: None, now: *came.last().unwrap() };
        let curve = Curve::of(&came, &hours).unwrap();
        let marks = curve.marks(most);
        prop_assert!(!marks.is_empty() && marks.len() <= most);
        for (at, count) in marks {
            prop_assert_eq!(count as usize, came.iter().filter(|arrival| **arrival < at).count());
        }
    }
}
