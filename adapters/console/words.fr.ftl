# Ce que dit le terminal lui-même, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.

private = → { $name }, en privé
filed = Le fichier { $name } est maintenant dans ce dossier.
not-filed = Le fichier { $name } n'a pas pu être écrit : { $why }
longer = … et encore { $count } caractères

## Ce qui arrive en dehors des messages

reacted = { $name } met { $emoji } sur { $number }
unreacted = { $name } enlève { $emoji } de { $number }
edited = { $name } change { $number } en : { $text }
deleted = { $name } enlève { $number }
joined = { $name } entre dans { $room }
left = { $name } quitte { $room }
new-person = { $name } vient d'arriver.
new-room = Le salon { $room } est ouvert.
moderator = { $name } fait maintenant partie de la modération.
next-due = Rien à voir. Ce que le bot doit faire ensuite vient { $time }.

## Lignes qu'on ne peut pas lire

wrong-form = Je n'arrive pas à lire « { $what } ». `?` montre comment l'écrire.
wrong-wait = Je n'arrive pas à lire « { $what } » ; écris +30m, +2h ou +3d.
wrong-elsewhere = « { $what } » ne marche que dans les scénarios, pas ici.
wrong-encoding = Une ligne n'est pas en UTF-8 ; je l'ai laissée de côté.
wrong-nobody = Personne ici ne s'appelle { $what }.
wrong-number = Il n'y a pas de message { $what } ici.
wrong-gone = Le message { $what } a disparu.
wrong-private = Le message { $what } n'est que pour quelqu'un d'autre.
wrong-author = Le message { $what } est de quelqu'un d'autre.
wrong-choice = Le message { $what } n'a pas ce choix.
wrong-room = Il n'y a pas de salon { $what }.
wrong-past = Ici, le temps ne fait qu'avancer.
wrong-far = C'est trop loin : un an à la fois au plus.
wrong-label = Une étiquette ne peut pas être un nombre.
broken = Je ne peux pas continuer à lire ou à écrire : { $what }
wrong-database = La base de données ne peut pas le prendre : { $what }

## Aide

welcome-again = C'est comme tu l'as laissé. Ce qui a été dit avant n'est pas montré ; /open liste ce qui attend une réponse.
welcome = **Voici { $room }, un salon dans ton terminal.** { $people } et le bot sont ici ; tu parles pour tout le monde.
    Demande quelque chose : `ann: Comment réinitialiser mon mot de passe ?` – puis fais passer le temps : `+2h`. `?` en montre plus.
help = **Ici, tu parles pour tout le monde.**
    `bob: essaie le formulaire`    bob le dit ; sans nom, c'est qui a parlé en dernier
    `bob replies 3: essaie ça`     une réponse au message 3
    `ann reacts 4 👍`              aussi : `unreacts 4 👍` · `edits 3: nouveau texte` · `deletes 3`
    `ann dm: /nudges non`          en privé au bot
    `bob presses 5: 2`             un choix du message 5 ; un nombre seul choisit dans le dernier
    `ann in #jardin: salut`        dans un autre salon ; aussi : `zoe joins #jardin` · `leaves #jardin`
    `moderator zoe`                zoe entre dans la modération
    `+2h`                          le temps passe, ce qui doit arriver arrive ; ou : `at 2027-01-31 09:00`
    `/help`                        ce que le bot comprend
    `quit`                         la fin, aussi Ctrl-D ; tout est gardé jusqu'à la prochaine fois
toolbar = { $time }   ? aide · Tab complète · +2h fait passer le temps · Ctrl-D termine
toolbar-choices = { $time }   { $count ->
    [one] 1
   *[other] 1–{ $count }
 } choisit dans le message { $number } · ? aide · Ctrl-D termine

## Complétion

verb-says = dit quelque chose
verb-replies = une réponse à un message
verb-reacts = un emoji sur un message
verb-unreacts = reprend un emoji
verb-edits = change un message
verb-deletes = enlève un message
verb-presses = choisit
verb-dm = en privé au bot
verb-in = dans un autre salon
verb-joins = entre dans un salon
verb-leaves = quitte un salon
time-passes = le temps passe
