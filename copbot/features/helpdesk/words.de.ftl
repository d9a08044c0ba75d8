# Was der Bot zu Tickets sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-report-menu = Melden
status-tickets = { $count ->
    [one] Beim Helpdesk wartet ein Ticket, von dem ich in der Moderation noch niemandem erzählen konnte. Privat zeigt es `/helpdesk`; `/nudges helpdesk an` bringt dir die nächsten.
   *[other] Beim Helpdesk warten { $count } Tickets, von denen ich in der Moderation noch niemandem erzählen konnte. Privat zeigt sie `/helpdesk`; `/nudges helpdesk an` bringt dir die nächsten.
}
command-helpdesk = helpdesk
command-helpdesk-help = der Moderation privat schreiben, wenn etwas nicht klappt
command-helpdesk-example = /helpdesk Ich komme nicht in den Raum
ticket-begun = Ich habe es an die Moderation weitergegeben (Ticket { $number }). Die Antwort kommt privat zu dir.
ticket-begun-here = Ich habe es an die Moderation weitergegeben (Ticket { $number }). Schreib mir bitte privat, damit ich dir die Antwort dort bringen kann.
ticket-how = Schreib `/helpdesk` und was nicht klappt, und ich gebe es an die Moderation weiter. Am besten privat.
ticket-is-open = Dein Ticket { $number } liegt bei der Moderation; noch hat es niemand übernommen. Was du mir schreibst, geht dorthin.
ticket-is-taken = Jemand aus der Moderation kümmert sich um dein Ticket { $number }. Was du mir schreibst, geht dorthin.
ticket-answered = Zu deinem Ticket { $number }: { $text }
    Antworte darauf, und ich gebe es weiter.
ticket-answered-page = Zu deinem Ticket { $number }: { $text }
    Was du mir im Chat schreibst, gebe ich weiter.
ticket-count = { $count ->
    [0] Beim Helpdesk warten keine Tickets.
    [one] Beim Helpdesk ist ein Ticket offen. Privat zeigt es `/helpdesk`.
   *[other] Beim Helpdesk sind { $count } Tickets offen. Privat zeigt sie `/helpdesk`.
}
ticket-also = Dein Ticket { $number } ist auch offen: { $text }
ticket-also-answered = Zu deinem Ticket { $number }: { $text }
ticket-also-here = Dein Ticket { $number } ist auch offen.
ticket-also-how = Um zu einem anderen davon zu schreiben, antworte auf das, was ich dazu gesagt habe.
ticket-count-here = { $count ->
    [0] Beim Helpdesk warten keine Tickets.
    [one] Beim Helpdesk ist ein Ticket offen.
   *[other] Beim Helpdesk sind { $count } Tickets offen.
}
ticket-title = Ticket { $number }: { $name }
ticket-new = **{ $name }** schreibt an den Helpdesk (Ticket { $number }): { $text }{ $note }
    Antworte auf diese Nachricht, und deine Antwort geht an { $name }.
ticket-more = **{ $name }** (Ticket { $number }): { $text }{ $note }
ticket-left = **{ $name }** wartet beim Helpdesk schon { $ago } (Ticket { $number }): { $text }{ $note }
    Antworte auf diese Nachricht, und deine Antwort geht an { $name }.
ticket-answer = **{ $name }** zu deinem Ticket { $number }: { $text }
    Antworte auf diese Nachricht, und ich gebe es weiter.
