# Wat de bot zegt, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

lines = { $lines }
choose-by-number = (Kies door met het nummer te antwoorden.)

## Opdrachten: hun naam, wat ze doen, een voorbeeld

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
command-duplicate-help = zeg dat een vraag al eens gesteld is: beantwoord haar met het nummer van de eerdere
command-duplicate-example = /dubbel 12
command-open = open
command-open-help = de open vragen, de oudste eerst
command-open-example = /open
command-search = zoek
command-search-help = zoek beantwoorde vragen
command-search-example = /zoek wachtwoord vergeten
command-nudges = seintjes
command-nudges-help = wat ik je mag sturen: aan of uit, alles of per soort
command-nudges-example = /seintjes uit
command-quiet = stil
command-quiet-help = uren waarin ik je met rust laat
command-quiet-example = /stil 22:00-08:00
command-timezone = tijdzone
command-timezone-help = je tijdzone
command-timezone-example = /tijdzone Europe/Amsterdam
command-language = taal
command-language-help = de taal waarin ik je schrijf: en of nl
command-language-example = /taal nl
command-snooze = later
command-snooze-help = een tijdje geen seintjes
command-snooze-example = /later 3u
command-who = wie
command-who-help = wie er van een onderwerp weet
command-who-example = /wie zonnepanelen
command-help = hulp
command-help-help = wat ik begrijp
command-help-example = /hulp vraag
command-status = stand
command-status-help = wat aandacht nodig heeft (voor moderatoren)
command-status-example = /stand

# Wat Discord van opdrachten en hun opties laat zien, en hoe het met een draad staat (als tag).
command-accept-menu = Dit antwoord aanvaarden
command-report-menu = Melden
command-mod-menu = Dit bericht modereren
command-option-text = in je eigen woorden
command-option-word = één woord
command-option-topic = een onderwerp
command-option-member = wie je bedoelt
command-option-question = de vraag; zonder, die van de draad waarin je bent
command-option-duration = 30m, 2u of 3d
command-option-hours = 22:00-08:00, of uit
command-option-zone = bijvoorbeeld Europe/Amsterdam
command-option-language = en of nl
command-option-number = het nummer ervan
command-elsewhere = In dit kanaal luister ik niet. Vraag het me in een kanaal waar ik wel luister.
thread-open = Open
thread-answered = Beantwoord
thread-closed = Gesloten

## Wat er aan een opdracht kan schorten

command-unknown = Ik ken `/{ $word }` niet. `/hulp` laat zien wat ik begrijp.
command-unknown-near = Ik ken `/{ $word }` niet. Bedoel je `/{ $near }`?
command-missing = Er ontbreekt iets achter `/{ $command }`. Bijvoorbeeld: `{ $example }`
command-too-much = Ik weet niet wat ik met “{ $rest }” moet. Bijvoorbeeld: `{ $example }`
command-choice = “{ $word }” hoort niet bij { $choices }. Bijvoorbeeld: `{ $example }`
command-not-duration = “{ $word }” is geen tijd die ik begrijp; schrijf 30m, 2u of 3d.
command-not-hours = “{ $word }” is geen deel van de dag dat ik begrijp; schrijf 22:00-08:00, of uit.
command-not-zone = Ik ken de tijdzone “{ $word }” niet; schrijf bijvoorbeeld Europe/Amsterdam.
command-not-zone-near = Ik ken de tijdzone “{ $word }” niet; bedoel je { $near }?
command-not-language = Ik spreek “{ $word }” nog niet; kies en of nl.
command-not-language-near = Ik spreek nog geen “{ $word }”; bedoel je { $near }?
command-not-number = “{ $word }” is geen nummer.
command-not-question = “{ $word }” is niet het nummer van een vraag.
command-moderators = Dat kunnen alleen moderatoren.
command-asker = Dat kan alleen wie de vraag stelde, of een moderator.
command-in-room = Doe dat alsjeblieft in een van onze kamers, zodat anderen het zien.
command-which = Welke vraag bedoel je? Beantwoord haar, of geef haar nummer; `/open` laat ze zien.
command-too-many = Dat was veel tegelijk. Over een minuut luister ik weer.
member-unknown = Ik ken hier niemand die { $name } heet.
member-several = Hier heten meer mensen { $name }; noem degene die je bedoelt met een @.
question-unknown = Ik ken hier geen vraag met nummer { $number }.
question-is = { $state ->
    [open] Die vraag is nog open.
    [answered] Die vraag is inmiddels beantwoord.
    [accepted] Die vraag heeft inmiddels een aanvaard antwoord.
    [closed] Die vraag is gesloten.
    [duplicate] Die vraag is al eens gesteld, en wordt bij de eerdere bewaard.
    [stale] Die vraag is oud geworden; `/heropen` zet haar weer in het zicht.
   *[deleted] Die vraag is weg.
}

## Vragen

ask-posted = **{ $name }** vraagt: { $text }
ask-noted = Genoteerd als vraag { $number }. Ik houd haar in het zicht tot er een antwoord is.
ask-yourself = Dat is je eigen vraag; misschien weet een ander het.
ask-person = **{ $name }** heeft een vraag voor je (in { $room }): { $text }
    Beantwoord dit bericht, dan krijgt { $name } je antwoord.
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
similar-row = **{ $number }.** { $title } → { $answer }
similar-yes = antwoord { $number } helpt
similar-no = nee, houd mijn vraag
similar-kept = Je vraag blijft open.
accept-kept = Goed. Met `/heropen` staat je vraag weer bij de open vragen.
relayed-answer = **{ $name }** antwoordt: { $text }
relayed-addition = **{ $name }** vult aan: { $text }
relayed-question = **{ $name }** vraagt terug: { $text }
relayed = Dank je, ik heb het doorgegeven.
private-hint = Ik begrijp alleen opdrachten, en antwoorden op wat ik je vroeg. `/hulp` laat zien wat ik ken.

## Afhandelen

accepted = ✔ Het antwoord van { $author } is aanvaard: { $title }
accept-offer = { $asker }, loste het antwoord van { $author } het op?
accept-offer-yes = Ja, ik aanvaard het
accept-offer-no = Nog niet
accept-which = Er zijn meer antwoorden. Beantwoord het antwoord dat je aanvaardt met `/aanvaard`.
accept-no-answer = Er is nog geen antwoord dat aanvaard kan worden.
closed = Gesloten: { $title }
closed-because = Gesloten ({ $reason }): { $title }
duplicated = Dit is al eens gevraagd: { $title }
duplicated-answer = Dit is al eens gevraagd: { $title } → { $answer }
duplicate-itself = Deze twee zijn al dezelfde vraag.
reopened = Weer open: { $title }

## Lijsten

