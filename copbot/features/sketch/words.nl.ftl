# Wat de bot over de schets zegt, in het Nederlands. Vriendelijk, kort, gewoon; nooit verwijtend.

command-sketch = schets
command-sketch-help = wat iedereen deze week samen tekent, en hoe je meedoet
command-sketch-example = /schets
command-line = lijn
command-line-help = een lijn tekenen in de schets van de week
command-line-example = /lijn c4 e5
export-sketch_line = Lijnen die je in schetsen tekende
export-sketch_vote = Hoe donker je lijnen van anderen in schetsen wilde
export-sketch_turn = Lijnen van schetsen waarvan je gevraagd wordt hoe donker ze moeten zijn
sketch-word-another = ander
sketch-word-subject = onderwerp
sketch-word-remove = weghalen
sketch-word-vote = stemmen

sketch-call = Deze week tekenen we samen **{ $subject }**, ieder één korte lijn per dag. `/lijn c4 e5` tekent van vak C4 naar vak E5; een antwoord hierop doet dat ook. Daarna vraag ik je hoe donker lijnen van anderen moeten zijn. Hij is klaar op { $until }.{ $count ->
    [0] { "" }
    [one] {" "}Er staat nu één lijn.
   *[other] {" "}Er staan nu { $count } lijnen.
}
sketch-call-page = Deze week tekenen we samen **{ $subject }**, ieder één korte lijn per dag, en daarna zeggen we hoe donker lijnen van anderen moeten zijn. Hij is klaar op { $until }.{ $count ->
    [0] { "" }
    [one] {" "}Er staat nu één lijn.
   *[other] {" "}Er staan nu { $count } lijnen.
}
sketch-about = { $count ->
    [0] Het blad is leeg: letters A tot P erboven, nummers 1 tot 12 links
    [one] { $subject }, één lijn tot nu toe: { $lines }
   *[other] { $subject }, van { $count } lijnen; de donkerste: { $lines }
}
sketch-runs = van { $start } naar { $end } ({ $dark } %)
sketch-finished = { $count ->
    [one] **{ $subject }** is klaar: één lijn. Dank aan wie hem tekende!
   *[other] **{ $subject }** is klaar: { $count } lijnen van { $people ->
        [one] één lid
       *[other] { $people } leden
    }, en { $votes ->
        [0] nog niets gezegd over hoe donker ze zijn
        [one] één keer gezegd hoe donker ze zijn
       *[other] { $votes } keer gezegd hoe donker ze zijn
    }. Dank aan iedereen die tekende!
}
sketch-line-aside = { $head } Hoe donker lijnen van anderen moeten zijn vraag ik je privé: schrijf me daar `/schets stemmen`.
sketch-show-aside = Privé laat ik het plaatje zien: schrijf me daar `/schets`.
sketch-remove-aside = Lijnen kies je op een plaatje, en privé: schrijf me daar `/schets weghalen`.
sketch-card-over = We tekenden samen **{ $subject }**. Er komen geen lijnen meer bij.
sketch-line-late = Die schets is klaar. Nu tekenen we **{ $subject }**; een lijn daarin teken je met `/lijn c4 e5`.
sketch-answer = { $text }
sketch-next-line = Je volgende lijn kun je tekenen vanaf { $at }.
sketch-vote-button = zeggen hoe donker lijnen moeten zijn
sketch-not-yet = Er wordt nog niets getekend. De eerste schets begint op { $at } als er een onderwerp is: iets waar meerdere leden de laatste tijd naar zochten. Een moderator kan er een kiezen, met `/schets onderwerp appels`.
sketch-between = **{ $subject }** is klaar. De volgende schets begint op { $at }.
sketch-none = Er wordt nu niets getekend; `/schets` vertelt wanneer de volgende schets begint.
sketch-line-how = Nu tekenen we **{ $subject }**. Schrijf me de vakken die je lijn verbindt, zoals `c4 e5` of `c4 d5 e5`. Hij mag zo lang zijn als twee vakken.
sketch-line-done = Je lijn staat erin, van **{ $start }** naar **{ $end }**.
sketch-line-only = { $head } Er zijn nu geen lijnen van anderen om je naar te vragen. Je volgende lijn kun je tekenen vanaf { $at }.
sketch-line-last = Je lijn staat erin, van **{ $start }** naar **{ $end }**, en daarmee is de schets klaar.
sketch-line-wait = Je hebt kort geleden een lijn getekend. De volgende kun je tekenen vanaf { $at }.
sketch-line-unread = Ik begrijp vakken en niets daarnaast: `/lijn c4 e5`, of met meer vakken `/lijn c4 d5 e5`.
sketch-line-field = Er is geen vak { $reaches }: ze gaan van A1 tot P12.
sketch-line-off = Dan komt hij van het blad af: vakken gaan van A1 tot P12.
sketch-line-short = Een lijn verbindt minstens twee vakken: `/lijn c4 e5`.
sketch-line-many = Een lijn mag hooguit { $most } punten hebben.
sketch-line-long = Dat is te lang: vanaf { $start } kan een lijn die kant op tot { $reaches }. Hij mag { $longest } eenheden lang zijn, dat is twee vakken.
sketch-how-dark = Hoe donker moet deze lijn zijn, rood op het plaatje: van **{ $start }** naar **{ $end }**? { $left ->
    [one] Het is de laatste.
   *[other] Er komen er nog { $left }.
}
sketch-red = de schets, met een lijn in rood van { $start } naar { $end }
sketch-dark-0 = weg ermee
sketch-dark-25 = licht
sketch-dark-50 = half
sketch-dark-75 = donker
sketch-dark-100 = zwart
sketch-voted = Genoteerd: { $dark ->
    [0] weg ermee (0 %)
    [25] licht (25 %)
    [50] half (50 %)
    [75] donker (75 %)
    [100] zwart (100 %)
   *[other] { $dark } %
}.
sketch-dark-how = Hoe donker moet de lijn van { $start } naar { $end } zijn? Zeg **weg ermee**, **licht**, **half**, **donker** of **zwart**, of hoeveel van de 100, zoals 30 %.
sketch-passed = Goed, deze niet.
sketch-go-on = Graag.
sketch-stopped = Goed. Met `/schets stemmen` kun je altijd verdergaan.
sketch-votes-done = { $head } Dat waren ze allemaal voor nu. Dank je wel!
sketch-vote-changed = De lijn van { $start } naar { $end } wordt nu { $dark ->
    [0] niets (0 %)
    [25] licht (25 %)
    [50] half (50 %)
    [75] donker (75 %)
    [100] zwart (100 %)
   *[other] { $dark } %
}.
sketch-vote-gone = Naar die lijn vraag ik niet, of niet meer; `/schets stemmen` gaat verder.
sketch-vote-over = Die schets is klaar.
sketch-another-done = **{ $subject }** is geen onderwerp meer; de ruimte ziet het volgende.
sketch-another-none = **{ $subject }** is geen onderwerp meer. Ik weet geen ander; kies er een met `/schets onderwerp appels`.
sketch-subject-how = Zeg wat er getekend wordt, in hooguit { $longest } tekens: `/schets onderwerp appels`.
sketch-subject-done = Nu wordt **{ $subject }** getekend.
sketch-subject-next = **{ $now }** heeft al lijnen, dus **{ $subject }** komt daarna, op { $at }.
sketch-remove-none = Zo'n lijn is er niet.
sketch-remove-which = Welke lijn moet weg? Ze hebben nummers op het plaatje.
sketch-remove-row = **{ $number }** van { $start } naar { $end }, door { $author }{ $votes ->
    [0] , nog niemand zei hoe donker
    [one] , één zei hoe donker
   *[other] , { $votes } zeiden hoe donker
}
sketch-remove-button = { $number }
sketch-removed = Hij is uit de schets.

