# Wat de bot zegt over vragen en antwoorden, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-ask = vraag
command-ask-help = stel een vraag; die blijft in het zicht tot er een antwoord is
command-ask-example = /vraag Hoe stel ik mijn wachtwoord opnieuw in?
command-accept = aanvaard
command-accept-help = aanvaard een antwoord op je vraag: beantwoord het antwoord ermee
command-accept-example = /aanvaard
command-close = sluit
command-close-help = sluit je vraag, met een reden als je wilt
command-close-example = /sluit gevonden in de handleiding
command-reopen = heropen
command-reopen-help = zet je vraag weer in het zicht, of maak ongedaan wat je er net mee deed
command-reopen-example = /heropen
command-duplicate = dubbel
command-duplicate-help = wijs naar het eerdere antwoord: beantwoord een vraag met het nummer van de eerdere, of een link ernaar
command-duplicate-example = /dubbel 12
command-move = verplaats
command-move-help = zet een vraag in een andere kamer, waar ze beter past: als antwoord erop, of met haar nummer
command-move-example = /verplaats 12 #tuin
command-show = toon
command-show-help = toon iemand een bewaard antwoord, op een bericht of aan een lid; alleen: de namen die er zijn
command-show-example = /toon wifi
command-name = naam
command-name-help = geef het antwoord op een vraag een naam; met "uit" erachter haal je die weg (voor moderatoren)
command-name-example = /naam 12 wifi
command-open = open
command-open-help = de open vragen: waar de meesten op wachten eerst; met een onderwerp die daarover, met `mijn` die jij misschien weet
command-open-example = /open rozen
command-missed = gemist
command-missed-help = wat er gevraagd en beantwoord is sinds je laatste woord, alleen voor jou; of zo lang als je zegt
command-missed-example = /gemist 3d
command-search = zoek
command-search-help = zoek beantwoorde vragen
command-search-example = /zoek wachtwoord vergeten
command-noquestion = geenvraag
command-noquestion-help = zeg dat wat ik voor een vraag hield er geen is: beantwoord het hiermee, of zet er ❌ bij
command-noquestion-example = /geenvraag
command-why-menu = Waarom?
command-why = waarom
command-why-help = beantwoord een bericht van mij, of een dat ik merkte, en hoor waarom ik het voor een vraag hield
command-why-example = /waarom
# Wat Discord van opdrachten en hun opties laat zien, en hoe het met een draad staat (als tag).
command-ask-menu = Er een vraag van maken
command-accept-menu = Dit antwoord aanvaarden
ask-posted = **{ $name }** vraagt: { $text }
ask-noted = Genoteerd als vraag { $number }. Ik houd haar in het zicht tot er een antwoord is.
ask-for = { $name } zegt dat dit iets vraagt, { $asker }, dus houd ik het in het oog als vraag { $number }.
ask-for-undo = Het is geen vraag
ask-of-bot = Dat zei een bot; alleen wat mensen zeggen kan een vraag zijn.
ask-of-who-left = Wie dat zei is hier niet meer.
ask-unknown = Ik weet niet (meer) wat in dat bericht staat, want ik bewaar geen gewoon gesprek. Wie het schreef kan het met `/vraag` stellen.
ask-already = Dat is al vraag { $number }, { $state ->
    [open] en ze is open
    [answered] en ze heeft een antwoord
    [accepted] en ze is beantwoord
    [duplicate] en ze was al eens gesteld
    [stale] en er is lang niets mee gebeurd; `/heropen` brengt haar terug
   *[other] en ze is gesloten; wie haar stelde kan haar heropenen
}.
ask-belongs = Dat is een antwoord op vraag { $number }: { $title }
ask-person = **{ $name }** heeft een vraag voor je (in { $room }): { $text }
    Beantwoord dit bericht, dan krijgt { $name } je antwoord.
ask-person-page = **{ $name }** heeft een vraag voor je (in { $room }): { $text }
    Antwoord erop in je chat, waar ik haar aan je heb gesteld: je antwoord gaat naar { $name }.
