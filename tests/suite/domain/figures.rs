//! Every number against a count written in another way: by looking at each organisation and each person in turn.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::generate::{World, cases, world};
use majlis::domain::meeting::{Invitee, Reply};
use majlis::domain::register::AssociationKind;
use majlis::domain::roll::{Standing, roll};
use majlis::domain::*;

const POOL: std::ops::Range<u64> = 100..103;
const PEOPLE: std::ops::Range<u64> = 100..104;

/// The workspace as one who has seen everything sees it.
fn workspace(world: &mut World) -> Workspace {
    world.meet(0);

    world.sees(0).clone()
}

/// Who is present, at which session and for whom, read off the attendance one person at a time.
fn came(meeting: &Meeting, session: Option<SessionId>, person: DelegateId) -> Option<Option<AssociationId>> {
    let arrivals = meeting
        .sessions
        .iter()
        .filter(|(id, _)| session.is_none_or(|wanted| wanted == *id))
        .filter_map(|(id, _)| meeting.attendance_at(id, person)?.arrival());

    arrivals.min_by_key(|arrival| arrival.wall).map(|arrival| arrival.association)
}

/// Those of the pool, known or not, and those that were added under ids of their own.
fn all(register: &Register) -> BTreeSet<AssociationId> {
    POOL.map(AssociationId::new).chain(register.associations.iter().map(|(id, _)| id)).collect()
}

/// The associations that were not merged into another.
fn apart(register: &Register) -> Vec<AssociationId> {
    all(register).into_iter().filter(|id| register.associations.current(*id) == *id).collect()
}

fn sessions(meeting: &Meeting) -> Vec<Option<SessionId>> {
    std::iter::once(None).chain(meeting.sessions.iter().map(|(id, _)| Some(id))).collect()
}

