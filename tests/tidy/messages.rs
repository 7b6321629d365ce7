//! The strings of the interface: one set of keys, in three languages, all of them used.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::none;
use super::source::{self, Kind, Source};

pub const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// One message of one language.
#[derive(Debug)]
pub struct Message {
    pub area: String,
    pub line: usize,
    pub text: String,
}

pub type Messages = BTreeMap<String, Message>;

impl Message {
    /// The arguments that it names, and whether it shows them or only chooses by them.
    fn arguments(&self) -> Vec<(String, bool)> {
        self.text
            .split('$')
            .skip(1)
            .map(|rest| {
                let name: String = rest.chars().take_while(|letter| is_of_key(*letter)).collect();
                let shown = !rest[name.len()..].trim_start().starts_with("->");

                (name, shown)
            })
            .collect()
    }

    fn shown(&self) -> BTreeSet<String> {
        self.arguments().into_iter().filter(|(_, shown)| *shown).map(|(name, _)| name).collect()
    }

    /// What a person reads: without what stands in braces, but with the variants.
    pub fn words(&self) -> String {
        let lines = self.text.lines().map(|line| {
            let line = line.trim_start();
            let variant = line.starts_with('[') || line.starts_with("*[");
            if variant { line.split_once(']').map_or("", |(_, rest)| rest) } else { line }
        });
        let whole: Vec<&str> = lines.collect();
        let (mut plain, mut rest) = (String::new(), whole.join("\n"));
        // A placeable without variants: from the brace to the next one. A selector ends its line with an arrow.
        while let Some(open) = rest.find('{') {
            plain.push_str(&rest[..open]);
            let end = rest[open..].find("->").map(|place| open + place + 2);
            let close = rest[open..].find('}').map(|place| open + place + 1);
            let after = match (end, close) {
                (Some(end), Some(close)) => end.min(close),
                (one, other) => one.or(other).unwrap_or(rest.len()),
            };
            rest = rest[after..].to_owned();
        }
        plain.push_str(&rest);

        plain.replace('}', "")
    }
}

fn is_of_key(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-'
}

fn is_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.contains('-') && text.chars().all(is_of_key)
}

/// All messages of a language, and what is wrong with its files.
pub fn messages(language: &str) -> (Messages, Vec<String>) {
    let (mut messages, mut wrong) = (Messages::new(), Vec::new());
    for path in source::files(&format!("assets/i18n/{language}"), "ftl") {
        let text = source::read(&path);
        let area = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl").to_owned();
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            wrong.extend(errors.iter().map(|error| format!("{path}: {error}")));
        }
        read_into(&mut messages, &mut wrong, &path, &area, &text);
    }

    (messages, wrong)
}

pub fn read_into(messages: &mut Messages, wrong: &mut Vec<String>, path: &str, area: &str, text: &str) {
    let mut current: Option<String> = None;
    for (number, line) in text.lines().enumerate() {
        let begins = line.split_once(" =").filter(|(key, _)| !key.is_empty() && key.chars().all(is_of_key));
        if let Some((key, rest)) = begins {
            if !key.starts_with(&format!("{area}-")) {
                wrong.push(format!("{path}:{}: `{key}` does not begin with its area", number + 1));
            }
            let message = Message { area: area.to_owned(), line: number + 1, text: rest.trim_start().to_owned() };
            if messages.insert(key.to_owned(), message).is_some() {
                wrong.push(format!("{path}:{}: `{key}` is there twice", number + 1));
            }
            current = Some(key.to_owned());
        } else if !line.starts_with('#')
            && let Some(message) = current.as_ref().and_then(|key| messages.get_mut(key))
        {
            message.text.push('\n');
            message.text.push_str(line);
        }
    }
}

#[test]
fn the_files_are_read_without_errors() {
    none(LANGUAGES.iter().flat_map(|language| messages(language).1).collect());
    let (mut seen, mut wrong) = (Messages::new(), Vec::new());
    read_into(
        &mut seen,
        &mut wrong,
        "x.ftl",
        "door",
        "door-a = { $n ->\n    [one] un\n   *[other] { $n } et { $p }\n}\nroom-b = x\ndoor-a = y",
    );
    assert_eq!(wrong.len(), 2, "{wrong:?}");
}

