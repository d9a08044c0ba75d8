# Was der Bot zu Punkten sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-mod-menu = Diese Nachricht bewerten
command-mod = mod
command-mod-help = sagen, warum eine Nachricht gut ist oder nicht, wenn du Moderationspunkte hast: antworte darauf mit einem Grund
command-mod-example = /mod aufschlussreich
command-unmod = unmod
command-unmod-help = deine Bewertung einer Nachricht zurücknehmen: antworte damit darauf
command-unmod-example = /unmod
command-points = points
command-points-help = deine Moderationspunkte, und warum du welche hast oder nicht
command-points-example = /points
command-karma = karma
command-karma-help = wie geschätzt wurde, was du geschrieben hast
command-karma-example = /karma
command-metamod = metamod
command-metamod-help = beurteilen, ob Bewertungen fair waren; niemand wird genannt
command-metamod-example = /metamod
command-best = best
command-best-help = was zuletzt am meisten geschätzt wurde
command-best-example = /best monat
command-willing = willing
command-willing-help = ob du moderieren willst: an oder aus
command-willing-example = /willing aus
command-threshold = threshold
command-threshold-help = der Punktestand, unter dem du in Listen nichts siehst
command-threshold-example = /threshold 1
command-modlog = modlog
command-modlog-help = wer was bewertet hat (für die Moderation)
command-modlog-example = /modlog
command-undo = undo
command-undo-help = eine Bewertung rückgängig machen, mit ihrer Nummer im Protokoll oder als Antwort auf die Nachricht (für die Moderation)
command-undo-example = /undo 12
reason-insightful = aufschlussreich
reason-interesting = interessant
reason-informative = informativ
reason-funny = lustig
reason-underrated = unterschätzt
reason-offtopic = offtopic
reason-flamebait = provokation
reason-troll = troll
reason-redundant = überflüssig
reason-overrated = überschätzt
reason-spam = spam
reason-disagree = widerspruch
reason-touche = touché
period-week = woche
period-month = monat
moderation-wordless = (eine Nachricht)
moderation-write-to-me = das ist nur für dich; schreib mir bitte zuerst privat.
mod-reply = Antworte damit auf die Nachricht, die du meinst. Zum Beispiel: `{ $example }`
mod-unknown = Diese Nachricht kenne ich nicht, oder nicht mehr.
mod-offer = Wie findest du „{ $title }“?
mod-done = „{ $title }“: { $reason }, von { $before } auf { $after }. { $left ->
    [0] Das war dein letzter Punkt. Danke!
    [one] Du hast noch einen Punkt.
   *[other] Du hast noch { $left } Punkte.
}
mod-done-staff = „{ $title }“: { $reason }, von { $before } auf { $after }. Es steht im Protokoll.
mod-no-effect = Bei „{ $title }“ geht es in diese Richtung nicht weiter, darum ist dein „{ $reason }“ notiert und kostet nichts.
mod-bomb = „{ $title }“: { $reason }, von { $before } auf { $after }. Das war das dritte Mal in kurzer Zeit, dass du dieselbe Person nach unten bewertet hast. Ich weiß, dass das meist gut gemeint ist; trotzdem sollen auch andere urteilen, darum enden deine Punkte hier, und eine Zeit lang bekommst du keine neuen. Die Moderation kann es sehen.
mod-not-reason = Diesen Grund gibt es hier nicht. Es gibt: { $reasons }.
mod-not-own = Das ist deine eigene Nachricht; darüber urteilen andere.
mod-not-twice = Diese Nachricht hast du schon bewertet.
mod-not-old = { $days ->
    [one] Diese Nachricht ist über einen Tag alt und bleibt, wie sie ist.
   *[other] Diese Nachricht ist über { $days } Tage alt und bleibt, wie sie ist.
}
mod-not-posted = Du hast in diesem Gespräch mitgeredet, darum urteilen andere darüber.
mod-not-first = „Überschätzt“ und „unterschätzt“ gehen nur, wo andere schon bewertet haben; das hat noch niemand getan.
mod-not-karma = Um nach unten zu bewerten, braucht man etwas mehr Karma, als du bisher hast.
mod-not-points = Du hast gerade keine Moderationspunkte. `/points` sagt, warum.
moderation-undone-posted = { $count ->
    [one] Du hast in einem Gespräch geschrieben, das du bewertet hattest, darum ist diese Bewertung rückgängig gemacht. Ihr Punkt kommt nicht zurück.
   *[other] Du hast in einem Gespräch geschrieben, das du bewertet hattest, darum sind deine { $count } Bewertungen dort rückgängig gemacht. Ihre Punkte kommen nicht zurück.
}
unmod-none = Diese Nachricht hast du nicht bewertet.
unmod-done = { $spent ->
    [0] Es ist rückgängig gemacht.
   *[other] Es ist rückgängig gemacht. Der Punkt kommt nicht zurück.
}
points-given = { $count ->
    [one] Du hast **einen Moderationspunkt**, bis { $until }.
   *[other] Du hast **{ $count } Moderationspunkte**, bis { $until }: Gib sie dem, was gesehen werden soll.
}
points-given-daily = { $count ->
    [one] Du hast heute **einen Moderationspunkt**.
   *[other] Du hast heute **{ $count } Moderationspunkte**, und jeden Tag neue: Gib sie dem, was gesehen werden soll.
}
points-how = Setz eines davon unter eine Nachricht: { $signs }. `/mod` als Antwort hat mehr Gründe. Niemand erfährt, dass du es warst.
points-how-bare = Antworte auf eine Nachricht mit `/mod` und sag, warum. Niemand erfährt, dass du es warst.
points-few = Punkte gibt es in Communities ab { $least } Mitgliedern.
points-ended = Deine Moderationspunkte sind abgelaufen. Danke, dass du dich hier gekümmert hast! Jetzt sind andere an der Reihe.
points-none = Du hast gerade keine Moderationspunkte.
points-staff = In der Moderation brauchst du keine Punkte. Was du bewertest, steht im Protokoll.
points-paused = Wegen mehrerer Punkte gegen eine Person bekommst du bis { $until } keine.
points-karma = Punkte gehen an die, deren Nachrichten geschätzt wurden; deine wurden mehr nach unten als nach oben bewertet. Das wird mit der Zeit besser.
points-young = { $days ->
    [one] Punkte gehen an die, die seit einem Tag hier sind.
   *[other] Punkte gehen an die, die seit { $days } Tagen hier sind.
}
points-active = { $days ->
    [one] Du warst an einem der letzten { $within } Tage aktiv; Punkte gehen an die mit { $needed } oder mehr.
   *[other] Du warst an { $days } der letzten { $within } Tage aktiv; Punkte gehen an die mit { $needed } oder mehr.
}
points-waiting = Du kannst jederzeit ausgelost werden. Du hast { $tokens } Marken; Punkte kosten { $price }, und jede neue Nachricht bringt welche.
points-tomorrow = Neue bekommst du zu Beginn des Tages.
points-history = { $granted ->
    [one] Bisher hast du einen Punkt bekommen; verwendet: { $spent }, ungenutzt abgelaufen: { $expired }.
   *[other] Bisher hast du { $granted } Punkte bekommen; verwendet: { $spent }, ungenutzt abgelaufen: { $expired }.
}
points-willing = Du bist bereit zu moderieren; `/willing aus` beendet das.
points-unwilling = Du willst nicht moderieren; `/willing an` ändert das.
willing-on = Danke! Du kannst Moderationspunkte bekommen.
willing-off = In Ordnung, du bekommst keine Moderationspunkte. `/willing an` macht das rückgängig.
willing-off-page = In Ordnung, du bekommst keine Moderationspunkte.
karma-is = Dein Karma ist **{ $word }**.
karma-terrible = sehr schlecht
karma-bad = schlecht
karma-neutral = neutral
karma-positive = positiv
karma-good = gut
karma-excellent = ausgezeichnet
karma-reason = { $count }× { $reason }
karma-why = So fanden andere in den letzten 30 Tagen, was du geschrieben hast: { $reasons }.
karma-why-none = In den letzten 30 Tagen hat niemand bewertet, was du geschrieben hast.
karma-start = Was du schreibst, beginnt mit dem Punktestand { $score }.
karma-may = Du kannst Moderationspunkte bekommen.
karma-may-not = Solange das so ist, bekommst du keine Moderationspunkte.
metamod-row = Jemand nannte das „{ $reason }“: „{ $title }“
    War das fair? ({ $count ->
        [one] das letzte
       *[other] noch { $count }
    })
