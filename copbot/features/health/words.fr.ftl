# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-health = `/health` le mesure, dit à la modération les une ou deux choses qui comptent maintenant et quoi faire ; toutes les quatre semaines de soi-même, si c’est activé.
