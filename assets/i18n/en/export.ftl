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
export-personal-none = No personal data leaves.
export-personal-in = { $file } holds personal data: { $data }.
export-law = CNDP declaration no. { $number } (law 09-08). Share this file only with those who need it.
export-law-undeclared = Law 09-08: no declaration to the CNDP is named in the settings. Share this file only with those who need it.
export-file = File
export-format-xlsx = Excel
export-format-csv = CSV
export-format-ods = LibreOffice
export-path = Save as
export-choose = Browse…
export-write = Export
export-dialog-title = Save the list
export-written = { $count ->
    [one] { $count } row written to { $path }
   *[other] { $count } rows written to { $path }
}
export-calendar = Calendar (ICS)
export-drafts = E-mail drafts
export-events = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
export-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
export-which-rows = Rows to export
export-which-invitees = Invitees to write to
export-all-sessions = All sessions
export-session = Session
export-presence = Attendance
export-reply = Reply
export-region = Region
export-kind = Kind
export-set-name = A name for this choice of columns
export-set-keep = Keep
export-set-forget = Forget this choice
export-set-taken = This is the name of a choice that the program offers.
export-set-elsewhere = This choice has none of the columns of this list.
export-calendar-help = Each session becomes an event, with its agenda, its place and the organiser. The file opens in Outlook, Google Calendar, Thunderbird or a telephone; exported again, it replaces the events that it brought.
export-drafts-help = One message per invitee, in their language, with the calendar entry attached. Each file opens in a mail program: look it over, then send it. Nothing is sent from here.
export-without-address = { $count ->
    [one] { $count } invitee without an e-mail address, to be reached otherwise
   *[other] { $count } invitees without an e-mail address, to be reached otherwise
}
export-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
export-folder = Folder
export-folder-path = Folder of the drafts
export-folder-title = Choose the folder of the drafts
export-format-ics = Calendar (ICS)
export-format-vcf = vCard
export-written-cards = { $count ->
    [one] { $count } card written to { $path }
   *[other] { $count } cards written to { $path }
}
export-written-events = { $count ->
    [one] { $count } session written to { $path }
   *[other] { $count } sessions written to { $path }
}
export-written-messages = { $count ->
    [one] { $count } draft written to { $path }
   *[other] { $count } drafts written to { $path }
}
export-cut = { $count ->
    [one] { $count } text was longer than a cell of Excel holds (32,767 characters): it was cut and ends in “…”. CSV keeps it whole.
   *[other] { $count } texts were longer than a cell of Excel holds (32,767 characters): they were cut and end in “…”. CSV keeps them whole.
}
export-writing = Writing the file…
export-letters-set = Letters set: { $done } of { $of }
