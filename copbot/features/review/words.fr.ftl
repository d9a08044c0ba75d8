# Ce que le bot dit des relectures, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche. Là où il y a un | , chacun des mots convient.

command-review = review
command-review-help = soumets un texte, un lien ou un fichier à des lecteurs
command-review-example = /review @bob @cas jusqu'à vendredi: Mon texte
command-review-menu = Demander une relecture
command-reviews = reviews
command-reviews-help = ce qu'il y a à lire
command-reviews-example = /reviews
command-circle = circle
command-circle-help = les cercles de lecteurs, et une place dans l'un d'eux
command-circle-example = /circle rejoindre poètes
command-newcircle = newcircle
command-newcircle-help = crée un cercle de lecteurs, avec tant de places
command-newcircle-example = /newcircle poètes 6
form-review = Soumettre quelque chose à des lecteurs
form-review-text = Ton texte, ou un lien vers lui
form-review-until = Pour quand c'est à lire, s'il y a une date
form-review-until-said = jusqu'au { $words }:

review-word-read = lire|lis|prendre|oui|moi
review-word-no = non|refuser|passer|rendre
review-word-text = texte
review-word-show = montrer|état|comment
review-word-bundle = recueil|fichier|pdf|télécharger
review-word-extend = prolonger|attendre|plus longtemps
review-word-close = fermer|finir|fin
review-word-withdraw = retirer|annuler|supprimer|effacer
review-word-keep = garder|bibliothèque
review-word-vote = vote|voter
review-word-editor = éditeur|éditrice
review-word-again = encore|version|nouveau|nouvelle
review-word-accept = accepter|accepté|approuver
review-word-revise = réviser|à revoir|revoir
review-word-reject = refusé|rejeter|rejeté

review-how = `/review Mon texte` soumet un texte à tout le salon. Devant le texte, tu peux dire pour qui il est (`@bob @cas`, ou `cercle`), pour quand (`jusqu'à vendredi`) et `anonyme`, puis un deux-points : `/review @bob @cas jusqu'à vendredi anonyme: Mon texte`. Un lien va aussi, ou `/review` en réponse à un message ou un fichier de toi.
review-long = C'est plus long que ce que je peux soumettre à des lecteurs. Un lien ou un fichier ira bien.
review-perhaps-hidden = Est-ce à lire sans les noms ? Alors mets un deux-points après le mot : `/review anonyme: …`. Si le mot fait partie de ton texte, mets un deux-points devant : `/review : …`.
review-perhaps-date = C'est à lire pour quand ? Je ne connais pas ça comme une date : écris-la comme `jusqu'à vendredi:` ou `jusqu'au 20 mars:`. Si les mots font partie de ton texte, mets un deux-points devant : `/review : …`.
review-past = Cette date est passée. C'est à lire pour quand ?
review-no-day = Ce jour n'est dans aucun calendrier que je peux tenir. C'est à lire pour quand ?
review-to-whom = Pour qui est-ce ? Donne les noms (`/review @bob @cas …`), un de tes cercles (`/review cercle …`), ou écris-le dans un salon, pour tout le monde là-bas.
review-two = Sans les noms, il faut au moins deux lecteurs : sinon on sait qui a dit quoi. Nomme une personne de plus, ou laisse `anonyme` de côté.
review-not-remembered = Je ne me souviens plus de ce message. Écris `/review` avec le texte lui-même.
review-remembered-part = Ce message est plus long que ce que je retiens. Écris `/review` avec le texte lui-même, en privé si tu veux, ou mets-le dans un fichier.
review-not-yours = C'est à quelqu'un d'autre. Tu peux soumettre à des lecteurs ce que tu as écrit toi-même.
review-no-circle = Tu n'es dans aucun cercle de ce nom. `/circle` montre ceux qu'il y a.
review-which-circle = De quel cercle parles-tu : { $names } ? Mets son nom après `cercle`.
review-enough = { $most ->
    [one] Ta dernière relecture est encore ouverte. Quand elle sera réunie, la prochaine pourra suivre.
   *[other] Tu as { $most } relectures ouvertes. Quand l'une sera réunie, la prochaine pourra suivre.
}
review-again-open = On est encore en train de le lire. `/review fermer` réunit ce qu'il y a ; ensuite, une nouvelle version peut suivre.
review-read-first = Dans ce cercle, on lit d'abord pour les autres. `/reviews` montre ce qui attend un lecteur ; ensuite, le tien peut suivre.
review-put-all = C'est soumis à tout le monde, jusqu'au { $day }. C'est la relecture { $number }.
review-put-chosen = { $count ->
    [0] C'est la relecture { $number }, jusqu'au { $day }.
    [one] Je demande à la personne que tu as nommée. C'est la relecture { $number }, jusqu'au { $day }.
   *[other] Je demande aux { $count } personnes que tu as nommées. C'est la relecture { $number }, jusqu'au { $day }.
}
review-unreached = { $has ->
    [yes] Je ne peux pas encore joindre { $names }, et je demande dès que je reçois un mot en privé.
   *[no] { $count ->
    [one] Je ne peux pas encore joindre l'une de ces personnes, et je demande dès que je reçois un mot en privé.
   *[other] Je ne peux pas encore joindre { $count } de ces personnes, et je demande dès que je reçois un mot en privé.
}
}
review-put-circle = { $count ->
    [0] C'est soumis à ton cercle, jusqu'au { $day }. C'est la relecture { $number }.
    [one] Je demande d'abord à une personne de ton cercle, jusqu'au { $day }. C'est la relecture { $number }.
   *[other] Je demande d'abord à { $count } personnes de ton cercle, jusqu'au { $day }. C'est la relecture { $number }.
}

