//! A list of the register: its rows derived once for a state of it, then narrowed, sorted and walked.

use crate::screen::keys::Step;
use std::cmp::Ordering;
use std::fmt::Debug;

use crate::domain::RegionId;
use crate::i18n::Language;
use crate::search::fold;
use crate::ui::table::{Order, Sort, State};

/// One record as a row.
pub trait Row {
    type Id: Copy + Eq + Debug;
    type Column: Copy + PartialEq + Debug;
    /// What a quick filter beside the region tells apart.
    type Group: Copy + PartialEq + Debug;

    fn id(&self) -> Self::Id;
    fn region(&self) -> Option<RegionId>;
    fn is_archived(&self) -> bool;
    fn is_of(&self, group: Self::Group) -> bool;
    /// What the filter reads, folded.
    fn haystack(&self) -> &str;
    fn compare(&self, other: &Self, by: Self::Column) -> Ordering;
}

/// What a list is narrowed to.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter<G> {
    pub text: String,
    pub region: Option<RegionId>,
    pub group: Option<G>,
    /// Whether archived records are shown too.
    pub archived: bool,
}

/// The rows, those that are shown, and where the cursor is.
#[derive(Debug)]
pub struct List<R: Row> {
    rows: Vec<R>,
    /// The places of the rows that are shown.
    shown: Vec<usize>,
    pub filter: Filter<R::Group>,
    pub sort: Sort<R::Column>,
    pub table: State,
    cursor: Option<R::Id>,
    /// Where the cursor stands among the rows shown, should its record leave them.
    place: usize,
    seen: Option<(u64, Language)>,
}

impl<G> Default for Filter<G> {
    fn default() -> Self {
        Self { text: String::new(), region: None, group: None, archived: false }
    }
}

impl<G: PartialEq> Filter<G> {
    /// Whether anything is left out that is not archived.
    pub fn is_on(&self) -> bool {
        !self.text.is_empty() || self.region.is_some() || self.group.is_some()
    }
}

impl<R: Row> List<R> {
    pub fn new(by: R::Column) -> Self {
        Self {
            rows: Vec::new(),
            shown: Vec::new(),
            filter: Filter::default(),
            sort: Sort::ascending(by),
            table: State::new(),
            cursor: None,
            place: 0,
            seen: None,
        }
    }

    /// Whether the rows are of an earlier state; from now on they are of this one.
    pub fn is_behind(&mut self, now: (u64, Language)) -> bool {
        self.seen.replace(now) != Some(now)
    }

    /// Takes new rows, in the order of their names.
    pub fn fill(&mut self, rows: Vec<R>) {
        self.rows = rows;
        self.narrow();
    }

    /// Every row, archived ones too.
    pub fn rows(&self) -> &[R] {
        &self.rows
    }

    /// The rows that are shown, in their order.
    pub fn shown(&self) -> impl Iterator<Item = &R> {
        self.shown.iter().filter_map(|place| self.rows.get(*place))
    }

    /// How many rows are shown.
    pub fn shown_count(&self) -> usize {
        self.shown.len()
    }

    /// How many rows there would be without the filter.
    pub fn total(&self) -> usize {
        self.rows.iter().filter(|row| self.filter.archived || !row.is_archived()).count()
    }

    pub fn at(&self, place: usize) -> Option<&R> {
        self.rows.get(*self.shown.get(place)?)
    }

    pub fn cursor(&self) -> Option<R::Id> {
        self.cursor
    }

    /// The place of the cursor among the rows that are shown.
    pub fn cursor_place(&self) -> Option<usize> {
        self.cursor.map(|_| self.place)
    }

    /// Shows what the filter lets through, in the order of the column.
    pub fn narrow(&mut self) {
        let words = fold(&self.filter.text);
        let words: Vec<&str> = words.split_whitespace().collect();
        let rows = &self.rows;
        let filter = &self.filter;
        let mut shown: Vec<usize> =
            (0..rows.len()).filter(|place| lets_through(&rows[*place], filter, &words)).collect();
        // The rows are in the order of their names already, and sorting is stable: equals stay in it.
        shown.sort_by(|a, b| rows[*a].compare(&rows[*b], self.sort.by));
        if self.sort.order == Order::Descending {
            shown.reverse();
        }
        self.shown = shown;
        self.find_cursor();
    }

    /// The filter changed: the first row is where one looks next.
    pub fn refilter(&mut self) {
        self.cursor = None;
        self.place = 0;
        self.narrow();
    }

    pub fn sort_by(&mut self, by: R::Column) {
        self.sort = self.sort.toggled(by);
        self.narrow();
    }

    /// Where a step leads.
    pub fn after(&self, step: Step) -> Option<usize> {
        step.lands(self.cursor.map(|_| self.place), self.shown.len(), self.table.page())
    }

    /// Puts the cursor there.
    pub fn go_to(&mut self, place: usize) -> Option<R::Id> {
        let id = self.at(place)?.id();
        self.cursor = Some(id);
        self.place = place;

        Some(id)
    }

    /// Puts the cursor on a record; where it is, if it is shown.
    pub fn go_to_id(&mut self, id: R::Id) -> Option<usize> {
        let place = self.shown().position(|row| row.id() == id)?;
        self.go_to(place);

        Some(place)
    }

    fn find_cursor(&mut self) {
        let found = self.cursor.and_then(|cursor| self.shown().position(|row| row.id() == cursor));
        match found {
            Some(place) => self.place = place,
            // The cursor's record left the list: the one that took its place is next.
            None => {
                self.place = self.place.min(self.shown.len().saturating_sub(1));
                self.cursor = self.at(self.place).map(Row::id);
            }
        }
    }
}

fn lets_through<R: Row>(row: &R, filter: &Filter<R::Group>, words: &[&str]) -> bool {
    (filter.archived || !row.is_archived())
        && filter.region.is_none_or(|region| row.region() == Some(region))
        && filter.group.is_none_or(|group| row.is_of(group))
        && words.iter().all(|word| row.haystack().contains(word))
}

/// By a key that may be empty: those without one come last.
pub fn by_key<T: Ord + ?Sized>(a: &T, a_is_empty: bool, b: &T, b_is_empty: bool) -> Ordering {
    a_is_empty.cmp(&b_is_empty).then_with(|| a.cmp(b))
}
