# Ce que le bot dit des objectifs et des règles, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-goals = goals
command-goals-help = pourquoi cette communauté existe ; `/goals histoire` montre comment on y est arrivé
command-goals-example = /goals
command-rules = rules
command-rules-help = les règles d'ici ; `/rules histoire` montre comment on y est arrivé
command-rules-example = /rules
command-propose = propose
command-propose-help = propose d'autres objectifs ou règles, pour en discuter et voter
command-propose-example = /propose règles Sois aimable. Demande avant de publier une photo de quelqu'un.
charter-goals = objectifs
charter-rules = règles
charter-set = fixer
charter-history = histoire
charter-withdraw = retirer
charter-thanks = Merci. Tous les salons le savent maintenant ; désormais, chaque membre peut proposer des changements avec `/propose`.
charter-length = Écris le texte à la suite, en { $most } caractères au plus.
goals-none = Cette communauté n'a pas encore d'objectifs écrits. Chaque membre peut en proposer : `/propose objectifs` et ton texte.
goals-none-moderator = Cette communauté n'a pas encore d'objectifs écrits. Tu peux fixer les premiers : `/goals fixer` et ton texte.
goals-propose = Il y a déjà des objectifs. C'est à nous tous de décider des changements : `/propose objectifs` et ton texte.
goals-are = **Pourquoi nous sommes ici** (depuis le { $at }) : { $text }
goals-new = **Pourquoi nous sommes ici**, désormais : { $text }
goals-history = **Comment nos objectifs sont nés**
goals-proposed = **{ $name }** propose d'autres objectifs : { $text }
    Vote avec 👍 ou 👎 jusqu'au { $until }. Nombre de votes nécessaires : { $quorum }. Discutons-en ici.
goals-recalled = **Pourquoi nous sommes ici** : { $text }
goals-week = { $answered ->
    [one] { $asked ->
        [one] Cette semaine, notre seule question a reçu une réponse. Merci à tous ceux qui ont aidé !
       *[other] Cette semaine, une de nos { $asked } questions a reçu une réponse. Merci à tous ceux qui ont aidé !
    }
   *[other] Cette semaine, { $answered } de nos { $asked } questions ont reçu une réponse. Merci à tous ceux qui ont aidé !
}
rules-none = Cette communauté n'a pas encore de règles écrites. Chaque membre peut en proposer : `/propose règles` et ton texte.
rules-none-moderator = Cette communauté n'a pas encore de règles écrites. Tu peux fixer les premières : `/rules fixer` et ton texte.
rules-propose = Il y a déjà des règles. C'est à nous tous de décider des changements : `/propose règles` et ton texte.
rules-are = **Ce dont nous sommes convenus** (depuis le { $at }) : { $text }
rules-new = **Ce dont nous sommes convenus**, désormais : { $text }
rules-are-set = **Les règles d'ici** (fixées par { $name }, depuis le { $at } ; `/propose` les change) : { $text }
rules-new-set = **Les règles d'ici**, fixées par { $name } : { $text }
charter-somebody = la modération
rules-history = **Comment nos règles sont nées**
rules-proposed = **{ $name }** propose d'autres règles : { $text }
    Vote avec 👍 ou 👎 jusqu'au { $until }. Nombre de votes nécessaires : { $quorum }. Discutons-en ici.
rules-changed = { $name }, ce dont nous sommes convenus a changé : { $text }
rules-ask = Encore une chose : voici les règles d'ici. Est-ce qu'elles te vont ?
    { $text }
rules-agree = Je suis d'accord
rules-agreed = Merci ! J'ai noté que tu es d'accord.
rules-agreed-already = Tu as déjà donné ton accord.
rules-agreed-count = { $count ->
    [one] Un membre a donné son accord.
   *[other] { $count } membres ont donné leur accord.
}
rules-other = Les règles ont changé depuis. `/rules` montre celles qui valent maintenant.
history-set = { $at }, fixé par { $name } : { $text }
history-voted = { $at }, proposé par { $name } et voté : { $text }
proposed = Ta proposition est maintenant dans le salon.
propose-one-at-a-time = Il y a déjà une proposition là-dessus ; quand son vote sera fini, la tienne pourra suivre.
propose-none = Il n'y a pas de proposition là-dessus en ce moment.
propose-not-yours = Seule la personne qui a fait la proposition, ou la modération, peut la retirer.
propose-withdrawn = La proposition est retirée.
proposal-adopted = Adoptée, avec { $up } 👍 et { $down } 👎. Merci d'avoir voté !
proposal-rejected = Pas adoptée : { $up } 👍 et { $down } 👎. Merci d'avoir voté !
proposed-in-place-of = Jusqu'ici : { $text }
proposed-new = Nouveau : { $after }
proposed-gone = En moins : { $before }
proposed-changed = Au lieu de « { $before } » : { $after }
proposal-no-quorum = Pas adoptée : { $up } 👍 et { $down } 👎, et il faut au moins { $quorum } votes.
nudge-kind-charter = règles
nudge-kind-charter-help = les règles à accepter, et les changements de ce que tu as accepté
export-charter = Objectifs et règles que tu as proposés et qui ont été adoptés
export-proposal = Tes propositions
export-agreement = Règles que tu as acceptées

form-propose = Proposer des objectifs ou des règles
form-propose-text = Quel serait le texte complet ?
setting-charter-vote_for = combien de temps on peut voter sur une proposition
setting-charter-quorum = combien de votes il faut au moins pour adopter une proposition
setting-charter-majority = plus que cette part des votes doit être pour
setting-charter-agree = on demande aux nouveaux membres d'accepter les règles
setting-charter-goals_every = tous les combien les objectifs sont rappelés, à côté de ce que la communauté a fait cette semaine-là ; 0s pour jamais
setting-charter-goals_room = le salon où cela se fait ; le premier, si aucun n'est nommé

# Ce qu’elle fait pour la pratique des communautés.
practice-goals = Je garde les objectifs que la communauté se donne, je les dis aux nouveaux membres et les rappelle de temps en temps, à côté de ce qui a été fait pour les atteindre. La modération fixe les premiers ; ensuite chaque membre peut en proposer d'autres, et tous votent.
practice-goals-lacks = Aucun objectif n'est encore écrit. Écris-les derrière cette commande : `/goals fixer`
practice-rules = Je garde les règles que les membres proposent, discutent et votent, y compris sur ce qui est confidentiel. Les nouveaux en entendent parler ; si tu le souhaites, je leur demande leur accord.
practice-rules-lacks = Aucune règle n'est encore écrite. Laisse quelqu'un en proposer, ou écris-les derrière cette commande : `/rules fixer`

# Ce que la modération pourrait faire cette semaine.
worth-goals = Dis avec tes mots pourquoi participer a du sens. Vos objectifs : { $text }
worth-goals-week = { $count ->
    [one] Une question des 7 derniers jours a eu sa réponse : cela le montre.
   *[other] { $count } questions des 7 derniers jours ont eu leur réponse : cela le montre.
}
archived-voted = adopté par un vote
