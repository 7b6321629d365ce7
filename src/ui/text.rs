//! Words on the screen, by their rank.

mod cut;
mod few;
mod lines;
mod marked;
mod spans;
mod words;

use std::ops::Range;

use iced::font::Weight;
use iced::widget::text::{IntoFragment, Wrapping};

pub use cut::Cut;
pub(in crate::ui) use cut::Fitted;
pub use few::Few;
pub use marked::Marked;
pub use spans::{Piece, Spans};
pub use words::Words;

use super::theme::{Ink, Tone};
use super::{font, space};

pub fn body<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::BODY, Weight::Normal)
}

pub fn strong<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::BODY, Weight::Bold)
}

/// Small and muted: what stands beside or below.
pub fn caption<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::CAPTION, Weight::Normal).class(Ink::Muted)
}

/// The name of a field or a column: small and bold, in muted ink.
pub fn label<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::CAPTION, Weight::Bold).class(Ink::Muted)
}

pub fn muted<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    body(words).class(Ink::Muted)
}

/// A page's title, 20 px.
pub fn title<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::TITLE, Weight::Bold)
}

/// The title of a part of a page.
pub fn heading<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::L, Weight::Bold)
}

/// 28 px: a figure, the name of a meeting on its own page.
pub fn display<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::DISPLAY, Weight::Bold)
}

/// What a guest reads from the other side of the table.
pub fn door<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    of(words, space::DOOR, Weight::Bold)
}

/// A figure in a column: every digit of Noto Sans is as wide as the next, so they stand under each other.
pub fn number<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    body(words).wrapping(Wrapping::None)
}

pub fn danger<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    toned(words, Tone::Danger)
}

/// The word of a state, in its tone.
pub fn toned<'a>(words: impl IntoFragment<'a>, tone: Tone) -> Words<'a> {
    body(words).class(Ink::Toned(tone))
}

/// Words on one line that end in an ellipsis where their place does: for cells, titles, anything of unknown length.
pub fn line(words: impl Into<String>) -> Cut {
    Cut::new(words.into(), space::BODY, Weight::Normal)
}

pub fn strong_line(words: impl Into<String>) -> Cut {
    Cut::new(words.into(), space::BODY, Weight::Bold)
}

pub fn caption_line(words: impl Into<String>) -> Cut {
    Cut::new(words.into(), space::CAPTION, Weight::Normal).ink(Ink::Muted)
}

pub fn label_line(words: impl Into<String>) -> Cut {
    Cut::new(words.into(), space::CAPTION, Weight::Bold).ink(Ink::Muted)
}

pub fn heading_line(words: impl Into<String>) -> Cut {
    Cut::new(words.into(), space::L, Weight::Bold)
}

pub fn title_line(words: impl Into<String>) -> Cut {
    Cut::new(words.into(), space::TITLE, Weight::Bold)
}

/// One line in another size: the door's.
pub fn line_of(words: impl Into<String>, size: f32, weight: Weight) -> Cut {
    Cut::new(words.into(), size, weight)
}

/// On so many lines at most, in bold: a title of any length.
pub fn few(words: impl Into<String>, size: f32, most: usize) -> Few {
    Few::new(words.into(), size, Weight::Bold, most)
}

/// One line whose parts that a search found stand on a ground of their own.
pub fn marked(words: impl Into<String>, parts: Vec<Range<usize>>, size: f32, weight: Weight) -> Marked {
    Marked::new(words.into(), parts, size, weight)
}

/// A sentence of perhaps several lines about its middle.
pub fn centred<'a>(words: impl IntoFragment<'a>) -> Words<'a> {
    body(words).centred()
}

/// On how many lines words stand in that width.
pub fn lines_in(words: &str, size: f32, weight: Weight, width: f32) -> usize {
    cut::lines_in(words, size, font::of(words, weight), width)
}

pub fn of<'a>(words: impl IntoFragment<'a>, size: f32, weight: Weight) -> Words<'a> {
    let words = words.into_fragment();
    let face = font::of(&words, weight);

    Words::new(words, size, face)
}
