# Wat de bot zegt over bijeenkomsten, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-meet = afspreken
command-meet-help = stel een bijeenkomst voor, en vraag wanneer het schikt
command-meet-example = /afspreken Plantdag | di 8 dec 20:00 | do 10 dec 20:00
command-meeting = bijeenkomst
command-meeting-help = zie een bijeenkomst, zeg of je komt, voeg een moment toe of leg het vast
command-meeting-example = /bijeenkomst 3 vast 2
command-meetings = bijeenkomsten
command-meetings-help = de bijeenkomsten die komen
command-meetings-example = /bijeenkomsten

form-meet = Een bijeenkomst voorstellen
form-meet-title = Wat het is
form-meet-times = Wanneer (en waar), op elke regel één

meeting-do-fix = vast
meeting-do-add = erbij
meeting-do-yes = ja
meeting-do-maybe = misschien
meeting-do-no = nee
meeting-anyway = toch

meet-how = Schrijf wat het is, en daarachter een of meer momenten: `/afspreken Plantdag | di 8 dec 20:00 | do 10 dec 20:00`. Dagen kunnen ook zo: `di/do avond komende 2 weken`.
    Je kunt erbij zetten waar het is (`waar: de schuur`, of een link), hoe lang (`2u`), voor hoeveel (`12 plaatsen`), hoe vaak (`elke 2 weken`), en van wie de klok is (`Lissabon tijd`).
meet-long = Houd de titel binnen { $title } tekens, en elke plaats binnen { $place }.
meet-when = Zet er minstens één moment bij: `/afspreken Plantdag | di 8 dec 20:00`.
meet-what = “{ $words }” kan ik niet lezen als moment, en er is al een plaats.
meet-many = Er kunnen hoogstens { $most } momenten zijn om uit te kiezen, en dit zouden er meer zijn.
meet-lasts = Een bijeenkomst kan vijf minuten tot zeven dagen duren.
meet-no-day = Bij “{ $words }” mist een dag: `di 8 dec 20:00`.
meet-no-time = Bij “{ $words }” mist hoe laat: `di 8 dec 20:00`.
meet-no-such-day = De dag in “{ $words }” staat in geen kalender.
meet-weekday = De dag van de week in “{ $words }” is op die datum een andere. Welke van de twee bedoel je?
meet-no-zone = Van “{ $words }” ken ik de klok niet. Probeer een grotere stad in de buurt: `Lissabon tijd`.
meet-no-places = Er kunnen 1 tot 100.000 plaatsen zijn.
meet-past = Dat moment is al voorbij.
meet-far = Dat is meer dan een jaar vooruit.
meet-enough = Drie van je bijeenkomsten wachten al op antwoord. Als er een vastligt, kan de volgende komen.
meet-put = **{ $name }** stelt voor af te spreken: **{ $title }** Wanneer schikt het je? Antwoord tot { $until }. (Bijeenkomst { $number }; je kunt een moment toevoegen: `/bijeenkomst { $number } erbij di 20:00`)
meet-added = **{ $name }** voegt een moment toe: { $when }. **{ $title }** Wanneer schikt het je? Antwoord tot { $until }.
meet-time = { $number }. { $when }
meet-time-at = { $number }. { $when }, { $place }
meet-clock = De tijden zijn die van { $zone }.
meet-clock-buttons = Op de knoppen staat de tijd van { $zone }.
meet-done = Je bijeenkomst ligt voor in de kamer.

