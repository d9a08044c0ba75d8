# Wat de bot over de bibliotheek zegt, in het Nederlands. **vet**, `code` en _cursief_ zijn opmaak; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend. Waar een | staat is elk van de woorden goed.

command-keep = bewaar
command-keep-help = bewaar in de bibliotheek wat een bericht zegt (als antwoord erop)
command-keep-help-native = bewaar in de bibliotheek wat een bericht zegt: in zijn menu, onder Apps
command-keep-example = /bewaar Zo rooi je aardappels
command-keep-menu = Bewaar in de bibliotheek
command-add = voegtoe
command-add-help = zet iets in de bibliotheek: een DOI, een ISBN, een adres of een titel
command-add-example = /voegtoe De tuin van Jansen door Jan Jansen, 1998 #tuinieren
command-library = bibliotheek
command-library-help = zoek iets op in de bibliotheek
command-library-example = /bibliotheek aardappels
form-add = In de bibliotheek zetten
form-add-what = Wat is het? Een DOI, een ISBN, een adres of een titel
form-add-authors = Van wie, als het niet van jezelf is
form-add-authors-said = | { $words }
form-add-year = Het jaar, als het er een heeft
form-add-year-said = | { $words }
form-add-subjects = Waar het over gaat, als #onderwerp
form-add-subjects-said = { $words }

nudge-kind-library = bibliotheek
nudge-kind-library-help = of iets wat je schreef bewaard mag worden in de bibliotheek
nudge-kind-librarypublic-help = of het openbaar mag zijn
nudge-kind-librarydeclined-help = wat er werd van iets wat je wilde bewaren
export-library_item = Wat je in de bibliotheek zette
export-library_part = Jouw woorden in de bibliotheek
export-library_no = Wat je liever niet in de bibliotheek hebt (niet wat het zegt)
export-library_comment = Wat je zei over dingen in de bibliotheek
export-library_version = Eerdere versies van wat je in de bibliotheek zette

library-kind-own = eigen werk
library-kind-literature = literatuur
library-kind-link = link
library-kind-answer = antwoord
library-kind-review = bespreking
library-kind-issue = nieuwsbrief
library-kind-sketch = tekening

library-row = { $number } { $title }{ $known ->
    [yes] {" "}– { $who }
   *[no] {""}
}{ $dated ->
    [yes] , { $year }
   *[no] {""}
} ({ $kind })
library-number = { $kind } { $number }
library-version = versie { $number }
library-put-by = hier gezet door { $name }
library-asked = _{ $name } vroeg:_ { $text }
library-says = { $text }
library-doi = DOI
library-page = Bekijk het
library-waits = Tot de schrijver het goed vindt, vindt alleen wie in die ruimte is dit terug.
library-waits-alone = Tot de schrijver goedvindt hoe het nu heet, vindt niemand anders dit terug.
library-public = Iedereen kan dit op het web lezen.
library-comments = { $count ->
    [one] Eén opmerking:
   *[other] { $count } opmerkingen:
}
library-comment = **{ $name }:** { $text }
library-how-comment = Een antwoord hierop is een opmerking erbij, net als `/bibliotheek { $number } opmerking …`.
library-newest = **Nieuw in de bibliotheek**
library-how = `/bibliotheek { $number }` laat er een zien.
library-how-more = `/bibliotheek { $number }` laat er een zien, `/bibliotheek aardappels` zoekt er meer.
library-empty = De bibliotheek is nog leeg. Als antwoord op een bericht bewaart `/bewaar` wat het zegt; `/voegtoe` zet er een boek, een artikel, een adres of iets van jezelf in.
library-found = **In de bibliotheek** over “{ $text }”:
library-answers = **Beantwoord** over “{ $text }”:
library-answer = { $title } → { $answer } ({ $author })
library-none = Niets in de bibliotheek over “{ $text }”, en ook geen antwoord. `/vraag` legt het aan iedereen voor.
library-no-item = Zoiets staat er niet, of niet voor jou. `/bibliotheek` laat zien wat nieuw is.
library-verbs = Hierover kun je zeggen: `/bibliotheek { $number } onderwerp bodem`, `titel …`, `van …`, `jaar …`, `opmerking …`, `versie …`, `openbaar`, `leden` of `weg`.
library-not-yours = Dat kan alleen wie het schreef of er neerzette, of een moderator.
library-removed = “{ $title }” staat niet meer in de bibliotheek.
library-subject-which = Waarover? Bijvoorbeeld `/bibliotheek { $number } onderwerp bodem, wormen`; met een min ervoor gaat een onderwerp eraf.
library-subjects = { $has ->
    [yes] “{ $title }” gaat over: { $subjects }.
   *[no] “{ $title }” heeft nu geen onderwerp.
}
library-changed = “{ $title }” luidt nu zo.
library-no-comments = Over “{ $title }” heeft nog niemand iets gezegd.
library-no-versions = “{ $title }” heeft geen andere versie gehad.
library-versions = **Eerdere versies van “{ $title }”**
library-version-row = { $version } (tot { $day }): { $text } { $url }
library-closed = Dat is gezegd in een ruimte die niet voor iedereen open is, dus het blijft daar.
library-not-yet = Nog niet iedereen van wie er woorden in staan vindt het goed dat het buiten die ruimte te vinden is.
library-not-public = Iemand van wie er woorden in staan heeft het liever niet openbaar.
library-name-me = Met mijn naam
library-is-public = Iedereen kan “{ $title }” nu op het web lezen. `/bibliotheek { $number } leden` draait dat terug.
library-public-asked = Ik vraag het aan wie er verder woorden heeft in “{ $title }”. Het is openbaar zodra zij het goed vinden, en niet eerder.
library-for-members = “{ $title }” is alleen voor leden.
library-make-public = Maak het openbaar
library-make-members = Alleen voor leden
library-remove = Haal het eruit
library-new = nieuwe versie|nieuwere versie|een nieuwe versie

