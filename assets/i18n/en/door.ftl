door-field = Name, association or badge…
door-hint-enter = mark present
door-hint-walk-in = walk-in
door-hint-instead = replaced by
door-hint-left = left
door-hint-escape = clear
door-hint-undo = undo

door-arrived = Present
door-arrived-walk-in = Present, walk-in
door-arrived-instead = Present, as a replacement
door-arrived-back = Back
door-replaces = replaces { $name }
door-seats-exceeded = { $taken } present for { $offered ->
    [one] one seat
   *[other] { $offered } seats
}
door-taken-back = Arrival taken back
door-already-here = Already here
door-since = since { $time }, { $desk }
door-left = Left
door-not-listed = Not on the list
door-not-listed-way = { KEY("mark") } or { KEY("walk-in") }: let in as a walk-in
door-nobody = Nobody found
door-nobody-way = { KEY("walk-in") }: let in as a walk-in
door-choose = Choose with { KEY("up") } { KEY("down") }
door-choose-way = Several answers are close: choose the right one, then { KEY("mark") }.
door-cannot-replace = Somebody who is here cannot be replaced.
door-refused = Nothing was recorded
door-read-only = This workspace is open for reading only.
door-no-association = No association

door-walk-in = Let in as a walk-in
door-walk-in-title = Walk-in
door-walk-in-help = Name, { KEY("confirm") }, association, { KEY("confirm") }, role, { KEY("confirm") }. Only the name is required.
door-name-missing-title = Who comes for { $association }?
door-name-missing-help = Type the name, then { KEY("confirm") }.
door-instead-title = Who replaces { $name }?
door-instead-help = Choose somebody known with { KEY("up") } { KEY("down") }, or type a name, then { KEY("confirm") }. Both people stay on the list.
door-field-name = Full name
door-field-civility = Title
door-field-role = Role
door-field-body = Association or body
door-field-body-placeholder = Two letters are enough
door-namesakes = { $count ->
    [one] Somebody has this name already. Is it the same person? { KEY("down") } then { KEY("confirm") }.
   *[other] { $count } people have this name already. Is it one of them? { KEY("down") } then { KEY("confirm") }.
}
door-new-body = New association: “{ $name }”
door-mark-present = Mark present

door-here-since = Present since { $time }
door-status-not-listed = Walk-in
door-status-expected = Expected
door-replaced-by = Replaced by { $name }
door-no-answer = Nobody matches “{ $query }”, neither on the list nor in the register.
door-nobody-yet = Nobody has arrived yet. Type two letters of a name or an association, or scan a badge.
door-latest = Latest arrivals
door-homonym = same name
door-association-name-asked = Invited association: the name will be asked
door-association-not-listed = Association not invited
door-seats = { $taken } of { $offered ->
    [one] one seat
   *[other] { $offered } seats
}
door-mark = Present
door-back = Back
door-leave = Left
door-withdraw = Take the arrival back

door-count-present = { $count ->
    [one] person present
   *[other] people present
}
door-count-beyond = { $capacity ->
    [one] people, for { $capacity } seat in the hall
   *[other] people, for { $capacity } seats in the hall
}
door-count-of = of { $invited }
door-count-organisations = { $count ->
    [one] association represented
   *[other] associations represented
}
door-count-women = { $count ->
    [one] woman
   *[other] women
}
door-count-men = { $count ->
    [one] man
   *[other] men
}
door-count-walk-ins = walk-ins
door-by-region = Associations by region

door-open = Open the meeting
door-reopen = Open the meeting again
door-part-receiving = Reception
door-part-picture = Picture
door-part-past = History
door-part-signed = Signed sheet

door-closed = The door is not open
door-who-first = Who?
door-who-first-way = Type the name of the person first, or choose with { KEY("up") } { KEY("down") }.

door-mode = Door mode
door-mode-leave = Leave door mode
door-mode-scan = Scan the badge
door-mode-type = or type two letters of the name
door-mode-expected = { $count ->
    [one] expected
   *[other] expected
}
door-mode-seats = { $count ->
    [one] seat
   *[other] seats
}
door-mode-enter = Present
door-mode-choose = Choose
door-mode-walk-in = Walk-in
door-mode-instead = Replaced by
door-mode-left = Left
door-mode-clear = Clear
door-mode-undo = Undo

door-leave-title = Leave door mode?
door-leave-way = The rest of the program is for the coordinator of the meeting.
door-leave-close-title = Close Majlis?
door-leave-close-way = People are being received at this desk. The coordinator of the meeting may close it.
door-leave-code = Four-digit code
door-leave-type = To confirm, type: { $word }
door-leave-word = leave
door-leave-code-wrong = That is not the code. Ask the coordinator for it.
door-leave-word-wrong = That is not the word.
door-leave-stay = Stay at the door
door-leave-go = Leave
door-scanned = { $word }: { $facts }
door-mode-nobody = Nobody of that name
door-mode-more = { $count ->
    [one] One other name answers: type another letter.
   *[other] { $count } other names answer: type another letter.
}