review-card = **{ $name }** cherche des lecteurs : **{ $title }**
review-number = Relecture { $number }
review-version = version { $version }
review-paragraphs = { $count ->
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
}
review-file = fichier : { $name }
review-a-file = un fichier
review-until = jusqu'au { $day }
review-anonymous = sans les noms
review-read-by = { $count ->
    [one] { $names } le lit.
   *[other] { $names } le lisent.
}
review-read-by-some = { $count ->
    [one] Un membre le lit.
   *[other] { $count } membres le lisent.
}
review-read-by-more = { $count ->
    [one] { $names } et une autre personne le lisent.
   *[other] { $names } et { $count } autres personnes le lisent.
}
review-is-open = Ouvert aux lecteurs.
review-is-late = La date est passée ; ce qui vient maintenant compte encore.
review-is-asked = La date est passée ; ce qui vient maintenant compte encore.
review-is-extended = Ouvert une semaine de plus.
review-is-bundled = Ce qui a été dit est réuni, et attend un verdict.
review-is-decided = Il y a un verdict.
review-is-withdrawn = C'est terminé.
review-is-accept = Verdict : accepté.
review-is-revise = Verdict : à revoir.
review-is-reject = Verdict : pas accepté.
review-take = Je le lis
review-decline = Pas maintenant
review-text = **{ $title }**
review-nothing-new = Rien n'a changé dans le texte depuis la version d'avant.
review-new-paragraphs = Nouveau depuis la version d'avant : ¶{ $numbers }.
review-changed-paragraphs = Changé depuis la version d'avant : ¶{ $numbers }.
review-gone-paragraphs = Disparu depuis la version d'avant : ce qui était ¶{ $numbers }.
review-thread-how = Écris ici ce que tu en penses : `¶2 must: la source manque`, `should` (conseil), ou `praise` (compliment).
review-thanks = Merci ! Tu as jusqu'au { $day }.
review-how-comment = Écris-moi ce que tu en penses : `¶2 must: la source manque`, `should: un titre plus court`, `praise pour le début`. Quelques mots sans rien de cela vont aussi. Si tu reviens plus tard : `/review { $number } ¶2 …`.
review-how-anonymous = La personne qui l'a écrit n'apprend ni qui a dit quoi, ni quand : tout vient ensemble, à la fin.
review-file-in-chat = Le fichier t'arrive dans notre conversation privée.
review-read-privately = Écris-moi d'abord en privé, un mot suffit. Puis appuie de nouveau, ou dis-le là-bas.
review-privately = Ce n'est pas pour ce salon. Demande-le-moi en privé.
review-over = C'est fermé aux commentaires. Merci quand même !
review-own = C'est à toi. Ce sont les autres qui le lisent.
review-own-comment = C'est ton propre texte. Ce que tu veux y changer va dans la prochaine version.
review-declined = D'accord. Merci de l'avoir dit !
review-not-asked = Je ne t'ai pas demandé de lire celui-là.
review-none = Il n'y a pas de telle relecture pour toi. `/reviews` montre celles qu'il y a.
review-first-number = De laquelle parles-tu ? Mets d'abord son numéro, comme `/review 4 { $word }`. `/reviews` montre les numéros.
review-what-number = Tu ne peux pas commenter la relecture { $number } en ce moment, alors je n'ai rien fait. Est-ce un nouveau texte qui commence par un nombre ? Alors mets un deux-points devant : `/review : { $number } …`.
review-which = De quel texte parles-tu ? Mets son numéro devant : `/review { $number } ¶2 …`. `/reviews` montre les numéros.
review-not-own = Seule la personne qui l'a soumis peut faire ça.

