programme-caption = Projets financés et associations partenaires
programme-projects = { $count ->
    [one] projet financé
   *[other] projets financés
}
programme-partners = { $count ->
    [one] association partenaire
   *[other] associations partenaires
}
programme-led-by-migrants = { $count ->
    [one] menée par des migrants
   *[other] menées par des migrants
}
programme-regions = { $count ->
    [one] région
   *[other] régions
}
programme-beneficiaries = { $count ->
    [one] bénéficiaire
   *[other] bénéficiaires
}
programme-dirhams = { $count ->
    [one] dirham
   *[other] dirhams
}
programme-filter = Filtrer par titre, association, région, année
programme-column-title = Projet
programme-column-association = Association
programme-column-region = Région
programme-column-years = Années
programme-column-amount = Montant (DH)
programme-column-beneficiaries = Bénéficiaires
programme-empty = Aucun projet n’est enregistré dans cet espace de travail.
