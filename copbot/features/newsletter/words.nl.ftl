# Wat de bot over nieuwsbrieven zegt, in het Nederlands.

command-newsletter = nieuwsbrief
command-newsletter-help = wanneer de volgende nieuwsbrief komt; `/nieuwsbrief aan` stuurt hem je privé, `laatste` toont de laatste, `citaten uit` houdt je woorden erbuiten
command-newsletter-example = /nieuwsbrief aan
command-draft = opzet
command-draft-help = zie wat er in de volgende nieuwsbrief komt, en verander het: `weg 3`, `terug 3`, `omhoog 3`, `omlaag 3`, `voorwoord` en je woorden, `nee`, `ja`
command-draft-example = /opzet weg 3
command-unquote = uitcitaat
command-unquote-help = zie waar de nieuwsbrief je citeert, en haal je woorden eruit
command-unquote-example = /uitcitaat 12
newsletter-what-on = aan
newsletter-what-off = uit
newsletter-what-quotes = citaten
newsletter-what-last = laatste
nudge-kind-draft = opzet
nudge-kind-draft-help = de opzet van elke nieuwsbrief, een dag voor hij komt
nudge-kind-newsletter = nieuwsbrief
nudge-kind-newsletter-help = de nieuwsbrief, privé
nudge-kind-quoted = geciteerd
nudge-kind-quoted-help = als er woorden van jou in een nieuwsbrief staan
export-newsletter = Nieuwsbrieven waarbij je een voorwoord schreef
export-newsletter_item = Wat er met jouw woorden in nieuwsbrieven staat
export-newsletter_reader = Wat je van de nieuwsbrief wilt

newsletter-head = **Wat het vertellen waard was in { $community }** (nieuwsbrief { $number })
newsletter-shelved = Nieuwsbrief { $number }, { $at }
newsletter-foreword = _{ $text }_ – { $name }
newsletter-of-answer = **Beantwoord**
newsletter-of-post = **Het lezen waard**
newsletter-of-winner = **Winnaars**
newsletter-of-meeting = **Bijeenkomsten**
newsletter-of-call = **Samen te doen**
newsletter-of-library = **Nieuw in de bibliotheek**
newsletter-of-newcomer = **Nieuw hier**
newsletter-of-question = **Wie kan helpen?**
newsletter-foot = Hem privé krijgen: `/nieuwsbrief aan`. Woorden van jou eruit halen: `/uitcitaat`.
newsletter-emptied = Hier staat niets meer van.

draft-head = De volgende nieuwsbrief, zoals hij op { $at } verstuurd wordt, tenzij je nee zegt:
draft-changed = Nu staat het zo, en het wordt op { $at } verstuurd:
draft-how = Je kunt antwoorden: `weg 3`, `terug 3`, `omhoog 3`, `omlaag 3`, `voorwoord:` en je eigen woorden, of `nee`, en deze komt niet.
draft-button-no = Nee, deze niet
draft-button-yes = Ja, verstuur hem toch
draft-aloud = { $names }: de volgende nieuwsbrief is klaar, en gaat op { $at } uit. `/opzet` toont hem, en hoe je hem verandert.
draft-no = Deze nieuwsbrief komt niet. Wat erin stond kan in de volgende staan.
draft-nothing-left = Nu staat er niets nieuws meer in. Dus komt hij niet, tenzij er iets terugkomt, bijvoorbeeld met `terug 1`, of iemand een voorwoord schrijft.
draft-foreword-how = Schrijf `voorwoord:` en daarachter je woorden. Met `geen voorwoord` gaat het eruit.
draft-replaced = Dit was eerst het voorwoord, van { $name }: “{ $text }”
draft-stopped = { $name ->
    [none] Deze nieuwsbrief is tegengehouden, en komt niet.
   *[other] { $name } heeft deze nieuwsbrief tegengehouden; hij komt niet.
} Met `ja` komt hij er toch, tot { $at }.
draft-told-no = { $name } heeft de volgende nieuwsbrief tegengehouden. Met `ja` komt hij er toch.
draft-told-yes = { $name } heeft de volgende nieuwsbrief teruggehaald: hij gaat op { $at } uit.
draft-told-changed = { $name } heeft de opzet van de volgende nieuwsbrief veranderd. `/opzet` toont hem.
draft-told-empty = { $name } heeft de opzet van de volgende nieuwsbrief veranderd, en er staat niets nieuws meer in: dus komt hij niet. `/opzet` toont hem.
draft-told-foreword = { $name } heeft een ander voorwoord gezet in plaats van dat van jou. Dat was: “{ $text }”
draft-yes = De nieuwsbrief gaat op { $at } uit.
draft-none = Er is nu geen opzet.
draft-empty = De volgende nieuwsbrief wordt op { $at } samengesteld. Tot nu toe is er niets nieuws voor; dan wordt hij overgeslagen.
draft-later = De volgende nieuwsbrief wordt op { $at } samengesteld. Tot nu toe zou erin staan:
draft-unclear = Ik begreep niet wat er met de opzet moet gebeuren. Zeg bijvoorbeeld `weg 3`, `omhoog 3`, `voorwoord: Het is lente`, of `nee`.
draft-long = Houd het voorwoord alsjeblieft binnen { $most } tekens.
draft-no-item = Zo'n nummer staat er niet in de opzet. `/opzet` toont hem.
draft-taken-out = { $count ->
    [one] Het is uit nieuwsbrief { $number } gehaald.
   *[other] Deze zijn uit nieuwsbrief { $number } gehaald.
}
draft-words-out = weg eruit verwijder schrap weglaten weghalen zonder
draft-words-first = eerst bovenaan vooraan
draft-words-last = laatst onderaan achteraan
draft-words-about = nieuwsbrief opzet stuur sturen versturen regel wissel zin tekst stuk
draft-words-back = terug
draft-words-up = omhoog hoger boven
draft-words-down = omlaag lager beneden
draft-words-foreword = voorwoord
draft-words-no = nee overslaan
draft-words-yes = ja verstuur