review-offer = **{ $name }** te demande de lire « { $title } »{ $has ->
    [yes] {", dans le cercle "}{ $circle }.
   *[no] {"."}
} Veux-tu ?
review-offer-again = **{ $name }** a une nouvelle version de « { $title } », et te demande en premier, car tu l'as déjà lu. Veux-tu ?
review-offer-aloud = il y a quelque chose à lire pour toi : « { $title } » (relecture { $number }). Veux-tu ?
review-offer-closed-aloud = il y a quelque chose à lire pour toi. Écris-moi en privé, `/reviews` suffit, et je te le montre.
review-date-near = « { $title } » est à lire jusqu'au { $day }, et je n'ai encore rien de toi. Quelques mots suffisent : `/review { $number } …`. Si ça ne te va pas, ce n'est pas grave.
review-date-over = La date pour « { $title } » était le { $day }. Si tu veux, écris quelques mots aujourd'hui : `/review { $number } …`. Je ne redemanderai pas.
review-asked = La date pour « { $title } » est passée, et toutes les personnes n'ont pas encore écrit. { $count ->
    [0] Est-ce qu'on attend une semaine de plus, ou est-ce qu'on ferme ?
    [one] Il y a un commentaire. Est-ce qu'on attend une semaine de plus, ou est-ce que je réunis ce qu'il y a ?
   *[other] Il y a { $count } commentaires. Est-ce qu'on attend une semaine de plus, ou est-ce que je réunis ce qu'il y a ?
}
review-asked-which = Veux-tu attendre une semaine de plus, ou fermer ? Dis `attendre` ou `fermer`.
review-extended = Les lecteurs ont jusqu'au { $day }. Ensuite, je réunis ce qu'il y a.
review-extended-already = Il y a déjà eu une semaine de plus. Ensuite, je réunis ce qu'il y a.
review-closed = « { $title } » est fermé aux commentaires.
review-withdrawn = « { $title } » n'est plus soumis à des lecteurs.
review-source-edited = On continue de lire « { $title } » comme c'était, car il y a déjà des commentaires. Quand ils seront réunis, `/review { $number } encore` apportera le nouveau texte.
review-source-gone = Ton message a disparu, mais « { $title } » est encore soumis à des lecteurs, avec leurs commentaires. `/review { $number } retirer` y met fin.
review-bundle-there = « { $title } » a été lu. { $count ->
    [one] Il y a un commentaire.
   *[other] Il y a { $count } commentaires.
} `/review { $number } recueil` te donne le tout dans un fichier.
review-choose-editor = Qui doit donner un verdict ? `/review { $number } éditeur @mia` demande à quelqu'un, `/review { $number } vote` à celles et ceux qui l'ont lu.
review-empty = Personne n'a trouvé le temps de commenter « { $title } ». `/review { $number } @bob @cas` demande à d'autres, maintenant ou plus tard.
review-empty-one = Si peu de personnes ont commenté « { $title } » que tu saurais qui c'était, alors je ne te montre rien. Ce qui a été dit est gardé : `/review { $number } @bob @cas` demande à d'autres lecteurs.
review-aloud-asked = la date pour « { $title } » est passée. Est-ce qu'on attend une semaine de plus, ou est-ce que je réunis ce qu'il y a ?
review-aloud-bundled = « { $title } » a été lu. `/review { $number } recueil` te donne ce qui a été dit.
review-aloud-decided = il y a un verdict sur « { $title } » : `/review { $number } recueil`.
review-aloud-withdrawn = personne n'a trouvé le temps de commenter « { $title } ». `/review { $number } @bob @cas` demande à d'autres, maintenant ou plus tard.
review-taken-away = La modération a fermé « { $title } » : ce n'est plus soumis à des lecteurs.
review-taken-aloud = la modération a fermé « { $title } » : ce n'est plus soumis à des lecteurs.
review-few = Si peu de personnes ont commenté que tu saurais qui c'était, alors ça reste ouvert, et ce qui a été dit est gardé. `/review { $number } @bob @cas` demande à d'autres lecteurs, `/review { $number } retirer` y met fin.
review-none-more = À qui dois-je demander ? `/review { $number } @bob @cas` demande à ces deux-là, si ce n'est pas déjà fait.
review-nothing-bundled = Rien n'a été réuni pour celui-là.

