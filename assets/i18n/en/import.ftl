import-file = List to bring in
import-path = File
import-path-help = Excel, LibreOffice or CSV, with a header row in French, Arabic or English.
import-open = Read the file
import-promise = Nothing is changed before “Import”, and an import is undone in one go.
import-dialog-title = Choose a list
import-filter = Lists (Excel, LibreOffice, CSV)
import-reading = Reading the file…
import-read = { $file } · { $how }
import-text = text { $encoding }, separator “{ $separator }”
import-tab = tab
import-associations = { $count ->
    [one] association added
   *[other] associations added
}
import-people = { $count ->
    [one] person added
   *[other] people added
}
import-other-file = Other file
import-invite = Invite to as well
import-invite-nobody = no meeting
import-count-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
import-count-same = { $count ->
    [one] { $count } the same
   *[other] { $count } the same
}
import-count-update = { $count ->
    [one] { $count } update
   *[other] { $count } updates
}
import-count-perhaps = { $count ->
    [one] { $count } to look at
   *[other] { $count } to look at
}
import-count-skip = { $count ->
    [one] { $count } skipped
   *[other] { $count } skipped
}
import-count-problem = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
import-column-row = Row
import-column-state = State
import-column-whom = Who
import-column-does = What will be done
import-keys = Space: leave out · M: the same as the known one
import-empty = The file has no row below its header.
import-left-out = Left out
import-taken-as-same = The same as known
import-nothing-new = This file brings nothing new: nothing was changed.
import-done = { $file }: { $associations ->
    [one] { $associations } association
   *[other] { $associations } associations
} and { $people ->
    [one] { $people } person added
   *[other] { $people } people added
}. Ctrl+Z takes the import back.