newsletter-next = De volgende nieuwsbrief komt op { $at }.
newsletter-maybe = De volgende nieuwsbrief wordt op { $at } samengesteld, als er iets nieuws is.
newsletter-last = De laatste, nummer { $number }, kwam op { $at }; `/nieuwsbrief laatste` toont hem.
newsletter-none = Er is nog geen nieuwsbrief geweest.
newsletter-is-on = Je krijgt hem privé; `/nieuwsbrief uit` maakt daar een eind aan.
newsletter-is-off = `/nieuwsbrief aan` stuurt hem je privé.
newsletter-quoted = Je antwoorden mogen erin geciteerd worden; `/nieuwsbrief citaten uit` houdt ze erbuiten.
newsletter-unquoted = Er wordt niets van jou in geciteerd; met `/nieuwsbrief citaten aan` mag het weer.
newsletter-on = Vanaf nu krijg je de nieuwsbrief ook privé.
newsletter-off = Je krijgt de nieuwsbrief niet meer privé.
newsletter-quotes-how = Schrijf `/nieuwsbrief citaten uit`, en er wordt niets van jou meer geciteerd; met `aan` mag het weer.
newsletter-quotes-off = Vanaf nu wordt er niets van jou in nieuwsbrieven geciteerd. Wat er in eerdere staat toont `/uitcitaat`.
newsletter-quotes-on = Je antwoorden mogen weer in nieuwsbrieven geciteerd worden.

quoted-head = { $count ->
    [one] Er staan woorden van jou in de nieuwsbrief:
   *[other] Er staan woorden van jou in de nieuwsbrief, op { $count } plekken:
}
quoted-how = Je kunt ze eruit halen wanneer je wilt, ook later: `/uitcitaat`.
quoted-out = Haal #{ $number } eruit
unquote-head = Met woorden van jou:
unquote-row = #{ $item } (nieuwsbrief { $number }):{" "}
unquote-row-draft = #{ $item } (in de volgende nieuwsbrief):{" "}
unquote-how = `/uitcitaat` en het nummer haalt het eruit.
unquote-nothing = Geen nieuwsbrief citeert je.
unquote-none = Er staat niets van jou met dat nummer in een nieuwsbrief. `/uitcitaat` toont wat er is.
unquote-done = Het is eruit gehaald, overal waar ik kan veranderen wat verstuurd is.
unquote-before = Het komt niet in de nieuwsbrief.
unquote-privately = schrijf me privé, dan laat ik je zien waar de nieuwsbrief je citeert.

page-comes = De nieuwsbrief, privé
page-comes-on = Stuur hem mij
page-comes-off = Stuur hem mij niet meer
page-quotes = Mijn woorden in nieuwsbrieven
page-quotes-on = Ze mogen geciteerd worden
page-quotes-off = Citeer niets van mij
setting-newsletter-enabled = of het er is; in een live gemeenschap pas als het daar is aangezet
setting-newsletter-weeks = om de zoveel weken komt er een nieuwsbrief
setting-newsletter-day = de dag waarop hij komt; moderatoren zien de opzet een dag eerder
setting-newsletter-hour = het uur waarop hij komt, op de klok van de gemeenschap
setting-newsletter-rooms = de ruimtes waarin hij gezegd wordt, met naam of id; anders de eerste die de bot kende
setting-newsletter-not_from = de ruimtes waarover er niets in verteld wordt, zoals een van moderatoren alleen
setting-newsletter-pin = de nieuwste wordt er vastgezet, waar de bot dat kan, en de vorige niet meer
setting-newsletter-ideas = als meer dan de helft van de tijd om is en er niets nieuws is, hoort één moderator dat, elke keer een ander, met ideeën

