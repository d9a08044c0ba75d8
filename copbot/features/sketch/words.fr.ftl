# Ce que le bot dit du croquis, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-sketch = sketch
command-sketch-help = ce que tout le monde dessine ensemble cette semaine, et comment s'y joindre
command-sketch-example = /sketch
command-line = line
command-line-help = trace un trait dans le croquis de la semaine
command-line-example = /line c4 e5
export-sketch_line = Traits que tu as tracés dans des croquis
export-sketch_vote = À quel point tu voulais foncer des traits d'autres dans des croquis
export-sketch_turn = Traits de croquis pour lesquels on te demande à quel point les foncer
sketch-word-another = autre
sketch-word-subject = sujet
sketch-word-remove = enlever
sketch-word-vote = voter

sketch-call = Cette semaine, nous dessinons tous **{ $subject }**, un petit trait par jour. `/line c4 e5` trace de la case C4 à la case E5 ; une réponse à ceci le fait aussi. Ensuite, je te demande à quel point foncer des traits d'autres. Il est fini le { $until }.{ $count ->
    [0] { "" }
    [one] {" "}Un trait est là jusqu'ici.
   *[other] {" "}{ $count } traits sont là jusqu'ici.
}
sketch-call-page = Cette semaine, nous dessinons tous **{ $subject }**, un petit trait par jour, puis nous disons à quel point foncer des traits d'autres. Il est fini le { $until }.{ $count ->
    [0] { "" }
    [one] {" "}Un trait est là jusqu'ici.
   *[other] {" "}{ $count } traits sont là jusqu'ici.
}
sketch-about = { $count ->
    [0] La feuille est vide : les lettres A à P en haut, les nombres 1 à 12 à gauche
    [one] { $subject }, un trait jusqu'ici : { $lines }
   *[other] { $subject }, de { $count } traits ; les plus foncés : { $lines }
}
sketch-runs = de { $start } à { $end } ({ $dark } %)
sketch-finished = { $count ->
    [one] **{ $subject }** est fini : un trait. Merci à qui l'a tracé !
   *[other] **{ $subject }** est fini : { $count } traits de { $people ->
        [one] une personne
       *[other] { $people } personnes
    }, et { $votes ->
        [0] rien n'en est encore dit
        [one] un avis sur leur force
       *[other] { $votes } avis sur leur force
    }. Merci à tous ceux qui ont dessiné !
}
sketch-line-aside = { $head } À quel point foncer des traits d'autres, je te le demande en privé : écris-moi `/sketch voter` là-bas.
sketch-show-aside = Je montre l'image en privé : écris-moi `/sketch` là-bas.
sketch-remove-aside = Les traits se choisissent sur une image, et en privé : écris-moi `/sketch enlever` là-bas.
sketch-card-over = Nous avons tous dessiné **{ $subject }**. Plus aucun trait ne s'y ajoute.
sketch-line-late = Ce croquis est fini. Maintenant, nous dessinons **{ $subject }** ; `/line c4 e5` y trace un trait.
sketch-answer = { $text }
sketch-next-line = Tu peux tracer ton prochain trait le { $at }.
sketch-vote-button = dire à quel point foncer
sketch-not-yet = Rien n'est encore dessiné. Le premier croquis commence le { $at } s'il y a un sujet : ce que plusieurs membres ont cherché dernièrement. La modération peut en choisir un, avec `/sketch sujet pommes`.
sketch-between = **{ $subject }** est fini. Le prochain croquis commence le { $at }.
sketch-none = Rien n'est dessiné en ce moment ; `/sketch` dit quand commence le prochain croquis.
sketch-line-how = Maintenant, nous dessinons **{ $subject }**. Écris-moi les cases que joint ton trait, comme `c4 e5` ou `c4 d5 e5`. Il peut être long de deux cases.
sketch-line-done = Ton trait y est, de **{ $start }** à **{ $end }**.
sketch-line-only = { $head } Il n'y a pas de traits d'autres pour lesquels te demander en ce moment. Tu peux tracer ton prochain trait le { $at }.
sketch-line-last = Ton trait y est, de **{ $start }** à **{ $end }**, et avec lui le croquis est fini.
sketch-line-wait = Tu as tracé un trait il n'y a pas longtemps. Tu peux tracer le prochain le { $at }.
sketch-line-unread = Je comprends des cases et rien d'autre : `/line c4 e5`, ou avec plus de cases `/line c4 d5 e5`.
sketch-line-field = Il n'y a pas de case { $reaches } : elles vont de A1 à P12.
sketch-line-off = Ça sortirait de la feuille : les cases vont de A1 à P12.
sketch-line-short = Un trait joint au moins deux cases : `/line c4 e5`.
sketch-line-many = Un trait peut avoir { $most } points au plus.
sketch-line-long = C'est trop long : de { $start }, de ce côté, un trait peut aller jusqu'à { $reaches }. Il peut être long de { $longest } unités, c'est-à-dire de deux cases.
sketch-how-dark = À quel point foncer ce trait, en rouge sur l'image : de **{ $start }** à **{ $end }** ? { $left ->
    [one] C'est le dernier.
   *[other] Il y en a encore { $left }.
}
sketch-red = le croquis, avec un trait en rouge de { $start } à { $end }
sketch-dark-0 = à effacer
sketch-dark-25 = pâle
sketch-dark-50 = moyen
sketch-dark-75 = foncé
sketch-dark-100 = noir
sketch-voted = Noté : { $dark ->
    [0] à effacer (0 %)
    [25] pâle (25 %)
    [50] moyen (50 %)
    [75] foncé (75 %)
    [100] noir (100 %)
   *[other] { $dark } %
}.
sketch-dark-how = À quel point foncer le trait de { $start } à { $end } ? Dis **à effacer**, **pâle**, **moyen**, **foncé** ou **noir**, ou combien sur 100, comme 30 %.
sketch-passed = Très bien, pas celui-là.
sketch-go-on = Volontiers.
sketch-stopped = Très bien. Avec `/sketch voter`, tu peux continuer à tout moment.
sketch-votes-done = { $head } C'étaient tous ceux pour lesquels je te demande cette fois. Merci !
sketch-vote-changed = Le trait de { $start } à { $end } sera maintenant { $dark ->
    [0] effacé (0 %)
    [25] pâle (25 %)
    [50] moyen (50 %)
    [75] foncé (75 %)
    [100] noir (100 %)
   *[other] à { $dark } %
}.
sketch-vote-gone = Je ne demande pas pour ce trait, ou plus ; `/sketch voter` continue.
sketch-vote-over = Ce croquis est fini.
sketch-another-done = **{ $subject }** n'est plus un sujet ; le salon voit le suivant.
sketch-another-none = **{ $subject }** n'est plus un sujet. Je n'en connais pas d'autre ; choisis-en un avec `/sketch sujet pommes`.
sketch-subject-how = Dis ce qu'il faut dessiner, en { $longest } caractères au plus : `/sketch sujet pommes`.
sketch-subject-done = Maintenant, on dessine **{ $subject }**.
sketch-subject-next = **{ $now }** a déjà des traits, alors **{ $subject }** vient après, le { $at }.
sketch-remove-none = Il n'y a pas de tel trait.
sketch-remove-which = Quel trait doit partir ? Ils ont des numéros sur l'image.
sketch-remove-row = **{ $number }** de { $start } à { $end }, par { $author }{ $votes ->
    [0] , sans avis sur sa force
    [one] , un avis sur sa force
   *[other] , { $votes } avis sur sa force
}
sketch-remove-button = { $number }
sketch-removed = Il n'est plus dans le croquis.

