# Ce que le bot dit des points, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-mod-menu = Modérer ce message
command-mod = mod
command-mod-help = dis pourquoi un message est bon ou non, si tu as des points de modération : réponds-y avec une raison
command-mod-example = /mod éclairant
command-unmod = unmod
command-unmod-help = reprends ta modération d'un message : réponds-y
command-unmod-example = /unmod
command-points = points
command-points-help = tes points de modération, et pourquoi tu en as ou non
command-points-example = /points
command-karma = karma
command-karma-help = comment ce que tu as écrit a été apprécié
command-karma-example = /karma
command-metamod = metamod
command-metamod-help = juge si des modérations étaient justes ; sans aucun nom
command-metamod-example = /metamod
command-best = best
command-best-help = ce qui a été le plus apprécié ces derniers temps
command-best-example = /best mois
command-willing = willing
command-willing-help = si tu veux modérer : oui ou non
command-willing-example = /willing non
command-threshold = threshold
command-threshold-help = la note sous laquelle tu ne vois rien dans les listes
command-threshold-example = /threshold 1
command-modlog = modlog
command-modlog-help = qui a modéré quoi (pour la modération)
command-modlog-example = /modlog
command-undo = undo
command-undo-help = annule une modération, par son numéro dans le journal ou en réponse au message (pour la modération)
command-undo-example = /undo 12
reason-insightful = éclairant
reason-interesting = intéressant
reason-informative = instructif
reason-funny = drôle
reason-underrated = sous-estimé
reason-offtopic = hors-sujet
reason-flamebait = incendiaire
reason-troll = troll
reason-redundant = redondant
reason-overrated = surestimé
reason-spam = spam
reason-disagree = désaccord
reason-touche = touché
period-week = semaine
period-month = mois
moderation-wordless = (un message)
moderation-write-to-me = ceci n'est que pour toi ; écris-moi d'abord en privé, s'il te plaît.
mod-reply = Réponds avec ça au message dont tu parles. Par exemple : `{ $example }`
mod-unknown = Je ne connais pas ce message, ou plus.
mod-offer = Comment est « { $title } » ?
mod-done = « { $title } » : { $reason }, de { $before } à { $after }. { $left ->
    [0] C'était ton dernier point. Merci !
    [one] Il te reste un point.
   *[other] Il te reste { $left } points.
}
mod-done-staff = « { $title } » : { $reason }, de { $before } à { $after }. C'est dans le journal.
mod-no-effect = « { $title } » ne peut pas aller plus loin de ce côté, alors ta raison ({ $reason }) est notée et ne coûte rien.
mod-bomb = « { $title } » : { $reason }, de { $before } à { $after }. C'était la troisième fois en peu de temps que tu notais la même personne vers le bas. Je sais que c'est le plus souvent bien intentionné ; mais il est bon que d'autres jugent aussi, alors tes points s'arrêtent ici, et pendant quelque temps tu n'en reçois pas de nouveaux. La modération peut le voir.
mod-not-reason = Cette raison ne sert pas ici. Voici celles qui servent : { $reasons }.
mod-not-own = C'est ton propre message ; ce sont les autres qui le jugent.
mod-not-twice = Tu as déjà modéré ce message.
mod-not-old = { $days ->
    [one] Ce message a plus d'un jour, et reste comme il est.
   *[other] Ce message a plus de { $days } jours, et reste comme il est.
}
mod-not-posted = Tu as pris part à cette conversation, alors ce sont d'autres qui jugent.
mod-not-first = « Surestimé » et « sous-estimé » parlent d'une note donnée par d'autres ; personne n'en a encore donné.
mod-not-karma = Pour noter vers le bas, il faut un peu plus de karma que tu n'en as encore.
mod-not-points = Tu n'as pas de points de modération en ce moment. `/points` dit pourquoi.
moderation-undone-posted = { $count ->
    [one] Tu as écrit dans une conversation que tu avais modérée, alors cette modération est annulée. Son point ne revient pas.
   *[other] Tu as écrit dans une conversation que tu avais modérée, alors tes { $count } modérations là-bas sont annulées. Leurs points ne reviennent pas.
}
unmod-none = Tu n'as pas modéré ce message.
unmod-done = { $spent ->
    [0] C'est annulé.
   *[other] C'est annulé. Le point ne revient pas.
}
points-given = { $count ->
    [one] Tu as **un point de modération**, jusqu'au { $until }.
   *[other] Tu as **{ $count } points de modération**, jusqu'au { $until } : emploie-les pour ce qui mérite d'être vu.
}
points-given-daily = { $count ->
    [one] Tu as **un point de modération** aujourd'hui.
   *[other] Tu as **{ $count } points de modération** aujourd'hui, et de nouveaux chaque jour : emploie-les pour ce qui mérite d'être vu.
}
points-how = Mets l'un de ces signes sur un message : { $signs }. `/mod` en réponse a d'autres raisons. Personne ne saura que c'était toi.
points-how-bare = Réponds à un message avec `/mod` et dis pourquoi. Personne ne saura que c'était toi.
points-few = Les points circulent dans les communautés de { $least } membres ou plus.
points-ended = Tes points de modération sont finis. Merci d'avoir pris soin de cet endroit ! C'est maintenant au tour des autres.
points-none = Tu n'as pas de points de modération en ce moment.
points-staff = Toi qui fais partie de la modération, tu n'as pas besoin de points. Ce que tu modères est dans le journal.
points-paused = À cause de plusieurs points contre une même personne, tu n'en reçois pas jusqu'au { $until }.
points-karma = Les points vont aux personnes dont les messages ont été appréciés ; les tiens ont été notés plutôt vers le bas. Ça s'arrange avec le temps.
points-young = { $days ->
    [one] Les points vont aux personnes qui sont ici depuis un jour.
   *[other] Les points vont aux personnes qui sont ici depuis { $days } jours.
}
points-active = { $days ->
    [one] Tu as participé { $days } jour sur les { $within } derniers ; les points vont à partir de { $needed }.
   *[other] Tu as participé { $days } jours sur les { $within } derniers ; les points vont à partir de { $needed }.
}
points-waiting = Le tirage peut tomber sur toi à tout moment. Tu as { $tokens } jetons ; les points en coûtent { $price }, et chaque nouveau message en rapporte.
points-tomorrow = Tu en reçois de nouveaux au début de la journée.
points-history = { $granted ->
    [one] Jusqu'ici, tu as reçu { $granted } point ; employés : { $spent }, expirés sans servir : { $expired }.
   *[other] Jusqu'ici, tu as reçu { $granted } points ; employés : { $spent }, expirés sans servir : { $expired }.
}
points-willing = Tu veux bien modérer ; `/willing non` y met fin.
points-unwilling = Tu ne veux pas modérer ; `/willing oui` change cela.
willing-on = Merci ! Tu peux recevoir des points de modération.
willing-off = D'accord, tu ne reçois pas de points de modération. `/willing oui` annule cela.
willing-off-page = D'accord, tu ne reçois pas de points de modération.
karma-is = Ton karma est **{ $word }**.
karma-terrible = très mauvais
karma-bad = mauvais
karma-neutral = neutre
karma-positive = positif
karma-good = bon
karma-excellent = excellent
karma-reason = { $count }× { $reason }
karma-why = Ces 30 derniers jours, d'autres ont trouvé ce que tu as écrit : { $reasons }.
karma-why-none = Ces 30 derniers jours, personne n'a modéré ce que tu as écrit.
karma-start = Ce que tu écris commence avec une note de { $score }.
karma-may = Tu peux recevoir des points de modération.
karma-may-not = Tant que c'est ainsi, tu ne reçois pas de points de modération.
metamod-row = Quelqu'un a noté ceci « { $reason } » : « { $title } »
    Était-ce juste ? ({ $count ->
        [one] le dernier
       *[other] encore { $count }
    })
