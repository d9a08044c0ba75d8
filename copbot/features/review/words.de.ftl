# Was der Bot zum Gegenlesen sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll. Wo ein | steht, gilt jedes der Worte.

command-review = review
command-review-help = einen Text, einen Link oder eine Datei gegenlesen lassen
command-review-example = /review @bob @cas bis Freitag Mein Text
command-review-menu = Gegenlesen lassen
command-reviews = reviews
command-reviews-help = was es zu lesen gibt
command-reviews-example = /reviews
command-circle = circle
command-circle-help = welche Lesekreise es gibt, und ein Platz darin
command-circle-example = /circle dazu gedichte
command-newcircle = newcircle
command-newcircle-help = einen Lesekreis gründen, mit so vielen Plätzen
command-newcircle-example = /newcircle gedichte 6
form-review = Etwas gegenlesen lassen
form-review-text = Dein Text, oder ein Link dorthin
form-review-until = Bis wann es gelesen sein soll, wenn es ein Datum gibt
form-review-until-said = bis { $words }:

review-word-read = lesen|lese|übernehmen|ja|ich
review-word-no = nein|nicht|zurück|ablehnen
review-word-text = text
review-word-show = zeigen|zeig|stand|wie
review-word-bundle = sammlung|datei|pdf|herunterladen
review-word-extend = verlängern|länger|warten
review-word-close = schließen|abschließen|ende
review-word-withdraw = zurückziehen|weg|löschen|abbrechen
review-word-keep = behalten|aufbewahren|bibliothek
review-word-vote = abstimmen|abstimmung
review-word-editor = redaktion
review-word-again = erneut|fassung|neu
review-word-accept = angenommen|annehmen
review-word-revise = überarbeiten|überarbeitet
review-word-reject = abgelehnt|ablehnung

review-how = `/review Mein Text` legt allen im Raum einen Text vor. Vor dem Text kann stehen, für wen er ist (`@bob @cas`, oder `kreis`), bis wann (`bis freitag`) und `anonym`, und dann ein Doppelpunkt: `/review @bob @cas bis freitag anonym: Mein Text`. Ein Link geht auch, oder `/review` als Antwort auf eine Nachricht oder Datei von dir.
review-long = Das ist länger, als ich vorlegen kann. Ein Link oder eine Datei geht auch.
review-perhaps-hidden = Soll es ohne Namen gelesen werden? Dann setz einen Doppelpunkt dahinter: `/review anonym: …`. Gehört das Wort zu deinem Text, setz einen Doppelpunkt davor: `/review : …`.
review-perhaps-date = Bis wann soll es gelesen sein? Als Datum kenne ich das nicht: Schreib es wie `bis freitag:` oder `bis 20 märz:`. Gehören die Worte zu deinem Text, setz einen Doppelpunkt davor: `/review : …`.
review-past = Dieses Datum ist vorbei. Bis wann soll es gelesen sein?
review-no-day = Diesen Tag gibt es in keinem Kalender, den ich kenne. Bis wann soll es gelesen sein?
review-to-whom = Für wen ist es? Nenne sie (`/review @bob @cas …`), einen Kreis von dir (`/review kreis …`), oder schreib es in einem Raum, für alle dort.
review-two = Ohne Namen müssen es mindestens zwei lesen: Sonst weiß man, wer was gesagt hat. Nenne noch jemanden, oder lass `anonym` weg.
review-not-remembered = An diese Nachricht erinnere ich mich nicht mehr. Schreib `/review` mit dem Text selbst.
review-remembered-part = Diese Nachricht ist länger, als ich mir merke. Schreib `/review` mit dem Text selbst, wenn du magst privat, oder leg ihn in eine Datei.
review-not-yours = Das ist von jemand anderem. Gegenlesen lassen kannst du, was du selbst geschrieben hast.
review-no-circle = Du bist in keinem Kreis, der so heißt. `/circle` zeigt, welche es gibt.
review-which-circle = Welchen Kreis meinst du: { $names }? Setz seinen Namen hinter `kreis`.
review-enough = { $most ->
    [one] Dein letzter Text wird noch gelesen. Wenn alles beisammen ist, kann der nächste folgen.
   *[other] Von dir werden noch { $most } Texte gelesen. Wenn bei einem alles beisammen ist, kann der nächste folgen.
}
review-again-open = Der wird noch gelesen. `/review schließen` stellt zusammen, was da ist; dann kann eine neue Fassung folgen.
review-read-first = In diesem Kreis liest man zuerst für andere. `/reviews` zeigt, was darauf wartet, gelesen zu werden; danach kann deiner folgen.
review-put-all = Er liegt allen vor, bis { $day }. Es ist Text { $number }.
review-put-chosen = { $count ->
    [0] Es ist Text { $number }, bis { $day }.
    [one] Ich frage die Person, die du genannt hast. Es ist Text { $number }, bis { $day }.
   *[other] Ich frage die { $count }, die du genannt hast. Es ist Text { $number }, bis { $day }.
}
review-unreached = { $has ->
    [yes] { $names } kann ich noch nicht erreichen, und frage, sobald von dort ein privates Wort kommt.
   *[no] { $count ->
    [one] Eine Person davon kann ich noch nicht erreichen, und frage, sobald von dort ein privates Wort kommt.
   *[other] { $count } davon kann ich noch nicht erreichen, und frage, sobald von dort ein privates Wort kommt.
}
}
review-put-circle = { $count ->
    [0] Er liegt deinem Kreis vor, bis { $day }. Es ist Text { $number }.
    [one] Ich frage zuerst eine Person aus deinem Kreis, bis { $day }. Es ist Text { $number }.
   *[other] Ich frage zuerst { $count } aus deinem Kreis, bis { $day }. Es ist Text { $number }.
}

