//! Two real processes at the door of one meeting, on one folder.

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;

use majlis::domain::meeting::{Details, Invitee, MeetingState, Session};
use majlis::domain::register::Delegate;
use majlis::domain::shelf::Filing;
use majlis::domain::{BatchKind, Change, DelegateId, MeetingChange, Names, RegisterChange};
use majlis::store::{Home as Account, Options, Store, check};

use super::{Home, cells};

/// How many people each of the two desks receives.
const PEOPLE: usize = 500;

/// A workspace with a meeting that is open, and its people.
fn filled(home: &Home) -> Vec<DelegateId> {
    let options = Options::new(Account::at(home.path("account")));
    let mut store = Store::create(&home.workspace(), "Essai", &options).unwrap();
    let (id, session) = (store.ids().next(), store.ids().next());
    let people: Vec<DelegateId> = (0..PEOPLE).map(|_| store.ids().next()).collect();
    let details = Details { code: "RC-1".to_owned(), state: MeetingState::Open, ..Details::default() };
    let plan =
        Session { date: jiff::tz::TimeZone::system().to_datetime(jiff::Timestamp::now()).date(), ..Session::default() };
    let mut changes = vec![Change::Meeting(id, MeetingChange::Created { details, session, plan })];
    for (number, person) in people.iter().enumerate() {
        let delegate = Delegate { names: Names::latin(name(number)), ..Delegate::default() };
        changes.push(RegisterChange::Delegate(Filing::Added(*person, delegate)).into());
        let invitee = Invitee::Guest(*person);
        changes.push(Change::Meeting(id, MeetingChange::Invited { invitee, seats: 1 }));
    }
    store.record(changes, BatchKind::Together).unwrap();
    store.close().unwrap();

    people
}

fn name(number: usize) -> String {
    format!("Personne {number:04}")
}

#[test]
fn two_desks_that_receive_five_hundred_people_at_once_lose_nobody_and_count_nobody_twice() {
    let home = Home::new();
    let people = filled(&home);
    let names: Vec<String> = (0..PEOPLE).map(name).collect();
    let backwards: Vec<String> = names.iter().rev().cloned().collect();
    let desks = [("A", names), ("B", backwards)].map(|(desk, names)| {
        let list = home.path(desk);
        fs::write(&list, names.join("\n")).unwrap();
        let child = home
            .command()
            .arg("--workspace")
            .arg(home.workspace())
            .args(["--laptop", desk, "arrive", "--meeting", "RC-1"])
            .stdin(fs::File::open(list).unwrap())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();

        (desk, names, child)
    });
    let mut acknowledged: BTreeMap<(String, &str), String> = BTreeMap::new();
    for (desk, names, child) in desks {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{desk}: {}", String::from_utf8_lossy(&output.stderr));
        let answers = cells(&output.stdout);
        assert_eq!(answers.len(), PEOPLE, "each line has its answer");
        for (name, answer) in names.iter().zip(&answers) {
            assert_eq!(&answer[1], name);
            acknowledged.insert((name.clone(), desk), answer[0].clone());
        }
    }

    let options = Options { follow: true, ..Options::new(Account::at(home.path("account"))) };
    let store = Store::open(&home.workspace(), &options).unwrap();
    assert!(store.report().is_clean(), "{:?}", store.report());
    let meeting = &store.workspace().meetings()[0].1;
    let attendance = meeting.attendance.values().next().unwrap();
    assert_eq!(attendance.len(), PEOPLE);
    for (number, person) in people.iter().enumerate() {
        let mut desks: Vec<&str> = attendance[person].arrivals().map(|arrival| arrival.desk.as_str()).collect();
        desks.sort_unstable();
        let said: Vec<&str> =
            ["A", "B"].into_iter().filter(|desk| acknowledged[&(name(number), *desk)] == "arrived").collect();
        assert_eq!(desks, said, "{}: what was answered, once each, and nothing else", name(number));
    }
    let figures = home.lines(&["meetings"]);
    assert_eq!(figures[0][6], PEOPLE.to_string(), "people are counted once: {figures:?}");
    assert!(check(&home.workspace()).unwrap().is_clean());
}
