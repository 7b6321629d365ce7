//! The register, by its keys and messages.

use majlis::domain::meeting::{Details, Invitee, MeetingState, Session};
use majlis::domain::register::{Association, AssociationEdit, AssociationKind, Delegate, GuestKind};
use majlis::domain::{
    AssociationId, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, RegionId, RegisterChange, SessionId,
};
use majlis::i18n::Language;
use majlis::screen::register::association::{self, Entry, Items, Twin};
use majlis::screen::register::{AssociationColumn, Message, Panel, PersonColumn, Register, Standing, Tab, person};
use majlis::screen::{Room, Route, Screen};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const AMAL: AssociationId = AssociationId::new(10);
const NOUR: AssociationId = AssociationId::new(11);
const ECOLE: AssociationId = AssociationId::new(12);
const SALMA: DelegateId = DelegateId::new(20);
const CONSUL: DelegateId = DelegateId::new(21);
const MEETING: MeetingId = MeetingId::new(1);

fn added(id: AssociationId, association: Association) -> Change {
    RegisterChange::Association(Filing::Added(id, association)).into()
}

fn person_added(id: DelegateId, person: Delegate) -> Change {
    RegisterChange::Delegate(Filing::Added(id, person)).into()
}

/// Three associations, one led by migrants; Salma speaks for Amal, and the consul for none.
fn screen() -> (Stage, Register) {
    let mut stage = Stage::new(Language::French);
    stage.record([added(
        AMAL,
        Association {
            names: Names::new("Amal", "أمل"),
            acronym: "AML".to_owned(),
            region: Some(RegionId::new(4)),
            city: "Salé".to_owned(),
            phones: vec!["+212 661-23 45 67".to_owned()],
            emails: vec!["contact@amal.ma".to_owned()],
            ..Association::default()
        },
    )]);
    stage.record([added(
        NOUR,
        Association {
            names: Names::latin("Nour"),
            kind: AssociationKind::LedByMigrants,
            region: Some(RegionId::new(2)),
            city: "Oujda".to_owned(),
            ..Association::default()
        },
    )]);
    stage.record([added(
        ECOLE,
        Association {
            names: Names::latin("École pour tous"),
            region: Some(RegionId::new(1)),
            fields: vec!["Éducation".to_owned()],
            ..Association::default()
        },
    )]);
    stage.record([person_added(
        SALMA,
        Delegate {
            names: Names::new("Salma Idrissi", "سلمى الإدريسي"), association: Some(AMAL), ..Delegate::default()
        },
    )]);
    stage.record([person_added(
        CONSUL,
        Delegate {
            names: Names::latin("Paul Mendy"),
            body: "Consulat".to_owned(),
            guest: Some(GuestKind::Official),
            ..Delegate::default()
        },
    )]);
    let (screen, _) = Register::new(&stage.cx());

    (stage, screen)
}

fn plain(stroke: Stroke) -> Shortcut {
    Shortcut::plain(stroke)
}

fn key(letter: char) -> Shortcut {
    plain(Stroke::Letter(letter))
}

fn associations(screen: &Register) -> Vec<&str> {
    screen.associations().shown().map(|row| row.name.as_str()).collect()
}

fn persons(screen: &Register) -> Vec<&str> {
    screen.persons().shown().map(|row| row.name.as_str()).collect()
}

fn typed(entry: Entry, text: &str) -> Message {
    Message::Association(association::Message::Typed(entry, text.to_owned()))
}

fn person_typed(entry: person::Entry, text: &str) -> Message {
    Message::Person(person::Message::Typed(entry, text.to_owned()))
}

fn amal(stage: &Stage) -> Association {
    stage.workspace.register.associations.get(AMAL).unwrap().clone()
}

fn form(screen: &Register) -> &association::Form {
    match screen.panel() {
        Panel::Association(form) => form,
        other => panic!("no association is open: {other:?}"),
    }
}

fn is_closed(screen: &Register) -> bool {
    matches!(screen.panel(), Panel::Closed)
}

