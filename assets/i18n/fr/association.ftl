association-back = Retour
association-contribute = Noter une contribution
association-gone = Cette association n’est plus dans le registre.
association-figure-invited = { $count ->
    [one] invitation
   *[other] invitations
}
association-figure-came = { $count ->
    [one] présence
   *[other] présences
}
association-figure-instead = { $count ->
    [one] fois, une autre personne est venue
   *[other] fois, une autre personne est venue
}
association-figure-said = { $count ->
    [one] intervention
   *[other] interventions
}
association-figure-asked = { $count ->
    [one] demande ou question
   *[other] demandes ou questions
}
association-figure-was-promised = { $count ->
    [one] engagement en cours envers elle
   *[other] engagements en cours envers elle
}
association-figure-promised = { $count ->
    [one] engagement en cours de sa part
   *[other] engagements en cours de sa part
}
association-filter-all = Tout
association-filter-meetings = Rencontres
association-filter-said = Interventions
association-filter-promises = Engagements
association-filter-projects = Projets
association-nothing = Rien n’est encore connu ici.
association-more = { $count ->
    [one] Afficher la ligne plus ancienne
   *[other] Afficher plus ancien ({ $count })
}
association-people = Personnes
association-people-none = Aucun représentant n’est connu.
association-networks = Réseaux
association-networks-none = Dans aucun réseau.
association-projects = Projets
association-projects-none = Aucun projet financé.
association-uninvited = Sans invitation
association-came = { $count ->
    [one] Présence : { $names }
   *[other] Présences : { $names }
}
association-came-nobody = Personne n’est venu
association-instead = { $count ->
    [one] À la place d’une autre personne : { $names }
   *[other] À la place d’autres personnes : { $names }
}
association-between-meetings = Entre deux rencontres
association-promised-by-it = Pris par l’association
association-promised-by = Responsable : { $name }
association-due = Échéance : { $day }
association-late = En retard
association-followed-up = Suite donnée : { $what }
association-project = Projet financé
association-beneficiaries = { $count ->
    [one] { $count } bénéficiaire
   *[other] { $count } bénéficiaires
}
association-contribution = Contribution
association-contribution-new = Nouvelle contribution
association-contribution-help = Ce que l’association dit entre deux rencontres : lettre, appel, visite. La contribution paraît dans sa mémoire et dans la synthèse.
association-field-text = Ce qui est dit
association-field-kind = Type
association-field-person = Qui parle
association-field-theme = Thème
association-field-day = Date
association-field-starred = À retenir
association-nobody-named = L’association
association-no-theme = Sans thème
