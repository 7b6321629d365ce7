papers-title-sign-in = Feuille d’émargement
papers-title-attendance = Liste de présence
papers-title-badges = Badges
papers-title-letters = Lettres d’invitation
papers-title-certificates = Attestation de présence
papers-title-place-cards = Chevalets de table
papers-title-minutes = Procès-verbal
papers-title-corrections = Rectificatif au procès-verbal
papers-title-report = Rapport

papers-file-sign-in = emargement
papers-file-attendance = presence
papers-file-badges = badges
papers-file-letters = invitations
papers-file-certificates = attestations
papers-file-place-cards = chevalets
papers-file-minutes = proces-verbal
papers-file-corrections = rectificatif
papers-file-report = rapport

papers-letter = Lettre { $letter } sur { $letters }
papers-letter-page = Lettre { $letter } sur { $letters }, page { $page } sur { $pages }
papers-page = Page { $page } sur { $pages }
papers-comma = { ", " }
papers-semicolon = { " ; " }
papers-mr = M. { $name }
papers-mrs = Mme { $name }
papers-when-days = du { $from } au { $to }
papers-when-hours = { $day }, de { $from } à { $to }
papers-when-from = { $day }, à partir de { $from }
papers-notice = Données traitées par l’organisateur pour le suivi de cette rencontre (loi 09-08, déclaration CNDP n° { $number }). Vous pouvez demander à les consulter, à les rectifier ou à les faire supprimer.
papers-notice-undeclared = Données traitées par l’organisateur pour le suivi de cette rencontre (loi 09-08). Vous pouvez demander à les consulter, à les rectifier ou à les faire supprimer.

papers-column-number = N°
papers-column-name = Nom et prénom
papers-column-association = Association ou organisme
papers-column-role = Fonction
papers-column-signature = Signature
papers-column-arrival = Arrivée
papers-column-presence = Présence
papers-column-time = Heure
papers-column-subject = Point
papers-sheet = Feuille
papers-walk-in = Hors liste
papers-declined = a décliné
papers-desk = Poste d’accueil n° { $number }

papers-presence-present = Présent
papers-presence-walk-in = Hors liste
papers-presence-excused = Excusé
papers-presence-absent = Absent
papers-presence-expected = Attendu
papers-figure-invited = { $count ->
    [one] organisation invitée
   *[other] organisations invitées
}
papers-figure-represented = { $count ->
    [one] organisation représentée
   *[other] organisations représentées
}
papers-figure-present = { $count ->
    [one] personne présente
   *[other] personnes présentes
}
papers-figure-women = { $count ->
    [one] femme
   *[other] femmes
}
papers-figure-men = { $count ->
    [one] homme
   *[other] hommes
}

papers-letter-dated = { $city }, le { $day }
papers-letter-reference = Réf. : { $number }
papers-letter-to-association = À l’attention de la présidence de
papers-letter-to-person = À l’attention de
papers-letter-object = Objet : invitation
papers-letter-salutation = Madame, Monsieur,
papers-letter-opening = J’ai l’honneur d’inviter votre association à prendre part à l’événement suivant :
papers-letter-opening-person = J’ai l’honneur de vous inviter à prendre part à l’événement suivant :
papers-letter-seats = { $count ->
    [one] Une place est réservée à votre association.
   *[other] { $count } places sont réservées à vos représentantes et représentants.
}
papers-letter-names-by = Je vous saurais gré de bien vouloir confirmer votre participation et communiquer les noms de vos représentants au plus tard le { $day }.
papers-letter-reply-by = Je vous saurais gré de bien vouloir confirmer votre participation au plus tard le { $day }.
papers-letter-reply = Je vous saurais gré de bien vouloir confirmer votre participation.
papers-letter-closing = Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.
papers-agenda = Ordre du jour

papers-certificate-opening = Il est attesté que
papers-certificate-opening-by = { $organiser } atteste que
papers-certificate-verb = a pris part à
papers-certificate-verb-mr = a pris part à
papers-certificate-verb-mrs = a pris part à
papers-certificate-sessions = { $count ->
    [one] Séance : { $sessions }
   *[other] Séances : { $sessions }
}
papers-certificate-done = Fait le { $day }, pour servir et valoir ce que de droit.
papers-certificate-done-at = Fait à { $city }, le { $day }, pour servir et valoir ce que de droit.

