report-title = Wat de bot gezien en gedaan zou hebben
report-log = Log: { $name }
report-empty = De log bevat geen berichten.
report-utc = Dagen en tijden zijn in UTC.
report-undated = De log zegt nergens welke dag het was: dagen zijn geteld vanaf de eerste.
report-day = dag { $day }
report-month-of-log = maand { $month }
report-year-of-log = jaar { $year }

report-overview = De log
report-span = Van { $begin } tot en met { $end } ({ $lasting }).
report-size = { $messages ->
    [one] { $messages } bericht
   *[other] { $messages } berichten
  } van { $people ->
    [one] { $people } persoon.
   *[other] { $people } mensen.
  }
report-joined = { $joined ->
    [one] Van { $joined } persoon is gezien dat die binnenkwam
   *[other] Van { $joined } mensen is gezien dat ze binnenkwamen
  }; { $silent ->
    [one] { $silent } daarvan schreef nooit iets.
   *[other] { $silent } daarvan schreven nooit iets.
  }

report-questions = Vragen
report-no-questions = Er zijn geen vragen gezien.
report-seen = { $questions ->
    [one] De bot zag { $questions } vraag.
   *[other] De bot zag { $questions } vragen.
  }
report-outcome = Hoe het afliep
report-count = Vragen
report-share = Aandeel
report-outcome-answered = beantwoord door een ander
report-outcome-alone = door de vrager zelf opgelost
report-outcome-taken-up = opgepakt, maar niet beantwoord
report-outcome-never = niemand reageerde

report-time = Tijd tot het eerste antwoord
report-no-time = Geen enkele vraag kreeg een antwoord.
report-half = De helft van de beantwoorde vragen had binnen { $median } een eerste antwoord, negen van de tien binnen { $ninetieth }.
report-wait = Eerste antwoord
report-within-0 = binnen 5 minuten
report-within-1 = binnen 1 uur
report-within-2 = binnen 1 dag
report-within-3 = later

report-start = { $unanswered } van { $questions ->
    [one] { $questions } vraag werd nooit beantwoord: begin hier
   *[other] { $questions } vragen werden nooit beantwoord: begin hier
  }
report-all-answered = { $questions ->
    [one] De enige vraag is beantwoord
   *[other] Alle { $questions } vragen zijn beantwoord
  }
report-quiet-log = Er zijn geen vragen gezien
report-start-later = Er valt niets in te halen.
report-reacted = Op { $count } daarvan kwam wel een reactie, maar geen antwoord.
report-all-of-them = De nieuwste eerst:
report-latest = { $count ->
    [one] De laatste:
   *[other] De { $count } laatste, de nieuwste eerst:
  }
report-reaction = Reactie
report-but-no-answer = wel een reactie, geen antwoord
report-others = { $count ->
    [one] Nog een
   *[other] Nog { $count }
  }
report-when = Wanneer
report-asker = Gesteld door
report-question = Vraag

report-bot = Wat de bot gedaan zou hebben
report-quiet = De bot zou niets gezegd hebben.
report-step = Bericht
report-times = Keren
report-weekly = Per week
report-reached = Kamers of mensen
report-each = Vragen per keer
report-step-room = lijst van open vragen in een kamer
report-step-member = seintje aan een lid
report-step-moderators = melding aan de moderatoren
report-step-asker = herinnering aan een vrager
report-step-again = lijst van wat lang daarna nog open is
report-step-ended = “niemand heeft geantwoord, wat nu?” aan wie vroeg
report-step-solved = “loste het op?” aan een vrager
report-nudges = { $times ->
    [one] { $times } seintje zou
   *[other] { $times } seintjes zouden
  } naar { $members ->
    [one] { $members } lid zijn gegaan:
   *[other] { $members } leden zijn gegaan:
  } privé waar de bot een lid het eerst mag schrijven, anders bij naam in de kamer.
report-busy = { $most ->
    [one] Niemand zou meer dan één van deze berichten in een week gekregen hebben.
   *[other] Niemand zou meer dan { $most } van deze berichten in een week gekregen hebben; wie er een kreeg, kreeg er meestal { $usual }.
  }
report-right-asked = { $questions ->
    [one] De bot zou over { $questions } vraag iemand gevraagd hebben
   *[other] De bot zou over { $questions } vragen iemand gevraagd hebben
  }; { $answered ->
    [0] daarvan is er daarna geen een beantwoord.
    [one] daarvan is er daarna { $answered } beantwoord.
   *[other] daarvan zijn er daarna { $answered } beantwoord.
  }
