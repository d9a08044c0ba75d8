# Was der Bot zu Umfragen sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-poll = poll
command-poll-help = alle hier fragen, was sie denken, oder wann es ihnen passt
command-poll-example = /poll Welcher Tag? | Dienstag | Donnerstag
poll-dates = termine
poll-scale = skala
poll-anonymous = anonym
poll-hidden = verdeckt
poll-end = ende
poll-how = Schreib deine Frage, und dahinter, was zur Wahl steht: `/poll Welcher Tag? | Dienstag | Donnerstag`. Steht nichts zur Wahl, wird nach ja oder nein gefragt.
    Vor die Frage kannst du setzen: `termine` (alle antworten zu jedem ja, vielleicht oder nein), `skala` (von 1 bis 5: `/poll skala Wie war es? | öde | großartig`), `anonym`, `verdeckt` (das Ergebnis kommt am Ende), und wie lange: `2d`. `/poll ende` beendet deine.
poll-long = Bleib für die Frage bitte bei höchstens { $longest } Zeichen, und für jede Antwort bei höchstens { $label }.
poll-options = Gib bitte zwei bis { $most } verschiedene Dinge zur Wahl, mit einem `|` dazwischen: `/poll Welcher Tag? | Dienstag | Donnerstag`.
poll-many = Höchstens { $most } Dinge können zur Wahl stehen; hier sind es mehr.
poll-scale-how = Eine Skala hat von 2 bis { $most } Stufen, und Namen für beide Enden oder für keines: `/poll skala Wie war es? | öde | großartig | 10`.
poll-lasts = Eine Umfrage kann zehn Minuten bis 30 Tage offen sein.
poll-one-at-a-time = Deine letzte Umfrage ist noch offen; wenn sie vorbei ist, oder mit `/poll ende`, kann die nächste folgen.
poll-put = **{ $name }** fragt: **{ $title }** Stimm bis { $until } ab.
poll-done = Deine Umfrage liegt dem Raum vor.
poll-ended = Sie ist vorbei.
poll-none = Hier gibt es keine offene Umfrage.
poll-which = Hier sind mehrere Umfragen offen. Welche meinst du? Antworte darauf mit `/poll ende`.
poll-not-yours = Beenden kann sie nur, wer sie gestartet hat, oder die Moderation.
poll-over = { $count ->
    [one] **{ $title }** Eine Person hat abgestimmt:
   *[other] **{ $title }** { $count } haben abgestimmt:
}
poll-nobody = **{ $title }** Die Umfrage ist vorbei, und niemand hat abgestimmt. Vielleicht ein andermal!
poll-too-few = { $count ->
    [one] **{ $title }** Die Umfrage ist vorbei. Eine Person hat abgestimmt, und bei weniger als { $least } Stimmen sage ich nichts davon, was gewählt wurde, damit man niemanden daran erkennt.
   *[other] **{ $title }** Die Umfrage ist vorbei. { $count } haben abgestimmt, und bei weniger als { $least } Stimmen sage ich nichts davon, was gewählt wurde, damit man niemanden daran erkennt.
}

form-poll = Alle hier fragen
form-poll-question = Deine Frage
form-poll-options = Was zur Wahl steht, eines pro Zeile; nichts für ja oder nein
setting-polls-lasts = wie lange eine Umfrage offen ist, wenn sie nichts anderes sagt
setting-polls-least = bei weniger Stimmen wird nie etwas davon gesagt, was in einer anonymen Umfrage gewählt wurde

archived-too-few = Es haben zu wenige abgestimmt, um das zu sagen.
archived-voters = { $count ->
    [one] { $count } Person hat abgestimmt.
   *[other] { $count } Leute haben abgestimmt.
  }
