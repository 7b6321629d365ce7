//! XLSX, XLSB, XLS and ODS, by calamine.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    CellType, Data, DataRef, ExcelDateTime, Ods, OdsError, Range, Reader, Xls, XlsError, Xlsb, XlsbError, Xlsx,
    XlsxError,
};
use jiff::civil;

use super::{Allowance, MOST_COLUMNS, ReadError, Whole, book, merged};
use crate::exchange::sheet::{Book, Cell, Sheet, Source, Workbook};

type Bytes<'a> = Cursor<&'a [u8]>;

/// Reads every sheet.
pub fn read(whole: &Whole<'_>, workbook: Workbook) -> Result<Book, ReadError> {
    // A file that was cut or altered can lead the parser out of its own bounds: that is a damaged file, not our end.
    let sheets = catch_unwind(AssertUnwindSafe(|| match workbook {
        Workbook::Xlsx => xlsx(whole),
        Workbook::Xlsb => xlsb(whole),
        Workbook::Xls => xls(whole),
        Workbook::Ods => ods(whole),
    }))
    .unwrap_or(Err(Stop::Damaged));

    match sheets {
        Ok(sheets) => Ok(book(sheets, Source::Workbook(workbook))),
        Err(Stop::Password) => Err(ReadError::Password { name: whole.name.clone() }),
        Err(Stop::Damaged) => Err(ReadError::Damaged { name: whole.name.clone() }),
        Err(Stop::Refused(error)) => Err(error),
    }
}

enum Stop {
    Password,
    Damaged,
    Refused(ReadError),
}

impl From<ReadError> for Stop {
    fn from(error: ReadError) -> Self {
        Self::Refused(error)
    }
}

impl From<XlsxError> for Stop {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Self::Password,
            _ => Self::Damaged,
        }
    }
}

impl From<XlsbError> for Stop {
    fn from(error: XlsbError) -> Self {
        match error {
            XlsbError::Password => Self::Password,
            _ => Self::Damaged,
        }
    }
}

impl From<XlsError> for Stop {
    fn from(error: XlsError) -> Self {
        match error {
            XlsError::Password => Self::Password,
            _ => Self::Damaged,
        }
    }
}

impl From<OdsError> for Stop {
    fn from(error: OdsError) -> Self {
        match error {
            OdsError::Password => Self::Password,
            _ => Self::Damaged,
        }
    }
}

/// Cell by cell: one stray cell in the last corner must not cost a sheet of seventeen billion.
fn xlsx(whole: &Whole<'_>) -> Result<Vec<Sheet>, Stop> {
    let mut workbook: Xlsx<Bytes<'_>> = Xlsx::new(Cursor::new(whole.bytes.as_slice()))?;
    let mut allowance = Allowance::default();
    let mut sheets = Vec::new();

    for name in workbook.sheet_names() {
        let mut cells = match workbook.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            // Charts and macros have tabs too.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(error.into()),
        };
        let mut rows = Vec::new();

        while let Some(cell) = cells.next_cell()? {
            let (row, column) = cell.get_position();

            if matches!(cell.get_value(), DataRef::Empty) {
                continue;
            }

            place(&mut rows, (row as usize, column as usize), from_borrowed(cell.get_value()), &mut allowance, whole)?;
        }

        drop(cells);

        let merged = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();

        for area in merged.iter().filter(|area| area.start.1 == area.end.1) {
            spread(&mut rows, *area, &mut allowance, whole)?;
        }

        sheets.push(Sheet { name, rows });
    }

    Ok(sheets)
}

fn xlsb(whole: &Whole<'_>) -> Result<Vec<Sheet>, Stop> {
    let mut workbook: Xlsb<Bytes<'_>> = Xlsb::new(Cursor::new(whole.bytes.as_slice()))?;
    let mut allowance = Allowance::default();
    let mut sheets = Vec::new();

    for name in workbook.sheet_names() {
        let mut cells = workbook.worksheet_cells_reader(&name)?;
        let mut rows = Vec::new();

        while let Some(cell) = cells.next_cell()? {
            let (row, column) = cell.get_position();

            if matches!(cell.get_value(), DataRef::Empty) {
                continue;
            }

            place(&mut rows, (row as usize, column as usize), from_borrowed(cell.get_value()), &mut allowance, whole)?;
        }

        sheets.push(Sheet { name, rows });
    }

    Ok(sheets)
}

fn xls(whole: &Whole<'_>) -> Result<Vec<Sheet>, Stop> {
    let mut workbook: Xls<Bytes<'_>> = Xls::new(Cursor::new(whole.bytes.as_slice()))?;
    let mut allowance = Allowance::default();
    let mut sheets = Vec::new();

    for name in workbook.sheet_names() {
        let range = workbook.worksheet_range(&name)?;
        let mut rows = from_range(range, &mut allowance, whole)?;
        let merged = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();

        for area in merged.iter().filter(|area| area.start.1 == area.end.1) {
            spread(&mut rows, *area, &mut allowance, whole)?;
        }

        sheets.push(Sheet { name, rows });
    }

    Ok(sheets)
}

