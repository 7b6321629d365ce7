# What leaves for others: titles, calendars, drafts of invitations by e-mail.
leaving-filtered = { $title } ({ $rows })
leaving-file-calendar = calendar
leaving-file-draft = invitation
leaving-file-drafts = invitation-drafts

leaving-agenda = Agenda:
leaving-reply-by = Please reply by { $date }
leaving-code = Reference: { $code }

leaving-subject = Invitation: { $title } – { $date }
leaving-dear = Dear Sir or Madam,
leaving-dear-mr = Dear Sir,
leaving-dear-mrs = Dear Madam,
leaving-invites = { $seats ->
    [one] We have the honour of inviting { $name } to the meeting below. One seat is kept for you.
   *[other] We have the honour of inviting { $name } to the meeting below. { $seats } seats are kept for you.
}
leaving-invites-guest = We have the honour of inviting you to the meeting below.
leaving-place = Place: { $place }
leaving-answer = Please confirm that you will take part, and tell us who will represent you, by { $date }.
leaving-answer-to = Please confirm that you will take part, and tell us who will represent you, by { $date }: { $ways }.
leaving-attached = Attached is an entry for your calendar.
leaving-closing = Yours faithfully,
leaving-closing-mr = Yours faithfully,
leaving-closing-mrs = Yours faithfully,

leaving-file-minutes = minutes
leaving-minutes-subject = Minutes: { $title }, { $date }
leaving-minutes = Please find attached the minutes of the following meeting:
leaving-minutes-ask = Please confirm that you have received them, and let us know of any remark.