open-none = Geen open vragen. Goed gedaan, allemaal!
open-head = { $count ->
    [one] **Eén open vraag**
   *[other] **{ $count } open vragen**
}
open-page = Blad { $page } van { $pages }
open-row = #{ $number } { $title } – { $name } in { $room }, { $ago } geleden
open-row-mine = #{ $number } { $title } – **van jou**, in { $room }, { $ago } geleden
page-next = volgend blad
page-before = vorig blad
search-none = Niets gevonden voor “{ $text }”.
search-head = { $count ->
    [one] Gevonden voor “{ $text }”:
   *[other] Gevonden voor “{ $text }”, het beste eerst:
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-row-bare = #{ $number } { $title }
who-found = Vraag het over “{ $topic }” aan { $names }.
who-none = Ik weet nog niet wie er van “{ $topic }” weet.

## Seintjes

alert-room = { $count ->
    [one] Deze vraag wacht nog op een antwoord:
   *[other] Deze { $count } vragen wachten nog op een antwoord:
}
alert-room-shared = { $count ->
    [one] Hierop heeft nog niemand gereageerd:
   *[other] Op deze bijdragen heeft nog niemand gereageerd:
}
alert-row = • { $title } – { $name }, { $ago } geleden (#{ $number })
alert-row-shared = • { $name } deelde { $ago } geleden: { $title } (#{ $number })
alert-more = { $count ->
    [one] en nog één: `/open` laat ze allemaal zien
   *[other] en nog { $count }: `/open` laat ze allemaal zien
}
nudge-one = { $name } vroeg in { $room }, { $ago } geleden: { $title }
    Misschien weet jij het antwoord?
nudge-one-shared = { $name } deelde iets in { $room }, { $ago } geleden: { $title }
    Nog niemand heeft gereageerd. Misschien wil jij er iets over zeggen?
nudge-many = { $count ->
    [one] Misschien weet jij het antwoord op deze vraag:
   *[other] Misschien weet jij het antwoord op een van deze { $count } vragen:
}
nudge-many-shared = { $count ->
    [one] Misschien wil jij hier iets over zeggen:
   *[other] Misschien wil jij iets zeggen over een van deze { $count }:
}
nudge-moderators = { $name } vroeg in { $room }, { $ago } geleden, en niemand heeft geantwoord: { $title }
nudge-moderators-shared = { $name } deelde iets in { $room }, { $ago } geleden, en niemand heeft gereageerd: { $title }
nudge-moderators-many = { $count ->
    [one] Niemand heeft deze vraag nog beantwoord:
   *[other] Niemand heeft deze { $count } vragen nog beantwoord:
}
nudge-moderators-many-shared = { $count ->
    [one] Niemand heeft hierop nog gereageerd:
   *[other] Niemand heeft op deze { $count } nog gereageerd:
}
nudge-take = Ik pak het op
nudge-take-this = Ik pak { $number } op
nudge-not-mine = niet voor mij
nudge-snooze = later
nudge-no-more = niet meer sturen
take-thanks = Dank je! Ik vraag het zolang aan niemand anders.
take-taken = Een ander kijkt er al naar. Toch bedankt!
notmine-thanks = Goed, ik vraag je hier niet meer naar.
snooze-done = Ik laat je met rust tot { $until }.
snooze-over = Je pauze is voorbij: ik por je weer als het uitkomt.
remind-asker = { $name } vroeg je iets terug over je vraag: { $title }
nudge-kind-all = alles
nudge-kind-questions = vragen
nudge-kind-questions-help = open vragen waarop jij misschien het antwoord weet
nudge-kind-moderators = moderatoren
nudge-kind-moderators-help = vragen die niemand beantwoordde, voor moderatoren
nudge-kind-reminders = herinneringen
nudge-kind-reminders-help = als iemand je iets terugvroeg
nudge-kind-personal = persoonlijk
nudge-kind-personal-help = vragen die een lid aan jou stelt
switch-on = aan
switch-off = uit
nudges-usage = Schrijf `{ $example }`, of noem één soort: { $kinds }.
nudges-off = Ik stuur je geen seintjes meer. Met `/seintjes aan` komen ze terug.
nudges-on = Ik mag je weer seintjes sturen.
nudges-off-kind = Hierover schrijf ik je niet meer: { $what }. Met `/seintjes { $kind } aan` weer wel.
nudges-on-kind = Hierover mag ik je weer schrijven: { $what }.
nudges-head = **Wat ik je mag sturen**
nudges-row-on = ✔ { $kind }: { $what }
nudges-row-off = ✘ { $kind }: { $what }
nudges-button-on = { $kind } aan
nudges-button-off = { $kind } uit
quiet-none = Je hebt geen stille uren. `/stil 22:00-08:00` stelt ze in.
quiet-set = Je stille uren zijn { $hours } ({ $zone }). `/stil uit` heft ze op.
quiet-all-day = Het is de hele dag stil: ik por je op geen enkel uur. Met `/stil uit` houdt dat op.
quiet-no-hours = Deze uren beginnen en eindigen tegelijk. Schrijf 22:00-08:00; 00:00-24:00 voor de hele dag, of uit.
timezone-set = Je tijdzone is { $zone }; daar is het nu { $time }.
language-set = Onder vier ogen schrijf ik je voortaan in het { $language }.

## Hulp en stand

help-head = **Wat ik begrijp**
help-more = `/hulp { $name }` vertelt meer over één ervan.
help-example = Bijvoorbeeld: `{ $example }`
status-open = { $count ->
    [0] Geen open vragen.
    [one] Eén open vraag.
   *[other] { $count } open vragen.
}
status-oldest = De oudste is #{ $number }, { $ago } oud.
status-tickets = { $count ->
    [one] Bij de helpdesk wacht één melding waarover ik nog geen moderator kon inlichten. Privé laat `/helpdesk` haar zien; met `/seintjes helpdesk aan` krijg je de volgende.
   *[other] Bij de helpdesk wachten { $count } meldingen waarover ik nog geen moderator kon inlichten. Privé laat `/helpdesk` ze zien; met `/seintjes helpdesk aan` krijg je de volgende.
}
status-dead = { $count ->
    [one] Eén bericht kon niet bezorgd worden; wie mij draait ziet het met `copbot outbox`.
   *[other] { $count } berichten konden niet bezorgd worden; wie mij draait ziet ze met `copbot outbox`.
}

## Verschillende accounts, één lid

command-link = koppel
command-link-help = maak je accounts op verschillende platforms tot één lid: ik geef je een code voor het andere account
command-link-example = /koppel
command-unlink = ontkoppel
command-unlink-help = maak dit account weer een lid op zichzelf
command-unlink-example = /ontkoppel
link-code = Je code is `{ $code }`. Schrijf mij binnen tien minuten `/koppel { $code }` met je andere account: dan vraag ik je hier of jij dat bent, en zijn beide één lid. Laat hem aan niemand zien.
link-privately = Schrijf me eerst onder vier ogen, en geef daar `/koppel`: de code is alleen voor jou.
link-unknown = Deze code ken ik niet, of hij is verlopen. Haal een nieuwe met `/koppel` van je andere account.
link-too-often = Dat waren te veel codes die ik niet ken. Probeer het over een uur weer.
link-already = Deze accounts zijn al één lid.
link-asked = Ik heb je andere account gevraagd of jullie dezelfde zijn. Antwoord daar binnen tien minuten.
link-unreached = Ik kan je andere account nu niet schrijven, en kan de twee dus niet koppelen. Schrijf me daarmee onder vier ogen, en probeer het nog eens.
link-confirm = { $name } op { $platform } gaf me jouw code, en zou één lid met je worden: jullie vragen, antwoorden en punten zouden van één persoon zijn. Ben jij { $name }?
link-yes = Ja, dat ben ik
link-no = Nee
link-over = Er valt niets (meer) te bevestigen. Een nieuwe code krijg je met `/koppel`.
link-not-done = Goed: er is niets gekoppeld, en de code geldt niet meer.
link-refused = Je andere account zei nee, dus er is niets gekoppeld.
link-done = Klaar: je accounts zijn nu één lid. `/ontkoppel` maakt het ongedaan.
unlink-none = Dit account is aan geen ander gekoppeld.
unlink-done = Klaar: dit account is weer een lid op zichzelf.
write-to-me = Schrijf me onder vier ogen
start-hello = Hallo! Ik houd de vragen van je gemeenschap in het zicht tot iemand ze beantwoord heeft.
    Hier schrijf ik je als er iets op je wacht, en je kunt erop antwoorden. `/seintjes` laat zien wat ik je mag sturen, `/hulp` wat ik verder begrijp.

## Gekoppelde kamers

command-setup = inrichten
command-setup-help = hoe deze kamer aan andere gekoppeld is (voor moderatoren)
command-setup-example = /inrichten koppel
somebody = Iemand
linked-question = **{ $name }** vraagt in { $room }: { $text }
linked-said = **{ $name }** in { $room }: { $text }
linked-asker-said = **{ $name }**, die het vroeg, in { $room }: { $text }
linked-room = { $room } ({ $platform })
linked-file = 📎 { $name }
setup-head = **{ $room }**
setup-linked = Gekoppeld aan: { $rooms }
setup-alone = Aan geen kamer gekoppeld.
setup-wants = Wat daar gevraagd wordt komt ook hier.
setup-wants-not = Wat daar gevraagd wordt komt niet hier.
setup-bridged = Een andere brug verbindt haar met { $rooms }, dus ik neem daartussen niets over.
setup-how = `/inrichten koppel` geeft je een code voor een andere kamer, `/inrichten ontkoppel` maakt er een eind aan, `/inrichten vragen uit` houdt de vragen van de andere weg.
setup-word-link = koppel
setup-word-unlink = ontkoppel
setup-word-questions = vragen
setup-usage = Dat begrijp ik niet. Bijvoorbeeld: `{ $example }`, of `/inrichten` voor alles wat er is.
setup-code = De code is `{ $code }`. Geef binnen 30 minuten `/inrichten koppel { $code }` in de andere kamer; hij werkt één keer.
setup-code-sent = Ik heb je onder vier ogen een code geschreven.
setup-write-first = Ik heb een code voor je, maar ik kan je nog niet schrijven. Schrijf me eerst onder vier ogen, en geef dan nog eens `/inrichten koppel`.
setup-code-wrong = Deze code ken ik niet, of hij is verlopen. `/inrichten koppel` in de andere kamer geeft een nieuwe.
setup-code-here = Die code is van deze kamer. Geef hem in de andere kamer.
setup-joined = Deze kamer is nu gekoppeld aan: { $rooms }. Wat in de ene gevraagd wordt verschijnt in de andere.
setup-unlinked = Deze kamer is niet meer aan andere gekoppeld.
setup-configured = Deze koppeling staat in de configuratie (`linking.rooms`); wie mij draait kan haar daar veranderen.

## Het naspelen

replay-done = { $count ->
    [one] Eén regel of bericht in { $seconds } s.
   *[other] { $count } regels of berichten in { $seconds } s, { $rate } per seconde.
}

## Hulp, in het kort

help-rest = { $count ->
    [one] `/hulp alles` laat er nog één zien.
   *[other] `/hulp alles` laat er nog { $count } zien.
}
help-all = alles

## Nieuwkomers

command-welcome = welkom
command-welcome-help = nog eens hoe het hier gaat; `/welkom voorbeeld` voor moderatoren
command-welcome-example = /welkom
command-introduce = kennismaken
command-introduce-help = vertel de anderen in één regel wat je weet en wat je zoekt
command-introduce-example = /kennismaken Ik weet van rozen, en zoek hulp met appels
command-buddy = maatje
command-buddy-help = help nieuwkomers op weg, of stop daarmee
command-buddy-example = /maatje aan
welcome-hello = Welkom in { $room }, { $names }!
welcome-everybody = iedereen die net binnenkomt
welcome-goals = Waar we voor zijn: { $goals }
welcome-ask = Vraag gewoon in de kamer, of zet er `/vraag` voor: ik houd je vraag in het zicht tot er een antwoord is.
welcome-rules = `/regels` laat zien wat we met elkaar hebben afgesproken.
welcome-buddy = { $name } helpt je graag op weg.
welcome-moderators = Je kunt altijd terecht bij { $names }.
welcome-helpdesk = Als er iets niet lukt, bereikt `/helpdesk` de moderatoren in vertrouwen.
welcome-invite = Vertel je ons in één regel wat je weet en wat je zoekt? Beantwoord dit bericht, of schrijf `/kennismaken` en je regel.
welcome-knows = ik weet wel iets
welcome-seeks = ik zoek hulp
welcome-follow = Dag { $name }, hoe bevalt het in { $room }? Als je een vraag hebt, stel die daar gewoon; niemand vindt haar dom. Of vertel ons in één regel wat je weet en wat je zoekt: beantwoord dit bericht.
welcome-no-room = Ik ken hier geen kamer die { $name } heet. Er zijn: { $rooms }
welcome-preview = voorbeeld
welcome-preview-head = **{ $room } ({ $language })**
introduce-ask-knows = Fijn dat je er bent! Zal ik de anderen vertellen dat je wel iets weet en graag helpt? Of antwoord met een regel van jezelf.
introduce-ask-seeks = Je bent hier goed. Zal ik de anderen vertellen dat je nieuw bent en hulp zoekt? Of antwoord met een regel van jezelf.
introduce-yes = ja, vertel het ze
introduce-line-knows = Ik weet wel iets, en help graag.
introduce-line-seeks = Ik ben hier nieuw, en zoek hulp en mensen om van te leren.
introduced = **{ $name }** is nieuw hier en zegt: { $text }
introduce-thanks = Dank je! Nu kennen de anderen in { $room } je een beetje.
introduce-once = Je hebt je al eens voorgesteld. Wat je nog kwijt wilt, zeg dat gewoon in de kamer.
buddy-on = Dank je! Als je aan de beurt bent, noem ik je aan een nieuwkomer, en zeg ik het je. `/maatje uit` maakt er een eind aan.
buddy-off = Goed, ik noem je niet aan nieuwkomers.
buddy-is-on = Je helpt nieuwkomers op weg, om beurten met wie dat nog meer doet. `/maatje uit` maakt er een eind aan.
buddy-is-off = { $count ->
    [0] Nog niemand helpt nieuwkomers op weg. Met `/maatje aan` doe jij het.
    [one] Eén lid helpt nieuwkomers op weg. Met `/maatje aan` doe je mee.
   *[other] { $count } leden helpen nieuwkomers op weg. Met `/maatje aan` doe je mee.
}
buddy-turn = { $count ->
    [one] { $names } is nieuw in { $room }, en ik noemde jou als iemand om bij terecht te kunnen. Zeg je even hallo?
   *[other] { $names } zijn nieuw in { $room }, en ik noemde jou als iemand om bij terecht te kunnen. Zeg je even hallo?
}
first-thanks = Dank je voor je eerste bericht hier, { $name }! Fijn dat je er bent.
first-nobody = { $count ->
    [one] Iemand schreef hier voor het eerst, en niemand heeft nog gereageerd:
   *[other] { $count } mensen schreven hier voor het eerst, en niemand heeft nog gereageerd:
}
first-row = • { $name } in { $room }, { $ago } geleden
first-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
first-seen = { $names }: heb je dit eerste bericht gezien?
nudge-kind-welcome = welkom
nudge-kind-welcome-help = hoe het hier gaat, als je nieuw bent
nudge-kind-buddy = maatje
nudge-kind-buddy-help = nieuwkomers die jij op weg helpt
nudge-kind-newcomers = nieuwkomers
nudge-kind-newcomers-help = eerste berichten waarop niemand reageerde, voor moderatoren

## Helpdesk

command-helpdesk = helpdesk
command-helpdesk-help = schrijf de moderatoren in vertrouwen, als er iets niet lukt
command-helpdesk-example = /helpdesk Ik kom de kamer niet in
ticket-begun = Ik heb het doorgegeven aan de moderatoren (melding { $number }). Het antwoord krijg je van mij in vertrouwen.
ticket-begun-here = Ik heb het doorgegeven aan de moderatoren (melding { $number }). Schrijf me even privé, dan kan ik je daar het antwoord brengen.
ticket-how = Schrijf `/helpdesk` en wat er misgaat, dan geef ik het door aan de moderatoren. Liefst privé.
ticket-is-open = Je melding { $number } ligt bij de moderatoren; nog niemand heeft haar opgepakt. Wat je me schrijft, gaat erheen.
ticket-is-taken = Een moderator is met je melding { $number } bezig. Wat je me schrijft, gaat erheen.
ticket-answered = Over je melding { $number }: { $text }
    Antwoord hierop, dan geef ik het door.
ticket-count = { $count ->
    [0] Bij de helpdesk wacht niets.
    [one] Er is één melding open bij de helpdesk. Privé laat `/helpdesk` haar zien.
   *[other] Er zijn { $count } meldingen open bij de helpdesk. Privé laat `/helpdesk` ze zien.
}
ticket-title = Melding { $number }: { $name }
ticket-new = **{ $name }** schrijft de helpdesk (melding { $number }): { $text }{ $note }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-more = **{ $name }** (melding { $number }): { $text }{ $note }
ticket-left = **{ $name }** wacht al { $ago } bij de helpdesk (melding { $number }): { $text }{ $note }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-answer = **{ $name }** over je melding { $number }: { $text }
    Beantwoord dit bericht, dan geef ik het door.
ticket-taken = { $name } is nu met je melding { $number } bezig.
ticket-closed = Je melding { $number } is gesloten. Beantwoord dit bericht als het niet is opgelost.
ticket-closed-by-member = { $name } heeft melding { $number } gesloten.
ticket-closed-now = Melding { $number } is gesloten.
ticket-yours = Dank je! Melding { $number } is voor jou: beantwoord haar, of schrijf me gewoon hier, dan geef ik het door.
ticket-passed = Doorgegeven.
ticket-passed-to = Doorgegeven aan { $name }.
ticket-word = de moderatoren hebben een bericht voor je. Schrijf me privé `/helpdesk`, dan laat ik het zien.
ticket-called = { $names }: iemand heeft de helpdesk geschreven. Schrijf me privé `/helpdesk`, dan laat ik het zien.
ticket-yours-here = Dank je! Melding { $number } is voor jou: beantwoord haar.
ticket-is-kept = Ik bewaar je melding { $number }; ik kon er nog geen moderator over inlichten, en probeer het opnieuw. Wat je me schrijft, gaat erheen.
ticket-kept = Ik bewaar het (melding { $number }), maar op het moment leest niemand de helpdesk. Ik geef het door zodra een moderator dat doet.
ticket-kept-turn = Ik bewaar het (melding { $number }), maar op het moment leest niemand de helpdesk. Ik geef het door zodra een moderator dat doet. Je kunt ook terecht bij { $names } in de kamers.
ticket-kept-until = Ik bewaar het (melding { $number }). Op het moment is er geen moderator vrij; ik geef het door zodra er een is, waarschijnlijk { $when }.
ticket-not-reached = Ik kon de moderatoren nog niet bereiken met je melding { $number }. Ik bewaar haar, en probeer het opnieuw.
ticket-passed-called = Ik kan { $name } nog niet schrijven, dus heb ik { $name } in de kamer geroepen. Ik bewaar je woorden, en laat ze zien als { $name } mij schrijft.
ticket-passed-not = { $name } was niet te bereiken, dus ik heb dit niet doorgegeven. Ik bewaar je woorden, en laat ze zien als { $name } mij `/helpdesk` schrijft.
ticket-unreached = { $name } was niet te bereiken met het antwoord (melding { $number }). Ik bewaar het, en laat het zien als { $name } mij `/helpdesk` schrijft.
ticket-away = Wie melding { $number } schreef is vertrokken, ik kan dit niet doorgeven.
ticket-gone = Melding { $number }: wie haar schreef heeft onze kamers verlaten. Ik kom erop terug als hij of zij er weer is.
ticket-free = Melding { $number } van **{ $name }** is weer van iedereen: { $text }{ $note }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-stranger = niet in een van onze kamers
ticket-stranger-enough = { $count ->
    [0] De helpdesk is alleen voor wie in een van onze kamers is.
    [one] Je hebt de helpdesk vandaag al geschreven. Wacht even tot morgen.
   *[other] Je hebt de helpdesk vandaag { $count } keer geschreven, en dat is genoeg voor een dag. Wacht even tot morgen.
}
ticket-in-thread = { " " }Wat er in de draad van dit bericht staat, gaat er ook heen.
ticket-which = Voor wie is dit? Ik bewaar het tot je kiest: { $text }
ticket-choice = { $name } (melding { $number })
ticket-choice-own = mijn eigen melding { $number }
ticket-sent-already = Er is niets meer dat ik kan doorgeven.
ticket-report = **{ $name }** meldt een bericht van **{ $author }** (melding { $number }){ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
       *[other] { $count } mensen hebben het gemeld. Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
    }
ticket-about-own = **{ $name }** schrijft de helpdesk over een eigen bericht (melding { $number }){ $text }{ $note }
    { $quote }{ $link }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-quoted = “{ $text }”
ticket-unquoted = (Ik weet niet meer wat er staat.)
ticket-where = in { $room }
ticket-reported-again = { $count ->
    [one] Eén persoon heeft dit gemeld (melding { $number }): { $text }
   *[other] { $count } mensen hebben dit gemeld (melding { $number }): { $text }
}
ticket-reported-more = { $count ->
    [one] Eén persoon heeft dit gemeld (melding { $number }).
   *[other] { $count } mensen hebben dit gemeld (melding { $number }).
}
report-done = Dank je. Ik heb het doorgegeven aan de moderatoren (melding { $number }). Alleen zij zien dat jij dat deed.
report-noted = Dank je, de moderatoren weten het.
report-kept = Dank je. Ik bewaar het, en vertel het de moderatoren zodra ik kan.
report-which = Antwoord met `/melden` op het bericht dat de moderatoren moeten zien, of kies het in het menu van het bericht als dat er is.
command-report = melden
command-report-help = leg een bericht aan de moderatoren voor: antwoord erop
command-report-example = /melden Dit is onaardig.
ticket-take = ik pak het op
ticket-close = sluiten
ticket-solved = opgelost, dank je
ticket-unknown = Ik ken geen melding van jou met dat nummer.
ticket-is-closed = Die melding is al gesloten.
ticket-too-many = Dat was veel in één uur. Wacht even, en schrijf het dan in één bericht.
nudge-kind-helpdesk = helpdesk
nudge-kind-helpdesk-help = wat leden aan de helpdesk schrijven, voor moderatoren

## Doelen en regels

command-goals = doelen
command-goals-help = waar deze gemeenschap voor is; `/doelen geschiedenis` laat zien hoe dat zo kwam
command-goals-example = /doelen
command-rules = regels
command-rules-help = wat we met elkaar hebben afgesproken; `/regels geschiedenis` laat zien hoe dat zo kwam
command-rules-example = /regels
command-propose = voorstel
command-propose-help = stel andere doelen of regels voor, om te bespreken en over te stemmen
command-propose-example = /voorstel regels Wees vriendelijk. Vraag het voor je een foto van iemand plaatst.
charter-goals = doelen
charter-rules = regels
charter-set = zet
charter-history = geschiedenis
charter-withdraw = intrekken
charter-thanks = Dank je. Alle kamers weten het nu; van nu af kan iedereen met `/voorstel` iets anders voorstellen.
charter-length = Schrijf de tekst erachter, in hoogstens { $most } tekens.
goals-none = Deze gemeenschap heeft nog geen doelen opgeschreven. Iedereen kan ze voorstellen: `/voorstel doelen` en je tekst.
goals-none-moderator = Deze gemeenschap heeft nog geen doelen opgeschreven. Jij kunt de eerste zetten: `/doelen zet` en je tekst.
goals-propose = Er zijn al doelen. Over veranderingen beslissen we samen: `/voorstel doelen` en je tekst.
goals-are = **Waar we voor zijn** (sinds { $at }): { $text }
goals-new = **Waar we voor zijn**, van nu af: { $text }
goals-history = **Hoe onze doelen tot stand kwamen**
goals-proposed = **{ $name }** stelt andere doelen voor: { $text }
    Stem met 👍 of 👎 tot { $until }. Er zijn minstens { $quorum } stemmen nodig. Bespreek het hier.
goals-recalled = **Waar we voor zijn**: { $text }
goals-week = { $answered ->
    [one] Deze week is één van onze { $asked } vragen beantwoord. Dank aan wie hielp!
   *[other] Deze week zijn { $answered } van onze { $asked } vragen beantwoord. Dank aan allen die hielpen!
}
rules-none = Deze gemeenschap heeft nog geen regels opgeschreven. Iedereen kan ze voorstellen: `/voorstel regels` en je tekst.
rules-none-moderator = Deze gemeenschap heeft nog geen regels opgeschreven. Jij kunt de eerste zetten: `/regels zet` en je tekst.
rules-propose = Er zijn al regels. Over veranderingen beslissen we samen: `/voorstel regels` en je tekst.
rules-are = **Wat we hebben afgesproken** (sinds { $at }): { $text }
rules-new = **Wat we hebben afgesproken**, van nu af: { $text }
rules-history = **Hoe onze regels tot stand kwamen**
rules-proposed = **{ $name }** stelt andere regels voor: { $text }
    Stem met 👍 of 👎 tot { $until }. Er zijn minstens { $quorum } stemmen nodig. Bespreek het hier.
rules-changed = { $name }, wat we hebben afgesproken is veranderd: { $text }
rules-ask = Nog één ding: dit hebben we met elkaar afgesproken. Vind je het goed zo?
    { $text }
rules-agree = ik ben het eens
rules-agreed = Dank je! Ik heb genoteerd dat je het ermee eens bent.
rules-agreed-already = Je bent het hiermee eens.
rules-agreed-count = { $count ->
    [one] Eén lid is het hiermee eens.
   *[other] { $count } leden zijn het hiermee eens.
}
rules-other = De regels zijn sindsdien veranderd. `/regels` laat zien welke nu gelden.
history-set = { $at }, gezet door { $name }: { $text }
history-voted = { $at }, voorgesteld door { $name } en gestemd: { $text }
proposed = Je voorstel ligt voor in de kamer.
propose-one-at-a-time = Daarover ligt al een voorstel voor; na de stemming kan het jouwe volgen.
propose-none = Daarover ligt nu geen voorstel voor.
propose-not-yours = Alleen wie het voorstel deed, of een moderator, kan het intrekken.
propose-withdrawn = Het voorstel is ingetrokken.
proposal-adopted = Aangenomen, met { $up } 👍 en { $down } 👎. Dank voor het stemmen!
proposal-rejected = Niet aangenomen: { $up } 👍 en { $down } 👎. Dank voor het stemmen!
proposal-no-quorum = Niet aangenomen: { $up } 👍 en { $down } 👎, en er zijn minstens { $quorum } stemmen nodig.
ballot-for = Genoteerd: 👍. Tot nu toe { $up } 👍 en { $down } 👎.
ballot-against = Genoteerd: 👎. Tot nu toe { $up } 👍 en { $down } 👎.
ballot-over = Die stemming is voorbij.
nudge-kind-charter = afspraken
nudge-kind-charter-help = regels om het mee eens te zijn, en veranderingen daarvan

## Lidmaatschap

command-join = lid
command-join-help = word lid; met een code, als iemand je heeft uitgenodigd
command-join-example = /lid
command-leave = weg
command-leave-help = wees geen lid meer
command-leave-example = /weg
command-invite = uitnodigen
command-invite-help = een code waarmee iemand binnenkomt, en wie je hebt meegebracht
command-invite-example = /uitnodigen
command-members = leden
command-members-help = hoeveel er zijn, wie wacht, wie wie meebracht (voor moderatoren)
command-members-example = /leden
command-admit = toelaten
command-admit-help = laat iemand toe (voor moderatoren)
command-admit-example = /toelaten @ann
command-decline = afwijzen
command-decline-help = wijs een aanmelding af, met een reden (voor moderatoren)
command-decline-example = /afwijzen @ann We hebben nu geen plaats voor beginners.
membership-is-member = Je bent lid.
membership-is-waiting = Alle plaatsen zijn bezet; op de wachtlijst ben je nummer { $number }. Ik schrijf je als er een voor je is.
membership-is-applicant = De moderatoren hebben je aanmelding. Ik schrijf je als ze hebben besloten.
membership-now-member = Welkom! Je bent nu lid.
membership-now-waiting = Alle plaatsen zijn nu bezet; op de wachtlijst ben je nummer { $number }. Ik schrijf je als er een voor je is.
membership-by-invitation = Lid word je hier op uitnodiging: vraag een lid om een code, en schrijf `/lid` en de code.
membership-how-invitation = Trouwens: lid word je hier op uitnodiging. Vraag een lid om een code, en schrijf `/lid` en de code.
membership-how-application = Trouwens: om hier lid te worden, schrijf je mij `/lid`.
membership-questions = { $count ->
    [one] Voor de moderatoren beslissen, vragen ze je dit. Beantwoord dit bericht:
   *[other] Voor de moderatoren beslissen, vragen ze je dit. Antwoord op alles in één bericht:
}
membership-asked-privately = Ik heb je privé geschreven.
membership-write-to-me = Doe dat alsjeblieft privé met mij, zodat niemand anders het ziet.
membership-kept = Dank je! Ik heb je aanmelding. Op dit moment hoort geen moderator ervan; ik vertel het zodra dat kan. Ik schrijf je als ze hebben besloten.
membership-applied = Dank je! De moderatoren hebben je aanmelding. Ik schrijf je als ze hebben besloten.
membership-not-yet = Vanaf { $at } kun je je weer aanmelden.
membership-no-more = Je hebt je zo vaak aangemeld als het kan. Je kunt de moderatoren nog wel schrijven: `/helpdesk`
membership-admitted-member = Welkom! Je bent nu lid.{ $reason }
membership-admitted-waiting = De moderatoren zeggen ja. Alle plaatsen zijn nu bezet; ik schrijf je als er een voor je is.{ $reason }
membership-declined = De moderatoren kunnen je nu niet toelaten: { $reason }
    Vanaf { $at } kun je je weer aanmelden met `/lid`.
membership-declined-last = De moderatoren kunnen je niet toelaten: { $reason }
membership-place = Er is een plaats voor je: je bent nu lid. Welkom!
membership-word = Ik heb je iets te vertellen. Schrijf me privé `/lid`, dan zeg ik hoe het ervoor staat.
membership-brought = { $name } is op jouw uitnodiging gekomen. Dank je!
membership-left = Je bent geen lid meer. De deur blijft open: met `/lid` kom je terug. De kamers zelf verlaat je in je app. `/exporteer` geeft je wat ik van je bewaar, en met `/vergeet` vergeet ik het.
membership-none = Je staat niet op de ledenlijst.
application = **{ $name }** wil graag lid worden: { $text }
application-bare = **{ $name }** wil graag lid worden.
application-called = { $names }: iemand wil graag lid worden. Schrijf me privé `/leden`, dan laat ik het zien.
application-yes = toelaten
application-no = afwijzen
application-over = Er is nu geen aanmelding van dat lid.
decline-why = Wat zal ik { $name } zeggen? Beantwoord dit bericht met de reden.
decline-why-room = Schrijf `/afwijzen`, de naam van { $name } met een @, en de reden: ik geef die door.
declined = { $name } weet het, met je reden.
admit-is-member = { $name } is al lid.
admit-member = { $name } is nu lid, en weet het.
admit-waiting = Alle plaatsen zijn bezet: { $name } staat nu op de wachtlijst, en weet het.
members-count = { $count ->
    [one] Eén lid staat op de lijst.
   *[other] { $count } leden staan op de lijst.
}
members-places = Er zijn { $places } plaatsen; { $waiting } op de wachtlijst.
members-applicants = { $count ->
    [0] Er wachten geen aanmeldingen.
    [one] Eén aanmelding wacht op een besluit.
   *[other] { $count } aanmeldingen wachten op een besluit.
}
members-brought = { $name } bracht mee: { $names }
invite-code = Je code is **{ $code }**. Wie mij `/lid` en de code schrijft, komt als jouw gast binnen. Hij geldt tot { $until }, voor { $uses ->
    [one] één mens
   *[other] { $uses } mensen
}.
    { $count ->
    [0] Je hebt nog niemand meegebracht.
   *[other] Je hebt meegebracht: { $names }
}
invite-sent = Ik heb je privé een code gestuurd.
invite-members = Alleen leden kunnen uitnodigen.
invite-enough = Je hebt er zoveel uitgenodigd als in één keer kan. Als een code is gebruikt of verlopen, kun je een nieuwe maken.
invitation-over = Die code geldt niet, of niet meer. Vraag alsjeblieft om een nieuwe.
invitation-yours = Dat is je eigen code; die is voor iemand anders.
nudge-kind-membership = lidmaatschap
nudge-kind-membership-help = hoe je lid wordt, wie op jouw uitnodiging kwam; aanmeldingen, voor moderatoren

## Moderatie

command-mod = beoordeel
command-mod-help = zeg waarom een bericht goed is of niet, als je moderatiepunten hebt: antwoord erop met een reden
command-mod-example = /beoordeel inzichtelijk
command-unmod = terugnemen
command-unmod-help = je oordeel over een bericht terugnemen: antwoord erop
command-unmod-example = /terugnemen
command-points = punten
command-points-help = je moderatiepunten, en waarom je die hebt of niet
command-points-example = /punten
command-karma = karma
command-karma-help = hoe je berichten gewaardeerd werden
command-karma-example = /karma
command-metamod = herbeoordeel
command-metamod-help = oordelen of beoordelingen eerlijk waren; zonder namen
command-metamod-example = /herbeoordeel
command-best = beste
command-best-help = wat de laatste tijd het meest gewaardeerd werd
command-best-example = /beste maand
command-willing = bereid
command-willing-help = of je wilt beoordelen: aan of uit
command-willing-example = /bereid uit
command-threshold = drempel
command-threshold-help = de score waaronder je niets ziet in lijsten
command-threshold-example = /drempel 1
command-modlog = modlog
command-modlog-help = wie wat beoordeelde (voor moderators)
command-modlog-example = /modlog
command-undo = ongedaan
command-undo-help = een beoordeling ongedaan maken, met haar nummer uit het log of als antwoord op het bericht (voor moderators)
command-undo-example = /ongedaan 12
reason-insightful = inzichtelijk
reason-interesting = interessant
reason-informative = informatief
reason-funny = grappig
reason-underrated = ondergewaardeerd
reason-offtopic = terzijde
reason-flamebait = opruiend
reason-troll = trol
reason-redundant = dubbelop
reason-overrated = overgewaardeerd
reason-spam = spam
reason-disagree = oneens
reason-touche = touché
period-week = week
period-month = maand
moderation-wordless = (een bericht)
moderation-write-to-me = dit is alleen voor jou bestemd; schrijf me eerst een privébericht.
mod-reply = Antwoord ermee op het bericht dat je bedoelt. Bijvoorbeeld: `{ $example }`
mod-unknown = Dat bericht ken ik niet, of niet meer.
mod-offer = Wat is “{ $title }”?
mod-done = “{ $title }”: { $reason }, van { $before } naar { $after }. { $left ->
    [0] Dat was je laatste punt. Dank je wel!
    [one] Je hebt nog één punt.
   *[other] Je hebt nog { $left } punten.
}
mod-done-staff = “{ $title }”: { $reason }, van { $before } naar { $after }. Het staat in het log.
mod-no-effect = “{ $title }” kan niet verder die kant op, dus je “{ $reason }” is genoteerd en kost niets.
mod-bomb = “{ $title }”: { $reason }, van { $before } naar { $after }. Dat was de derde keer in korte tijd dat je dezelfde persoon lager beoordeelde. Meestal is dat goed bedoeld; toch horen ook anderen te oordelen, dus je punten eindigen hier, en een tijdlang krijg je geen nieuwe. De moderators kunnen het zien.
mod-not-reason = Die reden wordt hier niet gebruikt. Deze wel: { $reasons }.
mod-not-own = Dat is je eigen bericht; dat beoordelen anderen.
mod-not-twice = Dat bericht heb je al beoordeeld.
mod-not-old = { $days ->
    [one] Dat bericht is meer dan een dag oud en blijft zoals het is.
   *[other] Dat bericht is meer dan { $days } dagen oud en blijft zoals het is.
}
mod-not-posted = Je deed mee aan dat gesprek, dus anderen beoordelen het.
mod-not-first = Onder- en overgewaardeerd gaat over een score die anderen gaven; die is er nog niet.
mod-not-karma = Om lager te beoordelen is iets meer karma nodig dan je nu hebt.
mod-not-points = Je hebt nu geen moderatiepunten. `/punten` vertelt waarom.
moderation-undone-posted = { $count ->
    [one] Je schreef in een gesprek waarin je iets beoordeeld had; die beoordeling is ongedaan gemaakt. Het punt komt niet terug.
   *[other] Je schreef in een gesprek waarin je iets beoordeeld had; je { $count } beoordelingen daar zijn ongedaan gemaakt. De punten komen niet terug.
}
unmod-none = Dat bericht heb je niet beoordeeld.
unmod-done = Het is ongedaan gemaakt. Het punt komt niet terug.
points-given = { $count ->
    [one] Je hebt **één moderatiepunt**, tot { $until }.
   *[other] Je hebt **{ $count } moderatiepunten**, tot { $until }. De gemeenschap leent ze aan wie meedoet: gebruik ze voor wat gezien mag worden, en een enkele keer voor wat dat niet verdient.
}
points-given-daily = { $count ->
    [one] Je hebt vandaag **één moderatiepunt**.
   *[other] Je hebt vandaag **{ $count } moderatiepunten**, en elke dag nieuwe: gebruik ze voor wat gezien mag worden, en een enkele keer voor wat dat niet verdient.
}
points-how = Antwoord op een bericht met `/beoordeel`, of zet er een van deze op: { $signs }. Niemand hoort dat jij het was. Schrijf je zelf in hetzelfde gesprek, dan wordt ongedaan gemaakt wat je daar beoordeelde.
points-ended = Je moderatiepunten zijn voorbij. Dank je wel voor het zorgen! Nu zijn anderen aan de beurt.
points-none = Je hebt nu geen moderatiepunten.
points-staff = Als moderator heb je geen punten nodig. Wat je beoordeelt staat in het log.
points-paused = Wegens verscheidene punten tegen één persoon krijg je er geen tot { $until }.
points-karma = Punten gaan naar wie gewaardeerd wordt; jouw berichten werden vaker lager dan hoger beoordeeld. Met de tijd komt dat goed.
points-young = { $days ->
    [one] Punten gaan naar wie hier al een dag is.
   *[other] Punten gaan naar wie hier al { $days } dagen is.
}
points-active = { $days ->
    [one] Je was actief op één van de laatste { $within } dagen; punten gaan naar wie er { $needed } of meer heeft.
   *[other] Je was actief op { $days } van de laatste { $within } dagen; punten gaan naar wie er { $needed } of meer heeft.
}
points-waiting = Je kunt elk moment aan de beurt komen. Je hebt { $tokens } munten; punten kosten er { $price }, en elk nieuw bericht brengt er een paar.
points-tomorrow = Aan het begin van de dag krijg je nieuwe.
points-history = { $granted ->
    [one] Tot nu toe kreeg je één punt; gebruikt: { $spent }, ongebruikt voorbij: { $expired }.
   *[other] Tot nu toe kreeg je { $granted } punten; gebruikt: { $spent }, ongebruikt voorbij: { $expired }.
}
points-willing = Je bent bereid te beoordelen; `/bereid uit` maakt daar een eind aan.
points-unwilling = Je wilt niet beoordelen; `/bereid aan` verandert dat.
willing-on = Dank je wel! Je kunt moderatiepunten krijgen.
willing-off = Goed, je krijgt geen moderatiepunten. `/bereid aan` draait dit terug.
karma-is = Je karma is **{ $word }**.
karma-terrible = verschrikkelijk
karma-bad = slecht
karma-neutral = neutraal
karma-positive = positief
karma-good = goed
karma-excellent = uitstekend
karma-reason = { $count }× { $reason }
karma-why = De laatste 30 dagen vonden anderen wat je schreef: { $reasons }.
karma-why-none = De laatste 30 dagen heeft niemand beoordeeld wat je schreef.
karma-start = Wat je schrijft begint met een score van { $score }.
karma-may = Je kunt moderatiepunten krijgen.
karma-may-not = Zolang dat zo is krijg je geen moderatiepunten.
metamod-row = Iemand vond dit { $reason }: “{ $title }”
    Was dat eerlijk? ({ $count ->
        [one] de laatste
       *[other] nog { $count }
    })
metamod-fair = eerlijk
metamod-unfair = oneerlijk
metamod-pass = dat weet ik niet
metamod-thanks = Dat was alles. Dank je wel! Zo gaan punten naar wie ze goed gebruikt.
metamod-later = Dat heb je pas nog gedaan. Kom morgen terug!
metamod-none = Er is nu niets te beoordelen.
metamod-not-you = Dat is voor wie hier al een tijd is, geen negatief karma heeft en bereid is te beoordelen.
metamod-over = Die is al afgehandeld.
best-week = **Het beste van de laatste zeven dagen**
best-month = **Het beste van de laatste dertig dagen**
best-none = Er springt nog niets uit.
best-row = • { $score }, { $label }: { $title } – { $name }
best-row-bare = • { $score }: { $title } – { $name }
threshold-is = In lijsten zie je wat een score van { $score } of meer heeft.
threshold-range = Kies een getal van { $least } tot { $most }. Bijvoorbeeld: `{ $example }`
modlog-head = **De laatste beoordelingen**
modlog-none = Nog niemand heeft iets beoordeeld.
modlog-row = #{ $number } { $moderator } → { $author }: { $reason } ({ $state }), { $ago } geleden: “{ $title }”, nu op { $score }
modlog-undone = ongedaan gemaakt
modlog-staff = staf
modlog-counted = telt
modlog-idle = zonder gevolg
undo-which = Welke? Geef het nummer uit `/modlog`, of antwoord op het bericht.
undo-none = Zo'n beoordeling is er niet, of ze is al ongedaan gemaakt.
undo-done = { $count ->
    [one] Het is ongedaan gemaakt.
   *[other] { $count } beoordelingen zijn ongedaan gemaakt.
}
notice-low = { $count ->
    [one] Dit werd zo laag beoordeeld als het kan. Misschien wil je er even naar kijken:
   *[other] Deze { $count } werden zo laag beoordeeld als het kan. Misschien wil je er even naar kijken:
}
notice-row = • { $author }: { $title }
notice-bomb = • { $moderator } gebruikte in korte tijd verscheidene punten tegen { $author }, en krijgt er geen tot { $until }. `/modlog` toont ze, `/ongedaan` draait ze terug.
nudge-kind-moderation = beoordelen
nudge-kind-moderation-help = dat je moderatiepunten hebt; voor moderators, wat heel laag beoordeeld werd

## Profielen en almanak

command-profile = profiel
command-profile-help = wat iemand weet en zoekt; `/profiel niemand`, `leden` of `iedereen` zegt wie dat van jou mag zien
command-profile-example = /profiel @bob
command-knows = weet
command-knows-help = vertel wat je weet, met komma's ertussen; een min ervoor haalt het weg
command-knows-example = /weet zuurdesem, broodovens
command-seeks = gezocht
command-seeks-help = vertel wat je zoekt, met komma's ertussen; een min ervoor haalt het weg
command-seeks-example = /gezocht iemand om een appelboom mee te enten
who-by-word = { $name } (zegt het zelf)
who-by-answers = { $name } (gaf aanvaarde antwoorden)
who-by-both = { $name } (zegt het zelf en gaf aanvaarde antwoorden)
profile-head = **{ $name }**
profile-knows = Weet van: { $topics }
profile-seeks = Zoekt: { $topics }
profile-about = In eigen woorden: { $topics }
profile-learned = Blijkens aanvaarde antwoorden: { $topics }
profile-answers = { $count ->
    [one] Eén aanvaard antwoord.
   *[other] { $count } aanvaarde antwoorden.
}
profile-empty = Nog niets. Met `/weet` en `/gezocht` vul je het: bijvoorbeeld `/weet zuurdesem, broodovens`.
profile-none = Er is niets wat ik je van { $name } kan laten zien.
profile-away = niet: { $topic }
profile-seen-is = { $seen ->
    [nobody] Niemand anders krijgt dit te zien. `/profiel leden` of `/profiel iedereen` verandert dat.
    [everyone] Iedereen krijgt dit te zien. `/profiel leden` of `/profiel niemand` verandert dat.
   *[members] Leden krijgen dit te zien. `/profiel niemand` of `/profiel iedereen` verandert dat.
}
profile-seen-now = { $seen ->
    [nobody] Van nu af krijgt niemand te zien wat je weet en zoekt. Ik gebruik het alleen om je vragen te brengen.
    [everyone] Van nu af krijgt iedereen te zien wat je weet en zoekt.
   *[members] Van nu af krijgen leden te zien wat je weet en zoekt.
}
profile-seen-nobody = niemand
profile-seen-members = leden
profile-seen-everyone = iedereen
profile-seen-clear = leeg
profile-cleared = Wat je van jezelf vertelde is uit je profiel.
profile-privately = hier mag niemand je profiel zien; schrijf me onder vier ogen, dan laat ik het je zien.
knows-are = Je weet van { $topics }. { $seen ->
    [nobody] Niemand krijgt dat te zien.
    [everyone] Iedereen krijgt dat te zien; `/profiel leden` of `/profiel niemand` verandert het.
   *[members] Leden krijgen dat te zien; `/profiel niemand` of `/profiel iedereen` verandert het.
}
knows-none = Je hebt nog niets verteld. Bijvoorbeeld: `/weet zuurdesem, broodovens`
seeks-are = Je zoekt { $topics }. { $seen ->
    [nobody] Niemand krijgt dat te zien.
    [everyone] Iedereen krijgt dat te zien; `/profiel leden` of `/profiel niemand` verandert het.
   *[members] Leden krijgen dat te zien; `/profiel niemand` of `/profiel iedereen` verandert het.
}
seeks-none = Je hebt nog niets verteld. Bijvoorbeeld: `/gezocht iemand om een appelboom mee te enten`
topics-enough = { $count } onderwerpen zijn genoeg; haal er eerst een weg, met een min ervoor.
topics-not-there = “{ $topic }” is er niet bij.

## Privacy

command-export = exporteer
command-export-help = alles wat ik van je bewaar, in bestanden, alleen voor jou
command-export-example = /exporteer
command-forget = vergeet
command-forget-help = laat me alles van je vergeten
command-forget-example = /vergeet
export-privately = Dat is alleen voor jou: schrijf me eerst onder vier ogen, en geef daar `/exporteer`.
export-sent = Ik heb het je onder vier ogen gestuurd.
export-to-read = Alles wat ik van je bewaar, om te lezen.
export-for-programs = Hetzelfde voor programma's.
export-title = Wat copbot van je bewaart
export-member = Jij, en wat je instelde
export-account = Je accounts
export-stay = De kamers waarin je bent
export-post = Wat je vroeg en antwoordde
export-question = Vragen van jou, of die jou gesteld zijn
export-vote = Je stemmen op antwoorden
export-nudge = Vragen die ik je bracht
export-outbox = Wat ik je onder vier ogen zei; van wat je gekregen hebt zijn de woorden niet bewaard
export-linkcode = Codes die je accounts koppelen
export-link = Je gekoppelde accounts
export-moved = Wat je gekoppelde accounts meebrachten
export-copy = Waar verder staat wat je zei
export-standing = Karma, penningen en punten
export-presence = De dagen waarop je actief was
export-scored = Wat er van jou gemodereerd is
export-moderation = Moderaties door jou, en van wat je schreef
export-judgement = Je oordelen over moderaties
export-bomb = Punten tegen één persoon
export-newcomer = Wanneer je kwam
export-buddy = Dat je nieuwkomers op weg helpt
export-ticket = De helpdesk
export-charter = Doelen en regels die je voorstelde en die aangenomen zijn
export-proposal = Je voorstellen
export-ballot = Je stemmen over voorstellen
export-agreement = Regels waarmee je het eens bent
export-membership = Lidmaatschap
export-invitation = Je uitnodigingen
export-topic = Wat je weet en zoekt
export-profile = Wie dat mag zien
forgotten = (vergeten)
forget-word-confirm = bevestig
forget-yes = Ja, vergeet me
forget-what = { $count ->
    [one] Ik kan je vergeten, in { $names }: je naam en accounts, wat je vroeg en antwoordde, je stemmen, punten, instellingen en profiel. Wat anderen schreven blijft. Het is niet terug te draaien; `/exporteer` geeft je eerst alles. Weet je het zeker, schrijf dan `/vergeet bevestig`.
   *[other] Ik kan je vergeten, in al je gemeenschappen ({ $names }): je naam en accounts, wat je vroeg en antwoordde, je stemmen, punten, instellingen en profiel. Wat anderen schreven blijft. Het is niet terug te draaien; `/exporteer` geeft je eerst alles. Weet je het zeker, schrijf dan `/vergeet bevestig`.
}
forget-done = Ik weet niets meer van je. Wat je zelf in de kamers schreef staat daar nog; alleen jij kunt dat weghalen. Het ga je goed, en welkom als je ooit terugkomt!

## Wie erbij hoort

stranger-room = Hallo! Ik ben copbot: ik houd de vragen van een gemeenschap in het zicht tot iemand ze beantwoord heeft. Deze kamer is er geen van die waar ik op let, dus hier doe ik niets.
    Wie mij draait kan haar erbij halen: noem haar in mijn configuratie, of laat een beheerder van deze kamer `/inrichten haal CODE` schrijven, met de code die `copbot claim` laat zien.
start-stranger = Hallo! Ik ben de bot van { $community }, en ik antwoord alleen de leden: wie in een van de kamers is. Ben je net binnen, zeg daar dan eerst iets.
    `/helpdesk` bereikt wie erop let, `/regels` laat de regels zien, `/lid` is om lid te worden, `/hulp` laat zien wat ik verder voor je doe.
command-stranger = Dat doe ik alleen voor wie in een van onze kamers is. Ben je dat, zeg daar dan eerst iets; lukt het binnenkomen niet, schrijf dan `/helpdesk` en wat er is.
member-unseen = Ik heb { $name } hier nog niet gezien, en kan hem of haar dus niet bereiken.
claim-wrong = Die code geldt niet (meer). Wie mij draait krijgt een nieuwe met `copbot claim`.
claim-done = { $count ->
    [one] Deze kamer hoort voortaan bij { $community }.
   *[other] Deze { $count } kamers horen voortaan bij { $community }.
}
claim-already = Deze kamer hoort al bij de gemeenschap.
setup-word-claim = haal
somebody-left = iemand die vertrokken is
status-strange = { $count ->
    [one] Ik ben in één kamer gezet die bij geen gemeenschap hoort, en doe daar niets. `copbot rooms` laat haar zien.
   *[other] Ik ben in { $count } kamers gezet die bij geen gemeenschap horen, en doe daar niets. `copbot rooms` laat ze zien.
}
welcome-raid = Binnen een minuut kwamen { $count } mensen in { $room }. Verwacht je ze niet, kijk dan even.
