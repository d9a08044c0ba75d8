# Was der Bot zu Aufrufen sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll. Wo ein | steht, gilt jedes der Worte.

command-call = call
command-call-help = jemanden suchen, der etwas tut
command-call-example = /call Die Links prüfen bis Freitag, 2 Leute
command-calls = calls
command-calls-help = wobei Hilfe gesucht wird
command-calls-example = /calls
form-call = Um Hilfe bitten
form-call-what = Was zu tun ist
form-call-when = Bis wann, wenn es ein Datum gibt
form-call-when-said = bis { $words }
form-call-places = Wie viele Leute, wenn mehr als eine Person
form-call-places-said = , { $words } Leute

call-word-small = klein|kleines|kleinigkeit|etwas kleines|eine kleinigkeit
call-word-take = nehmen|nimm|ja|übernehmen|übernehme|mache|meins
call-word-could = helfen|könnte|vielleicht
call-word-no = nein|ablehnen|nichts für mich
call-word-well = gut|läuft|behalten|dabei
call-word-done = fertig|erledigt|getan|geschafft|gemacht
call-word-back = zurück|zurückgeben|abgeben
call-word-withdraw = stopp|zurückziehen|löschen|entfernen|beenden|abbrechen|schließen
call-word-thanks = danke|dank
call-word-change = ändern|ändere|bearbeiten|umbenennen|korrigieren
call-word-list = liste|zeig|zeigen|alle|aufrufe|übersicht
call-word-how = hilfe|wie|info

call-said-take = mache ich|ich mache es|ich mach es|ich mach's|ich mach das|ich mache das|das mache ich|mach ich|ich übernehme es|ich übernehme das|übernehme ich|ich nehme es|nehme ich|ich bin dabei|gerne|gern|mit vergnügen|ich|ich helfe|ich kann das machen|kann ich machen|das kann ich
call-said-could = ich könnte helfen|könnte ich|ich könnte|ich kann helfen|kann helfen|vielleicht|eventuell|ich könnte mithelfen|ich kann mithelfen|zur not
call-said-no = nichts für mich|nicht ich|ich kann nicht|kann nicht|leider nicht|leider nein|sorry|tut mir leid|keine zeit|jetzt nicht|gerade nicht|lieber nicht|nein danke
call-said-well = läuft|läuft gut|es läuft|es läuft gut|alles gut|alles in ordnung|gut|bin dran|ich bin dran|bin dabei|ich arbeite daran|ich behalte es|behalte ich|ich mache es noch|fast fertig|bald fertig|in arbeit|wird
call-said-done = fertig|erledigt|ist erledigt|es ist erledigt|ist fertig|es ist fertig|geschafft|ich habe es geschafft|gemacht|ist gemacht|getan|ich bin fertig|bin fertig
call-said-back = zurück|ich gebe es zurück|gebe es zurück|ich gebe es ab|ich muss es zurückgeben|öffne es wieder|wieder öffnen|ich schaffe es nicht|schaffe ich nicht|ich kann nicht|jemand anders|keine zeit|sorry|tut mir leid

call-how = Schreib, was zu tun ist: `/call Die Links prüfen bis Freitag, 2 Leute`. Ein Datum und wie viele Leute können am Ende stehen. Mit `klein:` davor können es zuerst die Neuen übernehmen.
call-long = Bleib bitte bei höchstens { $longest } Zeichen.
call-places = Ein Aufruf kann 1 bis { $most } Plätze haben.
call-past = Dieses Datum ist vorbei. Bis wann soll es getan sein?
call-no-day = „{ $day }“ steht in keinem Kalender, den ich kenne. Bis wann soll es getan sein?
call-slip-near = Meinst du `/call { $line }`? Ich habe nichts in den Raum gestellt. Um Hilfe zu suchen, sag mit ein paar Worten mehr, was zu tun ist: `/call Die Links prüfen`.
call-slip = Was ist zu tun? „{ $text }“ allein ist zu kurz für einen Aufruf, darum habe ich nichts in den Raum gestellt. Zum Beispiel `/call Die Links prüfen`, oder `/call nehmen 3` für einen, den es schon gibt.
call-do-none = Du hast gerade keinen Aufruf übernommen. `/calls` zeigt, was offen ist.
call-unclear = Das habe ich nicht als Antwort zu „{ $what }“ verstanden. { $part ->
    [does] Du kannst sagen: `läuft gut`, `ist erledigt` oder `ich gebe es zurück`.
    [free] Du kannst sagen: `mache ich` oder `ich könnte helfen`.
   *[asked] Du kannst sagen: `mache ich`, `ich könnte helfen` oder `nichts für mich`.
}
call-enough = { $most ->
    [one] Dein letzter Aufruf ist noch offen. Wenn er erledigt ist, oder mit `/call zurückziehen`, kann der nächste folgen.
   *[other] Du hast { $most } offene Aufrufe. Wenn einer erledigt ist, oder mit `/call zurückziehen 3`, kann der nächste folgen.
}
call-none = Einen Aufruf { $number } gibt es nicht. `/calls` zeigt die offenen.
call-which = Welchen meinst du? `/calls` zeigt ihre Nummern: `/call { $line }`.
call-put = Dein Aufruf steht im Raum. Er hat die Nummer { $number }.

