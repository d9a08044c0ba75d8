# Ce que le bot dit des tickets, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-report-menu = Signaler
status-tickets = { $count ->
    [one] Un ticket attend à l'assistance, et je n'ai encore pu le dire à personne de la modération. En privé, `/helpdesk` le montre ; `/nudges assistance oui` t'apporte les prochains.
   *[other] { $count } tickets attendent à l'assistance, et je n'ai encore pu le dire à personne de la modération. En privé, `/helpdesk` les montre ; `/nudges assistance oui` t'apporte les prochains.
}
command-helpdesk = helpdesk
command-helpdesk-help = écris à la modération en privé, quand quelque chose ne marche pas
command-helpdesk-example = /helpdesk Je n'arrive pas à entrer dans le salon
ticket-begun = Je l'ai transmis à la modération (ticket { $number }). La réponse te parviendra en privé.
ticket-begun-here = Je l'ai transmis à la modération (ticket { $number }). Écris-moi en privé, s'il te plaît, pour que je puisse t'y apporter la réponse.
ticket-how = Écris `/helpdesk` et ce qui ne va pas, et je le transmets à la modération. De préférence en privé.
ticket-is-open = La modération a ton ticket { $number } ; personne ne s'en occupe encore. Tout ce que tu m'écris s'y ajoute.
ticket-is-taken = Quelqu'un de la modération s'occupe de ton ticket { $number }. Tout ce que tu m'écris s'y ajoute.
ticket-answered = Pour ton ticket { $number } : { $text }
    Réponds à ce message, et je le transmets.
ticket-answered-page = Pour ton ticket { $number } : { $text }
    Tout ce que tu m'écris dans le chat, je le transmets.
ticket-count = { $count ->
    [0] Aucun ticket n'attend à l'assistance.
    [one] Un ticket est ouvert à l'assistance. En privé, `/helpdesk` le montre.
   *[other] { $count } tickets sont ouverts à l'assistance. En privé, `/helpdesk` les montre.
}
ticket-also = Ton ticket { $number } est ouvert aussi : { $text }
ticket-also-answered = Pour ton ticket { $number } : { $text }
ticket-also-here = Ton ticket { $number } est ouvert aussi.
ticket-also-how = Pour écrire à propos d'un autre, réponds à ce que j'en ai dit.
ticket-count-here = { $count ->
    [0] Aucun ticket n'attend à l'assistance.
    [one] Un ticket est ouvert à l'assistance.
   *[other] { $count } tickets sont ouverts à l'assistance.
}
ticket-title = Ticket { $number } : { $name }
ticket-new = **{ $name }** écrit à l'assistance (ticket { $number }) : { $text }{ $note }
    Réponds à ce message, et ta réponse ira à { $name }.
ticket-more = **{ $name }** (ticket { $number }) : { $text }{ $note }
ticket-left = **{ $name }** attend à l'assistance depuis { $ago } (ticket { $number }) : { $text }{ $note }
    Réponds à ce message, et ta réponse ira à { $name }.
ticket-answer = **{ $name }** pour ton ticket { $number } : { $text }
    Réponds à ce message, et je le transmets.