#[test]
fn the_three_languages_say_the_same() {
    let (french, _) = messages("fr");
    let mut wrong = Vec::new();
    for language in ["en", "ar"] {
        let (other, _) = messages(language);
        wrong.extend(differences(&french, "fr", &other, language));
    }
    none(wrong);
}

fn differences(one: &Messages, one_name: &str, other: &Messages, other_name: &str) -> Vec<String> {
    let lacks = |from: &Messages, by: &Messages, name: &str| -> Vec<String> {
        from.iter()
            .filter(|(key, _)| !by.contains_key(*key))
            .map(|(key, it)| format!("assets/i18n/{name}/{}.ftl lacks `{key}`", it.area))
            .collect()
    };
    let mut wrong = lacks(one, other, other_name);
    wrong.extend(lacks(other, one, one_name));
    for (key, message) in one {
        let Some(its) = other.get(key) else { continue };
        if its.area != message.area {
            wrong.push(format!("`{key}` is in {} ({one_name}) and in {} ({other_name})", message.area, its.area));
        }
        // Each language chooses its own plurals, so an argument that only chooses may differ. A variant may say "one" in words.
        let named =
            |message: &Message| -> BTreeSet<String> { message.arguments().into_iter().map(|(name, _)| name).collect() };
        let differs =
            message.shown().difference(&named(its)).chain(its.shown().difference(&named(message))).count() > 0;
        if differs {
            wrong.push(format!(
                "assets/i18n/{other_name}/{}.ftl:{}: `{key}` shows {:?}, and {:?} in {one_name}",
                its.area,
                its.line,
                its.shown(),
                message.shown()
            ));
        }
    }

    wrong
}

#[test]
fn a_difference_between_languages_is_seen() {
    let parse = |text: &str| {
        let (mut messages, mut wrong) = (Messages::new(), Vec::new());
        read_into(&mut messages, &mut wrong, "door.ftl", "door", text);
        messages
    };
    let french = parse("door-a = { $n } x\ndoor-b = y");
    assert_eq!(differences(&french, "fr", &parse("door-a = { $n } x\ndoor-b = y"), "en").len(), 0);
    assert_eq!(differences(&french, "fr", &parse("door-a = { $m } x\ndoor-c = y"), "en").len(), 3);
    assert_eq!(
        differences(&french, "fr", &parse("door-a = { $k ->\n   *[other] { $n } x\n}\ndoor-b = y"), "en").len(),
        0
    );
}

#[test]
fn each_language_is_written_as_its_readers_write() {
    let (french, _) = messages("fr");
    let (arabic, _) = messages("ar");
    let (english, _) = messages("en");
    let mut wrong = Vec::new();
    for (key, message) in &french {
        wrong.extend(
            french_faults(&message.words())
                .map(|fault| format!("assets/i18n/fr/{}.ftl:{}: `{key}`: {fault}", message.area, message.line)),
        );
    }
    for (key, message) in &arabic {
        let words = message.words();
        let is_arabic = words.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
        let has_words = words.chars().filter(|letter| letter.is_alphabetic()).count() > 2;
        // A key of the keyboard is called as it is printed on it.
        let is_on_keyboard = key.contains("-key-") || key.contains("-keys-");
        // What is the same in all three languages is the name of a product or of a format.
        let same = [&french, &english].iter().all(|other| other.get(key).is_some_and(|it| it.text == message.text));
        if has_words && !is_arabic && !is_on_keyboard && !same {
            wrong.push(format!("assets/i18n/ar/{}.ftl:{}: `{key}` is not Arabic: {words}", message.area, message.line));
        }
    }
    none(wrong);
}

