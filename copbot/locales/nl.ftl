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

## Wat er aan een opdracht kan schorten

command-unknown = Ik ken `/{ $word }` niet. `/hulp` laat zien wat ik begrijp.
command-unknown-near = Ik ken `/{ $word }` niet. Bedoel je `/{ $near }`?
command-missing = Er ontbreekt iets achter `/{ $command }`. Bijvoorbeeld: `{ $example }`
command-too-much = Ik weet niet wat ik met “{ $rest }” moet. Bijvoorbeeld: `{ $example }`
command-choice = “{ $word }” hoort niet bij { $choices }. Bijvoorbeeld: `{ $example }`
command-not-duration = “{ $word }” is geen tijd die ik begrijp; schrijf 30m, 2u of 3d.
command-not-hours = “{ $word }” is geen deel van de dag dat ik begrijp; schrijf 22:00-08:00, of uit.
command-not-zone = Ik ken de tijdzone “{ $word }” niet; schrijf bijvoorbeeld Europe/Amsterdam.
command-not-language = Ik spreek “{ $word }” nog niet; kies en of nl.
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
status-dead = { $count ->
    [one] Eén bericht kon niet bezorgd worden; wie mij draait ziet het met `copbot outbox`.
   *[other] { $count } berichten konden niet bezorgd worden; wie mij draait ziet ze met `copbot outbox`.
}

## Het naspelen

replay-done = { $count ->
    [one] Eén regel of bericht in { $seconds } s.
   *[other] { $count } regels of berichten in { $seconds } s, { $rate } per seconde.
}
