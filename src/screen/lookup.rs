//! Looking somebody up: a query, its answers under the field, and the one that the arrows are at.

use iced::font::Weight;

use crate::domain::door::Who;
use crate::search::{self, Directory, Found};
use crate::ui::theme::Ink;
use crate::ui::{Element, space, text};

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

/// A text on one line with what the query found in it marked.
pub fn marked<'a, M: 'a>(words: &str, query: &str, size: f32, weight: Weight) -> Element<'a, M> {
    text::marked(words, search::highlight(query, words), size, weight).into()
}

/// The same of what stands small beside a name, where it is what was found: nothing is marked in it while the name is.
pub fn marked_beside<'a, M: 'a>(words: &str, name: &str, query: &str) -> Element<'a, M> {
    let is_by_name = !search::highlight(query, name).is_empty();
    let parts = if is_by_name { Vec::new() } else { search::highlight(query, words) };

    text::marked(words, parts, space::CAPTION, Weight::Normal).ink(Ink::Muted).into()
}

/// The same of a person as addressed: the query looked for the name, not for the title before it.
pub fn marked_person<'a, M: 'a>(addressed: &str, name: &str, query: &str, size: f32) -> Element<'a, M> {
    let from = addressed.strip_suffix(name).map_or(0, str::len);
    let parts = search::highlight(query, addressed.get(from..).unwrap_or_default());
    let parts = parts.into_iter().map(|part| part.start + from..part.end + from).collect();

    text::marked(addressed, parts, size, Weight::Normal).into()
}