#[test]
fn associations_are_filtered_as_one_types_by_region_and_by_kind() {
    let (mut stage, mut screen) = screen();
    let query = |text: &str| Message::QueryChanged(text.to_owned());
    assert_eq!(associations(&screen), ["Amal", "École pour tous", "Nour"], "É is beside E");
    for (message, expected) in [
        (query("ECOLE"), vec!["École pour tous"]),
        (query("أمل"), vec!["Amal"]),
        (query("aml"), vec!["Amal"]),
        (query("oujda nour"), vec!["Nour"]),
        (query("educ"), vec!["École pour tous"]),
        (query("661234567"), vec!["Amal"]),
        (query("rabat"), vec!["Amal"]),
        (query("zzz"), vec![]),
        (Message::RegionFiltered(Some(RegionId::new(2))), vec!["Nour"]),
        (Message::KindFiltered(Some(AssociationKind::LedByMigrants)), vec!["Nour"]),
    ] {
        let said = format!("{message:?}");
        stage.send(&mut screen, message);
        assert_eq!(associations(&screen), expected, "{said}");
        assert_eq!(screen.associations().total(), 3);
        stage.press(&mut screen, plain(Stroke::Escape));
    }

    assert_eq!(associations(&screen).len(), 3, "Escape shows all again");
}

#[test]
fn people_are_filtered_by_name_association_and_standing() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, plain(Stroke::Right));
    assert_eq!(screen.tab(), Tab::Persons);
    for (message, expected) in [
        (Message::QueryChanged("سلمي".to_owned()), vec!["Salma Idrissi"]),
        (Message::QueryChanged("amal".to_owned()), vec!["Salma Idrissi"]),
        (Message::QueryChanged("consulat".to_owned()), vec!["Paul Mendy"]),
        (Message::StandingFiltered(Some(Standing::Delegates)), vec!["Salma Idrissi"]),
        (Message::StandingFiltered(Some(Standing::Guests)), vec!["Paul Mendy"]),
        (Message::StandingFiltered(Some(Standing::Of(GuestKind::Press))), vec![]),
        (Message::RegionFiltered(Some(RegionId::new(4))), vec!["Salma Idrissi"]),
    ] {
        let said = format!("{message:?}");
        stage.send(&mut screen, message);
        assert_eq!(persons(&screen), expected, "{said}");
        stage.send(&mut screen, Message::FilterCleared);
    }
    stage.send(&mut screen, Message::PersonsSorted(PersonColumn::Name));

    assert_eq!(persons(&screen), ["Salma Idrissi", "Paul Mendy"]);
}

#[test]
fn a_column_sorts_and_sorts_back() {
    let (mut stage, mut screen) = screen();
    for (by, expected) in [
        (AssociationColumn::Region, vec!["Nour", "Amal", "École pour tous"]),
        (AssociationColumn::City, vec!["Nour", "Amal", "École pour tous"]),
        (AssociationColumn::Acronym, vec!["Amal", "École pour tous", "Nour"]),
        (AssociationColumn::Delegates, vec!["École pour tous", "Nour", "Amal"]),
        (AssociationColumn::Kind, vec!["Amal", "École pour tous", "Nour"]),
    ] {
        stage.send(&mut screen, Message::AssociationsSorted(by));
        assert_eq!(associations(&screen), expected, "{by:?}");
        stage.send(&mut screen, Message::AssociationsSorted(by));
        let mut back = associations(&screen);
        back.reverse();
        assert_eq!(back, expected, "{by:?}, descending");
    }
}

