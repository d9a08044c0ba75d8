# Ce que le bot dit là où ses parties se rejoignent, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.
#
# Written by a language model from the English, and not yet read over by a person. It should be read by a native speaker
# who moderates a community; look first at features/qa, features/alerts, features/welcome and features/helpdesk (what
# members see most), then at features/moderation and features/membership (where a wrong tone hurts).
# The bot says "tu". Commands keep their English names. No-break spaces stand before : ; ! ? and within « ».
#
# Glossary: the same word for the same thing everywhere.
# question = question                        answer = réponse
# accepted answer = réponse acceptée         open, answered, closed = ouverte, avec réponse, fermée
# stale = qui a vieilli                      earlier answer = réponse plus ancienne
# asker = la personne qui a posé la question room = salon (never « chambre »)
# channel = canal                            thread = fil
# community = communauté                     member = membre
# newcomer = nouveau membre                  moderator(s) = la modération, quelqu'un de la modération
# whoever runs me = la personne qui me fait tourner
# administrator = admin                      karma = karma
# moderation points = points de modération   nudge = signe, faire signe
# reminder = rappel                          quiet hours = heures calmes
# snooze = pause                             take it = s'en occuper
# ballot, vote = vote                        poll = sondage
# proposal = proposition                     quorum = participation minimale
# goals, rules = objectifs, règles           ticket = ticket
# helpdesk = l'assistance                    report = signaler, signalement
# buddy = guide                              volunteer = se proposer
# call (for help) = appel (à l'aide)         review = relecture
# circle (of readers) = cercle               column = rubrique
# newsletter = newsletter (la)               issue (of it) = numéro
# library = bibliothèque                     item, to keep = document, garder
# sketch = croquis                           pulse = pouls
# meeting = rencontre                        agenda, minutes = ordre du jour, compte rendu
# membership = adhésion                      request to join = demande d'adhésion
# linked rooms = salons reliés               log = journal
# settings = réglages                        default = par défaut
# privately = en privé                       undo = annuler
# take back = retirer                        subject, topic = sujet
# hint, tip = conseil                        button = bouton

lines = { $lines }
choose-by-number = (Pour choisir, réponds avec son numéro.)
command-option-text = avec tes mots
command-option-word = un seul mot
command-option-topic = un sujet
command-option-subject = de quoi il s'agit
command-option-member = de qui tu parles
command-option-question = la question ; sans elle, celle du fil où tu es
command-option-earlier = la question plus ancienne, ou un lien vers elle
command-option-room = le salon
command-option-answer = le nom ou le numéro d'une réponse
command-option-duration = 30m, 2h ou 3j
command-option-hours = 22:00-08:00, ou non
command-option-zone = par exemple Europe/Paris
command-option-language = par exemple fr
command-option-number = son numéro
command-elsewhere = Je n'écoute pas dans ce canal. Demande-le-moi dans un canal où j'écoute.
command-interrupted = J’ai été interrompu à l’instant. Si rien ne se passe d’ici une minute, réessaie, s’il te plaît.
thread-open = Ouverte
thread-waiting = En attente de précisions
thread-answered = Avec réponse
thread-closed = Fermée
command-unknown = Je ne connais pas `/{ $word }`. `/help` montre ce que je comprends.
command-unknown-near = Je ne connais pas `/{ $word }`. Tu voulais dire `/{ $near }` ?
form-back =
    Ce que tu as écrit, pour le copier :
    { $words }