library-word-public = openbaar|maak openbaar|publiek
library-word-members = leden|voor leden|alleen leden|niet openbaar
library-word-remove = weg|verwijder|haal weg|eruit
library-word-subject = onderwerp|onderwerpen|over
library-word-title = titel|naam|hernoem
library-word-by = van|door|auteur|auteurs|schrijver
library-word-year = jaar
library-word-comment = opmerking|noot
library-word-comments = opmerkingen|noten
library-word-uncomment = opmerking weg|verwijder opmerking|haal opmerking weg|verwijder mijn opmerking
library-word-version = nieuwe versie|versie
library-word-export = exporteer|bestand|download
library-word-versions = versies|eerdere

keep-how = Antwoord met `/bewaar` op het bericht dat bewaard moet worden. Er kan een titel achter staan.
keep-how-native = Open het menu van het bericht dat bewaard moet worden, dan Apps, en “{ $entry }”.
keep-of-bot = Dat is een bericht van een bot. Antwoord op wat iemand geschreven heeft.
keep-unknown = Ik weet niet (meer) wat dat bericht zegt, want gewone gesprekken bewaar ik niet. Wie het schreef kan het nog eens plaatsen.
keep-forwarded = Dat is elders gezegd door iemand aan wie ik het niet kan vragen. `/voegtoe` zet erin waar het te vinden is.
keep-question = Dat is een vraag. Antwoord met `/bewaar` op het antwoord dat bewaard moet worden; de vraag gaat mee.
keep-title = Daar staan geen woorden in. Geef het een titel: `/bewaar Hoe de bedden liggen`.
keep-declined = Wie dat schreef heeft het liever niet in de bibliotheek, dus ik vraag het niet nog eens.
keep-already = Dat staat al in de bibliotheek, als { $number }: “{ $title }”.
keep-kept = Bewaard in de bibliotheek als { $number }: **“{ $title }”**.
keep-comments = Een antwoord hierop is een opmerking erbij.
keep-asks = Ik vraag het aan { $names }; { $room ->
    [here] tot dan vindt alleen deze ruimte het terug.
    [there] tot dan vindt alleen wie in die ruimte is het terug.
   *[none] tot dan vindt niemand anders het terug.
}
keep-unheard = { $room ->
    [here] { $names } kan ja zeggen in antwoord hierop, of met `/bibliotheek { $number }`; tot dan vindt alleen deze ruimte het terug.
    [there] { $names } kan ja zeggen met `/bibliotheek { $number }`; tot dan vindt alleen wie in die ruimte is het terug.
   *[none] { $names } kan ja zeggen met `/bibliotheek { $number }`; tot dan vindt niemand anders het terug.
}
keep-done = Het staat in de bibliotheek, als { $number }.

