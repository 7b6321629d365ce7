programme-caption = Funded projects and partner associations
programme-projects = { $count ->
    [one] financed project
   *[other] financed projects
}
programme-partners = { $count ->
    [one] partner association
   *[other] partner associations
}
programme-led-by-migrants = { $count ->
    [one] led by migrants
   *[other] led by migrants
}
programme-regions = { $count ->
    [one] region
   *[other] regions
}
programme-beneficiaries = { $count ->
    [one] beneficiary
   *[other] beneficiaries
}
programme-dirhams = { $count ->
    [one] dirham
   *[other] dirhams
}
programme-filter = Filter by title, association, region, year
programme-column-title = Project
programme-column-association = Association
programme-column-region = Region
programme-column-years = Years
programme-column-amount = Amount (MAD)
programme-column-beneficiaries = Beneficiaries
programme-empty = No project is recorded in this workspace.
programme-tab-projects = Projects
programme-tab-networks = Networks
programme-tab-frames = Strategy and reference framework
programme-tab-questions = Questions
programme-tab-training = Training
programme-new-project = New project
programme-new-network = New network
programme-new-programme = New programme
programme-export = Export the projects
programme-export-what = { $count ->
    [one] { $count } project shown will be written.
   *[other] { $count } projects shown will be written.
}
programme-all-years = All years
programme-all-programmes = All programmes
programme-none-found = No project matches this filter.
programme-column-title-arabic = Project (Arabic)
programme-column-association-arabic = Association (Arabic)
programme-column-programme = Programme
programme-column-from = First year
programme-column-to = Last year
programme-column-answer = Finding
programme-column-person = Person
programme-column-people = People
programme-column-sessions = Sessions
programme-column-hours = Hours
programme-column-certificates = Certificates
programme-column-network = Network
programme-column-members = Associations
programme-column-framework = Framework
programme-column-themes = Themes
programme-column-meetings = Meetings
programme-column-projects = Projects
programme-column-outcomes = Outcomes
programme-field-latin = Title in French
programme-field-arabic = Title in Arabic
programme-title-missing = A title is needed, in French or in Arabic.
programme-years-backwards = The last year is before the first.
programme-no-programme = No programme
programme-look-up = Name or acronym
programme-member-add = Add an association
programme-members-later = Save the network to add associations to it.
programme-members = { $count ->
    [0] No association
    [one] { $count } association
   *[other] { $count } associations
}
programme-networks = { $count ->
    [0] No network
    [one] { $count } network
   *[other] { $count } networks
}
programme-none-networks = There is no network yet. Make one, then add associations to it.
programme-programmes = { $count ->
    [0] No programme
    [one] { $count } programme
   *[other] { $count } programmes
}
programme-none-programmes = There is no programme of the strategy or of the reference framework yet.
programme-objectives = Objectives
programme-served-themes = { $count ->
    [0] No theme
    [one] { $count } theme
   *[other] { $count } themes
}
programme-served-meetings = { $count ->
    [0] No meeting
    [one] { $count } meeting
   *[other] { $count } meetings
}
programme-served-outcomes = { $count ->
    [0] No decision or commitment
    [one] { $count } decision, recommendation or commitment
   *[other] { $count } decisions, recommendations and commitments
}
programme-served-projects = { $count ->
    [0] No project
    [one] { $count } project ({ $amount })
   *[other] { $count } projects ({ $amount })
}
programme-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
programme-question = { $name } ({ $count })
programme-question-never-invited = Never invited
programme-question-absent = Three absences
programme-question-new = New
programme-question-undone = Promised, not done
programme-question-unheard = Silent regions
programme-help-never-invited = Associations of the register that were never invited to any meeting.
programme-help-absent = Associations that were invited to the last closed meetings, and that nobody represented at least three times in a row.
programme-help-new = Associations whose first meeting was after the last closed forum.
programme-help-undone = Open decisions and commitments, made by the association or at its request; late ones first.
programme-help-unheard = Regions of which no association ever spoke, at a meeting or between two.
programme-none-never-invited = Every association was invited at least once.
programme-none-absent = No association missed three meetings in a row.
programme-none-new = No association appeared since the last forum.
programme-no-forum = No forum is closed yet.
programme-none-undone = Nothing that was promised is waiting.
programme-none-unheard = Every region has spoken.
programme-answer-never = Never invited
programme-answer-absent = { $count ->
    [one] { $count } absence in a row
   *[other] { $count } absences in a row
}
programme-answer-new = First meeting on { $day }
programme-answer-late = { $count } late
programme-answer-owes = { $count } of its own
programme-answer-owed = { $count } owed to it
programme-answer-unheard = Never heard
programme-answer-no-association = No association in this region
programme-invite = Invite to { $code } ({ $count })
programme-invited = { $count ->
    [0] They are invited to { $code } already.
    [one] { $count } association invited to { $code }.
   *[other] { $count } associations invited to { $code }.
}
programme-by-association = By association
programme-by-person = By person
programme-trainings = { $count ->
    [one] training
   *[other] trainings
}
programme-trained = { $count ->
    [one] person trained
   *[other] people trained
}
programme-hours = of training attended
programme-certificates = { $count ->
    [one] certificate
   *[other] certificates
}
programme-none-training = Nobody has attended a training yet: hours and certificates come from who was present at meetings of this kind.
programme-import = Import
programme-import-title = Import projects
programme-import-now = Import
programme-import-help = Excel, LibreOffice or CSV, with a row of headings: title, association, region, programme, years, amount, beneficiaries. Nothing changes until you press “Import”, and an import is undone as one.
programme-import-unread = Columns not taken in: { $columns }
programme-import-rows = Row by row
programme-import-more = { $count ->
    [one] and one more row
   *[other] and { $count } more rows
}
programme-import-is-same = It is “{ $name }”
programme-imported = { $count ->
    [one] { $file }: one project imported
   *[other] { $file }: { $count } projects imported
}
