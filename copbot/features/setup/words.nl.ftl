# Wat de bot een moderator van een nieuwe gemeenschap vraagt, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

setting-setup-enabled = of een moderator van een nieuwe gemeenschap onder vier ogen gevraagd wordt hoe alles ingesteld moet worden; in een echte gemeenschap aan
nudge-kind-setup = inrichten
nudge-kind-setup-help = hoe een nieuwe gemeenschap ingericht moet worden, voor moderatoren
export-setup = Hoe ver je gemeenschap is ingericht
begin-aloud = { $names }: ik ben hier nieuw. In drie minuten kun je me vertellen hoe ik het best kan helpen: schrijf me onder vier ogen `/inrichten`.
begin-hello = Hallo! Jij modereert hier, en ik ben nieuw. Een paar vragen, drie minuten, en ik weet hoe ik kan helpen. Wat je kiest geldt meteen; `/instellingen ongedaan` maakt het ongedaan.
begin-count = **{ $community }, { $number } van { $count }**
begin-language-name = Nederlands
begin-language = Welke taal spreek ik in de kamers? Nu: { $now }.
begin-timezone = Waar zijn jullie? Naar de klok daar houd ik me 's nachts stil. Nu: { $now }. Kies, of schrijf me een stad of een land.
begin-waking = Op welke uren mag ik uit mezelf iets zeggen? Nu: { $now }. Kies, of schrijf me andere, zoals 10:00-20:00.
begin-all-day = de hele dag
begin-rooms = In welke kamers zal ik vragen in gewone gesprekken zien, en in zicht houden tot er een antwoord is? `/vraag` werkt overal.
begin-room-yes = { $room }: **ja**
begin-room-no = { $room }: **nee**
begin-rooms-more = { $count ->
    [one] Nog één kamer: `/instellingen #kamer qa.detect off` stelt die in.
   *[other] Nog { $count } kamers: `/instellingen #kamer qa.detect off` stelt er een in.
}
begin-points-on = Zullen leden elkaars berichten met moderatiepunten waarderen? Dat loont waar velen praten. Nu: aan.
begin-points-off = Zullen leden elkaars berichten met moderatiepunten waarderen? Dat loont waar velen praten. Nu: uit.
begin-yes = ja
begin-no = nee
begin-next = verder
begin-later = later
begin-skip = sla alles over
begin-heard = Genoteerd: { $value }.
begin-not-language = Dat spreek ik niet. Schrijf me `English` of `Nederlands`; `verder` laat het zoals het is.
begin-again-language = `English`, `Nederlands` of `verder`: een daarvan begrijp ik.
begin-not-timezone = Die plaats ken ik niet. Schrijf me een grotere stad bij jullie in de buurt, zoals Amsterdam, of jullie land; `verder` laat het zoals het is.
begin-again-timezone = Welke grote stad is het dichtst bij? `Gent` bijvoorbeeld; `later` stelt het uit.
begin-not-waking = Daar kon ik geen uren in lezen. Schrijf me wanneer ik mag beginnen en wanneer ik ophoud, zoals `van 8:00 tot 22:00`, of `de hele dag`; `verder` laat het zoals het is.
begin-again-waking = Twee tijden, graag: `8:00-22:00`. Of `verder`.
begin-not-rooms = Schrijf me een kamer met ja of nee, zoals `#praat nee`; `alle` of `geen` voor allemaal; `verder` gaat door.
begin-again-rooms = Een kamer en ja of nee, graag: `#praat nee`. Of `verder`.
begin-not-points = Schrijf me `ja` of `nee`; `verder` laat het zoals het is.
begin-again-points = `ja`, `nee` of `later`: een daarvan begrijp ik.
begin-near = Bedoel je { $near }?
begin-city-short = Dat zegt niet wanneer de klok verzet wordt. Schrijf me een stad, zoals Amsterdam.
begin-city-wide = In dat land geldt meer dan één tijd. Schrijf me een stad, zoals New York.
begin-put-off = Goed. Schrijf me `/inrichten` als het je uitkomt, dan gaan we verder waar we waren.
begin-skipped = Goed, alles blijft zoals het is. `/inrichten` hier vraagt het opnieuw, `/instellingen` toont wat er is ingesteld.
begin-nothing = Wie mij draait heeft dat allemaal al ingesteld. `/instellingen` toont wat er is ingesteld.
begin-done = Dat was alles; ik begin meteen.
    `/instellingen` toont en verandert wat er is ingesteld; `/instellingen ongedaan` maakt de laatste verandering ongedaan.
    `/inrichten` in een kamer koppelt die aan andere.
    `/hulp` vertelt wat ik verder kan.
begin-elsewhere = Dit ging over een andere gemeenschap; nu hebben we het over { $community }. Zeg iets in een kamer van die andere, en kies dan opnieuw.
begin-fixed = Wie mij draait heeft dat in mijn configuratie vastgelegd.
begin-not = Dat kan niet gekozen worden. `/inrichten` vraagt het opnieuw.
