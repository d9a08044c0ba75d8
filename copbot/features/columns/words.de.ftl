# Was der Bot zu Rubriken sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-enter = enter
command-enter-help = etwas für eine Rubrik einsenden, oder zurücknehmen
command-enter-example = /enter limericks Da war einst ein Gärtner in Kiel …
command-column = column
command-column-help = eine Rubrik anlegen, beenden, schlafen legen oder wecken
command-column-example = /column stimmen limericks: fünf Zeilen, die sich reimen
command-columns = columns
command-columns-help = welche Rubriken es gibt, und wie man mitmacht
command-columns-example = /columns
command-winners = winners
command-winners-help = wer zuletzt gewonnen hat, und die Ruhmeshalle einer Rubrik
command-winners-example = /winners limericks
command-guess = guess
command-guess-help = raten, was zu raten ist, oder eine Frage beantworten
command-guess-example = /guess ein Rasenmäher
column-what-votes = stimmen
column-what-guess = raten
column-what-quiz = quiz
column-what-free = frei
column-what-wake = wecken
column-what-sleep = schlafen
column-what-end = ende
column-withdraw-word = zurücknehmen

column-name = Gib ihr bitte einen Namen mit höchstens { $longest } Zeichen, und hinter einem `:`, worum es geht, in höchstens { $about }: `/column stimmen limericks: fünf Zeilen, die sich reimen`.
column-colon = Ist das alles ihr Name? Setz bitte ein `:` hinter den Namen: `/column { $kind } { $name }: { $about }`.
column-known = Eine Rubrik { $name } gibt es schon.
column-many = Es gibt { $most } Rubriken, und mehr sind zu viele, um ihnen zu folgen. Mit `/column ende NAME` endet eine.
column-not-moderator = **{ $name }** ändert, wer den Raum moderiert.
column-made = Es gibt eine neue Rubrik: **{ $name }**{ $has ->
    [yes] . { $about }
   *[no] .
}
column-call-votes = Die nächste Runde **{ $name }**: Antworte hierauf, mit Worten oder einem Bild, oder schreib mir privat `/enter { $name }`, damit noch niemand weiß, von wem es ist. Abgestimmt wird ab { $until }.
column-call-free = Die nächste Runde **{ $name }**: Antworte hierauf, mit Worten oder einem Bild, oder schreib mir `/enter { $name }`. Ich zeige alles am { $until }.
column-call-guess = Für **{ $name }**: schreib mir privat, was zu raten ist, und hinter einem `=`, was es ist: `/enter { $name } Es hat Zähne und isst nichts = ein Kamm`. Ein Bild kann dabei sein. Die Woche endet am { $until }.
column-call-quiz = Für **{ $name }**: schreib mir privat deine Frage, und was zur Wahl steht, mit einem `*` vor dem Richtigen: `/enter { $name } Was davon ist eine Beere? | Erdbeere | *Tomate = Sie wächst aus einer Blüte`. Was hinter dem `=` steht, sage ich am Ende. Die Woche endet am { $until }.
column-how = { $how }
column-yours = Von dir bisher: { $text }
    { $how } Was du jetzt einsendest, tritt an seine Stelle.
column-entered-votes = Danke! Es ist bei **{ $name }** dabei, und du kannst es ändern oder zurücknehmen bis { $until }, wenn die Abstimmung beginnt.
column-entered-free = Danke! Es ist bei **{ $name }** dabei, und du kannst es ändern oder zurücknehmen bis { $until }, wenn ich es zeige.
column-entered-guess = Danke! Ich stelle es in den Raum und sage am { $until }, was es ist.
column-entered-quiz = Danke! Ich stelle es in den Raum und sage am { $until }, was richtig ist.
column-entered-changed = Danke! Das hier ist jetzt bei **{ $name }** dabei, anstelle des anderen, bis { $until }.
column-second = Du hast bei **{ $name }** schon etwas dabei{ $has ->
    [yes] : { $text }
   *[no] .
}
    Das bleibt, wenn du nichts anderes sagst.
