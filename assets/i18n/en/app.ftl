app-name = Majlis – consultation meetings
app-workspace-name = Workspace
app-opening = Opening the workspace…
app-section-meetings = Meetings
app-section-commitments = Tracking
app-section-synthesis = Synthesis
app-section-register = Associations
app-section-programme = Programme
app-section-import = Import a list
app-section-history = History
app-section-conflicts = Differences
app-section-settings = Settings
app-section-shortcuts = Keyboard shortcuts
app-group-tools = Tools
app-room-overview = Overview
app-room-invitations = Invitations
app-room-door = Door
app-room-discussion = Discussion
app-room-documents = Documents
app-room-closing = Closing and minutes
app-undo = Undo
app-redo = Redo
app-back = Back to the previous screen
app-next-field = Next field
app-previous-field = Previous field
app-undone = Undone: { $what }
app-redone = Redone: { $what }
app-nothing-to-undo = There is nothing to undo at this desk.
app-nothing-to-redo = There is nothing to redo.
app-saved = Saved
app-saving = { $count ->
    [one] Saving…
   *[other] Saving { $count } changes…
}
app-unsaved = { $count ->
    [one] { $count } change not saved
   *[other] { $count } changes not saved
}
app-not-saved = { $count ->
    [one] { $count } change is not saved
   *[other] { $count } changes are not saved
} ({ $reason }). Nothing is lost: everything stays in memory and is tried again each second. Free some space or plug the drive back in.
app-retry = Try again
app-read-only = Read-only: this workspace is open elsewhere or comes from a newer version. Nothing can be changed from here.
app-read-only-refused = Nothing was changed: this workspace is read-only.
app-batch-cut = { $count ->
    [one] A batch was cut short: { $count } line was written
   *[other] A batch was cut short: { $count } lines were written
}. Keep what was written, or take it all back?
app-batch-finish = Keep
app-batch-take-back = Take back
app-batch-gone = There is no such cut operation of this laptop any more: it is settled already.
app-close-unsaved-title = Not everything is saved
app-close-unsaved = { $count ->
    [one] { $count } change could not be saved
   *[other] { $count } changes could not be saved
}: { $reason }. If you close now, they are lost.
app-close-anyway = Close anyway
app-close-stay = Stay
app-settings-not-saved = The settings could not be saved: { $reason }
app-found-damaged = { $count ->
    [one] { $count } unreadable line was set aside
   *[other] { $count } unreadable lines were set aside
} in the journals; a copy is kept. “majlis check” says which.
app-found-unknown = { $count ->
    [one] { $count } line comes
   *[other] { $count } lines come
} from a newer version of Majlis and are kept as they are.
app-found-torn = The last line was cut by a crash and was removed: it had not been said to be saved.
app-found-edited = A readable file had been edited by hand; it was rebuilt, and your version is kept as { $file }.
app-found-unreadable = { $count ->
    [one] { $count } journal of another laptop could not be read
   *[other] { $count } journals of other laptops could not be read
}.
app-found-restored = This workspace is an older copy: this laptop goes on in it under a new identity, and nothing is mixed up.
app-brand = Majlis
app-title = { $workspace } – Majlis
app-door-unknown = No meeting matches “{ $meeting }”: door mode did not start.
app-section-laptops = Laptops
app-came = { $count ->
    [one] { $count } action from { $names }
   *[other] { $count } actions from { $names }
}
app-found-half = This workspace comes from a copy that was cut short: { $here } of { $of } files arrived. What is here counts; copy again on the other laptop to complete it.
app-projected = The projection opens in a window of its own: { KEY("full") } gives it the whole screen, { KEY("leave") } takes it back.
app-projected-already = This meeting is projected already, in another window.
app-not-projected = The projection did not open: { $reason }
app-section-help = Help
