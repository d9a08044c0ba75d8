# Ce que le bot dit des questions et des réponses, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-ask = ask
command-ask-help = pose une question ; elle reste en vue jusqu'à ce qu'elle ait une réponse
command-ask-example = /ask Comment réinitialiser mon mot de passe ?
command-accept = accept
command-accept-help = accepte une réponse à ta question : réponds à cette réponse avec ça
command-accept-example = /accept
command-close = close
command-close-help = ferme ta question, avec une raison si tu veux
command-close-example = /close trouvé dans le manuel
command-reopen = reopen
command-reopen-help = remets ta question en vue, ou annule ce que tu viens de faire avec elle
command-reopen-example = /reopen
command-duplicate = duplicate
command-duplicate-help = montre la réponse plus ancienne : réponds à une question avec le numéro de la plus ancienne, ou un lien vers elle
command-duplicate-example = /duplicate 12
command-move = move
command-move-help = mets une question dans un autre salon, où elle va mieux : en y répondant, ou avec son numéro
command-move-example = /move 12 #jardin
command-show = show
command-show-help = montre une réponse gardée, en réponse à un message ou à un membre ; tout seul, les noms qu'il y a
command-show-example = /show wifi
command-name = name
command-name-help = donne un nom à la réponse d'une question ; avec « non » après, retire-le (pour la modération)
command-name-example = /name 12 wifi
command-open = open
command-open-help = les questions ouvertes : les plus attendues d'abord ; avec un sujet, celles qui en parlent, avec `miennes` celles que tu sais peut-être
command-open-example = /open rosiers
command-missed = missed
command-missed-help = ce qui a été demandé et répondu depuis ton dernier message, rien que pour toi ; ou sur la durée que tu donnes
command-missed-example = /missed 3j
command-search = search
command-search-help = cherche parmi les questions qui ont une réponse
command-search-example = /search mot de passe oublié
command-noquestion = noquestion
command-noquestion-help = dis que ce que j'ai pris pour une question n'en est pas une : réponds-y avec ça, ou mets ❌ dessus
command-noquestion-example = /noquestion
command-why-menu = Pourquoi ?
command-why = why
command-why-help = réponds à un de mes messages, ou à un que j'ai marqué, pour savoir pourquoi je l'ai pris pour une question
command-why-example = /why
# Ce que Discord montre des commandes et de leurs options, et dit de l'état d'un fil (comme étiquette).
command-ask-menu = En faire une question
command-accept-menu = Accepter cette réponse
ask-posted = **{ $name }** demande : { $text }
ask-noted = Notée : question { $number }. Je la garde en vue jusqu'à ce qu'elle ait une réponse.
ask-for = { $name } dit que c'est une question, { $asker }, alors je la garde en vue : question { $number }.
ask-for-undo = Ce n'est pas une question
ask-of-bot = C'est un bot qui a dit ça ; seul ce que disent les gens peut être une question.
ask-of-who-left = La personne qui a dit ça n'est plus ici.
ask-unknown = Je ne sais pas, ou plus, ce que dit ce message, car je ne garde pas les conversations. La personne qui l'a écrit peut poser la question avec `/ask`.
ask-already = C'est déjà la question { $number }, { $state ->
    [open] et elle est ouverte
    [answered] et elle a une réponse
    [accepted] et elle est résolue
    [duplicate] et elle avait déjà été posée
    [stale] et personne n'y a touché depuis longtemps ; `/reopen` la remet en vue
   *[other] et elle est fermée ; la personne qui l'a posée peut la rouvrir avec `/reopen`
}.
ask-belongs = C'est une réponse à la question { $number } : { $title }
ask-person = **{ $name }** a une question pour toi (dans { $room }) : { $text }
    Réponds à ce message, et ta réponse ira à { $name }.
ask-person-page = **{ $name }** a une question pour toi (dans { $room }) : { $text }
    Réponds-y dans ton chat, là où je te l'ai posée : ta réponse ira à { $name }.
