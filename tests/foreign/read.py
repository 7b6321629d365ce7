"""Prints what openpyxl finds in a workbook, as JSON."""

import datetime
import json
import sys

import openpyxl


def cell(found):
    value = found.value
    if isinstance(value, datetime.datetime):
        kind, value = "moment", value.strftime("%Y-%m-%dT%H:%M:%S")
    elif isinstance(value, datetime.date):
        kind, value = "moment", value.strftime("%Y-%m-%dT00:00:00")
    elif isinstance(value, datetime.time):
        kind, value = "time", value.strftime("%H:%M:%S")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        kind = "number"
    elif value is None:
        kind, value = "empty", ""
    else:
        # A formula would be "f".
        kind = "text" if found.data_type in ("s", "inlineStr") else found.data_type
        value = str(value)
    return [kind, value, found.number_format]


book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
filters = [sheet.auto_filter.ref] if sheet.auto_filter.ref else []
filters += [table.ref for table in sheet.tables.values() if table.autoFilter]
widths = {}
for name, dimension in sheet.column_dimensions.items():
    # Columns alike are written once.
    for column in range(dimension.min, dimension.max + 1):
        widths[column] = dimension.width
found = {
    "sheets": len(book.worksheets),
    "title": sheet.title,
    "right_to_left": bool(sheet.sheet_view.rightToLeft),
    "frozen": sheet.freeze_panes,
    "filters": filters,
    "widths": [widths.get(column, 0) for column in range(1, sheet.max_column + 1)],
    "author": book.properties.creator,
    "name": book.properties.title,
    "rows": [[cell(it) for it in row] for row in sheet.iter_rows()],
}
json.dump(found, sys.stdout)
