closing-part-check = À vérifier
closing-part-minutes = Procès-verbal
closing-part-sending = Diffusion

closing-check = Avant de clôturer
closing-check-sheets = { $count ->
    [0] Les feuilles d’émargement ont été relues ou jointes.
    [one] { $count } feuille d’émargement n’a été ni relue ni jointe.
   *[other] { $count } feuilles d’émargement n’ont été ni relues ni jointes.
}
closing-check-unsigned = { $count ->
    [0] Tous les présents figurent sur une feuille d’émargement.
    [one] { $count } personne présente ne figure sur aucune feuille d’émargement.
   *[other] { $count } personnes présentes ne figurent sur aucune feuille d’émargement.
}
closing-check-workshops = { $count ->
    [0] Chaque atelier a ses notes.
    [one] { $count } atelier n’a aucune note de son rapporteur.
   *[other] { $count } ateliers n’ont aucune note de leur rapporteur.
}
closing-check-questions = { $count ->
    [0] Chaque question a sa réponse.
    [one] { $count } question sans réponse.
   *[other] { $count } questions sans réponse.
}
closing-check-absentees = { $count ->
    [0] Aucun absent à appeler.
    [one] { $count } invité confirmé et absent, à appeler.
   *[other] { $count } invités confirmés et absents, à appeler.
}
closing-sheet = { $count ->
    [one] Feuille { $number }, { $count } ligne
   *[other] Feuille { $number }, { $count } lignes
}
closing-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
closing-no-phone = Téléphone inconnu
closing-called = Marquer appelé
closing-call-remark = Appel après une absence
closing-close-title = Clôture
closing-means = Clôturer met fin à l’accueil et à la prise de notes. Les décisions et les engagements restent ouverts au suivi, et le procès-verbal peut être arrêté.
closing-left = { $count ->
    [0] Tout est vérifié.
    [one] { $count } point reste à regarder ; il n’empêche pas de clôturer.
   *[other] { $count } points restent à regarder ; ils n’empêchent pas de clôturer.
}
closing-close = Clôturer la rencontre
closing-closed = La rencontre est clôturée.
closing-reopen-words = Pour corriger une présence ou une intervention, rouvrez-la. Ce qui change après un procès-verbal définitif est listé comme correction.
closing-too-early = La rencontre n’est pas ouverte : la clôture vient après l’accueil et les débats.

closing-versions = Versions définitives
closing-no-version = Aucune version n’est encore définitive : relisez le projet, puis arrêtez-le.
closing-version = Version { $version }
closing-signed = Exemplaire signé
closing-kilobytes = { $size } ko
closing-not-here = Ce fichier n’est pas encore arrivé sur ce poste
closing-open = Ouvrir
closing-final-title = Arrêter le procès-verbal
closing-final-words = Le PDF est gardé tel quel, avec son numéro de version.
closing-final-open = La rencontre n’est pas clôturée : ce qui suivra sera listé comme correction.
closing-draft = Voir le projet
closing-finalise = Arrêter la version { $version }
closing-ask-final = Arrêter la version { $version } du procès-verbal ?
closing-ask-final-words = Son PDF sera gardé tel quel. Ce qui sera modifié ensuite n’y changera rien et sera listé comme correction, jusqu’à une version suivante.
closing-do-final = Arrêter
closing-finalised = La version { $version } est définitive. Il reste à la signer et à la diffuser.
closing-scan = Exemplaire signé
closing-scan-path = Fichier numérisé
closing-scan-choose = Choisir l’exemplaire signé
closing-scan-filter = PDF et images
closing-scan-keep = Joindre
closing-scan-kept = L’exemplaire signé est joint à la rencontre.
closing-corrections = { $count ->
    [0] Corrections depuis la version { $version }
    [one] { $count } correction depuis la version { $version }
   *[other] { $count } corrections depuis la version { $version }
}
closing-uncorrected = Rien de ce que dit le procès-verbal n’a changé.
closing-print-corrections = Rectificatif…

closing-nothing-to-send = Il n’y a encore rien à diffuser : arrêtez d’abord une version du procès-verbal.
closing-to-minutes = Vers le procès-verbal
closing-shown-all = Tous ({ $count })
closing-shown-missing = Pas encore reçu ({ $count })
closing-none-shown = Personne à ce stade.
closing-state-to-send = À envoyer
closing-state-sent = Envoyé
closing-state-received = Reçu
closing-column-state = Procès-verbal
closing-column-last = Dernière étape
closing-mark = Noter
closing-mark-words = Pour les lignes cochées, ou celle du curseur.
closing-mark-sent = Envoyé
closing-mark-received = Reçu
closing-mark-back = À envoyer
closing-drafts = Courriels à envoyer
closing-drafts-words = Un brouillon par invité, le procès-verbal joint : pour les lignes cochées, sinon pour tous ceux à qui il reste à l’envoyer.
closing-drafts-folder = Dossier des brouillons
closing-drafts-choose = Choisir le dossier des brouillons
closing-drafts-write = { $count ->
    [one] Écrire { $count } courriel
   *[other] Écrire { $count } courriels
}
closing-drafts-without = { $count ->
    [one] { $count } invité est sans adresse.
   *[other] { $count } invités sont sans adresse.
}
