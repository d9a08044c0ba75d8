# Wat de bot zegt over het verleden dat is overgenomen, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

past-imported = Wat je in de kamers schreef voor ik kwam, is overgenomen, van { $since } tot { $until }. Vragen: { $questions }, antwoorden: { $answers }.
past-yours = `/exporteer` laat je alles zien, met `/vergeet` vergeet ik het.
export-past = Dat er iets van je is overgenomen
export-name_claim = Welke namen uit het verleden volgens jou van jou waren
command-thatwasme = datwasik
command-thatwasme-help = zeg dat een naam uit het overgenomen verleden van jou was: een moderator wordt ernaar gevraagd
command-thatwasme-example = /datwasik oskar
command-thatwasnt = datwasniet
command-thatwasnt-help = een naam uit het verleden ging naar het verkeerde lid: neem dat terug (voor moderatoren)
command-thatwasnt-example = /datwasniet oskar
claim-nobody = Van “{ $name }” weet ik niets van voor ik kwam, of die naam is al van iemand. Namen zijn zoals ze toen geschreven werden.
claim-waits = Dat ligt bij de moderatoren; ik vertel je wat ze zeggen.
claim-refused = Een moderator heeft daar nee op gezegd. Klopt dat niet, vraag het dan aan de moderatoren.
claim-many = Wacht alsjeblieft op de antwoorden over de namen die je eerder noemde.
claim-nobody-hears = Ik kan nu geen moderator bereiken. Vraag een van hen om me te schrijven, en probeer het dan nog eens.
claim-asked = Ik vraag de moderatoren of jij “{ $name }” was, en vertel je wat ze zeggen. Zonder antwoord binnen twee weken vervalt het.
claim-put = { $name } zegt: “{ $past } op { $platform }, dat was ik.” Klopt dat?
claim-much = Overgenomen onder die naam, van { $since } tot { $until }. Vragen: { $questions }, antwoorden: { $answers }.
claim-care = Een gelijke naam bewijst niets. Met een ja is alles van dat lid; `/datwasniet` neemt dat terug.
claim-button-yes = Ja, dat klopt
claim-button-no = Nee
claim-over = Dat is al beantwoord, of het is vervallen.
claim-own = Iemand anders die hier modereert moet dat zeggen.
claim-yes = Goed: wat “{ $past }” schreef is nu van { $name }. `/datwasniet { $past }` neemt dat terug.
claim-no = Goed: er is niets samengevoegd.
claim-told-yes = Een moderator zegt het ook: wat “{ $name }” op { $platform } schreef is nu van jou.
claim-told-no = Een moderator zegt dat jij niet “{ $name }” op { $platform } was. Klopt dat niet, vraag het dan aan de moderatoren.
claim-told-undone = Een moderator heeft teruggenomen dat jij “{ $name }” op { $platform } was. Klopt dat niet, vraag het dan aan de moderatoren.
claim-not-given = De naam “{ $name }” is aan niemand gegeven.
claim-undone = Goed: wat “{ $name }” schreef is weer van niemand.
nudge-kind-names = namen
nudge-kind-names-help = wie zegt dat een naam uit het overgenomen verleden van hem of haar was
