# Was der Bot dazu sagt, wer Mitglied ist, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-join = join
command-join-help = hier Mitglied werden; mit einem Code, wenn dich jemand eingeladen hat
command-join-example = /join
command-leave = leave
command-leave-help = nicht mehr Mitglied sein
command-leave-example = /leave
command-invite = invite
command-invite-help = ein Code oder Link, der jemanden hereinlässt, und wen du mitgebracht hast; `neu` macht noch einen, `zurückziehen` nimmt einen zurück
command-invite-example = /invite
command-members = members
command-members-help = wie viele es sind, wer wartet, wer wen mitgebracht hat (für die Moderation)
command-members-example = /members
command-admit = admit
command-admit-help = jemanden aufnehmen (für die Moderation)
command-admit-example = /admit @ann
command-decline = decline
command-decline-help = einen Antrag ablehnen, mit Grund (für die Moderation)
command-decline-example = /decline @ann Für Neue haben wir gerade keinen Platz.
membership-is-member = Du bist Mitglied.
membership-is-waiting = Alle Plätze sind vergeben; auf der Warteliste bist du Nummer { $number }. Ich schreibe dir, wenn es einen für dich gibt.
membership-is-applicant = Dein Antrag liegt bei der Moderation. Ich schreibe dir, wenn sie entschieden hat.
membership-is-kept = Ich habe deinen Antrag. Aus der Moderation ist gerade niemand erreichbar; sobald es jemand ist, gebe ich ihn weiter. Ich schreibe dir, wenn entschieden ist.
membership-now-member = Willkommen! Du bist jetzt Mitglied.
membership-now-waiting = Alle Plätze sind gerade vergeben; auf der Warteliste bist du Nummer { $number }. Ich schreibe dir, wenn es einen für dich gibt.
membership-by-invitation = Mitglied wird man hier durch eine Einladung: Bitte ein Mitglied um einen Code, und schreib `/join` und den Code.
membership-how-invitation = Übrigens: Mitglied wird man hier durch eine Einladung. Bitte ein Mitglied um einen Code, und schreib `/join` und den Code.
membership-how-application = Übrigens: Um hier Mitglied zu werden, schreib mir `/join`.
membership-questions = { $count ->
    [one] Bevor die Moderation entscheidet, fragt sie dich das. Antworte auf diese Nachricht:
   *[other] Bevor die Moderation entscheidet, fragt sie dich das. Antworte auf alles in einer Nachricht:
}
membership-asked-privately = Ich habe dir privat geschrieben.
membership-write-to-me = Mach das bitte privat mit mir, damit es sonst niemand sieht.
membership-kept = Danke! Ich habe deinen Antrag. Aus der Moderation ist gerade niemand erreichbar; sobald es jemand ist, gebe ich ihn weiter. Ich schreibe dir, wenn entschieden ist.
membership-applied = Danke! Dein Antrag liegt bei der Moderation. Ich schreibe dir, wenn sie entschieden hat.
membership-added = Danke, das habe ich deinem Antrag hinzugefügt.
membership-added-enough = Mehr kann ich heute nicht weitergeben. Die Moderation entscheidet mit dem, was sie hat.
membership-not-yet = Ab { $at } kannst du wieder einen Antrag stellen.
membership-no-more = Du hast so oft einen Antrag gestellt, wie es geht. Der Moderation kannst du immer noch schreiben: `/helpdesk`
membership-admitted-member = Willkommen! Du bist jetzt Mitglied.{ $reason }
membership-admitted-waiting = Die Moderation hat ja gesagt. Alle Plätze sind gerade vergeben; ich schreibe dir, wenn es einen für dich gibt.{ $reason }
membership-declined = Die Moderation kann dich jetzt nicht aufnehmen: { $reason }
    Ab { $at } kannst du mit `/join` wieder einen Antrag stellen.
membership-declined-asked = Die Moderation kann dich jetzt nicht aufnehmen: { $reason }
    Ab { $at } kannst du in deiner App wieder anfragen.
