//! The rows of the sheet that people sign.

use majlis::documents::{Paper, PaperLanguage, Split, Wish};

use super::desk::Desk;

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
