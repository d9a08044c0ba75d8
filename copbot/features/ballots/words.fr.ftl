# Ce que le bot dit des votes, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-votes = votes
command-votes-help = sur quoi tu peux voter maintenant
command-votes-example = /votes
votes-none = Il n'y a pas de vote pour toi en ce moment.
votes-head = { $count ->
    [one] Tu peux voter sur ceci :
   *[other] Tu peux voter sur ceci :
}
votes-row = • { $title } (jusqu'au { $until }{ $voted ->
    [yes] {" "}; tu as voté
   *[no] {""}
})
ballot-paper = { $text }
ballot-about = **{ $title }** Tu peux voter jusqu'au { $until }.
ballot-own = Ton vote jusqu'ici : { $choice }. Tu peux le changer jusqu'à la fin.
ballot-entry = **{ $number }** { $text }
ballot-entries-how = Choisis tout ce qui te plaît : appuie dessus, ou écris-moi les numéros. De qui c'est, et combien de votes chacun a, est dit à la fin.
ballot-entries-own = Il n'y a ici rien d'autre à choisir que ce qui est à toi.
ballot-more = montre-m'en plus
ballot-not-that = Tu ne peux pas choisir celui-là : c'est le tien, ou il n'est plus là.
ballot-nothing-else = « { $label } » ne va avec rien d'autre : choisis cela seul, ou le reste sans cela.
ballot-take-back = retirer mon vote
ballot-write-first = Ici, tu votes avec moi en privé : écris-moi `/votes` en privé, s'il te plaît.
ballot-alone = Pour ce vote, tu votes avec moi en privé, pour que personne d'autre ne le voie. Écris-moi `/votes` en privé, s'il te plaît.
ballot-noted = Noté : { $choice }.
ballot-noted-thumbs = Noté : { $choice }. Jusqu'ici { $up } 👍 et { $down } 👎.
ballot-noted-count = Noté : { $choice }. { $count ->
    [one] Une personne a voté jusqu'ici.
   *[other] { $count } personnes ont voté jusqu'ici.
}
ballot-back = Ton vote est retiré.
ballot-back-thumbs = Ton vote est retiré. Jusqu'ici { $up } 👍 et { $down } 👎.
ballot-cast = Ton vote est compté. Merci !
ballot-voted = Tu as déjà voté ici ; un vote anonyme est définitif. Merci !
ballot-over = Ce vote est terminé.
ballot-lacks = { $count ->
    [one] Il faut encore un vote d'ici au { $until }, sinon c'est abandonné.
   *[other] Il faut encore { $count } votes d'ici au { $until }, sinon c'est abandonné.
}
ballot-lacks-told = { $count ->
    [one] Il faut encore un vote d'ici au { $until }, sinon les choix ne sont pas dits.
   *[other] Il faut encore { $count } votes d'ici au { $until }, sinon les choix ne sont pas dits.
}
ballot-suits-y = { $label } : oui
ballot-suits-m = { $label } : peut-être
ballot-suits-n = { $label } : non
ballot-unread = Je n'arrive pas à lire ça comme un vote, et personne d'autre ne le voit. { $how } Pour joindre la modération, il y a `/helpdesk`.
ballot-how-yes_no = Réponds oui ou non, s'il te plaît.
ballot-how-approval = Écris-moi en un seul message les numéros de tout ce qui te plaît, de 1 à { $count } : par exemple `1 2`.
ballot-how-dates = Écris-moi en un seul message les numéros des dates qui te conviennent, de 1 à { $count }, avec un `?` après celles qui conviennent peut-être : par exemple `1 2?`.
ballot-how-scale = Choisis un nombre de 1 à { $count }, s'il te plaît.

# La page des votes ouverts.
page-ballots = Votes ouverts
page-ballots-what = Sur quoi tu peux voter maintenant, ce qui finit bientôt d'abord.
page-ballots-waits = Tu peux voter là-dessus jusqu'au { $until } : { $title }
page-ballots-until = Dans { $room }, jusqu'au { $until }
page-ballots-vote = Voter
page-ballots-yes-no = Oui ou non
page-ballots-yes = 👍 Oui
page-ballots-no = 👎 Non
page-ballots-approval = Tout ce qui te plaît
page-ballots-scale = Ton nombre
page-ballots-y = oui
page-ballots-m = peut-être
page-ballots-n = non
page-ballots-choose = choisis
page-ballots-picture = une image sans description
