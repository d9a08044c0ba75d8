# Ce que le bot dit de qui est membre, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-join = join
command-join-help = deviens membre ; avec un code, si on t'a invité
command-join-example = /join
command-leave = leave
command-leave-help = ne plus être membre
command-leave-example = /leave
command-invite = invite
command-invite-help = un code ou un lien qui fait entrer quelqu'un, et qui tu as amené ; `nouveau` en fait un de plus, `retirer` en annule un
command-invite-example = /invite
command-members = members
command-members-help = combien ils sont, qui attend, qui a amené qui (pour la modération)
command-members-example = /members
command-admit = admit
command-admit-help = fais entrer quelqu'un (pour la modération)
command-admit-example = /admit @ann
command-decline = decline
command-decline-help = refuse une demande, avec une raison (pour la modération)
command-decline-example = /decline @ann Nous n'avons pas de place pour les débutants en ce moment.
membership-is-member = Tu es membre.
membership-is-waiting = Toutes les places sont prises ; sur la liste d'attente, tu as le numéro { $number }. Je t'écris quand il y en a une pour toi.
membership-is-applicant = La modération a ta demande. Je t'écris quand elle a décidé.
membership-is-kept = J'ai ta demande. Personne de la modération ne m'entend en ce moment ; je le dirai dès que ce sera possible. Je t'écris quand c'est décidé.
membership-now-member = Bienvenue ! Tu es maintenant membre.
membership-now-waiting = Toutes les places sont prises en ce moment ; sur la liste d'attente, tu as le numéro { $number }. Je t'écris quand il y en a une pour toi.
membership-by-invitation = Ici, on devient membre sur invitation : demande un code à un membre, et écris `/join` et le code.
membership-how-invitation = Au fait : ici, on devient membre sur invitation. Demande un code à un membre, et écris `/join` et le code.
membership-how-application = Au fait : pour devenir membre ici, écris-moi `/join`.
membership-questions = { $count ->
    [one] Avant de décider, la modération te demande ceci. Réponds à ce message :
   *[other] Avant de décider, la modération te demande ceci. Réponds à tout en un seul message :
}
membership-asked-privately = Je t'ai écrit en privé.
membership-write-to-me = Fais-le avec moi en privé, s'il te plaît, pour que personne d'autre ne le voie.
membership-kept = Merci ! J'ai ta demande. Personne de la modération ne m'entend en ce moment ; je le dirai dès que ce sera possible. Je t'écris quand c'est décidé.
membership-applied = Merci ! La modération a ta demande. Je t'écris quand elle a décidé.
membership-added = Merci, je l'ai ajouté à ta demande.
membership-added-enough = C'est tout ce que je peux transmettre aujourd'hui. La modération décide avec ce qu'elle a.
membership-not-yet = Tu peux refaire une demande à partir du { $at }.
membership-no-more = Tu as fait autant de demandes que possible. Tu peux toujours écrire à la modération : `/helpdesk`
membership-admitted-member = Bienvenue ! Tu es maintenant membre.{ $reason }
membership-admitted-waiting = La modération a dit oui. Toutes les places sont prises en ce moment ; je t'écris quand il y en a une pour toi.{ $reason }
membership-declined = La modération ne peut pas te faire entrer maintenant : { $reason }
    À partir du { $at }, tu peux refaire une demande avec `/join`.
membership-declined-asked = La modération ne peut pas te faire entrer maintenant : { $reason }
    À partir du { $at }, tu peux redemander dans ton application.