/// Typographic apostrophes and quotation marks, and a narrow space that does not break before a double mark and inside « ».
pub fn french_faults(words: &str) -> impl Iterator<Item = &'static str> {
    let letters: Vec<char> = words.chars().collect();
    let straight = letters.contains(&'\'').then_some("a straight apostrophe");
    let quoted = letters.contains(&'"').then_some("a straight quotation mark");
    let double = letters.iter().enumerate().skip(1).any(|(place, letter)| {
        let before = letters[place - 1];
        // Inside a run of marks, a time (12:30) or an address (https:) no space belongs.
        let sentence = letters.get(place + 1).is_none_or(|next| next.is_whitespace() || *next == '»');
        matches!(letter, ':' | ';' | '!' | '?') && sentence && !matches!(before, '\u{202f}' | '!' | '?' | '…')
    });

    let inside = letters.iter().enumerate().any(|(place, letter)| match letter {
        '«' => letters.get(place + 1) != Some(&'\u{202f}'),
        '»' => place == 0 || letters[place - 1] != '\u{202f}',
        _ => false,
    });

    straight
        .into_iter()
        .chain(quoted)
        .chain(double.then_some("no narrow space before a double mark"))
        .chain(inside.then_some("no narrow space inside « »"))
}

#[test]
fn french_outside_the_messages_is_set_alike() {
    let help = source::files("assets/help/fr", "md");
    let desktop = ["assets/desktop/majlis.desktop", "assets/desktop/ma.majlis.Majlis.metainfo.xml"].map(str::to_owned);
    let mut wrong = Vec::new();
    for path in help.into_iter().chain(desktop) {
        let is_help = path.ends_with(".md");
        for (number, line) in source::read(&path).lines().enumerate() {
            // What parts a list of key words is no mark of a sentence.
            let french =
                is_help || (line.contains("[fr]") && !line.starts_with("Keywords")) || line.contains("lang=\"fr\"");
            let words = if is_help { line.to_owned() } else { line.replace("lang=\"fr\"", "").replace('<', "\n") };
            if french {
                wrong.extend(french_faults(&words).map(|fault| format!("{path}:{}: {fault}", number + 1)));
            }
        }
    }
    none(wrong);
}

#[test]
fn french_faults_are_seen() {
    for (words, count) in [
        ("l’accueil est ouvert\u{202f}!", 0),
        ("l'accueil", 1),
        ("ouvert !", 1),
        ("ouvert?", 1),
        ("à 12:30, «\u{202f}bien\u{202f}»", 0),
        ("\"bien\"", 1),
        ("trois choses\u{a0}:", 1),
        ("« bien »", 1),
        ("«\u{a0}bien\u{a0}»", 1),
        ("«bien»", 1),
    ] {
        assert_eq!(french_faults(words).count(), count, "{words}");
    }
}

/// What the code says of messages.
#[derive(Default)]
struct Uses {
    /// Every string of the code.
    texts: BTreeSet<String>,
    /// Strings that can only be keys, and where.
    keys: Vec<(String, String)>,
    /// Keys that are put together at run time: what stands around the holes, and where.
    patterns: Vec<(Vec<String>, String)>,
    /// Calls with a key and all its arguments, and where.
    calls: Vec<(String, BTreeSet<String>, String)>,
}

fn uses(sources: &[Source], areas: &BTreeSet<&str>) -> Uses {
    let mut uses = Uses::default();
    for source in sources {
        for (place, token, text) in source.texts() {
            let here = source.at(token.line, "");
            uses.texts.insert(text.to_owned());
            let area = text.split('-').next().unwrap_or_default();
            let opens = place >= 2 && (source.is_mark(place - 1, '(') || source.is_mark(place - 1, '='));
            let is_widget_id = opens && names_a_widget(source, place - 2);
            let asked = place >= 2
                && source.is_mark(place - 1, '(')
                && matches!(source.word(place - 2), Some("t" | "t_with" | "has"))
                && (place < 3 || source.is_mark(place - 3, '.'));
            if is_key(text) && (asked || areas.contains(area)) && !is_widget_id {
                uses.keys.push((text.to_owned(), here.clone()));
            }
            if let Some(pattern) = pattern(text).filter(|parts| parts[0].is_empty() || areas.contains(area)) {
                uses.patterns.push((pattern, here.clone()));
            }
            uses.calls.extend(call(source, place).map(|arguments| (text.to_owned(), arguments, here)));
        }
    }

    uses
}

