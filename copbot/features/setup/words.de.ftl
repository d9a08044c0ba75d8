# Was der Bot die Moderation einer neuen Community fragt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

nudge-kind-setup = einrichten
nudge-kind-setup-help = wie eine neue Community eingerichtet werden soll, für die Moderation
export-setup = Wie weit deine Community eingerichtet ist
begin-aloud = { $names }: Ich bin neu hier. In drei Minuten könnt ihr mir sagen, wie ich am besten helfe: schreibt mir privat `/setup`.
begin-hello = Hallo! Du moderierst hier, und ich bin neu. Ein paar Fragen, drei Minuten, und ich weiß, wie ich helfen kann. Was du wählst, gilt sofort; `/settings rückgängig` nimmt es zurück.
begin-count = **{ $community }, { $number } von { $count }**
begin-language-name = Deutsch
begin-language = Welche Sprache spreche ich in den Räumen? Jetzt: { $now }.
begin-timezone = Wo seid ihr? Nach der Uhr dort bin ich nachts still. Jetzt: { $now }. Wähle, oder schreib mir eine Stadt oder ein Land.
begin-waking = Zu welchen Stunden darf ich von mir aus etwas sagen? Jetzt: { $now }. Wähle, oder schreib mir andere, etwa 10:00-20:00.
begin-all-day = den ganzen Tag
begin-rooms = In welchen Räumen soll ich Fragen in einfachen Gesprächen erkennen und im Blick behalten, bis sie beantwortet sind? `/ask` geht in allen.
begin-room-yes = { $room }: **ja**
begin-room-no = { $room }: **nein**
begin-rooms-more = { $count ->
    [one] Noch ein Raum: `/settings #raum qa.detect aus` stellt ihn ein.
   *[other] Noch { $count } Räume: `/settings #raum qa.detect aus` stellt einen davon ein.
}
begin-points-on = Sollen Mitglieder die Nachrichten der anderen mit Moderationspunkten bewerten? Das lohnt sich, wo viele reden. Jetzt: an.
begin-points-off = Sollen Mitglieder die Nachrichten der anderen mit Moderationspunkten bewerten? Das lohnt sich, wo viele reden. Jetzt: aus.
begin-yes = ja
begin-no = nein
begin-next = weiter
begin-later = später
begin-skip = alles überspringen
begin-heard = Notiert: { $value }.
begin-not-language = Das spreche ich nicht. Schreib mir zum Beispiel `Deutsch` oder `English`; `weiter` lässt es, wie es ist.
begin-again-language = `Deutsch`, `English` oder `weiter`: eines davon verstehe ich.
begin-not-timezone = Diesen Ort kenne ich nicht. Schreib mir eine größere Stadt in eurer Nähe, etwa Berlin, oder euer Land; `weiter` lässt es, wie es ist.
begin-again-timezone = Welche große Stadt ist am nächsten? `Wien` zum Beispiel; `später` verschiebt es.
begin-not-waking = Darin habe ich keine Stunden gefunden. Schreib mir, wann ich anfangen darf und wann ich aufhöre, etwa `von 8:00 bis 22:00`, oder `den ganzen Tag`; `weiter` lässt es, wie es ist.
begin-again-waking = Zwei Uhrzeiten, bitte: `8:00-22:00`. Oder `weiter`.
begin-not-rooms = Schreib mir einen Raum mit ja oder nein, etwa `#plaudern nein`; `alle` oder `keine` für sämtliche; mit `weiter` geht es weiter.
begin-again-rooms = Einen Raum und ja oder nein, bitte: `#plaudern nein`. Oder `weiter`.
begin-not-points = Schreib mir `ja` oder `nein`; `weiter` lässt es, wie es ist.
begin-again-points = `ja`, `nein` oder `später`: eines davon verstehe ich.
begin-near = Meinst du { $near }?
begin-city-short = Daraus weiß ich nicht, wann die Uhren umgestellt werden. Schreib mir eine Stadt, etwa Berlin.
begin-city-wide = In diesem Land gilt mehr als eine Zeit. Schreib mir eine Stadt, etwa New York.
begin-put-off = Gut. Schreib mir `/setup`, wenn es dir passt, dann machen wir weiter, wo wir waren.
begin-skipped = Gut, alles bleibt, wie es ist. `/setup` hier fragt dich noch einmal, `/settings` zeigt, was eingestellt ist.
begin-nothing = Wer mich betreibt, hat das alles schon eingestellt. `/settings` zeigt, was eingestellt ist.
begin-done = Das war alles; ich fange gleich an.
    `/settings` zeigt und ändert, was eingestellt ist; `/settings rückgängig` nimmt die letzte Änderung zurück.
    `/setup` in einem Raum verbindet ihn mit anderen.
    `/help` sagt, was ich sonst noch kann.
begin-elsewhere = Hier ging es um eine andere Community; jetzt sprechen wir von { $community }. Sag etwas in einem Raum der anderen, dann wähle noch einmal.
begin-fixed = Das hat, wer mich betreibt, in meiner Konfiguration festgelegt.
begin-not = Das lässt sich nicht wählen. `/setup` fragt noch einmal.
setting-setup-enabled = ob jemand aus der Moderation einer neuen Community privat gefragt wird, wie alles eingestellt sein soll; in einer echten Community eingeschaltet
