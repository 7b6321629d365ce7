invitations-filter = Nom, ville
invitations-named-of = { $named } sur { $seats }
invitations-all-replies = Toutes les réponses
invitations-unnamed = Confirmées sans représentant
invitations-all-regions = Toutes les régions
invitations-all-kinds = Tous les types
invitations-all-networks = Tous les réseaux
invitations-guest = Invité
invitations-guests = Invités hors association
invitations-column-name = Invité
invitations-column-region = Région
invitations-column-kind = Type
invitations-network = Réseau
invitations-column-city = Ville
invitations-column-reply = Réponse
invitations-column-named = Représentants
invitations-column-contact = Dernier contact
invitations-column-came = Dernière participation
invitations-count = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
invitations-count-of = { $count ->
    [one] { $count } invitation sur { $total }
   *[other] { $count } invitations sur { $total }
}
invitations-selected = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
invitations-none-found = Aucune invitation ne correspond à ce filtre.
invitations-empty = Personne n’est encore invité. Choisissez les associations par région, type ou réseau, ou invitez une personne sans association.
invitations-for-selection = { $count ->
    [one] { $count } sélectionnée :
   *[other] { $count } sélectionnées :
}
invitations-contact-short = Contact
invitations-open = Fiche
invitations-select = Sélectionner
invitations-deselect = Désélectionner
invitations-read-only = Lecture seule : rien ne peut être enregistré ici.
invitations-invite = Inviter
invitations-invite-more = Inviter
invitations-invite-associations = Inviter des associations
invitations-guest-invite = Inviter une personne
invitations-withdraw = Retirer l’invitation
invitations-withdrawn = { $count ->
    [one] Invitation retirée. « Annuler l’action » la fait revenir.
   *[other] { $count } invitations retirées. « Annuler l’action » les fait revenir.
}
invitations-invited = { $count ->
    [one] Une invitation ajoutée.
   *[other] { $count } invitations ajoutées.
}

invitations-detail-title = Invitation
invitations-reply = Réponse
invitations-seats = Places
invitations-seats-fewer = Une place de moins
invitations-seats-more = Une place de plus
invitations-seats-each = Places par invitation
invitations-seats-title = Nombre de places
invitations-needs = Besoins
invitations-needs-none = Aucun
invitations-need-meal = Repas
invitations-need-lodging = Hébergement
invitations-need-interpretation = Interprétation
invitations-remark = Remarque
invitations-remark-unsaved = { $key } pour enregistrer.
invitations-badge = Badge { $code }
invitations-badge-none = Pas encore de badge.
invitations-delegates = Représentants nommés : { $count } pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
invitations-delegates-none = Personne n’est nommé.
invitations-name-this = Nommer
invitations-contacts = Contacts
invitations-contacts-none = Aucun contact consigné.
invitations-contact = Consigner un contact
invitations-conflict = Deux postes ont saisi des valeurs différentes : « { $held } » est gardée, l’autre était « { $other } ».
invitations-conflict-open = Comparer les valeurs

invitations-contact-title = Consigner un contact
invitations-contact-channel = Moyen
invitations-contact-date = Date
invitations-contact-reference = Numéro ou référence
invitations-contact-by = Fait par
invitations-contact-remark = Remarque
invitations-contact-moves = Passer aussi la réponse à « { $reply } »
invitations-contact-moves-many = Mettre aussi les réponses à jour (envoyée, ou relancée)

invitations-person-title = Nouvelle personne
invitations-person-add = Ajouter une personne
invitations-person-save = Nommer
invitations-person-civility = Civilité
invitations-person-latin = Prénom et nom
invitations-person-arabic = Nom en arabe
invitations-person-role = Fonction
invitations-person-body = Organisme
invitations-person-phone = Téléphone
invitations-person-email = Courriel
invitations-person-tongue = Langue des courriers

invitations-guest-title = Inviter une personne
invitations-guest-known = Déjà dans le registre
invitations-guest-kind = À quel titre

invitations-choose-title = Inviter des associations
invitations-choose-none-left = Toutes les associations du registre sont déjà invitées.
invitations-choose-how = Cochez les associations à inviter
invitations-past = Participation
invitations-invite-chosen = { $count ->
    [0] Inviter
    [one] Inviter { $count } association
   *[other] Inviter { $count } associations
}
invitations-past-any = Quelle que soit l’histoire
invitations-past-never = Jamais invitées
invitations-past-came = Venues la dernière fois
invitations-past-missed = Absentes la dernière fois
invitations-came-never = Invitée, jamais venue
invitations-invited-never = Jamais invitée
