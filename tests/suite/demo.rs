//! The sample workspace: every exact figure of the case, and the language it is written in.

mod language;

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use majlis::demo::{self, Timed};
use majlis::domain::meeting::{Invitee, Meeting, MeetingKind, MeetingState, OutcomeKind, OutcomeState, Owner, Reply};
use majlis::domain::register::AssociationKind;
use majlis::domain::{DelegateId, Entry, Ids, LaptopId, MeetingId, Names, RegionId, Stamp, Workspace, figures, roll};

const NOW: &str = "2026-11-24T10:40:00Z";

/// Each change at its own stamp, as the store would give them.
fn folded(script: &[Timed]) -> Workspace {
    let mut workspace = Workspace::default();
    let mut clock = majlis::domain::Clock::new(LaptopId::new(1));
    for timed in script {
        for change in &timed.changes {
            let at: Stamp = clock.stamp(timed.wall.as_millisecond());
            workspace.apply(&Entry { at, wall: timed.wall, batch: None, reverts: None, does: change.clone() });
        }
    }

    workspace
}

fn script_at(now: &str) -> (Timestamp, Vec<Timed>) {
    let now: Timestamp = now.parse().unwrap();

    (now, demo::changes(now, &zone(), &Ids::counting()))
}

fn zone() -> TimeZone {
    TimeZone::fixed(jiff::tz::offset(1))
}

pub fn sample() -> Workspace {
    folded(&script_at(NOW).1)
}

fn of_state(workspace: &Workspace, state: MeetingState) -> (MeetingId, &Meeting) {
    // The training that was held has its own test.
    let is_held = |meeting: &Meeting| state == MeetingState::Closed && meeting.details.kind == MeetingKind::Training;
    let is_wanted = |meeting: &Meeting| meeting.details.state == state && !is_held(meeting);
    let mut found = workspace.meetings().into_iter().filter(|(_, meeting)| is_wanted(meeting));
    let only = found.next().unwrap();
    assert!(found.next().is_none(), "one meeting is {state:?}");

    only
}

#[test]
fn the_same_moment_gives_the_same_sample() {
    assert_eq!(script_at(NOW).1, script_at(NOW).1);
}

#[test]
fn nothing_is_lost_in_the_fold() {
    let workspace = sample();
    assert_eq!(workspace.register.idle, 0);
    for (_, meeting) in workspace.meetings() {
        assert_eq!(meeting.idle, 0, "{}", meeting.details.code);
        assert!(meeting.conflicts.is_empty());
        assert!(meeting.invitations().all(|(_, invitation)| invitation.conflicts.is_empty()));
    }
}

#[test]
fn the_register_has_the_proportions_of_the_case() {
    let register = sample().register;
    assert_eq!(register.associations.len(), 155);
    let of_kind = |kind| register.associations.iter().filter(|(_, known)| known.kind == kind).count();
    assert_eq!(of_kind(AssociationKind::LedByMigrants), 7);
    assert_eq!(of_kind(AssociationKind::Network), 14);
    for region in 1..=12 {
        let there = register.associations.iter().filter(|(_, known)| known.region == Some(RegionId::new(region)));
        assert!(there.count() >= 4, "region {region}");
    }
    let delegates = register.delegates.iter().filter(|(_, known)| known.association.is_some()).count();
    assert_eq!(delegates, 230);
    let by_association = roll::by_association(&register);
    assert_eq!(155 - by_association.len(), 12, "associations without a named delegate");
    assert!(by_association.values().all(|people| people.len() <= 3));
    let led_by_migrants =
        register.associations.iter().filter(|(_, known)| known.kind == AssociationKind::LedByMigrants);
    for (id, association) in led_by_migrants {
        assert!(by_association[&id].len() > 1, "{}", association.names.latin);
    }
    let guests: Vec<_> = register.delegates.iter().filter(|(_, known)| known.association.is_none()).collect();
    assert_eq!(guests.len(), 14);
    assert!(guests.iter().all(|(_, guest)| guest.guest.is_some() && !guest.body.is_empty()));
    assert!(register.associations.iter().any(|(_, known)| known.phones.is_empty()));
    for (_, association) in register.associations.iter() {
        assert!(!association.city.is_empty() && !association.fields.is_empty(), "{}", association.names.latin);
    }
}

