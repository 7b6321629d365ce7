palette-placeholder = Une action, une personne, une association, une rencontre, une intervention…
palette-nothing = Rien ne répond à ces lettres.
palette-action = Action
palette-association = Association
palette-person = Personne