membership-declined-last = La modération ne peut pas te faire entrer : { $reason }
membership-declined-bare = elle n'a pas donné de raison.
membership-place = Il y a une place pour toi : tu es maintenant membre. Bienvenue !
membership-word = J'ai quelque chose à te dire. Écris-moi `/join` en privé, et je te dis où ça en est.
membership-brought = { $name } est là grâce à ton invitation. Merci !{ $met ->
    [yes] {" "}Tu veux dire bonjour dans { $room } ? Un visage connu rend les choses plus faciles.
   *[no] {""}
}
membership-brought-said = { $name } vient d'arriver, et dit que c'est grâce à toi. Merci !{ $met ->
    [yes] {" "}Tu veux dire bonjour dans { $room } ? Un visage connu rend les choses plus faciles.
   *[no] {""}
}
brought-ask = Est-ce que quelqu'un t'a amené ici ? Dis-moi qui, si tu veux : `/broughtby @NOM`, ou réponds « NOM m'a amené ».
brought-button = Quelqu'un m'a amené
brought-who = Qui était-ce ? Écris-moi le nom.
brought-who-here = Qui était-ce ? `/broughtby @NOM` le dit.
brought-thanks = Merci ! Ça fera plaisir à { $name }, c'est sûr.
brought-known = Je sais déjà qui t'a amené. Merci !
brought-not-new = C'est pour les gens qui viennent d'arriver. Ça fait plaisir que tu sois là !
brought-yourself = Tu as trouvé le chemin sans personne ? C'est encore mieux.
command-broughtby = broughtby
command-broughtby-help = dis qui t'a amené ici, quand tu viens d'arriver
command-broughtby-example = /broughtby @ann
membership-left = Tu n'es plus membre. La porte reste ouverte : `/join` te fait revenir. Les salons eux-mêmes, tu les quittes dans ton application. `/export` te donne ce que je garde sur toi, et `/forget` me le fait oublier.
membership-none = Tu n'es pas sur la liste des membres.
application = **{ $name }** aimerait devenir membre : { $text }
application-bare = **{ $name }** aimerait devenir membre.
application-added = **{ $name }** ajoute à sa demande : { $text }
application-words = Dit avec la demande : { $text }
application-crowd = { $count ->
    [one] Une autre personne aimerait devenir membre : { $names }{ $more ->
        [0] .
       *[other] {" "}et encore { $more }.
    } `/members` montre sa demande, ici.
   *[other] { $count } autres personnes aimeraient devenir membres : { $names }{ $more ->
        [0] .
       *[other] {" "}et encore { $more }.
    } `/members` montre leurs demandes, ici.
}
application-called = { $names } : quelqu'un aimerait devenir membre. Écrivez-moi `/members` en privé, et je vous le montre.
application-yes = faire entrer
application-no = refuser
application-over = Il n'y a pas de demande de ce membre maintenant.
application-agreed = { $standing ->
    [waiting] { $name } a accepté les règles entre-temps, et est sur la liste d'attente.
   *[other] { $name } a accepté les règles entre-temps, et fait partie des membres.
}
application-is-in = Il n'y a pas de demande de ce membre maintenant : { $standing ->
    [waiting] { $name } est déjà sur la liste d'attente.
    [declined] la demande de { $name } a été refusée.
   *[other] { $name } fait déjà partie des membres.
}
application-decided = { $by } a décidé pour { $name } entre-temps. { $standing ->
    [waiting] { $name } est sur la liste d'attente.
    [declined] La demande de { $name } est refusée.
   *[other] { $name } est maintenant membre.
}
decline-why = Que dois-je dire à { $name } ? Réponds à ce message avec la raison.
decline-why-room = Écris `/decline`, le nom de { $name } avec un @, et la raison : je la transmets.
declined = { $told ->
    [called] La demande de { $name } est refusée. Je ne peux pas encore écrire à { $name }, alors j'ai appelé { $name } dans le salon.
    [no] La demande de { $name } est refusée, mais je ne peux pas joindre { $name } pour le dire.
   *[yes] Je l'ai dit à { $name }, avec ta raison.
}
declined-bare = { $told ->
    [called] La demande de { $name } est refusée. Je ne peux pas encore écrire à { $name }, alors j'ai appelé { $name } dans le salon.
    [no] La demande de { $name } est refusée, mais je ne peux pas joindre { $name } pour le dire.
   *[yes] Je l'ai dit à { $name }, sans raison.
}
page-decline-reason = Si tu refuses : pourquoi ?
page-decline-hint = C'est transmis comme tu l'écris. Tu peux laisser vide : alors seul le refus est annoncé.
admit-is-member = { $name } est déjà membre.
admit-member = { $told ->
    [called] { $name } est maintenant membre. Je ne peux pas encore écrire à { $name }, alors j'ai appelé { $name } dans le salon.
    [no] { $name } est maintenant membre, mais je ne peux pas joindre { $name } pour le dire.
   *[yes] { $name } est maintenant membre, et le sait.
}
admit-waiting = { $told ->
    [called] Toutes les places sont prises : { $name } est maintenant sur la liste d'attente. Je ne peux pas encore écrire à { $name }, alors j'ai appelé { $name } dans le salon.
    [no] Toutes les places sont prises : { $name } est maintenant sur la liste d'attente, mais je ne peux pas joindre { $name } pour le dire.
   *[yes] Toutes les places sont prises : { $name } est maintenant sur la liste d'attente, et le sait.
}
members-count = { $count ->
    [0] Aucun membre n'est sur la liste.
    [one] Un membre est sur la liste.
   *[other] { $count } membres sont sur la liste.
}
members-places = Nombre de places : { $places } ; sur la liste d'attente : { $waiting }.
members-applicants = { $count ->
    [0] Aucune demande n'attend.
    [one] Une demande attend une décision.
   *[other] { $count } demandes attendent une décision.
}
members-brought = { $name } a amené { $names }
invite-code = Ton code est **{ $code }**. Qui m'écrit `/join` et le code entre sur ton invitation. Il est valable jusqu'au { $until }, pour { $uses ->
    [one] une personne
   *[other] { $uses } personnes
}.
    { $count ->
    [0] Tu n'as encore amené personne.
   *[other] Tu as amené : { $names }
}
invite-link = Ou donne ce lien, qui mène tout seul dans **{ $room }** : { $link }
invite-good = { $count ->
    [one] Ton code est encore valable :
   *[other] Tes codes sont encore valables :
}
invite-row = **{ $code }** jusqu'au { $until }, pour { $uses ->
    [one] une personne
   *[other] { $uses } personnes
}.
invite-brought = Qui m'écrit `/join` et un code entre sur ton invitation. { $count ->
    [0] Tu n'as encore amené personne.
   *[other] Tu as amené : { $names }
}
invite-more = `/invite nouveau` en fait un de plus ; `/invite retirer` et un code annule ce code.
invite-word-new = nouveau nouvelle autre encore
invite-word-withdraw = retirer retire annuler annule supprimer supprime arrêter
invite-word-all = tout tous toutes
invite-withdrawn = { $count ->
    [one] Ce code ne fait plus entrer personne.
   *[other] Ces codes ne font plus entrer personne.
}
invite-none = Tu n'as pas de code valable en ce moment. `/invite` en fait un.
invite-which = Lequel ? `/invite` montre tes codes ; `/invite retirer` et le code l'annule, `/invite retirer tout` les annule tous.
invite-shown = Je t'ai montré en privé ce qui est valable.
invite-sent = Je t'ai envoyé un code en privé.
invite-members = Seuls les membres peuvent inviter.
invite-enough = Tu as invité autant de personnes qu'on le peut à la fois. Quand un code a servi, a expiré ou est annulé avec `/invite retirer`, tu peux en faire un nouveau.
invitation-over = Ce code n'est pas valable, ou ne l'est plus. Demandes-en un nouveau, s'il te plaît.
invitation-yours = C'est ton propre code ; il est pour quelqu'un d'autre.
request-rules = Bonjour ! Tu as demandé à entrer dans **{ $room }**. Voici les règles de là-bas. Est-ce qu'elles te vont ?
    { $text }
