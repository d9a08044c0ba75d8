# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-pulse = Je demande à qui a dit oui comment cela va et ce qui manque, une question à la fois, et montre la réponse à tous, sans nom.
practice-pulse-lacks = Personne n’a encore accepté le pouls : `/pulse on`.
practice-pulse-do = Tu peux me demander
