common-app = Majlis
common-save = Save
common-cancel = Cancel
common-close = Close
common-delete = Delete
common-remove = Remove
common-edit = Edit
common-add = Add
common-create = Create
common-duplicate = Duplicate
common-archive = Archive
common-unarchive = Unarchive
common-search = Search
common-filter = Filter
common-clear = Clear
common-undo = Undo
common-redo = Redo
common-copy = Copy
common-copied = Copied
common-open = Open
common-back = Back
common-next = Next
common-previous = Previous
common-continue = Continue
common-retry = Try again
common-confirm = Confirm
common-choose = Choose
common-all = All
common-none = None
common-yes = Yes
common-no = No
common-ok = OK
common-import = Import
common-export = Export
common-print = Print
common-help = Help
common-settings = Settings
common-more = More actions
common-saved = Saved
common-saving = Saving…
common-not-saved = Not saved
common-loading = Loading…
common-required = required
common-optional = optional
common-unknown = unknown
common-today = Today
common-yesterday = Yesterday
common-tomorrow = Tomorrow
common-rows = { $count ->
    [0] No rows
    [one] { $count } row
   *[other] { $count } rows
}
common-rows-of = { $count ->
    [one] { $count } row of { $total }
   *[other] { $count } rows of { $total }
}
common-selected = { $count ->
    [0] Nothing selected
    [one] { $count } row selected
   *[other] { $count } rows selected
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
common-language = Language
common-theme = Appearance
common-theme-system = The system’s
common-theme-light = Light
common-theme-dark = Dark
common-theme-contrast = High contrast