review-card = **{ $name }** bittet ums Gegenlesen: **{ $title }**
review-number = Text { $number }
review-version = Fassung { $version }
review-paragraphs = { $count } Absätze
review-file = Datei: { $name }
review-a-file = eine Datei
review-until = bis { $day }
review-anonymous = ohne Namen
review-read-by = { $count ->
    [one] { $names } liest es.
   *[other] { $names } lesen es.
}
review-read-by-some = { $count ->
    [one] Ein Mitglied liest es.
   *[other] { $count } Mitglieder lesen es.
}
review-read-by-more = { $count ->
    [one] { $names } und noch jemand lesen es.
   *[other] { $names } und noch { $count } lesen es.
}
review-is-open = Offen zum Lesen.
review-is-late = Das Datum ist vorbei; was jetzt kommt, zählt noch.
review-is-asked = Das Datum ist vorbei; was jetzt kommt, zählt noch.
review-is-extended = Noch eine Woche offen.
review-is-bundled = Was gesagt wurde, ist zusammengestellt und wartet auf ein Urteil.
review-is-decided = Es gibt ein Urteil.
review-is-withdrawn = Das ist vorbei.
review-is-accept = Urteil: angenommen.
review-is-revise = Urteil: überarbeiten.
review-is-reject = Urteil: nicht angenommen.
review-take = Ich lese es
review-decline = Jetzt nicht
review-text = **{ $title }**
review-nothing-new = Seit der vorigen Fassung hat sich am Text nichts geändert.
review-new-paragraphs = Neu seit der vorigen Fassung: ¶{ $numbers }.
review-changed-paragraphs = Geändert seit der vorigen Fassung: ¶{ $numbers }.
review-gone-paragraphs = Weg seit der vorigen Fassung: was ¶{ $numbers } war.
review-thread-how = Schreib hier, was du davon hältst: `¶2 muss: die Quelle fehlt`, `sollte` oder `lob`.
review-thanks = Danke! Du hast Zeit bis { $day }.
review-how-comment = Schreib mir, was du davon hältst: `¶2 muss: die Quelle fehlt`, `sollte: ein kürzerer Titel`, `lob für den Anfang`. Ein paar Worte ohne das gehen auch. Wenn du später kommst: `/review { $number } ¶2 …`.
review-how-anonymous = Wer es geschrieben hat, erfährt nicht, wer was gesagt hat, und nicht, wann: Alles kommt zusammen, am Ende.
review-file-in-chat = Die Datei kommt in unserem Chat zu dir.
review-read-privately = Schreib mir zuerst privat, ein Wort genügt. Dann drück noch einmal, oder sag es dort.
review-privately = Das ist nichts für diesen Raum. Frag mich privat.
review-over = Dafür gibt es keine Kommentare mehr. Trotzdem danke!
review-own = Das ist dein eigener Text. Lesen werden ihn andere.
review-own-comment = Das ist dein eigener Text. Was du anders haben willst, kommt in die nächste Fassung.
review-declined = In Ordnung. Danke, dass du es sagst!
review-not-asked = Darum habe ich dich nicht gebeten.
review-none = So einen Text gibt es für dich nicht. `/reviews` zeigt, welche es gibt.
review-first-number = Welchen meinst du? Setz seine Nummer davor, etwa `/review 4 { $word }`. `/reviews` zeigt die Nummern.
review-what-number = Text { $number } kannst du jetzt nicht kommentieren, darum habe ich nichts getan. Ist das ein neuer Text, der mit einer Zahl anfängt? Dann setz einen Doppelpunkt davor: `/review : { $number } …`.
review-which = Welchen Text meinst du? Setz seine Nummer davor: `/review { $number } ¶2 …`. `/reviews` zeigt die Nummern.
review-not-own = Das kann nur, wer ihn vorgelegt hat.

