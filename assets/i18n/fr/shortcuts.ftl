shortcuts-everywhere = Partout
shortcuts-change = Chaque touche se change : Majlis écrit la liste dans un fichier, et le lit en démarrant.
