# Was der Bot zu Treffen sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-meet = meet
command-meet-help = ein Treffen vorschlagen, und fragen, wann es passt
command-meet-example = /meet Pflanztag | Di 8 Dez 20:00 | Do 10 Dez 20:00
command-meeting = meeting
command-meeting-help = ein Treffen ansehen, sagen, ob du kommst, einen Termin ergänzen oder festlegen
command-meeting-example = /meeting 3 festlegen 2
command-meetings = meetings
command-meetings-help = die kommenden Treffen
command-meetings-example = /meetings

form-meet = Ein Treffen vorschlagen
form-meet-title = Was es ist
form-meet-times = Wann (und wo), eines pro Zeile

meeting-do-fix = festlegen
meeting-do-add = dazu
meeting-do-yes = ja
meeting-do-maybe = vielleicht
meeting-do-no = nein
meeting-anyway = trotzdem

meet-how = Schreib, was es ist, und dahinter einen oder mehrere Termine: `/meet Pflanztag | Di 8 Dez 20:00 | Do 10 Dez 20:00`. Tage gehen auch so: `Di/Do abends kommende 2 Wochen`.
    Dazu kannst du setzen, wo es ist (`wo: der Schuppen`, oder ein Link), wie lange (`2h`), für wie viele (`12 Plätze`), wie oft (`alle 2 Wochen`), und wessen Uhr gemeint ist (`Europe/Lisbon`).
meet-long = Bleib beim Titel bitte bei höchstens { $title } Zeichen, und bei jedem Ort bei höchstens { $place }.
meet-when = Gib bitte mindestens einen Termin an: `/meet Pflanztag | Di 8 Dez 20:00`.
meet-what = „{ $words }“ kann ich nicht als Termin lesen, und einen Ort gibt es schon.
meet-many = Höchstens { $most } Termine können zur Wahl stehen; das wären mehr.
meet-lasts = Ein Treffen kann fünf Minuten bis sieben Tage dauern.
meet-no-day = Bei „{ $words }“ fehlt ein Tag: `Di 8 Dez 20:00`.
meet-no-time = Bei „{ $words }“ fehlt die Uhrzeit: `Di 8 Dez 20:00`.
meet-no-such-day = Den Tag in „{ $words }“ gibt es in keinem Kalender.
meet-weekday = Der Wochentag in „{ $words }“ ist an diesem Datum ein anderer. Was von beidem ist gemeint?
meet-no-zone = Zu „{ $words }“ kenne ich keine Uhrzeit. Schreib es so: `Europe/Lisbon`.
meet-no-places = Es kann 1 bis 100.000 Plätze geben.
meet-past = Dieser Termin ist schon vorbei.
meet-far = Das ist mehr als ein Jahr hin.
meet-enough = Drei deiner Treffen warten schon auf Antworten. Wenn für eines ein Termin feststeht, kann das nächste folgen.
meet-put = **{ $name }** schlägt ein Treffen vor: **{ $title }** Wann passt es dir? Antworte bitte bis { $until }. (Treffen { $number }; du kannst einen Termin ergänzen: `/meeting { $number } dazu Di 20:00`)
meet-added = **{ $name }** ergänzt einen Termin: { $when }. **{ $title }** Wann passt es dir? Antworte bitte bis { $until }.
meet-time = { $number }. { $when }
meet-time-at = { $number }. { $when }, { $place }
meet-clock = Die Uhrzeiten gelten für { $zone }.
meet-clock-buttons = Auf den Knöpfen steht die Uhrzeit von { $zone }.
meet-done = Dein Treffen liegt dem Raum vor.

