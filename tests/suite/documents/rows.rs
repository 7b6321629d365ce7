//! The rows of the sheet that people sign.

use std::sync::{Arc, OnceLock};

use majlis::documents::{LONG_SHEET, Paper, PaperError, PaperLanguage, Progress, Split, Wish, draft, make};
use majlis::domain::Civility;
use majlis::domain::meeting::{Invitee, MeetingChange, Reply};

use super::desk::Desk;
use super::pdf::Pdf;

fn sheet() -> Wish {
    Wish { blanks: 2, ..Wish::new(Paper::SignIn, PaperLanguage::French) }
}

#[test]
fn the_sheet_has_all_who_are_invited_and_marks_who_declined() {
    let pdf = Desk::new().read(&sheet());
    for text in ["Amina El Fassi", "Driss Ouali", "Réseau Atlas", "Étienne Martin", "Agence de coopération"] {
        assert!(pdf.has(text), "no {text}");
    }
    assert_eq!(pdf.count("a décliné"), 1);
    assert!(pdf.has("déclaration CNDP n° D-GC-123/2026"));
    assert!(pdf.has("Page 1 sur 1"));
    // Four of the list, two blank ones.
    let numbers: Vec<String> = rows(&Desk::new(), &sheet()).iter().map(|row| row["number"].to_string()).collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "5", "6"]);
}

#[test]
fn a_long_sheet_repeats_its_header_and_counts_its_pages() {
    let mut desk = Desk::empty();
    for number in 0..310 {
        desk.invited(
            &format!("Association numéro {number} pour le développement local"),
            &format!("Personne {number}"),
        );
    }
    let pdf = desk.read(&sheet());
    let pages = pdf.pages.len();
    assert!((14..=24).contains(&pages), "{pages} pages");
    assert_eq!(pdf.count("Signature"), pages);
    assert!(pdf.has(&format!("Page {pages} sur {pages}")));
    assert_eq!(pdf.count("Personne"), 310);
    // Dealt out by what rows take, so no page is left nearly empty but the last.
    let rows = |page: &String| page.matches("Personne").count();
    assert!(
        pdf.pages[..pages - 1].iter().all(|page| rows(page) >= 14),
        "{:?}",
        pdf.pages.iter().map(rows).collect::<Vec<_>>()
    );
}

/// A desk whose sheet is too long for a table.
fn long() -> (Desk, usize) {
    let mut desk = Desk::empty();
    let people = LONG_SHEET + 500;
    for number in 0..people {
        desk.invited(&format!("Association {number:04}"), &format!("Personne {number:04}"));
    }

    (desk, people)
}

#[test]
fn a_sheet_too_long_for_a_table_reads_as_one() {
    let (desk, people) = long();
    let wish = Wish { sheet: Some("K7M3QP".to_owned()), ..sheet() };
    let printed = desk.print(&wish);
    let pdf = Pdf::read(printed.pdf().unwrap());
    let pages = pdf.pages.len();
    assert_eq!(pages, printed.pages());
    assert!(!printed.is_tagged() && !pdf.tagged && !pdf.title.is_empty() && pdf.language == "fr");

    let number: String = majlis::domain::sheet::printed_number("K7M3QP").split_whitespace().collect();
    for (index, page) in pdf.pages.iter().enumerate() {
        let page: String = page.split_whitespace().collect();
        assert_eq!(page.matches(&format!("Page{}sur{pages}", index + 1)).count(), 1, "page {index}: {page}");
        assert_eq!(page.matches(&number).count(), 1, "page {index}");
        assert_eq!(page.matches("Signature").count(), 1, "page {index}");
        // The title is above the first page, and small at the head of the others.
        assert_eq!(page.matches("Partenariatetintégration").count(), 1, "page {index}");
    }
    // What stands before a name ends with its row's number.
    let letters = pdf.letters();
    let before: Vec<&str> = letters.split("Personne").take(people).collect();
    let torn = before.iter().zip(1..).find(|(text, number)| !text.ends_with(&format!("{number}")));
    assert_eq!((before.len(), torn), (people, None));
}

