# Was der Bot zur Bibliothek sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll. Wo ein | steht, gilt jedes der Worte.

command-keep = keep
command-keep-help = in der Bibliothek aufbewahren, was eine Nachricht sagt (als Antwort darauf)
command-keep-help-native = in der Bibliothek aufbewahren, was eine Nachricht sagt: in ihrem Menü, unter Apps
command-keep-example = /keep Wie man Kartoffeln erntet
command-keep-menu = In der Bibliothek aufbewahren
command-add = add
command-add-help = etwas in die Bibliothek stellen: eine DOI, eine ISBN, eine Adresse oder einen Titel
command-add-example = /add Seeing Like a State von James C. Scott, 1998 #landwirtschaft
command-library = library
command-library-help = etwas in der Bibliothek nachschlagen
command-library-example = /library kartoffeln
form-add = In die Bibliothek stellen
form-add-what = Was ist es? Eine DOI, eine ISBN, eine Adresse oder ein Titel
form-add-authors = Von wem, wenn es nicht deins ist
form-add-authors-said = | { $words }
form-add-year = Das Jahr, wenn es eines hat
form-add-year-said = | { $words }
form-add-subjects = Worum es geht, als #thema
form-add-subjects-said = { $words }

nudge-kind-library = bibliothek
nudge-kind-library-help = ob etwas, das du geschrieben hast, in der Bibliothek aufbewahrt werden darf
nudge-kind-librarypublic-help = ob es öffentlich sein darf
nudge-kind-librarydeclined-help = was aus etwas wurde, das du aufbewahren wolltest
export-library_item = Was du in die Bibliothek gestellt hast
export-library_part = Deine Worte in der Bibliothek
export-library_no = Was du lieber nicht in der Bibliothek hättest (nicht, was darin steht)
export-library_comment = Was du zu Werken in der Bibliothek gesagt hast
export-library_version = Frühere Fassungen von dem, was du in die Bibliothek gestellt hast

library-kind-own = eigenes Werk
library-kind-literature = Literatur
library-kind-link = Link
library-kind-answer = Antwort
library-kind-review = Rückmeldungen
library-kind-issue = Newsletter
library-kind-sketch = Skizze

library-row = { $number } { $title }{ $known ->
    [yes] {" "}– { $who }
   *[no] {""}
}{ $dated ->
    [yes] , { $year }
   *[no] {""}
} ({ $kind })
library-number = { $kind } { $number }
library-version = Fassung { $number }
library-put-by = hierher gestellt von { $name }
library-asked = _{ $name } fragte:_ { $text }
library-says = { $text }
library-doi = DOI
library-page = Ansehen
library-waits = Bis zugestimmt hat, wer es geschrieben hat, kann das nur finden, wer in dem Raum ist.
library-waits-alone = Bis dem jetzigen Wortlaut zugestimmt hat, wer es geschrieben hat, kann das sonst niemand finden.
library-public = Das können alle im Web lesen.
library-comments = { $count ->
    [one] Ein Kommentar:
   *[other] { $count } Kommentare:
}
library-comment = **{ $name }:** { $text }
library-how-comment = Eine Antwort darauf ist ein Kommentar, ebenso `/library { $number } kommentar …`.
library-newest = **Neu in der Bibliothek**
library-how = `/library { $number }` zeigt eines davon.
library-how-more = `/library { $number }` zeigt eines davon, `/library kartoffeln` sucht nach mehr.
library-empty = Die Bibliothek ist noch leer. Als Antwort auf eine Nachricht bewahrt `/keep` auf, was sie sagt; `/add` nimmt ein Buch auf, einen Artikel, eine Adresse oder etwas Eigenes.
library-found = **In der Bibliothek** zu „{ $text }“:
library-answers = **Beantwortet** zu „{ $text }“:
library-answer = { $title } → { $answer } ({ $author })
library-none = In der Bibliothek ist nichts zu „{ $text }“, und auch keine Antwort. `/ask` fragt alle.
library-no-item = So ein Werk, das du sehen kannst, gibt es nicht. `/library` zeigt, was neu ist.
library-verbs = Zu einem Werk kannst du sagen: `/library { $number } thema boden`, `titel …`, `von …`, `jahr …`, `kommentar …`, `fassung …`, `öffentlich`, `mitglieder` oder `entfernen`.
library-not-yours = Das kann nur, wer es geschrieben oder hierher gestellt hat, oder die Moderation.
library-removed = „{ $title }“ ist nicht mehr in der Bibliothek.
library-subject-which = Worum geht es? Zum Beispiel `/library { $number } thema boden, würmer`; mit einem Minus davor geht ein Thema weg.
library-subjects = { $has ->
    [yes] Bei „{ $title }“ geht es um: { $subjects }.
   *[no] „{ $title }“ hat jetzt kein Thema.
}
library-changed = „{ $title }“ lautet jetzt so.
library-no-comments = Zu „{ $title }“ hat noch niemand etwas gesagt.
library-no-versions = Von „{ $title }“ gab es keine andere Fassung.
library-versions = **Frühere Fassungen von „{ $title }“**
library-version-row = { $version } (bis { $day }): { $text } { $url }
library-closed = Das wurde in einem Raum gesagt, der nicht allen offen steht, darum bleibt es dort.
library-not-yet = Noch haben nicht alle, deren Worte darin stehen, zugestimmt, dass man es außerhalb des Raums findet.
library-not-public = Jemand, dessen Worte darin stehen, möchte es lieber nicht öffentlich.
library-name-me = Mit meinem Namen
library-is-public = Alle können „{ $title }“ jetzt im Web lesen. `/library { $number } mitglieder` nimmt das zurück.
library-public-asked = Ich frage alle anderen, deren Worte in „{ $title }“ stehen. Öffentlich wird es, wenn sie zustimmen, und nicht vorher.
library-for-members = „{ $title }“ ist nur für Mitglieder.
library-make-public = Öffentlich machen
library-make-members = Nur für Mitglieder
library-remove = Herausnehmen
library-new = neue fassung|neuere fassung|eine neue fassung|neue version