keeping-ask-author = { $name } wil graag in de bibliotheek bewaren wat je in { $room } schreef: “{ $text }” Mogen alle leden het daar vinden?
keeping-ask-asker = { $name } wil graag in de bibliotheek een antwoord bewaren op wat je in { $room } vroeg: “{ $text }” Mogen alle leden je vraag daarbij vinden?
keeping-ask-anew = Wat je in de bibliotheek hebt gaat daar anders heten: “{ $text }” Mogen alle leden het zo vinden?
keeping-called = Het zou daar “{ $title }” heten{ $has ->
    [yes] , en gaan over: { $about }.
   *[no] .
}
keeping-until-alone = Zolang je niets zegt, vindt niemand anders het terug. Allebei is goed.
keeping-until = Zolang je niets zegt, vindt alleen wie in die ruimte is het terug. Allebei is goed.
keeping-ask-aloud = mogen alle leden “{ $title }” in de bibliotheek vinden? Zolang je niets zegt, kan alleen deze ruimte dat.
keeping-yes = Ja, bewaar het
keeping-no = Nee, liever niet
keeping-thanks = Dank je! Alle leden kunnen “{ $title }” nu in de bibliotheek vinden. `/bibliotheek { $number } weg` haalt het eruit.
keeping-thanks-waits = Dank je! Zodra wie er verder woorden in heeft het goed vindt, kunnen alle leden “{ $title }” vinden.
keeping-declined = Goed, het staat niet meer in de bibliotheek. Dank je dat je het zegt.
keeping-declined-keeper = “{ $title }” blijft waar het gezegd is: de schrijver heeft het liever niet in de bibliotheek. Fijn dat je eraan dacht!
keeping-declined-number = Wat je als { $number } wilde bewaren blijft waar het gezegd is: de schrijver heeft het liever niet in de bibliotheek. Fijn dat je eraan dacht!
keeping-unclear = Is dat ja of nee: mogen alle leden “{ $title }” in de bibliotheek vinden?
keeping-gone = Dat staat niet meer in de bibliotheek.
keeping-not-you = Dat mag zeggen wie het geschreven heeft.

opening-ask = Iemand wil graag dat iedereen dit op het web kan lezen, ook wie geen lid is: “{ $text }” Mag dat?
opening-until = Zolang je niets zegt, is het alleen voor leden.
opening-named = Ja, met mijn naam
opening-open = Ja, zonder mijn naam
opening-closed = Nee, alleen voor leden
opening-said-named = met mijn naam|ja, met mijn naam|met naam|ja, met naam
opening-said-open = zonder mijn naam|ja, zonder mijn naam|zonder naam|ja, zonder naam|anoniem|ja, anoniem
opening-said-closed = nee, alleen voor leden|alleen voor leden|alleen leden|nee, alleen leden|liever niet
opening-unclear = Ik weet niet zeker wat je bedoelt. Mag iedereen “{ $title }” op het web lezen, met je naam of zonder, of is het alleen voor leden?
opening-thanks = Dank je! Iedereen kan “{ $title }” nu op het web lezen. `/bibliotheek { $number } leden` draait dat terug.
opening-thanks-waits = Dank je! “{ $title }” is openbaar zodra wie er verder woorden in heeft het goed vindt.
opening-no = Goed, “{ $title }” blijft bij de leden.

add-how = Schrijf wat erin moet: `/voegtoe 10.1000/182` (een DOI), een ISBN, een adres, of `/voegtoe Titel door Schrijver, 2004 #onderwerp`. Wat van jezelf is heeft genoeg aan een titel.
add-no-isbn = Dat ISBN kan niet kloppen: het laatste cijfer past niet bij de andere. Kijk je nog eens?
add-there = Dat staat al in de bibliotheek:
add-doubt = Is het deze?
    { $row }
