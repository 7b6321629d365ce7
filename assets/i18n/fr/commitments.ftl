commitments-title = Décisions, recommandations et engagements
commitments-counter-open = à suivre
commitments-counter-late = en retard
commitments-counter-soon = sous sept jours
commitments-open = À suivre
commitments-late = En retard
commitments-is-late = En retard
commitments-soon = Sous sept jours
commitments-later = Plus tard
commitments-undated = Sans échéance
commitments-settled = Réglés
commitments-settled-on = Réglé le
commitments-filter = Filtrer
commitments-all-meetings = Toutes les rencontres
commitments-all-owners = Tous les responsables
commitments-all-kinds = Tous les types
commitments-all-regions = Toutes les régions
commitments-state = Situation
commitments-text = Texte
commitments-owner = Responsable
commitments-due = Échéance
commitments-meeting = Rencontre
commitments-follow-up = Suite donnée
commitments-follow-up-placeholder = Ce qui a été fait, puis { KEY("Enter") }
commitments-no-follow-up = Aucune suite donnée pour l’instant.
commitments-born-of = D’après
commitments-to-meeting = Voir la rencontre
commitments-done-or-open = Réalisé, ou remis en cours
commitments-no-match = Rien ne correspond à ces filtres.
commitments-none = Rien à suivre ici. Les décisions, recommandations et engagements se notent dans la discussion d’une rencontre.
commitments-none-late = Rien n’est en retard.
commitments-none-due = Aucune échéance ici.
commitments-count = { $count ->
    [0] Aucune ligne
    [one] { $count } ligne
   *[other] { $count } lignes
}
