# Wat de bot over beoordelingen zegt, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend. Waar een | staat, is elk van de woorden goed.

command-review = meelezen
command-review-help = een tekst, een link of een bestand aan lezers voorleggen
command-review-example = /meelezen @bob @cas tot vrijdag Mijn tekst
command-review-menu = Vraag om meelezers
command-reviews = leeslijst
command-reviews-help = wat er te lezen is
command-reviews-example = /leeslijst
command-circle = kring
command-circle-help = kringen van lezers, en een plek daarin
command-circle-example = /kring erbij dichters
command-newcircle = nieuwekring
command-newcircle-help = een kring van lezers maken, met zoveel plekken
command-newcircle-example = /nieuwekring dichters 6
form-review = Iets aan lezers voorleggen
form-review-text = Je tekst, of een link ernaartoe
form-review-until = Wanneer het gelezen moet zijn, als er een datum is
form-review-until-said = tot { $words }:

review-word-read = lees|lezen|neem|ja|ik
review-word-no = nee|niet|terug|pas
review-word-text = tekst
review-word-show = toon|laat zien|stand|hoe
review-word-bundle = bundel|bestand|pdf
review-word-extend = verleng|langer|wacht
review-word-close = sluit|klaar|einde
review-word-withdraw = intrekken|weg|verwijder|stop
review-word-keep = bewaar|bibliotheek
review-word-vote = stemmen|stem
review-word-editor = redacteur
review-word-again = opnieuw|versie|nieuw
review-word-accept = aangenomen|accepteer|goedgekeurd
review-word-revise = herzien|herzie
review-word-reject = afgewezen|afwijzen

review-how = `/meelezen Mijn tekst` legt een tekst voor aan iedereen in de kamer. Voor de tekst kan staan voor wie hij is (`@bob @cas`, of `kring`), tot wanneer (`tot vrijdag`) en `anoniem`, en dan een dubbele punt: `/meelezen @bob @cas tot vrijdag anoniem: Mijn tekst`. Een link mag ook, of `/meelezen` als antwoord op een bericht of een bestand van jezelf.
review-long = Dat is langer dan ik aan lezers kan voorleggen. Een link of een bestand kan wel.
review-perhaps-hidden = Moet het zonder namen gelezen worden? Zet daar dan een dubbele punt achter: `/meelezen anoniem: …`. Hoort het woord bij je tekst, zet er dan een dubbele punt voor: `/meelezen : …`.
review-perhaps-date = Wanneer moet het gelezen zijn? Dat ken ik niet als datum: schrijf het als `tot vrijdag:` of `tot 20 maart:`. Horen de woorden bij je tekst, zet er dan een dubbele punt voor: `/meelezen : …`.
review-past = Die datum is voorbij. Wanneer moet het gelezen zijn?
review-no-day = Die dag staat in geen kalender die ik kan bijhouden. Wanneer moet het gelezen zijn?
review-to-whom = Voor wie is het? Noem ze (`/meelezen @bob @cas …`), of een kring van je (`/meelezen kring …`), of schrijf het in een kamer, voor iedereen daar.
review-two = Zonder namen zijn er minstens twee lezers nodig: anders weet je wie wat zei. Noem er nog een, of laat `anoniem` weg.
review-not-remembered = Dat bericht weet ik niet meer. Schrijf `/meelezen` met de tekst zelf.
review-remembered-part = Dat bericht is langer dan ik onthoud. Schrijf `/meelezen` met de tekst zelf, desnoods privé, of zet die in een bestand.
review-not-yours = Dat is van iemand anders. Je kunt voorleggen wat je zelf geschreven hebt.
review-no-circle = Je zit in geen kring die zo heet. `/kring` laat zien welke er zijn.
review-which-circle = Welke kring bedoel je: { $names }? Zet de naam achter `kring`.
review-enough = { $most ->
    [one] Je vorige tekst wordt nog gelezen. Als die gebundeld is, kan de volgende.
   *[other] Er worden nog { $most } teksten van je gelezen. Als er een gebundeld is, kan de volgende.
}
review-again-open = Die wordt nog gelezen. `/meelezen sluit` bundelt wat er is; daarna kan een nieuwe versie.
review-read-first = In deze kring leest men eerst voor anderen. `/leeslijst` laat zien wat op een lezer wacht; daarna kan die van jou.
review-put-all = Het ligt voor aan iedereen, tot { $day }. Het is nummer { $number }.
review-put-chosen = { $count ->
    [0] Het is nummer { $number }, tot { $day }.
    [one] Ik vraag de lezer die je noemde. Het is nummer { $number }, tot { $day }.
   *[other] Ik vraag de { $count } lezers die je noemde. Het is nummer { $number }, tot { $day }.
}
review-unreached = { $has ->
    [yes] { $names } kan ik nog niet bereiken. Ik vraag het zodra daar een privébericht vandaan komt.
   *[no] { $count ->
    [one] Eén van hen kan ik nog niet bereiken. Ik vraag het zodra daar een privébericht vandaan komt.
   *[other] { $count } van hen kan ik nog niet bereiken. Ik vraag het zodra daar een privébericht vandaan komt.
}
}
review-put-circle = { $count ->
    [0] Het ligt voor aan je kring, tot { $day }. Het is nummer { $number }.
    [one] Ik vraag eerst één lezer van je kring, tot { $day }. Het is nummer { $number }.
   *[other] Ik vraag eerst { $count } lezers van je kring, tot { $day }. Het is nummer { $number }.
}

