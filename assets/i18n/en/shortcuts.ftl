shortcuts-everywhere = Everywhere
shortcuts-change = Every key can be changed: Majlis writes the list into a file, and reads it when it starts.
