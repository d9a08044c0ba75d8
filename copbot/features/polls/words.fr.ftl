# Ce que le bot dit des sondages, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-poll = poll
command-poll-help = demande à tout le monde ici son avis, ou quand ça convient
command-poll-example = /poll Quel jour ? | mardi | jeudi
poll-dates = dates
poll-scale = échelle
poll-anonymous = anonyme
poll-hidden = caché
poll-end = fin
poll-how = Écris ta question, puis ce qu'on peut choisir : `/poll Quel jour ? | mardi | jeudi`. Sans choix, tu demandes oui ou non.
    Devant la question, tu peux mettre : `dates` (chacun répond oui, peut-être ou non à chacune), `échelle` (de 1 à 5 : `/poll échelle C'était comment ? | ennuyeux | super`), `anonyme`, `caché` (le résultat est dit à la fin), et combien de temps : `2j`. `/poll fin` termine le tien.
poll-long = Garde la question en { $longest } caractères au plus, et chaque choix en { $label }.
poll-options = Donne de deux à { $most } choix différents, avec un `|` entre eux : `/poll Quel jour ? | mardi | jeudi`.
poll-many = Il peut y avoir { $most } choix au plus ; ici, il y en a davantage.
poll-scale-how = Une échelle a de 2 à { $most } degrés, et un nom pour les deux bouts ou pour aucun : `/poll échelle C'était comment ? | ennuyeux | super | 10`.
poll-lasts = Un sondage peut être ouvert de dix minutes à 30 jours.
poll-one-at-a-time = Ton dernier sondage est encore ouvert ; quand il sera fini, ou avec `/poll fin`, le prochain pourra suivre.
poll-put = **{ $name }** demande : **{ $title }** Vote jusqu'au { $until }.
poll-done = Ton sondage est maintenant dans le salon.
poll-ended = C'est fini.
poll-none = Il n'y a pas de sondage ouvert ici.
poll-which = Plusieurs sondages sont ouverts ici. Duquel parles-tu ? Réponds-y avec `/poll fin`.
poll-not-yours = Seule la personne qui a lancé le sondage, ou la modération, peut le terminer.
poll-over = { $count ->
    [one] **{ $title }** Une personne a voté :
   *[other] **{ $title }** { $count } personnes ont voté :
}
poll-nobody = **{ $title }** Le sondage est terminé, et personne n'a voté. Une autre fois peut-être !
poll-too-few = { $count ->
    [one] **{ $title }** Le sondage est terminé. Une personne a voté, et avec moins de { $least } votes je ne dis rien des choix, pour que personne n'y soit reconnu.
   *[other] **{ $title }** Le sondage est terminé. { $count } personnes ont voté, et avec moins de { $least } votes je ne dis rien des choix, pour que personne n'y soit reconnu.
}

form-poll = Demander à tout le monde ici
form-poll-question = Ta question
form-poll-options = Les choix, un par ligne ; aucun pour oui ou non
setting-polls-lasts = combien de temps un sondage est ouvert s'il ne dit rien d'autre
setting-polls-least = avec moins de votes, rien de ce qui a été choisi dans un sondage anonyme n'est jamais dit

archived-too-few = Trop peu de personnes ont voté pour le dire.
archived-voters = { $count ->
    [one] { $count } personne a voté.
   *[other] { $count } personnes ont voté.
  }
