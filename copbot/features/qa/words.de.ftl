# Was der Bot zu Fragen und Antworten sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-ask = ask
command-ask-help = eine Frage stellen; sie bleibt im Blick, bis sie beantwortet ist
command-ask-example = /ask Wie setze ich mein Passwort zurück?
command-accept = accept
command-accept-help = eine Antwort auf deine Frage annehmen: antworte damit auf die Antwort
command-accept-example = /accept
command-close = close
command-close-help = deine Frage schließen, wenn du magst, mit Grund
command-close-example = /close im Handbuch gefunden
command-reopen = reopen
command-reopen-help = deine Frage wieder hervorholen, oder rückgängig machen, was du gerade mit ihr getan hast
command-reopen-example = /reopen
command-duplicate = duplicate
command-duplicate-help = auf die frühere Antwort hinweisen: antworte auf eine Frage mit der Nummer der früheren, oder einem Link dorthin
command-duplicate-example = /duplicate 12
command-move = move
command-move-help = eine Frage in einen anderen Raum stellen, wo sie besser passt: als Antwort darauf, oder mit ihrer Nummer
command-move-example = /move 12 #garten
command-show = show
command-show-help = jemandem eine aufbewahrte Antwort zeigen, als Antwort auf eine Nachricht oder für ein Mitglied; allein: die Namen, die es gibt
command-show-example = /show wlan
command-name = name
command-name-help = der Antwort auf eine Frage einen Namen geben; mit „aus“ dahinter nimmst du ihn wieder weg (für die Moderation)
command-name-example = /name 12 wlan
command-open = open
command-open-help = die offenen Fragen: zuerst, worauf die meisten warten; mit einem Thema die dazu, mit `meine` die, zu denen du etwas weißt
command-open-example = /open rosen
command-missed = missed
command-missed-help = was seit deinem letzten Wort gefragt und beantwortet wurde, nur für dich; oder so lange zurück, wie du sagst
command-missed-example = /missed 3d
command-search = search
command-search-help = beantwortete Fragen suchen
command-search-example = /search passwort zurücksetzen
command-noquestion = noquestion
command-noquestion-help = sagen, dass etwas, das ich für eine Frage hielt, gar keine ist: antworte damit darauf, oder setz ❌ darunter
command-noquestion-example = /noquestion
command-why-menu = Warum?
command-why = why
command-why-help = antworte damit auf eine Nachricht von mir, oder auf eine mit meinem Zeichen, und du hörst, warum ich sie für eine Frage hielt
command-why-example = /why
# Was Discord von Befehlen und ihren Optionen zeigt, und über den Stand eines Threads sagt (als Tag).
command-ask-menu = Daraus eine Frage machen
command-accept-menu = Diese Antwort annehmen
ask-posted = **{ $name }** fragt: { $text }
ask-noted = Notiert als Frage { $number }. Ich behalte sie im Blick, bis sie beantwortet ist.
ask-for = { $name } sagt, dass das hier eine Frage ist, { $asker }, darum behalte ich sie als Frage { $number } im Blick.
ask-for-undo = Das ist keine Frage
ask-of-bot = Das hat ein Bot gesagt; nur was Menschen sagen, kann eine Frage sein.
ask-of-who-left = Wer das gesagt hat, ist nicht mehr hier.
ask-unknown = Ich weiß nicht (mehr), was in dieser Nachricht steht, denn einfache Gespräche hebe ich nicht auf. Wer sie geschrieben hat, kann sie mit `/ask` stellen.
ask-already = Das ist schon Frage { $number }, { $state ->
    [open] und sie ist offen
    [answered] und sie hat eine Antwort
    [accepted] und sie ist beantwortet
    [duplicate] und sie wurde früher schon gestellt
    [stale] und lange hat sich niemand darum gekümmert; `/reopen` holt sie wieder hervor
   *[other] und sie ist geschlossen; wer sie gestellt hat, kann sie mit `/reopen` wieder öffnen
}.
ask-belongs = Das ist eine Antwort auf Frage { $number }: { $title }
ask-person = **{ $name }** hat eine Frage an dich (in { $room }): { $text }
    Antworte auf diese Nachricht, und deine Antwort geht an { $name }.
ask-person-page = **{ $name }** hat eine Frage an dich (in { $room }): { $text }
    Antworte im Chat darauf, wo ich sie dir gestellt habe: Deine Antwort geht an { $name }.
