# Wat de bot van de rust en het einde van een gemeenschap zegt, in het Nederlands. Kort, vriendelijk, gewoon; nooit dwingend.

command-ending = einde
command-ending-help = zien of deze gemeenschap doorgaat, rust of eindigt, en erover meebeslissen
command-ending-example = /einde
ending-word-ask = vraag
ending-word-stop = stop
ending-word-reopen = heropen
ending-word-awake = wakker
ending-word-asleep = slaap
ending-word-quiet = rustig
ending-word-later = later
ending-word-unnamed = naamloos
ending-word-named = genoemd
ending-do-ask = vraag de leden
ending-do-stop = toch doorgaan
ending-do-reopen = weer openen
ending-do-awake = de rust is voorbij
ending-do-asleep = laat rusten
ending-do-quiet = het rust alleen
ending-do-later = over drie maanden
ending-do-unnamed = noem me niet

nudge-kind-ending = rust en einde
nudge-kind-ending-help = wat er te beslissen is waar bijna niets meer gebeurt
nudge-kind-farewell = afscheid
nudge-kind-farewell-help = één keer, voordat deze gemeenschap eindigt

ending-to-signs = Al { $after } heeft niemand iets gevraagd in **{ $name }**, zei bijna niemand iets en kwam er niets nieuws. Dat kan rust zijn, of een einde; allebei is goed. Rust het alleen, zal ik de leden vragen of ze door willen gaan, rusten of eindigen, of zal ik het je over drie maanden weer vragen?
ending-to-rest = Iemand heeft iets gevraagd in **{ $name }**, dat rust. Is de rust voorbij? Dan doe ik mijn werk weer. Ik vraag dit één keer.
ending-to-wish = Iemand wil de leden van **{ $name }** vragen of ze door willen gaan, rusten of eindigen. Als jij het ermee eens bent, breng ik het in stemming.
ending-to-tomorrow = **{ $name }** eindigt op { $at }. { $made ->
    [yes] Ik vertel iedereen dat het archief op { $archive } staat.
   *[no] Wie de bot draait maakt het archief met `copbot archive`. Waar het dan is, vertel je iedereen met `/instellingen ending.archive`.
}
ending-to-over = **{ $name }** eindigde 90 dagen geleden en kan niet meer geopend worden. Wie de bot draait kan alles wat ervan bewaard is wegdoen met `copbot destroy`, na het archief te hebben gemaakt met `copbot archive`.
ending-quiet-noted = Dan laat ik het rusten, en vraag het op zijn vroegst over een jaar weer.
ending-later-noted = Ik vraag het over drie maanden weer, als het dan nog zo stil is.
ending-asleep-noted = Het rust verder. Met `/einde wakker` is dat voorbij wanneer je maar wilt.
ending-answered = Dat is intussen al beantwoord. `/einde` vertelt hoe het staat.

ending-title = Gaat { $name } door?
ending-option-on = doorgaan
ending-option-rest = rusten
ending-option-end = eindigen
ending-put = **{ $title }** { $quiet ->
    [yes] Het is hier stil geweest.{" "}
   *[no] {""}
}_Rusten_: ik zeg niets ongevraagd; alles kan nog gelezen, gevraagd en opgezocht worden. _Eindigen_: na { $days ->
    [one] nog één dag
   *[other] nog { $days } dagen
} is het voorbij, met dank, en blijft er een archief. Er moeten er minstens { $quorum } stemmen tot { $until }; zijn het er minder, dan blijft alles zoals het is.
ending-put-elsewhere = **{ $title }** Daarover wordt gestemd in { $room }, tot { $until }. Het is ook voor iedereen hier: `/stemmingen`.
ending-few = { $voters ->
    [0] Niemand heeft gestemd
    [one] Eén heeft gestemd
   *[other] { $voters } hebben gestemd
} over of **{ $name }** doorgaat, en er waren er { $quorum } nodig. Dus blijft alles zoals het is, en vraag ik het een half jaar niet weer.
ending-chosen-on = **{ $name }** gaat door: doorgaan { $on }, rusten { $rest }, eindigen { $end }. Dank voor het stemmen!
ending-chosen-rest = **{ $name }** rust van nu af: doorgaan { $on }, rusten { $rest }, eindigen { $end }. Ik zeg niets meer ongevraagd; alles kan nog gelezen, gevraagd en opgezocht worden. Een moderator wekt het met `/einde wakker`.
ending-chosen-end = Jullie hebben besloten dat **{ $name }** eindigt: doorgaan { $on }, rusten { $rest }, eindigen { $end }. Het eindigt op { $at }. Tot die tijd geeft `/exporteer` je wat van jou is, en haalt `/vergeet` het weg. Willen twee van jullie liever doorgaan, dan gaat het door: `/einde stop`.

