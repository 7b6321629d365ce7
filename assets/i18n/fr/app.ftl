app-name = Majlis – rencontres de concertation
app-workspace-name = Espace de travail
app-opening = Ouverture de l’espace de travail…
app-section-meetings = Rencontres
app-section-commitments = Suivi
app-section-synthesis = Synthèse
app-section-register = Associations
app-section-programme = Programme
app-section-import = Import de liste
app-section-history = Historique
app-section-conflicts = Divergences
app-section-settings = Paramètres
app-section-shortcuts = Raccourcis clavier
app-group-tools = Outils
app-room-overview = Vue d’ensemble
app-room-invitations = Invitations
app-room-door = Accueil
app-room-discussion = Discussion
app-room-documents = Documents
app-room-closing = Clôture et PV
app-undo = Annuler l’action
app-redo = Rétablir
app-back = Retour à l’écran précédent
app-search = Rechercher
app-next-field = Champ suivant
app-previous-field = Champ précédent
app-undone = Action annulée : { $what }
app-redone = Action rétablie : { $what }
app-nothing-to-undo = Il n’y a rien à annuler sur ce poste.
app-nothing-to-redo = Il n’y a rien à rétablir.
app-saved = Enregistré
app-saving = { $count ->
    [one] Enregistrement…
   *[other] Enregistrement de { $count } actions…
}
app-unsaved = { $count ->
    [one] { $count } action non enregistrée
   *[other] { $count } actions non enregistrées
}
app-not-saved = { $count ->
    [one] { $count } action n’est pas enregistrée
   *[other] { $count } actions ne sont pas enregistrées
} ({ $reason }). Rien n’est perdu : tout reste en mémoire et l’enregistrement est réessayé chaque seconde. Libérez de l’espace ou rebranchez le support.
app-retry = Réessayer
app-read-only = Lecture seule : cet espace est ouvert ailleurs ou vient d’une version plus récente. Rien ne peut y être modifié d’ici.
app-read-only-refused = Rien n’a été modifié : cet espace est en lecture seule.
app-batch-cut = { $count ->
    [one] Une opération groupée a été interrompue : { $count } ligne a été écrite
   *[other] Une opération groupée a été interrompue : { $count } lignes ont été écrites
}. Voulez-vous garder ce qui a été écrit, ou tout reprendre ?
app-batch-finish = Garder
app-batch-take-back = Tout reprendre
app-batch-gone = Cette opération groupée n’attend plus de décision : elle est déjà réglée.
app-close-unsaved-title = Tout n’est pas enregistré
app-close-unsaved = { $count ->
    [one] { $count } action n’a pas pu être enregistrée
   *[other] { $count } actions n’ont pas pu être enregistrées
} : { $reason }. Si vous fermez maintenant, elles sont perdues.
app-close-anyway = Fermer quand même
app-close-stay = Rester
app-settings-not-saved = Les paramètres n’ont pas pu être enregistrés : { $reason }
app-found-damaged = { $count ->
    [one] { $count } ligne illisible a été laissée
   *[other] { $count } lignes illisibles ont été laissées
} de côté dans les journaux ; une copie est gardée. « majlis check » dit lesquelles.
app-found-unknown = { $count ->
    [one] { $count } ligne vient
   *[other] { $count } lignes viennent
} d’une version plus récente de Majlis ; elles sont gardées telles quelles.
app-found-torn = La dernière ligne, coupée par un arrêt brutal, a été retirée : elle n’avait pas été annoncée comme enregistrée.
app-found-edited = Un fichier lisible avait été modifié à la main ; il a été reconstruit, et votre version est gardée sous { $file }.
app-found-unreadable = { $count ->
    [one] { $count } journal d’un autre poste n’a pas pu être lu
   *[other] { $count } journaux d’autres postes n’ont pas pu être lus
}.
app-found-restored = Cet espace vient d’une copie plus ancienne : ce poste y continue sous une nouvelle identité, rien n’est mélangé.
app-brand = Majlis
app-title = { $workspace } – Majlis
app-door-unknown = Aucune rencontre ne correspond à « { $meeting } » : le mode accueil n’a pas démarré.
app-section-laptops = Postes
app-came = { $count ->
    [one] { $count } action de { $names }
   *[other] { $count } actions de { $names }
}
app-found-half = Cet espace vient d’une copie interrompue : { $here } fichiers sur { $of } sont arrivés. Ce qui est là compte ; refaites la copie sur l’autre poste pour la compléter.
app-projected = La projection s’ouvre dans sa propre fenêtre : { KEY("full") } lui donne tout l’écran, { KEY("leave") } le lui reprend.
app-projected-already = Cette rencontre est déjà projetée, dans une autre fenêtre.
app-not-projected = La projection ne s’est pas ouverte : { $reason }
app-section-help = Aide
