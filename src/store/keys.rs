//! The keys that the user changed on this machine: `keys.ron` in the config folder, beside the settings. It is written by hand;
//! the program writes it once, when asked, as something to begin with.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use super::identity::replace;
use super::{Home, Reason};

const FILE: &str = "keys.ron";

/// One line of the file: an action and its keys, as they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// What the action is called.
    pub action: String,
    /// Its keys, with spaces between.
    pub keys: String,
    /// The line of the file, counted from one.
    pub line: usize,
}

/// What was found in the file; nothing, where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The lines, in the order of the file.
    pub bound: Vec<Bound>,
    /// The line at which it cannot be read, and why.
    pub unreadable: Option<(usize, Reason)>,
}

/// Where the file is.
pub fn path(home: &Home) -> PathBuf {
    home.config.join(FILE)
}

/// What the file of this machine says.
pub fn load(home: &Home) -> Found {
    match fs::read_to_string(path(home)) {
        Ok(text) => parse(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Found::default(),
        Err(error) => Found { unreadable: Some((1, Reason::of(&error))), ..Found::default() },
    }
}

/// The same of a text: a RON map from actions to keys.
pub fn parse(text: &str) -> Found {
    match ron::from_str::<HashMap<String, String>>(text) {
        Ok(map) => {
            let mut bound: Vec<_> =
                map.into_iter().map(|(action, keys)| Bound { line: line_of(text, &action), action, keys }).collect();
            bound.sort_by_key(|bound| bound.line);

            Found { bound, unreadable: None }
        }
        Err(error) => Found { unreadable: Some((error.span.start.line, Reason::Garbled)), ..Found::default() },
    }
}

/// Writes a text to begin with; refused where there is a file already, since a person wrote it.
pub fn begin(home: &Home, text: &str) -> io::Result<PathBuf> {
    let path = path(home);
    if path.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    replace(&path, text.as_bytes(), true)?;

    Ok(path)
}

fn line_of(text: &str, action: &str) -> usize {
    let quoted = format!("\"{action}\"");
    let is_it = |line: &str| line.trim_start().starts_with(&quoted);

    text.lines().position(is_it).or_else(|| text.lines().position(|line| line.contains(&quoted))).unwrap_or(0) + 1
}
