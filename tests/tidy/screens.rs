//! Screens never name a colour, a raw spacing or a user-visible string: those come from `ui` and `i18n`.

use super::source::{Kind, Source};
use super::{held, sees};

/// Strings that look as if a person read them and that nobody translates: the program's name and the titles made of it, names
/// of types and of the system's variables, and the letters that a meeting's code begins with.
const NO_WORDS: [(&str, &str); 14] = [
    ("src/app/launch.rs", "DISPLAY"),
    ("src/app/launch.rs", "WAYLAND_DISPLAY"),
    ("src/app/launch.rs", "WAYLAND_SOCKET"),
    ("src/app.rs", "Delivery"),
    ("src/app/desk.rs", "{} – Majlis"),
    ("src/app/shell.rs", "Majlis"),
    ("src/screen/welcome.rs", "Majlis"),
    ("src/screen/meetings/form/draft.rs", "RC"),
    ("src/screen/meetings/form/draft.rs", "RI"),
    ("src/screen/meetings/form/draft.rs", "SM"),
    ("src/screen/meetings/form/draft.rs", "FM"),
    ("src/screen/meetings/form/draft.rs", "JE"),
    ("src/screen/meetings/form/draft.rs", "FO"),
    ("src/screen/meetings/form/draft.rs", "AT"),
];

fn is_screen(source: &Source) -> bool {
    source.room() == "screen"
}

fn colours(source: &Source) -> Vec<String> {
    if !is_screen(source) {
        return Vec::new();
    }
    let named = (0..source.tokens.len()).filter_map(|place| {
        let word = source.word(place)?;
        let macro_call = matches!(word, "color" | "rgb" | "rgba") && source.is_mark(place + 1, '!');
        let path = word == "Color" && source.is_mark(place + 1, ':');
        let call = word.starts_with("from_rgb") || word == "from_linear_rgba";

        (macro_call || path || call).then(|| source.at(source.tokens[place].line, format!("a colour, `{word}`")))
    });
    let written = source.texts().filter_map(|(_, token, text)| {
        let digits = text.strip_prefix('#')?;
        let is_colour = [3, 4, 6, 8].contains(&digits.len()) && digits.chars().all(|digit| digit.is_ascii_hexdigit());

        is_colour.then(|| source.at(token.line, format!("a colour, “{text}”")))
    });

    named.chain(written).collect()
}

#[test]
fn screens_name_no_colour() {
    held(colours);
    sees(
        colours,
        &[
            ("src/screen/a.rs", "text(x).color(Color::BLACK)"),
            ("src/screen/a.rs", "color!(0x0F5C55)"),
            ("src/screen/a.rs", "let it = iced::Color::from_rgb8(1, 2, 3);"),
            ("src/screen/a.rs", "parse(\"#0F5C55\")"),
        ],
        &[("src/ui/theme.rs", "Color::BLACK"), ("src/screen/a.rs", "text(x).color(tone); // Color::BLACK")],
    );
}

/// iced's own fields draw the caret at the wrong letter of an Arabic line: those of `ui::field` do not.
fn fields(source: &Source) -> Vec<String> {
    let found = (0..source.tokens.len()).filter_map(|place| {
        let word = source.word(place)?;
        let is_method = place > 0 && source.is_mark(place - 1, '.');
        let is_one = word == "text_input" && !is_method;
        let is_editor = word == "text_editor" && source.is_mark(place + 1, '(');

        (is_one || is_editor && source.path != "src/ui/field/editor.rs")
            .then(|| source.at(source.tokens[place].line, format!("iced's own field, `{word}`")))
    });

    found.collect()
}

#[test]
fn fields_are_our_own() {
    held(fields);
    sees(
        fields,
        &[
            ("src/ui/a.rs", "use iced::widget::{Id, text_input};"),
            ("src/screen/a.rs", "iced::widget::text_input(\"\", value)"),
            ("src/screen/a.rs", "text_editor(content).on_action(f)"),
        ],
        &[
            ("src/ui/a.rs", "operation.text_input(id, bounds, state);"),
            ("src/screen/a.rs", "text: text_editor::Content,"),
            ("src/ui/field/editor.rs", "text_editor(content)"),
        ],
    );
}

/// Numbers in `.spacing(…)`, `.padding(…)`, `.size(…)` and in what makes a padding; nothing and factors are no measure.
fn measures(source: &Source) -> Vec<String> {
    const CALLS: [&str; 5] = ["spacing", "padding", "size", "text_size", "line_height"];
    if !is_screen(source) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for place in 0..source.tokens.len() {
        let Some(word) = source.word(place) else { continue };
        let method = place > 0 && source.is_mark(place - 1, '.') && CALLS.contains(&word);
        let literal = word == "Padding" && source.is_mark(place + 1, '{');
        let path = matches!(word, "Padding" | "padding") && source.is_mark(place + 1, ':');
        let open = match (method, literal, path) {
            (true, ..) | (_, true, _) => place + 1,
            (.., true) => place + 4,
            _ => continue,
        };
        if !(source.is_mark(open, '(') || source.is_mark(open, '{')) {
            continue;
        }
        for inner in open..source.after_closing(open) {
            let Kind::Number(number) = &source.tokens[inner].kind else { continue };
            let nothing = number.chars().all(|digit| matches!(digit, '0' | '.'));
            let factor =
                [inner - 1, inner + 1].iter().any(|near| source.is_mark(*near, '*') || source.is_mark(*near, '/'));
            if !nothing && !factor {
                found.push(source.at(source.tokens[inner].line, format!("a raw measure, {number} in `{word}`")));
            }
        }
    }

    found
}