fn ods(whole: &Whole<'_>) -> Result<Vec<Sheet>, Stop> {
    let mut workbook: Ods<Bytes<'_>> = Ods::new(Cursor::new(whole.bytes.as_slice()))?;
    let mut allowance = Allowance::default();
    let mut merged = merged::of(&whole.bytes).into_iter();
    let mut sheets = Vec::new();

    for name in workbook.sheet_names() {
        let range = workbook.worksheet_range(&name)?;
        let mut rows = from_range(range, &mut allowance, whole)?;

        for area in merged.next().unwrap_or_default() {
            spread(&mut rows, area, &mut allowance, whole)?;
        }

        sheets.push(Sheet { name, rows });
    }

    Ok(sheets)
}

/// A cell merged over several rows says the same of each: an association above its delegates.
fn spread(
    rows: &mut Vec<Vec<Cell>>,
    area: calamine::Dimensions,
    allowance: &mut Allowance,
    whole: &Whole<'_>,
) -> Result<(), Stop> {
    let (top, column) = (area.start.0 as usize, area.start.1 as usize);
    let Some(value) = rows.get(top).and_then(|cells| cells.get(column)).cloned() else {
        return Ok(());
    };

    let bottom = (area.end.0 as usize).min(rows.len().saturating_sub(1));

    for row in top + 1..=bottom {
        // A merged area that goes on below the list must not make rows of its own.
        if rows.get(row).is_some_and(|cells| cells.iter().any(|cell| !cell.is_blank())) {
            place(rows, (row, column), value.clone(), allowance, whole)?;
        }
    }

    Ok(())
}

fn place(
    rows: &mut Vec<Vec<Cell>>,
    (row, column): (usize, usize),
    value: Cell,
    allowance: &mut Allowance,
    whole: &Whole<'_>,
) -> Result<(), ReadError> {
    if column >= MOST_COLUMNS {
        // Blanks that somebody once typed far to the right are no reason to refuse a list.
        if value.is_blank() {
            return Ok(());
        }

        return Err(ReadError::TooManyColumns { name: whole.name.clone(), limit: MOST_COLUMNS });
    }

    if rows.len() <= row {
        rows.resize_with(row + 1, Vec::new);
    }

    let Some(cells) = rows.get_mut(row) else {
        return Ok(());
    };

    if let Cell::Text(text) = &value {
        allowance.text(&whole.name, text.len())?;
    }

    if cells.is_empty() {
        allowance.row(whole)?;
    }

    if cells.len() <= column {
        allowance.cells(&whole.name, column + 1 - cells.len())?;
        cells.resize(column + 1, Cell::Empty);
    }

    if let Some(cell) = cells.get_mut(column) {
        *cell = value;
    }

    Ok(())
}

fn from_range(range: Range<Data>, allowance: &mut Allowance, whole: &Whole<'_>) -> Result<Vec<Vec<Cell>>, ReadError>
where
    Data: CellType,
{
    let (top, left) = range.start().unwrap_or_default();
    let mut rows = Vec::new();

    for (row, column, value) in range.used_cells() {
        let position = (top as usize + row, left as usize + column);

        place(&mut rows, position, from_owned(value), allowance, whole)?;
    }

    Ok(rows)
}

fn from_borrowed(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::SharedString(text) => text_cell(text),
        value => from_owned(&Data::from(value.clone())),
    }
}

fn from_owned(value: &Data) -> Cell {
    match value {
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::String(text) => text_cell(text),
        Data::Bool(truth) => Cell::Bool(*truth),
        Data::DateTime(serial) => from_serial(serial),
        Data::DateTimeIso(text) => from_iso(text),
        Data::DurationIso(text) => from_duration(text),
        // "#N/A" says nothing that a list could use.
        Data::Error(_) | Data::Empty => Cell::Empty,
    }
}

fn text_cell(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

/// Excel counts days; less than one is an hour of no day, and more than 24 hours a duration.
fn from_serial(serial: &ExcelDateTime) -> Cell {
    let value = serial.as_f64();
    let (year, month, day, hour, minute, second, milli) = serial.to_ymd_hms_milli();
    let time = civil::Time::new(hour as i8, minute as i8, second as i8, i32::from(milli) * 1_000_000);

    if (0.0..1.0).contains(&value) {
        return time.map_or(Cell::Number(value), Cell::Time);
    }

    if serial.is_duration() {
        return Cell::Number(value);
    }

    match (civil::Date::new(year as i16, month as i8, day as i8), time) {
        (Ok(date), Ok(time)) => Cell::Date(date.to_datetime(time)),
        _ => Cell::Number(value),
    }
}

fn from_iso(text: &str) -> Cell {
    let whole = text.parse::<civil::DateTime>().ok();
    let day = || text.parse::<civil::Date>().ok().map(|date| date.to_datetime(civil::Time::midnight()));

    whole.or_else(day).map_or_else(|| text_cell(text), Cell::Date)
}

/// OpenDocument writes an hour as a duration since midnight, `PT09H30M00S`.
fn from_duration(text: &str) -> Cell {
    let time = text.parse::<jiff::Span>().ok().and_then(|span| civil::Time::midnight().checked_add(span).ok());

    time.map_or_else(|| text_cell(text), Cell::Time)
}
