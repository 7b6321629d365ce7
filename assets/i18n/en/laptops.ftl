laptops-explained = Several laptops can receive people at once without a network: take the workspace along on a stick or in a shared folder, then open that folder on the other laptop. What each of them writes is brought together afterwards, in any order, with nothing lost and nothing counted twice.
laptops-known = Laptops of this workspace
laptops-this-one = this one
laptops-column-name = Laptop
laptops-column-last = Last action
laptops-column-entries = Actions
laptops-column-arrivals = Arrivals
laptops-nothing-yet = none
laptops-folder = Folder: { $folder }
laptops-followed = Followed live, seen at { $time }
laptops-not-followed = The folder cannot be followed ({ $reason }). Nothing is lost here; what others write comes in as soon as it can be reached again.
laptops-unreadable = The journals could not be read: { $reason }
laptops-carry-title = Take this to another laptop
laptops-to = Folder on the stick or the shared disk
laptops-to-title = Choose the folder for the copy
laptops-to-help = The whole workspace is copied there: associations, invitations, arrivals and attachments. A USB stick that is pulled out too early breaks nothing.
laptops-to-has-copy = A copy of this workspace is there already: what is new in it is taken in here, then it is completed.
laptops-carry = Copy
laptops-update = Update both ways
laptops-take-in-title = Take in what another laptop wrote
laptops-from = Folder of the copy
laptops-from-title = Choose the folder of the copy
laptops-from-help = You can also drop that folder on the window. Taking it in twice changes nothing.
laptops-take-in = Take in
laptops-carrying = Copying: { $done } of { $of } files
laptops-taking-in = Reading the copy: { $done } of { $of } files
laptops-carried = The copy in { $folder } is complete: { $written ->
    [one] { $written } file written
   *[other] { $written } files written
}. Open that folder on the other laptop.
laptops-carried-nothing = The copy in { $folder } was up to date already.
laptops-merged = { $count ->
    [one] { $count } action was taken in
   *[other] { $count } actions were taken in
}: { $names }.
laptops-from-one = { $count } from { $name }
laptops-merged-nothing = Nothing new: all that this copy holds is here already.
laptops-merged-files = { $count ->
    [one] { $count } attachment was taken in.
   *[other] { $count } attachments were taken in.
}
laptops-merged-half = This copy was never finished: it has { $here } of { $of } files. What arrived counts; copy again on the other laptop, then take it in once more.
laptops-merged-unreadable = { $count ->
    [one] { $count } file of the copy could not be read.
   *[other] { $count } files of the copy could not be read.
} The rest counts; plug the stick in again and take the copy in once more.
laptops-merged-cut = { $count ->
    [one] The last line of a journal arrived cut.
   *[other] The last line of { $count } journals arrived cut.
} A new copy brings it.
laptops-merged-damaged = { $count ->
    [one] { $count } damaged line was left
   *[other] { $count } damaged lines were left
} in the copy; the rest counts.
laptops-merged-unknown = { $count ->
    [one] { $count } line comes
   *[other] { $count } lines come
} from a newer version of Majlis, and is kept as it is.
laptops-refused-other = The folder { $folder } holds another workspace, “{ $name }”. Nothing was changed.
laptops-refused-itself = The folder { $folder } is the open workspace itself. Choose a folder elsewhere; nothing was changed.
laptops-refused-nothing = The folder { $folder } holds no copy of Majlis. Nothing was changed.
laptops-refused-read-only = Nothing was taken in: this workspace is read-only here.
laptops-refused-unreadable = A file could not be read or written: { $reason }. What was saved here has not changed.
laptops-refused-unsaved = The copy waits until everything is saved here: { $reason }
laptops-cut = The copy in { $folder } was interrupted after { $done } of { $of } files: { $reason }. Those files are whole; plug the stick in again and copy once more to complete it.
laptops-dropped-nothing = The folder { $folder } holds no Majlis workspace. Nothing was changed.
laptops-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
laptops-clock-ours-ahead = The clock of this laptop is at least { $by } ahead of that of { $name }. Check the time on both.
laptops-clock-theirs-ahead = The clock of { $name } is at least { $by } ahead of that of this laptop. Check the time on both.
laptops-clock-apart = The clock of { $ahead } is at least { $by } ahead of that of { $behind }. Check the time on both.
laptops-clock-beyond = By more than a day, what { $name } wrote holds against the changes of the others: set its clock right before going on.