review-offer = **{ $name }** bittet dich, „{ $title }“ zu lesen{ $has ->
    [yes] {", im Kreis "}{ $circle }.
   *[no] {"."}
} Magst du?
review-offer-again = **{ $name }** hat eine neue Fassung von „{ $title }“ und fragt dich zuerst, weil du sie schon gelesen hast. Magst du?
review-offer-aloud = es gibt etwas für dich zu lesen: „{ $title }“ (Text { $number }). Magst du?
review-offer-closed-aloud = es gibt etwas für dich zu lesen. Schreib mir privat, `/reviews` genügt, dann zeige ich es dir.
review-date-near = „{ $title }“ soll bis { $day } gelesen sein, und von dir habe ich noch nichts. Ein paar Worte genügen: `/review { $number } …`. Wenn es nicht passt, ist das in Ordnung.
review-date-over = Das Datum für „{ $title }“ war { $day }. Wenn du magst, schreib heute noch ein paar Worte: `/review { $number } …`. Ich frage nicht wieder.
review-asked = Das Datum für „{ $title }“ ist vorbei, und noch haben nicht alle geschrieben. { $count ->
    [0] Sollen wir noch eine Woche warten, oder schließen?
    [one] Es gibt einen Kommentar. Sollen wir noch eine Woche warten, oder zusammenstellen, was da ist?
   *[other] Es gibt { $count } Kommentare. Sollen wir noch eine Woche warten, oder zusammenstellen, was da ist?
}
review-asked-which = Meinst du, eine Woche warten, oder schließen? Sag `warten` oder `schließen`.
review-extended = Zum Lesen ist Zeit bis { $day }. Dann stelle ich zusammen, was da ist.
review-extended-already = Eine Woche mehr gab es schon. Dann stelle ich zusammen, was da ist.
review-closed = Für „{ $title }“ gibt es keine Kommentare mehr.
review-withdrawn = „{ $title }“ liegt niemandem mehr vor.
review-source-edited = „{ $title }“ wird so weitergelesen, wie es war, denn es gibt schon Kommentare. Wenn sie zusammengestellt sind, bringt `/review { $number } erneut` den neuen Text.
review-source-gone = Deine Nachricht ist weg, aber „{ $title }“ wird weiter gelesen, mit den Kommentaren dazu. `/review { $number } zurückziehen` beendet das.
review-bundle-there = „{ $title }“ ist gelesen. { $count ->
    [one] Es gibt einen Kommentar.
   *[other] Es gibt { $count } Kommentare.
} `/review { $number } sammlung` gibt dir alles in einer Datei.
review-choose-editor = Wer soll ein Urteil geben? `/review { $number } redaktion @mia` bittet jemanden, `/review { $number } abstimmen` alle, die es gelesen haben.
review-empty = Niemand hat Zeit gefunden, „{ $title }“ zu kommentieren. `/review { $number } @bob @cas` fragt andere, jetzt oder später.
review-empty-one = So wenige haben „{ $title }“ kommentiert, dass du wüsstest, wer es war; darum zeige ich dir nichts. Was gesagt wurde, ist aufgehoben: `/review { $number } @bob @cas` fragt noch andere.
review-aloud-asked = das Datum für „{ $title }“ ist vorbei. Sollen wir noch eine Woche warten, oder zusammenstellen, was da ist?
review-aloud-bundled = „{ $title }“ ist gelesen. `/review { $number } sammlung` gibt dir, was gesagt wurde.
review-aloud-decided = es gibt ein Urteil zu „{ $title }“: `/review { $number } sammlung`.
review-aloud-withdrawn = niemand hat Zeit gefunden, „{ $title }“ zu kommentieren. `/review { $number } @bob @cas` fragt andere, jetzt oder später.
review-taken-away = Die Moderation hat „{ $title }“ geschlossen: Es liegt niemandem mehr vor.
review-taken-aloud = die Moderation hat „{ $title }“ geschlossen: Es liegt niemandem mehr vor.
review-few = So wenige haben kommentiert, dass du wüsstest, wer es war; darum bleibt es offen, und was gesagt wurde, ist aufgehoben. `/review { $number } @bob @cas` fragt noch andere, `/review { $number } zurückziehen` beendet es.
review-none-more = Wen soll ich fragen? `/review { $number } @bob @cas` fragt diese beiden, wenn sie es noch nicht lesen.
review-nothing-bundled = Dazu wurde nichts zusammengestellt.