/// A desk with names of both scripts, of a line and of several, of which some declined: a little too many for a table.
fn mixed() -> Desk {
    let bodies = [
        ("Association Espoir", "جمعية الأمل"),
        ("AMDH", ""),
        ("", "شبكة الأطلس 2016 للتنمية (طنجة)"),
        (
            "Fédération nationale pour le développement durable, l’entraide et les droits",
            "الفدرالية الوطنية للتنمية المستدامة",
        ),
        ("Réseau وفاء des femmes", "شبكة Wafa للنساء"),
        ("ⵜⴰⵎⵙⵎⵓⵏⵜ Tamazight", "جمعية"),
    ];
    let mut desk = Desk::empty();
    for number in 0..LONG_SHEET {
        let (latin, arabic) = bodies[number % bodies.len()];
        let association = desk.association(latin, arabic);
        let invitee = Invitee::Association(association);
        desk.meeting(MeetingChange::Invited { invitee, seats: 1 });
        // Every seventh has named nobody, every fifth declined.
        if number % 7 > 0 {
            let (latin, arabic) = (format!("Amina-Zahra El Fassi {number}"), format!("أمينة الفاسي {number}"));
            let person = desk.person(&latin, &arabic, Some(association), Civility::Mrs);
            desk.meeting(MeetingChange::DelegateNamed { invitee, delegate: person });
        }
        if number % 5 == 0 {
            desk.meeting(MeetingChange::Replied { invitee, was: Reply::ToSend, now: Reply::Declined });
        }
    }

    desk
}

/// What the template lays out as a table is the measure of what the program lays into its pages.
#[test]
fn rows_without_a_table_look_like_those_of_one() {
    const SCALE: f64 = 1.5;

    let desk = mixed();
    let folder = tempfile::tempdir().unwrap();
    majlis::documents::copy_template(Paper::SignIn, folder.path()).unwrap();
    for language in [PaperLanguage::French, PaperLanguage::Arabic, PaperLanguage::FrenchAndArabic] {
        for split in [Split::Whole, Split::Desks(3)] {
            let wish = Wish { split, ..Wish::new(Paper::SignIn, language) };
            let laid = desk.print(&wish);
            let table = draft(desk.material(), &wish, Some(folder.path())).unwrap().print().unwrap();
            if let Ok(out) = std::env::var("SHEET_OUT") {
                std::fs::write(format!("{out}/{language:?}-{}-laid.pdf", split == Split::Whole), laid.pdf().unwrap())
                    .unwrap();
                std::fs::write(format!("{out}/{language:?}-{}-table.pdf", split == Split::Whole), table.pdf().unwrap())
                    .unwrap();
            }
            assert!(!laid.is_tagged() && table.is_tagged());
            assert_eq!(laid.pages(), table.pages(), "{language:?} {split:?}");
            for page in [0, 1, 2, laid.pages() / 2, laid.pages() - 1] {
                let (laid, table) = (laid.picture(page, SCALE).unwrap(), table.picture(page, SCALE).unwrap());
                let apart = laid.rgba.iter().zip(&table.rgba).filter(|(one, other)| one.abs_diff(**other) > 64).count();
                assert!(apart * 2_000 < laid.rgba.len(), "{language:?} {split:?}, page {page}: {apart} differ");
            }
        }
    }
}

#[test]
fn nothing_that_people_type_is_lost_without_a_table() {
    let longest: String = "solidarité et développement ".chars().cycle().take(32_767).collect();
    let word = "Supercalifragilistic".repeat(12);
    let names = ["#panic(\"x\")", "=cmd|' /C calc'!A0", "+212600000000", "ligne\nsuivante\tet tabulation", &word];
    let (mut desk, people) = long();
    for name in names {
        desk.invited(name, name);
    }
    desk.invited("Association 🙂", "Léa 🙂");
    desk.invited(&longest, "Marie");
    let letters = Wish { blanks: 0, split: Split::Letters, ..Wish::new(Paper::SignIn, PaperLanguage::Arabic) };
    for wish in [sheet(), letters] {
        let pdf = desk.read(&wish);
        let from_left = wish.language == PaperLanguage::French;
        // From the right, signs beside letters stand in another order.
        for name in names.iter().filter(|name| from_left || name.chars().all(char::is_alphabetic)) {
            assert_eq!(pdf.count(name), 2, "{:?} lost {name:?}", wish.language);
        }
        assert!(pdf.has("Marie") && pdf.has("Léa"));
        assert_eq!(pdf.count("Personne"), people);
        let of_longest = |text: &str| text.matches("développement").count();
        assert_eq!(of_longest(&pdf.letters()), of_longest(&longest), "{:?}", wish.language);
    }
}

