# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-newsletter = Une lettre faite de ce que la communauté a apprécié paraît régulièrement, d’abord pour les membres ; quand rien n’est nouveau, la modération l’apprend à temps, avec des idées.