ending-farewell = **{ $name }** eindigt op { $at }: dat hebben de leden besloten. `/exporteer` geeft je alles van jou, `/vergeet` haalt het weg; dat kan allebei ook later nog. Wil je liever doorgaan, en iemand anders ook, dan gaat het door.
ending-farewell-named = Op de laatste dag bedank ik bij naam wie iets voor de anderen deed. Wil je liever niet genoemd worden? Zeg het me: `/einde naamloos`.
ending-unnamed-noted = Ik noem je niet. `/einde genoemd` neemt dat terug.
ending-named-noted = Ik mag je noemen, met wat je voor de anderen deed.
ending-now = Vandaag eindigt **{ $name }**.
ending-thanks = Dank jullie allemaal, en deze mensen voor wat ze voor de anderen deden:
ending-thanks-all = Dank jullie allemaal, voor wat jullie voor elkaar waren.
ending-thanks-row = { $deed }: { $names }
ending-thanks-more = { $count ->
    [one] {" "}en nog één
   *[other] {" "}en nog { $count }
}
ending-archive = Wat we maakten is hier bewaard: { $archive }
ending-left = `/exporteer` en `/vergeet` werken nog. Tot { $until } kunnen twee van jullie het weer openen: `/einde heropen`. Ik zeg niets meer. Vaarwel!
ending-over-open = Deze gemeenschap eindigde op { $day }. `/exporteer` en `/vergeet` werken nog, en tot { $until } kunnen twee leden haar weer openen: `/einde heropen`.
ending-over-archive-open = Deze gemeenschap eindigde op { $day }. Wat ze maakte is op { $archive }. `/exporteer` en `/vergeet` werken nog, en tot { $until } kunnen twee leden haar weer openen: `/einde heropen`.
ending-over = Deze gemeenschap eindigde op { $day }. `/exporteer` en `/vergeet` werken nog.
ending-over-archive = Deze gemeenschap eindigde op { $day }. Wat ze maakte is op { $archive }. `/exporteer` en `/vergeet` werken nog.