review-noted = Noté : commentaire { $number }, { $place }, **{ $label }** : « { $text } ».
review-noted-proposed = Noté : commentaire { $number }, { $place } : « { $text } ». Je l'ai pris pour un **{ $label }** ; dis `must` (il faut), `should` (conseil) ou `praise` (compliment) si tu le penses autrement.
review-good = Bien.
review-on-all = sur l'ensemble
review-label-must = il faut
review-label-should = conseil
review-label-praise = compliment
review-remark-out = L'enlever
review-remark-gone = Le commentaire { $number } a disparu.
review-agree = Tu es d'accord avec le commentaire { $number } : « { $text } ».
review-agree-which = Avec quel commentaire es-tu d'accord ? `agree 2` le dit, `/review { $number }` montre leurs numéros.
review-agree-own = C'est ton propre commentaire.
review-no-remark = Il n'y a pas de tel commentaire pour toi là-bas.
review-not-own-comment = C'est le commentaire de quelqu'un d'autre. Tu peux dire que tu es d'accord, ou en écrire un toi-même.
review-remark-long = C'est plus long qu'un commentaire ne peut l'être. En deux ou trois parties, ça ira.
review-reasons-long = C'est plus long que ce que je peux transmettre. Des raisons un peu plus courtes iront bien.
review-no-words = Qu'en penses-tu ? Par exemple : `/review { $number } ¶2 must: la source manque`.
review-no-paragraph = { $count ->
    [one] Il n'y a pas de ¶{ $number } : le texte a un paragraphe.
   *[other] Il n'y a pas de ¶{ $number } : le texte a { $count } paragraphes.
}
review-anonymous-here = Ce texte se lit sans les noms, alors je n'ai rien noté. Écris-le-moi en privé : `/review { $number } ¶2 …`.
review-remark = { $number }. { $place } **{ $label }** { $text }{ $has ->
    [yes] {" – "}{ $by }
   *[no] {""}
}{ $count ->
    [0] {""}
    [one] {" · "}une personne d'accord
   *[other] {" · "}{ $count } d'accord
}
review-you = toi

review-bundle-by = De { $name }
review-bundle-points = { $count ->
    [one] Un commentaire
   *[other] { $count } commentaires
}
review-bundle-verdict = Verdict
review-bundle-whole = Sur l'ensemble
review-bundle-text = Le texte
review-bundle-file = Ce qui a été dit de « { $title } »
review-bundle-here = Voici ce qui a été dit de « { $title } ».
review-not-bundled = On est encore en train de le lire. Quand la date sera passée, ce sera réuni.
review-agreed = { $count ->
    [one] { $names } est d'accord
   *[other] { $names } sont d'accord
}
review-agreed-some = { $count ->
    [one] une personne est d'accord
   *[other] { $count } sont d'accord
}