membership-unasked = D'accord, tu ne le demandes plus. Tu peux redemander à tout moment.
request-forgotten = J'ai aussi retiré ta demande d'entrer dans { $room }.
application-invited = Sur l'invitation de { $name }.
request-agree = Je suis d'accord
request-not = non, merci
request-agreed-member = Merci ! On te fait entrer.
request-agreed-waiting = Merci ! Toutes les places sont prises en ce moment ; je t'écris quand il y en a une pour toi.
request-not-in = D'accord, alors je ne te fais pas entrer. Tu peux redemander à tout moment.
request-rules-other = Les règles viennent de changer. Est-ce que celles-ci te vont ?
    { $text }
request-rules-again = Pour entrer, dis-moi si les règles te vont : oui ou non. Si tu as une question, `/helpdesk` te met en contact avec la modération.
request-closed = Je ne fais plus entrer personne tout seul. Ce sont des gens qui décident de ta demande, dans l'application.
request-in-app = Pour entrer, demande dans ton application à rejoindre le salon : alors je te montre les règles.
request-over = Tu ne demandes pas à rejoindre un salon en ce moment.
request-asked = Bonjour ! Tu as demandé à entrer dans **{ $room }**.
request-applied = Bonjour ! Tu as demandé à entrer dans **{ $room }**. La modération décide, et je t'écris quand c'est fait.
request-many = Bonjour ! Tu as demandé à entrer dans **{ $room }**. Beaucoup de gens demandent en ce moment ; la modération regarde.
request-stuck = { $count ->
    [one] Je n'ai pas pu répondre à { $name }, qui demande à entrer dans { $room } : je n'en ai pas le droit là-bas. Réponds dans ton application, s'il te plaît.
   *[other] Je n'ai pas pu répondre à { $count } personnes qui demandent à entrer dans { $room }, car je n'en ai pas le droit là-bas : { $name }{ $more ->
        [0] .
       *[other] {" "}et encore { $more }.
    } Réponds dans ton application, s'il te plaît.
}
application-asks = Demande dans l'application à entrer dans { $room }.
application-unheard = Je n'ai pas de réponse de { $name } : je ne peux pas lui écrire. Décide ici, ou dans ton application.
application-silent = Je n'ai pas encore de réponse de { $name }. Décide ici, ou dans ton application.
nudge-kind-crowd-help = beaucoup de demandes à la fois, pour la modération
nudge-kind-stuck-help = qui demande à entrer et que je ne peux pas faire entrer
export-joinrequest = Salons où tu as demandé à entrer
command-comein = comein
command-comein-help = accepte les règles d'un salon où tu as demandé à entrer
command-comein-example = /comein oui
nudge-kind-membership = adhésion
nudge-kind-membership-help = les demandes, pour la modération
nudge-kind-how-help = comment on devient membre
nudge-kind-brought-help = qui est venu grâce à ton invitation
export-membership = Adhésion
export-brought_by = Qui t'a amené, et qui tu as amené
export-invitation = Tes invitations

