//! The report, read back as text against the figures of the demo and of a small meeting.

use jiff::civil::date;
use majlis::documents::{Material, Paper, PaperLanguage, Wish, draft};
use majlis::domain::figures;
use majlis::domain::meeting::{MeetingChange, Outcome, OutcomeKind, OutcomeState};
use majlis::domain::register::{Project, RegisterChange};
use majlis::domain::shelf::Filing;
use majlis::domain::{Civility, Workspace};

use super::desk::{Desk, SESSION};
use super::pdf::Pdf;

fn read(workspace: &Workspace, language: PaperLanguage) -> Pdf {
    let (_, meeting) = workspace.all_meetings.iter().find(|(_, it)| it.details.code == "RC-2026-06").unwrap();
    let zone = jiff::tz::TimeZone::get("Africa/Casablanca").unwrap();
    let material = Material { register: &workspace.register, meeting, zone: &zone, today: date(2026, 11, 24) };
    let draft = draft(material, &Wish::new(Paper::Report, language), None).unwrap();

    Pdf::read(draft.print().unwrap().pdf().unwrap())
}

#[test]
fn the_report_of_the_demo_says_its_figures_on_two_pages() {
    let workspace = crate::demo::sample();
    for (language, pages) in [
        (PaperLanguage::French, 2),
        (PaperLanguage::English, 2),
        (PaperLanguage::Arabic, 2),
        (PaperLanguage::FrenchAndArabic, 4),
    ] {
        let pdf = read(&workspace, language);
        assert_eq!(pdf.pages.len(), pages, "{language:?}");
        assert!(pdf.accessible, "{language:?}");
    }

    let pdf = read(&workspace, PaperLanguage::French);
    for text in [
        "237projets financés",
        "9régions",
        "130associations partenaires",
        "7dirigées par des migrants",
        "73\u{202F}000bénéficiaires",
        "40\u{202F}000\u{202F}000dirhams",
        "Le programme, 2014 à 2016",
        "Thèmes entendus",
        "Accès aux soins",
        "Engagements",
        "Tenir chaque mercredi une permanence juridique gratuite à Oujda.",
    ] {
        assert!(pdf.has(text), "no “{text}” in {}", pdf.letters());
    }
    let (_, meeting) = workspace.all_meetings.iter().find(|(_, it)| it.details.code == "RC-2026-06").unwrap();
    let known = figures::meeting(&workspace.register, meeting, None);
    for text in [
        format!("{}organisations invitées", known.organisations.invited),
        format!("{}organisations ont confirmé", known.organisations.confirmed),
        format!("{}organisations représentées", known.organisations.represented),
        format!("{}personnes présentes", known.present),
        format!("{}femmes", known.women),
        format!("{}hommes", known.men),
    ] {
        assert!(pdf.has(&text), "no “{text}” in {}", pdf.letters());
    }

    let pdf = read(&workspace, PaperLanguage::Arabic);
    for text in ["تقرير", "المحاور المثارة", "الالتزامات", "40.000.000"] {
        assert!(pdf.has(text), "no “{text}” in {}", pdf.letters());
    }
}

#[test]
fn the_report_names_no_person() {
    let workspace = crate::demo::sample();
    let (_, meeting) = workspace.all_meetings.iter().find(|(_, it)| it.details.code == "RC-2026-06").unwrap();
    assert!(majlis::documents::personal_data(Paper::Report).is_empty());
    let pdf = read(&workspace, PaperLanguage::FrenchAndArabic);
    let came = meeting.attendance.values().flat_map(|there| there.keys());
    for person in came.filter_map(|id| workspace.register.delegates.get(*id)) {
        assert!(!pdf.has(&person.names.latin), "{} is named", person.names.latin);
        assert!(person.phone.is_empty() || !pdf.has(&person.phone), "{} is there", person.phone);
    }
}

#[test]
fn a_small_meeting_has_a_page_without_what_it_has_not() {
    let desk = Desk::new();
    let pdf = desk.read_plain(Paper::Report, PaperLanguage::French);
    assert_eq!(pdf.pages.len(), 1);
    for text in ["3organisations invitées", "1organisation représentée", "1personne présente", "1femme(100"] {
        assert!(pdf.has(text), "no “{text}” in {}", pdf.letters());
    }
    for text in ["Thèmes entendus", "Décisions", "Le programme"] {
        assert!(!pdf.has(text), "“{text}” of nothing");
    }
    assert!(Desk::empty().read_plain(Paper::Report, PaperLanguage::Arabic).accessible);
}

#[test]
fn what_was_done_is_said_and_what_was_dropped_is_not() {
    let mut desk = Desk::new();
    let mut outcome = |text: &str, state, owner, due| {
        let outcome = Outcome {
            kind: OutcomeKind::Commitment,
            text: text.to_owned(),
            state,
            owner,
            due: Some(date(2027, 1, due)),
            settled: (state == OutcomeState::Done).then(|| date(2026, 12, 1)),
            ..Outcome::default()
        };
        let id = desk.ids.next();
        desk.meeting(MeetingChange::Outcome(Filing::Added(id, outcome)));
    };
    outcome("Ouvrir une permanence", OutcomeState::Done, Default::default(), 15);
    outcome("Publier une liste", OutcomeState::Open, majlis::domain::meeting::Owner::Organiser, 15);
    outcome("Louer une salle", OutcomeState::Dropped, Default::default(), 15);
    for number in 0..8 {
        outcome(&format!("Autre {number}"), OutcomeState::Open, Default::default(), 20);
    }
    let pdf = desk.read_plain(Paper::Report, PaperLanguage::French);
    assert!(pdf.has("Ouvrir une permanenceÀ désignerFait le 01/12/2026"), "{}", pdf.letters());
    assert!(pdf.has("Publier une listeL’organisateur15/01/2027") && !pdf.has("Louer une salle"));
    assert!(pdf.has("et 3 autres"), "ten were promised, seven are written: {}", pdf.letters());
}

#[test]
fn people_whose_civility_is_not_known_are_neither_women_nor_men() {
    let mut desk = Desk::new();
    let person = desk.person("Lou Benali", "", None, Civility::Unsaid);
    desk.meeting(MeetingChange::Arrived {
        session: SESSION,
        person,
        association: None,
        desk: String::new(),
        replaces: None,
    });
    let project = Project { amount: 1_250_000, beneficiaries: 40, from: 2015, to: 2015, ..Project::default() };
    let id = desk.ids.next();
    desk.record(RegisterChange::Project(Filing::Added(id, project)).into());
    let pdf = desk.read_plain(Paper::Report, PaperLanguage::French);
    assert!(pdf.has("1femme(50") && pdf.has("1civilité non précisée(50") && !pdf.has("homme("), "{}", pdf.letters());
    assert!(pdf.has("Le programme, 2015") && pdf.has("1\u{202F}250\u{202F}000dirhams"), "{}", pdf.letters());
}