metamod-fair = juste
metamod-unfair = pas juste
metamod-pass = Je ne sais pas
metamod-thanks = C'est tout. Merci ! Ça aide à donner les points à celles et ceux qui en font bon usage.
metamod-later = Tu l'as fait il y a peu. Reviens demain !
metamod-none = Il n'y a rien à juger en ce moment.
metamod-not-you = C'est pour les personnes qui sont ici depuis un moment, dont le karma n'est pas négatif, et qui veulent bien modérer.
metamod-over = Celle-là est déjà réglée.
best-week = **Le meilleur des sept derniers jours**
best-month = **Le meilleur des trente derniers jours**
best-none = Rien ne se détache encore.
best-row = • { $score }, { $label } : { $title } – { $name }
best-row-bare = • { $score } : { $title } – { $name }
threshold-is = Dans les listes, tu vois ce qui a une note de { $score } ou plus.
threshold-range = Choisis un nombre de { $least } à { $most }. Par exemple : `{ $example }`
modlog-head = **Les dernières modérations**
modlog-none = Personne n'a encore modéré quoi que ce soit.
modlog-row = #{ $number } { $moderator } → { $author } : { $reason } ({ $state }), { $ago } : « { $title } », maintenant à { $score }
modlog-undone = annulée
modlog-staff = modération
modlog-counted = compte
modlog-idle = sans effet
undo-which = Laquelle ? Donne son numéro dans `/modlog`, ou réponds au message.
undo-none = Il n'y a pas de telle modération, ou elle est déjà annulée.
undo-done = { $count ->
    [one] C'est annulé.
   *[other] { $count } modérations sont annulées.
}
notice-low = { $count ->
    [one] Ceci a été noté vers le bas aussi loin que possible. Tu veux peut-être y jeter un œil :
   *[other] Ces { $count } messages ont été notés vers le bas aussi loin que possible. Tu veux peut-être y jeter un œil :
}
notice-row = • { $author } : { $title }
notice-bomb = • { $moderator } a dépensé plusieurs points contre { $author } en peu de temps, et n'en reçoit pas jusqu'au { $until }. `/modlog` les montre, `/undo` les annule.
nudge-kind-moderation = points
nudge-kind-moderation-help = que tu as des points de modération
nudge-kind-notices-help = ce qui a été noté très bas, pour la modération
export-standing = Karma, jetons et points
export-presence = Les jours où tu as participé
export-scored = Ce qui a été modéré de toi
export-moderation = Modérations de toi, et de ce que tu as écrit
export-judgement = Tes jugements de modérations
export-bomb = Points dépensés contre une seule personne