call-card = **{ $name }** sucht Hilfe: **{ $what }**
call-number = Aufruf { $number }
call-by = bis { $day }
call-people = { $count ->
    [one] eine Person
   *[other] { $count } Leute
}
call-small = klein, zuerst für Neue
call-card-did = Erledigt von { $names }.
call-card-does = { $count ->
    [one] { $names } macht es.
   *[other] { $names } machen es.
}
call-could = Ich könnte helfen
call-card-could = Könnten helfen: { $names }.
call-card-free = { $count ->
    [one] Noch eine Person fehlt.
   *[other] Noch { $count } fehlen.
}
call-card-done = Das ist erledigt.
call-card-withdrawn = Das wird nicht mehr gebraucht.
call-take = Mache ich
call-no = Nichts für mich
call-well = Läuft gut
call-done = Ist erledigt
call-back = Zurückgeben
call-keep = Ich behalte es
call-again = Wieder öffnen
call-note = In mein Profil schreiben
call-unnote = Aus meinem Profil nehmen

call-taken-now = Jemand macht es: **{ $what }**
call-open-now = Das ist wieder offen: **{ $what }**
call-changed-now = Aufruf { $number } lautet jetzt: **{ $what }**
call-now-done = Erledigt: **{ $what }**
call-now-withdrawn = Nicht mehr gebraucht: **{ $what }**

call-ask = **{ $name }** sucht in { $room } Hilfe: „{ $what }“. Ich frage dich, weil { $why }. Ist das etwas für dich?
call-why-says = du sagst, dass du dich mit { $topics } auskennst
call-why-answered = du etwas Ähnliches beantwortet hast
call-why-often = du hier vielen hilfst
call-ask-aloud = „{ $what }“ – das ist vielleicht genau etwas für dich. Magst du?
call-check-half = Wie läuft es mit „{ $what }“?
call-check-date = Heute ist der Tag für „{ $what }“. Wie läuft es?
call-check-again = Soll ich „{ $what }“ wieder für andere öffnen, oder behältst du es? Beides ist in Ordnung. Wenn ich nichts höre, öffne ich es wieder; bis dahin bleiben { $days }.
call-check-aloud = wie läuft es mit „{ $what }“?
call-has = { $count ->
    [0] Du hast Hilfe bei „{ $what }“: { $names }.
    [one] Du hast Hilfe bei „{ $what }“: { $names }. Noch eine Person fehlt.
   *[other] Du hast Hilfe bei „{ $what }“: { $names }. Noch { $count } fehlen.
}
call-open-again = „{ $what }“ ist wieder offen für andere.

call-thanks-taker = Danke, dass du „{ $what }“ für { $name } übernimmst! Ich frage einmal, wie es läuft. Kommt etwas dazwischen, gib es mit `/call zurück` ab; das ist völlig in Ordnung. Wenn es getan ist: `/call fertig`.
call-thanks-could = Danke! Es steht jetzt dort, und wer „{ $what }“ macht, kann dich fragen.
call-no-thanks = In Ordnung. Danke, dass du es sagst!
call-goes-well = Gut zu hören. Danke für „{ $what }“!
call-done-thanks = Wunderbar, danke für „{ $what }“!
call-done-caller = „{ $what }“ ist erledigt. Gut!
call-given-back = Es ist wieder offen für andere. Danke, dass du dich um „{ $what }“ gekümmert hast!
call-noted = In deinem Profil steht, dass du „{ $what }“ gemacht hast.
call-unnoted = In deinem Profil steht nichts mehr von „{ $what }“.
call-withdrawn = Für „{ $what }“ wird keine Hilfe mehr gesucht.
call-changed = Er lautet jetzt: **{ $what }**

call-thanks-ask = „{ $what }“ ist erledigt, von { $names }.
call-thanks-how = { $done } Magst du in { $room } Danke sagen? Schreib mir in einer Zeile, wofür es gut war. Ich zeige dir zuerst, was ich dort in deinem Namen sage.
call-thanks-aloud = „{ $what }“ ist erledigt. Wofür war es gut? `/call danke { $number } …` bedankt sich dafür.
call-thanks-draft = Das würde ich in { $room } sagen:
    { $text }
call-thanks-say = Sag es
call-thanks-not = Jetzt kein Dank
call-thanks = **{ $name }** dankt { $names } für **{ $what }**: { $reason }
call-thanks-said = In { $room } gesagt.
call-thanks-left = In Ordnung, ich sage nichts.
call-thanks-why = Wofür war es gut? Ein paar Worte mehr machen daraus einen Dank, der in Erinnerung bleibt: `/call danke { $number } Jetzt verläuft sich niemand mehr auf dem Weg.`
call-nobody-to-thank = Dafür ist jetzt niemand mehr da, dem man danken könnte.
call-room-gone = In diesem Raum bin ich nicht mehr.