fn check(register: &Register, meeting: &Meeting, session: Option<SessionId>) -> Result<(), TestCaseError> {
    let figures = figures::meeting(register, meeting, session);
    let associations = apart(register);
    let people: Vec<DelegateId> = PEOPLE.map(DelegateId::new).collect();
    // Its own invitation, else that of one which was merged into it.
    let invitation = |id: &AssociationId| {
        let own = meeting.invitation(Invitee::Association(*id));
        let former = all(register).into_iter().filter(|other| register.associations.current(*other) == *id);

        own.or_else(|| former.filter_map(|other| meeting.invitation(Invitee::Association(other))).next())
    };
    let for_whom = |id: &AssociationId| -> Vec<DelegateId> {
        let for_it = |person: &DelegateId| {
            came(meeting, session, *person).flatten().is_some_and(|it| register.associations.current(it) == *id)
        };

        people.iter().copied().filter(for_it).collect()
    };
    let count = |test: &dyn Fn(&AssociationId) -> bool| associations.iter().filter(|id| test(id)).count() as u32;
    let at = |id: &AssociationId, reply: Reply| invitation(id).is_some_and(|it| it.reply == reply);

    let all = figures.organisations;
    prop_assert_eq!(all.invited, count(&|id| invitation(id).is_some()));
    prop_assert_eq!(all.confirmed, count(&|id| at(id, Reply::Confirmed)));
    prop_assert_eq!(all.represented, count(&|id| !for_whom(id).is_empty()));
    prop_assert_eq!(all.people as usize, associations.iter().flat_map(for_whom).count());
    for reply in Reply::ALL {
        prop_assert_eq!(figures.at(reply), count(&|id| at(id, reply)));
    }
    prop_assert_eq!(figures.replies.iter().sum::<u32>(), all.invited);
    prop_assert_eq!(figures.uninvited, count(&|id| invitation(id).is_none() && !for_whom(id).is_empty()));
    prop_assert_eq!(figures.no_shows, count(&|id| at(id, Reply::Confirmed) && for_whom(id).is_empty()));
    let seats: u32 = associations
        .iter()
        .filter(|id| at(id, Reply::Confirmed))
        .filter_map(invitation)
        .map(|it| u32::from(it.seats))
        .sum();
    prop_assert_eq!(figures.seats_confirmed, seats);

    let present: Vec<DelegateId> =
        people.iter().copied().filter(|person| came(meeting, session, *person).is_some()).collect();
    prop_assert_eq!(figures.present as usize, present.len());
    prop_assert_eq!(figures.arrivals.len(), present.len());
    prop_assert!(figures.arrivals.is_sorted());
    let addressed = |civility| {
        present
            .iter()
            .filter(|person| register.delegates.get(**person).is_some_and(|it| it.civility == civility))
            .count()
    };
    prop_assert_eq!(figures.women as usize, addressed(Civility::Mrs));
    prop_assert_eq!(figures.men as usize, addressed(Civility::Mr));
    prop_assert!(figures.women + figures.men <= figures.present);

    let guests: Vec<DelegateId> =
        people.iter().copied().filter(|it| meeting.invitation(Invitee::Guest(*it)).is_some()).collect();
    prop_assert_eq!(figures.guests as usize, guests.len());
    prop_assert_eq!(figures.guests_present as usize, guests.iter().filter(|it| present.contains(it)).count());
    let named: BTreeSet<DelegateId> = POOL
        .filter_map(|id| meeting.invitation(Invitee::Association(AssociationId::new(id))))
        .flat_map(|it| it.delegates.clone())
        .filter(|it| register.delegates.contains(*it))
        .collect();
    prop_assert_eq!(figures.named as usize, named.len());
    let walk_ins = present.iter().filter(|it| !guests.contains(it) && !named.contains(it)).count();
    prop_assert_eq!(figures.walk_ins as usize, walk_ins);

    for tallies in [figures.by_region.values().collect::<Vec<_>>(), figures.by_kind.values().collect()] {
        prop_assert_eq!(tallies.iter().map(|it| it.invited).sum::<u32>(), all.invited);
        prop_assert_eq!(tallies.iter().map(|it| it.confirmed).sum::<u32>(), all.confirmed);
        prop_assert_eq!(tallies.iter().map(|it| it.represented).sum::<u32>(), all.represented);
        prop_assert_eq!(tallies.iter().map(|it| it.people).sum::<u32>(), all.people);
    }
    for (network, record) in register.networks.iter() {
        let of = figures.by_network.get(&network).copied().unwrap_or_default();
        let all: BTreeSet<AssociationId> = record.members.iter().map(|id| register.associations.current(*id)).collect();
        let members = |test: &dyn Fn(&AssociationId) -> bool| all.iter().filter(|id| test(id)).count() as u32;
        prop_assert_eq!(of.invited, members(&|id| invitation(id).is_some()));
        prop_assert_eq!(of.represented, members(&|id| !for_whom(id).is_empty()));
    }
    for (id, count) in &figures.by_session {
        let there = people.iter().filter(|person| meeting.is_present(*id, **person)).count();
        prop_assert_eq!(*count as usize, there);
    }

    Ok(())
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn the_figures_of_a_meeting_are_what_one_counts_by_hand(mut world in world()) {
        let workspace = workspace(&mut world);
        for (_, meeting) in workspace.meetings() {
            for session in sessions(meeting) {
                check(&workspace.register, meeting, session)?;
            }
        }
    }

    #[test]
    fn the_roll_and_the_figures_agree(mut world in world(), known in any::<bool>()) {
        let workspace = workspace(&mut world);
        let register = &workspace.register;
        for (_, meeting) in workspace.meetings() {
            for session in sessions(meeting) {
                let figures = figures::meeting(register, meeting, session);
                let rows = roll(register, meeting, session, known);
                let people: Vec<DelegateId> = rows.iter().filter_map(|row| row.person).collect();
                let distinct: BTreeSet<DelegateId> = people.iter().copied().collect();
                prop_assert_eq!(people.len(), distinct.len(), "nobody is on the roll twice");
                let present: Vec<_> = rows.iter().filter(|row| row.is_present()).collect();
                prop_assert_eq!(present.len() as u32, figures.present);
                // For whom they came, as they said at the door: one may come for nobody.
                let came_for = present.iter().filter_map(|row| row.attendance?.arrival()?.association);
                let represented: BTreeSet<AssociationId> =
                    came_for.map(|it| register.associations.current(it)).collect();
                for id in POOL.map(AssociationId::new) {
                    let of_it: Vec<_> = rows.iter().filter(|row| row.invitee == Some(Invitee::Association(id))).collect();
                    let id_now = register.associations.current(id);
                    let is_invited = meeting.invitation(Invitee::Association(id)).is_some();
                    // Whoever was named by two is on the roll of the first alone.
                    prop_assert!(is_invited || of_it.is_empty());
                    let unnamed = of_it.iter().filter(|row| row.standing == Standing::Unnamed).count();
                    prop_assert!(unnamed <= 1);
                    prop_assert!(unnamed == 0 || !represented.contains(&id_now), "somebody came for it");
                }
            }
        }
    }

    #[test]
    fn the_programme_adds_up(mut world in world()) {
        let register = workspace(&mut world).register;
        let figures = figures::programme(&register);
        let projects: Vec<_> = register.projects.iter().map(|(_, project)| project).filter(|it| !it.archived).collect();
        prop_assert_eq!(figures.projects as usize, projects.len());
        prop_assert_eq!(figures.amount, projects.iter().map(|it| it.amount).sum::<u64>());
        let years: Vec<i16> = projects.iter().flat_map(|it| [it.from, it.to]).filter(|year| *year > 0).collect();
        prop_assert_eq!(figures.from, years.iter().min().copied().unwrap_or(0));
        prop_assert_eq!(figures.to, years.iter().max().copied().unwrap_or(0));
        let partners: Vec<_> = apart(&register)
            .into_iter()
            .filter(|id| projects.iter().any(|it| it.association.is_some_and(|it| register.associations.current(it) == *id)))
            .collect();
        prop_assert_eq!(figures.partners as usize, partners.len());
        let led = partners.iter().filter(|id| {
            register.associations.get(**id).is_some_and(|it| it.kind == AssociationKind::LedByMigrants)
        });
        prop_assert_eq!(figures.led_by_migrants as usize, led.count());
    }

    #[test]
    fn the_memory_of_an_association_is_that_of_its_meetings(mut world in world()) {
        let workspace = workspace(&mut world);
        for id in apart(&workspace.register) {
            let shelf = &workspace.register.associations;
            let found = figures::participation(&workspace, id);
            let expected = workspace.meetings().into_iter().rev().filter_map(|(meeting, it)| {
                let own = it.invitation(Invitee::Association(id));
                let former = POOL.map(AssociationId::new).filter(|other| shelf.current(*other) == id);
                let reply = own.or_else(|| former.filter_map(|other| it.invitation(Invitee::Association(other))).next());
                let named = reply.map(|it| it.delegates.clone()).unwrap_or_default();
                let reply = reply.map(|it| it.reply);
                let came: Vec<DelegateId> = PEOPLE
                    .map(DelegateId::new)
                    .filter(|person| {
                        it.sessions.iter().any(|(session, _)| {
                            let arrival = it.attendance_at(session, *person).and_then(|it| it.arrival());
                            arrival.and_then(|it| it.association).is_some_and(|it| shelf.current(it) == id)
                        })
                    })
                    .collect();

                let instead: Vec<DelegateId> = came
                    .iter()
                    .copied()
                    .filter(|person| {
                        let replaces = it.sessions.iter().any(|(session, _)| {
                            let arrival = it.attendance_at(session, *person).and_then(|it| it.arrival());
                            let is_own = |it: AssociationId| shelf.current(it) == id;
                            arrival.is_some_and(|it| it.association.is_some_and(is_own) && it.replaces.is_some())
                        });

                        replaces || (!named.is_empty() && !named.contains(person))
                    })
                    .collect();

                (reply.is_some() || !came.is_empty()).then_some(figures::Participation { meeting, reply, came, instead })
            });
            prop_assert_eq!(found, expected.collect::<Vec<_>>());
        }
    }
}

