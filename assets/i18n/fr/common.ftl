common-save = Enregistrer
common-cancel = Abandonner
common-remove = Retirer
common-edit = Modifier
common-add = Ajouter
common-duplicate = Dupliquer
common-archive = Archiver
common-unarchive = Désarchiver
common-clear = Effacer
common-open = Ouvrir
common-close = Fermer
common-continue = Continuer
common-confirm = Confirmer
common-choose = Choisir
common-all = Tout
common-none = Aucun
common-import = Importer
common-export = Exporter
common-more = Autres actions
common-loading = Chargement…
common-optional = facultatif
common-today = Aujourd’hui
common-rows = { $count ->
    [0] Aucune ligne
    [one] { $count } ligne
   *[other] { $count } lignes
}
common-rows-of = { $count ->
    [one] { $count } ligne sur { $total }
   *[other] { $count } lignes sur { $total }
}
common-people = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
common-associations = { $count ->
    [0] Aucune association
    [one] { $count } association
   *[other] { $count } associations
}
common-meetings = { $count ->
    [0] Aucune rencontre
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
common-date-invalid = Cette date n’est pas reconnue : écrivez-la ainsi, { $example }.
common-time-invalid = Cette heure n’est pas reconnue : écrivez-la ainsi, { $example }.
common-number-invalid = Un nombre est attendu ici.
common-field-required = Ce champ est obligatoire.
