# Wat de bot zegt waar onderdelen elkaar raken, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

lines = { $lines }
choose-by-number = (Kies door met het nummer te antwoorden.)
command-option-text = in je eigen woorden
command-option-word = één woord
command-option-topic = een onderwerp
command-option-subject = waar het over gaat
command-option-member = wie je bedoelt
command-option-question = de vraag; zonder, die van de draad waarin je bent
command-option-earlier = de eerdere vraag, of een link ernaar
command-option-room = de kamer
command-option-answer = de naam of het nummer van een antwoord
command-option-duration = 30m, 2u of 3d
command-option-hours = 22:00-08:00, of uit
command-option-zone = bijvoorbeeld Europe/Amsterdam
command-option-language = bijvoorbeeld nl
command-option-number = het nummer ervan
command-elsewhere = In dit kanaal luister ik niet. Vraag het me in een kanaal waar ik wel luister.
command-interrupted = Ik werd net onderbroken. Komt hier binnen een minuut niets van, probeer het dan nog eens.
thread-open = Open
thread-waiting = Wacht op de vrager
thread-answered = Beantwoord
thread-closed = Gesloten
command-unknown = Ik ken `/{ $word }` niet. `/hulp` laat zien wat ik begrijp.
command-unknown-near = Ik ken `/{ $word }` niet. Bedoel je `/{ $near }`?
form-back =
    Wat je schreef, om over te nemen:
    { $words }
command-missing = Er ontbreekt iets achter `/{ $command }`. Bijvoorbeeld: `{ $example }`
command-one-question = Graag één vraag tegelijk: `/{ $command } { $first }`, dan `/{ $command } { $next }`.
command-too-much = Ik weet niet wat ik met “{ $rest }” moet. Bijvoorbeeld: `{ $example }`
command-choice = “{ $word }” hoort niet bij { $choices }. Bijvoorbeeld: `{ $example }`
command-not-duration = “{ $word }” is geen tijd die ik begrijp; schrijf 30m, 2u of 3d.
command-not-hours = “{ $word }” is geen deel van de dag dat ik begrijp; schrijf 22:00-08:00, of uit.
command-not-zone = Ik ken de tijdzone “{ $word }” niet; schrijf bijvoorbeeld Europe/Amsterdam.
command-not-zone-near = Ik ken de tijdzone “{ $word }” niet; bedoel je { $near }?
command-not-zone-wide = In { $word } geldt meer dan één tijd. Schrijf de grote stad die het dichtst bij je ligt, bijvoorbeeld New York.
command-not-zone-short = “{ $word }” zegt mij niet wanneer bij jou de klok verandert. Schrijf de grote stad die het dichtst bij je ligt, bijvoorbeeld Amsterdam of Londen.
command-not-language = Ik spreek “{ $word }” nog niet; kies uit { $choices }.
command-not-language-near = Ik spreek nog geen “{ $word }”; bedoel je { $near }?
command-not-number = “{ $word }” is geen nummer.
command-not-question = “{ $word }” is niet het nummer van een vraag.
command-off = `/{ $command }` staat hier uit; een moderator kan het aanzetten met `/instellingen { $feature } aan`.
command-not-earlier = “{ $word }” is geen nummer van een vraag, en geen link ernaar.
room-unknown = Ik ken geen kamer “{ $name }” waar jij in bent.
room-unknown-near = Ik ken geen kamer “{ $name }” waar jij in bent. Bedoelde je { $near }?
taken-back = Dat heeft een moderator teruggenomen.
press-privately = Ik heb je privé geschreven.
command-moderators = Dat kunnen alleen moderatoren.
command-decide = Dat geldt voor de hele gemeenschap; alleen moderatoren van { $rooms } beslissen erover.
command-asker = Dat kan alleen wie de vraag stelde, of een moderator.
command-in-room = Doe dat alsjeblieft in een van onze kamers, zodat anderen het zien.
command-on-message = Doe het bij het bericht: klik er rechts op (op een telefoon: houd het ingedrukt), **Apps**, **{ $entry }**.
command-which-native = Welke vraag bedoel je? Geef haar nummer; `/open` laat ze zien.
command-which = Welke vraag bedoel je? Beantwoord haar, of geef haar nummer; `/open` laat ze zien.
command-too-many = Dat was veel tegelijk. Over een minuut luister ik weer.
member-unknown = Ik ken hier niemand die { $name } heet.
member-several = Hier heten meer mensen { $name }; noem degene die je bedoelt met een @.
question-unknown = Ik ken hier geen vraag met nummer { $number }.
question-unlinked = Bij die link ken ik geen vraag. Geef haar nummer; `/zoek` laat het zien.
question-is = { $state ->
    [open] Die vraag is nog open.
    [answered] Die vraag is inmiddels beantwoord.
    [accepted] Die vraag heeft inmiddels een aanvaard antwoord.
    [closed] Die vraag is gesloten.
    [duplicate] Die vraag is al eens gesteld, en wordt bij de eerdere bewaard.
    [stale] Die vraag is oud geworden; `/heropen` zet haar weer in het zicht.
   *[deleted] Die vraag is weg.
}
ask-yourself = Dat is je eigen vraag; misschien weet een ander het.
choose-which = Ik vroeg naar meer dan één ding. Kies er alsjeblieft een.
waited-for = , { $count ->
    [one] één ander wacht hierop
   *[other] { $count } wachten hierop
}
nudge-no-more = niet meer sturen
promise-off = Alleen heb je deze berichten uitgezet: `/seintjes { $kind } aan` haalt ze terug.
promise-unreachable = Alleen kan ik je nog niet schrijven. Schrijf me één keer privé.
take-taken = Een ander kijkt er al naar. Toch bedankt!
switch-on = aan
switch-off = uit
write-to-me = Schrijf me onder vier ogen
command-setup = inrichten
somebody = Iemand
setup-word-link = koppel
replay-done = { $count ->
    [one] Eén regel of bericht in { $seconds } s.
   *[other] { $count } regels of berichten in { $seconds } s, { $rate } per seconde.
}
stranger-room = Hallo! Ik ben copbot: ik houd de vragen van een gemeenschap in het zicht tot iemand ze beantwoord heeft. Deze kamer is er geen van die waar ik op let, dus hier doe ik niets.
    Wie mij draait kan haar erbij halen: noem haar in mijn configuratie, of laat een beheerder van deze kamer `/inrichten haal CODE` schrijven, met de code die `copbot claim` laat zien.
