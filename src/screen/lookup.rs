//! Looking somebody up: a query, its answers under the field, and the one that the arrows are at.

use std::ops::Range;

use iced::font::Weight;
use iced::widget::text::{Rich, Span, Wrapping};

use crate::domain::door::Who;
use crate::search::{self, Directory, Found};
use crate::ui::{Element, Theme, font};

/// A field with answers under it.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    /// What was typed.
    pub query: String,
    /// Who answers it, best first.
    pub answers: Vec<Found>,
    /// The answer that Enter takes.
    pub at: Option<usize>,
    chosen: Option<Who>,
}

impl Lookup {
    /// What was typed changed; the first answer is the one that Enter takes.
    pub fn type_in(&mut self, query: String, directory: &Directory, limit: usize) {
        self.answers = directory.find(&query, limit);
        self.at = (!self.answers.is_empty()).then_some(0);
        self.query = query;
        self.chosen = None;
    }

    /// Somebody was chosen, and stands in the field until it is typed in again.
    pub fn keep(&mut self, who: Who, label: String) {
        *self = Self { query: label, chosen: Some(who), ..Self::default() };
    }

    /// Another's answers, for a field that looks through more than one directory.
    pub fn answer(&mut self, query: String, answers: Vec<Found>, at: Option<usize>) {
        *self = Self { query, answers, at, chosen: None };
    }

    /// The arrows went `by` answers down, or up.
    pub fn move_by(&mut self, by: i32) {
        self.at = moved(self.at, by, self.answers.len());
    }

    /// Who was chosen, or the answer that Enter would choose.
    pub fn current(&self) -> Option<Who> {
        self.chosen.or_else(|| self.answers.get(self.at?).map(|found| found.who))
    }

    /// Nothing is typed any more.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

/// Where the arrows stand among `count` after going `by` down; above the first one is the field itself, with none chosen.
pub fn moved(at: Option<usize>, by: i32, count: usize) -> Option<usize> {
    let last = i32::try_from(count).unwrap_or(i32::MAX) - 1;
    let from = at.map_or(-1, |at| i32::try_from(at).unwrap_or(i32::MAX));

    usize::try_from(from.saturating_add(by).min(last)).ok()
}

/// A text on one line with what the query found in it underlined. The letters stay those of one run, so that Arabic ones stay
/// joined.
pub fn marked<'a, M: 'a>(text: &str, query: &str, size: f32, weight: Weight) -> Element<'a, M> {
    let face = font::of(text, weight);
    let mut spans: Vec<Span<'a, (), iced::Font>> = Vec::new();
    for (piece, found) in pieces(text, &search::highlight(query, text)) {
        // iced 0.14 draws the line under a span from its first letter to the right: in Arabic that is beside it. Under spans
        // of one letter each the line is where it should be.
        if found && piece.chars().any(|letter| matches!(letter, '\u{600}'..='\u{77f}')) {
            spans.extend(piece.chars().map(|letter| Span::new(letter.to_string()).underline(true)));
        } else {
            spans.push(Span::new(piece.to_owned()).underline(found));
        }
    }
    let rich: Rich<'a, (), M, Theme> = Rich::with_spans(spans).font(face).size(size).wrapping(Wrapping::None);

    rich.into()
}

/// The text cut at the ends of what was found, each piece with whether it was.
fn pieces<'t>(text: &'t str, found: &[Range<usize>]) -> impl Iterator<Item = (&'t str, bool)> {
    let mut cuts = Vec::with_capacity(found.len() * 2 + 1);
    let mut from = 0;
    for range in found {
        let (Some(before), Some(within)) = (text.get(from..range.start), text.get(range.clone())) else { continue };
        cuts.push((before, false));
        cuts.push((within, true));
        from = range.end;
    }
    cuts.push((text.get(from..).unwrap_or_default(), false));

    cuts.into_iter().filter(|(piece, _)| !piece.is_empty())
}
