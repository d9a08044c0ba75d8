# Ce que le bot dit des réponses qui vieillissent, en français.

command-outdated = outdated
command-outdated-help = dis qu'une réponse n'est plus vraie : en y répondant, ou avec le numéro de sa question, et pourquoi
command-outdated-help-native = dis qu'une réponse n'est plus vraie : avec le numéro de sa question, et pourquoi
command-outdated-example = /outdated 12 depuis la 3.0, le bouton n'existe plus
command-valid = valid
command-valid-help = dis qu'une vieille réponse est encore vraie : en y répondant, ou avec le numéro de sa question
command-valid-help-native = dis qu'une vieille réponse est encore vraie : avec le numéro de sa question
command-valid-example = /valid 12
command-newer = newer
command-newer-help = dis quelle question a la réponse plus récente, et pour quelle ancienne (ou en y répondant)
command-newer-help-native = dis quelle question a la réponse plus récente, et pour quelle ancienne
command-newer-example = /newer 31 12
command-updates = updates
command-updates-help = apprends quand il y a une réponse plus récente à une question ; avec « non », plus jamais
command-updates-example = /updates 12
command-earlier = earlier
command-earlier-help = ce que disaient les réponses à une question avant d'être changées ; avec « non », leur auteur ou la modération l'enlève
command-earlier-example = /earlier 12
command-ages = ages
command-ages-help = après combien de temps les réponses sur un sujet sont vérifiées (pour la modération) ; avec « non », de nouveau comme d'habitude
command-ages-example = /ages téléphones 90j
command-aging = aging
command-aging-help = quelles réponses ne seraient plus vraies, et lesquelles sont à vérifier (pour la modération)
command-aging-example = /aging
fresh-lately = il y a peu
fresh-months = { $count ->
    [one] il y a un mois
   *[other] il y a { $count } mois
}
fresh-years = { $count ->
    [one] il y a un an
   *[other] il y a { $count } ans
}
fresh-given = donnée { $ago }
fresh-confirmed = donnée { $ago }, confirmée en { $month }
fresh-unchecked = donnée { $ago }, pas vérifiée depuis
fresh-unchecked-since = donnée { $ago }, pas vérifiée depuis { $month }
fresh-doubted = donnée { $ago }, et quelqu'un dit qu'elle n'est plus vraie
fresh-doubted-why = donnée { $ago }, et quelqu'un dit qu'elle n'est plus vraie : { $reason }
fresh-newer = il y a une réponse plus récente : { $title }
fresh-newer-in = il y a une réponse plus récente : #{ $number }, { $title }
fresh-newer-bare = il y a une réponse plus récente, dans un salon que tout le monde ici ne peut pas voir
fresh-untrue = n'est plus vraie
fresh-untrue-this = { $number } n'est plus vraie
untrue-which = Réponds avec ça à une réponse, ou donne le numéro de sa question.
untrue-no-answer = La question { $number } n'a pas de réponse dont il pourrait s'agir.
untrue-noted = Merci, c'est noté : qui trouve la réponse à la question { $number } le voit.{ $open ->
    [yes] {" "}Ta question reste ouverte.
   *[no] {""}
}
untrue-why = Merci, c'est noté.{ $open ->
    [yes] {" "}Ta question reste ouverte.
   *[no] {""}
} Qu'est-ce qui n'est plus vrai ? Réponds en une ligne ; s'il y a une réponse plus récente, avec le numéro de sa question.
untrue-whose = Tu as répondu à la réponse à la question { $replied }. Si tu parles de celle à la question { $number }, écris `/outdated #{ $number }` et pourquoi ; sinon, commence la raison par un mot.
untrue-bare = D'accord, c'est noté sans raison. Si tu en trouves une : `/outdated { $number } pourquoi`
untrue-not = D'accord, rien n'est dit contre la réponse à la question { $number }.
valid-noted = Merci, j'ai noté que la réponse à la question { $number } est encore vraie.{ $newer ->
    [yes] {" "}La plus récente reste devant elle.
   *[no] {""}
}
valid-instead = Merci, j'ai noté que la réponse à la question { $number } est encore vraie. La question { $newer } n'est plus montrée comme la plus récente.
valid-back = Remontrer la plus récente
newer-none = La question { $number } n'a pas encore de réponse acceptée ou que d'autres ont trouvée utile.
newer-itself = Elle ne peut pas prendre sa propre place.
newer-noted = Qui trouve la réponse à la question { $old } voit désormais cette réponse plus récente : { $title }
newer-noted-bare = Qui trouve la réponse à la question { $old } apprend désormais qu'il y en a une plus récente : { $title } Ce qu'elle dit, seules le voient les personnes qui sont dans son salon.
earlier-kept = Tu as changé une réponse que d'autres ont pu lire : { $title } Ce qu'elle disait avant se retrouve encore, dans son histoire. S'il ne faut plus qu'on le lise, enlève-le ici, ou avec `/earlier { $number } non` à tout moment.
earlier-out = Enlever ce qu'elle disait avant
earlier-row = • { $name }, changé { $ago } : { $text }
earlier-how = Son auteur ou la modération l'enlève avec `/earlier { $number } non`.
earlier-none = Rien d'avant n'est gardé pour les réponses à la question { $number }.
earlier-gone = Ce qu'elle disait avant a maintenant disparu, pour tout le monde. (Question { $number })
earlier-not-you = C'est à la personne qui a écrit la réponse de l'enlever, ou à la modération.
replaces-ask = Cette réponse remplace-t-elle une plus ancienne, dont quelqu'un dit qu'elle n'est plus vraie ? { $title } (#{ $number })
replaces-yes = Oui
replaces-no = Non
replaces-not-you = C'est à la personne qui a donné ou demandé la réponse plus récente de le dire, ou à la modération.
newer-number = Donne le numéro de la question qui a la réponse plus récente, s'il te plaît. Tu peux donner une nouvelle réponse là où on l'a demandée.
replaces-not = D'accord, je laisse comme c'est.
updates-offer = Est-ce que je te dis quand il y a une réponse plus récente ? Aussi plus tard, avec `/updates { $number }`.
updates-yes = Oui, dis-le-moi
updates-done = Quand il y a une réponse plus récente à la question { $number }, je te le dis.
updates-stopped = Je ne te dis plus rien des réponses plus récentes à la question { $number }.
updates-stop = plus rien de { $number }
newer-told = Il y a une réponse plus récente à { $title } → { $answer }
nudge-kind-newer = récentes
nudge-kind-newer-help = les réponses plus récentes aux questions pour lesquelles tu l'as souhaité
nudge-kind-upkeep = entretien
nudge-kind-upkeep-help = si une vieille réponse que tu connais peut-être est encore vraie, une fois par semaine au plus
upkeep-ask = { $why ->
    [own] Tu as répondu à ceci { $ago }, et on l'a retrouvé depuis. Est-ce encore vrai ?
    [asker] { $author } t'a répondu à ceci { $ago }, et on l'a retrouvé depuis. Est-ce encore vrai ?
   *[knows] { $author } a répondu à ceci { $ago }, et on l'a retrouvé depuis. Tu le sais peut-être : est-ce encore vrai ?
}
upkeep-ask-aloud = { $author } a répondu à ceci { $ago }, et on l'a retrouvé depuis. Est-ce encore vrai ?
upkeep-meant = Parles-tu de ceci ? Est-ce encore vrai ?
    { $title } → { $answer }
