//! What a check-in costs beside the machine's own append and flush, and how long a workspace takes to open.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use majlis::domain::meeting::{Channel, Contact, Details, Invitee, Reply, Session};
use majlis::domain::register::{Association, AssociationKind, Delegate};
use majlis::domain::shelf::Filing;
use majlis::domain::{
    AssociationId, BatchKind, Change, Civility, DelegateId, Ids, MeetingChange, MeetingId, Names, RegionId,
    RegisterChange, SessionId,
};
use majlis::store::{Home, Options, Store};

use crate::harness::at_most;

/// Prints all of them.
pub fn run() {
    taking_in();
    for people in [300, 100_000] {
        check_in(people);
    }
    opening("155 associations, 3 meetings of 155", 155, 230, 3, 155, Duration::from_millis(30));
    opening("10,000 associations, 100 meetings of 300", 10_000, 15_000, 100, 300, Duration::from_millis(500));
}

/// Who is in the workspace that was made.
struct Made {
    associations: Vec<AssociationId>,
    delegates: Vec<DelegateId>,
    meetings: Vec<(MeetingId, SessionId)>,
}

fn check_in(people: usize) {
    const TIMES: usize = 300;

    let folder = tempfile::tempdir().expect("a temporary folder");
    let options = Options::new(Home::at(folder.path().join("home")));
    let dir = folder.path().join("workspace");
    let mut store = Store::create(&dir, "Banc d’essai", &options).expect("a workspace");
    let made = fill(&mut store, people / 2, people, 1, 0);
    store.flush().expect("room on the disk");
    let (meeting, session) = made.meetings[0];

    let mut bare = OpenOptions::new().append(true).create(true).open(dir.join("bare")).expect("a file");
    let line = [vec![b'x'; 210], vec![b'\n']].concat();
    let (mut own, mut machine) = (Vec::new(), Vec::new());
    for person in made.delegates.iter().cycle().take(TIMES) {
        let arrived = MeetingChange::Arrived {
            session,
            person: *person,
            association: Some(made.associations[0]),
            desk: "A".to_owned(),
            replaces: None,
        };
        let start = Instant::now();
        store.record(vec![Change::Meeting(meeting, arrived)], BatchKind::Together).expect("a workspace to write");
        store.flush().expect("room on the disk");
        own.push(start.elapsed());

        let start = Instant::now();
        bare.write_all(&line).and_then(|()| bare.sync_data()).expect("room on the disk");
        machine.push(start.elapsed());
    }
    let (own, machine) = (median(own), median(machine));
    println!(
        "check-in, {people} people: {own:.1?}; append + fdatasync of one line: {machine:.1?}; ratio {:.2} (at most 2)",
        own.as_secs_f64() / machine.as_secs_f64()
    );
}

/// Another laptop receives people while this window is open: what it costs this one, and what of that a frame has to wait for.
fn taking_in() {
    const ENTRIES: usize = 1_000;
    const TIMES: usize = 7;

    for late in [false, true] {
        let (mut all, mut frame) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let options = |name: &str| Options {
                laptop: Some(name.to_owned()),
                ..Options::new(Home::at(folder.path().join(name)))
            };
            let dir = folder.path().join("workspace");
            let mut one = Store::create(&dir, "Banc d’essai", &options("A")).expect("a workspace");
            let made = fill(&mut one, 155, ENTRIES, 3, 155);
            one.write_readable().expect("room on the disk");
            let mut two = Store::open(&dir, &options("B")).expect("a workspace");
            let (meeting, session) = made.meetings[0];
            let arrived = |person: &DelegateId| {
                let (association, desk) = (Some(made.associations[0]), "B".to_owned());
                let does = MeetingChange::Arrived { session, person: *person, association, desk, replaces: None };

                Change::Meeting(meeting, does)
            };
            for person in &made.delegates {
                two.record(vec![arrived(person)], BatchKind::Together).expect("a workspace to write");
            }
            two.flush().expect("room on the disk");
            if late {
                // Somebody came in at this desk meanwhile: the others' entries are earlier, and the meeting is folded anew.
                one.record(vec![arrived(&made.delegates[0])], BatchKind::Together).expect("a workspace to write");
                one.flush().expect("room on the disk");
            }

            let start = Instant::now();
            let look = one.look();
            let mut waits = start.elapsed();
            let found = look.run().expect("journals to read");
            let taking = Instant::now();
            one.take(found);
            let job = one.refold_job();
            waits = waits.max(taking.elapsed());
            if let Some(job) = job {
                let refolded = job.run().expect("journals to read");
                let putting = Instant::now();
                one.put(refolded);
                waits = waits.max(putting.elapsed());
            }
            all.push(start.elapsed());
            frame.push(waits);
            assert!(one.workspace().all_meetings[&meeting].attendance[&session].len() >= ENTRIES);
        }
        let (all, frame) = (median(all).as_secs_f64() * 1000.0, median(frame).as_secs_f64() * 1000.0);
        let how = if late { "earlier than ours" } else { "later than ours" };
        at_most(&format!("taking in {ENTRIES} entries of another laptop, {how}"), all, 50.0, " ms");
        at_most("  of which the longest piece on the thread of the window", frame, 8.0, " ms");
    }
}

