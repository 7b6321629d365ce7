//! Papers: what a meeting hands out, typeset as PDF or as pictures of its pages.
//!
//! A [`Wish`] says which paper, in which language, for whom. [`draft`] writes down what the paper says, from the register and
//! the meeting, as JSON; [`Draft::print`] sets it with the paper's template, and answers a [`Printed`], which knows its pages
//! as pictures and as a PDF. Templates have no words and no figures of their own: those are the messages `papers-…` and
//! `domain/figures`. What is changed, a logo or a template, is read through the store alone.

#![warn(missing_docs)]

mod apart;
mod attendance;
mod cards;
mod common;
mod corrections;
mod error;
mod leaf;
mod letters;
mod line;
mod long;
mod look;
mod minutes;
mod paper;
mod people;
mod pictures;
mod press;
mod printed;
mod progress;
mod report;
pub mod say;
mod sign_in;
mod templates;
mod text;
mod write;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

use crate::domain::{Change, DelegateId, Ids, MeetingChange, MeetingId, badge, sheet};
use crate::exchange::columns::Disclosure;
use crate::i18n::Language;
use crate::store;

pub use apart::{Apart, Saved};
pub use common::{Dossier, Material};
pub use corrections::{Told, told};
pub use error::{Nobody, PaperError};
pub use leaf::{Leaf, leaf};
pub use minutes::{Next, next_meeting};
pub use paper::{BLANK_ROWS, BadgeSize, Edition, LONG_SHEET, Paper, PaperLanguage, Split, Who, Wish};
pub use pictures::{Lacking, lacking};
pub use press::fonts;
pub use printed::{Picture, Printed};
pub use progress::Progress;
pub use templates::{COMMON as COMMON_TEMPLATE, copy as copy_template, copy_common};
pub use write::{forget_shown, make, save, show, show_attached};

use attendance::Attendance;
use cards::Cards;
use common::Head;
use corrections::Corrections;
use letters::Letters;
use minutes::Minutes;
use press::Copy;
use report::Report;
use sign_in::SignIn;

/// What a paper says, ready to be typeset elsewhere than on the UI thread.
#[derive(Clone, Debug)]
pub struct Draft {
    paper: Paper,
    data: String,
    long: Option<Long>,
    /// The names of the pictures on it.
    pictures: Vec<String>,
    lacking: Vec<Lacking>,
    today: Date,
    folder: Option<PathBuf>,
}

/// A sheet that is too long for a table.
#[derive(Clone, Debug)]
struct Long {
    sheet: SignIn,
    head: Head,
}

/// Writes down what a paper says. `folder` is the workspace whose changed templates and pictures are used.
///
/// # Errors
/// [`PaperError::Nobody`] where the paper would be empty; see [`PaperError::Code`].
pub fn draft(material: Material<'_>, wish: &Wish, folder: Option<&Path>) -> Result<Draft, PaperError> {
    let head = head(material, wish, folder);
    let mut long = None;
    let data = match wish.paper {
        Paper::SignIn => {
            let sheet = SignIn::new(material, wish);
            if sheet.is_long() && !templates::has_own(wish.paper, folder) {
                long = Some(Long { sheet, head });

                Ok(String::new())
            } else {
                written(&head, sheet.measured())
            }
        }
        Paper::Attendance => written(&head, Attendance::new(material, wish)),
        Paper::Minutes => written(&head, Minutes::new(material, wish)),
        Paper::Corrections => written(&head, Corrections::new(material, wish)?),
        Paper::Report => written(&head, Report::new(material, wish)),
        Paper::Letters => {
            let letters = Letters::new(material, wish);
            if letters.is_empty() {
                return Err(PaperError::Nobody(Nobody::Invited));
            }

            written(&head, letters)
        }
        Paper::Badges | Paper::PlaceCards | Paper::Certificates => written(&head, Cards::new(material, wish)?),
    }?;

    Ok(Draft { long, ..Draft::new(material, wish, data, folder) })
}

fn head(material: Material<'_>, wish: &Wish, folder: Option<&Path>) -> Head {
    let organiser = &material.register.organiser;
    let picture = |name: &str| pictures::present(name, folder);

    Head::new(material, wish).with_pictures(picture(&organiser.logo), picture(&organiser.signature))
}

impl Draft {
    fn new(material: Material<'_>, wish: &Wish, data: String, folder: Option<&Path>) -> Self {
        let organiser = &material.register.organiser;

        Self {
            paper: wish.paper,
            data,
            long: None,
            pictures: [&organiser.logo, &organiser.signature]
                .into_iter()
                .filter_map(|name| pictures::present(name, folder))
                .collect(),
            lacking: lacking(organiser, wish.paper, folder),
            today: material.today,
            folder: folder.map(Path::to_owned),
        }
    }

    /// Sets the paper. Takes from a tenth of a second to some seconds: not for the UI thread.
    ///
    /// # Errors
    /// A template that does not compile, or a file of the workspace that cannot be read.
    pub fn print(self) -> Result<Printed, PaperError> {
        self.print_telling(&Progress::default())
    }

