//! What it takes from a click to the paper, and to the next look at its page.

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use majlis::documents::{Apart, Material, Paper, PaperLanguage, Printed, Wish, draft, leaf};
use majlis::domain::meeting::{AgendaItem, Details, Invitee, MeetingChange, Note, Outcome, OutcomeKind, Session};
use majlis::domain::register::{Association, Delegate, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{AgendaItemId, Change, Entry, Ids, LaptopId, MeetingId, Names, SessionId, Stamp, Workspace};
use majlis::exchange::drafts::drafts;
use majlis::exchange::filter::Filter;
use majlis::exchange::lists::Writing;
use majlis::i18n::{Collation, I18n, Language};

use super::harness::{at_most, milliseconds};

const MEETING: MeetingId = MeetingId::new(1);

/// Prints what each step takes. Every run is of other names: what was set before is remembered, and would cost nothing.
pub fn run() {
    let first = milliseconds_once(|| sheet(&workspace(2, 0)));
    println!("  the first paper of a start (the faces are read): {first:.0} ms");

    preview();
    previews();
    for (people, target) in [(310, 300.0), (10_000, 2_500.0)] {
        let mut runs: Vec<Workspace> = (1..=3).map(|run| workspace(people, run)).collect();
        let mut pages = 0;
        let took = milliseconds(|| {
            let printed = sheet(&runs.pop().expect("three runs"));
            pages = printed.pages();
            printed.pdf().expect("a paper that can be written").len()
        });
        at_most(&format!("sign-in sheet of {people} people, {pages} pages, to PDF"), took, target, " ms");
    }

    letters();
    minutes();
    parts();
}

/// The invitations of a large meeting: as one PDF to print, and as drafts of e-mails, each with its own letter.
fn letters() {
    const INVITED: u32 = 155;

    let mut runs: Vec<Workspace> = (31..=33).map(|run| invited(INVITED, run)).collect();
    let mut pages = 0;
    let took = milliseconds(|| {
        let workspace = runs.pop().expect("three runs");
        let wish = Wish::new(Paper::Letters, PaperLanguage::FrenchAndArabic);
        let printed = draft(material(&workspace), &wish, None).and_then(|draft| draft.print()).expect("letters");
        pages = printed.pages();

        printed.pdf().expect("a paper that can be written").len()
    });
    println!("  {INVITED} letters, {pages} pages, to one PDF: {took:.0} ms");

    let (i18n, collation) = (I18n::new(Language::French), Collation::new(Language::French));
    let (filter, zone) = (Filter::default(), TimeZone::UTC);
    let writing = Writing { i18n: &i18n, collation: &collation, zone: &zone, now: Timestamp::UNIX_EPOCH };
    let mut runs: Vec<Workspace> = (41..=43).map(|run| invited(INVITED, run)).collect();
    let mut ready = 0;
    let took = milliseconds(|| {
        let workspace = runs.pop().expect("three runs");
        let meeting = &workspace.all_meetings[&MEETING];
        let apart = Apart::new(material(&workspace), None);
        let letter = |invitee, language: Language| apart.letter(invitee, language.into()).map(Some);
        let drafts = drafts(&workspace.register, MEETING, meeting, &filter, writing, letter).expect("drafts");
        ready = drafts.ready.len();

        drafts
    });
    println!("  {ready} drafts of e-mails, each with its letter: {took:.0} ms");
}

/// A meeting to which so many associations are invited, each with an address.
fn invited(count: u32, run: u32) -> Workspace {
    let mut workspace = workspace(0, run);
    let ids = Ids::counting();
    let mut changes = 1_000..;
    let mut record = |workspace: &mut Workspace, does| {
        self::record(workspace, changes.next().expect("a number"), does);
    };
    for number in 0..count {
        let id = ids.next();
        let association = Association {
            names: Names::new(
                format!("Association {run}-{number} d’entraide"),
                format!("جمعية التعاون {run} {number}"),
            ),
            emails: vec![format!("contact-{run}-{number}@entraide.example")],
            ..Association::default()
        };
        record(&mut workspace, RegisterChange::Association(Filing::Added(id, association)).into());
        let invitee = Invitee::Association(id);
        record(&mut workspace, Change::Meeting(MEETING, MeetingChange::Invited { invitee, seats: 2 }));
    }

    workspace
}

/// Minutes of 300 people and 400 notes, each run of other names.
fn minutes() {
    let made = |run| {
        let mut workspace = workspace(300, run);
        spoken(&mut workspace, run);

        workspace
    };
    let mut runs: Vec<Workspace> = (21..=23).map(made).collect();
    let mut pages = 0;
    let took = milliseconds(|| {
        let workspace = runs.pop().expect("three runs");
        let wish = Wish::new(Paper::Minutes, PaperLanguage::FrenchAndArabic);
        let printed = draft(material(&workspace), &wish, None).and_then(|draft| draft.print()).expect("minutes");
        pages = printed.pages();

        printed.pdf().expect("a paper that can be written").len()
    });
    at_most(&format!("minutes of 300 people and 400 notes, {pages} pages, to PDF"), took, 1_000.0, " ms");
}

/// Everybody comes; 400 notes under ten items, and 40 things that came of them.
fn spoken(workspace: &mut Workspace, run: u32) {
    let meeting = &workspace.all_meetings[&MEETING];
    let people: Vec<_> = workspace.register.delegates.iter().map(|(id, it)| (id, it.association)).collect();
    let session = meeting.ordered_sessions()[0].0;
    let ids = Ids::counting();
    let items: Vec<AgendaItemId> = (0..10).map(|_| ids.next()).collect();
    let mut changes: Vec<MeetingChange> = Vec::new();
    for (person, association) in &people {
        let (person, association) = (*person, *association);
        let desk = String::new();
        changes.push(MeetingChange::Arrived { session, person, association, desk, replaces: None });
    }
    for (place, id) in items.iter().enumerate() {
        let title = Names::new(format!("Point {run}-{place}"), format!("النقطة {run} {place}"));
        changes.push(MeetingChange::Agenda(Filing::Added(*id, AgendaItem { title, ..AgendaItem::default() })));
    }
    for number in 0..400 {
        let (person, association) = people[number % people.len()];
        let text = if number % 3 == 0 {
            format!("نطلب اعتماد شهادة السكنى بديلا عن عقد الكراء عند تجديد بطاقة الإقامة {run} {number}")
        } else {
            format!("Le renouvellement des cartes de séjour prend souvent plus de six mois, dit-on ({run}-{number}).")
        };
        let note =
            Note { item: Some(items[number % 10]), association, delegate: Some(person), text, ..Note::default() };
        changes.push(MeetingChange::Note(Filing::Added(ids.next(), note)));
    }
    for number in 0..40 {
        let kind = OutcomeKind::ALL[number % 3];
        let text = format!("Ouvrir un guichet unique dans chaque préfecture ({run}-{number}).");
        changes.push(MeetingChange::Outcome(Filing::Added(ids.next(), Outcome { kind, text, ..Outcome::default() })));
    }
    for (count, change) in (500_000..).zip(changes) {
        record(workspace, count, Change::Meeting(MEETING, change));
    }
}

/// Where the time of a long sheet goes.
fn parts() {
    let workspace = workspace(10_000, 9);
    let wish = Wish::new(Paper::SignIn, PaperLanguage::French);
    let mut text = None;
    let writing = milliseconds_once(|| text = draft(material(&workspace), &wish, None).ok());
    let mut printed = None;
    let setting = milliseconds_once(|| printed = text.take().and_then(|draft| draft.print().ok()));
    let pdf = milliseconds_once(|| printed.as_ref().map(|printed| printed.pdf().map(|bytes| bytes.len())));
    println!("  of 10,000: the data {writing:.0} ms, the pages {setting:.0} ms, the file {pdf:.0} ms");
}

/// A choice beside the page was changed, and the page is drawn again.
fn preview() {
    let mut workspace = workspace(310, 10);
    let mut blanks = 0;
    let mut look = || {
        blanks += 1;
        let wish = Wish { blanks, ..Wish::new(Paper::SignIn, PaperLanguage::French) };
        let printed = draft(material(&workspace), &wish, None).and_then(|draft| draft.print()).expect("a paper");

        printed.picture(0, 1.5).expect("a page")
    };
    look();
    at_most("preview of 310 people: a choice changes, and the page is drawn", milliseconds(look), 300.0, " ms");

    let mut session = 0;
    let look = || {
        session += 1;
        let details = Details::default();
        let edits = majlis::domain::Record::edits_to(
            &details,
            &Details { title: Names::latin(format!("Rencontre {session}")), ..Details::default() },
        );
        record(&mut workspace, 1_000_000 + session, Change::Meeting(MEETING, MeetingChange::Edited(edits)));
        let wish = Wish::new(Paper::SignIn, PaperLanguage::FrenchAndArabic);
        let printed = draft(material(&workspace), &wish, None).and_then(|draft| draft.print()).expect("a paper");

        printed.picture(0, 1.5).expect("a page")
    };
    at_most("preview of 310 people: the meeting's title changes", milliseconds(look), 300.0, " ms");
}

/// Every paper of a meeting of 310 people who all came, with 400 notes: its first page as it is looked at, each run of other names.
fn previews() {
    let made = |run| {
        let mut workspace = workspace(310, run);
        spoken(&mut workspace, run);
        badged(&mut workspace);

        workspace
    };
    let workspaces: Vec<Workspace> = (51..=53).map(made).collect();
    let copied = milliseconds(|| material(&workspaces[0]).dossier());
    println!("  310 people: what the papers are made from is copied in {copied:.1} ms, for another thread");
    for paper in Paper::ALL {
        let wish = Wish::new(paper, PaperLanguage::FrenchAndArabic);
        let mut drafted = workspaces.iter();
        let drafting = milliseconds(|| {
            let workspace = drafted.next().expect("three runs");

            draft(material(workspace), &wish, None).expect("a paper").data().len()
        });
        let mut runs = workspaces.iter();
        let took = milliseconds(|| {
            let workspace = runs.next().expect("three runs");
            let leaf = leaf(material(workspace), &wish, None, 0).expect("a paper");

            leaf.printed.picture(0, 1.5).expect("a page")
        });
        at_most(&format!("preview of 310 people: {}, the data {drafting:.0} ms", paper.name()), took, 300.0, " ms");
    }
}

/// Everybody has a code.
fn badged(workspace: &mut Workspace) {
    let ids = Ids::counting();
    let people: Vec<_> = workspace.register.delegates.iter().map(|(id, _)| id).collect();
    for (count, person) in (600_000..).zip(people) {
        let code = majlis::domain::badge::fresh(&workspace.all_meetings[&MEETING], &ids);
        record(workspace, count, Change::Meeting(MEETING, MeetingChange::BadgeAssigned { person, code }));
    }
}

fn milliseconds_once<T>(work: impl FnOnce() -> T) -> f64 {
    let start = std::time::Instant::now();
    std::hint::black_box(work());

    start.elapsed().as_secs_f64() * 1000.0
}

fn sheet(workspace: &Workspace) -> Printed {
    let wish = Wish::new(Paper::SignIn, PaperLanguage::French);

    draft(material(workspace), &wish, None).and_then(|draft| draft.print()).expect("a paper that can be set")
}

fn material(workspace: &Workspace) -> Material<'_> {
    static ZONE: TimeZone = TimeZone::UTC;

    Material {
        register: &workspace.register,
        meeting: &workspace.all_meetings[&MEETING],
        zone: &ZONE,
        today: date(2026, 11, 24),
    }
}

