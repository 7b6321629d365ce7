//! What can leave, and the words for it.

use std::path::Path;

use crate::documents::{self, Paper};
use crate::exchange::columns::{Disclosure, List, ListColumn};
use crate::exchange::leaving::ListFormat;
use crate::exchange::write::Format;
use crate::exchange::{calendar, drafts};
use crate::screen::Context;
use crate::tr;

/// What leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A list.
    List(List),
    /// The calendar of the meeting.
    Calendar,
    /// Drafts of the invitations by e-mail.
    Drafts,
}

impl Piece {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::List(List::Attendance),
        Self::List(List::Invitations),
        Self::List(List::Register),
        Self::Calendar,
        Self::Drafts,
    ];

    /// The one after, and the first after the last.
    pub fn next(self) -> Self {
        let place = Self::ALL.iter().position(|piece| *piece == self).unwrap_or(0);

        Self::ALL[(place + 1) % Self::ALL.len()]
    }

    /// The Fluent key of its name.
    pub fn title(self) -> &'static str {
        match self {
            Self::List(List::Attendance) => "export-list-attendance",
            Self::List(List::Invitations) => "export-list-invitations",
            Self::List(List::Register) => "export-list-register",
            Self::Calendar => "export-calendar",
            Self::Drafts => "export-drafts",
        }
    }

    /// How much would leave, in words.
    pub fn counted(self, cx: &Context<'_>, count: usize) -> String {
        match self {
            Self::List(_) => tr!(cx.i18n, "export-rows", count = count),
            Self::Calendar => tr!(cx.i18n, "export-events", count = count),
            Self::Drafts => tr!(cx.i18n, "export-messages", count = count),
        }
    }

    /// What was written, and where.
    pub fn written(self, cx: &Context<'_>, format: ListFormat, count: usize, path: &Path) -> String {
        let path = path.display().to_string();

        match (self, format) {
            (Self::List(_), ListFormat::Table(_)) => tr!(cx.i18n, "export-written", count = count, path = path),
            (Self::List(_), ListFormat::Cards) => tr!(cx.i18n, "export-written-cards", count = count, path = path),
            (Self::Calendar, _) => tr!(cx.i18n, "export-written-events", count = count, path = path),
            (Self::Drafts, _) => tr!(cx.i18n, "export-written-messages", count = count, path = path),
        }
    }

    /// The personal data that leaves with it.
    pub fn personal(self, columns: &[ListColumn], format: ListFormat) -> Vec<Disclosure> {
        match self {
            Self::List(_) => format.personal_data(columns),
            Self::Calendar => calendar::PERSONAL.to_vec(),
            Self::Drafts => drafts::personal_data(documents::personal_data(Paper::Letters)),
        }
    }
}

/// The name of a list in the settings.
pub fn key(list: List) -> &'static str {
    match list {
        List::Attendance => "attendance",
        List::Invitations => "invitations",
        List::Register => "register",
    }
}

/// The Fluent key of a format's name.
pub fn format_key(format: ListFormat) -> &'static str {
    match format {
        ListFormat::Table(Format::Xlsx) => "export-format-xlsx",
        ListFormat::Table(Format::Csv) => "export-format-csv",
        ListFormat::Table(Format::Ods) => "export-format-ods",
        ListFormat::Cards => "export-format-vcf",
    }
}
