export-list-attendance = Attendance list
export-list-invitations = Invitation list
export-list-register = Register
export-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
export-columns = Columns
export-no-columns = Choose at least one column.
export-personal = Personal data in this file
export-personal-none = No personal data leaves with these columns.
export-law = CNDP declaration no. { $number } (law 09-08). Share this file only with those who need it.
export-law-undeclared = Law 09-08: no declaration to the CNDP is named in the settings. Share this file only with those who need it.
export-file = File
export-format-xlsx = Excel (XLSX)
export-format-csv = CSV
export-format-ods = LibreOffice (ODS)
export-path = Save as
export-choose = Browse…
export-write = Export
export-dialog-title = Save the list
export-written = { $count ->
    [one] { $count } row written to { $path }
   *[other] { $count } rows written to { $path }
}
