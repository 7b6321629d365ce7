//! The memory of an association, what it asks, and what serves a programme, against counts made by looking at each thing in turn.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::generate::{MEETING, World, cases, world};
use majlis::domain::figures::{self, Event, Memory, Questions};
use majlis::domain::meeting::*;
use majlis::domain::register::{Association, Project, Region};
use majlis::domain::*;

const POOL: std::ops::Range<u64> = 100..103;
const PEOPLE: std::ops::Range<u64> = 100..104;

fn workspace(world: &mut World) -> Workspace {
    world.meet(0);

    world.sees(0).clone()
}

fn associations() -> impl Iterator<Item = AssociationId> {
    POOL.map(AssociationId::new)
}

/// The id that an association has now: that of the one that it was merged into.
fn current(workspace: &Workspace, id: AssociationId) -> AssociationId {
    workspace.register.associations.current(id)
}

/// Every note, those between meetings too, with who spoke.
fn spoken(workspace: &Workspace) -> Vec<(Option<AssociationId>, Note)> {
    let of_meetings = workspace.meetings().into_iter().flat_map(|(_, it)| it.notes.iter().map(|(_, note)| note));
    let between = workspace.register.contributions.iter().map(|(_, note)| note);

    of_meetings
        .chain(between)
        .map(|note| {
            let person = note.delegate.and_then(|id| workspace.register.delegates.get(id));
            let named = note.association.or(person.and_then(|it| it.association));

            (named.map(|id| current(workspace, id)), note.clone())
        })
        .collect()
}

/// Every outcome with its meeting and who asked for it.
fn outcomes(workspace: &Workspace) -> Vec<(MeetingId, Outcome, Option<AssociationId>)> {
    let mut found = Vec::new();
    for (id, meeting) in workspace.meetings() {
        for (_, outcome) in meeting.outcomes.iter() {
            let note = outcome.note.and_then(|note| meeting.notes.get(note));
            let asker = note.and_then(|note| {
                let person = note.delegate.and_then(|id| workspace.register.delegates.get(id));

                note.association.or(person.and_then(|it| it.association))
            });
            let mut outcome = outcome.clone();
            if let Owner::Association(owner) = &mut outcome.owner {
                *owner = current(workspace, *owner);
            }
            found.push((id, outcome, asker.map(|id| current(workspace, id))));
        }
    }

    found
}

fn minutes(session: &Session) -> i64 {
    let (Some(starts), Some(ends)) = (session.starts, session.ends) else { return 0 };

    (ends - starts).total(jiff::Unit::Minute).unwrap().max(0.0) as i64
}

