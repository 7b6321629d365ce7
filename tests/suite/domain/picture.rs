//! The picture at the door: the curve, people a minute, who is missing, against counts written in another way.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::generate::{MEETING, SESSION, World, cases, world};
use majlis::domain::figures::{self, Coming, Curve, Hours, Missing, Peak, Punctuality, WINDOW};
use majlis::domain::meeting::{Invitee, Meeting, MeetingChange, Reply};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::*;

/// 2026-11-24T08:00:00Z.
const EIGHT: i64 = 1_795_507_200;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(EIGHT + second).unwrap()
}

/// Arrivals within some hours, the earliest first.
fn arrivals() -> impl Strategy<Value = Vec<Timestamp>> {
    (1..40_000i64).prop_flat_map(|span| prop::collection::vec(0..span, 0..80)).prop_map(|mut seconds| {
        seconds.sort_unstable();

        seconds.into_iter().map(at).collect()
    })
}

fn hours(starts: Option<i64>, ends: Option<i64>, now: i64) -> Hours {
    Hours { starts: starts.map(at), ends: ends.map(at), now: at(now) }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_curve_counts_everybody_once_in_the_right_step(
        arrivals in arrivals(),
        starts in prop::option::of(-4000..40_000i64),
        length in prop::option::of(0..20_000i64),
        now in -4000..60_000i64,
    ) {
        let ends = starts.and_then(|starts| Some(starts + length?));
        let hours = hours(starts, ends, now);
        let Some(curve) = Curve::of(&arrivals, &hours) else {
            prop_assert!(arrivals.is_empty());
            return Ok(());
        };
        let step = curve.step.as_secs();
        prop_assert_eq!(step % 300, 0);
        prop_assert_eq!(curve.from.as_second() % step, 0);
        prop_assert!(curve.came.len() <= 49, "{} steps", curve.came.len());
        for (place, came) in curve.came.iter().enumerate() {
            let from = curve.from.as_second() + place as i64 * step;
            let counted = arrivals.iter().filter(|it| (from..from + step).contains(&it.as_second())).count();
            prop_assert_eq!(*came as usize, counted);
        }
        let by_then = curve.by_then();
        prop_assert!(by_then.is_sorted());
        prop_assert_eq!((by_then[0], *by_then.last().unwrap() as usize), (0, arrivals.len()));
        let places: Vec<f32> = arrivals.iter().filter_map(|it| curve.place(*it)).collect();
        prop_assert!(places.len() == arrivals.len() && places.is_sorted());
        prop_assert_eq!(curve.place(curve.until()), Some(1.0));
        if let Some(starts) = hours.starts {
            let near = starts.duration_since(arrivals[0]).abs() <= SignedDuration::from_hours(12);
            prop_assert!(!near || curve.place(starts).is_some(), "the beginning is on the curve");
        }
    }

    #[test]
    fn no_five_minutes_have_more_than_the_peak(arrivals in arrivals(), now in 0..60_000i64) {
        let most = arrivals.iter().map(|last| figures::lately(&arrivals, *last)).max();
        let peak = Peak::of(&arrivals);
        prop_assert_eq!(peak.map(|peak| peak.people), most);
        prop_assert_eq!(peak.map(|peak| figures::lately(&arrivals, peak.at)), most);
        let lately = figures::lately(&arrivals, at(now));
        let counted = arrivals.iter().filter(|it| {
            let ago = EIGHT + now - it.as_second();
            (0..WINDOW.as_secs()).contains(&ago)
        });
        prop_assert_eq!(lately as usize, counted.count());
        prop_assert!(lately <= most.unwrap_or(0));
    }

    #[test]
    fn everybody_is_punctual_or_late(arrivals in arrivals(), starts in 0..40_000i64) {
        let Punctuality { punctual, late } = Punctuality::of(&arrivals, at(starts));
        prop_assert_eq!((punctual + late) as usize, arrivals.len());
        prop_assert_eq!(punctual as usize, arrivals.partition_point(|it| *it <= at(starts)));
    }

    #[test]
    fn who_is_missing_is_invited_and_did_not_come(mut world in world()) {
        world.meet(0);
        let workspace = world.sees(0);
        let register = &workspace.register;
        for (_, meeting) in workspace.meetings() {
            for (session, _) in meeting.sessions.iter() {
                let missing = figures::missing(register, meeting, session);
                check_missing(register, meeting, session, &missing)?;
                check_expected(register, meeting, session, &missing)?;
                let regions = figures::represented(register, meeting, session);
                let all = figures::meeting(register, meeting, Some(session));
                prop_assert_eq!(regions.values().map(|it| it.invited).sum::<u32>(), all.organisations.invited);
                let represented = all.organisations.represented - all.uninvited;
                prop_assert_eq!(regions.values().map(|it| it.represented).sum::<u32>(), represented);
            }
        }
    }
}

/// Who is expected is missing, or came for an invitation or in the place of somebody.
fn check_expected(
    register: &register::Register,
    meeting: &Meeting,
    session: SessionId,
    missing: &[Missing],
) -> Result<(), TestCaseError> {
    let awaited = missing.iter().filter(|it| it.coming() != Coming::Declined).count();
    let came = roll::roll(register, meeting, Some(session), true).into_iter().filter(|row| {
        let arrival = row.attendance.and_then(|seen| seen.arrival());

        arrival.is_some_and(|arrival| row.invitee.is_some() || arrival.replaces.is_some())
    });
    prop_assert_eq!(figures::expected(register, meeting, session) as usize, awaited + came.count());

    Ok(())
}

