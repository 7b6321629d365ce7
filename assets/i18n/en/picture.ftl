picture-starts = Session starts: { $time }
picture-nobody-yet = Nobody has arrived yet. The curve begins with the first arrival.
picture-arrived = { $count ->
    [0] Arrivals
    [one] { $count } arrival
   *[other] { $count } arrivals
}
picture-rate = per minute, over the last 5 minutes
picture-peak = peak { $rate }, at { $time }
picture-punctual = { $punctual } on time, { $late } late
picture-part-expected = Missing
picture-part-confirmed = Confirmed
picture-part-unanswered = No answer
picture-part-declined = Declined
picture-part-regions = Regions
picture-all-regions = All regions
picture-none-missing = Nobody is missing here.
picture-none-declined = Nobody declined.
picture-column-who = Who is missing
picture-column-reply = Reply
picture-column-phone = Phone
picture-unnamed = nobody is named
picture-no-phone = no number
picture-copy = Copy the number
picture-copied = Number copied: { $phone } ({ $name })
picture-decline = Will not come
picture-declined = { $name }: invitation declined
