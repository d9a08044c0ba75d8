command-health = health
command-health-help = wie es der Community geht: die Moderation sieht, was jetzt wichtig ist, und mit „alles“ dahinter, was gemessen wird; Mitglieder sehen, was sie selbst dafür freigegeben haben („zeigen“ stellt das zur Abstimmung)
command-health-example = /health alles
health-view-all = alles
health-privately = schreib mir privat, dann sage ich dir, wie es der Community geht.
health-more = Alles
health-head = { $weeks ->
    [0] **Wie es der Community geht** – die letzten 4 Wochen:
   *[other] **Wie es der Community geht** – die letzten 4 Wochen, neben den { $weeks } davor:
  }
health-steady = Nichts ist schlechter geworden, und nichts braucht dich mehr als sonst.

health-few = weniger als fünf
health-few-of = weniger als fünf von { $whole }
health-all-but = alle bis auf weniger als fünf von { $whole }
health-share = { $share } von { $whole }
health-about = etwa { $share } von { $whole }
health-weeks = { $part ->
    [0] keine
   *[other] { $part }
  } der letzten { $whole } Wochen
health-waits = bei der Hälfte höchstens { $half }; bei neun von zehn höchstens { $ninetieth }
health-never = ohne Antwort: { $count }
health-fewest = { $few } von { $people } Leuten
health-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
  }
health-before = (vorher: { $value })
health-behind = – dahinter:
health-same = → wie vorher
health-up-good = ↑ höher, und das ist gut
health-up-bad = ↑ höher, und das ist nicht gut
health-down-good = ↓ niedriger, und das ist gut
health-down-bad = ↓ niedriger, und das ist nicht gut

health-pitfall = **{ $name }**
health-pitfall-1 = Stimmung und Bedürfnisse
health-pitfall-2 = Inhalt
health-pitfall-3 = Struktur
health-pitfall-4 = Umfang
health-pitfall-5 = Ziele
health-pitfall-6 = Technik
health-pitfall-7 = Nützliche Antworten
health-pitfall-8 = Unterstützung
health-pitfall-9 = Beweggründe
health-pitfall-10 = Begleitung
health-moods = Nicht gemessen: Das zeigt `/pulse`, sobald genug von denen geantwortet haben, die zugestimmt haben.
health-answered = Fragen, die innerhalb einer Woche beantwortet wurden: { $value }
health-wait = Erste Antwort: { $value }
health-solo = Fragen, zu denen niemand etwas gesagt hat: { $value }
health-worthwhile = Fragen, die ihre erste Antwort bekamen, und Gezeigtes: { $value }
health-fresh = Wochen, die etwas brachten, das geschätzt wurde: { $value }
health-bot-talk = Nachrichten in den Räumen, die von mir sind: { $value }
health-opted-out = Mitglieder, die manche meiner Anstupser ausgeschaltet haben, oder alle: { $value }
health-no-subject = Fragen, deren Thema ich nicht kenne: { $value }
health-goals = Die Ziele gelten unverändert seit: { $value }
health-tickets = Tickets für den Helpdesk: { $value }
health-seen-to = Tickets, um die sich die Moderation innerhalb eines Tages gekümmert hat: { $value }
health-replied = Neue, deren erstes Wort innerhalb eines Tages eine Reaktion bekam: { $value }
health-stay = Neue, die nach { $days } Tagen noch da sind: { $value }; mit einer Reaktion innerhalb eines Tages { $with_one }, ohne { $without }
health-unasked = Antworten von Leuten, die ich nicht gefragt hatte: { $value }
health-carried = Die Hälfte der Antworten kommt von: { $value }
health-moderators = Wie viele aus der Moderation etwas gesagt haben: { $value }

health-stage-early = Noch ist es zu früh zu sagen, wie weit diese Community in ihrem Leben ist: Ich höre ihr seit Kurzem zu, { $days ->
    [one] { $days } Tag.
   *[other] { $days } Tage.
  }
health-stage-potential = Lebensphase: **Potenzial**. Leute finden allmählich zueinander. Warum: { $people } fragen und antworten.
health-stage-coalescing = Lebensphase: **Zusammenwachsen**. Warum: { $people } Leute fragen und antworten, und die meisten Antworten kommen von Leuten, die neu hier sind ({ $new }).
health-stage-maturing = Lebensphase: **Reifen**. Warum: Es wird mehr gefragt als vorher ({ $asked } Fragen; vorher: { $usual }), und von den Antworten kommen { $new } von Leuten, die neu hier sind.
health-stage-stewardship = Lebensphase: **Pflege**. Sie geht ihren Weg und will frisch gehalten werden. Warum: { $people } Leute fragen und antworten, und es wird so viel gefragt wie vorher ({ $asked } Fragen; vorher: { $usual }).
health-stage-transformation = Lebensphase: **Wandel**. Sie endet, oder wird etwas anderes. Warum: Es wird viel weniger gefragt als vorher ({ $asked } Fragen; vorher: { $usual }).

health-do-open = Offene Fragen
health-do-missed-28d = Was beantwortet wurde
health-do-status = Was wartet
health-do-goals = Unsere Ziele
health-do-settings-welcome = Neue begrüßen
health-do-settings-alerts = Wie oft ich spreche

