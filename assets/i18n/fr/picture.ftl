picture-starts = Début de la séance : { $time }
picture-nobody-yet = Personne n’est encore arrivé. La courbe se dessine dès la première arrivée.
picture-arrived = { $count ->
    [0] Arrivées
    [one] { $count } arrivée
   *[other] { $count } arrivées
}
picture-rate = par minute, ces 5 dernières minutes
picture-peak = au plus { $rate }, à { $time }
picture-punctual = { $punctual } à l’heure, { $late } en retard
picture-part-expected = Manquants
picture-part-confirmed = Confirmés
picture-part-unanswered = Sans réponse
picture-part-declined = Déclinés
picture-part-regions = Régions
picture-all-regions = Toutes les régions
picture-none-missing = Personne ne manque ici.
picture-none-declined = Personne n’a décliné.
picture-column-who = Qui manque
picture-column-reply = Réponse
picture-column-phone = Téléphone
picture-unnamed = personne n’est nommé
picture-no-phone = pas de numéro
picture-copy = Copier le numéro
picture-copied = Numéro copié : { $phone } ({ $name })
picture-decline = Ne viendra pas
picture-declined = { $name } : invitation déclinée
