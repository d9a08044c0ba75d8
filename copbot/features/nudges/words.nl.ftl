# Wat de bot zegt over wat leden van hem willen, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

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
command-language-help = de taal waarin ik je schrijf; uit laat het aan je app over
command-language-example = /taal nl
nudge-kind-all = alles
nudges-usage = Schrijf `{ $example }`, of noem één soort: { $kinds }.
nudges-off = Ik stuur je geen seintjes meer. Met `/seintjes aan` komen ze terug.
nudges-off-page = Ik stuur je geen seintjes meer.
nudges-on = Ik mag je weer seintjes sturen.
nudges-off-kind = Hierover schrijf ik je niet meer: { $what }. Met `/seintjes { $kind } aan` weer wel.
nudges-off-kind-page = Hierover schrijf ik je niet meer: { $what }.
nudges-on-kind = Hierover mag ik je weer schrijven: { $what }.
nudges-head = **Wat ik je mag sturen**
nudges-row-on = ✔ { $kind }: { $what }
nudges-row-off = ✘ { $kind }: { $what }
nudges-button-on = { $kind } aan
nudges-button-off = { $kind } uit
quiet-none = Je hebt geen stille uren. `/stil 22:00-08:00` stelt ze in.
quiet-none-page = Je hebt geen stille uren.
quiet-set = Je stille uren zijn { $hours } ({ $zone }). `/stil uit` heft ze op.
quiet-set-page = Je stille uren zijn { $hours } ({ $zone }).
quiet-all-day = Het is de hele dag stil: ik stuur je op geen enkel uur iets. Met `/stil uit` houdt dat op.
quiet-all-day-page = Het is de hele dag stil: ik stuur je op geen enkel uur iets.
quiet-no-hours = Deze uren beginnen en eindigen tegelijk. Schrijf 22:00-08:00; 00:00-24:00 voor de hele dag, of uit.
timezone-set = Je tijdzone is { $zone }; daar is het nu { $time }.
language-is = Onder vier ogen schrijf ik je in het { $language }, { $why ->
    [chosen] zoals je koos
    [client] zoals je app me vertelt
   *[community] zoals in de kamers
 }. Ik spreek { $languages }: `/taal en` kiest er een, `/taal uit` laat het aan je app over.
language-off = Goed, daar gaat je app nu over. Onder vier ogen schrijf ik je in het { $language }, { $why ->
    [client] zoals die me vertelt
   *[community] zoals in de kamers
 }.
language-client = zoals mijn app zegt
language-set = Onder vier ogen schrijf ik je voortaan in het { $language }.

# De pagina met wat een lid wenst.
page-wishes = Mijn wensen
page-wishes-what = Wat ik je mag vertellen, wanneer, en in welke taal; en wat je nog meer kunt kiezen. Alles kun je ook in het gesprek kiezen.
page-nudges = Wat ik je mag schrijven
page-nudges-kind = Soort
page-nudges-stands = Nu
page-nudges-change = Veranderen
page-nudges-on = aan
page-nudges-off = uit
page-nudges-turn-on = Aanzetten
page-nudges-turn-off = Uitzetten
page-nudges-all-on = Alles aan
page-nudges-all-off = Alles uit
page-wishes-more = Wat ik nog meer kan kiezen
page-set = Instellen
page-quiet = Stille uren
page-quiet-none = Je hebt geen stille uren.
page-quiet-is = Ik laat je met rust van { $hours }.
page-quiet-all-day = Ik laat je de hele dag met rust.
page-quiet-off = Geen stille uren
page-quiet-hours = Uren, zoals 22:00-08:00
page-timezone = Mijn tijdzone
page-timezone-is = { $zone }; daar is het nu { $time }.
page-timezone-zone = Tijdzone, of de dichtstbijzijnde grote stad
page-language = Mijn taal
page-language-chosen = Ik schrijf je in het { $language }, zoals je koos.
page-language-client = Ik schrijf je in het { $language }, zoals je app me zegt.
page-language-community = Ik schrijf je in het { $language }, zoals in de kamers.

# Wat het doet voor de praktijk van gemeenschappen.
practice-wishes = Wat ik ongevraagd schrijf, kan elk lid voorgoed afslaan, per soort of alles, en kiezen wanneer het komt. Niemand ziet wie dat deed.

# Tijd die vrijgehouden is.
quiet-except = behalve
quiet-when = wanneer
time-ask = Wanneer zou je hier tijd voor hebben? Antwoord `avonden`, of `dinsdag 20-21`, dan vertel ik je dan wat kan wachten.
time-button = Wanneer ik tijd heb
time-when = Wanneer zou je hier tijd voor hebben? Kies, of schrijf me, zoals `dinsdag 20-21`.
time-mornings = 's ochtends
time-afternoons = 's middags
time-evenings = 's avonds
time-weekends = in het weekend
time-no = nee, dank je
time-declined = Prima. Ik schrijf alleen als er iets voor je is, overdag; met `/stil` kies je anders.
time-not = In “{ $word }” kon ik geen tijd lezen. Schrijf `/stil behalve avonden`, of `/stil behalve dinsdag 20:00-21:00`.
time-either = “{ $word }” zijn twee dingen, en ik kan er maar één onthouden. Welk zal het zijn? Kies, of schrijf me, zoals `dinsdag 20-21`.
time-backwards = “{ $word }” zou tot de volgende dag duren. Welke uren zullen het zijn? Kies, of schrijf me ze allebei nog eens.
time-set-hours = Voortaan schrijf ik je uit mezelf alleen tussen { $hours } ({ $zone }).
time-set-days = Wat kan wachten vertel ik je voortaan overdag op: { $days } ({ $zone }). Wacht iemand op jou, dan schrijf ik ook op andere dagen.
time-set-days-hours = Wat kan wachten vertel ik je voortaan tussen { $hours } op: { $days } ({ $zone }). Wacht iemand op jou, dan schrijf ik ook op andere dagen, op deze uren.
time-off = `/stil uit` maakt daar een eind aan.
practice-time = In mijn begroeting vraag ik nieuwkomers één keer wanneer ze hier tijd voor hebben; wat kan wachten komt dan. Leden die tijd geven is aan moderatoren.
