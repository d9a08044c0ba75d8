# Wat de bot over oproepen zegt, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend. Waar een | staat is elk van de woorden goed.

command-call = oproep
command-call-help = vraag iemand om iets te doen
command-call-example = /oproep De links nakijken voor vrijdag, 2 mensen
command-calls = oproepen
command-calls-help = waar hulp bij wordt gezocht
command-calls-example = /oproepen
form-call = Hulp vragen
form-call-what = Wat er te doen is
form-call-when = Voor wanneer, als er een datum is
form-call-when-said = voor { $words }
form-call-places = Hoeveel mensen, als het er meer dan een zijn
form-call-places-said = , { $words } mensen

call-word-small = klein|kleine klus|iets kleins
call-word-take = neem|ja|doe
call-word-could = help|kan
call-word-no = nee|weiger
call-word-well = goed|bezig|houd
call-word-done = klaar|gedaan|af|gelukt
call-word-back = terug|teruggeven
call-word-withdraw = stop|intrekken|verwijder|verwijderen|annuleer|annuleren|schrap|wis
call-word-thanks = bedankt|dank
call-word-change = wijzig|verander|bewerk|aanpassen|wijzigen
call-word-list = lijst|toon|alle|oproepen|overzicht
call-word-how = help|hulp|hoe|uitleg

call-said-take = ik doe het|ik doe het wel|ik doe mee|doe ik|dat doe ik|ik neem het|ik wil het doen|ik wil het wel doen|ik kan het doen|ik kan dat doen|ik help|graag
call-said-could = ik kan helpen|ik zou kunnen helpen|ik kan meehelpen|misschien|ik wil wel helpen|ik kan een handje helpen
call-said-no = niet voor mij|ik kan niet|geen tijd|nu niet|liever niet|helaas niet|sorry|nee bedankt
call-said-well = gaat goed|het gaat goed|goed|prima|ik ben bezig|mee bezig|ben bezig|ik ben ermee bezig|bijna klaar|ik houd het|ik hou het
call-said-done = klaar|het is klaar|gedaan|het is gedaan|ik heb het gedaan|is gedaan|is klaar|af|het is af
call-said-back = geef terug|ik geef het terug|terug|zet maar open|open zetten|het lukt niet|het lukt me niet|lukt niet|geen tijd|iemand anders

call-how = Schrijf wat er te doen is: `/oproep De links nakijken voor vrijdag, 2 mensen`. Een datum en hoeveel mensen kunnen aan het eind staan. Met `klein:` ervoor kunnen nieuwkomers het als eersten doen.
call-long = Houd het alsjeblieft binnen { $longest } tekens.
call-places = Een oproep kan 1 tot { $most } plaatsen hebben.
call-past = Die datum is voorbij. Voor wanneer is het?
call-no-day = “{ $day }” staat in geen kalender die ik ken. Voor wanneer is het?
call-slip-near = Bedoelde je `/oproep { $line }`? Ik heb niets in de kamer gezet. Wil je hulp vragen, zeg dan in een paar woorden meer wat er te doen is: `/oproep De links nakijken`.
call-slip = Wat is er te doen? Alleen “{ $text }” is te kort voor een oproep, dus ik heb niets in de kamer gezet. Bijvoorbeeld `/oproep De links nakijken`, of `/oproep neem 3` voor een die er al is.
call-do-none = Je doet er nu geen. `/oproepen` laat zien wat er open staat.
call-unclear = Ik begreep dat niet als antwoord over “{ $what }”. { $part ->
    [does] Je kunt zeggen: `gaat goed`, `het is klaar`, of `ik geef het terug`.
    [free] Je kunt zeggen: `ik doe het`, of `ik kan helpen`.
   *[asked] Je kunt zeggen: `ik doe het`, `ik kan helpen`, of `niet voor mij`.
}
call-enough = { $most ->
    [one] Je vorige oproep staat nog open. Als die klaar is, of met `/oproep stop`, kan de volgende.
   *[other] Je hebt { $most } oproepen open. Als er een klaar is, of met `/oproep stop 3`, kan de volgende.
}
call-none = Er is geen oproep { $number }. `/oproepen` laat zien wat er open staat.
call-which = Welke bedoel je? `/oproepen` laat de nummers zien: `/oproep { $line }`.
call-put = Je oproep staat in de kamer. Het is nummer { $number }.

