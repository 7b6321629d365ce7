//! Why a command is refused is said in the language of the interface.

use super::Home;

/// What each language says to each line, and that nobody hears English in the other two.
#[test]
fn every_refusal_is_said_in_three_languages() {
    let home = Home::with_sample();
    let closed = home.lines(&["meetings"])[0][0].clone();
    let path = |name: &str| home.path(name).display().to_string();
    let (list, pdf, copy) = (path("liste.csv"), path("a.pdf"), path("nulle-part"));
    let (missing, picture) = (path("absente.csv"), path("a.xlsx"));
    std::fs::write(&picture, b"\x89PNG\r\n\x1a\n and more").unwrap();
    for (words, french, arabic, english) in [
        (vec![], "pas d’écran", "لا توجد شاشة", "no display"),
        (vec!["--project", "XX-1"], "aucune rencontre", "لا يوجد لقاء", "no meeting has the code"),
        (vec!["find", "--meeting", "XX-1", "a"], "XX-1", "XX-1", "XX-1"),
        (vec!["arrive", "--meeting", &closed], "Clôturée", "مختتَم", "“Closed”"),
        (vec!["sign", "--meeting", "latest", "--sheet", "nope", "1"], "aucune feuille", "لم تُطبع أي ورقة", "no sheet"),
        (vec!["import", &missing], "Rien n’a été modifié", "لم يُعدَّل أي شيء", "Nothing was changed"),
        (vec!["import", &picture], "une image", "صورة", "it is a picture"),
        (vec!["export", "attendance", "--to", &list, "--columns", "shoe"], "aucune colonne", "عمود", "no column"),
        (vec!["export", "attendance", "--to", &list, "--set", "x"], "aucun jeu", "مجموعة أعمدة", "no set of columns"),
        (vec!["export", "attendance", "--to", &list, "--filter", "x"], "n’est pas un filtre", "تصفية", "no filter"),
        (
            vec!["export", "attendance", "--to", &list, "--filter", "region=x"],
            "il n’y a pas «\u{202f}x\u{202f}»",
            "لا يوجد «x»",
            "there is no “x”",
        ),
        (
            vec!["export", "register", "--to", &list, "--filter", "present"],
            "ne dit rien",
            "لا يقول شيئا",
            "says nothing",
        ),
        (vec!["export", "register", "--to", &pdf], "seule la présence", "لا يُكتب بصيغة", "only the attendance"),
        (vec!["merge", &copy], "Rien n’a été modifié", "لم يُعدَّل أي شيء", "Nothing was changed"),
        (vec!["find", "--queries", &missing], "n’ont pas pu être lues", "تعذّرت قراءة", "could not be read"),
    ] {
        for (language, expected) in [("fr", french), ("ar", arabic), ("en", english)] {
            let said = home.refusal_in(language, &words);
            let said = said.strip_prefix("majlis: ").unwrap();
            assert!(said.contains(expected), "{language} {words:?}: {expected:?} is not in {said}");
            let english = [" the ", " is ", " was ", "there ", " no "].into_iter().find(|word| said.contains(word));
            assert!(language == "en" || english.is_none(), "{language} {words:?}: {english:?} in {said}");
        }
    }
}