#[test]
fn a_project_without_a_year_does_not_start_the_programme_in_the_year_zero() {
    use majlis::domain::register::Project;
    let mut world = World::new(&[0]);
    for (number, (from, to)) in [(2015, 2016), (0, 0), (2014, 0)].into_iter().enumerate() {
        let project = Project { from, to, ..Default::default() };
        let filing = Filing::Added(ProjectId::new(number as u64 + 1), project);
        world.act(0, vec![RegisterChange::Project(filing).into()]);
    }
    let figures = figures::programme(&world.sees(0).register);

    assert_eq!((figures.from, figures.to), (2014, 2016));
}

#[test]
fn who_came_to_two_sessions_counts_once_as_of_the_first() {
    use super::generate::{MEETING, SESSION};
    use majlis::domain::meeting::Session;
    let mut world = World::new(&[0, -60_000]);
    let afternoon = SessionId::new(1);
    let added = Filing::Added(afternoon, Session { date: jiff::civil::date(2026, 3, 2), ..Default::default() });
    world.act(0, vec![Change::Meeting(MEETING, MeetingChange::Session(added))]);
    let person = DelegateId::new(100);
    let arrived = |session, association| {
        let (association, desk) = (Some(AssociationId::new(association)), String::new());
        let arrived = MeetingChange::Arrived { session, person, association, desk, replaces: None };
        vec![Change::Meeting(MEETING, arrived)]
    };
    // The session with the lower id is the later one.
    world.act(1, arrived(SESSION, 100));
    world.act(0, arrived(afternoon, 101));
    world.meet(0);
    let workspace = world.sees(0);
    let meeting = &workspace.all_meetings[&MEETING];
    let figures = figures::meeting(&workspace.register, meeting, None);
    assert_eq!((figures.present, figures.organisations.represented), (1, 1));
    let first = meeting.attendance_at(SESSION, person).and_then(|it| it.arrival()).unwrap();
    assert_eq!(figures.arrivals, [first.wall]);
    assert_eq!((figures.by_session[&SESSION], figures.by_session[&afternoon]), (1, 1));
    let of_the_afternoon = figures::meeting(&workspace.register, meeting, Some(afternoon));
    assert_eq!((of_the_afternoon.present, of_the_afternoon.by_session.len()), (1, 1));
}

#[test]
fn an_organisation_is_represented_once_and_only_people_of_the_register_are_named() {
    use super::generate::{MEETING, SESSION};
    let mut world = World::new(&[0]);
    let organisation = AssociationId::new(100);
    let at = |change| vec![Change::Meeting(MEETING, change)];
    for number in [100, 101] {
        let (person, association) = (DelegateId::new(number), Some(organisation));
        let desk = String::new();
        world.act(0, at(MeetingChange::Arrived { session: SESSION, person, association, desk, replaces: None }));
    }
    let invitee = Invitee::Association(organisation);
    for number in [102, 103] {
        world.act(0, at(MeetingChange::DelegateNamed { invitee, delegate: DelegateId::new(number) }));
    }
    world.act(0, vec![RegisterChange::Delegate(Filing::Withdrawn(DelegateId::new(103))).into()]);
    let workspace = world.sees(0);
    let figures = figures::meeting(&workspace.register, &workspace.all_meetings[&MEETING], None);

    assert_eq!((figures.organisations.represented, figures.organisations.people, figures.present), (1, 2, 2));
    assert_eq!((figures.named, figures.walk_ins), (1, 2));
}