review-card = **{ $name }** zoekt meelezers: **{ $title }**
review-number = Tekst { $number }
review-version = versie { $version }
review-paragraphs = { $count } alinea's
review-file = bestand: { $name }
review-a-file = een bestand
review-until = tot { $day }
review-anonymous = zonder namen
review-read-by = { $count ->
    [one] { $names } leest mee.
   *[other] { $names } lezen mee.
}
review-read-by-some = { $count ->
    [one] Eén lid leest mee.
   *[other] { $count } leden lezen mee.
}
review-read-by-more = { $count ->
    [one] { $names } en nog iemand lezen hem.
   *[other] { $names } en nog { $count } anderen lezen hem.
}
review-is-open = Open voor lezers.
review-is-late = De datum is voorbij; wat nu komt telt nog mee.
review-is-asked = De datum is voorbij; wat nu komt telt nog mee.
review-is-extended = Nog een week open.
review-is-bundled = Wat er gezegd is, is gebundeld, en wacht op een oordeel.
review-is-decided = Er is een oordeel.
review-is-withdrawn = Dit is voorbij.
review-is-accept = Oordeel: aangenomen.
review-is-revise = Oordeel: te herzien.
review-is-reject = Oordeel: niet aangenomen.
review-take = Ik lees mee
review-decline = Nu niet
review-text = **{ $title }**
review-nothing-new = In de tekst is sinds de vorige versie niets veranderd.
review-new-paragraphs = Nieuw sinds de vorige versie: ¶{ $numbers }.
review-changed-paragraphs = Veranderd sinds de vorige versie: ¶{ $numbers }.
review-gone-paragraphs = Weg sinds de vorige versie: wat ¶{ $numbers } was.
review-thread-how = Schrijf hier wat je ervan vindt: `¶2 moet: de bron ontbreekt`, `zou`, of `lof`.
review-thanks = Dank je! Je hebt tot { $day }.
review-how-comment = Schrijf me wat je ervan vindt: `¶2 moet: de bron ontbreekt`, `zou: een kortere titel`, `lof voor het begin`. Een paar woorden zonder dat mogen ook. Kom je later bij me: `/meelezen { $number } ¶2 …`.
review-how-anonymous = Wie het schreef, hoort niet wie wat zei, en ook niet wanneer: alles komt samen, aan het eind.
review-file-in-chat = Het bestand komt naar je toe in onze chat.
review-read-privately = Schrijf me eerst privé, één woord is genoeg. Druk dan nog eens, of zeg het daar.
review-privately = Die is niet voor deze kamer. Vraag het me privé.
review-over = Daarop kan niet meer gereageerd worden. Toch bedankt!
review-own = Die is van jezelf. Anderen lezen hem.
review-own-comment = Dat is je eigen tekst. Wat je anders wilt, komt in de volgende versie.
review-declined = Goed. Bedankt dat je het zegt!
review-not-asked = Daarvoor heb ik je niet gevraagd.
review-none = Zo'n tekst is er niet voor jou. `/leeslijst` laat zien welke er zijn.
review-first-number = Welke tekst bedoel je? Zet het nummer ervoor, zoals `/meelezen 4 { $word }`. `/leeslijst` laat de nummers zien.
review-what-number = Op tekst { $number } kun je nu niet reageren, dus ik heb niets gedaan. Is dit een nieuwe tekst die met een getal begint? Zet er dan een dubbele punt voor: `/meelezen : { $number } …`.
review-which = Welke tekst bedoel je? Zet het nummer ervoor: `/meelezen { $number } ¶2 …`. `/leeslijst` laat de nummers zien.
review-not-own = Dat kan alleen wie het heeft voorgelegd.

