command-health = gezondheid
command-health-help = hoe het met de gemeenschap gaat: moderatoren zien wat er nu toe doet, en met alles erachter al wat gemeten wordt; leden wat ze besloten te zien (tonen brengt dat in stemming)
command-health-example = /gezondheid alles
health-view-all = alles
health-privately = schrijf me privé, dan vertel ik je hoe het met de gemeenschap gaat.
health-more = Alles
health-head = { $weeks ->
    [0] **Hoe het met de gemeenschap gaat** – de laatste 4 weken:
   *[other] **Hoe het met de gemeenschap gaat** – de laatste 4 weken, naast de { $weeks } ervoor:
  }
health-steady = Er is niets minder geworden, en niets vraagt meer van je dan anders.

health-few = minder dan vijf
health-few-of = minder dan vijf van { $whole }
health-all-but = op minder dan vijf na alle { $whole }
health-share = { $share } van { $whole }
health-about = ongeveer { $share } van { $whole }
health-weeks = { $part ->
    [0] geen
   *[other] { $part }
  } van de laatste { $whole } weken
health-waits = de helft binnen { $half }, negen van de tien binnen { $ninetieth }
health-never = zonder antwoord: { $count }
health-fewest = { $few } van { $people } mensen
health-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  }
health-before = (daarvoor: { $value })
health-behind = – hierachter zitten:
health-same = → zoals daarvoor
health-up-good = ↑ hoger, en dat is goed
health-up-bad = ↑ hoger, en dat is niet goed
health-down-good = ↓ lager, en dat is goed
health-down-bad = ↓ lager, en dat is niet goed

health-pitfall = **{ $name }**
health-pitfall-1 = Stemming en behoeften
health-pitfall-2 = Inhoud
health-pitfall-3 = Structuur
health-pitfall-4 = Afbakening
health-pitfall-5 = Doelen
health-pitfall-6 = Techniek
health-pitfall-7 = Bruikbare antwoorden
health-pitfall-8 = Ondersteuning
health-pitfall-9 = Beweegredenen
health-pitfall-10 = Begeleiding
health-moods = Niet gemeten: wat `/polsslag` vraagt aan wie daarmee instemt vertelt het, zodra genoeg mensen hebben geantwoord.
health-answered = Vragen die binnen een week een antwoord kregen: { $value }
health-wait = Eerste antwoord: { $value }
health-solo = Vragen waarop niemand iets zei: { $value }
health-worthwhile = Vragen die hun eerste antwoord kregen, en wat gedeeld werd: { $value }
health-fresh = Weken met iets dat mensen waardeerden: { $value }
health-bot-talk = Berichten in de kamers die van mij zijn: { $value }
health-opted-out = Leden die een deel van mijn seintjes hebben uitgezet, of alle: { $value }
health-no-subject = Vragen waarvan ik het onderwerp niet weet: { $value }
health-goals = De doelen gelden ongewijzigd sinds: { $value }
health-tickets = Vragen aan de helpdesk: { $value }
health-seen-to = Vragen aan de helpdesk die een moderator binnen een dag oppakte: { $value }
health-replied = Nieuwkomers die binnen een dag een reactie kregen op hun eerste woord: { $value }
health-stay = Nieuwkomers die er na { $days } dagen nog zijn: { $value }; met een reactie binnen een dag { $with_one }, zonder { $without }
health-unasked = Antwoorden van mensen die ik er niet om gevraagd had: { $value }
health-carried = De helft van de antwoorden komt van: { $value }
health-moderators = Moderatoren die iets zeiden: { $value }

health-few-more = minder dan vijf minder dan daarvoor, van { $whole }
health-kept-back = niet verteld
health-course-quarters = Hieronder staat in grafieken hoe het ging, per kwartaal dat voorbij is.
health-course-months = Hieronder staat in grafieken hoe het ging, per maand die voorbij is.
health-course-windows = Hieronder staat in grafieken hoe het ging, telkens over vier weken; de laatste zijn die hierboven.
health-chart-told = { $begin }: { $first }; { $end }: { $last }
health-stay-chart = Nieuwkomers die blijven, naar het aantal dagen sinds hun eerste woord
health-stay-all = allemaal
health-stay-with = met een reactie binnen een dag
health-stay-without = zonder reactie
health-after = na { $days } dagen

health-mean = { $mean } van { $steps }, uit { $count } antwoorden
health-uneven = { $share }, van { $people } mensen
health-mood = Wat leden de polsslag antwoorden, van 1 (helemaal niet) tot 5 (heel erg): { $value }
health-thanked = Hoe vaak iemand bedankt werd voor iets dat hij of zij voor anderen deed: { $value }
health-borne = De helft van het modereren doen: { $value }
health-load = Hoe ongelijk dat verdeeld is, van 0% (allen doen evenveel) tot 100% (een doet alles): { $value }
health-do-pulse = De polsslag
health-do-calls = Oproepen

health-stage-early = Te vroeg om te zeggen hoe ver deze gemeenschap in haar leven is: ik luister er { $days ->
    [one] { $days } dag.
   *[other] { $days } dagen.
  }
