discussion-agenda = Agenda
discussion-agenda-empty = Add the items to be discussed: each note is filed under one.
discussion-all = The whole discussion
discussion-no-item = Outside the agenda
discussion-item = Agenda item
discussion-item-add = Add an item
discussion-item-edit = Edit the item
discussion-item-up = Move up ({ $key })
discussion-item-down = Move down ({ $key })
discussion-item-title = Title
discussion-item-title-arabic = Title in Arabic
discussion-item-minutes = Length (minutes)
discussion-item-speaker = Speaker
discussion-item-session = Session

discussion-pane-notes = { $count ->
    [0] Notes
   *[other] Notes · { $count }
}
discussion-pane-outcomes = { $count ->
    [0] Decisions and commitments
   *[other] Decisions and commitments · { $count }
}
discussion-count = { $count ->
    [0] No notes
    [one] { $count } note
   *[other] { $count } notes
}
discussion-filter = Filter
discussion-filters = More filters
discussion-all-kinds = All kinds
discussion-all-themes = All themes
discussion-no-theme = No theme
discussion-starred-only = Starred only
discussion-no-notes = No notes yet. Type two letters of the speaker’s name, { KEY("next-field") }, the letter of the kind, the text, then { KEY("Enter") }.
discussion-no-match = No note matches this filter.
discussion-no-speaker = No speaker

discussion-who = Speaker
discussion-kind = Kind
discussion-what = What was said
discussion-theme = Theme
discussion-starred = Starred
discussion-star = Star
discussion-note-edit = Edit the note
discussion-note-add = Note
discussion-nobody = Nobody of that name
discussion-not-here = not here
discussion-not-represented = not represented
discussion-hint-item = change item
discussion-hint-long = long text
discussion-closed = The meeting is closed: notes can be read, what came of them can still be followed up. To correct a note, open the meeting again.
discussion-not-open = The meeting is not open yet: the agenda is being prepared, notes come once it is open.

discussion-letter-finding = f
discussion-letter-request = r
discussion-letter-proposal = p
discussion-letter-recommendation = m
discussion-letter-question = q
discussion-letter-answer = a
discussion-letter-commitment = c

discussion-outcome-from = Decision or commitment
discussion-decisions = Decisions
discussion-recommendations = Recommendations
discussion-commitments = Commitments
discussion-outcome-add = { $kind ->
    [commitment] New commitment
    [recommendation] New recommendation
   *[decision] New decision
}
discussion-outcome-edit = { $kind ->
    [commitment] Edit the commitment
    [recommendation] Edit the recommendation
   *[decision] Edit the decision
}
discussion-outcome-text = Text
discussion-outcome-owner = Owner
discussion-outcome-due = Due date
discussion-outcome-state = State
discussion-owner-association = An association…
discussion-date-example = 24/11/2026
discussion-follow-ups = Follow-ups
discussion-follow-up-add = Add a follow-up, then { KEY("Enter") }
discussion-no-outcomes = No decision, recommendation or commitment yet. { KEY("outcome-from") } makes one of a note, { KEY("outcome") } adds one.
discussion-due = due { $date }
discussion-late = { $count ->
    [one] { $count } late
   *[other] { $count } late
}
discussion-is-late = Overdue
discussion-born-of = From { $name }
discussion-follow-up = { "\u200E" }{ $date }: { "\u2068" }{ $text }{ "\u2069" }
discussion-set-open = Reopen
discussion-set-done = Done
discussion-set-dropped = Drop
discussion-returning = Follow-up
discussion-pane-returning = { $count ->
    [0] Follow-up
   *[other] Follow-up · { $count }
}
discussion-returning-none = Nothing comes back from previous meetings.
discussion-returning-hint = What is still open of previous meetings: one key settles each line.

discussion-begin-item = begin
discussion-next-item = next item
discussion-last-item = That was the last item of the agenda.
discussion-floor = Asked for the floor
discussion-floor-leave = Does not ask for the floor any more
discussion-floor-no-item = The floor is asked for under an item of the agenda: choose one.
discussion-floor-nobody = Who asks for the floor? Two letters of the name, then { KEY("ask") }.
discussion-hint-floor = asks for the floor
discussion-unheard = Not heard yet
discussion-unheard-hint = Associations that are here and have not spoken yet, by region. A click gives them the floor.
discussion-unheard-of = { $count } of { $total }
discussion-answers = Answers
discussion-answers-none = No question
discussion-answering = Answers: { $question }
discussion-join = Join
discussion-join-which = Choose the other note, then M: the two will be one.
discussion-group-item = By item
discussion-group-session = By session and workshop
discussion-workshop = { $session } (workshop), rapporteur: { $name }
discussion-workshop-alone = { $session } (workshop)
discussion-group-theme = By theme
discussion-group-association = By association
discussion-group-region = By region
discussion-group-kind = By kind
discussion-no-association = Without an association
