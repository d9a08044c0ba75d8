# Wat de bot zegt over punten, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-mod-menu = Dit bericht modereren
command-mod = beoordeel
command-mod-help = zeg waarom een bericht goed is of niet, als je moderatiepunten hebt: antwoord erop met een reden
command-mod-example = /beoordeel inzichtelijk
command-unmod = terugnemen
command-unmod-help = je oordeel over een bericht terugnemen: antwoord erop
command-unmod-example = /terugnemen
command-points = punten
command-points-help = je moderatiepunten, en waarom je die hebt of niet
command-points-example = /punten
command-karma = karma
command-karma-help = hoe je berichten gewaardeerd werden
command-karma-example = /karma
command-metamod = herbeoordeel
command-metamod-help = oordelen of beoordelingen eerlijk waren; zonder namen
command-metamod-example = /herbeoordeel
command-best = beste
command-best-help = wat de laatste tijd het meest gewaardeerd werd
command-best-example = /beste maand
command-willing = bereid
command-willing-help = of je wilt beoordelen: aan of uit
command-willing-example = /bereid uit
command-threshold = drempel
command-threshold-help = de score waaronder je niets ziet in lijsten
command-threshold-example = /drempel 1
command-modlog = modlog
command-modlog-help = wie wat beoordeelde (voor moderatoren)
command-modlog-example = /modlog
command-undo = ongedaan
command-undo-help = een beoordeling ongedaan maken, met haar nummer uit het log of als antwoord op het bericht (voor moderatoren)
command-undo-example = /ongedaan 12
reason-insightful = inzichtelijk
reason-interesting = interessant
reason-informative = informatief
reason-funny = grappig
reason-underrated = ondergewaardeerd
reason-offtopic = terzijde
reason-flamebait = opruiend
reason-troll = trol
reason-redundant = dubbelop
reason-overrated = overgewaardeerd
reason-spam = spam
reason-disagree = oneens
reason-touche = touché
period-week = week
period-month = maand
moderation-wordless = (een bericht)
moderation-write-to-me = dit is alleen voor jou bestemd; schrijf me eerst een privébericht.
mod-reply = Antwoord ermee op het bericht dat je bedoelt. Bijvoorbeeld: `{ $example }`
mod-unknown = Dat bericht ken ik niet, of niet meer.
mod-offer = Wat is “{ $title }”?
mod-done = “{ $title }”: { $reason }, van { $before } naar { $after }. { $left ->
    [0] Dat was je laatste punt. Dank je wel!
    [one] Je hebt nog één punt.
   *[other] Je hebt nog { $left } punten.
}
mod-done-staff = “{ $title }”: { $reason }, van { $before } naar { $after }. Het staat in het log.
mod-no-effect = “{ $title }” kan niet verder die kant op, dus je “{ $reason }” is genoteerd en kost niets.
mod-bomb = “{ $title }”: { $reason }, van { $before } naar { $after }. Dat was de derde keer in korte tijd dat je dezelfde persoon lager beoordeelde. Meestal is dat goed bedoeld; toch horen ook anderen te oordelen, dus je punten eindigen hier, en een tijdlang krijg je geen nieuwe. De moderatoren kunnen het zien.
mod-not-reason = Die reden wordt hier niet gebruikt. Deze wel: { $reasons }.
mod-not-own = Dat is je eigen bericht; dat beoordelen anderen.
mod-not-twice = Dat bericht heb je al beoordeeld.
mod-not-old = { $days ->
    [one] Dat bericht is meer dan een dag oud en blijft zoals het is.
   *[other] Dat bericht is meer dan { $days } dagen oud en blijft zoals het is.
}
mod-not-posted = Je deed mee aan dat gesprek, dus anderen beoordelen het.
mod-not-first = Onder- en overgewaardeerd gaat over een score die anderen gaven; die is er nog niet.
mod-not-karma = Om lager te beoordelen is iets meer karma nodig dan je nu hebt.
mod-not-points = Je hebt nu geen moderatiepunten. `/punten` vertelt waarom.
moderation-undone-posted = { $count ->
    [one] Je schreef in een gesprek waarin je iets beoordeeld had; die beoordeling is ongedaan gemaakt. Het punt komt niet terug.
   *[other] Je schreef in een gesprek waarin je iets beoordeeld had; je { $count } beoordelingen daar zijn ongedaan gemaakt. De punten komen niet terug.
}
unmod-none = Dat bericht heb je niet beoordeeld.
unmod-done = { $spent ->
    [0] Het is ongedaan gemaakt.
   *[other] Het is ongedaan gemaakt. Het punt komt niet terug.
}
points-given = { $count ->
    [one] Je hebt **één moderatiepunt**, tot { $until }.
   *[other] Je hebt **{ $count } moderatiepunten**, tot { $until }: gebruik ze voor wat gezien mag worden.
}
points-given-daily = { $count ->
    [one] Je hebt vandaag **één moderatiepunt**.
   *[other] Je hebt vandaag **{ $count } moderatiepunten**, en elke dag nieuwe: gebruik ze voor wat gezien mag worden.
}
points-how = Zet een van deze op een bericht: { $signs }. `/beoordeel` als antwoord erop kent er meer. Niemand hoort dat jij het was.
points-how-bare = Antwoord op een bericht met `/beoordeel` en zeg waarom. Niemand hoort dat jij het was.
points-few = Punten gaan rond in gemeenschappen van minstens { $least } leden.
points-ended = Je moderatiepunten zijn voorbij. Dank je wel voor het zorgen! Nu zijn anderen aan de beurt.
points-none = Je hebt nu geen moderatiepunten.
points-staff = Als moderator heb je geen punten nodig. Wat je beoordeelt staat in het log.
points-paused = Wegens verscheidene punten tegen één persoon krijg je er geen tot { $until }.
points-karma = Punten gaan naar wie gewaardeerd wordt; jouw berichten werden vaker lager dan hoger beoordeeld. Met de tijd komt dat goed.
points-young = { $days ->
    [one] Punten gaan naar wie hier al een dag is.
   *[other] Punten gaan naar wie hier al { $days } dagen is.
}
points-active = { $days ->
    [one] Je was actief op één van de laatste { $within } dagen; punten gaan naar wie er { $needed } of meer heeft.
   *[other] Je was actief op { $days } van de laatste { $within } dagen; punten gaan naar wie er { $needed } of meer heeft.
}
points-waiting = Je kunt elk moment aan de beurt komen. Je hebt { $tokens } munten; punten kosten er { $price }, en elk nieuw bericht brengt er een paar.
points-tomorrow = Aan het begin van de dag krijg je nieuwe.
points-history = { $granted ->
    [one] Tot nu toe kreeg je één punt; gebruikt: { $spent }, ongebruikt voorbij: { $expired }.
   *[other] Tot nu toe kreeg je { $granted } punten; gebruikt: { $spent }, ongebruikt voorbij: { $expired }.
}
points-willing = Je bent bereid te beoordelen; `/bereid uit` maakt daar een eind aan.
points-unwilling = Je wilt niet beoordelen; `/bereid aan` verandert dat.
willing-on = Dank je wel! Je kunt moderatiepunten krijgen.
willing-off = Goed, je krijgt geen moderatiepunten. `/bereid aan` draait dit terug.
willing-off-page = Goed, je krijgt geen moderatiepunten.
karma-is = Je karma is **{ $word }**.
karma-terrible = verschrikkelijk
karma-bad = slecht
karma-neutral = neutraal
karma-positive = positief
karma-good = goed
karma-excellent = uitstekend
karma-reason = { $count }× { $reason }
karma-why = De laatste 30 dagen vonden anderen wat je schreef: { $reasons }.
karma-why-none = De laatste 30 dagen heeft niemand beoordeeld wat je schreef.
karma-start = Wat je schrijft begint met een score van { $score }.
karma-may = Je kunt moderatiepunten krijgen.
karma-may-not = Zolang dat zo is krijg je geen moderatiepunten.
metamod-row = Iemand vond dit { $reason }: “{ $title }”
    Was dat eerlijk? ({ $count ->
        [one] de laatste
       *[other] nog { $count }
    })