membership-declined-last = Die Moderation kann dich nicht aufnehmen: { $reason }
membership-declined-bare = einen Grund hat sie nicht genannt.
membership-place = Es gibt einen Platz für dich: Du bist jetzt Mitglied. Willkommen!
membership-word = Ich habe dir etwas zu sagen. Schreib mir privat `/join`, dann sage ich, wie es steht.
membership-brought = { $name } ist durch deine Einladung gekommen. Danke!{ $met ->
    [yes] {" "}Magst du in { $room } Hallo sagen? Ein bekanntes Gesicht macht es leichter.
   *[no] {""}
}
membership-brought-said = { $name } ist neu und sagt, dass du der Grund dafür bist. Danke!{ $met ->
    [yes] {" "}Magst du in { $room } Hallo sagen? Ein bekanntes Gesicht macht es leichter.
   *[no] {""}
}
brought-ask = Hat dich jemand mitgebracht? Sag mir, wer, wenn du magst: `/broughtby @NAME`, oder antworte „NAME hat mich mitgebracht“.
brought-button = Jemand hat mich mitgebracht
brought-who = Wer war es? Schreib mir den Namen.
brought-who-here = Wer war es? `/broughtby @NAME` sagt es.
brought-thanks = Danke! Darüber freut sich { $name } bestimmt.
brought-known = Ich weiß schon, wer dich mitgebracht hat. Danke!
brought-not-new = Das ist für alle, die neu sind. Schön, dass du da bist!
brought-yourself = Du bist von selbst gekommen? Umso besser.
command-broughtby = broughtby
command-broughtby-help = sagen, wer dich mitgebracht hat, wenn du neu bist
command-broughtby-example = /broughtby @ann
membership-left = Du bist nicht mehr Mitglied. Die Tür bleibt offen: `/join` bringt dich zurück. Die Räume selbst verlässt du in deiner App. `/export` gibt dir, was ich über dich aufbewahre, und mit `/forget` vergesse ich es.
membership-none = Du stehst nicht auf der Mitgliederliste.
application = **{ $name }** möchte Mitglied werden: { $text }
application-bare = **{ $name }** möchte Mitglied werden.
application-added = **{ $name }** ergänzt den Antrag: { $text }
application-words = Mit der Anfrage gesagt: { $text }
application-crowd = { $count } weitere möchten Mitglied werden: { $names }{ $more ->
    [0] .
   *[other] {" "}und { $more } mehr.
} `/members` zeigt ihre Anträge, hier.
application-called = { $names }: Jemand möchte Mitglied werden. Schreib mir privat `/members`, dann zeige ich es dir.
application-yes = aufnehmen
application-no = ablehnen
application-over = Von diesem Mitglied gibt es jetzt keinen Antrag.
application-agreed = { $standing ->
    [waiting] { $name } hat inzwischen den Regeln zugestimmt und steht auf der Warteliste.
   *[other] { $name } hat inzwischen den Regeln zugestimmt und ist dabei.
}
application-is-in = Von diesem Mitglied gibt es jetzt keinen Antrag: { $standing ->
    [waiting] { $name } steht schon auf der Warteliste.
    [declined] { $name } wurde abgelehnt.
   *[other] { $name } ist schon dabei.
}
application-decided = { $by } hat inzwischen über { $name } entschieden. { $standing ->
    [waiting] { $name } steht auf der Warteliste.
    [declined] { $name } wurde abgelehnt.
   *[other] { $name } ist jetzt Mitglied.
}
decline-why = Was soll ich { $name } sagen? Antworte auf diese Nachricht mit dem Grund.
decline-why-room = Schreib `/decline`, den Namen von { $name } mit einem @, und den Grund: Ich gebe ihn weiter.
declined = { $told ->
    [called] { $name } ist abgelehnt. Ich kann { $name } noch nicht schreiben, darum habe ich { $name } im Raum gerufen.
    [no] { $name } ist abgelehnt, aber ich kann { $name } nicht erreichen, um es zu sagen.
   *[yes] { $name } weiß es jetzt, mit deinem Grund.
}
declined-bare = { $told ->
    [called] { $name } ist abgelehnt. Ich kann { $name } noch nicht schreiben, darum habe ich { $name } im Raum gerufen.
    [no] { $name } ist abgelehnt, aber ich kann { $name } nicht erreichen, um es zu sagen.
   *[yes] { $name } weiß es jetzt, ohne Grund.
}
page-decline-reason = Falls du ablehnst: warum?
page-decline-hint = Es wird weitergegeben, wie du es schreibst. Du kannst es leer lassen: Dann wird nur gesagt, dass es nicht geht.
admit-is-member = { $name } ist schon Mitglied.
admit-member = { $told ->
    [called] { $name } ist jetzt Mitglied. Ich kann { $name } noch nicht schreiben, darum habe ich { $name } im Raum gerufen.
    [no] { $name } ist jetzt Mitglied, aber ich kann { $name } nicht erreichen, um es zu sagen.
   *[yes] { $name } ist jetzt Mitglied und weiß es.
}
admit-waiting = { $told ->
    [called] Alle Plätze sind vergeben: { $name } steht jetzt auf der Warteliste. Ich kann { $name } noch nicht schreiben, darum habe ich { $name } im Raum gerufen.
    [no] Alle Plätze sind vergeben: { $name } steht jetzt auf der Warteliste, aber ich kann { $name } nicht erreichen, um es zu sagen.
   *[yes] Alle Plätze sind vergeben: { $name } steht jetzt auf der Warteliste und weiß es.
}
members-count = { $count ->
    [one] Auf der Liste steht ein Mitglied.
   *[other] Auf der Liste stehen { $count } Mitglieder.
}
members-places = Plätze: { $places }; auf der Warteliste: { $waiting }.
members-applicants = { $count ->
    [0] Es warten keine Anträge.
    [one] Ein Antrag wartet auf eine Entscheidung.
   *[other] { $count } Anträge warten auf eine Entscheidung.
}
members-brought = { $name } hat mitgebracht: { $names }
invite-code = Dein Code ist **{ $code }**. Wer mir `/join` und den Code schreibt, kommt als dein Gast herein. Er gilt bis { $until }, für { $uses ->
    [one] eine Person
   *[other] { $uses } Leute
}.
    { $count ->
    [0] Du hast noch niemanden mitgebracht.
   *[other] Du hast mitgebracht: { $names }
}
invite-link = Oder gib diesen Link weiter, der von selbst nach **{ $room }** führt: { $link }
invite-good = { $count ->
    [one] Dein Code gilt noch:
   *[other] Deine Codes gelten noch:
}
invite-row = **{ $code }** bis { $until }, für { $uses ->
    [one] eine Person
   *[other] { $uses } Leute
}.
invite-brought = Wer mir `/join` und einen Code schreibt, kommt als dein Gast herein. { $count ->
    [0] Du hast noch niemanden mitgebracht.
   *[other] Du hast mitgebracht: { $names }
}
invite-more = `/invite neu` macht noch einen; `/invite zurückziehen` und ein Code nimmt einen zurück.
invite-word-new = neu neuer neuen noch mehr weiterer weiteren
invite-word-withdraw = zurückziehen zurücknehmen zurück widerrufen löschen entfernen stopp beenden
invite-word-all = alle alles jeden sämtliche
invite-withdrawn = { $count ->
    [one] Dieser Code lässt niemanden mehr herein.
   *[other] Diese Codes lassen niemanden mehr herein.
}
invite-none = Du hast gerade keinen gültigen Code. `/invite` macht einen.
invite-which = Welcher ist es? `/invite` zeigt deine Codes; `/invite zurückziehen` und der Code nimmt ihn zurück, `/invite zurückziehen alle` nimmt alle zurück.
invite-shown = Ich habe dir privat gezeigt, was gilt.
invite-sent = Ich habe dir privat einen Code geschickt.
invite-members = Nur Mitglieder können einladen.
invite-enough = Du hast so viele eingeladen, wie auf einmal geht. Wenn ein Code verbraucht oder abgelaufen ist, oder mit `/invite zurückziehen` zurückgenommen, kannst du einen neuen machen.
invitation-over = Dieser Code gilt nicht, oder nicht mehr. Bitte um einen neuen.
invitation-yours = Das ist dein eigener Code; er ist für jemand anderen.
request-rules = Hallo! Du möchtest in **{ $room }** dabei sein. Das sind dort die Regeln. Bist du damit einverstanden?
    { $text }
