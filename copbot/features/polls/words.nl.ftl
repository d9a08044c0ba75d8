# Wat de bot zegt over peilingen, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-poll = peiling
command-poll-help = vraag iedereen hier wat ze vinden, of wanneer het schikt
command-poll-example = /peiling Welke dag? | dinsdag | donderdag
poll-dates = data
poll-scale = schaal
poll-anonymous = anoniem
poll-hidden = verborgen
poll-end = einde
poll-how = Schrijf je vraag, en daarachter wat er te kiezen is: `/peiling Welke dag? | dinsdag | donderdag`. Zonder keuzes vraag je om ja of nee.
    Voor de vraag kun je zetten: `data` (ieder antwoordt op elk ja, misschien of nee), `schaal` (van 1 tot 5: `/peiling schaal Hoe was het? | saai | prachtig`), `anoniem`, `verborgen` (de uitslag volgt aan het eind), en hoe lang: `2d`. `/peiling einde` beëindigt de jouwe.
poll-long = Houd de vraag binnen { $longest } tekens, en elke keuze binnen { $label }.
poll-options = Geef twee tot { $most } verschillende keuzes, met een `|` ertussen: `/peiling Welke dag? | dinsdag | donderdag`.
poll-many = Er kunnen hoogstens { $most } keuzes zijn, en dit zijn er meer.
poll-scale-how = Een schaal heeft 2 tot { $most } stappen, en een naam voor beide uiteinden of voor geen: `/peiling schaal Hoe was het? | saai | prachtig | 10`.
poll-lasts = Een peiling kan tien minuten tot 30 dagen open zijn.
poll-one-at-a-time = Je vorige peiling loopt nog; als die voorbij is, of na `/peiling einde`, kan de volgende komen.
poll-put = **{ $name }** vraagt: **{ $title }** Stem tot { $until }.
poll-done = Je peiling ligt voor in de kamer.
poll-ended = Ze is voorbij.
poll-none = Er loopt hier geen peiling.
poll-which = Er lopen hier meer peilingen. Welke bedoel je? Antwoord erop met `/peiling einde`.
poll-not-yours = Alleen wie de peiling begon, of een moderator, kan haar beëindigen.
poll-over = { $count ->
    [one] **{ $title }** Eén lid heeft gestemd:
   *[other] **{ $title }** { $count } leden hebben gestemd:
}
poll-nobody = **{ $title }** De peiling is voorbij, en niemand heeft gestemd. Een andere keer misschien!
poll-too-few = { $count ->
    [one] **{ $title }** De peiling is voorbij. Eén lid heeft gestemd, en met minder dan { $least } stemmen vertel ik niets van wat er gekozen is, zodat niemand eraan te herkennen is.
   *[other] **{ $title }** De peiling is voorbij. { $count } leden hebben gestemd, en met minder dan { $least } stemmen vertel ik niets van wat er gekozen is, zodat niemand eraan te herkennen is.
}
setting-polls-lasts = hoe lang een peiling open is als ze niets anders zegt
setting-polls-least = met minder stemmen wordt nooit iets verteld van wat in een anonieme peiling gekozen is

form-poll = Vraag iedereen hier
form-poll-question = Je vraag
form-poll-options = Wat er te kiezen is, op elke regel één; niets voor ja of nee

archived-too-few = Er stemden te weinig mensen om dit te vertellen.
archived-voters = { $count ->
    [one] { $count } mens heeft gestemd.
   *[other] { $count } mensen hebben gestemd.
  }
