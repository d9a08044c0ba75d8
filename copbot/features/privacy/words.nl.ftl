# Wat de bot zegt over wat hij bewaart, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-export = exporteer
command-export-help = alles wat ik van je bewaar, in bestanden, alleen voor jou
command-export-example = /exporteer
command-forget = vergeet
command-forget-help = laat me alles van je vergeten
command-forget-example = /vergeet
export-privately = Dat is alleen voor jou: schrijf me eerst onder vier ogen, en geef daar `/exporteer`.
export-sent = Ik heb het je onder vier ogen gestuurd.
export-to-read = Alles wat ik van je bewaar, om te lezen.
export-for-programs = Hetzelfde voor programma's.
export-title = Wat copbot van je bewaart
export-member = Jij, en wat je instelde
export-account = Je accounts
export-stay = De kamers waarin je bent
export-post = Wat je vroeg en antwoordde
export-question = Vragen van jou, of die jou gesteld zijn
export-vote = Je stemmen op antwoorden
export-ballot = Waarover je liet stemmen
export-ballot_look = Wat je van een stemming te zien kreeg
export-picture = Foto’s die je inzond
export-ballot_option = Wat daarin te kiezen was
export-ballot_vote = Je stemmen
export-voted = Anonieme stemmingen: dat je stemde, en niet wat
export-thanks = Antwoorden waarvan je zei dat ze hielpen
export-subject = Onderwerpen van je vragen
export-nudge = Vragen die ik je bracht
export-postponed = Wat ik je wil vertellen als het je uitkomt
export-outbox = Wat ik je onder vier ogen zei; van wat je gekregen hebt zijn de woorden niet bewaard
export-piece = Van lange teksten: uit welke berichten ze bestaan
export-link = Je gekoppelde accounts
export-moved = Wat je gekoppelde accounts meebrachten
export-copy = Waar verder staat wat je zei
export-topic = Wat je weet en zoekt
export-profile = Wie dat mag zien
forgotten = (vergeten)
forget-word-confirm = bevestig
forget-yes = Ja, vergeet me
forget-what = { $count ->
    [one] Ik kan je vergeten: je naam en accounts, wat je vroeg en antwoordde, je stemmen, punten, instellingen en profiel. Wat anderen schreven blijft. Het is niet terug te draaien; `/exporteer` geeft je eerst alles. Weet je het zeker, schrijf dan `/vergeet bevestig`.
   *[other] Ik kan je vergeten, in al je gemeenschappen ({ $names }): je naam en accounts, wat je vroeg en antwoordde, je stemmen, punten, instellingen en profiel. Wat anderen schreven blijft. Het is niet terug te draaien; `/exporteer` geeft je eerst alles. Weet je het zeker, schrijf dan `/vergeet bevestig`.
}
forget-what-page = { $count ->
    [one] Ik kan je vergeten: je naam en accounts, wat je vroeg en antwoordde, je stemmen, punten, instellingen en profiel. Wat anderen schreven blijft. Het is niet terug te draaien; in het bestand op deze pagina staat alles. Weet je het zeker, zeg het dan hieronder.
   *[other] Ik kan je vergeten, in al je gemeenschappen ({ $names }): je naam en accounts, wat je vroeg en antwoordde, je stemmen, punten, instellingen en profiel. Wat anderen schreven blijft. Het is niet terug te draaien; in het bestand op deze pagina staat alles. Weet je het zeker, zeg het dan hieronder.
}
forget-done = Ik weet niets meer van je. Wat je zelf in de kamers schreef staat daar nog; alleen jij kunt dat weghalen. Het ga je goed, en welkom als je ooit terugkomt!
setting-privacy-delivered = hoe lang bewaard wordt dat de bot iets gezegd heeft, en tegen wie (de woorden niet), 8d tot 30d
setting-privacy-nudges = hoe lang bewaard wordt wie waarover een bericht kreeg
setting-privacy-tickets = hoe lang gesloten meldingen bij de helpdesk bewaard worden, vanaf het openen
setting-privacy-talk = hoe lang de woorden van beoordeelde gewone praat bewaard worden
setting-privacy-entries = hoe lang de woorden bewaard worden van inzendingen in rubrieken die niets wonnen
setting-privacy-applications = hoe lang bewaard wordt wat mensen schreven die niet toegelaten werden, of weg zijn

# De pagina's met wat er bewaard wordt.
page-data = Mijn gegevens
page-data-what = Wie je voor mij bent, en wat ik in deze gemeenschap over je bewaar. Niemand anders ziet deze pagina.
page-data-accounts = Mijn accounts
page-data-accounts-what = Hieraan ken ik je. Met `/koppel` voeg je er een van een ander platform aan toe.
page-data-platform = Platform
page-data-account = Naam daar
page-data-rooms = Kamers
page-data-unlink = Maak van dit account weer een eigen lid
page-data-kept = Wat ik bewaar
page-data-kept-what = Wat
page-data-kept-count = Hoeveel
page-data-file = Bewaar alles als bestand (JSON)
page-data-forget-head = Laat me je vergeten
page-data-forget-what = Ik zeg je eerst wat dat betekent, en vraag het dan nog een keer.
page-data-forget = Vergeet mij…
page-kept = Wat er over mij bewaard wordt
page-kept-what = Het nieuwste eerst. Lange teksten zijn hier ingekort; in het bestand staat alles.
page-kept-entry = Nummer { $number }
page-kept-older = Oudere
page-kept-back = Terug naar mijn gegevens
page-datafile = Mijn gegevens als bestand