fn check_missing(
    register: &register::Register,
    meeting: &Meeting,
    session: SessionId,
    missing: &[Missing],
) -> Result<(), TestCaseError> {
    prop_assert!(missing.is_sorted_by_key(|it| it.coming()));
    let people: Vec<DelegateId> = missing.iter().filter_map(|it| it.person).collect();
    let distinct: BTreeSet<DelegateId> = people.iter().copied().collect();
    prop_assert_eq!(people.len(), distinct.len(), "nobody is missing twice");
    let instead = |person| {
        let there = meeting.attendance.get(&session).into_iter().flatten();
        let mut arrivals = there.filter_map(|(_, seen)| seen.arrival());

        arrivals.any(|arrival| arrival.replaces == Some(person))
    };
    for (invitee, invitation) in meeting.invitations() {
        let named: Vec<DelegateId> = match invitee {
            Invitee::Guest(person) => vec![person],
            Invitee::Association(_) => invitation.delegates.clone(),
        };
        for person in named.iter().copied().filter(|person| register.delegates.contains(*person)) {
            let is_due = !meeting.is_present(session, person) && !instead(person);
            prop_assert_eq!(distinct.contains(&person), is_due);
        }
        for it in missing.iter().filter(|it| it.invitee == invitee) {
            prop_assert_eq!(it.reply, invitation.reply);
            let there = meeting.attendance.get(&session).into_iter().flatten();
            let came = there.filter_map(|(_, seen)| seen.arrival()).any(|it| it.association == invitee.association());
            prop_assert!(it.person.is_some() || !came || invitee.association().is_none(), "somebody came for it");
        }
    }
    prop_assert!(missing.iter().all(|it| meeting.invitation(it.invitee).is_some()));

    Ok(())
}

#[test]
fn a_step_is_five_minutes_for_a_morning_and_ten_for_a_day() {
    let step = |last: i64| Curve::of(&[at(0), at(last)], &hours(None, None, 100_000)).unwrap().step.as_mins();
    assert_eq!([step(60), step(3 * 3600), step(6 * 3600), step(11 * 3600)], [5, 5, 10, 15]);
}

#[test]
fn the_curve_goes_on_to_now_while_people_may_come_and_ends_with_the_last_after() {
    let arrivals = [at(0), at(600)];
    let ends = |now| Curve::of(&arrivals, &hours(Some(900), Some(10_800), now)).unwrap().until();
    assert_eq!(ends(7_200), at(7_500), "the session is under way");
    assert_eq!(ends(100_000), at(1_200), "days later");
    let before = Curve::of(&[at(7_200)], &hours(Some(0), None, 7_300)).unwrap();
    assert_eq!(before.from, at(0), "nobody came at the beginning");
}

const SALMA: DelegateId = DelegateId::new(900);
const OMAR: DelegateId = DelegateId::new(901);
const AMAL: AssociationId = AssociationId::new(900);
const NOUR: AssociationId = AssociationId::new(901);

#[test]
fn the_number_to_call_is_the_persons_else_the_associations() {
    let mut world = World::new(&[0]);
    let body = |phones: &[&str]| Association {
        phones: phones.iter().map(|it| (*it).to_owned()).collect(),
        ..Association::default()
    };
    let person = |phone: &str| Delegate { phone: phone.to_owned(), association: Some(AMAL), ..Delegate::default() };
    let invite = |id| MeetingChange::Invited { invitee: Invitee::Association(id), seats: 2 };
    let name = |delegate| MeetingChange::DelegateNamed { invitee: Invitee::Association(AMAL), delegate };
    let mut act = |change: Change| world.act(0, vec![change]);
    act(RegisterChange::Association(Filing::Added(AMAL, body(&["", "0522-11"]))).into());
    act(RegisterChange::Association(Filing::Added(NOUR, body(&["0537-22"]))).into());
    act(RegisterChange::Delegate(Filing::Added(SALMA, person("0661-33"))).into());
    act(RegisterChange::Delegate(Filing::Added(OMAR, person(""))).into());
    let replied =
        MeetingChange::Replied { invitee: Invitee::Association(NOUR), was: Reply::ToSend, now: Reply::Confirmed };
    for change in [invite(AMAL), invite(NOUR), name(SALMA), name(OMAR), replied] {
        act(Change::Meeting(MEETING, change));
    }
    let seen = |world: &World| {
        let workspace = world.sees(0);
        let missing = figures::missing(&workspace.register, &workspace.all_meetings[&MEETING], SESSION);
        let of_ours = missing.into_iter().filter(|it| it.association.is_some_and(|id| [AMAL, NOUR].contains(&id)));

        of_ours.map(|it| (it.person, it.coming(), it.phone, it.is_phone_of_association)).collect::<Vec<_>>()
    };
    assert_eq!(
        seen(&world),
        [
            (None, Coming::Confirmed, "0537-22".to_owned(), false),
            (Some(SALMA), Coming::Unanswered, "0661-33".to_owned(), false),
            (Some(OMAR), Coming::Unanswered, "0522-11".to_owned(), true),
        ]
    );
    // Omar comes in the place of Salma: neither is missing any more.
    let (association, desk) = (Some(AMAL), String::new());
    let arrived = MeetingChange::Arrived { session: SESSION, person: OMAR, association, desk, replaces: Some(SALMA) };
    world.act(0, vec![Change::Meeting(MEETING, arrived)]);
    assert_eq!(seen(&world).len(), 1);
}
