# Noch nicht übersetzt.
