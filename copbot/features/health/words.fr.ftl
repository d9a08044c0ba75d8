# Ce que le bot dit ici, en français.

# Ce qu’elle fait pour la pratique des communautés.
practice-health = `/health` le mesure, dit à la modération les une ou deux choses qui comptent maintenant et quoi faire ; toutes les quatre semaines de soi-même, si c’est activé.

health-few-more = moins de cinq de moins qu’avant, sur { $whole }
health-kept-back = non communiqué
health-course-quarters = Plus bas, des graphiques montrent comment ça s’est passé, par trimestres écoulés.
health-course-months = Plus bas, des graphiques montrent comment ça s’est passé, par mois écoulés.
health-course-windows = Plus bas, des graphiques montrent comment ça s’est passé, par quatre semaines ; les dernières sont celles d’en haut.
health-chart-told = { $begin } : { $first } ; { $end } : { $last }
health-stay-chart = Nouveaux membres qui restent, selon le nombre de jours depuis leur premier mot
health-stay-all = tous
health-stay-with = avec une réaction en un jour
health-stay-without = sans réaction
health-after = après { $days } jours
page-health-by-quarters = Depuis le début
page-health-by-windows = La dernière année, par quatre semaines
page-health-table = En tableau :
page-health-when = Quand
page-health-value = Valeur
page-health-bars = Une barre pleine est la part de maintenant, une pâle en dessous celle d’avant. Un signe creux au bas d’un graphique : moins de cinq, ou non communiqué parce que cela en révélerait moins. Je mesure une fois par heure.
