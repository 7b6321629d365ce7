# What stands above a column.
exchange-column-number = N°
exchange-column-association = Association
exchange-column-association-arabic = Association (arabe)
exchange-column-acronym = Sigle
exchange-column-kind = Type
exchange-column-region = Région
exchange-column-city = Ville
exchange-column-address = Adresse
exchange-column-association-phones = Téléphone de l’association
exchange-column-association-emails = Courriel de l’association
exchange-column-civility = Civilité
exchange-column-name = Nom et prénom
exchange-column-name-arabic = Nom et prénom (arabe)
exchange-column-role = Fonction
exchange-column-body = Provenance
exchange-column-phone = Téléphone
exchange-column-email = Courriel
exchange-column-language = Langue
exchange-column-seats = Places
exchange-column-reply = Réponse
exchange-column-contacted = Dernier contact
exchange-column-reference = N° de courrier
exchange-column-presence = Présence
exchange-column-arrived = Arrivée
exchange-column-left = Départ
exchange-column-desk = Poste d’accueil
exchange-column-replaces = Remplace
exchange-column-badge = Badge
exchange-column-remarks = Remarques

# What a column of a list that comes in may hold besides.
exchange-in-given = Prénom
exchange-in-family = Nom de famille
exchange-in-given-arabic = Prénom (arabe)
exchange-in-family-arabic = Nom de famille (arabe)
exchange-in-ignore = Ne pas reprendre

exchange-presence-present = Présent
exchange-presence-absent = Absent
exchange-presence-excused = Excusé

exchange-list-attendance = Liste de présence – { $meeting }
exchange-list-invitations = Liste des invitations – { $meeting }
exchange-list-register = Registre des associations
exchange-sheet-attendance = Présence
exchange-sheet-invitations = Invitations
exchange-sheet-register = Registre
exchange-file-attendance = presence
exchange-file-invitations = invitations
exchange-file-register = registre

exchange-set-public = Liste publique
exchange-set-organiser = Pour l’organisateur
exchange-set-door = Pour l’accueil

exchange-personal-names = noms
exchange-personal-civility = civilité
exchange-personal-roles = fonctions
exchange-personal-phones = numéros de téléphone
exchange-personal-emails = adresses électroniques
exchange-personal-languages = langue de correspondance
exchange-personal-presence = présence et heures
exchange-personal-remarks = remarques

exchange-read-missing = Le fichier « { $name } » n’est plus là.
exchange-read-unreadable = Le fichier « { $name } » ne peut pas être ouvert.
exchange-read-folder = « { $name } » est un dossier, pas une liste.
exchange-read-empty = Le fichier « { $name } » est vide.
exchange-read-picture = « { $name } » n’est pas un tableau : c’est une image.
exchange-read-pdf = « { $name } » n’est pas un tableau : c’est un document PDF.
exchange-read-document = « { $name } » n’est pas un tableau : c’est un document texte.
exchange-read-presentation = « { $name } » n’est pas un tableau : c’est une présentation.
exchange-read-web-page = « { $name } » n’est pas un tableau : c’est une page web. Ouvrez-la dans Excel ou LibreOffice et enregistrez-la au format XLSX.
exchange-read-xml = « { $name } » n’est pas un tableau lisible : c’est un fichier XML. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format XLSX.
exchange-read-archive = « { $name } » n’est pas un tableau : c’est une archive d’autres fichiers. Décompressez-la d’abord.
exchange-read-unknown = « { $name } » n’est pas un tableau.
exchange-read-password = « { $name } » est protégé par un mot de passe : ouvrez-le dans Excel ou LibreOffice, retirez le mot de passe et enregistrez-le.
exchange-read-damaged = « { $name } » est endommagé ou incomplet : ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau.
exchange-read-too-large = « { $name } » est trop volumineux pour une liste ({ $size } Mo ; { $limit } Mo au plus).
exchange-read-cancelled = La lecture de « { $name } » a été abandonnée : rien n’a été modifié.
exchange-read-inflates = « { $name } » prendrait, une fois décompressé, bien plus de place qu’une liste : il n’a pas été ouvert.
exchange-read-too-many-rows = « { $name } » compte plus de { $limit } lignes : ne gardez que la liste et enregistrez-le.
exchange-read-too-many-columns = « { $name } » compte plus de { $limit } colonnes : ne gardez que la liste et enregistrez-le.
exchange-read-too-many-cells = « { $name } » compte bien plus de cellules qu’une liste : ne gardez que la liste et enregistrez-le.