membership-unasked = In Ordnung, deine Anfrage ist zurückgezogen. Du kannst jederzeit wieder anfragen.
request-forgotten = Deine Anfrage, in { $room } dabei zu sein, habe ich auch zurückgezogen.
application-invited = Eingeladen von { $name }.
request-agree = Einverstanden
request-not = nein, danke
request-agreed-member = Danke! Du wirst hereingelassen.
request-agreed-waiting = Danke! Alle Plätze sind gerade vergeben; ich schreibe dir, wenn es einen für dich gibt.
request-not-in = In Ordnung, dann lasse ich dich nicht herein. Du kannst jederzeit wieder anfragen.
request-rules-other = Die Regeln haben sich gerade geändert. Bist du mit diesen einverstanden?
    { $text }
request-rules-again = Um hereinzukommen, sag mir, ob du mit den Regeln einverstanden bist: ja oder nein. Mit einer Frage erreicht `/helpdesk` die Moderation.
request-closed = Von selbst lasse ich niemanden mehr herein. Über deine Anfrage entscheiden Menschen, in der App.
request-in-app = Um hereinzukommen, frag in deiner App an, ob du in den Raum darfst: Dann zeige ich dir die Regeln.
request-over = Du fragst gerade bei keinem Raum an.
request-asked = Hallo! Du möchtest in **{ $room }** dabei sein.
request-applied = Hallo! Du möchtest in **{ $room }** dabei sein. Die Moderation entscheidet, und ich schreibe dir, wenn sie es getan hat.
request-many = Hallo! Du möchtest in **{ $room }** dabei sein. Gerade fragen viele an; die Moderation sieht es sich an.
request-stuck = { $count ->
    [one] Ich konnte die Anfrage von { $name } für { $room } nicht beantworten: Mir fehlt dort das Recht dazu. Antworte bitte in deiner App.
   *[other] Ich konnte { $count } Anfragen für { $room } nicht beantworten, denn mir fehlt dort das Recht dazu: { $name }{ $more ->
        [0] .
       *[other] {" "}und { $more } mehr.
    } Antworte bitte in deiner App.
}
application-asks = Fragt in der App an, in { $room } dabei zu sein.
application-unheard = Von { $name } habe ich keine Antwort: Dorthin kann ich nicht schreiben. Entscheide hier, oder in deiner App.
application-silent = Von { $name } habe ich noch keine Antwort. Entscheide hier, oder in deiner App.
nudge-kind-crowd-help = viele Anträge auf einmal, für die Moderation
nudge-kind-stuck-help = wer dabei sein möchte und von mir nicht hereingelassen werden kann
export-joinrequest = Räume, bei denen du angefragt hast
command-comein = comein
command-comein-help = den Regeln eines Raums zustimmen, bei dem du angefragt hast
command-comein-example = /comein ja
nudge-kind-membership = mitgliedschaft
nudge-kind-membership-help = Anträge, für die Moderation
nudge-kind-how-help = wie man Mitglied wird
nudge-kind-brought-help = wer durch deine Einladung gekommen ist
export-membership = Mitgliedschaft
export-brought_by = Wer dich mitgebracht hat, und wen du mitgebracht hast
export-invitation = Deine Einladungen

