discussion-agenda = Ordre du jour
discussion-agenda-empty = Ajoutez les points à traiter : chaque intervention s’y range.
discussion-all = Toute la discussion
discussion-no-item = Hors ordre du jour
discussion-item = Point de l’ordre du jour
discussion-item-add = Ajouter un point
discussion-item-edit = Modifier le point
discussion-item-up = Monter ({ $key })
discussion-item-down = Descendre ({ $key })
discussion-item-title = Intitulé
discussion-item-title-arabic = Intitulé en arabe
discussion-item-minutes = Durée prévue, en minutes
discussion-item-speaker = Intervenant
discussion-item-session = Séance

discussion-pane-notes = { $count ->
    [0] Interventions
   *[other] Interventions · { $count }
}
discussion-pane-outcomes = { $count ->
    [0] Décisions et engagements
   *[other] Décisions et engagements · { $count }
}
discussion-count = { $count ->
    [0] Aucune intervention
    [one] { $count } intervention
   *[other] { $count } interventions
}
discussion-filter = Filtrer
discussion-filters = Plus de filtres
discussion-all-kinds = Tous les types
discussion-all-themes = Tous les thèmes
discussion-no-theme = Sans thème
discussion-starred-only = Signalées seulement
discussion-no-notes = Rien n’est encore noté. Deux lettres de qui parle, { KEY("next-field") }, la lettre du type, le texte, { KEY("Enter") }.
discussion-no-match = Aucune intervention ne correspond à ce filtre.
discussion-no-speaker = Sans intervenant

discussion-who = Qui parle
discussion-kind = Type
discussion-what = Ce qui est dit
discussion-theme = Thème
discussion-starred = Signalée
discussion-star = Signaler
discussion-note-edit = Modifier l’intervention
discussion-note-add = Intervention
discussion-nobody = Personne de ce nom
discussion-not-here = { $who ->
    [mrs] absente
   *[other] absent
}
discussion-not-represented = non représentée
discussion-hint-item = changer de point
discussion-hint-long = texte long
discussion-closed = La rencontre est clôturée : les interventions se lisent, les décisions et les engagements se suivent encore. Pour corriger une intervention, rouvrez la rencontre.
discussion-not-open = La rencontre n’est pas encore ouverte : l’ordre du jour se prépare, les interventions viendront à l’ouverture.

discussion-letter-finding = c
discussion-letter-request = d
discussion-letter-proposal = p
discussion-letter-recommendation = r
discussion-letter-question = q
discussion-letter-answer = s
discussion-letter-commitment = e

discussion-outcome-from = Décision ou engagement
discussion-decisions = Décisions
discussion-recommendations = Recommandations
discussion-commitments = Engagements
discussion-outcome-add = { $kind ->
    [commitment] Nouvel engagement
    [recommendation] Nouvelle recommandation
   *[decision] Nouvelle décision
}
discussion-outcome-edit = { $kind ->
    [commitment] Modifier l’engagement
    [recommendation] Modifier la recommandation
   *[decision] Modifier la décision
}
discussion-outcome-text = Texte
discussion-outcome-owner = Responsable
discussion-outcome-due = Échéance
discussion-outcome-state = État
discussion-owner-association = Une association…
discussion-date-example = 24/11/2026
discussion-follow-ups = Suites données
discussion-follow-up-add = Ajouter une suite donnée, puis { KEY("Enter") }
discussion-no-outcomes = Aucune décision, recommandation ni engagement. { KEY("outcome-from") } la tire d’une intervention, { KEY("outcome") } en ajoute une.
discussion-due = échéance le { $date }
discussion-late = { $count ->
    [one] { $count } en retard
   *[other] { $count } en retard
}
discussion-is-late = En retard
discussion-born-of = D’après { $name }
discussion-follow-up = { "\u200E" }{ $date } : { "\u2068" }{ $text }{ "\u2069" }
discussion-set-open = Remettre en cours
discussion-set-done = Réalisé
discussion-set-dropped = Classer sans suite
discussion-returning = Suites données
discussion-pane-returning = { $count ->
    [0] Suites données
   *[other] Suites données · { $count }
}
discussion-returning-none = Rien ne revient des rencontres précédentes.
discussion-returning-hint = Ce qui est encore ouvert des rencontres précédentes : une touche règle chaque ligne.

discussion-begin-item = commencer
discussion-next-item = point suivant
discussion-last-item = C’était le dernier point de l’ordre du jour.
discussion-floor = Ont demandé la parole
discussion-floor-leave = Ne demande plus la parole
discussion-floor-no-item = La parole se demande sous un point de l’ordre du jour : choisissez-en un.
discussion-floor-nobody = Qui demande la parole ? Deux lettres de son nom, puis { KEY("ask") }.
discussion-hint-floor = demande la parole
discussion-unheard = Pas encore entendues
discussion-unheard-hint = Associations présentes qui n’ont pas encore parlé, par région. Un clic leur donne la parole.
discussion-unheard-of = { $count } sur { $total }
discussion-answers = Répond à
discussion-answers-none = Aucune question
discussion-answering = Répond à : { $question }
discussion-join = Fusionner
discussion-join-which = Choisissez l’autre intervention, puis M : les deux n’en feront qu’une.
discussion-group-item = Par point
discussion-group-session = Par séance et atelier
discussion-workshop = { $session } (atelier), rapporteur : { $name }
discussion-workshop-alone = { $session } (atelier)
discussion-group-theme = Par thème
discussion-group-association = Par association
discussion-group-region = Par région
discussion-group-kind = Par type
discussion-no-association = Sans association
