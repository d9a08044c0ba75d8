# Ce que le bot dit des questions qui attendent, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-snooze = snooze
command-snooze-help = je ne te fais plus signe pendant un moment
command-snooze-example = /snooze 3h
command-notmine = notmine
command-notmine-help = cette question n'est pas pour toi ; avec un nom, tu la passes à quelqu'un
command-notmine-example = /notmine 12 @bob
alert-room = { $count ->
    [one] Cette question attend encore une réponse :
   *[other] Ces { $count } questions attendent encore une réponse :
}
alert-room-shared = { $count ->
    [one] Personne n'a encore réagi à ceci :
   *[other] Personne n'a encore réagi à ceci :
}
alert-again = { $count ->
    [one] Cette question a été posée il y a un moment et reste ouverte. Peut-être que quelqu'un sait, maintenant ?
   *[other] Ces { $count } questions ont été posées il y a un moment et restent ouvertes. Peut-être que quelqu'un sait, maintenant ?
}
alert-list = { $count ->
    [one] Cette question attend une réponse :
   *[other] Ces { $count } questions attendent une réponse :
}
alert-list-old = Il y a une liste plus récente des questions ouvertes : `/open`
alert-list-done = Plus rien n'attend sur cette liste.
alert-row = • { $title } – { $name }, { $ago } (#{ $number })
alert-row-shared = • { $name } a partagé { $ago } : { $title } (#{ $number })
alert-more = { $count ->
    [one] et encore une : `/open` les montre toutes
   *[other] et encore { $count } : `/open` les montre toutes
}
nudge-one = { $name } a demandé dans { $room }, { $ago } : { $title }
    Peut-être connais-tu la réponse ?
nudge-one-shared = { $name } a partagé quelque chose dans { $room }, { $ago } : { $title }
    Personne n'a encore réagi. As-tu peut-être un mot à en dire ?
nudge-many = { $count ->
    [one] Peut-être connais-tu la réponse à cette question :
   *[other] Peut-être connais-tu la réponse à l'une de ces { $count } questions :
}
nudge-many-shared = { $count ->
    [one] As-tu peut-être un mot à dire sur ceci :
   *[other] As-tu peut-être un mot à dire sur l'un de ces { $count } partages :
}
nudge-moderators = { $name } a demandé dans { $room }, { $ago }, et personne n'a répondu : { $title }
nudge-moderators-shared = { $name } a partagé quelque chose dans { $room }, { $ago }, et personne n'a réagi : { $title }
nudge-moderators-many = { $count ->
    [one] Personne n'a encore répondu à cette question :
   *[other] Personne n'a encore répondu à ces { $count } questions :
}
nudge-moderators-many-shared = { $count ->
    [one] Personne n'a encore réagi à ceci :
   *[other] Personne n'a encore réagi à ces { $count } partages :
}
nudge-take = Je m'en occupe
nudge-take-this = Je m'occupe de { $number }
nudge-not-mine = pas pour moi
nudge-none = pas une question
nudge-none-this = { $number } : pas une question
nudge-snooze = pause
take-thanks = Merci ! En attendant, je ne demande à personne d'autre.
nudge-handed = { $name } pense que tu connais peut-être la réponse.
notmine-thanks = D'accord, je ne te demanderai plus pour celle-ci.
notmine-handed = Merci ! Je demande à { $name }.
notmine-cannot = Je ne peux pas demander ça à { $name }. Je cherche quelqu'un d'autre.
notmine-yourself = C'est toi. Tu penses peut-être à quelqu'un d'autre ?
notmine-already = { $name } connaît déjà cette question. Tu penses peut-être à quelqu'un d'autre ?
notmine-not-asked = Je ne t'ai pas posé la question { $number }, alors tu ne peux pas la passer à quelqu'un. La personne à qui je la pose le peut, une fois.
notmine-asker = C'est { $name } qui pose cette question. Tu penses peut-être à quelqu'un d'autre ?
snooze-done = Je te laisse tranquille jusqu'au { $until }.
snooze-over = Ta pause est finie : je te fais de nouveau signe au bon moment.
export-handed = Questions qu'on t'a passées, ou que tu as passées
nudge-kind-questions = questions
nudge-kind-questions-help = les questions ouvertes dont tu connais peut-être la réponse
nudge-kind-moderators = équipe
nudge-kind-moderators-help = les questions auxquelles personne n'a répondu, pour la modération

# Sur la page de ce qu'un membre souhaite.
page-snooze = Une pause
page-snooze-until = Je te laisse tranquille jusqu'au { $until }.
page-snooze-none = Je peux t'écrire, comme tu l'as choisi.
page-snooze-end = Y mettre fin maintenant
page-snooze-day = Un jour de pause
page-snooze-week = Une semaine de pause
page-snooze-how-long = Pour combien de temps (30m, 2h ou 3j)
page-snooze-set = Faire cette pause

# Sur la page de ce qui attend.
page-taken = Tu as dit que tu t'en occupes : { $title } ({ $room })
page-taken-back = Finalement, je ne peux pas
setting-alerts-pin = la dernière liste de questions ouvertes d'un salon y est épinglée
setting-alerts-room_after = quand le salon reçoit le rappel d'une question ouverte
setting-alerts-members_after = quand on demande aux membres qui savent probablement
setting-alerts-moderators_after = quand la modération en entend parler
setting-alerts-again_after = combien de temps après la dernière étape une question ouverte est de nouveau rappelée dans son salon, avec toutes les autres, un lundi : quatre fois à ce rythme, puis quatre fois plus rarement ; `0s` pour jamais
setting-alerts-members = à combien de membres on s'adresse pour une question
setting-alerts-per_day = au plus ce nombre de messages par jour à un membre
setting-alerts-merge_within = ce que le salon apprendrait dans ce délai est dit en une fois
setting-alerts-hold = combien de temps le bot se tait sur une question dont quelqu'un s'occupe
setting-alerts-snooze = combien de temps le bot te laisse tranquille si tu ne donnes pas de durée
setting-alerts-shared_after = quand un partage auquel personne n'a réagi compte comme sans réponse

# Ce qu’elle fait pour la pratique des communautés.
practice-ladder = Une question sans réponse est rappelée au salon, puis aux membres qui savent peut-être, puis à la modération.
