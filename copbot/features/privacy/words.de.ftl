# Was der Bot zu dem sagt, was er aufbewahrt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-export = export
command-export-help = alles, was ich über dich aufbewahre, als Dateien, nur für dich
command-export-example = /export
command-forget = forget
command-forget-help = mich alles über dich vergessen lassen
command-forget-example = /forget
export-privately = Das ist nur für dich: Schreib mir bitte zuerst privat, und gib dort `/export` ein.
export-sent = Ich habe es dir privat geschickt.
export-to-read = Alles, was ich über dich aufbewahre, zum Lesen.
export-for-programs = Dasselbe für Programme.
export-title = Was copbot über dich aufbewahrt
export-member = Du, und was du eingestellt hast
export-account = Deine Konten
export-stay = Die Räume, in denen du bist
export-post = Was du gefragt und geantwortet hast
export-question = Fragen, die deine sind oder dir gestellt wurden
export-vote = Deine Stimmen zu Antworten
export-ballot = Worüber du hast abstimmen lassen
export-ballot_look = Was dir von einer Abstimmung gezeigt wurde
export-picture = Bilder, die du eingesandt hast
export-ballot_option = Was dabei zur Wahl stand
export-ballot_vote = Deine Stimmen
export-voted = Anonyme Abstimmungen: dass du abgestimmt hast, und nicht, was
export-thanks = Antworten, von denen du gesagt hast, dass sie geholfen haben
export-subject = Themen deiner Fragen
export-nudge = Fragen, die ich dir gebracht habe
export-postponed = Was ich dir sagen will, wenn es dir passt
export-outbox = Was ich dir privat gesagt habe; von dem, was angekommen ist, bleiben die Worte nicht aufbewahrt
export-piece = Von langen Texten: in welchen Nachrichten sie stehen
export-link = Deine verbundenen Konten
export-moved = Was deine verbundenen Konten mitgebracht haben
export-copy = Wo sonst noch steht, was du gesagt hast
export-topic = Was du weißt und suchst
export-profile = Wer das sehen darf
forgotten = (vergessen)
forget-word-confirm = bestätigen
forget-yes = Ja, vergiss mich
forget-what = { $count ->
    [one] Ich kann dich vergessen: deinen Namen und deine Konten, was du gefragt und geantwortet hast, deine Stimmen, Punkte, Einstellungen und dein Profil. Was andere geschrieben haben, bleibt. Es lässt sich nicht rückgängig machen; `/export` gibt dir vorher alles. Wenn du sicher bist, schreib `/forget bestätigen`.
   *[other] Ich kann dich vergessen, in allen deinen Communities ({ $names }): deinen Namen und deine Konten, was du gefragt und geantwortet hast, deine Stimmen, Punkte, Einstellungen und dein Profil. Was andere geschrieben haben, bleibt. Es lässt sich nicht rückgängig machen; `/export` gibt dir vorher alles. Wenn du sicher bist, schreib `/forget bestätigen`.
}
forget-what-page = { $count ->
    [one] Ich kann dich vergessen: deinen Namen und deine Konten, was du gefragt und geantwortet hast, deine Stimmen, Punkte, Einstellungen und dein Profil. Was andere geschrieben haben, bleibt. Es lässt sich nicht rückgängig machen; in der Datei auf dieser Seite ist alles. Wenn du sicher bist, sag es unten.
   *[other] Ich kann dich vergessen, in allen deinen Communities ({ $names }): deinen Namen und deine Konten, was du gefragt und geantwortet hast, deine Stimmen, Punkte, Einstellungen und dein Profil. Was andere geschrieben haben, bleibt. Es lässt sich nicht rückgängig machen; in der Datei auf dieser Seite ist alles. Wenn du sicher bist, sag es unten.
}
forget-done = Ich weiß nichts mehr über dich. Was du selbst in den Räumen geschrieben hast, steht noch da; löschen kannst das nur du. Leb wohl, und willkommen, falls du je wiederkommst!

# Die Seiten mit dem, was aufbewahrt wird.
page-data = Meine Daten
page-data-what = Wer du für mich bist, und was ich in dieser Community über dich aufbewahre. Diese Seite sieht sonst niemand.
page-data-accounts = Meine Konten
page-data-accounts-what = Daran erkenne ich dich. Mit `/link` fügst du eines von einer anderen Plattform hinzu.
page-data-platform = Plattform
page-data-account = Name dort
page-data-rooms = Räume
page-data-unlink = Dieses Konto wieder zu einem eigenen Mitglied machen
page-data-kept = Was ich aufbewahre
page-data-kept-what = Was
page-data-kept-count = Wie viel
page-data-file = Alles als Datei speichern (JSON)
page-data-forget-head = Mich dich vergessen lassen
page-data-forget-what = Ich sage dir zuerst, was das heißt, und frage noch einmal.
page-data-forget = Vergiss mich…
page-kept = Was über mich aufbewahrt ist
page-kept-what = Das Neueste zuerst. Lange Texte sind hier gekürzt; in der Datei ist alles.
page-kept-entry = Eintrag { $number }
page-kept-older = Ältere
page-kept-back = Zurück zu meinen Daten
page-datafile = Meine Daten als Datei
setting-privacy-delivered = wie lange aufbewahrt wird, dass der Bot etwas gesagt hat, und wem (die Worte nicht), 8d bis 30d
setting-privacy-nudges = wie lange aufbewahrt wird, wer worüber eine Nachricht bekam
setting-privacy-tickets = wie lange geschlossene Tickets beim Helpdesk aufbewahrt werden, vom Öffnen an
setting-privacy-talk = wie lange die Worte bewerteter einfacher Gespräche aufbewahrt werden
setting-privacy-entries = wie lange die Worte von Beiträgen zu Rubriken aufbewahrt werden, die nichts gewonnen haben
setting-privacy-applications = wie lange aufbewahrt wird, was Leute geschrieben haben, die nicht aufgenommen wurden oder weg sind
