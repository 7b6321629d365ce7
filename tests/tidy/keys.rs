//! Keys are named in one table: `src/screen/keys.rs`. No screen sees a key, so none can handle one that is not listed; and all that
//! is listed is answered somewhere.

use majlis::screen::keys::{Do, SETS};

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
