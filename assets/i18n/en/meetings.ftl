meetings-title = Meetings
meetings-new = New meeting
meetings-create = Create the meeting
meetings-empty = No meeting yet. Create the first one: a title, a date, and you can invite.
meetings-filter = Filter by title, code, city
meetings-none-found = No meeting matches this filter.
meetings-count-of = { $count ->
    [one] { $count } meeting of { $total }
   *[other] { $count } meetings of { $total }
}
meetings-group-now = NOW
meetings-group-today = TODAY
meetings-group-to-come = TO COME
meetings-group-past = PAST
meetings-figure-represented = { $count ->
    [one] association represented
   *[other] associations represented
}
meetings-count-present = present
meetings-to-door = Go to the door
meetings-withdrawn = Meeting { $code } withdrawn. Undo brings it back.

meetings-new-title = New meeting
meetings-copy-title = Duplicate a meeting
meetings-edit-title = Edit the meeting
meetings-form-what = The meeting
meetings-form-when = When and where
meetings-form-required = Fields marked * are required.
meetings-form-problems = { $count ->
    [one] One field needs correcting.
   *[other] { $count } fields need correcting.
}
meetings-field-title-latin = Title in French or English
meetings-field-title-arabic = Title in Arabic
meetings-field-kind = Kind
meetings-field-code = Code
meetings-field-series = Series
meetings-field-series-example = Regional meetings 2026
meetings-field-follows = Follows
meetings-follows-none = No meeting
meetings-field-programmes = Programmes
meetings-field-themes = Themes
meetings-field-date = Date
meetings-field-starts = Starts
meetings-field-ends = Ends
meetings-field-venue = Venue
meetings-field-city = City
meetings-field-capacity = Capacity
meetings-field-deadline = Reply deadline
meetings-field-deadline-help = { $days ->
    [one] Proposed one day before the meeting.
   *[other] Proposed { $days } days before the meeting.
}
meetings-field-session-latin = Name in French or English
meetings-field-session-arabic = Name in Arabic
meetings-field-room = Room
meetings-field-rapporteur = Rapporteur
meetings-rapporteur-none = Nobody
meetings-session-add = Add a half-day or a workshop
meetings-session-name = Session { $number }
meetings-session-attended = People are marked present at it.
meetings-problem-code-taken = Another meeting has this code already.
meetings-problem-ends-before-start = It ends before it starts.
meetings-problem-deadline-after = This day is after the meeting.
meetings-copy-of = Take along from { $code }
meetings-copy-agenda = { $count ->
    [0] The agenda (empty)
    [one] The agenda ({ $count } item)
   *[other] The agenda ({ $count } items)
}
meetings-copy-invitees = { $count ->
    [0] The invitees (none)
    [one] The invitees ({ $count })
   *[other] The invitees ({ $count })
}
meetings-leave-question = What you typed is not saved.
meetings-leave-no = Keep typing
meetings-leave-yes = Discard it
meetings-as-list = List
meetings-as-calendar = Calendar
meetings-all-kinds = All kinds
meetings-all-series = All series
meetings-year-before = Year before
meetings-year-after = Year after
meetings-year-empty = No meeting of { $year } matches this filter.
