sheet-number = Numéro de la feuille
sheet-unknown = Aucune feuille de cette rencontre ne porte ce numéro.
sheet-withdrawn = Ce numéro a été retiré après l’impression : vérifiez que vous avez la bonne feuille. Ses lignes restent lisibles comme elles ont été imprimées.
sheet-rows = Lignes signées
sheet-rows-help = Les numéros des lignes signées, avec un tiret de la première à la dernière d’une suite.
sheet-misread = « { $piece } » n’est pas un numéro de ligne : écrivez par exemple 1-14 17 20.
sheet-mark = Noter présents
sheet-none-printed = Aucune feuille d’émargement n’a encore été imprimée pour cette rencontre.
sheet-to-print = Imprimer une feuille d’émargement
sheet-marked = { $count ->
    [0] Rien n’a été noté
    [one] { $count } personne notée présente d’après la feuille
   *[other] { $count } personnes notées présentes d’après la feuille
}
sheet-sum-marks = { $count ->
    [0] Personne à noter
    [one] { $count } personne à noter présente
   *[other] { $count } personnes à noter présentes
}
sheet-sum-already = { $count ->
    [one] { $count } déjà présente
   *[other] { $count } déjà présentes
}
sheet-sum-names = { $count ->
    [one] { $count } nom à saisir
   *[other] { $count } noms à saisir
}
sheet-missing = La feuille n’a pas ces lignes : { $rows }
sheet-empty = Saisissez le numéro imprimé au bas de chaque page de la feuille.
sheet-no-rows = Saisissez les numéros des lignes signées : les noms s’affichent ici avant d’être notés.
sheet-more = { $count ->
    [one] et { $count } autre ligne
   *[other] et { $count } autres lignes
}
sheet-row-marks = { $who ->
    [mrs] sera notée présente
   *[other] sera noté présent
}
sheet-row-already = présence notée à { $time }
sheet-row-taken-in = nom déjà saisi
sheet-row-unnamed = nom à saisir
sheet-row-blank = Ligne vide
sheet-row-blank-way = hors liste : nom à saisir
sheet-row-gone = ne figure plus au registre
sheet-asked = { $left ->
    [0] Feuille { $number }, ligne { $row } : la dernière
    [one] Feuille { $number }, ligne { $row } : encore { $left } ensuite
   *[other] Feuille { $number }, ligne { $row } : encore { $left } ensuite
}
sheet-attach-scan = Joindre la feuille numérisée…
sheet-scans = { $count ->
    [one] feuille numérisée jointe
   *[other] { $count } fichiers numérisés joints
}