review-offer = **{ $name }** vraagt je om “{ $title }” te lezen{ $has ->
    [yes] {", in de kring "}{ $circle }.
   *[no] {"."}
} Wil je dat?
review-offer-again = **{ $name }** heeft een nieuwe versie van “{ $title }”, en vraagt eerst jou, die de vorige las. Wil je dat?
review-offer-aloud = er is iets voor je te lezen: “{ $title }” (tekst { $number }). Wil je dat?
review-offer-closed-aloud = er is iets voor je te lezen. Schrijf me privé, `/leeslijst` is genoeg, dan laat ik het zien.
review-date-near = “{ $title }” is te lezen tot { $day }, en ik heb nog niets van je. Een paar woorden zijn genoeg: `/meelezen { $number } …`. Komt het niet uit, dan is dat goed.
review-date-over = De datum voor “{ $title }” was { $day }. Als je wilt, schrijf dan vandaag een paar woorden: `/meelezen { $number } …`. Ik vraag het niet nog eens.
review-asked = De datum voor “{ $title }” is voorbij, en niet alle lezers hebben geschreven. { $count ->
    [0] Zullen we een week langer wachten, of sluiten?
    [one] Er is één opmerking. Zullen we een week langer wachten, of bundelen wat er is?
   *[other] Er zijn { $count } opmerkingen. Zullen we een week langer wachten, of bundelen wat er is?
}
review-asked-which = Bedoel je een week langer wachten, of sluiten? Zeg `wacht` of `sluit`.
review-extended = Lezers hebben tot { $day }. Dan bundel ik wat er is.
review-extended-already = Er kwam al een week bij. Dan bundel ik wat er is.
review-closed = Op “{ $title }” kan niet meer gereageerd worden.
review-withdrawn = “{ $title }” ligt niet meer voor.
review-source-edited = Lezers gaan verder met “{ $title }” zoals het was, want er zijn al opmerkingen. Als die gebundeld zijn, brengt `/meelezen { $number } opnieuw` de nieuwe tekst.
review-source-gone = Je bericht is weg, maar “{ $title }” ligt nog voor aan lezers, met hun opmerkingen. `/meelezen { $number } intrekken` beëindigt dat.
review-bundle-there = “{ $title }” is gelezen. { $count ->
    [one] Er is één opmerking.
   *[other] Er zijn { $count } opmerkingen.
} `/meelezen { $number } bundel` geeft je alles in een bestand.
review-choose-editor = Wie moet er een oordeel geven? `/meelezen { $number } redacteur @mia` vraagt iemand, `/meelezen { $number } stemmen` wie het gelezen heeft.
review-empty = Niemand vond tijd om op “{ $title }” te reageren. `/meelezen { $number } @bob @cas` vraagt anderen, nu of later.
review-empty-one = Zo weinigen hebben op “{ $title }” gereageerd dat je zou weten wie het was; daarom laat ik niets zien. Wat er gezegd is blijft bewaard: `/meelezen { $number } @bob @cas` vraagt meer lezers.
review-aloud-asked = de datum voor “{ $title }” is voorbij. Zullen we een week langer wachten, of bundelen wat er is?
review-aloud-bundled = “{ $title }” is gelezen. `/meelezen { $number } bundel` geeft je wat er gezegd is.
review-aloud-decided = er is een oordeel over “{ $title }”: `/meelezen { $number } bundel`.
review-aloud-withdrawn = niemand vond tijd om op “{ $title }” te reageren. `/meelezen { $number } @bob @cas` vraagt anderen, nu of later.
review-taken-away = Een moderator heeft “{ $title }” gesloten: het ligt niet meer voor aan lezers.
review-taken-aloud = een moderator heeft “{ $title }” gesloten: het ligt niet meer voor aan lezers.
review-few = Zo weinigen hebben gereageerd dat je zou weten wie het was; daarom blijft het open, en wat er gezegd is blijft bewaard. `/meelezen { $number } @bob @cas` vraagt meer lezers, `/meelezen { $number } intrekken` beëindigt het.
review-none-more = Wie zal ik vragen? `/meelezen { $number } @bob @cas` vraagt die twee, als ze het nog niet lezen.
review-nothing-bundled = Daarvan is niets gebundeld.