command-mod-help-native = dis pourquoi un message est bon ou non, si tu as des points de modération : dans son menu, sous Applications
command-unmod-menu = Reprendre ma modération
command-unmod-help-native = reprends ta modération d'un message : dans son menu, sous Applications
mod-reply-native = { command-on-message }
undo-which-native = Laquelle ? Donne son numéro dans `/modlog`.
command-undo-help-native = annule une modération, par son numéro dans le journal (pour la modération)
points-how-native = Mets l'un de ces signes sur un message : { $signs }. Dans son menu, sous **Applications**, **{ command-mod-menu }** a d'autres raisons. Personne ne saura que c'était toi.
points-how-bare-native = Fais un clic droit sur un message (sur un téléphone, appui long), **Applications**, **{ command-mod-menu }**, et dis pourquoi. Personne ne saura que c'était toi.

# Sur la page de ce qu'un membre souhaite.
page-willing = Modérer
page-willing-on = Je veux modérer
page-willing-off = Je ne veux pas modérer
page-threshold = Ce que je vois dans les listes
page-threshold-score = Rien sous cette note
page-threshold-set = Choisir

page-metamod = { $count ->
    [one] Une modération attend que tu dises si elle était juste.
   *[other] { $count } modérations attendent que tu dises si elles étaient justes.
}
page-metamod-go-on = Continuer
page-log = Journal de modération
page-log-what = Qui a modéré quoi, le plus récent d'abord. Tu le vois parce que tu décides pour la communauté ; personne d'autre n'apprend qui a modéré qui.
page-log-caption = Les modérations
page-log-of-one = Les modérations d'un membre
page-log-what-on = Quoi
page-log-state = Ce que ça a donné
page-log-change = Changer
page-log-row = { $reason }, pour ce que { $author } a écrit :
page-log-score = note maintenant { $score }
page-log-undo = Annuler
page-log-none = Rien n'a encore été modéré ici.
page-log-older = Plus anciennes
page-log-newest = Retour aux plus récentes

