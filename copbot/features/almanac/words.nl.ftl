# Wat de bot zegt over wie wat weet, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-who = wie
command-who-help = wie er van een onderwerp weet
command-who-example = /wie zonnepanelen
who-found = Vraag het over “{ $topic }” aan { $names }.
who-none = Ik weet nog niet wie er van “{ $topic }” weet.
command-profile = profiel
command-profile-help = wat iemand weet en zoekt; `/profiel niemand`, `leden` of `iedereen` zegt wie dat van jou mag zien
command-profile-example = /profiel @bob
command-knows = weet
command-knows-help = vertel wat je weet, met komma's ertussen; een min ervoor haalt het weg
command-knows-example = /weet zuurdesem, broodovens
command-seeks = gezocht
command-seeks-help = vertel wat je zoekt, met komma's ertussen; een min ervoor haalt het weg
command-seeks-example = /gezocht iemand om een appelboom mee te enten
command-watch = letop
command-watch-help = hoor van nieuwe vragen over een onderwerp; met een min ervoor houdt dat op, zonder onderwerp zie je waar je op let
command-watch-example = /letop rozen, snoeien
command-unwatch = letnietop
command-unwatch-help = hoor niets meer van nieuwe vragen over een onderwerp
command-unwatch-example = /letnietop rozen
watches-are = Ik vertel je van nieuwe vragen over { $topics }.
watches-none = Je let op geen onderwerp. Bijvoorbeeld: `/letop rozen, snoeien`
watched-head = { $count ->
    [one] Iemand vroeg iets over waar je op let:
   *[other] { $count } nieuwe vragen over waar je op let:
}
watched-row = • { $title } – { $name } in { $room } (#{ $number })
watched-more = en nog { $count }: `/open` laat ze allemaal zien
nudge-kind-watched = onderwerpen
nudge-kind-watched-help = nieuwe vragen over de onderwerpen waarop je let
who-by-word = { $name } (zegt het zelf)
who-by-answers = { $name } (gaf aanvaarde antwoorden)
who-by-both = { $name } (zegt het zelf en gaf aanvaarde antwoorden)
profile-head = **{ $name }**
profile-knows = Weet van: { $topics }
profile-seeks = Zoekt: { $topics }
profile-about = In eigen woorden: { $topics }
profile-learned = Blijkens aanvaarde antwoorden: { $topics }
profile-did = Deed voor anderen: { $deeds }
profile-answers = { $count ->
    [one] Eén aanvaard antwoord.
   *[other] { $count } aanvaarde antwoorden.
}
profile-empty = Nog niets. Met `/weet` en `/gezocht` vul je het: bijvoorbeeld `/weet zuurdesem, broodovens`.
profile-none = Er is niets wat ik je van { $name } kan laten zien.
profile-away = niet: { $topic }
profile-seen-is = { $seen ->
    [nobody] Niemand anders krijgt dit te zien. `/profiel leden` of `/profiel iedereen` verandert dat.
    [everyone] Iedereen krijgt dit te zien. `/profiel leden` of `/profiel niemand` verandert dat.
   *[members] Leden krijgen dit te zien. `/profiel niemand` of `/profiel iedereen` verandert dat.
}
profile-seen-now = { $seen ->
    [nobody] Van nu af krijgt niemand te zien wat je weet en zoekt. Ik gebruik het alleen om je vragen te brengen.
    [everyone] Van nu af krijgt iedereen te zien wat je weet en zoekt.
   *[members] Van nu af krijgen leden te zien wat je weet en zoekt.
}
profile-seen-nobody = niemand
profile-seen-members = leden
profile-seen-everyone = iedereen
profile-seen-clear = leeg
profile-cleared = Wat je van jezelf vertelde is uit je profiel.
profile-privately = hier mag niemand je profiel zien; schrijf me onder vier ogen, dan laat ik het je zien.
knows-are = Je weet van { $topics }. { $seen ->
    [nobody] Niemand krijgt dat te zien.
    [everyone] Iedereen krijgt dat te zien; `/profiel leden` of `/profiel niemand` verandert het.
   *[members] Leden krijgen dat te zien; `/profiel niemand` of `/profiel iedereen` verandert het.
}
knows-none = Je hebt nog niets verteld. Bijvoorbeeld: `/weet zuurdesem, broodovens`
seeks-are = Je zoekt { $topics }. { $seen ->
    [nobody] Niemand krijgt dat te zien.
    [everyone] Iedereen krijgt dat te zien; `/profiel leden` of `/profiel niemand` verandert het.
   *[members] Leden krijgen dat te zien; `/profiel niemand` of `/profiel iedereen` verandert het.
}
seeks-none = Je hebt nog niets verteld. Bijvoorbeeld: `/gezocht iemand om een appelboom mee te enten`
topics-enough = { $count } onderwerpen zijn genoeg; haal er eerst een weg, met een min ervoor.
topics-not-there = “{ $topic }” is er niet bij.
setting-almanac-synonyms = woorden die hetzelfde betekenen als leden zeggen wat ze weten, en als iemand vraagt wie iets weet
setting-almanac-watched_every = hoe vaak hooguit leden horen van nieuwe vragen over de onderwerpen die ze volgen; wat samenkwam wordt in één keer gezegd, 0s voor elk meteen

# Op de pagina met wat een lid wenst.
page-topics = { $topics }
page-topics-none = Nog niets.
page-topics-add = Onderwerpen, met komma's ertussen; een met een min ervoor gaat weg
page-topics-set = Erbij of eraf
page-topics-knows = Wat ik weet
page-topics-seeks = Wat ik zoek
page-topics-watch = Onderwerpen waarvan ik hoor als iemand ernaar vraagt
page-seen = Wie ziet wat ik weet en zoek
page-seen-is-nobody = Niemand ziet het; ik gebruik het alleen om je vragen te brengen.
page-seen-is-members = Leden zien het.
page-seen-is-everyone = Iedereen ziet het.
page-seen-nobody = Niemand
page-seen-members = Leden
page-seen-everyone = Iedereen

news-newcomer = **{ $name }**: { $text }
idea-subject = Vraag { $name } iets over { $topic }: dat deed nog niemand

# Wat het doet voor de praktijk van gemeenschappen.
practice-profiles = Ik nodig nieuwkomers uit in één regel te zeggen wat ze weten en zoeken. Wie iets van een onderwerp weet, vind je met `/wie`; iedereen beslist wie het eigen profiel ziet.
