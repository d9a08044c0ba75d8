# Wat de bot zegt over rubrieken, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-enter = inzenden
command-enter-help = zend iets in voor een rubriek, of trek het in
command-enter-example = /inzenden limericks Een tuinder die woonde in Delft …
command-column = rubriek
command-column-help = begin een rubriek, beëindig haar, of laat haar slapen of wakker worden
command-column-example = /rubriek stemmen limericks: vijf regels die rijmen
command-columns = rubrieken
command-columns-help = welke rubrieken er zijn, en hoe je inzendt
command-columns-example = /rubrieken
command-winners = winnaars
command-winners-help = wie er pas gewonnen heeft, en de eregalerij van een rubriek
command-winners-example = /winnaars limericks
command-guess = raden
command-guess-help = raad wat er te raden is, of beantwoord een vraag
command-guess-example = /raden een grasmaaier
column-what-votes = stemmen
column-what-guess = raden
column-what-quiz = quiz
column-what-free = vrij
column-what-wake = wakker
column-what-sleep = slaap
column-what-end = einde
column-withdraw-word = intrekken

column-name = Geef haar een naam van hoogstens { $longest } tekens, en achter een `:` waar het om gaat, in hoogstens { $about }: `/rubriek stemmen limericks: vijf regels die rijmen`.
column-colon = Is dat allemaal de naam? Zet een `:` achter de naam: `/rubriek { $kind } { $name }: { $about }`.
column-known = Er is al een rubriek { $name }.
column-many = Er zijn { $most } rubrieken, en meer is niet te volgen. Met `/rubriek einde NAAM` stopt er een.
column-not-moderator = **{ $name }** verandert wie de kamer ervan modereert.
column-made = Er is een nieuwe rubriek: **{ $name }**{ $has ->
    [yes] . { $about }
   *[no] .
}
column-call-votes = Voor de volgende **{ $name }**: antwoord hierop, met woorden of een foto, of schrijf me `/inzenden { $name }` onder vier ogen, zodat nog niemand weet van wie het is. Het stemmen begint { $until }.
column-call-free = Voor de volgende **{ $name }**: antwoord hierop, met woorden of een foto, of schrijf me `/inzenden { $name }`. Ik laat ze zien { $until }.
column-call-guess = Voor **{ $name }**: schrijf me onder vier ogen wat er te raden is, en achter een `=` wat het is: `/inzenden { $name } Het heeft tanden en eet niet = een kam`. Er kan een foto bij. De week eindigt { $until }.
column-call-quiz = Voor **{ $name }**: schrijf me onder vier ogen je vraag, en wat er te kiezen is, met een `*` voor wat goed is: `/inzenden { $name } Wat is een bes? | aardbei | *tomaat = Ze groeit uit één bloem`. Wat achter de `=` staat vertel ik aan het eind. De week eindigt { $until }.
column-how = { $how }
column-yours = Tot nu toe van jou: { $text }
    { $how } Wat je nu inzendt komt ervoor in de plaats.
column-entered-votes = Dank je! Het zit in **{ $name }**, en je kunt het veranderen of intrekken tot { $until }, als het stemmen begint.
column-entered-free = Dank je! Het zit in **{ $name }**, en je kunt het veranderen of intrekken tot { $until }, als ik het laat zien.
column-entered-guess = Dank je! Ik leg het voor in de kamer, en vertel { $until } wat het is.
column-entered-quiz = Dank je! Ik leg het voor in de kamer, en vertel { $until } wat goed is.
column-entered-changed = Dank je! Nu zit deze in **{ $name }**, in plaats van de vorige, tot { $until }.
column-second = Er zit er al een van jou in **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] .
}
    Die blijft, tenzij je iets anders zegt.
