export-list-attendance = Liste de présence
export-list-invitations = Liste des invitations
export-list-register = Registre
export-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
export-columns = Colonnes
export-no-columns = Choisissez au moins une colonne.
export-personal = Données personnelles dans ce fichier
export-personal-none = Aucune donnée personnelle ne sort avec ces colonnes.
export-law = Déclaration CNDP n° { $number } (loi 09-08). Ne transmettez ce fichier qu’à qui en a besoin.
export-law-undeclared = Loi 09-08 : aucune déclaration à la CNDP n’est indiquée dans les paramètres. Ne transmettez ce fichier qu’à qui en a besoin.
export-file = Fichier
export-format-xlsx = Excel (XLSX)
export-format-csv = CSV
export-format-ods = LibreOffice (ODS)
export-path = Enregistrer sous
export-choose = Parcourir…
export-write = Exporter
export-dialog-title = Enregistrer la liste
export-written = { $count ->
    [one] { $count } ligne écrite dans { $path }
   *[other] { $count } lignes écrites dans { $path }
}
