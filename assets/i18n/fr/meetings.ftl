meetings-title = Rencontres
meetings-new = Nouvelle rencontre
meetings-create = Créer la rencontre
meetings-empty = Aucune rencontre pour l’instant. Créez la première : un titre, une date, et vous pourrez inviter.
meetings-filter = Filtrer par titre, code, ville
meetings-none-found = Aucune rencontre ne correspond à ce filtre.
meetings-count-of = { $count ->
    [one] { $count } rencontre sur { $total }
   *[other] { $count } rencontres sur { $total }
}
meetings-group-now = EN CE MOMENT
meetings-group-today = AUJOURD’HUI
meetings-group-to-come = À VENIR
meetings-group-past = PASSÉES
meetings-figure-represented = { $count ->
    [one] association représentée
   *[other] associations représentées
}
meetings-count-present = { $count ->
    [one] présent
   *[other] présents
}
meetings-to-door = Aller à l’accueil
meetings-withdrawn = Rencontre { $code } retirée. « Annuler l’action » la fait revenir.

meetings-new-title = Nouvelle rencontre
meetings-copy-title = Dupliquer une rencontre
meetings-edit-title = Modifier la rencontre
meetings-form-what = La rencontre
meetings-form-when = Où et quand
meetings-form-required = Les champs marqués * sont obligatoires.
meetings-form-problems = { $count ->
    [one] Un champ est à corriger.
   *[other] { $count } champs sont à corriger.
}
meetings-field-title-latin = Titre en français
meetings-field-title-arabic = Titre en arabe
meetings-field-kind = Type
meetings-field-code = Code
meetings-field-series = Série
meetings-field-series-example = Rencontres régionales 2026
meetings-field-follows = Fait suite à
meetings-follows-none = Aucune rencontre
meetings-field-programmes = Programmes
meetings-field-themes = Thèmes
meetings-field-date = Date
meetings-field-starts = Début
meetings-field-ends = Fin
meetings-field-venue = Lieu
meetings-field-city = Ville
meetings-field-capacity = Capacité
meetings-field-deadline = Date limite de réponse
meetings-field-deadline-help = { $days ->
    [one] Proposée un jour avant la rencontre.
   *[other] Proposée { $days } jours avant la rencontre.
}
meetings-field-session-latin = Nom en français
meetings-field-session-arabic = Nom en arabe
meetings-field-room = Salle
meetings-field-rapporteur = Rapporteur
meetings-rapporteur-none = Personne
meetings-session-add = Ajouter une demi-journée ou un atelier
meetings-session-name = Séance { $number }
meetings-session-attended = Des présences y sont pointées.
meetings-problem-code-taken = Une autre rencontre porte déjà ce code.
meetings-problem-ends-before-start = La fin précède le début.
meetings-problem-deadline-after = Cette date est après la rencontre.
meetings-copy-of = Reprendre de { $code }
meetings-copy-agenda = { $count ->
    [0] L’ordre du jour (vide)
    [one] L’ordre du jour ({ $count } point)
   *[other] L’ordre du jour ({ $count } points)
}
meetings-copy-invitees = { $count ->
    [0] Les invités (aucun)
    [one] Les invités ({ $count })
   *[other] Les invités ({ $count })
}
meetings-leave-question = Ce qui a été saisi n’est pas enregistré.
meetings-leave-no = Continuer la saisie
meetings-leave-yes = Abandonner la saisie
meetings-as-list = Liste
meetings-as-calendar = Calendrier
meetings-all-kinds = Tous les types
meetings-all-series = Toutes les séries
meetings-year-before = Année précédente
meetings-year-after = Année suivante
meetings-year-empty = Aucune rencontre de { $year } ne correspond à ce filtre.