health-stage-potential = Levensfase: **in aanleg**. Mensen beginnen elkaar te vinden. Waarom: { $people } vragen en antwoorden.
health-stage-coalescing = Levensfase: **naar elkaar toe**. Waarom: { $people } mensen vragen en antwoorden, en de meeste antwoorden komen van mensen die hier nieuw zijn ({ $new }).
health-stage-maturing = Levensfase: **in de groei**. Waarom: er wordt meer gevraagd dan daarvoor ({ $asked } vragen; daarvoor: { $usual }), en van de antwoorden komen { $new } van mensen die hier nieuw zijn.
health-stage-stewardship = Levensfase: **onderhoud**. Ze gaat haar gang en wil fris gehouden worden. Waarom: { $people } mensen vragen en antwoorden, en er wordt zo veel gevraagd als daarvoor ({ $asked } vragen; daarvoor: { $usual }).
health-stage-transformation = Levensfase: **verandering**. Ze eindigt, of wordt iets anders. Waarom: er wordt veel minder gevraagd dan daarvoor ({ $asked } vragen; daarvoor: { $usual }).

health-do-open = Open vragen
health-do-missed-28d = Wat beantwoord werd
health-do-status = Wat er wacht
health-do-goals = Onze doelen
health-do-settings-welcome = Nieuwkomers verwelkomen
health-do-settings-alerts = Hoe vaak ik iets zeg

health-view-show = tonen
health-show-title = Wat zien alle leden van hoe het met de gemeenschap gaat?
health-show-put = { $name } brengt in stemming wat alle leden zien van hoe het met de gemeenschap gaat; anders zien alleen moderatoren het. Getoond wordt wat meer dan de helft van wie stemt wil, als dat er minstens { $quorum } zijn. Tot { $until }:
health-show-done = Er wordt over gestemd.
health-show-short = Er wordt over gestemd. Maar er zijn { $quorum } stemmen nodig, en { $count ->
    [one] ik ken hier maar één persoon
   *[other] ik ken hier maar { $count } mensen
}: zo komt er niets van. Een moderator kan minder genoeg laten zijn, voor de volgende stemming: `/instellingen health.quorum { $count }`.
health-show-runs = Daarover wordt gestemd tot { $until }.
health-show-vote = Stemmen
health-show-begin = In stemming brengen
health-show-never = Hoe het met de gemeenschap gaat zien tot nu toe alleen moderatoren. Wat alle leden ervan zien, beslissen de leden: `/gezondheid tonen` brengt het in stemming.
health-show-hidden = De leden hebben besloten dat alleen moderatoren zien hoe het met de gemeenschap gaat. `/gezondheid tonen` brengt het opnieuw in stemming.
health-show-few = Stemmen: { $count }, en er zijn er { $quorum } nodig. Wat leden zien van hoe het met de gemeenschap gaat blijft zoals het was.
health-show-decided = Dat is besloten (stemmen: { $count }). Vanaf nu zien alle leden met `/gezondheid`: { $parts }.
health-show-nothing = Dat is besloten (stemmen: { $count }): alleen moderatoren zien hoe het met de gemeenschap gaat.
health-stage-name = Levensfase
health-members-see = Wat leden hiervan zien, zoals ze besloten: { $parts }.
health-members-nothing = Leden zien hier niets van. Wat ze zien beslissen ze zelf: `/gezondheid tonen` brengt het in stemming.
health-option-1 = Stemming en behoeften
health-option-2 = Inhoud: vragen met een antwoord, wat gedeeld werd
health-option-3 = Structuur: wie mijn seintjes uitzette
health-option-4 = Afbakening: vragen zonder bekend onderwerp
health-option-5 = Doelen: sinds wanneer ze gelden
health-option-6 = Techniek: hoeveel ik zeg, de helpdesk
health-option-7 = Antwoorden: hoeveel vragen er een hebben, en hoe snel
health-option-8 = Ondersteuning: nieuwkomers die ontvangen worden, en blijven
health-option-9 = Beweegredenen: antwoorden waar ik niet om vroeg
health-option-10 = Begeleiding: op hoe weinig mensen het rust
health-option-stage = Levensfase
health-option-nothing = Niets: dat blijft bij de moderatoren

nudge-kind-health = gezondheid
nudge-kind-health-help = eens in de vier weken wat er nu toe doet in de gemeenschap, voor moderatoren
export-began = Wanneer je voor het eerst en voor het laatst iets in de kamers zei
setting-health-monthly = moderatoren die over de gemeenschap beslissen horen elke vierde maandag privé wat er nu toe doet; als er niets is, niets
page-health = Hoe het de gemeenschap gaat
page-health-what = Wat ik meet, naast de tijd daarvoor. Er is geen totaalscore, en niets over iemand alleen.
page-health-caption = Maten van: { $name }
page-health-now = Nu
page-health-before = Daarvoor
page-health-moved = Hoe het veranderde
page-health-by-quarters = Sinds het begin
page-health-by-windows = Het laatste jaar, telkens over vier weken
page-health-table = Als tabel:
page-health-when = Wanneer
page-health-value = Waarde
page-health-bars = Een volle balk is het aandeel nu, een bleke daaronder dat van de tijd daarvoor. Een open teken onderin een grafiek: minder dan vijf, of niet verteld omdat het over minder zou vertellen. Ik meet één keer per uur.

# Wat het doet voor de praktijk van gemeenschappen.
practice-health = `/gezondheid` meet het, vertelt moderatoren de een of twee dingen die er nu toe doen en noemt wat te doen; eens in de vier weken vanzelf, waar dat aanstaat.

setting-health-vote_for = hoe lang leden kunnen stemmen over wat ze allemaal zien van hoe het met de gemeenschap gaat; na 30 dagen werken alleen de knoppen, geen reacties
setting-health-quorum = zo veel stemmen zijn er minstens nodig om dat te beslissen
