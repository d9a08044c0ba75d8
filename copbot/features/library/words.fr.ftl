# Ce que le bot dit de la bibliothèque, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche. Là où il y a un | , chacun des mots convient.

command-keep = keep
command-keep-help = garde dans la bibliothèque ce que dit un message (en y répondant)
command-keep-help-native = garde dans la bibliothèque ce que dit un message : dans son menu, sous Applications
command-keep-example = /keep Comment arracher les pommes de terre
command-keep-menu = Garder dans la bibliothèque
command-add = add
command-add-help = mets quelque chose dans la bibliothèque : un DOI, un ISBN, une adresse ou un titre
command-add-example = /add Manières d'être vivant | Baptiste Morizot | 2020 #nature
command-library = library
command-library-help = cherche quelque chose dans la bibliothèque
command-library-example = /library pommes de terre
form-add = Ajouter à la bibliothèque
form-add-what = Qu'est-ce que c'est ? Un DOI, un ISBN, une adresse ou un titre
form-add-authors = De qui, si ce n'est pas de toi
form-add-authors-said = | { $words }
form-add-year = L'année, s'il y en a une
form-add-year-said = | { $words }
form-add-subjects = De quoi ça parle, comme #sujet
form-add-subjects-said = { $words }

nudge-kind-library = bibliothèque
nudge-kind-library-help = si quelque chose que tu as écrit peut être gardé dans la bibliothèque
nudge-kind-librarypublic-help = si cela peut être public
nudge-kind-librarydeclined-help = ce qu'est devenu ce que tu voulais garder
export-library_item = Ce que tu as mis dans la bibliothèque
export-library_part = Tes mots dans la bibliothèque
export-library_no = Ce que tu préfères ne pas avoir dans la bibliothèque (pas ce que ça dit)
export-library_comment = Ce que tu as dit de documents de la bibliothèque
export-library_version = Versions antérieures de ce que tu as mis dans la bibliothèque

library-kind-own = travail personnel
library-kind-literature = lecture
library-kind-link = lien
library-kind-answer = réponse
library-kind-review = relecture
library-kind-issue = newsletter
library-kind-sketch = croquis