exchange-import-no-header = Aucune ligne d’en-tête n’a été trouvée dans les vingt premières lignes de « { $name } » : il faut une colonne pour l’association ou pour la personne, avec des titres comme « Association », « Représentant(e) », « Téléphone » ou « الجمعية ».
exchange-import-no-rows = « { $name } » a un en-tête, mais aucune ligne en dessous.
exchange-import-no-names = Aucune colonne n’est désignée comme le nom de l’association ou de la personne.

exchange-save-unknown-format = Le nom « { $name } » doit avoir l’une de ces extensions : { $endings }.
exchange-save-not-a-folder = « { $name } » est un fichier, pas un dossier : choisissez un autre nom.
exchange-save-no-folder = Le dossier « { $folder } » n’existe pas.
exchange-save-not-writable = Impossible d’écrire dans le dossier « { $folder } ».
exchange-save-in-use = « { $name } » est ouvert dans un autre programme ou ne peut pas être remplacé : fermez-le ou choisissez un autre nom.
exchange-save-disk-full = Le disque est plein : « { $name } » n’a pas été écrit.
exchange-save-too-many-rows = « { $name } » aurait { $rows } lignes, plus qu’un tableur n’en contient.
exchange-save-failed = « { $name } » n’a pas pu être écrit.

exchange-state-new = Nouveau
exchange-state-same = Inchangé
exchange-state-update = Mise à jour
exchange-state-perhaps = À vérifier
exchange-state-skip = Ignoré
exchange-state-problem = Problème

exchange-adds-both = ajoute l’association et la personne
exchange-adds-association = ajoute l’association
exchange-adds-person = ajoute la personne
exchange-adds-invitation = invite à la rencontre
exchange-changes = modifie : { $fields }
exchange-comma = {", "}
exchange-semicolon = {" ; "}
exchange-field-person = Nom
exchange-field-also = autre graphie du nom
exchange-field-archived = association archivée, reprise
exchange-field-person-archived = personne archivée, reprise
exchange-field-now = { $field } devient { $now }
exchange-field-association = Nom de l’association

exchange-perhaps-association = ressemble à une association déjà connue, reprise comme nouvelle
exchange-perhaps-person = ressemble à une personne déjà connue, reprise comme nouvelle
exchange-skip-header = en-tête répété
exchange-skip-total = ligne de total
exchange-skip-nothing = rien à reprendre
exchange-skip-repeats = répète la ligne { $row }
exchange-problem-nobody = ni association ni personne n’est nommée ; seule la colonne « { $column } » est remplie
exchange-notice-region = région inconnue, gardée dans les remarques : { $text }
exchange-notice-kind = type inconnu, gardé dans les remarques : { $text }
exchange-notice-reply = réponse non reconnue, gardée en remarque de l’invitation : { $text }
exchange-notice-kept = la liste dit « { $listed } » ; la réponse connue, « { $known } », est gardée : à vérifier
exchange-notice-email = adresse électronique sans @ : { $text }
exchange-notice-shared = { $count ->
    [one] une cellule nomme { $count } personne
   *[other] une cellule nomme { $count } personnes
}
exchange-notice-above = rattaché à l’association de la ligne précédente
exchange-list-projects = Projets financés
exchange-sheet-projects = Projets
exchange-file-projects = projets

exchange-import-no-project-header = Aucun en-tête de liste de projets n’a été trouvé dans les vingt premières lignes de « { $name } » : il faut une colonne pour le titre et une autre au moins, avec des intitulés comme « Titre du projet », « Association », « Montant » ou « عنوان المشروع ».
exchange-projects-perhaps = peut-être une association du registre : à confirmer, sinon le projet reste sans association
exchange-projects-skip = total ou en-tête répété
exchange-projects-untitled = le titre manque
exchange-projects-association = « { $text } » n’est pas au registre : importez d’abord la liste des associations
exchange-projects-amount = « { $text } » n’est pas un montant en dirhams
exchange-projects-beneficiaries = « { $text } » n’est pas un nombre de bénéficiaires
exchange-projects-year = « { $text } » n’est pas une année
exchange-projects-programme = programme inconnu : « { $text } »
exchange-projects-region = région inconnue : « { $text } »
