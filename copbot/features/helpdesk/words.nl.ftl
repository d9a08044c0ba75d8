# Wat de bot zegt over meldingen aan de moderatoren, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-report-menu = Melden
status-tickets = { $count ->
    [one] Bij de helpdesk wacht één melding waarover ik nog geen moderator kon inlichten. Privé laat `/helpdesk` haar zien; met `/seintjes helpdesk aan` krijg je de volgende.
   *[other] Bij de helpdesk wachten { $count } meldingen waarover ik nog geen moderator kon inlichten. Privé laat `/helpdesk` ze zien; met `/seintjes helpdesk aan` krijg je de volgende.
}
command-helpdesk = helpdesk
command-helpdesk-help = schrijf de moderatoren in vertrouwen, als er iets niet lukt
command-helpdesk-example = /helpdesk Ik kom de kamer niet in
ticket-begun = Ik heb het doorgegeven aan de moderatoren (melding { $number }). Het antwoord krijg je van mij in vertrouwen.
ticket-begun-here = Ik heb het doorgegeven aan de moderatoren (melding { $number }). Schrijf me even privé, dan kan ik je daar het antwoord brengen.
ticket-how = Schrijf `/helpdesk` en wat er misgaat, dan geef ik het door aan de moderatoren. Liefst privé.
ticket-is-open = Je melding { $number } ligt bij de moderatoren; nog niemand heeft haar opgepakt. Wat je me schrijft, gaat erheen.
ticket-is-taken = Een moderator is met je melding { $number } bezig. Wat je me schrijft, gaat erheen.
ticket-answered = Over je melding { $number }: { $text }
    Antwoord hierop, dan geef ik het door.
ticket-answered-page = Over je melding { $number }: { $text }
    Wat je me in de chat schrijft, geef ik door.
ticket-count = { $count ->
    [0] Bij de helpdesk wacht niets.
    [one] Er is één melding open bij de helpdesk. Privé laat `/helpdesk` haar zien.
   *[other] Er zijn { $count } meldingen open bij de helpdesk. Privé laat `/helpdesk` ze zien.
}
ticket-also = Je melding { $number } is ook open: { $text }
ticket-also-answered = Over je melding { $number }: { $text }
ticket-also-here = Je melding { $number } is ook open.
ticket-also-how = Wil je iets kwijt over een andere, beantwoord dan wat ik erover zei.
ticket-count-here = { $count ->
    [0] Bij de helpdesk wacht niets.
    [one] Er is één melding open bij de helpdesk.
   *[other] Er zijn { $count } meldingen open bij de helpdesk.
}
ticket-title = Melding { $number }: { $name }
ticket-new = **{ $name }** schrijft de helpdesk (melding { $number }): { $text }{ $note }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-more = **{ $name }** (melding { $number }): { $text }{ $note }
ticket-left = **{ $name }** wacht al { $ago } bij de helpdesk (melding { $number }): { $text }{ $note }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-answer = **{ $name }** over je melding { $number }: { $text }
    Beantwoord dit bericht, dan geef ik het door.
