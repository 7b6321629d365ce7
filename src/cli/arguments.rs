use std::ffi::OsString;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::{Args, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::documents::{Paper, PaperLanguage, Who};
use crate::i18n::{I18n, Language};
use crate::store;

/// What may stand on the line. What `--help` says of it is the messages `cli-…`, see [`super::command`].
#[derive(Debug, Parser)]
#[command(name = "majlis")]
pub struct Arguments {
    /// A workspace to open in the window: its folder, or the file `majlis.ron` in it.
    #[arg(value_name = "WORKSPACE", value_parser = workspace, conflicts_with = "workspace")]
    pub place: Option<PathBuf>,

    /// Open the window on the sample workspace: 155 associations and a meeting that is open today.
    #[arg(long)]
    pub demo: bool,

    /// Open the window at the door of this meeting, full-screen, with no other screen within reach.
    #[arg(long, value_name = "MEETING")]
    pub door: Option<String>,

    /// Show this meeting on the projector: a second, read-only window that follows what is recorded.
    #[arg(long, value_name = "MEETING", conflicts_with_all = ["demo", "door"])]
    pub project: Option<String>,

    /// Show every part of the window's design, for whoever builds screens.
    #[arg(long, conflicts_with_all = ["demo", "door", "project", "place"])]
    pub gallery: bool,

    /// What every command takes.
    #[command(flatten)]
    pub common: Common,

    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Arguments {
    /// What stands on the line of this process, and the language to answer in. Where it is help that was asked for, or nothing that
    /// can be understood, the process says so and ends.
    pub fn read() -> (Self, Language) {
        let words: Vec<OsString> = std::env::args_os().collect();
        let language = super::language(&words);
        let matches = super::command(language).try_get_matches_from(words);
        let read = matches.and_then(|matches| Self::from_arg_matches(&matches));
        let mut arguments = read.unwrap_or_else(|error| refuse(&error, language));
        if let Some(place) = arguments.place.take() {
            arguments.common.workspace = Some(place);
        }

        (arguments, language)
    }
}

/// Says what is wrong with the line and ends; help that was asked for is no mistake.
fn refuse(error: &clap::Error, language: Language) -> ! {
    if !error.use_stderr() {
        error.exit();
    }
    eprintln!("majlis: {}", super::usage::said(error, &I18n::new(language)));
    std::process::exit(BAD_USAGE);
}

/// What the process answers to a line that cannot be understood.
const BAD_USAGE: i32 = 2;

/// For so many desks a sign-in sheet is split.
const DESKS: RangeInclusive<i64> = 1..=20;
/// So many blank rows a sign-in sheet ends with.
const BLANK_ROWS: RangeInclusive<i64> = 0..=200;

/// Between which numbers the value of an argument lies, as clap writes the argument; none: any number will do.
pub(super) fn range(argument: &str) -> Option<RangeInclusive<i64>> {
    match argument.split(' ').next()? {
        "--desks" => Some(DESKS),
        "--blank-rows" => Some(BLANK_ROWS),
        _ => None,
    }
}

/// What was named is neither a command nor a workspace.
#[derive(Debug, thiserror::Error)]
#[error("there is neither a command nor a workspace of that name")]
pub(super) struct NotAWorkspace;

/// The workspace of which a folder or its file was named, as a file manager does on a double click.
fn workspace(named: &str) -> Result<PathBuf, NotAWorkspace> {
    let named = Path::new(named);
    let folder = match named.file_name() {
        Some(name) if name == store::IDENTITY => named.parent().unwrap_or(named),
        _ => named,
    };

    if store::is_workspace(folder) { Ok(folder.to_owned()) } else { Err(NotAWorkspace) }
}

/// What every command takes.
#[derive(Clone, Debug, Default, Args)]
pub struct Common {
    /// The folder of the workspace; by default the one last used, else the data folder of this account.
    #[arg(long, global = true, value_name = "DIR")]
    pub workspace: Option<PathBuf>,

    /// The language of the interface and of what is written.
    #[arg(long = "lang", global = true, value_enum, value_name = "LANG")]
    pub language: Option<LanguageCode>,

    /// Work as a desk of its own, with a journal of its own.
    #[arg(long, global = true, value_name = "NAME")]
    pub laptop: Option<String>,
}

/// A language, as it is named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LanguageCode {
    /// French.
    Fr,
    /// Arabic.
    Ar,
    /// English.
    En,
}

impl From<LanguageCode> for Language {
    fn from(code: LanguageCode) -> Self {
        match code {
            LanguageCode::Fr => Self::French,
            LanguageCode::Ar => Self::Arabic,
            LanguageCode::En => Self::English,
        }
    }
}

/// The commands without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the sample workspace to a folder.
    Demo {
        /// A new or empty folder.
        dir: PathBuf,
    },

    /// One line a meeting, by date: code, date, kind, title, organisations invited, organisations confirmed, people present.
    Meetings,

    /// Bring in a list of associations: one line a row says what was done, or would be, and why.
    Import {
        /// A spreadsheet (XLSX, XLS, ODS, CSV or TSV), visiting cards (VCF), or what pretix, Indico, CiviCRM, Google or Outlook export.
        file: PathBuf,

        /// Invite to this meeting as well.
        #[arg(long)]
        meeting: Option<String>,

        /// The file is a list of projects, not of associations.
        #[arg(long, conflicts_with = "meeting")]
        projects: bool,

        /// Say what would be done, and do nothing.
        #[arg(long)]
        dry_run: bool,
    },

    /// Write a list, the calendar of a meeting, or drafts of its invitations by e-mail.
    Export {
        /// What leaves.
        #[arg(value_enum)]
        what: Handout,

        /// The file; its ending says the format: xlsx, csv, ods or vcf for a list, pdf too for the attendance, ics for a
        /// meeting. For drafts, a folder.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,

        /// Of which meeting; “latest” unless told otherwise.
        #[arg(long)]
        meeting: Option<String>,

        /// The columns, by their English names, with commas between them.
        #[arg(long, value_delimiter = ',', conflicts_with = "set")]
        columns: Option<Vec<String>>,

        /// A named set of columns: “public list”, “for the organiser”, “for the door”, or one of your own.
        #[arg(long, value_name = "NAME")]
        set: Option<String>,

        /// Which rows, with commas between what must hold: “present,region=L'Oriental”.
        #[arg(long, value_delimiter = ',')]
        filter: Vec<String>,
    },

    /// Write a paper of a meeting as PDF.
    Document {
        /// Which paper.
        #[arg(value_enum)]
        paper: PaperName,

        /// Of which meeting.
        #[arg(long)]
        meeting: String,

        /// The file; with --apart, a folder.
        #[arg(long, value_name = "FILE.pdf")]
        to: PathBuf,

        /// The language of the paper; the interface's unless told otherwise.
        #[arg(long = "language", value_enum, value_name = "LANG")]
        paper_language: Option<DocumentLanguage>,

        /// Of one session, by its name or its number in the order of the day. A sign-in sheet is of the first session of today
        /// unless told otherwise, the others of the whole meeting.
        #[arg(long)]
        session: Option<String>,

        /// Split the sign-in sheet for so many desks.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(DESKS))]
        desks: Option<u16>,

        /// Split the sign-in sheet by the first letters of people's names.
        #[arg(long, conflicts_with = "desks")]
        by_letter: bool,

        /// How many blank rows the sign-in sheet, or each part of it, ends with.
        #[arg(long, value_name = "N", default_value_t = crate::documents::BLANK_ROWS, value_parser = clap::value_parser!(u16).range(BLANK_ROWS))]
        blank_rows: u16,

        /// Badges as labels of 90 by 60 mm, one a page, instead of eight to a sheet.
        #[arg(long)]
        labels: bool,

        /// Who has a badge or a place card.
        #[arg(long, value_enum, default_value_t = WhoName::Expected)]
        who: WhoName,

        /// Each letter as a file of its own in the folder that --to names.
        #[arg(long)]
        apart: bool,
    },

    /// Copy a template into the workspace, to be changed there; afterwards it is used instead of the program's own.
    Template {
        /// Of which paper, or the part that all papers share.
        #[arg(value_enum)]
        name: TemplateName,
    },

    /// One line a person, best first: name, association, badge code.
    Find {
        /// Look among the people of this meeting.
        #[arg(long)]
        meeting: Option<String>,

        /// At most so many lines.
        #[arg(long, default_value_t = 10)]
        limit: usize,

        /// A file with a query a line; each answer is the query and the names, best first.
        #[arg(long, value_name = "FILE", conflicts_with = "query")]
        queries: Option<PathBuf>,

        /// What is typed; one letter will do.
        #[arg(required_unless_present = "queries", num_args = 1..)]
        query: Vec<String>,
    },

    /// Mark people present: one code or name a line on the standard input, one answer a line once it is on disk.
    Arrive {
        /// At which meeting.
        #[arg(long)]
        meeting: String,

        /// At which session, by its name or its number in the order of the day; the first of today unless told otherwise.
        #[arg(long)]
        session: Option<String>,

        /// The label of the desk; the laptop's name unless told otherwise.
        #[arg(long, value_name = "LABEL")]
        desk: Option<String>,
    },

    /// Mark those present who signed on a printed sheet: one answer a row, once it is on disk.
    Sign {
        /// At which meeting.
        #[arg(long)]
        meeting: String,

        /// The number on the sheet.
        #[arg(long, value_name = "NUMBER")]
        sheet: String,

        /// The numbers of the rows that are signed: 1-14 17 20.
        #[arg(required = true, num_args = 1.., value_name = "ROWS")]
        rows: Vec<String>,

        /// The scan of the signed sheet (PDF, JPEG, PNG …), to be kept with the meeting.
        #[arg(long, value_name = "FILE")]
        scan: Option<PathBuf>,
    },

    /// Take in another laptop's copy of the workspace; say what came, and what could not be read.
    Merge {
        /// The folder of the copy.
        other: PathBuf,
    },

    /// Verify every file of the workspace; say what is damaged, unknown or unfinished.
    Check,
}

