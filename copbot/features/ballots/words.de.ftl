# Was der Bot zu Abstimmungen sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-votes = votes
command-votes-help = worüber du jetzt abstimmen kannst
command-votes-example = /votes
votes-none = Für dich gibt es jetzt nichts abzustimmen.
votes-head = { $count ->
    [one] Hierüber kannst du abstimmen:
   *[other] Hierüber kannst du abstimmen:
}
votes-row = • { $title } (bis { $until }{ $voted ->
    [yes] ; du hast abgestimmt
   *[no] {""}
})
ballot-paper = { $text }
ballot-about = **{ $title }** Du kannst bis { $until } abstimmen.
ballot-own = Deine Stimme bisher: { $choice }. Du kannst sie bis zum Ende ändern.
ballot-entry = **{ $number }** { $text }
ballot-entries-how = Wähle alles, was dir gefällt: Tippe darauf, oder schreib mir die Nummern. Von wem es ist und wie viele Stimmen es hat, sage ich am Ende.
ballot-entries-own = Hier gibt es nichts zu wählen außer deinem eigenen.
ballot-more = zeig mir mehr
ballot-not-that = Das kannst du nicht wählen: Es ist dein eigenes, oder es ist weg.
ballot-nothing-else = „{ $label }“ geht nicht mit anderem zusammen: wähl bitte nur das, oder das andere ohne das.
ballot-take-back = meine Stimme zurücknehmen
ballot-write-first = Hier stimmst du mit mir allein ab: Schreib mir bitte privat `/votes`.
ballot-alone = Bei dieser stimmst du mit mir allein ab, damit es sonst niemand sieht. Schreib mir bitte privat `/votes`.
ballot-noted = Notiert: { $choice }.
ballot-noted-thumbs = Notiert: { $choice }. Bisher { $up } 👍 und { $down } 👎.
ballot-noted-count = Notiert: { $choice }. { $count ->
    [one] Bisher gibt es eine Stimme.
   *[other] Bisher haben { $count } abgestimmt.
}
ballot-back = Deine Stimme ist zurückgenommen.
ballot-back-thumbs = Deine Stimme ist zurückgenommen. Bisher { $up } 👍 und { $down } 👎.
ballot-cast = Deine Stimme ist gezählt. Danke!
ballot-voted = Hier hast du abgestimmt; eine anonyme Stimme ist endgültig. Danke!
ballot-over = Diese Abstimmung ist vorbei.
ballot-lacks = { $count ->
    [one] Hier fehlt bis { $until } noch eine Stimme, sonst verfällt es.
   *[other] Hier fehlen bis { $until } noch { $count } Stimmen, sonst verfällt es.
}
ballot-lacks-told = { $count ->
    [one] Hier fehlt bis { $until } noch eine Stimme, sonst sage ich nicht, was gewählt wurde.
   *[other] Hier fehlen bis { $until } noch { $count } Stimmen, sonst sage ich nicht, was gewählt wurde.
}
ballot-suits-y = { $label }: ja
ballot-suits-m = { $label }: vielleicht
ballot-suits-n = { $label }: nein
ballot-unread = Das kann ich nicht als Stimme lesen, und sonst sieht es niemand. { $how } Für die Moderation gibt es `/helpdesk`.
ballot-how-yes_no = Antworte bitte mit ja oder nein.
ballot-how-approval = Schreib mir bitte in einer Nachricht die Nummern von allem, wofür du bist, von 1 bis { $count }: zum Beispiel `1 2`.
ballot-how-dates = Schreib mir bitte in einer Nachricht die Nummern der Termine, die dir passen, von 1 bis { $count }, mit einem `?` hinter denen, die vielleicht passen: zum Beispiel `1 2?`.
ballot-how-scale = Wähle bitte eine Zahl von 1 bis { $count }.

# Die Seite mit offenen Abstimmungen.
page-ballots = Offene Abstimmungen
page-ballots-what = Worüber du jetzt abstimmen kannst; was zuerst endet, steht oben.
page-ballots-waits = Darüber kannst du bis { $until } abstimmen: { $title }
page-ballots-until = In { $room }, bis { $until }
page-ballots-vote = Abstimmen
page-ballots-yes-no = Ja oder nein
page-ballots-yes = 👍 Ja
page-ballots-no = 👎 Nein
page-ballots-approval = Alles, wofür du bist
page-ballots-scale = Deine Zahl
page-ballots-y = ja
page-ballots-m = vielleicht
page-ballots-n = nein
page-ballots-choose = wähle eines
page-ballots-picture = ein Bild ohne Beschreibung
