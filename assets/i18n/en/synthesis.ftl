synthesis-title = Synthesis by theme
synthesis-theme = Theme
synthesis-theme-add = Add a theme
synthesis-theme-edit = Edit the theme
synthesis-theme-latin = Name in French
synthesis-theme-arabic = Name in Arabic
synthesis-programme = Programme
synthesis-no-programme = No programme
synthesis-column-notes = Notes
synthesis-column-organisations = Organisations
synthesis-column-regions = Regions
synthesis-column-requests = Requests
synthesis-column-proposals = Proposals
synthesis-column-starred = Starred
synthesis-empty = No theme yet. Add those of the strategy: notes are filed under them.
synthesis-notes = { $count ->
    [0] No notes
    [one] { $count } note
   *[other] { $count } notes
}
synthesis-organisations = { $count ->
    [0] no organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
synthesis-regions = { $count ->
    [0] no region
    [one] { $count } region
   *[other] { $count } regions
}
synthesis-themes = { $count ->
    [0] No themes
    [one] { $count } theme
   *[other] { $count } themes
}
synthesis-more = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
synthesis-between = between meetings