meeting-asked = **{ $title }** Gerade wird gefragt, wann es passt. (Treffen { $number })
meeting-fixed = **{ $title }** { $when }. (Treffen { $number })
meeting-held = **{ $title }** Es war { $when }. (Treffen { $number })
meeting-cancelled = **{ $title }** Es ist abgesagt. (Treffen { $number })
meeting-where = Wo: { $place }
meeting-there = { "" } Wo: { $place }.
meeting-come = { $left ->
    [0] Es kommen ({ $count }): { $names }
   *[other] Es kommen ({ $count }): { $names } und { $left } mehr
}
meeting-may = { $left ->
    [0] Vielleicht ({ $count }): { $names }
   *[other] Vielleicht ({ $count }): { $names } und { $left } mehr
}
meeting-wait = { $left ->
    [0] Warten auf einen Platz ({ $count }): { $names }
   *[other] Warten auf einen Platz ({ $count }): { $names } und { $left } mehr
}
meeting-nobody-yet = Noch hat niemand zugesagt.
meeting-places = { $count ->
    [0] Alle Plätze sind vergeben; wer kommen will, kann auf einen warten.
    [one] Ein Platz ist frei.
   *[other] { $count } Plätze sind frei.
}
meeting-suits-nobody = **{ $title }** Keiner der Termine passt jemandem. Vielleicht passen andere: `/meet`. Oder leg trotzdem einen fest: `/meeting { $number } festlegen 1`.
meeting-nobody-can = Noch hat niemand gesagt, dass dieser Termin passt. Um ihn trotzdem festzulegen: `/meeting { $number } festlegen { $time } trotzdem`.
meeting-fix-anyway = Trotzdem festlegen
meeting-own-asked = Du kannst einen Termin festlegen: `/meeting { $number } festlegen 1`.
meeting-own-fixed = Du kannst es ändern: `/meeting { $number } verschieben Sa 10:00`, `ort`, `plätze` oder `absagen`.
meeting-fixed-already = Das steht schon fest.
meeting-which-time = Welcher der Termine, von 1 bis { $count }? `/meeting { $number } festlegen 1`.
meeting-one-time = Schreib bitte einen Termin: `Di 8 Dez 20:00`.
meeting-add-late = Nach den Terminen wird nicht mehr gefragt.
meeting-add-twice = Dieser Termin ist schon dabei.
meeting-not-yours = Das kann nur, wer das Treffen vorgeschlagen hat, oder die Moderation.
meeting-none = So ein Treffen gibt es für dich nicht.
meeting-which = Es gibt mehrere Treffen. Welches meinst du? `/meetings` zeigt ihre Nummern.
meeting-over = Dieses Treffen hat schon angefangen, oder ist vorbei.
meeting-is-cancelled = Dieses Treffen ist abgesagt.
meeting-not-fixed = Wann es ist, steht noch nicht fest. Du kannst sagen, welche Termine dir passen: `/votes`.
meeting-how = Das kann ich nicht lesen. `/meeting { $number }` allein zeigt das Treffen, und was man tun kann.
meeting-done = Erledigt.
meeting-answer = Sagen, was mir passt
meeting-aloud = { $names }: { $text }
meeting-moved-up = Ein Platz ist frei geworden, und er gehört dir: **{ $title }** { $when }.{ $where }

meeting-moved-down = Es gibt jetzt weniger Plätze: Du wartest auf einen und hörst von mir, wenn er frei ist: **{ $title }** { $when }.{ $where }
meeting-cancel-sure = { $count ->
    [one] Soll ich es für alle absagen? Eine weitere Person kommt.
   *[other] Soll ich es für alle absagen? { $count } andere kommen.
} Wenn nur du nicht kannst: `/meeting { $number } nein`.
meeting-cancel-all = Für alle absagen
nudge-kind-meetings-moved-down-help = dass dein Platz bei einem Treffen weg ist, und du auf einen wartest

meetings-none = Kein Treffen steht bevor. Schlag mit `/meet` eines vor.
meetings-head = Die nächsten Treffen:
meetings-fixed = { $number }. **{ $title }** { $when }
meetings-asked = { $number }. **{ $title }** Gerade wird gefragt, wann es passt.

going-yes = Ich komme
going-maybe = Vielleicht
going-no = Diesmal nicht
going-not-after-all = Ich kann doch nicht kommen
going-noted-yes = Notiert, du kommst: **{ $title }** { $when }.
going-noted-maybe = Notiert, vielleicht kommst du: **{ $title }** { $when }.
going-noted-no = Notiert, du kommst diesmal nicht. Danke, dass du es sagst.
going-never = Notiert, keiner dieser Termine passt dir. Danke, dass du es sagst.
going-waits = Alle Plätze sind vergeben. Von denen, die warten, bist du Nummer { $place }, und du hörst von mir, wenn einer frei wird: **{ $title }** { $when }.

nudge-kind-meetings = treffen
nudge-kind-meetings-help = eine Erinnerung an Treffen, zu denen du gehst, und was sich dort ändert
nudge-kind-meetings-moved-up-help = dass ein Platz bei einem Treffen jetzt dir gehört
export-meeting = Treffen, die du vorgeschlagen hast
export-meeting_time = Termine, die du für Treffen vorgeschlagen hast
export-meeting_guest = Ob du zu Treffen kommst