proptest! {
    #![proptest_config(cases(160))]

    #[test]
    fn an_association_is_remembered_by_all_that_names_it(mut world in world()) {
        let workspace = workspace(&mut world);
        let register = &workspace.register;
        let (said, all) = (spoken(&workspace), outcomes(&workspace));
        for id in associations().filter(|id| current(&workspace, *id) == *id) {
            let ids = || associations().filter(|other| current(&workspace, *other) == id);
            let memory = figures::memory(&workspace, id);
            let own: Vec<&Note> = said.iter().filter(|(who, _)| *who == Some(id)).map(|(_, note)| note).collect();
            prop_assert_eq!(memory.said.len(), own.len());
            let asked = own.iter().filter(|note| [NoteKind::Question, NoteKind::Request].contains(&note.kind));
            prop_assert_eq!(memory.asked(&workspace), asked.count());
            let binding = || all.iter().filter(|(_, it, _)| it.kind != OutcomeKind::Recommendation);
            let owned = binding().filter(|(_, it, _)| it.owner == Owner::Association(id)).count();
            prop_assert_eq!(memory.promised.len(), owned);
            let owed = binding().filter(|(_, it, asker)| *asker == Some(id) && it.owner != Owner::Association(id));
            prop_assert_eq!(memory.was_promised.len(), owed.count());
            let invited = workspace.meetings().iter()
                .filter(|(_, it)| ids().any(|id| it.invitation(Invitee::Association(id)).is_some())).count();
            prop_assert_eq!(memory.invited(), invited);
            prop_assert!(memory.came() <= memory.meetings.len());
            prop_assert!(memory.sent_someone_else() <= memory.came());
            let projects = register.projects.iter().filter(|(_, it)| ids().any(|id| it.association == Some(id)) && !it.archived);
            prop_assert_eq!(memory.projects.len(), projects.count());
            let networks = register.networks.iter().filter(|(_, it)| ids().any(|id| it.members.contains(&id)));
            prop_assert_eq!(memory.networks.len(), networks.count());
            told_in_full(&workspace, &memory)?;
        }
    }

    #[test]
    fn the_questions_are_answered_as_by_hand(mut world in world()) {
        let workspace = workspace(&mut world);
        let register = &workspace.register;
        let found = figures::questions(&workspace, date(2026, 3, 15));
        for (id, association) in register.associations.iter() {
            let memory = figures::memory(&workspace, id);
            let never = memory.invited() == 0 && !association.archived;
            prop_assert_eq!(found.never_invited.contains(&id), never);
            let row = found.undone.iter().find(|row| row.association == id);
            let open = |promises: &[figures::Promise]| promises.iter().filter(|it| it.is_open(&workspace)).count() as u32;
            let expected = (open(&memory.promised), open(&memory.was_promised));
            let expected = if association.archived { (0, 0) } else { expected };
            prop_assert_eq!(row.map_or((0, 0), |row| (row.owes, row.is_owed)), expected);
        }
        let said = spoken(&workspace);
        for (region, record) in register.regions.iter() {
            let is_heard = said.iter().any(|(who, _)| {
                who.and_then(|id| register.associations.get(id)).is_some_and(|it| it.region == Some(region))
            });
            prop_assert_eq!(found.unheard.contains(&region), !is_heard && !record.archived);
        }
    }

    #[test]
    fn what_serves_a_programme_is_what_names_it(mut world in world()) {
        let workspace = workspace(&mut world);
        let register = &workspace.register;
        for programme in [100, 101].map(ProgrammeId::new) {
            let serving = figures::serving(&workspace, programme);
            let meetings = workspace.meetings().iter()
                .filter(|(_, it)| it.details.programmes.contains(&programme)).count();
            prop_assert_eq!(serving.meetings.len(), meetings);
            let projects = register.projects.iter()
                .filter(|(_, it)| it.programme == Some(programme) && !it.archived).count();
            prop_assert_eq!(serving.projects.len(), projects);
            let mut outcomes = 0;
            for (_, meeting) in workspace.meetings() {
                for (_, outcome) in meeting.outcomes.iter() {
                    let theme = outcome.note.and_then(|note| meeting.notes.get(note)).and_then(|note| note.theme);
                    let of_theme = theme.map(|theme| {
                        register.themes.get(theme).is_some_and(|theme| theme.programme == Some(programme))
                    });
                    outcomes += usize::from(of_theme.unwrap_or(meeting.details.programmes.contains(&programme)));
                }
            }
            prop_assert_eq!(serving.outcomes.len(), outcomes);
        }
    }

    #[test]
    fn projects_are_filtered_and_summed_as_by_hand(mut world in world(), year in 2013i16..2018, region in 1u64..13) {
        let register = workspace(&mut world).register;
        let filter = figures::ProjectFilter { year: Some(year), region: Some(RegionId::new(region)), ..Default::default() };
        let chosen: Vec<&Project> =
            register.projects.iter().map(|(_, it)| it).filter(|it| filter.lets_through(it)).collect();
        let by_hand = register.projects.iter().map(|(_, it)| it).filter(|it| {
            let years: Vec<i16> = [it.from, it.to].into_iter().filter(|year| *year > 0).collect();
            let runs = years.iter().min().zip(years.iter().max().map(|to| (*to).max(it.from)))
                .is_some_and(|(from, to)| (if it.from > 0 { it.from } else { *from }) <= year && year <= to);

            !it.archived && it.region == Some(RegionId::new(region)) && runs
        });
        prop_assert_eq!(chosen.len(), by_hand.count());
        let figures = figures::projects(&register, chosen.iter().copied());
        prop_assert_eq!(figures.amount, chosen.iter().map(|it| it.amount).sum::<u64>());
        prop_assert_eq!(figures.beneficiaries, chosen.iter().map(|it| u64::from(it.beneficiaries)).sum::<u64>());
    }

    #[test]
    fn hours_of_training_are_those_of_the_sessions_attended(mut world in world()) {
        let workspace = workspace(&mut world);
        let training = figures::training(&workspace);
        let mut all = 0;
        for person in PEOPLE.map(DelegateId::new) {
            let (mut minutes_of, mut sessions, mut certificates) = (0, 0, 0);
            for (_, meeting) in workspace.meetings() {
                if meeting.details.kind != MeetingKind::Training {
                    continue;
                }
                let attended: Vec<&Session> = meeting.sessions.iter()
                    .filter(|(id, _)| meeting.is_present(*id, person)).map(|(_, it)| it).collect();
                sessions += attended.len();
                minutes_of += attended.iter().map(|it| minutes(it)).sum::<i64>();
                certificates += u32::from(!attended.is_empty());
            }
            let found = training.people.get(&person).copied().unwrap_or_default();
            prop_assert_eq!((i64::from(found.minutes), found.sessions as usize), (minutes_of, sessions));
            prop_assert_eq!(found.certificates, certificates);
            all += minutes_of;
        }
        prop_assert_eq!(i64::from(training.all.minutes), all);
        let of_bodies: u32 = training.associations.values().map(|it| it.certificates).sum();
        prop_assert!(of_bodies <= training.all.certificates);
    }
}