#[test]
fn the_programme_adds_up() {
    let register = sample().register;
    let figures = figures::programme(&register);
    assert_eq!(figures.projects, 237);
    assert_eq!(figures.partners, 130);
    assert_eq!(figures.led_by_migrants, 7);
    assert_eq!(figures.regions, 9);
    assert_eq!(figures.amount, 40_000_000);
    assert_eq!(figures.beneficiaries, 73_000);
    assert_eq!((figures.from, figures.to), (2014, 2016));
    let mut titles = BTreeSet::new();
    for (_, project) in register.projects.iter() {
        let title = &project.title;
        assert!(titles.insert(title.latin.clone()), "twice: {}", title.latin);
        assert!(!title.latin.contains('{') && !title.arabic.contains('{'), "{title:?}");
        assert!(project.amount >= 10_000 && project.beneficiaries >= 10, "{project:?}");
        assert!(project.from <= project.to, "{project:?}");
        let association = project.association.and_then(|id| register.associations.get(id)).unwrap();
        assert_eq!(association.region, project.region);
        assert!(project.programme.is_some_and(|id| register.programmes.contains(id)), "{project:?}");
    }
}

#[test]
fn the_organiser_is_whole() {
    let register = sample().register;
    let organiser = &register.organiser;
    both_scripts(&organiser.names);
    both_scripts(&organiser.signatory);
    both_scripts(&organiser.signatory_role);
    assert_eq!((organiser.default_seats, organiser.reply_days, organiser.retention_months), (2, 10, 36));
    assert_eq!(organiser.declaration, "D-GC-123/2026");
    assert_eq!(register.units.len(), 5);
    assert_eq!(register.networks.len(), 5);
    for (_, network) in register.networks.iter() {
        assert!(network.members.len() > 2, "{}", network.names.latin);
        assert!(network.members.iter().all(|id| register.associations.contains(*id)));
    }
    for (_, theme) in register.themes.iter() {
        assert!(theme.programme.is_some_and(|id| register.programmes.contains(id)), "{}", theme.names.latin);
    }
}

#[test]
fn today_all_155_are_invited_and_the_first_are_in() {
    let workspace = sample();
    let (_, meeting) = of_state(&workspace, MeetingState::Open);
    let figures = figures::meeting(&workspace.register, meeting, None);
    assert_eq!(meeting.details.code, "RC-2026-07");
    assert_eq!(figures.organisations.invited, 155);
    assert_eq!(figures.organisations.confirmed, 104);
    assert_eq!(figures.at(Reply::Declined), 20);
    assert_eq!(figures.at(Reply::ToSend), 0);
    assert_eq!(figures.awaited(), 31);
    assert_eq!(figures.guests, 14);
    assert_eq!(figures.present, 24);
    assert_eq!(figures.guests_present, 3);
    assert_eq!(meeting.sessions.len(), 1);
    assert_eq!(meeting.agenda.len(), 7);
    assert_eq!(meeting.details.capacity, 320);
    assert!(figures.seats_confirmed + figures.guests <= 320);
    let unnamed = meeting.invitations().filter(|(invitee, invitation)| {
        invitee.association().is_some() && invitation.reply == Reply::Confirmed && invitation.delegates.is_empty()
    });
    assert_eq!(unnamed.count(), 2);
    let invited_155 = workspace.meetings().into_iter().filter(|(_, meeting)| {
        meeting.invitations().filter(|(invitee, _)| invitee.association().is_some()).count() == 155
    });
    assert_eq!(invited_155.count(), 1);
    let (regional, _) = of_state(&workspace, MeetingState::Closed);
    assert_eq!(meeting.details.follows, Some(regional));
}

