# Wat de bot zegt over zichzelf, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-help = hulp
command-help-help = wat ik begrijp
command-status = stand
command-status-help = wat aandacht nodig heeft (voor moderatoren)
command-status-example = /stand
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
setting-help-first = de commando's die de hulp toont, met hun Engelse namen; de andere komen met alles