metamod-fair = eerlijk
metamod-unfair = oneerlijk
metamod-pass = dat weet ik niet
metamod-thanks = Dat was alles. Dank je wel! Zo gaan punten naar wie ze goed gebruikt.
metamod-later = Dat heb je pas nog gedaan. Kom morgen terug!
metamod-none = Er is nu niets te beoordelen.
metamod-not-you = Dat is voor wie hier al een tijd is, geen negatief karma heeft en bereid is te beoordelen.
metamod-over = Die is al afgehandeld.
best-week = **Het beste van de laatste zeven dagen**
best-month = **Het beste van de laatste dertig dagen**
best-none = Er springt nog niets uit.
best-row = • { $score }, { $label }: { $title } – { $name }
best-row-bare = • { $score }: { $title } – { $name }
threshold-is = In lijsten zie je wat een score van { $score } of meer heeft.
threshold-range = Kies een getal van { $least } tot { $most }. Bijvoorbeeld: `{ $example }`
modlog-head = **De laatste beoordelingen**
modlog-none = Nog niemand heeft iets beoordeeld.
modlog-row = #{ $number } { $moderator } → { $author }: { $reason } ({ $state }), { $ago }: “{ $title }”, nu op { $score }
modlog-undone = ongedaan gemaakt
modlog-staff = staf
modlog-counted = telt
modlog-idle = zonder gevolg
undo-which = Welke? Geef het nummer uit `/modlog`, of antwoord op het bericht.
undo-none = Zo'n beoordeling is er niet, of ze is al ongedaan gemaakt.
undo-done = { $count ->
    [one] Het is ongedaan gemaakt.
   *[other] { $count } beoordelingen zijn ongedaan gemaakt.
}
notice-low = { $count ->
    [one] Dit werd zo laag beoordeeld als het kan. Misschien wil je er even naar kijken:
   *[other] Deze { $count } werden zo laag beoordeeld als het kan. Misschien wil je er even naar kijken:
}
notice-row = • { $author }: { $title }
notice-bomb = • { $moderator } gebruikte in korte tijd verscheidene punten tegen { $author }, en krijgt er geen tot { $until }. `/modlog` toont ze, `/ongedaan` draait ze terug.
nudge-kind-moderation = beoordelen
nudge-kind-moderation-help = dat je moderatiepunten hebt
nudge-kind-notices-help = wat heel laag beoordeeld werd, voor moderatoren
export-standing = Karma, penningen en punten
export-presence = De dagen waarop je actief was
export-scored = Wat er van jou gemodereerd is
export-moderation = Moderaties door jou, en van wat je schreef
export-judgement = Je oordelen over moderaties
export-bomb = Punten tegen één persoon
setting-moderation-enabled = of het er is; in een echte gemeenschap uit tot het daar aangezet wordt
setting-moderation-least_members = in een gemeenschap met minder leden gaan er geen punten rond
setting-moderation-scheme = hoe punten rondgaan: slashdot, door loting onder wie actief is; daily, voor iedereen evenveel
setting-moderation-reasons = de redenen die gegeven kunnen worden
setting-moderation-reactions = de reacties die voor redenen staan
setting-moderation-min_score = de laagste score
setting-moderation-max_score = de hoogste score
setting-moderation-start_score = waarmee een bericht van een lid begint
setting-moderation-karma_low = met minder karma dan dit beginnen berichten één lager
setting-moderation-karma_very_low = met minder karma dan dit nog één lager
setting-moderation-bonus_karma = met meer karma dan dit beginnen berichten één hoger
setting-moderation-bonus_max_downs = meer oordelen naar beneden dan dit kosten die voorsprong
setting-moderation-moderated_within = oudere berichten dan dit krijgen geen punten
setting-moderation-notice_after = wat de moderatoren binnen deze tijd zouden moeten zien horen ze in één keer
setting-moderation-min_karma = het laagste karma
setting-moderation-max_karma = het hoogste karma
setting-moderation-points = de punten die iemand krijgt, en de meeste die iemand heeft
setting-moderation-stir = ongebruikte punten vervallen hierna
setting-moderation-stir_cost = fiches die een vervallen punt kost
setting-moderation-recycled = het deel van de vervallen punten dat als fiches terugkomt
setting-moderation-tokens_per_post = fiches die een nieuw bericht oplevert
setting-moderation-tokens_at_once = de meeste fiches die een lid in een uur krijgt
setting-moderation-tokens_per_point = fiches die een punt kost
setting-moderation-max_tokens = de meeste fiches die iemand heeft
setting-moderation-grant_tokens = wie minder fiches heeft krijgt geen punten
setting-moderation-grant_share = het grootste deel van de leden dat tegelijk punten krijgt
setting-moderation-decay_after = na zo lang zonder een woord slinken de fiches
setting-moderation-decay = fiches die per dag slinken
setting-moderation-decay_karma = met minder karma dan dit slinken fiches ook
setting-moderation-down_tokens = fiches die een oordeel naar beneden de schrijver kost
setting-moderation-rating_tokens = fiches die overschat en onderschat naast het punt kosten
setting-moderation-eligible_share = het deel van de leden, de oudste, dat punten kan krijgen
setting-moderation-active_days = alleen met zo veel actieve dagen
setting-moderation-active_within = in deze tijd
setting-moderation-eligible_karma = en met minstens dit karma
setting-moderation-band_from = de minst actieven doen niet mee
setting-moderation-band_to = en de actiefsten ook niet
setting-moderation-band_members = maar pas vanaf zo veel leden die in aanmerking komen
setting-moderation-weight = hoeveel eerlijke moderatoren voorgaan
setting-moderation-daily_age = dagelijkse punten: voor leden van zo lang
setting-moderation-daily_down_karma = dagelijkse punten: met minder karma dan dit alleen naar boven
setting-moderation-bomb_downs = zo veel oordelen naar beneden over één schrijver zijn een bom
setting-moderation-bomb_within = in deze tijd
setting-moderation-bomb_pause = een bom kost zo lang het recht op punten
setting-moderation-bomb_again = de tweede en elke volgende zo lang
setting-moderation-meta_share = het deel van de leden, de oudste, dat over oordelen oordeelt
setting-moderation-meta_karma = alleen met minstens dit karma
setting-moderation-meta_votes = door hooguit zo veel leden wordt een oordeel gewogen
setting-moderation-meta_members = het deel van de bereikbare leden: in kleine gemeenschappen wegen er minder
setting-moderation-meta_at_once = zo veel oordelen worden in één keer gewogen
setting-moderation-meta_every = hooguit eens in deze tijd
setting-moderation-meta_after = op zijn vroegst zo lang na het oordeel
setting-moderation-meta_tokens = vanaf zo veel fiches levert een eerlijk oordeel er geen op
setting-moderation-meta_max_karma = en vanaf dit karma geen karma
setting-moderation-repeats_within = één schrijver in deze tijd vaak in dezelfde richting beoordelen kost fiches