/// `Id::new("door-field")` names a widget, and so does `const FIRST_FIELD: &str = "door-first"`.
fn names_a_widget(source: &Source, place: usize) -> bool {
    if source.is_mark(place + 1, '=') {
        return place >= 4 && source.word(place - 3).is_some_and(|name| name.ends_with("_FIELD"));
    }
    let name = source.word(place).unwrap_or_default();
    let of = if place >= 3 { source.word(place - 3).unwrap_or_default() } else { "" };

    name == "Id" || of == "Id"
}

/// The parts of a key that is put together at run time: `history-{verb}`.
fn pattern(text: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '{' => {
                letters.by_ref().take_while(|letter| *letter != '}').for_each(drop);
                parts.push(String::new());
            }
            letter if is_of_key(letter) => parts.last_mut()?.push(letter),
            _ => return None,
        }
    }

    // Of a key that begins with the hole, such as `{key}-help`, the end must be a whole word at least.
    let is_tail = parts.len() == 2 && parts[0].is_empty() && parts[1].starts_with('-') && parts[1].len() > 2;

    (is_tail || parts.len() > 1 && parts[0].contains('-')).then_some(parts)
}

fn fits(key: &str, pattern: &[String]) -> bool {
    let (Some(first), Some(last)) = (pattern.first(), pattern.last()) else { return false };
    let Some(rest) = key.strip_prefix(first.as_str()).and_then(|rest| rest.strip_suffix(last.as_str())) else {
        return false;
    };
    let mut rest = rest;
    for part in &pattern[1..pattern.len() - 1] {
        let Some(place) = rest.find(part.as_str()) else { return false };
        rest = &rest[place + part.len()..];
    }

    true
}

/// The arguments that a call gives to the key at this place, if it is one: `tr!(i18n, "key", a = 1)`, `t_with("key", &[("a", …)])`.
fn call(source: &Source, place: usize) -> Option<BTreeSet<String>> {
    if place >= 2 && source.is_mark(place - 1, '(') && source.is_mark(place + 1, ',') {
        let with = source.word(place - 2) == Some("t_with")
            && source.is_mark(place + 2, '&')
            && source.is_mark(place + 3, '[');
        if !with {
            return None;
        }
        let inner = place + 4..source.after_closing(place + 3);
        let named = inner.filter(|at| source.is_mark(at - 1, '(')).filter_map(|at| match &source.tokens[at].kind {
            Kind::Text(name) if source.is_mark(at + 1, ',') => Some(name.clone()),
            _ => None,
        });

        return Some(named.collect());
    }
    let open = (place.saturating_sub(30)..place)
        .rev()
        .find(|at| source.is_mark(*at, '(') && source.after_closing(*at) > place)?;
    let is_tr = open >= 2 && source.word(open - 2) == Some("tr") && source.is_mark(open - 1, '!');
    let second = (open + 1..place).filter(|at| source.is_mark(*at, ',')).count() == 1 && source.is_mark(place - 1, ',');
    if !(is_tr && second) {
        return None;
    }
    let named = (place..source.after_closing(open))
        .filter(|at| source.is_mark(at - 1, ',') && source.is_mark(at + 1, '=') && !source.is_mark(at + 2, '='))
        .filter_map(|at| source.word(at).map(str::to_owned));

    Some(named.collect())
}