library-row = { $number } { $title }{ $known ->
    [yes] {" "}– { $who }
   *[no] {""}
}{ $dated ->
    [yes] , { $year }
   *[no] {""}
} ({ $kind })
library-number = { $kind } { $number }
library-version = version { $number }
library-put-by = mis ici par { $name }
library-asked = _{ $name } a demandé :_ { $text }
library-says = { $text }
library-doi = DOI
library-page = Voir
library-waits = Tant que son auteur n'est pas d'accord, seuls ceux qui sont dans ce salon peuvent trouver ceci.
library-waits-alone = Tant que son auteur n'est pas d'accord avec ce qu'il dit maintenant, personne d'autre ne peut trouver ceci.
library-public = Tout le monde peut lire ceci sur le web.
library-comments = { $count ->
    [one] Un commentaire :
   *[other] { $count } commentaires :
}
library-comment = **{ $name } :** { $text }
library-how-comment = Une réponse à ceci est un commentaire, comme `/library { $number } commentaire …`.
library-newest = **Nouveau dans la bibliothèque**
library-how = `/library { $number }` en montre un.
library-how-more = `/library { $number }` en montre un, `/library pommes de terre` en cherche d'autres.
library-empty = La bibliothèque est encore vide. En réponse à un message, `/keep` garde ce qu'il dit ; `/add` y met un livre, un article, une adresse, ou quelque chose de toi.
library-found = **Dans la bibliothèque** sur « { $text } » :
library-answers = **Réponses** sur « { $text } » :
library-answer = { $title } → { $answer } ({ $author })
library-none = Rien dans la bibliothèque sur « { $text } », et aucune réponse. `/ask` pose la question à tout le monde.
library-no-item = Il n'y a pas de tel document que tu puisses voir. `/library` montre ce qui est nouveau.
library-verbs = D'un document, tu peux dire : `/library { $number } sujet terre`, `titre …`, `de …`, `année …`, `commentaire …`, `version …`, `public`, `membres` ou `enlever`.
library-not-yours = Seule la personne qui l'a écrit ou mis là, ou la modération, peut faire ça.
library-removed = « { $title } » n'est plus dans la bibliothèque.
library-subject-which = De quoi ça parle ? Par exemple `/library { $number } sujet terre, vers` ; un moins devant un sujet l'enlève.
library-subjects = { $has ->
    [yes] « { $title } » parle de : { $subjects }.
   *[no] « { $title } » n'a pas de sujet maintenant.
}
library-changed = C'est maintenant écrit ainsi : « { $title } ».
library-no-comments = Personne n'a encore rien dit de « { $title } ».
library-no-versions = « { $title } » n'a pas eu d'autre version.
library-versions = **Versions antérieures de « { $title } »**
library-version-row = { $version } (jusqu'au { $day }) : { $text } { $url }
library-closed = C'était dit dans un salon qui n'est pas ouvert à tous, alors ça y reste.
library-not-yet = Toutes les personnes dont il y a des mots dedans ne sont pas encore d'accord pour qu'on le trouve hors de son salon.
library-not-public = Quelqu'un dont il y a des mots dedans préfère que ce ne soit pas public.
library-name-me = Avec mon nom
library-is-public = Tout le monde peut maintenant lire « { $title } » sur le web. `/library { $number } membres` revient là-dessus.
library-public-asked = Je demande aux autres personnes dont il y a des mots dans « { $title } ». Ce sera public quand elles seront d'accord, et pas avant.
library-for-members = « { $title } » est pour les membres seulement.
library-make-public = Le rendre public
library-make-members = Pour les membres seulement
library-remove = L'enlever
library-new = nouvelle version|version plus récente|une nouvelle version

library-word-public = public|rendre public|ouvrir
library-word-members = membres|pour les membres|privé|pas public
library-word-remove = enlever|enlève|supprimer|supprime|retirer|effacer
library-word-subject = sujet|sujets|étiquette|étiquettes
library-word-title = titre|nom|renommer
library-word-by = de|par|auteur|auteurs|autrice|auteure
library-word-year = année|an
library-word-comment = commentaire|remarque
library-word-comments = commentaires|remarques
library-word-uncomment = enlever commentaire|enlever le commentaire|supprimer commentaire|supprimer le commentaire|enlever mon commentaire|supprimer mon commentaire
library-word-version = nouvelle version|version
library-word-export = exporter|télécharger|fichier
library-word-versions = versions|antérieures

keep-how = Réponds avec `/keep` au message qui est à garder. Tu peux mettre un titre après.
keep-how-native = Ouvre le menu du message qui est à garder, puis Applications, et « { $entry } ».
keep-of-bot = C'est le message d'un bot. Réponds à ce que quelqu'un a écrit.
keep-unknown = Je ne sais pas, ou plus, ce que dit ce message, car je ne garde pas les conversations. La personne qui l'a écrit peut le publier de nouveau.
keep-forwarded = C'est quelqu'un d'ailleurs qui l'a dit, et je ne peux pas lui demander. `/add` y met où on peut le trouver.
keep-question = C'est une question. Réponds avec `/keep` à la réponse qui est à garder ; sa question est gardée avec elle.
keep-title = Il n'y a pas de mots dedans. Donne-lui un titre : `/keep Le plan des planches`.
keep-declined = La personne qui a écrit ça préfère que ce ne soit pas dans la bibliothèque, alors je ne redemande pas.
keep-already = C'est déjà dans la bibliothèque, sous le numéro { $number } : « { $title } ».
keep-kept = Gardé dans la bibliothèque sous le numéro { $number } : **« { $title } »**.
keep-comments = Une réponse à ceci est un commentaire.
keep-asks = Je demande à { $names } ; { $room ->
    [here] d'ici là, seul ce salon peut le trouver.
    [there] d'ici là, seuls ceux qui sont dans ce salon peuvent le trouver.
   *[none] d'ici là, personne d'autre ne peut le trouver.
}
keep-unheard = { $room ->
    [here] { $names } peut dire oui en réponse à ceci, ou avec `/library { $number }` ; d'ici là, seul ce salon peut le trouver.
    [there] { $names } peut dire oui avec `/library { $number }` ; d'ici là, seuls ceux qui sont dans ce salon peuvent le trouver.
   *[none] { $names } peut dire oui avec `/library { $number }` ; d'ici là, personne d'autre ne peut le trouver.
}
keep-done = C'est dans la bibliothèque, sous le numéro { $number }.

keeping-ask-author = { $name } aimerait garder dans la bibliothèque ce que tu as écrit dans { $room } : « { $text } » Est-ce que tous les membres peuvent l'y trouver ?
keeping-ask-asker = { $name } aimerait garder dans la bibliothèque une réponse à ce que tu as demandé dans { $room } : « { $text } » Est-ce que tous les membres peuvent y trouver ta question, à côté d'elle ?
keeping-ask-anew = Ce que tu as dans la bibliothèque doit y être montré autrement : « { $text } » Est-ce que tous les membres peuvent le trouver ainsi ?
keeping-called = Ça s'y appellerait « { $title } »{ $has ->
    [yes] , et parlerait de : { $about }.
   *[no] .
}
keeping-until-alone = Tant que tu ne dis rien, personne d'autre ne peut le trouver. Dans les deux cas, c'est très bien.
keeping-until = Tant que tu ne dis rien, seuls ceux qui sont dans ce salon peuvent le trouver. Dans les deux cas, c'est très bien.
keeping-ask-aloud = est-ce que tous les membres peuvent trouver « { $title } » dans la bibliothèque ? Tant que tu ne dis rien, seul ce salon le peut.
keeping-yes = Oui, garde-le
keeping-no = Non, plutôt pas
keeping-thanks = Merci ! Tous les membres peuvent maintenant trouver « { $title } » dans la bibliothèque. `/library { $number } enlever` l'enlève.
keeping-thanks-waits = Merci ! Dès que toutes les autres personnes dont il y a des mots dedans seront d'accord, tous les membres pourront trouver « { $title } ».
keeping-declined = D'accord, ce n'est plus dans la bibliothèque. Merci de l'avoir dit.
keeping-declined-keeper = « { $title } » reste là où c'était dit : son auteur préfère que ce ne soit pas dans la bibliothèque. Merci d'y avoir pensé !
keeping-declined-number = Ce que tu voulais garder sous le numéro { $number } reste là où c'était dit : son auteur préfère que ce ne soit pas dans la bibliothèque. Merci d'y avoir pensé !
keeping-unclear = Est-ce un oui ou un non : est-ce que tous les membres peuvent trouver « { $title } » dans la bibliothèque ?
keeping-gone = Ce n'est plus dans la bibliothèque.
keeping-not-you = C'est à la personne qui l'a écrit de le dire.

