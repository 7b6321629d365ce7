use super::place::Place;
use super::{CommandError, Common, Output};

/// Verifies every file, and says what is damaged, unknown or unfinished.
pub fn run(common: &Common, out: &mut Output) -> Result<(), CommandError> {
    let folder = Place::folder(common)?;
    let report = crate::store::check(&folder)?;
    for finding in &report.findings {
        out.line([finding.kind(), &finding.file().display().to_string(), &finding.to_string()])?;
    }
    let problems = report.problems();
    if problems > 0 {
        out.flush()?;

        return Err(CommandError::Problems(problems));
    }
    out.line(["ok", &report.entries.to_string()])?;

    Ok(())
}