command-missing = Il manque quelque chose après `/{ $command }`. Par exemple : `{ $example }`
command-one-question = Une question à la fois, s'il te plaît : `/{ $command } { $first }`, puis `/{ $command } { $next }`.
command-too-much = Je ne sais pas quoi faire de « { $rest } ». Par exemple : `{ $example }`
command-choice = « { $word } » n'est pas dans la liste : { $choices }. Par exemple : `{ $example }`
command-not-duration = « { $word } » n'est pas une durée que je comprends ; écris 30m, 2h ou 3j.
command-not-hours = « { $word } » n'est pas une tranche d'heures que je comprends ; écris 22:00-08:00, ou non.
command-not-zone = Je ne connais pas le fuseau horaire « { $word } » ; écris par exemple Europe/Paris.
command-not-zone-near = Je ne connais pas le fuseau horaire « { $word } » ; tu voulais dire { $near } ?
command-not-zone-wide = Il y a plus d'une heure dans ce pays : { $word }. Écris la grande ville la plus proche, par exemple New York.
command-not-zone-short = « { $word } » ne me dit pas quand on change d'heure chez toi. Écris la grande ville la plus proche, par exemple Paris ou New York.
command-not-language = Je ne parle pas encore « { $word } » ; choisis parmi { $choices }.
command-not-language-near = Je ne parle pas encore « { $word } » ; tu voulais dire { $near } ?
command-not-number = « { $word } » n'est pas un numéro.
command-not-question = « { $word } » n'est pas le numéro d'une question.
command-off = `/{ $command }` est désactivé ici ; la modération peut l'activer avec `/settings { $feature } oui`.
command-not-earlier = « { $word } » n'est ni le numéro d'une question, ni un lien vers une question.
room-unknown = Je ne connais pas de salon « { $name } » où tu es.
room-unknown-near = Je ne connais pas de salon « { $name } » où tu es. Tu voulais dire { $near } ?
taken-back = La modération a retiré ce message.
press-privately = Je t'ai écrit en privé.
command-moderators = Seule la modération peut faire ça.
command-decide = Cela vaut pour toute la communauté ; c'est la modération de { $rooms } qui en décide.
command-asker = Seule la personne qui a posé la question, ou la modération, peut faire ça.
command-in-room = Fais-le dans un de nos salons, pour que les autres le voient.
command-on-message = Fais-le sur le message : clic droit (sur un téléphone, appui long), **Applications**, **{ $entry }**.
command-which-native = De quelle question parles-tu ? Donne son numéro ; `/open` les montre.
command-which = De quelle question parles-tu ? Réponds-y, ou donne son numéro ; `/open` les montre.
command-too-many = Ça fait beaucoup d'un coup. J'écoute de nouveau dans une minute.
member-unknown = Je ne connais personne ici qui s'appelle { $name }.
member-several = Plusieurs personnes ici s'appellent { $name } ; mentionne la bonne avec un @.
question-unknown = Je ne connais pas de question numéro { $number } ici.
question-unlinked = Je n'ai pas de question sous ce lien. Donne son numéro ; `/search` le montre.
question-is = { $state ->
    [open] Cette question est encore ouverte.
    [answered] Cette question a reçu une réponse entre-temps.
    [accepted] Cette question a maintenant une réponse acceptée.
    [closed] Cette question est fermée.
    [duplicate] Cette question a déjà été posée, et est gardée avec la plus ancienne.
    [stale] Cette question a vieilli ; `/reopen` la remet en vue.
   *[deleted] Cette question n'existe plus.
}
ask-yourself = C'est ta propre question ; quelqu'un d'autre sait peut-être.
choose-which = J'ai demandé plusieurs choses. Choisis-en une, s'il te plaît.
waited-for = , { $count ->
    [one] une autre personne attend aussi une réponse
   *[other] { $count } personnes attendent aussi une réponse
}
nudge-no-more = ne plus en envoyer
promise-off = Seulement, tu as désactivé ces messages : `/nudges { $kind } oui` les fait revenir.
promise-unreachable = Seulement, je ne peux pas encore t'écrire. Écris-moi une fois en privé.
take-taken = Quelqu'un s'en occupe déjà. Merci quand même !
switch-on = oui
switch-off = non
write-to-me = M'écrire en privé
command-setup = setup
somebody = Quelqu'un
setup-word-link = relier
replay-done = { $count ->
    [one] { $count } ligne ou message en { $seconds } s.
   *[other] { $count } lignes ou messages en { $seconds } s, { $rate } par seconde.
}
stranger-room = Bonjour ! Je suis copbot : je garde en vue les questions d'une communauté jusqu'à ce que quelqu'un y réponde. Ce salon n'est pas de ceux dont je m'occupe, alors je ne fais rien ici.
    La personne qui me fait tourner peut l'ajouter : en le nommant dans ma configuration, ou en demandant à un admin de ce salon d'écrire `/setup claim CODE`, avec le code que montre `copbot claim`.
command-stranger = Je ne fais ça que pour les personnes qui sont dans un de nos salons. Si tu es dans l'un d'eux, écris-y d'abord quelque chose ; si tu n'arrives pas à entrer, écris `/helpdesk` et ce qui ne va pas.
member-unseen = Je n'ai pas encore vu { $name } ici, alors je ne peux pas lui écrire.
claim-wrong = Ce code n'est pas valable, ou ne l'est plus. La personne qui me fait tourner en obtient un nouveau avec `copbot claim`.
claim-done = { $count ->
    [one] Ce salon fait désormais partie de { $community }.
   *[other] Ces { $count } salons font désormais partie de { $community }.
}
setup-word-claim = réclamer
somebody-left = quelqu'un qui est parti
command-help-example = /help ask
setting-community-language = la langue que le bot parle dans les salons ; un membre peut en choisir une autre pour ce que le bot lui dit en privé
setting-community-timezone = l'heure des salons ; les heures d'éveil se comptent là, et elle vaut pour les membres qui n'ont pas choisi de fuseau horaire
setting-community-names = comment un membre s'appelle sur les plateformes où il n'a pas de compte, dans les listes et les salons reliés : full (nom entier), first (prénom) ou anonymous (sans nom)
setting-community-threshold = la note sous laquelle des messages restent hors de la recherche et des meilleurs messages, sauf si un membre en a choisi une autre
setting-community-waking = les heures où le bot parle de lui-même, et dans lesquelles se comptent ses délais ; 00:00-00:00 pour toute la journée
setting-community-decide = les salons dont la modération décide de ce qui touche toute la communauté : objectifs, règles, assistance, adhésions, journal de modération ; le premier salon que le bot a connu, si aucun n'est nommé
setting-community-closed = si le salon n'est que pour ceux qui y sont : ce qui y est demandé, répondu et fait n'est montré ni dit nulle part ailleurs ; là où il n'y a que la modération, c'est toujours le cas, sauf si c'est mis sur off pour ce salon
setting-community-commands_per_minute = au-delà de ce nombre de commandes d'un membre en une minute, le bot n'écoute plus

