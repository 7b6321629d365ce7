//! Every paper in every language: it compiles, it is one file, and it says what it should.

use std::sync::{Arc, Mutex, OnceLock};

use majlis::documents::{Apart, BadgeSize, Nobody, Paper, PaperError, PaperLanguage, Progress, Wish, draft, leaf};
use majlis::domain::meeting::{Invitee, MeetingChange};
use majlis::domain::{AssociationId, Civility};

use super::desk::{Desk, SESSION};
use super::pdf::Pdf;

#[test]
fn every_paper_is_made_in_every_language() {
    let desk = Desk::new();
    for paper in Paper::ALL {
        for language in PaperLanguage::ALL {
            let pdf = desk.read_plain(paper, language);
            let what = format!("{paper:?} {language:?}");
            let code = language.languages()[0].code();
            assert!(pdf.tagged && pdf.accessible, "{what} is not tagged as PDF/UA-1");
            assert!(pdf.language.starts_with(code), "{what}: {}", pdf.language);
            assert!(!pdf.title.is_empty() && !pdf.author.is_empty(), "{what} has no title or no author");
            // No person is on what the press reads.
            if paper == Paper::Report {
                continue;
            }
            // In whichever language, a name is in both scripts, or in the script of the paper where it is a certificate.
            let of_letters = paper == Paper::Letters;
            let name = if of_letters { "Association Espoir" } else { "Amina El Fassi" };
            let arabic = if of_letters { "جمعية الأمل" } else { "أمينة" };
            let one_script = of_letters || matches!(paper, Paper::Certificates | Paper::Minutes);
            if !one_script || code != "ar" {
                assert!(pdf.has(name), "{what} lacks {name}");
            }
            if !one_script || language.languages().iter().any(|it| it.code() == "ar") {
                assert!(arabic.split(' ').all(|word| pdf.has(word)), "{what} lacks {arabic}: {}", pdf.letters());
            }
        }
    }
}

#[test]
fn the_same_paper_is_the_same_file() {
    let desk = Desk::new();
    for paper in Paper::ALL {
        let wish = Wish::new(paper, PaperLanguage::FrenchAndArabic);
        let (once, again) = (desk.print(&wish).pdf().unwrap(), desk.print(&wish).pdf().unwrap());
        assert!(once == again, "{paper:?} differs");
    }
}

#[test]
fn the_title_the_author_and_the_day_are_in_the_file() {
    let pdf = Desk::new().read_plain(Paper::SignIn, PaperLanguage::French);
    assert_eq!(pdf.title, "Feuille d’émargement – Partenariat et intégration");
    assert_eq!(pdf.author, "Ministère – Direction du partenariat");
    assert_eq!(pdf.language, "fr");
}

#[test]
fn a_letter_names_its_reference_its_seats_its_agenda_and_who_signs() {
    let desk = Desk::new();
    let pdf = desk.read_plain(Paper::Letters, PaperLanguage::French);
    assert_eq!(pdf.pages.len(), 4, "three associations and a guest");
    for text in [
        "RC-2026-07/001",
        "Rabat, le 24 novembre 2026",
        "2 places sont réservées",
        "vendredi 13 novembre 2026",
        "Nadia El Mokhtari",
        "mardi 24 novembre 2026, de 09:00 à 17:00",
        "09:30Débat",
    ] {
        assert!(pdf.has(text), "no “{text}” in {}", pdf.pages[0]);
    }
    let both = desk.read_plain(Paper::Letters, PaperLanguage::FrenchAndArabic);
    assert_eq!(both.pages.len(), 8, "a page a language");
}

#[test]
fn one_letter_is_made_alone() {
    let desk = Desk::new();
    let (invitee, _) = desk.material().meeting.invitations().next().unwrap();
    let apart = Apart::new(desk.material(), None);
    let pdf = Pdf::read(apart.letter(invitee, PaperLanguage::French).unwrap());
    assert_eq!(pdf.pages.len(), 1);
    let Invitee::Association(id) = invitee else { panic!("a guest comes after associations") };
    assert!(pdf.has(&desk.workspace.register.associations.get(id).unwrap().names.latin));

    let nobody = Invitee::Association(majlis::domain::AssociationId::new(9));
    assert!(matches!(apart.letter(nobody, PaperLanguage::French), Err(PaperError::Nobody(Nobody::Invited))));
}

/// In a folder, with the progress that a bar shows; whoever stops it keeps what is written.
#[test]
fn letters_apart_are_files_and_can_be_stopped() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let (apart, wish) = (Apart::new(desk.material(), None), Wish::new(Paper::Letters, PaperLanguage::Arabic));
    let names = |name: &str| {
        let entries = std::fs::read_dir(folder.path().join(name)).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();

        names
    };
    let told = Arc::new(Mutex::new(Vec::new()));
    let progress = |told: &Arc<Mutex<Vec<(usize, usize)>>>| {
        let told = Arc::clone(told);

        Progress::telling(move |done, of| told.lock().unwrap().push((done, of)))
    };
    let saved = apart.save(&wish, &folder.path().join("all"), &progress(&told)).unwrap();
    assert_eq!((saved.written, saved.of), (4, 4));
    assert_eq!(*told.lock().unwrap(), [(1, 4), (2, 4), (3, 4), (4, 4)]);
    let all = ["001-association-espoir.pdf", "002-fondation-ziz.pdf", "003-reseau-atlas.pdf", "004-etienne-martin.pdf"];
    assert_eq!(names("all"), all);

    // Stopped at the second one, whichever that is in the order of the language.
    let stopping = Arc::new(OnceLock::<Arc<Progress>>::new());
    let handle = Arc::clone(&stopping);
    let progress = Arc::new(Progress::telling(move |done, _| {
        if done == 2 {
            handle.get().unwrap().cancel();
        }
    }));
    assert!(stopping.set(Arc::clone(&progress)).is_ok());
    let saved = apart.save(&wish, &folder.path().join("some"), &progress).unwrap();
    assert_eq!((saved.written, saved.of), (2, 4));
    assert_eq!(names("some").len(), 2);
}

