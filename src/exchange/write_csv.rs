//! CSV as Excel opens it by a double click: byte order mark, the separator of the language, CRLF (RFC 4180).

use std::borrow::Cow;
use std::io;

use super::table::{OutCell, Table};
use crate::i18n::Language;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The whole file in memory.
pub fn write(table: &Table) -> io::Result<Vec<u8>> {
    let separator = match table.language {
        Language::French | Language::Arabic => b';',
        Language::English => b',',
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(BYTE_ORDER_MARK.to_vec());

    writer.write_record(table.columns.iter().map(|column| guarded(&column.title).into_owned()))?;

    for row in &table.rows {
        let cells = (0..table.columns.len()).map(|column| row.get(column).map(text).unwrap_or_default().into_owned());

        writer.write_record(cells)?;
    }

    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
}

fn text(cell: &OutCell) -> Cow<'_, str> {
    match cell {
        OutCell::Empty => Cow::Borrowed(""),
        OutCell::Text(text) => guarded(text),
        OutCell::Number(number) => Cow::Owned(number.to_string()),
        OutCell::Date(date) => Cow::Owned(date.strftime("%d/%m/%Y").to_string()),
        OutCell::Time(time) => Cow::Owned(time.strftime("%H:%M").to_string()),
        OutCell::DateTime(moment) => Cow::Owned(moment.strftime("%d/%m/%Y %H:%M").to_string()),
    }
}

/// A spreadsheet runs what starts with one of these as a formula (OWASP, CSV injection). A text that has such a guard
/// already gets one more, so that the reader gives back exactly what was there.
fn guarded(text: &str) -> Cow<'_, str> {
    if text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}
