papers-title-sign-in = Sign-in sheet
papers-title-attendance = Attendance list
papers-title-badges = Badges
papers-title-letters = Invitation letters
papers-title-certificates = Certificate of attendance
papers-title-place-cards = Place cards
papers-title-minutes = Minutes
papers-title-corrections = Corrections to the minutes
papers-title-report = Report

papers-file-sign-in = sign-in
papers-file-attendance = attendance
papers-file-badges = badges
papers-file-letters = invitations
papers-file-certificates = certificates
papers-file-place-cards = place-cards
papers-file-minutes = minutes
papers-file-corrections = corrections
papers-file-report = report

papers-letter = Letter { $letter } of { $letters }
papers-letter-page = Letter { $letter } of { $letters }, page { $page } of { $pages }
papers-page = Page { $page } of { $pages }
papers-page-before = Previous page
papers-page-after = Next page
papers-comma = { ", " }
papers-semicolon = { "; " }
papers-mr = Mr { $name }
papers-mrs = Ms { $name }
papers-when-days = from { $from } to { $to }
papers-when-hours = { $day }, { $from } to { $to }
papers-when-from = { $day }, from { $from }
papers-notice = The organiser processes these data to follow up this meeting (Moroccan law 09-08, CNDP declaration no. { $number }). You may ask to see them, to have them corrected or erased.
papers-notice-undeclared = The organiser processes these data to follow up this meeting (Moroccan law 09-08). You may ask to see them, to have them corrected or erased.

papers-column-number = No.
papers-column-name = Name
papers-column-association = Association or body
papers-column-role = Function
papers-column-signature = Signature
papers-column-arrival = Arrived
papers-column-presence = Attendance
papers-column-time = Time
papers-column-subject = Item
papers-sheet = Sheet
papers-walk-in = Walk-in
papers-declined = declined
papers-desk = Desk { $number }

papers-presence-present = Present
papers-presence-walk-in = Walk-in
papers-presence-excused = Excused
papers-presence-absent = Absent
papers-presence-expected = Expected
papers-figure-invited = { $count ->
    [one] organisation invited
   *[other] organisations invited
}
papers-figure-represented = { $count ->
    [one] organisation represented
   *[other] organisations represented
}
papers-figure-present = { $count ->
    [one] person present
   *[other] people present
}
papers-figure-women = { $count ->
    [one] woman
   *[other] women
}
papers-figure-men = { $count ->
    [one] man
   *[other] men
}

papers-letter-dated = { $city }, { $day }
papers-letter-reference = Ref.: { $number }
papers-letter-to-association = To the president of
papers-letter-to-person = For the attention of
papers-letter-object = Subject: invitation
papers-letter-salutation = Dear Sir or Madam,
papers-letter-opening = I have the honour to invite your association to take part in the following event:
papers-letter-opening-person = I have the honour to invite you to take part in the following event:
papers-letter-seats = { $count ->
    [one] One seat is reserved for your association.
   *[other] { $count } seats are reserved for your representatives.
}
papers-letter-names-by = Please confirm your participation and give us the names of your representatives by { $day }.
papers-letter-reply-by = Please confirm your participation by { $day }.
papers-letter-reply = Please confirm your participation.
papers-letter-closing = Yours faithfully,
papers-agenda = Agenda

papers-certificate-opening = This is to certify that
papers-certificate-opening-by = { $organiser } certifies that
papers-certificate-verb = took part in
papers-certificate-verb-mr = took part in
papers-certificate-verb-mrs = took part in
papers-certificate-sessions = { $count ->
    [one] Session: { $sessions }
   *[other] Sessions: { $sessions }
}
papers-certificate-done = Issued on { $day }.
papers-certificate-done-at = Issued in { $city } on { $day }.

