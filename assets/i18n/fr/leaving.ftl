# What leaves for others: titles, calendars, drafts of invitations by e-mail.
leaving-filtered = { $title } ({ $rows })
leaving-file-calendar = agenda
leaving-file-draft = invitation
leaving-file-drafts = brouillons-invitations

leaving-agenda = Ordre du jour :
leaving-reply-by = Réponse attendue avant le { $date }
leaving-code = Référence : { $code }

leaving-subject = Invitation : { $title } – { $date }
leaving-dear = Madame, Monsieur,
leaving-dear-mr = Monsieur,
leaving-dear-mrs = Madame,
leaving-invites = { $seats ->
    [one] Nous avons l’honneur d’inviter { $name } à la rencontre ci-dessous. Une place vous est réservée.
   *[other] Nous avons l’honneur d’inviter { $name } à la rencontre ci-dessous. { $seats } places vous sont réservées.
}
leaving-invites-guest = Nous avons l’honneur de vous inviter à la rencontre ci-dessous.
leaving-place = Lieu : { $place }
leaving-answer = Merci de confirmer votre participation, et de nous indiquer qui vous représentera, avant le { $date }.
leaving-answer-to = Merci de confirmer votre participation, et de nous indiquer qui vous représentera, avant le { $date } : { $ways }.
leaving-attached = Vous trouverez ci-joint de quoi inscrire cette rencontre dans votre agenda.
leaving-closing = Veuillez agréer, Madame, Monsieur, l’expression de nos sentiments distingués.
leaving-closing-mr = Veuillez agréer, Monsieur, l’expression de nos sentiments distingués.
leaving-closing-mrs = Veuillez agréer, Madame, l’expression de nos sentiments distingués.

leaving-file-minutes = proces-verbal
leaving-minutes-subject = Procès-verbal : { $title }, { $date }
leaving-minutes = Veuillez trouver ci-joint le procès-verbal de la rencontre suivante :
leaving-minutes-ask = Nous vous saurions gré d’en accuser réception et de nous signaler toute observation.