#[test]
fn a_sheet_that_is_cancelled_on_its_way_leaves_no_file() {
    let (desk, people) = long();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("feuille.pdf");
    // Cancelled when its first rows are set.
    let own: Arc<OnceLock<std::sync::Weak<Progress>>> = Arc::default();
    let (told, of_itself) = (Arc::new(std::sync::Mutex::new(Vec::new())), Arc::clone(&own));
    let steps = Arc::clone(&told);
    let progress = Arc::new(Progress::telling(move |done, of| {
        steps.lock().unwrap().push((done, of));
        of_itself.get().and_then(std::sync::Weak::upgrade).unwrap().cancel();
    }));
    own.set(Arc::downgrade(&progress)).unwrap();

    let made = make(draft(desk.material(), &sheet(), None).unwrap(), &path, &progress);
    assert!(matches!(made, Err(PaperError::Cancelled)), "{made:?}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    let told = told.lock().unwrap();
    assert!(!told.is_empty() && told.iter().all(|(done, of)| done < of && *of == people + 2), "{told:?}");
}

#[test]
fn desks_share_the_sheet_and_tear_no_association_apart() {
    let mut desk = Desk::empty();
    for number in 0..20 {
        desk.invited(&format!("Association {number:02}"), &format!("Personne {number:02}"));
    }
    let wish = Wish { split: Split::Desks(3), blanks: 0, ..sheet() };
    let parts = parts(&desk, &wish);
    let lengths: Vec<usize> = parts.iter().map(|part| part["rows"].as_array().unwrap().len()).collect();
    assert_eq!(lengths, [7, 7, 6]);
    assert!(desk.read(&wish).has("Poste d’accueil n° 3"));
}

#[test]
fn letters_share_a_part_until_it_fills_a_page() {
    let mut desk = Desk::empty();
    for letter in 'A'..='Z' {
        for number in 0..3 {
            desk.invited(&format!("Association {letter}{number}"), &format!("{letter}na {number}"));
        }
    }
    let wish = Wish { split: Split::Letters, blanks: 0, ..sheet() };
    let titles: Vec<String> =
        parts(&desk, &wish).iter().map(|part| part["titles"][0].as_str().unwrap().to_owned()).collect();
    assert_eq!(titles, ["A – F", "G – L", "M – R", "S – X", "Y – Z"]);
}

fn parts(desk: &Desk, wish: &Wish) -> Vec<serde_json::Value> {
    let draft = majlis::documents::draft(desk.material(), wish, None).unwrap();
    let data: serde_json::Value = serde_json::from_str(draft.data()).unwrap();

    data["body"]["parts"].as_array().unwrap().clone()
}

fn rows(desk: &Desk, wish: &Wish) -> Vec<serde_json::Value> {
    parts(desk, wish).iter().flat_map(|part| part["rows"].as_array().unwrap().clone()).collect()
}

#[test]
fn a_sheet_that_goes_out_has_a_number_and_its_rows_are_kept_as_printed() {
    use majlis::domain::sheet::SheetRow;
    use majlis::domain::{Change, Ids, MeetingChange};

    let desk = Desk::new();
    let ids = Ids::counting();
    for split in [Split::Whole, Split::Desks(2), Split::Letters] {
        let mut wish = Wish { split, ..sheet() };
        let looked_at = majlis::documents::draft(desk.material(), &wish, None).unwrap();
        assert!(looked_at.data().contains("\"sheet\":null"), "a page that is only looked at has no number");
        let id = super::desk::MEETING;
        let printed = majlis::documents::sheet_wanted(desk.material(), id, &mut wish, &ids).unwrap();
        let Change::Meeting(_, MeetingChange::SheetPrinted { number, rows: kept, .. }) = printed else { panic!() };
        let number = majlis::domain::sheet::printed_number(&number);
        let pdf = desk.read(&wish);
        assert_eq!(pdf.count(&number), pdf.pages.len());

        let set = rows(&desk, &wish);
        assert_eq!(set.len(), kept.len(), "{split:?}");
        for (row, kept) in set.iter().zip(&kept) {
            let name = row["name"]["latin"].as_str().unwrap();
            match kept {
                SheetRow::Person(person) => {
                    assert_eq!(desk.workspace.register.delegates.get(*person).unwrap().names.in_latin(), name);
                }
                SheetRow::Association(_) | SheetRow::Blank => assert_eq!(name, ""),
            }
        }
    }
}