#[test]
fn the_other_meetings_are_where_they_should_be() {
    let workspace = sample();
    assert_eq!(workspace.meetings().len(), 5);

    let (_, closed) = of_state(&workspace, MeetingState::Closed);
    let figures = figures::meeting(&workspace.register, closed, None);
    assert_eq!((figures.organisations.invited, figures.organisations.confirmed), (64, 47));
    assert!((60..=100).contains(&figures.present), "{} came", figures.present);
    assert_eq!(figures.by_session.len(), 2);
    assert!(figures.no_shows > 0 && figures.walk_ins > 0 && figures.uninvited == 1, "{figures:?}");
    assert_eq!(figures.women + figures.men, figures.present);
    assert_eq!(closed.agenda.len(), 6);
    let replaced = closed.attendance.values().flat_map(|there| there.values());
    assert!(replaced.filter_map(|one| one.arrival()).any(|arrival| arrival.replaces.is_some()));

    let (_, inviting) = of_state(&workspace, MeetingState::Inviting);
    let figures = figures::meeting(&workspace.register, inviting, None);
    assert_eq!((figures.organisations.invited, figures.organisations.confirmed), (48, 19));
    assert_eq!(figures.present, 0);
    assert!(inviting.sessions.iter().filter(|(_, session)| session.rapporteur.is_some()).count() == 2);

    let (_, draft) = of_state(&workspace, MeetingState::Draft);
    assert!(draft.details.venue.is_empty() && draft.invitations().count() == 9);
}

#[test]
fn the_discussion_refers_to_what_is_there() {
    let workspace = sample();
    let (_, meeting) = of_state(&workspace, MeetingState::Closed);
    assert!(meeting.notes.len() >= 38);
    let date = meeting.date().unwrap();
    let mut arabic = 0;
    for (_, note) in meeting.notes.iter() {
        let item = meeting.agenda.get(note.item.unwrap()).unwrap();
        assert!(meeting.sessions.contains(item.session.unwrap()));
        assert!(note.theme.is_some_and(|id| workspace.register.themes.contains(id)), "{note:?}");
        let person = note.delegate.unwrap();
        let said = zone().to_datetime(note.said.unwrap());
        assert_eq!(said.date(), date);
        assert!(meeting.is_present(item.session.unwrap(), person), "{} was not there", note.text);
        let delegate = workspace.register.delegates.get(person).unwrap();
        assert_eq!(delegate.association, note.association, "{}", note.text);
        assert!(note.answers.is_none_or(|id| meeting.notes.contains(id)));
        arabic += usize::from(note.text.starts_with(is_arabic));
    }
    assert!(arabic >= 8);
    for (id, item) in meeting.agenda.iter() {
        assert!(meeting.notes.iter().any(|(_, note)| note.item == Some(id)), "{} is silent", item.title.latin);
    }
    let of_kind = |kind| meeting.outcomes.iter().filter(move |(_, outcome)| outcome.kind == kind);
    assert_eq!(of_kind(OutcomeKind::Decision).count(), 5);
    assert_eq!(of_kind(OutcomeKind::Recommendation).count(), 4);
    assert_eq!(of_kind(OutcomeKind::Commitment).count(), 8);
    let today = zone().to_datetime(NOW.parse().unwrap()).date();
    assert_eq!(meeting.outcomes.iter().filter(|(_, outcome)| outcome.is_late(today)).count(), 2);
    assert_eq!(meeting.outcomes.iter().filter(|(_, outcome)| outcome.state == OutcomeState::Done).count(), 3);
    for (_, outcome) in meeting.outcomes.iter() {
        assert!(outcome.note.is_some_and(|id| meeting.notes.contains(id)), "{}", outcome.text);
        let owned = match outcome.owner {
            Owner::Unit(id) => workspace.register.units.contains(id),
            Owner::Association(id) => workspace.register.associations.contains(id),
            Owner::Organiser => true,
            Owner::Nobody => outcome.kind == OutcomeKind::Recommendation,
        };
        assert!(owned, "{}", outcome.text);
        assert!(outcome.follow_ups.iter().all(|follow_up| follow_up.date > date && follow_up.date <= today));
    }
}