column-instead = neem deze in plaats daarvan
column-was-talk = Dat hield ik voor een praatje. Is het voor **{ $name }** bedoeld, laat het me dan weten.
column-send-in = zend het in
column-edited = In **{ $name }** staat het nu zoals je het veranderd hebt.
column-gone = Je bericht is weg, dus wat je inzond voor **{ $name }** is ook ingetrokken. Je kunt het opnieuw inzenden met mij alleen, zodat niemand het eerder leest.
column-withdraw = trek het in
column-withdrawn = Het is ingetrokken; er wordt niets van bewaard. Je kunt iets anders inzenden voor **{ $name }**.
column-nothing-to-withdraw = Er wacht niets van jou in **{ $name }**.
column-none = Er zijn hier nog geen rubrieken. Een moderator kan er een beginnen: `/rubriek stemmen limericks`.
column-unknown = Ik ken geen rubriek { $word }. Er zijn: { $names }.
column-which = Welke bedoel je? { $names }
column-not-remembered = Dat bericht weet ik niet meer. Schrijf het achter `/inzenden` en de naam van de rubriek.
column-not-yours = Dat schreef iemand anders. Voor een rubriek zend je in wat van jezelf is.
column-privately = Iedereen hier kan nu lezen wat het is, dus het zou geen raadsel zijn. Schrijf me er een onder vier ogen: `/inzenden { $name } …`.
column-long = Houd het binnen { $longest } tekens.
column-empty = Zend woorden in, of een foto.
column-how-guess = Schrijf wat er te raden is (of stuur een foto), en achter een `=` wat het is: `/inzenden { $name } Het heeft tanden en eet niet = een kam`. Zijn er meer namen voor, zet er dan een `/` tussen.
column-how-quiz = Schrijf een vraag en twee tot { $most } keuzes, elk binnen { $label } tekens, met een `*` voor de goede: `/inzenden { $name } Wat is een bes? | aardbei | *tomaat`.
column-one = De jouwe ligt al voor in de kamer; ieder heeft er één per week. Met `/inzenden { $name } intrekken` trek je haar in.
column-picture = 🖼 { $about }
column-picture-untold = 🖼 een foto
column-picture-failed = De foto die je inzond voor **{ $name }** kon ik niet krijgen, dus ze doet niet mee. Stuur haar nog een keer.
column-entry = { $text }
column-entry-picture = foto { $number }
column-write-first = Hier raad je met mij alleen: schrijf me `/raden` onder vier ogen.
column-told = { $text }

column-vote-title = { $name }: welke vind je mooi?
column-vote = **{ $name }**: er zijn er { $count } binnen. Stem tot { $until }; ieder ziet ze in een andere volgorde.
column-one-more = Er is er één binnen voor **{ $name }**; met een tweede kunnen we stemmen. { $how }
column-runs-on = Minder dan { $least } hebben tot nu toe gestemd over **{ $name }**, dus het stemmen gaat door tot { $until }.
column-won = **{ $name }**: { $voters ->
    [one] er stemde één lid
   *[other] er stemden { $voters } leden
}, en { $count ->
    [one] de winnaar is
   *[other] samen winnen
}
column-line = **{ $author }** ({ $count ->
    [one] één stem
   *[other] { $count } stemmen
}): { $text }
column-others = De anderen:
column-nobody-won = **{ $name }**: er stemden er deze keer te weinig, dus niemand heeft gewonnen. Dank aan allen die iets inzonden!
column-free = { $count ->
    [one] **{ $name }** van deze week:
   *[other] **{ $name }** van deze week, { $count } in totaal:
}
column-by = **{ $author }**: { $text }

column-riddle-guess = **{ $name }**, van **{ $author }**: { $text }
    Wat is het? Raad met mij alleen, zo vaak je wilt; wie het eerst goed raadt wint, en ik vertel het { $until }. (`/raden { $number } …`)
column-riddle-quiz = **{ $name }**, van **{ $author }**: { $text }
    Je hebt één antwoord; wat goed is vertel ik { $until }. (`/raden { $number } …`)
column-guess-go = ik weet het
column-ask-guess = **{ $name }**: { $text }
    Wat is het? Schrijf me wat je denkt, of `/raden { $number } …`.
column-ask-quiz = **{ $name }**: { $text }
    Je hebt één antwoord.
column-guess-over = Dat is voorbij; wat het was is al verteld.
column-nothing-to-guess = Er is nu niets te raden.
column-guess-which = Welke bedoel je? Kies er een, of zet de naam of het nummer voor wat je raadt: `/raden { $number } …`.
column-guess-one = • { $number } **{ $name }**: { $text }
column-guess-own = Die is van jezelf, en je weet het al.
column-guess-newcomer = Ik zag je hier pas nadat dit was voorgelegd, dus je raadt mee bij de volgende.
column-guessed = Je hebt deze al beantwoord. Wat goed is vertel ik als de week eindigt.
column-guess-alone = Dat kan hier iedereen lezen. Schrijf me onder vier ogen wat je denkt: `/raden { $number } …`.
column-answer-how = Kies er een, met het nummer van 1 tot { $count } of met de woorden.
column-guess-right = Dat is het! Houd het voor je: ik vertel alles als de week eindigt.
column-guess-wrong = Dat is het niet. Raad nog eens, zo vaak je wilt.
column-quiz-right = Dat is goed! Houd het voor je: ik vertel alles als de week eindigt.
column-quiz-wrong = Dat is het niet; dapper geprobeerd! Wat goed is vertel ik als de week eindigt.
column-revealed = **{ $name }**: { $text }
    Het was: **{ $solution }**
