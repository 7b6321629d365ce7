attachments-new = Joindre un fichier
attachments-path = Fichier
attachments-path-help = Un PDF, une image, un autre fichier de 100 Mo au plus : choisissez-le, saisissez son chemin ou déposez-le sur la fenêtre.
attachments-title = Intitulé
attachments-title-help = Sans intitulé, la pièce garde le nom du fichier.
attachments-kind = Nature
attachments-kind-sheet = Feuille signée { $number }, imprimée le { $printed }
attachments-attach = Joindre
attachments-choose = Choisir le fichier à joindre
attachments-filter = Documents et images
attachments-working = Copie du fichier…
attachments-already = Ce fichier est déjà joint à la rencontre.
attachments-waiting = { $count ->
    [one] { $count } autre fichier attend ensuite
   *[other] { $count } autres fichiers attendent ensuite
}
attachments-none = Aucune pièce n’est jointe. Les feuilles signées et numérisées, le procès-verbal signé et tout autre fichier se conservent ici, avec la rencontre.
attachments-open = Ouvrir
attachments-withdraw = Retirer
attachments-missing = Le fichier n’est pas encore sur ce poste : il vient avec la prochaine copie du poste où il a été joint.
attachments-kb = { $size } Ko
attachments-mb = { $size } Mo
