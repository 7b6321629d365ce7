words-meeting-kind-consultation = Rencontre de concertation
words-meeting-kind-information = Réunion d’information
words-meeting-kind-seminar = Séminaire
words-meeting-kind-forum = Forum
words-meeting-kind-study-day = Journée d’étude
words-meeting-kind-training = Formation
words-meeting-kind-workshop = Atelier

words-meeting-state-draft = Brouillon
words-meeting-state-inviting = Invitations en cours
words-meeting-state-open = Ouverte
words-meeting-state-closed = Clôturée
words-meeting-state-postponed = Reportée
words-meeting-state-cancelled = Annulée

words-refusal-draft = La rencontre est encore un brouillon : passez d’abord aux invitations.
words-refusal-draft-follow = Rien n’est encore parti : passez la rencontre aux invitations pour suivre les réponses.
words-refusal-inviting = La rencontre n’est pas encore ouverte : ouvrez-la pour recevoir les participants.
words-refusal-open = Cette action n’est pas possible tant que la rencontre est ouverte.
words-refusal-closed = La rencontre est clôturée : rouvrez-la pour la corriger.
words-refusal-postponed = La rencontre est reportée : reprenez d’abord les invitations.
words-refusal-cancelled = La rencontre est annulée : remettez-la d’abord en brouillon.

words-reply-to-send = À envoyer
words-reply-sent = Envoyée
words-reply-reminded = Relancée
words-reply-confirmed = Confirmée
words-reply-declined = Déclinée
words-reply-no-answer = Sans réponse

words-channel-letter = Courrier
words-channel-email = Courriel
words-channel-phone = Téléphone
words-channel-whatsapp = WhatsApp
words-channel-by-hand = Remise en main propre

words-association-kind-association = Association
words-association-kind-led-by-migrants = Association de migrants
words-association-kind-network = Réseau
words-association-kind-institution = Institution
words-association-kind-media = Média
words-association-kind-other = Autre organisme

words-guest-kind-official = Officiel
words-guest-kind-agency = Agence ou coopération
words-guest-kind-press = Presse
words-guest-kind-speaker = Intervenant
words-guest-kind-other = Autre invité

words-civility-unsaid = Non précisée
words-civility-mr = M.
words-civility-mrs = Mme

words-tongue-unsaid = Celle de l’organisateur
words-tongue-french = Français
words-tongue-arabic = Arabe
words-tongue-english = Anglais

words-note-kind-finding = Constat
words-note-kind-request = Demande
words-note-kind-proposal = Proposition
words-note-kind-recommendation = Recommandation
words-note-kind-question = Question
words-note-kind-answer = Réponse
words-note-kind-commitment = Engagement

words-outcome-kind-decision = Décision
words-outcome-kind-recommendation = Recommandation
words-outcome-kind-commitment = Engagement
words-attachment-sheet = Feuille signée { $number }
words-attachment-minutes = Procès-verbal signé
words-attachment-other = Autre pièce
words-outcome-state-open = En cours
words-outcome-state-done = Réalisé
words-outcome-state-dropped = Abandonné
words-owner-nobody = Sans responsable
words-owner-organiser = L’organisateur

words-session-kind-plenary = Plénière
words-session-kind-workshop = Atelier

words-framework-strategy = Stratégie
words-framework-reference = Cadre de référence

words-region-unknown = Région non précisée
