# Wat de bot zegt over stemmingen, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.
# Vriendelijk, kort, gewoon; nooit verwijtend.

command-votes = stemmingen
command-votes-help = waarover je nu kunt stemmen
command-votes-example = /stemmingen
votes-none = Er is nu niets waarover je kunt stemmen.
votes-head = { $count ->
    [one] Hierover kun je stemmen:
   *[other] Hierover kun je stemmen:
}
votes-row = • { $title } (tot { $until }{ $voted ->
    [yes] ; je hebt gestemd
   *[no] {""}
})
ballot-paper = { $text }
ballot-about = **{ $title }** Je kunt stemmen tot { $until }.
ballot-own = Jouw stem tot nu toe: { $choice }. Je kunt die tot het eind veranderen.
ballot-entry = **{ $number }** { $text }
ballot-entries-how = Kies alles wat je mooi vindt: druk erop, of schrijf me de nummers. Van wie ze zijn, en hoeveel stemmen elk heeft, hoor je aan het eind.
ballot-entries-own = Hier is niets te kiezen dan wat van jezelf is.
ballot-more = laat me er meer zien
ballot-not-that = Die kun je niet kiezen: die is van jezelf, of is weg.
ballot-nothing-else = “{ $label }” gaat niet samen met iets anders: kies dat alleen, of de andere zonder dat.
ballot-take-back = mijn stem intrekken
ballot-write-first = Hier stem je met mij alleen: schrijf me privé `/stemmingen`.
ballot-alone = Hierover stem je met mij alleen, zodat niemand anders het ziet. Schrijf me privé `/stemmingen`.
ballot-noted = Genoteerd: { $choice }.
ballot-noted-thumbs = Genoteerd: { $choice }. Tot nu toe { $up } 👍 en { $down } 👎.
ballot-noted-count = Genoteerd: { $choice }. { $count ->
    [one] Eén lid heeft tot nu toe gestemd.
   *[other] { $count } leden hebben tot nu toe gestemd.
}
ballot-back = Je stem is ingetrokken.
ballot-back-thumbs = Je stem is ingetrokken. Tot nu toe { $up } 👍 en { $down } 👎.
ballot-cast = Je stem is geteld. Dank je!
ballot-voted = Je hebt hierover gestemd; een anonieme stem ligt vast. Dank je!
ballot-over = Die stemming is voorbij.
ballot-lacks = { $count ->
    [one] Hiervoor is tot { $until } nog één stem nodig, anders vervalt het.
   *[other] Hiervoor zijn tot { $until } nog { $count } stemmen nodig, anders vervalt het.
}
ballot-lacks-told = { $count ->
    [one] Hiervoor is tot { $until } nog één stem nodig, anders wordt niet verteld wat er gekozen is.
   *[other] Hiervoor zijn tot { $until } nog { $count } stemmen nodig, anders wordt niet verteld wat er gekozen is.
}
ballot-suits-y = { $label }: ja
ballot-suits-m = { $label }: misschien
ballot-suits-n = { $label }: nee
ballot-unread = Dat kan ik niet als stem lezen, en niemand anders ziet het. { $how } Voor de moderatoren is er `/helpdesk`.
ballot-how-yes_no = Antwoord alsjeblieft met ja of nee.
ballot-how-approval = Schrijf me in één bericht de nummers van alles waar je voor bent, van 1 tot { $count }: bijvoorbeeld `1 2`.
ballot-how-dates = Schrijf me in één bericht de nummers van wat je schikt, van 1 tot { $count }, met een `?` achter wat misschien schikt: bijvoorbeeld `1 2?`.
ballot-how-scale = Kies alsjeblieft één nummer van 1 tot { $count }.

# De pagina met open stemmingen.
page-ballots = Open stemmingen
page-ballots-what = Waarover je nu kunt stemmen, wat het eerst eindigt vooraan.
page-ballots-waits = Hierover kun je stemmen tot { $until }: { $title }
page-ballots-until = In { $room }, tot { $until }
page-ballots-vote = Stem
page-ballots-yes-no = Ja of nee
page-ballots-yes = 👍 Ja
page-ballots-no = 👎 Nee
page-ballots-approval = Alles waar je voor bent
page-ballots-scale = Jouw getal
page-ballots-y = ja
page-ballots-m = misschien
page-ballots-n = nee
page-ballots-choose = kies er een
page-ballots-picture = een foto zonder beschrijving
