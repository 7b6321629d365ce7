help-keys = Tous les raccourcis
help-search = Chercher un mot
help-nothing = Aucun chapitre ne contient ce mot.