ticket-taken = { $name } is nu met je melding { $number } bezig.
ticket-closed = Je melding { $number } is gesloten. Beantwoord dit bericht als het niet is opgelost.
ticket-closed-by-member = { $name } heeft melding { $number } gesloten.
ticket-closed-now = Melding { $number } is gesloten.
ticket-yours = Dank je! Melding { $number } is voor jou: beantwoord haar, of schrijf me gewoon hier, dan geef ik het door.
ticket-yours-page = Dank je! Melding { $number } is voor jou: op haar pagina staat een veld voor je antwoord, en ik geef het door.
ticket-passed = Doorgegeven.
ticket-passed-to = Doorgegeven aan { $name }.
ticket-word = de moderatoren hebben een bericht voor je. Schrijf me privé `/helpdesk`, dan laat ik het zien.
ticket-called = { $names }: iemand heeft de helpdesk geschreven. Schrijf me privé `/helpdesk`, dan laat ik het zien.
ticket-yours-here = Dank je! Melding { $number } is voor jou: beantwoord haar.
ticket-is-kept = Ik bewaar je melding { $number }; op dit moment hoort geen moderator ervan, en ik vertel het zodra dat kan. Wat je me schrijft, gaat erheen.
ticket-kept = Ik bewaar het (melding { $number }), maar op het moment leest niemand de helpdesk. Ik geef het door zodra een moderator dat doet.
ticket-kept-turn = Ik bewaar het (melding { $number }), maar op het moment leest niemand de helpdesk. Ik geef het door zodra een moderator dat doet. Je kunt ook terecht bij { $names } in de kamers.
ticket-kept-until = Ik bewaar het (melding { $number }). Op het moment is er geen moderator vrij; ik geef het door zodra er een is, waarschijnlijk { $when }.
ticket-not-reached = Ik kon de moderatoren nog niet bereiken met je melding { $number }. Ik bewaar haar, en probeer het opnieuw.
ticket-passed-called = Ik kan { $name } nog niet schrijven, dus heb ik { $name } in de kamer geroepen. Ik bewaar je woorden, en laat ze zien als { $name } mij schrijft.
ticket-passed-not = { $name } was niet te bereiken, dus ik heb dit niet doorgegeven. Ik bewaar je woorden, en laat ze zien als { $name } mij `/helpdesk` schrijft.
ticket-unreached = { $name } was niet te bereiken met het antwoord (melding { $number }). Ik bewaar het, en laat het zien als { $name } mij `/helpdesk` schrijft.
ticket-away = Wie melding { $number } schreef is vertrokken, ik kan dit niet doorgeven.
ticket-gone = Melding { $number }: wie haar schreef heeft onze kamers verlaten. Ik kom erop terug als hij of zij er weer is.
ticket-free = Melding { $number } van **{ $name }** is weer van iedereen: { $text }{ $note }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-stranger = niet in een van onze kamers
ticket-stranger-enough = { $count ->
    [0] De helpdesk is alleen voor wie in een van onze kamers is.
    [one] Je hebt de helpdesk vandaag al geschreven. Wacht even tot morgen.
   *[other] Je hebt de helpdesk vandaag { $count } keer geschreven, en dat is genoeg voor een dag. Wacht even tot morgen.
}
ticket-in-thread = { " " }Wat er in de draad van dit bericht staat, gaat er ook heen.
ticket-which = Voor wie is dit? Ik bewaar het tot je kiest: { $text }
ticket-or-other = Dat kan een antwoord zijn op meer dan één bericht. Beantwoord het bericht waar het bij hoort, dan krijgt niemand anders het.
ticket-choice = { $name } (melding { $number })
ticket-choice-own = mijn eigen melding { $number }
ticket-sent-already = Er is niets meer dat ik kan doorgeven.
ticket-report = **{ $name }** meldt een bericht van **{ $author }** (melding { $number }){ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
       *[other] { $count } mensen hebben het gemeld. Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
    }
ticket-about-own = **{ $name }** schrijft de helpdesk over een eigen bericht (melding { $number }){ $text }{ $note }
    { $quote }{ $link }
    Beantwoord dit bericht, dan gaat je antwoord naar { $name }.
