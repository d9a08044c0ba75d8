# Was der Bot zu Antworten sagt, die altern, auf Deutsch.

command-outdated = outdated
command-outdated-help = sagen, dass eine Antwort nicht mehr stimmt: als Antwort darauf, oder mit der Nummer ihrer Frage, und warum
command-outdated-help-native = sagen, dass eine Antwort nicht mehr stimmt: mit der Nummer ihrer Frage, und warum
command-outdated-example = /outdated 12 seit 3.0 gibt es den Knopf nicht mehr
command-valid = valid
command-valid-help = sagen, dass eine alte Antwort noch stimmt: als Antwort darauf, oder mit der Nummer ihrer Frage
command-valid-help-native = sagen, dass eine alte Antwort noch stimmt: mit der Nummer ihrer Frage
command-valid-example = /valid 12
command-newer = newer
command-newer-help = sagen, welche Frage die neuere Antwort hat, und für welche ältere (oder als Antwort auf diese)
command-newer-help-native = sagen, welche Frage die neuere Antwort hat, und für welche ältere
command-newer-example = /newer 31 12
command-updates = updates
command-updates-help = hören, wenn es auf eine Frage eine neuere Antwort gibt; mit „aus“ nicht mehr
command-updates-example = /updates 12
command-earlier = earlier
command-earlier-help = wie die Antworten auf eine Frage lauteten, bevor sie geändert wurden; mit „aus“ nimmt es heraus, wer sie geschrieben hat, oder die Moderation
command-earlier-example = /earlier 12
command-ages = ages
command-ages-help = nach wie langer Zeit Antworten zu einem Thema geprüft werden (für die Moderation); mit „aus“ wieder wie üblich
command-ages-example = /ages handys 90d
command-aging = aging
command-aging-help = von welchen Antworten es heißt, dass sie nicht mehr stimmen, und welche zu prüfen sind (für die Moderation)
command-aging-example = /aging
fresh-lately = vor Kurzem
fresh-months = { $count ->
    [one] vor einem Monat
   *[other] vor { $count } Monaten
}
fresh-years = vor { $count } Jahren
fresh-given = { $ago } gegeben
fresh-confirmed = { $ago } gegeben, bestätigt im { $month }
fresh-unchecked = { $ago } gegeben, seitdem nicht geprüft
fresh-unchecked-since = { $ago } gegeben, seit { $month } nicht geprüft
fresh-doubted = { $ago } gegeben, und jemand sagt, dass sie nicht mehr stimmt
fresh-doubted-why = { $ago } gegeben, und jemand sagt, dass sie nicht mehr stimmt: { $reason }
fresh-newer = es gibt eine neuere Antwort: { $title }
fresh-newer-in = es gibt eine neuere Antwort: #{ $number }, { $title }
fresh-newer-bare = es gibt eine neuere Antwort, in einem Raum, den nicht alle von euch sehen
fresh-untrue = stimmt nicht mehr
fresh-untrue-this = { $number } stimmt nicht mehr
untrue-which = Antworte damit auf eine Antwort, oder gib die Nummer ihrer Frage an.
untrue-no-answer = Frage { $number } hat keine Antwort, die gemeint sein könnte.
untrue-noted = Danke, ich habe es notiert: Wer die Antwort auf Frage { $number } findet, sieht das.{ $open ->
    [yes] {" "}Deine Frage bleibt offen.
   *[no] {""}
}
untrue-why = Danke, ich habe es notiert.{ $open ->
    [yes] {" "}Deine Frage bleibt offen.
   *[no] {""}
} Was stimmt daran nicht mehr? Antworte in einer Zeile; wenn es eine neuere Antwort gibt, mit der Nummer ihrer Frage.
untrue-whose = Du hast auf die Antwort auf Frage { $replied } geantwortet. Meinst du die auf Frage { $number }, schreib `/outdated #{ $number }` und warum; sonst fang den Grund mit einem Wort an.
untrue-bare = In Ordnung, es ist ohne Grund notiert. Fällt dir noch einer ein: `/outdated { $number } warum`
untrue-not = In Ordnung, gegen die Antwort auf Frage { $number } ist nichts gesagt.
valid-noted = Danke, ich habe notiert, dass die Antwort auf Frage { $number } noch stimmt.{ $newer ->
    [yes] {" "}Die neuere steht weiter darüber.
   *[no] {""}
}
valid-instead = Danke, ich habe notiert, dass die Antwort auf Frage { $number } noch stimmt. Frage { $newer } wird nicht mehr als die neuere gezeigt.
valid-back = Die neuere wieder zeigen
newer-none = Frage { $number } hat noch keine Antwort, die angenommen wurde oder die andere hilfreich fanden.
newer-itself = Eine Frage kann nicht an ihre eigene Stelle treten.
newer-noted = Wer die Antwort auf Frage { $old } findet, bekommt von jetzt an diese neuere gezeigt: { $title }
newer-noted-bare = Wer die Antwort auf Frage { $old } findet, erfährt von jetzt an, dass es eine neuere gibt: { $title } Was darin steht, sehen nur alle, die in ihrem Raum sind.
earlier-kept = Du hast eine Antwort geändert, die andere vielleicht gelesen haben: { $title } Wie sie vorher lautete, lässt sich noch nachsehen, als ihr Verlauf. Soll das niemand mehr lesen, nimm es hier heraus, oder jederzeit mit `/earlier { $number } aus`.
earlier-out = Die frühere Fassung herausnehmen
earlier-row = • { $name }, bis { $ago }: { $text }
earlier-how = Wer es geschrieben hat, oder die Moderation, nimmt das mit `/earlier { $number } aus` heraus.
earlier-none = Von den Antworten auf Frage { $number } ist nichts Früheres aufbewahrt.
earlier-gone = Wie es vorher lautete, ist jetzt weg, für alle. (Frage { $number })
earlier-not-you = Das kann nur herausnehmen, wer die Antwort geschrieben hat, oder die Moderation.
replaces-ask = Tritt diese Antwort an die Stelle einer älteren, von der jemand sagt, dass sie nicht mehr stimmt? { $title } (#{ $number })
replaces-yes = Ja
replaces-no = Nein
replaces-not-you = Das kann nur sagen, wer die neuere Antwort gegeben oder danach gefragt hat, oder die Moderation.
newer-number = Gib bitte die Nummer der Frage mit der neueren Antwort an. Du kannst neu antworten, wo gefragt wurde.
replaces-not = In Ordnung, ich lasse es, wie es ist.
updates-offer = Soll ich dir sagen, wenn es dazu eine neuere Antwort gibt? Das geht auch später, mit `/updates { $number }`.
updates-yes = Ja, sag es mir
updates-done = Wenn es auf Frage { $number } eine neuere Antwort gibt, hörst du davon.
updates-stopped = Von neueren Antworten auf Frage { $number } hörst du nichts mehr.
updates-stop = nichts mehr von { $number }
newer-told = Es gibt eine neuere Antwort auf { $title } → { $answer }
nudge-kind-newer = neuere antworten
nudge-kind-newer-help = neuere Antworten auf Fragen, bei denen du dir das gewünscht hast
nudge-kind-upkeep = prüfen
nudge-kind-upkeep-help = ob eine alte Antwort, mit der du dich vielleicht auskennst, noch stimmt, höchstens einmal pro Woche
upkeep-ask = { $why ->
    [own] Du hast das { $ago } beantwortet, und seitdem wurde es wieder gefunden. Stimmt es noch?
    [asker] { $author } hat das { $ago } für dich beantwortet, und seitdem wurde es wieder gefunden. Stimmt es noch?
   *[knows] { $author } hat das { $ago } beantwortet, und seitdem wurde es wieder gefunden. Du weißt es vielleicht: Stimmt es noch?
}
upkeep-ask-aloud = { $author } hat das { $ago } beantwortet, und seitdem wurde es wieder gefunden. Stimmt es noch?
upkeep-meant = Meinst du das hier? Stimmt es noch?
    { $title } → { $answer }
upkeep-row = { $title } → { $answer }
upkeep-doubted = Jemand sagt: { $reason }
upkeep-yes = Stimmt noch
upkeep-no = Stimmt nicht mehr
upkeep-newer = Es gibt eine neuere
upkeep-pass = Nicht ich
upkeep-which = Welche ist es? Antworte mit der Nummer ihrer Frage, oder schreib die neuere Antwort: Ich sage sie, wo gefragt wurde.
upkeep-not-you = Danach habe ich dich nicht gefragt, oder frage nicht mehr.
upkeep-passed = Danke, dass du es mir sagst.{ $others ->
    [yes] {" "}Ich frage jemand anderen.
   *[no] {""}
}
ages-usual = Antworten, die wieder gefunden werden, werden { $days } Tage nachdem sie gegeben oder bestätigt wurden geprüft.
ages-row = • { $subject }: { $days } Tage
ages-set = Antworten zu { $subject } werden nach { $days } Tagen geprüft.
ages-dropped = Antworten zu { $subject } werden wieder nach { $days } Tagen geprüft, wie üblich.
ages-none-such = Für { $subject } ist keine eigene Zeit eingestellt.
ages-bounds = Möglich sind { $least } bis { $most } Tage.
ages-one = Nenne ein Thema und die Zeit: `/ages handys 90d`.
ages-many = So viele Themen können höchstens eine eigene Zeit haben: { $most }.
aging-none = Von keiner Antwort heißt es, dass sie nicht mehr stimmt, und keine ist zu prüfen.
aging-doubted = { $count ->
    [one] **Von einer Antwort heißt es, dass sie nicht mehr stimmt**
   *[other] **Von { $count } Antworten heißt es, dass sie nicht mehr stimmen**
}
aging-due = { $count ->
    [one] **Eine Antwort ist zu prüfen**
   *[other] **{ $count } Antworten sind zu prüfen**
}
aging-row = #{ $number } { $title } – { $note }
aging-more = … und { $count } mehr
aging-how = `/valid 12` sagt, dass sie noch stimmt, `/newer 31 12`, dass 31 neu beantwortet ist.
status-aging = { $count ->
    [one] Von einer Antwort heißt es, dass sie nicht mehr stimmt: `/aging` zeigt sie.
   *[other] Von { $count } Antworten heißt es, dass sie nicht mehr stimmen: `/aging` zeigt sie.
}
idea-doubted = Jemand könnte das neu beantworten, denn von der Antwort heißt es, dass sie nicht mehr stimmt: { $title }
export-doubt = Antworten, von denen du gesagt hast, dass sie nicht mehr stimmen
export-upkeep_asked = Antworten, nach denen du gefragt wurdest
export-answer_watch = Fragen, bei denen du hörst, wenn es eine neuere Antwort gibt
export-answer_before = Wie Antworten von dir lauteten, bevor du sie geändert hast
page-updates = Neuere Antworten
page-updates-row = #{ $number } { $title }
page-answers = Antworten
page-answers-what = Was hier gefragt und beantwortet wurde, das Neueste zuerst.
page-answers-words = Suchwörter
page-answers-look = Suchen
page-answers-newest = Alle Antworten, die neuesten zuerst
page-answers-older = Ältere
page-answers-none = Noch wurde nichts beantwortet.
page-answers-nothing = Nichts gefunden. Mit anderen Worten findet es sich vielleicht.
page-answers-by = { $name }
page-answers-accepted = { $name }, angenommen
page-answer = Frage
page-answer-asked = { $ago } von { $name } gefragt
page-answer-there = wo es gesagt wurde
page-answer-newest = Es gibt eine neuere Antwort
page-answer-newer = { $name } (#{ $number }):
page-answer-answers = Antworten
page-answer-taken = angenommen
page-answer-until = bis { $ago }
page-answer-before = { $count ->
    [one] Wie es vorher lautete
   *[other] Wie es vorher lautete, { $count }-mal
}
page-answer-why = Was stimmt daran nicht mehr?
page-answer-which = Die Nummer der Frage mit der neueren Antwort
page-answer-updates = Sag mir, wenn es eine neuere Antwort gibt
setting-knowledge-enabled = ob es das gibt; in einer echten Community ausgeschaltet, bis es dort eingeschaltet wird, im Terminal und in Szenarien eingeschaltet
setting-knowledge-checked_after = wie lange, nachdem eine Antwort gegeben oder zuletzt bestätigt wurde, jemand, der es weiß, gefragt wird, ob sie noch stimmt, wenn sie inzwischen wieder gefunden wurde; `/ages` stellt für ein Thema eine andere Zeit ein
setting-knowledge-shown_after = ab diesem Alter sagt eine Antwort, die wieder gezeigt wird, wie alt sie ist

# Was es für die Praxis von Gemeinschaften tut.
practice-freshness = Alte Antworten sagen, wie alt sie sind, und wer es weiß, wird ab und zu gefragt, ob sie noch stimmen.
stands-confirmed = bestätigt im { $month }
stands-doubted = jemand sagt, dass sie nicht mehr stimmt
stands-doubted-why = jemand sagt, dass sie nicht mehr stimmt: { $reason }

stands-newer = es gibt eine neuere Antwort: Frage { $number }
stands-newer-bare = es gibt eine neuere Antwort