#[test]
fn an_association_is_added_once_it_has_a_name_in_one_script() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, key('n'));
    stage.send(&mut screen, typed(Entry::City, "Tanger"));
    stage.press(&mut screen, Shortcut::command('s'));
    assert_eq!(stage.workspace.register.associations.len(), 3, "without a name it is not recorded");
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("Un nom est nécessaire")));
    stage.send(&mut screen, typed(Entry::Arabic, " جمعية الريف "));
    stage.press(&mut screen, Shortcut::command('s'));

    let id = form(&screen).id().unwrap();
    let new = stage.workspace.register.associations.get(id).unwrap();
    assert_eq!((new.names.arabic.as_str(), new.city.as_str()), ("جمعية الريف", "Tanger"));
    assert_eq!(screen.associations().cursor(), Some(id), "it is where one looks next");
    assert_eq!(screen.counts().associations, 4);
    stage.undo(&mut screen);

    assert_eq!(stage.workspace.register.associations.len(), 3);
    assert!(is_closed(&screen), "what is gone is not edited");
}

#[test]
fn an_edit_names_only_the_fields_that_changed_and_is_one_change() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, plain(Stroke::Enter));
    let item = |message| Message::Association(message);
    stage.send(&mut screen, typed(Entry::City, "Rabat"));
    stage.send(&mut screen, item(association::Message::ItemRemoved(Items::Phones, 0)));
    stage.send(&mut screen, item(association::Message::ItemAdded(Items::Phones)));
    stage.send(&mut screen, item(association::Message::ItemTyped(Items::Phones, 0, " 0537 00 00 00 ".to_owned())));
    stage.send(&mut screen, item(association::Message::ItemAdded(Items::Emails)));
    let majlis::screen::Action::All(actions) = screen.update(Message::Saved, &stage.cx()) else { panic!() };
    let [majlis::screen::Action::Record(changes)] = actions.as_slice() else { panic!() };
    let [Change::Register(RegisterChange::Association(Filing::Edited(AMAL, edits)))] = changes.as_slice() else {
        panic!("{changes:?}")
    };
    let fields: Vec<&str> = edits.iter().map(<Association as majlis::domain::Record>::field).collect();
    assert_eq!(fields, ["city", "phones", "phones"]);
    assert!(edits.contains(&AssociationEdit::City { was: "Salé".to_owned(), now: "Rabat".to_owned() }));
    stage.record(changes.clone());
    screen.refresh(&stage.cx());
    assert_eq!(amal(&stage).phones, ["0537 00 00 00"]);
    assert!(!form(&screen).is_dirty());
    stage.undo(&mut screen);

    assert_eq!((amal(&stage).city.as_str(), form(&screen).draft().city.as_str()), ("Salé", "Salé"));
}

#[test]
fn an_address_without_the_shape_of_one_is_not_saved() {
    #[track_caller]
    fn check(email: &str, saved: bool) {
        let (mut stage, mut screen) = screen();
        stage.press(&mut screen, plain(Stroke::Enter));
        let message = association::Message::ItemTyped(Items::Emails, 0, email.to_owned());
        stage.send(&mut screen, Message::Association(message));
        stage.press(&mut screen, Shortcut::command('s'));
        let is_saved = amal(&stage).emails == [email.trim()];
        assert_eq!(is_saved, saved, "{email}");
    }
    for email in ["a@b.ma", " bureau.amal+presse@assoc-amal.org.ma "] {
        check(email, true);
    }
    for email in ["amal", "amal@", "@amal.ma", "amal@ma", "amal@.ma", "a b@amal.ma", "a@b@c.ma"] {
        check(email, false);
    }
}

#[test]
fn the_same_name_or_acronym_warns_and_does_not_refuse() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, key('n'));
    stage.send(&mut screen, typed(Entry::Latin, "Rif"));
    stage.send(&mut screen, typed(Entry::Acronym, "a.m.l"));
    assert_eq!(form(&screen).twin(), None);
    stage.send(&mut screen, typed(Entry::Acronym, "aml"));
    assert_eq!(form(&screen).twin(), Some(&Twin::Acronym("Amal".to_owned())));
    stage.send(&mut screen, typed(Entry::Latin, "NOÛR"));
    assert_eq!(form(&screen).twin(), Some(&Twin::Name("Nour".to_owned())));
    stage.press(&mut screen, Shortcut::command('s'));

    assert_eq!(stage.workspace.register.associations.len(), 4);
}