/// What can be handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Handout {
    /// The list of who came, and who was expected.
    Attendance,
    /// The list of who is invited, and what they answered.
    Invitations,
    /// The list of who exists.
    Register,
    /// The calendar of a meeting: its sessions with the agenda.
    Meeting,
    /// Drafts of the invitations by e-mail, a file each.
    Drafts,
}

/// A paper that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PaperName {
    /// What people sign at the door.
    SignIn,
    /// What people wear.
    Badges,
    /// The letters of invitation.
    Letters,
    /// That somebody was there.
    Certificates,
    /// Who came, and who was expected.
    Attendance,
    /// What stands on the table before a person.
    PlaceCards,
    /// Who was there, what was said, and what came of it: a draft, marked as one.
    Minutes,
    /// What the latest final minutes would say otherwise now.
    Corrections,
    /// What the meeting came to: figures, themes, decisions.
    Report,
}

impl From<PaperName> for Paper {
    fn from(name: PaperName) -> Self {
        match name {
            PaperName::SignIn => Self::SignIn,
            PaperName::Badges => Self::Badges,
            PaperName::Letters => Self::Letters,
            PaperName::Certificates => Self::Certificates,
            PaperName::Attendance => Self::Attendance,
            PaperName::PlaceCards => Self::PlaceCards,
            PaperName::Minutes => Self::Minutes,
            PaperName::Corrections => Self::Corrections,
            PaperName::Report => Self::Report,
        }
    }
}

