//! Words that are read, not scanned: a paragraph with strong words and keys in it, a step, a remark.

use iced::font::Weight;
use iced::widget::container;
use iced::{Fill, Top};

use super::icon::{self, Icon};
use super::theme::{Ink, Surface, Tone};
use super::{Element, font, layout, space, text};
use crate::i18n::Direction;

/// A part of a paragraph: its words, and whether they are strong, and marked because somebody looks for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub words: String,
    pub is_strong: bool,
    pub is_marked: bool,
}

/// A line of type, in sizes of it: prose needs more air than a table.
const LEADING: f32 = 1.55;

/// A paragraph.
pub fn paragraph<'a, M: 'a>(direction: Direction, parts: Vec<Part>) -> Element<'a, M> {
    let pieces = joined(direction, parts).into_iter().map(|part| {
        let weight = if part.is_strong || part.is_marked { Weight::Bold } else { Weight::Normal };

        text::Piece { face: font::of(&part.words, weight), is_underlined: part.is_marked, words: part.words }
    });
    let words = text::Spans::new(direction, pieces.collect(), space::BODY + 1.0, LEADING);

    layout::start(direction, words).into()
}

/// In Arabic, the name of a key keeps its own direction; and a mark that follows strong words is set with them, since a run of
/// marks alone would be put on their other side.
fn joined(direction: Direction, parts: Vec<Part>) -> Vec<Part> {
    if !direction.is_rtl() {
        return parts;
    }
    let mut joined: Vec<Part> = Vec::with_capacity(parts.len());
    for mut part in parts {
        if part.is_strong && !part.words.chars().any(|letter| font::is_arabic(letter.encode_utf8(&mut [0; 4]))) {
            part.words = format!("\u{2066}{}\u{2069}", part.words);
        }
        if let Some(before) = joined.last_mut().filter(|before| before.is_strong) {
            let marks = part.words.find(|letter: char| !is_closing(letter)).unwrap_or(part.words.len());
            before.words.extend(part.words.drain(..marks));
        }
        if !part.words.is_empty() {
            joined.push(part);
        }
    }

    joined
}

/// A mark that closes what stands before it.
fn is_closing(letter: char) -> bool {
    matches!(letter, '.' | ',' | ':' | ')' | '،' | '؛' | '؟')
}

/// With its number or its dot at the start.
pub fn item<'a, M: 'a>(direction: Direction, mark: String, words: Element<'a, M>) -> Element<'a, M> {
    let mark = text::of(mark, space::BODY + 1.0, Weight::Bold).line_height(LEADING).class(Ink::Toned(Tone::Primary));
    let mark = layout::start(direction, mark).width(space::XL);

    layout::row(direction, [mark.into(), words]).spacing(space::XS).align_y(Top).into()
}

/// What one should not pass over.
pub fn remark<'a, M: 'a>(direction: Direction, words: Element<'a, M>) -> Element<'a, M> {
    let sign = icon::sized(Icon::Info, space::L + space::XS, Ink::Toned(Tone::Primary));

    container(layout::row(direction, [sign, words]).spacing(space::M))
        .padding(space::M)
        .width(Fill)
        .class(Surface::Verdict(Tone::Primary))
        .into()
}