papers-report-help = One or two pages for the hierarchy and the press: no person is named on them.
papers-report-confirmed = { $count ->
    [one] organisation confirmed
   *[other] organisations confirmed
}
papers-report-people = Women and men
papers-report-civility-unsaid = not stated
papers-report-by-region = Organisations by region
papers-report-by-kind = Organisations by kind
papers-report-head-represented = Represented
papers-report-head-invited = Invited
papers-report-region-unsaid = Region not stated
papers-report-others = Others
papers-report-arrivals = Arrivals
papers-report-arrivals-of = Arrivals: { $session }
papers-report-arrivals-alt = { $count ->
    [one] Curve of arrivals: one person, at { $from }.
   *[other] Curve of arrivals: { $count } people, the first at { $from }, the last at { $to }.
}
papers-report-punctual = Present at the opening, at { $time }: { $punctual }; arrived later: { $late }.
papers-report-peak = At most { $count } within five minutes, around { $time }.
papers-report-themes = Themes heard
papers-report-head-organisations = Organisations
papers-report-head-notes = Notes
papers-report-decisions = Decisions
papers-report-recommendations = Recommendations
papers-report-commitments = Commitments
papers-report-head-owner = Owner
papers-report-head-due = Due
papers-report-nobody = To be named
papers-report-organiser = The organiser
papers-report-done = Done on { $day }
papers-report-done-undated = Done
papers-report-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
papers-report-programme = The programme
papers-report-programme-year = The programme, { $year }
papers-report-programme-years = The programme, { $from } to { $to }
papers-report-projects = { $count ->
    [one] project financed
   *[other] projects financed
}
papers-report-regions = { $count ->
    [one] region
   *[other] regions
}
papers-report-partners = { $count ->
    [one] partner association
   *[other] partner associations
}
papers-report-led-by-migrants = led by migrants
papers-report-beneficiaries = { $count ->
    [one] beneficiary
   *[other] beneficiaries
}
papers-report-dirhams = dirhams

papers-error-template = The template “{ $file }” cannot be used. Line { $line }: { $message }
papers-error-typesetting = The paper could not be typeset: { $message }
papers-error-nobody-invited = Nobody is invited yet: invite associations first.
papers-error-nobody-named = Nobody fits this choice: name delegates first.
papers-error-nobody-present = Nobody was marked present yet: certificates go only to those who came.
papers-error-not-final = No version of the minutes is final yet: make one final first.
papers-error-uncorrected = Nothing was corrected since the latest final version of the minutes.
papers-error-code = No QR code can be made of the badge code “{ $code }”.
papers-error-viewer = No program opens “{ $file }”: save the PDF and open it yourself.
papers-error-not-opened = “{ $file }” could run as a program and is not opened from here. The file is kept as { $path }.
papers-error-unwritten = “{ $file }” could not be written: { $reason }
papers-error-unreadable = “{ $file }” could not be read: { $reason }
papers-error-missing = “{ $file }” is not on this laptop: bring it from the one where it was chosen, or choose it again.
papers-lacking-logo = The logo is not on this laptop: the paper is made without it. Bring the file from the laptop where it was chosen, or choose it again in the settings.
papers-lacking-signature = The picture of the signature is not on this laptop: the paper is made without it. Bring the file from the laptop where it was chosen, or choose it again in the settings.
papers-error-not-a-picture = “{ $file }” is not a PNG, JPEG or SVG picture. Nothing was changed.
papers-error-too-large = “{ $file }” is larger than { $limit } MB. Nothing was changed.
papers-error-empty = “{ $file }” is empty. Nothing was changed.
papers-error-damaged = “{ $file }” is damaged: bring it again from the laptop where it was attached.
papers-error-not-text = “{ $file }” is not text in UTF-8: save it as such, or remove it to use the program’s own template.

