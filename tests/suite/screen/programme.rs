//! The programme's parts, by their keys and messages.

use majlis::domain::meeting::*;
use majlis::domain::register::{Association, Framework, Network, Programme as Frame, Project};
use majlis::domain::*;
use majlis::i18n::Language;
use majlis::screen::programme::bodies::Message as Bodies;
use majlis::screen::programme::project_form::{Figure, Message as Form};
use majlis::screen::programme::projects::{Message as Projects, Panel};
use majlis::screen::programme::questions::{Message as Questions, Question};
use majlis::screen::programme::{Message, Programme, Tab, frames, networks, training};
use majlis::screen::{Route, Screen};
use majlis::ui::shortcut::{Shortcut, Stroke};

use super::stage::{Stage, texts};

const AMAL: AssociationId = AssociationId::new(10);
const NOUR: AssociationId = AssociationId::new(11);
const SOON: MeetingId = MeetingId::new(1);
const PROGRAMME: ProgrammeId = ProgrammeId::new(30);

fn association(id: AssociationId, name: &str, region: u64) -> Change {
    let it = Association { names: Names::latin(name), region: Some(RegionId::new(region)), ..Association::default() };

    RegisterChange::Association(Filing::Added(id, it)).into()
}

fn project(id: u64, title: &str, of: AssociationId, years: (i16, i16), amount: u64) -> Change {
    let it = Project {
        title: Names::latin(title),
        association: Some(of),
        region: Some(RegionId::new(4)),
        programme: (id == 1).then_some(PROGRAMME),
        from: years.0,
        to: years.1,
        amount,
        beneficiaries: 10,
        archived: false,
    };

    RegisterChange::Project(Filing::Added(ProjectId::new(id), it)).into()
}

fn meeting(id: MeetingId, kind: MeetingKind, state: MeetingState, date: jiff::civil::Date) -> Change {
    let plan = Session {
        date,
        starts: Some(jiff::civil::time(9, 0, 0, 0)),
        ends: Some(jiff::civil::time(12, 30, 0, 0)),
        ..Session::default()
    };
    let details = Details { code: format!("RC-{}", id.bits()), kind, state, ..Details::default() };

    Change::Meeting(id, MeetingChange::Created { details, session: SessionId::new(id.bits()), plan })
}

fn screen() -> (Stage, Programme) {
    let mut stage = Stage::new(Language::French);
    let frame = Frame { names: Names::latin("Santé"), framework: Framework::Strategy, ..Frame::default() };
    for change in [
        association(AMAL, "Amal", 4),
        association(NOUR, "Nour", 2),
        RegisterChange::Programme(Filing::Added(PROGRAMME, frame)).into(),
        project(1, "Crèche", AMAL, (2014, 2015), 100),
        project(2, "Bibliothèque", NOUR, (2016, 2016), 50),
        meeting(SOON, MeetingKind::Consultation, MeetingState::Inviting, jiff::civil::date(2026, 12, 1)),
    ] {
        stage.record([change]);
    }
    let (screen, _) = Programme::new(&stage.cx());

    (stage, screen)
}

fn projects(stage: &mut Stage, screen: &mut Programme, message: Projects) {
    stage.send(screen, Message::Projects(message));
}

fn form(stage: &mut Stage, screen: &mut Programme, message: Form) {
    projects(stage, screen, Projects::Form(message));
}

fn amounts(screen: &Programme) -> (u32, u64) {
    (screen.projects().totals().projects, screen.projects().totals().amount)
}

#[test]
fn the_figures_are_those_of_the_projects_that_are_shown() {
    let (mut stage, mut screen) = screen();
    assert_eq!(amounts(&screen), (2, 150));
    for (message, expected) in [
        (Projects::YearChosen(Some(2015)), (1, 100)),
        (Projects::YearChosen(None), (2, 150)),
        (Projects::ProgrammeChosen(Some(PROGRAMME)), (1, 100)),
        (Projects::FilterCleared, (2, 150)),
        (Projects::RegionChosen(Some(RegionId::new(1))), (0, 0)),
        (Projects::RegionChosen(Some(RegionId::new(4))), (2, 150)),
        (Projects::QueryChanged("nour".into()), (1, 50)),
        (Projects::ArchivedToggled(true), (0, 0)),
    ] {
        projects(&mut stage, &mut screen, message.clone());
        assert_eq!(amounts(&screen), expected, "{message:?}");
    }
}

