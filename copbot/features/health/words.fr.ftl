command-health = health
command-health-help = comment va la communauté : la modération voit ce qui compte maintenant, et avec « tout » tout ce qui est mesuré ; les membres ce qu'ils ont décidé de voir (« montrer » le met au vote)
command-health-example = /health tout
health-view-all = tout
health-privately = écris-moi en privé, et je te dis comment va la communauté.
health-more = Tout
health-head = { $weeks ->
    [0] **Comment va la communauté** – les 4 dernières semaines :
    [one] **Comment va la communauté** – les 4 dernières semaines, à côté de la semaine d'avant :
   *[other] **Comment va la communauté** – les 4 dernières semaines, à côté des { $weeks } d'avant :
  }
health-steady = Rien n'a empiré, et rien n'a besoin de toi plus que d'habitude.

health-few = moins de cinq
health-few-of = moins de cinq sur { $whole }
health-all-but = tout sauf moins de cinq sur { $whole }
health-share = { $share } sur { $whole }
health-about = environ { $share } sur { $whole }
health-weeks = { $part ->
    [0] aucune
   *[other] { $part }
  } des { $whole } dernières semaines
health-waits = la moitié en { $half }, neuf sur dix en { $ninetieth }
health-never = sans réponse : { $count }
health-fewest = { $few } sur { $people } personnes
health-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
health-before = (avant : { $value })
health-behind = – derrière cela :
health-same = → comme avant
health-up-good = ↑ plus haut, et c'est bien
health-up-bad = ↑ plus haut, et ce n'est pas bien
health-down-good = ↓ plus bas, et c'est bien
health-down-bad = ↓ plus bas, et ce n'est pas bien

health-pitfall = **{ $name }**
health-pitfall-1 = Humeurs et besoins
health-pitfall-2 = Contenu
health-pitfall-3 = Structure
health-pitfall-4 = Périmètre
health-pitfall-5 = Objectifs
health-pitfall-6 = Technique
health-pitfall-7 = Réponses utiles
health-pitfall-8 = Soutien
health-pitfall-9 = Motivations
health-pitfall-10 = Accompagnement
health-moods = Pas mesuré : ce que `/pulse` demande à qui l'accepte le dira, dès qu'assez de personnes auront répondu.
health-answered = Questions qui ont eu une réponse en une semaine : { $value }
health-wait = Première réponse : { $value }
health-solo = Questions auxquelles personne n'a rien dit : { $value }
health-worthwhile = Questions qui ont eu leur première réponse, et partages : { $value }
health-fresh = Semaines qui ont apporté quelque chose d'apprécié : { $value }
health-bot-talk = Messages dans les salons qui sont de moi : { $value }
health-opted-out = Membres qui ont désactivé certains de mes signes, ou tous : { $value }
health-no-subject = Questions dont je ne connais pas le sujet : { $value }
health-goals = Les objectifs n'ont pas changé depuis : { $value }
health-tickets = Tickets de l'assistance : { $value }
health-seen-to = Tickets dont la modération s'est occupée en un jour : { $value }
health-replied = Nouveaux membres dont le premier mot a eu une réaction en un jour : { $value }
health-stay = Nouveaux membres encore là après { $days } jours : { $value } ; avec une réaction en un jour { $with_one }, sans { $without }
health-unasked = Réponses de personnes à qui je n'avais pas demandé : { $value }
health-carried = La moitié des réponses vient de : { $value }
health-moderators = Personnes de la modération qui ont dit quelque chose : { $value }

health-stage-early = Trop tôt pour dire où en est cette communauté dans sa vie : je l'écoute depuis { $days ->
    [one] { $days } jour.
   *[other] { $days } jours.
  }
health-stage-potential = Étape de vie : **en germe**. Les gens commencent à se trouver. Pourquoi : { $people } demandent et répondent.
health-stage-coalescing = Étape de vie : **elle se forme**. Pourquoi : { $people } personnes demandent et répondent, et la plupart des réponses viennent de personnes nouvelles ici ({ $new }).
health-stage-maturing = Étape de vie : **elle grandit**. Pourquoi : on demande plus qu'avant ({ $asked } questions ; avant : { $usual }), et des réponses, { $new } viennent de personnes nouvelles ici.
health-stage-stewardship = Étape de vie : **à entretenir**. Elle suit son chemin, et tient à rester vivante. Pourquoi : { $people } personnes demandent et répondent, et on demande autant qu'avant ({ $asked } questions ; avant : { $usual }).
health-stage-transformation = Étape de vie : **elle se transforme**. Elle s'arrête, ou devient autre chose. Pourquoi : on demande bien moins qu'avant ({ $asked } questions ; avant : { $usual }).

health-do-open = Questions ouvertes
health-do-missed-28d = Ce qui a eu une réponse
health-do-status = Ce qui attend
health-do-goals = Nos objectifs
health-do-settings-welcome = Accueillir les nouveaux
health-do-settings-alerts = À quel rythme je parle

