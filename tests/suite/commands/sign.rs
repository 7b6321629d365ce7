use super::Home;

/// Prints the sheet of the open meeting, and reads its number off what the program says it knows.
fn printed(home: &Home) -> String {
    let to = home.path("feuille.pdf").display().to_string();
    home.lines(&["document", "sign-in", "--meeting", "latest", "--to", &to, "--blank-rows", "3"]);
    let said = home.refusal(&["sign", "--meeting", "latest", "--sheet", "nope", "1"]);
    let number = said.split("these were: ").nth(1).unwrap();

    number.split(';').next().unwrap().trim().to_owned()
}

#[test]
fn a_signed_sheet_comes_back_row_by_row() {
    let home = Home::with_sample();
    let number = printed(&home);
    let pdf = crate::documents::pdf::Pdf::read(std::fs::read(home.path("feuille.pdf")).unwrap());
    assert!(pdf.pages.len() > 5 && pdf.count(&number) == pdf.pages.len(), "the number is on each page");

    let typed = number.to_lowercase().replace(' ', "");
    let sign = |rows: &[&str]| home.lines(&[&["sign", "--meeting", "latest", "--sheet", &typed][..], rows].concat());
    let answers = sign(&["1-30", "40,38-36", "99999"]);
    assert_eq!(answers.len(), 35);
    let words = |answers: &[Vec<String>], word: &str| answers.iter().filter(|answer| answer[0] == word).count();
    let marked = words(&answers, "arrived");
    assert!(marked > 0, "{answers:?}");
    assert_eq!(answers[30][1], "36", "rows are answered in their order");
    assert_eq!(answers[34][..2], ["unknown", "99999"]);
    let person = answers.iter().find(|answer| answer[0] == "arrived").unwrap();
    assert!(!person[2].is_empty() && person[3].contains(':'), "{person:?}");
    assert!(pdf.has(person[2].trim_start_matches("M. ").trim_start_matches("Mme ")), "{person:?}");

    let again = sign(&["1-30", "36-38", "40"]);
    assert_eq!(words(&again, "arrived"), 0);
    assert_eq!(words(&again, "already"), marked + words(&answers, "already"));
    let said = home.refusal(&["sign", "--meeting", "latest", "--sheet", &typed, "1-x"]);
    assert!(said.contains("“x” is no row number"), "{said}");
}

#[test]
fn each_print_is_a_sheet_of_its_own() {
    let home = Home::with_sample();
    let (first, both) = (printed(&home), printed(&home));
    assert!(both.contains(&first) && both.contains(", "), "{both}");
}
