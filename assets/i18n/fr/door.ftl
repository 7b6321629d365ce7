door-field = Nom, association ou badge…
door-hint-enter = marquer présent
door-hint-walk-in = hors liste
door-hint-instead = remplacé par
door-hint-left = parti
door-hint-escape = effacer
door-hint-undo = annuler

door-arrived = { $who ->
    [mrs] Présente
   *[other] Présent
}
door-arrived-walk-in = { $who ->
    [mrs] Présente, hors liste
   *[other] Présent, hors liste
}
door-arrived-instead = { $who ->
    [mrs] Présente, remplaçante
   *[other] Présent, remplaçant
}
door-arrived-back = De retour
door-replaces = remplace { $name }
door-seats-exceeded = { $offered ->
    [one] { $taken } présents pour une place
   *[other] { $taken } présents pour { $offered } places
}
door-taken-back = Présence retirée
door-already-here = { $who ->
    [mrs] Déjà présente
   *[other] Déjà présent
}
door-since = depuis { $time }, { $desk }
door-left = { $who ->
    [mrs] Partie
   *[other] Parti
}
door-not-listed = Pas sur la liste
door-not-listed-way = { KEY("mark") } ou { KEY("walk-in") } : recevoir hors liste
door-nobody = Introuvable
door-nobody-way = { KEY("walk-in") } : recevoir hors liste
door-choose = Choisissez avec { KEY("up") } { KEY("down") }
door-choose-way = Plusieurs réponses sont proches : choisissez la bonne, puis { KEY("mark") }.
door-cannot-replace = Une personne présente ne se fait pas remplacer.
door-refused = Rien n’est enregistré
door-read-only = Cet espace de travail est ouvert en lecture seule.
door-no-association = Sans association

door-walk-in = Recevoir hors liste
door-walk-in-title = Personne hors liste
door-walk-in-help = Nom, { KEY("confirm") }, association, { KEY("confirm") }, fonction, { KEY("confirm") }. Tout sauf le nom est facultatif.
door-name-missing-title = Qui vient pour { $association } ?
door-name-missing-help = Tapez le nom, puis { KEY("confirm") }.
door-instead-title = Qui remplace { $name } ?
door-instead-help = Choisissez une personne connue avec { KEY("up") } { KEY("down") }, ou tapez un nom, puis { KEY("confirm") }. Les deux personnes restent sur la liste.
door-field-name = Prénom et nom
door-field-civility = Civilité
door-field-role = Fonction
door-field-body = Association ou organisme
door-field-body-placeholder = Deux lettres suffisent
door-namesakes = { $count ->
    [one] Une personne porte déjà ce nom. Est-ce elle ? { KEY("down") } puis { KEY("confirm") }.
   *[other] { $count } personnes portent déjà ce nom. Est-ce l’une d’elles ? { KEY("down") } puis { KEY("confirm") }.
}
door-new-body = Nouvelle association : « { $name } »
door-mark-present = Marquer présent

door-here-since = { $who ->
    [mrs] Présente depuis { $time }
   *[other] Présent depuis { $time }
}
door-status-not-listed = Hors liste
door-status-expected = { $who ->
    [mrs] Attendue
   *[other] Attendu
}
door-replaced-by = Remplacé par { $name }
door-no-answer = Personne ne correspond à « { $query } », ni sur la liste ni dans le registre.
door-nobody-yet = Personne n’est encore arrivé. Tapez deux lettres d’un nom, d’une association, ou passez un badge au lecteur.
door-latest = Dernières arrivées
door-homonym = homonyme
door-association-name-asked = Association invitée : le nom sera demandé
door-association-not-listed = Association non invitée
door-seats = { $taken } sur { $offered ->
    [one] une place
   *[other] { $offered } places
}
door-mark = Présent
door-back = De retour
door-leave = Parti
door-withdraw = Retirer la présence

door-count-present = { $count ->
    [0] personne présente
    [one] personne présente
   *[other] personnes présentes
}
door-count-beyond = { $capacity ->
    [one] personnes, pour { $capacity } place dans la salle
   *[other] personnes, pour { $capacity } places dans la salle
}
door-count-of = sur { $invited }
door-count-organisations = { $count ->
    [one] association représentée
   *[other] associations représentées
}
door-count-women = { $count ->
    [0] femme
    [one] femme
   *[other] femmes
}
door-count-men = { $count ->
    [0] homme
    [one] homme
   *[other] hommes
}
door-count-walk-ins = hors liste
door-by-region = Associations par région

door-open = Ouvrir la rencontre
door-reopen = Rouvrir la rencontre
door-part-receiving = Accueil
door-part-picture = Tableau
door-part-past = Historique
door-part-signed = Feuille signée

door-closed = L’accueil n’est pas ouvert
door-who-first = Qui ?
door-who-first-way = Tapez d’abord le nom de la personne, ou choisissez-la avec { KEY("up") } { KEY("down") }.

door-mode = Mode accueil
door-mode-leave = Quitter le mode accueil
door-mode-scan = Passez le badge au lecteur
door-mode-type = ou tapez deux lettres du nom
door-mode-expected = { $count ->
    [0] attendue
    [one] attendue
   *[other] attendues
}
door-mode-seats = { $count ->
    [0] place
    [one] place
   *[other] places
}
door-mode-enter = Présent
door-mode-choose = Choisir
door-mode-walk-in = Hors liste
door-mode-instead = Remplacé par
door-mode-left = Parti
door-mode-clear = Effacer
door-mode-undo = Annuler

door-leave-title = Quitter le mode accueil ?
door-leave-way = Le reste du programme est pour la personne qui coordonne la rencontre.
door-leave-close-title = Fermer Majlis ?
door-leave-close-way = Ce poste reçoit des personnes. La personne qui coordonne la rencontre peut le fermer.
door-leave-code = Code à quatre chiffres
door-leave-type = Pour confirmer, tapez : { $word }
door-leave-word = quitter
door-leave-code-wrong = Ce n’est pas le code. Demandez-le à la personne qui coordonne.
door-leave-word-wrong = Ce n’est pas le mot.
door-leave-stay = Rester à l’accueil
door-leave-go = Quitter
door-scanned = { $word } : { $facts }
door-mode-nobody = Personne de ce nom
door-mode-more = { $count ->
    [0] Aucun autre nom ne répond.
    [one] { $count } autre nom répond : tapez une lettre de plus.
   *[other] { $count } autres noms répondent : tapez une lettre de plus.
}
