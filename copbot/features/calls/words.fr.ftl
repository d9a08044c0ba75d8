# Ce que le bot dit des appels, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche. Là où il y a un | , chacun des mots convient.

command-call = call
command-call-help = appelle quelqu'un pour faire quelque chose
command-call-example = /call Vérifier les liens avant vendredi, 2 personnes
command-calls = calls
command-calls-help = quelle aide est cherchée
command-calls-example = /calls
form-call = Appeler à l'aide
form-call-what = Ce qu'il y a à faire
form-call-when = Pour quand, s'il y a une date
form-call-when-said = avant { $words }
form-call-places = Combien de personnes, si plus d'une
form-call-places-said = , { $words } personnes

call-word-small = petit|petite chose|petite tâche|quelque chose de petit
call-word-take = prendre|prends|oui|accepter
call-word-could = aider|peut-être|pourrais
call-word-no = non|refuser
call-word-well = ça va|bien|garder
call-word-done = fait|fini|terminé|prêt
call-word-back = rendre|rends
call-word-withdraw = retirer|annuler|arrêter|supprimer|effacer|fermer
call-word-thanks = merci|remercier
call-word-change = changer|modifier|corriger|renommer
call-word-list = liste|montrer|tous|appels
call-word-how = aide|comment|info

call-said-take = je le fais|je m'en occupe|je m'en charge|je peux le faire|je veux bien le faire|je veux bien|je le prends|je prends|j'en suis|compte sur moi|comptez sur moi|moi|avec plaisir|volontiers
call-said-could = je peux aider|je pourrais aider|je peux donner un coup de main|peut-être|je pourrais
call-said-no = pas pour moi|pas moi|je ne peux pas|je peux pas|désolé|désolée|pas le temps|pas maintenant|plutôt pas|non merci
call-said-well = ça avance|ça avance bien|ça va|ça va bien|tout va bien|bien|j'y travaille|j'y suis|en cours|je le garde|je garde|presque fini|bientôt fini
call-said-done = fait|c'est fait|c'est fini|fini|j'ai fini|je l'ai fait|terminé|c'est terminé|prêt|c'est prêt
call-said-back = je le rends|je rends|je dois le rendre|rends-le|je n'y arrive pas|j'y arrive pas|je ne peux pas|quelqu'un d'autre|pas le temps|rouvre|désolé|désolée

call-how = Écris ce qu'il y a à faire : `/call Vérifier les liens avant vendredi, 2 personnes`. Une date et le nombre de personnes peuvent être à la fin. Avec `petit:` devant, les nouveaux membres peuvent le prendre en premier.
call-long = Pas plus de { $longest } caractères, s'il te plaît.
call-places = Un appel peut avoir de 1 à { $most } places.
call-past = Cette date est passée. C'est à faire pour quand ?
call-no-day = « { $day } » n'est dans aucun calendrier que je peux tenir. C'est à faire pour quand ?
call-slip-near = Voulais-tu dire `/call { $line }` ? Je n'ai rien mis devant le salon. Pour appeler à l'aide, dis en quelques mots de plus ce qu'il y a à faire : `/call Vérifier les liens`.
call-slip = Qu'y a-t-il à faire ? « { $text } » tout seul est trop court pour un appel, alors je n'ai rien mis dans le salon. Par exemple `/call Vérifier les liens`, ou `/call prendre 3` pour un appel qui existe.
call-do-none = Tu n'en fais aucun en ce moment. `/calls` montre ce qui est ouvert.
call-unclear = Je n'ai pas compris ça comme une réponse pour « { $what } ». { $part ->
    [does] Tu peux dire : `ça avance bien`, `c'est fait`, ou `je le rends`.
    [free] Tu peux dire : `je le fais`, ou `je pourrais aider`.
   *[asked] Tu peux dire : `je le fais`, `je pourrais aider`, ou `pas pour moi`.
}
call-enough = { $most ->
    [one] Ton dernier appel est encore ouvert. Quand c'est fait, ou avec `/call retirer`, le prochain peut suivre.
   *[other] Tu as { $most } appels ouverts. Quand l'un est fait, ou avec `/call retirer 3`, le prochain peut suivre.
}
call-none = Il n'y a pas d'appel { $number }. `/calls` montre ceux qui sont ouverts.
call-which = Duquel parles-tu ? `/calls` montre leurs numéros : `/call { $line }`.
call-put = Ton appel est maintenant dans le salon. Il a le numéro { $number }.

