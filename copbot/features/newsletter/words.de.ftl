# Was der Bot zu Newslettern sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-newsletter = newsletter
command-newsletter-help = wann der nächste Newsletter kommt; `/newsletter an` bringt ihn dir privat, `letzter` zeigt den letzten, `zitate aus` hält deine Worte heraus
command-newsletter-example = /newsletter an
command-draft = draft
command-draft-help = sehen, was im nächsten Newsletter stehen soll, und es ändern: `raus 3`, `zurück 3`, `hoch 3`, `runter 3`, `vorwort` und deine Worte, `nein`, `ja`
command-draft-example = /draft raus 3
command-unquote = unquote
command-unquote-help = sehen, wo der Newsletter dich zitiert, und deine Worte herausnehmen
command-unquote-example = /unquote 12
newsletter-what-on = an
newsletter-what-off = aus
newsletter-what-quotes = zitate
newsletter-what-last = letzter
nudge-kind-draft = entwurf
nudge-kind-draft-help = der Entwurf jedes Newsletters, einen Tag bevor er kommt
nudge-kind-newsletter = newsletter
nudge-kind-newsletter-help = der Newsletter, privat
nudge-kind-quoted = zitiert
nudge-kind-quoted-help = wenn deine Worte in einem Newsletter stehen
export-newsletter = Newsletter, für die du etwas geschrieben hast
export-newsletter_item = Was in Newslettern mit deinen Worten steht
export-newsletter_reader = Was du vom Newsletter willst

newsletter-head = **Was in { $community } erzählenswert war** (Newsletter { $number })
newsletter-shelved = Newsletter { $number }, { $at }
newsletter-foreword = _{ $text }_ – { $name }
newsletter-of-answer = **Beantwortet**
newsletter-of-post = **Lesenswert**
newsletter-of-winner = **Gewonnen**
newsletter-of-meeting = **Treffen**
newsletter-of-call = **Gemeinsam zu tun**
newsletter-of-library = **Neu in der Bibliothek**
newsletter-of-newcomer = **Neu hier**
newsletter-of-question = **Wer kann helfen?**
newsletter-foot = Um ihn privat zu bekommen: `/newsletter an`. Um Worte von dir herauszunehmen: `/unquote`.
newsletter-emptied = Davon steht hier nichts mehr.

draft-head = Der nächste Newsletter, wie er am { $at } verschickt wird, wenn du nicht nein sagst:
draft-changed = Jetzt lautet er so und wird am { $at } verschickt:
draft-how = Du kannst antworten: `raus 3`, `zurück 3`, `hoch 3`, `runter 3`, `vorwort:` und eigene Worte, oder `nein`, dann kommt dieser nicht.
draft-button-no = Nein, diesen nicht
draft-button-yes = Ja, doch verschicken
draft-aloud = { $names }: Der nächste Newsletter ist fertig und geht am { $at } hinaus. `/draft` zeigt ihn, und wie man ihn ändert.
draft-no = Dieser Newsletter kommt nicht. Was darin steht, kann im nächsten stehen.
draft-nothing-left = Jetzt ist nichts Neues mehr darin. Darum kommt er nicht, außer es wird etwas zurückgeholt, etwa mit `zurück 1`, oder jemand schreibt ein Vorwort.
draft-foreword-how = Schreib `vorwort:` und dahinter deine Worte. `kein vorwort` nimmt es heraus.
draft-replaced = Das war vorher das Vorwort von { $name }: „{ $text }“
draft-stopped = { $name ->
    [none] Dieser Newsletter wurde angehalten und kommt nicht.
   *[other] { $name } hat diesen Newsletter angehalten; er kommt nicht.
} `ja` holt ihn bis { $at } zurück.
draft-told-no = { $name } hat den nächsten Newsletter angehalten. `ja` holt ihn zurück.
draft-told-yes = { $name } hat den nächsten Newsletter zurückgeholt: Er geht am { $at } hinaus.
draft-told-changed = { $name } hat den Entwurf des nächsten Newsletters geändert. `/draft` zeigt ihn.
draft-told-empty = { $name } hat den Entwurf des nächsten Newsletters geändert, und es ist nichts Neues mehr darin: Darum kommt er nicht. `/draft` zeigt ihn.
draft-told-foreword = { $name } hat ein anderes Vorwort an die Stelle von deinem gesetzt. Deines war: „{ $text }“
draft-yes = Der Newsletter geht am { $at } hinaus.
draft-none = Gerade gibt es keinen Entwurf.
draft-empty = Der nächste Newsletter würde am { $at } zusammengestellt. Bis jetzt gibt es nichts Neues dafür; dann fällt er aus.
draft-later = Der nächste Newsletter wird am { $at } zusammengestellt. Bis jetzt stünde darin:
draft-unclear = Ich habe nicht verstanden, was mit dem Entwurf geschehen soll. Sag zum Beispiel `raus 3`, `hoch 3`, `vorwort: Es ist Frühling`, oder `nein`.
draft-long = Bleib beim Vorwort bitte bei höchstens { $most } Zeichen.
draft-no-item = Mit dieser Nummer steht nichts im Entwurf. `/draft` zeigt ihn.
draft-taken-out = { $count ->
    [one] Es ist aus Newsletter { $number } herausgenommen.
   *[other] Diese sind aus Newsletter { $number } herausgenommen.
}
draft-words-out = raus heraus weg entfernen löschen streichen ohne weglassen
draft-words-first = erstes erste erster oben zuerst
draft-words-last = letztes letzte letzter unten zuletzt
draft-words-about = newsletter entwurf ausgabe zeile tauschen rückgängig hinzufügen text punkt
draft-words-back = zurück zurückholen
draft-words-up = hoch höher rauf
draft-words-down = runter tiefer hinunter
draft-words-foreword = vorwort
draft-words-no = nein überspringen
draft-words-yes = ja senden

