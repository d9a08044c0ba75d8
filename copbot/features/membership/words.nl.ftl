# Wat de bot zegt over wie lid is, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-join = lid
command-join-help = word lid; met een code, als iemand je heeft uitgenodigd
command-join-example = /lid
command-leave = weg
command-leave-help = wees geen lid meer
command-leave-example = /weg
command-invite = uitnodigen
command-invite-help = een code of een link waarmee iemand binnenkomt, en wie je hebt meegebracht; `nieuw` maakt er nog een, `intrekken` trekt er een in
command-invite-example = /uitnodigen
command-members = leden
command-members-help = hoeveel er zijn, wie wacht, wie wie meebracht (voor moderatoren)
command-members-example = /leden
command-admit = toelaten
command-admit-help = laat iemand toe (voor moderatoren)
command-admit-example = /toelaten @ann
command-decline = afwijzen
command-decline-help = wijs een aanmelding af, met een reden (voor moderatoren)
command-decline-example = /afwijzen @ann We hebben nu geen plaats voor beginners.
membership-is-member = Je bent lid.
membership-is-waiting = Alle plaatsen zijn bezet; op de wachtlijst ben je nummer { $number }. Ik schrijf je als er een voor je is.
membership-is-applicant = De moderatoren hebben je aanmelding. Ik schrijf je als ze hebben besloten.
membership-is-kept = Ik heb je aanmelding. Op dit moment hoort geen moderator ervan; ik vertel het zodra dat kan. Ik schrijf je als ze hebben besloten.
membership-now-member = Welkom! Je bent nu lid.
membership-now-waiting = Alle plaatsen zijn nu bezet; op de wachtlijst ben je nummer { $number }. Ik schrijf je als er een voor je is.
membership-by-invitation = Lid word je hier op uitnodiging: vraag een lid om een code, en schrijf `/lid` en de code.
membership-how-invitation = Trouwens: lid word je hier op uitnodiging. Vraag een lid om een code, en schrijf `/lid` en de code.
membership-how-application = Trouwens: om hier lid te worden, schrijf je mij `/lid`.
membership-questions = { $count ->
    [one] Voor de moderatoren beslissen, vragen ze je dit. Beantwoord dit bericht:
   *[other] Voor de moderatoren beslissen, vragen ze je dit. Antwoord op alles in één bericht:
}
membership-asked-privately = Ik heb je privé geschreven.
membership-write-to-me = Doe dat alsjeblieft privé met mij, zodat niemand anders het ziet.
membership-kept = Dank je! Ik heb je aanmelding. Op dit moment hoort geen moderator ervan; ik vertel het zodra dat kan. Ik schrijf je als ze hebben besloten.
membership-applied = Dank je! De moderatoren hebben je aanmelding. Ik schrijf je als ze hebben besloten.
membership-added = Dank je, dat heb ik bij je aanmelding gedaan.
membership-added-enough = Meer kan ik vandaag niet doorgeven. De moderatoren beslissen met wat ze hebben.
membership-not-yet = Vanaf { $at } kun je je weer aanmelden.
membership-no-more = Je hebt je zo vaak aangemeld als het kan. Je kunt de moderatoren nog wel schrijven: `/helpdesk`
membership-admitted-member = Welkom! Je bent nu lid.{ $reason }
membership-admitted-waiting = De moderatoren zeggen ja. Alle plaatsen zijn nu bezet; ik schrijf je als er een voor je is.{ $reason }
membership-declined = De moderatoren kunnen je nu niet toelaten: { $reason }
    Vanaf { $at } kun je je weer aanmelden met `/lid`.
membership-declined-asked = De moderatoren kunnen je nu niet toelaten: { $reason }
    Vanaf { $at } kun je het weer vragen in je app.
