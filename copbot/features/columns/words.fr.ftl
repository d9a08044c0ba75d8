# Ce que le bot dit des rubriques, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-enter = enter
command-enter-help = envoie quelque chose pour une rubrique, ou reprends-le
command-enter-example = /enter limericks Il était une fois à Paris un jardinier …
command-column = column
command-column-help = crée une rubrique, termine-la, endors-la ou réveille-la
command-column-example = /column votes limericks: cinq vers qui riment
command-columns = columns
command-columns-help = quelles rubriques il y a, et comment y participer
command-columns-example = /columns
command-winners = winners
command-winners-help = qui a gagné dernièrement, et le palmarès d'une rubrique
command-winners-example = /winners limericks
command-guess = guess
command-guess-help = devine ce qu'il y a à deviner, ou réponds à une question
command-guess-example = /guess une tondeuse
column-what-votes = votes
column-what-guess = devinette
column-what-quiz = quiz
column-what-free = libre
column-what-wake = réveiller
column-what-sleep = endormir
column-what-end = fin
column-withdraw-word = retirer

column-name = Donne-lui un nom de { $longest } caractères au plus, puis, après un `:`, de quoi il s'agit, en { $about } au plus : `/column votes limericks: cinq vers qui riment`.
column-colon = Est-ce que tout ça est son nom ? Mets un `:` après le nom, s'il te plaît : `/column { $kind } { $name }: { $about }`.
column-known = Il y a déjà une rubrique { $name }.
column-many = Il y a { $most } rubriques, et davantage, ce serait trop à suivre. `/column fin NOM` en termine une.
column-not-moderator = Seule la modération de son salon peut changer **{ $name }**.
column-made = Il y a une nouvelle rubrique : **{ $name }**{ $has ->
    [yes] . { $about }
   *[no] .
}
column-call-votes = Pour la prochaine **{ $name }** : réponds à ceci, avec des mots ou une image, ou écris-moi `/enter { $name }` en privé, pour que personne ne sache encore de qui c'est. Le vote s'ouvre le { $until }.
column-call-free = Pour la prochaine **{ $name }** : réponds à ceci, avec des mots ou une image, ou écris-moi `/enter { $name }`. Je montre tout le { $until }.
column-call-guess = Pour **{ $name }** : écris-moi en privé ce qu'il y a à deviner, puis, après un `=`, ce que c'est : `/enter { $name } Il a des dents et ne mange rien = un peigne`. Une image peut l'accompagner. La semaine se termine le { $until }.
column-call-quiz = Pour **{ $name }** : écris-moi en privé ta question, et les choix, avec un `*` devant le bon : `/enter { $name } Laquelle est une baie ? | la fraise | *la tomate = Elle naît d'une seule fleur`. Ce qui suit le `=`, je le dis à la fin. La semaine se termine le { $until }.
column-how = { $how }
column-yours = Ton envoi jusqu'ici : { $text }
    { $how } Ce que tu envoies maintenant prend sa place.
column-entered-votes = Merci ! C'est dans **{ $name }**, et tu peux le changer ou le reprendre jusqu'au { $until }, quand le vote s'ouvre.
column-entered-free = Merci ! C'est dans **{ $name }**, et tu peux le changer ou le reprendre jusqu'au { $until }, quand je le montre.
column-entered-guess = Merci ! Je le montre au salon, et je dis ce que c'est le { $until }.
column-entered-quiz = Merci ! Je la montre au salon, et je dis la bonne réponse le { $until }.
column-entered-changed = Merci ! C'est maintenant cet envoi qui est dans **{ $name }**, à la place de l'autre, jusqu'au { $until }.
column-second = Tu as déjà un envoi dans **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] .
}
    Il y reste, sauf si tu dis autre chose.
