# Was der Bot dazu sagt, wer was weiß, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-who = who
command-who-help = wer sich mit einem Thema auskennt
command-who-example = /who solaranlagen
who-found = Zu „{ $topic }“ frag { $names }.
who-none = Ich weiß noch nicht, wer sich mit „{ $topic }“ auskennt.
command-profile = profile
command-profile-help = was jemand weiß und sucht; `/profile niemand`, `mitglieder` oder `alle` sagt, wer deines sehen darf
command-profile-example = /profile @bob
command-knows = knows
command-knows-help = sagen, womit du dich auskennst, mit Kommas dazwischen; ein Minus davor nimmt es weg
command-knows-example = /knows sauerteig, brotöfen
command-seeks = seeks
command-seeks-help = sagen, was du suchst, mit Kommas dazwischen; ein Minus davor nimmt es weg
command-seeks-example = /seeks jemanden zum veredeln eines apfelbaums
command-watch = watch
command-watch-help = von neuen Fragen zu einem Thema hören; ein Minus davor beendet das, ohne Thema siehst du, was du beobachtest
command-watch-example = /watch rosen, schneiden
command-unwatch = unwatch
command-unwatch-help = von neuen Fragen zu einem Thema nichts mehr hören
command-unwatch-example = /unwatch rosen
watches-are = Ich sage dir von neuen Fragen zu { $topics }.
watches-none = Du beobachtest kein Thema. Zum Beispiel: `/watch rosen, schneiden`
watched-head = { $count ->
    [one] Jemand hat zu etwas gefragt, das du beobachtest:
   *[other] { $count } neue Fragen zu dem, was du beobachtest:
}
watched-row = • { $title } – { $name } in { $room } (#{ $number })
watched-more = und noch { $count }: `/open` zeigt alle
nudge-kind-watched = beobachtet
nudge-kind-watched-help = neue Fragen zu den Themen, die du beobachtest
who-by-word = { $name } (nach eigenen Worten)
who-by-answers = { $name } (nach angenommenen Antworten)
who-by-both = { $name } (nach eigenen Worten und angenommenen Antworten)
profile-head = **{ $name }**
profile-knows = Kennt sich aus mit: { $topics }
profile-seeks = Sucht: { $topics }
profile-about = In eigenen Worten: { $topics }
profile-learned = Wie angenommene Antworten zeigen: { $topics }
profile-did = Hat für andere getan: { $deeds }
profile-answers = { $count ->
    [one] Eine angenommene Antwort.
   *[other] { $count } angenommene Antworten.
}
profile-empty = Noch nichts. `/knows` und `/seeks` füllen es: zum Beispiel `/knows sauerteig, brotöfen`.
profile-none = Von { $name } gibt es dir nichts zu zeigen.
profile-away = nicht: { $topic }
profile-seen-is = { $seen ->
    [nobody] Sonst bekommt das niemand zu sehen. `/profile mitglieder` oder `/profile alle` ändert das.
    [everyone] Alle bekommen das zu sehen. `/profile mitglieder` oder `/profile niemand` ändert das.
   *[members] Mitglieder bekommen das zu sehen. `/profile niemand` oder `/profile alle` ändert das.
}
profile-seen-now = { $seen ->
    [nobody] Von jetzt an bekommt niemand zu sehen, was du weißt und suchst. Ich nutze es nur, um dir Fragen zu bringen.
    [everyone] Von jetzt an bekommen alle zu sehen, was du weißt und suchst.
   *[members] Von jetzt an bekommen Mitglieder zu sehen, was du weißt und suchst.
}
profile-seen-nobody = niemand
profile-seen-members = mitglieder
profile-seen-everyone = alle
profile-seen-clear = leeren
profile-cleared = Was du von dir erzählt hast, ist aus deinem Profil weg.
profile-privately = dein Profil soll hier niemand sehen; schreib mir privat, dann zeige ich es dir.
knows-are = Du kennst dich aus mit { $topics }. { $seen ->
    [nobody] Das bekommt niemand zu sehen.
    [everyone] Das bekommen alle zu sehen; `/profile mitglieder` oder `/profile niemand` ändert es.
   *[members] Das bekommen Mitglieder zu sehen; `/profile niemand` oder `/profile alle` ändert es.
}
knows-none = Du hast noch nichts erzählt. Zum Beispiel: `/knows sauerteig, brotöfen`
seeks-are = Du suchst { $topics }. { $seen ->
    [nobody] Das bekommt niemand zu sehen.
    [everyone] Das bekommen alle zu sehen; `/profile mitglieder` oder `/profile niemand` ändert es.
   *[members] Das bekommen Mitglieder zu sehen; `/profile niemand` oder `/profile alle` ändert es.
}
seeks-none = Du hast noch nichts erzählt. Zum Beispiel: `/seeks jemanden zum veredeln eines apfelbaums`
topics-enough = { $count } Themen sind genug; nimm zuerst eines weg, mit einem Minus davor.
topics-not-there = „{ $topic }“ ist nicht dabei.

# Auf der Seite mit den Wünschen eines Mitglieds.
page-topics = { $topics }
page-topics-none = Noch nichts.
page-topics-add = Themen, mit Kommas dazwischen; eines mit einem Minus davor geht weg
page-topics-set = Hinzufügen oder wegnehmen
page-topics-knows = Was ich weiß
page-topics-seeks = Was ich suche
page-topics-watch = Themen, bei denen ich höre, wenn jemand fragt
page-seen = Wer sieht, was ich weiß und suche
page-seen-is-nobody = Niemand sieht es; ich nutze es nur, um dir Fragen zu bringen.
page-seen-is-members = Mitglieder sehen es.
page-seen-is-everyone = Alle sehen es.
page-seen-nobody = Niemand
page-seen-members = Mitglieder
page-seen-everyone = Alle

news-newcomer = **{ $name }**: { $text }
idea-subject = { $name } etwas zu { $topic } fragen: das hat noch niemand getan
setting-almanac-synonyms = Wörter, die dasselbe bedeuten, wenn Mitglieder sagen, was sie wissen, und wenn jemand fragt, wer etwas weiß
setting-almanac-watched_every = wie oft Mitglieder höchstens von neuen Fragen zu den Themen hören, die sie beobachten; was zusammenkam, wird auf einmal gesagt, 0s für jede sofort

# Was es für die Praxis von Gemeinschaften tut.
practice-profiles = Ich lade Neue ein, in einer Zeile zu sagen, was sie wissen und suchen. Wer etwas von einem Thema versteht, findet `/who`; alle entscheiden selbst, wer ihr Profil sieht.
