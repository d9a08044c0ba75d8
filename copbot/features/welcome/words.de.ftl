# Was der Bot Neuen sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-welcome = welcome
command-welcome-help = noch einmal, wie es hier zugeht; `/welcome vorschau` für die Moderation
command-welcome-example = /welcome
command-introduce = introduce
command-introduce-help = den anderen in einer Zeile sagen, was du weißt und suchst
command-introduce-example = /introduce Ich kenne mich mit Rosen aus und suche Hilfe bei Äpfeln
command-buddy = buddy
command-buddy-help = sich bereit erklären, Neue zu begleiten, oder damit aufhören
command-buddy-example = /buddy an
welcome-hello = Willkommen in { $room }, { $names }!
welcome-everybody = alle, die gerade hereingekommen sind
welcome-goals = Wofür wir hier sind: { $goals }
welcome-ask = Frag einfach im Raum, oder schreib `/ask` vor deine Frage: Ich behalte sie im Blick, bis sie beantwortet ist.
welcome-ends = Eins vorweg: Die Mitglieder haben beschlossen, dass diese Community am { $day } endet. Bis dahin geht alles weiter; `/ending` sagt mehr dazu.
welcome-rules = `/rules` zeigt die Regeln hier.
welcome-buddy = { $name } zeigt dir gern alles.
welcome-moderators = Du kannst dich immer an { $names } wenden.
welcome-helpdesk = Wenn etwas nicht klappt, erreicht `/helpdesk` die Moderation privat.
welcome-invite = Magst du uns in einer Zeile sagen, was du weißt und was du suchst? Antworte auf diese Nachricht, oder schreib `/introduce` und deine Zeile.
welcome-knows = Ich kenne mich mit etwas aus
welcome-seeks = Ich suche Hilfe
welcome-follow = Hallo { $name }, wie gefällt es dir in { $room }? Wenn du eine Frage hast, stell sie einfach dort; niemand findet sie dumm. Oder sag uns in einer Zeile, was du weißt und was du suchst: antworte auf diese Nachricht.
welcome-no-room = Ich kenne hier keinen Raum { $name }. Es gibt: { $rooms }
welcome-preview = vorschau
welcome-preview-head = **{ $room } ({ $language })**
introduce-ask-knows = Schön, dass du da bist! Soll ich den anderen sagen, dass du dich mit etwas auskennst und gern hilfst? Oder antworte mit einer eigenen Zeile.
introduce-ask-seeks = Hier bist du richtig. Soll ich den anderen sagen, dass du neu bist und Hilfe suchst? Oder antworte mit einer eigenen Zeile.
introduce-ask-line = Soll ich den anderen in { $room } sagen: „{ $text }“? Bisher habe nur ich es gelesen. Sag ja, oder antworte mit einer anderen Zeile.
introduce-yes = ja, sag es ihnen
introduce-no = nein, das bleibt unter uns
introduce-kept = Gut, das bleibt unter uns.
introduce-gone = Diese Zeile habe ich nicht mehr. Schreib sie noch einmal, hinter `/introduce`, und ich sage sie den anderen.
introduce-line-knows = Ich kenne mich mit etwas aus und helfe gern.
introduce-line-seeks = Ich bin neu hier und suche Hilfe, und Leute, von denen ich lernen kann.
introduced = **{ $name }** ist neu hier und sagt: { $text }
introduce-thanks = Danke! Jetzt kennen dich die anderen in { $room } ein wenig.
introduce-nowhere = Ich bin gerade in keinem unserer Räume, niemand würde es also lesen. Versuch es bitte später noch einmal.
introduce-once = Du hast dich schon vorgestellt. Was du noch sagen willst, sag einfach im Raum.
buddy-on = Danke! Wenn du an der Reihe bist, nenne ich dich jemandem, der neu ist, und sage es dir. `/buddy aus` beendet es.
buddy-on-page = Danke! Wenn du an der Reihe bist, nenne ich dich jemandem, der neu ist, und sage es dir.
buddy-off = In Ordnung, ich nenne dich Neuen nicht mehr.
buddy-is-on = Du begleitest Neue, im Wechsel mit allen, die das auch tun. `/buddy aus` beendet es.
buddy-is-off = { $count ->
    [0] Noch begleitet niemand die Neuen. Mit `/buddy an` tust du es.
    [one] Ein Mitglied begleitet die Neuen. Mit `/buddy an` machst du mit.
   *[other] { $count } Mitglieder begleiten die Neuen. Mit `/buddy an` machst du mit.
}
buddy-turn = { $count ->
    [one] { $names } ist neu in { $room }, und ich habe gesagt, dass du ansprechbar bist. Magst du Hallo sagen?
   *[other] { $names } sind neu in { $room }, und ich habe gesagt, dass du ansprechbar bist. Magst du Hallo sagen?
}
first-thanks = Danke für deine erste Nachricht hier, { $name }! Schön, dass du dabei bist.
first-nobody = { $count ->
    [one] Jemand hat hier zum ersten Mal geschrieben, und noch hat niemand reagiert:
   *[other] { $count } Leute haben hier zum ersten Mal geschrieben, und noch hat niemand reagiert:
}
first-row = • { $name } in { $room }, { $ago }
first-more = { $count ->
    [one] und noch jemand
   *[other] und noch { $count }
}
first-seen = { $names }: Ist diese erste Nachricht schon aufgefallen?
nudge-kind-welcome = willkommen
nudge-kind-welcome-help = wie es hier zugeht, wenn du neu bist
nudge-kind-follow-help = wie es läuft, ein paar Tage nachdem du gekommen bist
nudge-kind-buddy = begleiten
nudge-kind-buddy-help = Neue, die du begleitest
nudge-kind-newcomers = erste nachrichten
nudge-kind-newcomers-help = erste Nachrichten, auf die niemand reagiert hat, für die Moderation
nudge-kind-raid-help = viele, die auf einmal kamen, für die Moderation
export-newcomer = Wann du gekommen bist
export-buddy = Dass du Neue begleitest
welcome-raid = Innerhalb einer Minute sind { $count } Leute nach { $room } gekommen. Wenn du sie nicht erwartest, sieh einmal nach.