ask-person-pass = Das überlasse ich den anderen
ask-person-sent = Ich habe { $name } gefragt.
ask-person-later = Ich frage { $name }, sobald die Zeit dafür passt.
ask-person-closed = { $name } lässt sich gerade nicht persönlich fragen, darum habe ich deine Frage allen gestellt.
ask-person-enough = Du hast heute { $count } Fragen an einzelne Mitglieder gestellt, darum habe ich diese allen gestellt.
ask-person-busy = Viele haben { $name } heute etwas gefragt, darum habe ich deine Frage allen gestellt.
ask-person-everybody = Diese Frage geht jetzt an alle: { $title }
ask-person-passed = Danke. Jetzt geht sie an alle.
ask-person-not-you = Diese Frage ging nicht an dich, oder nicht mehr.
similar-offer = { $count ->
    [one] So etwas wurde schon einmal gefragt. Hilft dir das?
   *[other] Solche Fragen wurden schon einmal gestellt. Hilft dir etwas davon?
}
similar-row = **{ $number }.** { $title } → { $answer } – { $rests }
similar-yes = Antwort { $number } hilft
similar-which = Welche davon meinst du?
similar-this = Antwort { $number }
similar-no = nein, meine Frage bleibt offen
similar-kept = Die Frage bleibt offen.
together = { $name } hat { $ago } in { $room } dasselbe gefragt, und es ist noch offen: { $title }
accept-kept = In Ordnung. `/reopen` stellt die Frage wieder zu den offenen.
accept-kept-page = In Ordnung. Du kannst die Frage wieder öffnen, wenn sie noch einmal auftaucht.
relayed-answer = **{ $name }** antwortet: { $text }
relayed-addition = **{ $name }** ergänzt: { $text }
relayed-question = **{ $name }** fragt zurück: { $text }
relayed-said = **{ $name }** sagt: { $text }
relayed = Danke, ich habe es weitergegeben.
relayed-not = Ich kann es nicht weitergeben: In dem Raum, wo das gefragt wurde, bin ich nicht mehr.
accepted-instead = ✔ Jetzt ist die Antwort von { $author } angenommen, anstelle der von { $before }: { $title }
accepted = ✔ Die Antwort von { $author } ist angenommen: { $title }
accept-offer = { $asker }, ist es mit der Antwort von { $author } gelöst?
accept-offer-yes = Ja, annehmen
accept-offer-other = Nein, die von { $author }: { $answer }
accept-offer-no = Noch nicht
solved-ask = Ist es mit der Antwort von { $author } gelöst? { $title }
solved-ask-many = Ist es mit einer dieser Antworten gelöst? { $title }
solved-ask-several = Sind diese Fragen gelöst?
solved-row = { $number } { $title } → { $answer } ({ $author })
solved-yes-this = Ja, { $number }
solved-no-this = Noch nicht, { $number }
solved-yes = Ja
solved-yes-of = Ja, die von { $author }: { $answer }
solved-no = Noch nicht
solved-stop = Danach nicht mehr fragen
solved-waits = In Ordnung, die Frage ist wieder im Blick, wo sie war.
solved-stopped = In Ordnung, danach frage ich nicht wieder.
solved-thanks = Danke. Sie ist angenommen.
accept-which = Es gibt mehrere Antworten. Antworte mit `/accept` auf die, die du annimmst.
accept-no-answer = Es gibt noch keine Antwort, die man annehmen könnte.
closed = Geschlossen: { $title }
closed-because = Geschlossen ({ $reason }): { $title }
duplicated = Das wurde schon einmal gefragt: { $title }
duplicated-answer = Das wurde schon einmal gefragt: { $title } → { $answer }
duplicate-itself = Diese beiden sind schon dieselbe Frage.
pointed-head = { $asker }, { $name } weist auf eine Antwort hin, die auch zu deiner Frage passen kann. Hilft sie dir?
pointed-row = { $rests ->
    [none] { $title } → { $answer }
   *[other] { $title } → { $answer } – { $rests }
}
pointed-open = { $asker }, { $name } sagt, dass jemand dasselbe gefragt hat, und es ist noch offen: { $title }. Ist es dasselbe?
pointed-bare = { $asker }, { $name } sagt, dass das schon einmal gefragt wurde: { $title }. Ist es dasselbe?
pointed-yes = Ja, damit ist es gelöst
pointed-no = Nein, ich meine etwas anderes
pointed = Danke, ich habe dort darauf hingewiesen, wo gefragt wurde.
pointed-before = Darauf hat schon jemand hingewiesen; jetzt entscheidet, wer gefragt hat.
pointed-left = Wer das gefragt hat, ist nicht mehr hier; darum kann niemand sagen, ob es dasselbe ist.
pointed-left-close = Wer das gefragt hat, ist nicht mehr hier; darum kann niemand sagen, ob es dasselbe ist. `/close` nimmt es von der Liste.
pointed-lost = Im Raum dieser Frage bin ich nicht mehr, darum kann ich dort nicht darauf hinweisen.
export-pointer = Frühere Antworten, auf die du hingewiesen hast
moved-here = **{ $name }** fragt (von { $mover } aus { $room } hierher geholt): { $text }
moved-here-by-asker = **{ $name }** fragt (aus { $room } hierher geholt): { $text }
moved-away = { $name } hat diese Frage nach { $room } verschoben. Dort geht es weiter.
moved = Sie steht jetzt in { $room }.
move-there-already = Diese Frage steht schon in { $room }.
move-not-yet = Diese Frage steht noch nicht für alle in einem Raum, darum lässt sie sich nicht verschieben.
show-head = { $name } empfiehlt:
show-row = { $title } → { $answer } – { $author }, { $rests }
show-done = Gezeigt.
show-unknown = Keine Antwort heißt „{ $name }“. `/show` zeigt die Namen.
show-unknown-near = Keine Antwort heißt „{ $name }“. Meinst du { $near }?
show-not-kept = Frage { $number } hat noch keine Antwort, die angenommen wurde oder die andere hilfreich fanden.
show-no-names = Noch hat keine Antwort einen Namen. `/show 12` zeigt eine mit ihrer Nummer; die sagt dir `/search`.
show-names = { $count ->
    [one] **Eine Antwort hat einen Namen**
   *[other] **{ $count } Antworten haben Namen**
}
show-name = { $name }: #{ $number } { $title }
show-names-more = … und { $count } mehr
name-is = Die Antwort auf Frage { $number } heißt „{ $name }“: { $title }
name-none = Die Antwort auf Frage { $number } hat keinen Namen: { $title }
name-given = Die Antwort auf Frage { $number } heißt jetzt „{ $name }“: { $title }
name-taken = „{ $name }“ heißt schon die Antwort auf Frage { $number }.
name-taken-away = Die Antwort auf Frage { $number } heißt nicht mehr „{ $name }“.
name-unfit = Ein Name enthält Buchstaben und hat höchstens { $most } Zeichen.
export-named = Antworten, denen du einen Namen gegeben hast
reopened = Wieder offen: { $title }
open-none = Keine offenen Fragen. Gut gemacht, ihr alle!
open-head = { $count ->
    [one] **Eine offene Frage**
   *[other] **{ $count } offene Fragen**
}
open-mine = meine
open-on-head = { $count ->
    [one] **Eine offene Frage** zu „{ $subject }“
   *[other] **{ $count } offene Fragen** zu „{ $subject }“
}
open-on-none = Keine offene Frage zu „{ $subject }“.
open-mine-head = { $count ->
    [one] **Eine offene Frage**, auf die du vielleicht die Antwort weißt
   *[other] **{ $count } offene Fragen**, auf die du vielleicht die Antwort weißt
}
open-mine-none = Keine offene Frage sieht so aus, als wüsstest gerade du die Antwort. Mit `/knows` sagst du mir, womit du dich auskennst.
missed-head = Seit { $since } gibt es Neues bei { $count ->
    [one] einer Frage
   *[other] { $count } Fragen
}:
missed-none = Seit { $since } gibt es nichts Neues.
missed-row = • { $title } – { $name } in { $room }, noch offen (#{ $number })
missed-row-answered = • { $title } – { $name } in { $room }; { $by }: { $answer } (#{ $number })
missed-row-valued = • { $title } – { $name } in { $room }; hilfreich gefunden, { $by }: { $answer } (#{ $number })
missed-row-accepted = • { $title } – { $name } in { $room }; angenommen, { $by }: { $answer } (#{ $number })
missed-more = { $count ->
    [one] und noch eine
   *[other] und noch { $count }
}
missed-privately = schreib mir privat, dann sage ich dir, was du verpasst hast.
open-page = Seite { $page } von { $pages }
open-row = #{ $number } { $title } – { $name } in { $room }, { $ago }
open-row-mine = #{ $number } { $title } – **deine**, in { $room }, { $ago }
open-row-interest = , { $count ->
    [one] eine weitere Person hat reagiert
   *[other] { $count } andere haben reagiert
}
page-next = nächste Seite
page-before = vorige Seite
search-none = Nichts gefunden zu „{ $text }“. Mit anderen Worten findet es sich vielleicht; `/ask` fragt alle.
search-open = { $count ->
    [one] Nichts Beantwortetes gefunden zu „{ $text }“, aber das hier ist offen:
   *[other] Nichts Beantwortetes gefunden zu „{ $text }“, aber diese sind offen:
}
search-head = { $count ->
    [one] Gefunden zu „{ $text }“:
   *[other] Gefunden zu „{ $text }“, das Beste zuerst:
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-valued = geschätzt: { $rests }
rests-aged = { $rests }; { $note }
rests-accepted = { $count ->
    [0] angenommen
    [1] angenommen, und eine weitere Person fand es hilfreich
    [2] angenommen, und zwei andere fanden es hilfreich
    [3] angenommen, und drei andere fanden es hilfreich
   *[other] angenommen, und { $count } andere fanden es hilfreich
}
rests-thanked = { $count ->
    [0] { $asker } hat sich dafür bedankt
    [1] { $asker } hat sich dafür bedankt, und eine weitere Person fand es hilfreich
    [2] { $asker } hat sich dafür bedankt, und zwei andere fanden es hilfreich
    [3] { $asker } hat sich dafür bedankt, und drei andere fanden es hilfreich
   *[other] { $asker } hat sich dafür bedankt, und { $count } andere fanden es hilfreich
}
rests-helped = { $count ->
    [1] von { $asker } nicht bestätigt, aber eine Person fand es hilfreich
    [2] von { $asker } nicht bestätigt, aber zwei fanden es hilfreich
    [3] von { $asker } nicht bestätigt, aber drei fanden es hilfreich
   *[other] von { $asker } nicht bestätigt, aber { $count } fanden es hilfreich
}
rests-rated = von { $asker } nicht bestätigt, aber gut bewertet
search-row-bare = #{ $number } { $title }
remind-asker = { $name } hat eine Rückfrage zu deiner Frage: { $title }
nudge-kind-reminders = erinnerungen
nudge-kind-reminders-help = wenn jemand eine Rückfrage an dich hat
nudge-kind-solved = gelöst
nudge-kind-solved-help = ob eine Antwort deine Frage gelöst hat
helped-told = Deine Antwort hat { $name } geholfen: { $title }
    Danke! Das sage ich dir nur beim ersten Mal.
nudge-kind-helped = geholfen
nudge-kind-helped-help = das erste Mal, dass eine Antwort von dir jemandem geholfen hat
nudge-kind-personal = persönlich
nudge-kind-personal-help = Fragen, die ein Mitglied dir stellt
ended-one = Deine Frage hat niemand beantwortet, und ich nehme sie jetzt von der Liste: { $title }
    Du kannst sie offen lassen, oder auf diese Nachricht mit allem antworten, was du noch weißt: Ich füge es hinzu und frage noch einmal alle. `/ask @NAME …` fragt jemand Bestimmten.
ended-many = Diese Fragen von dir hat niemand beantwortet, und ich nehme sie jetzt von der Liste:
ended-row = • { $title } (#{ $number })
ended-keep = Offen lassen
ended-keep-this = { $number } offen lassen
ended-close = Schließen
ended-put = { $name } fragen
ended-kept = In Ordnung, sie bleibt im Blick. Ab und zu nenne ich sie im Raum.
nudge-kind-ended-help = dass eine Frage von dir lange niemand beantwortet hat, und was du tun kannst
noquestion-told = { $name } sagt, dass das keine Frage ist, darum habe ich es von der Liste genommen: { $title }
noquestion-undo = Doch, eine Frage
noquestion-asked = Diese Frage wurde mit `/ask` gestellt. Wer sie gestellt hat, kann sie mit `/close` schließen.
noquestion-unmarked = Ich habe mein Zeichen weggenommen.
noquestion-which = Antworte damit auf die Nachricht, die keine Frage ist.
why-asked = Sie wurde mit `/ask` gestellt, also ist es eine Frage.
why-post = Es ist ein Beitrag in einem Forum für Fragen, also ist es eine Frage, wie immer sie lautet. `/noquestion` sagt, dass es keine ist.
why-which = Antworte damit auf eine Nachricht von mir zu einer Frage, oder auf eine mit meinem Zeichen.
why-forgotten = Als das gesagt wurde, hielt ich es für eine Frage. Worauf das beruhte, weiß ich nicht mehr: Einfache Gespräche hebe ich nicht auf.
why-listed = Ich halte das für eine Frage an den Raum: Ich bin zu { $sure } % sicher, und ab { $list } % setze ich sie auf die Liste.
why-marked = Das kann eine Frage sein: Ich bin zu { $sure } % sicher. Ab { $mark } % setze ich ein Zeichen, und erst ab { $list } % kommt sie auf die Liste.
why-question-for = Dafür sprach: { $reasons }.
why-question-against = Dagegen: { $reasons }.
why-taken = Dass jemand darauf eingegangen ist, ist zu { $sure } % wahrscheinlich.
why-taken-for = Dafür sprach: { $reasons }.
why-taken-against = Dagegen: { $reasons }.
why-words-for = der Wortlaut klingt nach einer Frage
why-words-against = der Wortlaut klingt nicht nach einer Frage
why-length-for = die Länge passt zu einer Frage
why-length-against = die Länge passt zu keiner Frage
why-ends-with-a-mark-for = ein Fragezeichen
why-ends-with-a-mark-against = kein Fragezeichen
why-greets-for = ein Gruß
why-greets-against = kein Gruß
why-asks-anybody-for = es fragt, ob irgendjemand hilft
why-asks-anybody-against = es bittet niemanden allgemein um Hilfe
why-tells-trouble-for = es erzählt, dass etwas nicht klappt
why-tells-trouble-against = es erzählt von keinen Schwierigkeiten
why-form-for = andere Merkmale einer Frage
why-form-against = Merkmale anderer Gespräche, etwa ein Dank
why-to-one-for = es klingt wie an alle gerichtet
why-to-one-against = es klingt wie an eine Person gerichtet
why-speaks-to-somebody-for = es spricht niemanden mit Namen an
why-speaks-to-somebody-against = es spricht jemanden mit Namen an
why-begins-new-for = es fängt etwas Neues an
why-begins-new-against = es knüpft an das Gesagte an
why-in-a-talk-for = wer es schrieb, war in keinem Gespräch
why-in-a-talk-against = wer es schrieb, war schon in einem Gespräch
why-rhythm-for = das Tempo des Raums
why-rhythm-against = das Tempo des Raums
why-went-on-for = jemand knüpfte daran an
why-went-on-against = offenbar knüpfte niemand daran an
why-next-speaker-for = die Nächsten sprachen offenbar davon
why-next-speaker-against = die Nächsten sprachen von anderem
why-spoken-to-for = andere sprachen mit Namen an, wer gefragt hat
why-spoken-to-against = niemand sprach mit Namen an, wer gefragt hat
why-asker-went-on-for = wer gefragt hat, sprach mit jemandem weiter
why-asker-went-on-against = wer gefragt hat, sprach allein weiter, oder gar nicht
why-shares-words-for = andere gebrauchten dieselben seltenen Wörter
why-shares-words-against = niemand gebrauchte dieselben seltenen Wörter
why-asker-repeats-for = es wurde nicht noch einmal gefragt
why-asker-repeats-against = es wurde noch einmal gefragt
why-asker-thanked-for = wer gefragt hat, bedankte sich
why-asker-thanked-against = wer gefragt hat, bedankte sich nicht
why-silence-for = seitdem wurde viel gesagt
why-silence-against = seitdem wurde wenig gesagt
why-left = Ich halte das nicht für eine Frage an den Raum: Ich bin zu { $sure } % sicher, dass es eine ist, und setze erst ab { $mark } % ein Zeichen.
why-no-cue = Weder Wortlaut noch Form deuten auf eine Frage hin.
why-line = Zeile { $line }, { $name }: { $text }
why-reply = Zeile { $line }, { $name }, knüpft daran an, zu { $sure } % wahrscheinlich: { $text }
status-learned = { $count ->
    [one] Mitglieder haben mich einmal berichtigt
   *[other] Mitglieder haben mich { $count }-mal berichtigt
 }: Ab { $list } % setze ich Fragen auf die Liste (eingestellt: { $set } %), und ab { $similar } % biete ich frühere Antworten an (eingestellt: { $similarset } %). `/settings qa.learns aus` macht das rückgängig.
asked-twice = { $answered ->
    [yes] Das hast du eben schon gefragt, und es gibt eine Antwort: { $title } (Frage { $number }).
   *[no] Das hast du eben schon gefragt: Es ist Frage { $number }, und sie bleibt im Blick, bis sie beantwortet ist.
}
asked-twice-elsewhere = { $answered ->
    [yes] Das wurde eben in { $room } gefragt, und dort gibt es eine Antwort: { $title } (Frage { $number }).
   *[no] Das wurde eben in { $room } gefragt: { $title } (Frage { $number }). Ich führe beides als eine Frage; eine Antwort hier zählt für beide.
}
to-a-room = { $count ->
    [one] Ist das eine Frage an alle? Ich kann sie für dich in den Raum stellen, in deinem Namen.
   *[other] Ist das eine Frage an alle? Ich kann sie für dich in einen Raum stellen, in deinem Namen.
}
to-a-room-yes = Ja, in { $room }
to-a-room-done = Sie steht jetzt in { $room }, als deine Frage { $number }.
to-a-room-already = Sie steht schon in { $room }, als deine Frage { $number }.
to-a-room-gone = Diese Worte habe ich nicht mehr. Schreib sie mir bitte noch einmal.

# Fragen ohne Namen.
command-anonymous = anonymous
command-anonymous-help = privat bei mir: etwas ohne deinen Namen fragen; niemand sieht, wer fragt
command-anonymous-example = /anonymous Wie setze ich mein Passwort zurück?
command-whoasked = whoasked
command-whoasked-help = privat bei mir: wer das ohne Namen gefragt hat, wo die Moderation nachsehen kann (für die Moderation)
command-whoasked-example = /whoasked 12
command-noanonymous = noanonymous
command-noanonymous-help = keine Fragen ohne Namen mehr von der Person, die das gefragt hat, 30 Tage oder so lange, wie du sagst; 0h beendet es (für die Moderation)
command-noanonymous-example = /noanonymous 12 30d
anonymous-privately = Das geht nur privat: Hier können es alle lesen. Lösch deine Nachricht, wenn du magst, und schreib mir dasselbe privat.
anonymous-off = In dieser Community gibt es keine Fragen ohne Namen. Du kannst mit `/ask` im Raum fragen, oder mit `/helpdesk` nur der Moderation schreiben.
anonymous-barred = Zurzeit kannst du hier nicht ohne Namen fragen. Du kannst mit `/ask` im Raum fragen, oder mit `/helpdesk` nur der Moderation schreiben.
anonymous-enough = Du hast heute { $count } Fragen auf diese Art gestellt. Morgen geht es wieder; im Raum kannst du jederzeit mit `/ask` fragen.
anonymous-nowhere = Ich sehe dich in keinem der Räume, darum weiß ich nicht, wo ich es fragen soll. Sag dort zuerst etwas, egal was.
anonymous-again = Was noch nicht gefragt ist, hebe ich nicht auf; gib mir die Frage also bitte noch einmal: { $example }
anonymous-where = In welchem Raum soll ich es fragen?
anonymous-known = In dieser Community kann die Moderation nachsehen, wer ohne Namen gefragt hat; sonst niemand. Soll ich es in { $room } fragen?
anonymous-agree = Ja, frag es
anonymous-done = Ich habe es in { $room } als Frage { $number } gestellt, ohne deinen Namen: { $title }
    Was darauf gesagt wird, sage ich dir hier; antworte mir, und ich gebe es ohne deinen Namen weiter. Was du im Raum sagst, sagst du unter deinem Namen.
anonymous-answered = { $name } hat beantwortet, was du ohne deinen Namen gefragt hast ({ $title }): { $answer }
    Ist es damit gelöst?
anonymous-own-answer = Diese Antwort hast du selbst gegeben. Ist es gelöst, sagt das `/close { $number }`.
whoasked-privately = Frag mich das bitte privat.
whoasked-never = Als das gefragt wurde, habe ich versprochen, dass niemand nachsehen kann.
whoasked-none = Frage { $number } wurde mit Namen gestellt, oder ich weiß nicht mehr, wer sie gestellt hat.
whoasked-told = { $name } hat das gefragt: { $title }
noanonymous-done = Wer das gefragt hat, kann jetzt nichts ohne Namen fragen; das gilt { $time }.
noanonymous-over = Wer das gefragt hat, kann wieder ohne Namen fragen.
nudge-kind-answered-help = Antworten auf das, was du ohne deinen Namen gefragt hast
export-anonymous = Was du ohne deinen Namen gefragt hast

form-ask = Eine Frage stellen
form-ask-title = Deine Frage, in einer Zeile
form-ask-details = Mehr dazu, wenn es hilft
form-ask-tried = Was hast du schon probiert?
form-ask-tried-said = Schon probiert: { $words }
form-ask-subject = Themen, mit Kommas dazwischen

command-noquestion-menu = Das ist keine Frage
command-noquestion-help-native = sagen, dass etwas, das ich für eine Frage hielt, gar keine ist: mit der Nummer, in seinem Menü unter Apps, oder mit ❌
command-duplicate-menu = Wurde schon gefragt
command-duplicate-help-native = auf die frühere Antwort hinweisen, mit den Nummern beider Fragen oder einem Link; oder im Menü einer Frage unter Apps
command-accept-help-native = eine Antwort auf deine Frage annehmen: im Menü der Antwort unter Apps, oder mit der Nummer der Frage
command-why-help-native = hören, warum ich etwas für eine Frage hielt: mit der Nummer, oder im Menü einer Nachricht unter Apps
accept-which-native = Es gibt mehrere Antworten, und ein Befehl kann nicht auf die antworten, die du annimmst. { command-on-message }
noquestion-which-native = { command-on-message }
why-which-native = { command-on-message }
form-duplicate = Wurde schon gefragt
form-duplicate-of = Nummer der früheren Frage, oder ein Link
command-move-help-native = eine Frage in einen anderen Raum stellen, wo sie besser passt: mit ihrer Nummer
command-show-help-native = jemandem eine aufbewahrte Antwort zeigen; allein: die Namen, die es gibt

# Die Seiten mit den eigenen Fragen.
page-questions = Meine Fragen
page-questions-what = Was du hier gefragt hast, das Neueste zuerst.
page-questions-none = Du hast hier noch nichts gefragt. `/ask` in einem Raum stellt den anderen eine Frage, und ich behalte sie im Blick.
page-questions-open = Offen
page-questions-open-none = Von deinen Fragen ist keine offen.
page-questions-over = Erledigt
page-questions-over-none = Von deinen Fragen ist noch keine erledigt.
page-questions-older = Ältere
page-questions-back = Zurück zu allen meinen Fragen
page-questions-look = { $count ->
    [0] Ansehen
    [one] Die Antwort ansehen
   *[other] Die { $count } Antworten ansehen
}
page-question = Meine Frage
page-question-open = offen
page-question-answered = { $count ->
    [one] eine Antwort; jetzt bist du dran
   *[other] { $count } Antworten; jetzt bist du dran
}
page-question-stale = ruht schon lange
page-question-accepted = beantwortet und angenommen
page-question-closed = geschlossen
page-question-closed-because = geschlossen: { $reason }
page-question-solved = gelöst
page-question-none = war am Ende keine Frage
page-question-duplicate = wurde schon einmal gefragt
page-question-ago = { $ago }
page-question-to = an { $name } gestellt
page-question-unnamed = {" "}(ohne deinen Namen)
page-question-close = Schließen
page-question-reopen = Wieder öffnen
page-question-accept = Damit ist es gelöst
page-question-answers = Antworten
page-question-by = { $name }:
page-question-taken = Damit ist es gelöst.
page-question-no-answers = Noch hat niemand geantwortet.
page-questions-more = { $count ->
    [one] Noch eine Frage von dir hat eine Antwort.
   *[other] Noch { $count } Fragen von dir haben eine Antwort.
}

# Was für alle erzählenswert ist.
news-answer = **{ $title }** – „{ $text }“ ({ $name })
news-question = **{ $title }** ({ $name }, #{ $number })
news-question-waiting = { $count ->
    [one] **{ $title }** ({ $name }, #{ $number }; eine weitere Person wartet darauf)
   *[other] **{ $title }** ({ $name }, #{ $number }; { $count } weitere warten darauf)
}
idea-again = Noch einmal fragen, was niemand beantwortet hat: „{ $title }“
idea-aged = Fragen, ob das noch stimmt, beantwortet am { $at }: „{ $title }“
setting-qa-detect = Fragen auch in einfachen Gesprächen hören, nicht nur die mit dem Befehl
setting-qa-certainty = wie sicher der Bot sein muss, dass etwas im Gespräch eine Frage ist; höher heißt weniger Fragen und weniger Irrtümer
setting-qa-learns = was Mitglieder berichtigen (❌ bei etwas, das keine Frage ist; keine der angebotenen früheren Antworten) verschiebt certainty, mark_from, similar_from und meaning_from für ihre Community, um höchstens 15 Punkte
setting-qa-mark_from = ab dieser Sicherheit bekommt, was eine Frage sein kann, ein Zeichen, und sonst nichts; ab certainty kommt es auf die Liste
setting-qa-tags = die Namen der Tags in einem Forum für Fragen, die offen sind, auf Rückmeldung warten, beantwortet und geschlossen sind, in dieser Reihenfolge
setting-qa-mark = die Reaktion, die zeigt, dass eine Frage gesehen wurde
setting-qa-talk_messages = innerhalb wie vieler Nachrichten nach einer Frage das Gespräch noch von ihr handeln kann
setting-qa-similar_from = wie ähnlich eine frühere Frage dieser sein muss, damit ihre Antwort angeboten wird, oder damit, solange sie offen ist, die beiden voneinander erfahren
setting-qa-meaning_from = dasselbe für Fragen in anderen Worten, sofern das dort eingeschaltet ist, wo der Bot betrieben wird: wie viel näher die Bedeutung sein muss als gewöhnlich
setting-qa-together_within = so lange nach einer Frage erfährt, wer dasselbe fragt, dass sie noch offen ist; 0s für nie
setting-qa-person_after = wie lange eine Frage an ein einzelnes Mitglied nur auf dieses wartet
setting-qa-asks_per_day = so viele Fragen am Tag kann ein Mitglied anderen persönlich (`/ask @NAME …`) oder ohne den eigenen Namen (`/anonymous …`) stellen; was von den ersten darüber hinausgeht, geht an alle, von den anderen wird nichts mehr gefragt
setting-qa-anonymous = lässt Mitglieder ohne Namen fragen, privat (`/anonymous …`)
setting-qa-moderators_know = lässt die Moderation nachsehen, wer ohne Namen gefragt hat (`/whoasked 12`); wer fragt, hört das vorher und muss zustimmen; was gefragt wurde, bevor es eingeschaltet war, erfährt niemand
setting-qa-asked_per_day = so viele Fragen am Tag können einem Mitglied persönlich gestellt werden; weitere gehen an alle
setting-qa-remind_asker_after = wann jemand mit einer offenen Rückfrage daran erinnert wird, einmal
setting-qa-sharing = die Räume, in denen Mitglieder ihre Arbeit zeigen; worauf dort niemand reagiert, zählt wie eine Frage, die niemand beantwortet
setting-qa-solved_after = wie lange nach einer Antwort, wenn es still geworden ist, gefragt wird, ob es damit gelöst ist, in Wachzeiten; 0m für nie
setting-qa-valued_after = wann eine Antwort, die anderen geholfen hat, als geschätzt zählt, wenn nichts mehr gesagt wurde und niemand sie angenommen hat
setting-qa-stale_after = wann eine offene Frage, um die sich niemand gekümmert hat, als alt gilt und von den Listen verschwindet
setting-qa-undo_within = was so schnell rückgängig gemacht wird, hinterlässt keine Nachricht, wo der Bot zurücknehmen kann, was er gesagt hat
setting-qa-page = wie viele Fragen eine Liste auf einmal zeigt

# Was es für die Praxis von Gemeinschaften tut.
practice-questions = Ich sehe jede Frage, als Befehl oder im Gespräch, und behalte sie im Blick, bis sie beantwortet ist.
practice-sharing = In Räumen, in denen Mitglieder ihre Arbeit zeigen, gilt ein Beitrag ohne Reaktion wie eine Frage ohne Antwort.
practice-example = Ab und zu legt `/tips` der Moderation eine Antwort aus der eigenen Community vor, die geholfen hat, als Beispiel guter Rückmeldung. Das Beispiel zu geben ist ihre Sache.
practice-helped = Wer geantwortet hat, hört es, wenn es zum ersten Mal geholfen hat; mehr als dieses Wort gibt es dafür nicht.
archived-accepted = angenommen

# Was die Moderation diese Woche tun könnte.
worth-example = Eine Antwort von { $name }, die geholfen hat: { $text } – auf { $title }. Verweise darauf als Beispiel guter Rückmeldung, oder sag { $name }, was daran gut war.
worth-open = { $title } (#{ $number }) wartet seit { $days } Tagen auf eine Antwort. Kennst du jemanden, der etwas dazu sagen könnte?
worth-open-do = Offene Fragen
deed-qa = Fragen beantworten