/// Of what bears one name each, the page that is looked at is set alone, and is the page that is printed.
#[test]
fn a_leaf_is_the_page_that_is_printed() {
    let mut desk = Desk::new();
    for number in 0..18 {
        let person = desk.invited(&format!("Association {number:02}"), &format!("Personne {number:02}"));
        desk.meeting(MeetingChange::BadgeAssigned { person, code: format!("7K3M{number:02}") });
        desk.meeting(MeetingChange::Arrived {
            session: SESSION,
            person,
            association: None,
            desk: String::new(),
            replaces: None,
        });
    }
    let wish = |paper| Wish::new(paper, PaperLanguage::FrenchAndArabic);
    let label = Wish { size: BadgeSize::Label, ..wish(Paper::Badges) };
    for (wish, leaves) in [
        (wish(Paper::Letters), 22),
        (wish(Paper::Badges), 3),
        (label, 20),
        (wish(Paper::PlaceCards), 10),
        (wish(Paper::Certificates), 19),
        (wish(Paper::Attendance), 1),
    ] {
        let whole = desk.print(&wish);
        let mut page = 0;
        for number in 0..leaves {
            let leaf = leaf(desk.material(), &wish, None, number).unwrap();
            assert_eq!((leaf.number, leaf.of), (number, leaves), "{:?}", wish.paper);
            for own in 0..leaf.printed.pages() {
                assert!(whole.picture(page, 0.4) == leaf.printed.picture(own, 0.4), "{:?}, page {page}", wish.paper);
                page += 1;
            }
        }
        assert_eq!(page, whole.pages(), "{:?}", wish.paper);
        let beyond = leaf(desk.material(), &wish, None, 999).unwrap();
        assert_eq!(beyond.number, leaves - 1, "the last one");
    }
}

#[test]
fn only_those_who_came_have_a_certificate() {
    let desk = Desk::new();
    let pdf = desk.read_plain(Paper::Certificates, PaperLanguage::French);
    assert_eq!(pdf.pages.len(), 1);
    assert!(pdf.has("Mme Amina El Fassi") && pdf.has("Association Espoir") && !pdf.has("Driss Ouali"));
}

/// They are handed out association by association, whoever came first.
#[test]
fn certificates_lie_in_the_order_of_associations() {
    let mut desk = Desk::empty();
    let people = [("Réseau Atlas", "Badr"), ("Espoir", "Youssef"), ("Fondation Ziz", "Adil"), ("Espoir", "Amina")];
    let mut known: Vec<(&str, AssociationId)> = Vec::new();
    for (name, person) in people {
        let association = known.iter().find(|(other, _)| *other == name).map(|(_, id)| *id);
        let association = association.unwrap_or_else(|| desk.association(name, ""));
        known.push((name, association));
        let person = desk.person(person, "", Some(association), Civility::Unsaid);
        let desk_name = String::new();
        desk.meeting(MeetingChange::Arrived {
            session: SESSION,
            person,
            association: Some(association),
            desk: desk_name,
            replaces: None,
        });
    }
    let guest = desk.person("Aaron", "", None, Civility::Unsaid);
    desk.meeting(MeetingChange::Arrived {
        session: SESSION,
        person: guest,
        association: None,
        desk: String::new(),
        replaces: None,
    });
    let pdf = desk.read_plain(Paper::Certificates, PaperLanguage::French);
    let order = ["Amina", "Youssef", "Adil", "Badr", "Aaron"];
    assert_eq!(pdf.pages.len(), order.len());
    for (page, name) in pdf.pages.iter().zip(order) {
        assert!(page.contains(name), "{name} is not on {page}");
    }
}

#[test]
fn a_badge_has_its_code_and_who_declined_has_none() {
    let pdf = Desk::new().read_plain(Paper::Badges, PaperLanguage::French);
    assert!(pdf.has("7K3MQP") && pdf.has("Étienne Martin") && !pdf.has("Driss Ouali"));
}

#[test]
fn a_paper_for_nobody_is_refused() {
    let desk = Desk::empty();
    for (paper, nobody) in [
        (Paper::Letters, Nobody::Invited),
        (Paper::Badges, Nobody::Named),
        (Paper::PlaceCards, Nobody::Named),
        (Paper::Certificates, Nobody::Present),
    ] {
        let refused = draft(desk.material(), &Wish::new(paper, PaperLanguage::French), None);
        assert!(matches!(refused, Err(PaperError::Nobody(why)) if why == nobody), "{paper:?}");
    }
    // A sheet without a list is a sheet to sign.
    assert!(desk.read_plain(Paper::SignIn, PaperLanguage::French).has("Feuille d’émargement"));
}
