
meeting-count-invited = { $count ->
    [one] invitée
   *[other] invitées
}
meeting-count-confirmed = { $count ->
    [one] confirmée
   *[other] confirmées
}
meeting-count-represented = { $count ->
    [one] représentée
   *[other] représentées
}
meeting-count-present = { $count ->
    [one] présent
   *[other] présents
}

meeting-from-to = du { $from } au { $to }
meeting-withdrawn = Cette rencontre a été retirée. Elle revient avec « Annuler l’action ».
meeting-back-to-list = Toutes les rencontres

meeting-do-draft = Remettre en brouillon
meeting-do-invite = Passer aux invitations
meeting-do-resume = Reprendre les invitations
meeting-do-inviting-again = Revenir aux invitations
meeting-do-open = Ouvrir la rencontre
meeting-do-reopen = Rouvrir pour corriger
meeting-do-close = Clôturer la rencontre
meeting-do-postpone = Reporter
meeting-do-cancel = Annuler la rencontre
meeting-do-minutes = Procès-verbal
meeting-do-edit = Modifier
meeting-do-duplicate = Dupliquer
meeting-do-project = Projeter
meeting-do-withdraw = Retirer la rencontre
meeting-do-withdraw-now = Retirer

meeting-ask-open = Ouvrir la rencontre aujourd’hui ?
meeting-ask-open-words = Elle est prévue le { $day }. L’ouvrir permet de recevoir les participants et de prendre des notes dès maintenant.
meeting-ask-reopen = Rouvrir la rencontre ?
meeting-ask-reopen-words = Les présences et les notes pourront de nouveau être corrigées. Clôturez-la ensuite.
meeting-ask-close = Clôturer la rencontre ?
meeting-ask-close-present = { $people ->
    [0] Personne n’a été pointé présent.
    [one] { $people } personne présente, { $organisations ->
        [one] { $organisations } association représentée.
       *[other] { $organisations } associations représentées.
    }
   *[other] { $people } personnes présentes, { $organisations ->
        [one] { $organisations } association représentée.
       *[other] { $organisations } associations représentées.
    }
}
meeting-ask-close-words = L’accueil et la prise de notes s’arrêtent ; les décisions et les engagements se suivent encore.
meeting-ask-postpone = Reporter la rencontre ?
meeting-ask-postpone-words = Les invitations et les réponses sont gardées ; fixez la nouvelle date par « Modifier ».
meeting-ask-cancel = Annuler la rencontre ?
meeting-ask-cancel-words = Rien n’est effacé : elle pourra être remise en brouillon.
meeting-ask-confirmed = { $invited ->
    [0] Personne n’est encore invité.
    [one] Une association est invitée ({ $confirmed } confirmée) : pensez à la prévenir.
   *[other] { $invited } associations sont invitées, dont { $confirmed } confirmées : pensez à les prévenir.
}
meeting-ask-inviting = Revenir aux invitations ?
meeting-ask-inviting-words = { $people ->
    [one] Une personne est déjà pointée présente ; sa présence est gardée.
   *[other] { $people } personnes sont déjà pointées présentes ; leurs présences sont gardées.
}
meeting-ask-withdraw = Retirer la rencontre ?
meeting-ask-withdraw-words = Elle disparaît des listes, avec ses invitations et ses présences. « Annuler l’action » la fait revenir.
