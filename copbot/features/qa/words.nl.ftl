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
command-duplicate-help = zeg dat een vraag al eens gesteld is: beantwoord haar met het nummer van de eerdere
command-duplicate-example = /dubbel 12
command-open = open
command-open-help = de open vragen, de oudste eerst
command-open-example = /open
command-search = zoek
command-search-help = zoek beantwoorde vragen
command-search-example = /zoek wachtwoord vergeten
command-noquestion = geenvraag
command-noquestion-help = zeg dat wat ik voor een vraag hield er geen is: beantwoord het hiermee, of zet er ❌ bij
command-noquestion-example = /geenvraag
command-noquestion-menu = Geen vraag
command-why = waarom
command-why-help = beantwoord een bericht van mij, of een dat ik merkte, en hoor waarom ik het voor een vraag hield
command-why-example = /waarom
# Wat Discord van opdrachten en hun opties laat zien, en hoe het met een draad staat (als tag).
command-accept-menu = Dit antwoord aanvaarden
ask-posted = **{ $name }** vraagt: { $text }
ask-noted = Genoteerd als vraag { $number }. Ik houd haar in het zicht tot er een antwoord is.
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
relayed-said = **{ $name }** zegt: { $text }
relayed = Dank je, ik heb het doorgegeven.
accepted = ✔ Het antwoord van { $author } is aanvaard: { $title }
accept-offer = { $asker }, loste het antwoord van { $author } het op?
accept-offer-yes = Ja, ik aanvaard het
accept-offer-other = Nee, dat van { $author }: { $answer }
accept-offer-no = Nog niet
accept-which = Er zijn meer antwoorden. Beantwoord het antwoord dat je aanvaardt met `/aanvaard`.
accept-no-answer = Er is nog geen antwoord dat aanvaard kan worden.
closed = Gesloten: { $title }
closed-because = Gesloten ({ $reason }): { $title }
duplicated = Dit is al eens gevraagd: { $title }
duplicated-answer = Dit is al eens gevraagd: { $title } → { $answer }
duplicate-itself = Deze twee zijn al dezelfde vraag.
reopened = Weer open: { $title }
open-none = Geen open vragen. Goed gedaan, allemaal!
open-head = { $count ->
    [one] **Eén open vraag**
   *[other] **{ $count } open vragen**
}
open-page = Blad { $page } van { $pages }
open-row = #{ $number } { $title } – { $name } in { $room }, { $ago } geleden
open-row-mine = #{ $number } { $title } – **van jou**, in { $room }, { $ago } geleden
open-row-interest = , { $count ->
    [one] één ander reageerde
   *[other] { $count } anderen reageerden
}
page-next = volgend blad
page-before = vorig blad
search-none = Niets gevonden voor “{ $text }”.
search-head = { $count ->
    [one] Gevonden voor “{ $text }”:
   *[other] Gevonden voor “{ $text }”, het beste eerst:
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-row-bare = #{ $number } { $title }
remind-asker = { $name } vroeg je iets terug over je vraag: { $title }
nudge-kind-reminders = herinneringen
nudge-kind-reminders-help = als iemand je iets terugvroeg
nudge-kind-personal = persoonlijk
nudge-kind-personal-help = vragen die een lid aan jou stelt
noquestion-told = { $name } zegt dat dit geen vraag is, dus heb ik het van de lijst gehaald: { $title }
noquestion-undo = Het is een vraag
noquestion-asked = Deze vraag is met `/vraag` gesteld. Wie haar stelde, kan haar sluiten met `/sluit`.
noquestion-unmarked = Ik heb het merkteken weggehaald.
noquestion-which = Beantwoord het bericht dat geen vraag is.