meeting-do-move = verschieben
meeting-do-place = ort
meeting-do-places = plätze
meeting-do-cancel = absagen
meeting-do-file = datei
meeting-file = Für deinen Kalender:
meeting-file-about = { $when }
meeting-the-same = So ist es schon.
meeting-place = Schreib bitte, wo es ist, in höchstens { $most } Zeichen: `/meeting { $number } ort der Schuppen`.
meeting-places-how = Wie viele können kommen? `/meeting { $number } plätze 12`; `0` für beliebig viele.
meeting-fix-first = Wann es ist, steht noch nicht fest: `/meeting { $number } festlegen 1`.
meeting-changed = Geändert: **{ $title }** Jetzt { $when }.{ $where }
meeting-called-off = Abgesagt: **{ $title }**
meeting-reminder = Noch { $left }: **{ $title }** { $when }.{ $where }
nudge-kind-meetings-changed-help = dass sich ein Treffen geändert hat, zu dem du gehst
nudge-kind-meetings-called-off-help = dass ein Treffen abgesagt ist, zu dem du gehst

meeting-do-notes = notizen
notes-ask = **{ $title }** Wer hält fest, was besprochen wurde? Antworte darauf mit „mache ich“, oder mit den Notizen oder einem Link dorthin.
notes-mine = Mache ich
notes-word-me = ich
notes-word-i-do = mache ich
notes-yours = Danke! Wenn sie fertig sind: `/meeting { $number } notizen …`, mit Worten oder einem Link.
notes-others = Um diese Notizen kümmert sich schon jemand. Trotzdem danke!
notes-too-early = Notizen kann man festhalten, wenn das Treffen vorbei ist.
notes-none = Noch gibt es keine Notizen: `/meeting { $number } notizen …`, mit Worten oder einem Link.
notes-long = Bleib bei den Notizen bitte bei höchstens { $most } Zeichen, oder gib einen Link dorthin an.
notes-kept = Aufgehoben, danke. `/meeting { $number }` zeigt sie.
notes-are = Notizen: { $text }
notes-by = { $name } kümmert sich um die Notizen.
news-meeting = { $count ->
    [one] **{ $title }** { $when }; bisher kommt eine Person (`/meeting { $number }`).
   *[other] **{ $title }** { $when }; bisher kommen { $count } (`/meeting { $number }`).
}
news-notes = **{ $title }** Notizen: { $text } (`/meeting { $number }`)
export-meeting_note = Notizen von Treffen, um die du dich kümmerst

page-meetings = Treffen
page-meetings-what = Was bevorsteht, nach deiner eigenen Uhr.
page-meetings-own = Deine Antwort: { $answer }
page-meetings-file = Datei für meinen Kalender
page-meetings-feed = Eine Adresse mit den Treffen, zu denen du gehst, die dein Kalender abrufen kann: /web feeds
meetings-of = Treffen von { $community }

meeting-do-end = ende
meet-series = Treffen, die immer wieder stattfinden, brauchen einen einzigen Termin: `/meet Lesestunde | Di 8 Dez 20:00 | jede Woche`.
meeting-every-week = { $count ->
    [one] Jede Woche
   *[other] Alle { $count } Wochen
}
meeting-every-month = { $count ->
    [one] Jeden Monat
   *[other] Alle { $count } Monate
}
meeting-last = Das letzte
meeting-no-series = Das ist das einzige, oder das letzte.
meeting-ended = Dieses ist das letzte. Dein Kalender liest das aus der Datei: `/meeting datei`.
export-meeting_series = Treffen von dir, die immer wieder stattfinden
meeting-answer-how = Schreib mir die Nummern der Termine, die dir passen, mit einem `?` hinter denen, die vielleicht passen: zum Beispiel `1 2?`.
setting-meetings-enabled = ob es das gibt; in einer echten Community ausgeschaltet, bis es dort eingeschaltet wird
setting-meetings-vote_for = wie lange gefragt wird, wann ein Treffen passt; dann steht der beste Termin fest
setting-meetings-settle_after = so lange, nachdem alle geantwortet haben, steht er schon früher fest
setting-meetings-lasts = wie lange ein Treffen dauert, wenn es nichts anderes sagt
setting-meetings-everyone = Treffen, die in einem Raum vorgeschlagen werden, sind für alle Mitglieder, nicht nur für die in diesem Raum; die aus einem Raum der Moderation nie
setting-meetings-public = wer die Adresse des Kalenders der Community hat, sieht, wie ihre Treffen heißen und wann sie sind, nie wo oder wer kommt; ohne das gibt es diesen Kalender nicht

# Was es für die Praxis von Gemeinschaften tut.
practice-meetings = Mitglieder schlagen Treffen vor, vor Ort oder online; ich finde die Zeit, die den meisten passt, erinnere alle, die kommen, und gebe eine Datei für Kalender.

# Was die Moderation diese Woche tun könnte.
worth-meeting = Seit drei Monaten hat sich hier niemand getroffen, und nichts ist geplant. `/meet` schlägt ein Treffen vor, vor Ort oder online, und fragt, wann es passt.
deed-meetings = Menschen zusammenbringen