#[test]
fn the_projects_of_an_association_begin_with_the_latest() {
    let mut world = World::new(&[0]);
    let association = AssociationId::new(100);
    for (number, (title, from, to)) in
        [("b", 2014, 2015), ("c", 2016, 2016), ("a", 2014, 2015), ("d", 2015, 2016)].into_iter().enumerate()
    {
        let (association, title) = (Some(association), Names::latin(title));
        let project = Project { title, association, from, to, ..Project::default() };
        let id = ProjectId::new(900 + number as u64);
        world.act(0, vec![RegisterChange::Project(Filing::Added(id, project)).into()]);
    }
    let workspace = world.sees(0);
    let memory = figures::memory(workspace, association);
    let projects = &workspace.register.projects;
    let titles = memory.projects.iter().filter_map(|id| projects.get(*id)).map(|it| it.title.latin.as_str());
    assert_eq!(titles.collect::<Vec<_>>(), ["c", "d", "a", "b"]);
}

/// The timeline leaves nothing out, and goes backwards.
fn told_in_full(workspace: &Workspace, memory: &Memory) -> Result<(), TestCaseError> {
    let moments = figures::timeline(workspace, memory, &TimeZone::UTC);
    let count = |wanted: fn(&Event) -> bool| moments.iter().filter(|it| wanted(&it.event)).count();
    prop_assert_eq!(count(|it| matches!(it, Event::Met(_))), memory.meetings.len());
    prop_assert_eq!(count(|it| matches!(it, Event::Said(_))), memory.said.len());
    prop_assert_eq!(count(|it| matches!(it, Event::Promised(_))), memory.promised.len());
    prop_assert_eq!(count(|it| matches!(it, Event::WasPromised(_))), memory.was_promised.len());
    prop_assert_eq!(count(|it| matches!(it, Event::Project(_))), memory.projects.len());
    let promises = memory.promised.iter().chain(&memory.was_promised);
    let follow_ups = promises.filter_map(|it| it.outcome(workspace)).map(|it| it.follow_ups.len()).sum::<usize>();
    prop_assert_eq!(count(|it| matches!(it, Event::FollowedUp(..))), follow_ups);
    let days: Vec<Option<Date>> = moments.iter().map(|it| it.date).collect();
    prop_assert!(days.is_sorted_by(|a, b| a >= b));

    Ok(())
}

const AMAL: AssociationId = AssociationId::new(110);
const NOUR: AssociationId = AssociationId::new(111);

/// A workspace of two associations in regions 1 and 2, with a meeting a month, each of this kind and state, to which those named
/// were invited and came.
struct Years {
    world: World,
    month: i8,
}