call-card = **{ $name }** zoekt hulp: **{ $what }**
call-number = Oproep { $number }
call-by = voor { $day }
call-people = { $count ->
    [one] één persoon
   *[other] { $count } mensen
}
call-small = klein, nieuwkomers eerst
call-card-did = Gedaan door { $names }.
call-card-does = { $count ->
    [one] { $names } doet het.
   *[other] { $names } doen het.
}
call-card-could = Zou kunnen helpen: { $names }.
call-card-free = { $count ->
    [one] Er is nog iemand nodig.
   *[other] Er zijn er nog { $count } nodig.
}
call-card-done = Dit is klaar.
call-card-withdrawn = Dit hoeft niet meer.
call-take = Ik doe het
call-could = Ik zou kunnen helpen
call-no = Niet voor mij
call-well = Gaat goed
call-done = Het is klaar
call-back = Ik geef het terug
call-keep = Ik houd het
call-again = Zet het weer open
call-note = Zet het in mijn profiel
call-unnote = Haal het uit mijn profiel

call-taken-now = Iemand doet het: **{ $what }**
call-open-now = Dit staat weer open: **{ $what }**
call-changed-now = Oproep { $number } luidt nu: **{ $what }**
call-now-done = Klaar: **{ $what }**
call-now-withdrawn = Hoeft niet meer: **{ $what }**

call-ask = **{ $name }** zoekt hulp in { $room }: “{ $what }”. Ik vraag het jou omdat { $why }. Is het iets voor je?
call-why-says = je zegt dat je iets weet van { $topics }
call-why-answered = je zoiets al eens hebt beantwoord
call-why-often = je hier veel mensen helpt
call-ask-aloud = “{ $what }” – misschien ben jij hier net de juiste voor. Is het iets voor je?
call-check-half = Hoe gaat het met “{ $what }”?
call-check-date = Vandaag is de dag van “{ $what }”. Hoe gaat het?
call-check-again = Zal ik “{ $what }” weer openzetten voor anderen, of houd je het? Allebei is goed. Hoor ik in { $days } niets, dan zet ik het weer open.
call-check-aloud = hoe gaat het met “{ $what }”?
call-has = { $count ->
    [0] { $names }: je hebt hulp bij “{ $what }”.
    [one] { $names }: je hebt hulp bij “{ $what }”. Er is nog iemand nodig.
   *[other] { $names }: je hebt hulp bij “{ $what }”. Er zijn er nog { $count } nodig.
}
call-open-again = “{ $what }” staat weer open voor anderen.

call-thanks-taker = Bedankt dat je “{ $what }” voor { $name } op je neemt! Ik vraag een keer hoe het gaat. Komt er iets tussen, geef het dan terug met `/oproep terug`; dat is helemaal niet erg. Als het klaar is: `/oproep klaar`.
call-thanks-could = Bedankt! Het staat erbij, en wie “{ $what }” doet kan je vragen.
call-no-thanks = Goed. Fijn dat je het zegt!
call-goes-well = Fijn om te horen. Bedankt voor “{ $what }”!
call-done-thanks = Prachtig, bedankt voor “{ $what }”!
call-done-caller = “{ $what }” is klaar. Mooi!
call-given-back = Het staat weer open voor anderen. Bedankt dat je “{ $what }” op je had genomen!
call-noted = In je profiel staat dat je “{ $what }” hebt gedaan.
call-unnoted = In je profiel staat niets meer van “{ $what }”.
call-withdrawn = Voor “{ $what }” wordt geen hulp meer gezocht.
call-changed = Het luidt nu: **{ $what }**

call-thanks-ask = “{ $what }” is klaar, door { $names }.
call-thanks-how = { $done } Wil je in { $room } bedanken? Schrijf me in een regel waar het goed voor was. Ik laat je eerst zien wat ik daar zeg, in jouw naam.
call-thanks-aloud = “{ $what }” is klaar. Waar was het goed voor? Met `/oproep bedankt { $number } …` zeg je het.
call-thanks-draft = Dit zou ik zeggen in { $room }:
    { $text }
call-thanks-say = Zeg het
call-thanks-not = Nu geen dank
call-thanks = **{ $name }** bedankt { $names } voor **{ $what }**: { $reason }
call-thanks-said = Gezegd in { $room }.
call-thanks-left = Goed, ik zeg niets.
call-thanks-why = Waar was het goed voor? Met een paar woorden meer wordt het een bedankje dat je onthoudt: `/oproep bedankt { $number } Nu verdwaalt niemand meer.`
call-nobody-to-thank = Er is nu niemand om daarvoor te bedanken.
call-room-gone = Ik ben niet meer in die kamer.

