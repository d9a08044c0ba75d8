# Wat de bot zegt over gekoppelde kamers, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-setup-help = hoe deze kamer aan andere gekoppeld is; onder vier ogen: richt me in, stap voor stap (voor moderatoren)
command-setup-example = /inrichten koppel
linked-question = **{ $name }** vraagt in { $room }: { $text }
linked-said = **{ $name }** in { $room }: { $text }
linked-asker-said = **{ $name }**, die het vroeg, in { $room }: { $text }
linked-room = { $room } ({ $platform })
linked-passed-on = doorgestuurd
linked-passed-on-from = doorgestuurd van { $name }
linked-file = 📎 { $file }
linked-held = Je vraag staat waar je die stelde. Je bent er net en er staat een link in, dus gaat die naar de gekoppelde kamers als iemand antwoordt of er een 👍 bij zet.
linked-lost = Ik ben niet meer in { $room }. Die kamer is gekoppeld aan { $rooms }: wat in de ene gevraagd wordt komt niet meer in de andere. Was dat niet de bedoeling, laat me er dan weer in, en het gaat vanzelf verder. Komt er een andere kamer voor in de plaats, koppel die dan: `/inrichten koppel` in { $here } geeft je er een code voor.
linked-lost-aloud = : { $told }
nudge-kind-linking = gekoppelde kamers
nudge-kind-linking-help = dat ik niet meer in een kamer ben die aan andere gekoppeld is
setup-private = In een kamer toont `/inrichten` hoe die aan andere gekoppeld is. `/instellingen` toont wat hier is ingesteld.
setup-head = **{ $room }**
setup-linked = Gekoppeld aan: { $rooms }
setup-alone = Aan geen kamer gekoppeld.
setup-wants = Wat daar gevraagd wordt komt ook hier.
setup-wants-not = Wat daar gevraagd wordt komt niet hier.
setup-bridged = Een andere brug verbindt haar met { $rooms }, dus ik neem daartussen niets over.
setup-how = `/inrichten koppel` geeft je een code voor een andere kamer, `/inrichten ontkoppel` maakt er een eind aan, `/inrichten vragen uit` houdt de vragen van de andere weg.
setup-word-unlink = ontkoppel
setup-word-questions = vragen
setup-usage = Dat begrijp ik niet. Bijvoorbeeld: `{ $example }`, of `/inrichten` voor alles wat er is.
setup-code = De code is `{ $code }`. Geef binnen 30 minuten `/inrichten koppel { $code }` in de andere kamer; hij werkt één keer.
setup-code-sent = Ik heb je onder vier ogen een code geschreven.
setup-write-first = Ik heb een code voor je, maar ik kan je nog niet schrijven. Schrijf me eerst onder vier ogen, en geef dan nog eens `/inrichten koppel`.
setup-code-wrong = Deze code ken ik niet, of hij is verlopen. `/inrichten koppel` in de andere kamer geeft een nieuwe.
setup-code-here = Die code is van deze kamer. Geef hem in de andere kamer.
setup-joined = Deze kamer is nu gekoppeld aan: { $rooms }. Wat in de ene gevraagd wordt verschijnt in de andere.
setup-unlinked = Deze kamer is niet meer aan andere gekoppeld.
setup-configured = Deze koppeling staat in de configuratie (`linking.rooms`); wie mij draait kan haar daar veranderen.
claim-already = Deze kamer hoort al bij de gemeenschap.
setting-linking-rooms = groepen kamers die aan elkaar gekoppeld zijn, bij naam; naast die een moderator koppelt
setting-linking-detected = ook vragen die in gewone praat gehoord zijn in gekoppelde kamers zetten, niet alleen die met het commando
setting-linking-pictures = zoveel afbeeldingen per uur gaan mee naar elke gekoppelde ruimte; andere worden in woorden genoemd

# Wat het doet voor de praktijk van gemeenschappen.
practice-rooms = Meerdere kamers, op welk platform ook, zijn één gemeenschap. Gekoppelde kamers delen hun vragen en antwoorden.