papers-kind-papers = Papers to print
papers-kind-lists = Lists (Excel, CSV)
papers-kind-attachments = Attachments
papers-paper = Paper
papers-language = Language of the paper
papers-language-french = French
papers-language-arabic = Arabic
papers-language-english = English
papers-language-both = French and Arabic
papers-session = Session
papers-session-all = The whole meeting
papers-split = Split
papers-split-whole = One sheet
papers-split-desks = By desk
papers-split-letters = By letter
papers-desks = Number of desks
papers-blanks = Blank rows for walk-ins
papers-long-sheet = A sheet of more than { $rows } rows is not tagged: a screen reader reads it less well.
papers-number-wrong = A number from { $least } to { $most }.
papers-size = Size
papers-size-sheet = A4, eight to a sheet
papers-size-label = Labels 90 × 60 mm
papers-who = For whom
papers-who-expected = Expected
papers-who-confirmed = Confirmed
papers-who-present = Present
papers-apart = One file per letter
papers-certificates-help = For those marked present, by association.
papers-personal = Personal data on this paper
papers-folder = Folder of the letters
papers-print = Open for printing
papers-save = Save PDF
papers-working = Preparing the PDF…
papers-rows-set = Rows set: { $done } of { $of }
papers-cancelled = The PDF was cancelled: nothing was written.
papers-saved = { $count ->
    [one] { $count } page saved to { $path }
   *[other] { $count } pages saved to { $path }
}
papers-saved-apart = { $count ->
    [one] { $count } letter saved to { $path }
   *[other] { $count } letters saved to { $path }
}
papers-cut-apart = { $count ->
    [one] Cancelled: { $count } letter was already saved to { $path }
   *[other] Cancelled: { $count } letters were already saved to { $path }
}
papers-shown = The PDF opens in the system’s viewer: print it from there.
papers-template = Template
papers-template-help = The program’s template can be copied into the workspace and changed there in a text editor (Typst).
papers-template-copy = Copy the template
papers-template-copy-common = Copy the common part
papers-template-copied = The template is in { $path }
papers-template-own = This paper follows your template: { $path }
papers-template-own-common = All papers follow your common part: { $path }
papers-template-own-help = Remove this file to return to the program’s template. { KEY("again") } draws the page again after a change.
papers-drawing = Setting the pages…
papers-again = Try again
papers-stale = The list changed: draw the page again
papers-zoom-width = Enlarge
papers-zoom-whole = Whole page
papers-dialog-title = Save the paper
papers-filter = PDF documents

papers-minutes-watermark = DRAFT
papers-minutes-draft = Draft of { $day }, to be approved
papers-minutes-version = Version { $version }, adopted on { $day }
papers-minutes-organiser = Organiser
papers-minutes-reference = Reference
papers-minutes-kind = Kind
papers-minutes-date = Date
papers-minutes-place = Place
papers-minutes-sessions = Sessions
papers-minutes-participants = Participants
papers-minutes-present = Present and represented
papers-minutes-excused = Excused
papers-minutes-absent = Absent
papers-minutes-organisation = Association or body
papers-minutes-represented-by = Represented by
papers-minutes-replaces = in place of { $name }
papers-minutes-discussion = Agenda and discussion
papers-minutes-presented-by = Presented by { $name }
papers-minutes-reported-by = Rapporteur: { $name }
papers-minutes-together = The workshops report to the plenary: { $workshops }.
papers-minutes-other = Other contributions
papers-minutes-recommendations = Recommendations
papers-minutes-decisions = Decisions
papers-minutes-commitments = Commitments
papers-minutes-text = Subject
papers-minutes-owner = Owner
papers-minutes-due = Due date
papers-minutes-next = Next meeting
papers-minutes-none = None
papers-minutes-ended = The agenda being completed, the meeting was closed at { $at }.
papers-minutes-made = Minutes drawn up on { $day }.
papers-minutes-made-at = Minutes drawn up in { $city } on { $day }.
papers-minutes-rapporteur = Rapporteur

papers-corrections-opening = The following corrections, as of { $today }, apply to the minutes, version { $version } of { $day }.
papers-corrections-subject = Subject
papers-corrections-was = In place of
papers-corrections-now = Read
papers-corrections-meeting = Meeting
papers-corrections-item = Item of the agenda
papers-corrections-present = among those present
papers-corrections-not-present = not among those present
papers-corrections-excused = among those excused
papers-corrections-not-excused = not among those excused
papers-corrections-note = Contribution
papers-corrections-note-by = Contribution: { $name }
