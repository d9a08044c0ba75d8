# Wat de bot vragers zegt over wat een vraag kan missen, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

hint-head = Nog niemand heeft je vraag beantwoord: { $title }
    Wie het weet, kan makkelijker helpen met ook:
hint-lacks-all = • wat je graag wilt weten
hint-lacks-short = • iets meer: wat je doet, en wat er dan gebeurt
hint-lacks-error = • wat de foutmelding zegt, woord voor woord
hint-lacks-version = • wat je gebruikt, en welke versie daarvan
hint-lacks-tried = • wat je al geprobeerd hebt
hint-end = Beantwoord dit bericht, dan voeg ik het aan je vraag toe. Of laat het gewoon zoals het is.
nudge-kind-hints = tips
nudge-kind-hints-help = wat een vraag van jou makkelijker te beantwoorden maakt, hoogstens eens per maand
setting-hints-after = na zo lang zonder een woord van iemand, in waaktijd, hoort een vrager privé wat de vraag kan missen, hoogstens eens per maand; `0m` voor nooit
