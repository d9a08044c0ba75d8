# Wat de bot over ouder wordende antwoorden zegt, in het Nederlands.

command-outdated = verouderd
command-outdated-help = zeg dat een antwoord niet meer klopt: als reactie erop, of met het nummer van de vraag, en waarom
command-outdated-help-native = zeg dat een antwoord niet meer klopt: met het nummer van de vraag, en waarom
command-outdated-example = /verouderd 12 sinds 3.0 is de knop weg
command-valid = geldig
command-valid-help = zeg dat een oud antwoord nog klopt: als reactie erop, of met het nummer van de vraag
command-valid-help-native = zeg dat een oud antwoord nog klopt: met het nummer van de vraag
command-valid-example = /geldig 12
command-newer = nieuwer
command-newer-help = zeg bij welke vraag het nieuwere antwoord staat, en voor welke oudere (of als reactie daarop)
command-newer-help-native = zeg bij welke vraag het nieuwere antwoord staat, en voor welke oudere
command-newer-example = /nieuwer 31 12
command-updates = bijblijven
command-updates-help = hoor het als er een nieuwer antwoord op een vraag is; met "uit" niet meer
command-updates-example = /bijblijven 12
command-earlier = eerder
command-earlier-help = hoe de antwoorden op een vraag luidden voor ze gewijzigd zijn; met "uit" haalt de schrijver of een moderator dat weg
command-earlier-example = /eerder 12
command-ages = houdbaar
command-ages-help = na hoe lang antwoorden over een onderwerp worden nagekeken (voor moderatoren); met "uit" weer als gewoonlijk
command-ages-example = /houdbaar telefoons 90d
command-aging = veroudering
command-aging-help = welke antwoorden volgens iemand niet meer kloppen, en welke nagekeken moeten worden (voor moderatoren)
command-aging-example = /veroudering
fresh-lately = onlangs
fresh-months = { $count ->
    [one] een maand geleden
   *[other] { $count } maanden geleden
}
fresh-years = { $count } jaar geleden
fresh-given = { $ago } gegeven
fresh-confirmed = { $ago } gegeven, in { $month } bevestigd
fresh-unchecked = { $ago } gegeven, sindsdien niet nagekeken
fresh-unchecked-since = { $ago } gegeven, niet nagekeken sinds { $month }
fresh-doubted = { $ago } gegeven, en volgens iemand klopt het niet meer
fresh-doubted-why = { $ago } gegeven, en volgens iemand klopt het niet meer: { $reason }
fresh-newer = er is een nieuwer antwoord: { $title }
fresh-newer-in = er is een nieuwer antwoord: #{ $number }, { $title }
fresh-newer-bare = er is een nieuwer antwoord, in een kamer die niet iedereen hier kan zien
fresh-untrue = klopt niet meer
fresh-untrue-this = { $number } klopt niet meer
untrue-which = Reageer hiermee op een antwoord, of geef het nummer van de vraag.
untrue-no-answer = Vraag { $number } heeft geen antwoord dat bedoeld kan zijn.
untrue-noted = Dank je, ik heb het genoteerd: wie het antwoord op vraag { $number } vindt, ziet dat.{ $open ->
    [yes] {" "}Je vraag blijft open.
   *[no] {""}
}
untrue-why = Dank je, ik heb het genoteerd.{ $open ->
    [yes] {" "}Je vraag blijft open.
   *[no] {""}
} Wat klopt er niet meer aan? Antwoord in één regel; als er een nieuwer antwoord is, met het nummer van die vraag.
untrue-whose = Je reageert op het antwoord op vraag { $replied }. Bedoel je dat op vraag { $number }, schrijf dan `/verouderd #{ $number }` en waarom; begin de reden anders met een woord.
untrue-bare = Goed, het is genoteerd zonder reden. Schiet je er een te binnen: `/verouderd { $number } waarom`
untrue-not = Goed, op het antwoord op vraag { $number } is niets aan te merken.
valid-noted = Dank je, ik heb genoteerd dat het antwoord op vraag { $number } nog klopt.{ $newer ->
    [yes] {" "}Het nieuwere blijft erboven staan.
   *[no] {""}
}
valid-instead = Dank je, ik heb genoteerd dat het antwoord op vraag { $number } nog klopt. Vraag { $newer } wordt niet meer als het nieuwere getoond.
valid-back = Toon het nieuwere weer
newer-none = Vraag { $number } heeft nog geen antwoord dat is aangenomen of dat anderen nuttig vonden.
newer-itself = Dat kan niet in zijn eigen plaats komen.
newer-noted = Wie het antwoord op vraag { $old } vindt, krijgt voortaan dit nieuwere te zien: { $title }
newer-noted-bare = Wie het antwoord op vraag { $old } vindt, leest voortaan dat er een nieuwer is: { $title } Wat daarin staat, ziet alleen wie in die kamer is.
earlier-kept = Je hebt een antwoord gewijzigd dat anderen gelezen kunnen hebben: { $title } Hoe het eerst luidde, is nog na te lezen, als geschiedenis. Als niemand dat meer mag lezen, haal het dan hier weg, of op elk moment met `/eerder { $number } uit`.
earlier-out = Haal weg hoe het eerst luidde
earlier-row = • { $name }, tot { $ago }: { $text }
earlier-how = De schrijver of een moderator haalt dat weg met `/eerder { $number } uit`.
earlier-none = Van de antwoorden op vraag { $number } is niets van vroeger bewaard.
earlier-gone = Hoe het eerst luidde, is nu weg, voor iedereen. (Vraag { $number })
earlier-not-you = Dat mag alleen wie het antwoord schreef weghalen, of een moderator.
replaces-ask = Komt dit antwoord in de plaats van een ouder, dat volgens iemand niet meer klopt? { $title } (#{ $number })
replaces-yes = Ja
replaces-no = Nee
replaces-not-you = Dat is aan wie het nieuwere antwoord gaf of erom vroeg, of aan een moderator.
newer-number = Geef het nummer van de vraag met het nieuwere antwoord. Je kunt opnieuw antwoorden waar het is gevraagd.
replaces-not = Goed, ik laat het zo.
updates-offer = Zal ik het je zeggen als er daarop een nieuwer antwoord is? Ook later, met `/bijblijven { $number }`.
updates-yes = Ja, zeg het me
updates-done = Als er een nieuwer antwoord op vraag { $number } is, hoor je het.
updates-stopped = Over nieuwere antwoorden op vraag { $number } hoor je niets meer.
updates-stop = niets meer over { $number }
newer-told = Er is een nieuwer antwoord op { $title } → { $answer }
nudge-kind-newer = nieuwer
nudge-kind-newer-help = nieuwere antwoorden op vragen waarvoor je dat wenste
nudge-kind-upkeep = onderhoud
nudge-kind-upkeep-help = of een oud antwoord waar jij iets van kunt weten nog klopt, hoogstens eens per week
upkeep-ask = { $why ->
    [own] Dit heb je { $ago } geantwoord, en het is sindsdien weer gevonden. Klopt het nog?
    [asker] { $author } heeft je dit { $ago } geantwoord, en het is sindsdien weer gevonden. Klopt het nog?
   *[knows] { $author } heeft dit { $ago } geantwoord, en het is sindsdien weer gevonden. Misschien weet jij het: klopt het nog?
}
upkeep-ask-aloud = { $author } heeft dit { $ago } geantwoord, en het is sindsdien weer gevonden. Klopt het nog?
upkeep-meant = Bedoel je dit? Klopt het nog?
    { $title } → { $answer }
upkeep-row = { $title } → { $answer }
upkeep-doubted = Iemand zegt: { $reason }
upkeep-yes = Klopt nog
upkeep-no = Klopt niet meer
upkeep-newer = Er is een nieuwer
upkeep-pass = Niet aan mij
upkeep-which = Welk is het? Antwoord met het nummer van die vraag, of schrijf het nieuwere antwoord: ik zeg het waar de vraag is gesteld.
upkeep-not-you = Daarnaar heb ik je niet gevraagd, of niet meer.
upkeep-passed = Dank je dat je het zegt.{ $others ->
    [yes] {" "}Ik vraag het iemand anders.
   *[no] {""}
}
ages-usual = Antwoorden die weer gevonden worden, worden { $days } dagen na het geven of bevestigen nagekeken.
ages-row = • { $subject }: { $days } dagen
ages-set = Antwoorden over { $subject } worden na { $days } dagen nagekeken.
ages-dropped = Antwoorden over { $subject } worden weer na { $days } dagen nagekeken, zoals gewoonlijk.
ages-none-such = Voor { $subject } is geen eigen tijd ingesteld.
ages-bounds = Het kan van { $least } tot { $most } dagen zijn.
ages-one = Noem één onderwerp, en de tijd: `/houdbaar telefoons 90d`.
ages-many = Zoveel onderwerpen met een eigen tijd kunnen er hoogstens zijn: { $most }.
aging-none = Van geen antwoord is gezegd dat het niet meer klopt, en geen moet worden nagekeken.
aging-doubted = { $count ->
    [one] **Eén antwoord klopt volgens iemand niet meer**
   *[other] **{ $count } antwoorden kloppen volgens iemand niet meer**
}
aging-due = { $count ->
    [one] **Eén antwoord moet worden nagekeken**
   *[other] **{ $count } antwoorden moeten worden nagekeken**
}
aging-row = #{ $number } { $title } – { $note }
aging-more = … en nog { $count }
aging-how = `/geldig 12` zegt dat het nog klopt, `/nieuwer 31 12` dat het bij 31 opnieuw is beantwoord.
status-aging = { $count ->
    [one] Eén antwoord klopt volgens iemand niet meer: `/veroudering` laat het zien.
   *[other] { $count } antwoorden kloppen volgens iemand niet meer: `/veroudering` laat ze zien.
}
idea-doubted = Iemand zou dit opnieuw kunnen beantwoorden, want wat er is geantwoord klopt volgens iemand niet meer: { $title }
export-doubt = Antwoorden waarvan je zei dat ze niet meer kloppen
export-upkeep_asked = Antwoorden waarnaar je gevraagd bent
export-answer_watch = Vragen waarvan je hoort als er een nieuwer antwoord is
export-answer_before = Wat antwoorden van jou zeiden voor je ze veranderde
page-updates = Nieuwere antwoorden
page-updates-row = #{ $number } { $title }
setting-knowledge-enabled = of het er is; in een levende gemeenschap uit tot het daar wordt aangezet, aan in de terminal en in scenario's
setting-knowledge-checked_after = hoe lang nadat een antwoord is gegeven of voor het laatst bevestigd iemand die het weet wordt gevraagd of het nog klopt, als het intussen weer is gevonden; `/houdbaar` stelt voor een onderwerp een andere tijd in
setting-knowledge-shown_after = vanaf deze leeftijd zegt een antwoord dat weer wordt getoond hoe oud het is
page-answers = Antwoorden
page-answers-what = Wat hier is gevraagd en beantwoord, het nieuwste eerst.
page-answers-words = Woorden
page-answers-look = Zoek
page-answers-newest = Alle antwoorden, het nieuwste eerst
page-answers-older = Oudere
page-answers-none = Er is nog niets beantwoord.
page-answers-nothing = Niets gevonden. Andere woorden vinden het misschien.
page-answers-by = { $name }
page-answers-accepted = { $name }, aangenomen
page-answer = Vraag
page-answer-asked = { $ago } gevraagd door { $name }
page-answer-there = waar het is gezegd
page-answer-newest = Er is een nieuwer antwoord
page-answer-newer = { $name } (#{ $number }):
page-answer-answers = Antwoorden
page-answer-taken = aangenomen
page-answer-until = tot { $ago }
page-answer-before = { $count ->
    [one] Wat er eerst stond
   *[other] Wat er eerst stond, { $count } keer
}
page-answer-why = Wat klopt er niet meer aan?
page-answer-which = Het nummer van de vraag met het nieuwere antwoord
page-answer-updates = Zeg het me als er een nieuwer antwoord is

# Wat het doet voor de praktijk van gemeenschappen.
practice-freshness = Oude antwoorden vertellen hoe oud ze zijn, en wie het weet wordt af en toe gevraagd of ze nog kloppen.
stands-confirmed = bevestigd in { $month }
stands-doubted = iemand zegt dat het niet meer klopt
stands-doubted-why = iemand zegt dat het niet meer klopt: { $reason }
stands-newer = er is een nieuwer antwoord: vraag { $number }
stands-newer-bare = er is een nieuwer antwoord