library-word-public = öffentlich|öffentlich machen|veröffentlichen
library-word-members = mitglieder|für mitglieder|nur mitglieder|nicht öffentlich
library-word-remove = entfernen|löschen|weg|herausnehmen|raus
library-word-subject = thema|themen|über
library-word-title = titel|name|umbenennen
library-word-by = von|autor|autorin|autoren
library-word-year = jahr
library-word-comment = kommentar|anmerkung|notiz
library-word-comments = kommentare|anmerkungen|notizen
library-word-uncomment = kommentar weg|kommentar löschen|kommentar entfernen|meinen kommentar löschen|meinen kommentar entfernen
library-word-version = neue fassung|fassung|neue version
library-word-export = exportieren|datei|herunterladen
library-word-versions = fassungen|versionen|frühere

keep-how = Antworte mit `/keep` auf die Nachricht, die aufbewahrt werden soll. Dahinter kann ein Titel stehen.
keep-how-native = Öffne das Menü der Nachricht, die aufbewahrt werden soll, dann Apps, und „{ $entry }“.
keep-of-bot = Das ist die Nachricht eines Bots. Antworte auf etwas, das ein Mensch geschrieben hat.
keep-unknown = Ich weiß nicht (mehr), was in dieser Nachricht steht, denn einfache Gespräche hebe ich nicht auf. Wer sie geschrieben hat, kann es noch einmal schreiben.
keep-forwarded = Das hat anderswo jemand gesagt, den ich nicht fragen kann. `/add` nimmt auf, wo es zu finden ist.
keep-question = Das ist eine Frage. Antworte mit `/keep` auf die Antwort, die aufbewahrt werden soll; ihre Frage wird mit aufbewahrt.
keep-title = Darin stehen keine Worte. Gib einen Titel an: `/keep Wie die Beete liegen`.
keep-declined = Wer das geschrieben hat, möchte es lieber nicht in der Bibliothek, darum frage ich nicht noch einmal.
keep-already = Das ist schon in der Bibliothek, als { $number }: „{ $title }“.
keep-kept = In der Bibliothek aufbewahrt als { $number }: **„{ $title }“**.
keep-comments = Eine Antwort darauf ist ein Kommentar.
keep-asks = Ich frage { $names }; { $room ->
    [here] bis dahin kann nur dieser Raum es finden.
    [there] bis dahin kann es nur finden, wer in dem Raum ist.
   *[none] bis dahin kann es sonst niemand finden.
}
keep-unheard = { $room ->
    [here] { $names } kann als Antwort darauf ja sagen, oder mit `/library { $number }`; bis dahin kann nur dieser Raum es finden.
    [there] { $names } kann mit `/library { $number }` ja sagen; bis dahin kann es nur finden, wer in dem Raum ist.
   *[none] { $names } kann mit `/library { $number }` ja sagen; bis dahin kann es sonst niemand finden.
}
keep-done = Es ist in der Bibliothek, als { $number }.