    /// The same, and tells how far it is; only a sheet of more than [`LONG_SHEET`] rows does.
    ///
    /// # Errors
    /// As for [`Self::print`], and where it was cancelled.
    pub fn print_telling(self, progress: &Progress) -> Result<Printed, PaperError> {
        let mut pictures = Vec::new();
        if let Some(folder) = &self.folder {
            for name in self.pictures {
                let bytes = store::attachment(folder, &name)?;
                pictures.push((name, bytes));
            }
        }
        let copy = Copy {
            main: self.paper.name(),
            templates: templates::of_workspace(self.folder.as_deref())?,
            data: self.data,
            pictures,
            today: self.today,
        };

        progress.is_wanted()?;
        let lacking = self.lacking;
        let Some(Long { sheet, head }) = self.long else {
            return press::typeset(copy).map(|pages| Printed::new(pages, lacking));
        };

        long::set(&copy, &sheet, |sheet| written(&head, sheet), progress).map(|pages| Printed::untagged(pages, lacking))
    }

    /// What is handed to the template, as JSON; nothing of a sheet that is too long for a table, which is handed over page by page.
    pub fn data(&self) -> &str {
        &self.data
    }
}

/// What a paper gives out for good and lacks yet, to be recorded before it is printed: the codes of badges, the numbers of letters.
pub fn given_first(material: Material<'_>, id: MeetingId, wish: &Wish, ids: &Ids) -> Vec<Change> {
    match wish.paper {
        Paper::Badges => codes_wanted(material, id, wish, ids),
        Paper::Letters => numbers_wanted(material, id),
        _ => Vec::new(),
    }
}

/// The numbers of all letters of the meeting that have none yet: a letter keeps the number that it once went out with.
pub fn numbers_wanted(material: Material<'_>, id: MeetingId) -> Vec<Change> {
    let numbered = letters::invitees(material, Language::French).into_iter();
    let without = numbered.filter(|(invitee, _)| material.meeting.letter(*invitee).is_none());

    without.map(|(invitee, number)| Change::Meeting(id, MeetingChange::LetterNumbered { invitee, number })).collect()
}

fn codes_wanted(material: Material<'_>, id: MeetingId, wish: &Wish, ids: &Ids) -> Vec<Change> {
    let mut given = BTreeSet::new();
    let mut assigned = |person: DelegateId| {
        let mut code = badge::fresh(material.meeting, ids);
        // Two codes drawn at once may be one; a source of ids that repeats itself must not keep the window waiting for ever.
        for _ in 0..8 {
            if given.insert(code.clone()) {
                break;
            }
            code = badge::fresh(material.meeting, ids);
        }

        Change::Meeting(id, MeetingChange::BadgeAssigned { person, code })
    };

    cards::without_code(material, wish).into_iter().map(&mut assigned).collect()
}

/// Gives a sign-in sheet that goes out its number, and answers the change that keeps what stands on its rows: to be recorded
/// before it is printed, since a sheet with a number that nobody knows is of no use. None for the other papers.
pub fn sheet_wanted(material: Material<'_>, id: MeetingId, wish: &mut Wish, ids: &Ids) -> Option<Change> {
    if wish.paper != Paper::SignIn {
        return None;
    }
    // People of a meeting of several sessions sign for one of them, even where the sheet is of the whole.
    let session = wish.session.or_else(|| material.meeting.session_on(material.today))?;
    let number = sheet::fresh(material.meeting, ids);
    let rows = sign_in::rows(material, wish);
    wish.sheet = Some(number.clone());

    Some(Change::Meeting(id, MeetingChange::SheetPrinted { number, session, rows }))
}

/// What a paper says of people, to be said before it leaves (law 09-08 counts paper and files alike).
pub fn personal_data(paper: Paper) -> &'static [Disclosure] {
    use Disclosure::{Civility, Names, Presence, Roles};

    match paper {
        Paper::SignIn | Paper::Badges | Paper::PlaceCards => &[Names, Roles],
        Paper::Attendance => &[Names, Roles, Presence],
        // A guest is addressed by name, role and body.
        Paper::Letters => &[Names, Civility, Roles],
        Paper::Certificates | Paper::Minutes | Paper::Corrections => &[Names, Civility, Roles, Presence],
        Paper::Report => &[],
    }
}

/// What a paper's file is called unless the user says otherwise, without its ending: "emargement-RC-2026-03".
pub fn file_stem(paper: Paper, code: &str, language: Language) -> String {
    let name = common::words(language).t(match paper {
        Paper::SignIn => "papers-file-sign-in",
        Paper::Attendance => "papers-file-attendance",
        Paper::Badges => "papers-file-badges",
        Paper::Letters => "papers-file-letters",
        Paper::Certificates => "papers-file-certificates",
        Paper::PlaceCards => "papers-file-place-cards",
        Paper::Minutes => "papers-file-minutes",
        Paper::Corrections => "papers-file-corrections",
        Paper::Report => "papers-file-report",
    });
    let stem = if code.trim().is_empty() { name } else { format!("{name}-{}", code.trim()) };

    // What no file system forbids.
    stem.chars()
        .map(|letter| if "/\\:*?\"<>|".contains(letter) || letter.is_control() { '-' } else { letter })
        .collect()
}

#[derive(Serialize)]
struct Written<'a, T> {
    #[serde(flatten)]
    head: &'a Head,
    body: T,
}

fn written<T: Serialize>(head: &Head, body: T) -> Result<String, PaperError> {
    serde_json::to_string(&Written { head, body }).map_err(|error| PaperError::Typesetting(error.to_string()))
}
