# Ce que le bot dit du repos et de la fin d'une communauté, en français. Court, aimable, simple ; jamais pressant.

command-ending = ending
command-ending-help = voir si cette communauté continue, se repose ou prend fin, et donner ton avis
command-ending-example = /ending
ending-word-ask = demander
ending-word-stop = stop
ending-word-reopen = rouvrir
ending-word-awake = éveil
ending-word-asleep = sommeil
ending-word-quiet = calme
ending-word-later = plustard
ending-word-unnamed = anonyme
ending-word-named = nommé
ending-do-ask = demander aux membres
ending-do-stop = continuer quand même
ending-do-reopen = rouvrir
ending-do-awake = le repos est fini
ending-do-asleep = laisser reposer
ending-do-quiet = elle se repose seulement
ending-do-later = dans trois mois
ending-do-unnamed = ne me nomme pas

nudge-kind-ending = repos et fin
nudge-kind-ending-help = ce qu'il y a à décider là où il ne se passe presque plus rien
nudge-kind-farewell = adieu
nudge-kind-farewell-help = une fois, avant que cette communauté prenne fin

ending-to-signs = Depuis { $after }, personne n'a rien demandé dans **{ $name }**, presque personne n'a parlé, et rien de nouveau n'est venu. C'est peut-être un repos, ou une fin ; les deux sont bien. Se repose-t-elle seulement, dois-je demander aux membres s'il faut continuer, se reposer ou finir, ou te redemander dans trois mois ?
ending-to-rest = Quelqu'un a posé une question dans **{ $name }**, qui se repose. Le repos est-il fini ? Alors je reprends mon travail. Je ne le demande qu'une fois.
ending-to-wish = Quelqu'un aimerait demander aux membres de **{ $name }** s'il faut continuer, se reposer ou finir. Si tu es d'accord, je le mets aux voix.
ending-to-tomorrow = **{ $name }** prend fin le { $at }. { $made ->
    [yes] Je dirai à tous que les archives sont ici : { $archive }.
   *[no] La personne qui fait tourner le bot fait les archives avec `copbot archive`. Où elles sont ensuite, dis-le à tous avec `/settings ending.archive`.
}
ending-to-over = **{ $name }** a pris fin il y a 90 jours et ne peut plus être rouverte. La personne qui fait tourner le bot peut supprimer tout ce qui en est gardé avec `copbot destroy`, après avoir fait les archives avec `copbot archive`.
ending-quiet-noted = Alors je n'y touche pas, et je ne redemande pas avant un an.
ending-later-noted = Je redemande dans trois mois, si c'est encore aussi calme.
ending-asleep-noted = Elle continue à se reposer. `/ending éveil` y met fin quand tu veux.
ending-answered = On y a répondu entre-temps. `/ending` dit où cela en est.

ending-title = { $name } doit-elle continuer ?
ending-option-on = continuer
ending-option-rest = se reposer
ending-option-end = finir
ending-put = **{ $title }** { $quiet ->
    [yes] C'est devenu calme ici.{" "}
   *[no] {""}
}_Se reposer_ : je ne dis rien sans qu'on me le demande ; tout peut encore être lu, demandé et cherché. _Finir_ : après { $days ->
    [one] encore un jour
   *[other] encore { $days } jours
}, c'est fini, avec des remerciements, et des archives restent. Au moins { $quorum } doivent voter jusqu'au { $until } ; s'il y en a moins, tout reste tel quel.
ending-put-elsewhere = **{ $title }** On vote là-dessus dans { $room }, jusqu'au { $until }. C'est aussi pour tous ici : `/votes`.
ending-few = { $voters ->
    [0] Personne n'a voté
    [one] Une personne a voté
   *[other] { $voters } ont voté
} pour savoir si **{ $name }** continue, et il en fallait { $quorum }. Tout reste donc tel quel, et je ne redemande pas avant six mois.
ending-chosen-on = **{ $name }** continue : continuer { $on }, se reposer { $rest }, finir { $end }. Merci d'avoir voté !
ending-chosen-rest = **{ $name }** se repose désormais : continuer { $on }, se reposer { $rest }, finir { $end }. Je ne dis plus rien sans qu'on me le demande ; tout peut encore être lu, demandé et cherché. La modération la réveille avec `/ending éveil`.
ending-chosen-end = Vous avez décidé que **{ $name }** prend fin : continuer { $on }, se reposer { $rest }, finir { $end }. Elle prend fin le { $at }. D'ici là, `/export` te donne ce qui est à toi, et `/forget` l'enlève. Si deux d'entre vous préfèrent continuer, elle continue : `/ending stop`.

ending-farewell = **{ $name }** prend fin le { $at } : les membres l'ont décidé. `/export` te donne tout ce qui est à toi, `/forget` l'enlève ; les deux marchent aussi plus tard. Si tu préfères continuer, et quelqu'un d'autre aussi, elle continue.
ending-farewell-named = Le dernier jour, je remercie par leur nom ceux qui ont fait quelque chose pour les autres. Tu préfères que je ne te nomme pas ? Dis-le-moi : `/ending anonyme`.
ending-unnamed-noted = Je ne te nommerai pas. `/ending nommé` revient là-dessus.
ending-named-noted = Je peux te nommer, avec ce que tu as fait pour les autres.
ending-now = **{ $name }** prend fin aujourd'hui.
ending-thanks = Merci à vous tous, et à ceux-ci pour ce qu'ils ont fait pour les autres :
ending-thanks-all = Merci à vous tous pour ce que vous avez été les uns pour les autres.
ending-thanks-row = { $deed } : { $names }
ending-thanks-more = { $count ->
    [one] {" "}et une personne de plus
   *[other] {" "}et { $count } de plus
}
ending-archive = Ce que nous avons fait est gardé ici : { $archive }
ending-left = `/export` et `/forget` marchent encore. Jusqu'au { $until }, deux d'entre vous peuvent rouvrir : `/ending rouvrir`. Je ne dis plus rien. Adieu !
ending-over-open = Cette communauté a pris fin le { $day }. `/export` et `/forget` marchent encore, et jusqu'au { $until } deux membres peuvent la rouvrir : `/ending rouvrir`.
ending-over-archive-open = Cette communauté a pris fin le { $day }. Ce qu'elle a fait est ici : { $archive }. `/export` et `/forget` marchent encore, et jusqu'au { $until } deux membres peuvent la rouvrir : `/ending rouvrir`.
ending-over = Cette communauté a pris fin le { $day }. `/export` et `/forget` marchent encore.
ending-over-archive = Cette communauté a pris fin le { $day }. Ce qu'elle a fait est ici : { $archive }. `/export` et `/forget` marchent encore.