metamod-fair = fair
metamod-unfair = unfair
metamod-pass = kann ich nicht sagen
metamod-thanks = Das war alles. Danke! So gehen Punkte eher an die, die sie gut verwenden.
metamod-later = Das hast du vor Kurzem getan. Komm morgen wieder!
metamod-none = Gerade gibt es nichts zu beurteilen.
metamod-not-you = Das ist für alle, die schon eine Weile hier sind, deren Karma nicht negativ ist und die bereit sind zu moderieren.
metamod-over = Das ist schon entschieden.
best-week = **Das Beste der letzten sieben Tage**
best-month = **Das Beste der letzten dreißig Tage**
best-none = Noch ragt nichts heraus.
best-row = • { $score }, { $label }: { $title } – { $name }
best-row-bare = • { $score }: { $title } – { $name }
threshold-is = In Listen siehst du, was einen Punktestand von { $score } oder mehr hat.
threshold-range = Wähle eine Zahl von { $least } bis { $most }. Zum Beispiel: `{ $example }`
modlog-head = **Die letzten Bewertungen**
modlog-none = Noch hat niemand etwas bewertet.
modlog-row = #{ $number } { $moderator } → { $author }: { $reason } ({ $state }), { $ago }: „{ $title }“, jetzt bei { $score }
modlog-undone = rückgängig gemacht
modlog-staff = Moderation
modlog-counted = zählt
modlog-idle = ohne Wirkung
undo-which = Welche? Gib ihre Nummer aus `/modlog` an, oder antworte auf die Nachricht.
undo-none = So eine Bewertung gibt es nicht, oder sie ist schon rückgängig gemacht.
undo-done = { $count ->
    [one] Sie ist rückgängig gemacht.
   *[other] { $count } Bewertungen sind rückgängig gemacht.
}
notice-low = { $count ->
    [one] Das wurde so weit nach unten bewertet, wie es geht. Magst du es dir ansehen?
   *[other] Diese { $count } wurden so weit nach unten bewertet, wie es geht. Magst du sie dir ansehen?
}
notice-row = • { $author }: { $title }
notice-bomb = • { $moderator } hat in kurzer Zeit mehrere Punkte gegen { $author } verwendet und bekommt bis { $until } keine. `/modlog` zeigt sie, `/undo` macht sie rückgängig.
nudge-kind-moderation = moderation
nudge-kind-moderation-help = dass du Moderationspunkte hast
nudge-kind-notices-help = was weit nach unten bewertet wurde, für die Moderation
export-standing = Karma, Marken und Punkte
export-presence = Die Tage, an denen du aktiv warst
export-scored = Was von dir bewertet wurde
export-moderation = Bewertungen von dir, und von dem, was du geschrieben hast
export-judgement = Wie du Bewertungen beurteilt hast
export-bomb = Punkte, die gegen eine Person verwendet wurden

