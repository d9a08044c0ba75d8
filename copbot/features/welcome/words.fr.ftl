# Ce que le bot dit aux nouveaux membres, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-welcome = welcome
command-welcome-help = comment ça marche ici, encore une fois ; `/welcome aperçu` pour la modération
command-welcome-example = /welcome
command-introduce = introduce
command-introduce-help = dis aux autres en une ligne ce que tu connais et ce que tu cherches
command-introduce-example = /introduce Je connais les rosiers, et je cherche de l'aide pour les pommiers
command-buddy = buddy
command-buddy-help = propose-toi pour guider les nouveaux membres, ou arrête
command-buddy-example = /buddy oui
welcome-hello = Bienvenue dans { $room }, { $names } !
welcome-everybody = vous qui venez d'arriver
welcome-goals = Pourquoi nous sommes ici : { $goals }
welcome-ask = Demande simplement dans le salon, ou écris `/ask` devant ta question : je la garde en vue jusqu'à ce qu'elle ait une réponse.
welcome-ends = Une chose à savoir : les membres ont décidé que cette communauté se termine le { $day }. D'ici là, tout continue ; `/ending` en dit plus.
welcome-rules = `/rules` montre les règles d'ici.
welcome-buddy = { $name } te fera volontiers visiter.
welcome-moderators = Tu peux toujours t'adresser à { $names }.
welcome-helpdesk = Si quelque chose ne marche pas, `/helpdesk` te met en contact privé avec la modération.
welcome-invite = Veux-tu nous dire en une ligne ce que tu connais et ce que tu cherches ? Réponds à ce message, ou écris `/introduce` et ta ligne.
welcome-knows = Je connais deux ou trois choses
welcome-seeks = Je cherche de l'aide
welcome-follow = Bonjour { $name }, ça te plaît dans { $room } ? Si tu as une question, pose-la simplement là-bas ; personne ne la trouvera bête. Ou dis-nous en une ligne ce que tu connais et ce que tu cherches : réponds à ce message.
welcome-no-room = Je ne connais pas de salon { $name } ici. Il y a : { $rooms }
welcome-preview = aperçu
welcome-preview-head = **{ $room } ({ $language })**
introduce-ask-knows = C'est bien que tu sois là ! Est-ce que je dis aux autres que tu connais deux ou trois choses et que tu aides volontiers ? Ou réponds avec une ligne à toi.
introduce-ask-seeks = Tu es au bon endroit. Est-ce que je dis aux autres que tu viens d'arriver et que tu cherches de l'aide ? Ou réponds avec une ligne à toi.
introduce-ask-line = Est-ce que je dis aux autres dans { $room } : « { $text } » ? Pour le moment, personne d'autre que moi ne l'a lu. Dis oui, ou réponds avec une autre ligne.
introduce-yes = oui, dis-le
introduce-no = non, cela reste entre nous
introduce-kept = D'accord, cela reste entre nous.
introduce-gone = Je n'ai plus cette ligne. Écris-la encore une fois, après `/introduce`, et je la dis aux autres.
introduce-line-knows = Je connais deux ou trois choses, et j'aide volontiers.
introduce-line-seeks = Je viens d'arriver, et je cherche de l'aide et des gens auprès de qui apprendre.
introduced = **{ $name }** vient d'arriver ici et dit : { $text }
introduce-thanks = Merci ! Les autres dans { $room } te connaissent maintenant un peu.
introduce-nowhere = Je ne suis dans aucun de nos salons en ce moment, alors personne ne le lirait. Réessaie plus tard, s'il te plaît.
introduce-once = Tu as déjà fait ta présentation. Si tu veux ajouter quelque chose, dis-le simplement dans le salon.
buddy-on = Merci ! Quand ce sera ton tour, je donnerai ton nom à un nouveau membre, et je te le dirai. `/buddy non` y met fin.
buddy-on-page = Merci ! Quand ce sera ton tour, je donnerai ton nom à un nouveau membre, et je te le dirai.
buddy-off = D'accord, je ne donne plus ton nom aux nouveaux membres.
buddy-is-on = Tu guides les nouveaux membres, à tour de rôle avec les autres qui se sont proposés. `/buddy non` y met fin.
buddy-is-off = { $count ->
    [0] Personne ne guide encore les nouveaux membres. Avec `/buddy oui`, tu le fais.
    [one] Un membre guide les nouveaux. Avec `/buddy oui`, tu t'y joins.
   *[other] { $count } membres guident les nouveaux. Avec `/buddy oui`, tu t'y joins.
}
buddy-turn = { $count ->
    [one] { $names } vient d'arriver dans { $room }, et j'ai donné ton nom comme contact. Tu veux dire bonjour ?
   *[other] { $names } viennent d'arriver dans { $room }, et j'ai donné ton nom comme contact. Tu veux dire bonjour ?
}
first-thanks = Merci pour ton premier message ici, { $name } ! Ça fait plaisir de t'avoir avec nous.
first-nobody = { $count ->
    [one] Quelqu'un a écrit ici pour la première fois, et personne n'a encore réagi :
   *[other] { $count } personnes ont écrit ici pour la première fois, et personne n'a encore réagi :
}
first-row = • { $name } dans { $room }, { $ago }
first-more = { $count ->
    [one] et encore une
   *[other] et encore { $count }
}
first-seen = { $names } : avez-vous vu ce premier message ?
nudge-kind-welcome = bienvenue
nudge-kind-welcome-help = comment ça marche ici, quand tu viens d'arriver
nudge-kind-follow-help = comment ça va, quelques jours après ton arrivée
nudge-kind-buddy = guide
nudge-kind-buddy-help = les nouveaux membres que tu guides
nudge-kind-newcomers = nouveaux
nudge-kind-newcomers-help = les premiers messages auxquels personne n'a réagi, pour la modération
nudge-kind-raid-help = une foule arrivée d'un coup, pour la modération
export-newcomer = Quand tu es arrivé
export-buddy = Que tu guides les nouveaux membres
welcome-raid = { $count } personnes sont arrivées dans { $room } en une minute. Si tu ne les attends pas, jette un œil.

