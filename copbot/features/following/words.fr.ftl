# Ce que le bot dit à celles et ceux qui ont la même question, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-follow = follow
command-follow-help = dis que tu as la même question, pour apprendre la réponse : réponds-y avec ça, ou mets 🙋 dessus
command-follow-example = /follow
command-unfollow = unfollow
command-unfollow-help = ne plus attendre la réponse à la question de quelqu'un d'autre
command-unfollow-example = /unfollow 12
follow-done = { $count ->
    [one] Je te dirai ce que devient la question { $number }. `/unfollow { $number }` annule cela.
   *[other] Je te dirai ce que devient la question { $number } ; vous êtes maintenant { $count } à l'attendre. `/unfollow { $number }` annule cela.
}
follow-done-page = { $count ->
    [one] Je te dirai ce que devient la question { $number }.
   *[other] Je te dirai ce que devient la question { $number } ; vous êtes maintenant { $count } à l'attendre.
}
follow-stopped = D'accord, je ne t'écrirai plus pour la question { $number }.
follow-stop = ne plus la suivre
follow-stop-this = ne plus suivre { $number }
followed = Il y a une réponse à une question que tu as aussi : { $title } → { $answer } ({ $author })
followed-bare = La réponse de { $author } à une question que tu as aussi est acceptée : { $title }
followed-solved = { $asker } a résolu ce que tu cherches aussi : { $title }
    Tu peux peut-être demander comment.
followed-closed = Une question que tu as aussi est fermée ({ $reason }) : { $title }
followed-head = { $count ->
    [one] Une question que tu as aussi :
   *[other] { $count } questions que tu as aussi :
}
nudge-kind-followed = suivies
nudge-kind-followed-help = ce que deviennent les questions que tu as aussi
follow-yourself = C'est ta propre question : tu apprends ses réponses de toute façon.
export-follower = Questions que tu attends aussi

command-follow-help-native = dis que tu as la même question, pour apprendre la réponse : par son numéro, ou avec 🙋 dessus

# Sur la page de ce qu'un membre souhaite.
page-follow = Questions d'autres que j'attends
page-follow-row = #{ $number } { $title }