opening-ask = Quelqu'un aimerait que tout le monde puisse lire ceci sur le web, même sans être membre : « { $text } » Est-ce d'accord ?
opening-until = Tant que tu ne dis rien, c'est pour les membres seulement.
opening-named = Oui, avec mon nom
opening-open = Oui, sans mon nom
opening-closed = Non, pour les membres
opening-said-named = avec mon nom|oui, avec mon nom|oui avec mon nom|avec nom|oui, avec nom
opening-said-open = sans mon nom|oui, sans mon nom|oui sans mon nom|sans nom|anonyme|oui, anonyme|anonymement
opening-said-closed = non, pour les membres|pour les membres seulement|seulement pour les membres|non, seulement pour les membres|pour les membres|membres seulement|plutôt pas
opening-unclear = Je ne comprends pas bien. Est-ce que tout le monde peut lire « { $title } » sur le web, avec ton nom ou sans, ou est-ce pour les membres seulement ?
opening-thanks = Merci ! Tout le monde peut maintenant lire « { $title } » sur le web. `/library { $number } membres` revient là-dessus.
opening-thanks-waits = Merci ! « { $title } » sera public quand toutes les autres personnes dont il y a des mots dedans seront d'accord.
opening-no = D'accord, « { $title } » reste pour les membres.

add-how = Écris ce qu'il faut ajouter : `/add 10.1000/182` (un DOI), un ISBN, une adresse, ou `/add Titre | Auteur | 2004 #sujet`. Pour ce qui est de toi, un titre suffit.
add-no-isbn = Cet ISBN ne peut pas être juste : son dernier chiffre ne va pas avec les autres. Peux-tu vérifier ?
add-there = C'est déjà dans la bibliothèque :
add-doubt = Est-ce celui-ci ?
    { $row }
