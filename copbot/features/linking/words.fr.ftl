# Ce que le bot dit des salons reliés, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-setup-help = comment ce salon est relié à d'autres ; en privé : règle-moi, pas à pas (pour la modération)
command-setup-example = /setup relier
linked-question = **{ $name }** demande dans { $room } : { $text }
linked-said = **{ $name }** dans { $room } : { $text }
linked-asker-said = **{ $name }**, qui a posé la question, dans { $room } : { $text }
linked-room = { $room } ({ $platform })
linked-passed-on = transmis
linked-passed-on-from = transmis de { $name }
linked-file = 📎 { $file }
linked-held = Ta question est là où tu l'as posée. Tu viens d'arriver et il y a un lien dedans, alors elle va dans les salons reliés quand quelqu'un y répond ou met un 👍 dessus.
linked-lost = Je ne suis plus dans { $room }. Ce salon est relié à { $rooms } : ce qui est demandé dans l'un n'arrive plus dans l'autre. Si personne ne l'a voulu, fais-moi entrer de nouveau, et ça continue tout seul. Si un autre salon prend sa place, relie celui-là : `/setup relier` dans { $here } te donne un code pour lui.
linked-lost-aloud = : { $told }
nudge-kind-linking = salons reliés
nudge-kind-linking-help = que je ne suis plus dans un salon relié à d'autres
setup-private = Dans un salon, `/setup` montre comment il est relié à d'autres. `/settings` montre ce qui est réglé ici.
setup-head = **{ $room }**
setup-linked = Relié à : { $rooms }
setup-alone = Relié à aucun salon.
setup-wants = Ce qui est demandé là-bas arrive aussi ici.
setup-wants-not = Ce qui est demandé là-bas n'arrive pas ici.
setup-bridged = Un autre pont le joint à { $rooms }, alors je ne copie rien entre eux.
setup-how = `/setup relier` te donne un code pour un autre salon, `/setup délier` y met fin, `/setup questions non` tient à l'écart les questions des autres.
setup-word-unlink = délier
setup-word-questions = questions
setup-usage = Je ne comprends pas ça. Par exemple : `{ $example }`, ou `/setup` pour tout ce qu'il y a.
setup-code = Le code est `{ $code }`. Donne `/setup relier { $code }` dans l'autre salon dans les 30 minutes ; il marche une fois.
setup-code-sent = Je t'ai écrit un code en privé.
setup-write-first = J'ai un code pour toi, mais je ne peux pas encore t'écrire. Écris-moi en privé, puis donne encore une fois `/setup relier`.
setup-code-wrong = Je ne connais pas ce code, ou il a expiré. `/setup relier` dans l'autre salon en donne un nouveau.
setup-code-here = C'est le code de ce salon-ci. Donne-le dans l'autre salon.
setup-joined = Ce salon est maintenant relié à : { $rooms }. Ce qui est demandé dans l'un apparaît dans les autres.
setup-unlinked = Ce salon n'est plus relié à d'autres.
setup-configured = Ce lien est dans la configuration (`linking.rooms`) ; la personne qui me fait tourner peut l'y changer.
claim-already = Ce salon fait déjà partie de la communauté.
setting-linking-rooms = des groupes de salons reliés entre eux, par leurs noms ; en plus de ceux que relie la modération
setting-linking-detected = mettre aussi dans les salons reliés les questions entendues dans la conversation, pas seulement celles posées avec la commande
setting-linking-pictures = combien d'images par heure vont dans chaque salon relié ; les autres sont mentionnées avec des mots

# Ce qu’elle fait pour la pratique des communautés.
practice-rooms = Plusieurs salons, sur n'importe quelle plateforme, forment une communauté. Les salons reliés partagent questions et réponses.
