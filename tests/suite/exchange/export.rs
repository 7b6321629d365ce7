//! The lists that leave: which rows, in which order, with which columns, and that they come back as they were.

use jiff::civil::date;
use jiff::tz::TimeZone;
use majlis::domain::meeting::{DetailsEdit, Invitee, MeetingChange, MeetingState, Reply};
use majlis::domain::register::{Delegate, GuestKind, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{Change, Names};
use majlis::exchange::columns::{ColumnSet, Disclosure, List, ListColumn, personal_data};
use majlis::exchange::filter::Filter;
use majlis::exchange::lists::{self, Source, Writing};
use majlis::exchange::table::{OutCell, Table};
use majlis::exchange::write::{self, Format};
use majlis::exchange::{import, plan::RowState};
use majlis::i18n::{Collation, I18n, Language};

use super::desk::{Desk, MEETING, SESSION};

/// The 155 at a meeting: one is there, one excused, and a guest without an association is invited.
fn desk() -> Desk {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.plan_file("rencontre-155.csv");

    desk.invite(&plan);

    let guest = desk.ids.next();
    let zone = TimeZone::get("Africa/Casablanca").unwrap();
    let at = zone.to_timestamp(date(2016, 3, 12).at(9, 12, 34, 0)).unwrap();
    let delegate = Delegate {
        names: Names::new("Étienne Martin", ""),
        guest: Some(GuestKind::Agency),
        body: "Agence de coopération".to_owned(),
        ..Delegate::default()
    };
    let first = desk.association_id("Association Conseil des migrants – Berkane");
    let second = desk.association_id("Association Union des réfugiés – Rabat");
    let person = desk.person_id("Anis Achik");
    let meeting = |change| Change::Meeting(MEETING, change);
    let arrived = MeetingChange::Arrived {
        session: SESSION,
        person,
        association: Some(first),
        desk: "A".to_owned(),
        replaces: None,
    };
    let declined =
        MeetingChange::Replied { invitee: Invitee::Association(second), was: Reply::ToSend, now: Reply::Declined };

    desk.record(vec![
        RegisterChange::Delegate(Filing::Added(guest, delegate)).into(),
        meeting(MeetingChange::Invited { invitee: Invitee::Guest(guest), seats: 1 }),
        meeting(declined),
    ]);
    desk.record_at(at, vec![meeting(arrived)]);

    desk
}

fn table(desk: &Desk, list: List, columns: &[ListColumn], language: Language) -> Table {
    let (i18n, collation) = (I18n::new(language), Collation::new(language));
    let zone = TimeZone::get("Africa/Casablanca").unwrap();
    let writing = Writing { i18n: &i18n, collation: &collation, zone: &zone, now: jiff::Timestamp::UNIX_EPOCH };
    let meeting = desk.workspace.all_meetings.get(&MEETING);
    let (source, filter) = (Source::of(list, meeting).unwrap(), Filter::default());

    lists::rows(desk.register(), source, &filter, writing).table(columns)
}

#[test]
fn a_row_a_person_and_one_for_an_association_without() {
    let desk = desk();

    for list in List::ALL {
        for language in Language::ALL {
            let columns = ColumnSet::Organiser.columns(list);
            let table = table(&desk, list, &columns, language);

            assert_eq!(table.rows.len(), 226 + 9 + 1, "{list:?}");
            assert!(table.rows.iter().all(|row| row.len() == columns.len()));
            assert!(table.columns.iter().all(|column| !column.title.contains("exchange-")), "{:?}", table.columns);
            assert!(!table.title.contains("exchange-") && !table.sheet.is_empty());
        }
    }
}

#[test]
fn hours_replies_and_presence_are_said() {
    let mut desk = desk();
    let columns = [
        ListColumn::Name,
        ListColumn::Reply,
        ListColumn::Presence,
        ListColumn::Arrived,
        ListColumn::Desk,
        ListColumn::Body,
    ];
    let row = |desk: &Desk, name: &str| {
        let table = table(desk, List::Attendance, &columns, Language::French);

        table.rows.into_iter().find(|row| row[0] == OutCell::Text(name.to_owned())).unwrap()
    };
    let text = |text: &str| OutCell::Text(text.to_owned());

    assert_eq!(
        row(&desk, "Anis Achik")[1..],
        [text("À envoyer"), text("Présent"), OutCell::Time(jiff::civil::time(9, 12, 0, 0)), text("A"), OutCell::Empty]
    );
    assert_eq!(row(&desk, "Amine Ihattaren")[1..3], [text("Déclinée"), text("Excusé")]);
    assert_eq!(row(&desk, "Abdelkebir Azmani")[2], OutCell::Empty, "the meeting is not over");
    assert_eq!(row(&desk, "Étienne Martin")[5], text("Agence de coopération"));

    let closed = DetailsEdit::State { was: MeetingState::Draft, now: MeetingState::Closed };

    desk.record(vec![Change::Meeting(MEETING, MeetingChange::Edited(vec![closed]))]);
    assert_eq!(row(&desk, "Abdelkebir Azmani")[2], text("Absent"));
}

#[test]
fn names_are_sorted_as_the_language_sorts_them() {
    let mut desk = Desk::new();
    let added = |desk: &Desk, latin: &str, arabic: &str| {
        let association =
            majlis::domain::register::Association { names: Names::new(latin, arabic), ..Default::default() };

        RegisterChange::Association(Filing::Added(desk.ids.next(), association)).into()
    };
    let changes = vec![
        added(&desk, "Zohra", "أحمد"),
        added(&desk, "Étoile", "ياسمين"),
        added(&desk, "Eau", "بدر"),
        added(&desk, "alpha", "إقبال"),
        added(&desk, "Ève", "تودة"),
    ];

    desk.record(changes);

    let names = |language| {
        let table = table(&desk, List::Register, &[ListColumn::Association], language);

        table.rows.into_iter().map(|row| format!("{:?}", row[0])).collect::<Vec<_>>().join(" ")
    };

    for (language, expected) in [
        (Language::French, ["alpha", "Eau", "Étoile", "Ève", "Zohra"]),
        (Language::Arabic, ["Zohra", "alpha", "Eau", "Ève", "Étoile"]),
    ] {
        let expected: Vec<_> = expected.iter().map(|name| format!("{:?}", OutCell::Text((*name).to_owned()))).collect();

        assert_eq!(names(language), expected.join(" "), "{language}");
    }
}

#[test]
fn every_list_comes_back_as_it_left() {
    let desk = desk();
    let folder = tempfile::tempdir().unwrap();

    // Each list in each language, and each format with each list and each language.
    for (row, list) in List::ALL.into_iter().enumerate() {
        for (column, language) in Language::ALL.into_iter().enumerate() {
            let format = [Format::Xlsx, Format::Ods, Format::Csv][(row + column) % 3];
            let path = folder.path().join(format!("list.{}", format.extension()));
            let table = table(&desk, list, &ColumnSet::Organiser.columns(list), language);

            write::save(&table, &path).unwrap();

            let what = format!("{list:?} {language} {format}");
            let same = import::prepare(&path, desk.register()).unwrap();
            let odd = same.rows.iter().find(|row| row.state != RowState::Same);

            assert!(odd.is_none() && same.rows.len() == 236, "{what}: {odd:?}");

            let mut fresh = Desk::new().with_meeting();
            let plan = import::prepare(&path, fresh.register()).unwrap();

            fresh.invite(&plan);
            assert_eq!(fresh.register().associations.len(), 155, "{what}");
            assert_eq!(fresh.register().delegates.len(), 227, "{what}");

            let person = fresh.person("Anis Achik");

            assert_eq!(person, &Delegate { association: person.association, ..desk.person("Anis Achik").clone() });
        }
    }
}

#[test]
fn what_leaves_is_said_and_the_public_list_has_no_phone() {
    for list in List::ALL {
        let public = personal_data(&ColumnSet::Public.columns(list));

        assert!(!public.contains(&Disclosure::Phones) && !public.contains(&Disclosure::Emails));
        assert!(public.contains(&Disclosure::Names));

        let all = personal_data(&ColumnSet::Organiser.columns(list));

        assert!(all.contains(&Disclosure::Phones) && all.contains(&Disclosure::Emails));
    }

    assert!(personal_data(&[ListColumn::Association, ListColumn::Region]).is_empty());
}

#[test]
fn columns_and_sets_are_named_in_english() {
    for list in List::ALL {
        for column in list.columns() {
            assert_eq!(ListColumn::from_key(column.key()), Some(column));
        }
    }

    assert_eq!(ListColumn::from_key("Name-Arabic"), Some(ListColumn::NameArabic));
    assert_eq!(ListColumn::from_key("shoe_size"), None);

    for (name, set) in [
        ("public list", ColumnSet::Public),
        ("for the organiser", ColumnSet::Organiser),
        ("For the door", ColumnSet::Door),
    ] {
        assert_eq!(ColumnSet::from_name(name), Some(set));
    }
}