report-right = De bot zou bij { $right } van die { $answered } de goede gevraagd hebben: een van wie hij gevraagd zou hebben, is een van wie antwoordde.
report-right-honest = In deze log is niemand iets gevraagd. Of de anderen het antwoord geweten zouden hebben, vertelt hij niet.
report-nudged = Wie het vaakst gevraagd zou zijn
report-asked-of = Vragen
report-answered-of = Later beantwoord
report-put = Wie waarover gevraagd zou zijn
report-put-to = aan { $name }
report-put-by = gevraagd door { $name }
report-later = Later
report-answered-it = heeft die later beantwoord
report-examples-room = Voorbeelden: lijsten in een kamer
report-examples-member = Voorbeelden: seintjes aan leden
report-examples-moderators = Voorbeelden: meldingen aan de moderatoren
report-examples-asker = Voorbeelden: herinneringen aan vragers
report-examples-again = Voorbeelden: lijsten van wat lang daarna nog open is
report-examples-ended = Voorbeelden: “niemand heeft geantwoord, wat nu?”
report-examples-solved = Voorbeelden: “loste het op?”
report-to = Aan
report-text = Tekst

report-newcomers = Nieuwkomers
report-no-newcomers = Niemand schreef voor het eerst na de eerste 30 dagen van de log.
report-new = { $people ->
    [one] { $people } persoon schreef
   *[other] { $people } mensen schreven
  } voor het eerst na de eerste 30 dagen van de log.
report-returned = { $returned } van hen ({ $share }) { $returned ->
    [one] schreef
   *[other] schreven
  } op een latere dag opnieuw.
report-first = { $asked ->
    [one] { $asked } nieuwkomer stelde een vraag
   *[other] { $asked } nieuwkomers stelden een vraag
  }; bij { $answered } ({ $share }) werd de eerste beantwoord.

report-people = Wie antwoordt, wie vraagt
report-no-answers = Niemand beantwoordde een vraag.
report-few = { $few ->
    [one] De ene persoon die het meest antwoordt
   *[other] De { $few } mensen die het meest antwoorden
  } (van { $people ->
    [one] { $people } persoon die antwoordde
   *[other] { $people } mensen die antwoordden
  }) { $few ->
    [one] gaf
   *[other] gaven
  } { $share } van de antwoorden.
report-helper = Wie het meest antwoordt
report-answers = Antwoorden
report-firsts = Eerste antwoorden
report-asks = Wie het meest vraagt

report-months = Maand na maand
report-years = Jaar na jaar
report-month = Maand
report-year = Jaar
report-one-month = De log valt binnen één maand; een verloop in de tijd is er dus niet.
report-messages = Berichten
report-people-count = Mensen
report-new-count = Nieuw
report-questions-count = Vragen
report-answered-count = Antwoord
report-answered-not = Niet beantwoord
report-wait-median = Wachten
report-said-count = Bot
report-columns = Antwoord: aandeel beantwoorde vragen van die periode. Wachten: mediane tijd tot het eerste antwoord. Bot: berichten die de bot gestuurd zou hebben.

report-chart-strip = { $label }: { $share }
report-chart-messages = Berichten per maand
report-chart-people = Mensen die schreven, per maand
report-chart-questions = Vragen per maand
report-chart-wait = Mediane tijd tot het eerste antwoord, per maand
report-chart-said = Berichten die de bot gestuurd zou hebben, per maand
report-chart-new = nieuwkomers
report-chart-known = de anderen
report-chart-most = Van { $begin } tot en met { $end }. Hoogste: { $most } in { $month }.
report-chart-wait-most = Van { $begin } tot en met { $end }. Langste: { $most } in { $month }. De schaal is logaritmisch.
report-table = De cijfers als tabel

report-health = Hoe het met de gemeenschap ging
report-health-few = Waarden van minder dan vijf mensen of vragen worden niet verteld. Beantwoord, niemand sprak: van de vragen ouder dan een week, binnen een week. Wachten: tot het eerste antwoord daarop. Reactie: op het eerste bericht van een nieuwkomer, binnen een dag. Blijft: nieuwkomers die na 30 en 90 dagen nog schreven (Kaplan en Meier). Helft: zo weinig mensen gaven de helft van de antwoorden.
report-quarter = Kwartaal
report-health-quarter = K{ $number } { $year }
report-health-answered = Beantwoord
report-health-half = Mediaan
report-health-ninetieth = Negen van tien
report-health-solo = Niemand sprak
report-health-newcomers = Nieuw
report-health-replied = Reactie
report-health-stay-30 = Blijft 30 dagen
report-health-stay-90 = Blijft 90 dagen
report-health-carried = Helft
report-health-of = { $few } van { $people }
report-health-all-but = op <5 na
report-health-part-few = <5
