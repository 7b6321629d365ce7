overview-organisations = Associations
overview-invited = Invitées
overview-confirmed = Confirmées
overview-represented = Représentées
overview-awaited = En attente
overview-people-title = Personnes présentes
overview-people = Présents
overview-women = Femmes
overview-men = Hommes
overview-seats-title = Places
overview-seats = Places confirmées
overview-named = Représentants nommés
overview-capacity = { $count ->
    [one] Capacité : { $count } place
   *[other] Capacité : { $count } places
}
overview-guests = { $count ->
    [0] Aucun invité hors association
    [one] { $count } invité hors association
   *[other] { $count } invités hors association
}
overview-guests-present = { $count ->
    [0] Aucun invité hors association
    [one] { $count } invité hors association, { $present } présent
   *[other] { $count } invités hors association, { $present } présents
}
overview-replies = Réponses
overview-answered = ont répondu
overview-awaiting = { $reminded ->
    [0] en attente
    [one] en attente, dont { $reminded } relancée
   *[other] en attente, dont { $reminded } relancées
}
overview-ring-confirmed = { $count ->
    [one] confirmée
   *[other] confirmées
}
overview-ring-declined = { $count ->
    [one] déclinée
   *[other] déclinées
}
overview-ring-no-answer = sans réponse
overview-ring-to-send = à envoyer
overview-line-to-send = { $count ->
    [0] Toutes les invitations sont parties
    [one] Une invitation à envoyer
   *[other] { $count } invitations à envoyer
}
overview-line-share = { $share } des associations confirmées sont représentées
overview-nobody = Personne n’est encore invité.
overview-invite = Inviter
overview-regions = Par région
overview-arrivals = Arrivées
overview-sessions = Séances
overview-after = Après la rencontre
overview-no-shows = { $count ->
    [0] Toutes les associations confirmées sont venues.
    [one] Une association avait confirmé et n’est pas venue.
   *[other] { $count } associations avaient confirmé et ne sont pas venues.
}
overview-walk-ins = { $count ->
    [0] Personne n’est venu hors liste.
    [one] Une personne est venue hors liste.
   *[other] { $count } personnes sont venues hors liste.
}
overview-uninvited = { $count ->
    [0] Aucune association non invitée n’était représentée.
    [one] Une association représentée n’avait pas été invitée.
   *[other] { $count } associations représentées n’avaient pas été invitées.
}
overview-returning = Suites données : ce qui revient des rencontres précédentes
overview-promised = Promis aux invités et par les invités
overview-promised-to = Promis aux invités
overview-promised-by = Promis par les invités
overview-all-commitments = Tout le suivi
overview-more-commitments = { $count ->
    [one] et un autre
   *[other] et { $count } autres
}
overview-follow-up = Suivre
overview-late = En retard
overview-missing = Ce qui manque
overview-nothing-to-check = Rien à vérifier dans cet état.

overview-check-venue = { $count ->
    [0] Le lieu est fixé.
   *[other] Le lieu n’est pas fixé.
}
overview-check-deadline = { $count ->
    [0] La date limite de réponse est fixée.
   *[other] La date limite de réponse n’est pas fixée.
}
overview-check-agenda = { $count ->
    [0] L’ordre du jour est établi.
   *[other] L’ordre du jour est vide.
}
overview-check-invitations = { $count ->
    [0] Des invités sont choisis.
   *[other] Personne n’est invité.
}
overview-check-to-send = { $count ->
    [0] Toutes les invitations sont parties.
    [one] Une invitation est à envoyer.
   *[other] { $count } invitations sont à envoyer.
}
overview-check-late = { $count ->
    [0] Aucune réponse n’est en retard.
    [one] Une réponse manque après la date limite.
   *[other] { $count } réponses manquent après la date limite.
}
overview-check-awaited = { $count ->
    [0] Toutes les réponses sont arrivées.
    [one] Une réponse est attendue.
   *[other] { $count } réponses sont attendues.
}
overview-check-unnamed = { $count ->
    [0] Chaque association confirmée a nommé ses représentants.
    [one] Une association confirmée n’a nommé personne.
   *[other] { $count } associations confirmées n’ont nommé personne.
}
overview-check-capacity = { $count ->
    [0] Les places confirmées tiennent dans la salle.
    [one] Une place confirmée de trop pour la salle.
   *[other] { $count } places confirmées de trop pour la salle.
}
overview-check-not-here = { $count ->
    [0] Toutes les associations confirmées sont là.
    [one] Une association confirmée n’est pas encore là.
   *[other] { $count } associations confirmées ne sont pas encore là.
}
overview-check-silent = { $count ->
    [0] Chaque point de l’ordre du jour a une intervention.
    [one] Un point de l’ordre du jour est sans intervention.
   *[other] { $count } points de l’ordre du jour sont sans intervention.
}
overview-check-speaker = { $count ->
    [0] Chaque intervention a son auteur.
    [one] Une intervention est sans auteur.
   *[other] { $count } interventions sont sans auteur.
}
overview-check-owner = { $count ->
    [0] Chaque décision et engagement a un responsable.
    [one] Une décision ou un engagement est sans responsable.
   *[other] { $count } décisions et engagements sont sans responsable.
}
overview-check-due = { $count ->
    [0] Chaque engagement a une échéance.
    [one] Un engagement est sans échéance.
   *[other] { $count } engagements sont sans échéance.
}
overview-check-late-commitments = { $count ->
    [0] Aucun engagement n’est en retard.
    [one] Un engagement est en retard.
   *[other] { $count } engagements sont en retard.
}
overview-check-conflicts = { $count ->
    [0] Aucune saisie divergente.
    [one] Une valeur a été saisie différemment sur deux postes.
   *[other] { $count } valeurs ont été saisies différemment sur deux postes.
}
