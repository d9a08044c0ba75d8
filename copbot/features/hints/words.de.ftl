# Was der Bot denen, die fragen, dazu sagt, was einer Frage fehlen kann, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

hint-head = Noch hat niemand deine Frage beantwortet: { $title }
    Wer sich auskennt, könnte leichter helfen, wenn noch bekannt wäre:
hint-lacks-all = • was du gern wissen möchtest
hint-lacks-short = • ein wenig mehr: was du tust, und was dann geschieht
hint-lacks-error = • was die Fehlermeldung sagt, Wort für Wort
hint-lacks-version = • was du benutzt, und in welcher Version
hint-lacks-tried = • was du schon probiert hast
hint-end = Antworte auf diese Nachricht, und ich füge es deiner Frage hinzu. Oder lass sie einfach, wie sie ist.
nudge-kind-hints = tipps
nudge-kind-hints-help = was es leichter machen kann, eine Frage von dir zu beantworten, höchstens einmal im Monat
setting-hints-after = nach so langer Zeit ohne ein Wort von jemandem, in Wachzeiten, erfährt, wer gefragt hat, privat, was der Frage fehlen kann, höchstens einmal im Monat; `0m` für nie