/// What the code asks for and the files lack. `all` are the messages of each language: one may need an argument more.
fn unanswered(uses: &Uses, all: &[Messages]) -> Vec<String> {
    let messages = &all[0];
    let mut wrong = Vec::new();
    for (key, here) in &uses.keys {
        if !messages.contains_key(key) {
            wrong.push(format!("{here}no message has the key `{key}`"));
        }
    }
    for (pattern, here) in &uses.patterns {
        if !messages.keys().any(|key| fits(key, pattern)) {
            wrong.push(format!("{here}no message has a key like {}", pattern.join("…")));
        }
    }
    for (key, given, here) in &uses.calls {
        let wanted: BTreeSet<String> = all
            .iter()
            .filter_map(|messages| messages.get(key))
            .flat_map(|message| message.arguments().into_iter().map(|(name, _)| name))
            .collect();
        if messages.contains_key(key) && wanted != *given {
            wrong.push(format!("{here}`{key}` wants {wanted:?} and is given {given:?}"));
        }
    }

    wrong
}

/// What the files have and nobody asks for.
fn unasked(uses: &Uses, messages: &Messages) -> Vec<String> {
    let referred: String = messages.values().map(|message| message.text.as_str()).collect();
    // What stands before a tail is a key, or a part of one, that the code names.
    let stem_is_used = |key: &str, pattern: &[String]| {
        !pattern[0].is_empty() || key.strip_suffix(pattern[1].as_str()).is_some_and(|stem| uses.texts.contains(stem))
    };
    let is_used = |key: &str| {
        uses.texts.contains(key)
            || uses.patterns.iter().any(|(pattern, _)| fits(key, pattern) && stem_is_used(key, pattern))
            || referred.contains(&format!("{{ {key} }}"))
    };

    messages
        .iter()
        .filter(|(key, _)| !is_used(key))
        .map(|(key, message)| format!("assets/i18n/fr/{}.ftl:{}: nobody asks for `{key}`", message.area, message.line))
        .collect()
}

#[test]
fn every_key_in_the_code_has_a_message() {
    let all = LANGUAGES.map(|language| messages(language).0);
    let areas: BTreeSet<&str> = all[0].values().map(|message| message.area.as_str()).collect();
    none(unanswered(&uses(&source::all("src"), &areas), &all));
}

#[test]
fn every_message_is_asked_for() {
    let (messages, _) = messages("fr");
    let areas: BTreeSet<&str> = messages.values().map(|message| message.area.as_str()).collect();
    none(unasked(&uses(&source::all("src"), &areas), &messages));
}

#[test]
fn keys_without_messages_and_messages_without_keys_are_seen() {
    let (mut messages, mut wrong) = (Messages::new(), Vec::new());
    let text = "door-a = { $n } x\ndoor-b = y\ndoor-kind-one = z\ndoor-kind-two = { door-c }\ndoor-c = c";
    read_into(&mut messages, &mut wrong, "door.ftl", "door", text);
    let check = |code: &str, answers: [usize; 2]| {
        let uses = uses(&[Source::new("src/screen/x.rs", code)], &BTreeSet::from(["door"]));
        let (unanswered, unasked) = (unanswered(&uses, std::slice::from_ref(&messages)), unasked(&uses, &messages));
        assert_eq!([unanswered.len(), unasked.len()], answers, "{code}\n{unanswered:?}\n{unasked:?}");
    };
    check(r#"tr!(cx.i18n, "door-a", n = 1); t("door-b"); t(&format!("door-kind-{x}"))"#, [0, 0]);
    check(r#"t_with("door-a", &[("n", 1.into())]); match x { _ => "door-b" }; format!("door-kind-{x}")"#, [0, 0]);
    check(
        r#"tr!(cx.i18n, "door-a", n = 1); t("door-b"); ["door-kind-one"]; format!("door-kind-{x}"); format!("{key}-two")"#,
        [0, 0],
    );
    check(r#"tr!(cx.i18n, "door-a", m = 1); "door-z"; "door-b"; "door-kind-one"; "door-kind-two""#, [2, 0]);
    check(
        r#"cx.t_with("door-a", &[("m", x)]); cx.t("room-b"); format!("door-sort-{x}"); Id::new("door-field"); const NO_FIELD: &str = "door-f";"#,
        [3, 3],
    );
}
