report-title = Ce que le bot aurait vu et fait
report-log = Journal : { $name }
report-empty = Le journal ne contient aucun message.
report-utc = Les jours et les heures sont en UTC.
report-undated = Le journal ne dit nulle part quel jour c'était : les jours se comptent depuis son premier.
report-day = jour { $day }
report-month-of-log = mois { $month }
report-year-of-log = année { $year }

report-overview = Le journal
report-span = De { $begin } à { $end } ({ $lasting }).
report-size = { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
  } de { $people ->
    [one] { $people } personne.
   *[other] { $people } personnes.
  }
report-joined = { $joined ->
    [one] On a vu arriver { $joined } personne
   *[other] On a vu arriver { $joined } personnes
  } ; parmi elles, nombre de celles qui n'ont jamais écrit : { $silent }.

report-questions = Questions
report-no-questions = Aucune question n'a été vue.
report-seen = { $questions ->
    [one] Le bot a vu { $questions } question.
   *[other] Le bot a vu { $questions } questions.
  }
report-outcome = Comment ça a fini
report-count = Questions
report-share = Part
report-outcome-answered = quelqu'un d'autre a répondu
report-outcome-alone = réglée par la personne qui l'a posée, sans aide
report-outcome-taken-up = reprise, mais sans réponse
report-outcome-never = personne n'a réagi

report-time = Temps jusqu'à la première réponse
report-no-time = Aucune question n'a eu de réponse.
report-half = La moitié des questions qui ont eu une réponse l'avaient en { $median }, neuf sur dix en { $ninetieth }.
report-wait = Première réponse
report-within-0 = en moins de 5 minutes
report-within-1 = en moins d'une heure
report-within-2 = en moins d'un jour
report-within-3 = plus tard

report-start = { $unanswered } de { $questions ->
    [one] { $questions } question n'a jamais eu de réponse : commence ici
   *[other] { $questions } questions n'ont jamais eu de réponse : commence ici
  }
report-all-answered = { $questions ->
    [one] La seule question a eu une réponse
   *[other] Les { $questions } questions ont toutes eu une réponse
  }
report-quiet-log = Aucune question n'a été vue
report-start-later = Il n'y a rien à rattraper.
report-reacted = À { $count } d'entre elles, quelqu'un a réagi, mais sans répondre.
report-all-of-them = La plus récente d'abord :
report-latest = { $count ->
    [one] La plus récente :
   *[other] Les { $count } plus récentes, la dernière d'abord :
  }
report-reaction = Réaction
report-but-no-answer = une réaction, mais pas de réponse
report-others = { $count ->
    [one] Encore une
   *[other] Encore { $count }
  }
report-when = Quand
report-asker = Posée par
report-question = Question

report-bot = Ce que le bot aurait fait
report-quiet = Le bot n'aurait rien dit.
report-step = Message
report-times = Fois
report-weekly = Par semaine
report-reached = Salons ou personnes
report-each = Questions chacun
report-step-room = liste de questions ouvertes dans un salon
report-step-member = signe à un membre
report-step-moderators = alerte à la modération
report-step-asker = rappel à qui a posé la question
report-step-again = liste de ce qui est encore ouvert, longtemps après
report-step-ended = « personne n'a répondu, et maintenant ? » à qui a posé la question
report-step-solved = « est-ce réglé ? » à qui a posé la question
report-nudges = { $times ->
    [one] { $times } signe
   *[other] { $times } signes
  } : c'est ce qu'auraient reçu { $members ->
    [one] { $members } membre,
   *[other] { $members } membres,
  } en privé là où le bot peut écrire le premier à un membre, sinon par son nom dans le salon.
report-busy = { $most ->
    [one] Personne n'aurait reçu plus d'un de ces messages en une semaine.
   *[other] Personne n'aurait reçu plus de { $most } de ces messages en une semaine ; qui en recevait en recevait le plus souvent { $usual }.
  }
report-right-asked = { $questions ->
    [one] Il aurait demandé à quelqu'un pour { $questions } question
   *[other] Il aurait demandé à quelqu'un pour { $questions } questions
  } ; { $answered ->
    [0] aucune n'a eu de réponse ensuite.
    [one] { $answered } a eu une réponse ensuite.
   *[other] { $answered } ont eu une réponse ensuite.
  }
