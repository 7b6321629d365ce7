common-app = Majlis
common-save = Enregistrer
common-cancel = Abandonner
common-close = Fermer
common-delete = Supprimer
common-remove = Retirer
common-edit = Modifier
common-add = Ajouter
common-create = Créer
common-duplicate = Dupliquer
common-archive = Archiver
common-unarchive = Désarchiver
common-search = Rechercher
common-filter = Filtrer
common-clear = Effacer
common-undo = Annuler l’action
common-redo = Rétablir
common-copy = Copier
common-copied = Copié
common-open = Ouvrir
common-back = Retour
common-next = Suivant
common-previous = Précédent
common-continue = Continuer
common-retry = Réessayer
common-confirm = Confirmer
common-choose = Choisir
common-all = Tout
common-none = Aucun
common-yes = Oui
common-no = Non
common-ok = Compris
common-import = Importer
common-export = Exporter
common-print = Imprimer
common-help = Aide
common-settings = Paramètres
common-more = Autres actions
common-saved = Enregistré
common-saving = Enregistrement…
common-not-saved = Non enregistré
common-loading = Chargement…
common-required = obligatoire
common-optional = facultatif
common-unknown = inconnu
common-today = Aujourd’hui
common-yesterday = Hier
common-tomorrow = Demain
common-rows = { $count ->
    [0] Aucune ligne
    [one] { $count } ligne
   *[other] { $count } lignes
}
common-rows-of = { $count ->
    [one] { $count } ligne sur { $total }
   *[other] { $count } lignes sur { $total }
}
common-selected = { $count ->
    [0] Aucune sélection
    [one] { $count } ligne sélectionnée
   *[other] { $count } lignes sélectionnées
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
common-date-invalid = Cette date ne se lit pas : écrivez-la ainsi, { $example }.
common-time-invalid = Cette heure ne se lit pas : écrivez-la ainsi, { $example }.
common-number-invalid = Un nombre est attendu ici.
common-field-required = Ce champ est obligatoire.
common-language = Langue
common-theme = Apparence
common-theme-system = Celle du système
common-theme-light = Claire
common-theme-dark = Sombre
common-theme-contrast = Contraste élevé