# Auf der Seite mit dem, was Aufmerksamkeit braucht.
page-applicants-more = { $count ->
    [one] Es gibt noch einen Antrag.
   *[other] Es gibt noch { $count } Anträge.
}
setting-membership-requests = wer in der App anfragt, kommt gleich in den Raum (open), nach Zustimmung zu den Regeln (rules), oder wenn die Moderation entschieden hat (application); off überlässt es Menschen
setting-membership-mode = wie man Mitglied wird: open (offen), application (mit Antrag) oder invitation (durch Einladung)
setting-membership-questions = was bei einem Antrag gefragt wird
setting-membership-places = wie viele Mitglieder es geben kann; 0 für ohne Grenze
setting-membership-again_after = wie lange nach einer Ablehnung jemand wieder anfragen kann
setting-membership-tries = wie oft jemand anfragen kann; die Moderation kann immer alle aufnehmen
setting-membership-invite_for = wie lange eine Einladung gilt
setting-membership-invite_uses = wie viele Leute eine Einladung hereinlässt
setting-membership-ask_who = Neue werden bei der Begrüßung einmal gefragt, wer sie mitgebracht hat, wenn kein Link es sagt; wer genannt wird, erfährt es und wird gebeten, Hallo zu sagen
setting-membership-invites_open = so viele Einladungen eines Mitglieds gelten gleichzeitig

# Was es für die Praxis von Gemeinschaften tut.
practice-invitations = `/invite` gibt jedem Mitglied einen Code oder Link für Bekannte, und alle sehen, wen sie mitgebracht haben.