add-is-it = Ja, die
add-is-not = Nee, zet het erbij
add-over = Daar wacht niets meer van. Zet het er nog eens in.
add-added = { $alone ->
    [yes] Het staat in de bibliotheek
   *[no] { $name } heeft { $kind ->
        [own] iets van zichzelf
        [link] een link
       *[literature] iets om te lezen
    } in de bibliotheek gezet
}, als { $number }: **“{ $title }”**. { $lacks ->
    [yes] Hoe heet het? `/bibliotheek { $number } titel …` zegt het.
   *[no] { $kind ->
        [own] Is het van iemand anders? `/bibliotheek { $number } van …`.
       *[other] Een antwoord hierop is een opmerking erbij.
    }
}
add-list = { $count ->
    [0] Dat staat allemaal al in de bibliotheek.
    [one] { $name } heeft één ding in de bibliotheek gezet.{ $there ->
        [0] {""}
       *[other] {" "}De rest staat er al.
    }
   *[other] { $name } heeft { $count } dingen in de bibliotheek gezet.{ $there ->
        [0] {""}
       *[other] {" "}De rest staat er al.
    }
}
add-unreadable = Van die lijst kan ik niets maken. Staat alles er?
add-no-reader = Zo'n lijst kan hier niet gelezen worden: wie de bot draait moet dan het extra `library` installeren. Stuk voor stuk gaat het met `/voegtoe`.
library-export = De bibliotheek als { $form ->
    [bibtex] BibTeX
    [ris] RIS
    [csl] CSL-JSON
   *[markdown] Markdown
}.
library-export-how = In welke vorm? `/bibliotheek exporteer bibtex`, `ris`, `csl` of `markdown`.
library-export-privately = Ik kan je het bestand privé geven. Schrijf me eerst.
library-export-no-file = Het is te lang om hier te zeggen. Op het web kun je het als bestand bewaren.
library-export-about = { $count ->
    [one] één ding in de bibliotheek
   *[other] { $count } dingen in de bibliotheek
}
comment-gone = Die opmerking is weg.
comment-take-out-which = Haal weg: “{ $text }”
comment-take-out = Haal deze opmerking weg
comment-not-yours = Dat kan alleen wie het zei, of een moderator.
comment-kept = Bewaard bij “{ $title }” in de bibliotheek.
version-is = “{ $title }” heeft nu versie { $version }. `/bibliotheek { $number } versies` laat de eerdere zien.
version-elsewhere = Dat luidt zoals het gezegd is; daar verandert het.
version-not-yours = Alleen wie het schreef of er neerzette kan er een nieuwe versie van geven. Een opmerking is welkom.
version-enough = Het heeft zoveel versies gehad als ik bewaar.
setting-library-enabled = of het er is; in een levende gemeenschap uit tot het daar wordt aangezet, aan in de terminal en in scenario's

page-library = Bibliotheek
page-library-what = Wat de gemeenschap gemaakt, gevonden en beantwoord heeft. In de chat vindt `/bibliotheek` het ook.
page-library-words = Woorden
page-library-kind = Soort
page-library-any = alles
page-library-subject = Onderwerp
page-library-look = Zoek het op
page-library-none = Daar is hier niets van.
page-library-answers = Beantwoord
page-library-older = Oudere
page-library-newest = De nieuwste
page-library-add = Iets erbij zetten
page-library-put = Zet het in de bibliotheek
page-library-text = Een DOI, een ISBN, een adres, of een titel met schrijver en jaar
page-library-hint = Een lijst als BibTeX, RIS of CSL-JSON kan in zijn geheel geplakt worden.
page-library-files = Bewaar dit als bestand:
page-item = In de bibliotheek
page-item-asked = Dit wordt je gevraagd, want er staan woorden van jou in:
page-item-comments = Opmerkingen
page-item-no-comments = Er heeft nog niemand iets over gezegd.
page-item-comment = Zeg het
page-item-comment-text = Je opmerking
page-item-change = Veranderen
page-item-subject = Zet de onderwerpen erbij
page-item-subject-text = Waar het over gaat, met komma's ertussen
page-item-version = Maak dit de nieuwe versie
page-item-version-text = De nieuwe tekst, titel of het nieuwe adres
page-item-versions = Eerdere versies
page-item-back = Terug naar de bibliotheek
library-of = Bibliotheek van { $community }
library-a-member = een lid
library-news = In de bibliotheek: “{ $title }”{ $known ->
    [yes] {" "}van { $who }
   *[no] {""}
} ({ $kind }, `/bibliotheek { $number }`)
library-quoted = In de bibliotheek, { $number }: “{ $title }”
library-quoted-out = Haal { $number } uit de bibliotheek

archived-asked = Vraag
archived-answered = Antwoord