upkeep-row = { $title } → { $answer }
upkeep-doubted = Quelqu'un dit : { $reason }
upkeep-yes = Encore vrai
upkeep-no = Plus vrai
upkeep-newer = Il y en a une plus récente
upkeep-pass = Pas moi
upkeep-which = Laquelle ? Réponds avec le numéro de sa question, ou écris la réponse plus récente : je la dis là où on l'a demandée.
upkeep-not-you = Je ne t'ai pas demandé pour celle-là, ou plus maintenant.
upkeep-passed = Merci de me le dire.{ $others ->
    [yes] {" "}Je demande à quelqu'un d'autre.
   *[no] {""}
}
ages-usual = Les réponses qu'on retrouve sont vérifiées { $days } jours après avoir été données ou confirmées.
ages-row = • { $subject } : { $days } jours
ages-set = Les réponses sur { $subject } sont vérifiées après { $days } jours.
ages-dropped = Les réponses sur { $subject } sont de nouveau vérifiées après { $days } jours, comme d'habitude.
ages-none-such = Aucun délai particulier n'est réglé pour { $subject }.
ages-bounds = Ça peut être de { $least } à { $most } jours.
ages-one = Nomme un sujet, et le délai : `/ages téléphones 90j`.
ages-many = Le nombre de sujets avec un délai à eux est limité : { $most } au plus.
aging-none = Personne ne dit d'une réponse qu'elle n'est plus vraie, et aucune n'est à vérifier.
aging-doubted = { $count ->
    [one] **Une réponse ne serait plus vraie**
   *[other] **{ $count } réponses ne seraient plus vraies**
}
aging-due = { $count ->
    [one] **Une réponse est à vérifier**
   *[other] **{ $count } réponses sont à vérifier**
}
aging-row = #{ $number } { $title } – { $note }
aging-more = … et encore { $count }
aging-how = `/valid 12` dit que c'est encore vrai, `/newer 31 12` que 31 a la nouvelle réponse.
status-aging = { $count ->
    [one] Une réponse ne serait plus vraie : `/aging` la montre.
   *[other] { $count } réponses ne seraient plus vraies : `/aging` les montre.
}
idea-doubted = Quelqu'un pourrait répondre de nouveau à ceci, car la réponse ne serait plus vraie : { $title }
export-doubt = Réponses dont tu as dit qu'elles ne sont plus vraies
export-upkeep_asked = Réponses pour lesquelles on t'a demandé
export-answer_watch = Questions dont tu apprends les réponses plus récentes
export-answer_before = Ce que disaient tes réponses avant que tu les changes
page-updates = Réponses plus récentes
page-updates-row = #{ $number } { $title }
page-answers = Réponses
page-answers-what = Ce qui a été demandé et répondu ici, le plus récent d'abord.
page-answers-words = Mots
page-answers-look = Chercher
page-answers-newest = Toutes les réponses, les plus récentes d'abord
page-answers-older = Plus anciennes
page-answers-none = Rien n'a encore reçu de réponse.
page-answers-nothing = Rien trouvé. Essaie avec d'autres mots.
page-answers-by = { $name }
page-answers-accepted = { $name }, acceptée
page-answer = Question
page-answer-asked = demandé par { $name } { $ago }
page-answer-there = là où c'était dit
page-answer-newest = Il y a une réponse plus récente
page-answer-newer = { $name } (#{ $number }) :
page-answer-answers = Réponses
page-answer-taken = acceptée
page-answer-until = changé { $ago }
page-answer-before = { $count ->
    [one] Ce qu'elle disait avant
   *[other] Ce qu'elle disait avant, { $count } fois
}
page-answer-why = Qu'est-ce qui n'est plus vrai ?
page-answer-which = Le numéro de la question qui a la réponse plus récente
page-answer-updates = Me dire quand il y a une réponse plus récente
setting-knowledge-enabled = si cela existe ; non dans une vraie communauté tant qu'elle ne l'active pas, oui dans le terminal et les scénarios
setting-knowledge-checked_after = combien de temps après qu'une réponse a été donnée ou confirmée on demande à quelqu'un qui sait si elle est encore vraie, si on l'a retrouvée entre-temps ; `/ages` règle un autre délai pour un sujet
setting-knowledge-shown_after = à partir de cet âge, une réponse qu'on remontre dit quel âge elle a

# Ce qu’elle fait pour la pratique des communautés.
practice-freshness = Les vieilles réponses disent leur âge, et l'on demande parfois à qui sait si elles sont encore vraies.
stands-confirmed = confirmée en { $month }
stands-doubted = quelqu'un dit qu'elle n'est plus vraie
stands-doubted-why = quelqu'un dit qu'elle n'est plus vraie : { $reason }
stands-newer = il y a une réponse plus récente : question { $number }
stands-newer-bare = il y a une réponse plus récente