review-verdict-accept = accepter
review-verdict-revise = revoir
review-verdict-reject = refuser
review-verdict-ask = « { $title } » a été lu. Quel est ton verdict : accepter, revoir ou refuser, et pourquoi ? Écris-moi une ligne, comme `revoir, car les sources manquent`, ou `/review { $number } revoir …`.
review-verdict-aloud = « { $title } » a été lu. Quel est ton verdict ? `/review { $number } accepter`, `revoir` ou `refuser`, puis tes raisons.
review-vote-ask = Tu as lu « { $title } ». Quel est ton verdict : accepter, revoir ou refuser ?
review-vote-title = Verdict sur « { $title } »
review-voted = { $count ->
    [one] Une personne a voté.
   *[other] { $count } personnes ont voté.
}
review-why = Et pourquoi ? Un verdict a besoin d'une raison. Écris-la-moi, ou `/review { $number } { $verdict } …`.
review-decided = Il y a déjà un verdict pour celui-là, ou un vote est en cours.
review-not-decided = Il n'y a pas encore de verdict pour celui-là.
review-not-editor = C'est quelqu'un d'autre qui donne le verdict pour celui-là.
review-editor = { $name } donne le verdict sur « { $title } ».
review-editor-own = On ne donne pas le verdict sur son propre texte. Nomme quelqu'un d'autre.
review-editor-closed = { $name } ne peut pas voir celui-là : seule une personne qui y a accès peut donner le verdict. Nomme quelqu'un d'autre.
review-editor-whom = Qui est-ce que ce sera ? `/review { $number } éditeur @mia`
review-by-vote = Les personnes qui ont lu « { $title } » votent sur le verdict, si elles sont deux ou plus.
review-verdict-given = Ton verdict sur « { $title } » est noté : { $verdict }. Merci !
review-verdict-told = Verdict sur « { $title } » : **{ $verdict }**.{ $has ->
    [yes] {" "}{ $reasons }
   *[no] {""}
}
review-then-accept = Doit-il aller dans la bibliothèque de la communauté ? `/review { $number } garder`
review-then-revise = `/review { $number } encore` avec le nouveau texte soumet la prochaine version aux mêmes lecteurs.
review-then-accept-alone = Ce qui a été dit est là pour toi aussi longtemps que tu veux.
review-then-reject = Ce qui a été dit peut quand même te servir. `/review { $number } encore` avec un autre texte est toujours possible.
review-kept = « { $title } » va dans la bibliothèque.
review-not-kept = D'accord, ça reste où c'est.
review-keep-closed = Ce texte n'a été soumis qu'à quelques personnes, et reste entre elles.
review-do-text = Montrer le texte
review-do-no = Pas maintenant
review-do-extend = Attendre une semaine
review-do-close = Fermer
review-do-withdraw = Retirer
review-do-bundle = Montrer ce qui a été dit
review-do-keep = Dans la bibliothèque
review-do-accept = Accepter
review-do-revise = Revoir
review-do-reject = Refuser

reviews-none = Il n'y a rien à lire pour toi en ce moment.
reviews-none-here = Il n'y a rien à lire dans ce salon en ce moment. Ce qui n'est que pour toi, je te le montre en privé : écris-moi `/reviews` là-bas.
review-row = { $how ->
    [own] **{ $title }** – à toi.
    [asked] **{ $title }** – { $name }. On te demande de le lire.
    [reads] **{ $title }** – { $name }. Tu le lis.
   *[other] **{ $title }** – { $name }.
}
review-waits = « { $title } », que tu lis jusqu'au { $day }
review-waits-verdict = « { $title } » attend ton verdict
review-attention = { $count ->
    [one] une relecture attend un verdict
   *[other] { $count } relectures attendent un verdict
}

circle-join = rejoindre
circle-enter = entrer
circle-leave = quitter
circle-join-button = Je voudrais une place
circle-new-how = Écris son nom et combien de places il a, de 2 à { $most } : `/newcircle poètes 6`.
circle-made = Il y a maintenant un cercle de lecteurs : **{ $name }**, avec { $places } places. Ce qu'on y lit, seules les personnes du cercle le voient. `/circle rejoindre { $name }` demande une place.
circle-changed = **{ $name }** a maintenant { $places } places.
circle-none = Il n'y a pas encore de cercle ici. La modération peut en créer un : `/newcircle poètes 6`.
circle-which = De quel cercle parles-tu ? Il y a : { $names }.
circle-not-in = Tu n'es dans aucun cercle de ce nom. { $has ->
    [yes] Tu es dans : { $names }.
   *[no] {""}
}
circle-in-already = Tu es déjà dans { $name }, ou tu y attends une place.
circle-joined = Tu es dans **{ $name }**. `/review cercle` avec ton texte le soumet au cercle.
circle-queued = **{ $name }** est plein. Tu as le numéro { $place } de la liste d'attente, et je te dis quand il y a une place.
circle-left = Tu n'es plus dans { $name }.
circle-moved-up = Il y a maintenant une place pour toi dans **{ $name }**. `/review cercle` avec ton texte le soumet au cercle.
circle-row = **{ $name }** : { $taken } places prises sur { $places }{ $waits ->
    [0] .
    [one] , une personne attend.
   *[other] , { $waits } attendent.
} `/circle rejoindre { $name }`
circle-row-own = **{ $name }** : tu y es, { $taken } places prises sur { $places }. Textes lus : { $read }, pour { $own ->
    [0] aucun texte de toi
    [one] un texte de toi
   *[other] { $own } textes de toi
} ; l'usage est { $each } pour chacun.
circle-people = Dedans : { $names }.

