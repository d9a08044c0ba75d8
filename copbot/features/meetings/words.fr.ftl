# Ce que le bot dit des rencontres, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-meet = meet
command-meet-help = propose une rencontre, et demande quand elle convient
command-meet-example = /meet Journée de plantation | mardi 8 déc 20:00 | jeudi 10 déc 20:00
command-meeting = meeting
command-meeting-help = vois une rencontre, dis si tu viens, ajoute ou fixe un moment
command-meeting-example = /meeting 3 fixer 2
command-meetings = meetings
command-meetings-help = les rencontres à venir
command-meetings-example = /meetings

form-meet = Proposer une rencontre
form-meet-title = Ce que c'est
form-meet-times = Quand (et où), un par ligne

meeting-do-fix = fixer
meeting-do-add = ajouter
meeting-do-yes = oui
meeting-do-maybe = peut-être
meeting-do-no = non
meeting-anyway = malgré tout

meet-how = Écris ce que c'est, puis un moment ou plusieurs : `/meet Journée de plantation | mardi 8 déc 20:00 | jeudi 10 déc 20:00`. Tu peux aussi écrire `mardi 20:00`, ou la date seule : `8 déc 20:00`.
    Tu peux ajouter où c'est (`@ la cabane`, ou un lien), combien de temps (`2h`), pour combien de monde (`12 places`), tous les combien (`toutes les 2 semaines`), et à l'heure d'où (`Europe/Lisbon`).
meet-long = Garde le titre en { $title } caractères au plus, et chaque lieu en { $place }.
meet-when = Ajoute au moins un moment, s'il te plaît : `/meet Journée de plantation | mardi 8 déc 20:00`.
meet-what = Je n'arrive pas à lire « { $words } » comme un moment, et il y a déjà un lieu.
meet-many = Il peut y avoir { $most } moments au choix au plus ; ici, il y en aurait davantage.
meet-lasts = Une rencontre peut durer de cinq minutes à sept jours.
meet-no-day = Il manque un jour à « { $words } » : `mardi 8 déc 20:00`.
meet-no-time = Il manque une heure à « { $words } » : `mardi 8 déc 20:00`.
meet-no-such-day = Le jour de « { $words } » n'est dans aucun calendrier.
meet-weekday = Le jour de la semaine de « { $words } » n'est pas celui de cette date. Lequel des deux est le bon ?
meet-no-zone = Je ne connais pas l'heure de « { $words } ». Essaie avec une plus grande ville : `Europe/Lisbon`.
meet-no-places = Il peut y avoir de 1 à 100 000 places.
meet-past = Ce moment est déjà passé.
meet-far = C'est dans plus d'un an.
meet-enough = Trois de tes rencontres attendent déjà des réponses. Quand un moment sera fixé pour l'une d'elles, la prochaine pourra suivre.
meet-put = **{ $name }** propose une rencontre : **{ $title }** Quand est-ce que ça te convient ? Réponds jusqu'au { $until }. (Rencontre { $number } ; tu peux ajouter un moment : `/meeting { $number } ajouter mardi 20:00`)
meet-added = **{ $name }** ajoute un moment : { $when }. **{ $title }** Quand est-ce que ça te convient ? Réponds jusqu'au { $until }.
meet-time = { $number }. { $when }
meet-time-at = { $number }. { $when }, { $place }
meet-clock = C'est l'heure de { $zone }.
meet-clock-buttons = Les boutons montrent l'heure de { $zone }.
meet-done = Ta rencontre est maintenant dans le salon.

