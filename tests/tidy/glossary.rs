//! The words of the field: each language has one for each thing, and keeps to it, in the messages and in the help.

use super::messages::{Message, messages};
use super::plurals::strangers;
use super::{none, source};

const GLOSSARY: &str = "tests/fixtures/glossary.tsv";

/// Without the marks that a reader of Arabic does not need, and without capitals.
fn bare(words: &str) -> String {
    words.to_lowercase().chars().filter(|letter| !('\u{64b}'..='\u{652}').contains(letter)).collect()
}

/// What a message says, and the word that it should have.
fn lacks(said: &str, word: &str) -> bool {
    !bare(said).contains(&bare(word))
}

#[test]
fn each_thing_has_its_word() {
    let languages = [messages("fr").0, messages("ar").0];
    let mut wrong = Vec::new();
    for line in source::read(GLOSSARY).lines().skip(1) {
        let [key, words @ ..] = &line.split('\t').collect::<Vec<_>>()[..] else { continue };
        assert_eq!(words.len(), languages.len(), "{GLOSSARY}: {line}");
        for (messages, word) in languages.iter().zip(words) {
            match messages.get(*key) {
                None => wrong.push(format!("{GLOSSARY}: no message has the key `{key}`")),
                Some(message) if lacks(&message.words(), word) => {
                    wrong.push(format!("`{key}` says “{}”, not “{word}”", message.words()));
                }
                Some(_) => {}
            }
        }
    }
    none(wrong);
}

#[test]
fn the_help_keeps_to_the_glossary() {
    let mut wrong = Vec::new();
    for path in source::files("assets/help/ar", "md") {
        let arabic = source::read(&path);
        let french = source::read(&path.replace("/ar/", "/fr/"));
        let of = |text: &str| Message { area: "help".to_owned(), line: 1, text: text.to_owned() };
        for (number, line) in arabic.lines().enumerate() {
            let found = strangers(&path, &of(line), Some(&of(&french)));
            wrong.extend(found.map(|word| format!("{path}:{}: {word}", number + 1)));
        }
    }
    none(wrong);
}

#[test]
fn another_word_is_seen() {
    assert!(!lacks("لائحة الحضور", "لائحة") && !lacks("مختتَم", "مختتم") && !lacks("Procès-verbal", "procès-verbal"));
    assert!(lacks("قائمة الحضور", "لائحة"));
}
