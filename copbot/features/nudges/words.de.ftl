# Was der Bot dazu sagt, was Mitglieder von ihm wollen, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-nudges = nudges
command-nudges-help = was ich dir schicken darf: an oder aus, alles oder nach Art
command-nudges-example = /nudges aus
command-quiet = quiet
command-quiet-help = deine Ruhezeiten, in denen ich dir nicht von mir aus schreibe
command-quiet-example = /quiet 22:00-08:00
command-timezone = timezone
command-timezone-help = deine Zeitzone
command-timezone-example = /timezone Europe/Berlin
command-language = language
command-language-help = die Sprache, in der ich dir schreibe, etwa de oder en; „aus“ überlässt es deiner App
command-language-example = /language de
nudge-kind-all = alles
nudges-usage = Schreib `{ $example }`, oder nenne eine Art: { $kinds }.
nudges-off = Ich schicke dir keine Anstupser mehr. `/nudges an` macht das rückgängig.
nudges-off-page = Ich schicke dir keine Anstupser mehr.
nudges-on = Ich darf dich wieder anstupsen.
nudges-off-kind = Darüber schreibe ich dir nicht mehr: { $what }. `/nudges { $kind } an` macht das rückgängig.
nudges-off-kind-page = Darüber schreibe ich dir nicht mehr: { $what }.
nudges-on-kind = Darüber darf ich dir wieder schreiben: { $what }.
nudges-head = **Was ich dir schicken darf**
nudges-row-on = ✔ { $kind }: { $what }
nudges-row-off = ✘ { $kind }: { $what }
nudges-button-on = { $kind } an
nudges-button-off = { $kind } aus
quiet-none = Du hast keine Ruhezeiten. `/quiet 22:00-08:00` stellt sie ein.
quiet-none-page = Du hast keine Ruhezeiten.
quiet-set = Deine Ruhezeiten sind { $hours } ({ $zone }). `/quiet aus` beendet sie.
quiet-set-page = Deine Ruhezeiten sind { $hours } ({ $zone }).
quiet-all-day = Es ist den ganzen Tag Ruhe: Ich stupse dich zu keiner Stunde an. `/quiet aus` beendet das.
quiet-all-day-page = Es ist den ganzen Tag Ruhe: Ich stupse dich zu keiner Stunde an.
quiet-no-hours = Anfang und Ende sind hier gleich. Schreib 22:00-08:00; 00:00-24:00 für den ganzen Tag, oder aus.
timezone-set = Deine Zeitzone ist { $zone }; dort ist es jetzt { $time }.
language-is = Privat schreibe ich dir auf { $language }, { $why ->
    [chosen] wie du es gewählt hast
    [client] wie deine App es mir sagt
   *[community] wie in den Räumen
 }. Ich spreche { $languages }: `/language de` wählt eine Sprache, `/language aus` überlässt es deiner App.
language-off = In Ordnung, das entscheidet jetzt deine App. Privat schreibe ich dir auf { $language }, { $why ->
    [client] wie sie es mir sagt
   *[community] wie in den Räumen
 }.
language-client = wie meine App es sagt
language-set = Von jetzt an schreibe ich dir privat auf { $language }.

# Die Seite mit den Wünschen eines Mitglieds.
page-wishes = Meine Wünsche
page-wishes-what = Was ich dir sagen darf, wann und in welcher Sprache; und was du sonst noch wählen kannst. All das geht auch im Chat.
page-nudges = Was ich dir schicken darf
page-nudges-kind = Art
page-nudges-stands = Jetzt
page-nudges-change = Ändern
page-nudges-on = an
page-nudges-off = aus
page-nudges-turn-on = Einschalten
page-nudges-turn-off = Ausschalten
page-nudges-all-on = Alles an
page-nudges-all-off = Alles aus
page-wishes-more = Was ich sonst noch wählen kann
page-set = Einstellen
page-quiet = Ruhezeiten
page-quiet-none = Du hast keine Ruhezeiten.
page-quiet-is = Ich lasse dich in Ruhe: { $hours }.
page-quiet-all-day = Ich lasse dich den ganzen Tag in Ruhe.
page-quiet-off = Keine Ruhezeiten
page-quiet-hours = Stunden, etwa 22:00-08:00
page-timezone = Meine Zeitzone
page-timezone-is = { $zone }; dort ist es jetzt { $time }.
page-timezone-zone = Zeitzone, oder die nächste große Stadt
page-language = Meine Sprache
page-language-chosen = Ich schreibe dir auf { $language }, wie du es gewählt hast.
page-language-client = Ich schreibe dir auf { $language }, wie deine App es mir sagt.
page-language-community = Ich schreibe dir auf { $language }, wie in den Räumen.

# Was es für die Praxis von Gemeinschaften tut.
practice-wishes = Was ich ungefragt schreibe, kann jedes Mitglied ein für alle Mal ablehnen, nach Art oder ganz, und selbst wählen, wann es kommt. Niemand sieht, wer das getan hat.

# Zeit, die freigehalten wird.
quiet-except = außer
quiet-when = wann
time-ask = Wann hättest du Zeit dafür? Antworte `abends`, oder `Dienstag 20-21`, und was warten kann, sage ich dir dann.
time-button = Wann ich Zeit habe
time-when = Wann hättest du Zeit dafür? Wähle, oder schreib mir, etwa `Dienstag 20-21`.
time-mornings = morgens
time-afternoons = nachmittags
time-evenings = abends
time-weekends = am Wochenende
time-no = nein danke
time-declined = In Ordnung. Ich schreibe dir nur, wenn es etwas für dich gibt, und nur tagsüber; mit `/quiet` wählst du anders.
time-not = In „{ $word }“ konnte ich keine Zeit lesen. Schreib `/quiet außer abends`, oder `/quiet außer Dienstag 20:00-21:00`.
time-either = „{ $word }“ ist zweierlei, und ich kann mir nur eines davon merken. Was soll es sein? Wähle, oder schreib mir, etwa `Dienstag 20-21`.
time-backwards = „{ $word }“ würde bis zum nächsten Tag dauern. Welche Stunden sollen es sein? Wähle, oder schreib mir beide noch einmal.
time-set-hours = Von nun an schreibe ich dir von mir aus nur zu diesen Zeiten: { $hours } ({ $zone }).
time-set-days = Was warten kann, sage ich dir von nun an tagsüber, an diesen Tagen: { $days } ({ $zone }). Wenn jemand auf dich wartet, schreibe ich auch an anderen Tagen.
time-set-days-hours = Was warten kann, sage ich dir von nun an zu diesen Zeiten: { $days }, { $hours } ({ $zone }). Wenn jemand auf dich wartet, schreibe ich auch an anderen Tagen, zu diesen Stunden.
time-off = `/quiet aus` beendet das.
practice-time = In meinem Gruß frage ich Neue einmal, wann sie Zeit dafür hätten; was warten kann, kommt dann. Den Mitgliedern diese Zeit zu geben ist Sache der Moderation.