#[test]
fn what_is_archived_leaves_the_list_and_comes_back() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, key('a'));
    assert!(amal(&stage).archived);
    assert_eq!(associations(&screen), ["École pour tous", "Nour"]);
    assert_eq!(screen.associations().cursor(), Some(ECOLE), "the next one is at hand");
    assert_eq!(screen.counts().associations, 2);
    stage.send(&mut screen, Message::ArchivedToggled(true));
    assert_eq!(associations(&screen), ["Amal", "École pour tous", "Nour"]);
    stage.press(&mut screen, plain(Stroke::Home));
    stage.press(&mut screen, key('a'));

    assert!(!amal(&stage).archived);
}

#[test]
fn what_was_typed_is_not_lost_without_a_question() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, Message::Pressed(2));
    assert_eq!(form(&screen).id(), Some(NOUR), "an untouched panel follows the cursor");
    stage.send(&mut screen, typed(Entry::City, "Berkane"));
    stage.press(&mut screen, plain(Stroke::Escape));
    assert!(screen.is_asking() && !is_closed(&screen));
    stage.press(&mut screen, plain(Stroke::Escape));
    assert!(!screen.is_asking() && form(&screen).is_dirty(), "a second Escape goes on typing");
    stage.send(&mut screen, Message::Pressed(0));
    assert_eq!(form(&screen).id(), Some(NOUR));
    stage.press(&mut screen, Shortcut::command('s'));
    assert_eq!(stage.workspace.register.associations.get(NOUR).unwrap().city, "Berkane");
    assert_eq!(form(&screen).id(), Some(AMAL), "saved, it goes where one wanted to go");
    stage.send(&mut screen, typed(Entry::City, "Fès"));
    stage.press(&mut screen, plain(Stroke::Escape));
    stage.send(&mut screen, Message::LeavingConfirmed);

    assert!(is_closed(&screen));
    assert_eq!(amal(&stage).city, "Salé");
}

#[test]
fn another_laptops_edit_reaches_the_fields_that_nobody_typed_in() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, typed(Entry::City, "Rabat"));
    let other = Association { acronym: "AMAL".to_owned(), city: "Témara".to_owned(), ..amal(&stage) };
    let edit = Filing::edit(AMAL, &amal(&stage), &other).unwrap();
    stage.record([RegisterChange::Association(edit).into()]);
    screen.refresh(&stage.cx());
    let draft = form(&screen).draft();
    assert_eq!((draft.acronym.as_str(), draft.city.as_str()), ("AMAL", "Rabat"));
    stage.press(&mut screen, Shortcut::command('s'));

    assert_eq!(amal(&stage).city, "Rabat");
    assert_eq!(stage.workspace.register.associations.conflicts().count(), 1, "the other city is not lost in silence");
}

#[test]
fn a_person_is_added_from_the_association_and_one_comes_back_to_it() {
    let (mut stage, mut screen) = screen();
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, typed(Entry::City, "Rabat"));
    stage.send(&mut screen, Message::Association(association::Message::PersonBegan));
    stage.send(&mut screen, person_typed(person::Entry::Latin, "Karim Fassi"));
    stage.press(&mut screen, Shortcut::command('s'));

    let people: std::collections::BTreeSet<&str> =
        stage.workspace.register.delegates_of(AMAL).map(|(_, person)| person.names.latin.as_str()).collect();
    assert_eq!(people, ["Karim Fassi", "Salma Idrissi"].into());
    assert_eq!(form(&screen).draft().city, "Rabat", "what was typed before is still there");
}