impl Years {
    fn new() -> Self {
        let mut world = World::new(&[0]);
        for (id, region) in [(AMAL, 1), (NOUR, 2)] {
            let association = Association { region: Some(RegionId::new(region)), ..Default::default() };
            world.act(0, vec![RegisterChange::Association(Filing::Added(id, association)).into()]);
        }

        Self { world, month: 0 }
    }

    fn meets(
        &mut self,
        kind: MeetingKind,
        state: MeetingState,
        invited: &[AssociationId],
        came: &[AssociationId],
    ) -> MeetingId {
        self.month += 1;
        let id = MeetingId::new(500 + self.month as u64);
        let session = SessionId::new(700 + self.month as u64);
        let plan = Session { date: date(2025, self.month, 10), ..Default::default() };
        let details = Details { kind, state, ..Default::default() };
        let mut changes = vec![MeetingChange::Created { details, session, plan }];
        changes
            .extend(invited.iter().map(|it| MeetingChange::Invited { invitee: Invitee::Association(*it), seats: 2 }));
        changes.extend(came.iter().map(|it| MeetingChange::Arrived {
            session,
            person: DelegateId::new(it.bits()),
            association: Some(*it),
            desk: String::new(),
            replaces: None,
        }));
        for change in changes {
            self.world.act(0, vec![Change::Meeting(id, change)]);
        }

        id
    }

    fn questions(&self) -> Questions {
        figures::questions(self.world.sees(0), date(2026, 1, 1))
    }
}

#[test]
fn three_absences_in_a_row_are_a_question_and_coming_ends_them() {
    use MeetingKind::Consultation;
    use MeetingState::{Closed, Open};
    let mut years = Years::new();
    years.meets(Consultation, Closed, &[NOUR], &[]);
    years.meets(Consultation, Closed, &[AMAL, NOUR], &[NOUR]);
    years.meets(Consultation, Closed, &[AMAL], &[]);
    assert_eq!(years.questions().absent, [], "two are none");
    // One that is not over is no absence yet, and one that it was not invited to is none either.
    years.meets(Consultation, Open, &[AMAL], &[]);
    years.meets(Consultation, Closed, &[NOUR], &[]);
    assert_eq!(years.questions().absent, []);
    years.meets(Consultation, Closed, &[AMAL, NOUR], &[]);
    assert_eq!(years.questions().absent, [(AMAL, 3)]);
    // It comes, though nobody invited it.
    years.meets(Consultation, Closed, &[], &[AMAL]);
    assert_eq!(years.questions().absent, []);
}

#[test]
fn new_since_the_forum_are_those_who_first_appear_after_it() {
    let mut years = Years::new();
    years.meets(MeetingKind::Seminar, MeetingState::Closed, &[AMAL], &[AMAL]);
    assert_eq!(years.questions().new, [], "without a forum nobody is new since it");
    let forum = years.meets(MeetingKind::Forum, MeetingState::Closed, &[], &[]);
    years.meets(MeetingKind::Seminar, MeetingState::Closed, &[AMAL, NOUR], &[]);
    // A forum that is only planned changes nothing.
    years.meets(MeetingKind::Forum, MeetingState::Inviting, &[], &[]);
    let found = years.questions();
    assert_eq!((found.forum, found.new), (Some(forum), vec![(NOUR, date(2025, 3, 10))]));
}

#[test]
fn a_contribution_between_meetings_is_heard_and_remembered() {
    let mut years = Years::new();
    let unheard = |years: &Years| years.questions().unheard.contains(&RegionId::new(1));
    assert!(unheard(&years));
    let note = Note {
        association: Some(AMAL),
        kind: NoteKind::Request,
        text: "Un local".to_owned(),
        said: Some("2025-05-04T23:30:00Z".parse().unwrap()),
        ..Default::default()
    };
    let filing = Filing::Added(NoteId::new(1), note);
    years.world.act(0, vec![RegisterChange::Contribution(filing).into()]);
    assert!(!unheard(&years));
    let workspace = years.world.sees(0);
    let memory = figures::memory(workspace, AMAL);
    assert_eq!((memory.said.len(), memory.asked(workspace)), (1, 1));
    let zone = TimeZone::fixed(jiff::tz::offset(1));
    let moments = figures::timeline(workspace, &memory, &zone);
    assert_eq!(moments[0].date, Some(date(2025, 5, 5)), "the day is that of the place");
}

