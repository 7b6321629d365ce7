overview-organisations = Associations
overview-invited = Invited
overview-confirmed = Confirmed
overview-represented = Represented
overview-awaited = Awaited
overview-people-title = People present
overview-people = Present
overview-women = Women
overview-men = Men
overview-seats-title = Seats
overview-seats = Seats confirmed
overview-named = Delegates named
overview-capacity = { $count ->
    [one] Capacity: { $count } seat
   *[other] Capacity: { $count } seats
}
overview-guests = { $count ->
    [0] No guest without an association
    [one] { $count } guest without an association
   *[other] { $count } guests without an association
}
overview-guests-present = { $count ->
    [0] No guest without an association
    [one] { $count } guest without an association, { $present } present
   *[other] { $count } guests without an association, { $present } present
}
overview-replies = Replies
overview-answered = answered
overview-awaiting = { $reminded ->
    [0] awaited
    [one] awaited, { $reminded } of them reminded
   *[other] awaited, { $reminded } of them reminded
}
overview-ring-confirmed = confirmed
overview-ring-declined = declined
overview-ring-no-answer = without an answer
overview-ring-to-send = to send
overview-line-to-send = { $count ->
    [0] All invitations have been sent
    [one] One invitation to send
   *[other] { $count } invitations to send
}
overview-line-share = { $share } of those who confirmed are represented
overview-nobody = Nobody is invited yet.
overview-invite = Invite
overview-regions = By region
overview-arrivals = Arrivals
overview-sessions = Sessions
overview-after = After the meeting
overview-no-shows = { $count ->
    [0] Every association that confirmed came.
    [one] One association confirmed and did not come.
   *[other] { $count } associations confirmed and did not come.
}
overview-walk-ins = { $count ->
    [0] Nobody came without being on the list.
    [one] One person came without being on the list.
   *[other] { $count } people came without being on the list.
}
overview-uninvited = { $count ->
    [0] No association was represented without an invitation.
    [one] One association was represented without an invitation.
   *[other] { $count } associations were represented without an invitation.
}
overview-returning = Follow-up: what comes back from previous meetings
overview-promised = Promised to and by those invited
overview-promised-to = Promised to those invited
overview-promised-by = Promised by those invited
overview-all-commitments = All tracking
overview-more-commitments = { $count ->
    [one] and one more
   *[other] and { $count } more
}
overview-follow-up = Follow up
overview-late = Overdue
overview-missing = What is missing
overview-nothing-to-check = Nothing to check in this state.

overview-check-venue = { $count ->
    [0] The venue is set.
   *[other] The venue is not set.
}
overview-check-deadline = { $count ->
    [0] The reply deadline is set.
   *[other] The reply deadline is not set.
}
overview-check-agenda = { $count ->
    [0] The agenda is there.
   *[other] The agenda is empty.
}
overview-check-invitations = { $count ->
    [0] Invitees are chosen.
   *[other] Nobody is invited.
}
overview-check-to-send = { $count ->
    [0] All invitations have been sent.
    [one] One invitation has to be sent.
   *[other] { $count } invitations have to be sent.
}
overview-check-late = { $count ->
    [0] No reply is late.
    [one] One reply is missing after the deadline.
   *[other] { $count } replies are missing after the deadline.
}
overview-check-awaited = { $count ->
    [0] All replies have come.
    [one] One reply is awaited.
   *[other] { $count } replies are awaited.
}
overview-check-unnamed = { $count ->
    [0] Each association that confirmed has named its delegates.
    [one] One association confirmed and named nobody.
   *[other] { $count } associations confirmed and named nobody.
}
overview-check-capacity = { $count ->
    [0] The confirmed seats fit in the hall.
    [one] One seat confirmed too many for the hall.
   *[other] { $count } seats confirmed too many for the hall.
}
overview-check-not-here = { $count ->
    [0] Each association that confirmed is here.
    [one] One association that confirmed is not here yet.
   *[other] { $count } associations that confirmed are not here yet.
}
overview-check-silent = { $count ->
    [0] Each item of the agenda has a note.
    [one] One item of the agenda has no note.
   *[other] { $count } items of the agenda have no note.
}
overview-check-speaker = { $count ->
    [0] Each note has its speaker.
    [one] One note has no speaker.
   *[other] { $count } notes have no speaker.
}
overview-check-owner = { $count ->
    [0] Each decision and commitment has an owner.
    [one] One decision or commitment has no owner.
   *[other] { $count } decisions and commitments have no owner.
}
overview-check-due = { $count ->
    [0] Each commitment has a due date.
    [one] One commitment has no due date.
   *[other] { $count } commitments have no due date.
}
overview-check-late-commitments = { $count ->
    [0] No commitment is late.
    [one] One commitment is late.
   *[other] { $count } commitments are late.
}
overview-check-conflicts = { $count ->
    [0] No entries differ.
    [one] One value was entered differently on two laptops.
   *[other] { $count } values were entered differently on two laptops.
}
