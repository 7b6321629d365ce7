association-back = Back
association-contribute = Write a contribution
association-gone = This association is no longer in the register.
association-figure-invited = { $count ->
    [one] invitation
   *[other] invitations
}
association-figure-came = { $count ->
    [one] attendance
   *[other] attendances
}
association-figure-instead = { $count ->
    [one] time somebody else came
   *[other] times replaced
}
association-figure-said = { $count ->
    [one] note
   *[other] notes
}
association-figure-asked = { $count ->
    [one] request or question
   *[other] requests or questions
}
association-figure-was-promised = { $count ->
    [one] open commitment to it
   *[other] open commitments to it
}
association-figure-promised = { $count ->
    [one] open commitment by it
   *[other] open commitments by it
}
association-filter-all = All
association-filter-meetings = Meetings
association-filter-said = What was said
association-filter-promises = Commitments
association-filter-projects = Projects
association-nothing = Nothing is known here yet.
association-more = { $count ->
    [one] Show the older line
   *[other] Show older ones ({ $count })
}
association-people = People
association-people-none = No delegate is known.
association-networks = Networks
association-networks-none = In no network.
association-projects = Projects
association-projects-none = No financed project.
association-uninvited = Without an invitation
association-came = { $count ->
    [one] Present: { $names }
   *[other] Present: { $names }
}
association-came-nobody = Nobody came
association-instead = { $count ->
    [one] In somebody else’s place: { $names }
   *[other] In other people’s place: { $names }
}
association-between-meetings = Between two meetings
association-promised-by-it = Made by the association
association-promised-by = Owner: { $name }
association-due = Due { $day }
association-late = Overdue
association-followed-up = Follow-up to: { $what }
association-project = Funded project
association-beneficiaries = { $count ->
    [one] { $count } beneficiary
   *[other] { $count } beneficiaries
}
association-contribution = Contribution
association-contribution-new = New contribution
association-contribution-help = What the association says between two meetings: a letter, a call, a visit. It appears in its memory and in the synthesis.
association-field-text = What was said
association-field-kind = Kind
association-field-person = Speaker
association-field-theme = Theme
association-field-day = Date
association-field-starred = Worth remembering
association-nobody-named = The association
association-no-theme = No theme
