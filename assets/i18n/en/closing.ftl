closing-part-check = To check
closing-part-minutes = Minutes
closing-part-sending = Sending

closing-check = Before closing
closing-check-sheets = { $count ->
    [0] The sign-in sheets were read back or attached.
    [one] { $count } sign-in sheet was neither read back nor attached.
   *[other] { $count } sign-in sheets were neither read back nor attached.
}
closing-check-unsigned = { $count ->
    [0] Everybody present is on a sign-in sheet.
    [one] { $count } person present is on no sign-in sheet.
   *[other] { $count } people present are on no sign-in sheet.
}
closing-check-workshops = { $count ->
    [0] Each workshop has its notes.
    [one] { $count } workshop without its rapporteur’s notes.
   *[other] { $count } workshops without their rapporteurs’ notes.
}
closing-check-questions = { $count ->
    [0] Each question has its answer.
    [one] { $count } question without an answer.
   *[other] { $count } questions without an answer.
}
closing-check-absentees = { $count ->
    [0] No absentee to call.
    [one] { $count } invitee who confirmed and did not come, to call.
   *[other] { $count } invitees who confirmed and did not come, to call.
}
closing-sheet = { $count ->
    [one] Sheet { $number }, { $count } row
   *[other] Sheet { $number }, { $count } rows
}
closing-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
closing-no-phone = No phone known
closing-called = Mark called
closing-call-remark = Call after an absence
closing-close-title = Closing
closing-means = Closing ends arrivals and note-taking. Decisions and commitments stay open to be followed up, and the minutes can be made final.
closing-left = { $count ->
    [0] Everything is checked.
    [one] { $count } thing is left to look at; it does not keep you from closing.
   *[other] { $count } things are left to look at; they do not keep you from closing.
}
closing-close = Close the meeting
closing-closed = The meeting is closed.
closing-reopen-words = To correct an attendance or a contribution, open it again. What changes after final minutes is listed as a correction.
closing-too-early = The meeting is not open: closing comes after the reception and the discussion.

closing-versions = Final versions
closing-no-version = No version is final yet: read the draft over, then make it final.
closing-version = Version { $version }
closing-signed = Signed copy
closing-kilobytes = { $size } kB
closing-not-here = This file has not come to this laptop yet
closing-open = Open
closing-final-title = Make the minutes final
closing-final-words = The PDF is kept as it is, with its version number.
closing-final-open = The meeting is not closed: what follows will be listed as a correction.
closing-draft = See the draft
closing-finalise = Make version { $version } final
closing-ask-final = Make version { $version } of the minutes final?
closing-ask-final-words = Its PDF will be kept as it is. What is changed afterwards will not change it, and will be listed as a correction until a next version.
closing-do-final = Make final
closing-finalised = Version { $version } is final. It remains to be signed and sent.
closing-scan = Signed copy
closing-scan-path = Scanned file
closing-scan-choose = Choose the signed copy
closing-scan-filter = PDF and pictures
closing-scan-keep = Attach
closing-scan-kept = The signed copy is attached to the meeting.
closing-corrections = { $count ->
    [0] Corrections since version { $version }
    [one] { $count } correction since version { $version }
   *[other] { $count } corrections since version { $version }
}
closing-uncorrected = Nothing that the minutes say has changed.
closing-print-corrections = Corrections page…

closing-nothing-to-send = There is nothing to send yet: make a version of the minutes final first.
closing-to-minutes = Go to the minutes
closing-shown-all = All ({ $count })
closing-shown-missing = Not received yet ({ $count })
closing-none-shown = Nobody is at this stage.
closing-state-to-send = To send
closing-state-sent = Sent
closing-state-received = Received
closing-column-state = Minutes
closing-column-last = Last step
closing-mark = Note
closing-mark-words = For the checked rows, or the one of the cursor.
closing-mark-sent = Sent
closing-mark-received = Received
closing-mark-back = To send
closing-drafts = E-mails to send
closing-drafts-words = A draft to each invitee with the minutes attached: for the checked rows, else for all to whom they are still to be sent.
closing-drafts-folder = Folder of the drafts
closing-drafts-choose = Choose the folder of the drafts
closing-drafts-write = { $count ->
    [one] Write { $count } e-mail
   *[other] Write { $count } e-mails
}
closing-drafts-without = { $count ->
    [one] { $count } invitee has no address.
   *[other] { $count } invitees have no address.
}
