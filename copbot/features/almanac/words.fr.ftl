# Ce que le bot dit de qui sait quoi, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-who = who
command-who-help = qui s'y connaît dans un sujet
command-who-example = /who panneaux solaires
who-found = Pour « { $topic } », demande à { $names }.
who-none = Je ne sais pas encore qui s'y connaît en « { $topic } ».
command-profile = profile
command-profile-help = ce que quelqu'un connaît et cherche ; `/profile personne`, `membres` ou `tous` dit qui peut voir le tien
command-profile-example = /profile @bob
command-knows = knows
command-knows-help = dis ce que tu connais, avec des virgules entre ; un moins devant l'enlève
command-knows-example = /knows levain, fours à pain
command-seeks = seeks
command-seeks-help = dis ce que tu cherches, avec des virgules entre ; un moins devant l'enlève
command-seeks-example = /seeks quelqu'un avec qui greffer un pommier
command-watch = watch
command-watch-help = entends parler des nouvelles questions sur un sujet ; un moins devant y met fin, sans sujet tu vois ce que tu surveilles
command-watch-example = /watch rosiers, taille
command-unwatch = unwatch
command-unwatch-help = ne plus entendre parler des nouvelles questions sur un sujet
command-unwatch-example = /unwatch rosiers
watches-are = Je te dis les nouvelles questions sur : { $topics }.
watches-none = Tu ne surveilles aucun sujet. Par exemple : `/watch rosiers, taille`
watched-head = { $count ->
    [one] Quelqu'un a demandé quelque chose sur ce que tu surveilles :
   *[other] { $count } nouvelles questions sur ce que tu surveilles :
}
watched-row = • { $title } – { $name } dans { $room } (#{ $number })
watched-more = et encore { $count } : `/open` les montre toutes
nudge-kind-watched = sujets
nudge-kind-watched-help = les nouvelles questions sur les sujets que tu surveilles
who-by-word = { $name } (c'est ce qui est dit dans son profil)
who-by-answers = { $name } (des réponses acceptées le montrent)
who-by-both = { $name } (son profil le dit, des réponses acceptées le montrent)
profile-head = **{ $name }**
profile-knows = Connaît : { $topics }
profile-seeks = Cherche : { $topics }
profile-about = Avec ses propres mots : { $topics }
profile-learned = D'après des réponses acceptées : { $topics }
profile-did = A fait pour d'autres : { $deeds }
profile-answers = { $count ->
    [one] Une réponse acceptée.
   *[other] { $count } réponses acceptées.
}
profile-empty = Rien encore. `/knows` et `/seeks` le remplissent : par exemple `/knows levain, fours à pain`.
profile-none = Il n'y a rien à te montrer de { $name }.
profile-away = pas : { $topic }
profile-seen-is = { $seen ->
    [nobody] Personne d'autre ne voit ceci. `/profile membres` ou `/profile tous` change cela.
    [everyone] Tout le monde voit ceci. `/profile membres` ou `/profile personne` change cela.
   *[members] Les membres voient ceci. `/profile personne` ou `/profile tous` change cela.
}
profile-seen-now = { $seen ->
    [nobody] Désormais, personne ne voit ce que tu connais et cherches. Je ne m'en sers que pour t'apporter des questions.
    [everyone] Désormais, tout le monde voit ce que tu connais et cherches.
   *[members] Désormais, les membres voient ce que tu connais et cherches.
}
profile-seen-nobody = personne
profile-seen-members = membres
profile-seen-everyone = tous
profile-seen-clear = effacer
profile-cleared = Ce que tu as dit de toi a disparu de ton profil.
profile-privately = personne d'autre ne doit voir ton profil ; écris-moi en privé, et je te le montre.
knows-are = Tu t'y connais en : { $topics }. { $seen ->
    [nobody] Personne ne le voit.
    [everyone] Tout le monde le voit ; `/profile membres` ou `/profile personne` change cela.
   *[members] Les membres le voient ; `/profile personne` ou `/profile tous` change cela.
}
knows-none = Tu n'as encore rien dit. Par exemple : `/knows levain, fours à pain`
seeks-are = Tu cherches : { $topics }. { $seen ->
    [nobody] Personne ne le voit.
    [everyone] Tout le monde le voit ; `/profile membres` ou `/profile personne` change cela.
   *[members] Les membres le voient ; `/profile personne` ou `/profile tous` change cela.
}
seeks-none = Tu n'as encore rien dit. Par exemple : `/seeks quelqu'un avec qui greffer un pommier`
topics-enough = { $count } sujets suffisent ; enlèves-en d'abord un, avec un moins devant.
topics-not-there = « { $topic } » n'y est pas.

# Sur la page de ce qu'un membre souhaite.
page-topics = { $topics }
page-topics-none = Rien encore.
page-topics-add = Sujets, avec des virgules entre ; un moins devant en enlève un
page-topics-set = Ajouter ou enlever
page-topics-knows = Ce que je connais
page-topics-seeks = Ce que je cherche
page-topics-watch = Sujets dont j'entends parler quand quelqu'un demande
page-seen = Qui voit ce que je connais et cherche
page-seen-is-nobody = Personne ne le voit ; je ne m'en sers que pour t'apporter des questions.
page-seen-is-members = Les membres le voient.
page-seen-is-everyone = Tout le monde le voit.
page-seen-nobody = Personne
page-seen-members = Les membres
page-seen-everyone = Tout le monde

news-newcomer = **{ $name }** : { $text }
idea-subject = Demander quelque chose à { $name } sur { $topic } : personne ne l'a encore fait
setting-almanac-synonyms = des mots qui veulent dire la même chose, quand des membres disent ce qu'ils connaissent et quand quelqu'un demande qui s'y connaît
setting-almanac-watched_every = au plus tous les combien les membres entendent parler des nouvelles questions sur les sujets qu'ils surveillent ; ce qui s'est accumulé est dit en une fois, 0s pour chacune tout de suite

# Ce qu’elle fait pour la pratique des communautés.
practice-profiles = J'invite les nouveaux à dire en une ligne ce qu'ils savent et cherchent. `/who` trouve qui connaît un sujet ; chacun décide qui voit son profil.