ask-person-pass = Ik laat het aan de anderen
ask-person-sent = Ik leg het { $name } voor.
ask-person-later = Ik leg het { $name } voor zodra het { $name } schikt.
ask-person-closed = { $name } is nu niet persoonlijk te vragen, dus leg ik je vraag aan iedereen voor.
ask-person-enough = Je hebt vandaag al { $count } vragen aan leden bij naam gesteld, dus leg ik deze aan iedereen voor.
ask-person-busy = Velen hebben { $name } vandaag al iets gevraagd, dus leg ik je vraag aan iedereen voor.
ask-person-everybody = Deze vraag is nu voor iedereen: { $title }
ask-person-passed = Dank je. De vraag is nu voor iedereen.
ask-person-not-you = Die vraag was niet voor jou, of is dat niet meer.
similar-offer = { $count ->
    [one] Iets als dit is al eens gevraagd. Helpt dit?
   *[other] Zulke vragen zijn al vaker gesteld. Helpt een hiervan?
}
similar-row = **{ $number }.** { $title } → { $answer } – { $rests }
similar-yes = antwoord { $number } helpt
similar-which = Welke bedoel je?
similar-this = antwoord { $number }
similar-no = nee, houd mijn vraag
similar-kept = De vraag blijft open.
together = { $name } vroeg { $ago } hetzelfde in { $room }, en dat staat nog open: { $title }
accept-kept = Goed. Met `/heropen` staat de vraag weer bij de open vragen.
accept-kept-page = Goed. Je kunt de vraag heropenen, als ze weer opkomt.
relayed-answer = **{ $name }** antwoordt: { $text }
relayed-addition = **{ $name }** vult aan: { $text }
relayed-question = **{ $name }** vraagt terug: { $text }
relayed-said = **{ $name }** zegt: { $text }
relayed = Dank je, ik heb het doorgegeven.
relayed-not = Ik kan het niet doorgeven: ik ben niet meer in de kamer waar dit is gevraagd.
accepted-instead = ✔ Het antwoord van { $author } is nu aanvaard, in plaats van dat van { $before }: { $title }
accepted = ✔ Het antwoord van { $author } is aanvaard: { $title }
accept-offer = { $asker }, loste het antwoord van { $author } het op?
accept-offer-yes = Ja, ik aanvaard het
accept-offer-other = Nee, dat van { $author }: { $answer }
accept-offer-no = Nog niet
solved-ask = Loste het antwoord van { $author } het op? { $title }
solved-ask-many = Loste een van deze antwoorden het op? { $title }
solved-ask-several = Zijn deze opgelost?
solved-row = { $number } { $title } → { $answer } ({ $author })
solved-yes-this = Ja, { $number }
solved-no-this = Nog niet, { $number }
solved-yes = Ja
solved-yes-of = Ja, dat van { $author }: { $answer }
solved-no = Nog niet
solved-stop = Vraag hier niet meer naar
solved-waits = Goed, de vraag is weer in het zicht, waar ze was.
solved-stopped = Goed, ik vraag hier niet meer naar.
solved-thanks = Dank je. Het is aanvaard.
accept-which = Er zijn meer antwoorden. Beantwoord het antwoord dat je aanvaardt met `/aanvaard`.
accept-no-answer = Er is nog geen antwoord dat aanvaard kan worden.
closed = Gesloten: { $title }
closed-because = Gesloten ({ $reason }): { $title }
duplicated = Dit is al eens gevraagd: { $title }
duplicated-answer = Dit is al eens gevraagd: { $title } → { $answer }
duplicate-itself = Deze twee zijn al dezelfde vraag.
pointed-head = { $asker }, { $name } wijst naar een antwoord dat het jouwe kan zijn. Helpt het?
pointed-row = { $rests ->
    [none] { $title } → { $answer }
   *[other] { $title } → { $answer } – { $rests }
}
pointed-open = { $asker }, { $name } zegt dat iemand hetzelfde vroeg, en dat staat nog open: { $title }. Is het hetzelfde?
pointed-bare = { $asker }, { $name } zegt dat dit al eens gevraagd is: { $title }. Is het hetzelfde?
pointed-yes = Ja, dat lost het op
pointed-no = Nee, de mijne is een andere
pointed = Dank je, ik liet het zien aan wie het vroeg.
pointed-before = Daar wees al eens iemand naar; het is aan wie het vroeg.
pointed-left = Wie dat vroeg is er niet meer, dus niemand kan zeggen of het hetzelfde is.
pointed-left-close = Wie dat vroeg is er niet meer, dus niemand kan zeggen of het hetzelfde is. `/sluit` haalt de vraag van de lijst.
pointed-lost = Ik ben niet meer in de kamer van die vraag, dus ik kan het daar niet laten zien.
export-pointer = Eerdere antwoorden waar je naar wees
moved-here = **{ $name }** vraagt (hierheen verplaatst uit { $room } door { $mover }): { $text }
moved-here-by-asker = **{ $name }** vraagt (hierheen verplaatst uit { $room }): { $text }
moved-away = { $name } verplaatste deze vraag naar { $room }. Daar gaat ze verder.
moved = Ze staat nu in { $room }.
move-there-already = Die vraag staat al in { $room }.
move-not-yet = Die vraag staat nog niet voor iedereen in een kamer, dus ze kan niet verplaatst worden.
show-head = { $name } raadt aan:
show-row = { $title } → { $answer } – { $author }, { $rests }
show-done = Getoond.
show-unknown = Geen antwoord heet “{ $name }”. `/toon` laat de namen zien.
show-unknown-near = Geen antwoord heet “{ $name }”. Bedoelde je { $near }?
show-not-kept = Vraag { $number } heeft nog geen antwoord dat aanvaard is of dat anderen nuttig vonden.
show-no-names = Nog geen antwoord heeft een naam. `/toon 12` laat er een zien met zijn nummer, dat `/zoek` vertelt.
show-names = { $count ->
    [one] **Eén antwoord heeft een naam**
   *[other] **{ $count } antwoorden hebben een naam**
}
show-name = { $name }: #{ $number } { $title }
show-names-more = … en nog { $count }
name-is = Het antwoord op vraag { $number } heet “{ $name }”: { $title }
name-none = Het antwoord op vraag { $number } heeft geen naam: { $title }
name-given = Het antwoord op vraag { $number } heet nu “{ $name }”: { $title }
name-taken = “{ $name }” is al de naam van het antwoord op vraag { $number }.
name-taken-away = Het antwoord op vraag { $number } heet niet meer “{ $name }”.
name-unfit = In een naam staan letters, en hoogstens { $most } tekens.
export-named = Antwoorden die je een naam gaf
reopened = Weer open: { $title }
open-none = Geen open vragen. Goed gedaan, allemaal!
open-head = { $count ->
    [one] **Eén open vraag**
   *[other] **{ $count } open vragen**
}
open-mine = mijn
open-on-head = { $count ->
    [one] **Eén open vraag** over “{ $subject }”
   *[other] **{ $count } open vragen** over “{ $subject }”
}
open-on-none = Geen open vraag over “{ $subject }”.
open-mine-head = { $count ->
    [one] **Eén open vraag** waarop jij misschien het antwoord weet
   *[other] **{ $count } open vragen** waarop jij misschien het antwoord weet
}
open-mine-none = Geen open vraag die op jou lijkt te wachten. Met `/weet` vertel je me waar je van weet.
missed-head = Sinds { $since } gebeurde er iets met { $count ->
    [one] één vraag
   *[other] { $count } vragen
}:
missed-none = Sinds { $since } is er niets nieuws.
missed-row = • { $title } – { $name } in { $room }, nog open (#{ $number })
missed-row-answered = • { $title } – { $name } in { $room }; { $by }: { $answer } (#{ $number })
missed-row-valued = • { $title } – { $name } in { $room }; hielp anderen, { $by }: { $answer } (#{ $number })
missed-row-accepted = • { $title } – { $name } in { $room }; aanvaard, { $by }: { $answer } (#{ $number })
missed-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
missed-privately = schrijf me onder vier ogen, dan vertel ik je wat je miste.
open-page = Blad { $page } van { $pages }
open-row = #{ $number } { $title } – { $name } in { $room }, { $ago }
open-row-mine = #{ $number } { $title } – **van jou**, in { $room }, { $ago }
open-row-interest = , { $count ->
    [one] één ander reageerde
   *[other] { $count } anderen reageerden
}
page-next = volgend blad
page-before = vorig blad
search-none = Niets gevonden voor “{ $text }”. Met andere woorden misschien wel; `/vraag` legt het aan iedereen voor.
search-open = { $count ->
    [one] Niets beantwoords gevonden voor “{ $text }”, maar deze vraag staat open:
   *[other] Niets beantwoords gevonden voor “{ $text }”, maar deze vragen staan open:
}
search-head = { $count ->
    [one] Gevonden voor “{ $text }”:
   *[other] Gevonden voor “{ $text }”, het beste eerst:
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-valued = gewaardeerd: { $rests }
rests-aged = { $rests }; { $note }
rests-accepted = { $count ->
    [0] aanvaard
    [1] aanvaard, en één ander had er ook iets aan
    [2] aanvaard, en twee anderen hadden er ook iets aan
    [3] aanvaard, en drie anderen hadden er ook iets aan
   *[other] aanvaard, en { $count } anderen hadden er ook iets aan
}
rests-thanked = { $count ->
    [0] { $asker } bedankte ervoor
    [1] { $asker } bedankte ervoor, en één ander had er ook iets aan
    [2] { $asker } bedankte ervoor, en twee anderen hadden er ook iets aan
    [3] { $asker } bedankte ervoor, en drie anderen hadden er ook iets aan
   *[other] { $asker } bedankte ervoor, en { $count } anderen hadden er ook iets aan
}
rests-helped = { $count ->
    [1] niet bevestigd door { $asker }, maar één had er iets aan
    [2] niet bevestigd door { $asker }, maar twee hadden er iets aan
    [3] niet bevestigd door { $asker }, maar drie hadden er iets aan
   *[other] niet bevestigd door { $asker }, maar { $count } hadden er iets aan
}
rests-rated = niet bevestigd door { $asker }, maar hoog gewaardeerd
search-row-bare = #{ $number } { $title }
remind-asker = { $name } vroeg je iets terug over je vraag: { $title }
nudge-kind-reminders = herinneringen
nudge-kind-reminders-help = als iemand je iets terugvroeg
nudge-kind-solved = opgelost
nudge-kind-solved-help = of een antwoord op je vraag het oploste
helped-told = Je antwoord hielp { $name }: { $title }
    Dank je! Dit zeg ik alleen de eerste keer.
nudge-kind-helped = geholpen
nudge-kind-helped-help = de eerste keer dat een antwoord van jou iemand hielp
nudge-kind-personal = persoonlijk
nudge-kind-personal-help = vragen die een lid aan jou stelt
ended-one = Niemand heeft je vraag beantwoord, en ik haal haar nu van de lijst: { $title }
    Je kunt haar open houden, of dit bericht beantwoorden met wat je er verder van weet: dan voeg ik dat toe en vraag ik het iedereen opnieuw. `/vraag @NAAM …` stelt haar aan iemand bij naam.
ended-many = Niemand heeft deze vragen van je beantwoord, en ik haal ze nu van de lijst:
ended-row = • { $title } (#{ $number })
ended-keep = Houd de vraag open
ended-keep-this = Houd { $number } open
ended-close = Sluit de vraag
ended-put = Vraag { $name }
ended-kept = Goed, ze blijft in het zicht. Nu en dan noem ik haar in de kamer.
nudge-kind-ended-help = dat niemand een vraag van jou lang beantwoordde, en wat je kunt doen
noquestion-told = { $name } zegt dat dit geen vraag is, dus heb ik het van de lijst gehaald: { $title }
noquestion-undo = Het is een vraag
noquestion-asked = Deze vraag is met `/vraag` gesteld. Wie haar stelde, kan haar sluiten met `/sluit`.
noquestion-unmarked = Ik heb het merkteken weggehaald.
noquestion-which = Beantwoord het bericht dat geen vraag is.
why-asked = Deze is gesteld met `/vraag`, dus het is een vraag.
why-post = Het is een bericht in een forum voor vragen, en dus een vraag, wat er ook staat. Met `/geenvraag` zeg je dat het er geen is.
why-which = Beantwoord hiermee een bericht van mij over een vraag, of een dat ik gemerkt heb.
why-forgotten = Toen dit gezegd werd, hield ik het voor een vraag. Waarop dat rustte, weet ik niet meer: gewone gesprekken bewaar ik niet.
why-listed = Ik houd dit voor een vraag aan de kamer: ik ben { $sure } % zeker, en zet op de lijst vanaf { $list } %.
why-marked = Dit is misschien een vraag: ik ben { $sure } % zeker. Vanaf { $mark } % merk ik het, en pas vanaf { $list } % zet ik het op de lijst.
why-question-for = Ervoor sprak: { $reasons }.
why-question-against = Ertegen: { $reasons }.
why-taken = Dat iemand erop inging, houd ik voor { $sure } % waarschijnlijk.
why-taken-for = Daarvoor sprak: { $reasons }.
why-taken-against = Daartegen: { $reasons }.
why-words-for = de woorden vragen iets
why-words-against = de woorden vragen niets
why-length-for = de lengte past bij een vraag
why-length-against = de lengte past niet bij een vraag
why-ends-with-a-mark-for = er staat een vraagteken
why-ends-with-a-mark-against = er staat geen vraagteken
why-greets-for = het groet
why-greets-against = het groet niet
why-asks-anybody-for = het vraagt of iemand iets weet
why-asks-anybody-against = het vraagt niet of iemand iets weet
why-tells-trouble-for = het vertelt van eigen moeite
why-tells-trouble-against = het vertelt niet van moeite
why-form-for = het heeft andere tekenen van een vraag
why-form-against = het heeft tekenen van ander gepraat, zoals dank
why-to-one-for = het klinkt als tegen iedereen
why-to-one-against = het klinkt als tegen één persoon
why-speaks-to-somebody-for = het spreekt niemand bij naam aan
why-speaks-to-somebody-against = het spreekt iemand bij naam aan
why-begins-new-for = het begint iets nieuws
why-begins-new-against = het gaat door op wat er gezegd is
why-in-a-talk-for = de schrijver was niet in gesprek
why-in-a-talk-against = de schrijver was al in gesprek
why-rhythm-for = het tempo van de kamer
why-rhythm-against = het tempo van de kamer
why-went-on-for = iemand ging erop door
why-went-on-against = niemand lijkt erop door te gaan
why-next-speaker-for = de volgende sprekers lijken het erover te hebben
why-next-speaker-against = de volgende sprekers hadden het over iets anders
why-spoken-to-for = anderen spraken de vrager bij naam aan
why-spoken-to-against = niemand sprak de vrager bij naam aan
why-asker-went-on-for = de vrager praatte met iemand door
why-asker-went-on-against = de vrager ging alleen door, of niet
why-shares-words-for = anderen gebruikten de zeldzame woorden ervan
why-shares-words-against = niemand gebruikte de zeldzame woorden ervan
why-asker-repeats-for = de vrager vroeg het niet nog eens
why-asker-repeats-against = de vrager vroeg het nog eens
why-asker-thanked-for = de vrager bedankte iemand
why-asker-thanked-against = de vrager bedankte niemand
why-silence-for = er is sindsdien veel gezegd
why-silence-against = er is sindsdien weinig gezegd
why-left = Ik houd dit niet voor een vraag aan de kamer: dat het er een is, daarvan ben ik { $sure } % zeker, en ik merk pas vanaf { $mark } %.
why-no-cue = Niets in de woorden of de vorm vraagt iets.
why-line = Regel { $line }, { $name }: { $text }
why-reply = Regel { $line }, { $name }, gaat erop door, { $sure } % waarschijnlijk: { $text }
status-learned = { $count ->
    [one] Leden verbeterden mij één keer
   *[other] Leden verbeterden mij { $count } keer
 }: ik zet vragen op de lijst vanaf { $list } % (ingesteld: { $set } %), en bied eerdere antwoorden aan vanaf { $similar } % (ingesteld: { $similarset } %). `/instellingen qa.learns uit` maakt dat ongedaan.
setting-qa-detect = vragen ook in gewone praat horen, niet alleen die met het commando
setting-qa-certainty = hoe zeker de bot moet zijn dat gewone praat een vraag is; hoger betekent minder vragen en minder vergissingen
setting-qa-learns = wat leden verbeteren (❌ bij wat geen vraag is, geen van de eerdere antwoorden die zijn aangeboden) verschuift certainty, mark_from, similar_from en meaning_from voor hun gemeenschap, hooguit 15 punten
setting-qa-mark_from = vanaf deze zekerheid krijgt wat een vraag kan zijn een teken, en niets meer; vanaf certainty komt het in de lijst
setting-qa-tags = de namen van de labels in een forum voor vragen die open zijn, op de vrager wachten, beantwoord en gesloten zijn, in deze volgorde
setting-qa-mark = de reactie die laat zien dat een vraag gezien is
setting-qa-talk_messages = binnen hoeveel berichten na een vraag gewone praat erover kan gaan
setting-qa-similar_from = hoeveel een eerdere vraag op deze moet lijken om haar antwoord aan te bieden, of om, zolang ze open is, de twee van elkaar te laten weten
setting-qa-meaning_from = hetzelfde voor vragen in andere woorden, waar degene die de bot draait dat heeft aangezet: hoeveel dichterbij de betekenis moet zijn dan gewoonlijk
setting-qa-together_within = zo lang nadat een vraag gesteld is hoort wie hetzelfde vraagt dat ze open staat; 0s voor nooit
setting-qa-person_after = hoe lang een vraag aan één lid op dat lid alleen wacht
setting-qa-asks_per_day = zoveel vragen per dag kan een lid aan anderen bij naam stellen (`/vraag @NAAM …`) of zonder de eigen naam (`/anoniem …`); wat van de eerste meer is gaat naar iedereen, van de andere wordt niets meer gevraagd
setting-qa-anonymous = laat leden zonder naam vragen, onder vier ogen (`/anoniem …`)
setting-qa-moderators_know = laat beheerders zien wie zonder naam vroeg (`/wievroeg 12`); wie vraagt hoort dat eerst, en moet ermee instemmen; van wat gevraagd werd voor het aan stond hoort niemand het
setting-qa-asked_per_day = zo veel vragen per dag kunnen één lid bij naam gesteld worden; meer gaan naar iedereen
setting-qa-remind_asker_after = wanneer een vrager die iets terug is gevraagd eraan herinnerd wordt, één keer
setting-qa-sharing = de kamers waarin leden hun werk laten zien; iets waarop daar niemand reageert telt als een vraag die niemand beantwoordt
setting-qa-solved_after = wanneer een vrager die een antwoord heeft gevraagd wordt of het zo opgelost is, als het stil is geworden, in waakuren; 0m voor nooit
setting-qa-valued_after = wanneer een antwoord dat anderen hielp als gewaardeerd telt, als er niets meer gezegd is en niemand het aanvaardde
setting-qa-stale_after = wanneer een open vraag waar niemand aan kwam oud wordt en uit de lijsten gaat
setting-qa-undo_within = wat zo snel ongedaan gemaakt wordt laat geen bericht achter, waar de bot kan terugnemen wat hij zei
setting-qa-page = hoeveel vragen een lijst tegelijk toont
asked-twice = { $answered ->
    [yes] Dat vroeg je net al, en er is een antwoord: { $title } (vraag { $number }).
   *[no] Dat vroeg je net al: het is vraag { $number }, en die blijft in beeld tot er een antwoord is.
}
asked-twice-elsewhere = { $answered ->
    [yes] Dit is net al in { $room } gevraagd, en heeft daar een antwoord: { $title } (vraag { $number }).
   *[no] Dit is net al in { $room } gevraagd: { $title } (vraag { $number }). Ik houd het bij elkaar; een antwoord hier telt voor allebei.
}
to-a-room = { $count ->
    [one] Is dat een vraag aan iedereen? Ik kan haar voor je in de kamer zetten, onder je naam.
   *[other] Is dat een vraag aan iedereen? Ik kan haar voor je in een kamer zetten, onder je naam.
}
to-a-room-yes = Ja, in { $room }
to-a-room-done = Ze staat nu in { $room }, als je vraag { $number }.
to-a-room-already = Ze staat al in { $room }, als je vraag { $number }.
to-a-room-gone = Die woorden heb ik niet meer. Schrijf ze me nog eens.

# Vragen zonder naam.
command-anonymous = anoniem
command-anonymous-help = aan mij alleen: vraag iets zonder je naam; niemand ziet wie het vraagt
command-anonymous-example = /anoniem Hoe stel ik mijn wachtwoord opnieuw in?
command-whoasked = wievroeg
command-whoasked-help = aan mij alleen: wie dit zonder naam vroeg, waar beheerders dat kunnen zien (voor beheerders)
command-whoasked-example = /wievroeg 12
command-noanonymous = nietanoniem
command-noanonymous-help = geen vragen zonder naam meer van wie dit vroeg, 30 dagen lang of zo lang als je zegt; 0h beëindigt dat (voor beheerders)
command-noanonymous-example = /nietanoniem 12 30d
anonymous-privately = Dat kan alleen onder ons: hier kan iedereen het lezen. Haal je bericht weg als je wilt, en schrijf hetzelfde aan mij alleen.
anonymous-off = In deze gemeenschap zijn er geen vragen zonder naam. Je kunt in de kamer vragen met `/vraag`, of de beheerders alleen schrijven met `/helpdesk`.
anonymous-barred = Je kunt hier voorlopig niet zonder naam vragen. Je kunt in de kamer vragen met `/vraag`, of de beheerders alleen schrijven met `/helpdesk`.
anonymous-enough = Je hebt vandaag { $count } vragen zo gesteld. Morgen kan het weer; in de kamer kun je altijd vragen met `/vraag`.
anonymous-nowhere = Ik zie je in geen van de kamers, dus weet ik niet waar ik het moet vragen. Zeg daar eerst iets, wat dan ook.
anonymous-again = Wat nog niet gevraagd is, bewaar ik niet; geef me de vraag alsjeblieft nog eens: { $example }
anonymous-where = In welke kamer zal ik het vragen?
anonymous-known = In deze gemeenschap kunnen beheerders zien wie zonder naam vroeg; verder niemand. Zal ik het vragen in { $room }?
anonymous-agree = Ja, vraag het
anonymous-done = Ik vroeg het in { $room } als vraag { $number }, zonder je naam: { $title }
    Wat erop gezegd wordt, vertel ik je hier; antwoord mij, en ik geef het door zonder je naam. Wat je in de kamer zegt, zeg je als jezelf.
anonymous-answered = { $name } beantwoordde wat je zonder je naam vroeg ({ $title }): { $answer }
    Loste dat het op?
anonymous-own-answer = Dat antwoord gaf je zelf. Is het opgelost, dan zegt `/sluit { $number }` dat.
whoasked-privately = Vraag me dat alsjeblieft onder ons.
whoasked-never = Aan wie dit vroeg is beloofd dat niemand dat kan zien.
whoasked-none = Onder vraag { $number } staat een naam, of ik weet niet meer wie haar stelde.
whoasked-told = { $name } vroeg het: { $title }
noanonymous-done = Wie dit vroeg kan { $time } lang niets zonder naam vragen.
noanonymous-over = Wie dit vroeg kan weer zonder naam vragen.
nudge-kind-answered-help = antwoorden op wat je zonder je naam vroeg
export-anonymous = Wat je zonder je naam vroeg

form-ask = Stel een vraag
form-ask-title = Je vraag, in één regel
form-ask-details = Meer erover, als dat helpt
form-ask-tried = Wat heb je al geprobeerd?
form-ask-tried-said = Al geprobeerd: { $words }
form-ask-subject = Onderwerpen, met komma's ertussen

command-noquestion-menu = Dit is geen vraag
command-noquestion-help-native = zeg dat wat ik voor een vraag hield er geen is: met het nummer, in het menu onder Apps, of met ❌
command-duplicate-menu = Dit is eerder gevraagd
command-duplicate-help-native = wijs naar het eerdere antwoord, met beide nummers of een link; of in het menu van een vraag onder Apps
command-accept-help-native = aanvaard een antwoord op je vraag: in het menu van het antwoord onder Apps, of met het nummer
command-why-help-native = hoor waarom ik iets voor een vraag hield: met het nummer, of in het menu van een bericht onder Apps
accept-which-native = Er zijn meer antwoorden, en een commando kan dat wat je aanvaardt niet beantwoorden. { command-on-message }
noquestion-which-native = { command-on-message }
why-which-native = { command-on-message }
form-duplicate = Eerder gevraagd
form-duplicate-of = Nummer van de eerdere vraag, of een link
command-move-help-native = zet een vraag in een andere kamer, waar ze beter past: met haar nummer
command-show-help-native = toon iemand een bewaard antwoord; alleen: de namen die er zijn

# De pagina's van je eigen vragen.
page-questions = Mijn vragen
page-questions-what = Wat je hier hebt gevraagd, het nieuwste eerst.
page-questions-none = Je hebt hier nog niets gevraagd. Met `/vraag` in een kamer leg je een vraag aan de anderen voor, en ik houd haar in het zicht.
page-questions-open = Open
page-questions-open-none = Geen van je vragen staat open.
page-questions-over = Voorbij
page-questions-over-none = Nog geen van je vragen is voorbij.
page-questions-older = Oudere
page-questions-back = Terug naar al mijn vragen
page-questions-look = { $count ->
    [0] Bekijken
    [one] Bekijk het antwoord
   *[other] Bekijk de { $count } antwoorden
}
page-question = Mijn vraag
page-question-open = open
page-question-answered = { $count ->
    [one] één antwoord, wacht op jouw woord
   *[other] { $count } antwoorden, wacht op jouw woord
}
page-question-stale = rust al lang
page-question-accepted = beantwoord en aanvaard
page-question-closed = gesloten
page-question-closed-because = gesloten: { $reason }
page-question-solved = opgelost
page-question-none = vroeg uiteindelijk niets
page-question-duplicate = was al eens gesteld
page-question-ago = { $ago }
page-question-to = gesteld aan { $name }
page-question-unnamed = {" "}(zonder je naam)
page-question-close = Sluiten
page-question-reopen = Weer openen
page-question-accept = Dit was het
page-question-answers = Antwoorden
page-question-by = { $name }:
page-question-taken = Dit is het antwoord dat het oploste.
page-question-no-answers = Nog niemand heeft geantwoord.
page-questions-more = { $count ->
    [one] Nog een vraag van jou heeft een antwoord.
   *[other] Nog { $count } vragen van jou hebben een antwoord.
}

# Het vertellen waard.
news-answer = **{ $title }** – “{ $text }” ({ $name })
news-question = **{ $title }** ({ $name }, #{ $number })
news-question-waiting = { $count ->
    [one] **{ $title }** ({ $name }, #{ $number }; nog iemand wacht hierop)
   *[other] **{ $title }** ({ $name }, #{ $number }; nog { $count } wachten hierop)
}
idea-again = Vraag nog eens wat niemand beantwoord heeft: “{ $title }”
idea-aged = Vraag of dit nog klopt, beantwoord op { $at }: “{ $title }”
deed-qa = Vragen beantwoorden

# Wat het doet voor de praktijk van gemeenschappen.
practice-questions = Ik zie elke vraag, met een opdracht of in gewone praat, en houd haar in het zicht tot er een antwoord is.
practice-sharing = In kamers waar leden hun werk delen, geldt een bijdrage waarop niemand reageert als een vraag die niemand beantwoordt.
practice-example = Af en toe legt `/tips` moderatoren een antwoord uit de eigen gemeenschap voor dat hielp, als voorbeeld van goede feedback. Het voorbeeld geven is aan hen.
practice-helped = Wie antwoordde hoort de eerste keer dat het iemand hielp; meer dan dat woord staat er niet tegenover.
archived-accepted = aangenomen door wie het vroeg

# Wat moderatoren deze week kunnen doen.
worth-example = Een antwoord van { $name } dat hielp: { $text } – op { $title }. Verwijs ernaar als voorbeeld van goede feedback, of zeg { $name } wat er goed aan was.
worth-open = { $title } (#{ $number }) wacht al { $days } dagen op een antwoord. Ken je iemand die er iets over kan zeggen?
worth-open-do = Open vragen
