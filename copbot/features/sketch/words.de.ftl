# Was der Bot zur Skizze sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-sketch = sketch
command-sketch-help = was diese Woche alle zusammen zeichnen, und wie man mitmacht
command-sketch-example = /sketch
command-line = line
command-line-help = eine Linie in die Skizze der Woche zeichnen
command-line-example = /line c4 e5
export-sketch_line = Linien, die du in Skizzen gezeichnet hast
export-sketch_vote = Wie dunkel du Linien anderer in Skizzen wolltest
export-sketch_turn = Linien von Skizzen, bei denen du gefragt bist, wie dunkel sie sein sollen
sketch-word-another = anderes
sketch-word-subject = thema
sketch-word-remove = entfernen
sketch-word-vote = abstimmen

sketch-call = Diese Woche zeichnen wir alle **{ $subject }**, jeden Tag eine kurze Linie. `/line c4 e5` zeichnet von Feld C4 nach Feld E5; eine Antwort hierauf auch. Danach frage ich dich, wie dunkel Linien anderer sein sollen. Fertig ist das Bild am { $until }.{ $count ->
    [0] { "" }
    [one] {" "}Bisher ist eine Linie da.
   *[other] {" "}Bisher sind { $count } Linien da.
}
sketch-call-page = Diese Woche zeichnen wir alle **{ $subject }**, jeden Tag eine kurze Linie, und sagen dann, wie dunkel Linien anderer sein sollen. Fertig ist das Bild am { $until }.{ $count ->
    [0] { "" }
    [one] {" "}Bisher ist eine Linie da.
   *[other] {" "}Bisher sind { $count } Linien da.
}
sketch-about = { $count ->
    [0] Das Blatt ist leer: oben die Buchstaben A bis P, links die Zahlen 1 bis 12
    [one] { $subject }, bisher eine Linie: { $lines }
   *[other] { $subject }, aus { $count } Linien; die dunkelsten: { $lines }
}
sketch-runs = von { $start } nach { $end } ({ $dark } %)
sketch-finished = { $count ->
    [one] **{ $subject }** ist fertig: eine Linie. Danke, dass sie gezeichnet wurde!
   *[other] **{ $subject }** ist fertig: { $count } Linien von { $people ->
        [one] einer Person
       *[other] { $people } Leuten
    }, und { $votes ->
        [0] noch keine Stimme dazu
        [one] eine Stimme dazu, wie dunkel sie sind
       *[other] { $votes } Stimmen dazu, wie dunkel sie sind
    }. Danke an alle, die gezeichnet haben!
}
sketch-line-aside = { $head } Wie dunkel Linien anderer sein sollen, frage ich dich privat: Schreib mir dort `/sketch abstimmen`.
sketch-show-aside = Privat zeige ich das Bild: Schreib mir dort `/sketch`.
sketch-remove-aside = Linien wählt man nach einem Bild aus, und privat: Schreib mir dort `/sketch entfernen`.
sketch-card-over = Wir alle haben **{ $subject }** gezeichnet. Linien kommen keine mehr dazu.
sketch-line-late = Diese Skizze ist fertig. Jetzt zeichnen wir **{ $subject }**; eine Linie darin zeichnet `/line c4 e5`.
sketch-answer = { $text }
sketch-next-line = Deine nächste Linie kannst du am { $at } zeichnen.
sketch-vote-button = sagen, wie dunkel
sketch-not-yet = Noch ist nichts gezeichnet. Die erste Skizze beginnt am { $at }, wenn es ein Thema gibt: wonach zuletzt mehrere Mitglieder gesucht haben. Die Moderation kann eines wählen, mit `/sketch thema äpfel`.
sketch-between = **{ $subject }** ist fertig. Die nächste Skizze beginnt am { $at }.
sketch-none = Gerade wird nichts gezeichnet; `/sketch` sagt, wann die nächste Skizze beginnt.
sketch-line-how = Jetzt zeichnen wir **{ $subject }**. Schreib mir die Felder, die deine Linie verbindet, etwa `c4 e5` oder `c4 d5 e5`. Sie kann so lang sein wie zwei Felder.
sketch-line-done = Deine Linie ist dabei, von **{ $start }** nach **{ $end }**.
sketch-line-only = { $head } Gerade gibt es keine Linien anderer, nach denen ich dich fragen kann. Deine nächste Linie kannst du am { $at } zeichnen.
sketch-line-last = Deine Linie ist dabei, von **{ $start }** nach **{ $end }**, und mit ihr ist die Skizze fertig.
sketch-line-wait = Du hast vor Kurzem eine Linie gezeichnet. Deine nächste kannst du am { $at } zeichnen.
sketch-line-unread = Ich verstehe Felder und sonst nichts: `/line c4 e5`, oder mit mehr davon `/line c4 d5 e5`.
sketch-line-field = Ein Feld { $reaches } gibt es nicht: Sie gehen von A1 bis P12.
sketch-line-off = Das ginge über das Blatt hinaus: Die Felder gehen von A1 bis P12.
sketch-line-short = Eine Linie verbindet mindestens zwei Felder: `/line c4 e5`.
sketch-line-many = Eine Linie kann höchstens { $most } Punkte haben.
sketch-line-long = Das ist zu lang: Von { $start } aus kann eine Linie in diese Richtung bis { $reaches } gehen. Sie kann { $longest } Einheiten lang sein, das sind zwei Felder.
sketch-how-dark = Wie dunkel soll diese Linie sein, rot im Bild: von **{ $start }** nach **{ $end }**? { $left ->
    [one] Es ist die letzte.
   *[other] Noch { $left }.
}
sketch-red = die Skizze, mit einer Linie in Rot von { $start } nach { $end }
sketch-dark-0 = weg damit
sketch-dark-25 = blass
sketch-dark-50 = halb
sketch-dark-75 = dunkel
sketch-dark-100 = schwarz
sketch-voted = Notiert: { $dark ->
    [0] weg damit (0 %)
    [25] blass (25 %)
    [50] halb (50 %)
    [75] dunkel (75 %)
    [100] schwarz (100 %)
   *[other] { $dark } %
}.
sketch-dark-how = Wie dunkel soll die Linie von { $start } nach { $end } sein? Sag **weg damit**, **blass**, **halb**, **dunkel** oder **schwarz**, oder wie viel von 100, etwa 30 %.
sketch-passed = Gut, die nicht.
sketch-go-on = Gern.
sketch-stopped = Gut. Mit `/sketch abstimmen` kannst du jederzeit weitermachen.
sketch-votes-done = { $head } Das waren alle, nach denen ich dich jetzt frage. Danke!
sketch-vote-changed = Die Linie von { $start } nach { $end } soll jetzt { $dark ->
    [0] weg (0 %)
    [25] blass (25 %)
    [50] halb (50 %)
    [75] dunkel (75 %)
    [100] schwarz (100 %)
   *[other] { $dark } %
} sein.
sketch-vote-gone = Nach dieser Linie frage ich nicht, oder nicht mehr; `/sketch abstimmen` macht weiter.
sketch-vote-over = Diese Skizze ist fertig.
sketch-another-done = **{ $subject }** ist kein Thema mehr; der Raum sieht das nächste.
sketch-another-none = **{ $subject }** ist kein Thema mehr. Ich weiß kein anderes; wähle eines mit `/sketch thema äpfel`.
sketch-subject-how = Sag, was gezeichnet werden soll, in höchstens { $longest } Zeichen: `/sketch thema äpfel`.
sketch-subject-done = Jetzt wird **{ $subject }** gezeichnet.
sketch-subject-next = **{ $now }** hat schon Linien, darum kommt **{ $subject }** danach, am { $at }.
sketch-remove-none = So eine Linie gibt es nicht.
sketch-remove-which = Welche Linie soll weg? Im Bild haben sie Nummern.
sketch-remove-row = **{ $number }** von { $start } nach { $end }, von { $author }{ $votes ->
    [0] , noch hat niemand gesagt, wie dunkel
    [one] , eine Person hat gesagt, wie dunkel
   *[other] , { $votes } haben gesagt, wie dunkel
}
sketch-remove-button = { $number }
sketch-removed = Sie ist aus der Skizze entfernt.

