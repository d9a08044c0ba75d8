# Wat de bot zegt over vragen die wachten, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-snooze = later
command-snooze-help = een tijdje geen seintjes
command-snooze-example = /later 3u
command-notmine = nietmijn
command-notmine-help = deze vraag is niets voor jou; met een naam geef je haar door
command-notmine-example = /nietmijn 12 @bob
alert-room = { $count ->
    [one] Deze vraag wacht nog op een antwoord:
   *[other] Deze { $count } vragen wachten nog op een antwoord:
}
alert-room-shared = { $count ->
    [one] Hierop heeft nog niemand gereageerd:
   *[other] Op deze bijdragen heeft nog niemand gereageerd:
}
alert-again = { $count ->
    [one] Dit is al een tijd geleden gevraagd en staat nog open. Weet iemand het inmiddels misschien?
   *[other] Deze { $count } zijn al een tijd geleden gevraagd en staan nog open. Weet iemand er inmiddels misschien een?
}
alert-list = { $count ->
    [one] Deze vraag wacht op een antwoord:
   *[other] Deze { $count } vragen wachten op een antwoord:
}
alert-list-old = Er is een nieuwere lijst van open vragen: `/open`
alert-list-done = Niets op deze lijst wacht nog.
alert-row = • { $title } – { $name }, { $ago } (#{ $number })
alert-row-shared = • { $name } deelde { $ago }: { $title } (#{ $number })
alert-more = { $count ->
    [one] en nog één: `/open` laat ze allemaal zien
   *[other] en nog { $count }: `/open` laat ze allemaal zien
}
nudge-one = { $name } vroeg in { $room }, { $ago }: { $title }
    Misschien weet jij het antwoord?
nudge-one-shared = { $name } deelde iets in { $room }, { $ago }: { $title }
    Nog niemand heeft gereageerd. Misschien wil jij er iets over zeggen?
nudge-many = { $count ->
    [one] Misschien weet jij het antwoord op deze vraag:
   *[other] Misschien weet jij het antwoord op een van deze { $count } vragen:
}
nudge-many-shared = { $count ->
    [one] Misschien wil jij hier iets over zeggen:
   *[other] Misschien wil jij iets zeggen over een van deze { $count }:
}
nudge-moderators = { $name } vroeg in { $room }, { $ago }, en niemand heeft geantwoord: { $title }
nudge-moderators-shared = { $name } deelde iets in { $room }, { $ago }, en niemand heeft gereageerd: { $title }
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
nudge-none = geen vraag
nudge-none-this = { $number }: geen vraag
nudge-snooze = later
take-thanks = Dank je! Ik vraag het zolang aan niemand anders.
nudge-handed = { $name } denkt dat jij dit misschien weet.
notmine-thanks = Goed, ik vraag je hier niet meer naar.
notmine-handed = Dank je! Ik vraag het aan { $name }.
notmine-cannot = Ik kan dit niet aan { $name } vragen. Ik zoek iemand anders.
notmine-yourself = Dat ben je zelf. Denk je misschien aan iemand anders?
notmine-already = { $name } heeft al van deze vraag gehoord. Denk je misschien aan iemand anders?
notmine-not-asked = Vraag { $number } ligt niet bij jou, dus ik kan haar niet voor je doorgeven. Wie ik ernaar vraag kan dat wel, één keer.
notmine-asker = Het is { $name } die dit vraagt. Denk je misschien aan iemand anders?
snooze-done = Ik laat je met rust tot { $until }.
snooze-over = Je pauze is voorbij: ik stuur je weer iets als het uitkomt.
export-handed = Vragen die aan jou of door jou zijn doorgegeven
nudge-kind-questions = vragen
nudge-kind-questions-help = open vragen waarop jij misschien het antwoord weet
nudge-kind-moderators = moderatoren
nudge-kind-moderators-help = vragen die niemand beantwoordde, voor moderatoren
setting-alerts-pin = de nieuwste lijst van open vragen in een kamer wordt er vastgezet
setting-alerts-room_after = wanneer de kamer aan een open vraag herinnerd wordt
setting-alerts-members_after = wanneer leden die het waarschijnlijk weten gevraagd worden
setting-alerts-moderators_after = wanneer de moderatoren ervan horen
setting-alerts-again_after = hoe lang na de laatste stap een open vraag weer in haar kamer genoemd wordt, met alle andere, op een maandag: vier keer zo vaak, daarna vier keer zo zelden; `0s` voor nooit
setting-alerts-members = hoeveel leden over één vraag benaderd worden
setting-alerts-per_day = hooguit zo veel berichten per dag aan één lid
setting-alerts-merge_within = wat de kamer binnen deze tijd zou horen wordt in één keer gezegd
setting-alerts-hold = hoe lang de bot zwijgt over een vraag die iemand op zich neemt
setting-alerts-snooze = hoe lang de bot je met rust laat als je geen tijd noemt
setting-alerts-shared_after = wanneer iets dat gedeeld werd en waarop niemand reageerde als onbeantwoord telt

# Op de pagina met wat een lid wenst.
page-snooze = Rust
page-snooze-until = Ik laat je met rust tot { $until }.
page-snooze-none = Ik mag je schrijven, zoals je koos.
page-snooze-end = Nu beëindigen
page-snooze-day = Een dag rust
page-snooze-week = Een week rust
page-snooze-how-long = Hoe lang (30m, 2u of 3d)
page-snooze-set = Zo lang rust

# Op de pagina met wat er wacht.
page-taken = Je zei dat jij hiernaar kijkt: { $title } ({ $room })
page-taken-back = Toch niet

# Wat het doet voor de praktijk van gemeenschappen.
practice-ladder = Een vraag die niemand beantwoordt wordt de kamer voorgelegd, dan leden die het kunnen weten, dan de moderatoren.