#[test]
fn a_person_is_put_in_an_association_that_is_looked_up() {
    let (mut stage, mut screen) = screen();
    stage.send(&mut screen, Message::TabChosen(Tab::Persons));
    stage.press(&mut screen, key('n'));
    stage.send(&mut screen, person_typed(person::Entry::Latin, "Ana Diaz"));
    stage.send(&mut screen, Message::Person(person::Message::AssociationTyped("ecol".to_owned())));
    stage.press(&mut screen, Shortcut::command('s'));
    assert_eq!(stage.workspace.register.delegates.len(), 2, "it is not guessed");
    stage.send(&mut screen, Message::Person(person::Message::AssociationEntered));
    stage.press(&mut screen, Shortcut::command('s'));
    let ana = stage.workspace.register.delegates_of(ECOLE).next().unwrap().1;
    assert_eq!(ana.names.latin, "Ana Diaz");

    stage.press(&mut screen, plain(Stroke::Escape));
    stage.press(&mut screen, key('n'));
    stage.send(&mut screen, person_typed(person::Entry::Latin, "Rim Alami"));
    stage.send(&mut screen, Message::Person(person::Message::StandingChosen(true)));
    stage.send(&mut screen, Message::Person(person::Message::GuestChosen(GuestKind::Press)));
    stage.send(&mut screen, person_typed(person::Entry::Body, "Le Journal"));
    stage.press(&mut screen, Shortcut::command('s'));

    let found = stage.workspace.register.delegates.iter().find(|(_, it)| it.names.latin == "Rim Alami").unwrap().1;
    assert_eq!((found.association, found.guest, found.body.as_str()), (None, Some(GuestKind::Press), "Le Journal"));
}

#[test]
fn the_panel_tells_the_meetings_of_an_association() {
    let (mut stage, mut screen) = screen();
    let session = SessionId::new(30);
    for change in [
        MeetingChange::Created {
            details: Details {
                code: "RC-2026-01".to_owned(),
                title: Names::latin("Rencontre de mars"),
                state: MeetingState::Closed,
                ..Details::default()
            },
            session,
            plan: Session { date: "2026-03-10".parse().unwrap(), ..Session::default() },
        },
        MeetingChange::Invited { invitee: Invitee::Association(AMAL), seats: 2 },
        MeetingChange::Arrived { session, person: SALMA, association: Some(AMAL), desk: String::new(), replaces: None },
    ] {
        stage.record([Change::Meeting(MEETING, change)]);
    }
    stage.press(&mut screen, plain(Stroke::Enter));
    assert_eq!(form(&screen).past().len(), 1);
    let shown = texts(&stage, &screen);
    assert!(shown.iter().any(|text| text.contains("Salma Idrissi")), "{shown:?}");
    stage.send(&mut screen, Message::Association(association::Message::MeetingOpened(MEETING)));

    assert_eq!(stage.went, [Route::Meeting(MEETING, Room::Overview)]);
}

#[test]
fn who_only_follows_records_nothing() {
    let (mut stage, mut screen) = screen();
    stage.read_only = true;
    stage.press(&mut screen, key('a'));
    stage.press(&mut screen, key('n'));
    assert!(is_closed(&screen));
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, typed(Entry::City, "Rabat"));
    stage.press(&mut screen, Shortcut::command('s'));

    assert_eq!(amal(&stage).city, "Salé");
    assert!(!amal(&stage).archived);
}

#[test]
fn an_empty_register_says_what_to_do() {
    let stage = Stage::new(Language::French);
    let (screen, _) = Register::new(&stage.cx());
    let shown = texts(&stage, &screen);

    assert!(shown.iter().any(|text| text.starts_with("Le registre est vide. Importez")), "{shown:?}");
}

#[test]
fn the_cursor_walks_by_steps_and_pages() {
    let (mut stage, mut screen) = screen();
    for (stroke, expected) in [
        (Stroke::Down, ECOLE),
        (Stroke::Down, NOUR),
        (Stroke::Down, NOUR),
        (Stroke::Home, AMAL),
        (Stroke::PageDown, NOUR),
        (Stroke::Up, ECOLE),
        (Stroke::End, NOUR),
        (Stroke::PageUp, AMAL),
    ] {
        stage.press(&mut screen, plain(stroke));
        assert_eq!(screen.associations().cursor(), Some(expected), "{stroke:?}");
    }
}

