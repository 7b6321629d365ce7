//! The house itself: sizes, names, dependencies, and what must not be in it.

use super::source::{self, Kind, Source};
use super::{held, none, sees};

/// What the top of the repository may hold, dotfiles aside.
const TOP: [&str; 9] =
    ["Cargo.toml", "Cargo.lock", "README.md", "LICENSE", "LICENSE-MIT", "LICENSE-APACHE", "src", "assets", "tests"];

const MOST: usize = 800;
const SMALL: usize = 150;

#[test]
fn no_file_is_long_and_half_are_short() {
    let lines = |source: &Source| source.text.lines().count();
    let long: Vec<String> = source::all("src")
        .iter()
        .chain(&source::all("tests"))
        .filter(|source| lines(source) > MOST)
        .map(|source| source.at(lines(source), format!("more than {MOST} lines")))
        .collect();
    none(long);
    let sources = source::all("src");
    let short = sources.iter().filter(|source| lines(source) <= SMALL).count();
    assert!(short * 2 >= sources.len(), "{short} of {} files of src have at most {SMALL} lines", sources.len());
}

#[test]
fn a_room_is_named_by_its_file() {
    let paths = source::files("src", "rs").into_iter().chain(source::files("tests", "rs"));
    none(paths.filter(|path| path.ends_with("/mod.rs")).collect());
}

#[test]
fn the_top_of_the_repository_is_small() {
    let ignored = source::read(".gitignore");
    let is_ignored = |name: &str| ignored.lines().any(|line| line.trim_matches('/') == name);
    let names = std::fs::read_dir(source::top()).unwrap().map(|entry| entry.unwrap().file_name());
    let strangers = names
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !TOP.contains(&name.as_str()) && !is_ignored(name));
    none(strangers.collect());
}

/// Words that say that something is not done, and calls that end the program.
fn unfinished(source: &Source) -> Vec<String> {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];
    let written = source.text.lines().enumerate().flat_map(|(number, line)| {
        let words: Vec<&str> = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
        let found: Vec<String> = marks
            .iter()
            .filter(|mark| words.contains(*mark))
            .map(|mark| source.at(number + 1, format!("{mark}: do it, or leave it")))
            .collect();

        found
    });
    let called = (0..source.tokens.len()).filter_map(|place| {
        let word = source.word(place)?;
        let line = source.tokens[place].line;
        let is_macro = ["todo", "unimplemented", "dbg"].contains(&word) && source.is_mark(place + 1, '!');
        let is_ignored = word == "ignore" && source.tokens[place].attribute && source.is_mark(place - 1, '[');

        (is_macro || is_ignored || word == concat!("un", "safe")).then(|| source.at(line, format!("`{word}`")))
    });

    written.chain(called).collect()
}

#[test]
fn nothing_is_left_unfinished() {
    held(unfinished);
    none(source::all("tests").iter().flat_map(unfinished).collect());
    sees(
        unfinished,
        &[
            ("src/a.rs", concat!("// TO", "DO: later")),
            ("src/a.rs", "fn a() { todo!() }"),
            ("src/a.rs", concat!("un", "safe { }")),
            ("tests/a.rs", concat!("#[ig", "nore] fn a() {}")),
        ],
        &[("src/a.rs", "let ignore = \"todo!\"; // a list of things")],
    );
}

/// No room of `src` takes itself out of the lints that forbid a crash.
fn excused(source: &Source) -> Vec<String> {
    const LINTS: [&str; 6] = ["unwrap_used", "expect_used", "panic", "unsafe_code", "todo", "unimplemented"];
    (1..source.tokens.len())
        .filter(|place| source.tokens[*place].attribute)
        .filter_map(|place| source.word(place).map(|word| (place, word)))
        .filter(|(place, word)| LINTS.contains(word) && (source.is_mark(place - 1, ':') || *word == "unsafe_code"))
        .map(|(place, word)| source.at(source.tokens[place].line, format!("an excuse from `{word}`")))
        .collect()
}

#[test]
fn nothing_may_crash() {
    held(excused);
    sees(
        excused,
        &[("src/a.rs", "#[allow(clippy::unwrap_used)] fn a() {}"), ("src/a.rs", "#![expect(clippy::panic)]")],
        &[("src/a.rs", "#[allow(clippy::large_enum_variant)] enum A {}")],
    );
    let manifest = source::read("Cargo.toml");
    for lint in ["unsafe_code = \"forbid\"", "unwrap_used = \"deny\"", "expect_used = \"deny\"", "panic = \"deny\""] {
        assert!(manifest.lines().any(|line| line == lint), "Cargo.toml lacks {lint}");
    }
}

/// The compiler sees to it that public items say what they mean, where these rooms ask it to.
#[test]
fn public_items_say_what_they_mean() {
    for room in ["domain", "search", "store"] {
        let asks = source::read(&format!("src/{room}.rs")).lines().any(|line| line == "#![warn(missing_docs)]");
        assert!(asks, "src/{room}.rs lacks #![warn(missing_docs)]");
    }
}

/// Each dependency has its reason on the line above.
fn without_reason(manifest: &str) -> Vec<String> {
    let lines: Vec<&str> = manifest.lines().collect();
    let mut inside = false;
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if line.starts_with('[') {
            inside = line.contains("dependencies]");
        } else if inside && line.contains('=') && !line.starts_with('#') && !lines[number - 1].starts_with("# ") {
            found.push(format!("Cargo.toml:{}: no reason above `{line}`", number + 1));
        }
    }

    found
}

#[test]
fn each_dependency_has_its_reason() {
    none(without_reason(&source::read("Cargo.toml")));
    assert_eq!(without_reason("[dependencies]\n# Since.\na = \"1\"\nb = \"1\"\n\n[lints]\nc = 1").len(), 1);
}

/// Names that say nothing.
fn vague(source: &Source) -> Vec<String> {
    // What the law calls personal data is called so.
    const ALLOWED: [&str; 1] = ["PersonalData"];
    const ENDS: [&str; 5] = ["Manager", "Helper", "Utils", "Data", "Info"];
    (1..source.tokens.len())
        .filter(|place| matches!(source.word(place - 1), Some("struct" | "enum" | "trait" | "type" | "mod")))
        .filter_map(|place| match &source.tokens[place].kind {
            Kind::Word(name) => Some((source.tokens[place].line, name)),
            _ => None,
        })
        .filter(|(_, name)| !ALLOWED.contains(&name.as_str()))
        .filter(|(_, name)| {
            ENDS.iter().any(|end| name.ends_with(end)) || ["utils", "util", "helpers", "misc"].contains(&name.as_str())
        })
        .map(|(line, name)| source.at(line, format!("`{name}` says nothing")))
        .collect()
}

#[test]
fn names_say_something() {
    held(vague);
    sees(
        vague,
        &[("src/a.rs", "struct MeetingManager;"), ("src/a.rs", "mod utils;")],
        &[("src/a.rs", "struct Database; enum Information {}")],
    );
}