review-noted = Genoteerd als opmerking { $number }, { $place }, **{ $label }**: “{ $text }”.
review-noted-proposed = Genoteerd als opmerking { $number }, { $place }: “{ $text }”. Ik nam het als **{ $label }**; zeg `moet`, `zou` of `lof` als je het anders bedoelt.
review-good = Goed.
review-on-all = over het geheel
review-label-must = moet
review-label-should = zou
review-label-praise = lof
review-remark-out = Haal het weg
review-remark-gone = Opmerking { $number } is weg.
review-agree = Je bent het eens met opmerking { $number }: “{ $text }”.
review-agree-which = Met welke opmerking ben je het eens? `eens 2` zegt het, `/meelezen { $number }` laat de nummers zien.
review-agree-own = Dat is je eigen opmerking.
review-no-remark = Zo'n opmerking is er daar niet voor jou.
review-not-own-comment = Dat is een opmerking van iemand anders. Je kunt het ermee eens zijn, of er zelf een schrijven.
review-remark-long = Dat is langer dan één opmerking kan zijn. In twee of drie delen kan het wel.
review-reasons-long = Dat is langer dan ik kan doorgeven. Iets kortere redenen kunnen wel.
review-no-words = Wat vind je ervan? Bijvoorbeeld: `/meelezen { $number } ¶2 moet: de bron ontbreekt`.
review-no-paragraph = { $count ->
    [one] Er is geen ¶{ $number }: de tekst heeft één alinea.
   *[other] Er is geen ¶{ $number }: de tekst heeft { $count } alinea's.
}
review-anonymous-here = Deze wordt zonder namen gelezen, dus ik heb niets genoteerd. Schrijf het me privé: `/meelezen { $number } ¶2 …`.
review-remark = { $number }. { $place } **{ $label }** { $text }{ $has ->
    [yes] {" – "}{ $by }
   *[no] {""}
}{ $count ->
    [0] {""}
    [one] {" · "}één is het ermee eens
   *[other] {" · "}{ $count } zijn het ermee eens
}
review-you = jij

review-bundle-by = Van { $name }
review-bundle-points = { $count ->
    [one] Eén opmerking
   *[other] { $count } opmerkingen
}
review-bundle-verdict = Oordeel
review-bundle-whole = Over het geheel
review-bundle-text = De tekst
review-bundle-file = Wat er over “{ $title }” gezegd is
review-bundle-here = Dit is er over “{ $title }” gezegd.
review-not-bundled = Het wordt nog gelezen. Als de datum voorbij is, wordt het gebundeld.
review-agreed = { $count ->
    [one] { $names } is het ermee eens
   *[other] { $names } zijn het ermee eens
}
review-agreed-some = { $count ->
    [one] één is het ermee eens
   *[other] { $count } zijn het ermee eens
}