add-is-it = Oui, celui-là
add-is-not = Non, ajoute-le aussi
add-over = Plus rien de cela n'attend. Ajoute-le encore une fois, s'il te plaît.
add-added = { $alone ->
    [yes] C'est dans la bibliothèque
   *[no] { $name } a mis { $kind ->
        [own] quelque chose de sa main
        [link] un lien
       *[literature] une lecture
    } dans la bibliothèque
}, sous le numéro { $number } : **« { $title } »**. { $lacks ->
    [yes] Comment ça s'appelle ? `/library { $number } titre …` le dit.
   *[no] { $kind ->
        [own] Est-ce de quelqu'un d'autre ? `/library { $number } de …`.
       *[other] Une réponse à ceci est un commentaire.
    }
}
add-list = { $count ->
    [0] Tout cela est déjà dans la bibliothèque.
    [one] { $name } a mis un document dans la bibliothèque.{ $there ->
        [0] {""}
       *[other] {" "}Le reste y est déjà.
    }
   *[other] { $name } a mis { $count } documents dans la bibliothèque.{ $there ->
        [0] {""}
       *[other] {" "}Le reste y est déjà.
    }
}
add-unreadable = Je n'arrive pas à lire cette liste. Est-ce qu'elle est entière ?
add-no-reader = Cette forme de liste ne peut pas être lue ici : la personne qui fait tourner le bot devrait installer l'extra `library`. Un par un, `/add` marche.
library-export = La bibliothèque en { $form ->
    [bibtex] BibTeX
    [ris] RIS
    [csl] CSL-JSON
   *[markdown] Markdown
}.
library-export-how = Sous quelle forme ? `/library exporter bibtex`, `ris`, `csl` ou `markdown`.
library-export-privately = Je peux te donner le fichier en privé. Écris-moi d'abord.
library-export-no-file = C'est trop long pour être dit ici. Sur le web, on peut le garder dans un fichier.
library-export-about = { $count ->
    [one] un document de la bibliothèque
   *[other] { $count } documents de la bibliothèque
}
comment-gone = Ce commentaire a disparu.
comment-take-out-which = Enlever « { $text } »
comment-take-out = Enlever ce commentaire
comment-not-yours = Seule la personne qui l'a dit, ou la modération, peut le reprendre.
comment-kept = Gardé avec « { $title } » dans la bibliothèque.
version-is = « { $title } » en est maintenant à sa version { $version }. `/library { $number } versions` montre les précédentes.
version-elsewhere = C'est écrit comme là où c'était dit ; c'est là que ça change.
version-not-yours = Seule la personne qui l'a écrit ou mis là peut lui donner une nouvelle version. Un commentaire est bienvenu.
version-enough = Il a déjà autant de versions que j'en garde.

page-library = Bibliothèque
page-library-what = Ce que la communauté a fait, trouvé et répondu. Dans le chat, `/library` le trouve aussi.
page-library-words = Mots
page-library-kind = Type
page-library-any = tous
page-library-subject = Sujet
page-library-look = Chercher
page-library-none = Il n'y a rien de tel ici.
page-library-answers = Réponses
page-library-older = Plus anciens
page-library-newest = Les plus récents
page-library-add = Ajouter quelque chose
page-library-put = Mettre dans la bibliothèque
page-library-text = Un DOI, un ISBN, une adresse, ou un titre avec son auteur et l'année
page-library-hint = Une liste en BibTeX, RIS ou CSL-JSON peut être collée en entier.
page-library-files = Garder ceci dans un fichier :
page-item = Dans la bibliothèque
page-item-asked = On te le demande, car il y a des mots de toi dedans :
page-item-comments = Commentaires
page-item-no-comments = Personne n'en a encore rien dit.
page-item-comment = Commenter
page-item-comment-text = Ton commentaire
page-item-change = Changer
page-item-subject = Ajouter les sujets
page-item-subject-text = De quoi ça parle, avec des virgules entre
page-item-version = En faire la nouvelle version
page-item-version-text = Le nouveau texte, l'adresse ou le titre
page-item-versions = Versions antérieures
page-item-back = Retour à la bibliothèque
library-of = Bibliothèque de { $community }
library-a-member = un membre
library-news = Dans la bibliothèque : « { $title } »{ $known ->
    [yes] {" "}de { $who }
   *[no] {""}
} ({ $kind }, `/library { $number }`)
library-quoted = Dans la bibliothèque, { $number } : « { $title } »
library-quoted-out = Enlever { $number } de la bibliothèque
setting-library-enabled = si elle existe ; non dans une vraie communauté tant qu'elle ne l'active pas, oui dans le terminal et les scénarios

archived-asked = Question
archived-answered = Réponse