command-mod-help-native = sagen, warum eine Nachricht gut ist oder nicht, wenn du Moderationspunkte hast: in ihrem Menü, unter Apps
command-unmod-menu = Bewertung zurücknehmen
command-unmod-help-native = deine Bewertung einer Nachricht zurücknehmen: in ihrem Menü, unter Apps
mod-reply-native = { command-on-message }
undo-which-native = Welche? Gib ihre Nummer aus `/modlog` an.
command-undo-help-native = eine Bewertung rückgängig machen, mit ihrer Nummer im Protokoll (für die Moderation)
points-how-native = Setz eines davon unter eine Nachricht: { $signs }. In ihrem Menü, unter **Apps**, hat **{ command-mod-menu }** mehr Gründe. Niemand erfährt, dass du es warst.
points-how-bare-native = Rechtsklick auf eine Nachricht (am Handy lange drücken), **Apps**, **{ command-mod-menu }**, und sag, warum. Niemand erfährt, dass du es warst.

# Auf der Seite mit den Wünschen eines Mitglieds.
page-willing = Moderieren
page-willing-on = Ich will moderieren
page-willing-off = Ich will nicht moderieren
page-threshold = Was ich in Listen sehe
page-threshold-score = Nichts unter diesem Punktestand
page-threshold-set = Einstellen

page-metamod = { $count ->
    [one] Eine Bewertung wartet darauf, dass du sagst, ob sie fair war.
   *[other] { $count } Bewertungen warten darauf, dass du sagst, ob sie fair waren.
}
page-metamod-go-on = Weiter
page-log = Protokoll der Moderation
page-log-what = Wer was bewertet hat, das Neueste zuerst. Du siehst das, weil du für die Community entscheidest; sonst erfährt niemand, wer wen bewertet hat.
page-log-caption = Die Bewertungen
page-log-of-one = Die Bewertungen eines Mitglieds
page-log-what-on = Was
page-log-state = Was daraus wurde
page-log-change = Ändern
page-log-row = { $reason }, zu dem, was { $author } geschrieben hat:
page-log-score = jetzt bei { $score }
page-log-undo = Rückgängig machen
page-log-none = Hier wurde noch nichts bewertet.
page-log-older = Ältere
page-log-newest = Zurück zu den neuesten

