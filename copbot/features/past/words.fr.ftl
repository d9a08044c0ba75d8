# Ce que le bot dit du passé qui a été importé, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

past-imported = Ce que tu as écrit dans les salons avant mon arrivée a été importé, du { $since } au { $until }. Questions : { $questions }, réponses : { $answers }.
past-yours = `/export` te montre le tout, `/forget` me le fait oublier.
export-past = Que quelque chose de toi a été importé
export-name_claim = Quels noms du passé tu as dit être les tiens
command-thatwasme = thatwasme
command-thatwasme-help = dis qu'un nom du passé importé était le tien : on demande à la modération
command-thatwasme-example = /thatwasme oskar
command-thatwasnt = thatwasnt
command-thatwasnt-help = un nom du passé a été donné au mauvais membre : reprends-le (pour la modération)
command-thatwasnt-example = /thatwasnt oskar
claim-nobody = De « { $name } », je ne sais rien d'avant mon arrivée, ou ce nom est déjà à quelqu'un. Les noms sont comme on les écrivait alors.
claim-waits = J'ai posé la question à la modération ; je te dis sa réponse.
claim-refused = La modération a dit non. Adresse-toi à elle si c'est une erreur.
claim-many = Attends les réponses pour les noms que tu m'as déjà donnés, s'il te plaît.
claim-nobody-hears = En ce moment, je ne peux écrire à personne de la modération. Demande à quelqu'un de la modération de m'écrire, puis réessaie.
claim-asked = Je demande à la modération si « { $name } », c'était toi, et je te dis sa réponse. Sans réponse dans les deux semaines, la demande expire.
claim-put = { $name } dit : « { $past } sur { $platform }, c'était moi. » Est-ce vrai ?
claim-much = Importé sous ce nom, du { $since } au { $until }. Questions : { $questions }, réponses : { $answers }.
claim-care = Le même nom ne prouve rien. Avec un oui, tout est à ce membre ; `/thatwasnt` le reprend.
claim-button-yes = Oui, c'est vrai
claim-button-no = Non
claim-over = Il y a déjà une réponse, ou la demande a expiré.
claim-own = C'est à quelqu'un d'autre de la modération de le dire.
claim-yes = Bien : ce que « { $past } » a écrit est maintenant à { $name }. `/thatwasnt { $past }` le reprend.
claim-no = Bien : rien n'a été réuni.
claim-told-yes = La modération le dit aussi : ce que « { $name } » a écrit sur { $platform } est maintenant à toi.
claim-told-no = La modération dit que « { $name } » sur { $platform }, ce n'était pas toi. Adresse-toi à elle si c'est une erreur.
claim-told-undone = La modération a repris que « { $name } » sur { $platform }, c'était toi. Adresse-toi à elle si c'est une erreur.
claim-not-given = Le nom « { $name } » n'a été donné à personne.
claim-undone = Bien : ce que « { $name } » a écrit n'est de nouveau à personne.
nudge-kind-names = noms
nudge-kind-names-help = qui dit qu'un nom du passé importé était le sien
