commitments-title = Decisions, recommendations and commitments
commitments-counter-open = to follow
commitments-counter-late = late
commitments-counter-soon = within a week
commitments-open = To follow
commitments-late = Overdue
commitments-is-late = Overdue
commitments-soon = Within a week
commitments-later = Later
commitments-undated = Without a date
commitments-settled = Settled
commitments-settled-on = Settled on
commitments-filter = Filter
commitments-all-meetings = All meetings
commitments-all-owners = All owners
commitments-all-kinds = All kinds
commitments-all-regions = All regions
commitments-state = State
commitments-text = Text
commitments-owner = Owner
commitments-due = Due date
commitments-meeting = Meeting
commitments-follow-up = Follow-up
commitments-follow-up-placeholder = What was done, then { KEY("Enter") }
commitments-no-follow-up = No follow-up yet.
commitments-born-of = From
commitments-to-meeting = Show the meeting
commitments-done-or-open = Done, or open again
commitments-no-match = Nothing matches these filters.
commitments-none = Nothing to follow here. Decisions, recommendations and commitments are written down in the discussion of a meeting.
commitments-none-late = Nothing is late.
commitments-none-due = Nothing is due here.
commitments-count = { $count ->
    [0] No lines
    [one] { $count } line
   *[other] { $count } lines
}
