# Ce que le bot demande à la modération d'une nouvelle communauté, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

nudge-kind-setup = démarrage
nudge-kind-setup-help = comment régler une nouvelle communauté, pour la modération
export-setup = Où en est la mise en route de ta communauté
begin-aloud = { $names } : je viens d'arriver ici. En trois minutes, vous pouvez me dire comment aider au mieux : écrivez-moi `/setup` en privé.
begin-hello = Bonjour ! Tu modères ici, et je viens d'arriver. Quelques questions, trois minutes, et je saurai comment aider. Ce que tu choisis vaut tout de suite ; `/settings annuler` l'annule.
begin-count = **{ $community }, { $number } sur { $count }**
begin-language-name = Français
begin-language = Quelle langue est-ce que je parle dans les salons ? Maintenant : { $now }.
begin-timezone = Où êtes-vous ? Je me règle sur l'heure locale pour me taire la nuit. Maintenant : { $now }. Choisis, ou écris-moi une ville ou un pays.
begin-waking = À quelles heures puis-je parler de moi-même ? Maintenant : { $now }. Choisis, ou écris-m'en d'autres, comme 10:00-20:00.
begin-all-day = toute la journée
begin-rooms = Dans quels salons dois-je voir les questions dans la conversation, et les garder en vue jusqu'à ce qu'elles aient une réponse ? `/ask` marche dans tous.
begin-room-yes = { $room } : **oui**
begin-room-no = { $room } : **non**
begin-rooms-more = { $count ->
    [one] Encore un salon : `/settings #salon qa.detect non` le règle.
   *[other] Encore { $count } salons : `/settings #salon qa.detect non` en règle un.
}
begin-points-on = Les membres noteront-ils les messages des autres avec des points de modération ? Ça vaut la peine là où beaucoup de gens parlent. Maintenant : oui.
begin-points-off = Les membres noteront-ils les messages des autres avec des points de modération ? Ça vaut la peine là où beaucoup de gens parlent. Maintenant : non.
begin-yes = oui
begin-no = non
begin-next = suivant
begin-later = plus tard
begin-skip = tout passer
begin-heard = Noté : { $value }.
begin-not-language = Je ne parle pas cette langue. Écris-moi `Français` ou `English`, par exemple ; `suivant` laisse tout tel quel.
begin-again-language = `Français`, `English` ou `suivant` : l'un d'eux, je comprends.
begin-not-timezone = Je ne connais pas ce lieu. Écris-moi une plus grande ville près de vous, comme Paris, ou votre pays ; `suivant` laisse tout tel quel.
begin-again-timezone = Quelle est la grande ville la plus proche ? `Paris`, par exemple ; `plus tard` remet ça à plus tard.
begin-not-waking = Je n'ai pas pu y lire d'heures. Écris-moi quand je peux commencer et quand j'arrête, comme `8:00-22:00`, ou `toute la journée` ; `suivant` laisse tout tel quel.
begin-again-waking = Deux heures de la journée, s'il te plaît : `8:00-22:00`. Ou `suivant`.
begin-not-rooms = Écris-moi un salon avec oui ou non, comme `#chat non` ; `tous` ou `aucun` pour tous à la fois ; `suivant` continue.
begin-again-rooms = Un salon et oui ou non, s'il te plaît : `#chat non`. Ou `suivant`.
begin-not-points = Écris-moi `oui` ou `non` ; `suivant` laisse tout tel quel.
begin-again-points = `oui`, `non` ou `plus tard` : l'un d'eux, je comprends.
begin-near = Tu voulais dire { $near } ?
begin-city-short = Ça ne dit pas quand on change d'heure. Écris-moi une ville, comme Paris.
begin-city-wide = Il y a plus d'une heure dans ce pays. Écris-moi une ville, comme New York.
begin-put-off = Très bien. Écris-moi `/setup` au bon moment, et on reprend où on en était.
begin-skipped = Très bien, tout reste tel quel. `/setup` ici te redemande, `/settings` montre ce qui est réglé.
begin-nothing = La personne qui me fait tourner a déjà réglé tout ça. `/settings` montre ce qui est réglé.
begin-done = C'est tout ; je commence tout de suite.
    `/settings` montre et change ce qui est réglé ; `/settings annuler` annule le dernier changement.
    `/setup` dans un salon le relie à d'autres.
    `/help` dit ce que je peux faire d'autre.
begin-elsewhere = C'était pour une autre communauté ; maintenant on parle de { $community }. Écris quelque chose dans un salon de l'autre, puis choisis de nouveau.
begin-fixed = La personne qui me fait tourner a fixé ça dans ma configuration.
begin-not = On ne peut pas choisir ça. `/setup` redemande.
setting-setup-enabled = si l'on demande en privé à quelqu'un de la modération d'une nouvelle communauté comment tout régler ; oui dans une vraie communauté
