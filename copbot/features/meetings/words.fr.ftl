# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-meetings = Les membres proposent des rencontres, en vrai ou en ligne ; je trouve l’heure qui convient au plus grand nombre, rappelle qui vient et donne un fichier d’agenda.

# Ce que la modération pourrait faire cette semaine.
worth-meeting = Personne ne s’est rencontré ici depuis trois mois, et rien n’est prévu. `/meet` propose une rencontre, en vrai ou en ligne, et demande quand cela convient.