call-card = **{ $name }** appelle à l'aide : **{ $what }**
call-number = Appel { $number }
call-by = avant le { $day }
call-people = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
call-small = petit, d'abord pour les nouveaux membres
call-card-did = Fait par { $names }.
call-card-does = { $count ->
    [one] { $names } le fait.
   *[other] { $names } le font.
}
call-could = Je pourrais aider
call-card-could = Pourraient aider : { $names }.
call-card-free = { $count ->
    [one] Il manque encore une personne.
   *[other] Il manque encore { $count } personnes.
}
call-card-done = C'est fait.
call-card-withdrawn = Ce n'est plus nécessaire.
call-take = Je le fais
call-no = Pas pour moi
call-well = Ça avance bien
call-done = C'est fait
call-back = Le rendre
call-keep = Je le garde
call-again = Le rouvrir
call-note = Le mettre dans mon profil
call-unnote = L'enlever de mon profil

call-taken-now = Quelqu'un le fait : **{ $what }**
call-open-now = C'est de nouveau ouvert : **{ $what }**
call-changed-now = L'appel { $number } dit maintenant : **{ $what }**
call-now-done = Fait : **{ $what }**
call-now-withdrawn = Plus nécessaire : **{ $what }**

call-ask = **{ $name }** appelle à l'aide dans { $room } : « { $what } ». Je te demande parce que { $why }. Est-ce quelque chose pour toi ?
call-why-says = tu dis t'y connaître ({ $topics })
call-why-answered = tu as répondu à quelque chose de semblable
call-why-often = tu aides beaucoup de monde ici
call-ask-aloud = « { $what } » – c'est peut-être justement pour toi. Qu'en dis-tu ?
call-check-half = Comment ça avance avec « { $what } » ?
call-check-date = C'est aujourd'hui le jour pour « { $what } ». Comment ça avance ?
call-check-again = Est-ce que je rouvre « { $what } » pour d'autres, ou est-ce que tu le gardes ? Les deux me vont. Si je n'entends rien d'ici { $days }, je le rouvre.
call-check-aloud = comment ça avance avec « { $what } » ?
call-has = { $count ->
    [0] { $names } : il y a de l'aide pour « { $what } ».
    [one] { $names } : il y a de l'aide pour « { $what } ». Il manque encore une personne.
   *[other] { $names } : il y a de l'aide pour « { $what } ». Il manque encore { $count } personnes.
}
call-open-again = « { $what } » est de nouveau ouvert pour d'autres.

call-thanks-taker = Merci de t'occuper de « { $what } » pour { $name } ! Je demanderai une fois comment ça avance. S'il y a un empêchement, rends-le avec `/call rendre` ; c'est tout à fait normal. Quand c'est fait : `/call fait`.
call-thanks-could = Merci ! C'est écrit là-bas, et qui s'occupe de « { $what } » peut te demander.
call-no-thanks = D'accord. Merci de l'avoir dit !
call-goes-well = Ça fait plaisir. Merci pour « { $what } » !
call-done-thanks = Formidable, merci pour « { $what } » !
call-done-caller = « { $what } » est fait. C'est bien !
call-given-back = C'est de nouveau ouvert pour d'autres. Merci de t'être occupé de « { $what } » !
call-noted = Ton profil dit que tu as fait « { $what } ».
call-unnoted = Ton profil ne dit plus rien de « { $what } ».
call-withdrawn = On ne cherche plus d'aide pour « { $what } ».
call-changed = L'appel dit maintenant : **{ $what }**

call-thanks-ask = « { $what } » est fait, par { $names }.
call-thanks-how = { $done } Veux-tu dire merci dans { $room } ? Écris-moi en une ligne à quoi ça a servi. Je te montre d'abord ce que je dirai là-bas, en ton nom.
call-thanks-aloud = « { $what } » est fait. À quoi ça a servi ? `/call merci { $number } …` dit merci.
call-thanks-draft = Voici ce que je dirais dans { $room } :
    { $text }
call-thanks-say = Dis-le
call-thanks-not = Pas de merci cette fois
call-thanks = **{ $name }** remercie { $names } pour **{ $what }** : { $reason }
call-thanks-said = Dit dans { $room }.
call-thanks-left = D'accord, je ne dis rien.
call-thanks-why = À quoi ça a servi ? Quelques mots de plus en font un merci dont on se souvient : `/call merci { $number } Maintenant, personne ne se perd plus en chemin.`
call-nobody-to-thank = Il n'y a personne à remercier pour ça en ce moment.
call-room-gone = Je ne suis plus dans ce salon.