meeting-asked = **{ $title }** On demande quand ça convient. (Rencontre { $number })
meeting-fixed = **{ $title }** { $when }. (Rencontre { $number })
meeting-held = **{ $title }** C'était { $when }. (Rencontre { $number })
meeting-cancelled = **{ $title }** Elle est annulée. (Rencontre { $number })
meeting-where = Où : { $place }
meeting-there = { "" } Où : { $place }.
meeting-come = { $left ->
    [0] Viennent ({ $count }) : { $names }
   *[other] Viennent ({ $count }) : { $names } et encore { $left }
}
meeting-may = { $left ->
    [0] Peut-être ({ $count }) : { $names }
   *[other] Peut-être ({ $count }) : { $names } et encore { $left }
}
meeting-wait = { $left ->
    [0] Attendent une place ({ $count }) : { $names }
   *[other] Attendent une place ({ $count }) : { $names } et encore { $left }
}
meeting-nobody-yet = Personne n'a encore dit venir.
meeting-places = { $count ->
    [0] Toutes les places sont prises ; qui veut venir peut en attendre une.
    [one] Une place est libre.
   *[other] { $count } places sont libres.
}
meeting-suits-nobody = **{ $title }** Aucun des moments ne convient à quelqu'un. Peut-être d'autres : `/meet`. Ou fixes-en un malgré tout : `/meeting { $number } fixer 1`.
meeting-nobody-can = Personne n'a dit que ce moment convient. Pour le fixer malgré tout : `/meeting { $number } fixer { $time } malgré tout`.
meeting-fix-anyway = Le fixer malgré tout
meeting-own-asked = Tu peux fixer un moment : `/meeting { $number } fixer 1`.
meeting-own-fixed = Tu peux la changer : `/meeting { $number } déplacer samedi 10:00`, `lieu`, `places`, ou `annuler`.
meeting-fixed-already = C'est déjà fixé.
meeting-which-time = Lequel des moments, de 1 à { $count } ? `/meeting { $number } fixer 1`.
meeting-one-time = Écris un seul moment, s'il te plaît : `mardi 8 déc 20:00`.
meeting-add-late = On ne demande plus pour les moments.
meeting-add-twice = Ce moment y est déjà.
meeting-not-yours = Seule la personne qui a proposé la rencontre, ou la modération, peut faire ça.
meeting-none = Il n'y a pas de telle rencontre pour toi.
meeting-which = Il y a plusieurs rencontres. De laquelle parles-tu ? `/meetings` montre leurs numéros.
meeting-over = Cette rencontre a commencé, ou est finie.
meeting-is-cancelled = Cette rencontre est annulée.
meeting-not-fixed = Le moment n'est pas encore fixé. Tu peux dire lesquels te conviennent : `/votes`.
meeting-how = Je n'arrive pas à lire ça. `/meeting { $number }` tout seul montre la rencontre et ce qu'on peut faire.
meeting-done = C'est fait.
meeting-answer = Dire ce qui me convient
meeting-aloud = { $names } : { $text }
meeting-moved-up = Une place s'est libérée, et elle est à toi : **{ $title }** { $when }.{ $where }

meeting-moved-down = Il y a maintenant moins de places : tu en attends une, et je te dis quand elle est libre : **{ $title }** { $when }.{ $where }
meeting-cancel-sure = { $count ->
    [one] Est-ce que je l'annule pour tout le monde ? Une autre personne vient.
   *[other] Est-ce que je l'annule pour tout le monde ? { $count } autres personnes viennent.
} Si c'est seulement toi qui ne peux pas venir : `/meeting { $number } non`.
meeting-cancel-all = L'annuler pour tout le monde
nudge-kind-meetings-moved-down-help = que ta place à une rencontre n'est plus là, et que tu en attends une

meetings-none = Aucune rencontre n'est prévue. Propose-en une avec `/meet`.
meetings-head = À venir :
meetings-fixed = { $number }. **{ $title }** { $when }
meetings-asked = { $number }. **{ $title }** On demande quand ça convient.

going-yes = Je viens
going-maybe = Peut-être
going-no = Pas cette fois
going-not-after-all = Finalement, je ne peux pas
going-noted-yes = Noté, tu viens : **{ $title }** { $when }.
going-noted-maybe = Noté, tu viens peut-être : **{ $title }** { $when }.
going-noted-no = Noté, tu ne viens pas cette fois. Merci de l'avoir dit.
going-never = Noté, aucun de ces moments ne te convient. Merci de l'avoir dit.
going-waits = Toutes les places sont prises. Tu as le numéro { $place } de la liste d'attente, et je te dis quand une place se libère : **{ $title }** { $when }.

nudge-kind-meetings = rencontres
nudge-kind-meetings-help = un rappel des rencontres où tu vas, et ce qui y change
nudge-kind-meetings-moved-up-help = qu'une place à une rencontre est devenue la tienne
export-meeting = Rencontres que tu as proposées
export-meeting_time = Moments que tu as proposés pour des rencontres
export-meeting_guest = Si tu viens à des rencontres

