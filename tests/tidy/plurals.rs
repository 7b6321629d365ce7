//! What each language owes to a number, and the words that the glossary keeps out.

use std::collections::BTreeSet;

use super::messages::{LANGUAGES, Message, Messages, messages, read_into};
use super::none;

/// The forms that a count takes in a language: the plural rules of CLDR.
fn forms(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// Each choice that a message makes: by which argument, and between which variants.
fn choices(text: &str) -> Vec<(String, Vec<String>)> {
    let opens = text.match_indices("->").map(|(place, _)| place);

    opens
        .map(|place| {
            let name = text[..place].trim_end().rsplit('$').next().unwrap_or_default().to_owned();
            let mut depth = 1;
            let mut variants = Vec::new();
            let mut rest = text[place + 2..].chars();
            while let Some(letter) = rest.next() {
                match letter {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    '[' if depth == 1 => variants.push(rest.by_ref().take_while(|it| *it != ']').collect()),
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
            }

            (name, variants)
        })
        .collect()
}

fn is_count(variants: &[String]) -> bool {
    variants.iter().any(|it| {
        matches!(it.as_str(), "zero" | "one" | "two" | "few" | "many") || it.chars().all(|one| one.is_ascii_digit())
    })
}

/// Something or nothing, and never how many: so it is in every language.
fn is_switch(french: Option<&Message>, argument: &str) -> bool {
    let of_french = french.map(|it| choices(&it.text)).unwrap_or_default();

    of_french.iter().any(|(name, variants)| name == argument && *variants == ["0", "other"])
}

fn lacking(language: &str, all: &Messages, french: &Messages) -> Vec<String> {
    let mut wrong = Vec::new();
    for (key, message) in all {
        for (argument, variants) in choices(&message.text) {
            if !is_count(&variants) || is_switch(french.get(key), &argument) {
                continue;
            }
            let missing: Vec<_> =
                forms(language).iter().filter(|form| !variants.iter().any(|it| it == **form)).collect();
            if !missing.is_empty() {
                wrong.push(format!(
                    "assets/i18n/{language}/{}.ftl:{}: `{key}` has no form {missing:?} of ${argument}",
                    message.area, message.line
                ));
            }
        }
    }

    wrong
}

#[test]
fn every_count_has_the_forms_of_its_language() {
    let (french, _) = messages("fr");
    none(LANGUAGES.iter().flat_map(|language| lacking(language, &messages(language).0, &french)).collect());
}

/// Arabic words that mean something else in Morocco, or that a dictionary gives for another sense.
pub fn strangers(key: &str, message: &Message, french: Option<&Message>) -> Option<String> {
    let words = message.words();
    // A time has minutes; a meeting has a محضر.
    let has_minutes = french.is_some_and(|it| it.words().to_lowercase().contains("minute"));
    let word = words.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter)).find(|word| {
        let bare: String = word.chars().filter(|letter| !is_mark(*letter)).collect();
        let bare = bare.trim_start_matches('و').trim_start_matches("ال").trim_start_matches("لل");

        let is_list = ["قائمة", "قائمت", "قوائم"].iter().any(|list| bare.starts_with(list));

        is_list || matches!(bare, "قريب" | "قريبة") || bare == "دقائق" && !has_minutes
    })?;

    Some(format!("assets/i18n/ar/{}.ftl:{}: `{key}` says {word}", message.area, message.line))
}

fn is_mark(letter: char) -> bool {
    ('\u{64b}'..='\u{652}').contains(&letter)
}