# Sur la page de ce qu'un membre souhaite.
page-buddy = Guider les nouveaux membres
page-buddy-on = Je veux guider les nouveaux membres
page-buddy-off = Je ne guide plus les nouveaux membres
setting-welcome-gather = combien de temps après la première arrivée toutes les personnes arrivées sont saluées
setting-welcome-many = si autant de personnes arrivent dans un salon en moins de many_within, elles y sont saluées dans un seul message, qui ne mentionne personne
setting-welcome-many_within = ce délai ; d'ici là, on n'y salue pas de nouveau une foule
setting-welcome-raid = si autant de personnes arrivent dans un salon en une minute, la modération l'apprend, au plus une fois par heure ; 0 pour jamais
setting-welcome-newcomer_for = combien de temps après qu'on l'a vu pour la première fois quelqu'un est un nouveau membre
setting-welcome-follow_up_after = quand on demande à un nouveau membre qui n'a rien dit comment ça va, une seule fois et en privé
setting-welcome-thank_after = quand le bot remercie pour un premier message auquel personne n'a réagi, en heures d'éveil
setting-welcome-moderators_after = quand la modération apprend que personne n'a toujours réagi, en heures d'éveil
setting-welcome-texts = ses propres mots de bienvenue, par langue (fr), par salon (#aide), ou les deux (#aide fr)

# Ce qu’elle fait pour la pratique des communautés.
practice-greeting = J'accueille chaque personne qui arrive, en privé là où je peux : à quoi sert ce lieu, comment demander, les règles, vers qui se tourner. Tu peux écrire l'accueil toi-même.
practice-buddies = Des membres volontaires guident les nouveaux à tour de rôle : je les présente l'un à l'autre.
practice-buddies-lacks = Personne ne guide encore les nouveaux membres : `/buddy oui`.
practice-buddies-do = Je guide les nouveaux
practice-first-messages = Quand personne ne réagit à un premier message, je remercie après un moment, et plus tard la modération l'apprend.

# Ce que la modération pourrait faire cette semaine.
worth-newcomers = { $count ->
    [one] Ici depuis peu : { $names }. Un mot personnel de toi fait plus que mon accueil.
   *[other] Ici depuis peu : { $names }. Un mot personnel de toi à chacun fait plus que mon accueil.
}
deed-welcome = Accueillir les nouveaux