nudge-kind-health = santé
nudge-kind-health-help = toutes les quatre semaines, ce qui compte maintenant pour la communauté, pour la modération
export-began = Quand tu as dit quelque chose dans les salons pour la première et la dernière fois
page-health = Comment va la communauté
page-health-what = Ce que je mesure, à côté de la période d'avant. Il n'y a pas de note globale, et rien sur une seule personne.
page-health-caption = Mesures : { $name }
page-health-now = Maintenant
page-health-before = Avant
page-health-moved = Comment ça a bougé
page-health-bars = Une barre pleine est la part de maintenant, une pâle en dessous celle d'avant. Un signe creux au bas d'un graphique : moins de cinq, ou non communiqué parce que cela en révélerait moins. Je mesure une fois par heure.
setting-health-monthly = la modération qui décide pour la communauté apprend en privé, un lundi sur quatre, ce qui compte maintenant ; s'il n'y a rien, rien

# Ce qu’elle fait pour la pratique des communautés.
practice-health = `/health` le mesure, dit à la modération les une ou deux choses qui comptent maintenant et quoi faire ; toutes les quatre semaines sans qu'on le demande, si c'est activé.

health-few-more = moins de cinq de moins qu'avant, sur { $whole }
health-kept-back = non communiqué
health-course-quarters = Plus bas, des graphiques montrent comment ça s'est passé, par trimestres écoulés.
health-course-months = Plus bas, des graphiques montrent comment ça s'est passé, par mois écoulés.
health-course-windows = Plus bas, des graphiques montrent comment ça s'est passé, par quatre semaines ; les dernières sont celles d'en haut.
health-chart-told = { $begin } : { $first } ; { $end } : { $last }
health-stay-chart = Nouveaux membres qui restent, selon le nombre de jours depuis leur premier mot
health-stay-all = tous
health-stay-with = avec une réaction en un jour
health-stay-without = sans réaction
health-after = après { $days } jours
page-health-by-quarters = Depuis le début
page-health-by-windows = La dernière année, par quatre semaines
page-health-table = En tableau :
page-health-when = Quand
page-health-value = Valeur

health-view-show = montrer
health-show-title = Que voient tous les membres de l'état de la communauté ?
health-show-put = { $name } met au vote ce que tous les membres voient de l'état de la communauté ; sinon, seule la modération le voit. Est montré ce que veut plus de la moitié de celles et ceux qui votent, s'il y en a au moins { $quorum }. Jusqu'au { $until } :
health-show-done = C'est mis au vote.
health-show-short = C'est mis au vote. Mais il faut { $quorum } votes, et { $count ->
    [one] je ne connais qu'une personne ici
   *[other] je ne connais que { $count } personnes ici
} : ainsi, cela ne donnera rien. La modération peut en demander moins avant le prochain vote : `/settings health.quorum { $count }`.
health-show-runs = On vote là-dessus jusqu'au { $until }.
health-show-vote = Voter
health-show-begin = Mettre au vote
health-show-never = Pour l'instant, seule la modération voit comment va la communauté. Ce que tous les membres en voient, ce sont les membres qui le décident : `/health montrer` le met au vote.
health-show-hidden = Les membres ont décidé que seule la modération voit comment va la communauté. `/health montrer` le remet au vote.
health-show-few = Votes : { $count }, et il en faut { $quorum }. Ce que les membres voient de l'état de la communauté reste comme avant.
health-show-decided = C'est décidé (votes : { $count }). Tous les membres voient désormais, avec `/health` : { $parts }.
health-show-nothing = C'est décidé (votes : { $count }) : seule la modération voit comment va la communauté.
health-stage-name = Étape de vie
health-members-see = Les membres en voient ce qu'ils ont décidé : { $parts }.
health-members-nothing = Les membres n'en voient rien. Ce qu'ils voient, ils le décident eux-mêmes : `/health montrer` le met au vote.
health-option-1 = Humeurs et besoins
health-option-2 = Contenu : questions avec réponse, partages
health-option-3 = Structure : qui a désactivé mes signes
health-option-4 = Périmètre : questions sans sujet connu
health-option-5 = Objectifs : depuis quand ils valent
health-option-6 = Technique : combien je parle, assistance
health-option-7 = Réponses : combien de questions en ont, et quand
health-option-8 = Soutien : les nouveaux, accueillis et restés
health-option-9 = Motivations : réponses sans demande
health-option-10 = Accompagnement : sur combien de personnes tout repose
health-option-stage = Étape de vie
health-option-nothing = Rien : cela reste à la modération

setting-health-vote_for = combien de temps les membres peuvent voter sur ce que tous voient de l'état de la communauté ; au-delà de 30 jours, seuls les boutons marchent, pas les réactions
setting-health-quorum = combien de votes il faut au moins pour en décider

health-mean = { $mean } sur { $steps }, d'après { $count } réponses
health-uneven = { $share }, pour { $people } personnes
health-mood = Ce que les membres répondent au pouls, de 1 (pas du tout) à 5 (beaucoup) : { $value }
health-thanked = Combien de fois quelqu'un a été remercié pour ce qu'il a fait pour d'autres : { $value }
health-borne = La moitié de la modération est faite par : { $value }
health-load = À quel point c'est inégal, de 0 % (tous autant) à 100 % (une personne fait tout) : { $value }
health-do-pulse = Le pouls
health-do-calls = Appels
