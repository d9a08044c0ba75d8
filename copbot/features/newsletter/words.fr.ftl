# Ce que le bot dit de la newsletter, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-newsletter = newsletter
command-newsletter-help = quand vient la prochaine newsletter ; `/newsletter oui` te l'apporte en privé, `dernière` montre la dernière, `citations non` en tient tes mots à l'écart
command-newsletter-example = /newsletter oui
command-draft = draft
command-draft-help = vois ce qu'il y aura dans la prochaine newsletter, et change-le : `enlever 3`, `remettre 3`, `monter 3`, `descendre 3`, `préface` et tes mots, `non`, `oui`
command-draft-example = /draft enlever 3
command-unquote = unquote
command-unquote-help = vois où la newsletter te cite, et enlève tes mots
command-unquote-example = /unquote 12
newsletter-what-on = oui
newsletter-what-off = non
newsletter-what-quotes = citations
newsletter-what-last = dernière
nudge-kind-draft = brouillon
nudge-kind-draft-help = le brouillon de chaque newsletter, un jour avant qu'elle vienne
nudge-kind-newsletter = newsletter
nudge-kind-newsletter-help = la newsletter, en privé
nudge-kind-quoted = cité
nudge-kind-quoted-help = quand tes mots sont dans une newsletter
export-newsletter = Newsletters pour lesquelles tu as écrit quelques mots
export-newsletter_item = Ce qu'il y a dans des newsletters avec tes mots
export-newsletter_reader = Ce que tu souhaites de la newsletter

newsletter-head = **Ce qui valait d'être raconté dans { $community }** (newsletter { $number })
newsletter-shelved = Newsletter { $number }, { $at }
newsletter-foreword = _{ $text }_ – { $name }
newsletter-of-answer = **Avec une réponse**
newsletter-of-post = **À lire**
newsletter-of-winner = **Gagnants**
newsletter-of-meeting = **Rencontres**
newsletter-of-call = **À faire ensemble**
newsletter-of-library = **Nouveau dans la bibliothèque**
newsletter-of-newcomer = **Nouveaux membres**
newsletter-of-question = **Qui peut aider ?**
newsletter-foot = Pour la recevoir en privé : `/newsletter oui`. Pour enlever des mots à toi : `/unquote`.
newsletter-emptied = Il n'en reste plus rien ici.

draft-head = La prochaine newsletter, telle qu'elle partira le { $at }, sauf si tu dis non :
draft-changed = La voici maintenant ; elle partira le { $at } :
draft-how = Tu peux répondre : `enlever 3`, `remettre 3`, `monter 3`, `descendre 3`, `préface :` et tes propres mots, ou `non`, et celle-ci ne vient pas.
draft-button-no = Non, pas celle-ci
draft-button-yes = Oui, l'envoyer quand même
draft-aloud = { $names } : la prochaine newsletter est prête, et part le { $at }. `/draft` la montre, et comment la changer.
draft-no = Cette newsletter ne partira pas. Ce qu'il y a dedans ira peut-être dans la prochaine.
draft-nothing-left = Il n'y reste maintenant rien de nouveau. Elle ne viendra donc pas, sauf si l'on remet quelque chose, par exemple avec `remettre 1`, ou si quelqu'un écrit une préface.
draft-foreword-how = Écris `préface :` et tes mots. `sans préface` l'enlève.
draft-replaced = C'était la préface de { $name } jusqu'ici : « { $text } »
draft-stopped = { $name ->
    [none] Cette newsletter a été arrêtée, et ne partira pas.
   *[other] { $name } a arrêté cette newsletter ; elle ne partira pas.
} `oui` la fait revenir jusqu'au { $at }.
draft-told-no = { $name } a arrêté la prochaine newsletter. `oui` la fait revenir.
draft-told-yes = { $name } a fait revenir la prochaine newsletter : elle part le { $at }.
draft-told-changed = { $name } a changé le brouillon de la prochaine newsletter. `/draft` le montre.
draft-told-empty = { $name } a changé le brouillon de la prochaine newsletter, et il n'y reste rien de nouveau : elle ne viendra donc pas. `/draft` le montre.
draft-told-foreword = { $name } a mis une autre préface à la place de la tienne. La tienne était : « { $text } »
draft-yes = La newsletter part le { $at }.
draft-none = Il n'y a pas de brouillon en ce moment.
draft-empty = La prochaine newsletter serait préparée le { $at }. Jusqu'ici, il n'y a rien de nouveau pour elle ; dans ce cas, elle est sautée.
draft-later = La prochaine newsletter est préparée le { $at }. Pour l'instant, elle aurait :
draft-unclear = Je n'ai pas compris quoi faire du brouillon. Dis par exemple `enlever 3`, `monter 3`, `préface : Le printemps est là`, ou `non`.
draft-long = Garde la préface en { $most } caractères au plus, s'il te plaît.
draft-no-item = Il n'y a rien sous ce numéro dans le brouillon. `/draft` le montre.
draft-taken-out = { $count ->
    [one] C'est enlevé de la newsletter { $number }.
   *[other] C'est enlevé de la newsletter { $number }.
}
draft-words-out = enlever enlève supprimer supprime retirer retire ôter sans
draft-words-first = début haut
draft-words-last = fin bas
draft-words-about = newsletter brouillon envoyer numéro ligne échanger annuler ajouter texte
draft-words-back = remettre remets
draft-words-up = monter monte
draft-words-down = descendre descends
draft-words-foreword = préface
draft-words-no = non sauter
draft-words-yes = oui envoyer envoie

