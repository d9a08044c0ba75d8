# Was der Bot der Moderation über die Praxis von Gemeinschaften sagt, auf Deutsch.

command-tips = tips
command-tips-help = was hier noch nicht eingerichtet ist, und eine Sache, die sich diese Woche lohnt; „alles“ nennt das Ganze, und 5 oder „falle 3“, was ich dafür tue (für die Moderation)
command-tips-example = /tips
tips-all = alles
tips-word-tip = tipp
tips-word-hint = hinweis
tips-word-pitfall = falle
tips-tip = Tipp { $number }
tips-hint = Hinweis { $number }
tips-pitfall = Falle { $number }
tips-usage = Einen Tipp { $word } kenne ich nicht. Schreib `/tips`, `/tips alles` oder `/tips 5`; es gibt 17 Tipps, 10 Hinweise und 10 Fallen.
tips-privately = schreib mir privat, dann sage ich dir, was noch nicht eingerichtet ist und was sich lohnt.
tips-lacks = **Hier noch nicht eingerichtet**
tips-more = { $count ->
    [one] Und noch eines: `/tips alles`.
   *[other] Und noch { $count }: `/tips alles`.
}
tips-off = { $name }: aus. `/{ $command }` schaltet es ein.
tips-switch-on = { $name }: an
tips-set-up = Alles, was eine Community einrichten kann, ist hier eingerichtet.
tips-nothing = Alles ist eingerichtet, und nichts braucht dich diese Woche mehr als sonst.
tips-week = **Diese Woche lohnt sich** ({ $which }: { $title })
tips-head = **{ $which }: { $title }**
tips-off-here = Was ich dafür tun könnte, ist hier aus: `/tips alles`.
nudge-kind-tips = lohnendes
nudge-kind-tips-help = eine Sache, die sich für deine Community lohnt, einmal die Woche, für die Moderation
setting-tips-weekly = wer für die Community entscheidet, hört jeden Montag privat eine Sache, die sich diese Woche lohnt; in einer Woche ohne hört niemand etwas

tips-tip-1 = setze erste Ziele, oder einen Rahmen für das, was möglich ist
tips-tip-2 = unterschätze nie, wie viel Zeit und Mühe es kostet, sich an Gespräche im Netz zu gewöhnen
tips-tip-3 = ein Helpdesk für alle, bei denen das Hereinkommen nicht klappt
tips-tip-4 = Mitglieder brauchen Zeit, die sie sich dafür freihalten
tips-tip-5 = hilf neuen Mitgliedern beim Einstieg
tips-tip-6 = empfange Neue persönlich
tips-tip-7 = Anleitungen griffbereit für alle, auch zugesandt
tips-tip-8 = vereinbart, was man voneinander erwarten darf
tips-tip-9 = mehrere Foren, wenn nötig
tips-tip-10 = ermutige zu einem persönlichen Profil
tips-tip-11 = reagiere schnell und freundlich auf erste Beiträge
tips-tip-12 = jede Woche etwas Neues
tips-tip-13 = stellt gemeinsam Regeln auf
tips-tip-14 = gib selbst Beispiele guter Rückmeldung
tips-tip-15 = sag ab und zu, warum Mitmachen sich lohnt
tips-tip-16 = sorge dafür, dass jede Frage eine Antwort und jeder Beitrag eine Reaktion bekommt
tips-tip-17 = denkt an ein Treffen vor Ort
tips-hint-1 = schaffe Inhalte, täglich frisch
tips-hint-2 = sei nicht streng; lobe Neue, stelle sie nie bloß
tips-hint-3 = schaffe Aufmerksamkeit: zeig den Mehrwert
tips-hint-4 = nutze dein eigenes Netz
tips-hint-5 = nutze den Schneeballeffekt: Mitglieder bringen Mitglieder
tips-hint-6 = fordere Freiwillige heraus, ohne Druck
tips-hint-7 = halte es einfach
tips-hint-8 = halte es attraktiv: Mitglieder hören es vor anderen
tips-hint-9 = erst der Prozess, dann die Struktur
tips-hint-10 = sorge dafür, dass es Spaß macht
tips-pitfall-1 = Stimmungen und Bedürfnisse übersehen
tips-pitfall-2 = zu wenig Inhalt
tips-pitfall-3 = zu viel oder zu wenig Struktur
tips-pitfall-4 = kein Rahmen
tips-pitfall-5 = kein Ziel
tips-pitfall-6 = nur von der Technik her gedacht
tips-pitfall-7 = keine brauchbaren Antworten
tips-pitfall-8 = keine Unterstützung
tips-pitfall-9 = nur äußere Beweggründe
tips-pitfall-10 = schlechte Begleitung

# Was die Moderation diese Woche tun könnte.
tips-fresh = Diese Woche hat noch nichts Neues gebracht. Eine Idee: { $idea }
