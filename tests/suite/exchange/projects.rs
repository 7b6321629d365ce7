//! The list of projects: as it leaves, and as one comes in.

use std::path::PathBuf;

use jiff::tz::TimeZone;
use majlis::domain::register::{Association, Programme, Project, Register, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{AssociationId, Change, Names, RegionId};
use majlis::exchange::import::ImportError;
use majlis::exchange::lists::Writing;
use majlis::exchange::projects::{Incoming, IncomingNotice, IncomingProblem, IncomingState, projects};
use majlis::exchange::read;
use majlis::exchange::write::save;
use majlis::i18n::{Collation, I18n, Language};

use super::desk::Desk;

fn of_projects(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/projects").join(name)
}

/// Two associations and four programmes.
fn desk() -> (Desk, AssociationId, AssociationId) {
    let mut desk = Desk::new();
    let mut ids = Vec::new();
    for (latin, arabic, acronym) in [
        ("Collectif d’aide aux migrants", "جمعية مساعدة المهاجرين", "CAM"),
        ("Association marocaine des droits des réfugiés", "", "AMDR"),
    ] {
        let id = desk.ids.next();
        let association =
            Association { names: Names::new(latin, arabic), acronym: acronym.to_owned(), ..Association::default() };
        desk.record(vec![RegisterChange::Association(Filing::Added(id, association)).into()]);
        ids.push(id);
    }
    for name in ["Éducation et langues", "Santé", "Aide juridique", "Formation et emploi"] {
        let id = desk.ids.next();
        let programme = Programme { names: Names::latin(name), ..Programme::default() };
        desk.record(vec![RegisterChange::Programme(Filing::Added(id, programme)).into()]);
    }

    (desk, ids[0], ids[1])
}

#[test]
fn a_messy_list_of_projects_is_planned_row_by_row() {
    let (desk, cam, amdr) = desk();
    let register = desk.register();
    let plan = Incoming::prepare(&of_projects("messy.csv"), register).unwrap();
    let states: Vec<(usize, IncomingState)> = plan.rows.iter().map(|row| (row.number, row.state.clone())).collect();
    let problem = IncomingState::Problem;
    assert_eq!(
        states,
        [
            (4, IncomingState::New),
            (5, IncomingState::New),
            (6, problem(IncomingProblem::UnknownAssociation("Association inconnue de Fès".to_owned()))),
            (7, problem(IncomingProblem::Amount("1.2 M".to_owned()))),
            (8, problem(IncomingProblem::Year("2014, 2015, 2016".to_owned()))),
            (9, problem(IncomingProblem::Untitled)),
            (10, IncomingState::New),
            (11, IncomingState::Perhaps(cam)),
            (12, IncomingState::Repeats(4)),
            (13, IncomingState::Skip),
        ]
    );
    assert_eq!(plan.unread, ["Dernière visite"]);
    let programme = |id| register.programmes.get(id).unwrap().names.latin.as_str();

    let first = plan.rows[0].project();
    assert_eq!((first.title.latin.as_str(), first.association), ("Cours de darija pour adultes", Some(cam)));
    assert_eq!((first.from, first.to, first.amount, first.beneficiaries), (2014, 2015, 1_250_000, 350));
    assert_eq!((first.region, first.programme.map(programme)), (Some(RegionId::new(2)), Some("Éducation et langues")));
    let second = plan.rows[1].project();
    assert_eq!((second.association, second.amount, second.beneficiaries), (Some(amdr), 85_501, 120));
    assert_eq!((second.region, second.programme.map(programme)), (Some(RegionId::new(4)), Some("Aide juridique")));
    assert_eq!(
        plan.rows[6].notices,
        [
            IncomingNotice::UnknownRegion("Atlantide".to_owned()),
            IncomingNotice::UnknownProgramme("Astronomie".to_owned())
        ]
    );
    let perhaps = plan.rows[7].project();
    assert_eq!((perhaps.association, perhaps.amount), (None, 12_000), "nobody said yet who it is");
}

#[test]
fn what_is_taken_comes_in_once_and_what_is_left_out_does_not() {
    let (mut desk, cam, _) = desk();
    let mut plan = Incoming::prepare(&of_projects("messy.csv"), desk.register()).unwrap();
    assert_eq!(plan.taken(), 4);
    plan.rows[1].taken = false;
    plan.rows[7].same = true;
    let changes = plan.changes(desk.register(), &desk.ids);
    let is_project = |change: &&Change| matches!(change, Change::Register(RegisterChange::Project(_)));
    assert_eq!(changes.iter().filter(is_project).count(), 3);
    desk.record(changes);
    assert_eq!((desk.register().associations.len(), desk.register().idle), (2, 0));
    let theatre = desk.register().projects.iter().find(|(_, it)| it.title.latin == "Théâtre des enfants").unwrap().1;
    assert_eq!(theatre.association, Some(cam));

    // The same file again: what is there is known, whoever was said to carry it too; what was left out is asked again.
    let again = Incoming::prepare(&of_projects("messy.csv"), desk.register()).unwrap();
    let keys: Vec<&str> = again.rows.iter().map(|row| row.state.key()).collect();
    assert_eq!(keys, ["same", "new", "problem", "problem", "problem", "problem", "same", "same", "skip", "skip"]);

    // A list that says more completes what is there, and empties nothing.
    let (id, project) = desk.register().projects.iter().find(|(_, it)| it.amount == 1_250_000).unwrap();
    let less = Project { amount: 1_000_000, ..project.clone() };
    let edit = Filing::edit(id, project, &less).unwrap();
    desk.record(vec![RegisterChange::Project(edit).into()]);
    let put_right = Incoming::prepare(&of_projects("messy.csv"), desk.register()).unwrap();
    assert_eq!(put_right.rows[0].state, IncomingState::Update);
    assert_eq!(put_right.changes(desk.register(), &desk.ids).len(), 2, "an update and a new one");
}

#[test]
fn an_arabic_list_is_read_with_its_own_digits() {
    let (desk, cam, _) = desk();
    let plan = Incoming::prepare(&of_projects("arabic.csv"), desk.register()).unwrap();
    let project = plan.rows[0].project();
    assert_eq!(plan.rows[0].state, IncomingState::New);
    assert_eq!((project.title.arabic.as_str(), project.association), ("دروس الدارجة للكبار", Some(cam)));
    assert_eq!((project.from, project.amount, project.beneficiaries), (2015, 1_250_000, 350));
    assert_eq!(project.region, Some(RegionId::new(2)));
}

#[test]
fn a_file_that_is_no_list_of_projects_is_refused_with_a_sentence() {
    let (desk, ..) = desk();
    let refused = Incoming::prepare(&of_projects("no-projects.csv"), desk.register()).unwrap_err();
    assert!(matches!(refused, ImportError::NoProjectHeader { .. }), "{refused}");
    let missing = Incoming::prepare(&of_projects("nowhere.csv"), desk.register()).unwrap_err();
    assert!(matches!(missing, ImportError::Unread(_)), "{missing}");
}

#[test]
fn what_the_program_hands_out_comes_back_unchanged() {
    let workspace = crate::demo::sample();
    let register = &workspace.register;
    let folder = tempfile::tempdir().unwrap();
    for language in [Language::French, Language::English, Language::Arabic] {
        let (i18n, collation, zone) = (I18n::new(language), Collation::new(language), TimeZone::UTC);
        let writing = Writing { i18n: &i18n, collation: &collation, zone: &zone, now: jiff::Timestamp::UNIX_EPOCH };
        let table = projects(register, register.projects.iter().map(|(_, project)| project), writing);
        for ending in ["xlsx", "csv", "ods"] {
            let path = folder.path().join(format!("{}.{ending}", language.code()));
            save(&table, &path).unwrap();
            let plan = Incoming::prepare(&path, register).unwrap();
            let other = plan.rows.iter().find(|row| row.state != IncomingState::Same);
            assert!(plan.rows.len() == 237 && other.is_none(), "{language:?} {ending}: {other:?}");
            assert!(plan.unread.is_empty(), "{:?}", plan.unread);
        }
    }
}

#[test]
fn the_projects_are_read_back_as_they_were() {
    let register = Register::default();
    let all = [
        Project {
            title: Names::new("Crèche de Salé", "حضانة سلا"),
            region: Some(RegionId::new(4)),
            from: 2014,
            to: 2016,
            amount: 120_500,
            beneficiaries: 80,
            ..Project::default()
        },
        Project { title: Names::latin("=1+1"), ..Project::default() },
    ];
    let folder = tempfile::tempdir().unwrap();
    for language in [Language::French, Language::Arabic] {
        let (i18n, collation, zone) = (I18n::new(language), Collation::new(language), TimeZone::UTC);
        let table = projects(
            &register,
            &all,
            Writing { i18n: &i18n, collation: &collation, zone: &zone, now: jiff::Timestamp::UNIX_EPOCH },
        );
        for ending in ["xlsx", "csv", "ods"] {
            let path = folder.path().join(format!("projets-{}.{ending}", language.code()));
            assert_eq!(save(&table, &path).unwrap().rows, 2);
            let book = read::read(&path).unwrap();
            let sheet = &book.sheets[0];
            let cell = |row, column| sheet.cell(row, column).as_text().into_owned();
            assert_eq!((cell(1, 0), cell(1, 1)), ("Crèche de Salé".into(), "حضانة سلا".into()), "{ending}");
            assert_eq!((cell(1, 6), cell(1, 8), cell(1, 9)), ("2014".into(), "120500".into(), "80".into()), "{ending}");
            assert_eq!(cell(2, 0).trim_start_matches('\''), "=1+1", "{ending}");
            assert_eq!(cell(2, 6), "", "a year that is not known is left out");
        }
    }
}