ending-is-lives = **{ $name }** gaat door. Of het doorgaat, rust of eindigt beslissen de leden, in een stemming; { $count ->
    [0] twee van jullie kunnen het hun vragen
    [one] de moderator en nog iemand van jullie kunnen het hun vragen
   *[other] twee moderatoren kunnen het hun vragen
}: `/einde vraag`.
ending-is-asked = **{ $name }** is stil geworden, en de moderatoren is gevraagd wat ze willen.
ending-is-ballot = De leden van **{ $name }** stemmen over doorgaan, rusten of eindigen: `/stemmingen`.
ending-is-rests = **{ $name }** rust sinds { $since }: ik zeg niets ongevraagd. Alles kan gelezen, gevraagd en opgezocht worden. Een moderator wekt het: `/einde wakker`.
ending-is-notice = **{ $name }** eindigt op { $at }. Willen twee van jullie liever doorgaan, dan gaat het door: `/einde stop`.
ending-ask-noted = { $count ->
    [0] Genoteerd. Zegt een ander lid ook `/einde vraag`, dan vraag ik het iedereen.
    [one] Genoteerd. Er zijn er twee nodig, van wie één moderator: zegt een ander ook `/einde vraag`, dan vraag ik het iedereen.
   *[other] Genoteerd. Is een andere moderator het ermee eens, dan vraag ik het iedereen.
}
ending-ask-thanks = Het wordt de leden nu gevraagd.
ending-stop-first = Iemand wil liever doorgaan met **{ $name }**. Wil nog één van jullie dat, dan eindigt het niet.
ending-stop-noted = Genoteerd. Zegt nog iemand dat, dan eindigt het niet.
ending-stop-done = **{ $name }** eindigt niet: twee van jullie willen liever doorgaan.
ending-stop-thanks = Het gaat door. Dank je!
ending-reopen-first = Iemand wil **{ $name }** weer openen. Wil nog één van jullie dat, dan is het weer open.
ending-reopen-noted = Genoteerd. Zegt nog iemand dat, dan is het weer open.
ending-reopen-done = **{ $name }** is weer open: twee van jullie wilden dat. Welkom terug!
ending-reopen-thanks = Het is weer open. Dank je!
ending-awake = De rust is voorbij: **{ $name }** is weer wakker.
ending-awake-thanks = Het is wakker. Ik doe mijn werk weer.
ending-same = Dat heb je al gezegd; er is er nog één nodig.
ending-moderator = Er zijn een moderator en nog iemand nodig. Tot nu toe heeft geen moderator het gezegd.
ending-moderators = Twee moderatoren kunnen dat de leden vragen. Je kunt het hun zeggen: `/helpdesk`.
ending-too-soon = Dat is nog niet zo lang geleden besloten. Het kan weer gevraagd worden vanaf { $day }.
ending-not-now = Er is nu niets van dien aard te beslissen. `/einde` vertelt hoe het staat.
ending-too-late = Het eindigde meer dan 90 dagen geleden, en kan niet meer geopend worden.
ending-not-resting = Het rust niet.
ending-no-room = Ik ben in geen kamer waar ik het de leden kan vragen.

# Welke antwoorden in gewone woorden wat betekenen; met | ertussen.
ending-said-on = doorgaan|door|ga door|verder|verdergaan
ending-said-rest = rusten|rust|laat rusten|pauze
ending-said-end = eindigen|einde|stoppen|stop|ophouden
ending-words-quiet = het rust alleen|het rust|het rust maar|laat maar|laat rusten|rust
ending-words-ask = vraag de leden|vraag het de leden|vraag het ze|vraag het iedereen|breng het in stemming|stemmen
ending-words-later = over drie maanden|later|vraag het later|niet nu|vraag het over drie maanden weer
ending-words-awake = de rust is voorbij|het is voorbij|maak wakker|wakker
ending-words-asleep = laat rusten|nog niet|rust|laat maar

export-ending = Dat je iets wenste over het einde van de gemeenschap
export-ending_unnamed = Dat je aan het einde liever niet genoemd wordt

setting-ending-quiet_for = na zo lang zonder vraag, met weinigen die iets zeggen en niets nieuws, wordt moderatoren onder vier ogen gevraagd of dat rust is of een einde; `"0s"` voor nooit
setting-ending-active = minder dan zoveel die in die tijd iets zeiden zijn weinigen
setting-ending-vote_for = hoe lang leden kunnen stemmen over doorgaan, rusten of eindigen
setting-ending-quorum = zo'n groot deel van wie in het laatste jaar actief was moet stemmen, en nooit minder dan twee mensen; met minder stemmen blijft alles zoals het is
setting-ending-anonymous = die stemming is anoniem
setting-ending-notice = zo lang voor het einde wordt het aangekondigd
setting-ending-archive = het adres van het archief van wat er gemaakt is, dat aan het einde aan allen verteld wordt
about-ending = Rust en einde
