common-save = Save
common-cancel = Cancel
common-remove = Remove
common-edit = Edit
common-add = Add
common-duplicate = Duplicate
common-archive = Archive
common-unarchive = Unarchive
common-clear = Clear
common-open = Open
common-close = Close
common-continue = Continue
common-confirm = Confirm
common-choose = Choose
common-all = All
common-none = None
common-import = Import
common-export = Export
common-more = More actions
common-loading = Loading…
common-optional = optional
common-today = Today
common-rows = { $count ->
    [0] No rows
    [one] { $count } row
   *[other] { $count } rows
}
common-rows-of = { $count ->
    [one] { $count } row of { $total }
   *[other] { $count } rows of { $total }
}
common-people = { $count ->
    [0] Nobody
    [one] { $count } person
   *[other] { $count } people
}
common-associations = { $count ->
    [0] No associations
    [one] { $count } association
   *[other] { $count } associations
}
common-meetings = { $count ->
    [0] No meetings
    [one] { $count } meeting
   *[other] { $count } meetings
}
common-date-invalid = This date cannot be read: write it like { $example }.
common-time-invalid = This time cannot be read: write it like { $example }.
common-number-invalid = A number is expected here.
common-field-required = This field is required.