# De pagina's.
page-sketch = De schets
page-sketch-none = Er wordt nu niets getekend. De volgende schets kan beginnen op { $at }.
page-sketch-vote = Hoe donker?
page-sketch-draw = Een lijn tekenen
page-sketch-how = Teken op het blad met een vinger, een pen of de muis. Met het toetsenbord: ga naar het blad, beweeg met de pijltjes, Enter begint de lijn en zet haar punten, en de knop stuurt haar in; Escape begint opnieuw.
page-sketch-points = De vakken die hij verbindt
page-sketch-hint = Zoals c4 e5, of c4 d5 e5: letters van links, nummers van boven. Hij mag zo lang zijn als twee vakken.
page-sketch-send = Zet hem in de schets
page-sketch-draw-here = Het blad: teken een lijn met de pijltjes en Enter
page-sketch-at = Je bent bij
page-sketch-length = van 100 eenheden
page-sketch-remove = Een lijn weghalen
sketch-reported = de schets: { $subject }
sketch-take-out = Haal { $number } weg
page-sketches = Schetsen
page-sketches-none = Er is nog geen schets klaar.
page-sketches-older = Oudere
page-sketches-all = Alle schetsen
page-sketches-of = { $count ->
    [one] één lijn
   *[other] { $count } lijnen
} van { $people ->
    [one] één lid
   *[other] { $people } leden
}, { $votes ->
    [0] nog niets gezegd over hoe donker
    [one] één keer gezegd hoe donker
   *[other] { $votes } keer gezegd hoe donker
}
sketches-all = Schetsen van { $community }
sketches-one = { $subject }: een schets van { $community }
sketches-artform = tekening van vele handen

# In nieuwsbrieven.
sketch-news = **{ $subject }** is getekend: een schets van { $count ->
    [one] één lijn
   *[other] { $count } lijnen
} door { $people ->
    [one] één lid
   *[other] { $people } leden
}
sketch-idea = Teken een lijn in de schets, **{ $subject }**: `/lijn c4 e5`. Hij is klaar op { $until }.

setting-sketch-enabled = of hij er is; in een levende gemeenschap pas als hij daar aangezet is
setting-sketch-rooms = de ruimte waarin hij te zien is, met naam of id. De eerste die de bot kende, als er niets staat
setting-sketch-ends = de dag waarop een schets klaar is, en de volgende begint
setting-sketch-ends_hour = het uur waarop dat is, op de klok van de gemeenschap
setting-sketch-pause = zo lang na een lijn kan een lid de volgende tekenen
setting-sketch-votes = naar zoveel lijnen van anderen wordt een lid gevraagd na een lijn
setting-sketch-lines = met zoveel lijnen is hij klaar vóór zijn dag
setting-sketch-searchers = zoveel leden moeten ergens naar gezocht hebben voor het een onderwerp kan zijn
setting-sketch-never = woorden die nooit een onderwerp zijn
setting-sketch-public = iedereen kan schetsen die klaar zijn op het web zien

# Wat het doet voor de praktijk van gemeenschappen.
practice-sketch = Week na week tekenen allen samen één prent, ieder een lijn.
