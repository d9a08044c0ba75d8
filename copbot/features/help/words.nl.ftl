# Wat de bot zegt over zichzelf, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-help = hulp
command-help-help = wat ik begrijp
command-status = stand
command-status-help = wat aandacht nodig heeft (voor moderatoren)
command-status-example = /stand
command-takeback = neemterug
command-takeback-help = neem een bericht van mij terug: beantwoord het hiermee, of zet er 🗑️ op (voor moderatoren)
command-takeback-example = /neemterug
takeback-which = Beantwoord hiermee een bericht van mij in een kamer, of geef de link ervan. Wat ik lang geleden zei weet ik niet meer.
takeback-stays = Ik kan hier geen berichten wissen, maar wat dat bericht aanbood telt niet meer.
takeback-done = Het is weg.
takeback-head = **Teruggenomen van wat ik zei**
takeback-none = Van wat ik zei is kort geleden niets teruggenomen. Beantwoord een bericht van mij met `/neemterug`, en het is weg.
takeback-row = door { $name } in { $room }, { $ago }
export-takenback = Wat je van mij terugnam
private-hint = Ik begrijp alleen opdrachten, en antwoorden op wat ik je vroeg. `/hulp` laat zien wat ik ken.
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
start-hello = Hallo! Ik houd de vragen van je gemeenschap in het zicht tot iemand ze beantwoord heeft.
    Hier schrijf ik je als er iets op je wacht, en je kunt erop antwoorden. `/seintjes` laat zien wat ik je mag sturen, `/hulp` wat ik verder begrijp.
help-rest = { $count ->
    [one] `/hulp alles` laat er nog één zien.
   *[other] `/hulp alles` laat er nog { $count } zien.
}
help-all = alles
start-stranger = Hallo! Ik ben de bot van { $community }, en ik antwoord alleen de leden: wie in een van de kamers is. Ben je net binnen, zeg daar dan eerst iets.
    `/helpdesk` bereikt wie erop let, `/regels` laat de regels zien, `/lid` is om lid te worden, `/hulp` laat zien wat ik verder voor je doe.
status-strange = { $count ->
    [one] Ik ben in één kamer gezet die bij geen gemeenschap hoort, en doe daar niets. `copbot rooms` laat haar zien.
   *[other] Ik ben in { $count } kamers gezet die bij geen gemeenschap horen, en doe daar niets. `copbot rooms` laat ze zien.
}
help-moderators = Voor moderatoren: { $names }
help-more-word = meer
status-charge = Er is niemand meer die voor de hele gemeenschap beslist: doelen, regels, de helpdesk.
charge-nobody = **Niemand zorgt hier meer voor**: de laatste moderator is weg. Met vragen gaat het door zoals altijd; wat een moderator nodig heeft blijft liggen, ook de helpdesk.
charge-how = Wie deze kamer beheert, kan iemand de rechten van een moderator geven; ik zie dat vanzelf.
charge-how-matrix = Wie hier de meeste rechten heeft, kan iemand op 50 of hoger zetten, in de instellingen van de kamer bij rollen; heeft niemand die, dan kan wie de server beheert het. Ik zie dat vanzelf.
charge-how-discord = De eigenaar van de server kan iemand een rol geven die hier berichten mag beheren. Ik zie dat vanzelf.
charge-how-telegram = De eigenaar van de groep kan iemand beheerder maken, in de instellingen van de groep. Ik zie dat vanzelf.
private-hint-short = Dat begrijp ik niet. Een vraag aan iedereen hoort in de kamer, of `/zoek` en wat je zoekt vindt eerdere antwoorden.
private-hint-again = Ik ben maar een bot, en dit ontgaat me. `/hulp` laat zien wat ik doe; `/helpdesk` is voor de moderatoren.
setting-help-first = de commando's die de hulp toont, met hun Engelse namen; de andere komen met alles
setting-help-charge_after = zo lang nadat de laatste moderator die beslist weg is, horen de leden het, en hoe er een nieuwe komt

command-takeback-menu = Dit bericht van mij terugnemen
command-takeback-help-native = neem een bericht van mij terug: in het menu onder Apps, met de link, of met 🗑️ (voor moderatoren)
takeback-which-native = Dat kan bij een bericht van mij in een kamer: klik er rechts op (op een telefoon: houd het ingedrukt), **Apps**, **{ command-takeback-menu }**; of geef de link ervan. Wat ik lang geleden zei weet ik niet meer.
takeback-none-native = Van wat ik zei is kort geleden niets teruggenomen. Klik rechts op een bericht van mij (op een telefoon: houd het ingedrukt), **Apps**, **{ command-takeback-menu }**, en het is weg.

# De pagina's met wat er wacht, en wat aandacht vraagt.
page-waiting = Wat op mij wacht
page-waiting-what = Waar anderen van jou op wachten, en waar je naar kunt kijken.
page-waiting-none = Er wacht niets op je. Fijne dag!
page-attention = Wat aandacht vraagt
page-attention-what = Wat nu op moderatoren wacht, voor zover het jou aangaat.
page-attention-none = Er wacht niets op je als moderator.
page-attention-stands = Hoe het ervoor staat

# Wat het doet voor de praktijk van gemeenschappen.
practice-instructions = `/hulp` begint met de paar opdrachten die het meest nodig zijn; de rest komt als je erom vraagt, in ieders eigen taal, en het gaat ook zonder opdrachten.
practice-attention = `/stand` laat moderatoren zien wat op hen wacht; is er niemand meer die de leiding heeft, dan horen de leden hoe iemand wordt aangewezen.