review-noted = Notiert als Kommentar { $number }, { $place }, **{ $label }**: „{ $text }“.
review-noted-proposed = Notiert als Kommentar { $number }, { $place }: „{ $text }“. Ich habe es als **{ $label }** verstanden; sag `muss`, `sollte` oder `lob`, wenn du es anders meinst.
review-good = Gut.
review-on-all = zum Ganzen
review-label-must = muss
review-label-should = sollte
review-label-praise = lob
review-remark-out = Herausnehmen
review-remark-gone = Kommentar { $number } ist weg.
review-agree = Du stimmst Kommentar { $number } zu: „{ $text }“.
review-agree-which = Welchem Kommentar stimmst du zu? `stimme 2 zu` sagt es, `/review { $number }` zeigt die Nummern.
review-agree-own = Das ist dein eigener Kommentar.
review-no-remark = So einen Kommentar gibt es dort für dich nicht.
review-not-own-comment = Das ist der Kommentar von jemand anderem. Du kannst ihm zustimmen, oder einen eigenen schreiben.
review-remark-long = Das ist länger, als ein Kommentar sein kann. In zwei oder drei Teilen geht es.
review-reasons-long = Das ist länger, als ich weitergeben kann. Etwas kürzere Gründe gehen.
review-no-words = Was hältst du davon? Zum Beispiel: `/review { $number } ¶2 muss: die Quelle fehlt`.
review-no-paragraph = { $count ->
    [one] Ein ¶{ $number } gibt es nicht: Der Text hat einen Absatz.
   *[other] Ein ¶{ $number } gibt es nicht: Der Text hat { $count } Absätze.
}
review-anonymous-here = Dieser wird ohne Namen gelesen, darum habe ich nichts notiert. Schreib es mir privat: `/review { $number } ¶2 …`.
review-remark = { $number }. { $place } **{ $label }** { $text }{ $has ->
    [yes] {" – "}{ $by }
   *[no] {""}
}{ $count ->
    [0] {""}
    [one] {" · "}eine Person stimmt zu
   *[other] {" · "}{ $count } stimmen zu
}
review-you = du

review-bundle-by = Von { $name }
review-bundle-points = { $count ->
    [one] Ein Kommentar
   *[other] { $count } Kommentare
}
review-bundle-verdict = Urteil
review-bundle-whole = Zum Ganzen
review-bundle-text = Der Text
review-bundle-file = Was zu „{ $title }“ gesagt wurde
review-bundle-here = Hier ist, was zu „{ $title }“ gesagt wurde.
review-not-bundled = Es wird noch gelesen. Wenn das Datum vorbei ist, wird es zusammengestellt.
review-agreed = { $count ->
    [one] { $names } stimmt zu
   *[other] { $names } stimmen zu
}
review-agreed-some = { $count ->
    [one] eine Person stimmt zu
   *[other] { $count } stimmen zu
}