#[test]
fn screens_name_no_measure() {
    held(measures);
    sees(
        measures,
        &[
            ("src/screen/a.rs", "row.spacing(7)"),
            ("src/screen/a.rs", "row.padding([0.0, 12.0])"),
            ("src/screen/a.rs", "text(x).size(13)"),
            ("src/screen/a.rs", "row.padding(Padding { top: 4.0, ..Padding::ZERO })"),
            ("src/screen/a.rs", "row.padding(padding::left(8))"),
        ],
        &[
            ("src/screen/a.rs", "row.spacing(space::M).padding([0.0, space::L])"),
            ("src/screen/a.rs", "row.spacing(space::M * 2.0); list.size()"),
            ("src/ui/table.rs", "row.spacing(7)"),
        ],
    );
}

/// Strings that a person would read: a space between words, a capital, letters beyond ASCII. What stands in braces is filled in.
fn words(source: &Source) -> Vec<String> {
    if !["screen", "app"].contains(&source.room()) {
        return Vec::new();
    }

    source
        .texts()
        .filter(|(_, _, text)| is_read(text))
        .filter(|(_, _, text)| !NO_WORDS.contains(&(source.path.as_str(), text)))
        .map(|(_, token, text)| source.at(token.line, format!("“{text}” is for a person: it belongs in assets/i18n")))
        .collect()
}

fn is_read(text: &str) -> bool {
    let mut depth = 0;
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            letter if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    let has_letters = plain.chars().any(char::is_alphabetic);
    let is_sentence = plain.trim().contains(' ');
    let is_capital = plain.chars().next().is_some_and(char::is_uppercase);
    let is_foreign = plain.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());

    has_letters && (is_sentence || is_capital || is_foreign)
}

#[test]
fn screens_name_no_words() {
    held(words);
    sees(
        words,
        &[
            ("src/screen/a.rs", "button(\"Save\")"),
            ("src/screen/a.rs", "text(format!(\"{n} people came\"))"),
            ("src/screen/a.rs", "text(\"présent\")"),
        ],
        &[
            ("src/screen/a.rs", "cx.t(\"door-arrived\"); format!(\"{name} ({acronym})\"); \"·\"; \"xlsx\""),
            ("src/screen/a.rs", "#[error(\"no such file\")] struct X; // \"Save it\""),
            ("src/cli.rs", "println!(\"Done it\")"),
        ],
    );
}

/// An error in its own words: they are English, and for logs. `say` has those of each language.
fn own_words(source: &Source) -> Vec<String> {
    const ERRORS: [&str; 5] = ["error", "err", "reason", "status", "refused"];
    let says = source.path.ends_with("/say.rs") || source.path.contains("/say/");
    if !["screen", "app"].contains(&source.room()) && !says {
        return Vec::new();
    }
    let is_error = |place: usize| source.word(place).filter(|word| ERRORS.contains(word));
    let called = (0..source.tokens.len()).filter_map(|place| {
        let name = is_error(place)?;
        let said = source.is_mark(place + 1, '.') && source.word(place + 2) == Some("to_string");

        said.then(|| (source.tokens[place].line, name.to_owned()))
    });
    let written = source.texts().flat_map(|(_, token, text)| {
        let names = ERRORS.iter().filter(|name| text.contains(&format!("{{{name}}}")));

        names.map(|name| (token.line, (*name).to_owned()))
    });

    called
        .chain(written)
        .map(|(line, name)| source.at(line, format!("`{name}` in its own words: `say` has those of each language")))
        .collect()
}

#[test]
fn no_error_is_shown_in_its_own_words() {
    held(own_words);
    sees(
        own_words,
        &[
            ("src/app/a.rs", "tr!(i18n, \"app-a\", reason = error.to_string())"),
            ("src/screen/a.rs", "work.map_err(|error| error.to_string())"),
            ("src/exchange/say/disk.rs", "format!(\"{error}\")"),
        ],
        &[
            ("src/app/a.rs", "tr!(i18n, \"app-a\", reason = disk::save(i18n, error))"),
            ("src/app/a.rs", "#[error(\"refused: {reason}\")] struct X;"),
            ("src/store/a.rs", "Reason::Other(error.to_string())"),
        ],
    );
}
