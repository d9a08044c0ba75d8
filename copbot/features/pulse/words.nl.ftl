# Wat de bot zegt over de polsslag, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-pulse = polsslag
command-pulse-help = laat je nu en dan vragen hoe je het hier vindt, of niet
command-pulse-example = /polsslag aan
command-pulseset = polsslagvragen
command-pulseset-help = verander wat de polsslag vraagt
command-pulseset-example = /polsslagvragen erbij Ik leer hier iets.
pulse-word-on = aan
pulse-word-off = uit
pulse-word-questions = vragen
pulse-set-add = erbij
pulse-set-remove = eruit
pulse-what = { $weeks ->
    [one] Elke week stel ik onder vier ogen één vraag aan wie dat goed vond, bijvoorbeeld hoe welkom ze zich voelen.
   *[other] Elke { $weeks } weken stel ik onder vier ogen één vraag aan wie dat goed vond, bijvoorbeeld hoe welkom ze zich voelen.
} De antwoorden zijn anoniem, en iedereen hoort ze pas vanaf { $least } antwoorden; ik herinner niemand eraan. { $stands ->
    [yes] Jij vond het goed.
   *[no] Jij wordt niet gevraagd, tenzij je het goedvindt.
}
pulse-turn-on = vraag het mij ook
pulse-turn-off = vraag het mij niet
pulse-is-on = Dank je! Ik vraag het je onder vier ogen als de volgende vraag komt. Met `/polsslag uit` neem je het terug.
pulse-is-off = Je wordt niet meer gevraagd.
pulse-invite = Nu en dan zou ik onder vier ogen iets kunnen vragen, bijvoorbeeld hoe welkom je je hier voelt: anoniem, en alleen aan wie het goedvindt. Het begint zodra { $least } leden dat doen: `/polsslag aan`.
pulse-none = Er zijn geen vragen. Wie voor de gemeenschap beslist zet er een bij: `/polsslagvragen erbij …`.
pulse-list = Wat er gevraagd wordt, de volgende vooraan:
    { $text }
pulse-row = { $number }. { $text }
pulse-long = Houd het binnen { $longest } tekens.
pulse-many = Er zijn { $most } vragen, genoeg voor jaren. Haal er eerst een uit: `/polsslagvragen eruit NUMMER`.
pulse-unknown = Er is geen vraag { $word }. `/polsslag vragen` laat de nummers zien.
pulse-question = **{ $text }** Hoezeer ben je het daarmee eens? Je kunt antwoorden tot { $until }.
pulse-low = helemaal niet
pulse-high = heel erg
pulse-result = **{ $text }** { $count } leden hebben geantwoord. Over het geheel: **{ $mean }**, van 1 ({ $low }) tot { $steps } ({ $high }).
pulse-parts = { $high } zijn het ermee eens, { $middle } zitten ertussenin, { $low } niet.
pulse-change = { $sign ->
    [more] Dat is { $by } meer dan de vorige keer.
    [less] Dat is { $by } minder dan de vorige keer.
   *[same] Dat is als de vorige keer.
}
pulse-do = Wat gaan we doen? Met `/voorstel doelen …` leg je een idee voor.
pulse-too-few = **{ $text }** Er antwoordden er minder dan { $least }, dus daar vertel ik niets van. Dank aan wie het deed!
pulse-start-1 = Ik voel me hier welkom.
pulse-start-2 = Als ik iets vraag, krijg ik hulp.
pulse-start-3 = Ik leer hier iets.
pulse-start-4 = Ik kan hier zeggen wat ik denk.
pulse-start-5 = Mensen gaan hier goed met elkaar om.
pulse-start-6 = Ik kan meedoen met wat hier besloten wordt.
pulse-start-7 = Wat hier gezegd wordt is mijn tijd waard.
pulse-start-8 = Ik zou een vriend aanraden hier te komen.
nudge-kind-pulse = de polsslag
nudge-kind-pulse-help = de vraag die ik nu en dan stel, als je het goedvond
export-pulse_consent = Dat je het goedvond om gevraagd te worden
setting-pulse-enabled = of de polsslag er is; in een levende gemeenschap pas als hij daar aangezet is
setting-pulse-weeks = om de zoveel weken komt er een vraag
setting-pulse-open_for = hoe lang die beantwoord kan worden
setting-pulse-least = met minder antwoorden wordt er nooit iets van verteld
setting-pulse-half_above = vinden meer dan zoveel leden het goed, dan wordt telkens de helft gevraagd, door loting

# Wat het doet voor de praktijk van gemeenschappen.
practice-pulse = Ik vraag wie instemde hoe het gaat en wat nodig is, één vraag per keer, en laat het antwoord aan allen zien, zonder namen.
practice-pulse-lacks = Nog niemand stemde in met de polsslag: `/polsslag aan`.
practice-pulse-do = Mij mag je vragen