# De quoi s'occupent les parties du bot, dans son aide et ses réglages.
about-community = La communauté
about-qa = Questions et réponses
about-following = Questions que plusieurs se posent
about-knowledge = Si les réponses sont encore vraies
about-hints = Conseils pour une question
about-alerts = Rappels des questions
about-almanac = Qui sait quoi
about-linking = Salons reliés
about-accounts = Comptes
about-past = Le passé
name-of-the-past = { $name } sur { $platform }
about-web = Pages sur le web
about-nudges = Signes
about-welcome = L'arrivée
about-helpdesk = L'assistance
about-charter = Objectifs et règles
about-ballots = Votes
about-columns = Rubriques
about-sketch = Le croquis
about-pulse = Le pouls
about-polls = Sondages
about-meetings = Rencontres
about-newsletter = La newsletter
about-calls = Appels à l'aide
about-review = Relire les textes des autres
about-library = La bibliothèque
about-health = Comment va la communauté
about-membership = Adhésion
about-moderation = Points de modération
about-privacy = Données et vie privée
about-help = Aide
about-settings = Réglages
about-tips = Conseils pour la modération
about-setup = Mise en route
about-other = Autres
attached = { $kind ->
    [picture] { $count ->
        [one] une image
       *[other] { $count } images
    }
    [animation] { $count ->
        [one] un GIF
       *[other] { $count } GIF
    }
    [sticker] { $count ->
        [one] un sticker
       *[other] { $count } stickers
    }
    [video] { $count ->
        [one] une vidéo
       *[other] { $count } vidéos
    }
    [video_note] { $count ->
        [one] un message vidéo
       *[other] { $count } messages vidéo
    }
    [voice] { $count ->
        [one] un message vocal
       *[other] { $count } messages vocaux
    }
    [sound] { $count ->
        [one] un fichier audio
       *[other] { $count } fichiers audio
    }
    [place] { $count ->
        [one] un lieu sur la carte
       *[other] { $count } lieux sur la carte
    }
    [contact] { $count ->
        [one] un contact
       *[other] { $count } contacts
    }
    [poll] { $count ->
        [one] un sondage
       *[other] { $count } sondages
    }
   *[file] { $count ->
        [one] un fichier
       *[other] { $count } fichiers
    }
}
attached-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes }:{ $seconds } min
}
attached-lasting = { $files }, { $length }
attached-showing = { $files } : { $names }
attached-with = { $text } (avec { $files })
brought-seen = Personne ne peut ouvrir { $files } d'ici, je n'ai fait que le mentionner.
brought-say = Personne ne peut ouvrir { $files } d'ici, je n'ai fait que le mentionner. Dis en quelques mots ce qui compte dedans, s'il te plaît.
brought-post = Personne ne peut ouvrir { $files } d'ici, je n'ai fait que le mentionner. Publie-le dans le salon, pour que les autres puissent l'ouvrir.
brought-alone = Je ne peux transmettre que des mots, pas { $files }. Écris-le avec des mots, s'il te plaît.

# Votes
ballot-go = Voter
ballot-option = { $number }. { $label }
ballot-listed = – { $label }
ballot-several = Choisis-en autant que tu veux.
ballot-dates = Choisis une date une fois si elle te convient, deux fois si c'est peut-être, trois fois si elle ne te convient pas.
ballot-anonymous = C'est anonyme : tu votes avec moi en privé. Ton choix est définitif, et personne ne voit qui a choisi quoi, la modération non plus.
ballot-hidden = Les résultats sont donnés à la fin du vote.
ballot-least = S'il y a moins de { $count } votes, rien de ce qui a été choisi n'est jamais dit.
ballot-ends = 1, c'est { $low } ; { $steps }, c'est { $high }.
ballot-thumbs = { $up } 👍 et { $down } 👎
ballot-chosen = **{ $count }** { $label }
ballot-suits = { $label } : **{ $yes }** oui, { $maybe } peut-être, { $no } non
ballot-mean = En moyenne **{ $mean }** sur { $steps }.
ballot-step = { $count ->
    [one] { $number } : { $count } fois
   *[other] { $number } : { $count } fois
}
ballot-final = Ton vote est anonyme et définitif : une fois donné, il ne peut être ni changé ni retiré. Je garde que tu as voté, et combien de fois chaque chose a été choisie, mais pas ton choix ; `/export` montre donc, et `/forget` efface, seulement que tu as voté. Ceux qui font tourner cette plateforme, ou moi, peuvent voir passer les messages privés.
ballot-newcomer = Je t'ai vu ici pour la première fois après le début de ce vote, et seuls votent ceux qui étaient là avant. Au prochain, tu pourras !