report-right = Il aurait demandé à la bonne personne pour { $right } sur { $answered } : l'une de celles à qui il aurait demandé est parmi celles qui ont répondu.
report-right-honest = Dans ce journal, on n'a demandé à personne. Il ne dit pas si les autres auraient su la réponse.
report-nudged = À qui on aurait le plus demandé
report-asked-of = Questions
report-answered-of = Répondu plus tard
report-put = À qui on aurait demandé quoi
report-put-to = à { $name }
report-put-by = posée par { $name }
report-later = Plus tard
report-answered-it = y a répondu plus tard
report-examples-room = Exemples : listes dans un salon
report-examples-member = Exemples : signes à des membres
report-examples-moderators = Exemples : alertes à la modération
report-examples-asker = Exemples : rappels à qui a posé une question
report-examples-again = Exemples : listes de ce qui est encore ouvert, longtemps après
report-examples-ended = Exemples : « personne n'a répondu, et maintenant ? »
report-examples-solved = Exemples : « est-ce réglé ? »
report-to = À
report-text = Texte

report-newcomers = Nouveaux membres
report-no-newcomers = Personne n'a écrit pour la première fois après les 30 premiers jours du journal.
report-new = { $people ->
    [one] { $people } personne a écrit
   *[other] { $people } personnes ont écrit
  } pour la première fois après les 30 premiers jours du journal.
report-returned = De nouveau un autre jour : { $returned } d'entre elles ({ $share }).
report-first = { $asked ->
    [one] { $asked } nouveau membre a posé une question ; la première a eu une réponse pour { $answered } ({ $share }).
   *[other] { $asked } nouveaux membres ont posé une question ; la première a eu une réponse pour { $answered } ({ $share }).
  }

report-people = Qui répond, qui demande
report-no-answers = Personne n'a répondu à une question.
report-few = { $few ->
    [one] La personne qui répond le plus
   *[other] Les { $few } personnes qui répondent le plus
  } (sur { $people ->
    [one] { $people } personne qui a répondu
   *[other] { $people } personnes qui ont répondu
  }) : { $share } des réponses.
report-helper = Qui répond le plus
report-answers = Réponses
report-firsts = Premières réponses
report-asks = Qui demande le plus

report-months = Mois par mois
report-years = Année par année
report-month = Mois
report-year = Année
report-one-month = Le journal tient dans un seul mois, il n'y a donc pas d'image dans le temps.
report-messages = Messages
report-people-count = Personnes
report-new-count = Nouvelles
report-questions-count = Questions
report-answered-count = Avec réponse
report-answered-not = Sans réponse
report-wait-median = Attente
report-said-count = Bot
report-columns = Avec réponse : part des questions de la période. Attente : temps médian jusqu'à la première réponse. Bot : messages que le bot aurait envoyés.

report-chart-strip = { $label } : { $share }
report-chart-messages = Messages par mois
report-chart-people = Personnes qui ont écrit, par mois
report-chart-questions = Questions par mois
report-chart-wait = Temps médian jusqu'à la première réponse, par mois
report-chart-said = Messages que le bot aurait envoyés, par mois
report-chart-new = nouvelles
report-chart-known = les autres
report-chart-most = De { $begin } à { $end }. Le plus haut : { $most } en { $month }.
report-chart-wait-most = De { $begin } à { $end }. La plus longue : { $most } en { $month }. L'échelle est logarithmique.
report-table = Les chiffres en tableau

report-health = Comment allait la communauté
report-health-few = Les valeurs de moins de cinq personnes ou questions ne sont pas dites. Avec réponse, sans un mot : des questions de plus d'une semaine, en une semaine. Attente : jusqu'à la première réponse de celles-ci. Réaction : au premier message d'un nouveau membre, en un jour. Restent : nouveaux membres qui écrivaient encore après 30 et 90 jours (Kaplan et Meier). Moitié : si peu de personnes ont donné la moitié des réponses.
report-quarter = Trimestre
report-health-quarter = T{ $number } { $year }
report-health-answered = Avec réponse
report-health-half = Attente médiane
report-health-ninetieth = Neuf sur dix
report-health-solo = Sans un mot
report-health-newcomers = Nouveaux
report-health-replied = Réaction
report-health-stay-30 = Restent 30 jours
report-health-stay-90 = Restent 90 jours
report-health-carried = Moitié
report-health-of = { $few } sur { $people }
report-health-all-but = tout sauf <5
report-health-part-few = <5