news-post = „{ $text }“ ({ $name })
setting-moderation-enabled = ob es das gibt; in einer echten Community ausgeschaltet, bis es dort eingeschaltet wird
setting-moderation-least_members = in einer Community mit weniger Mitgliedern gibt es keine Punkte
setting-moderation-scheme = wie Punkte verteilt werden: slashdot, durch Losen unter denen, die aktiv sind; daily, gleich viele für alle
setting-moderation-reasons = die Gründe, die man angeben kann
setting-moderation-reactions = die Reaktionen, die für Gründe stehen
setting-moderation-min_score = der niedrigste Punktestand
setting-moderation-max_score = der höchste Punktestand
setting-moderation-start_score = womit eine Nachricht eines Mitglieds beginnt
setting-moderation-karma_low = unter diesem Karma beginnen Nachrichten um eins niedriger
setting-moderation-karma_very_low = unter diesem Karma noch um eins niedriger
setting-moderation-bonus_karma = über diesem Karma beginnen Nachrichten um eins höher
setting-moderation-bonus_max_downs = mehr als so viele Bewertungen nach unten kosten diesen Vorsprung
setting-moderation-moderated_within = Nachrichten, die älter sind, bekommen keine Punkte
setting-moderation-notice_after = was die Moderation innerhalb dieser Zeit sehen sollte, hört sie auf einmal
setting-moderation-min_karma = das niedrigste Karma
setting-moderation-max_karma = das höchste Karma
setting-moderation-points = die Punkte, die jemand bekommt, und die meisten, die jemand hat
setting-moderation-stir = ungenutzte Punkte verfallen danach
setting-moderation-stir_cost = Marken, die ein verfallener Punkt kostet
setting-moderation-recycled = der Anteil verfallener Punkte, der als Marken zurückkommt
setting-moderation-tokens_per_post = Marken, die eine neue Nachricht bringt
setting-moderation-tokens_at_once = die meisten Marken, die ein Mitglied in einer Stunde bekommt
setting-moderation-tokens_per_point = Marken, die ein Punkt kostet
setting-moderation-max_tokens = die meisten Marken, die jemand hat
setting-moderation-grant_tokens = wer weniger Marken hat, bekommt keine Punkte
setting-moderation-grant_share = der größte Anteil der Mitglieder, der gleichzeitig Punkte bekommt
setting-moderation-decay_after = nach so langer Zeit ohne ein Wort schwinden die Marken
setting-moderation-decay = Marken, die pro Tag schwinden
setting-moderation-decay_karma = unter diesem Karma schwinden Marken auch
setting-moderation-down_tokens = Marken, die verliert, wessen Nachricht nach unten bewertet wird
setting-moderation-rating_tokens = Marken, die überschätzt und unterschätzt neben dem Punkt kosten
setting-moderation-eligible_share = der Anteil der Mitglieder, der am längsten dabei ist, der Punkte bekommen kann
setting-moderation-active_days = nur mit so vielen aktiven Tagen
setting-moderation-active_within = in dieser Zeit
setting-moderation-eligible_karma = und mit mindestens so viel Karma
setting-moderation-band_from = die am wenigsten Aktiven sind nicht dabei
setting-moderation-band_to = und die Aktivsten auch nicht
setting-moderation-band_members = aber erst ab so vielen Mitgliedern, die infrage kommen
setting-moderation-weight = wie sehr faire Bewertende Vorrang haben
setting-moderation-daily_age = tägliche Punkte: für Mitglieder, die so lange dabei sind
setting-moderation-daily_down_karma = tägliche Punkte: unter diesem Karma nur nach oben
setting-moderation-bomb_downs = so viele Bewertungen nach unten gegen eine Person sind eine Bombe
setting-moderation-bomb_within = in dieser Zeit
setting-moderation-bomb_pause = eine Bombe kostet so lange das Recht auf Punkte
setting-moderation-bomb_again = die zweite und jede weitere so lange
setting-moderation-meta_share = der Anteil der Mitglieder, der am längsten dabei ist, der Bewertungen beurteilt
setting-moderation-meta_karma = nur mit mindestens so viel Karma
setting-moderation-meta_votes = von höchstens so vielen Mitgliedern wird eine Bewertung beurteilt
setting-moderation-meta_members = der Anteil der erreichbaren Mitglieder: in kleinen Communities beurteilen weniger
setting-moderation-meta_at_once = so viele Bewertungen werden auf einmal beurteilt
setting-moderation-meta_every = höchstens einmal in dieser Zeit
setting-moderation-meta_after = frühestens so lange nach der Bewertung
setting-moderation-meta_tokens = ab so vielen Marken bringt eine faire Bewertung keine mehr
setting-moderation-meta_max_karma = und ab so viel Karma kein Karma mehr
setting-moderation-repeats_within = dieselbe Person in dieser Zeit oft in derselben Richtung zu bewerten kostet Marken

# Was es für die Praxis von Gemeinschaften tut.
practice-valued = Mitglieder sagen mit einem Grund, was gut ist; `/best` zeigt, was die Community schätzte. Wo Punkte an sind, moderieren reihum die, deren Beiträge geschätzt werden.
