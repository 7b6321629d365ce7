use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::CommandError;
use crate::exchange::columns::Disclosure;
use crate::i18n::{I18n, format};
use crate::tr;

/// Lines on the standard output, their cells apart by tabs.
pub struct Output(BufWriter<io::Stdout>);

impl Output {
    /// The standard output.
    pub fn standard() -> Self {
        Self(BufWriter::new(io::stdout()))
    }

    /// Writes one line. A tab or a line break within a cell would break the line, and becomes a space.
    pub fn line<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> Result<(), CommandError> {
        let mut line = String::new();
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                line.push('\t');
            }
            line.extend(cell.chars().map(|letter| if letter.is_control() { ' ' } else { letter }));
        }
        line.push('\n');
        self.0.write_all(line.as_bytes())?;

        Ok(())
    }

    /// Hands over what was written so far.
    pub fn flush(&mut self) -> Result<(), CommandError> {
        self.0.flush()?;

        Ok(())
    }
}

/// Says what personal data is in a file that was written: law 09-08 counts paper and files alike. Nothing where there is none.
pub fn personal(i18n: &I18n, file: &Path, data: &[Disclosure]) {
    if data.is_empty() {
        return;
    }
    let data: Vec<String> = data.iter().map(|data| i18n.t(data.title())).collect();
    let data = format::list(i18n.language(), &data);

    note(&tr!(i18n, "export-personal-in", file = file.display().to_string(), data = data));
}

/// Says what is not refused and should be known: one line on the standard error, beside what scripts read.
pub fn note(said: &str) {
    // Without the marks that keep directions apart in the window.
    let said = said.replace(['\u{2068}', '\u{2069}'], "");
    // Nobody hears it where that is closed, and the work is done all the same.
    writeln!(io::stderr(), "majlis: {said}").unwrap_or_default();
}

impl From<io::Error> for CommandError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::PipeClosed,
            _ => Self::Pipe(error),
        }
    }
}
