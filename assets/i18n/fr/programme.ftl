programme-caption = Projets financés et associations partenaires
programme-projects = { $count ->
    [one] projet financé
   *[other] projets financés
}
programme-partners = { $count ->
    [one] association partenaire
   *[other] associations partenaires
}
programme-led-by-migrants = { $count ->
    [one] association de migrants
   *[other] associations de migrants
}
programme-regions = { $count ->
    [one] région
   *[other] régions
}
programme-beneficiaries = { $count ->
    [one] bénéficiaire
   *[other] bénéficiaires
}
programme-dirhams = { $count ->
    [one] dirham
   *[other] dirhams
}
programme-filter = Filtrer par titre, association, région, année
programme-column-title = Projet
programme-column-association = Association
programme-column-region = Région
programme-column-years = Années
programme-column-amount = Montant (DH)
programme-column-beneficiaries = Bénéficiaires
programme-empty = Aucun projet n’est enregistré dans cet espace de travail.
programme-tab-projects = Projets
programme-tab-networks = Réseaux
programme-tab-frames = Stratégie et cadre de référence
programme-tab-questions = Questions
programme-tab-training = Formations
programme-new-project = Nouveau projet
programme-new-network = Nouveau réseau
programme-new-programme = Nouveau programme
programme-export = Exporter les projets
programme-export-what = { $count ->
    [one] { $count } projet affiché sera écrit.
   *[other] { $count } projets affichés seront écrits.
}
programme-all-years = Toutes les années
programme-all-programmes = Tous les programmes
programme-none-found = Aucun projet ne correspond à ce filtre.
programme-column-title-arabic = Projet (arabe)
programme-column-association-arabic = Association (arabe)
programme-column-programme = Programme
programme-column-from = Première année
programme-column-to = Dernière année
programme-column-answer = Constat
programme-column-person = Personne
programme-column-people = Personnes
programme-column-sessions = Séances
programme-column-hours = Heures
programme-column-certificates = Attestations
programme-column-network = Réseau
programme-column-members = Associations
programme-column-framework = Cadre
programme-column-themes = Thèmes
programme-column-meetings = Rencontres
programme-column-projects = Projets
programme-column-outcomes = Décisions
programme-field-latin = Intitulé en français
programme-field-arabic = Intitulé en arabe
programme-title-missing = Un intitulé est nécessaire, en français ou en arabe.
programme-years-backwards = La dernière année est avant la première.
programme-no-programme = Sans programme
programme-look-up = Nom ou sigle
programme-member-add = Ajouter une association
programme-members-later = Enregistrez le réseau pour y ajouter des associations.
programme-members = { $count ->
    [0] Aucune association
    [one] { $count } association
   *[other] { $count } associations
}
programme-networks = { $count ->
    [0] Aucun réseau
    [one] { $count } réseau
   *[other] { $count } réseaux
}
programme-none-networks = Aucun réseau n’est enregistré. Créez-en un, puis ajoutez-y des associations.
programme-programmes = { $count ->
    [0] Aucun programme
    [one] { $count } programme
   *[other] { $count } programmes
}
programme-none-programmes = Aucun programme de la stratégie ni du cadre de référence n’est enregistré.
programme-objectives = Objectifs
programme-served-themes = { $count ->
    [0] Aucun thème
    [one] { $count } thème
   *[other] { $count } thèmes
}
programme-served-meetings = { $count ->
    [0] Aucune rencontre
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
programme-served-outcomes = { $count ->
    [0] Aucune décision ni engagement
    [one] { $count } décision, recommandation ou engagement
   *[other] { $count } décisions, recommandations et engagements
}
programme-served-projects = { $count ->
    [0] Aucun projet
    [one] { $count } projet ({ $amount })
   *[other] { $count } projets ({ $amount })
}
programme-and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
programme-question = { $name } ({ $count })
programme-question-never-invited = Jamais invitées
programme-question-absent = Trois absences
programme-question-new = Nouvelles
programme-question-undone = Promis, non fait
programme-question-unheard = Régions silencieuses
programme-help-never-invited = Associations du registre qui n’ont été invitées à aucune rencontre.
programme-help-absent = Associations invitées aux dernières rencontres clôturées, et que personne n’a représentées au moins trois fois de suite.
programme-help-new = Associations dont la première rencontre est postérieure au dernier forum clôturé.
programme-help-undone = Décisions et engagements en cours, pris par l’association ou à sa demande ; les retards d’abord.
programme-help-unheard = Régions dont aucune association n’a pris la parole, ni en rencontre ni entre deux rencontres.
programme-none-never-invited = Toutes les associations ont été invitées au moins une fois.
programme-none-absent = Aucune association n’a manqué trois rencontres de suite.
programme-none-new = Aucune association n’est apparue depuis le dernier forum.
programme-no-forum = Aucun forum n’est encore clôturé.
programme-none-undone = Rien de ce qui a été promis n’est en attente.
programme-none-unheard = Chaque région a pris la parole.
programme-answer-never = Jamais invitée
programme-answer-absent = { $count ->
    [one] { $count } absence de suite
   *[other] { $count } absences de suite
}
programme-answer-new = Première rencontre le { $day }
programme-answer-late = { $count } en retard
programme-answer-owes = { $count } de sa part
programme-answer-owed = { $count } envers elle
programme-answer-unheard = Jamais entendue
programme-answer-no-association = Aucune association dans cette région
programme-invite = Inviter à { $code } ({ $count })
programme-invited = { $count ->
    [0] Elles sont déjà invitées à { $code }.
    [one] { $count } association invitée à { $code }.
   *[other] { $count } associations invitées à { $code }.
}
programme-by-association = Par association
programme-by-person = Par personne
programme-trainings = { $count ->
    [one] formation
   *[other] formations
}
programme-trained = { $count ->
    [one] personne formée
   *[other] personnes formées
}
programme-hours = de formation suivie
programme-certificates = { $count ->
    [one] attestation
   *[other] attestations
}
programme-none-training = Personne n’a encore suivi de formation : les heures et les attestations viennent des présences aux rencontres de ce type.
programme-import = Importer
programme-import-title = Importer des projets
programme-import-now = Importer
programme-import-help = Excel, LibreOffice ou CSV, avec une ligne d’en-têtes : titre, association, région, programme, années, montant, bénéficiaires. Rien n’est modifié avant « Importer », et un import s’annule en une fois.
programme-import-unread = Colonnes non reprises : { $columns }
programme-import-rows = Ligne par ligne
programme-import-more = { $count ->
    [one] et une autre ligne
   *[other] et { $count } autres lignes
}
programme-import-is-same = C’est « { $name } »
programme-imported = { $count ->
    [one] { $file } : un projet importé
   *[other] { $file } : { $count } projets importés
}