# Die Seiten.
page-sketch = Die Skizze
page-sketch-none = Gerade wird nichts gezeichnet. Die nächste Skizze kann am { $at } beginnen.
page-sketch-vote = Wie dunkel?
page-sketch-draw = Eine Linie zeichnen
page-sketch-how = Zeichne auf dem Blatt mit dem Finger, einem Stift oder der Maus. Mit der Tastatur: Geh zum Blatt, beweg dich mit den Pfeiltasten, die Eingabetaste beginnt die Linie und setzt ihre Punkte, und der Knopf schickt sie ab; Escape fängt neu an.
page-sketch-points = Die Felder, die sie verbindet
page-sketch-hint = Etwa c4 e5, oder c4 d5 e5: Buchstaben von links, Zahlen von oben. Sie kann so lang sein wie zwei Felder.
page-sketch-send = In die Skizze setzen
page-sketch-draw-here = Das Blatt: zeichne eine Linie mit den Pfeiltasten und der Eingabetaste
page-sketch-at = Du bist bei
page-sketch-length = von 100 Einheiten
page-sketch-remove = Eine Linie herausnehmen
sketch-reported = die Skizze: { $subject }
sketch-take-out = { $number } herausnehmen
page-sketches = Skizzen
page-sketches-none = Noch ist keine Skizze fertig.
page-sketches-older = Ältere
page-sketches-all = Alle Skizzen
page-sketches-of = { $count ->
    [one] eine Linie
   *[other] { $count } Linien
} von { $people ->
    [one] einem Mitglied
   *[other] { $people } Mitgliedern
}, { $votes ->
    [0] noch keine Stimme dazu
    [one] eine Stimme dazu, wie dunkel sie sind
   *[other] { $votes } Stimmen dazu, wie dunkel sie sind
}
sketches-all = Skizzen von { $community }
sketches-one = { $subject }: eine Skizze von { $community }
sketches-artform = Zeichnung vieler Hände