# Auf der Seite mit den Wünschen eines Mitglieds.
page-buddy = Neue begleiten
page-buddy-on = Ich begleite Neue
page-buddy-off = Ich begleite Neue nicht mehr
setting-welcome-gather = wie lange nach der ersten Person, die gekommen ist, alle begrüßt werden, die kamen
setting-welcome-many = kommen so viele innerhalb von many_within in einen Raum, werden sie dort in einer Nachricht begrüßt, die niemanden ruft
setting-welcome-many_within = innerhalb welcher Zeit das ist; vorher werden dort nicht noch einmal viele begrüßt
setting-welcome-raid = kommen innerhalb einer Minute so viele in einen Raum, hört es die Moderation, höchstens einmal pro Stunde; 0 für nie
setting-welcome-newcomer_for = so lange, nachdem jemand zum ersten Mal gesehen wurde, gilt die Person als neu
setting-welcome-follow_up_after = wann jemand Neues, der nichts gesagt hat, gefragt wird, wie es läuft, einmal und privat
setting-welcome-thank_after = wann der Bot für eine erste Nachricht dankt, auf die niemand reagiert hat, in Wachzeiten
setting-welcome-moderators_after = wann die Moderation hört, dass es immer noch niemand getan hat, in Wachzeiten
setting-welcome-texts = eigene Begrüßungen, pro Sprache (nl), pro Raum (#help), oder beides (#help nl)

# Was es für die Praxis von Gemeinschaften tut.
practice-greeting = Ich begrüße alle, die kommen, privat, wo ich kann: wozu das hier da ist, wie man fragt, die Regeln, an wen man sich wendet. Du kannst den Gruß selbst schreiben.
practice-buddies = Mitglieder, die sich anbieten, kümmern sich reihum um Neue: Ich mache sie miteinander bekannt.
practice-buddies-lacks = Noch kümmert sich niemand um Neue: `/buddy an`.
practice-buddies-do = Ich kümmere mich um Neue
practice-first-messages = Wenn niemand auf eine erste Nachricht reagiert, danke ich nach einer Weile dafür, und später hört die Moderation davon.

# Was die Moderation diese Woche tun könnte.
worth-newcomers = { $count ->
    [one] Seit Kurzem hier: { $names }. Ein persönliches Wort von dir bewirkt mehr als mein Gruß.
   *[other] Seit Kurzem hier: { $names }. Ein persönliches Wort von dir an jede und jeden bewirkt mehr als mein Gruß.
}
deed-welcome = Neue willkommen heißen
