register-tab-associations = Associations
register-tab-persons = Représentants et invités
register-counter-associations = { $count ->
    [one] association
   *[other] associations
}
register-counter-led = { $count ->
    [one] de migrants
   *[other] de migrants
}
register-counter-persons = { $count ->
    [one] personne
   *[other] personnes
}
register-import = Importer…
register-new-association = Nouvelle association
register-new-person = Nouvelle personne
register-export-title = Exporter le registre
register-filter-associations = Nom, sigle, ville, domaine
register-filter-persons = Nom, association, fonction, téléphone
register-all-regions = Toutes les régions
register-all-kinds = Tous les types
register-all-persons = Tout le monde
register-delegates = Représentants
register-guests = Invités sans association
register-archived-too = Archives aussi
register-archived-mark = Archives
register-column-name = Nom
register-column-acronym = Sigle
register-column-kind = Type
register-column-region = Région
register-column-city = Ville
register-column-delegates = Représentants
register-column-person = Prénom et nom
register-column-arabic = Nom en arabe
register-column-latin = Nom en lettres latines
register-column-body = Association ou organisme
register-column-role = Fonction
register-column-phone = Téléphone
register-column-email = Courriel
register-count-associations = { $count ->
    [0] Aucune association
    [one] { $count } association
   *[other] { $count } associations
}
register-count-associations-of = { $count ->
    [0] Aucune association sur { $total }
    [one] { $count } association sur { $total }
   *[other] { $count } associations sur { $total }
}
register-count-persons = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
register-count-persons-of = { $count ->
    [0] Personne, sur { $total }
    [one] { $count } personne sur { $total }
   *[other] { $count } personnes sur { $total }
}
register-hint-open = Ouvrir la fiche
register-none-found = Rien dans le registre ne correspond à ce filtre.
register-all-archived = Toutes les fiches sont dans les archives : cochez « Archives aussi » pour les voir.
register-empty-associations = Le registre est vide. Importez la liste de vos associations, ou ajoutez-en une.
register-empty-persons = Le registre ne compte encore personne. Importez une liste, ou ajoutez un représentant ou un invité.
register-empty-read-only = Le registre est vide.

register-name-missing = Un nom est nécessaire, en français ou en arabe.
register-email-wrong = Cette adresse n’a pas la forme nom@domaine.ma.
register-twin-name = Une autre fiche porte ce nom : { $name }.
register-twin-acronym = Une autre fiche porte ce sigle : { $name }.
register-twin-person = Une personne de ce nom y est déjà inscrite.
register-conflict = Deux postes ont modifié cette fiche chacun de son côté ; la dernière valeur est gardée. Vérifiez-la.
register-conflict-open = Comparer les valeurs
register-is-archived = Cette fiche est dans les archives : elle n’est plus proposée dans les rencontres.
register-leave-question = Ce qui a été saisi n’est pas enregistré.
register-leave-yes = Abandonner la saisie
register-added = « { $name } » est dans le registre.
register-archived = « { $name } » est dans les archives. { KEY("undo") } l’en sort.
register-unarchived = « { $name } » est de retour dans le registre.

register-field-latin = Nom en français
register-field-arabic = Nom en arabe
register-field-acronym = Sigle
register-field-kind = Type
register-field-region = Région
register-field-city = Ville
register-field-phones = Téléphones
register-phone-add = Ajouter un téléphone
register-field-emails = Courriels
register-email-add = Ajouter un courriel
register-field-address = Adresse postale
register-field-fields = Domaines d’action
register-field-add = Ajouter un domaine
register-field-remarks = Remarques
register-section-reach = Coordonnées
register-section-work = Activité
register-section-people = Représentants
register-section-meetings = Rencontres
register-people-none = Aucun représentant n’est connu.
register-people-later = Enregistrez l’association pour ajouter ses représentants.
register-person-add = Ajouter une personne
register-meetings-none = Jamais invitée jusqu’ici.
register-uninvited = Venue sans invitation
register-came = { $count ->
    [one] Présence : { $names }
   *[other] Présences : { $names }
}
register-came-nobody = Personne n’est venu.

register-field-civility = Civilité
register-person-latin = Prénom et nom
register-person-arabic = Nom en arabe
register-standing-delegate = Représente une association
register-standing-guest = Invité
register-field-association = Association
register-association-missing = Choisissez une association, ou passez à « Invité ».
register-association-unknown = Aucune association du registre ne porte ce nom.
register-association-unchosen = Choisissez une association dans la liste.
register-field-guest = À quel titre
register-field-body = Organisme
register-field-role = Fonction
register-field-phone = Téléphone
register-field-email = Courriel
register-field-tongue = Langue des courriers
register-section-presences = Présences
register-presences-none = Aucune présence à une rencontre.
register-page = Page et mémoire de l’association

register-section-double = Doublon
register-double-look = Fusionner avec une autre fiche…
register-double-name = Nom ou sigle de l’autre fiche
register-double-stays = Fiche qui reste
register-double-this = Celle-ci
register-double-other = L’autre
register-double-promise = La fiche qui reste reçoit ce que l’autre a de plus : représentants, invitations, présences, interventions. L’ancien nom y mènera toujours.
register-double-promise-bare = Les représentants, invitations, présences et interventions des deux sont réunis. L’ancien nom y mènera toujours.
register-double-merge = Fusionner
register-merged = « { $name } » : les deux fiches n’en font plus qu’une. { KEY("undo") } les sépare.