review-verdict-accept = aangenomen
review-verdict-revise = herzien
review-verdict-reject = afgewezen
review-verdict-ask = “{ $title }” is gelezen. Wat is je oordeel: aangenomen, herzien of afgewezen, en waarom? Schrijf me één regel, zoals `herzien, want de bronnen ontbreken`, of `/meelezen { $number } herzien …`.
review-verdict-aloud = “{ $title }” is gelezen. Wat is je oordeel? `/meelezen { $number } aangenomen`, `herzien` of `afgewezen`, met je redenen erachter.
review-vote-ask = Je hebt “{ $title }” gelezen. Wat is je oordeel: aangenomen, herzien of afgewezen?
review-vote-title = Oordeel over “{ $title }”
review-voted = { $count ->
    [one] Eén lezer heeft gestemd.
   *[other] { $count } lezers hebben gestemd.
}
review-why = En waarom? Een reden hoort erbij. Schrijf me die, of `/meelezen { $number } { $verdict } …`.
review-decided = Daarover is er een oordeel, of er wordt over gestemd.
review-not-decided = Daarover is er nog geen oordeel.
review-not-editor = Daarover oordeelt iemand anders.
review-editor = { $name } oordeelt over “{ $title }”.
review-editor-own = Over een eigen tekst oordeelt men niet zelf. Noem iemand anders.
review-editor-closed = { $name } kan deze niet zien: alleen wie bij de lezers hoort, kan oordelen. Noem iemand anders.
review-editor-whom = Wie moet het zijn? `/meelezen { $number } redacteur @mia`
review-by-vote = Wie “{ $title }” lezen, stemmen over het oordeel, als het er twee of meer zijn.
review-verdict-given = Je oordeel over “{ $title }” is genoteerd: { $verdict }. Dank je!
review-verdict-told = Oordeel over “{ $title }”: **{ $verdict }**.{ $has ->
    [yes] {" "}{ $reasons }
   *[no] {""}
}
review-then-accept = Mag het in de bibliotheek van de gemeenschap? `/meelezen { $number } bewaar`
review-then-revise = `/meelezen { $number } opnieuw` met de nieuwe tekst legt de volgende versie aan dezelfde lezers voor.
review-then-accept-alone = Wat er gezegd is, blijft voor jou zolang je wilt.
review-then-reject = Wat er gezegd is, kan je toch nog van pas komen. `/meelezen { $number } opnieuw` met een andere tekst kan altijd.
review-kept = “{ $title }” gaat naar de bibliotheek.
review-not-kept = Goed, het blijft waar het is.
review-keep-closed = Die lag alleen aan sommigen voor, en blijft bij hen.
review-do-text = Toon de tekst
review-do-no = Nu niet
review-do-extend = Een week wachten
review-do-close = Sluiten
review-do-withdraw = Intrekken
review-do-bundle = Toon wat er gezegd is
review-do-keep = Naar de bibliotheek
review-do-accept = Aangenomen
review-do-revise = Herzien
review-do-reject = Afgewezen

reviews-none = Er is nu niets voor je te lezen.
reviews-none-here = In deze kamer is er nu niets te lezen. Wat voor jou alleen is, laat ik je privé zien: schrijf me daar `/leeslijst`.
review-row = { $how ->
    [own] **{ $title }** – van jou.
    [asked] **{ $title }** – { $name }. Je bent gevraagd om mee te lezen.
    [reads] **{ $title }** – { $name }. Je leest mee.
   *[other] **{ $title }** – { $name }.
}
review-waits = “{ $title }”, dat je leest tot { $day }
review-waits-verdict = “{ $title }” wacht op je oordeel
review-attention = { $count ->
    [one] één gelezen tekst wacht op een oordeel
   *[other] { $count } gelezen teksten wachten op een oordeel
}

circle-join = erbij
circle-enter = in
circle-leave = eruit
circle-join-button = Ik wil een plek
circle-new-how = Schrijf hoe hij heet en hoeveel plekken hij heeft, van 2 tot { $most }: `/nieuwekring dichters 6`.
circle-made = Er is nu een kring van lezers: **{ $name }**, met { $places } plekken. Wat daar gelezen wordt, zien alleen de mensen van de kring. `/kring erbij { $name }` vraagt om een plek.
circle-changed = **{ $name }** heeft nu { $places } plekken.
circle-none = Er is hier nog geen kring. Moderatoren kunnen er een maken: `/nieuwekring dichters 6`.
circle-which = Welke kring bedoel je? Er zijn: { $names }.
circle-not-in = Je zit in geen kring die zo heet. { $has ->
    [yes] Je zit in: { $names }.
   *[no] {""}
}
circle-in-already = Je zit in { $name }, of wacht daar op een plek.
circle-joined = Je zit in **{ $name }**. `/meelezen kring` met je tekst legt die voor aan de kring.
circle-queued = **{ $name }** is vol. Je bent nummer { $place } van wie wachten, en ik zeg het als er een plek is.
circle-left = Je zit niet meer in { $name }.
circle-moved-up = Er is nu een plek voor je in **{ $name }**. `/meelezen kring` met je tekst legt die voor aan de kring.
circle-row = **{ $name }**: { $taken } van de { $places } plekken zijn bezet{ $waits ->
    [0] .
    [one] , één wacht.
   *[other] , { $waits } wachten.
} `/kring erbij { $name }`
circle-row-own = **{ $name }**: je zit erin, { $taken } van de { $places } plekken zijn bezet. Je hebt er { $read } gelezen voor { $own ->
    [0] nog geen tekst van jezelf
    [one] één tekst van jezelf
   *[other] { $own } teksten van jezelf
}; { $each } voor elke is het gebruik.
circle-people = Erin: { $names }.

