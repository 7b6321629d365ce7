# Ce que dit le rapport d’un arrêt inattendu, et le démarrage qui suit.
crash-title = Majlis s’est arrêté de façon inattendue le { $at }.
crash-workspace = Espace de travail : { $folder }
crash-saved = Tout ce qui avait été saisi y est enregistré. Seule la phrase en cours de frappe peut manquer.
crash-waiting = { $count ->
    [one] { $count } action n’était
   *[other] { $count } actions n’étaient
} pas encore sur le disque ; tout ce qui précède est enregistré.
crash-failed = { $count ->
    [one] { $count } action n’a pas pu être écrite
   *[other] { $count } actions n’ont pas pu être écrites
} : { $reason }. Tout ce qui précède est enregistré.
crash-unknown = Le disque n’a pas répondu à temps : la dernière action peut manquer, tout ce qui précède est enregistré.
crash-nothing-open = Aucun espace de travail n’était ouvert : rien n’a pu se perdre.
crash-next = Redémarrez Majlis pour continuer. Si l’arrêt se répète, transmettez ce fichier : il ne contient aucun nom de personne ni d’association, aucun numéro, aucune adresse.
crash-for-engineers = Pour la personne qui corrigera la faute :
crash-last-time = Majlis s’était arrêté de façon inattendue. Ce qui était enregistré est là ; un rapport le détaille : { $path }
