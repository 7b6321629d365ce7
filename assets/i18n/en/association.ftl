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
   *[other] times somebody else came
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
    [one] open promise to it
   *[other] open promises to it
}
association-figure-promised = { $count ->
    [one] open promise of its own
   *[other] open promises of its own
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
association-late = Late
association-followed-up = Follow-up to: { $what }
association-project = Financed project
association-beneficiaries = { $count ->
    [one] { $count } beneficiary
   *[other] { $count } beneficiaries
}
association-contribution = Contribution
association-contribution-new = New contribution
association-contribution-help = What the association says between two meetings: a letter, a call, a visit. It appears in its memory and in the synthesis.
association-field-text = What is said
association-field-kind = Kind
association-field-person = Who speaks
association-field-theme = Theme
association-field-day = Date
association-field-starred = Worth remembering
association-nobody-named = The association
association-no-theme = No theme
