//! Majlis, an offline desktop organiser for consultation meetings.
//!
//! # One way in
//!
//! Everything the program knows is the fold of *changes*, and nothing is ever altered in any other way:
//!
//! ```text
//! key or click → screen Message → Action::Record(changes) → Store::record
//!     → stamped Entry → one RON line appended to this laptop's journal → apply → view
//! ```
//!
//! Two aggregates, each with its own journals: the register (who exists) and each meeting (who is invited, who came, what was
//! said). Entries have one total order, their stamps', and count once wherever they are found: so merging laptops is the union
//! of their lines.
//!
//! # The rooms, in the order of reading
//!
//! - [`domain`]: what the program knows. Pure: no window, no file, no clock, no random number; time and ids come in.
//!   Begin at [`domain::entry`], then [`domain::register`], [`domain::meeting`], [`domain::fold`], [`domain::figures`].
//! - [`search`]: finding people in two or three letters, in either script. Pure as well.
//! - [`store`]: the workspace on disk: journals, copies, lock, readable files, settings, the clock and the random source.
//! - [`exchange`]: spreadsheets in and out; cards, calendars and drafts of e-mails out.
//! - [`documents`]: papers, typeset from the templates in `assets/templates`, or from the copies that a user changed in the
//!   workspace's own folder `templates/`. A picture on them is a file of `files/`, named by its content.
//! - [`i18n`]: strings (Fluent files in `assets/i18n`), direction, dates, numbers, order of names.
//! - [`ui`]: the design system. [`screen`]: one file a screen, lent a [`screen::Context`], handing back a [`screen::Action`].
//!   [`app`]: the iced program around them.
//! - [`cli`]: the commands without a window, thin over the same functions. [`demo`]: the sample workspace.
//!
//! # The invariants, held by `tests/tidy.rs`
//!
//! 1. `domain` and `search` import none of: iced, `std::fs`, clocks, randomness.
//! 2. `iced` appears only in `app`, `screen` and `ui`; `rfd` only in `app/dialog.rs`; files are touched only in `store` and in
//!    the readers and writers of `exchange` and `documents`; `typst` appears only in `documents`.
//! 3. `store`, `exchange` and `documents` know the domain and each other's types, never a screen.
//! 4. Screens name no colour, no raw spacing and no string that a person reads.
//! 5. The three languages have the same keys. No file over 800 lines; half of them under 150.
//! 6. No `unwrap`, `expect` or `panic!` outside tests; no `unsafe`.

pub mod app;
pub mod cli;
pub mod demo;
pub mod documents;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod screen;
pub mod search;
pub mod store;
pub mod ui;