ask-person-pass = Je la laisse aux autres
ask-person-sent = Je l'ai posée à { $name }.
ask-person-later = Je la poserai à { $name } au bon moment.
ask-person-closed = On ne peut pas poser de question à { $name } en ce moment, alors j'ai posé la tienne à tout le monde.
ask-person-enough = { $count ->
    [one] Tu as déjà posé une question à un membre par son nom aujourd'hui, alors j'ai posé celle-ci à tout le monde.
   *[other] Tu as déjà posé { $count } questions à des membres par leur nom aujourd'hui, alors j'ai posé celle-ci à tout le monde.
}
ask-person-busy = Beaucoup de monde a déjà demandé quelque chose à { $name } aujourd'hui, alors j'ai posé ta question à tout le monde.
ask-person-everybody = Cette question est maintenant pour tout le monde : { $title }
ask-person-passed = Merci. Elle est maintenant pour tout le monde.
ask-person-not-you = Cette question ne t'a pas été posée, ou ne t'est plus posée.
similar-offer = { $count ->
    [one] On a déjà demandé quelque chose de semblable. Est-ce que ça aide ?
   *[other] On a déjà posé des questions semblables. Est-ce que l'une d'elles aide ?
}
similar-row = **{ $number }.** { $title } → { $answer } – { $rests }
similar-yes = la réponse { $number } aide
similar-which = De laquelle parles-tu ?
similar-this = réponse { $number }
similar-no = non, garde ma question
similar-kept = La question reste ouverte.
together = { $name } a demandé la même chose { $ago } dans { $room }, et c'est encore ouvert : { $title }
accept-kept = D'accord. `/reopen` remet la question parmi les questions ouvertes.
accept-kept-page = D'accord. Tu peux rouvrir la question, si elle se pose de nouveau.
relayed-answer = **{ $name }** répond : { $text }
relayed-addition = **{ $name }** ajoute : { $text }
relayed-question = **{ $name }** demande une précision : { $text }
relayed-said = **{ $name }** dit : { $text }
relayed = Merci, je l'ai transmis.
relayed-not = Je ne peux pas le transmettre : je ne suis plus dans le salon où la question a été posée.
accepted-instead = ✔ La réponse de { $author } est maintenant acceptée, à la place de celle de { $before } : { $title }
accepted = ✔ La réponse de { $author } est acceptée : { $title }
accept-offer = { $asker }, est-ce que la réponse de { $author } a réglé la question ?
accept-offer-yes = Oui, je l'accepte
accept-offer-other = Non, celle de { $author } : { $answer }
accept-offer-no = Pas encore
solved-ask = Est-ce que la réponse de { $author } a réglé la question ? { $title }
solved-ask-many = Est-ce qu'une de ces réponses a réglé la question ? { $title }
solved-ask-several = Est-ce que ces questions sont réglées ?
solved-row = { $number } { $title } → { $answer } ({ $author })
solved-yes-this = Oui, { $number }
solved-no-this = Pas encore, { $number }
solved-yes = Oui
solved-yes-of = Oui, celle de { $author } : { $answer }
solved-no = Pas encore
solved-stop = Ne plus demander pour celle-ci
solved-waits = D'accord, la question est de nouveau en vue, là où elle était.
solved-stopped = D'accord, je ne demanderai plus pour celle-ci.
solved-thanks = Merci. La réponse est acceptée.
accept-which = Il y a plusieurs réponses. Réponds à celle que tu acceptes avec `/accept`.
accept-no-answer = Il n'y a pas encore de réponse à accepter.
closed = Fermée : { $title }
closed-because = Fermée ({ $reason }) : { $title }
duplicated = Déjà demandé : { $title }
duplicated-answer = Déjà demandé : { $title } → { $answer }
duplicate-itself = Ces deux-là sont déjà la même question.
pointed-head = { $asker }, { $name } montre une réponse qui est peut-être la tienne. Est-ce qu'elle aide ?
pointed-row = { $rests ->
    [none] { $title } → { $answer }
   *[other] { $title } → { $answer } – { $rests }
}
pointed-open = { $asker }, { $name } dit que quelqu'un a demandé la même chose, et que c'est encore ouvert : { $title }. Est-ce la même question ?
pointed-bare = { $asker }, { $name } dit qu'on l'a déjà demandé : { $title }. Est-ce la même question ?
pointed-yes = Oui, c'est réglé
pointed-no = Non, la mienne est différente
pointed = Merci, je l'ai montré à la personne qui a posé la question.
pointed-before = Quelqu'un a déjà montré celle-là ; c'est à la personne qui a posé la question de le dire.
pointed-left = La personne qui a posé la question n'est plus ici, alors personne ne peut dire si c'est la même.
pointed-left-close = La personne qui a posé la question n'est plus ici, alors personne ne peut dire si c'est la même. `/close` l'enlève de la liste.
pointed-lost = Je ne suis plus dans le salon de cette question, alors je ne peux pas le montrer là-bas.
export-pointer = Réponses plus anciennes que tu as montrées
moved-here = **{ $name }** demande (déplacé ici depuis { $room } par { $mover }) : { $text }
moved-here-by-asker = **{ $name }** demande (déplacé ici depuis { $room }) : { $text }
moved-away = { $name } a déplacé cette question vers { $room }. Elle continue là-bas.
moved = Elle est maintenant dans { $room }.
move-there-already = Cette question est déjà dans { $room }.
move-not-yet = Cette question n'est pas encore posée à tout le monde dans un salon, alors on ne peut pas la déplacer.
show-head = { $name } recommande :
show-row = { $title } → { $answer } – { $author }, { $rests }
show-done = Montré.
show-unknown = Aucune réponse ne s'appelle « { $name } ». `/show` donne la liste des noms.
show-unknown-near = Aucune réponse ne s'appelle « { $name } ». Tu voulais dire { $near } ?
show-not-kept = La question { $number } n'a pas encore de réponse acceptée ou que d'autres ont trouvée utile.
show-no-names = Aucune réponse n'a encore de nom. `/show 12` en montre une par son numéro, que donne `/search`.
show-names = { $count ->
    [one] **Une réponse a un nom**
   *[other] **{ $count } réponses ont un nom**
}
show-name = { $name } : #{ $number } { $title }
show-names-more = … et encore { $count }
name-is = La réponse à la question { $number } s'appelle « { $name } » : { $title }
name-none = La réponse à la question { $number } n'a pas de nom : { $title }
name-given = La réponse à la question { $number } s'appelle maintenant « { $name } » : { $title }
name-taken = « { $name } » est déjà le nom de la réponse à la question { $number }.
name-taken-away = La réponse à la question { $number } ne s'appelle plus « { $name } ».
name-unfit = Un nom contient des lettres, et { $most } caractères au plus.
export-named = Réponses auxquelles tu as donné un nom
reopened = De nouveau ouverte : { $title }
open-none = Aucune question ouverte. Bravo à tout le monde !
open-head = { $count ->
    [one] **Une question ouverte**
   *[other] **{ $count } questions ouvertes**
}
open-mine = miennes
open-on-head = { $count ->
    [one] **Une question ouverte** sur « { $subject } »
   *[other] **{ $count } questions ouvertes** sur « { $subject } »
}
open-on-none = Aucune question ouverte sur « { $subject } ».
open-mine-head = { $count ->
    [one] **Une question ouverte** dont tu connais peut-être la réponse
   *[other] **{ $count } questions ouvertes** dont tu connais peut-être la réponse
}
open-mine-none = Aucune question ouverte ne semble être pour toi. `/knows` me dit ce que tu connais.
missed-head = Depuis { $since }, il s'est passé quelque chose pour { $count ->
    [one] une question
   *[other] { $count } questions
} :
missed-none = Rien de nouveau depuis { $since }.
missed-row = • { $title } – { $name } dans { $room }, encore ouverte (#{ $number })
missed-row-answered = • { $title } – { $name } dans { $room } ; { $by } : { $answer } (#{ $number })
missed-row-valued = • { $title } – { $name } dans { $room } ; trouvé utile, { $by } : { $answer } (#{ $number })
missed-row-accepted = • { $title } – { $name } dans { $room } ; accepté, { $by } : { $answer } (#{ $number })
missed-more = { $count ->
    [one] et encore une
   *[other] et encore { $count }
}
missed-privately = écris-moi en privé, et je te dis ce que tu as manqué.
open-page = Page { $page } sur { $pages }
open-row = #{ $number } { $title } – { $name } dans { $room }, { $ago }
open-row-mine = #{ $number } { $title } – **à toi**, dans { $room }, { $ago }
open-row-interest = , { $count ->
    [one] une autre personne a réagi
   *[other] { $count } autres ont réagi
}
page-next = page suivante
page-before = page précédente
search-none = Rien trouvé pour « { $text } ». Essaie avec d'autres mots ; `/ask` pose la question à tout le monde.
search-open = { $count ->
    [one] Rien trouvé avec une réponse pour « { $text } », mais cette question est ouverte :
   *[other] Rien trouvé avec une réponse pour « { $text } », mais ces questions sont ouvertes :
}
search-head = { $count ->
    [one] Trouvé pour « { $text } » :
   *[other] Trouvé pour « { $text } », le meilleur d'abord :
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-valued = appréciée : { $rests }
rests-aged = { $rests } ; { $note }
rests-accepted = { $count ->
    [0] acceptée
    [1] acceptée, et une autre personne l'a trouvée utile
    [2] acceptée, et deux autres l'ont trouvée utile
    [3] acceptée, et trois autres l'ont trouvée utile
   *[other] acceptée, et { $count } autres l'ont trouvée utile
}
rests-thanked = { $count ->
    [0] { $asker } a dit merci
    [1] { $asker } a dit merci, et une autre personne l'a trouvée utile
    [2] { $asker } a dit merci, et deux autres l'ont trouvée utile
    [3] { $asker } a dit merci, et trois autres l'ont trouvée utile
   *[other] { $asker } a dit merci, et { $count } autres l'ont trouvée utile
}
rests-helped = { $count ->
    [1] pas confirmée par { $asker }, mais une personne l'a trouvée utile
    [2] pas confirmée par { $asker }, mais deux l'ont trouvée utile
    [3] pas confirmée par { $asker }, mais trois l'ont trouvée utile
   *[other] pas confirmée par { $asker }, mais { $count } l'ont trouvée utile
}
rests-rated = pas confirmée par { $asker }, mais bien notée
search-row-bare = #{ $number } { $title }
remind-asker = { $name } t'a demandé une précision sur ta question : { $title }
nudge-kind-reminders = rappels
nudge-kind-reminders-help = quand quelqu'un t'a demandé une précision
nudge-kind-solved = résolu
nudge-kind-solved-help = si une réponse à ta question l'a réglée
helped-told = Ta réponse a aidé { $name } : { $title }
    Merci ! Je ne te le dis que cette première fois.
nudge-kind-helped = aidé
nudge-kind-helped-help = la première fois qu'une de tes réponses a aidé quelqu'un
nudge-kind-personal = personnel
nudge-kind-personal-help = les questions qu'un membre te pose
ended-one = Personne n'a répondu à ta question, et je l'enlève maintenant de la liste : { $title }
    Tu peux la garder ouverte, ou répondre à ce message avec ce que tu sais de plus : je l'ajoute, et je demande de nouveau à tout le monde. `/ask @NOM …` la pose à quelqu'un en particulier.
ended-many = Personne n'a répondu à ces questions que tu as posées, et je les enlève maintenant de la liste :
ended-row = • { $title } (#{ $number })
ended-keep = La garder ouverte
ended-keep-this = Garder { $number } ouverte
ended-close = La fermer
ended-put = Demander à { $name }
ended-kept = D'accord, elle reste en vue. J'en parle de temps en temps dans le salon.
nudge-kind-ended-help = quand personne n'a répondu depuis longtemps à une de tes questions, et ce que tu peux faire
noquestion-told = { $name } dit que ce n'est pas une question, alors je l'ai enlevée de la liste : { $title }
noquestion-undo = C'est une question
noquestion-asked = Cette question a été posée avec `/ask`. La personne qui l'a posée peut la fermer avec `/close`.
noquestion-unmarked = J'ai enlevé la marque.
noquestion-which = Réponds au message qui n'est pas une question.
why-asked = Elle a été posée avec `/ask`, donc c'est une question.
why-post = C'est une publication dans un forum de questions, donc c'est une question, quels que soient ses mots. `/noquestion` dit que ce n'en est pas une.
why-which = Réponds avec ça à un de mes messages sur une question, ou à un message que j'ai marqué.
why-forgotten = Je l'ai pris pour une question quand ça a été dit. Je ne sais plus pourquoi : je ne garde pas les conversations.
why-listed = Pour moi, c'est une question au salon : j'en suis sûr à { $sure } %, et je mets une question dans la liste à partir de { $list } %.
why-marked = C'est peut-être une question : j'en suis sûr à { $sure } %. Je marque à partir de { $mark } %, et je ne mets dans la liste qu'à partir de { $list } %.
why-question-for = Pour : { $reasons }.
why-question-against = Contre : { $reasons }.
why-taken = Que quelqu'un s'en soit occupé, c'est probable à { $sure } %.
why-taken-for = Pour : { $reasons }.
why-taken-against = Contre : { $reasons }.
why-words-for = ses mots demandent quelque chose
why-words-against = ses mots ne demandent rien
why-length-for = sa longueur va avec une question
why-length-against = sa longueur ne va pas avec une question
why-ends-with-a-mark-for = il y a un point d'interrogation
why-ends-with-a-mark-against = il n'y a pas de point d'interrogation
why-greets-for = il y a un bonjour
why-greets-against = il n'y a pas de bonjour
why-asks-anybody-for = c'est demandé à qui veut bien
why-asks-anybody-against = l'aide de personne n'est demandée
why-tells-trouble-for = un souci y est raconté
why-tells-trouble-against = aucun souci n'y est raconté
why-form-for = il y a d'autres signes d'une question
why-form-against = il y a des signes d'autre chose, comme des remerciements
why-to-one-for = c'est dit comme à tout le monde
why-to-one-against = c'est dit comme à une seule personne
why-speaks-to-somebody-for = personne n'est appelé par son nom
why-speaks-to-somebody-against = quelqu'un est appelé par son nom
why-begins-new-for = quelque chose de nouveau commence là
why-begins-new-against = c'est la suite de ce qui était dit
why-in-a-talk-for = la personne n'était dans aucune conversation
why-in-a-talk-against = la personne était déjà dans une conversation
why-rhythm-for = le rythme du salon
why-rhythm-against = le rythme du salon
why-went-on-for = quelqu'un a continué là-dessus
why-went-on-against = personne ne semble avoir continué là-dessus
why-next-speaker-for = les messages suivants semblent en parler
why-next-speaker-against = les messages suivants parlaient d'autre chose
why-spoken-to-for = d'autres ont appelé par son nom la personne qui demande
why-spoken-to-against = personne n'a appelé par son nom la personne qui demande
why-asker-went-on-for = la personne a continué avec quelqu'un
why-asker-went-on-against = la personne a continué toute seule, ou pas du tout
why-shares-words-for = d'autres ont repris ses mots rares
why-shares-words-against = personne n'a repris ses mots rares
why-asker-repeats-for = la personne n'a pas redemandé
why-asker-repeats-against = la personne a redemandé
why-asker-thanked-for = la personne a remercié quelqu'un
why-asker-thanked-against = la personne n'a remercié personne
why-silence-for = on a beaucoup parlé depuis
why-silence-against = on a peu parlé depuis
why-left = Pour moi, ce n'est pas une question au salon : je n'en suis sûr qu'à { $sure } %, et je ne marque qu'à partir de { $mark } %.
why-no-cue = Rien dans ses mots ou sa forme ne demande quelque chose.
why-line = Ligne { $line }, { $name } : { $text }
why-reply = Ligne { $line }, { $name }, c'en est sans doute la suite ({ $sure } %) : { $text }
status-learned = { $count ->
    [one] Les membres m'ont corrigé une fois
   *[other] Les membres m'ont corrigé { $count } fois
 } : je mets des questions dans la liste à partir de { $list } % (réglé : { $set } %), et je propose des réponses plus anciennes à partir de { $similar } % (réglé : { $similarset } %). `/settings qa.learns non` annule cela.
asked-twice = { $answered ->
    [yes] Tu l'as demandé il y a un instant, et il y a une réponse : { $title } (question { $number }).
   *[no] Tu l'as demandé il y a un instant : c'est la question { $number }, et elle reste en vue jusqu'à ce qu'elle ait une réponse.
}
asked-twice-elsewhere = { $answered ->
    [yes] C'est ce qui a été demandé dans { $room } il y a un instant, et il y a une réponse là-bas : { $title } (question { $number }).
   *[no] C'est ce qui a été demandé dans { $room } il y a un instant : { $title } (question { $number }). Je n'en fais qu'une ; une réponse ici compte pour les deux.
}
to-a-room = { $count ->
    [one] Est-ce une question pour tout le monde ? Je peux la poser dans le salon pour toi, en ton nom.
   *[other] Est-ce une question pour tout le monde ? Je peux la poser dans un salon pour toi, en ton nom.
}
to-a-room-yes = Oui, dans { $room }
to-a-room-done = Elle est maintenant dans { $room } : c'est ta question { $number }.
to-a-room-already = Elle est déjà dans { $room } : c'est ta question { $number }.
to-a-room-gone = Je n'ai plus ces mots. Écris-les-moi de nouveau, s'il te plaît.

# Questions sans nom.
command-anonymous = anonymous
command-anonymous-help = en privé avec moi : pose une question sans ton nom ; personne ne voit qui la pose
command-anonymous-example = /anonymous Comment réinitialiser mon mot de passe ?
command-whoasked = whoasked
command-whoasked-help = en privé avec moi : qui a demandé ça sans nom, là où la modération peut le voir (pour la modération)
command-whoasked-example = /whoasked 12
command-noanonymous = noanonymous
command-noanonymous-help = plus de questions sans nom de la personne qui a demandé ça, pendant 30 jours ou le temps que tu dis ; 0h y met fin (pour la modération)
command-noanonymous-example = /noanonymous 12 30j
anonymous-privately = Ça ne marche qu'en privé : ici, tout le monde peut le lire. Enlève ton message si tu veux, et écris-moi la même chose en privé.
anonymous-off = Dans cette communauté, il n'y a pas de questions sans nom. Tu peux demander dans le salon avec `/ask`, ou écrire à la modération seule avec `/helpdesk`.
anonymous-barred = Pour l'instant, tu ne peux pas demander sans nom ici. Tu peux demander dans le salon avec `/ask`, ou écrire à la modération seule avec `/helpdesk`.
anonymous-enough = { $count ->
    [one] Tu as déjà posé une question de cette façon aujourd'hui. Demain, tu pourras recommencer ; dans le salon, tu peux demander avec `/ask` à tout moment.
   *[other] Tu as déjà posé { $count } questions de cette façon aujourd'hui. Demain, tu pourras recommencer ; dans le salon, tu peux demander avec `/ask` à tout moment.
}
anonymous-nowhere = Je ne te vois dans aucun salon, alors je ne sais pas où demander. Écris d'abord quelque chose là-bas, n'importe quoi.
anonymous-again = Je ne garde pas ce qui n'est pas encore demandé, alors redonne-moi la question : { $example }
anonymous-where = Dans quel salon dois-je demander ?
anonymous-known = Dans cette communauté, la modération peut voir qui a demandé sans nom ; personne d'autre ne le peut. Est-ce que je demande dans { $room } ?
anonymous-agree = Oui, demande
anonymous-done = J'ai posé la question { $number } dans { $room }, sans ton nom : { $title }
    Ce qu'on y répond, je te le dis ici ; réponds-moi, et je le transmets sans ton nom. Ce que tu dis dans le salon, tu le dis sous ton nom.
anonymous-answered = { $name } a répondu à ce que tu as demandé sans ton nom ({ $title }) : { $answer }
    Est-ce que c'est réglé ?
anonymous-own-answer = C'est toi qui as donné cette réponse. Si c'est réglé, `/close { $number }` le dit.
whoasked-privately = Demande-le-moi en privé, s'il te plaît.
whoasked-never = On a promis à la personne qui a demandé ça que personne ne pourrait le voir.
whoasked-none = La question { $number } porte un nom, ou je ne sais plus qui l'a posée.
whoasked-told = C'est { $name } qui a demandé : { $title }
noanonymous-done = La personne qui a demandé ça ne peut plus rien demander sans nom pendant { $time }.
noanonymous-over = La personne qui a demandé ça peut de nouveau demander sans nom.
nudge-kind-answered-help = les réponses à ce que tu as demandé sans ton nom
export-anonymous = Ce que tu as demandé sans ton nom

form-ask = Poser une question
form-ask-title = Ta question, en une ligne
form-ask-details = Plus de détails, si ça aide
form-ask-tried = Qu'as-tu déjà essayé ?
form-ask-tried-said = Déjà essayé : { $words }
form-ask-subject = Sujets, séparés par des virgules

command-noquestion-menu = Ce n'est pas une question
command-noquestion-help-native = dis que ce que j'ai pris pour une question n'en est pas une : par son numéro, dans son menu sous Applications, ou avec ❌
command-duplicate-menu = Déjà demandé
command-duplicate-help-native = montre la réponse plus ancienne, avec les deux numéros ou un lien ; ou dans le menu d'une question sous Applications
command-accept-help-native = accepte une réponse à ta question : dans le menu de la réponse sous Applications, ou avec le numéro de la question
command-why-help-native = pourquoi j'ai pris quelque chose pour une question : par son numéro, ou dans le menu d'un message sous Applications
accept-which-native = Il y a plusieurs réponses, et une commande ne peut pas répondre à celle que tu acceptes. { command-on-message }
noquestion-which-native = { command-on-message }
why-which-native = { command-on-message }
form-duplicate = Déjà demandé
form-duplicate-of = Numéro de la question plus ancienne, ou lien
command-move-help-native = mets une question dans un autre salon, où elle va mieux : avec son numéro
command-show-help-native = montre à quelqu'un une réponse gardée ; tout seul, les noms qu'il y a

# Les pages de ses propres questions.
page-questions = Mes questions
page-questions-what = Ce que tu as demandé ici, le plus récent d'abord.
page-questions-none = Tu n'as encore rien demandé ici. `/ask` dans un salon pose une question aux autres, et je la garde en vue.
page-questions-open = Ouvertes
page-questions-open-none = Aucune de tes questions n'est ouverte.
page-questions-over = Terminées
page-questions-over-none = Aucune de tes questions n'est encore terminée.
page-questions-older = Plus anciennes
page-questions-back = Retour à toutes mes questions
page-questions-look = { $count ->
    [0] Regarder
    [one] Voir la réponse
   *[other] Voir les { $count } réponses
}
page-question = Ma question
page-question-open = ouverte
page-question-answered = { $count ->
    [one] une réponse ; la question attend un mot de toi
   *[other] { $count } réponses ; la question attend un mot de toi
}
page-question-stale = sans nouvelles depuis longtemps
page-question-accepted = a une réponse acceptée
page-question-closed = fermée
page-question-closed-because = fermée : { $reason }
page-question-solved = résolue
page-question-none = finalement, ce n'était pas une question
page-question-duplicate = avait déjà été posée
page-question-ago = { $ago }
page-question-to = posée à { $name }
page-question-unnamed = {" "}(sans ton nom)
page-question-close = La fermer
page-question-reopen = La rouvrir
page-question-accept = C'est ce qui l'a réglée
page-question-answers = Réponses
page-question-by = { $name } :
page-question-taken = C'est celle qui l'a réglée.
page-question-no-answers = Personne n'a encore répondu.
page-questions-more = { $count ->
    [one] Une autre de tes questions a une réponse.
   *[other] { $count } autres de tes questions ont une réponse.
}

# Ce qui vaut d'être dit à tout le monde.
news-answer = **{ $title }** – « { $text } » ({ $name })
news-question = **{ $title }** ({ $name }, #{ $number })
news-question-waiting = { $count ->
    [one] **{ $title }** ({ $name }, #{ $number } ; une autre personne attend aussi une réponse)
   *[other] **{ $title }** ({ $name }, #{ $number } ; { $count } autres attendent aussi une réponse)
}
idea-again = Redemander ce à quoi personne n'a répondu : « { $title } »
idea-aged = Demander si c'est encore vrai, répondu le { $at } : « { $title } »
setting-qa-detect = entendre aussi les questions dans la conversation, pas seulement celles posées avec la commande
setting-qa-certainty = à quel point le bot doit être sûr que quelque chose dans la conversation est une question ; plus haut veut dire moins de questions et moins d'erreurs
setting-qa-learns = ce que les membres corrigent (❌ sur ce qui n'est pas une question, aucune des réponses plus anciennes proposées) déplace certainty, mark_from, similar_from et meaning_from pour leur communauté, de 15 points au plus
setting-qa-mark_from = à partir de cette certitude, ce qui est peut-être une question reçoit une marque, et rien d'autre ; à partir de certainty, cela va dans la liste
setting-qa-tags = les noms des étiquettes, dans un forum de questions, pour celles qui sont ouvertes, attendent des précisions, ont une réponse et sont fermées, dans cet ordre
setting-qa-mark = la réaction qui montre qu'une question a été vue
setting-qa-talk_messages = dans combien de messages après une question la conversation peut porter sur elle
setting-qa-similar_from = à quel point une question plus ancienne doit ressembler à celle-ci pour que sa réponse soit proposée ou, tant qu'elle est ouverte, que les deux soient mises en rapport
setting-qa-meaning_from = la même chose pour des questions dites avec d'autres mots, là où la personne qui fait tourner le bot l'a activé : de combien le sens doit être plus proche que d'habitude
setting-qa-together_within = pendant ce temps après une question, qui demande la même chose apprend qu'elle est ouverte ; 0s pour jamais
setting-qa-person_after = combien de temps une question posée à un membre n'attend que ce membre
setting-qa-asks_per_day = combien de questions par jour un membre peut poser à d'autres par leur nom (`/ask @NOM …`) ou sans son propre nom (`/anonymous …`) ; au-delà, les premières vont à tout le monde, les autres ne sont plus posées
setting-qa-anonymous = laisser les membres demander sans nom, en privé (`/anonymous …`)
setting-qa-moderators_know = laisser la modération voir qui a demandé sans nom (`/whoasked 12`) ; qui demande l'apprend avant, et doit être d'accord ; pour ce qui a été demandé avant l'activation, personne ne l'apprend
setting-qa-asked_per_day = combien de questions par jour on peut poser à un même membre par son nom ; les suivantes vont à tout le monde
setting-qa-remind_asker_after = quand une personne à qui on a demandé une précision en reçoit le rappel, une seule fois
setting-qa-sharing = les salons où les membres montrent leur travail ; ce à quoi personne n'y réagit compte comme une question sans réponse
setting-qa-solved_after = quand on demande à une personne qui a une réponse si c'est réglé, une fois le calme revenu, en heures d'éveil ; 0m pour jamais
setting-qa-valued_after = quand une réponse qui a aidé d'autres personnes compte comme appréciée, si plus rien n'a été dit et que personne ne l'a acceptée
setting-qa-stale_after = quand une question ouverte à laquelle personne n'a touché vieillit et sort des listes
setting-qa-undo_within = ce qui est annulé aussi vite ne laisse pas de message, là où le bot peut retirer ce qu'il a dit
setting-qa-page = combien de questions une liste montre à la fois

# Ce qu’elle fait pour la pratique des communautés.
practice-questions = Je vois chaque question, par commande ou dans la conversation, et la garde en vue jusqu'à la réponse.
practice-sharing = Dans les salons où l'on partage son travail, une contribution sans réaction compte comme une question sans réponse.
practice-example = De temps en temps `/tips` montre à la modération une réponse de la communauté qui a aidé, comme exemple d'un bon retour. Donner l'exemple lui revient.
practice-helped = Qui a répondu apprend, la première fois, que sa réponse a aidé ; il n'y a pas d'autre récompense que ce mot.

# Ce que la modération pourrait faire cette semaine.
worth-example = Une réponse de { $name } qui a aidé : { $text } – à { $title }. Renvoie vers elle comme exemple d'un bon retour, ou dis à { $name } ce qu'elle avait de bon.
worth-open = { $title } (#{ $number }) attend une réponse depuis { $days } jours. Connais-tu quelqu'un qui pourrait en dire quelque chose ?
worth-open-do = Questions ouvertes
archived-accepted = acceptée par la personne qui a posé la question
deed-qa = Répondre aux questions