/// A template that can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TemplateName {
    /// Of the sign-in sheet.
    SignIn,
    /// Of the badges.
    Badges,
    /// Of the letters.
    Letters,
    /// Of the certificates.
    Certificates,
    /// Of the attendance list.
    Attendance,
    /// Of the place cards.
    PlaceCards,
    /// Of the minutes.
    Minutes,
    /// Of the corrections to the minutes.
    Corrections,
    /// Of the report.
    Report,
    /// What all papers share.
    Common,
}

impl TemplateName {
    /// Whose template it is; none: it is shared.
    pub fn paper(self) -> Option<Paper> {
        Some(match self {
            Self::SignIn => Paper::SignIn,
            Self::Badges => Paper::Badges,
            Self::Letters => Paper::Letters,
            Self::Certificates => Paper::Certificates,
            Self::Attendance => Paper::Attendance,
            Self::PlaceCards => Paper::PlaceCards,
            Self::Minutes => Paper::Minutes,
            Self::Corrections => Paper::Corrections,
            Self::Report => Paper::Report,
            Self::Common => return None,
        })
    }
}

/// The language of a paper, as it is named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DocumentLanguage {
    /// French.
    Fr,
    /// Arabic.
    Ar,
    /// English.
    En,
    /// French and Arabic together.
    #[value(name = "fr+ar")]
    FrAr,
}

impl From<DocumentLanguage> for PaperLanguage {
    fn from(language: DocumentLanguage) -> Self {
        match language {
            DocumentLanguage::Fr => Self::French,
            DocumentLanguage::Ar => Self::Arabic,
            DocumentLanguage::En => Self::English,
            DocumentLanguage::FrAr => Self::FrenchAndArabic,
        }
    }
}

/// Who has a badge or a place card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum WhoName {
    /// All who are on the list by name, but for those who declined.
    Expected,
    /// Those who confirmed.
    Confirmed,
    /// Those who came.
    Present,
}

impl From<WhoName> for Who {
    fn from(name: WhoName) -> Self {
        match name {
            WhoName::Expected => Self::Expected,
            WhoName::Confirmed => Self::Confirmed,
            WhoName::Present => Self::Present,
        }
    }
}