keeping-ask-author = { $name } möchte in der Bibliothek aufbewahren, was du in { $room } geschrieben hast: „{ $text }“ Dürfen es dort alle Mitglieder finden?
keeping-ask-asker = { $name } möchte in der Bibliothek eine Antwort auf das aufbewahren, was du in { $room } gefragt hast: „{ $text }“ Dürfen dort alle Mitglieder auch deine Frage finden?
keeping-ask-anew = Was du in der Bibliothek hast, soll dort anders lauten: „{ $text }“ Dürfen es alle Mitglieder so finden?
keeping-called = Es hieße dort „{ $title }“{ $has ->
    [yes] {" "}und es ginge um: { $about }.
   *[no] .
}
keeping-until-alone = Solange du nichts sagst, kann es sonst niemand finden. Beide Antworten sind in Ordnung.
keeping-until = Solange du nichts sagst, kann es nur finden, wer in dem Raum ist. Beide Antworten sind in Ordnung.
keeping-ask-aloud = dürfen alle Mitglieder „{ $title }“ in der Bibliothek finden? Solange du nichts sagst, kann es nur dieser Raum.
keeping-yes = Ja, aufbewahren
keeping-no = Nein, lieber nicht
keeping-thanks = Danke! Alle Mitglieder können „{ $title }“ jetzt in der Bibliothek finden. `/library { $number } entfernen` nimmt es heraus.
keeping-thanks-waits = Danke! Sobald alle anderen zustimmen, deren Worte darin stehen, können alle Mitglieder „{ $title }“ finden.
keeping-declined = In Ordnung, es ist nicht mehr in der Bibliothek. Danke, dass du es sagst.
keeping-declined-keeper = „{ $title }“ bleibt, wo es gesagt wurde: Wer es geschrieben hat, möchte es lieber nicht in der Bibliothek. Danke, dass du daran gedacht hast!
keeping-declined-number = Was du als { $number } aufbewahren wolltest, bleibt, wo es gesagt wurde: Wer es geschrieben hat, möchte es lieber nicht in der Bibliothek. Danke, dass du daran gedacht hast!
keeping-unclear = Ist das ein Ja oder ein Nein: Dürfen alle Mitglieder „{ $title }“ in der Bibliothek finden?
keeping-gone = Das ist nicht mehr in der Bibliothek.
keeping-not-you = Das kann nur sagen, wer es geschrieben hat.

opening-ask = Jemand möchte, dass alle das im Web lesen können, auch wer nicht Mitglied ist: „{ $text }“ Dürfen sie?
opening-until = Solange du nichts sagst, ist es nur für Mitglieder.
opening-named = Ja, mit meinem Namen
opening-open = Ja, ohne meinen Namen
opening-closed = Nein, nur für Mitglieder
opening-said-named = mit meinem namen|ja, mit meinem namen|mit namen|ja, mit namen|mit name
opening-said-open = ohne meinen namen|ja, ohne meinen namen|ohne namen|ja, ohne namen|anonym|ja, anonym
opening-said-closed = nein, nur für mitglieder|nur für mitglieder|nur mitglieder|nein, nur mitglieder|lieber nicht|nein, lieber nicht
opening-unclear = Ich bin nicht sicher, was du meinst. Dürfen alle „{ $title }“ im Web lesen, mit deinem Namen oder ohne, oder ist es nur für Mitglieder?
opening-thanks = Danke! Alle können „{ $title }“ jetzt im Web lesen. `/library { $number } mitglieder` nimmt das zurück.
opening-thanks-waits = Danke! „{ $title }“ wird öffentlich, wenn alle anderen zustimmen, deren Worte darin stehen.
opening-no = In Ordnung, „{ $title }“ bleibt bei den Mitgliedern.

add-how = Schreib, was dazukommen soll: `/add 10.1000/182` (eine DOI), eine ISBN, eine Adresse, oder `/add Titel von Name, 2004 #thema`. Eigenes braucht nur einen Titel.
add-no-isbn = Diese ISBN kann nicht stimmen: Die letzte Ziffer passt nicht zu den anderen. Magst du noch einmal nachsehen?
add-there = Das ist schon in der Bibliothek:
add-doubt = Ist es das hier?
    { $row }
