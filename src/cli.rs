//! The commands without a window, for scripts, tests and a barcode reader on a pipe: thin over the functions that the window
//! calls too.

mod arguments;
mod arrive;
mod check;
mod document;
mod error;
mod export;
mod find;
mod help;
mod import;
mod meetings;
mod merge;
mod output;
mod place;
mod project;
mod refusal;
mod sign;
mod usage;

pub use arguments::{
    Arguments, Command, Common, DocumentLanguage, Handout, LanguageCode, PaperName, TemplateName, WhoName,
};
pub use error::CommandError;
pub use help::{command, language};
pub use output::note;
pub use project::{Projected, projected};
pub use refusal::{not_opened, said};

use output::Output;

/// Carries a command out. What it has to say goes to the standard output, a line each; why it failed is the error,
/// which [`said`] puts in words.
pub fn run(command: Command, common: &Common) -> Result<(), CommandError> {
    let mut out = Output::standard();
    let done = match command {
        Command::Demo { dir } => place::demo(common, &dir),
        Command::Meetings => meetings::run(common, &mut out),
        Command::Import { file, projects: true, dry_run, .. } => import::projects(common, &file, dry_run, &mut out),
        Command::Import { file, meeting, dry_run, .. } => {
            import::run(common, &file, meeting.as_deref(), dry_run, &mut out)
        }
        Command::Export { what, to, meeting, columns, set, filter } => {
            export::run(common, &export::Wanted { handout: what, to, meeting, columns, set, filter }, &mut out)
        }
        Command::Document {
            paper,
            meeting,
            to,
            paper_language: language,
            session,
            desks,
            by_letter,
            blank_rows,
            labels,
            who,
            apart,
        } => {
            let who = who.into();
            let wanted = document::Wanted {
                paper,
                meeting,
                to,
                language,
                session,
                desks,
                by_letter,
                blank_rows,
                labels,
                who,
                apart,
            };

            document::run(common, &wanted)
        }
        Command::Template { name } => {
            document::template(common, name).and_then(|path| out.line([path.display().to_string().as_str()]))
        }
        Command::Find { meeting, limit, queries: Some(file), .. } => {
            find::many(common, meeting.as_deref(), limit, &file, &mut out)
        }
        Command::Find { meeting, limit, queries: None, query } => {
            find::one(common, meeting.as_deref(), limit, &query.join(" "), &mut out)
        }
        Command::Arrive { meeting, session, desk } => {
            arrive::run(common, &meeting, session.as_deref(), desk.as_deref(), &mut out)
        }
        Command::Sign { meeting, sheet, rows, scan } => {
            let rows = rows.join(" ");
            let asked = sign::Asked { meeting: &meeting, sheet: &sheet, rows: &rows, scan: scan.as_deref() };

            sign::run(common, &asked, &mut out)
        }
        Command::Merge { other } => merge::run(common, &other, &mut out),
        Command::Check => check::run(common, &mut out),
    };

    match done.and_then(|()| out.flush()) {
        // Whoever read the lines has seen enough: `majlis find a | head -1` is no failure.
        Err(CommandError::PipeClosed) => Ok(()),
        done => done,
    }
}
