sheet-number = Sheet number
sheet-unknown = No sheet of this meeting has this number.
sheet-withdrawn = This number was withdrawn after printing: check that it is the right sheet. Its rows can still be read as they were printed.
sheet-rows = Signed rows
sheet-rows-help = The numbers of the signed rows; a hyphen from the first to the last of a run.
sheet-misread = “{ $piece }” is no row number: write for example 1-14 17 20.
sheet-mark = Mark present
sheet-none-printed = No sign-in sheet was printed for this meeting yet.
sheet-to-print = Print a sign-in sheet
sheet-marked = { $count ->
    [0] Nothing was marked
    [one] { $count } person marked present off the sheet
   *[other] { $count } people marked present off the sheet
}
sheet-sum-marks = { $count ->
    [0] Nobody to mark
    [one] { $count } person to mark present
   *[other] { $count } people to mark present
}
sheet-sum-already = { $count ->
    [one] { $count } here already
   *[other] { $count } here already
}
sheet-sum-names = { $count ->
    [one] { $count } name to type
   *[other] { $count } names to type
}
sheet-missing = The sheet does not have these rows: { $rows }
sheet-empty = Type the number that is printed at the foot of each page of the sheet.
sheet-no-rows = Type the numbers of the signed rows: the names are shown here before they are marked.
sheet-more = { $count ->
    [one] and { $count } other row
   *[other] and { $count } other rows
}
sheet-row-marks = { $who ->
    [mrs] will be marked present
   *[other] will be marked present
}
sheet-row-already = marked present at { $time }
sheet-row-taken-in = name typed already
sheet-row-unnamed = name to type
sheet-row-blank = Blank row
sheet-row-blank-way = not on the list: name to type
sheet-row-gone = no longer in the register
sheet-asked = { $left ->
    [0] Sheet { $number }, row { $row }: the last one
    [one] Sheet { $number }, row { $row }: { $left } more after it
   *[other] Sheet { $number }, row { $row }: { $left } more after it
}
sheet-attach-scan = Attach the scan…
sheet-scans = { $count ->
    [one] scan attached
   *[other] { $count } scans attached
}
