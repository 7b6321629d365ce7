//! Spreadsheets in and out.
//!
//! In: a file is [`read`](read::read) into a [`Book`](sheet::Book) of plain cells, its header row and columns are
//! [guessed](header::guess) and may be corrected, and what its rows would do is laid down in a [`Plan`](plan::Plan), whose
//! changes are one batch. Out: what leaves is a
//! [`Table`](table::Table), [`save`](write::save)d as XLSX, ODS or CSV and swapped in whole, so that a half-written
//! file never takes the place of a good one.

pub mod columns;
pub mod header;
pub mod import;
pub mod lists;
pub mod plan;
pub mod projects;
pub mod read;
pub mod say;
pub mod sheet;
pub mod table;
pub mod write;

mod fold;
mod write_csv;
mod write_ods;
mod write_xlsx;