# Les pages.
page-sketch = Le croquis
page-sketch-none = Rien n'est dessiné en ce moment. Le prochain croquis peut commencer le { $at }.
page-sketch-vote = À quel point foncer ?
page-sketch-draw = Tracer un trait
page-sketch-how = Dessine sur la feuille avec un doigt, un stylet ou la souris. Au clavier : va sur la feuille, déplace-toi avec les flèches, Entrée commence le trait et pose ses points, et le bouton l'envoie ; Échap recommence.
page-sketch-points = Les cases qu'il joint
page-sketch-hint = Comme c4 e5, ou c4 d5 e5 : lettres depuis la gauche, nombres depuis le haut. Il peut être long de deux cases.
page-sketch-send = Le mettre dans le croquis
page-sketch-draw-here = La feuille : trace un trait avec les flèches et Entrée
page-sketch-at = Tu es à
page-sketch-length = sur 100 unités
page-sketch-remove = Enlever un trait
sketch-reported = le croquis : { $subject }
sketch-take-out = Enlever { $number }
page-sketches = Croquis
page-sketches-none = Aucun croquis n'est encore fini.
page-sketches-older = Plus anciens
page-sketches-all = Tous les croquis
page-sketches-of = { $count ->
    [one] un trait
   *[other] { $count } traits
} de { $people ->
    [one] un membre
   *[other] { $people } membres
}, { $votes ->
    [0] rien n'en est dit
    [one] un avis sur leur force
   *[other] { $votes } avis sur leur force
}
sketches-all = Croquis de { $community }
sketches-one = { $subject } : un croquis de { $community }
sketches-artform = dessin à plusieurs mains

# Dans les newsletters.
sketch-news = **{ $subject }** est dessiné : un croquis de { $count ->
    [one] un trait
   *[other] { $count } traits
}, par { $people ->
    [one] un membre
   *[other] { $people } membres
}
sketch-idea = Tracer un trait dans le croquis, **{ $subject }** : `/line c4 e5`. Il est fini le { $until }.
setting-sketch-enabled = s'il existe ; dans une vraie communauté, seulement une fois activé là-bas
setting-sketch-rooms = le salon où on le voit, par nom ou id. Le premier que le bot a connu, si rien n'est dit
setting-sketch-ends = le jour où un croquis est fini, et où le prochain commence
setting-sketch-ends_hour = l'heure à laquelle, à l'heure de la communauté
setting-sketch-pause = combien de temps après un trait un membre peut tracer le suivant
setting-sketch-votes = pour combien de traits d'autres on demande son avis à un membre après un trait
setting-sketch-lines = avec autant de traits, il est fini avant son jour
setting-sketch-searchers = combien de membres doivent avoir cherché quelque chose pour que cela puisse être un sujet
setting-sketch-never = des mots qui ne sont jamais un sujet
setting-sketch-public = tout le monde peut voir sur le web les croquis finis

# Ce qu'il fait pour la pratique des communautés.
practice-sketch = Semaine après semaine, tout le monde dessine ensemble une image, un trait chacun.