membership-declined-last = De moderatoren kunnen je niet toelaten: { $reason }
membership-declined-bare = ze gaven geen reden.
membership-place = Er is een plaats voor je: je bent nu lid. Welkom!
membership-word = Ik heb je iets te vertellen. Schrijf me privé `/lid`, dan zeg ik hoe het ervoor staat.
membership-brought = { $name } is op jouw uitnodiging gekomen. Dank je!{ $met ->
    [yes] {" "}Zeg je even hallo in { $room }? Een bekend gezicht maakt het makkelijker.
   *[no] {""}
}
membership-brought-said = { $name } is nieuw, en zegt dat dat door jou komt. Dank je!{ $met ->
    [yes] {" "}Zeg je even hallo in { $room }? Een bekend gezicht maakt het makkelijker.
   *[no] {""}
}
brought-ask = Heeft iemand je meegebracht? Vertel me wie, als je wilt: `/via @NAAM`, of antwoord “NAAM heeft me meegebracht”.
brought-button = Iemand heeft me meegebracht
brought-who = Wie was het? Schrijf me de naam.
brought-who-here = Wie was het? Met `/via @NAAM` vertel je het.
brought-thanks = Dank je! { $name } hoort dat vast graag.
brought-known = Ik weet al wie je heeft meegebracht. Dank je!
brought-not-new = Dat is voor wie nieuw is. Fijn dat je er bent!
brought-yourself = Je bent uit jezelf gekomen? Des te mooier.
command-broughtby = via
command-broughtby-help = vertel wie je hierheen heeft meegebracht, als je nieuw bent
command-broughtby-example = /via @ann
membership-left = Je bent geen lid meer. De deur blijft open: met `/lid` kom je terug. De kamers zelf verlaat je in je app. `/exporteer` geeft je wat ik van je bewaar, en met `/vergeet` vergeet ik het.
membership-none = Je staat niet op de ledenlijst.
application = **{ $name }** wil graag lid worden: { $text }
application-bare = **{ $name }** wil graag lid worden.
application-added = **{ $name }** voegt toe aan de aanmelding: { $text }
application-words = Gezegd bij het verzoek: { $text }
application-crowd = Nog { $count } mensen willen graag lid worden: { $names }{ $more ->
    [0] .
   *[other] {" "}en nog { $more }.
} `/leden` toont hun aanmeldingen, hier.
application-called = { $names }: iemand wil graag lid worden. Schrijf me privé `/leden`, dan laat ik het zien.
application-yes = toelaten
application-no = afwijzen
application-over = Er is nu geen aanmelding van dat lid.
application-agreed = { $standing ->
    [waiting] { $name } is intussen akkoord gegaan met de regels, en staat op de wachtlijst.
   *[other] { $name } is intussen akkoord gegaan met de regels, en is binnen.
}
application-is-in = Er is nu geen aanmelding van dat lid: { $standing ->
    [waiting] { $name } staat al op de wachtlijst.
    [declined] { $name } is afgewezen.
   *[other] { $name } is al binnen.
}
application-decided = { $by } heeft intussen over { $name } beslist. { $standing ->
    [waiting] { $name } staat op de wachtlijst.
    [declined] { $name } is afgewezen.
   *[other] { $name } is nu lid.
}
decline-why = Wat zal ik { $name } zeggen? Beantwoord dit bericht met de reden.
decline-why-room = Schrijf `/afwijzen`, de naam van { $name } met een @, en de reden: ik geef die door.
declined = { $told ->
    [called] { $name } is afgewezen. Ik kan { $name } nog niet schrijven, en heb { $name } daarom in de kamer geroepen.
    [no] { $name } is afgewezen, maar ik kan { $name } niet bereiken om het te zeggen.
   *[yes] { $name } weet het, met je reden.
}
declined-bare = { $told ->
    [called] { $name } is afgewezen. Ik kan { $name } nog niet schrijven, en heb { $name } daarom in de kamer geroepen.
    [no] { $name } is afgewezen, maar ik kan { $name } niet bereiken om het te zeggen.
   *[yes] { $name } weet het, zonder reden.
}
page-decline-reason = Als je afwijst: waarom?
page-decline-hint = Het wordt doorgegeven zoals je het schrijft. Je mag het leeg laten: dan wordt alleen gezegd dat het niet kan.
admit-is-member = { $name } is al lid.
admit-member = { $told ->
    [called] { $name } is nu lid. Ik kan { $name } nog niet schrijven, en heb { $name } daarom in de kamer geroepen.
    [no] { $name } is nu lid, maar ik kan { $name } niet bereiken om het te zeggen.
   *[yes] { $name } is nu lid, en weet het.
}
admit-waiting = { $told ->
    [called] Alle plaatsen zijn bezet: { $name } staat nu op de wachtlijst. Ik kan { $name } nog niet schrijven, en heb { $name } daarom in de kamer geroepen.
    [no] Alle plaatsen zijn bezet: { $name } staat nu op de wachtlijst, maar ik kan { $name } niet bereiken om het te zeggen.
   *[yes] Alle plaatsen zijn bezet: { $name } staat nu op de wachtlijst, en weet het.
}
members-count = { $count ->
    [one] Eén lid staat op de lijst.
   *[other] { $count } leden staan op de lijst.
}
members-places = Er zijn { $places } plaatsen; { $waiting } op de wachtlijst.
members-applicants = { $count ->
    [0] Er wachten geen aanmeldingen.
    [one] Eén aanmelding wacht op een besluit.
   *[other] { $count } aanmeldingen wachten op een besluit.
}
members-brought = { $name } bracht mee: { $names }
invite-code = Je code is **{ $code }**. Wie mij `/lid` en de code schrijft, komt als jouw gast binnen. Hij geldt tot { $until }, voor { $uses ->
    [one] één mens
   *[other] { $uses } mensen
}.
    { $count ->
    [0] Je hebt nog niemand meegebracht.
   *[other] Je hebt meegebracht: { $names }
}
invite-link = Of geef deze link door, die vanzelf **{ $room }** in leidt: { $link }
invite-good = { $count ->
    [one] Je code geldt nog:
   *[other] Je codes gelden nog:
}
invite-row = **{ $code }** tot { $until }, voor { $uses ->
    [one] één mens
   *[other] { $uses } mensen
}.
invite-brought = Wie mij `/lid` en een code schrijft, komt als jouw gast binnen. { $count ->
    [0] Je hebt nog niemand meegebracht.
   *[other] Je hebt meegebracht: { $names }
}
invite-more = `/uitnodigen nieuw` maakt er nog een; met `/uitnodigen intrekken` en een code trek je er een in.
invite-word-new = nieuw nieuwe nog
invite-word-withdraw = intrekken trek annuleer annuleren verwijder stop
invite-word-all = alle alles allemaal
invite-withdrawn = { $count ->
    [one] Met die code komt niemand meer binnen.
   *[other] Met deze codes komt niemand meer binnen.
}
invite-none = Je hebt nu geen code die geldt. `/uitnodigen` maakt er een.
invite-which = Welke is het? `/uitnodigen` laat je codes zien; met `/uitnodigen intrekken` en de code trek je hem in, met `/uitnodigen intrekken alles` allemaal.
invite-shown = Ik heb je privé laten zien wat er nog geldt.
invite-sent = Ik heb je privé een code gestuurd.
invite-members = Alleen leden kunnen uitnodigen.
invite-enough = Je hebt er zoveel uitgenodigd als in één keer kan. Als een code is gebruikt, verlopen, of ingetrokken met `/uitnodigen intrekken`, kun je een nieuwe maken.
invitation-over = Die code geldt niet, of niet meer. Vraag alsjeblieft om een nieuwe.
invitation-yours = Dat is je eigen code; die is voor iemand anders.
request-rules = Hallo! Je vroeg om bij **{ $room }** te komen. Dit zijn de regels daar. Kun je je daarin vinden?
    { $text }