export-review = Wat je aan lezers voorlegde, of waarover je oordeelde
export-reviewer = Wat je gevraagd bent te lezen
export-remark = Wat je over teksten zei
export-seconded = Met welke opmerkingen je het eens bent
export-seat = In welke leeskringen je zit
nudge-kind-reviews = meelezen
nudge-kind-reviews-help = teksten die je gevraagd wordt te lezen
nudge-kind-reviewdates = leesdata
nudge-kind-reviewdates-help = dat de datum nadert van iets dat je leest
nudge-kind-reviewauthors = je teksten
nudge-kind-reviewauthors-help = hoe het gaat met wat je voorlegde
nudge-kind-reviewverdicts = oordelen
nudge-kind-reviewverdicts-help = teksten die op een oordeel van jou wachten
nudge-kind-circleplaces-help = dat er in een kring een plek voor je is
setting-review-enabled = of het er is; in een levende gemeenschap uit tot het daar wordt aangezet, aan in de terminal en in scenario's
setting-review-lasts = hoeveel tijd lezers hebben als er geen datum genoemd is
setting-review-answer = hoe lang wie gevraagd is te lezen tijd heeft om te antwoorden; dan wordt de volgende gevraagd
setting-review-remind = hoe lang voor de datum lezers die nog niets zeiden er voor het eerst van horen
setting-review-remind_again = hoe lang voor de datum ze er nog eens van horen
setting-review-late = hoe lang na de datum wie het voorlegde gevraagd wordt of er gewacht of gesloten wordt
setting-review-most = zoveel teksten van een lid kunnen tegelijk gelezen worden
setting-review-readers = zoveel leden van een kring worden tegelijk gevraagd een tekst te lezen
setting-review-balance = zoveel teksten van anderen leest een lid van een kring voor elke eigen tekst
setting-review-balance_first = wie in een kring te weinig gelezen heeft, wordt gevraagd er een te lezen voor de volgende eigen tekst

page-review = Tekst
page-reviews = Elkaars teksten lezen
page-reviews-what = Wat er te lezen is, en wat je zelf aan lezers hebt voorgelegd. Alles kan ook in de chat: `/meelezen`.
page-reviews-reading = Te lezen
page-reviews-mine = Van jou
page-reviews-mine-none = Je hebt niets aan lezers voorgelegd.
page-reviews-submit = Leg het voor
page-reviews-whom = Voor wie het is
page-reviews-named = wie ik in de tekst noem
page-reviews-room = iedereen in { $name }
page-reviews-circle = de kring { $name }
page-reviews-hint = Tot wanneer, en voor wie als je namen noemt, staat voor de tekst: tot vrijdag: … of @bob @cas tot vrijdag: …
page-reviews-done = Gelezen
page-reviews-circles = Kringen
page-review-md = Alles als tekst (Markdown)
page-review-pdf = Alles als PDF
page-review-say = Wat vind je ervan?
page-review-more = Vraag meer lezers
page-review-ask = Vraag ze
page-review-names = Hun namen
page-review-names-hint = @bob @cas
page-review-send = Zeg het
page-review-place = Van welke alinea
page-review-label = Hoe je het bedoelt
page-review-propose = stel iets voor
page-review-words = In je eigen woorden
page-review-agree = Ik ben het ermee eens
page-review-decide = Geef het oordeel
page-review-reasons = Je redenen
deed-review = Lezen wat anderen schreven