command-stranger = Dat doe ik alleen voor wie in een van onze kamers is. Ben je dat, zeg daar dan eerst iets; lukt het binnenkomen niet, schrijf dan `/helpdesk` en wat er is.
member-unseen = Ik heb { $name } hier nog niet gezien, en kan hem of haar dus niet bereiken.
claim-wrong = Die code geldt niet (meer). Wie mij draait krijgt een nieuwe met `copbot claim`.
claim-done = { $count ->
    [one] Deze kamer hoort voortaan bij { $community }.
   *[other] Deze { $count } kamers horen voortaan bij { $community }.
}
setup-word-claim = haal
somebody-left = iemand die vertrokken is
command-help-example = /hulp vraag
setting-community-language = de taal die de bot in de kamers spreekt; een lid kan een andere kiezen voor wat de bot hem of haar alleen zegt
setting-community-timezone = waar de klokken van de kamers staan; de waakuren worden daar geteld, en het geldt voor leden die zelf geen tijdzone kozen
setting-community-names = hoe een lid heet op platforms waar hij of zij geen account heeft, in lijsten en in gekoppelde kamers: full (voluit), first (voornaam) of anonymous (niet)
setting-community-threshold = de score waaronder berichten uit zoeken en de beste berichten wegblijven, tenzij een lid zelf een andere koos
setting-community-waking = de uren waarin de bot uit zichzelf spreekt, en die zijn wachttijden tellen; 00:00-00:00 voor de hele dag
setting-community-decide = de kamers waarvan de moderatoren beslissen over wat de hele gemeenschap aangaat: doelen, regels, de helpdesk, wie erbij komt, het logboek van moderaties; de eerste kamer die de bot leerde kennen, als er geen genoemd is
setting-community-closed = of de kamer alleen voor wie erin zit is: wat daar gevraagd, beantwoord en gemaakt wordt, wordt nergens anders getoond of verteld; waar alleen moderatoren zijn is dat toch al zo, tenzij het voor die kamer op uit is gezet
setting-community-commands_per_minute = naar meer commando's dan dit van één lid in een minuut wordt niet geluisterd

