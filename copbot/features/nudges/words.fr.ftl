# Ce que le bot dit de ce que les membres souhaitent, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-nudges = nudges
command-nudges-help = ce que je peux t'envoyer : oui ou non, tout ou par type
command-nudges-example = /nudges non
command-quiet = quiet
command-quiet-help = les heures où je te laisse tranquille
command-quiet-example = /quiet 22:00-08:00
command-timezone = timezone
command-timezone-help = ton fuseau horaire
command-timezone-example = /timezone Europe/Paris
command-language = language
command-language-help = la langue dans laquelle je t'écris ; non laisse ton application choisir
command-language-example = /language fr
nudge-kind-all = tout
nudges-usage = Écris `{ $example }`, ou nomme un type : { $kinds }.
nudges-off = Je ne te ferai plus signe. `/nudges oui` annule cela.
nudges-off-page = Je ne te ferai plus signe.
nudges-on = Je peux de nouveau te faire signe.
nudges-off-kind = Je ne t'écrirai plus pour ça : { $what }. `/nudges { $kind } oui` annule cela.
nudges-off-kind-page = Je ne t'écrirai plus pour ça : { $what }.
nudges-on-kind = Je peux de nouveau t'écrire pour ça : { $what }.
nudges-head = **Ce que je peux t'envoyer**
nudges-row-on = ✔ { $kind } : { $what }
nudges-row-off = ✘ { $kind } : { $what }
nudges-button-on = { $kind } : oui
nudges-button-off = { $kind } : non
quiet-none = Tu n'as pas d'heures calmes. `/quiet 22:00-08:00` en choisit.
quiet-none-page = Tu n'as pas d'heures calmes.
quiet-set = Tes heures calmes : { $hours } ({ $zone }). `/quiet non` y met fin.
quiet-set-page = Tes heures calmes : { $hours } ({ $zone }).
quiet-all-day = C'est calme toute la journée : je ne te fais signe à aucune heure. `/quiet non` y met fin.
quiet-all-day-page = C'est calme toute la journée : je ne te fais signe à aucune heure.
quiet-no-hours = Ces heures commencent et finissent au même moment. Écris 22:00-08:00 ; 00:00-24:00 pour toute la journée, ou non.
timezone-set = Ton fuseau horaire est { $zone } ; là-bas, on est maintenant le { $time }.
language-is = En privé, je t'écris dans cette langue : { $language }, { $why ->
    [chosen] comme tu l'as choisi
    [client] comme le dit ton application
   *[community] comme dans les salons
 }. Je parle { $languages } : `/language fr` en choisit une, `/language non` laisse ton application choisir.
language-off = D'accord, c'est ton application qui choisit maintenant. En privé, je t'écris dans cette langue : { $language }, { $why ->
    [client] comme elle le dit
   *[community] comme dans les salons
 }.
language-client = comme le dit mon application
language-set = Désormais, quand on se parle en privé, je t'écris dans cette langue : { $language }.

# La page de ce qu'un membre souhaite.
page-wishes = Mes souhaits
page-wishes-what = Ce que je peux te dire, quand et dans quelle langue ; et ce que tu peux choisir d'autre. Tout cela peut aussi se choisir dans le chat.
page-nudges = Ce que je peux t'écrire
page-nudges-kind = Type
page-nudges-stands = Maintenant
page-nudges-change = Changer
page-nudges-on = oui
page-nudges-off = non
page-nudges-turn-on = Activer
page-nudges-turn-off = Désactiver
page-nudges-all-on = Tout activer
page-nudges-all-off = Tout désactiver
page-wishes-more = Ce que je peux choisir d'autre
page-set = Choisir
page-quiet = Heures calmes
page-quiet-none = Tu n'as pas d'heures calmes.
page-quiet-is = Je te laisse tranquille pendant ces heures : { $hours }.
page-quiet-all-day = Je te laisse tranquille toute la journée.
page-quiet-off = Pas d'heures calmes
page-quiet-hours = Heures, comme 22:00-08:00
page-timezone = Mon fuseau horaire
page-timezone-is = { $zone } ; là-bas, on est maintenant le { $time }.
page-timezone-zone = Fuseau horaire, ou la grande ville la plus proche
page-language = Ma langue
page-language-chosen = Je t'écris dans cette langue : { $language }, comme tu l'as choisi.
page-language-client = Je t'écris dans cette langue : { $language }, comme le dit ton application.
page-language-community = Je t'écris dans cette langue : { $language }, comme dans les salons.

# Ce qu’elle fait pour la pratique des communautés.
practice-wishes = Ce que j'écris sans qu'on le demande, chacun peut le refuser pour de bon, par type ou en bloc, et choisir quand cela vient. Personne ne voit qui l'a fait.

# Le temps réservé.
quiet-except = sauf
quiet-when = quand
time-ask = Quand aurais-tu du temps pour cela ? Réponds `le soir`, ou `mardi 20-21`, et ce qui peut attendre, je te le dirai à ce moment-là.
time-button = Quand j'ai le temps
time-when = Quand aurais-tu du temps pour cela ? Choisis, ou écris-moi, par exemple `mardi 20-21`.
time-mornings = le matin
time-afternoons = l'après-midi
time-evenings = le soir
time-weekends = le week-end
time-no = non merci
time-declined = Très bien. Je n'écris que s'il y a quelque chose pour toi, en journée ; `/quiet` permet de choisir autre chose.
time-not = Je n'ai pas trouvé d'heure dans « { $word } ». Écris `/quiet sauf soir`, ou `/quiet sauf mardi 20:00-21:00`.
time-either = « { $word } », ce sont deux choses, et je ne peux en retenir qu'une. Laquelle ? Choisis, ou écris-moi, par exemple `mardi 20-21`.
time-backwards = « { $word } » durerait jusqu'au lendemain. Quelles heures veux-tu ? Choisis, ou écris-moi les deux encore une fois.
time-set-hours = Désormais, je ne t'écris de moi-même qu'à { $hours } ({ $zone }).
time-set-days = Ce qui peut attendre, je te le dis désormais en journée : { $days } ({ $zone }). Si quelqu'un t'attend, j'écris aussi les autres jours.
time-set-days-hours = Ce qui peut attendre, je te le dis désormais à { $hours } : { $days } ({ $zone }). Si quelqu'un t'attend, j'écris aussi les autres jours, à ces heures.
time-off = `/quiet non` y met fin.
practice-time = Dans mon accueil, je demande une fois aux nouveaux quand ils auraient du temps ; ce qui peut attendre vient à ce moment-là. Donner ce temps aux membres revient à la modération.
