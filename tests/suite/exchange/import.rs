//! From a list to changes: who is new, who is known, and what is said of it.

use majlis::domain::meeting::{Invitee, MeetingChange, Reply};
use majlis::domain::register::{Association, AssociationKind, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{Change, Civility, Names, RegionId};
use majlis::exchange::header::{self, Column};
use majlis::exchange::import::{self, ImportError, Notice};
use majlis::exchange::plan::{Choice, Known, Problem, RowState, Skipped};
use majlis::exchange::progress::Progress;
use majlis::exchange::sheet::{Cell, Sheet};

use super::desk::{Desk, MEETING};
use super::{fixture, sheet};

#[test]
fn the_list_of_155_comes_in_whole_and_once() {
    for name in ["rencontre-155.csv", "rencontre-155.xlsx"] {
        let mut desk = Desk::new().with_meeting();
        let plan = desk.plan_file(name);
        let counts = plan.counts();

        assert_eq!((plan.rows.len(), counts.new, counts.perhaps, counts.problem), (235, 235, 0, 0), "{name}");
        assert_eq!((counts.associations, counts.people), (155, 226));
        assert!(plan.rows.iter().all(|row| row.notices.is_empty()));

        desk.invite(&plan);

        let register = desk.register();
        let meeting = desk.meeting();

        assert_eq!((register.associations.len(), register.delegates.len()), (155, 226));
        assert_eq!(meeting.invitations().count(), 155);
        assert_eq!(meeting.badges.len(), 226);
        assert_eq!(meeting.invitations().map(|(_, it)| it.delegates.len()).sum::<usize>(), 226);
        assert_eq!((register.idle, meeting.idle), (0, 0));

        let led = register.associations.iter().filter(|(_, it)| it.kind == AssociationKind::LedByMigrants).count();

        assert_eq!(led, 7);
        assert!(register.associations.iter().all(|(_, it)| it.region.is_some()));

        let first = desk.association("Association Conseil des migrants – Berkane");

        assert_eq!(first.names.arabic, "جمعية مجلس المهاجرين – Berkane");
        assert_eq!((first.acronym.as_str(), first.city.as_str()), ("ACMB", "Berkane"));
        assert_eq!(first.region, Some(RegionId::new(2)));
        assert_eq!(desk.person("Anis Achik").phone, "+212 6 80993517");
        assert_eq!(desk.person("Anis Achik").civility, Civility::Mrs, "the role is left as it is");

        // The same file again, from the other format: everybody is known, nothing changes.
        let again = desk.plan_file("rencontre-155.xlsx");

        assert_eq!(again.counts().same, 235, "{:?}", again.rows.iter().find(|row| row.state != RowState::Same));
        assert_eq!(desk.invite(&again), 0);
    }
}

#[test]
fn every_fixture_list_comes_in() {
    for (name, associations, people) in [
        ("titles-and-merges.xlsx", 2, 3),
        ("excel-97.xls", 4, 3),
        ("open-document.ods", 3, 3),
        ("windows-1252.csv", 3, 3),
        ("arabic.csv", 2, 2),
        ("english.csv", 2, 2),
    ] {
        let mut desk = Desk::new();
        let plan = desk.plan_file(name);

        desk.take_in(&plan);

        let register = desk.register();

        assert_eq!((register.associations.len(), register.delegates.len()), (associations, people), "{name}");
    }
}

#[test]
fn english_and_arabic_words_are_understood() {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.plan_file("english.csv");

    desk.invite(&plan);

    let meeting = desk.meeting();
    let replies: Vec<_> = meeting.invitations().map(|(_, it)| (it.seats, it.reply)).collect();

    assert!(replies.contains(&(2, Reply::Confirmed)) && replies.contains(&(1, Reply::Declined)), "{replies:?}");
    assert_eq!(desk.person("Grace Mensah").civility, Civility::Mrs);
    assert_eq!(desk.association("House of Crafts").region, Some(RegionId::new(12)));

    let mut desk = Desk::new();
    let plan = desk.plan_file("arabic.csv");

    desk.take_in(&plan);

    let association = desk.association("فضاء المهاجر");

    assert_eq!(association.names, Names::new("", "فضاء المهاجر"));
    assert_eq!((association.region, association.remarks.as_str()), (Some(RegionId::new(2)), "يحتاج إلى ترجمة"));
    assert_eq!(desk.person("أمينة الإدريسي").civility, Civility::Mrs);
    assert_eq!(desk.person("عمر بنعلي").civility, Civility::Mr);
}

#[test]
fn regions_are_recognised_in_every_spelling() {
    for (text, number) in [
        ("Tanger Tetouan Al Hoceima", 1),
        ("TANGER-TÉTOUAN-AL HOCEÏMA", 1),
        ("طنجة - تطوان - الحسيمة", 1),
        ("Région de l’Oriental", 2),
        ("Oriental", 2),
        ("الجهة الشرقية", 2),
        ("جهة الشرق", 2),
        ("Fes-Meknes", 3),
        ("جهة فاس مكناس", 3),
        ("Rabat", 4),
        ("R.S.K", 4),
        ("Rabat-Salé-Zemmour-Zaër", 4),
        ("Beni-Mellal Khenifra", 5),
        ("Grand Casablanca", 6),
        ("الدار البيضاء", 6),
        ("Marrakech – Safi", 7),
        ("Draa Tafilalet", 8),
        ("Tafilalet", 8),
        ("Souss-Massa-Drâa", 9),
        ("سوس ماسة", 9),
        ("Guelmim-Oued Noun", 10),
        ("Laayoune Sakia Al Hamra", 11),
        ("Dakhla-Oued Eddahab", 12),
        ("وادي الذهب لكويرة", 12),
    ] {
        check_region(text, Some(number));
    }

    for text in ["Île-de-France", "Oued", "El", "?"] {
        check_region(text, None);
    }
}

#[track_caller]
fn check_region(text: &str, number: Option<u64>) {
    let mut desk = Desk::new();
    let plan = desk.typed(&format!("Association|Région\nAl Amal|{text}"));

    desk.take_in(&plan);

    let association = desk.association("Al Amal");

    assert_eq!(association.region, number.map(RegionId::new), "{text}");

    // What is not recognised is kept, and said.
    let said = plan.rows[0].notices == [Notice::UnknownRegion(text.to_owned())];

    assert_eq!((said, association.remarks == text), (number.is_none(), number.is_none()), "{text}");
}

#[test]
fn kinds_and_civilities_are_recognised() {
    for (text, kind) in [
        ("Association", AssociationKind::Association),
        ("ONG", AssociationKind::Association),
        ("Association de migrants", AssociationKind::LedByMigrants),
        ("جمعية يسيِّرها مهاجرون", AssociationKind::LedByMigrants),
        ("Réseau", AssociationKind::Network),
        ("Fédération", AssociationKind::Network),
        ("شبكة", AssociationKind::Network),
        ("Ministère", AssociationKind::Institution),
        ("Organisation internationale", AssociationKind::Institution),
        ("Média", AssociationKind::Media),
        ("Autre", AssociationKind::Other),
    ] {
        let mut desk = Desk::new();
        let plan = desk.typed(&format!("Association|Type\nAl Amal|{text}"));

        desk.take_in(&plan);
        assert_eq!(desk.association("Al Amal").kind, kind, "{text}");
        assert!(plan.rows[0].notices.is_empty(), "{text}");
    }

    for (cells, civility) in [
        ("|Sara Alami|Présidente", Civility::Mrs),
        ("|Sara Alami|Tresoriere", Civility::Mrs),
        ("|Sara Alami|Secrétaire générale", Civility::Mrs),
        ("|Sara Alami|Secrétaire général", Civility::Mr),
        ("|Sara Alami|Coordinateur", Civility::Mr),
        ("|Sara Alami|Vice-présidente", Civility::Mrs),
        ("|Sara Alami|الكاتبة العامة", Civility::Mrs),
        ("|Sara Alami|رئيس", Civility::Mr),
        ("|Sara Alami|Membre", Civility::Unsaid),
        ("M.|Sara Alami|Présidente", Civility::Mr),
        ("F|Sara Alami|Président", Civility::Mrs),
        ("السيدة|Sara Alami|", Civility::Mrs),
        ("|Mme Sara Alami|", Civility::Mrs),
        ("|M. Sara Alami|", Civility::Mr),
    ] {
        let mut desk = Desk::new();
        let plan = desk.typed(&format!("Association|Civilité|Nom et prénom|Fonction\nAl Amal|{cells}"));

        desk.take_in(&plan);
        assert_eq!(desk.person("Sara Alami").civility, civility, "{cells}");
    }

    let mut desk = Desk::new();
    let plan = desk.typed("Association|Nom et prénom\nAl Amal|M'hamed Alami\nAl Amal|S. Alami");

    desk.take_in(&plan);
    assert_eq!(desk.person("M'hamed Alami").civility, Civility::Unsaid);
    assert_eq!(desk.person("S. Alami").civility, Civility::Unsaid);
}

#[test]
fn who_is_known_is_found_and_who_may_be_is_asked_about() {
    let mut desk = Desk::new();
    let plan = desk.typed(
        "Association|Sigle|Ville|Nom et prénom|Tél.|Fonction\n\
         Association Al Amal|AAF|Fès|Sara Alami|0661 00 00 01|Présidente\n\
         Ligue des jeunes|LJ|Rabat||0537 00 00 00|",
    );

    desk.take_in(&plan);

    let known = desk.register().associations.iter().find(|(_, it)| it.acronym == "AAF").unwrap().0;
    let heading = "Association|Sigle|Ville|Nom et prénom|Tél.|Fonction|E-mail\n";
    let state = |row: &str| desk.typed(&format!("{heading}{row}")).rows[0].state;

    // The same, however it is written.
    assert_eq!(state("ASSOCIATION AL-AMAL||FES|ALAMI Sara||"), RowState::Same);
    assert_eq!(state("Al Amal||Fès|Sara Alami|+212661000001|présidente"), RowState::Same);
    assert_eq!(state("Ass. Al Amal||Fès|||"), RowState::Same);
    assert_eq!(state("Association Al Amal|||||"), RowState::Same);
    assert_eq!(state("Ligue des jeunes|||||"), RowState::Same);
    assert_eq!(state("|LJ|Rabat|||"), RowState::Same);
    // Something is new of it.
    assert_eq!(state("Association Al Amal||Fès|Sara Alami|0522 11 11 11|"), RowState::Update);
    assert_eq!(state("Association Al Amal||Fès|Sara Alami|||s@example.org"), RowState::Update);
    assert_eq!(state("Association Al Amal||Fès|Omar Alami||"), RowState::New);
    // The same name elsewhere, the same acronym or phone with another name: a person should look.
    assert_eq!(state("Association Al Amal||Oujda|||"), RowState::PerhapsSame(Known::Association(known)));
    assert!(matches!(state("Lumière du Jour|LJ|Rabat|||"), RowState::PerhapsSame(Known::Association(_))));
    assert!(matches!(state("Autre nom||Rabat||0537-00-00-00|"), RowState::PerhapsSame(Known::Association(_))));
    assert!(matches!(state("Al Amal||Fès|Sara El Alami|0661000001|"), RowState::PerhapsSame(Known::Person(_))));
    // Nothing in common but a city or an acronym.
    assert_eq!(state("Association Annour|AAF|Oujda|||"), RowState::New);
    assert_eq!(state("Fondation Al Amal||Fès|||"), RowState::New);
}

#[test]
fn acronyms_addresses_and_both_scripts_speak_for_one() {
    let mut desk = Desk::new();
    let plan = desk.typed(
        "Association|Association (arabe)|Sigle|Ville|E-mail de l'association\n\
         Association marocaine des droits humains|الجمعية المغربية لحقوق الإنسان|AMDH|Rabat|contact@amdh.example\n\
         Mères et avenir de l'Oriental|||Oujda|\n\
         Annour|||Safi|",
    );

    desk.take_in(&plan);

    let heading = "Association|Association (arabe)|Sigle|Ville|E-mail de l'association\n";
    let state = |row: &str| desk.typed(&format!("{heading}{row}")).rows[0].state;
    let known = |name: &str| RowState::PerhapsSame(Known::Association(desk.association_id(name)));
    let amdh = || known("Association marocaine des droits humains");

    // Sure.
    assert_eq!(state("AMDH|||Rabat|"), RowState::Same);
    assert_eq!(state("|جمعية المغربية لحقوق الانسان||Rabat|"), RowState::Same);
    assert_eq!(state("Droits humains (Ass. marocaine des)|||Rabat|"), RowState::Same);
    assert_eq!(state("|||Rabat|contact@amdh.example"), RowState::Problem(Problem::NobodyNamed(Column::City)));
    assert_eq!(state("Association marocaine||AMDH|Rabat|CONTACT@amdh.example"), RowState::Same);
    // Perhaps.
    assert_eq!(state("MAO|||Oujda|"), known("Mères et avenir de l'Oriental"));
    assert_eq!(state("Ligue des droits|||Rabat|contact@amdh.example"), amdh());
    assert_eq!(state("Association marocaine des droits humains|||Fès|"), amdh());
    // No.
    assert_eq!(state("Annour|||Oujda|"), known("Annour"), "one name in two cities is asked about");
    assert_eq!(
        state("Association médicale d'Haouz||AMDH|Marrakech|"),
        RowState::New,
        "an acronym elsewhere says nothing"
    );
    assert_eq!(state("Ligue des droits|||Rabat|"), RowState::New);
}

#[test]
fn a_list_finds_who_was_merged_by_the_former_name() {
    let mut desk = Desk::new();
    let plan = desk.typed("Association|Ville\nAl Amal|Fès\nEspoir de Fès|Fès");

    desk.take_in(&plan);

    let (from, into) = (desk.association_id("Espoir de Fès"), desk.association_id("Al Amal"));
    let changes = majlis::domain::merging::merge(&desk.workspace, from, into, &desk.ids);

    desk.record(changes);

    let plan = desk.typed("Association|Ville|Nom et prénom\nEspoir de Fès|Fès|Sara Alami");

    desk.take_in(&plan);
    assert_eq!(desk.register().associations.len(), 1);
    assert_eq!(desk.person("Sara Alami").association, Some(into));
}

#[test]
fn what_may_be_the_same_is_new_unless_the_user_says_so() {
    let mut desk = Desk::new();

    let plan = desk.typed("Association|Ville\nAl Amal|Fès");
    desk.take_in(&plan);

    let mut plan = desk.typed("Association|Ville|Nom et prénom\nAl Amal|Oujda|Sara Alami");

    assert_eq!(plan.counts().perhaps, 1);
    plan.choose(0, Choice::LeaveOut);
    assert!(plan.changes(desk.register(), &desk.ids, None).is_empty());

    plan.choose(0, Choice::SameAsKnown);
    desk.take_in(&plan);
    assert_eq!(desk.register().associations.len(), 1);
    assert_eq!(desk.association("Al Amal").city, "Oujda");

    let plan = desk.typed("Association|Ville\nAl Amal|Safi");
    desk.take_in(&plan);
    assert_eq!(desk.register().associations.len(), 2);
}

#[test]
fn an_update_fills_and_replaces_but_never_empties() {
    let mut desk = Desk::new();
    let plan = desk.typed(
        "Association|Type|Région|Ville|Nom et prénom|Fonction|Tél.|Observations\n\
         Al Amal|Réseau|Rabat|Salé|Sara Alami|Présidente|0661|à rappeler",
    );

    desk.take_in(&plan);

    let plan = desk.typed(
        "Association|Association (arabe)|Type|Ville|Nom et prénom|Fonction|Tél.|Observations\n\
         AL AMAL|الأمل|Association||SARA ALAMI|Secrétaire générale||à rappeler",
    );
    let fields: Vec<_> = plan.rows[0].updates.iter().map(|it| (it.field, it.was.as_str(), it.now.as_str())).collect();

    assert_eq!(fields, [("names", "Al Amal", "Al Amal – الأمل"), ("role", "Présidente", "Secrétaire générale")]);

    desk.take_in(&plan);

    let association = desk.association("Al Amal");

    assert_eq!(association.kind, AssociationKind::Network);
    assert_eq!((association.city.as_str(), association.remarks.as_str()), ("Salé", "à rappeler"));
    assert_eq!(desk.person("Sara Alami").phone, "0661");
}

#[test]
fn rows_of_one_association_become_one() {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.typed(
        "N°|Association|Ville|Nom et prénom|Tél.\n\
         1|Al Amal|Fès|Sara Alami|0661000001\n\
         1|Al Amal|Fès|Omar Naciri|0661000002\n\
         |||Hind Filali|0661000003\n\
         2|Annour|Safi||0524000000 / 0524000001\n\
         3|Al Amal|Oujda|Sara Alami|\n\
         1|||Badr Tazi|\n\
         4|||Ali Guessous|0661000004\n\
         1|Al Amal|Fès|SARA ALAMI|0661000001\n\
         N°|Association|Ville|Nom et prénom|Tél.\n\
         ||||0661000009\n\
         7||||\n\
         Total|4|||",
    );
    let states: Vec<_> = plan.rows.iter().map(|row| row.state).collect();

    use RowState::*;
    assert_eq!(
        states,
        [
            New,
            New,
            New,
            New,
            New,
            New,
            New,
            Skip(Skipped::Repeats(2)),
            Skip(Skipped::Header),
            Problem(self::Problem::NobodyNamed(Column::Phone)),
            Skip(Skipped::Nothing),
            Skip(Skipped::Total),
        ]
    );
    assert_eq!(plan.rows[2].notices, [Notice::AssociationAbove]);
    assert_eq!(plan.rows[2].summary, "Al Amal – Hind Filali");

    desk.invite(&plan);

    let register = desk.register();
    let meeting = desk.meeting();

    assert_eq!((register.associations.len(), register.delegates.len()), (3, 6));
    assert_eq!(desk.association("Annour").phones, ["0524000000", "0524000001"]);
    assert_eq!(desk.person("Ali Guessous").association, None);

    let seats: Vec<_> = meeting.invitations().map(|(who, it)| (it.seats, matches!(who, Invitee::Guest(_)))).collect();

    assert!(seats.contains(&(4, false)), "as many seats as people are named: {seats:?}");
    assert!(seats.contains(&(2, false)), "the organiser's usual number");
    assert!(seats.contains(&(1, true)), "a guest has one");
}

#[test]
fn a_phone_that_became_a_number_finds_its_zero() {
    let mut desk = Desk::new();
    let row =
        |phone: f64| vec![Cell::Text("Al Amal".to_owned()), Cell::Text(format!("P {phone}")), Cell::Number(phone)];
    let heading = ["Association", "Nom et prénom", "Tél."].map(|heading| Cell::Text(heading.to_owned()));
    let sheet = Sheet {
        name: String::new(),
        rows: vec![heading.to_vec(), row(661_000_001.0), row(212_661_000_002.0), row(33_123_456_789.0)],
    };
    let plan =
        import::plan(&sheet, header::guess(&sheet).unwrap(), "list", desk.register(), &Progress::default()).unwrap();

    desk.take_in(&plan);

    let phones: Vec<_> = desk.register().delegates.iter().map(|(_, it)| it.phone.as_str()).collect();

    for phone in ["0661000001", "+212661000002", "33123456789"] {
        assert!(phones.contains(&phone), "{phones:?}");
    }
}

#[test]
fn an_unknown_reply_is_said_and_becomes_the_remark() {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.typed("Association|Réponse|E-mail\nAl Amal|peut-être jeudi|amal.example.org");

    assert_eq!(
        plan.rows[0].notices,
        [Notice::OddEmail("amal.example.org".to_owned()), Notice::UnknownReply("peut-être jeudi".to_owned())]
    );

    desk.invite(&plan);

    let meeting = desk.meeting();
    let (_, invitation) = meeting.invitations().next().unwrap();

    assert_eq!((invitation.reply, invitation.remark.as_str()), (Reply::ToSend, "peut-être jeudi"));
}

#[test]
fn a_withdrawn_invitation_is_taken_up_again() {
    let mut desk = Desk::new().with_meeting();
    let plan = desk.typed("Association|Nom et prénom\nAl Amal|Sara Alami");

    desk.invite(&plan);

    let id = desk.register().associations.iter().next().unwrap().0;

    desk.record(vec![Change::Meeting(MEETING, MeetingChange::InvitationWithdrawn(Invitee::Association(id)))]);

    let plan = desk.typed("Association|Nom et prénom\nAl Amal|Sara Alami");

    assert_eq!(desk.invite(&plan), 1);
    assert_eq!(desk.meeting().invitations().count(), 1);
}

#[test]
fn an_archived_association_yields_to_one_that_is_not() {
    let mut desk = Desk::new();
    let named = |archived| Association { names: Names::latin("Al Amal"), archived, ..Association::default() };
    let added =
        |desk: &Desk, archived| RegisterChange::Association(Filing::Added(desk.ids.next(), named(archived))).into();

    let changes = vec![added(&desk, true), added(&desk, false)];
    desk.record(changes);

    let plan = desk.typed("Association|Ville\nAl Amal|Fès");
    desk.take_in(&plan);

    let cities: Vec<_> = desk.register().associations.iter().map(|(_, it)| (it.archived, it.city.as_str())).collect();

    assert!(cities.contains(&(true, "")) && cities.contains(&(false, "Fès")), "{cities:?}");
}

#[test]
fn a_list_without_header_or_rows_is_refused() {
    let desk = Desk::new();
    let refused = |name: &str| import::prepare(&fixture(name), desk.register()).unwrap_err();

    assert!(matches!(refused("bad/no-header.csv"), ImportError::NoHeader { .. }));
    assert!(matches!(refused("bad/header-alone.csv"), ImportError::NoRows { .. }));
    assert!(matches!(refused("bad/picture.xlsx"), ImportError::Unread(_)));

    let list = sheet("english.csv");
    let mut mapping = header::guess(&list).unwrap();

    for position in 0..mapping.columns.len() {
        mapping.correct(position, Column::Ignore);
    }

    let refused = import::plan(&list, mapping, "list", desk.register(), &Progress::default()).unwrap_err();

    assert!(matches!(refused, ImportError::NoNames));
}