column-instead = nimm das hier stattdessen
column-was-talk = Das hielt ich für ein Gespräch. Ist es für **{ $name }** gedacht, sag es mir.
column-send-in = einsenden
column-edited = Bei **{ $name }** steht jetzt die geänderte Fassung.
column-gone = Deine Nachricht ist weg, darum ist auch zurückgenommen, was du für **{ $name }** eingesandt hast. Du kannst es mit mir allein noch einmal einsenden, damit es vorher sonst niemand liest.
column-withdraw = zurücknehmen
column-withdrawn = Es ist zurückgenommen; nichts davon bleibt aufbewahrt. Du kannst etwas anderes für **{ $name }** einsenden.
column-nothing-to-withdraw = Bei **{ $name }** wartet nichts von dir.
column-none = Hier gibt es noch keine Rubriken. Die Moderation kann eine anlegen: `/column stimmen limericks`.
column-unknown = Eine Rubrik { $word } kenne ich nicht. Es gibt: { $names }.
column-which = Welche meinst du? { $names }
column-not-remembered = An diese Nachricht erinnere ich mich nicht mehr. Schreib es bitte hinter `/enter` und den Namen der Rubrik.
column-not-yours = Das hat jemand anders geschrieben. Für eine Rubrik sendet man Eigenes ein.
column-privately = Hier können jetzt alle lesen, was es ist, es wäre also kein Rätsel. Schreib mir bitte privat ein anderes: `/enter { $name } …`.
column-long = Bleib bitte bei höchstens { $longest } Zeichen.
column-empty = Sende bitte ein paar Worte ein, oder ein Bild.
column-how-guess = Schreib bitte, was zu raten ist (oder sende ein Bild), und hinter einem `=`, was es ist: `/enter { $name } Es hat Zähne und isst nichts = ein Kamm`. Mehrere Namen dafür gehen mit einem `/` dazwischen.
column-how-quiz = Schreib bitte eine Frage und zwei bis { $most } Dinge zur Wahl, jedes mit höchstens { $label } Zeichen, mit einem `*` vor dem richtigen: `/enter { $name } Was davon ist eine Beere? | Erdbeere | *Tomate`.
column-one = Deines steht schon im Raum; pro Woche eines von jedem. Mit `/enter { $name } zurücknehmen` nimmst du es zurück.
column-picture = 🖼 { $about }
column-picture-untold = 🖼 ein Bild
column-picture-failed = Das Bild, das du für **{ $name }** eingesandt hast, konnte ich nicht holen, darum ist es nicht dabei. Sende es bitte noch einmal.
column-entry = { $text }
column-entry-picture = Bild { $number }
column-write-first = Hier rät man mit mir allein: Schreib mir bitte privat `/guess`.
column-told = { $text }

column-vote-title = { $name }: was gefällt dir?
column-vote = **{ $name }**: { $count } sind dabei. Stimm bis { $until } ab; alle sehen sie in einer anderen Reihenfolge.
column-one-more = Für **{ $name }** ist eines da; mit einem zweiten kann abgestimmt werden. { $how }
column-runs-on = Weniger als { $least } haben bisher bei **{ $name }** abgestimmt, darum läuft die Abstimmung weiter bis { $until }.
column-won = **{ $name }**: { $voters ->
    [one] eine Person hat abgestimmt
   *[other] { $voters } haben abgestimmt
}, und { $count ->
    [one] gewonnen hat
   *[other] den Sieg teilen sich
}
column-line = **{ $author }** ({ $count ->
    [one] eine Stimme
   *[other] { $count } Stimmen
}): { $text }
column-others = Die anderen:
column-nobody-won = **{ $name }**: diesmal haben zu wenige abgestimmt, darum hat niemand gewonnen. Danke an alle, die etwas eingesandt haben!
column-free = { $count ->
    [one] **{ $name }** in dieser Woche:
   *[other] **{ $name }** in dieser Woche, { $count } davon:
}
column-by = **{ $author }**: { $text }

column-riddle-guess = **{ $name }**, von **{ $author }**: { $text }
    Was ist es? Rate mit mir allein, so oft du willst; wer es zuerst weiß, gewinnt, und ich sage es am { $until }. (`/guess { $number } …`)
column-riddle-quiz = **{ $name }**, von **{ $author }**: { $text }
    Du hast eine Antwort; was richtig ist, sage ich am { $until }. (`/guess { $number } …`)
column-guess-go = Ich habe eine Vermutung
column-ask-guess = **{ $name }**: { $text }
    Was ist es? Schreib mir, was du vermutest, oder `/guess { $number } …`.
column-ask-quiz = **{ $name }**: { $text }
    Du hast eine Antwort.
column-guess-over = Das ist vorbei; was es war, ist schon gesagt.
column-nothing-to-guess = Gerade gibt es nichts zu raten.
column-guess-which = Was davon meinst du? Wähle es aus, oder setz den Namen oder die Nummer davor: `/guess { $number } …`.
column-guess-one = • { $number } **{ $name }**: { $text }
column-guess-own = Das ist von dir; du kennst die Lösung.
column-guess-newcomer = Ich habe dich hier zum ersten Mal gesehen, nachdem das gestellt war; du rätst beim nächsten mit.
column-guessed = Das hast du schon beantwortet. Was richtig ist, sage ich am Ende der Woche.
column-guess-alone = Das können hier alle lesen. Schreib mir bitte privat, was du vermutest: `/guess { $number } …`.
column-answer-how = Wähle bitte eines, mit der Nummer von 1 bis { $count } oder mit den Worten.
column-guess-right = Das ist es! Behalte es für dich: Ich sage es allen am Ende der Woche.
column-guess-wrong = Das ist es nicht. Rate weiter, so oft du willst.
column-quiz-right = Das ist richtig! Behalte es für dich: Ich sage es allen am Ende der Woche.
column-quiz-wrong = Das ist es nicht; guter Versuch! Was richtig ist, sage ich am Ende der Woche.
column-revealed = **{ $name }**: { $text }
    Es war: **{ $solution }**
