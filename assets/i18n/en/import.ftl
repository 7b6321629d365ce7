import-file = List to bring in
import-path = File
import-path-help = Excel, LibreOffice or CSV, with a header row in French, Arabic or English; contact cards (vCard); exports from pretix, Indico, CiviCRM, Google and Outlook.
import-open = Read the file
import-promise = Nothing changes until you press “Import”, and an import is undone in one go.
import-dialog-title = Choose a list
import-filter = Lists (Excel, LibreOffice, CSV, vCard)
import-reading = Reading the file…
import-tab = tab
import-associations = { $count ->
    [one] association to add
   *[other] associations to add
}
import-people = { $count ->
    [one] person to add
   *[other] people to add
}
import-other-file = Other file
import-invite = Also invite to
import-invite-nobody = no meeting
import-count-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
import-count-same = { $count ->
    [one] { $count } unchanged
   *[other] { $count } unchanged
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
import-key-aside = leave out
import-key-same = the same as the known one
import-key-another = another one
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
}, { $updated ->
    [one] { $updated } record updated
   *[other] { $updated } records updated
}. { KEY("undo") } takes the import back.
import-count-all = { $count ->
    [one] { $count } row
   *[other] All: { $count }
}
import-for-all = { $count ->
    [one] For the row shown:
   *[other] For the { $count } rows shown:
}
import-all-in = take in
import-all-out = leave out
import-all-same = the same as in the register
import-all-new = take in as new
import-reading-rows = { $count ->
    [one] Reading the file: { $count } row
   *[other] Reading the file: { $count } rows
}
import-planning = Comparing with the register…
import-tool = Recognised: { $name }
import-encoding = Encoding
import-separator = Separator
import-sheet = Sheet
import-header-row = Header row
import-row = Row { $number }
import-cells = Cell by cell
import-in-file = In the file
import-in-register = In the register
import-take-in = Take in
import-leave-out = Leave out
import-is-new = New
import-is-same = The same
import-cell-ignored = not taken in
import-cell-same = known already
import-cell-new = added
import-cell-filled = completes the register
import-cell-replaces = replaces “{ $was }”
import-cell-wrong = names nobody
import-updated = { $count ->
    [one] updated
   *[other] updated
}
import-taken-as-new = As new
import-taken-as-other = Other association
import-other-person = Another person
import-other-association = Another association
import-other-help = If it is not the one that is known:
import-holds-replies = This list holds replies or seats: choose the meeting that they belong to, or they are not taken in.
import-kept-replies = { $count ->
    [one] { $count } “no” of the list is not taken in, since a “yes” is known: check it, then put it right in the invitations.
   *[other] { $count } “no” of the list are not taken in, since a “yes” is known: check them, then put them right in the invitations.
}
import-fallen = { $count ->
    [one] The register or the reading of the file changed: { $count } decision no longer fitted its row and was dropped.
   *[other] The register or the reading of the file changed: { $count } decisions no longer fitted their rows and were dropped.
}
import-fallen-read = Understood
import-undecided-title = Rows still to check
import-undecided = { $count ->
    [one] { $count } row looks like what the register knows already. Undecided, it would be added as new.
   *[other] { $count } rows look like what the register knows already. Undecided, they would be added as new.
}
import-undecided-new = Import as new
import-undecided-check = Check
import-leaving-title = Leave this list?
import-leaving = { $count ->
    [one] { $count } decision would be lost. Nothing has been imported yet.
   *[other] { $count } decisions would be lost. Nothing has been imported yet.
}
import-leaving-stay = Stay
import-leaving-go = Leave
