//! The source as tokens: enough of Rust's lexer to tell code from comments and strings.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file.
pub struct Source {
    /// Its path from the top of the repository.
    pub path: String,
    pub text: String,
    pub tokens: Vec<Token>,
}

pub struct Token {
    pub line: usize,
    pub kind: Kind,
    /// Whether it is part of an attribute.
    pub attribute: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Word(String),
    Text(String),
    Number(String),
    Mark(char),
}

/// The top of the repository.
pub fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below this folder.
pub fn all(folder: &str) -> Vec<Source> {
    files(folder, "rs").into_iter().map(|path| Source::new(&path, &read(&path))).collect()
}

/// The paths of all files below this folder with this ending, sorted.
pub fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&top().join(folder), &mut found);
    let mut paths: Vec<String> = found
        .iter()
        .filter(|path| path.extension().is_some_and(|own| own == ending))
        .filter_map(|path| path.strip_prefix(top()).ok())
        .map(|path| path.to_string_lossy().replace('\\', "/"))
        .collect();
    paths.sort();

    paths
}

pub fn read(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            walk(&path, found);
        } else {
            found.push(path);
        }
    }
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let mut tokens = tokens(text);
        mark_attributes(&mut tokens);

        Self { path: path.to_owned(), text: text.to_owned(), tokens }
    }

    /// The first room of the path: `src/store/lock.rs` is in `store`.
    pub fn room(&self) -> &str {
        let rest = self.path.strip_prefix("src/").unwrap_or(&self.path);

        rest.split(['/', '.']).next().unwrap_or_default()
    }

    pub fn is_under(&self, places: &[&str]) -> bool {
        places.iter().any(|place| {
            let rest = self.path.strip_prefix("src/").unwrap_or(&self.path);
            rest.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']))
        })
    }

    pub fn at(&self, line: usize, what: impl std::fmt::Display) -> String {
        format!("{}:{line}: {what}", self.path)
    }

    pub fn is_mark(&self, place: usize, mark: char) -> bool {
        self.tokens.get(place).is_some_and(|token| token.kind == Kind::Mark(mark))
    }

    pub fn word(&self, place: usize) -> Option<&str> {
        match &self.tokens.get(place)?.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The strings of the code, attributes left out, with the place of their token.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &Token, &str)> {
        self.tokens.iter().enumerate().filter(|(_, token)| !token.attribute).filter_map(|(place, token)| {
            match &token.kind {
                Kind::Text(text) => Some((place, token, text.as_str())),
                _ => None,
            }
        })
    }

    /// The place just after the bracket that closes the one at `open`.
    pub fn after_closing(&self, open: usize) -> usize {
        let mut depth = 0;
        for (place, token) in self.tokens.iter().enumerate().skip(open) {
            match token.kind {
                Kind::Mark('(' | '[' | '{') => depth += 1,
                Kind::Mark(')' | ']' | '}') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return place + 1;
            }
        }

        self.tokens.len()
    }

    /// Every path that is written with `::`, those of a `use` tree one by one, with its line.
    pub fn paths(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut place = 0;
        while place < self.tokens.len() {
            let starts = self.word(place).is_some() && self.is_mark(place + 1, ':') && self.is_mark(place + 2, ':');
            place = if starts { self.path_at(place, "", &mut found) } else { place + 1 };
        }

        found
    }

    fn path_at(&self, place: usize, before: &str, found: &mut Vec<(usize, String)>) -> usize {
        let Some(token) = self.tokens.get(place) else { return place };
        match &token.kind {
            Kind::Word(word) => {
                let whole = format!("{before}{word}");
                if self.is_mark(place + 1, ':') && self.is_mark(place + 2, ':') {
                    return self.path_at(place + 3, &format!("{whole}::"), found);
                }
                found.push((token.line, whole));
                if self.word(place + 1) == Some("as") { place + 3 } else { place + 1 }
            }
            Kind::Mark('{') => {
                let end = self.after_closing(place);
                let mut inner = place + 1;
                while inner < end - 1 {
                    let next = self.path_at(inner, before, found).max(inner + 1);
                    inner = if self.is_mark(next, ',') { next + 1 } else { next };
                }
                end
            }
            _ => {
                found.push((token.line, before.trim_end_matches(':').to_owned()));
                place + 1
            }
        }
    }
}