nudge-kind-ideas = ideeën
nudge-kind-ideas-help = ideeën, als er niets nieuws is voor de volgende nieuwsbrief
ideas-head = { $count ->
    [0] Er is nog niets nieuws voor de nieuwsbrief die op { $at } wordt samengesteld. Misschien weet je iets om aan de anderen te vragen?
    [one] Er is nog niets nieuws voor de nieuwsbrief die op { $at } wordt samengesteld. Een idee:
   *[other] Er is nog niets nieuws voor de nieuwsbrief die op { $at } wordt samengesteld. Een paar ideeën:
}
ideas-foot = Je hoeft niets te doen: een nieuwsbrief zonder nieuws wordt gewoon overgeslagen.

unquote-how-inside = binnen
unquote-inside = Het blijft voor leden, en staat in niets wat iedereen kan lezen.
unquote-how-members = De nieuwsbrief kan later door iedereen gelezen worden. `/uitcitaat`, het nummer en `binnen` houdt het voor leden.
quoted-inside = Alleen voor leden
page-newsletters = Nieuwsbrieven
page-newsletters-what = Wat het vertellen waard was, zoals het verstuurd is; wat er sindsdien uitgehaald is staat er niet meer.
page-newsletters-none = Er is nog geen nieuwsbrief geweest.
page-newsletters-older = Oudere
page-newsletters-newest = De nieuwste
page-newsletters-issue = Nieuwsbrief { $number }
page-newsletters-foreword = { $text } – { $name }
page-newsletters-yours = Dit zijn jouw woorden.
feed-newsletters = Wat het vertellen waard was in { $community }
setting-newsletter-public = iedereen kan de nieuwsbrieven lezen, op het web en in een feed; behalve wat de schrijver voor leden houdt
setting-newsletter-embargo = zo lang is een nieuwsbrief daarvoor alleen voor leden

newsletter-what-mail = mail
nudge-kind-mail = mail
nudge-kind-mail-help = als de nieuwsbrief je niet meer per e-mail bereikt
newsletter-mailed = Je krijgt hem per e-mail; `/nieuwsbrief mail uit` maakt daar een eind aan.
mail-none = Nieuwsbrieven per e-mail zijn hier niet ingesteld; `/nieuwsbrief aan` stuurt ze je privé.
mail-privately = Schrijf me dat alsjeblieft privé: een e-mailadres hoeft verder niemand te zien.
mail-how = Schrijf me privé `/nieuwsbrief mail` en je e-mailadres; daar stuur ik een code naartoe, en daarmee bevestig je dat het van jou is. `/nieuwsbrief mail uit` maakt er een eind aan.
mail-not-an-address = Dat lijkt geen e-mailadres. Bijvoorbeeld: `/nieuwsbrief mail ann@example.org`
mail-often = Dat was vaak genoeg voor vandaag. Probeer het morgen nog eens.
mail-code-sent = Ik heb een code naar dat adres gestuurd. Schrijf hem mij: `/nieuwsbrief mail` en de code. Hij is een uur geldig.
mail-wrong = Dat is de code niet, of hij geldt niet meer. `/nieuwsbrief mail` en je adres geeft je een nieuwe.
mail-on = Vanaf nu komt de nieuwsbrief op dat adres. `/nieuwsbrief mail uit` maakt daar een eind aan, en de link in elke brief ook.
mail-off = De nieuwsbrief komt niet meer per e-mail, en ik ben het adres vergeten.
mail-code = Je code voor de nieuwsbrief van { $community }
    Iemand gaf dit adres om er de nieuwsbrief van { $community } op te krijgen. Was jij dat, schrijf me dan, waar je mij anders schrijft: `/nieuwsbrief mail { $code }`
    Was jij het niet, dan hoef je niets te doen: er komt niets meer.
mail-stop = Geen meer hiervan: schrijf me `/nieuwsbrief mail uit` in de chat.
mail-unsubscribe = Geen meer hiervan
mail-refused = Je e-mailadres werd drie keer geweigerd, dus komt de nieuwsbrief daar niet meer, en ik ben het adres vergeten. `/nieuwsbrief mail` en een adres begint opnieuw.
setting-newsletter-by_mail = wie erom vraagt krijgt hem per e-mail; dat staat alleen in de tabel `[mail]` van de configuratie
export-newsletter_mail = Het e-mailadres waarop je de nieuwsbrief wilt

# Wat het doet voor de praktijk van gemeenschappen.
practice-newsletter = Op vaste tijden komt een nieuwsbrief van wat de gemeenschap zelf waardeerde, eerst voor leden; is er niets nieuws, dan hoort een moderator dat op tijd, met ideeën.