ticket-taken = { $name } kümmert sich jetzt um dein Ticket { $number }.
ticket-closed = Dein Ticket { $number } ist geschlossen. Antworte auf diese Nachricht, wenn es noch nicht erledigt ist.
ticket-closed-by-member = { $name } hat Ticket { $number } geschlossen.
ticket-closed-now = Ticket { $number } ist geschlossen.
ticket-yours = Danke! Ticket { $number } ist deins: Antworte darauf, oder schreib mir einfach hier, und ich gebe es weiter.
ticket-yours-page = Danke! Ticket { $number } ist deins: Auf seiner Seite ist ein Feld für deine Antwort, und ich gebe sie weiter.
ticket-passed = Weitergegeben.
ticket-passed-to = Weitergegeben an { $name }.
ticket-word = die Moderation hat eine Nachricht für dich. Schreib mir privat `/helpdesk`, dann zeige ich es dir.
ticket-called = { $names }: Jemand hat an den Helpdesk geschrieben. Schreib mir privat `/helpdesk`, dann zeige ich es dir.
ticket-yours-here = Danke! Ticket { $number } ist deins: Antworte darauf.
ticket-is-kept = Dein Ticket { $number } liegt bei mir: Aus der Moderation ist gerade niemand erreichbar; sobald es jemand ist, gebe ich es weiter, mit allem, was du mir noch schreibst.
ticket-kept = Ich habe es aufgehoben (Ticket { $number }), aber gerade liest niemand den Helpdesk. Sobald es jemand aus der Moderation tut, gebe ich es weiter.
ticket-kept-turn = Ich habe es aufgehoben (Ticket { $number }), aber gerade liest niemand den Helpdesk. Sobald es jemand aus der Moderation tut, gebe ich es weiter. Du kannst dich auch in den Räumen an { $names } wenden.
ticket-kept-until = Ich habe es aufgehoben (Ticket { $number }) und noch nicht weitergegeben: Aus der Moderation hat gerade niemand Zeit. Ich tue es, sobald jemand Zeit hat, wahrscheinlich { $when }.
ticket-not-reached = Ich konnte die Moderation mit deinem Ticket { $number } noch nicht erreichen. Ich hebe es auf und versuche es wieder.
ticket-passed-called = Ich kann { $name } noch nicht schreiben, darum habe ich { $name } im Raum gerufen. Deine Worte hebe ich auf und zeige sie, wenn { $name } mir schreibt.
ticket-passed-not = { $name } war nicht zu erreichen, darum habe ich das nicht weitergegeben. Deine Worte hebe ich auf und zeige sie, wenn { $name } mir `/helpdesk` schreibt.
ticket-unreached = { $name } war mit der Antwort nicht zu erreichen (Ticket { $number }). Ich hebe sie auf und zeige sie, wenn { $name } mir `/helpdesk` schreibt.
ticket-away = Wer Ticket { $number } geschrieben hat, ist nicht mehr da; das kann ich nicht weitergeben.
ticket-gone = Ticket { $number }: Wer es geschrieben hat, hat unsere Räume verlassen. Bei einer Rückkehr bringe ich es wieder zur Sprache.
ticket-free = Ticket { $number } von **{ $name }** ist wieder für alle da: { $text }{ $note }
    Antworte auf diese Nachricht, und deine Antwort geht an { $name }.
ticket-stranger = in keinem unserer Räume
ticket-stranger-enough = { $count ->
    [0] Der Helpdesk ist nur für alle, die in einem unserer Räume sind.
    [one] Du hast heute schon an den Helpdesk geschrieben. Warte bitte bis morgen.
   *[other] Du hast heute { $count }-mal an den Helpdesk geschrieben, und das reicht für einen Tag. Warte bitte bis morgen.
}
ticket-in-thread = { " " }Auch was im Thread dieser Nachricht geschrieben wird, geht dorthin.
ticket-which = Für wen ist das? Ich hebe es auf, bis du wählst: { $text }
ticket-or-other = Das kann eine Antwort auf mehrere Dinge sein. Antworte bitte auf die Nachricht, die gemeint ist, damit es sonst niemand bekommt.
ticket-choice = { $name } (Ticket { $number })
ticket-choice-own = mein eigenes Ticket { $number }
ticket-sent-already = Es gibt nichts mehr, was ich weitergeben könnte.
ticket-report = **{ $name }** meldet eine Nachricht von **{ $author }** (Ticket { $number }){ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] Antworte auf diese Nachricht, und deine Antwort geht an { $name }.
       *[other] { $count } Leute haben sie gemeldet. Antworte auf diese Nachricht, und deine Antwort geht an { $name }.
    }
ticket-about-own = **{ $name }** schreibt dem Helpdesk zu einer eigenen Nachricht (Ticket { $number }){ $text }{ $note }
    { $quote }{ $link }
    Antworte auf diese Nachricht, und deine Antwort geht an { $name }.
ticket-quoted = „{ $text }“
ticket-unquoted = (Was darin steht, weiß ich nicht mehr.)
ticket-where = in { $room }
ticket-reported-again = { $count ->
    [one] Eine Person hat das gemeldet (Ticket { $number }): { $text }
   *[other] { $count } Leute haben das gemeldet (Ticket { $number }): { $text }
}
ticket-reported-more = { $count ->
    [one] Eine Person hat das gemeldet (Ticket { $number }).
   *[other] { $count } Leute haben das gemeldet (Ticket { $number }).
}
report-done = Danke. Ich habe es an die Moderation weitergegeben (Ticket { $number }). Nur sie sieht, dass du es warst.
report-noted = Danke, die Moderation weiß davon.
report-own = Das ist deine eigene Nachricht. Um der Moderation etwas zu sagen, schreib mir privat `/helpdesk`.
report-known = Das wurde schon gemeldet (Ticket { $number }). Privat zeigt es dir `/helpdesk`.
report-kept = Danke. Ich habe es aufgehoben und sage es der Moderation, sobald ich kann.
report-which = Antworte mit `/report` auf die Nachricht, die die Moderation sehen soll, oder wähle es im Menü der Nachricht, wo es eines gibt.
command-report = report
command-report-help = der Moderation eine Nachricht vorlegen: antworte damit darauf
command-report-example = /report Das ist beleidigend.
ticket-take = Ich übernehme es
ticket-close = schließen
ticket-solved = gelöst, danke
ticket-unknown = So ein Ticket von dir kenne ich nicht.
ticket-is-closed = Dieses Ticket ist schon geschlossen.
ticket-too-many = Das war viel in einer Stunde. Warte bitte ein wenig, und schreib es in einer Nachricht.
nudge-kind-helpdesk = helpdesk
nudge-kind-helpdesk-help = was Mitglieder an den Helpdesk schreiben, für die Moderation
export-ticket = Der Helpdesk