command-mod-help-native = zeg waarom een bericht goed is of niet, als je moderatiepunten hebt: in het menu ervan, onder Apps
command-unmod-menu = Mijn beoordeling terugnemen
command-unmod-help-native = je oordeel over een bericht terugnemen: in het menu ervan, onder Apps
mod-reply-native = { command-on-message }
undo-which-native = Welke? Geef het nummer uit `/modlog`.
command-undo-help-native = een beoordeling ongedaan maken, met haar nummer uit het log (voor moderatoren)
points-how-native = Zet een van deze op een bericht: { $signs }. In het menu ervan, onder **Apps**, kent **{ command-mod-menu }** er meer. Niemand hoort dat jij het was.
points-how-bare-native = Klik rechts op een bericht (op een telefoon: houd het ingedrukt), **Apps**, **{ command-mod-menu }**, en zeg waarom. Niemand hoort dat jij het was.

# Op de pagina met wat een lid wenst.
page-willing = Modereren
page-willing-on = Ik wil modereren
page-willing-off = Ik wil niet modereren
page-threshold = Wat ik in lijsten zie
page-threshold-score = Niets onder deze score
page-threshold-set = Instellen

page-metamod = { $count ->
    [one] Eén beoordeling wacht tot jij zegt of ze eerlijk was.
   *[other] { $count } beoordelingen wachten tot jij zegt of ze eerlijk waren.
}
page-metamod-go-on = Ga verder
page-log = Moderatielogboek
page-log-what = Wie wat modereerde, het nieuwste eerst. Je ziet dit omdat je over de gemeenschap beslist; niemand anders hoort wie wie modereerde.
page-log-caption = Wat is gemodereerd
page-log-of-one = Wat één lid modereerde
page-log-what-on = Wat
page-log-state = Wat ervan kwam
page-log-change = Veranderen
page-log-row = { $reason }, bij wat { $author } schreef:
page-log-score = score nu { $score }
page-log-undo = Ongedaan maken
page-log-none = Hier is nog niets gemodereerd.
page-log-older = Oudere
page-log-newest = Terug naar het nieuwste

news-post = “{ $text }” ({ $name })

# Wat het doet voor de praktijk van gemeenschappen.
practice-valued = Leden zeggen met een reden wat goed is; `/beste` laat zien wat de gemeenschap waardeerde. Waar punten aanstaan, modereren om de beurt degenen wier werk gewaardeerd wordt.