fn mark_attributes(tokens: &mut [Token]) {
    let mut place = 0;
    while place < tokens.len() {
        let bang = usize::from(tokens.get(place + 1).is_some_and(|next| next.kind == Kind::Mark('!')));
        let opens = tokens[place].kind == Kind::Mark('#')
            && tokens.get(place + 1 + bang).is_some_and(|next| next.kind == Kind::Mark('['));
        if !opens {
            place += 1;
            continue;
        }
        let mut depth = 0;
        for token in &mut tokens[place..] {
            token.attribute = true;
            place += 1;
            match token.kind {
                Kind::Mark('[') => depth += 1,
                Kind::Mark(']') if depth == 1 => break,
                Kind::Mark(']') => depth -= 1,
                _ => {}
            }
        }
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let (mut place, mut line) = (0, 1);
    let at = |place: usize| letters.get(place).copied().unwrap_or('\0');
    while place < letters.len() {
        let begin = place;
        let letter = letters[place];
        let raw = raw_string(&letters, place);
        let kind = if letter.is_whitespace() {
            place += 1;
            None
        } else if letter == '/' && at(place + 1) == '/' {
            place += letters[place..].iter().take_while(|letter| **letter != '\n').count();
            None
        } else if letter == '/' && at(place + 1) == '*' {
            place = after_comment(&letters, place);
            None
        } else if let Some((start, end, after)) = raw {
            place = after;
            Some(Kind::Text(letters[start..end].iter().collect()))
        } else if letter == '"' || (matches!(letter, 'b' | 'c') && at(place + 1) == '"') {
            let (text, after) = string(&letters, place + usize::from(letter != '"') + 1);
            place = after;
            Some(Kind::Text(text))
        } else if letter == '\'' {
            place = after_quote(&letters, place);
            None
        } else if letter.is_alphabetic() || letter == '_' {
            place += letters[place..].iter().take_while(|letter| letter.is_alphanumeric() || **letter == '_').count();
            Some(Kind::Word(letters[begin..place].iter().collect()))
        } else if letter.is_ascii_digit() {
            let digit = |place: usize| at(place).is_ascii_alphanumeric() || at(place) == '_';
            while digit(place) || (at(place) == '.' && at(place + 1).is_ascii_digit()) {
                place += 1;
            }
            Some(Kind::Number(letters[begin..place].iter().collect()))
        } else {
            place += 1;
            Some(Kind::Mark(letter))
        };
        tokens.extend(kind.map(|kind| Token { line, kind, attribute: false }));
        line += letters[begin..place].iter().filter(|letter| **letter == '\n').count();
    }

    tokens
}

/// Begin and end of the text of a raw string that starts here, and the place after it.
fn raw_string(letters: &[char], place: usize) -> Option<(usize, usize, usize)> {
    let mut start = place + usize::from(letters[place] == 'b');
    (letters.get(start) == Some(&'r')).then_some(())?;
    start += 1;
    let hashes = letters[start..].iter().take_while(|letter| **letter == '#').count();
    (letters.get(start + hashes) == Some(&'"')).then_some(())?;
    let begin = start + hashes + 1;
    let closes = |end: &usize| {
        letters[*end] == '"'
            && letters[end + 1..].iter().take(hashes).filter(|letter| **letter == '#').count() == hashes
    };
    let end = (begin..letters.len()).find(closes)?;

    Some((begin, end, end + 1 + hashes))
}

fn string(letters: &[char], mut place: usize) -> (String, usize) {
    let mut text = String::new();
    while place < letters.len() && letters[place] != '"' {
        if letters[place] != '\\' {
            text.push(letters[place]);
            place += 1;
            continue;
        }
        place += 2;
        match letters.get(place - 1) {
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            Some('u') => {
                let code: String = letters[place + 1..].iter().take_while(|letter| **letter != '}').collect();
                text.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                place += code.chars().count() + 2;
            }
            Some('\n') => place += letters[place..].iter().take_while(|letter| letter.is_whitespace()).count(),
            Some(other) => text.push(*other),
            None => {}
        }
    }

    (text, place + 1)
}

fn after_comment(letters: &[char], mut place: usize) -> usize {
    let mut depth = 0;
    while place < letters.len() {
        match (letters[place], letters.get(place + 1)) {
            ('/', Some('*')) => depth += 1,
            ('*', Some('/')) => depth -= 1,
            _ => {
                place += 1;
                continue;
            }
        }
        place += 2;
        if depth == 0 {
            break;
        }
    }

    place
}

/// After a character, or after the mark of a lifetime.
fn after_quote(letters: &[char], place: usize) -> usize {
    if letters.get(place + 1) == Some(&'\\') {
        let rest = letters[place + 3..].iter().take_while(|letter| **letter != '\'').count();
        return place + 3 + rest + 1;
    }

    if letters.get(place + 2) == Some(&'\'') { place + 3 } else { place + 1 }
}

#[test]
fn code_is_told_from_comments_strings_and_lifetimes() {
    let source = Source::new(
        "src/x.rs",
        "/// doc \"no\"\nfn a<'a>(b: &'a str) -> char { /* \"no\" /* nested */ */ '\"'; '\\''; \"a \\\"b\\\" \\u{e9}\" } \
         #[error(\"no\")] r#\"raw \"x\"\"#; b\"bytes\"",
    );
    let texts: Vec<_> = source.texts().map(|(_, token, text)| (token.line, text)).collect();

    assert_eq!(texts, [(2, "a \"b\" é"), (2, "raw \"x\""), (2, "bytes")]);
}

#[test]
fn paths_are_read_out_of_use_trees() {
    let source = Source::new("src/x.rs", "use a::{b, c::{self, d as e}, f::*};\nlet x = g::h::<T>::i(j::k);");
    let paths: Vec<_> = source.paths().into_iter().map(|(line, path)| format!("{line} {path}")).collect();

    assert_eq!(paths, ["1 a::b", "1 a::c::self", "1 a::c::d", "1 a::f", "2 g::h", "2 j::k"]);
}