column-instead = prendre celui-ci à la place
column-was-talk = J'ai pris ça pour de la conversation. Si c'est pour **{ $name }**, dis-le-moi.
column-send-in = l'envoyer
column-edited = **{ $name }** l'a comme il est écrit maintenant.
column-gone = Ton message a disparu, alors ce que tu avais envoyé pour **{ $name }** est repris aussi. Tu peux me le renvoyer en privé, pour que personne d'autre ne le lise avant.
column-withdraw = le reprendre
column-withdrawn = C'est repris ; je n'en garde rien. Tu peux envoyer autre chose pour **{ $name }**.
column-nothing-to-withdraw = Rien de toi n'attend dans **{ $name }**.
column-none = Il n'y a pas encore de rubriques ici. La modération peut en créer une : `/column votes limericks`.
column-unknown = Je ne connais pas de rubrique { $word }. Il y a : { $names }.
column-which = De laquelle parles-tu ? { $names }
column-not-remembered = Je ne me souviens plus de ce message. Écris-le après `/enter` et le nom de la rubrique, s'il te plaît.
column-not-yours = Celui-là, c'est quelqu'un d'autre qui l'a écrit. Pour une rubrique, on envoie ce qui est à soi.
column-privately = Tout le monde ici peut maintenant lire ce que c'est, ce ne serait donc plus une devinette. Écris-m'en une autre en privé : `/enter { $name } …`.
column-long = Pas plus de { $longest } caractères, s'il te plaît.
column-empty = Envoie quelques mots, ou une image, s'il te plaît.
column-how-guess = Écris ce qu'il y a à deviner (ou envoie une image), puis, après un `=`, ce que c'est : `/enter { $name } Il a des dents et ne mange rien = un peigne`. Plusieurs noms vont avec un `/` entre eux.
column-how-quiz = Écris une question et de deux à { $most } choix, chacun de { $label } caractères au plus, avec un `*` devant le bon : `/enter { $name } Laquelle est une baie ? | la fraise | *la tomate`.
column-one = La tienne est déjà dans le salon ; une par personne et par semaine. Avec `/enter { $name } retirer`, elle est reprise.
column-picture = 🖼 { $about }
column-picture-untold = 🖼 une image
column-picture-failed = Je n'ai pas pu obtenir l'image que tu as envoyée pour **{ $name }**, alors elle n'y est pas. Envoie-la encore une fois, s'il te plaît.
column-entry = { $text }
column-entry-picture = image { $number }
column-write-first = Ici, on devine avec moi en privé : écris-moi `/guess` en privé, s'il te plaît.
column-told = { $text }

column-vote-title = { $name } : lesquels te plaisent ?
column-vote = **{ $name }** : { $count ->
    [one] il y a { $count } envoi
   *[other] il y a { $count } envois
}. Vote jusqu'au { $until } ; chaque personne les voit dans un autre ordre.
column-one-more = Il y a un envoi pour **{ $name }** ; avec un deuxième, on peut voter. { $how }
column-runs-on = Moins de { $least } personnes ont voté jusqu'ici pour **{ $name }**, alors le vote continue jusqu'au { $until }.
column-won = **{ $name }** : { $voters ->
    [one] une personne a voté
   *[other] { $voters } personnes ont voté
}, et { $count ->
    [one] c'est gagné par
   *[other] la victoire est partagée par
}
column-line = **{ $author }** ({ $count ->
    [one] { $count } vote
   *[other] { $count } votes
}) : { $text }
column-others = Les autres :
column-nobody-won = **{ $name }** : trop peu de votes cette fois, alors personne n'a gagné. Merci à tous ceux qui ont envoyé quelque chose !
column-free = { $count ->
    [one] **{ $name }** de cette semaine :
   *[other] **{ $name }** de cette semaine, { $count } envois :
}
column-by = **{ $author }** : { $text }

column-riddle-guess = **{ $name }**, de **{ $author }** : { $text }
    Qu'est-ce que c'est ? Devine avec moi en privé, autant de fois que tu veux ; la première personne qui trouve gagne, et je le dis le { $until }. (`/guess { $number } …`)
column-riddle-quiz = **{ $name }**, de **{ $author }** : { $text }
    Tu as une seule réponse ; je dis la bonne le { $until }. (`/guess { $number } …`)
column-guess-go = J'ai une idée
column-ask-guess = **{ $name }** : { $text }
    Qu'est-ce que c'est ? Écris-moi ton idée, ou `/guess { $number } …`.
column-ask-quiz = **{ $name }** : { $text }
    Tu as une seule réponse.
column-guess-over = C'est fini ; la solution a été dite.
column-nothing-to-guess = Il n'y a rien à deviner en ce moment.
column-guess-which = De laquelle parles-tu ? Choisis-la, ou mets son nom ou son numéro devant ta réponse : `/guess { $number } …`.
column-guess-one = • { $number } **{ $name }** : { $text }
column-guess-own = Celle-là est à toi, et tu connais la réponse.
column-guess-newcomer = Je t'ai vu ici pour la première fois après le début de celle-là, alors tu devines à la prochaine.
column-guessed = Tu as répondu à celle-là. Je dis la bonne réponse à la fin de la semaine.
column-guess-alone = Tout le monde ici peut lire ça. Écris-moi ton idée en privé : `/guess { $number } …`.
column-answer-how = Choisis-en une, par son numéro de 1 à { $count } ou par ses mots.
column-guess-right = C'est ça ! Garde-le pour toi : je dis tout à la fin de la semaine.
column-guess-wrong = Ce n'est pas ça. Essaie encore, autant de fois que tu veux.
column-quiz-right = C'est juste ! Garde-le pour toi : je dis tout à la fin de la semaine.
column-quiz-wrong = Ce n'est pas ça, mais bien essayé ! Je dis la bonne réponse à la fin de la semaine.
column-revealed = **{ $name }** : { $text }
    C'était : **{ $solution }**
