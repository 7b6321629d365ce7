attachments-new = Attach a file
attachments-path = File
attachments-path-help = A PDF, a picture, any other file of up to 100 MB: choose it, type its path, or drop it on the window.
attachments-title = Title
attachments-title-help = If left empty, the name of the file is used.
attachments-kind = What it is
attachments-kind-sheet = Signed sheet { $number }, printed { $printed }
attachments-attach = Attach
attachments-choose = Choose the file to attach
attachments-filter = Documents and pictures
attachments-working = Copying the file…
attachments-already = This file is attached to the meeting already.
attachments-waiting = { $count ->
    [one] { $count } more file waits
   *[other] { $count } more files wait
}
attachments-none = Nothing is attached. Signed sheets that were scanned, the signed minutes and any other file are kept here, with the meeting.
attachments-open = Open
attachments-withdraw = Take away
attachments-missing = The file is not on this laptop yet: it comes with the next copy from the one where it was attached.
attachments-kb = { $size } kB
attachments-mb = { $size } MB
