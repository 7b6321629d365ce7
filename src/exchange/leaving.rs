//! Whatever leaves, made from what the program knows and ready to be written: so it can be written off the UI thread.

use std::path::Path;

use super::calendar::Calendar;
use super::columns::{self, Disclosure, ListColumn};
use super::drafts::Drafts;
use super::lists::{self, Cards};
use super::table::Table;
use super::write::{self, Format, SaveError, Saved};

/// What leaves.
#[derive(Debug, Clone, PartialEq)]
pub enum Leaving {
    /// A list, in the format that its file's name asks for.
    List(Table),
    /// Cards of people and associations.
    Cards(Cards),
    /// The calendar of a meeting.
    Calendar(Calendar),
    /// Drafts of invitations, each a file in a folder.
    Drafts(Drafts),
}

/// The formats that a list leaves in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListFormat {
    /// A table.
    Table(Format),
    /// Cards: vCard 4.0.
    Cards,
}

impl ListFormat {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] =
        [Self::Table(Format::Xlsx), Self::Table(Format::Csv), Self::Table(Format::Ods), Self::Cards];

    /// The format that a file's name asks for.
    pub fn of(path: &Path) -> Option<Self> {
        if write::ends_with(path, "vcf") { Some(Self::Cards) } else { Format::of(path).map(Self::Table) }
    }

    /// What a list with these columns says of people in this format: a card is made of fewer of them.
    pub fn personal_data(self, columns: &[ListColumn]) -> Vec<Disclosure> {
        match self {
            Self::Table(_) => columns::personal_data(columns),
            Self::Cards => columns::personal_data(&lists::on_cards(columns)),
        }
    }

    /// The end of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Table(format) => format.extension(),
            Self::Cards => "vcf",
        }
    }
}

impl Leaving {
    /// Writes it to a file, or drafts into a folder, which is made where it is missing. What is counted as rows are rows, cards,
    /// events or messages.
    ///
    /// # Errors
    /// One [`SaveError`]; what stood at the path before is untouched. Of drafts, those before the one that failed are written.
    pub fn save(&self, path: &Path) -> Result<Saved, SaveError> {
        match self {
            Self::List(table) => write::save(table, path),
            Self::Cards(cards) => write::save_text(&cards.text, cards.count, path, "vcf"),
            Self::Calendar(calendar) => write::save_text(&calendar.text, calendar.events, path, "ics"),
            Self::Drafts(drafts) => {
                let files = drafts.ready.iter().map(|draft| (draft.file.as_str(), draft.bytes.as_slice()));

                write::save_folder(path, files)
            }
        }
    }
}
