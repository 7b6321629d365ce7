projection-gone = This meeting was withdrawn.
projection-full = { $key }: full screen
projection-planned = planned { $time }
projection-left = { $time } left
projection-over = { $time } over
projection-more = { $count ->
    [one] and { $count } more item
   *[other] and { $count } more items
}
projection-represented = associations represented
projection-present = { $count ->
    [one] person present
   *[other] people present
}
projection-women = { $count ->
    [one] woman
   *[other] women
}
projection-men = { $count ->
    [one] man
   *[other] men
}
projection-fallen = { $count ->
    [one] { $count } so far
   *[other] { $count } so far
}
projection-title = Projection
projection-key-full = Full screen, or a window