/// What is typed right after "new" is its name, in each part that has records of its own.
#[test]
fn a_new_record_begins_in_its_first_field() {
    for (tab, began) in [
        (Tab::Projects, Message::Projects(Projects::NewBegan)),
        (Tab::Networks, Message::Networks(networks::Message::NewBegan)),
        (Tab::Frames, Message::Frames(frames::Message::NewBegan)),
    ] {
        let (mut stage, mut screen) = screen();
        stage.send(&mut screen, Message::TabChosen(tab));
        let task = stage.begin(&mut screen, began);
        let typed = stage.typed_after(&screen, task, "x");
        let is_name = |message: &Message| {
            matches!(
                message,
                Message::Projects(Projects::Form(Form::Latin(name)))
                | Message::Networks(networks::Message::Latin(name))
                | Message::Frames(frames::Message::Latin(name)) if name == "x"
            )
        };
        assert!(typed.iter().any(is_name), "{tab:?}: {typed:?}");
    }
}

#[test]
fn a_project_is_added_edited_and_archived() {
    let (mut stage, mut screen) = screen();
    assert!(stage.press(&mut screen, Shortcut::plain(Stroke::Letter('n'))));
    projects(&mut stage, &mut screen, Projects::Saved);
    assert!(matches!(screen.projects().panel(), Panel::Form(_)), "without a title nothing is kept");
    form(&mut stage, &mut screen, Form::Latin("Puits".into()));
    form(&mut stage, &mut screen, Form::Bodies(Bodies::Typed("ama".into())));
    form(&mut stage, &mut screen, Form::Bodies(Bodies::Entered));
    form(&mut stage, &mut screen, Form::Typed(Figure::From, "2016".into()));
    form(&mut stage, &mut screen, Form::Typed(Figure::To, "2015".into()));
    projects(&mut stage, &mut screen, Projects::Saved);
    assert_eq!(stage.workspace.register.projects.len(), 2, "no project ends before it begins");
    form(&mut stage, &mut screen, Form::Typed(Figure::To, "2017".into()));
    form(&mut stage, &mut screen, Form::Typed(Figure::Amount, "12 500".into()));
    assert!(stage.press(&mut screen, Shortcut::command('s')));
    let new = stage.workspace.register.projects.iter().find(|(_, it)| it.title.latin == "Puits");
    let (id, it) = new.map(|(id, it)| (id, it.clone())).unwrap();
    assert_eq!((it.association, it.from, it.to, it.amount), (Some(AMAL), 2016, 2017, 12_500));
    assert_eq!(amounts(&screen), (3, 12_650));

    let row = screen.projects().shown().iter().position(|shown| *shown == id).unwrap();
    projects(&mut stage, &mut screen, Projects::RowOpened(row));
    projects(&mut stage, &mut screen, Projects::ArchiveToggled);
    assert_eq!(amounts(&screen), (2, 150));
    stage.undo(&mut screen);
    assert_eq!(amounts(&screen), (3, 12_650));
}

#[test]
fn an_association_that_does_not_exist_is_not_kept_and_what_was_typed_is_not_lost() {
    let (mut stage, mut screen) = screen();
    projects(&mut stage, &mut screen, Projects::RowOpened(0));
    form(&mut stage, &mut screen, Form::Bodies(Bodies::Typed("xqzw".into())));
    projects(&mut stage, &mut screen, Projects::Saved);
    assert!(matches!(screen.projects().panel(), Panel::Form(_)));
    projects(&mut stage, &mut screen, Projects::RowPressed(1));
    assert!(screen.projects().is_asking());
    projects(&mut stage, &mut screen, Projects::LeavingConfirmed);
    assert!(!screen.projects().is_asking());
}