newsletter-next = Der nächste Newsletter kommt am { $at }.
newsletter-maybe = Der nächste Newsletter wird am { $at } zusammengestellt, falls es etwas Neues gibt.
newsletter-last = Der letzte, Nummer { $number }, kam am { $at }; `/newsletter letzter` zeigt ihn.
newsletter-none = Noch gab es keinen Newsletter.
newsletter-is-on = Er kommt privat zu dir; `/newsletter aus` beendet das.
newsletter-is-off = `/newsletter an` bringt ihn dir privat.
newsletter-quoted = Deine Antworten dürfen darin zitiert werden; `/newsletter zitate aus` hält sie heraus.
newsletter-unquoted = Von dir wird darin nichts zitiert; `/newsletter zitate an` erlaubt es wieder.
newsletter-on = Von jetzt an kommt der Newsletter auch privat zu dir.
newsletter-off = Der Newsletter kommt nicht mehr privat zu dir.
newsletter-quotes-how = Schreib `/newsletter zitate aus`, und nichts von dir wird mehr zitiert; `an` erlaubt es wieder.
newsletter-quotes-off = Von jetzt an wird in Newslettern nichts von dir zitiert. Was in früheren steht, zeigt `/unquote`.
newsletter-quotes-on = Deine Antworten dürfen wieder in Newslettern zitiert werden.

quoted-head = { $count ->
    [one] Im Newsletter stehen Worte von dir:
   *[other] Im Newsletter stehen Worte von dir, an { $count } Stellen:
}
quoted-how = Du kannst sie jederzeit herausnehmen, auch später: `/unquote`.
quoted-out = #{ $number } herausnehmen
unquote-head = Mit Worten von dir:
unquote-row = #{ $item } (Newsletter { $number }):{" "}
unquote-row-draft = #{ $item } (im nächsten Newsletter):{" "}
unquote-how = `/unquote` und die Nummer nimmt es heraus.
unquote-nothing = Kein Newsletter zitiert dich.
unquote-none = Mit dieser Nummer steht nichts von dir in einem Newsletter. `/unquote` zeigt, was es gibt.
unquote-done = Es ist herausgenommen, überall, wo ich ändern kann, was verschickt wurde.
unquote-before = Es wird nicht im Newsletter stehen.
unquote-privately = schreib mir privat, dann zeige ich dir, wo der Newsletter dich zitiert.

page-comes = Der Newsletter, privat
page-comes-on = Schick ihn mir
page-comes-off = Schick ihn mir nicht mehr
page-quotes = Meine Worte in Newslettern
page-quotes-on = Sie dürfen zitiert werden
page-quotes-off = Zitiere nichts von mir

nudge-kind-ideas = ideen
nudge-kind-ideas-help = Ideen, wenn es für den nächsten Newsletter nichts Neues gibt
ideas-head = { $count ->
    [0] Für den Newsletter, der am { $at } zusammengestellt wird, gibt es noch nichts Neues. Vielleicht fällt dir etwas ein, das du die anderen fragen kannst?
    [one] Für den Newsletter, der am { $at } zusammengestellt wird, gibt es noch nichts Neues. Eine Idee:
   *[other] Für den Newsletter, der am { $at } zusammengestellt wird, gibt es noch nichts Neues. Ein paar Ideen:
}
ideas-foot = Du musst nichts tun: Ein Newsletter ohne Neues fällt einfach aus.

