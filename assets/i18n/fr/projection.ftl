projection-gone = Cette rencontre a été retirée.
projection-full = { $key } : plein écran
projection-planned = prévu { $time }
projection-left = reste { $time }
projection-over = dépassé de { $time }
projection-more = { $count ->
    [one] et { $count } autre point
   *[other] et { $count } autres points
}
projection-represented = associations représentées
projection-present = { $count ->
    [one] personne présente
   *[other] personnes présentes
}
projection-women = { $count ->
    [one] femme
   *[other] femmes
}
projection-men = { $count ->
    [one] homme
   *[other] hommes
}
projection-fallen = { $count ->
    [one] { $count } depuis le début
   *[other] { $count } depuis le début
}
projection-title = Projection
projection-key-full = Plein écran, ou fenêtre
