synthesis-title = Synthèse par thème
synthesis-theme = Thème
synthesis-theme-add = Ajouter un thème
synthesis-theme-edit = Modifier le thème
synthesis-theme-latin = Nom en français
synthesis-theme-arabic = Nom en arabe
synthesis-programme = Programme
synthesis-no-programme = Aucun programme
synthesis-column-notes = Interventions
synthesis-column-organisations = Organisations
synthesis-column-regions = Régions
synthesis-column-requests = Demandes
synthesis-column-proposals = Propositions
synthesis-column-starred = Signalées
synthesis-empty = Aucun thème pour l’instant. Ajoutez ceux de la stratégie : les interventions s’y rangent.
synthesis-notes = { $count ->
    [0] Aucune intervention
    [one] { $count } intervention
   *[other] { $count } interventions
}
synthesis-organisations = { $count ->
    [0] aucune organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
synthesis-regions = { $count ->
    [0] aucune région
    [one] { $count } région
   *[other] { $count } régions
}
synthesis-themes = { $count ->
    [0] Aucun thème
    [one] { $count } thème
   *[other] { $count } thèmes
}
synthesis-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
synthesis-between = entre deux rencontres