call-own = Das ist dein eigener Aufruf; darauf antworten andere.
call-yours-already = Darauf hast du schon geantwortet. `/call zurück` gibt es wieder ab.
call-not-yours = Davon hast du gerade nichts übernommen. `/calls` zeigt, was offen ist.
call-not-asked = Danach habe ich dich nicht gefragt.
call-full = Dafür sind schon genug Leute da. Trotzdem danke!
call-kept = Das ist etwas Kleines und bis { $until } für Neue aufgehoben. Danach können es alle übernehmen.
call-over = Dieser Aufruf ist vorbei.
call-not-own = Das kann nur, wer den Aufruf gemacht hat, oder die Moderation dort.
call-over-caller = Aufruf { $number }, den du übernommen hast, wird nicht mehr gebraucht: Wer ihn gemacht hat, ist nicht mehr da. Danke, dass du dich darum gekümmert hast!

call-withdraw = Nicht mehr gebraucht
call-small-one = „{ $what }“ (Aufruf { $number })
call-for-newcomers = { $count ->
    [one] Etwas Kleines für den Anfang, wenn du magst: { $names }. `/call nehmen { $number }` übernimmt es.
   *[other] Etwas Kleines für den Anfang, wenn du magst: { $names }. `/call nehmen { $number }` übernimmt das letzte.
}
call-news-done = Erledigt von { $names }: { $what }
call-news-done-by-all = Erledigt: { $what }
call-news-open = { $name } sucht Hilfe: { $what } (`/call nehmen { $number }`)
call-idea = Noch einmal im Raum fragen, wer das tun würde: { $what }
page-calls = Aufrufe zur Mithilfe
page-calls-what = Wobei jetzt Hilfe gesucht wird; was noch jemanden braucht, steht oben. Um selbst Hilfe zu suchen, schreib in einem Raum `/call`.
page-calls-by = { $name } sucht Hilfe, in { $room }
page-calls-none = Gerade wird keine Hilfe gesucht.
page-calls-thanks = Wofür war es gut? Es wird im Raum gesagt, in deinem Namen.
calls-none = Gerade wird keine Hilfe gesucht. `/call` bittet um welche.
calls-head = { $count ->
    [one] Ein Aufruf ist offen:
   *[other] { $count } Aufrufe sind offen:
}
calls-row = **{ $number }** { $what } – { $name }{ $dated ->
    [yes] , bis { $until }
   *[no] {""}
}{ $state ->
    [yours] . Du machst es.
    [full] . Vergeben.
    [kept] . Etwas Kleines, zuerst für Neue.
   *[open] { $count ->
        [one] . Eine Person fehlt.
       *[other] . { $count } fehlen.
    }
}
calls-more = { $count ->
    [one] Und noch einer.
   *[other] Und noch { $count }.
}
calls-how = `/call nehmen { $number }` übernimmt Nummer { $number }, `/call helfen { $number }` sagt, dass du helfen könntest.

export-task = Wofür du Hilfe gesucht hast
export-helper = Was du für andere tust und getan hast
export-task_asked = Nach welchen Aufrufen du gefragt wurdest
nudge-kind-calls = aufrufe
nudge-kind-calls-help = Hilfe, die gesucht wird und etwas für dich sein kann
nudge-kind-checks-help = wie es mit dem läuft, was du für andere tust
nudge-kind-callover-help = dass nicht mehr gebraucht wird, was du für andere tust
nudge-kind-thanks-help = dass erledigt ist, wofür du Hilfe gesucht hast, und ob du Danke sagst
nudge-kind-callers = übernommen
nudge-kind-callers-help = wer tut, wofür du Hilfe gesucht hast
setting-calls-enabled = ob es das gibt; in einer echten Community ausgeschaltet, bis es dort eingeschaltet wird, im Terminal und in Szenarien eingeschaltet
setting-calls-most = so viele Aufrufe eines Mitglieds können gleichzeitig offen sein
setting-calls-lasts = wie viel Zeit man hat, wenn ein Aufruf kein Datum nennt; dann fragt der Bot, wie es läuft
setting-calls-ask_after = wie lange ein Aufruf im Raum steht, bevor der Bot jemanden fragt, der etwas davon verstehen kann
setting-calls-members = wie viele Mitglieder, die etwas davon verstehen können, nacheinander gefragt werden; 0 für niemanden
setting-calls-next_after = wann das nächste gefragt wird, wenn das vorige nichts gesagt hat
setting-calls-free_after = wie lange nach dem Datum der Bot fragt, ob es wieder offen sein darf; nach ebenso langer Zeit ohne ein Wort öffnet er es
setting-calls-small_for = wie lange etwas Kleines für Neue aufgehoben wird, bevor es alle tun können

# Was es für die Praxis von Gemeinschaften tut.
practice-calls = Alle können für etwas um Hilfe bitten. Ich suche, wer es gern täte, dränge niemanden und sorge dafür, dass gedankt wird.

# Was die Moderation diese Woche tun könnte.
worth-call = Gibt es etwas Kleines, das jemand tun könnte und vielleicht gern täte? `/call` fragt danach und drängt niemanden.
archived-done = { $known ->
    [yes] Erledigt von { $names }
   *[no] Erledigt
  }
archived-thanked = Dank an { $names }
deed-calls = Mit anpacken
