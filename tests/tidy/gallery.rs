//! Whatever the design system draws is in its gallery: there it is looked at in every theme, size and direction.

use super::none;
use super::source::{self, Source};

const GALLERY: &str = "src/ui/gallery";

/// What is given back by what draws.
const PICTURES: [&str; 12] = [
    "Element",
    "Words",
    "Cut",
    "Button",
    "Header",
    "Sidebar",
    "Table",
    "Entry",
    "Search",
    "Passage",
    "Verdict",
    "Container",
];

/// These put a part around others, or in its place, and draw nothing of their own: all others stand on them.
const AROUND: [(&str, &str); 11] = [
    ("covered", "covered"),
    ("layout", "start"),
    ("layout", "end"),
    ("layout", "margined"),
    ("page", "page"),
    ("focus", "pressable"),
    ("heard", "heard"),
    ("scan", "scanned"),
    // What a dialog, a panel or a toast comes in by.
    ("motion", "enter"),
    ("icon", "sized"),
    ("icon", "inked"),
];

/// By what name the rest of the program reaches a file's functions: a part of a room goes by the name of the room.
fn modules(path: &str) -> Vec<&str> {
    let rest = path.strip_prefix("src/ui/").unwrap_or(path);
    let rest = rest.strip_suffix(".rs").unwrap_or(rest);

    rest.split('/').collect()
}

/// The functions of a file that draw something, with the modules that they are reached by.
fn drawing(source: &Source) -> Vec<(Vec<&str>, String)> {
    let mut found = Vec::new();
    for place in 0..source.tokens.len() {
        let is_public = source.word(place) == Some("pub") && source.word(place + 1) == Some("fn");
        let (true, Some(name)) = (is_public, source.word(place + 2)) else { continue };
        // The result stands between the last arrow and the body.
        let body = (place..source.tokens.len()).find(|at| source.is_mark(*at, '{')).unwrap_or(place);
        let arrow = (place..body).rev().find(|at| source.is_mark(*at, '-') && source.is_mark(at + 1, '>'));
        let Some(arrow) = arrow else { continue };
        let is_method = (place..arrow).any(|at| source.word(at) == Some("self"));
        let draws = (arrow..body).any(|at| source.word(at).is_some_and(|word| PICTURES.contains(&word)));
        if draws && !is_method {
            found.push((modules(&source.path), name.to_owned()));
        }
    }

    found
}

/// The functions that draw and are not in the gallery.
fn missing(parts: &[Source], gallery: &[Source]) -> Vec<String> {
    let is_shown = |modules: &[&str], name: &str| {
        gallery.iter().flat_map(Source::paths).any(|(_, path)| {
            let mut words = path.rsplit("::");

            words.next() == Some(name) && words.next().is_some_and(|module| modules.contains(&module))
        })
    };
    let drawing = parts.iter().flat_map(|part| drawing(part).into_iter().map(move |found| (part, found)));

    drawing
        .filter(|(_, (modules, name))| !AROUND.iter().any(|(of, around)| modules.contains(of) && name == around))
        .filter(|(_, (modules, name))| !is_shown(modules, name))
        .map(|(part, (modules, name))| format!("{}: {}::{name} is not in the gallery", part.path, modules.join("::")))
        .collect()
}

#[test]
fn all_that_is_drawn_is_in_the_gallery() {
    let (gallery, parts): (Vec<_>, Vec<_>) =
        source::all("src/ui").into_iter().partition(|source| source.path.starts_with(GALLERY));
    let count = parts.iter().map(|part| drawing(part).len()).sum::<usize>();
    assert!(count > 40, "{count}");
    none(missing(&parts, &gallery));

    let part = Source::new(
        "src/ui/lamp.rs",
        "pub fn lamp<'a, M>(on: bool) -> Element<'a, M> { x() }\npub fn size() -> f32 { 1.0 }",
    );
    let shows = |text: &str| missing(&[Source::new("src/ui/lamp.rs", &part.text)], &[Source::new(GALLERY, text)]);
    assert_eq!(shows("lamp::lamp(true)").len(), 0);
    assert_eq!(shows("lamp(true); other::lamp(true)").len(), 1);
}