meeting-asked = **{ $title }** Er wordt gevraagd wanneer het schikt. (Bijeenkomst { $number })
meeting-fixed = **{ $title }** { $when }. (Bijeenkomst { $number })
meeting-held = **{ $title }** Het was { $when }. (Bijeenkomst { $number })
meeting-cancelled = **{ $title }** Ze gaat niet door. (Bijeenkomst { $number })
meeting-where = Waar: { $place }
meeting-there = { "" } Waar: { $place }.
meeting-come = { $left ->
    [0] Komen ({ $count }): { $names }
   *[other] Komen ({ $count }): { $names } en nog { $left }
}
meeting-may = { $left ->
    [0] Misschien ({ $count }): { $names }
   *[other] Misschien ({ $count }): { $names } en nog { $left }
}
meeting-wait = { $left ->
    [0] Wachten op een plek ({ $count }): { $names }
   *[other] Wachten op een plek ({ $count }): { $names } en nog { $left }
}
meeting-nobody-yet = Nog niemand heeft gezegd te komen.
meeting-places = { $count ->
    [0] Alle plekken zijn bezet; wie wil komen kan er een afwachten.
    [one] Eén plek is vrij.
   *[other] { $count } plekken zijn vrij.
}
meeting-suits-nobody = **{ $title }** Geen van de momenten schikt iemand. Misschien andere wel: `/afspreken`. Of leg er toch een vast: `/bijeenkomst { $number } vast 1`.
meeting-nobody-can = Niemand heeft gezegd dat dit moment schikt. Om het toch vast te leggen: `/bijeenkomst { $number } vast { $time } toch`.
meeting-fix-anyway = Leg het toch vast
meeting-own-asked = Je kunt een moment vastleggen: `/bijeenkomst { $number } vast 1`.
meeting-own-fixed = Je kunt het veranderen: `/bijeenkomst { $number } verplaats za 10:00`, `waar`, `plaatsen`, of `afzeggen`.
meeting-fixed-already = Die ligt al vast.
meeting-which-time = Welk van de momenten, van 1 tot { $count }? `/bijeenkomst { $number } vast 1`.
meeting-one-time = Schrijf één moment: `di 8 dec 20:00`.
meeting-add-late = Naar de momenten wordt niet meer gevraagd.
meeting-add-twice = Dat moment staat er al bij.
meeting-not-yours = Dat kan alleen wie de bijeenkomst voorstelde, of een moderator.
meeting-none = Zo'n bijeenkomst is er voor jou niet.
meeting-which = Er zijn meer bijeenkomsten. Welke bedoel je? `/bijeenkomsten` toont hun nummers.
meeting-over = Die bijeenkomst is begonnen, of voorbij.
meeting-is-cancelled = Die bijeenkomst gaat niet door.
meeting-not-fixed = Wanneer het is, ligt nog niet vast. Je kunt zeggen wat je schikt: `/stemmingen`.
meeting-how = Dat kan ik niet lezen. `/bijeenkomst { $number }` alleen toont de bijeenkomst en wat er kan.
meeting-done = Gedaan.
meeting-answer = Zeggen wat mij schikt
meeting-aloud = { $names }: { $text }
meeting-moved-up = Er is een plek vrijgekomen, en die is van jou: **{ $title }** { $when }.{ $where }

meeting-moved-down = Er zijn nu minder plaatsen: je wacht op een plaats, en hoort van me als er een vrijkomt: **{ $title }** { $when }.{ $where }
meeting-cancel-sure = { $count ->
    [one] Zal ik het voor iedereen afzeggen? Er komt nog iemand.
   *[other] Zal ik het voor iedereen afzeggen? Er komen nog { $count } anderen.
} Kun alleen jij niet komen: `/bijeenkomst { $number } nee`.
meeting-cancel-all = Zeg het voor iedereen af
nudge-kind-meetings-moved-down-help = dat je plaats bij een bijeenkomst weg is, en je op een wacht

meetings-none = Er komt geen bijeenkomst. Stel er een voor met `/afspreken`.
meetings-head = Wat komt:
meetings-fixed = { $number }. **{ $title }** { $when }
meetings-asked = { $number }. **{ $title }** Er wordt gevraagd wanneer het schikt.

going-yes = Ik kom
going-maybe = Misschien
going-no = Deze keer niet
going-not-after-all = Ik kan toch niet
going-noted-yes = Genoteerd, je komt: **{ $title }** { $when }.
going-noted-maybe = Genoteerd, misschien kom je: **{ $title }** { $when }.
going-noted-no = Genoteerd, je komt deze keer niet. Dank je dat je het zegt.
going-never = Genoteerd, geen van deze momenten schikt je. Dank je dat je het zegt.
going-waits = Alle plekken zijn bezet. Je bent nummer { $place } van wie wacht, en hoort het als er een vrijkomt: **{ $title }** { $when }.

nudge-kind-meetings = bijeenkomsten
nudge-kind-meetings-help = een herinnering aan bijeenkomsten waar je heen gaat, en wat daar verandert
nudge-kind-meetings-moved-up-help = dat een plek bij een bijeenkomst van jou is geworden
export-meeting = Bijeenkomsten die je voorstelde
export-meeting_time = Momenten die je voorstelde voor bijeenkomsten
export-meeting_guest = Of je naar bijeenkomsten komt
setting-meetings-enabled = of het er is; in een echte gemeenschap uit tot het daar aangezet wordt
setting-meetings-vote_for = hoe lang gevraagd wordt wanneer een bijeenkomst schikt; dan ligt het beste moment vast
setting-meetings-settle_after = zo lang nadat iedereen geantwoord heeft ligt het al eerder vast
setting-meetings-lasts = hoe lang een bijeenkomst duurt als ze niets anders zegt
setting-meetings-everyone = bijeenkomsten die in een kamer voorgesteld worden zijn voor alle leden, niet alleen voor wie in die kamer is; die van een stafkamer nooit