ending-is-lives = **{ $name }** continue. Si elle continue, se repose ou prend fin, c'est aux membres d'en décider par un vote ; { $count ->
    [0] deux d'entre vous peuvent le leur demander
    [one] la personne qui modère et une autre d'entre vous peuvent le leur demander
   *[other] deux personnes de la modération peuvent le leur demander
} : `/ending demander`.
ending-is-asked = **{ $name }** est devenue calme, et on a demandé à la modération ce qu'il faut faire.
ending-is-ballot = Les membres de **{ $name }** votent pour continuer, se reposer ou finir : `/votes`.
ending-is-rests = **{ $name }** se repose depuis le { $since } : je ne dis rien sans qu'on me le demande. Tout peut être lu, demandé et cherché. La modération la réveille : `/ending éveil`.
ending-is-notice = **{ $name }** prend fin le { $at }. Si deux d'entre vous préfèrent continuer, elle continue : `/ending stop`.
ending-ask-noted = { $count ->
    [0] C'est noté. Si un autre membre dit aussi `/ending demander`, je demande à tous.
    [one] C'est noté. Il faut deux personnes, dont une de la modération : si une autre dit aussi `/ending demander`, je demande à tous.
   *[other] C'est noté. Si quelqu'un d'autre de la modération est d'accord, je demande à tous.
}
ending-ask-thanks = On demande maintenant aux membres.
ending-stop-first = Quelqu'un préfère continuer avec **{ $name }**. Si quelqu'un d'autre le veut aussi, elle ne prend pas fin.
ending-stop-noted = C'est noté. Si quelqu'un d'autre le dit, elle ne prend pas fin.
ending-stop-done = **{ $name }** ne prend pas fin : deux d'entre vous préfèrent continuer.
ending-stop-thanks = Elle continue. Merci !
ending-reopen-first = Quelqu'un aimerait rouvrir **{ $name }**. Si quelqu'un d'autre le veut aussi, elle est rouverte.
ending-reopen-noted = C'est noté. Si quelqu'un d'autre le dit, elle est rouverte.
ending-reopen-done = **{ $name }** est rouverte : deux d'entre vous le voulaient. Bon retour !
ending-reopen-thanks = Elle est rouverte. Merci !
ending-awake = Le repos est fini : **{ $name }** est réveillée.
ending-awake-thanks = Elle est réveillée. Je reprends mon travail.
ending-same = Tu l'as déjà dit ; il faut encore quelqu'un.
ending-moderator = Il faut quelqu'un de la modération et une autre personne. Personne de la modération ne l'a dit jusqu'ici.
ending-moderators = Deux personnes de la modération peuvent le demander aux membres. Tu peux le leur dire : `/helpdesk`.
ending-too-soon = Cela a été décidé il n'y a pas longtemps. On peut le redemander à partir du { $day }.
ending-not-now = Il n'y a rien de tel à décider maintenant. `/ending` dit où cela en est.
ending-too-late = Elle a pris fin il y a plus de 90 jours et ne peut pas être rouverte.
ending-not-resting = Elle ne se repose pas.
ending-no-room = Je ne suis dans aucun salon où demander aux membres.

# Quelles réponses veulent dire quoi, en mots simples ; avec | entre elles.
ending-said-on = continuer|continue|on continue|continuons
ending-said-rest = se reposer|repos|reposer|pause
ending-said-end = finir|fin|arrêter|terminer
ending-words-quiet = elle se repose seulement|elle se repose|laisse|c'est un repos
ending-words-ask = demande aux membres|demander aux membres|demande à tous|vote
ending-words-later = dans trois mois|plus tard|pas maintenant
ending-words-awake = le repos est fini|c'est fini|réveille-la
ending-words-asleep = laisser reposer|laisse reposer|pas encore

export-ending = Que tu as souhaité quelque chose pour la fin de la communauté
export-ending_unnamed = Que tu préfères ne pas voir ton nom à la fin
about-ending = Repos et fin

setting-ending-quiet_for = après ce temps sans question, avec peu de gens qui parlent et rien de nouveau, on demande en privé à la modération si c'est un repos ou une fin ; `"0s"` pour jamais
setting-ending-active = moins que ce nombre de personnes qui ont parlé pendant ce temps, c'est peu
setting-ending-vote_for = combien de temps les membres peuvent voter pour continuer, se reposer ou finir
setting-ending-quorum = cette part de ceux qui étaient actifs l'an dernier doit voter, et jamais moins de deux personnes ; avec moins de voix tout reste tel quel
setting-ending-anonymous = ce vote est anonyme
setting-ending-notice = combien de temps avant la fin elle est annoncée
setting-ending-archive = l'adresse des archives de ce qui a été fait, qui est dite à tous à la fin
