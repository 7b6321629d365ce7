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
    [one] association ajoutée
   *[other] associations ajoutées
}
import-people = { $count ->
    [one] personne ajoutée
   *[other] personnes ajoutées
}
import-other-file = Autre fichier
import-invite = Inviter aussi à
import-invite-nobody = aucune rencontre
import-count-new = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
import-count-same = { $count ->
    [one] { $count } identique
   *[other] { $count } identiques
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
    [one] { $count } sautée
   *[other] { $count } sautées
}
import-count-problem = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
import-column-row = Ligne
import-column-state = État
import-column-whom = Qui
import-column-does = Ce qui sera fait
import-keys = { KEY("aside") } : laisser de côté · { KEY("same") } : même que l’existant
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