/// Marks of Latin script after an Arabic letter, digits that Morocco does not use, and a beginning that turns the line round.
fn foreign(key: &str, message: &Message) -> Option<String> {
    let letters: Vec<char> = message.words().chars().collect();
    let is_arabic = |letter: char| ('\u{620}'..='\u{652}').contains(&letter);
    let latin = letters.windows(2).any(|two| is_arabic(two[0]) && matches!(two[1], ',' | ';' | '?'));
    let digits = letters.iter().any(|letter| ('\u{660}'..='\u{669}').contains(letter));

    // A line runs as its first letter does: one that begins in Latin script is laid out from the left.
    let first = letters.iter().find(|letter| letter.is_alphabetic());
    let turned = letters.iter().any(|letter| is_arabic(*letter)) && first.is_some_and(|letter| !is_arabic(*letter));
    let what = [(latin, "a Latin mark"), (digits, "other digits"), (turned, "a Latin beginning")];
    let (_, what) = what.into_iter().find(|(is_there, _)| *is_there)?;

    Some(format!("assets/i18n/ar/{}.ftl:{}: `{key}` has {what}", message.area, message.line))
}

/// The numbers that a message says, without what groups their digits.
fn numbers(message: &Message) -> BTreeSet<String> {
    let words: Vec<char> = message.words().chars().collect();
    let is_digit = |place: usize| words.get(place).is_some_and(char::is_ascii_digit);
    let mut plain = String::new();
    for (place, letter) in words.iter().enumerate() {
        let after = (place + 1..).take_while(|place| is_digit(*place)).count();
        let groups = place > 0 && is_digit(place - 1) && after == 3;
        if letter.is_ascii_digit() {
            plain.push(*letter);
        } else if !(groups && matches!(letter, '\u{202f}' | '.' | ',')) {
            plain.push(' ');
        }
    }

    plain.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn arabic_keeps_to_the_glossary_and_to_its_own_marks() {
    let (french, _) = messages("fr");
    let (arabic, _) = messages("ar");
    none(
        arabic
            .iter()
            .flat_map(|(key, message)| [strangers(key, message, french.get(key)), foreign(key, message)])
            .flatten()
            .collect(),
    );
}

#[test]
fn the_three_languages_say_the_same_numbers() {
    let (french, _) = messages("fr");
    let mut wrong = Vec::new();
    for language in ["ar", "en"] {
        for (key, message) in &messages(language).0 {
            let (own, its) = (numbers(message), french.get(key).map(numbers).unwrap_or_default());
            if own != its {
                wrong.push(format!("`{key}` says {own:?} in {language} and {its:?} in fr"));
            }
        }
    }
    none(wrong);
}

#[test]
fn faults_of_number_and_word_are_seen() {
    let parse = |text: &str| {
        let (mut all, mut wrong) = (Messages::new(), Vec::new());
        read_into(&mut all, &mut wrong, "door.ftl", "door", text);
        all
    };
    let french =
        parse("door-a = { $n ->\n    [one] un\n   *[other] { $n }\n}\ndoor-b = { $n ->\n    [0] a\n   *[other] b\n}");
    assert!(lacking("fr", &french, &french).is_empty());
    assert_eq!(lacking("ar", &french, &french).len(), 1);
    let nested =
        parse("door-a = { $n ->\n    [one] { $m ->\n        [one] x\n       *[other] y\n    }\n   *[other] z\n}");
    assert_eq!(choices(&nested["door-a"].text)[0].1, ["one", "other"]);
    assert_eq!(lacking("ar", &nested, &french).len(), 2);

    let one = |words: &str| Message { area: "door".to_owned(), line: 1, text: words.to_owned() };
    let minutes = one("Durée (minutes)");
    for (words, is_wrong) in
        [("لائحة", false), ("والقائمة", true), ("قائمته", true), ("قريبا", false), ("دقائق الاجتماع", true)]
    {
        assert_eq!(strangers("door-a", &one(words), None).is_some(), is_wrong, "{words}");
    }
    assert!(strangers("door-a", &one("5 دقائق"), Some(&minutes)).is_none());
    assert!(foreign("door-a", &one("نعم, لا")).is_some() && foreign("door-a", &one("نعم، لا")).is_none());
    assert!(foreign("door-a", &one("CSV أو لائحة")).is_some());
    assert_eq!(numbers(&one("32\u{202f}767 et F4")), numbers(&one("F4، 32.767")));
    assert_eq!(numbers(&one("loi 09-08")), numbers(&one("القانون رقم 09.08")));
}
