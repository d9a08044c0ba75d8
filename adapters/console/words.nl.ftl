# Wat de terminal zelf zegt, in het Nederlands. **vet**, `code` en _cursief_ zijn tekens; { $name } zijn waarden.

private = → { $name }, privé
filed = Het bestand { $name } staat nu in deze map.
not-filed = Het bestand { $name } kon niet worden geschreven: { $why }
longer = … en nog { $count } tekens

## Wat er naast berichten gebeurt

reacted = { $name } zet { $emoji } bij { $number }
unreacted = { $name } haalt { $emoji } weg bij { $number }
edited = { $name } verandert { $number } in: { $text }
deleted = { $name } haalt { $number } weg
joined = { $name } komt in { $room }
left = { $name } verlaat { $room }
new-person = { $name } is hier nieuw.
new-room = De ruimte { $room } is open.
moderator = { $name } is nu moderator.
next-due = Niets te zien. Wat de bot hierna te doen heeft, komt { $time }.

## Regels die niet te lezen zijn

wrong-form = Ik kan “{ $what }” niet lezen. `?` laat zien hoe je het schrijft.
wrong-wait = Ik kan “{ $what }” niet lezen; schrijf +30m, +2h of +3d.
wrong-elsewhere = “{ $what }” werkt alleen in scenario's, niet hier.
wrong-encoding = Een regel is geen UTF-8; ik heb hem overgeslagen.
wrong-nobody = Er is hier niemand die { $what } heet.
wrong-number = Er is hier geen bericht { $what }.
wrong-gone = Bericht { $what } is weg.
wrong-private = Bericht { $what } is alleen voor iemand anders.
wrong-author = Bericht { $what } is door iemand anders geschreven.
wrong-choice = Bericht { $what } heeft die keuze niet.
wrong-room = Er is geen ruimte { $what }.
wrong-past = De tijd gaat hier alleen vooruit.
wrong-far = Dat is te ver: hoogstens een jaar per keer.
wrong-label = Een label kan geen getal zijn.
broken = Ik kan niet verder lezen of schrijven: { $what }
wrong-database = De database kan het niet opnemen: { $what }

## Hulp

welcome-again = Alles is zoals je het achterliet. Wat eerder gezegd is, staat er niet meer; /open noemt wat op antwoord wacht.
welcome = **Dit is { $room }, een ruimte in je terminal.** { $people } en de bot zijn er; jij spreekt voor allemaal.
    Vraag iets: `ann: Hoe stel ik mijn wachtwoord opnieuw in?` – en laat dan tijd verstrijken: `+2h`. `?` laat meer zien.
help = **Je spreekt hier voor iedereen.**
    `bob: probeer het formulier`   bob zegt het; zonder naam is het wie het laatst sprak
    `bob replies 3: probeer dit`   een antwoord op bericht 3
    `ann reacts 4 👍`              ook: `unreacts 4 👍` · `edits 3: nieuwe tekst` · `deletes 3`
    `ann dm: /nudges off`          privé aan de bot
    `bob presses 5: 2`             een keuze van bericht 5; een los getal kiest in het laatste
    `ann in #tuin: hoi`            in een andere ruimte; ook: `zoe joins #tuin` · `leaves #tuin`
    `moderator zoe`                zoe wordt moderator
    `+2h`                          de tijd verstrijkt, wat moet gebeuren gebeurt; of: `at 2027-01-31 09:00`
    `/help`                        wat de bot begrijpt
    `quit`                         het einde, ook Ctrl-D; alles blijft bewaard tot de volgende keer
toolbar = { $time }   ? hulp · Tab vult aan · +2h laat tijd verstrijken · Ctrl-D stopt
toolbar-choices = { $time }   { $count ->
    [one] 1
   *[other] 1–{ $count }
 } kiest in bericht { $number } · ? hulp · Ctrl-D stopt

## Aanvullen

verb-says = zegt iets
verb-replies = een antwoord op een bericht
verb-reacts = een emoji bij een bericht
verb-unreacts = haalt een emoji weg
verb-edits = verandert een bericht
verb-deletes = haalt een bericht weg
verb-presses = kiest
verb-dm = privé aan de bot
verb-in = in een andere ruimte
verb-joins = komt in een ruimte
verb-leaves = verlaat een ruimte
time-passes = de tijd verstrijkt