column-why = { $why }
column-nobody-knew = { $guesses ->
    [0] Personne n'a essayé cette fois.
    [one] Une personne a essayé, sans trouver.
   *[other] { $guesses } personnes ont essayé, et aucune n'a trouvé.
}
column-knew-guess = **{ $names }** a trouvé avant les autres ; nombre de personnes qui ont essayé : { $guesses }.
column-knew-quiz = { $count ->
    [one] **{ $names }** avait la bonne réponse, sur { $guesses } qui ont répondu.
   *[other] { $count } avaient la bonne réponse, sur { $guesses } qui ont répondu : **{ $names }**
}

column-done-made = **{ $name }** est maintenant dans le salon.
column-done-wake = **{ $name }** est réveillée.
column-done-sleep = **{ $name }** dort : je ne demande plus rien, jusqu'à ce que quelqu'un envoie quelque chose ou la réveille.
column-done-end = **{ $name }** n'existe plus, avec tout ce qu'il y avait dedans.
column-sleeps = { $weeks ->
    [one] Personne n'a rien envoyé pour **{ $name }** depuis une semaine, alors elle dort maintenant. Un envoi la réveille, et toi aussi tu le peux.
   *[other] Personne n'a rien envoyé pour **{ $name }** depuis { $weeks } semaines, alors elle dort maintenant. Un envoi la réveille, et toi aussi tu le peux.
}
column-wake = réveiller { $name }
columns-none = Il n'y a pas encore de rubriques ici.
columns-head = { $count ->
    [one] Il y a une rubrique :
   *[other] Il y a { $count } rubriques :
}
columns-row = • **{ $name }** ({ $kind ->
    [guess] quelque chose à deviner
    [quiz] une question
    [free] simplement montrée
   *[votes] au vote
}{ $asleep ->
    [yes] , endormie
   *[no] {""}
}){ $has ->
    [yes] : { $about }
   *[no] {""}
}
winners-none = Personne n'a encore rien gagné.
winners-head = **{ $name }**
winners-row = • { $day } : **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] {""}
}
winners-fame = Sur toutes les semaines :
winners-fame-votes = { $place }. **{ $name }** : a plu à { $percent } % ({ $count ->
    [one] gagné une fois
   *[other] gagné { $count } fois
})
winners-fame-wins = { $place }. **{ $name }** : { $count ->
    [one] une fois
   *[other] { $count } fois
}
winners-news = **{ $name }** a gagné dans { $column }{ $has ->
    [yes] : { $text }
   *[no] {"."}
}
nudge-kind-columns = rubriques
nudge-kind-columns-help = qu'une rubrique dort, parce que personne n'y envoie plus rien
export-community_column = Rubriques que tu as créées
export-column_entry = Ce que tu as envoyé pour des rubriques
export-column_guess = Ce que tu as deviné
export-column_win = Ce que tu as gagné

# La page.
page-columns = Rubriques
page-columns-what = Pour quoi on peut envoyer quelque chose, semaine après semaine, et qui a gagné.
page-columns-asleep = Elle dort ; un envoi la réveille.
page-columns-own = Ce que tu as envoyé :
page-columns-send = Envoyer
page-columns-text = Tes mots
page-columns-won = Les derniers gagnants
page-columns-picture = une image sans description
setting-columns-enabled = s'il y a des rubriques ; dans une vraie communauté, seulement une fois activées là-bas
setting-columns-opens = le jour où commence le vote sur les envois d'une semaine
setting-columns-opens_hour = l'heure où il commence, à l'heure de la communauté
setting-columns-ends = le jour où une semaine se termine, avec qui a gagné
setting-columns-ends_hour = l'heure où elle se termine
setting-columns-least = combien de membres doivent voter ; sinon, le vote continue une semaine
setting-columns-sleeps_after = après combien de semaines sans envoi une rubrique s'endort
setting-columns-pictures = combien de temps après sa semaine l'image gagnante est gardée ; les autres partent tout de suite

# Ce qu’elle fait pour la pratique des communautés.
practice-columns = Les rubriques apportent quelque chose chaque semaine : on envoie, on vote ou on devine, et quelqu'un gagne.
practice-columns-lacks = Il n'y a pas encore de rubrique. Dans un salon, ceci en crée une : `/column votes limericks: cinq vers qui riment`

archived-won = Elle a gagné.
archived-entry = { $name }, semaine { $week }
deed-columns = Créer des rubriques