papers-report-help = Une à deux pages pour la hiérarchie et la presse : aucune personne n’y est nommée.
papers-report-confirmed = { $count ->
    [one] organisation a confirmé
   *[other] organisations ont confirmé
}
papers-report-people = Femmes et hommes
papers-report-civility-unsaid = { $count ->
    [one] civilité non précisée
   *[other] civilités non précisées
}
papers-report-by-region = Organisations par région
papers-report-by-kind = Organisations par type
papers-report-head-represented = Représentées
papers-report-head-invited = Invitées
papers-report-region-unsaid = Région non précisée
papers-report-others = Autres
papers-report-arrivals = Arrivées
papers-report-arrivals-of = Arrivées : { $session }
papers-report-arrivals-alt = { $count ->
    [one] Courbe des arrivées : une personne, arrivée à { $from }.
   *[other] Courbe des arrivées : { $count } personnes, la première à { $from }, la dernière à { $to }.
}
papers-report-punctual = Présents à l’ouverture, à { $time } : { $punctual } ; arrivés après : { $late }.
papers-report-peak = Au plus fort, { $count } en cinq minutes, vers { $time }.
papers-report-themes = Thèmes entendus
papers-report-head-organisations = Organisations
papers-report-head-notes = Interventions
papers-report-decisions = Décisions
papers-report-recommendations = Recommandations
papers-report-commitments = Engagements
papers-report-head-owner = Responsable
papers-report-head-due = Échéance
papers-report-nobody = À désigner
papers-report-organiser = L’organisateur
papers-report-done = Fait le { $day }
papers-report-done-undated = Fait
papers-report-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
papers-report-programme = Le programme
papers-report-programme-year = Le programme, { $year }
papers-report-programme-years = Le programme, { $from } à { $to }
papers-report-projects = { $count ->
    [one] projet financé
   *[other] projets financés
}
papers-report-regions = { $count ->
    [one] région
   *[other] régions
}
papers-report-partners = { $count ->
    [one] association partenaire
   *[other] associations partenaires
}
papers-report-led-by-migrants = { $count ->
    [one] dirigée par des migrants
   *[other] dirigées par des migrants
}
papers-report-beneficiaries = { $count ->
    [one] bénéficiaire
   *[other] bénéficiaires
}
papers-report-dirhams = dirhams

papers-error-template = Le modèle « { $file } » ne peut pas être utilisé. Ligne { $line } : { $message }
papers-error-typesetting = Le document n’a pas pu être mis en page : { $message }
papers-error-nobody-invited = Personne n’est encore invité : invitez d’abord des associations.
papers-error-nobody-named = Aucune personne ne correspond à ce choix : nommez d’abord des représentants.
papers-error-nobody-present = Personne n’a encore été noté présent : les attestations ne vont qu’à ceux qui sont venus.
papers-error-not-final = Aucune version du procès-verbal n’est encore définitive : arrêtez-en d’abord une.
papers-error-uncorrected = Rien n’a été corrigé depuis la dernière version définitive du procès-verbal.
papers-error-code = Le code de badge « { $code } » ne peut pas devenir un code QR.
papers-error-viewer = Aucun programme n’ouvre « { $file } » : enregistrez le PDF, puis ouvrez-le vous-même.
papers-error-not-opened = « { $file } » pourrait s’exécuter comme un programme et n’est pas ouvert d’ici. Le fichier est conservé sous { $path }.
papers-error-unwritten = « { $file } » n’a pas pu être écrit : { $reason }
papers-error-unreadable = « { $file } » n’a pas pu être lu : { $reason }
papers-error-missing = « { $file } » n’est pas sur ce poste : apportez-le du poste où il a été choisi, ou choisissez-le à nouveau.
papers-lacking-logo = Le logo n’est pas sur ce poste : le document est fait sans lui. Apportez le fichier du poste où il a été choisi, ou choisissez-le à nouveau dans les paramètres.
papers-lacking-signature = L’image de la signature n’est pas sur ce poste : le document est fait sans elle. Apportez le fichier du poste où elle a été choisie, ou choisissez-la à nouveau dans les paramètres.
papers-error-not-a-picture = « { $file } » n’est pas une image PNG, JPEG ou SVG. Rien n’a été changé.
papers-error-too-large = « { $file } » dépasse { $limit } Mo. Rien n’a été changé.
papers-error-empty = « { $file } » est vide. Rien n’a été changé.
papers-error-damaged = « { $file } » est endommagé : apportez-le à nouveau du poste où il a été joint.
papers-error-not-text = « { $file } » n’est pas un texte en UTF-8 : enregistrez-le ainsi, ou supprimez-le pour retrouver le modèle du programme.