# Sur la page de ce qui demande de l'attention.
page-applicants-more = { $count ->
    [one] Une autre personne a fait une demande.
   *[other] { $count } autres personnes ont fait une demande.
}
setting-membership-requests = qui demande dans l'application à rejoindre un salon entre tout de suite (open), après avoir accepté les règles (rules) ou quand la modération a décidé (application) ; off laisse cela aux gens
setting-membership-mode = comment on devient membre : open, application (sur demande) ou invitation (sur invitation)
setting-membership-questions = ce qu'on demande aux personnes qui font une demande
setting-membership-places = combien de membres il peut y avoir ; 0 pour aucune limite
setting-membership-again_after = combien de temps après un refus on peut redemander
setting-membership-tries = combien de fois on peut demander ; la modération peut toujours faire entrer n'importe qui
setting-membership-invite_for = combien de temps une invitation est valable
setting-membership-invite_uses = combien de personnes une invitation fait entrer
setting-membership-ask_who = on demande une fois aux nouveaux membres, dans le mot de bienvenue, qui les a amenés, si aucun lien ne le dit ; la personne nommée l'apprend, et est invitée à dire bonjour
setting-membership-invites_open = combien d'invitations d'un membre sont valables en même temps

# Ce qu’elle fait pour la pratique des communautés.
practice-invitations = `/invite` donne à chaque membre un code ou un lien pour des gens qu'il connaît, et chacun voit qui il a amené.