review-verdict-accept = annehmen
review-verdict-revise = überarbeiten
review-verdict-reject = ablehnen
review-verdict-ask = „{ $title }“ ist gelesen. Wie lautet dein Urteil: annehmen, überarbeiten oder ablehnen, und warum? Schreib mir eine Zeile, etwa `überarbeiten, weil die Quellen fehlen`, oder `/review { $number } überarbeiten …`.
review-verdict-aloud = „{ $title }“ ist gelesen. Wie lautet dein Urteil? `/review { $number } annehmen`, `überarbeiten` oder `ablehnen`, mit deinen Gründen dahinter.
review-vote-ask = Du hast „{ $title }“ gelesen. Wie lautet dein Urteil: annehmen, überarbeiten oder ablehnen?
review-vote-title = Urteil zu „{ $title }“
review-voted = { $count ->
    [one] Eine Person hat abgestimmt.
   *[other] { $count } haben abgestimmt.
}
review-why = Und warum? Dazu gehört ein Grund. Schreib ihn mir, oder `/review { $number } { $verdict } …`.
review-decided = Dazu gibt es schon ein Urteil, oder es wird gerade abgestimmt.
review-not-decided = Dazu gibt es noch kein Urteil.
review-not-editor = Dazu gibt jemand anders das Urteil.
review-editor = { $name } gibt das Urteil zu „{ $title }“.
review-editor-own = Über den eigenen Text urteilt man nicht selbst. Nenne jemand anderen.
review-editor-closed = { $name } kann das nicht sehen: Nur wer dazugehört, kann das Urteil geben. Nenne jemand anderen.
review-editor-whom = Wer soll es sein? `/review { $number } redaktion @mia`
review-by-vote = Wer „{ $title }“ gelesen hat, stimmt über das Urteil ab, wenn es zwei oder mehr sind.
review-verdict-given = Dein Urteil zu „{ $title }“ ist notiert: { $verdict }. Danke!
review-verdict-told = Urteil zu „{ $title }“: **{ $verdict }**.{ $has ->
    [yes] {" "}{ $reasons }
   *[no] {""}
}
review-then-accept = Soll es in die Bibliothek der Community? `/review { $number } aufbewahren`
review-then-revise = `/review { $number } erneut` mit dem neuen Text legt die nächste Fassung denselben Leuten vor.
review-then-accept-alone = Was gesagt wurde, ist für dich da, solange du willst.
review-then-reject = Was gesagt wurde, kann dir trotzdem nützen. `/review { $number } erneut` mit einem anderen Text geht immer.
review-kept = „{ $title }“ kommt in die Bibliothek.
review-not-kept = In Ordnung, es bleibt, wo es ist.
review-keep-closed = Das lag nur einigen vor und bleibt bei ihnen.
review-do-text = Den Text zeigen
review-do-no = Jetzt nicht
review-do-extend = Eine Woche warten
review-do-close = Schließen
review-do-withdraw = Zurückziehen
review-do-bundle = Zeigen, was gesagt wurde
review-do-keep = In die Bibliothek
review-do-accept = Annehmen
review-do-revise = Überarbeiten
review-do-reject = Ablehnen

reviews-none = Für dich gibt es jetzt nichts zu lesen.
reviews-none-here = In diesem Raum gibt es jetzt nichts zu lesen. Was für dich allein ist, zeige ich dir privat: Schreib mir dort `/reviews`.
review-row = { $how ->
    [own] **{ $title }** – deiner.
    [asked] **{ $title }** – { $name }. Du bist gebeten, es zu lesen.
    [reads] **{ $title }** – { $name }. Du liest es.
   *[other] **{ $title }** – { $name }.
}
review-waits = „{ $title }“, das du bis { $day } liest
review-waits-verdict = „{ $title }“ wartet auf dein Urteil
review-attention = { $count ->
    [one] ein Text wartet auf ein Urteil
   *[other] { $count } Texte warten auf ein Urteil
}

circle-join = dazu
circle-enter = rein
circle-leave = raus
circle-join-button = Ich möchte einen Platz
circle-new-how = Schreib, wie er heißt und wie viele Plätze er hat, von 2 bis { $most }: `/newcircle gedichte 6`.
circle-made = Jetzt gibt es einen Lesekreis: **{ $name }**, mit { $places } Plätzen. Was dort gelesen wird, sehen nur die Leute im Kreis. `/circle dazu { $name }` bittet um einen Platz.
circle-changed = **{ $name }** hat jetzt { $places } Plätze.
circle-none = Hier gibt es noch keinen Lesekreis. Die Moderation kann einen gründen: `/newcircle gedichte 6`.
circle-which = Welchen Kreis meinst du? Es gibt: { $names }.
circle-not-in = Du bist in keinem Kreis, der so heißt. { $has ->
    [yes] Du bist in: { $names }.
   *[no] {""}
}
circle-in-already = Du bist schon in { $name }, oder wartest dort auf einen Platz.
circle-joined = Du bist in **{ $name }**. `/review kreis` mit deinem Text legt ihn den Leuten dort vor.
circle-queued = **{ $name }** ist voll. Von denen, die warten, bist du Nummer { $place }, und ich sage dir, wenn es einen Platz gibt.
circle-left = Du bist nicht mehr in { $name }.
circle-moved-up = In **{ $name }** gibt es jetzt einen Platz für dich. `/review kreis` mit deinem Text legt ihn den Leuten dort vor.
circle-row = **{ $name }**: { $taken } von { $places } Plätzen sind vergeben{ $waits ->
    [0] .
    [one] , eine Person wartet.
   *[other] , { $waits } warten.
} `/circle dazu { $name }`
circle-row-own = **{ $name }**: du bist dabei, { $taken } von { $places } Plätzen sind vergeben. Gelesen hast du { $read }, vorgelegt { $own ->
    [0] noch keinen eigenen Text
    [one] einen eigenen Text
   *[other] { $own } eigene Texte
}; üblich sind { $each } gelesene für jeden eigenen.
circle-people = Dabei sind: { $names }.

