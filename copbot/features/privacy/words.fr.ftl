# Ce que le bot dit de ce qu'il garde, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-export = export
command-export-help = tout ce que je garde sur toi, en fichiers, rien que pour toi
command-export-example = /export
command-forget = forget
command-forget-help = fais-moi oublier tout ce que je sais de toi
command-forget-example = /forget
export-privately = Ceci n'est que pour toi : écris-moi d'abord en privé, s'il te plaît, et donne `/export` là-bas.
export-sent = Je te l'ai envoyé en privé.
export-to-read = Tout ce que je garde sur toi, à lire.
export-for-programs = La même chose, pour des programmes.
export-title = Ce que copbot garde sur toi
export-member = Toi, et ce que tu as réglé
export-account = Tes comptes
export-stay = Les salons où tu es
export-post = Ce que tu as demandé et répondu
export-question = Questions qui sont à toi, ou qu'on t'a posées
export-vote = Tes votes sur des réponses
export-ballot = Ce que tu as mis au vote
export-ballot_look = Ce qu'on t'a montré d'un vote
export-picture = Images que tu as envoyées
export-ballot_option = Ce qu'on pouvait y choisir
export-ballot_vote = Tes votes
export-voted = Votes anonymes : que tu as voté, et pas quoi
export-thanks = Réponses dont tu as dit qu'elles t'ont aidé
export-subject = Sujets de tes questions
export-nudge = Questions que je t'ai apportées
export-postponed = Ce que je veux te dire au bon moment
export-outbox = Ce que je t'ai dit en privé ; de ce que tu as reçu, les mots ne sont pas gardés
export-piece = Des longs textes : quels messages ils ont pris
export-link = Tes comptes reliés
export-moved = Ce que tes comptes reliés ont apporté
export-copy = Où se trouve aussi ce que tu as dit
export-topic = Ce que tu connais et cherches
export-profile = Qui peut le voir
forgotten = (oublié)
forget-word-confirm = confirmer
forget-yes = Oui, oublie-moi
forget-what = { $count ->
    [one] Je peux t'oublier : ton nom et tes comptes, ce que tu as demandé et répondu, tes votes, points, réglages et profil. Ce que d'autres ont écrit reste. On ne peut pas revenir en arrière ; `/export` te donne d'abord le tout. Si c'est bien ce que tu veux, écris `/forget confirmer`.
   *[other] Je peux t'oublier, dans toutes tes communautés ({ $names }) : ton nom et tes comptes, ce que tu as demandé et répondu, tes votes, points, réglages et profil. Ce que d'autres ont écrit reste. On ne peut pas revenir en arrière ; `/export` te donne d'abord le tout. Si c'est bien ce que tu veux, écris `/forget confirmer`.
}
forget-what-page = { $count ->
    [one] Je peux t'oublier : ton nom et tes comptes, ce que tu as demandé et répondu, tes votes, points, réglages et profil. Ce que d'autres ont écrit reste. On ne peut pas revenir en arrière ; le fichier de cette page contient le tout. Si c'est bien ce que tu veux, dis-le ci-dessous.
   *[other] Je peux t'oublier, dans toutes tes communautés ({ $names }) : ton nom et tes comptes, ce que tu as demandé et répondu, tes votes, points, réglages et profil. Ce que d'autres ont écrit reste. On ne peut pas revenir en arrière ; le fichier de cette page contient le tout. Si c'est bien ce que tu veux, dis-le ci-dessous.
}
forget-done = Je ne sais plus rien de toi. Ce que tu as écrit toi-même dans les salons y est encore ; toi seul peux l'effacer. Adieu, et bienvenue si tu reviens un jour !

# Les pages de ce qui est gardé.
page-data = Mes données
page-data-what = Qui tu es pour moi, et ce que je garde sur toi dans cette communauté. Personne d'autre ne voit cette page.
page-data-accounts = Mes comptes
page-data-accounts-what = C'est par eux que je te connais. Avec `/link`, tu en ajoutes un d'une autre plateforme.
page-data-platform = Plateforme
page-data-account = Nom là-bas
page-data-rooms = Salons
page-data-unlink = Refaire de ce compte un membre à part
page-data-kept = Ce que je garde
page-data-kept-what = Quoi
page-data-kept-count = Combien
page-data-file = Garder le tout dans un fichier (JSON)
page-data-forget-head = Te faire oublier
page-data-forget-what = Je te dis d'abord ce que cela veut dire, et je redemande une fois.
page-data-forget = M'oublier…
page-kept = Ce qui est gardé sur moi
page-kept-what = Le plus récent d'abord. Les longs textes sont coupés ici ; le fichier contient tout.
page-kept-entry = Entrée { $number }
page-kept-older = Plus anciennes
page-kept-back = Retour à mes données
page-datafile = Mes données dans un fichier
setting-privacy-delivered = combien de temps on garde que le bot a dit quelque chose, et à qui (pas les mots), de 8d à 30d
setting-privacy-nudges = combien de temps on garde qui a reçu un message, et à quel sujet
setting-privacy-tickets = combien de temps on garde les tickets fermés de l'assistance, depuis leur ouverture
setting-privacy-talk = combien de temps on garde les mots des conversations modérées
setting-privacy-entries = combien de temps on garde les mots des envois aux rubriques qui n'ont rien gagné
setting-privacy-applications = combien de temps on garde ce qu'ont écrit des personnes refusées, ou parties