unquote-how-inside = intern
unquote-inside = Es bleibt für Mitglieder und steht in nichts, was alle lesen können.
unquote-how-members = Später können alle den Newsletter lesen. `/unquote`, die Nummer und `intern` hält es für Mitglieder.
quoted-inside = Nur für Mitglieder
page-newsletters = Newsletter
page-newsletters-what = Was erzählenswert war, wie es verschickt wurde; was seitdem herausgenommen wurde, ist weg.
page-newsletters-none = Noch gab es keinen Newsletter.
page-newsletters-older = Ältere
page-newsletters-newest = Die neuesten
page-newsletters-issue = Newsletter { $number }
page-newsletters-foreword = { $text } – { $name }
page-newsletters-yours = Das sind deine Worte.
feed-newsletters = Was in { $community } erzählenswert war

newsletter-what-mail = mail
nudge-kind-mail = mail
nudge-kind-mail-help = wenn dir der Newsletter nicht mehr per E-Mail gebracht werden kann
newsletter-mailed = Er kommt per E-Mail zu dir; `/newsletter mail aus` beendet das.
mail-none = Newsletter per E-Mail sind hier nicht eingerichtet; `/newsletter an` bringt sie dir privat.
mail-privately = Schreib mir das bitte privat: Eine E-Mail-Adresse geht sonst niemanden etwas an.
mail-how = Schreib mir privat `/newsletter mail` und deine E-Mail-Adresse; ich schicke einen Code dorthin, und damit bestätigst du, dass sie deine ist. `/newsletter mail aus` beendet es.
mail-not-an-address = Das sieht nicht wie eine E-Mail-Adresse aus. Zum Beispiel: `/newsletter mail ann@example.org`
mail-often = Das war für heute oft genug. Versuch es bitte morgen noch einmal.
mail-code-sent = Ich habe einen Code an diese Adresse geschickt. Schreib ihn mir: `/newsletter mail` und den Code. Er gilt eine Stunde.
mail-wrong = Dieser Code ist es nicht, oder er gilt nicht mehr. `/newsletter mail` und deine Adresse gibt dir einen neuen.
mail-on = Von jetzt an kommt der Newsletter an diese Adresse. `/newsletter mail aus` beendet es, und der Link in jedem davon auch.
mail-off = Der Newsletter kommt nicht mehr per E-Mail, und die Adresse habe ich vergessen.
mail-code = Dein Code für den Newsletter von { $community }
    Jemand hat diese Adresse angegeben, um den Newsletter von { $community } hierher zu bekommen. Wenn du das warst, schreib mir das, dort, wo du mir sonst schreibst: `/newsletter mail { $code }`
    Wenn du es nicht warst, tu nichts: Es kommt nichts weiter.
mail-stop = Nichts mehr davon: Schreib mir im Chat `/newsletter mail aus`.
mail-unsubscribe = Abbestellen
mail-refused = Deine E-Mail-Adresse wurde dreimal abgewiesen, darum kommt der Newsletter nicht mehr dorthin, und die Adresse habe ich vergessen. `/newsletter mail` und eine Adresse fängt neu an.
export-newsletter_mail = Die E-Mail-Adresse, an die du den Newsletter willst
setting-newsletter-enabled = ob es ihn gibt; in einer echten Community erst, wenn er dort eingeschaltet ist
setting-newsletter-weeks = alle so viele Wochen kommt ein Newsletter
setting-newsletter-day = der Tag, an dem er kommt; die Moderation sieht den Entwurf einen Tag vorher
setting-newsletter-hour = die Stunde, zu der er kommt, nach der Uhr der Community
setting-newsletter-rooms = die Räume, in denen er erscheint, mit Name oder ID; sonst der erste, den der Bot kannte
setting-newsletter-not_from = die Räume, aus denen nichts darin erzählt wird, etwa einer nur für die Moderation
setting-newsletter-pin = der neueste wird dort angeheftet, wo der Bot das kann, und der vorige nicht mehr
setting-newsletter-ideas = ist mehr als die halbe Zeit um und nichts neu, hört es eine Person aus der Moderation, jedes Mal eine andere, mit Ideen
setting-newsletter-public = alle können die Newsletter lesen, im Web und in einem Feed; außer dem, was für Mitglieder bleiben soll
setting-newsletter-embargo = so lange ist ein Newsletter vorher nur für Mitglieder
setting-newsletter-by_mail = wer darum bittet, bekommt ihn per E-Mail; das steht nur in der Tabelle `[mail]` der Konfiguration

# Was es für die Praxis von Gemeinschaften tut.
practice-newsletter = In festem Abstand kommt ein Newsletter aus dem, was die Community selbst schätzte, zuerst für Mitglieder; wenn nichts Neues da ist, hört die Moderation es rechtzeitig, mit Ideen.