papers-kind-papers = Documents à imprimer
papers-kind-lists = Listes (Excel, CSV)
papers-kind-attachments = Pièces jointes
papers-paper = Document
papers-language = Langue du document
papers-language-french = Français
papers-language-arabic = Arabe
papers-language-english = Anglais
papers-language-both = Français et arabe
papers-session = Séance
papers-session-all = Toute la rencontre
papers-split = Répartition
papers-split-whole = D’un tenant
papers-split-desks = Par poste
papers-split-letters = Par lettre
papers-desks = Nombre de postes d’accueil
papers-blanks = Lignes vides pour les participants hors liste
papers-long-sheet = Une feuille de plus de { $rows } lignes n’est pas balisée : un lecteur d’écran la lit moins bien.
papers-number-wrong = Un nombre de { $least } à { $most }.
papers-size = Format
papers-size-sheet = A4, huit par feuille
papers-size-label = Étiquettes 90 × 60 mm
papers-who = Pour qui
papers-who-expected = Attendus
papers-who-confirmed = Confirmés
papers-who-present = Présents
papers-apart = Un fichier par lettre
papers-certificates-help = Pour les personnes notées présentes, par association.
papers-personal = Données personnelles sur ce document
papers-folder = Dossier des lettres
papers-print = Imprimer…
papers-save = Enregistrer
papers-working = Préparation du PDF…
papers-rows-set = Lignes mises en page : { $done } sur { $of }
papers-cancelled = Le PDF a été abandonné : rien n’a été écrit.
papers-saved = { $count ->
    [one] { $count } page enregistrée dans { $path }
   *[other] { $count } pages enregistrées dans { $path }
}
papers-saved-apart = { $count ->
    [one] { $count } lettre enregistrée dans { $path }
   *[other] { $count } lettres enregistrées dans { $path }
}
papers-cut-apart = { $count ->
    [one] Abandonné : { $count } lettre était déjà enregistrée dans { $path }
   *[other] Abandonné : { $count } lettres étaient déjà enregistrées dans { $path }
}
papers-shown = Le PDF s’ouvre dans le lecteur du système : imprimez-le de là.
papers-template = Modèle
papers-template-help = Le modèle du programme peut être copié dans l’espace de travail, puis modifié dans un éditeur de texte (Typst).
papers-template-copy = Copier le modèle
papers-template-copy-common = Copier la partie commune
papers-template-copied = Le modèle est dans { $path }
papers-template-own = Ce document suit votre modèle : { $path }
papers-template-own-common = Tous les documents suivent votre partie commune : { $path }
papers-template-own-help = Supprimez ce fichier pour revenir au modèle du programme. { KEY("again") } redessine la page après une modification.
papers-drawing = Mise en page…
papers-again = Réessayer
papers-stale = La liste a changé : actualiser la page
papers-zoom-width = Agrandir
papers-zoom-whole = Page entière
papers-dialog-title = Enregistrer le document
papers-filter = Documents PDF

papers-minutes-watermark = PROJET
papers-minutes-draft = Projet établi le { $day }, soumis à validation
papers-minutes-version = Version { $version }, arrêtée le { $day }
papers-minutes-organiser = Organisateur
papers-minutes-reference = Référence
papers-minutes-kind = Nature
papers-minutes-date = Date
papers-minutes-place = Lieu
papers-minutes-sessions = Séances
papers-minutes-participants = Participants
papers-minutes-present = Présents et représentés
papers-minutes-excused = Excusés
papers-minutes-absent = Absents
papers-minutes-organisation = Association ou organisme
papers-minutes-represented-by = Représenté par
papers-minutes-replaces = en remplacement de { $name }
papers-minutes-discussion = Ordre du jour et débats
papers-minutes-presented-by = Présenté par { $name }
papers-minutes-reported-by = Rapporteur : { $name }
papers-minutes-together = Les travaux des ateliers sont restitués en plénière : { $workshops }.
papers-minutes-other = Autres interventions
papers-minutes-recommendations = Recommandations
papers-minutes-decisions = Décisions
papers-minutes-commitments = Engagements
papers-minutes-text = Objet
papers-minutes-owner = Responsable
papers-minutes-due = Échéance
papers-minutes-next = Prochaine rencontre
papers-minutes-none = Néant
papers-minutes-ended = L’ordre du jour étant épuisé, la séance est levée à { $at }.
papers-minutes-made = Procès-verbal établi le { $day }.
papers-minutes-made-at = Procès-verbal établi à { $city }, le { $day }.
papers-minutes-rapporteur = Rapporteur

papers-corrections-opening = Les corrections suivantes, arrêtées au { $today }, s’appliquent au procès-verbal, version { $version } du { $day }.
papers-corrections-subject = Objet
papers-corrections-was = Au lieu de
papers-corrections-now = Lire
papers-corrections-meeting = Rencontre
papers-corrections-item = Point de l’ordre du jour
papers-corrections-present = compté parmi les présents
papers-corrections-not-present = non compté parmi les présents
papers-corrections-excused = compté parmi les excusés
papers-corrections-not-excused = non compté parmi les excusés
papers-corrections-note = Intervention
papers-corrections-note-by = Intervention : { $name }
