programme-caption = Financed projects and partner associations
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
