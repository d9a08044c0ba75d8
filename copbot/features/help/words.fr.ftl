# Ce que le bot dit de lui-même, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-help = help
command-help-help = ce que je comprends
command-status = status
command-status-help = ce qui demande de l'attention (pour la modération)
command-status-example = /status
command-takeback = takeback
command-takeback-help = retire un de mes messages : réponds-y avec ça, ou mets 🗑️ dessus (pour la modération)
command-takeback-example = /takeback
takeback-which = Réponds avec ça à un de mes messages dans un salon, ou donne son lien. Ce que j'ai dit il y a longtemps, je ne le sais plus.
takeback-stays = Je ne peux pas effacer de messages ici, mais ce que celui-là proposait ne compte plus.
takeback-done = Le message est retiré.
takeback-head = **Ce que j'ai dit et qui a été retiré**
takeback-none = Rien de ce que j'ai dit n'a été retiré dernièrement. Réponds à un de mes messages avec `/takeback`, et il le sera.
takeback-row = par { $name } dans { $room }, { $ago }
export-takenback = Ce que tu as retiré de mes messages
private-hint = Je ne comprends que des commandes, et des réponses à ce que je t'ai demandé. `/help` montre ce que je sais faire.
help-head = **Ce que je comprends**
help-more = `/help { $name }` en dit plus sur l'une d'elles.
help-example = Par exemple : `{ $example }`
status-open = { $count ->
    [0] Aucune question ouverte.
    [one] Une question ouverte.
   *[other] { $count } questions ouvertes.
}
status-oldest = La plus ancienne est #{ $number } ; elle attend depuis { $ago }.
status-dead = { $count ->
    [one] Un message n'a pas pu être livré ; la personne qui me fait tourner peut le voir avec `copbot outbox`.
   *[other] { $count } messages n'ont pas pu être livrés ; la personne qui me fait tourner peut les voir avec `copbot outbox`.
}
start-hello = Bonjour ! Je garde en vue les questions de ta communauté jusqu'à ce que quelqu'un y réponde.
    Ici, je t'écris quand quelque chose t'attend, et tu peux y répondre. `/nudges` montre ce que je peux t'envoyer, `/help` ce que je comprends d'autre.
help-rest = { $count ->
    [one] `/help tout` en montre une de plus.
   *[other] `/help tout` en montre { $count } de plus.
}
help-all = tout
start-stranger = Bonjour ! Je suis le bot de { $community }, et je ne réponds qu'à ses membres : les personnes qui sont dans ses salons. Si tu viens d'arriver, écris-y d'abord quelque chose.
    `/helpdesk` te met en contact avec les gens qui s'en occupent, `/rules` montre ses règles, `/join` sert à devenir membre, `/help` montre ce que je fais d'autre pour toi.
status-strange = { $count ->
    [one] On m'a ajouté à un salon qui n'appartient à aucune communauté, et je n'y fais rien. `copbot rooms` le montre.
   *[other] On m'a ajouté à { $count } salons qui n'appartiennent à aucune communauté, et je n'y fais rien. `copbot rooms` les montre.
}
help-moderators = Pour la modération : { $names }
help-more-word = plus
status-charge = Il n'y a plus personne qui décide pour toute la communauté : objectifs, règles, assistance.
charge-nobody = **Plus personne ne s'occupe de cet endroit** : la dernière personne de la modération est partie. Les questions continuent comme toujours ; ce qui demande la modération attend, l'assistance aussi.
charge-how = La personne qui gère ce salon peut donner à quelqu'un les droits de modération ; je le vois tout seul.
charge-how-matrix = Qui a le plus haut niveau de pouvoir ici peut donner à quelqu'un 50 ou plus, dans les paramètres du salon, sous « Rôles et permissions » ; s'il n'y a personne, les gens qui gèrent son serveur le peuvent. Je le vois tout seul.
charge-how-discord = La personne à qui appartient le serveur peut donner à quelqu'un un rôle qui permet de gérer les messages ici. Je le vois tout seul.
charge-how-telegram = La personne à qui appartient le groupe peut nommer quelqu'un admin, dans les paramètres du groupe. Je le vois tout seul.
private-hint-short = Je n'ai pas compris. Une question pour tout le monde se pose dans le salon, et `/search` avec ce que tu cherches trouve des réponses plus anciennes.
private-hint-again = Je ne suis qu'un bot, et je n'ai pas compris. `/help` dit ce que je fais ; `/helpdesk` est pour joindre la modération.

command-takeback-menu = Retirer ce message du bot
command-takeback-help-native = retire un de mes messages : dans son menu sous Applications, par son lien, ou avec 🗑️ (pour la modération)
takeback-which-native = Ça marche sur un de mes messages dans un salon : clic droit (sur un téléphone, appui long), **Applications**, **{ command-takeback-menu }** ; ou donne son lien. Ce que j'ai dit il y a longtemps, je ne le sais plus.
takeback-none-native = Rien de ce que j'ai dit n'a été retiré dernièrement. Fais un clic droit sur un de mes messages (sur un téléphone, appui long), **Applications**, **{ command-takeback-menu }**, et il le sera.

# Les pages de ce qui attend, et de ce qui demande de l'attention.
page-waiting = Ce qui m'attend
page-waiting-what = Ce que d'autres attendent de toi, et ce que tu peux regarder.
page-waiting-none = Rien ne t'attend. Bonne journée !
page-attention = Ce qui demande de l'attention
page-attention-what = Ce qui attend la modération maintenant, pour ce qui te concerne.
page-attention-none = Rien n'attend la modération en ce moment.
page-attention-stands = Où en sont les choses
setting-help-first = les commandes que l'aide montre, par leurs noms anglais ; les autres viennent avec `/help tout`
setting-help-charge_after = combien de temps après le départ de la dernière personne de la modération qui décide les membres apprennent qu'il n'y a plus personne, et comment nommer quelqu'un

# Ce qu’elle fait pour la pratique des communautés.
practice-instructions = `/help` commence par les quelques commandes les plus utiles ; le reste vient sur demande, dans la langue de chacun, et tout marche aussi sans commande.
practice-attention = `/status` montre à la modération ce qui l'attend ; quand il ne reste personne, les membres apprennent comment nommer quelqu'un.