#[test]
fn the_questions_lead_to_the_pages_and_to_the_next_meeting() {
    let (mut stage, mut screen) = screen();
    stage.send(&mut screen, Message::TabChosen(Tab::Questions));
    let ask = |stage: &mut Stage, screen: &mut Programme, message| stage.send(screen, Message::Questions(message));
    let named =
        |screen: &Programme| -> Vec<String> { screen.questions().rows().iter().map(|row| row.name.clone()).collect() };
    assert_eq!(named(&screen), ["Amal", "Nour"]);
    assert_eq!(screen.questions().count(Question::NeverInvited), 2);
    ask(&mut stage, &mut screen, Questions::RowOpened(1));
    assert_eq!(stage.went, [Route::Association(NOUR)]);
    ask(&mut stage, &mut screen, Questions::AllToggled);
    ask(&mut stage, &mut screen, Questions::RowToggled(1));
    ask(&mut stage, &mut screen, Questions::InvitationWanted);
    let invited: Vec<Invitee> =
        stage.workspace.meeting(SOON).unwrap().invitations().map(|(invitee, _)| invitee).collect();
    assert_eq!(invited, [Invitee::Association(AMAL)]);
    assert_eq!(named(&screen), ["Nour"]);
    // Twelve regions of which nobody has spoken; those without an association are there too.
    ask(&mut stage, &mut screen, Questions::Asked(Question::Unheard));
    assert_eq!((screen.questions().count(Question::Unheard), screen.questions().rows().len()), (12, 12));
    ask(&mut stage, &mut screen, Questions::Asked(Question::New));
    assert!(texts(&stage, &screen).iter().any(|text| text.contains("Aucun forum")));
}

#[test]
fn a_network_is_made_renamed_and_filled_and_taken_out() {
    let (mut stage, mut screen) = screen();
    stage.send(&mut screen, Message::TabChosen(Tab::Networks));
    let tell = |stage: &mut Stage, screen: &mut Programme, message| stage.send(screen, Message::Networks(message));
    tell(&mut stage, &mut screen, networks::Message::NewBegan);
    tell(&mut stage, &mut screen, networks::Message::Latin(" Réseau du Nord ".into()));
    tell(&mut stage, &mut screen, networks::Message::Saved);
    for query in ["nour", "amal", "amal"] {
        tell(&mut stage, &mut screen, networks::Message::Bodies(Bodies::Typed(query.into())));
        tell(&mut stage, &mut screen, networks::Message::Bodies(Bodies::Entered));
    }
    let known = |stage: &Stage| -> Vec<Network> {
        stage.workspace.register.networks.iter().map(|(_, it)| it.clone()).collect()
    };
    assert_eq!(known(&stage), [Network { names: Names::latin("Réseau du Nord"), members: vec![NOUR, AMAL] }]);
    assert_eq!(screen.networks().form().unwrap().members(), [AMAL, NOUR]);
    tell(&mut stage, &mut screen, networks::Message::MemberRemoved(NOUR));
    tell(&mut stage, &mut screen, networks::Message::Arabic("شبكة الشمال".into()));
    tell(&mut stage, &mut screen, networks::Message::MemberOpened(AMAL));
    assert!(stage.went.is_empty(), "a name is being typed");
    tell(&mut stage, &mut screen, networks::Message::Saved);
    assert_eq!(known(&stage), [Network { names: Names::new("Réseau du Nord", "شبكة الشمال"), members: vec![AMAL] }]);
    tell(&mut stage, &mut screen, networks::Message::Withdrawn);
    assert!(known(&stage).is_empty() && screen.networks().form().is_none());
}

#[test]
fn a_programme_tells_what_serves_it() {
    let (mut stage, mut screen) = screen();
    stage.send(&mut screen, Message::TabChosen(Tab::Frames));
    let tell = |stage: &mut Stage, screen: &mut Programme, message| stage.send(screen, Message::Frames(message));
    assert_eq!(screen.frames().rows()[0].serving.projects, [ProjectId::new(1)]);
    tell(&mut stage, &mut screen, frames::Message::RowPressed(0));
    assert!(texts(&stage, &screen).iter().any(|text| text == "Crèche"));
    tell(&mut stage, &mut screen, frames::Message::FrameworkChosen(Framework::Reference));
    tell(&mut stage, &mut screen, frames::Message::Left);
    assert!(screen.frames().form().is_some(), "it asks first");
    tell(&mut stage, &mut screen, frames::Message::Saved);
    assert_eq!(stage.workspace.register.programmes.get(PROGRAMME).unwrap().framework, Framework::Reference);
}

