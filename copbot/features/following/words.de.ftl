# Was der Bot denen sagt, die dieselbe Frage haben, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-follow = follow
command-follow-help = sagen, dass du dieselbe Frage hast, und von der Antwort hören: antworte damit darauf, oder setz 🙋 darunter
command-follow-example = /follow
command-unfollow = unfollow
command-unfollow-help = nicht mehr auf die Antwort auf die Frage von jemand anderem warten
command-unfollow-example = /unfollow 12
follow-done = { $count ->
    [one] Ich sage dir, was aus Frage { $number } wird. `/unfollow { $number }` macht das rückgängig.
   *[other] Ich sage dir, was aus Frage { $number } wird; jetzt warten { $count } darauf. `/unfollow { $number }` macht das rückgängig.
}
follow-done-page = { $count ->
    [one] Ich sage dir, was aus Frage { $number } wird.
   *[other] Ich sage dir, was aus Frage { $number } wird; jetzt warten { $count } darauf.
}
follow-stopped = In Ordnung, zu Frage { $number } schreibe ich dir nicht.
follow-stop = nicht mehr folgen
follow-stop-this = { $number } nicht mehr folgen
followed = Auf eine Frage, die du auch hast, gibt es eine Antwort: { $title } → { $answer } ({ $author })
followed-bare = Die Antwort von { $author } auf eine Frage, die du auch hast, ist angenommen: { $title }
followed-solved = { $asker } hat gelöst, was du auch fragst: { $title }
    Vielleicht kannst du fragen, wie.
followed-closed = Eine Frage, die du auch hast, ist geschlossen ({ $reason }): { $title }
followed-head = { $count ->
    [one] Eine Frage, die du auch hast:
   *[other] { $count } Fragen, die du auch hast:
}
nudge-kind-followed = gefolgt
nudge-kind-followed-help = was aus Fragen wurde, die du auch hast
follow-yourself = Das ist deine eigene Frage: Von ihren Antworten hörst du ohnehin.
export-follower = Fragen, auf die du auch wartest

command-follow-help-native = sagen, dass du dieselbe Frage hast, und von der Antwort hören: mit ihrer Nummer, oder mit 🙋 darunter

# Auf der Seite mit den Wünschen eines Mitglieds.
page-follow = Fragen anderer, auf die ich warte
page-follow-row = #{ $number } { $title }
