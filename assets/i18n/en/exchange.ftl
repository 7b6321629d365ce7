# What stands above a column.
exchange-column-number = No.
exchange-column-association = Association
exchange-column-association-arabic = Association (Arabic)
exchange-column-acronym = Acronym
exchange-column-kind = Type
exchange-column-region = Region
exchange-column-city = City
exchange-column-address = Address
exchange-column-association-phones = Association phone
exchange-column-association-emails = Association e-mail
exchange-column-civility = Civility
exchange-column-name = Full name
exchange-column-name-arabic = Full name (Arabic)
exchange-column-role = Position
exchange-column-body = From
exchange-column-phone = Phone
exchange-column-email = E-mail
exchange-column-language = Language
exchange-column-seats = Seats
exchange-column-reply = Reply
exchange-column-contacted = Last contact
exchange-column-reference = Letter no.
exchange-column-presence = Attendance
exchange-column-arrived = Arrived
exchange-column-left = Left
exchange-column-desk = Desk
exchange-column-replaces = Replaces
exchange-column-badge = Badge
exchange-column-remarks = Remarks

# What a column of a list that comes in may hold besides.
exchange-in-given = First name
exchange-in-family = Last name
exchange-in-given-arabic = First name (Arabic)
exchange-in-family-arabic = Last name (Arabic)
exchange-in-ignore = Leave out

exchange-presence-present = Present
exchange-presence-absent = Absent
exchange-presence-excused = Excused

exchange-list-attendance = Attendance list – { $meeting }
exchange-list-invitations = Invitation list – { $meeting }
exchange-list-register = Register of associations
exchange-sheet-attendance = Attendance
exchange-sheet-invitations = Invitations
exchange-sheet-register = Register
exchange-file-attendance = attendance
exchange-file-invitations = invitations
exchange-file-register = register

exchange-set-public = Public list
exchange-set-organiser = For the organiser
exchange-set-door = For the door

exchange-personal-names = names
exchange-personal-civility = civility
exchange-personal-roles = positions
exchange-personal-phones = phone numbers
exchange-personal-emails = e-mail addresses
exchange-personal-languages = language of correspondence
exchange-personal-presence = attendance and times
exchange-personal-remarks = remarks

exchange-read-missing = The file “{ $name }” is no longer there.
exchange-read-unreadable = The file “{ $name }” cannot be opened.
exchange-read-folder = “{ $name }” is a folder, not a list.
exchange-read-empty = The file “{ $name }” is empty.
exchange-read-picture = “{ $name }” is not a spreadsheet: it is a picture.
exchange-read-pdf = “{ $name }” is not a spreadsheet: it is a PDF document.
exchange-read-document = “{ $name }” is not a spreadsheet: it is a text document.
exchange-read-presentation = “{ $name }” is not a spreadsheet: it is a presentation.
exchange-read-web-page = “{ $name }” is not a spreadsheet: it is a web page. Open it in Excel or LibreOffice and save it as XLSX.
exchange-read-xml = “{ $name }” is not a spreadsheet that can be read: it is an XML file. Open it in Excel or LibreOffice and save it as XLSX.
exchange-read-archive = “{ $name }” is not a spreadsheet: it is an archive of other files. Unpack it first.
exchange-read-unknown = “{ $name }” is not a spreadsheet.
exchange-read-password = “{ $name }” is protected by a password: open it in Excel or LibreOffice, remove the password, and save it.
exchange-read-damaged = “{ $name }” is damaged or was cut short: open it in Excel or LibreOffice and save it again.
exchange-read-too-large = “{ $name }” is too large for a list ({ $size } MB; at most { $limit } MB are read).
exchange-read-cancelled = The reading of “{ $name }” was cancelled: nothing was changed.
exchange-read-inflates = “{ $name }” would take far more room once unpacked than a list ever does: it was not opened.
exchange-read-too-many-rows = “{ $name }” has more than { $limit } rows: keep only the list itself, and save it.
exchange-read-too-many-columns = “{ $name }” has more than { $limit } columns: keep only the list itself, and save it.
exchange-read-too-many-cells = “{ $name }” has far more cells than a list: keep only the list itself, and save it.

exchange-import-no-header = No header was found in the first twenty rows of “{ $name }”: a column for the association or for the person is needed, with headings such as “Association”, “Représentant(e)”, “Phone” or “الجمعية”.
exchange-import-no-rows = “{ $name }” has a header, and no row below it.
exchange-import-no-names = No column is marked as the name of the association or of the person.

exchange-save-unknown-format = The name “{ $name }” must end with one of these: { $endings }.
exchange-save-not-a-folder = “{ $name }” is a file, not a folder: choose another name.
exchange-save-no-folder = The folder “{ $folder }” does not exist.
exchange-save-not-writable = The folder “{ $folder }” cannot be written to.
exchange-save-in-use = “{ $name }” is open in another program, or may not be replaced: close it there, or choose another name.
exchange-save-disk-full = The disk is full: “{ $name }” was not written.
exchange-save-too-many-rows = “{ $name }” would have { $rows } rows, more than a spreadsheet can hold.
exchange-save-failed = “{ $name }” could not be written.

exchange-state-new = New
exchange-state-same = Unchanged
exchange-state-update = Update
exchange-state-perhaps = To look at
exchange-state-skip = Skipped
exchange-state-problem = Problem

exchange-adds-both = adds the association and the person
exchange-adds-association = adds the association
exchange-adds-person = adds the person
exchange-adds-invitation = invites to the meeting
exchange-changes = changes: { $fields }
exchange-comma = {", "}
exchange-semicolon = {"; "}
exchange-field-person = Name
exchange-field-also = other spelling of the name
exchange-field-archived = archived association, brought back
exchange-field-person-archived = archived person, brought back
exchange-field-now = { $field } becomes { $now }
exchange-field-association = Association’s name

exchange-perhaps-association = looks like an association that is known, taken as new
exchange-perhaps-person = looks like a person who is known, taken as new
exchange-skip-header = the header again
exchange-skip-total = a line of totals
exchange-skip-nothing = nothing to take in
exchange-skip-repeats = repeats row { $row }
exchange-problem-nobody = neither an association nor a person is named; only the column “{ $column }” is filled
exchange-notice-region = unknown region, kept in the remarks: { $text }
exchange-notice-kind = unknown type, kept in the remarks: { $text }
exchange-notice-reply = unknown reply, kept as the invitation’s remark: { $text }
exchange-notice-kept = the list says “{ $listed }”; the reply that is known, “{ $known }”, is kept: to be checked
exchange-notice-email = e-mail address without @: { $text }
exchange-notice-shared = { $count ->
    [one] one cell names { $count } person
   *[other] one cell names { $count } people
}
exchange-notice-above = taken with the association of the row above
exchange-list-projects = Financed projects
exchange-sheet-projects = Projects
exchange-file-projects = projects

exchange-import-no-project-header = No header of a list of projects was found in the first twenty rows of “{ $name }”: a column for the title and at least one more are needed, with headings such as “Project title”, “Association”, “Amount” or “عنوان المشروع”.
exchange-projects-perhaps = perhaps an association of the register: confirm it, else the project stays without one
exchange-projects-skip = total, or the header again
exchange-projects-untitled = the title is missing
exchange-projects-association = “{ $text }” is not in the register: bring the list of associations in first
exchange-projects-amount = “{ $text }” is no amount in dirhams
exchange-projects-beneficiaries = “{ $text }” is no number of beneficiaries
exchange-projects-year = “{ $text }” is no year
exchange-projects-programme = unknown programme: “{ $text }”
exchange-projects-region = unknown region: “{ $text }”
