# Ce que le bot dit des comptes qui sont un seul membre, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-link = link
command-link-help = fais de tes comptes sur plusieurs plateformes un seul membre : je te donne un code pour l'autre compte
command-link-example = /link
command-unlink = unlink
command-unlink-help = refais de ce compte un membre à part
command-unlink-example = /unlink
link-code = Ton code est `{ $code }`. Dans les dix minutes, écris-moi `/link { $code }` avec ton autre compte : alors je te demande ici si c'est bien toi, et les deux deviennent un seul membre. Ne le montre à personne.
link-privately = Écris-moi d'abord en privé, et donne `/link` là-bas : le code n'est que pour toi.
link-unknown = Je ne connais pas ce code, ou il a expiré. Prends-en un nouveau avec `/link` sur ton autre compte.
link-too-often = Ça fait trop de codes que je ne connais pas. Réessaie dans une heure, s'il te plaît.
link-already = Ces comptes sont déjà un seul membre.
link-asked = J'ai demandé à ton autre compte si vous êtes la même personne. Réponds là-bas dans les dix minutes.
link-unreached = Je ne peux pas écrire à ton autre compte en ce moment, alors je ne peux pas réunir les deux. Écris-moi en privé avec lui, et réessaie.
link-confirm = { $name } sur { $platform } m'a donné ton code, et deviendrait un seul membre avec toi : vos questions, réponses et points seraient ceux d'une seule personne. Es-tu { $name } ?
link-yes = Oui, c'est moi
link-no = Non
link-over = Il n'y a rien à confirmer, ou plus rien. `/link` donne un nouveau code.
link-not-done = Bien : rien n'a été réuni, et le code n'est plus valable.
link-refused = Ton autre compte a dit non, alors rien n'a été réuni.
link-done = C'est fait : tes comptes sont maintenant un seul membre. `/unlink` l'annule.
unlink-none = Ce compte n'est relié à aucun autre.
unlink-done = C'est fait : ce compte est de nouveau un membre à part.
export-linkcode = Codes qui relient tes comptes
