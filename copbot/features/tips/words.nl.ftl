# Wat de bot moderatoren zegt over de praktijk van gemeenschappen, in het Nederlands.

command-tips = tips
command-tips-help = wat hier nog niet is ingericht, en één ding dat deze week de moeite waard is; alles noemt het hele rijtje, en 5 of valkuil 3 wat ik daarvoor doe (voor moderatoren)
command-tips-example = /tips
tips-all = alles
tips-word-tip = tip
tips-word-hint = wenk
tips-word-pitfall = valkuil
tips-tip = tip { $number }
tips-hint = wenk { $number }
tips-pitfall = valkuil { $number }
tips-usage = Ik ken geen tip { $word }. Schrijf `/tips`, `/tips alles` of `/tips 5`; er zijn 17 tips, 10 wenken en 10 valkuilen.
tips-privately = schrijf me privé, dan vertel ik je wat nog niet is ingericht en wat de moeite waard is.
tips-lacks = **Hier nog niet ingericht**
tips-more = { $count ->
    [one] En nog één ding: `/tips alles`.
   *[other] En nog { $count }: `/tips alles`.
}
tips-off = { $name }: staat uit. `/{ $command }` zet het aan.
tips-switch-on = { $name }: aan
tips-set-up = Alles wat een gemeenschap kan inrichten, is hier ingericht.
tips-nothing = Alles is ingericht, en niets heeft je deze week meer nodig dan anders.
tips-week = **Deze week de moeite waard** ({ $which }: { $title })
tips-head = **{ $which }: { $title }**
tips-off-here = Wat ik ervoor kan doen staat hier uit: `/tips alles`.
nudge-kind-tips = moeite waard
nudge-kind-tips-help = één ding dat voor je gemeenschap de moeite waard is, eens per week, voor moderatoren
setting-tips-weekly = moderatoren die voor de gemeenschap beslissen horen elke maandag privé één ding dat deze week de moeite waard is; in een week zonder horen ze niets

tips-tip-1 = stel begindoelen op, of een kader van wat mogelijk is
tips-tip-2 = onderschat nooit de tijd en moeite die wennen aan digitaal praten kost
tips-tip-3 = een helpdesk voor moeite met binnenkomen
tips-tip-4 = leden hebben er vrijgehouden tijd voor nodig
tips-tip-5 = help nieuwe leden op weg
tips-tip-6 = ontvang nieuwkomers persoonlijk
tips-tip-7 = een handleiding bij de hand voor iedereen, ook toegestuurd
tips-tip-8 = spreek af wat je van elkaar mag verwachten
tips-tip-9 = meerdere fora als dat nodig is
tips-tip-10 = moedig een persoonlijk profiel aan
tips-tip-11 = reageer snel en vriendelijk op eerste bijdragen
tips-tip-12 = elke week iets nieuws
tips-tip-13 = stel samen gedragsregels op
tips-tip-14 = geef zelf voorbeelden van goede feedback
tips-tip-15 = zeg af en toe waarom meedoen zin heeft
tips-tip-16 = zorg dat elke vraag een antwoord en elke bijdrage een reactie krijgt
tips-tip-17 = overweeg elkaar echt te ontmoeten
tips-hint-1 = maak inhoud, elke dag vers
tips-hint-2 = wees niet streng; prijs nieuwe leden, zet ze nooit te kijk
tips-hint-3 = trek aandacht: laat de meerwaarde zien
tips-hint-4 = gebruik je eigen netwerk
tips-hint-5 = gebruik de sneeuwbal: leden brengen leden
tips-hint-6 = daag vrijwilligers uit, zonder druk
tips-hint-7 = houd het eenvoudig
tips-hint-8 = houd het aantrekkelijk: leden horen het eerder dan anderen
tips-hint-9 = eerst het proces, dan structuur
tips-hint-10 = maak het leuk
tips-pitfall-1 = stemmingen en behoeften genegeerd
tips-pitfall-2 = te weinig inhoud
tips-pitfall-3 = te veel of te weinig structuur
tips-pitfall-4 = geen afbakening
tips-pitfall-5 = geen doel
tips-pitfall-6 = door techniek gedreven
tips-pitfall-7 = geen bruikbare antwoorden
tips-pitfall-8 = geen ondersteuning
tips-pitfall-9 = alleen prikkels van buiten
tips-pitfall-10 = slechte begeleiding

# Wat moderatoren deze week kunnen doen.
tips-fresh = Deze week bracht nog niets nieuws. Een idee: { $idea }