/// People in pairs, with names in both scripts; every tenth association has a name that takes three lines.
fn workspace(people: u32, run: u32) -> Workspace {
    const GIVEN: [(&str, &str); 5] = [
        ("Fatima Zahra", "فاطمة الزهراء"),
        ("Mohamed", "محمد"),
        ("Abdelkader", "عبد القادر"),
        ("Aïcha", "عائشة"),
        ("Youssef", "يوسف"),
    ];
    let mut workspace = Workspace::default();
    let ids = Ids::counting();
    let details = Details { code: format!("RC-{run}"), ..Details::default() };
    let plan = Session::default();
    let mut count = 0;
    let mut record = |workspace: &mut Workspace, does| {
        count += 1;
        self::record(workspace, count, does);
    };
    let created = MeetingChange::Created { details, session: SessionId::new(2), plan };
    record(&mut workspace, Change::Meeting(MEETING, created));
    for number in 0..people {
        let association = ids.next();
        if number % 2 == 0 {
            let long = if number % 10 == 0 { " et des droits économiques, sociaux et culturels" } else { "" };
            let names = Names::new(
                format!("Association {run}-{number} pour le développement{long}"),
                format!("جمعية التنمية {run} {number}"),
            );
            let added = Filing::Added(association, Association { names, ..Association::default() });
            record(&mut workspace, RegisterChange::Association(added).into());
            let invited = MeetingChange::Invited { invitee: Invitee::Association(association), seats: 2 };
            record(&mut workspace, Change::Meeting(MEETING, invited));
        }
        let (latin, arabic) = GIVEN[number as usize % GIVEN.len()];
        let names = Names::new(format!("{latin} El Idrissi {run}{number}"), format!("{arabic} الإدريسي {run} {number}"));
        let role = "Présidente".to_owned();
        let person = ids.next();
        let delegate = Delegate { names, role, association: Some(association), ..Delegate::default() };
        record(&mut workspace, RegisterChange::Delegate(Filing::Added(person, delegate)).into());
        let invitee = if number % 2 == 0 { Invitee::Association(association) } else { Invitee::Guest(person) };
        let change = if number % 2 == 0 {
            MeetingChange::DelegateNamed { invitee, delegate: person }
        } else {
            MeetingChange::Invited { invitee, seats: 1 }
        };
        record(&mut workspace, Change::Meeting(MEETING, change));
    }

    workspace
}

fn record(workspace: &mut Workspace, count: u32, does: Change) {
    let at = Stamp(1000, count, LaptopId::new(1));

    workspace.apply(&Entry { at, wall: Timestamp::UNIX_EPOCH, batch: None, reverts: None, does });
}