#[test]
fn every_reference_resolves() {
    let workspace = sample();
    let register = &workspace.register;
    for (_, meeting) in workspace.meetings() {
        let code = &meeting.details.code;
        assert!(meeting.details.programmes.iter().all(|id| register.programmes.contains(*id)), "{code}");
        assert!(!meeting.details.programmes.is_empty() && !meeting.details.themes.is_empty(), "{code}");
        assert!(meeting.details.themes.iter().all(|id| register.themes.contains(*id)), "{code}");
        assert!(meeting.agenda.iter().all(|(_, item)| meeting.sessions.contains(item.session.unwrap())), "{code}");
        let rapporteurs = meeting.sessions.iter().filter_map(|(_, session)| session.rapporteur);
        assert!(rapporteurs.into_iter().all(|person| register.delegates.contains(person)), "{code}");
        for (invitee, invitation) in meeting.invitations() {
            match invitee {
                Invitee::Association(id) => assert!(register.associations.contains(id), "{code}"),
                Invitee::Guest(id) => assert!(register.delegates.get(id).unwrap().guest.is_some(), "{code}"),
            }
            assert!(invitation.delegates.len() <= usize::from(invitation.seats), "{code}");
            for person in &invitation.delegates {
                let delegate = register.delegates.get(*person).unwrap();
                assert_eq!(delegate.association, invitee.association(), "{code}");
            }
            if invitation.reply != Reply::ToSend {
                let letter = invitation.ordered_contacts().first().map(|(_, contact)| contact.reference.clone());
                assert!(letter.is_some_and(|reference| !reference.is_empty()), "{code}: sent without a letter");
            }
        }
        for (person, arrival) in arrivals(meeting) {
            let delegate = register.delegates.get(person).unwrap();
            assert_eq!(delegate.association, arrival.association, "{code}");
            assert!(["Accueil A", "Accueil B"].contains(&arrival.desk.as_str()));
        }
    }
}

#[test]
fn badge_codes_are_readable_and_given_once() {
    let workspace = sample();
    for (_, meeting) in workspace.meetings() {
        let codes: BTreeSet<_> = meeting.badges.values().collect();
        assert_eq!(codes.len(), meeting.badges.len());
        assert!(codes.iter().all(|code| code.chars().all(|c| "23456789ABCDEFGHJKMNPQRSTUVWXYZ".contains(c))));
        for (invitee, invitation) in meeting.invitations() {
            let open = matches!(meeting.details.state, MeetingState::Open | MeetingState::Closed);
            if open && invitee.association().is_some() {
                assert!(invitation.delegates.iter().all(|person| meeting.badge(*person).is_some()));
            }
        }
    }
}

#[test]
fn arrivals_come_in_the_minutes_before_now_and_never_on_another_day() {
    for now in [NOW, "2026-11-24T23:03:00Z", "2026-11-23T23:00:05Z", "2026-03-01T09:00:00Z", "2027-01-02T22:58:00Z"] {
        let (now, script) = script_at(now);
        let workspace = folded(&script);
        let today = zone().to_datetime(now).date();
        let (_, meeting) = of_state(&workspace, MeetingState::Open);
        assert_eq!(meeting.date(), Some(today));
        let walls: Vec<Timestamp> = arrivals(meeting).map(|(_, arrival)| arrival.wall).collect();
        assert_eq!(walls.len(), 24);
        for wall in walls {
            assert!(wall <= now && wall >= now - 40.minutes(), "{wall} at {now}");
            assert_eq!(zone().to_datetime(wall).date(), today);
        }
        let (_, session) = meeting.ordered_sessions()[0];
        assert!(session.starts < session.ends);
        assert!(script.iter().all(|timed| timed.wall <= now));
        assert!(script.is_sorted_by_key(|timed| timed.wall));
        assert_eq!(workspace.meetings().iter().map(|(_, meeting)| meeting.idle).sum::<u64>(), 0, "{now}");
        let conflicts = workspace.meetings().into_iter().flat_map(|(_, meeting)| {
            meeting.invitations().map(|(_, invitation)| invitation.conflicts.len()).collect::<Vec<_>>()
        });
        assert_eq!(conflicts.sum::<usize>(), 0, "{now}");
        for (_, meeting) in workspace.meetings() {
            let date = meeting.date().unwrap();
            let weekend = [jiff::civil::Weekday::Friday, jiff::civil::Weekday::Saturday, jiff::civil::Weekday::Sunday];
            assert!(date == today || !weekend.contains(&date.weekday()), "{} on {date}", meeting.details.code);
            assert!(meeting.details.reply_deadline.is_none_or(|deadline| deadline < date));
        }
        let codes: BTreeSet<_> = workspace.meetings().iter().map(|(_, it)| it.details.code.clone()).collect();
        assert_eq!(codes.len(), 5);
    }
}