command-report-help-native = der Moderation eine Nachricht vorlegen: in ihrem Menü, unter Apps
report-which-native = { command-on-message }

# Auf den Seiten mit dem, was wartet und was Aufmerksamkeit braucht.
page-tickets-in-hand = { $count ->
    [one] Ein Ticket, das du übernommen hast, wartet auf deine Antwort.
   *[other] { $count } Tickets, die du übernommen hast, warten auf deine Antwort.
}
page-tickets-wait = { $count ->
    [one] Beim Helpdesk wartet ein Ticket; es kam { $ago }.
   *[other] Beim Helpdesk warten { $count } Tickets; das erste kam { $ago }.
}
page-reports-wait = { $count ->
    [one] Eine Nachricht wurde gemeldet und wartet darauf, dass jemand nachsieht; das war { $ago }.
   *[other] { $count } Nachrichten wurden gemeldet und warten darauf, dass jemand nachsieht; die erste { $ago }.
}
page-tickets = Tickets
page-tickets-what = Was Mitglieder an den Helpdesk geschrieben oder gemeldet haben und noch nicht erledigt ist, das Älteste zuerst. Deine eigenen stehen auf der Seite mit dem, was auf dich wartet.
page-tickets-none = Kein Ticket ist offen.
page-tickets-number = Ticket #{ $number }
page-tickets-look = Ansehen und antworten
page-tickets-more = Neuere
page-tickets-first = Zurück zu den ältesten
page-tickets-back = Alle offenen Tickets
page-ticket = Ticket
page-ticket-open = noch von niemandem übernommen
page-ticket-taken = { $name } kümmert sich darum
page-ticket-yours = du kümmerst dich darum
page-ticket-answered = {" "}(wurde beantwortet)
page-ticket-away = ruht, denn das Mitglied hat alle Räume verlassen
page-ticket-closed = geschlossen
page-ticket-answer = Antworten
page-ticket-words = Was du sagen willst
page-ticket-send = Senden
page-ticket-hint = Nur das Mitglied liest es. Wer zuerst antwortet, kümmert sich um das Ticket.
ticket-wordless = Da steht noch nichts, was ich weitergeben könnte.
page-ticket-new = **{ $name }** schreibt: { $text }{ $note }
page-ticket-report = **{ $name }** meldet eine Nachricht von **{ $author }**{ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] {""}
       *[other] { $count } Leute haben sie gemeldet.
    }
page-ticket-about-own = **{ $name }** schreibt zu einer eigenen Nachricht{ $text }{ $note }
    { $quote }{ $link }
setting-helpdesk-room = der Raum der Moderation, in dem Tickets liegen, jedes in einem Thread, wo es die gibt; ohne Raum gehen sie an alle aus der Moderation einzeln
setting-helpdesk-remind_after = wann ein Ticket, das niemand beantwortet hat, wieder genannt wird; danach noch zweimal, jeweils nach dreimal so langer Zeit
setting-helpdesk-close_after = wann ein beantwortetes Ticket, auf das nichts mehr kam, geschlossen wird
setting-helpdesk-per_hour = so viele Nachrichten eines Mitglieds werden in einer Stunde weitergegeben
setting-helpdesk-strangers_per_day = so oft am Tag kann jemand, der in keinem der Räume ist, an den Helpdesk schreiben
setting-helpdesk-flag = die Reaktion 🚩 meldet der Moderation eine Nachricht; sonst ist sie einfach eine Reaktion

# Was es für die Praxis von Gemeinschaften tut.
practice-helpdesk = Wer Mühe mit dem Hereinkommen oder Zurechtfinden hat, schreibt über mich privat an die Moderation; ich erinnere daran, bis jemand antwortet.
practice-helpdesk-lacks = Der Helpdesk erreicht niemanden: Niemand aus der Moderation hat mir privat geschrieben, und kein Raum ist dafür genannt. Schreib mir einmal, oder `/settings helpdesk.room #staff`.
