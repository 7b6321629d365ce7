//! XLSX: a real table with a frozen header and filters, text that stays text, days and hours that sort.

use std::borrow::Cow;
use std::collections::HashSet;

use jiff::Timestamp;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, IgnoreError, IntoCustomDateTime, Table as SheetTable,
    TableColumn as SheetColumn, TableStyle, Workbook, Worksheet, XlsxError,
};

use super::table::{OutCell, Table};

/// What one cell of Excel holds, in UTF-16 units (Excel specifications and limits).
const LONGEST_TEXT: usize = 32_767;

/// The whole file in memory, and how many texts had to be cut.
pub fn write(table: &Table) -> Result<(Vec<u8>, usize), XlsxError> {
    let mut workbook = Workbook::new();
    let formats = Formats::new(table);
    let mut cut = 0;

    workbook.set_properties(&properties(table));

    // A list is opened more often than it is sent: the fastest packing costs a tenth more room.
    workbook.set_zip_compression_level(1);

    let sheet = workbook.add_worksheet_with_constant_memory()?;

    sheet.set_name(sheet_name(&table.sheet))?;
    sheet.set_right_to_left(table.language.direction().is_rtl());
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;

    frame(sheet, table, &formats)?;

    for (position, column) in (0..).zip(&table.columns) {
        let text = shortened(&column.title, &mut cut);

        sheet.write_string_with_format(0, position, text, &formats.header)?;
        sheet.set_column_width(position, table.width(usize::from(position)) as f64 + 1.5)?;
    }

    for (line, row) in (1..).zip(&table.rows) {
        for (position, cell) in (0..).zip(row.iter().take(table.columns.len())) {
            write_cell(sheet, (line, position), cell, &formats, &mut cut)?;
        }
    }

    Ok((workbook.save_to_buffer()?, cut))
}

/// The document's date, as its properties hold it.
struct Made(Timestamp);

impl IntoCustomDateTime for Made {
    fn utc_datetime(self) -> String {
        self.0.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

fn properties(table: &Table) -> DocProperties {
    DocProperties::new().set_title(&table.title).set_author(&table.author).set_creation_datetime(Made(table.made))
}

struct Formats {
    header: Format,
    text: Format,
    lines: Format,
    date: Format,
    time: Format,
    moment: Format,
}

impl Formats {
    fn new(table: &Table) -> Self {
        let header = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_background_color(Color::RGB(0x0F_5C_55))
            .set_font_color(Color::White);
        let reading_order = if table.language.direction().is_rtl() { 2 } else { 0 };

        Self {
            header: header.set_reading_direction(reading_order),
            // "@" keeps what is typed into the cell later as text, too.
            text: Format::new().set_num_format("@"),
            // Of several lines, all are seen.
            lines: Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top),
            date: Format::new().set_num_format("dd/mm/yyyy"),
            time: Format::new().set_num_format("hh:mm"),
            moment: Format::new().set_num_format("dd/mm/yyyy hh:mm"),
        }
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &OutCell,
    formats: &Formats,
    cut: &mut usize,
) -> Result<(), XlsxError> {
    match cell {
        OutCell::Empty => {}
        OutCell::Text(text) => {
            let format = if text.contains('\n') { &formats.lines } else { &formats.text };

            sheet.write_string_with_format(row, column, shortened(text, cut), format)?;
        }
        OutCell::Number(number) => {
            sheet.write_number(row, column, *number)?;
        }
        OutCell::Date(date) => match day(*date) {
            Ok(day) => {
                sheet.write_datetime_with_format(row, column, day, &formats.date)?;
            }
            // Excel's calendar begins in 1900: a day mistyped as 0206 leaves as it is read.
            Err(_) => {
                sheet.write_string_with_format(row, column, date.strftime("%d/%m/%Y").to_string(), &formats.text)?;
            }
        },
        OutCell::Time(time) => {
            let time = ExcelDateTime::from_hms(time.hour() as u16, time.minute() as u8, f64::from(time.second()))?;

            sheet.write_datetime_with_format(row, column, time, &formats.time)?;
        }
        OutCell::DateTime(moment) => {
            let (hour, minute) = (moment.hour() as u16, moment.minute() as u8);
            let at = day(moment.date()).and_then(|day| day.and_hms(hour, minute, f64::from(moment.second())));

            match at {
                Ok(at) => sheet.write_datetime_with_format(row, column, at, &formats.moment)?,
                Err(_) => {
                    let text = moment.strftime("%d/%m/%Y %H:%M").to_string();

                    sheet.write_string_with_format(row, column, text, &formats.text)?
                }
            };
        }
    }

    Ok(())
}

fn day(date: jiff::civil::Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(date.year() as u16, date.month() as u8, date.day() as u8)
}

/// Filters and bands, and no green corners on phones.
fn frame(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    let Some(last_column) = (table.columns.len() as u16).checked_sub(1) else {
        return Ok(());
    };
    let last_row = table.rows.len() as u32;
    let mut titles = HashSet::new();
    let alone = table
        .columns
        .iter()
        .all(|column| !column.title.trim().is_empty() && titles.insert(column.title.to_lowercase()));

    if last_row == 0 {
        return Ok(());
    }

    sheet.ignore_error_range(1, 0, last_row, last_column, IgnoreError::NumberStoredAsText)?;

    // A table of Excel needs titles that differ; a plain filter does not.
    if !alone {
        sheet.autofilter(0, 0, last_row, last_column)?;
        return Ok(());
    }

    let columns: Vec<SheetColumn> = table
        .columns
        .iter()
        .map(|column| SheetColumn::new().set_header(column.title.as_str()).set_header_format(&formats.header))
        .collect();
    let framed = SheetTable::new().set_columns(&columns).set_style(TableStyle::Light1);

    sheet.add_table(0, 0, last_row, last_column, &framed)?;

    Ok(())
}

/// Excel's names of sheets: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, not blank.
fn sheet_name(wanted: &str) -> String {
    let name: String = wanted
        .chars()
        .map(|letter| if "[]:*?/\\".contains(letter) || letter.is_control() { ' ' } else { letter })
        .collect();
    let mut name = name.trim().trim_matches('\'').to_owned();

    while name.encode_utf16().count() > 31 {
        name.pop();
    }

    let name = name.trim().trim_matches('\'').to_owned();

    if name.is_empty() || name.eq_ignore_ascii_case("history") { "Majlis".to_owned() } else { name }
}

/// What a cell holds of a text. Control characters, which nobody sees, are left out: Excel has a way to write them (`_x0001_`) that
/// other readers show as it stands.
fn shortened<'a>(text: &'a str, cut: &mut usize) -> Cow<'a, str> {
    let is_unseen = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');

    if text.bytes().any(is_unseen) {
        let seen: String = text.chars().filter(|letter| !u8::try_from(*letter).is_ok_and(is_unseen)).collect();

        return Cow::Owned(shortened(&seen, cut).into_owned());
    }

    if text.len() <= LONGEST_TEXT || text.encode_utf16().count() <= LONGEST_TEXT {
        return Cow::Borrowed(text);
    }

    *cut += 1;

    let mut units = 0;
    let mut kept: String = text
        .chars()
        .take_while(|letter| {
            units += letter.len_utf16();

            units < LONGEST_TEXT
        })
        .collect();

    kept.push('…');

    Cow::Owned(kept)
}
