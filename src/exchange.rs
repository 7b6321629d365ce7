//! Spreadsheets in and out, and what else leaves: cards, calendars, drafts of e-mails.
//!
//! In: a file is [`read`](read::read) into a [`Book`](sheet::Book) of plain cells, its header row and columns are
//! [guessed](header::guess) and may be corrected, and what its rows would do is laid down in a [`Plan`](plan::Plan), whose
//! changes are one batch. Out: the [rows](lists::rows) of a list that a [filter](filter::Filter) lets through become a
//! [`Table`](table::Table), [`save`](write::save)d as XLSX, ODS or CSV, or [cards](lists::Cards); a meeting becomes a
//! [calendar](calendar::Calendar), its invitations [drafts](drafts::Drafts). Each file is swapped in whole, so that a half-written
//! one never takes the place of a good one.

pub mod calendar;
pub mod columns;
pub mod drafts;
pub mod filter;
pub mod header;
pub mod import;
pub mod leaving;
pub mod lists;
pub mod plan;
pub mod progress;
pub mod projects;
pub mod read;
pub mod say;
pub mod sheet;
pub mod table;
pub mod write;

mod content_line;
mod fold;
mod write_csv;
mod write_ods;
mod write_xlsx;

/// A text for readers outside the window: without the marks that keep scripts apart on our own screens (Unicode's isolates).
fn said(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect()
}
