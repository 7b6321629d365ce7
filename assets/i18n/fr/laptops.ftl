laptops-explained = Plusieurs postes peuvent accueillir en même temps sans réseau : emportez l’espace de travail sur une clé ou dans un dossier partagé, puis ouvrez ce dossier sur l’autre poste. Ce que chacun écrit est réuni ensuite, dans n’importe quel ordre, sans rien perdre ni compter deux fois.
laptops-known = Postes de cet espace
laptops-this-one = ce poste
laptops-column-name = Poste
laptops-column-last = Dernière action
laptops-column-entries = Actions
laptops-column-arrivals = Arrivées
laptops-nothing-yet = aucune
laptops-folder = Dossier : { $folder }
laptops-followed = Suivi en direct, vu à { $time }
laptops-not-followed = Le dossier ne peut pas être suivi ({ $reason }). Rien n’est perdu ici ; ce que les autres écrivent arrivera dès qu’il sera de nouveau accessible.
laptops-unreadable = Les journaux n’ont pas pu être lus : { $reason }
laptops-carry-title = Emporter vers un autre poste
laptops-to = Dossier sur la clé ou le disque partagé
laptops-to-title = Choisir le dossier où faire la copie
laptops-to-help = Toute la rencontre y est copiée : associations, invitations, arrivées et pièces jointes. Une clé retirée trop tôt ne casse rien.
laptops-to-has-copy = Une copie de cet espace s’y trouve déjà : ce qu’elle a de nouveau est récupéré ici, puis elle est complétée.
laptops-carry = Copier
laptops-update = Mettre à jour dans les deux sens
laptops-take-in-title = Récupérer ce qu’un autre poste a noté
laptops-from = Dossier de la copie
laptops-from-title = Choisir le dossier de la copie
laptops-from-help = Vous pouvez aussi déposer ce dossier sur la fenêtre. Le récupérer deux fois ne change rien.
laptops-take-in = Récupérer
laptops-carrying = Copie en cours : { $done } fichiers sur { $of }
laptops-taking-in = Lecture de la copie : { $done } fichiers sur { $of }
laptops-carried = La copie est complète dans { $folder } : { $written ->
    [one] { $written } fichier écrit
   *[other] { $written } fichiers écrits
}. Ouvrez ce dossier sur l’autre poste.
laptops-carried-nothing = La copie dans { $folder } était déjà à jour.
laptops-merged = { $count ->
    [one] { $count } action a été récupérée
   *[other] { $count } actions ont été récupérées
} : { $names }.
laptops-from-one = { $count } de { $name }
laptops-merged-nothing = Rien de nouveau : tout ce que cette copie contient est déjà ici.
laptops-merged-files = { $count ->
    [one] { $count } pièce jointe a été récupérée.
   *[other] { $count } pièces jointes ont été récupérées.
}
laptops-merged-half = Cette copie n’a pas été terminée : elle a { $here } fichiers sur { $of }. Ce qui est arrivé compte ; refaites-la sur l’autre poste, puis récupérez-la de nouveau.
laptops-merged-unreadable = { $count ->
    [one] { $count } fichier de la copie n’a pas pu être lu.
   *[other] { $count } fichiers de la copie n’ont pas pu être lus.
} Le reste compte ; rebranchez le support et récupérez la copie encore une fois.
laptops-merged-cut = { $count ->
    [one] La dernière ligne d’un journal est arrivée coupée.
   *[other] La dernière ligne de { $count } journaux est arrivée coupée.
} Une nouvelle copie l’apportera.
laptops-merged-damaged = { $count ->
    [one] { $count } ligne abîmée a été laissée
   *[other] { $count } lignes abîmées ont été laissées
} dans la copie ; le reste compte.
laptops-merged-unknown = { $count ->
    [one] { $count } ligne vient
   *[other] { $count } lignes viennent
} d’une version plus récente de Majlis ; elles sont gardées telles quelles.
laptops-refused-other = Le dossier { $folder } contient un autre espace de travail, « { $name } ». Rien n’a été modifié.
laptops-refused-itself = Le dossier { $folder } est l’espace ouvert lui-même. Choisissez un dossier ailleurs ; rien n’a été modifié.
laptops-refused-nothing = Le dossier { $folder } ne contient pas de copie de Majlis. Rien n’a été modifié.
laptops-refused-read-only = Rien n’a été récupéré : cet espace est en lecture seule ici.
laptops-refused-unreadable = Un fichier n’a pas pu être lu ou écrit : { $reason }. Ce qui était enregistré ici n’a pas changé.
laptops-refused-unsaved = La copie attend que tout soit enregistré ici : { $reason }
laptops-cut = La copie dans { $folder } a été interrompue après { $done } fichiers sur { $of } : { $reason }. Ces fichiers sont entiers ; rebranchez le support et copiez encore pour compléter.
laptops-dropped-nothing = Le dossier { $folder } ne contient pas d’espace de travail Majlis. Rien n’a été modifié.
laptops-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
laptops-clock-ours-ahead = L’horloge de ce poste avance d’au moins { $by } sur celle de { $name }. Vérifiez l’heure des deux.
laptops-clock-theirs-ahead = L’horloge de { $name } avance d’au moins { $by } sur celle de ce poste. Vérifiez l’heure des deux.
laptops-clock-apart = L’horloge de { $ahead } avance d’au moins { $by } sur celle de { $behind }. Vérifiez l’heure des deux.
laptops-clock-beyond = Au-delà d’un jour d’écart, ce que { $name } a écrit l’emporte sur les modifications des autres : mettez son horloge à l’heure avant de continuer.