ticket-quoted = “{ $text }”
ticket-unquoted = (Ik weet niet meer wat er staat.)
ticket-where = in { $room }
ticket-reported-again = { $count ->
    [one] Eén persoon heeft dit gemeld (melding { $number }): { $text }
   *[other] { $count } mensen hebben dit gemeld (melding { $number }): { $text }
}
ticket-reported-more = { $count ->
    [one] Eén persoon heeft dit gemeld (melding { $number }).
   *[other] { $count } mensen hebben dit gemeld (melding { $number }).
}
report-done = Dank je. Ik heb het doorgegeven aan de moderatoren (melding { $number }). Alleen zij zien dat jij dat deed.
report-noted = Dank je, de moderatoren weten het.
report-own = Dat is je eigen bericht. Wil je de moderatoren iets vertellen, schrijf me dan privé `/helpdesk`.
report-known = Dat is al gemeld (ticket { $number }). Privé laat `/helpdesk` het je zien.
report-kept = Dank je. Ik bewaar het, en vertel het de moderatoren zodra ik kan.
report-which = Antwoord met `/melden` op het bericht dat de moderatoren moeten zien, of kies het in het menu van het bericht als dat er is.
command-report = melden
command-report-help = leg een bericht aan de moderatoren voor: antwoord erop
command-report-example = /melden Dit is onaardig.
ticket-take = ik pak het op
ticket-close = sluiten
ticket-solved = opgelost, dank je
ticket-unknown = Ik ken geen melding van jou met dat nummer.
ticket-is-closed = Die melding is al gesloten.
ticket-too-many = Dat was veel in één uur. Wacht even, en schrijf het dan in één bericht.
nudge-kind-helpdesk = helpdesk
nudge-kind-helpdesk-help = wat leden aan de helpdesk schrijven, voor moderatoren
export-ticket = De helpdesk
setting-helpdesk-room = de kamer van de moderatoren waarin meldingen liggen, elk in een draad waar die er zijn; zonder kamer gaan ze naar elke moderator alleen
setting-helpdesk-remind_after = wanneer een melding die niemand beantwoordde weer genoemd wordt; daarna nog twee keer, telkens na drie keer zo lang
setting-helpdesk-close_after = wanneer een beantwoorde melding waarop niets meer kwam gesloten wordt
setting-helpdesk-per_hour = zo veel woorden van één lid worden in een uur doorgegeven
setting-helpdesk-strangers_per_day = zo vaak per dag kan wie in geen van de kamers is naar de helpdesk schrijven
setting-helpdesk-flag = de reactie 🚩 meldt een bericht aan de moderatoren; anders is het gewoon een reactie

command-report-help-native = leg een bericht aan de moderatoren voor: in het menu ervan, onder Apps
report-which-native = { command-on-message }

# Op de pagina's met wat er wacht, en wat aandacht vraagt.
page-tickets-in-hand = { $count ->
    [one] Een melding die jij hebt opgepakt wacht op je antwoord.
   *[other] { $count } meldingen die jij hebt opgepakt wachten op je antwoord.
}
page-tickets-wait = { $count ->
    [one] Bij de helpdesk wacht één melding; die kwam { $ago }.
   *[other] Bij de helpdesk wachten { $count } meldingen; de eerste kwam { $ago }.
}
page-reports-wait = { $count ->
    [one] Eén bericht is aangekaart en wacht tot iemand kijkt; dat was { $ago }.
   *[other] { $count } berichten zijn aangekaart en wachten tot iemand kijkt; het eerste { $ago }.
}
page-tickets = Meldingen
page-tickets-what = Wat leden aan de helpdesk schreven of meldden en wat niemand nog afrondde, het oudste eerst. Je eigen meldingen staan op de pagina met wat op jou wacht.
page-tickets-none = Er is geen melding open.
page-tickets-number = Melding #{ $number }
page-tickets-look = Bekijken en antwoorden
page-tickets-more = Nieuwere
page-tickets-first = Terug naar de oudste
page-tickets-back = Alle open meldingen
page-ticket = Melding
page-ticket-open = nog niemand heeft haar opgepakt
page-ticket-taken = { $name } is ermee bezig
page-ticket-yours = jij bent ermee bezig
page-ticket-answered = {" "}(er is geantwoord)
page-ticket-away = slaapt, want het lid heeft alle kamers verlaten
page-ticket-closed = afgerond
page-ticket-answer = Antwoorden
page-ticket-words = Wat je wilt zeggen
page-ticket-send = Versturen
page-ticket-hint = Alleen het lid leest het. Wie het eerst antwoordt, heeft de melding opgepakt.
ticket-wordless = Er staan nog geen woorden die ik kan doorgeven.
page-ticket-new = **{ $name }** schrijft: { $text }{ $note }
page-ticket-report = **{ $name }** meldt een bericht van **{ $author }**{ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] {""}
       *[other] { $count } mensen hebben het gemeld.
    }
page-ticket-about-own = **{ $name }** schrijft over een bericht van zichzelf{ $text }{ $note }
    { $quote }{ $link }

# Wat het doet voor de praktijk van gemeenschappen.
practice-helpdesk = Wie moeite heeft met binnenkomen of de weg vinden, schrijft via mij privé aan de moderatoren; ik breng het weer ter sprake tot iemand antwoordt.
practice-helpdesk-lacks = De helpdesk bereikt niemand: geen moderator heeft mij privé geschreven, en er is geen stafkamer genoemd. Schrijf me een keer, of `/instellingen helpdesk.room #staf`.