fn opening(title: &str, associations: usize, delegates: usize, meetings: usize, invited: usize, most: Duration) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let options = Options::new(Home::at(folder.path().join("home")));
    let dir = folder.path().join("workspace");
    let mut store = Store::create(&dir, "Banc d’essai", &options).expect("a workspace");
    fill(&mut store, associations, delegates, meetings, invited);
    store.flush().expect("room on the disk");
    drop(store);

    let cold = (0..5).map(|_| time_to_open(&dir, &options)).collect();
    let mut store = Store::open(&dir, &options).expect("a workspace");
    let start = Instant::now();
    store.write_readable().expect("room on the disk");
    let writing = start.elapsed();
    drop(store);
    let quick = (0..5).map(|_| time_to_open(&dir, &options)).collect();
    let store = Store::open(&dir, &options).expect("a workspace");
    assert_eq!(store.report().rebuilt, 0, "the readable files were not read");
    let start = Instant::now();
    assert!(store.next_undo().is_some());
    println!(
        "open, {title}: {:.1?} from the readable files, {:.1?} from the journals alone (at most {most:.0?}); \
         readable files written in {writing:.1?}, first undo found in {:.1?}",
        median(quick),
        median(cold),
        start.elapsed(),
    );
}

fn time_to_open(dir: &Path, options: &Options) -> Duration {
    let start = Instant::now();
    let store = Store::open(dir, options).expect("a workspace");
    let took = start.elapsed();
    assert!(store.report().is_clean());

    took
}

/// Fills a workspace as months of work would: each meeting invites, contacts, hears back and receives.
fn fill(store: &mut Store, associations: usize, delegates: usize, meetings: usize, invited: usize) -> Made {
    let ids = Ids::counting();
    let made = Made {
        associations: (0..associations).map(|_| ids.next()).collect(),
        delegates: (0..delegates).map(|_| ids.next()).collect(),
        meetings: (0..meetings).map(|_| (ids.next(), ids.next())).collect(),
    };
    let register = made.associations.iter().enumerate().map(|(number, id)| association(number, *id));
    let people = made.delegates.iter().enumerate();
    let people = people.map(|(number, id)| delegate(number, *id, made.associations[number % associations]));
    record(store, register.chain(people).collect());
    for (number, (meeting, session)) in made.meetings.iter().enumerate() {
        let mut changes = vec![MeetingChange::Created {
            details: Details {
                code: format!("RC-{number}"),
                title: Names::new("Rencontre de concertation", "لقاء تشاوري"),
                venue: "Salle des conférences".to_owned(),
                ..Details::default()
            },
            session: *session,
            plan: Session { date: jiff::civil::date(2026, 3, 12), ..Session::default() },
        }];
        for offset in 0..invited {
            let association = made.associations[(number * 97 + offset) % associations];
            let person = made.delegates[(number * 97 + offset) % associations.min(delegates)];
            changes.extend(guest(&ids, association, person, *session));
        }
        // Work is done in small steps, some of them batches.
        for step in changes.chunks(40) {
            record(store, step.iter().map(|change| Change::Meeting(*meeting, change.clone())).collect());
        }
    }

    made
}

fn record(store: &mut Store, changes: Vec<Change>) {
    store.record(changes, BatchKind::Sample).expect("a workspace to write");
}

fn guest(ids: &Ids, association: AssociationId, person: DelegateId, session: SessionId) -> Vec<MeetingChange> {
    let invitee = Invitee::Association(association);
    let contact = Contact {
        channel: Channel::Phone,
        date: jiff::civil::date(2026, 3, 2),
        by: "Samira".to_owned(),
        remark: "viendra avec deux personnes".to_owned(),
        ..Contact::default()
    };

    vec![
        MeetingChange::Invited { invitee, seats: 2 },
        MeetingChange::Contact(invitee, Filing::Added(ids.next(), contact)),
        MeetingChange::Replied { invitee, was: Reply::ToSend, now: Reply::Confirmed },
        MeetingChange::Arrived {
            session,
            person,
            association: Some(association),
            desk: "A".to_owned(),
            replaces: None,
        },
    ]
}

fn association(number: usize, id: AssociationId) -> Change {
    let association = Association {
        names: Names::new(
            format!("Association pour le développement et la coopération n° {number}"),
            format!("جمعية التنمية والتعاون رقم {number}"),
        ),
        acronym: format!("ADC{number}"),
        kind: AssociationKind::Association,
        region: Some(RegionId::new(number as u64 % 12 + 1)),
        city: "Casablanca".to_owned(),
        fields: vec!["Éducation".to_owned(), "Santé".to_owned()],
        phones: vec!["+212 5 22 12 34 56".to_owned()],
        emails: vec![format!("contact{number}@association.ma")],
        ..Association::default()
    };

    RegisterChange::Association(Filing::Added(id, association)).into()
}

fn delegate(number: usize, id: DelegateId, association: AssociationId) -> Change {
    let delegate = Delegate {
        names: Names::new(format!("Fatima-Zahra El Idrissi {number}"), format!("فاطمة الزهراء الإدريسي {number}")),
        civility: Civility::Mrs,
        association: Some(association),
        role: "Présidente".to_owned(),
        phone: "+212 6 61 12 34 56".to_owned(),
        email: format!("delegue{number}@association.ma"),
        ..Delegate::default()
    };

    RegisterChange::Delegate(Filing::Added(id, delegate)).into()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();

    times[times.len() / 2]
}