#[test]
fn the_page_of_an_association_is_one_key_away() {
    let (mut stage, mut screen) = screen();
    assert!(stage.press(&mut screen, key('p')));
    assert_eq!(stage.went, [Route::Association(AMAL)]);
    stage.press(&mut screen, plain(Stroke::Enter));
    stage.send(&mut screen, Message::Association(association::Message::Typed(Entry::City, "Rabat".into())));
    stage.send(&mut screen, Message::PageWanted);
    assert!(screen.is_asking(), "what was typed is not lost by it");
    assert_eq!(stage.went.len(), 1);
}

#[test]
fn two_records_of_one_association_become_one_and_are_parted_again() {
    use majlis::screen::register::association::Doubling;
    let (mut stage, mut screen) = screen();
    let double = |happened| Message::Association(association::Message::Double(happened));
    let place = screen.associations().shown().position(|row| row.id == AMAL).unwrap();
    stage.send(&mut screen, Message::Opened(place));
    for happened in [Doubling::Began, Doubling::Typed("nour".to_owned()), Doubling::Chosen(NOUR)] {
        stage.send(&mut screen, double(happened));
    }
    let shown = texts(&stage, &screen);
    assert!(
        ["Celle-ci", "L’autre", "Oujda", "Salé"].iter().all(|words| shown.iter().any(|it| it == words)),
        "{shown:?}"
    );
    stage.send(&mut screen, double(Doubling::StayingChosen(true)));
    stage.send(&mut screen, double(Doubling::Confirmed));

    let register = &stage.workspace.register;
    assert_eq!(register.associations.len(), 2);
    assert_eq!(register.associations.current(AMAL), NOUR);
    let stays = register.associations.get(NOUR).unwrap();
    assert_eq!(
        (stays.names.latin.as_str(), stays.names.arabic.as_str(), stays.city.as_str()),
        ("Nour", "أمل", "Oujda")
    );
    assert_eq!(register.delegates_of(NOUR).map(|(id, _)| id).collect::<Vec<_>>(), [SALMA]);
    assert!(matches!(screen.panel(), Panel::Association(form) if form.id() == Some(NOUR)));

    stage.undo(&mut screen);
    let register = &stage.workspace.register;
    assert_eq!((register.associations.len(), register.associations.current(AMAL)), (3, AMAL));
    assert_eq!(register.associations.get(NOUR).unwrap().names.arabic, "");
}

#[test]
fn what_the_header_and_the_panel_offer_has_keys() {
    let (mut stage, mut screen) = screen();
    let letter = |letter| Shortcut::plain(Stroke::Letter(letter));
    let escape = Shortcut::plain(Stroke::Escape);
    assert!(stage.press(&mut screen, Shortcut::command('e')));
    assert!(matches!(screen.panel(), Panel::Export(_)));
    stage.press(&mut screen, escape);
    stage.press(&mut screen, Shortcut::plain(Stroke::Enter));
    let cancel = stage.i18n.t("common-cancel");
    let is_comparing = |stage: &Stage, screen: &Register| texts(stage, screen).contains(&cancel);
    assert!(stage.press(&mut screen, letter('d')));
    assert!(is_comparing(&stage, &screen));
    stage.press(&mut screen, escape);
    assert!(!is_comparing(&stage, &screen), "Escape leaves the double, not the association");
    assert!(matches!(screen.panel(), Panel::Association(_)));

    stage.send(&mut screen, Message::Association(association::Message::Typed(Entry::City, "Fès".to_owned())));
    let discard = Shortcut::plain(Stroke::Delete).with_command();
    assert!(!stage.press(&mut screen, discard), "nothing is asked yet");
    stage.press(&mut screen, escape);
    assert!(stage.press(&mut screen, discard));
    assert!(matches!(screen.panel(), Panel::Closed));
}
