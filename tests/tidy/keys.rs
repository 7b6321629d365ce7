//! Keys are named in one table: `src/screen/keys.rs`. No screen sees a key, so none can handle one that is not listed; and all that
//! is listed is answered somewhere.

use std::collections::BTreeMap;

use majlis::i18n::Language;
use majlis::screen::keys::{Do, Keymap, SETS};
use majlis::ui::shortcut::Shortcut;

use super::messages::{LANGUAGES, messages};
use super::source::{self, Source};
use super::{held, none, sees};

const TABLE: &str = "src/screen/keys";

/// A screen or the program that looks at the key itself.
fn raw(source: &Source) -> Vec<String> {
    let is_table = source.path.starts_with(TABLE) || source.path == "src/app/keys.rs" || source.path == "src/app.rs";
    if is_table || !["screen", "app"].contains(&source.room()) {
        return Vec::new();
    }
    let words = (0..source.tokens.len()).filter_map(|place| Some((place, source.word(place)?)));

    words
        .filter(|(_, word)| ["Stroke", "Shortcut"].contains(word))
        .map(|(place, word)| source.at(source.tokens[place].line, format!("a key, `{word}`: it belongs in {TABLE}.rs")))
        .collect()
}

#[test]
fn keys_are_named_in_one_table() {
    held(raw);
    sees(
        raw,
        &[("src/screen/a.rs", "Shortcut::plain(key)"), ("src/app/a.rs", "match key { Stroke::Enter => {} }")],
        &[("src/screen/a.rs", "match press.does { Do::Open => {} }"), ("src/ui/a.rs", "Stroke::Enter")],
    );
}

/// What is listed and answered nowhere: a name that is only shown is no answer.
fn unanswered(names: &[String], sources: &[Source]) -> Vec<String> {
    let answered = |name: &str| {
        let answer = format!("Do::{name}");
        let shown = [format!("key({answer})"), format!("\", {answer})"), format!("({answer},")];

        sources.iter().filter(|source| !source.path.starts_with(TABLE)).any(|source| {
            let lines = source.text.lines().filter(|line| {
                line.match_indices(&answer)
                    .any(|(at, _)| !line[at + answer.len()..].starts_with(|next: char| next.is_alphanumeric()))
            });

            lines.into_iter().any(|line| !shown.iter().any(|shown| line.contains(shown.as_str())))
        })
    };

    names.iter().filter(|name| !answered(name)).map(|name| format!("{name} is listed and answered nowhere")).collect()
}

#[test]
fn all_that_is_listed_is_answered() {
    // These are answered by their place in the table: a step, a reply, a value.
    let by_table = |does: &Do| {
        does.step().is_some()
            || does.room().is_some()
            || format!("{does:?}").starts_with("Reply")
            || Do::VALUES.contains(does)
    };
    let names: Vec<_> = Do::ALL.iter().filter(|does| !by_table(does)).map(|does| format!("{does:?}")).collect();
    none(unanswered(&names, &source::all("src")));
    let nowhere = unanswered(&["Open".into()], &[Source::new("src/screen/a.rs", "button.shortcut(cx.key(Do::Open))")]);
    assert_eq!(nowhere.len(), 1);
}

#[test]
fn all_of_the_table_holds_somewhere() {
    let nowhere = Do::ALL.iter().filter(|does| !SETS.iter().any(|set| set.does.contains(does)));
    none(nowhere.map(|does| format!("{does:?} is in no set")).collect());
}

/// The names that a text gives between these marks.
fn named<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let rests = text.split(open).skip(1);

    rests.filter_map(|rest| rest.split_once(close).map(|(name, _)| name)).collect()
}

/// Keys that are written out in words: whoever changes them, or has another keyboard, reads the wrong ones.
fn written_out(words: &str) -> Vec<String> {
    const KEYS: [&str; 8] = ["Enter", "Entrée", "Esc", "Échap", "Tab", "Space", "Espace", "Suppr"];
    let is_function = |word: &str| {
        word.strip_prefix('F').is_some_and(|rest| !rest.is_empty() && rest.chars().all(|digit| digit.is_ascii_digit()))
    };
    let is_held = |word: &str| ["Ctrl+", "Alt+", "Shift+", "Maj+", "⌘"].iter().any(|held| word.starts_with(held));
    let is_arrow = |word: &str| matches!(word, "←" | "→" | "↑" | "↓");
    let parted = words.split(|letter: char| letter.is_whitespace() || ".,;:!?()،؛؟«»".contains(letter));
    // A space for work is no key.
    let is_key = |word: &str| KEYS.contains(&word) && !words.starts_with("Espace de");

    parted
        .filter(|word| is_function(word) || is_held(word) || is_arrow(word) || is_key(word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn sentences_ask_the_keyboard_for_its_keys() {
    let keymap = Keymap::default();
    let mut wrong = Vec::new();
    let mut all: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for language in LANGUAGES {
        for (key, message) in &messages(language).0 {
            // The names of keys themselves, and what a file of keys may hold.
            if message.area == "keys" {
                continue;
            }
            let found = written_out(&message.words());
            if !found.is_empty() {
                wrong.push(format!("assets/i18n/{language}/{}.ftl: `{key}` writes {found:?} out", message.area));
            }
            let mut asked: Vec<String> = named(&message.text, "KEY(\"", "\")").into_iter().map(str::to_owned).collect();
            wrong.extend(
                asked
                    .iter()
                    .filter(|name| keymap.named(name, Language::English).is_none())
                    .map(|name| format!("assets/i18n/{language}/{}.ftl: `{key}` asks for {name}", message.area)),
            );
            asked.sort();
            asked.dedup();
            all.entry(key.clone()).or_default().push(asked);
        }
    }
    let uneven = all.iter().filter(|(_, asked)| asked.windows(2).any(|two| two[0] != two[1]));
    wrong.extend(uneven.map(|(key, asked)| format!("`{key}` asks for other keys in another language: {asked:?}")));
    none(wrong);
}

#[test]
fn the_help_asks_the_keyboard_for_its_keys() {
    let keymap = Keymap::default();
    let mut wrong = Vec::new();
    for path in source::files("assets/help", "md") {
        let text = source::read(&path);
        for (number, line) in text.lines().enumerate() {
            // Between two backquotes, every second part.
            for quoted in line.split('`').skip(1).step_by(2) {
                let asked = quoted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
                let is_wrong = match asked {
                    Some(name) => keymap.named(name, Language::English).is_none(),
                    None => Shortcut::from_name(quoted).is_some(),
                };
                if is_wrong {
                    wrong.push(format!("{path}:{}: `{quoted}`", number + 1));
                }
            }
        }
    }
    none(wrong);
}

#[test]
fn keys_that_are_written_out_are_seen() {
    for (words, count) in [
        ("Tapez le nom, puis Entrée.", 1),
        ("F4 en tire une, F6 en ajoute une.", 2),
        ("Choisissez avec ↑ ↓", 2),
        ("Ctrl+Z annule l’import.", 1),
        ("Espace de travail", 0),
        ("Formulaire F ou 4", 0),
        ("المفتاح Enter، ثم F2: تسجيل", 2),
    ] {
        assert_eq!(written_out(words).len(), count, "{words}");
    }
}