#[test]
fn whoever_comes_in_the_place_of_another_is_somebody_else() {
    let mut years = Years::new();
    let meeting = years.meets(MeetingKind::Seminar, MeetingState::Closed, &[AMAL], &[AMAL]);
    let sent = |years: &Years| figures::memory(years.world.sees(0), AMAL).sent_someone_else();
    assert_eq!(sent(&years), 0, "nobody was named, so nobody is another");
    let named = MeetingChange::DelegateNamed { invitee: Invitee::Association(AMAL), delegate: DelegateId::new(9) };
    years.world.act(0, vec![Change::Meeting(meeting, named)]);
    assert_eq!(sent(&years), 1);
    let named = MeetingChange::DelegateNamed { invitee: Invitee::Association(AMAL), delegate: DelegateId::new(110) };
    years.world.act(0, vec![Change::Meeting(meeting, named)]);
    assert_eq!(sent(&years), 0);
}

#[test]
fn an_archived_project_counts_no_more_and_a_region_that_is_archived_is_not_asked_about() {
    let mut years = Years::new();
    let project = |archived| Project { association: Some(AMAL), amount: 5, from: 2015, archived, ..Default::default() };
    for (number, archived) in [(1, false), (2, true)] {
        let filing = Filing::Added(ProjectId::new(number), project(archived));
        years.world.act(0, vec![RegisterChange::Project(filing).into()]);
    }
    let register = &years.world.sees(0).register;
    assert_eq!((figures::programme(register).projects, figures::programme(register).amount), (1, 5));
    assert_eq!(figures::project_years(register), [2015]);
    let edit = <Region as Record>::edits_to(&Region::default(), &Region { archived: true, ..Default::default() });
    years.world.act(0, vec![RegisterChange::Region(Filing::Edited(RegionId::new(12), edit)).into()]);
    assert!(!years.questions().unheard.contains(&RegionId::new(12)));
}

#[test]
fn a_meeting_stands_in_each_month_that_it_has_a_day_in() {
    let mut years = Years::new();
    let long = years.meets(MeetingKind::Training, MeetingState::Closed, &[], &[]);
    let short = years.meets(MeetingKind::Forum, MeetingState::Closed, &[], &[]);
    for (number, day) in [(900, date(2025, 1, 31)), (901, date(2025, 2, 1)), (902, date(2026, 1, 5))] {
        let session = Session { date: day, ..Default::default() };
        let filing = MeetingChange::Session(Filing::Added(SessionId::new(number), session));
        years.world.act(0, vec![Change::Meeting(long, filing)]);
    }
    let workspace = years.world.sees(0);
    let shown = |year, filter: &figures::YearFilter| -> Vec<(i8, MeetingId, i8, i8)> {
        let months = figures::year(workspace, year, filter);
        let stays = (1..).zip(&months).flat_map(|(month, stays)| stays.iter().map(move |stay| (month, stay)));

        // The world begins with a meeting of its own.
        let made = stays.filter(|(_, it)| it.meeting != MEETING);

        made.map(|(month, it)| (month, it.meeting, it.first.day(), it.last.day())).collect()
    };
    let all = figures::YearFilter::default();
    assert_eq!(shown(2025, &all), [(1, long, 10, 31), (2, long, 1, 1), (2, short, 10, 10)]);
    assert_eq!(shown(2026, &all), [(1, long, 5, 5)]);
    let forums = figures::YearFilter { kind: Some(MeetingKind::Forum), ..Default::default() };
    assert_eq!(shown(2025, &forums), [(2, short, 10, 10)]);
    let named = figures::YearFilter { series: Some("Santé".to_owned()), ..Default::default() };
    assert_eq!(shown(2025, &named), []);
    assert_eq!(figures::series(workspace), [""; 0]);
}
