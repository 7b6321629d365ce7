past-filter = Nom, association, poste…
past-take-back = Retirer
past-make-again = Rétablir
past-empty = Personne n’est encore passé à l’accueil de cette rencontre.
past-forgotten = Fiche retirée
past-column-when = Date
past-column-what = Qui, et quoi
past-column-desk = Poste d’accueil
past-column-state = État
past-arrived = { $who ->
    [mrs] Arrivée
   *[other] Arrivé
}
past-walked-in = { $who ->
    [mrs] Arrivée, hors liste
   *[other] Arrivé, hors liste
}
past-left = { $who ->
    [mrs] Partie
   *[other] Parti
}
past-back = De retour
past-withdrawn = Présence retirée
past-restored = Présence rétablie
past-taken-back = retiré depuis
past-made-again = rétabli depuis