ticket-taken = { $name } s'occupe maintenant de ton ticket { $number }.
ticket-closed = Ton ticket { $number } est fermé. Réponds à ce message si ce n'est pas réglé.
ticket-closed-by-member = { $name } a fermé le ticket { $number }.
ticket-closed-now = Le ticket { $number } est fermé.
ticket-yours = Merci ! Le ticket { $number } est à toi : réponds-y, ou écris-moi simplement ici, et je le transmets.
ticket-yours-page = Merci ! Le ticket { $number } est à toi : sa page a un champ pour ta réponse, et je la transmets.
ticket-passed = Transmis.
ticket-passed-to = Transmis à { $name }.
ticket-word = la modération a un mot pour toi. Écris-moi `/helpdesk` en privé, et je te le montre.
ticket-called = { $names } : quelqu'un a écrit à l'assistance. Écrivez-moi `/helpdesk` en privé, et je vous le montre.
ticket-yours-here = Merci ! Le ticket { $number } est à toi : réponds-y.
ticket-is-kept = Je garde ton ticket { $number } ; personne de la modération ne m'entend en ce moment, et je le dirai dès que ce sera possible. Tout ce que tu m'écris s'y ajoute.
ticket-kept = Je l'ai gardé (ticket { $number }), mais personne ne lit l'assistance en ce moment. Je le transmets dès que quelqu'un de la modération la lit.
ticket-kept-turn = Je l'ai gardé (ticket { $number }), mais personne ne lit l'assistance en ce moment. Je le transmets dès que quelqu'un de la modération la lit. Tu peux aussi t'adresser à { $names } dans les salons.
ticket-kept-until = Je l'ai gardé (ticket { $number }), et pas encore transmis : personne de la modération n'est libre en ce moment. Je le fais dès que quelqu'un l'est, sans doute le { $when }.
ticket-not-reached = Je n'ai pas encore pu joindre la modération pour ton ticket { $number }. Je le garde, et je réessaie.
ticket-passed-called = Je ne peux pas encore écrire à { $name }, alors j'ai appelé { $name } dans le salon. Je garde tes mots, et je les montre quand { $name } m'écrit.
ticket-passed-not = Je n'ai pas pu joindre { $name }, alors je n'ai pas transmis ceci. Je garde tes mots, et je les montre quand { $name } m'écrit `/helpdesk`.
ticket-unreached = Je n'ai pas pu joindre { $name } avec la réponse (ticket { $number }). Je la garde, et je la montre quand { $name } m'écrit `/helpdesk`.
ticket-away = La personne qui a écrit le ticket { $number } est partie, je ne peux pas transmettre ceci.
ticket-gone = Ticket { $number } : la personne qui l'a écrit a quitté nos salons. J'en reparle à son retour.
ticket-free = Le ticket { $number } de **{ $name }** est de nouveau à tout le monde : { $text }{ $note }
    Réponds à ce message, et ta réponse ira à { $name }.
ticket-stranger = dans aucun de nos salons
ticket-stranger-enough = { $count ->
    [0] L'assistance n'est que pour les personnes qui sont dans un de nos salons.
    [one] Tu as déjà écrit à l'assistance aujourd'hui. Attends demain, s'il te plaît.
   *[other] Tu as écrit { $count } fois à l'assistance aujourd'hui, et ça suffit pour une journée. Attends demain, s'il te plaît.
}
ticket-in-thread = { " " }Tout ce qui est écrit dans le fil de ce message est transmis aussi.
ticket-which = Pour qui est-ce ? Je le garde jusqu'à ce que tu choisisses : { $text }
ticket-or-other = Ça peut être une réponse à plusieurs choses. Réponds au message auquel ça répond, pour que personne d'autre ne le reçoive.
ticket-choice = { $name } (ticket { $number })
ticket-choice-own = mon propre ticket { $number }
ticket-sent-already = Il n'y a plus rien à transmettre.
ticket-report = **{ $name }** signale un message de **{ $author }** (ticket { $number }){ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] Réponds à ce message, et ta réponse ira à { $name }.
       *[other] { $count } personnes l'ont signalé. Réponds à ce message, et ta réponse ira à { $name }.
    }
ticket-about-own = **{ $name }** écrit à l'assistance à propos d'un de ses propres messages (ticket { $number }){ $text }{ $note }
    { $quote }{ $link }
    Réponds à ce message, et ta réponse ira à { $name }.
