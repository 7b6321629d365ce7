//! Which room may know what.

use super::source::Source;
use super::{held, sees};

const WINDOW: [&str; 3] = ["app", "screen", "ui"];

/// Where files are touched: the store, the readers and writers of lists, and where a path that a person chose is written.
const FILES: [&str; 5] = ["store", "exchange/read", "exchange/write", "documents/write", "app/dialog"];

/// Which rooms of our own a room may use; the others may use all.
const KNOWS: [(&str, &[&str]); 8] = [
    ("domain", &["domain"]),
    ("search", &["search", "domain"]),
    ("store", &["store", "domain"]),
    ("i18n", &["i18n", "domain"]),
    ("exchange", &["exchange", "domain", "search", "i18n", "store"]),
    ("documents", &["documents", "exchange", "domain", "search", "i18n", "store"]),
    ("ui", &["ui", "i18n", "domain", "search"]),
    ("demo", &["demo", "domain", "store", "i18n", "search", "exchange"]),
];

const ROOMS: [&str; 11] =
    ["domain", "search", "store", "i18n", "exchange", "documents", "ui", "demo", "screen", "app", "cli"];

fn begins(path: &str, with: &str) -> bool {
    path.strip_prefix(with).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The domain and the search are pure: no window, no file, no clock, no randomness.
fn pure(source: &Source) -> Vec<String> {
    const FORBIDDEN: [&str; 18] = [
        "iced",
        "rfd",
        "tokio",
        "tempfile",
        "getrandom",
        "rand",
        "fastrand",
        "notify",
        "directories",
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::thread",
        "std::time::Instant",
        "std::time::SystemTime",
        "std::io::stdin",
        "std::hash::RandomState",
    ];
    if !["domain", "search"].contains(&source.room()) {
        return Vec::new();
    }

    source
        .paths()
        .into_iter()
        .filter(|(_, path)| FORBIDDEN.iter().any(|forbidden| begins(path, forbidden)) || path.ends_with("::now"))
        .map(|(line, path)| source.at(line, format!("the {} knows no `{path}`", source.room())))
        .collect()
}

#[test]
fn domain_and_search_are_pure() {
    held(pure);
    sees(
        pure,
        &[
            ("src/domain/fold.rs", "use std::{fmt, fs};"),
            ("src/search.rs", "let now = jiff::Timestamp::now();"),
            ("src/domain.rs", "use iced::Task;"),
            ("src/search/rank.rs", "getrandom::fill(&mut bytes);"),
        ],
        &[("src/store.rs", "use std::fs;"), ("src/domain/fold.rs", "use std::fmt; // std::fs")],
    );
}

/// The window is known to the app, the screens and the design system; `main` may name its result.
fn window(source: &Source) -> Vec<String> {
    let is_window = |path: &str| {
        let root = path.split("::").next().unwrap_or_default();
        root == "iced" || root.starts_with("iced_")
    };
    if source.is_under(&WINDOW) {
        return Vec::new();
    }

    source
        .paths()
        .into_iter()
        .filter(|(_, path)| is_window(path) && !(source.path == "src/main.rs" && path == "iced::Result"))
        .map(|(line, path)| source.at(line, format!("`{path}` belongs in app, screen or ui")))
        .collect()
}

#[test]
fn the_window_stays_in_app_screen_and_ui() {
    held(window);
    sees(
        window,
        &[("src/cli.rs", "fn run() -> iced::Result {}"), ("src/i18n.rs", "use iced_core::Font;")],
        &[("src/screen/door.rs", "use iced::Task;"), ("src/ui.rs", "use iced::Theme;")],
    );
}

/// The system's file dialogs are opened in one file.
fn dialogs(source: &Source) -> Vec<String> {
    source
        .paths()
        .into_iter()
        .filter(|(_, path)| begins(path, "rfd") && source.path != "src/app/dialog.rs")
        .map(|(line, path)| source.at(line, format!("`{path}` belongs in app/dialog.rs")))
        .collect()
}

#[test]
fn file_dialogs_stay_in_one_file() {
    held(dialogs);
    sees(
        dialogs,
        &[("src/app/desk.rs", "let file = rfd::AsyncFileDialog::new();")],
        &[("src/app/dialog.rs", "use rfd::AsyncFileDialog;")],
    );
}

/// The typesetter is known to the documents alone.
fn typesetting(source: &Source) -> Vec<String> {
    let is_typst = |path: &str| {
        let root = path.split("::").next().unwrap_or_default();
        root == "typst" || root.starts_with("typst_")
    };
    if source.room() == "documents" {
        return Vec::new();
    }

    source
        .paths()
        .into_iter()
        .filter(|(_, path)| is_typst(path))
        .map(|(line, path)| source.at(line, format!("`{path}` belongs in documents")))
        .collect()
}

#[test]
fn the_typesetter_stays_in_documents() {
    held(typesetting);
    sees(
        typesetting,
        &[("src/screen/export.rs", "let pdf = typst_pdf::pdf(&pages);"), ("src/cli.rs", "use typst::World;")],
        &[("src/documents/press.rs", "use typst::World;")],
    );
}

/// Files are touched in a few places alone.
fn touching(source: &Source) -> Vec<String> {
    const WAYS: [&str; 4] = ["std::fs", "tempfile", "tokio::fs", "std::os::unix::fs"];
    const CALLS: [&str; 7] =
        ["exists", "try_exists", "is_dir", "is_file", "read_dir", "canonicalize", "symlink_metadata"];
    if source.is_under(&FILES) {
        return Vec::new();
    }
    let paths = source
        .paths()
        .into_iter()
        .filter(|(_, path)| WAYS.iter().any(|way| begins(path, way)) || begins(path, "fs") || begins(path, "File"))
        .map(|(line, path)| source.at(line, format!("`{path}`: files are touched only in {FILES:?}")));
    let calls = (1..source.tokens.len())
        .filter(|place| {
            source.is_mark(place - 1, '.') && source.is_mark(place + 1, '(') && source.is_mark(place + 2, ')')
        })
        .filter_map(|place| source.word(place).map(|word| (source.tokens[place].line, word)))
        .filter(|(_, word)| CALLS.contains(word))
        .map(|(line, word)| source.at(line, format!("`.{word}()`: files are touched only in {FILES:?}")));

    paths.chain(calls).collect()
}

#[test]
fn files_are_touched_in_few_places() {
    held(touching);
    sees(
        touching,
        &[
            ("src/app.rs", "let text = std::fs::read_to_string(path);"),
            ("src/screen/import.rs", "if path.exists() {}"),
            ("src/cli.rs", "use std::fs::File;"),
        ],
        &[("src/store/lock.rs", "use std::fs::File;"), ("src/exchange/write_xlsx.rs", "use std::path::Path;")],
    );
}

/// What a room knows of the other rooms.
fn neighbours(source: &Source) -> Vec<String> {
    let Some((room, known)) = KNOWS.iter().find(|(room, _)| *room == source.room()) else { return Vec::new() };
    let stranger = |path: &str| {
        let mut parts = path.split("::").skip_while(|part| *part == "super");
        let first = parts.next()?;
        let named = match first {
            "crate" | "majlis" => parts.next()?,
            named if path.starts_with("super::") && depth(&source.path) == supers(path) => named,
            _ => return None,
        };

        (ROOMS.contains(&named) && !known.contains(&named)).then(|| named.to_owned())
    };

    source
        .paths()
        .into_iter()
        .filter_map(|(line, path)| stranger(&path).map(|named| (line, named)))
        .map(|(line, named)| source.at(line, format!("{room} knows nothing of {named}")))
        .collect()
}

fn supers(path: &str) -> usize {
    path.split("::").take_while(|part| *part == "super").count()
}

/// How many steps up lead to the top of the crate.
fn depth(path: &str) -> usize {
    path.matches('/').count()
}

#[test]
fn rooms_know_only_the_rooms_below() {
    held(neighbours);
    sees(
        neighbours,
        &[
            ("src/store/journal.rs", "use crate::screen::Action;"),
            ("src/store.rs", "use super::app::App;"),
            ("src/exchange/plan.rs", "fn f(x: crate::ui::Tone) {}"),
            ("src/domain/roll.rs", "use crate::search::Index;"),
            ("src/ui/table.rs", "use crate::{i18n, screen};"),
        ],
        &[
            ("src/store/journal.rs", "use super::line; use crate::domain::Entry;"),
            ("src/screen/door.rs", "use crate::ui::Tone;"),
            ("src/exchange/read/text.rs", "use super::search::Nothing;"),
        ],
    );
}