call-own = Dat is je eigen oproep; anderen antwoorden erop.
call-yours-already = Daar heb je al op geantwoord. Met `/oproep terug` geef je het terug.
call-not-yours = Daar ben je nu niet mee bezig. `/oproepen` laat zien wat er open staat.
call-not-asked = Daar heb ik je niet om gevraagd.
call-full = Daar zijn al genoeg mensen mee bezig. Toch bedankt!
call-kept = Dat is iets kleins, tot { $until } bewaard voor nieuwkomers. Daarna kan iedereen het doen.
call-over = Die oproep is voorbij.
call-not-own = Dat kan alleen wie de oproep deed, of een moderator daar.
call-over-caller = Oproep { $number }, die je deed, hoeft niet meer: wie hem deed is weg. Bedankt dat je het op je had genomen!

call-withdraw = Hoeft niet meer
call-small-one = “{ $what }” (oproep { $number })
call-for-newcomers = { $count ->
    [one] Iets kleins om mee te beginnen, als je wilt: { $names }. Met `/oproep neem { $number }` neem je het.
   *[other] Iets kleins om mee te beginnen, als je wilt: { $names }. Met `/oproep neem { $number }` neem je het laatste.
}
call-news-done = Gedaan door { $names }: { $what }
call-news-done-by-all = Gedaan: { $what }
call-news-open = { $name } zoekt hulp: { $what } (`/oproep neem { $number }`)
call-idea = Vraag nog eens in de kamer wie dit zou doen: { $what }
page-calls = Oproepen
page-calls-what = Waar nu hulp bij wordt gezocht, eerst wat nog iemand nodig heeft. Zelf iets vragen doe je met `/oproep` in een kamer.
page-calls-by = { $name } vraagt het, in { $room }
page-calls-none = Er wordt nu geen hulp gezocht.
page-calls-thanks = Waar was het goed voor? Het wordt in de kamer gezegd, in jouw naam.
calls-none = Er wordt nu geen hulp gezocht. Met `/oproep` vraag je erom.
calls-head = { $count ->
    [one] Er staat één oproep open:
   *[other] Er staan { $count } oproepen open:
}
calls-row = **{ $number }** { $what } – { $name }{ $dated ->
    [yes] , voor { $until }
   *[no] {""}
}{ $state ->
    [yours] . Die doe jij.
    [full] . Daar wordt aan gewerkt.
    [kept] . Iets kleins, nieuwkomers eerst.
   *[open] { $count ->
        [one] . Er is iemand nodig.
       *[other] . Er zijn er { $count } nodig.
    }
}
calls-more = { $count ->
    [one] En nog een.
   *[other] En nog { $count }.
}
calls-how = Met `/oproep neem { $number }` neem je nummer { $number }, met `/oproep help { $number }` zeg je dat je kunt helpen.

export-task = Waar je hulp bij zocht
export-helper = Wat je voor anderen doet en deed
export-task_asked = Naar welke oproepen je gevraagd bent
nudge-kind-calls = oproepen
nudge-kind-calls-help = hulp die gezocht wordt en misschien iets voor jou is
nudge-kind-checks-help = hoe het gaat met wat je voor anderen doet
nudge-kind-callover-help = dat wat je voor anderen doet niet meer nodig is
nudge-kind-thanks-help = dat klaar is waar jij hulp bij zocht, en of je bedankt
nudge-kind-callers = oproepers
nudge-kind-callers-help = wie doet waar jij hulp bij zocht

setting-calls-enabled = of het er is; in een levende gemeenschap uit tot het daar wordt aangezet, aan in de terminal en in scenario's
setting-calls-most = zoveel oproepen van een lid kunnen tegelijk open staan
setting-calls-lasts = hoeveel tijd je hebt als een oproep geen datum noemt; dan vraagt de bot hoe het gaat
setting-calls-ask_after = hoe lang een oproep in de kamer staat voor de bot iemand vraagt die er iets van kan weten
setting-calls-members = hoeveel leden die er iets van kunnen weten een voor een gevraagd worden; 0 voor geen
setting-calls-next_after = wanneer de volgende wordt gevraagd, als de vorige niets heeft gezegd
setting-calls-free_after = hoe lang na de datum de bot vraagt of het weer open mag; na even lang zonder een woord zet hij het open
setting-calls-small_for = hoe lang iets kleins voor nieuwkomers wordt bewaard voor iedereen het kan doen
deed-calls = De handen uit de mouwen steken

# Wat het doet voor de praktijk van gemeenschappen.
practice-calls = Iedereen kan om hulp vragen bij iets. Ik zoek wie het graag doet, dring bij niemand aan en zorg dat er bedankt wordt.

# Wat moderatoren deze week kunnen doen.
worth-call = Is er iets kleins dat iemand zou kunnen doen, en misschien graag doet? `/oproep` vraagt het, en dringt bij niemand aan.
archived-done = { $known ->
    [yes] Gedaan door { $names }
   *[no] Gedaan
  }
archived-thanked = Dank aan { $names }
