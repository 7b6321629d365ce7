# What the report of an unexpected end says, and the start that follows.
crash-title = Majlis stopped unexpectedly on { $at }.
crash-workspace = Workspace: { $folder }
crash-saved = Everything that had been entered is saved there. Only the sentence that was being typed may be missing.
crash-waiting = { $count ->
    [one] { $count } action was
   *[other] { $count } actions were
} not on disk yet; everything before is saved.
crash-failed = { $count ->
    [one] { $count } action
   *[other] { $count } actions
} could not be written: { $reason }. Everything before is saved.
crash-unknown = The disk did not answer in time: the last action may be missing, everything before is saved.
crash-nothing-open = No workspace was open: nothing can have been lost.
crash-next = Start Majlis again to go on. If it happens again, pass this file on: it holds no name of a person or an association, no number, no address.
crash-for-engineers = For whoever mends the fault:
crash-last-time = Majlis had stopped unexpectedly. What was saved is here; a report tells more: { $path }
