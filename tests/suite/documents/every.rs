//! Every paper in every language: it compiles, it is one file, and it says what it should.

use majlis::documents::{Nobody, Paper, PaperError, PaperLanguage, Wish, draft};
use majlis::domain::meeting::Invitee;

use super::desk::Desk;
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
    let bytes = majlis::documents::letter(desk.material(), invitee, PaperLanguage::French, None).unwrap();
    let pdf = Pdf::read(bytes);
    assert_eq!(pdf.pages.len(), 1);
    let Invitee::Association(id) = invitee else { panic!("a guest comes after associations") };
    assert!(pdf.has(&desk.workspace.register.associations.get(id).unwrap().names.latin));

    let apart =
        majlis::documents::letters_apart(desk.material(), &Wish::new(Paper::Letters, PaperLanguage::French), None);
    let names: Vec<String> = apart.unwrap().into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        ["001-association-espoir.pdf", "002-fondation-ziz.pdf", "003-reseau-atlas.pdf", "004-etienne-martin.pdf"]
    );
}

#[test]
fn only_those_who_came_have_a_certificate() {
    let desk = Desk::new();
    let pdf = desk.read_plain(Paper::Certificates, PaperLanguage::French);
    assert_eq!(pdf.pages.len(), 1);
    assert!(pdf.has("Mme Amina El Fassi") && pdf.has("Association Espoir") && !pdf.has("Driss Ouali"));
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
