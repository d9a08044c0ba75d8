# Was der Bot zu Konten sagt, die ein Mitglied sind, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-link = link
command-link-help = deine Konten auf mehreren Plattformen zu einem Mitglied machen: ich gebe dir einen Code für das andere Konto
command-link-example = /link
command-unlink = unlink
command-unlink-help = dieses Konto wieder zu einem eigenen Mitglied machen
command-unlink-example = /unlink
link-code = Dein Code ist `{ $code }`. Schreib mir innerhalb von zehn Minuten mit deinem anderen Konto `/link { $code }`: Dann frage ich dich hier, ob du das bist, und beide sind ein Mitglied. Zeig ihn niemandem.
link-privately = Schreib mir bitte zuerst privat, und gib dort `/link` ein: Der Code ist nur für dich.
link-unknown = Diesen Code kenne ich nicht, oder er ist abgelaufen. Hol dir mit `/link` in deinem anderen Konto einen neuen.
link-too-often = Das waren zu viele Codes, die ich nicht kenne. Versuch es bitte in einer Stunde noch einmal.
link-already = Diese Konten sind schon ein Mitglied.
link-asked = Ich habe dein anderes Konto gefragt, ob ihr dieselbe Person seid. Antworte dort innerhalb von zehn Minuten.
link-unreached = Deinem anderen Konto kann ich gerade nicht schreiben, darum kann ich die beiden nicht verbinden. Schreib mir damit privat, und versuch es noch einmal.
link-confirm = { $name } auf { $platform } hat mir deinen Code gegeben und würde mit dir ein Mitglied: Deine Fragen, Antworten und Punkte wären die einer Person. Bist du { $name }?
link-yes = Ja, das bin ich
link-no = Nein
link-over = Es gibt nichts (mehr) zu bestätigen. Einen neuen Code gibt es mit `/link`.
link-not-done = Gut: Es ist nichts verbunden, und der Code gilt nicht mehr.
link-refused = Dein anderes Konto hat nein gesagt, darum ist nichts verbunden.
link-done = Erledigt: Deine Konten sind jetzt ein Mitglied. `/unlink` macht es rückgängig.
unlink-none = Dieses Konto ist mit keinem anderen verbunden.
unlink-done = Erledigt: Dieses Konto ist wieder ein eigenes Mitglied.
export-linkcode = Codes, die deine Konten verbinden