newsletter-next = La prochaine newsletter paraît le { $at }.
newsletter-maybe = La prochaine newsletter est préparée le { $at }, s'il y a quelque chose de nouveau.
newsletter-last = La dernière, numéro { $number }, a paru le { $at } ; `/newsletter dernière` la montre.
newsletter-none = Il n'y a pas encore eu de newsletter.
newsletter-is-on = Tu la reçois en privé ; `/newsletter non` y met fin.
newsletter-is-off = `/newsletter oui` te l'apporte en privé.
newsletter-quoted = Tes réponses peuvent y être citées ; `/newsletter citations non` les en tient à l'écart.
newsletter-unquoted = Rien de toi n'y est cité ; `/newsletter citations oui` le permet de nouveau.
newsletter-on = Désormais, tu reçois aussi la newsletter en privé.
newsletter-off = Tu ne reçois plus la newsletter en privé.
newsletter-quotes-how = Écris `/newsletter citations non`, et rien de toi n'est plus cité ; `oui` le permet de nouveau.
newsletter-quotes-off = Désormais, rien de toi n'est cité dans les newsletters. Ce qu'il y a dans les anciennes, `/unquote` le montre.
newsletter-quotes-on = Tes réponses peuvent de nouveau être citées dans les newsletters.

quoted-head = { $count ->
    [one] Il y a des mots de toi dans la newsletter :
   *[other] Il y a des mots de toi dans la newsletter, à { $count } endroits :
}
quoted-how = Tu peux les enlever quand tu veux, plus tard aussi : `/unquote`.
quoted-out = Enlever #{ $number }
unquote-head = Avec des mots de toi :
unquote-row = #{ $item } (newsletter { $number }) :{" "}
unquote-row-draft = #{ $item } (dans la prochaine newsletter) :{" "}
unquote-how = `/unquote` et le numéro l'enlève.
unquote-nothing = Aucune newsletter ne te cite.
unquote-none = Il n'y a rien de toi sous ce numéro dans une newsletter. `/unquote` montre ce qu'il y a.
unquote-done = C'est enlevé, partout où je peux changer ce qui a été envoyé.
unquote-before = Ce ne sera pas dans la newsletter.
unquote-privately = écris-moi en privé, et je te montre où la newsletter te cite.

page-comes = La newsletter, en privé
page-comes-on = Me l'envoyer
page-comes-off = Ne plus me l'envoyer
page-quotes = Mes mots dans les newsletters
page-quotes-on = On peut les citer
page-quotes-off = Ne rien citer de moi

nudge-kind-ideas = idées
nudge-kind-ideas-help = des idées, quand il n'y a rien de nouveau pour la prochaine newsletter
ideas-head = { $count ->
    [0] Il n'y a encore rien de nouveau pour la newsletter préparée le { $at }. Tu as peut-être quelque chose à demander aux autres ?
    [one] Il n'y a encore rien de nouveau pour la newsletter préparée le { $at }. Une idée :
   *[other] Il n'y a encore rien de nouveau pour la newsletter préparée le { $at }. Quelques idées :
}
ideas-foot = Tu n'as rien à faire : une newsletter sans nouvelles est simplement sautée.