column-why = { $why }
column-nobody-knew = { $guesses ->
    [0] Diesmal hat niemand geraten.
    [one] Eine Person hat geraten und lag nicht richtig.
   *[other] { $guesses } haben geraten, und niemand lag richtig.
}
column-knew-guess = **{ $names }** wusste es zuerst; geraten haben { $guesses }.
column-knew-quiz = { $count ->
    [one] **{ $names }** lag richtig; geantwortet haben { $guesses }.
   *[other] { $count } lagen richtig von { $guesses }, die geantwortet haben: **{ $names }**
}

column-done-made = **{ $name }** steht im Raum.
column-done-wake = **{ $name }** ist wieder wach.
column-done-sleep = **{ $name }** schläft: Ich frage nach nichts mehr, bis jemand etwas einsendet oder sie weckt.
column-done-end = **{ $name }** gibt es nicht mehr, mit allem, was darin war.
column-sleeps = { $weeks ->
    [one] Eine Woche lang hat niemand etwas für **{ $name }** eingesandt, darum schläft sie jetzt. Ein Beitrag weckt sie, und du kannst es auch.
   *[other] { $weeks } Wochen lang hat niemand etwas für **{ $name }** eingesandt, darum schläft sie jetzt. Ein Beitrag weckt sie, und du kannst es auch.
}
column-wake = { $name } wecken
columns-none = Hier gibt es noch keine Rubriken.
columns-head = { $count ->
    [one] Es gibt eine Rubrik:
   *[other] Es gibt { $count } Rubriken:
}
columns-row = • **{ $name }** ({ $kind ->
    [guess] etwas zum Raten
    [quiz] eine Frage
    [free] einfach zum Zeigen
   *[votes] nach Stimmen
}{ $asleep ->
    [yes] , schläft
   *[no] {""}
}){ $has ->
    [yes] : { $about }
   *[no] {""}
}
winners-none = Noch hat niemand etwas gewonnen.
winners-head = **{ $name }**
winners-row = • { $day }: **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] {""}
}
winners-fame = Über alle Wochen:
winners-fame-votes = { $place }. **{ $name }**: gefiel { $percent } % ({ $count ->
    [one] einmal gewonnen
   *[other] { $count }-mal gewonnen
})
winners-fame-wins = { $place }. **{ $name }**: { $count ->
    [one] einmal
   *[other] { $count }-mal
}
winners-news = **{ $name }** hat { $column } gewonnen{ $has ->
    [yes] : { $text }
   *[no] {"."}
}
nudge-kind-columns = rubriken
nudge-kind-columns-help = dass eine Rubrik schläft, weil niemand mehr etwas einsendet
export-community_column = Rubriken, die du angelegt hast
export-column_entry = Was du für Rubriken eingesandt hast
export-column_guess = Was du geraten hast
export-column_win = Was du gewonnen hast

# Die Seite.
page-columns = Rubriken
page-columns-what = Wofür man etwas einsenden kann, Woche für Woche, und wer gewonnen hat.
page-columns-asleep = Sie schläft; ein Beitrag weckt sie.
page-columns-own = Was du eingesandt hast:
page-columns-send = Einsenden
page-columns-text = Deine Worte
page-columns-won = Wer zuletzt gewonnen hat
page-columns-picture = ein Bild ohne Beschreibung
setting-columns-enabled = ob es die Rubriken gibt; in einer echten Community erst, wenn sie dort eingeschaltet sind
setting-columns-opens = der Tag, an dem die Abstimmung über die Beiträge einer Woche beginnt
setting-columns-opens_hour = die Stunde, zu der das ist, nach der Uhr der Community
setting-columns-ends = der Tag, an dem eine Woche endet, und feststeht, wer gewonnen hat
setting-columns-ends_hour = die Stunde, zu der sie endet
setting-columns-least = so viele Mitglieder müssen abstimmen, sonst läuft die Abstimmung eine Woche weiter
setting-columns-sleeps_after = nach so vielen Wochen ohne Beitrag schläft eine Rubrik ein
setting-columns-pictures = wie lange nach seiner Woche ein Bild, das gewonnen hat, aufbewahrt wird; die anderen verschwinden sofort

# Was es für die Praxis von Gemeinschaften tut.
practice-columns = Rubriken bringen jede Woche etwas: Mitglieder senden etwas ein, stimmen ab oder raten, und jemand gewinnt.
practice-columns-lacks = Noch gibt es keine Rubrik. In einem Raum macht das eine: `/column stimmen limericks: fünf Zeilen, die sich reimen`

archived-won = Es hat gewonnen.
archived-entry = { $name }, Woche { $week }
deed-columns = Rubriken machen