# Waarover de delen van de bot gaan, in de hulp en de instellingen.
about-community = De gemeenschap
about-qa = Vragen en antwoorden
about-following = Vragen die meer leden hebben
about-knowledge = Of antwoorden nog kloppen
about-hints = Tips bij een vraag
about-alerts = Herinneringen aan vragen
about-almanac = Wie wat weet
about-linking = Gekoppelde kamers
about-accounts = Accounts
about-past = Het verleden
name-of-the-past = { $name } op { $platform }
about-web = Pagina’s op het web
about-nudges = Seintjes
about-welcome = Binnenkomen
about-helpdesk = De helpdesk
about-charter = Doelen en regels
about-ballots = Stemmen
about-columns = Rubrieken
about-sketch = De schets
about-pulse = De polsslag
about-polls = Peilingen
about-meetings = Bijeenkomsten
about-newsletter = De nieuwsbrief
about-calls = Oproepen
about-review = Elkaars teksten lezen
about-library = De bibliotheek
about-health = Hoe het met de gemeenschap gaat
about-tips = Tips voor moderatoren
about-membership = Lidmaatschap
about-moderation = Moderatiepunten
about-privacy = Gegevens en privacy
about-help = Hulp
about-settings = Instellingen
about-setup = Eerste keer
about-other = Meer
attached = { $kind ->
    [picture] { $count ->
        [one] een foto
       *[other] { $count } foto's
    }
    [animation] { $count ->
        [one] een gif
       *[other] { $count } gifs
    }
    [sticker] { $count ->
        [one] een sticker
       *[other] { $count } stickers
    }
    [video] { $count ->
        [one] een video
       *[other] { $count } video's
    }
    [video_note] { $count ->
        [one] een videobericht
       *[other] { $count } videoberichten
    }
    [voice] { $count ->
        [one] een spraakbericht
       *[other] { $count } spraakberichten
    }
    [sound] { $count ->
        [one] een geluidsbestand
       *[other] { $count } geluidsbestanden
    }
    [place] { $count ->
        [one] een plek op de kaart
       *[other] { $count } plekken op de kaart
    }
    [contact] { $count ->
        [one] een contact
       *[other] { $count } contacten
    }
    [poll] { $count ->
        [one] een peiling
       *[other] { $count } peilingen
    }
   *[file] { $count ->
        [one] een bestand
       *[other] { $count } bestanden
    }
}
attached-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes }:{ $seconds } min
}
attached-lasting = { $files }, { $length }
attached-showing = { $files }: { $names }
attached-with = { $text } (met { $files })
brought-seen = Niemand kan { $files } van hieruit openen, ik heb dit alleen genoemd.
brought-say = Niemand kan { $files } van hieruit openen, ik heb dit alleen genoemd. Vertel alsjeblieft in woorden wat ervan belangrijk is.
brought-post = Niemand kan { $files } van hieruit openen, ik heb dit alleen genoemd. Plaats het in de kamer, dan kunnen anderen het openen.
brought-alone = Ik kan alleen woorden doorgeven, niet { $files }. Schrijf het alsjeblieft in woorden.

# Stemmingen
ballot-go = Stem
ballot-option = { $number }. { $label }
ballot-listed = – { $label }
ballot-several = Kies er zo veel als je wilt.
ballot-dates = Kies een datum één keer als die schikt, twee keer als die misschien schikt, drie keer als die niet schikt.
ballot-anonymous = Het is anoniem: je stemt met mij alleen. Wat je kiest ligt vast, en niemand ziet wie wat koos, ook moderatoren niet.
ballot-hidden = Wat er gekozen is, hoor je als de stemming voorbij is.
ballot-least = Met minder dan { $count } stemmen wordt nooit iets verteld van wat er gekozen is.
ballot-ends = 1 is { $low }, { $steps } is { $high }.
ballot-thumbs = { $up } 👍 en { $down } 👎
ballot-chosen = **{ $count }** { $label }
ballot-suits = { $label }: **{ $yes }** ja, { $maybe } misschien, { $no } nee
ballot-mean = Gemiddeld **{ $mean }** van { $steps }.
ballot-step = { $number }: { $count } keer
ballot-final = Je stem is anoniem en ligt vast: eenmaal gegeven kan die niet meer veranderd of ingetrokken worden. Ik bewaar dat je stemde, en hoe vaak alles gekozen is, maar niet wat jij koos; `/exporteer` toont en `/vergeet` wist dus alleen dat je stemde. Wie dit platform of mij beheert, kan privéberichten onderweg zien.
ballot-newcomer = Ik zag je hier voor het eerst toen deze stemming al begonnen was, en alleen wie er al was stemt mee. De volgende keer kun je meedoen!
