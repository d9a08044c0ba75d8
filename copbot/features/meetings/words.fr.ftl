# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-meetings = Les membres proposent des rencontres, en vrai ou en ligne ; je trouve l’heure qui convient au plus grand nombre, rappelle qui vient et donne un fichier d’agenda.
