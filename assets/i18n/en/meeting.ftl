
meeting-count-invited = invited
meeting-count-confirmed = confirmed
meeting-count-represented = represented
meeting-count-present = present

meeting-from-to = { $from } to { $to }
meeting-withdrawn = This meeting was withdrawn. Undo brings it back.
meeting-back-to-list = All meetings

meeting-do-draft = Back to draft
meeting-do-invite = Start the invitations
meeting-do-resume = Resume the invitations
meeting-do-inviting-again = Back to the invitations
meeting-do-open = Open the meeting
meeting-do-reopen = Reopen to correct
meeting-do-close = Close the meeting
meeting-do-postpone = Postpone
meeting-do-cancel = Cancel the meeting
meeting-do-minutes = Minutes
meeting-do-edit = Edit
meeting-do-duplicate = Duplicate
meeting-do-project = Project
meeting-do-withdraw = Withdraw the meeting
meeting-do-withdraw-now = Withdraw

meeting-ask-open = Open the meeting today?
meeting-ask-open-words = It is planned for { $day }. Opening it lets you receive people and take notes from now on.
meeting-ask-reopen = Reopen the meeting?
meeting-ask-reopen-words = Attendance and notes can be corrected again. Close it afterwards.
meeting-ask-close = Close the meeting?
meeting-ask-close-present = { $people ->
    [0] Nobody was marked present.
    [one] { $people } person present, { $organisations ->
        [one] { $organisations } association represented.
       *[other] { $organisations } associations represented.
    }
   *[other] { $people } people present, { $organisations ->
        [one] { $organisations } association represented.
       *[other] { $organisations } associations represented.
    }
}
meeting-ask-close-words = The door and the notes stop here; decisions and commitments can still be followed up.
meeting-ask-postpone = Postpone the meeting?
meeting-ask-postpone-words = Invitations and replies are kept; set the new date with “Edit”.
meeting-ask-cancel = Cancel the meeting?
meeting-ask-cancel-words = Nothing is erased: it can be made a draft again.
meeting-ask-confirmed = { $invited ->
    [0] Nobody is invited yet.
    [one] One association is invited ({ $confirmed } confirmed): remember to tell it.
   *[other] { $invited } associations are invited, { $confirmed } of them confirmed: remember to tell them.
}
meeting-ask-inviting = Back to the invitations?
meeting-ask-inviting-words = { $people ->
    [one] One person is marked present already; the attendance is kept.
   *[other] { $people } people are marked present already; their attendance is kept.
}
meeting-ask-withdraw = Withdraw the meeting?
meeting-ask-withdraw-words = It disappears from the lists, with its invitations and attendance. Undo brings it back.