meeting-do-move = déplacer
meeting-do-place = lieu
meeting-do-places = places
meeting-do-cancel = annuler
meeting-do-file = fichier
meeting-file = Pour ton agenda :
meeting-file-about = { $when }
meeting-the-same = C'est déjà comme ça.
meeting-place = Écris où c'est, en { $most } caractères au plus : `/meeting { $number } lieu la cabane`.
meeting-places-how = Combien de personnes peuvent venir ? `/meeting { $number } places 12` ; `0` pour autant qu'on veut.
meeting-fix-first = Le moment n'est pas encore fixé : `/meeting { $number } fixer 1`.
meeting-changed = Changé : **{ $title }** Maintenant { $when }.{ $where }
meeting-called-off = Annulée : **{ $title }**
meeting-reminder = Dans { $left } : **{ $title }** { $when }.{ $where }
nudge-kind-meetings-changed-help = qu'une rencontre où tu vas a changé
nudge-kind-meetings-called-off-help = qu'une rencontre où tu vas est annulée

meeting-do-notes = notes
notes-ask = **{ $title }** Qui s'occupe du compte rendu ? Réponds à ceci avec « moi », ou avec le compte rendu ou un lien vers lui.
notes-mine = Moi
notes-word-me = moi
notes-word-i-do = je m'en occupe
notes-yours = Merci ! Quand il est prêt : `/meeting { $number } notes …`, avec des mots ou un lien.
notes-others = Quelqu'un d'autre s'occupe de ce compte rendu. Merci quand même !
notes-too-early = Le compte rendu se garde quand la rencontre est finie.
notes-none = Il n'y a pas encore de compte rendu : `/meeting { $number } notes …`, avec des mots ou un lien.
notes-long = Garde le compte rendu en { $most } caractères au plus, ou donne un lien vers lui.
notes-kept = Gardé, merci. `/meeting { $number }` le montre.
notes-are = Compte rendu : { $text }
notes-by = { $name } s'occupe du compte rendu.
news-meeting = { $count ->
    [0] **{ $title }** { $when } ; personne ne s'est encore annoncé (`/meeting { $number }`).
    [one] **{ $title }** { $when } ; une personne vient jusqu'ici (`/meeting { $number }`).
   *[other] **{ $title }** { $when } ; { $count } personnes viennent jusqu'ici (`/meeting { $number }`).
}
news-notes = **{ $title }** Compte rendu : { $text } (`/meeting { $number }`)
export-meeting_note = Comptes rendus de rencontres dont tu t'occupes

page-meetings = Rencontres
page-meetings-what = Ce qui vient, à ton heure.
page-meetings-own = Ta réponse : { $answer }
page-meetings-file = Fichier pour mon agenda
page-meetings-feed = Une adresse avec les rencontres où tu vas, que ton agenda va chercher : /web flux
meetings-of = Rencontres de { $community }

meeting-do-end = fin
meet-series = Les rencontres qui reviennent demandent un seul moment : `/meet Heure de lecture | mardi 8 déc 20:00 | chaque semaine`.
meeting-every-week = { $count ->
    [one] Chaque semaine
   *[other] Toutes les { $count } semaines
}
meeting-every-month = { $count ->
    [one] Chaque mois
   *[other] Tous les { $count } mois
}
meeting-last = La dernière
meeting-no-series = Celle-là est la seule, ou la dernière.
meeting-ended = Celle-ci est la dernière. Ton agenda le lit dans le fichier : `/meeting fichier`.
export-meeting_series = Rencontres à toi qui reviennent
meeting-answer-how = Écris-moi les numéros de ceux qui te conviennent, avec un `?` après ceux qui conviennent peut-être : par exemple `1 2?`.
setting-meetings-enabled = si cela existe ; non dans une vraie communauté, tant qu'elle ne l'active pas
setting-meetings-vote_for = combien de temps on demande quand une rencontre convient ; ensuite, le meilleur moment est fixé
setting-meetings-settle_after = ce temps après que tout le monde a répondu, il est fixé plus tôt
setting-meetings-lasts = combien de temps dure une rencontre si elle ne dit rien d'autre
setting-meetings-everyone = les rencontres proposées dans un salon sont pour tous les membres, pas seulement pour ceux de ce salon ; jamais celles d'un salon de la modération
setting-meetings-public = qui a l'adresse de l'agenda de la communauté voit comment s'appellent ses rencontres et quand elles sont, jamais où ni qui vient ; sans cela, cet agenda n'existe pas

# Ce qu’elle fait pour la pratique des communautés.
practice-meetings = Les membres proposent des rencontres, en vrai ou en ligne ; je trouve l'heure qui convient au plus grand nombre, rappelle qui vient et donne un fichier d'agenda.

# Ce que la modération pourrait faire cette semaine.
worth-meeting = Personne ne s'est rencontré ici depuis trois mois, et rien n'est prévu. `/meet` propose une rencontre, en vrai ou en ligne, et demande quand cela convient.
deed-meetings = Réunir les gens
