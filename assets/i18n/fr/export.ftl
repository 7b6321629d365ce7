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
export-personal-none = Aucune donnée personnelle ne sort.
export-personal-in = { $file } contient des données personnelles : { $data }.
export-law = Déclaration CNDP n° { $number } (loi 09-08). Ne transmettez ce fichier qu’à qui en a besoin.
export-law-undeclared = Loi 09-08 : aucune déclaration à la CNDP n’est indiquée dans les paramètres. Ne transmettez ce fichier qu’à qui en a besoin.
export-file = Fichier
export-format-xlsx = Excel
export-format-csv = CSV
export-format-ods = LibreOffice
export-path = Enregistrer sous
export-choose = Parcourir…
export-write = Exporter
export-dialog-title = Enregistrer la liste
export-written = { $count ->
    [one] { $count } ligne écrite dans { $path }
   *[other] { $count } lignes écrites dans { $path }
}
export-calendar = Agenda (ICS)
export-drafts = Brouillons de courriels
export-events = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
export-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
export-which-rows = Lignes à exporter
export-which-invitees = Invités à qui écrire
export-all-sessions = Toutes les séances
export-session = Séance
export-presence = Présence
export-reply = Réponse
export-region = Région
export-kind = Type
export-set-name = Nom pour ce choix de colonnes
export-set-keep = Garder
export-set-forget = Oublier ce choix
export-set-taken = Ce nom est celui d’un choix proposé par le programme.
export-set-elsewhere = Ce choix ne contient aucune colonne de cette liste.
export-calendar-help = Chaque séance devient un événement, avec son ordre du jour, son lieu et l’organisateur. Le fichier s’ouvre dans Outlook, Google Agenda, Thunderbird ou un téléphone ; exporté de nouveau, il remplace les événements déjà repris.
export-drafts-help = Un message par invité, dans sa langue, avec l’entrée d’agenda jointe. Chaque fichier s’ouvre dans un programme de messagerie : relisez-le, puis envoyez-le. Rien n’est envoyé d’ici.
export-without-address = { $count ->
    [one] { $count } invité sans adresse électronique, à joindre autrement
   *[other] { $count } invités sans adresse électronique, à joindre autrement
}
export-and-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
export-folder = Dossier
export-folder-path = Dossier des brouillons
export-folder-title = Choisir le dossier des brouillons
export-format-ics = Agenda (ICS)
export-format-vcf = vCard
export-written-cards = { $count ->
    [one] { $count } fiche écrite dans { $path }
   *[other] { $count } fiches écrites dans { $path }
}
export-written-events = { $count ->
    [one] { $count } séance écrite dans { $path }
   *[other] { $count } séances écrites dans { $path }
}
export-written-messages = { $count ->
    [one] { $count } brouillon écrit dans { $path }
   *[other] { $count } brouillons écrits dans { $path }
}
export-cut = { $count ->
    [one] { $count } texte dépassait ce qu’une cellule d’Excel contient (32 767 caractères) : il a été coupé et finit par « … ». Le format CSV le garde entier.
   *[other] { $count } textes dépassaient ce qu’une cellule d’Excel contient (32 767 caractères) : ils ont été coupés et finissent par « … ». Le format CSV les garde entiers.
}
export-writing = Écriture du fichier…
export-letters-set = Lettres mises en page : { $done } sur { $of }