call-own = C'est ton propre appel ; ce sont les autres qui y répondent.
call-yours-already = Tu as déjà répondu à celui-là. `/call rendre` le rend.
call-not-yours = Tu ne t'occupes de rien de tel en ce moment. `/calls` montre ce qui est ouvert.
call-not-asked = Je ne t'ai pas demandé pour celui-là.
call-full = Il y a déjà assez de monde pour celui-là. Merci quand même !
call-kept = C'est quelque chose de petit, gardé pour les nouveaux membres jusqu'au { $until }. Ensuite, tout le monde peut le prendre.
call-over = Cet appel est terminé.
call-not-own = Seule la personne qui a appelé, ou la modération de là-bas, peut faire ça.
call-over-caller = L'appel { $number }, dont tu t'occupes, n'est plus nécessaire : la personne qui l'a lancé est partie. Merci de t'en être occupé !

call-withdraw = Plus nécessaire
call-small-one = « { $what } » (appel { $number })
call-for-newcomers = { $count ->
    [one] Quelque chose de petit pour commencer, si tu veux : { $names }. `/call prendre { $number }` le prend.
   *[other] Quelque chose de petit pour commencer, si tu veux : { $names }. `/call prendre { $number }` prend le dernier.
}
call-news-done = Fait par { $names } : { $what }
call-news-done-by-all = Fait : { $what }
call-news-open = { $name } cherche de l'aide : { $what } (`/call prendre { $number }`)
call-idea = Redemander dans le salon qui ferait ceci : { $what }
page-calls = Appels à l'aide
page-calls-what = Quelle aide est cherchée, d'abord là où il manque encore quelqu'un. Pour appeler toi-même, écris `/call` dans un salon.
page-calls-by = { $name } appelle, dans { $room }
page-calls-none = Aucune aide n'est cherchée en ce moment.
page-calls-thanks = À quoi ça a servi ? C'est dit dans le salon, en ton nom.
calls-none = Aucune aide n'est cherchée en ce moment. `/call` en demande.
calls-head = { $count ->
    [one] Un appel est ouvert :
   *[other] { $count } appels sont ouverts :
}
calls-row = **{ $number }** { $what } – { $name }{ $dated ->
    [yes] , avant le { $until }
   *[no] {""}
}{ $state ->
    [yours] . Tu le fais.
    [full] . Pris.
    [kept] . Petit, d'abord pour les nouveaux membres.
   *[open] { $count ->
        [one] . Il manque une personne.
       *[other] . Il manque { $count } personnes.
    }
}
calls-more = { $count ->
    [one] Et encore un.
   *[other] Et encore { $count }.
}
calls-how = `/call prendre { $number }` prend le numéro { $number }, `/call aider { $number }` dit que tu pourrais aider.

export-task = Ce pour quoi tu as appelé
export-helper = Ce que tu fais et as fait pour d'autres
export-task_asked = Pour quels appels on t'a demandé
nudge-kind-calls = appels
nudge-kind-calls-help = l'aide qui est cherchée et qui est peut-être pour toi
nudge-kind-checks-help = comment avance ce que tu fais pour d'autres
nudge-kind-callover-help = que ce que tu fais pour d'autres n'est plus nécessaire
nudge-kind-thanks-help = que ce pour quoi tu as appelé est fait, et si tu dis merci
nudge-kind-callers = mes-appels
nudge-kind-callers-help = qui fait ce pour quoi tu as appelé
setting-calls-enabled = si cela existe ; non dans une vraie communauté tant qu'elle ne l'active pas, oui dans le terminal et les scénarios
setting-calls-most = combien d'appels d'un membre peuvent être ouverts en même temps
setting-calls-lasts = combien de temps on a si un appel ne donne pas de date ; ensuite le bot demande comment ça avance
setting-calls-ask_after = combien de temps un appel est dans le salon avant que le bot demande à quelqu'un qui s'y connaît peut-être
setting-calls-members = à combien de membres qui s'y connaissent peut-être on demande, l'un après l'autre ; 0 pour aucun
setting-calls-next_after = quand on demande au suivant, si le précédent n'a rien dit
setting-calls-free_after = combien de temps après la date le bot demande s'il peut rouvrir ; après le même temps sans un mot, il rouvre
setting-calls-small_for = combien de temps quelque chose de petit est gardé pour les nouveaux membres avant que tout le monde puisse le faire

# Ce qu’elle fait pour la pratique des communautés.
practice-calls = Chacun peut appeler à l'aide pour quelque chose. Je cherche qui le ferait volontiers, ne presse personne et veille au merci.

# Ce que la modération pourrait faire cette semaine.
worth-call = Y a-t-il une petite chose que quelqu'un pourrait faire, et ferait peut-être volontiers ? `/call` le demande, sans presser personne.
archived-done = { $known ->
    [yes] Fait par { $names }
   *[no] C'est fait
  }
archived-thanked = Merci à { $names }
deed-calls = Donner un coup de main
