# Was der Bot zur übernommenen Vergangenheit sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

past-imported = Was du in den Räumen geschrieben hast, bevor ich kam, ist übernommen worden, von { $since } bis { $until }. Fragen: { $questions }, Antworten: { $answers }.
past-yours = `/export` zeigt dir alles davon, mit `/forget` vergesse ich es.
export-past = Dass etwas von dir übernommen wurde
export-name_claim = Von welchen Namen der Vergangenheit du gesagt hast, dass sie deine waren
command-thatwasme = thatwasme
command-thatwasme-help = sagen, dass ein Name aus der übernommenen Vergangenheit deiner war: die Moderation wird gefragt
command-thatwasme-example = /thatwasme oskar
command-thatwasnt = thatwasnt
command-thatwasnt-help = ein Name aus der Vergangenheit ging an das falsche Mitglied: zurücknehmen (für die Moderation)
command-thatwasnt-example = /thatwasnt oskar
claim-nobody = Von „{ $name }“ weiß ich nichts aus der Zeit, bevor ich kam, oder der Name gehört schon jemandem. Namen sind so, wie sie damals geschrieben wurden.
claim-waits = Das liegt bei der Moderation; ich sage dir, was sie sagt.
claim-refused = Die Moderation hat dazu nein gesagt. Wende dich bitte an sie, wenn das nicht stimmt.
claim-many = Warte bitte auf die Antworten zu den Namen, die du mir vorher genannt hast.
claim-nobody-hears = Gerade kann ich niemandem aus der Moderation schreiben. Bitte jemanden von dort, mir zu schreiben, und versuch es dann noch einmal.
claim-asked = Ich frage die Moderation, ob „{ $name }“ du warst, und sage dir, was sie sagt. Ohne Antwort innerhalb von zwei Wochen verfällt es.
claim-put = { $name } sagt: „{ $past } auf { $platform }, das war ich.“ Stimmt das?
claim-much = Unter diesem Namen übernommen, von { $since } bis { $until }. Fragen: { $questions }, Antworten: { $answers }.
claim-care = Ein gleicher Name beweist nichts. Mit einem Ja gehört alles diesem Mitglied; `/thatwasnt` nimmt das zurück.
claim-button-yes = Ja, stimmt
claim-button-no = Nein
claim-over = Das ist schon beantwortet, oder verfallen.
claim-own = Das muss jemand anders aus der Moderation sagen.
claim-yes = Gut: Was „{ $past }“ geschrieben hat, gehört jetzt { $name }. `/thatwasnt { $past }` nimmt das zurück.
claim-no = Gut: Es ist nichts zusammengelegt.
claim-told-yes = Die Moderation sagt es auch: Was „{ $name }“ auf { $platform } geschrieben hat, gehört jetzt dir.
claim-told-no = Die Moderation sagt, dass „{ $name }“ auf { $platform } nicht du warst. Wende dich bitte an sie, wenn das nicht stimmt.
claim-told-undone = Die Moderation hat zurückgenommen, dass „{ $name }“ auf { $platform } du warst. Wende dich bitte an sie, wenn das nicht stimmt.
claim-not-given = Der Name „{ $name }“ wurde niemandem gegeben.
claim-undone = Gut: Was „{ $name }“ geschrieben hat, gehört wieder niemandem.
nudge-kind-names = namen
nudge-kind-names-help = wer sagt, dass ein Name aus der übernommenen Vergangenheit der eigene war
