# Wat de bot zegt tegen nieuwkomers, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-welcome = welkom
command-welcome-help = nog eens hoe het hier gaat; `/welkom voorbeeld` voor moderatoren
command-welcome-example = /welkom
command-introduce = kennismaken
command-introduce-help = vertel de anderen in één regel wat je weet en wat je zoekt
command-introduce-example = /kennismaken Ik weet van rozen, en zoek hulp met appels
command-buddy = maatje
command-buddy-help = help nieuwkomers op weg, of stop daarmee
command-buddy-example = /maatje aan
welcome-hello = Welkom in { $room }, { $names }!
welcome-everybody = iedereen die net binnenkomt
welcome-goals = Waar we voor zijn: { $goals }
welcome-ask = Vraag gewoon in de kamer, of zet er `/vraag` voor: ik houd je vraag in het zicht tot er een antwoord is.
welcome-ends = Eén ding vooraf: de leden hebben besloten dat deze community op { $day } eindigt. Tot dan gaat alles door; `/einde` zegt er meer over.
welcome-rules = `/regels` laat zien welke regels hier gelden.
welcome-buddy = { $name } helpt je graag op weg.
welcome-moderators = Je kunt altijd terecht bij { $names }.
welcome-helpdesk = Als er iets niet lukt, bereikt `/helpdesk` de moderatoren in vertrouwen.
welcome-invite = Vertel je ons in één regel wat je weet en wat je zoekt? Beantwoord dit bericht, of schrijf `/kennismaken` en je regel.
welcome-knows = ik weet wel iets
welcome-seeks = ik zoek hulp
welcome-follow = Dag { $name }, hoe bevalt het in { $room }? Als je een vraag hebt, stel die daar gewoon; niemand vindt haar dom. Of vertel ons in één regel wat je weet en wat je zoekt: beantwoord dit bericht.
welcome-no-room = Ik ken hier geen kamer die { $name } heet. Er zijn: { $rooms }
welcome-preview = voorbeeld
welcome-preview-head = **{ $room } ({ $language })**
introduce-ask-knows = Fijn dat je er bent! Zal ik de anderen vertellen dat je wel iets weet en graag helpt? Of antwoord met een regel van jezelf.
introduce-ask-seeks = Je bent hier goed. Zal ik de anderen vertellen dat je nieuw bent en hulp zoekt? Of antwoord met een regel van jezelf.
introduce-ask-line = Zal ik de anderen in { $room } vertellen: “{ $text }”? Tot nu toe heb alleen ik het gelezen. Zeg ja, of antwoord met een andere regel.
introduce-yes = ja, vertel het ze
introduce-no = nee, houd het onder ons
introduce-kept = Goed, dat blijft onder ons.
introduce-gone = Die regel heb ik niet meer. Schrijf hem nog eens, achter `/kennismaken`, dan vertel ik het de anderen.
introduce-line-knows = Ik weet wel iets, en help graag.
introduce-line-seeks = Ik ben hier nieuw, en zoek hulp en mensen om van te leren.
introduced = **{ $name }** is nieuw hier en zegt: { $text }
introduce-thanks = Dank je! Nu kennen de anderen in { $room } je een beetje.
introduce-nowhere = Ik ben op dit moment in geen van onze kamers, dus niemand zou het lezen. Probeer het later nog eens.
introduce-once = Je hebt je al eens voorgesteld. Wat je nog kwijt wilt, zeg dat gewoon in de kamer.
buddy-on = Dank je! Als je aan de beurt bent, noem ik je aan een nieuwkomer, en zeg ik het je. `/maatje uit` maakt er een eind aan.
buddy-on-page = Dank je! Als je aan de beurt bent, noem ik je aan een nieuwkomer, en zeg ik het je.
buddy-off = Goed, ik noem je niet aan nieuwkomers.
buddy-is-on = Je helpt nieuwkomers op weg, om beurten met wie dat nog meer doet. `/maatje uit` maakt er een eind aan.
buddy-is-off = { $count ->
    [0] Nog niemand helpt nieuwkomers op weg. Met `/maatje aan` doe jij het.
    [one] Eén lid helpt nieuwkomers op weg. Met `/maatje aan` doe je mee.
   *[other] { $count } leden helpen nieuwkomers op weg. Met `/maatje aan` doe je mee.
}
buddy-turn = { $count ->
    [one] { $names } is nieuw in { $room }, en ik noemde jou als iemand om bij terecht te kunnen. Zeg je even hallo?
   *[other] { $names } zijn nieuw in { $room }, en ik noemde jou als iemand om bij terecht te kunnen. Zeg je even hallo?
}
first-thanks = Dank je voor je eerste bericht hier, { $name }! Fijn dat je er bent.
first-nobody = { $count ->
    [one] Iemand schreef hier voor het eerst, en niemand heeft nog gereageerd:
   *[other] { $count } mensen schreven hier voor het eerst, en niemand heeft nog gereageerd:
}
first-row = • { $name } in { $room }, { $ago }
first-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
first-seen = { $names }: heb je dit eerste bericht gezien?
nudge-kind-welcome = welkom
nudge-kind-welcome-help = hoe het hier gaat, als je nieuw bent
nudge-kind-follow-help = hoe het gaat, een paar dagen nadat je kwam
nudge-kind-buddy = maatje
nudge-kind-buddy-help = nieuwkomers die jij op weg helpt
nudge-kind-newcomers = nieuwkomers
nudge-kind-newcomers-help = eerste berichten waarop niemand reageerde, voor moderatoren
nudge-kind-raid-help = velen die tegelijk kwamen, voor moderatoren
export-newcomer = Wanneer je kwam
export-buddy = Dat je nieuwkomers op weg helpt
welcome-raid = Binnen een minuut kwamen { $count } mensen in { $room }. Verwacht je ze niet, kijk dan even.
setting-welcome-gather = hoe lang na de eerste die kwam allen begroet worden die gekomen zijn
setting-welcome-many = komen er zo veel binnen many_within in een kamer, dan worden ze daar in één bericht begroet, dat niemand oproept
setting-welcome-many_within = binnen welke tijd dat is; eerder worden er daar niet opnieuw velen begroet
setting-welcome-raid = komen er binnen een minuut zo veel in een kamer, dan horen de moderatoren het, hooguit eens per uur; 0 voor nooit
setting-welcome-newcomer_for = zo lang nadat iemand voor het eerst gezien is, is hij of zij nieuw
setting-welcome-follow_up_after = wanneer een nieuwkomer die niets gezegd heeft gevraagd wordt hoe het gaat, één keer en alleen
setting-welcome-thank_after = wanneer de bot bedankt voor een eerste bericht waarop niemand reageerde, in waakuren
setting-welcome-moderators_after = wanneer de moderatoren horen dat nog steeds niemand dat deed, in waakuren
setting-welcome-texts = eigen begroetingen, per taal (nl), per kamer (#help), of beide (#help nl)

# Op de pagina met wat een lid wenst.
page-buddy = Nieuwkomers wegwijs maken
page-buddy-on = Ik maak nieuwkomers wegwijs
page-buddy-off = Ik maak geen nieuwkomers meer wegwijs
deed-welcome = Nieuwkomers verwelkomen

# Wat het doet voor de praktijk van gemeenschappen.
practice-greeting = Ik begroet iedereen die komt, privé waar dat kan: waar het hier om gaat, hoe je vraagt, de regels, bij wie je terechtkunt. Je kunt de begroeting zelf schrijven.
practice-buddies = Leden die zich aanbieden vangen om de beurt nieuwkomers op: ik noem ze aan elkaar.
practice-buddies-lacks = Nog niemand vangt nieuwkomers op: `/maatje aan`.
practice-buddies-do = Ik vang nieuwkomers op
practice-first-messages = Reageert niemand op een eerste bericht, dan bedank ik er na een poos voor, en later horen moderatoren ervan.

# Wat moderatoren deze week kunnen doen.
worth-newcomers = { $count ->
    [one] Hier sinds kort: { $names }. Een persoonlijk woord van jou doet meer dan mijn begroeting.
   *[other] Hier sinds kort: { $names }. Een persoonlijk woord van jou aan elk van hen doet meer dan mijn begroeting.
}