ticket-quoted = « { $text } »
ticket-unquoted = (Je ne sais plus ce qu'il dit.)
ticket-where = dans { $room }
ticket-reported-again = { $count ->
    [one] Une personne l'a signalé (ticket { $number }) : { $text }
   *[other] { $count } personnes l'ont signalé (ticket { $number }) : { $text }
}
ticket-reported-more = { $count ->
    [one] Une personne l'a signalé (ticket { $number }).
   *[other] { $count } personnes l'ont signalé (ticket { $number }).
}
report-done = Merci. Je l'ai transmis à la modération (ticket { $number }). Elle seule peut voir que c'est toi.
report-noted = Merci, la modération est au courant.
report-own = C'est ton propre message. Pour dire quelque chose à la modération, écris-moi `/helpdesk` en privé.
report-known = C'est déjà signalé (ticket { $number }). En privé, `/helpdesk` te le montre.
report-kept = Merci. Je l'ai gardé, et je le dis à la modération dès que je peux.
report-which = Réponds avec `/report` au message que la modération doit voir, ou choisis-le dans le menu du message, s'il y en a un.
command-report = report
command-report-help = mets un message sous les yeux de la modération : réponds-y
command-report-example = /report C'est blessant.
ticket-take = Je m'en occupe
ticket-close = fermer
ticket-solved = réglé, merci
ticket-unknown = Je ne connais pas ce ticket parmi les tiens.
ticket-is-closed = Ce ticket est déjà fermé.
ticket-too-many = Ça fait beaucoup en une heure. Attends un peu, s'il te plaît, et écris-le en un seul message.
nudge-kind-helpdesk = assistance
nudge-kind-helpdesk-help = ce que les membres écrivent à l'assistance, pour la modération
export-ticket = L'assistance

command-report-help-native = mets un message sous les yeux de la modération : dans son menu, sous Applications
report-which-native = { command-on-message }

# Sur les pages de ce qui attend, et de ce qui demande de l'attention.
page-tickets-in-hand = { $count ->
    [one] Un ticket dont tu t'occupes attend ta réponse.
   *[other] { $count } tickets dont tu t'occupes attendent ta réponse.
}
page-tickets-wait = { $count ->
    [one] Un ticket attend à l'assistance ; il est arrivé { $ago }.
   *[other] { $count } tickets attendent à l'assistance ; le premier est arrivé { $ago }.
}
page-reports-wait = { $count ->
    [one] Un message a été signalé, et attend d'être regardé ; c'était { $ago }.
   *[other] { $count } messages ont été signalés, et attendent d'être regardés ; le premier { $ago }.
}
page-tickets = Tickets
page-tickets-what = Ce que des membres ont écrit à l'assistance ou signalé et que personne n'a réglé, le plus ancien d'abord. Les tiens sont sur la page de ce qui t'attend.
page-tickets-none = Aucun ticket n'est ouvert.
page-tickets-number = Ticket #{ $number }
page-tickets-look = Regarder et répondre
page-tickets-more = Plus récents
page-tickets-first = Retour au plus ancien
page-tickets-back = Tous les tickets ouverts
page-ticket = Ticket
page-ticket-open = personne ne l'a pris
page-ticket-taken = { $name } s'en occupe
page-ticket-yours = tu t'en occupes
page-ticket-answered = {" "}(a reçu une réponse)
page-ticket-away = en sommeil, car le membre a quitté tous les salons
page-ticket-closed = fermé
page-ticket-answer = Répondre
page-ticket-words = Ce que tu veux dire
page-ticket-send = Envoyer
page-ticket-hint = Seul le membre le lit. La première personne qui répond s'occupe du ticket.
ticket-wordless = Il n'y a pas encore de mots à transmettre.
page-ticket-new = **{ $name }** écrit : { $text }{ $note }
page-ticket-report = **{ $name }** signale un message de **{ $author }**{ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] {""}
       *[other] { $count } personnes l'ont signalé.
    }
page-ticket-about-own = **{ $name }** écrit à propos d'un de ses propres messages{ $text }{ $note }
    { $quote }{ $link }
setting-helpdesk-room = le salon de la modération où sont les tickets, chacun dans un fil là où il y en a ; sans salon, ils vont en privé à chaque personne de la modération
setting-helpdesk-remind_after = quand un ticket auquel personne n'a répondu est rappelé ; puis encore deux fois, chaque fois après trois fois plus longtemps
setting-helpdesk-close_after = quand un ticket qui a une réponse et où plus rien n'est venu est fermé
setting-helpdesk-per_hour = combien de messages d'un membre sont transmis en une heure
setting-helpdesk-strangers_per_day = combien de fois par jour quelqu'un qui n'est dans aucun salon peut écrire à l'assistance
setting-helpdesk-flag = la réaction 🚩 signale un message à la modération ; sinon, c'est une simple réaction

# Ce qu’elle fait pour la pratique des communautés.
practice-helpdesk = Qui a du mal à entrer ou à s'y retrouver écrit à la modération en privé, par moi ; j'y reviens jusqu'à ce que quelqu'un réponde.
practice-helpdesk-lacks = L'assistance n'atteint personne : la modération ne m'a pas écrit en privé, et aucun salon n'est nommé pour cela. Écris-moi une fois, ou `/settings helpdesk.room #staff`.