export-review = Was du hast gegenlesen lassen, oder worüber du geurteilt hast
export-reviewer = Was zu lesen du gebeten wurdest
export-remark = Was du zu Texten gesagt hast
export-seconded = Welchen Kommentaren du zustimmst
export-seat = In welchen Lesekreisen du bist
nudge-kind-reviews = gegenlesen
nudge-kind-reviews-help = Texte, die zu lesen du gebeten wirst
nudge-kind-reviewdates = lesetermine
nudge-kind-reviewdates-help = dass das Datum für etwas näher kommt, das du liest
nudge-kind-reviewauthors = meine texte
nudge-kind-reviewauthors-help = wie es mit dem läuft, was du gegenlesen lässt
nudge-kind-reviewverdicts = urteile
nudge-kind-reviewverdicts-help = Texte, die auf ein Urteil von dir warten
nudge-kind-circleplaces-help = dass es in einem Kreis einen Platz für dich gibt

page-review = Gegenlesen
page-reviews = Texte gegenlesen
page-reviews-what = Was es zu lesen gibt, und was du selbst hast gegenlesen lassen. Alles geht auch im Chat: `/review`.
page-reviews-reading = Zu lesen
page-reviews-mine = Deine
page-reviews-mine-none = Du hast nichts gegenlesen lassen.
page-reviews-submit = Gegenlesen lassen
page-reviews-whom = Für wen es ist
page-reviews-named = alle, die ich im Text nenne
page-reviews-room = alle in { $name }
page-reviews-circle = der Kreis { $name }
page-reviews-hint = Bis wann, und für wen, wenn du sie nennst, steht vor dem Text: bis freitag: … oder @bob @cas bis freitag: …
page-reviews-done = Gelesen
page-reviews-circles = Kreise
page-review-md = Alles als Text (Markdown)
page-review-pdf = Alles als PDF
page-review-say = Was hältst du davon?
page-review-more = Noch andere fragen
page-review-ask = Fragen
page-review-names = Ihre Namen
page-review-names-hint = @bob @cas
page-review-send = Senden
page-review-place = Zu welchem Absatz
page-review-label = Wie du es meinst
page-review-propose = schlag etwas vor
page-review-words = In deinen Worten
page-review-agree = Ich stimme zu
page-review-decide = Das Urteil geben
page-review-reasons = Deine Gründe
setting-review-enabled = ob es das gibt; in einer echten Community ausgeschaltet, bis es dort eingeschaltet wird, im Terminal und in Szenarien eingeschaltet
setting-review-lasts = wie viel Zeit zum Lesen ist, wenn kein Datum genannt ist
setting-review-answer = wie lange Zeit für eine Antwort hat, wer um das Lesen gebeten ist; dann wird die nächste Person gefragt
setting-review-remind = wie lange vor dem Datum zum ersten Mal davon hört, wer liest und noch nichts gesagt hat
setting-review-remind_again = wie lange vor dem Datum noch einmal
setting-review-late = wie lange nach dem Datum die Person, die den Text vorgelegt hat, gefragt wird, ob gewartet oder geschlossen wird
setting-review-most = so viele Texte eines Mitglieds können gleichzeitig gelesen werden
setting-review-readers = so viele Mitglieder eines Kreises werden gleichzeitig gebeten, einen Text zu lesen
setting-review-balance = so viele Texte anderer liest ein Mitglied eines Kreises für jeden eigenen
setting-review-balance_first = wer in einem Kreis zu wenig gelesen hat, wird gebeten, vor dem nächsten eigenen Text einen zu lesen
deed-review = Lesen, was andere schrieben
