use super::place::Place;
use super::{CommandError, Common, Output};
use crate::store::Problem;

/// Verifies every file: one line a problem, the kind and the sentence; or one line that says that all is well.
pub fn run(common: &Common, out: &mut Output) -> Result<(), CommandError> {
    let report = crate::store::check(&Place::folder(common)?)?;
    for problem in &report.problems {
        out.line([word(problem), &problem.to_string()])?;
    }
    for batch in &report.unfinished {
        let expected = batch.expected.map_or_else(|| "an unknown number".to_owned(), |count| count.to_string());
        let sentence =
            format!("batch {}: {} entries of {expected} are there; it does not count", batch.batch, batch.count());
        out.line(["unfinished", &sentence])?;
    }
    if !report.is_clean() {
        out.flush()?;

        return Err(CommandError::Problems(report.problems.len() + report.unfinished.len()));
    }
    out.line(["ok", &format!("{} entries in {} journals", report.entries, report.journals)])
}

fn word(problem: &Problem) -> &'static str {
    match problem {
        Problem::Damaged(_) => "damaged",
        Problem::Unknown(_) => "unknown",
        Problem::Torn(_) => "torn",
        Problem::NewerFormat(..) => "newer",
        Problem::Unreadable(..) => "unreadable",
        Problem::Edited(_) => "edited",
    }
}