column-why = { $why }
column-nobody-knew = { $guesses ->
    [0] Niemand heeft deze keer geraden.
    [one] Eén lid heeft geraden, en had het niet goed.
   *[other] { $guesses } leden hebben geraden, en niemand had het goed.
}
column-knew-guess = **{ $names }** wist het het eerst, van de { $guesses } die raadden.
column-knew-quiz = { $count ->
    [one] **{ $names }** had het goed, van de { $guesses } die antwoordden.
   *[other] { $count } hadden het goed, van de { $guesses } die antwoordden: **{ $names }**
}

column-done-made = **{ $name }** ligt voor in de kamer.
column-done-wake = **{ $name }** is weer wakker.
column-done-sleep = **{ $name }** slaapt: ik vraag er niet meer om, tot iemand inzendt of haar wekt.
column-done-end = **{ $name }** is er niet meer, met alles wat erin zat.
column-sleeps = { $weeks ->
    [one] Al een week heeft niemand iets ingezonden voor **{ $name }**, dus ze slaapt nu. Een inzending wekt haar, en jij kunt dat ook.
   *[other] Al { $weeks } weken heeft niemand iets ingezonden voor **{ $name }**, dus ze slaapt nu. Een inzending wekt haar, en jij kunt dat ook.
}
column-wake = wek { $name }
columns-none = Er zijn hier nog geen rubrieken.
columns-head = { $count ->
    [one] Er is één rubriek:
   *[other] Er zijn { $count } rubrieken:
}
columns-row = • **{ $name }** ({ $kind ->
    [guess] iets te raden
    [quiz] een vraag
    [free] gewoon om te laten zien
   *[votes] met stemmen
}{ $asleep ->
    [yes] , slaapt
   *[no] {""}
}){ $has ->
    [yes] : { $about }
   *[no] {""}
}
winners-none = Er heeft nog niemand iets gewonnen.
winners-head = **{ $name }**
winners-row = • { $day }: **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] {""}
}
winners-fame = Over alle weken:
winners-fame-votes = { $place }. **{ $name }**: { $percent } % vond het mooi ({ $count ->
    [one] één keer gewonnen
   *[other] { $count } keer gewonnen
})
winners-fame-wins = { $place }. **{ $name }**: { $count ->
    [one] één keer
   *[other] { $count } keer
}
winners-news = **{ $name }** heeft { $column } gewonnen{ $has ->
    [yes] : { $text }
   *[no] {"."}
}
nudge-kind-columns = rubrieken
nudge-kind-columns-help = dat een rubriek slaapt, omdat niemand meer inzendt
setting-columns-enabled = of de rubrieken er zijn; in een levende gemeenschap pas als ze daar aangezet zijn
setting-columns-opens = de dag waarop het stemmen over de inzendingen van een week begint
setting-columns-opens_hour = het uur waarop dat begint, op de klok van de gemeenschap
setting-columns-ends = de dag waarop een week eindigt, met haar winnaar
setting-columns-ends_hour = het uur waarop ze eindigt
setting-columns-least = zoveel leden moeten stemmen, anders gaat het stemmen een week door
setting-columns-sleeps_after = na zoveel weken zonder inzending valt een rubriek in slaap
setting-columns-pictures = hoelang na zijn week de foto van een winnaar bewaard wordt; de andere gaan meteen
export-community_column = Rubrieken die je begon
export-column_entry = Wat je inzond voor rubrieken
export-column_guess = Wat je raadde
export-column_win = Wat je won

# The page.
page-columns = Rubrieken
page-columns-what = Waarvoor je iets kunt inzenden, week na week, en wie er gewonnen heeft.
page-columns-asleep = Ze slaapt; een inzending wekt haar.
page-columns-own = Wat je inzond:
page-columns-send = Zend het in
page-columns-text = Je woorden
page-columns-won = De laatste winnaars
page-columns-picture = een foto zonder beschrijving
deed-columns = Rubrieken maken

# Wat het doet voor de praktijk van gemeenschappen.
practice-columns = Rubrieken brengen elke week iets: leden sturen in, stemmen of raden, en er is een winnaar.
practice-columns-lacks = Er is nog geen rubriek. In een kamer maakt dit er een: `/rubriek stemmen limericks: vijf regels die rijmen`

archived-won = Het heeft gewonnen.
archived-entry = { $name }, week { $week }
