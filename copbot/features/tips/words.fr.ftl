# Ce que le bot dit à la modération sur la pratique des communautés, en français.

command-tips = tips
command-tips-help = ce qui n'est pas encore en place ici, et une chose qui en vaut la peine cette semaine ; « tout » donne l'ensemble, « 5 » ou « piège 3 » ce que je fais pour cela (pour la modération)
command-tips-example = /tips
tips-all = tout
tips-word-tip = conseil
tips-word-hint = astuce
tips-word-pitfall = piège
tips-tip = conseil { $number }
tips-hint = astuce { $number }
tips-pitfall = piège { $number }
tips-usage = Je ne connais pas de conseil { $word }. Écris `/tips`, `/tips tout` ou `/tips 5` ; il y a 17 conseils, 10 astuces et 10 pièges.
tips-privately = écris-moi en privé, et je te dis ce qui n'est pas encore en place et ce qui en vaut la peine.
tips-lacks = **Pas encore en place ici**
tips-more = { $count ->
    [one] Et encore une chose : `/tips tout`.
   *[other] Et { $count } autres : `/tips tout`.
}
tips-off = { $name } : désactivé. `/{ $command }` l'active.
tips-switch-on = { $name } : activer
tips-set-up = Tout ce qu'une communauté peut mettre en place l'est ici.
tips-nothing = Tout est en place, et rien n'a besoin de toi plus que d'habitude cette semaine.
tips-week = **Cette semaine, cela en vaut la peine** ({ $which } : { $title })
tips-head = **{ $which } : { $title }**
tips-off-here = Ce que je pourrais faire pour cela est désactivé ici : `/tips tout`.
nudge-kind-tips = à faire
nudge-kind-tips-help = une chose qui en vaut la peine pour ta communauté, une fois par semaine, pour la modération
setting-tips-weekly = la modération qui décide pour la communauté apprend en privé, chaque lundi, une chose qui en vaut la peine cette semaine ; s'il n'y en a pas, rien

tips-tip-1 = pose des objectifs de départ, ou un cadre du possible
tips-tip-2 = ne sous-estime jamais le temps et l'effort qu'il faut pour s'habituer à parler en ligne
tips-tip-3 = une assistance pour qui a du mal à entrer
tips-tip-4 = les membres ont besoin de temps réservé
tips-tip-5 = aide les nouveaux membres à démarrer
tips-tip-6 = accueille les nouveaux en personne
tips-tip-7 = un mode d'emploi à portée de tous, et envoyé à chacun
tips-tip-8 = convenez de ce qu'on peut attendre les uns des autres
tips-tip-9 = plusieurs forums si nécessaire
tips-tip-10 = encourage un profil personnel
tips-tip-11 = réagis vite et gentiment aux premières contributions
tips-tip-12 = du nouveau chaque semaine
tips-tip-13 = établissez ensemble des règles de conduite
tips-tip-14 = donne toi-même l'exemple d'un bon retour
tips-tip-15 = dis de temps en temps pourquoi participer a du sens
tips-tip-16 = veille à ce que chaque question ait une réponse et chaque contribution une réaction
tips-tip-17 = pensez à vous rencontrer en vrai
tips-hint-1 = crée du contenu, frais chaque jour
tips-hint-2 = ne sois pas sévère ; félicite les nouveaux, ne les expose jamais
tips-hint-3 = attire l'attention : montre ce que cela apporte
tips-hint-4 = sers-toi de ton propre réseau
tips-hint-5 = fais boule de neige : les membres amènent des membres
tips-hint-6 = propose des défis aux volontaires, sans pression
tips-hint-7 = reste simple
tips-hint-8 = reste attrayant : les membres l'apprennent avant les autres
tips-hint-9 = d'abord le processus, ensuite la structure
tips-hint-10 = fais-en un plaisir
tips-pitfall-1 = humeurs et besoins ignorés
tips-pitfall-2 = trop peu de contenu
tips-pitfall-3 = trop ou trop peu de structure
tips-pitfall-4 = pas de périmètre
tips-pitfall-5 = pas d'objectif
tips-pitfall-6 = mené par la technique
tips-pitfall-7 = pas de réponses utiles
tips-pitfall-8 = pas de soutien
tips-pitfall-9 = seulement des motifs extérieurs
tips-pitfall-10 = mauvais accompagnement

# Ce que la modération pourrait faire cette semaine.
tips-fresh = Cette semaine n'a encore rien apporté de nouveau. Une idée : { $idea }
