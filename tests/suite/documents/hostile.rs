//! What people type is text, whatever it looks like.

use majlis::documents::{Paper, PaperLanguage, Wish};

use super::desk::Desk;

#[test]
fn markup_comes_back_as_text() {
    let names = [
        "#panic(\"x\")",
        "*gras* _italique_ `code`",
        "$ x^2 $ et 5 $",
        "\\ barre \\u{41}",
        "\"guillemets\" 'simples'",
        "[crochets] <lien> @note",
        "= Titre // commentaire /* encore */",
        "=cmd|' /C calc'!A0",
        "+212600000000",
        "-5",
        "@x",
        "#import \"/etc/passwd\"",
        "{ \"json\": [1, 2] }",
        "ligne\nsuivante\tet tabulation",
    ];
    let mut desk = Desk::empty();
    for name in names {
        desk.invited(name, name);
    }
    for paper in [Paper::SignIn, Paper::Attendance, Paper::Badges, Paper::PlaceCards, Paper::Letters] {
        let pdf = desk.read(&Wish::new(paper, PaperLanguage::French));
        for name in names {
            assert!(pdf.has(name), "{paper:?} lost {name:?}");
        }
    }
}

#[test]
fn letters_that_no_font_has_do_not_stop_the_paper() {
    let mut desk = Desk::empty();
    desk.invited("Association 🙂 中文", "Léa 🙂");
    desk.invited("Normale", "Marie");
    let pdf = desk.read(&Wish::new(Paper::SignIn, PaperLanguage::French));
    // A box stands for what cannot be drawn; the rest is there, and the file is tagged all the same.
    assert!(pdf.tagged && !pdf.accessible);
    assert!(pdf.has("Marie") && pdf.has("Léa"));
}

#[test]
fn a_very_long_name_is_broken_and_never_cut() {
    let word = "Supercalifragilistic".repeat(12);
    let sentence = "association de développement durable et solidaire ".repeat(12);
    let mut desk = Desk::empty();
    desk.invited(sentence.trim(), &word);
    for paper in [Paper::SignIn, Paper::Attendance, Paper::Badges, Paper::PlaceCards] {
        let pdf = desk.read(&Wish::new(paper, PaperLanguage::French));
        assert!(pdf.has(&word) && pdf.has(sentence.trim()), "{paper:?}");
    }
}

#[test]
fn a_text_as_long_as_a_cell_of_excel_goes_over_pages_whole() {
    let longest: String = "solidarité et développement ".chars().cycle().take(32_767).collect();
    let mut desk = Desk::empty();
    desk.invited(&longest, "Marie");
    let pdf = desk.read(&Wish::new(Paper::Attendance, PaperLanguage::French));
    let letters = |text: &str| text.chars().filter(|letter| *letter == 'é').count();
    assert!(pdf.has("Marie") && pdf.pages.len() > 3, "{} pages", pdf.pages.len());
    assert!(letters(&pdf.letters()) >= letters(&longest));
}

#[test]
fn marks_that_turn_the_direction_are_left_out() {
    let mut desk = Desk::empty();
    desk.invited("Association \u{202E}inverse", "Ali\u{0007} \u{202D}Ben\u{FEFF}");
    let draft = majlis::documents::draft(desk.material(), &Wish::new(Paper::SignIn, PaperLanguage::French), None);
    let data = draft.unwrap().data().to_owned();
    assert!(data.contains("Association inverse") && data.contains("Ali Ben"), "{data}");
}
