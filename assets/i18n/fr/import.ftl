import-file = Liste à importer
import-path = Fichier
import-path-help = Excel, LibreOffice ou CSV, avec une ligne d’en-têtes en français, en arabe ou en anglais ; cartes de visite (vCard) ; exports de pretix, Indico, CiviCRM, Google ou Outlook.
import-open = Lire le fichier
import-promise = Rien n’est modifié avant « Importer », et un import s’annule en une fois.
import-dialog-title = Choisir une liste
import-filter = Listes (Excel, LibreOffice, CSV, vCard)
import-reading = Lecture du fichier…
import-tab = tabulation
import-associations = { $count ->
    [one] association
   *[other] associations
}
import-people = { $count ->
    [one] personne à ajouter
   *[other] personnes à ajouter
}
import-other-file = Autre fichier
import-invite = Inviter aussi à
import-invite-nobody = aucune rencontre
import-count-new = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
import-count-same = { $count ->
    [one] { $count } inchangée
   *[other] { $count } inchangées
}
import-count-update = { $count ->
    [one] { $count } mise à jour
   *[other] { $count } mises à jour
}
import-count-perhaps = { $count ->
    [one] { $count } à vérifier
   *[other] { $count } à vérifier
}
import-count-skip = { $count ->
    [one] { $count } ignorée
   *[other] { $count } ignorées
}
import-count-problem = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
import-column-row = Ligne
import-column-state = État
import-column-whom = Qui
import-column-does = Ce qui sera fait
import-key-aside = laisser de côté
import-key-same = même que l’existant
import-key-another = une autre
import-empty = Le fichier ne contient aucune ligne sous les en-têtes.
import-left-out = Laissée de côté
import-taken-as-same = Même que l’existant
import-nothing-new = Ce fichier n’apporte rien de nouveau : rien n’a été modifié.
import-done = { $file } : { $associations ->
    [one] { $associations } association
   *[other] { $associations } associations
} et { $people ->
    [one] { $people } personne ajoutées
   *[other] { $people } personnes ajoutées
}, { $updated ->
    [one] { $updated } fiche mise à jour
   *[other] { $updated } fiches mises à jour
}. { KEY("undo") } annule l’import.
import-count-all = { $count ->
    [one] { $count } ligne
   *[other] Toutes : { $count }
}
import-for-all = { $count ->
    [one] Pour la ligne affichée :
   *[other] Pour les { $count } lignes affichées :
}
import-all-in = reprendre
import-all-out = laisser de côté
import-all-same = mêmes que dans le registre
import-all-new = reprendre comme nouvelles
import-reading-rows = { $count ->
    [one] Lecture du fichier : { $count } ligne
   *[other] Lecture du fichier : { $count } lignes
}
import-planning = Comparaison avec le registre…
import-tool = Reconnu : { $name }
import-encoding = Encodage
import-separator = Séparateur
import-sheet = Feuille
import-header-row = En-têtes, ligne
import-row = Ligne { $number }
import-cells = Cellule par cellule
import-in-file = Dans le fichier
import-in-register = Dans le registre
import-take-in = Reprendre
import-leave-out = Laisser de côté
import-is-new = Nouvelle
import-is-same = La même
import-cell-ignored = non repris
import-cell-same = déjà connu
import-cell-new = ajouté
import-cell-filled = complète le registre
import-cell-replaces = remplace « { $was } »
import-cell-wrong = ne nomme personne
import-updated = { $count ->
    [one] mise à jour
   *[other] mises à jour
}
import-taken-as-new = Comme nouvelle
import-taken-as-other = Autre association
import-other-person = Une autre personne
import-other-association = Une autre association
import-other-help = Si ce n’est pas celle que l’on connaît :
import-holds-replies = Cette liste contient des réponses ou des places : choisissez la rencontre à laquelle elles se rapportent, sinon elles ne sont pas reprises.
import-kept-replies = { $count ->
    [one] { $count } réponse « non » de la liste n’est pas reprise, car un « oui » est connu : vérifiez-la, puis corrigez-la dans les invitations.
   *[other] { $count } réponses « non » de la liste ne sont pas reprises, car un « oui » est connu : vérifiez-les, puis corrigez-les dans les invitations.
}
import-fallen = { $count ->
    [one] Le registre ou la lecture du fichier a changé : { $count } décision ne convenait plus à sa ligne et a été retirée.
   *[other] Le registre ou la lecture du fichier a changé : { $count } décisions ne convenaient plus à leurs lignes et ont été retirées.
}
import-fallen-read = Compris
import-undecided-title = Des lignes restent à vérifier
import-undecided = { $count ->
    [one] { $count } ligne ressemble à ce que le registre connaît déjà. Sans décision, elle serait ajoutée comme nouvelle.
   *[other] { $count } lignes ressemblent à ce que le registre connaît déjà. Sans décision, elles seraient ajoutées comme nouvelles.
}
import-undecided-new = Importer comme nouvelles
import-undecided-check = Vérifier
import-leaving-title = Quitter cette liste ?
import-leaving = { $count ->
    [one] { $count } décision serait perdue. Rien n’a encore été importé.
   *[other] { $count } décisions seraient perdues. Rien n’a encore été importé.
}
import-leaving-stay = Rester
import-leaving-go = Quitter