nudge-kind-health = befinden
nudge-kind-health-help = alle vier Wochen, was bei der Community gerade wichtig ist, für die Moderation
export-began = Wann du zum ersten und zum letzten Mal etwas in den Räumen gesagt hast
page-health = Wie es der Community geht
page-health-what = Was ich messe, verglichen mit der Zeit davor. Es gibt keine Gesamtnote, und nichts über jemanden allein.
page-health-caption = Messwerte zu: { $name }
page-health-now = Jetzt
page-health-before = Vorher
page-health-moved = Wie es sich bewegt hat
page-health-bars = Ein voller Balken ist der Anteil jetzt, ein blasser darunter der aus der Zeit davor. Ein offenes Zeichen unten in einem Diagramm: weniger als fünf, oder nicht gesagt, weil es etwas über weniger als fünf verraten würde. Ich messe einmal in der Stunde.
setting-health-monthly = wer aus der Moderation für die Community entscheidet, hört jeden vierten Montag privat, was jetzt wichtig ist; gibt es nichts, kommt nichts

# Was es für die Praxis von Gemeinschaften tut.
practice-health = `/health` misst es, nennt der Moderation die ein, zwei Dinge, auf die es jetzt ankommt, und was zu tun ist; alle vier Wochen von selbst, wo das eingeschaltet ist.

health-few-more = um weniger als fünf weniger als davor, von { $whole }
health-kept-back = wird nicht gesagt
health-course-quarters = Unten zeigen Diagramme, wie es lief, nach Quartalen, die vorbei sind.
health-course-months = Unten zeigen Diagramme, wie es lief, nach Monaten, die vorbei sind.
health-course-windows = Unten zeigen Diagramme, wie es lief, je vier Wochen; die letzten sind die von oben.
health-chart-told = { $begin }: { $first }; { $end }: { $last }
health-stay-chart = Neue, die bleiben, nach Tagen seit ihrem ersten Wort
health-stay-all = alle
health-stay-with = mit einer Reaktion innerhalb eines Tages
health-stay-without = ohne eine
health-after = nach { $days } Tagen
page-health-by-quarters = Seit dem Anfang
page-health-by-windows = Das letzte Jahr, je vier Wochen
page-health-table = Als Tabelle:
page-health-when = Wann
page-health-value = Wert

health-view-show = zeigen
health-show-title = Was sollen alle Mitglieder davon sehen, wie es der Community geht?
health-show-put = { $name } stellt zur Abstimmung, was alle Mitglieder davon sehen, wie es der Community geht; sonst sieht es nur die Moderation. Gezeigt wird, was mehr als die Hälfte derer will, die abstimmen, wenn es mindestens { $quorum } sind. Bis { $until }:
health-show-done = Es steht zur Abstimmung.
health-show-short = Es steht zur Abstimmung. Aber nötig sind { $quorum } Stimmen, und { $count ->
    [one] ich kenne hier nur eine Person
   *[other] ich kenne hier nur { $count } Leute
}: so wird nichts daraus. Die Moderation kann vor der nächsten Abstimmung weniger genügen lassen: `/settings health.quorum { $count }`.
health-show-runs = Darüber wird bis { $until } abgestimmt.
health-show-vote = Abstimmen
health-show-begin = Zur Abstimmung stellen
health-show-never = Wie es der Community geht, sieht bisher nur die Moderation. Was alle Mitglieder davon sehen, entscheiden die Mitglieder: mit `/health zeigen` kommt es zur Abstimmung.
health-show-hidden = Die Mitglieder haben entschieden, dass nur die Moderation sieht, wie es der Community geht. Mit `/health zeigen` kommt es neu zur Abstimmung.
health-show-few = Abgestimmt haben { $count }, nötig sind { $quorum }: Was Mitglieder davon sehen, wie es der Community geht, bleibt, wie es war.
health-show-decided = So ist entschieden (Stimmen: { $count }). Alle Mitglieder sehen ab jetzt mit `/health`: { $parts }.
health-show-nothing = So ist entschieden (Stimmen: { $count }): Wie es der Community geht, sieht nur die Moderation.
health-stage-name = Lebensphase
health-members-see = Mitglieder sehen davon, was sie so entschieden haben: { $parts }.
health-members-nothing = Mitglieder sehen davon nichts. Was sie sehen, entscheiden sie selbst: mit `/health zeigen` kommt es zur Abstimmung.
health-option-1 = Stimmung und Bedürfnisse
health-option-2 = Inhalt: Fragen mit einer Antwort, Gezeigtes
health-option-3 = Struktur: wer meine Anstupser ausgeschaltet hat
health-option-4 = Umfang: Fragen ohne bekanntes Thema
health-option-5 = Ziele: seit wann sie gelten
health-option-6 = Technik: wie viel ich sage, Helpdesk
health-option-7 = Antworten: wie viele Fragen eine haben, und wie bald
health-option-8 = Unterstützung: Neue, die empfangen werden und bleiben
health-option-9 = Beweggründe: Antworten ohne Bitte
health-option-10 = Begleitung: auf wie vielen Schultern sie ruht
health-option-stage = Lebensphase
health-option-nothing = Nichts: das bleibt bei der Moderation

setting-health-vote_for = wie lange Mitglieder darüber abstimmen können, was alle davon sehen, wie es der Community geht; nach 30 Tagen gehen nur noch die Knöpfe, keine Reaktionen
setting-health-quorum = so viele Stimmen sind mindestens nötig, um das zu entscheiden

health-mean = { $mean } von { $steps }, aus { $count } Antworten
health-uneven = { $share }, bei { $people } Leuten
health-mood = Was Mitglieder dem Puls antworten, von 1 (gar nicht) bis 5 (sehr): { $value }
health-thanked = Wie oft jemandem gedankt wurde für das, was für andere getan wurde: { $value }
health-borne = Die Hälfte des Moderierens leisten: { $value }
health-load = Wie ungleich das verteilt ist, von 0 % (alle gleich viel) bis 100 % (eine Person alles): { $value }
health-do-pulse = Der Puls
health-do-calls = Aufrufe