meeting-do-move = verplaats
meeting-do-place = waar
meeting-do-places = plaatsen
meeting-do-cancel = afzeggen
meeting-do-file = bestand
meeting-file = Voor je agenda:
meeting-file-about = { $when }
meeting-the-same = Zo is het al.
meeting-place = Schrijf waar het is, binnen { $most } tekens: `/bijeenkomst { $number } waar de schuur`.
meeting-places-how = Hoeveel kunnen er komen? `/bijeenkomst { $number } plaatsen 12`; `0` voor onbeperkt.
meeting-fix-first = Wanneer het is, ligt nog niet vast: `/bijeenkomst { $number } vast 1`.
meeting-changed = Veranderd: **{ $title }** Nu { $when }.{ $where }
meeting-called-off = Gaat niet door: **{ $title }**
meeting-reminder = Over { $left }: **{ $title }** { $when }.{ $where }
nudge-kind-meetings-changed-help = dat een bijeenkomst waar je heen gaat veranderd is
nudge-kind-meetings-called-off-help = dat een bijeenkomst waar je heen gaat niet doorgaat

meeting-do-notes = verslag
notes-ask = **{ $title }** Wie houdt het verslag bij? Antwoord hierop met “ik”, of met het verslag of een link ernaar.
notes-mine = Ik
notes-word-me = ik
notes-word-i-do = dat doe ik
notes-yours = Dank je! Als het klaar is: `/bijeenkomst { $number } verslag …`, met woorden of een link.
notes-others = Iemand anders houdt dit verslag bij. Toch bedankt!
notes-too-early = Een verslag kan erbij als de bijeenkomst voorbij is.
notes-none = Er is nog geen verslag: `/bijeenkomst { $number } verslag …`, met woorden of een link.
notes-long = Houd het verslag binnen { $most } tekens, of geef een link ernaar.
notes-kept = Bewaard, dank je. `/bijeenkomst { $number }` toont het.
notes-are = Verslag: { $text }
notes-by = { $name } houdt het verslag bij.
news-meeting = { $count ->
    [one] **{ $title }** { $when }; tot nu toe komt er één (`/bijeenkomst { $number }`).
   *[other] **{ $title }** { $when }; tot nu toe komen er { $count } (`/bijeenkomst { $number }`).
}
news-notes = **{ $title }** Verslag: { $text } (`/bijeenkomst { $number }`)
export-meeting_note = Verslagen van bijeenkomsten die je bijhoudt

page-meetings = Bijeenkomsten
page-meetings-what = Wat komt, volgens je eigen klok.
page-meetings-own = Je antwoord: { $answer }
page-meetings-file = Bestand voor mijn agenda
page-meetings-feed = Een adres met de bijeenkomsten waar je heen gaat, dat je agenda ophaalt: /web feeds
meetings-of = Bijeenkomsten van { $community }
setting-meetings-public = wie het adres van de agenda van de gemeenschap heeft ziet hoe haar bijeenkomsten heten en wanneer ze zijn, nooit waar of wie er komt; zonder dit is die agenda er niet

meeting-do-end = einde
meet-series = Bijeenkomsten die steeds terugkomen hebben één moment nodig: `/afspreken Leesuur | di 8 dec 20:00 | elke week`.
meeting-every-week = { $count ->
    [one] Elke week
   *[other] Elke { $count } weken
}
meeting-every-month = { $count ->
    [one] Elke maand
   *[other] Elke { $count } maanden
}
meeting-last = De laatste
meeting-no-series = Dat is de enige, of de laatste.
meeting-ended = Dit is de laatste. Je agenda leest dat uit het bestand: `/bijeenkomst bestand`.
export-meeting_series = Bijeenkomsten van jou die steeds terugkomen
meeting-answer-how = Schrijf me de nummers van de momenten die schikken, met een `?` achter die het misschien doen: bijvoorbeeld `1 2?`.
deed-meetings = Mensen bij elkaar brengen

# Wat het doet voor de praktijk van gemeenschappen.
practice-meetings = Leden stellen bijeenkomsten voor, echt of online; ik vind de tijd die de meesten past, herinner wie gaat en geef een bestand voor agenda’s.

# Wat moderatoren deze week kunnen doen.
worth-meeting = Hier heeft al drie maanden niemand elkaar ontmoet, en er staat niets gepland. `/afspreken` stelt een bijeenkomst voor, echt of online, en vraagt wanneer het past.