news-post = « { $text } » ({ $name })
setting-moderation-enabled = si cela existe ; non dans une vraie communauté, tant qu'elle ne l'active pas
setting-moderation-least_members = dans une communauté de moins de membres, aucun point ne circule
setting-moderation-scheme = comment les points circulent : slashdot, par tirage parmi les membres actifs ; daily, autant pour chaque membre
setting-moderation-reasons = les raisons qu'on peut donner
setting-moderation-reactions = les réactions qui valent des raisons
setting-moderation-min_score = la note la plus basse
setting-moderation-max_score = la note la plus haute
setting-moderation-start_score = avec quelle note commence le message d'un membre
setting-moderation-karma_low = avec moins de karma que cela, les messages commencent un point plus bas
setting-moderation-karma_very_low = avec moins de karma que cela, encore un point plus bas
setting-moderation-bonus_karma = avec plus de karma que cela, les messages commencent un point plus haut
setting-moderation-bonus_max_downs = plus de notes vers le bas que cela font perdre cet avantage
setting-moderation-moderated_within = les messages plus anciens que cela ne reçoivent pas de points
setting-moderation-notice_after = ce que la modération devrait voir dans ce délai lui est dit en une fois
setting-moderation-min_karma = le karma le plus bas
setting-moderation-max_karma = le karma le plus haut
setting-moderation-points = les points qu'une personne reçoit, et le plus qu'elle peut en avoir
setting-moderation-stir = les points qui n'ont pas servi expirent après ce temps
setting-moderation-stir_cost = jetons que coûte un point expiré
setting-moderation-recycled = la part des points expirés qui revient en jetons
setting-moderation-tokens_per_post = jetons que rapporte un nouveau message
setting-moderation-tokens_at_once = le plus de jetons qu'un membre reçoit en une heure
setting-moderation-tokens_per_point = jetons que coûte un point
setting-moderation-max_tokens = le plus de jetons qu'une personne peut avoir
setting-moderation-grant_tokens = qui a moins de jetons ne reçoit pas de points
setting-moderation-grant_share = la plus grande part des membres qui reçoit des points en même temps
setting-moderation-decay_after = après ce temps sans un mot, les jetons diminuent
setting-moderation-decay = jetons perdus par jour
setting-moderation-decay_karma = avec moins de karma que cela, les jetons diminuent aussi
setting-moderation-down_tokens = jetons qu'une note vers le bas coûte à la personne qui a écrit
setting-moderation-rating_tokens = jetons que coûtent « surestimé » et « sous-estimé » en plus du point
setting-moderation-eligible_share = la part des membres, les plus anciens, qui peut recevoir des points
setting-moderation-active_days = seulement avec autant de jours actifs
setting-moderation-active_within = pendant ce temps
setting-moderation-eligible_karma = et avec au moins ce karma
setting-moderation-band_from = les moins actifs n'en sont pas
setting-moderation-band_to = et les plus actifs non plus
setting-moderation-band_members = mais seulement à partir d'autant de membres possibles
setting-moderation-weight = de combien les personnes qui modèrent avec justesse passent devant
setting-moderation-daily_age = points quotidiens : pour les membres depuis ce temps
setting-moderation-daily_down_karma = points quotidiens : avec moins de karma que cela, seulement vers le haut
setting-moderation-bomb_downs = autant de notes vers le bas contre une même personne sont une bombe
setting-moderation-bomb_within = pendant ce temps
setting-moderation-bomb_pause = une bombe coûte le droit aux points pendant ce temps
setting-moderation-bomb_again = la deuxième et les suivantes, pendant ce temps
setting-moderation-meta_share = la part des membres, les plus anciens, qui juge des modérations
setting-moderation-meta_karma = seulement avec au moins ce karma
setting-moderation-meta_votes = au plus autant de membres jugent une modération
setting-moderation-meta_members = la part des membres joignables : dans les petites communautés, moins de membres jugent
setting-moderation-meta_at_once = autant de modérations sont jugées en une fois
setting-moderation-meta_every = au plus une fois dans ce temps
setting-moderation-meta_after = au plus tôt ce temps après la modération
setting-moderation-meta_tokens = à partir d'autant de jetons, une modération juste n'en rapporte plus
setting-moderation-meta_max_karma = et à partir de ce karma, plus de karma
setting-moderation-repeats_within = noter souvent la même personne dans le même sens pendant ce temps coûte des jetons

# Ce qu’elle fait pour la pratique des communautés.
practice-valued = Les membres disent avec une raison ce qui est bon ; `/best` montre ce que la communauté a apprécié. Là où les points sont activés, ceux qu'on apprécie modèrent à leur tour.