membership-unasked = Goed, dan vraag je er niet meer om. Je kunt het altijd weer vragen.
request-forgotten = Je verzoek om bij { $room } te komen heb ik ook ingetrokken.
application-invited = Uitgenodigd door { $name }.
request-agree = akkoord
request-not = nee, dank je
request-agreed-member = Dank je! Je wordt binnengelaten.
request-agreed-waiting = Dank je! Alle plaatsen zijn nu bezet; ik schrijf je als er een voor je is.
request-not-in = Goed, dan laat ik je niet binnen. Je kunt het altijd weer vragen.
request-rules-other = De regels zijn net veranderd. Kun je je in deze vinden?
    { $text }
request-rules-again = Zeg me of je de regels goed vindt, dan laat ik je binnen: ja of nee. Met een vraag bereik je de moderatoren met `/helpdesk`.
request-closed = Ik laat zelf niemand meer binnen. Over je verzoek beslissen mensen, in de app.
request-in-app = Vraag in je app om bij de kamer te komen: dan toon ik je de regels.
request-over = Je vraagt nu niet om bij een kamer te komen.
request-asked = Hallo! Je vroeg om bij **{ $room }** te komen.
request-applied = Hallo! Je vroeg om bij **{ $room }** te komen. De moderatoren beslissen, en ik schrijf je als ze dat hebben gedaan.
request-many = Hallo! Je vroeg om bij **{ $room }** te komen. Veel mensen vragen dat nu; de moderatoren kijken ernaar.
request-stuck = { $count ->
    [one] Ik kon { $name }, die bij { $room } wil komen, geen antwoord geven: ik heb daar het recht niet. Doe het alsjeblieft in je app.
   *[other] Ik kon { $count } mensen die bij { $room } willen komen geen antwoord geven, want ik heb daar het recht niet: { $name }{ $more ->
        [0] .
       *[other] {" "}en nog { $more }.
    } Doe het alsjeblieft in je app.
}
application-asks = Vraagt in de app om bij { $room } te komen.
application-unheard = Ik heb geen antwoord van { $name }: ik kan daar niet schrijven. Beslis hier, of in je app.
application-silent = Ik heb nog geen antwoord van { $name }. Beslis hier, of in je app.
nudge-kind-crowd-help = veel aanmeldingen tegelijk, voor moderatoren
nudge-kind-stuck-help = wie bij een kamer wil komen en wie ik niet kan binnenlaten
export-joinrequest = Kamers waar je bij wilde komen
command-comein = binnenkomen
command-comein-help = ga akkoord met de regels van een kamer waar je bij wilt komen
command-comein-example = /binnenkomen yes
setting-membership-requests = wie in de app vraagt om bij een kamer te komen, komt meteen binnen (open), na akkoord met de regels (rules) of als moderatoren hebben besloten (application); off laat dat aan mensen
nudge-kind-membership = lidmaatschap
nudge-kind-membership-help = aanmeldingen, voor moderatoren
nudge-kind-how-help = hoe je lid wordt
nudge-kind-brought-help = wie op jouw uitnodiging kwam
export-membership = Lidmaatschap
export-brought_by = Wie jou meebracht, en wie jij meebracht
export-invitation = Je uitnodigingen
setting-membership-mode = hoe je lid wordt: open, application (met een aanvraag) of invitation (op uitnodiging)
setting-membership-questions = wat aanvragers gevraagd wordt
setting-membership-places = hoeveel leden er kunnen zijn; 0 voor geen grens
setting-membership-again_after = hoe lang na een afwijzing iemand het weer kan vragen
setting-membership-tries = hoe vaak iemand het kan vragen; een moderator kan altijd iedereen toelaten
setting-membership-invite_for = hoe lang een uitnodiging geldt
setting-membership-invite_uses = hoeveel mensen één uitnodiging binnenlaat
setting-membership-ask_who = nieuwkomers wordt in de begroeting een keer gevraagd wie hen heeft meegebracht, als geen link dat vertelt; wie ze noemen hoort het, en wordt gevraagd hallo te zeggen
setting-membership-invites_open = zo veel uitnodigingen van één lid gelden tegelijk

# Op de pagina met wat aandacht vraagt.
page-applicants-more = { $count ->
    [one] Nog iemand heeft zich aangemeld.
   *[other] Nog { $count } mensen hebben zich aangemeld.
}

# Wat het doet voor de praktijk van gemeenschappen.
practice-invitations = `/uitnodigen` geeft elk lid een code of een link voor mensen die het kent, en leden zien wie ze meebrachten.