export-review = Ce que tu as soumis à des lecteurs, ou dont tu as décidé
export-reviewer = Ce qu'on t'a demandé de lire
export-remark = Ce que tu as dit de textes
export-seconded = Avec quels commentaires tu es d'accord
export-seat = Dans quels cercles de lecteurs tu es
nudge-kind-reviews = relectures
nudge-kind-reviews-help = les textes qu'on te demande de lire
nudge-kind-reviewdates = dates de relecture
nudge-kind-reviewdates-help = que la date de ce que tu lis approche
nudge-kind-reviewauthors = tes relectures
nudge-kind-reviewauthors-help = où en est ce que tu as soumis à des lecteurs
nudge-kind-reviewverdicts = verdicts
nudge-kind-reviewverdicts-help = les textes qui attendent un verdict de toi
nudge-kind-circleplaces-help = qu'il y a une place pour toi dans un cercle

page-review = Relecture
page-reviews = Relire les textes des autres
page-reviews-what = Ce qu'il y a à lire, et ce que tu as soumis toi-même à des lecteurs. Tout marche aussi dans le chat : `/review`.
page-reviews-reading = À lire
page-reviews-mine = À toi
page-reviews-mine-none = Tu n'as rien soumis à des lecteurs.
page-reviews-submit = Le soumettre à des lecteurs
page-reviews-whom = Pour qui c'est
page-reviews-named = les personnes que je nomme dans le texte
page-reviews-room = tout le monde dans { $name }
page-reviews-circle = le cercle { $name }
page-reviews-hint = Pour quand, et pour qui si tu donnes des noms, se met devant le texte : jusqu'à vendredi: … ou @bob @cas jusqu'à vendredi: …
page-reviews-done = Lu
page-reviews-circles = Cercles
page-review-md = Le tout en texte (Markdown)
page-review-pdf = Le tout en PDF
page-review-say = Qu'en penses-tu ?
page-review-more = Demander à d'autres lecteurs
page-review-ask = Leur demander
page-review-names = Leurs noms
page-review-names-hint = @bob @cas
page-review-send = Le dire
page-review-place = De quel paragraphe
page-review-label = Comment tu l'entends
page-review-propose = propose quelque chose
page-review-words = Avec tes mots
page-review-agree = Je suis d'accord
page-review-decide = Donner le verdict
page-review-reasons = Tes raisons
setting-review-enabled = si cela existe ; non dans une vraie communauté tant qu'elle ne l'active pas, oui dans le terminal et les scénarios
setting-review-lasts = combien de temps on a pour lire si aucune date n'est donnée
setting-review-answer = combien de temps une personne à qui on demande de lire a pour répondre ; ensuite on demande à la suivante
setting-review-remind = combien de temps avant la date on le rappelle une première fois à qui n'a encore rien dit
setting-review-remind_again = combien de temps avant la date on le rappelle encore une fois
setting-review-late = combien de temps après la date on demande à la personne qui l'a soumis s'il faut attendre ou fermer
setting-review-most = combien de textes d'un membre peuvent être lus en même temps
setting-review-readers = à combien de membres d'un cercle on demande en même temps de lire un texte
setting-review-balance = combien de textes d'autres un membre d'un cercle lit pour chacun des siens
setting-review-balance_first = qui a trop peu lu dans un cercle doit en lire un avant son prochain texte
deed-review = Lire ce que d'autres ont écrit