# In Newslettern.
sketch-news = **{ $subject }** ist gezeichnet: eine Skizze aus { $count ->
    [one] einer Linie
   *[other] { $count } Linien
} von { $people ->
    [one] einem Mitglied
   *[other] { $people } Mitgliedern
}
sketch-idea = Eine Linie in die Skizze zeichnen, **{ $subject }**: `/line c4 e5`. Fertig ist das Bild am { $until }.
setting-sketch-enabled = ob es sie gibt; in einer echten Community erst, wenn sie dort eingeschaltet ist
setting-sketch-rooms = der Raum, in dem sie zu sehen ist, mit Name oder ID. Ist keiner genannt, der erste, den der Bot kannte
setting-sketch-ends = der Tag, an dem eine Skizze fertig ist und die nächste beginnt
setting-sketch-ends_hour = die Stunde, zu der das ist, nach der Uhr der Community
setting-sketch-pause = so lange nach einer Linie kann ein Mitglied die nächste zeichnen
setting-sketch-votes = nach so vielen Linien anderer wird ein Mitglied nach einer Linie gefragt
setting-sketch-lines = mit so vielen Linien ist sie vor ihrem Tag fertig
setting-sketch-searchers = so viele Mitglieder müssen nach etwas gesucht haben, bevor es ein Thema sein kann
setting-sketch-never = Wörter, die nie ein Thema sind
setting-sketch-public = alle können fertige Skizzen im Web sehen

# Was es für die Praxis von Gemeinschaften tut.
practice-sketch = Woche für Woche zeichnen alle zusammen ein Bild, eine Linie pro Kopf.