#[test]
fn the_closed_meeting_filled_up_around_its_beginning() {
    let workspace = sample();
    let (_, meeting) = of_state(&workspace, MeetingState::Closed);
    let (morning, session) = meeting.ordered_sessions()[0];
    let minutes = |wall: Timestamp| {
        let time = zone().to_datetime(wall).time();
        i64::from(time.hour()) * 60 + i64::from(time.minute())
    };
    let came: Vec<i64> = meeting.attendance[&morning]
        .values()
        .filter_map(|one| one.arrival())
        .map(|arrival| minutes(arrival.wall))
        .collect();
    let begins = i64::from(session.starts.unwrap().hour()) * 60 + i64::from(session.starts.unwrap().minute());
    let within = came.iter().filter(|at| (begins - 35..=begins + 15).contains(*at)).count();
    assert!(within * 3 >= came.len() * 2, "two thirds within half an hour or so: {within} of {}", came.len());
    assert!(came.iter().all(|at| (begins - 60..begins + 75).contains(at)));
}

fn arrivals(meeting: &Meeting) -> impl Iterator<Item = (DelegateId, &majlis::domain::meeting::Arrival)> {
    meeting.attendance.values().flatten().filter_map(|(person, attendance)| Some((*person, attendance.arrival()?)))
}

#[test]
fn the_sample_is_on_disk_as_it_was_told() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("sample");
    let mut options = majlis::store::Options::new(majlis::store::Home::at(home.path()));
    options.clock = || NOW.parse().unwrap();
    let store = demo::create(&dir, &options).unwrap();
    let written = store.workspace().clone();
    store.close().unwrap();
    let store = majlis::store::Store::open(&dir, &options).unwrap();
    let read = store.workspace();
    assert_eq!(read.register.associations, written.register.associations);
    assert_eq!(read.register.delegates, written.register.delegates);
    let (_, meeting) = of_state(read, MeetingState::Open);
    let (_, before) = of_state(&written, MeetingState::Open);
    assert_eq!(meeting.attendance, before.attendance);
    assert_eq!(meeting.invitations, before.invitations);
    assert!(store.report().unfinished.is_empty());
    assert!(arrivals(meeting).all(|(_, arrival)| arrival.wall < NOW.parse().unwrap()));
    assert!(demo::create(&dir, &options).is_err(), "a folder that is a workspace is left alone");
}

fn is_arabic(letter: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&letter)
}

#[track_caller]
fn both_scripts(names: &Names) {
    assert!(names.latin.chars().any(|c| c.is_ascii_alphabetic()), "{names:?}");
    assert!(!names.latin.chars().any(is_arabic), "{names:?}");
    assert!(names.arabic.chars().any(is_arabic), "{names:?}");
    assert!(!names.arabic.chars().any(|c| c.is_ascii_alphabetic()), "{names:?}");
    proper_arabic(&names.arabic);
}

/// Letters of Moroccan Arabic alone: no Persian ones, no presentation forms, no stretching, no vowel signs; and the words that
/// are typed wrongly most often are right.
#[track_caller]
fn proper_arabic(text: &str) {
    let letters = ('\u{621}'..='\u{63a}').chain('\u{641}'..='\u{64a}');
    let letters: BTreeSet<char> = letters.chain(['،', '؛', '؟']).collect();
    for letter in text.chars() {
        let wrong = is_arabic(letter) && !letters.contains(&letter) || ('\u{fb50}'..='\u{feff}').contains(&letter);
        assert!(!wrong, "U+{:04X} in {text}", letter as u32);
    }
    for typo in
        ["جمعيه", "شبكه", "الامل", "احمد", "ايمان", "ادريس", "اسفي", "ليلي ", "مصطفي", "فاطمه", "امينة", "اكادير"]
    {
        assert!(!text.contains(typo), "{typo} in {text}");
    }
}

#[test]
fn people_were_trained_and_associations_contributed_between_meetings() {
    let workspace = sample();
    let training = figures::training(&workspace);
    assert_eq!(training.trainings, 1);
    assert!(training.all.people > 20 && training.all.certificates == training.all.people, "{:?}", training.all);
    assert!(training.all.minutes > training.all.people * 180, "the morning had three hours");
    assert!(training.associations.len() > 12);
    let contributions = &workspace.register.contributions;
    assert_eq!(contributions.len(), 5);
    let heard = figures::synthesis::synthesis(&workspace, Default::default());
    for (_, note) in contributions.iter() {
        assert!(note.theme.is_some_and(|theme| heard.contains_key(&Some(theme))), "{}", note.text);
        let memory = figures::memory(&workspace, note.association.unwrap());
        assert!(!memory.said.is_empty(), "{}", note.text);
    }
}