#[test]
fn hours_and_certificates_come_from_presence() {
    let (mut stage, mut screen) = screen();
    let course = MeetingId::new(7);
    stage.record([meeting(course, MeetingKind::Training, MeetingState::Closed, jiff::civil::date(2026, 5, 4))]);
    let arrived = MeetingChange::Arrived {
        session: SessionId::new(7),
        person: DelegateId::new(20),
        association: Some(AMAL),
        desk: String::new(),
        replaces: None,
    };
    stage.record([Change::Meeting(course, arrived)]);
    stage.send(&mut screen, Message::TabChosen(Tab::Training));
    let rows = screen.training().rows();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].name.as_str(), rows[0].trained.minutes, rows[0].trained.certificates), ("Amal", 210, 1));
    stage.send(&mut screen, Message::Training(training::Message::RowOpened(0)));
    assert_eq!(stage.went, [Route::Association(AMAL)]);
}

#[test]
fn each_part_is_one_key_from_the_next_and_is_drawn_in_each_language() {
    for language in [Language::French, Language::English, Language::Arabic] {
        let (mut stage, _) = screen();
        stage.i18n = stage.keys.i18n(language);
        let (mut screen, _) = Programme::new(&stage.cx());
        let forward = if language == Language::Arabic { Stroke::Left } else { Stroke::Right };
        for tab in [Tab::Networks, Tab::Frames, Tab::Questions, Tab::Training] {
            assert!(!texts(&stage, &screen).is_empty());
            assert!(stage.press(&mut screen, Shortcut::plain(forward)));
            assert_eq!(screen.tab(), tab);
        }
    }
}

#[test]
fn who_only_follows_changes_nothing() {
    let (mut stage, mut screen) = screen();
    stage.read_only = true;
    projects(&mut stage, &mut screen, Projects::NewBegan);
    assert!(matches!(screen.projects().panel(), Panel::Closed));
    stage.send(&mut screen, Message::Networks(networks::Message::NewBegan));
    stage.send(&mut screen, Message::Frames(frames::Message::NewBegan));
    assert!(screen.networks().form().is_none() && screen.frames().form().is_none());
}

#[test]
fn what_is_decided_for_a_list_of_projects_outlives_a_change_of_the_register() {
    use majlis::screen::programme::incoming::Message as Incoming;

    let (mut stage, mut screen) = screen();
    let file = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    std::fs::write(
        file.path(),
        "Titre du projet;Association;Montant\nPotager;Amal;120\nAtelier;Nour;80\nChorale;Amal;40\n",
    )
    .unwrap();
    let send = |stage: &mut Stage, screen: &mut Programme, message| {
        stage.play(screen, Message::Projects(Projects::Incoming(message)));
    };
    stage.send(&mut screen, Message::Projects(Projects::ImportBegan));
    send(&mut stage, &mut screen, Incoming::PathChanged(file.path().display().to_string()));
    send(&mut stage, &mut screen, Incoming::PathConfirmed);
    send(&mut stage, &mut screen, Incoming::Taken(1, false));

    // Somebody is received on another laptop.
    let zineb = majlis::domain::register::Delegate { names: Names::latin("Zineb Tazi"), ..Default::default() };
    stage.record([RegisterChange::Delegate(Filing::Added(DelegateId::new(77), zineb)).into()]);
    screen.refresh(&stage.cx());
    let due = screen.due(&stage.cx());
    send(&mut stage, &mut screen, Incoming::Wanted);
    assert_eq!(stage.workspace.register.projects.len(), 2, "what is out of date is not brought in");
    stage.play_task(&mut screen, due);
    assert!(iced_test::runtime::task::into_stream(screen.due(&stage.cx())).is_none(), "nothing more is due");
    send(&mut stage, &mut screen, Incoming::Wanted);
    let titles: Vec<_> = stage.workspace.register.projects.iter().map(|(_, it)| it.title.latin.as_str()).collect();
    assert!(titles.contains(&"Potager") && titles.contains(&"Chorale") && !titles.contains(&"Atelier"), "{titles:?}");
}