add-is-it = Ja, genau das
add-is-not = Nein, nimm es auch auf
add-over = Davon wartet nichts mehr. Füge es bitte noch einmal hinzu.
add-added = { $alone ->
    [yes] Es ist in der Bibliothek
   *[no] { $name } hat { $kind ->
        [own] etwas Eigenes
        [link] einen Link
       *[literature] etwas zu lesen
    } in die Bibliothek gestellt
}, als { $number }: **„{ $title }“**. { $lacks ->
    [yes] Wie heißt es? `/library { $number } titel …` sagt es.
   *[no] { $kind ->
        [own] Ist es von jemand anderem? `/library { $number } von …`.
       *[other] Eine Antwort darauf ist ein Kommentar.
    }
}
add-list = { $count ->
    [0] Das alles ist schon in der Bibliothek.
    [one] { $name } hat ein Werk in die Bibliothek gestellt.{ $there ->
        [0] {""}
       *[other] {" "}Der Rest ist schon da.
    }
   *[other] { $name } hat { $count } Werke in die Bibliothek gestellt.{ $there ->
        [0] {""}
       *[other] {" "}Der Rest ist schon da.
    }
}
add-unreadable = Mit dieser Liste kann ich nichts anfangen. Ist sie vollständig?
add-no-reader = Diese Form von Liste lässt sich hier nicht lesen: Wer den Bot betreibt, müsste das Extra `library` installieren. Einzeln geht es mit `/add`.
library-export = Die Bibliothek als { $form ->
    [bibtex] BibTeX
    [ris] RIS
    [csl] CSL-JSON
   *[markdown] Markdown
}.
library-export-how = In welcher Form? `/library exportieren bibtex`, `ris`, `csl` oder `markdown`.
library-export-privately = Die Datei kann ich dir privat geben. Schreib mir zuerst.
library-export-no-file = Um es hier zu sagen, ist es zu lang. Im Web lässt es sich als Datei speichern.
library-export-about = { $count ->
    [one] ein Werk in der Bibliothek
   *[other] { $count } Werke in der Bibliothek
}
comment-gone = Dieser Kommentar ist weg.
comment-take-out-which = „{ $text }“ herausnehmen
comment-take-out = Diesen Kommentar herausnehmen
comment-not-yours = Zurücknehmen kann ihn nur, wer ihn gesagt hat, oder die Moderation.
comment-kept = Bei „{ $title }“ in der Bibliothek aufbewahrt.
version-is = „{ $title }“ hat jetzt Fassung { $version }. `/library { $number } fassungen` zeigt die früheren.
version-elsewhere = Das folgt dem Wortlaut dort, wo es gesagt wurde; geändert wird es dort.
version-not-yours = Eine neue Fassung geben kann ihm nur, wer es geschrieben oder hierher gestellt hat. Ein Kommentar ist willkommen.
version-enough = Davon gab es schon so viele Fassungen, wie ich aufbewahre.

page-library = Bibliothek
page-library-what = Was die Community gemacht, gefunden und beantwortet hat. Im Chat findet es auch `/library`.
page-library-words = Suchwörter
page-library-kind = Art
page-library-any = beliebig
page-library-subject = Thema
page-library-look = Nachschlagen
page-library-none = Davon gibt es hier nichts.
page-library-answers = Beantwortet
page-library-older = Ältere
page-library-newest = Die neuesten
page-library-add = Etwas hinzufügen
page-library-put = In die Bibliothek stellen
page-library-text = Eine DOI, eine ISBN, eine Adresse, oder ein Titel mit Name und Jahr
page-library-hint = Eine Liste als BibTeX, RIS oder CSL-JSON kann man im Ganzen einfügen.
page-library-files = Das als Datei speichern:
page-item = In der Bibliothek
page-item-asked = Das wirst du gefragt, denn Worte darin sind von dir:
page-item-comments = Kommentare
page-item-no-comments = Noch hat niemand etwas dazu gesagt.
page-item-comment = Kommentieren
page-item-comment-text = Dein Kommentar
page-item-change = Ändern
page-item-subject = Themen hinzufügen
page-item-subject-text = Worum es geht, mit Kommas dazwischen
page-item-version = Zur neuen Fassung machen
page-item-version-text = Der neue Text, die neue Adresse oder der neue Titel
page-item-versions = Frühere Fassungen
page-item-back = Zurück zur Bibliothek
library-of = Bibliothek von { $community }
library-a-member = ein Mitglied
library-news = In der Bibliothek: „{ $title }“{ $known ->
    [yes] {" "}von { $who }
   *[no] {""}
} ({ $kind }, `/library { $number }`)
library-quoted = In der Bibliothek, { $number }: „{ $title }“
library-quoted-out = { $number } aus der Bibliothek nehmen
setting-library-enabled = ob es das gibt; in einer echten Community ausgeschaltet, bis es dort eingeschaltet wird, im Terminal und in Szenarien eingeschaltet

archived-asked = Frage
archived-answered = Antwort