unquote-how-inside = interne
unquote-inside = Ça reste pour les membres, et n'est dans rien de ce que tout le monde peut lire.
unquote-how-members = Tout le monde pourra lire la newsletter plus tard. `/unquote`, le numéro et `interne` garde cela pour les membres.
quoted-inside = Seulement pour les membres
page-newsletters = Newsletters
page-newsletters-what = Ce qui valait d'être raconté, comme c'est parti ; ce qui a été enlevé depuis n'y est plus.
page-newsletters-none = Il n'y a pas encore eu de newsletter.
page-newsletters-older = Plus anciennes
page-newsletters-newest = Les plus récentes
page-newsletters-issue = Newsletter { $number }
page-newsletters-foreword = { $text } – { $name }
page-newsletters-yours = Ce sont tes mots.
feed-newsletters = Ce qui valait d'être raconté dans { $community }

newsletter-what-mail = mail
nudge-kind-mail = mail
nudge-kind-mail-help = quand la newsletter ne peut plus t'arriver par e-mail
newsletter-mailed = Tu la reçois par e-mail ; `/newsletter mail non` y met fin.
mail-none = Les newsletters par e-mail ne sont pas prévues ici ; `/newsletter oui` te les apporte en privé.
mail-privately = Écris-moi ça en privé, s'il te plaît : une adresse e-mail ne regarde personne d'autre.
mail-how = Écris-moi `/newsletter mail` et ton adresse e-mail en privé ; j'y envoie un code, avec lequel tu confirmes qu'elle est à toi. `/newsletter mail non` y met fin.
mail-not-an-address = Ça ne ressemble pas à une adresse e-mail. Par exemple : `/newsletter mail ann@example.org`
mail-often = Ça suffit pour aujourd'hui. Réessaie demain, s'il te plaît.
mail-code-sent = J'ai envoyé un code à cette adresse. Écris-le-moi : `/newsletter mail` et le code. Il est valable une heure.
mail-wrong = Ce n'est pas ce code, ou il n'est plus valable. `/newsletter mail` et ton adresse t'en donne un nouveau.
mail-on = Désormais, la newsletter vient à cette adresse. `/newsletter mail non` y met fin, et le lien dans chacune aussi.
mail-off = Tu ne reçois plus la newsletter par e-mail, et j'ai oublié l'adresse.
mail-code = Ton code pour la newsletter de { $community }
    Quelqu'un a donné cette adresse pour y recevoir la newsletter de { $community }. Si c'était toi, écris-moi ceci, là où tu m'écris d'habitude : `/newsletter mail { $code }`
    Si ce n'était pas toi, ne fais rien : rien d'autre ne viendra.
mail-stop = Pour ne plus en recevoir : écris-moi `/newsletter mail non` dans le chat.
mail-unsubscribe = Ne plus en recevoir
mail-refused = Ton adresse e-mail a été refusée trois fois, alors la newsletter n'y vient plus, et j'ai oublié l'adresse. `/newsletter mail` et une adresse recommence.
export-newsletter_mail = L'adresse e-mail où tu souhaites la newsletter
setting-newsletter-enabled = si elle existe ; dans une vraie communauté, seulement une fois activée là-bas
setting-newsletter-weeks = combien de semaines il y a d'une newsletter à la suivante
setting-newsletter-day = le jour où elle vient ; la modération voit le brouillon un jour plus tôt
setting-newsletter-hour = l'heure où elle vient, à l'heure de la communauté
setting-newsletter-rooms = les salons où elle est dite, par nom ou id ; sinon le premier que le bot a connu
setting-newsletter-not_from = les salons dont elle ne raconte rien, comme celui de la seule modération
setting-newsletter-pin = la plus récente est épinglée là où le bot le peut, et la précédente ne l'est plus
setting-newsletter-ideas = quand plus de la moitié du temps est passée et qu'il n'y a rien de nouveau, une personne de la modération l'apprend, chaque fois une autre, avec des idées
setting-newsletter-public = tout le monde peut lire les newsletters, sur le web et dans un flux ; sauf ce que son auteur garde pour les membres
setting-newsletter-embargo = pendant ce temps, une newsletter n'est d'abord que pour les membres
setting-newsletter-by_mail = qui le demande la reçoit par e-mail ; cela ne se règle que dans la table `[mail]` de la configuration

# Ce qu’elle fait pour la pratique des communautés.
practice-newsletter = Une newsletter faite de ce que la communauté a apprécié paraît régulièrement, d'abord pour les membres ; quand rien n'est nouveau, la modération l'apprend à temps, avec des idées.
