# Was das Terminal selbst sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.

private = → { $name }, privat
filed = Die Datei { $name } liegt jetzt in diesem Ordner.
not-filed = Die Datei { $name } ließ sich nicht schreiben: { $why }
longer = … und { $count } Zeichen mehr

## Was außer Nachrichten geschieht

reacted = { $name } setzt { $emoji } unter { $number }
unreacted = { $name } nimmt { $emoji } von { $number } weg
edited = { $name } ändert { $number } in: { $text }
deleted = { $name } löscht { $number }
joined = { $name } kommt in { $room } herein
left = { $name } verlässt { $room }
new-person = { $name } ist neu hier.
new-room = Der Raum { $room } ist offen.
moderator = { $name } moderiert jetzt.
next-due = Nichts zu sehen. Was der Bot als Nächstes zu tun hat, kommt { $time }.

## Zeilen, die sich nicht lesen lassen

wrong-form = „{ $what }“ kann ich nicht lesen. `?` zeigt, wie man es schreibt.
wrong-wait = „{ $what }“ kann ich nicht lesen; schreib +30m, +2h oder +3d.
wrong-elsewhere = „{ $what }“ geht nur in Szenarien, nicht hier.
wrong-encoding = Eine Zeile ist kein UTF-8; ich habe sie ausgelassen.
wrong-nobody = Hier heißt niemand { $what }.
wrong-number = Eine Nachricht { $what } gibt es hier nicht.
wrong-gone = Nachricht { $what } ist weg.
wrong-private = Nachricht { $what } ist nur für jemand anderen.
wrong-author = Nachricht { $what } hat jemand anders geschrieben.
wrong-choice = Diese Auswahl hat Nachricht { $what } nicht.
wrong-room = Einen Raum { $what } gibt es nicht.
wrong-past = Die Zeit geht hier nur vorwärts.
wrong-far = Das ist zu weit: höchstens ein Jahr auf einmal.
wrong-label = Eine Zahl kann kein Name dafür sein.
broken = Ich kann nicht weiter lesen oder schreiben: { $what }
wrong-database = Die Datenbank kann das nicht aufnehmen: { $what }

## Hilfe

welcome-again = Es ist, wie du es verlassen hast. Was vorher gesagt wurde, wird nicht gezeigt; /open zeigt, was auf eine Antwort wartet.
welcome = **Das ist { $room }, ein Raum in deinem Terminal.** { $people } und der Bot sind hier; du sprichst für alle.
    Frag etwas: `ann: Wie setze ich mein Passwort zurück?` – dann lass Zeit vergehen: `+2h`. `?` zeigt mehr.
help = **Du sprichst hier für alle.**
    `bob: versuch das Formular`    bob sagt es; ohne Namen, wer zuletzt gesprochen hat
    `bob replies 3: versuch das`   eine Antwort auf Nachricht 3
    `ann reacts 4 👍`              auch: `unreacts 4 👍` · `edits 3: neuer Text` · `deletes 3`
    `ann dm: /nudges aus`          privat an den Bot
    `bob presses 5: 2`             eine Auswahl von Nachricht 5; eine Zahl allein wählt in der letzten
    `ann in #garten: hallo`        in einem anderen Raum; auch: `zoe joins #garten` · `leaves #garten`
    `moderator zoe`                zoe moderiert von jetzt an
    `+2h`                          Zeit vergeht, was fällig ist, geschieht; oder: `at 2027-01-31 09:00`
    `/help`                        was der Bot versteht
    `quit`                         das Ende, auch Strg-D; alles bleibt bis zum nächsten Mal
toolbar = { $time }   ? Hilfe · Tab ergänzt · +2h lässt Zeit vergehen · Strg-D beendet
toolbar-choices = { $time }   { $count ->
    [one] 1
   *[other] 1–{ $count }
 } wählt in Nachricht { $number } · ? Hilfe · Strg-D beendet

## Ergänzen

verb-says = sagt etwas
verb-replies = eine Antwort auf eine Nachricht
verb-reacts = ein Emoji unter eine Nachricht
verb-unreacts = nimmt ein Emoji zurück
verb-edits = ändert eine Nachricht
verb-deletes = löscht eine Nachricht
verb-presses = wählt aus
verb-dm = privat an den Bot
verb-in = in einem anderen Raum
verb-joins = kommt in einen Raum
verb-leaves = verlässt einen Raum
time-passes = Zeit vergeht
