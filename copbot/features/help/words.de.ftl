# Was der Bot von sich selbst sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-help = help
command-help-help = was ich verstehe
command-status = status
command-status-help = was Aufmerksamkeit braucht (für die Moderation)
command-status-example = /status
command-takeback = takeback
command-takeback-help = eine Nachricht von mir zurücknehmen: antworte damit darauf, oder setz 🗑️ darunter (für die Moderation)
command-takeback-example = /takeback
takeback-which = Antworte damit auf eine Nachricht von mir in einem Raum, oder gib ihren Link an. Was ich vor langer Zeit gesagt habe, weiß ich nicht mehr.
takeback-stays = Hier kann ich keine Nachrichten löschen, aber was diese anbot, gilt nicht mehr.
takeback-done = Sie ist weg.
takeback-head = **Zurückgenommen von dem, was ich gesagt habe**
takeback-none = In letzter Zeit wurde keine Nachricht von mir zurückgenommen. Antworte mit `/takeback` auf eine, und sie ist weg.
takeback-row = von { $name } in { $room }, { $ago }
export-takenback = Was du von mir zurückgenommen hast
private-hint = Ich verstehe nur Befehle, und Antworten auf das, was ich dich gefragt habe. `/help` zeigt, was ich kann.
help-head = **Was ich verstehe**
help-more = `/help { $name }` sagt mehr zu einem davon.
help-example = Zum Beispiel: `{ $example }`
status-open = { $count ->
    [0] Keine offenen Fragen.
    [one] Eine offene Frage.
   *[other] { $count } offene Fragen.
}
status-oldest = Die älteste ist #{ $number }, { $ago } alt.
status-dead = { $count ->
    [one] Eine Nachricht ließ sich nicht zustellen; wer mich betreibt, sieht sie mit `copbot outbox`.
   *[other] { $count } Nachrichten ließen sich nicht zustellen; wer mich betreibt, sieht sie mit `copbot outbox`.
}
start-hello = Hallo! Ich behalte die Fragen deiner Community im Blick, bis jemand sie beantwortet hat.
    Hier schreibe ich dir, wenn etwas auf dich wartet, und du kannst darauf antworten. `/nudges` zeigt, was ich dir schicken darf, `/help`, was ich sonst noch verstehe.
help-rest = { $count ->
    [one] `/help alles` zeigt noch einen.
   *[other] `/help alles` zeigt noch { $count }.
}
help-all = alles
start-stranger = Hallo! Ich bin der Bot von { $community } und antworte nur ihren Mitgliedern: allen, die in ihren Räumen sind. Bist du gerade erst gekommen, sag dort zuerst etwas.
    `/helpdesk` erreicht die Menschen, die sich um sie kümmern, `/rules` zeigt ihre Regeln, mit `/join` wirst du Mitglied, `/help` zeigt, was ich sonst noch für dich tue.
status-strange = { $count ->
    [one] Ich wurde zu einem Raum hinzugefügt, der zu keiner Community gehört, und tue dort nichts. `copbot rooms` zeigt ihn.
   *[other] Ich wurde zu { $count } Räumen hinzugefügt, die zu keiner Community gehören, und tue dort nichts. `copbot rooms` zeigt sie.
}
help-moderators = Für die Moderation: { $names }
help-more-word = mehr
status-charge = Niemand ist mehr da, der für die ganze Community entscheidet: Ziele, Regeln, den Helpdesk.
charge-nobody = **Um diesen Ort kümmert sich niemand mehr**: Das letzte Mitglied der Moderation ist gegangen. Mit den Fragen geht es weiter wie immer; was die Moderation braucht, wartet, auch der Helpdesk.
charge-how = Wer diesen Raum betreibt, kann jemandem Moderationsrechte geben; ich sehe das von selbst.
charge-how-matrix = Wer hier die höchste Berechtigungsstufe hat, kann jemanden auf 50 oder mehr heben, in den Einstellungen des Raums unter Rollen; hat sie niemand, können es die, die seinen Server betreiben. Ich sehe das von selbst.
charge-how-discord = Wer den Server besitzt, kann jemandem eine Rolle geben, die hier Nachrichten verwalten darf. Ich sehe das von selbst.
charge-how-telegram = Wer die Gruppe besitzt, kann jemandem Administrationsrechte geben, in den Einstellungen der Gruppe. Ich sehe das von selbst.
private-hint-short = Das verstehe ich nicht. Eine Frage an alle gehört in den Raum; `/search` und ein Suchwort findet frühere Antworten.
private-hint-again = Ich bin nur ein Bot, und das habe ich nicht verstanden. `/help` zeigt, was ich tue; `/helpdesk` ist für die Moderation.

command-takeback-menu = Nachricht von mir zurücknehmen
command-takeback-help-native = eine Nachricht von mir zurücknehmen: in ihrem Menü unter Apps, mit ihrem Link, oder mit 🗑️ (für die Moderation)
takeback-which-native = Das geht bei einer Nachricht von mir in einem Raum: Rechtsklick (am Handy lange drücken), **Apps**, **{ command-takeback-menu }**; oder gib ihren Link an. Was ich vor langer Zeit gesagt habe, weiß ich nicht mehr.
takeback-none-native = In letzter Zeit wurde keine Nachricht von mir zurückgenommen. So geht es: Rechtsklick auf eine (am Handy lange drücken), **Apps**, **{ command-takeback-menu }**.

# Die Seiten mit dem, was wartet und was Aufmerksamkeit braucht.
page-waiting = Was auf mich wartet
page-waiting-what = Worauf andere von dir warten, und was du dir ansehen kannst.
page-waiting-none = Nichts wartet auf dich. Hab einen schönen Tag!
page-attention = Was Aufmerksamkeit braucht
page-attention-what = Was jetzt auf die Moderation wartet, soweit es dich betrifft.
page-attention-none = In der Moderation wartet nichts auf dich.
page-attention-stands = Wie es steht
setting-help-first = die Befehle, die die Hilfe zeigt, mit ihren englischen Namen; die anderen kommen mit `alles`
setting-help-charge_after = so lange nachdem zuletzt jemand mit Entscheidungsrecht aus der Moderation gegangen ist, hören es die Mitglieder, und wie jemand Neues dazukommt

# Was es für die Praxis von Gemeinschaften tut.
practice-instructions = `/help` beginnt mit den wenigen Befehlen, die man am meisten braucht; der Rest kommt auf Nachfrage, in der eigenen Sprache, und es geht auch ganz ohne Befehle.
practice-attention = `/status` zeigt der Moderation, was auf sie wartet; wenn niemand mehr zuständig ist, hören die Mitglieder, wie jemand benannt wird.
