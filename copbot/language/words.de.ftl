# Was der Bot sagt, wo Teile sich berühren, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll. Du, nicht Sie. Anführungszeichen: „…“.
#
# Written by a language model from the English. A native speaker who moderates a community should read it over: first
# this file, then qa, alerts, help, welcome and helpdesk (what most people see), then moderation, membership and charter
# (where a wrong word hurts). Look at the tone, at turns that are stiff, and at whether one word stands for one thing.
#
# Glossary, the same word for the same thing everywhere:
# question Frage · answer Antwort · accept, accepted answer annehmen, angenommene Antwort · solved gelöst
# asker wer gefragt hat · question without a name Frage ohne Namen · subject Thema · mark Zeichen
# room Raum · thread Thread · channel Kanal · linked rooms verbundene Räume · message Nachricht · post Beitrag
# community Community · member Mitglied · newcomer neues Mitglied, neu hier · buddy Begleitung (Neue begleiten)
# moderators die Moderation, jemand aus der Moderation · who runs the bot wer mich betreibt
# nudge, to nudge Anstupser, anstupsen · reminder Erinnerung · snooze Pause · quiet hours Ruhezeiten
# waking hours Wachzeiten · time zone Zeitzone · helpdesk Helpdesk · ticket Ticket · appeal Einspruch
# proposal Vorschlag · vote, ballot Abstimmung · a vote, to vote Stimme, abstimmen · quorum Mindestzahl
# poll Umfrage · anonymous anonym · goals Ziele · rules Regeln · karma Karma · points, score Punkte
# to value, valued schätzen, geschätzt · helpful hilfreich · expert wer sich auskennt · profile Profil
# column Rubrik · entry Beitrag · riddle Rätsel · newsletter Newsletter · issue Ausgabe · draft Entwurf
# meeting Treffen · call for help Aufruf · review, to review gegenlesen, Rückmeldung · reviewing circle Lesekreis
# library Bibliothek · work Werk · collection Sammlung · sketch Skizze · pulse Puls · health Befinden
# membership Mitgliedschaft · request Antrag · invitation Einladung · to admit aufnehmen
# to mute stummschalten · to ban sperren · to remove entfernen · to take back zurücknehmen · undo rückgängig machen
# setting Einstellung · switched on, off eingeschaltet, ausgeschaltet (an, aus) · account Konto · export Auszug
# privately privat · page Seite · web page Webseite · button Knopf · reply antworten (auf eine Nachricht)

lines = { $lines }
choose-by-number = (Zum Auswählen antworte mit der Nummer.)
command-option-text = in deinen eigenen Worten
command-option-word = ein Wort
command-option-topic = ein Thema
command-option-subject = worum es geht
command-option-member = wen du meinst
command-option-question = die Frage; ohne Angabe die, in deren Thread du bist
command-option-earlier = die frühere Frage, oder ein Link dorthin
command-option-room = der Raum
command-option-answer = der Name oder die Nummer einer Antwort
command-option-duration = 30m, 2h oder 3d
command-option-hours = 22:00-08:00, oder aus
command-option-zone = zum Beispiel Europe/Berlin
command-option-language = zum Beispiel de
command-option-number = die Nummer
command-elsewhere = In diesem Kanal höre ich nicht zu. Frag mich bitte in einem, in dem ich zuhöre.
command-interrupted = Ich wurde gerade unterbrochen. Wenn sich in einer Minute nichts tut, versuch es bitte noch einmal.
thread-open = Offen
thread-waiting = Wartet auf Rückmeldung
thread-answered = Beantwortet
thread-closed = Geschlossen
command-unknown = `/{ $word }` kenne ich nicht. `/help` zeigt, was ich verstehe.
command-unknown-near = `/{ $word }` kenne ich nicht. Meinst du `/{ $near }`?
form-back =
    Was du geschrieben hast, zum Kopieren:
    { $words }
command-missing = Nach `/{ $command }` fehlt noch etwas. Zum Beispiel: `{ $example }`
command-one-question = Bitte eine Frage nach der anderen: `/{ $command } { $first }`, dann `/{ $command } { $next }`.
command-too-much = Ich weiß nicht, was ich mit „{ $rest }“ anfangen soll. Zum Beispiel: `{ $example }`
command-choice = „{ $word }“ geht hier nicht; zur Wahl stehen { $choices }. Zum Beispiel: `{ $example }`
command-not-duration = „{ $word }“ ist keine Zeit, die ich verstehe; schreib 30m, 2h oder 3d.
command-not-hours = „{ $word }“ ist keine Tageszeit, die ich verstehe; schreib 22:00-08:00, oder aus.
command-not-zone = Die Zeitzone „{ $word }“ kenne ich nicht; schreib zum Beispiel Europe/Berlin.
command-not-zone-near = Die Zeitzone „{ $word }“ kenne ich nicht; meinst du { $near }?
command-not-zone-wide = In { $word } gilt mehr als eine Zeit. Schreib die nächste große Stadt, zum Beispiel New York.
command-not-zone-short = Aus „{ $word }“ weiß ich nicht, wann bei dir die Uhren umgestellt werden. Schreib die nächste große Stadt, zum Beispiel Berlin oder New York.
command-not-language = „{ $word }“ spreche ich noch nicht; zur Wahl stehen { $choices }.
command-not-language-near = „{ $word }“ spreche ich noch nicht; meinst du { $near }?
command-not-number = „{ $word }“ ist keine Zahl.
command-not-question = „{ $word }“ ist nicht die Nummer einer Frage.
command-off = `/{ $command }` ist hier ausgeschaltet; die Moderation kann es mit `/settings { $feature } an` einschalten.
command-not-earlier = „{ $word }“ ist weder die Nummer einer Frage noch ein Link dorthin.
room-unknown = Ich kenne keinen Raum „{ $name }“, in dem du bist.
room-unknown-near = Ich kenne keinen Raum „{ $name }“, in dem du bist. Meinst du { $near }?
taken-back = Das hat die Moderation zurückgenommen.
press-privately = Ich habe dir privat geschrieben.
command-moderators = Das kann nur die Moderation.
command-decide = Das gilt für die ganze Community; nur die Moderation von { $rooms } entscheidet darüber.
command-asker = Das kann nur, wer die Frage gestellt hat, oder die Moderation.
command-in-room = Mach das bitte in einem unserer Räume, damit andere es sehen.
command-on-message = Mach es bei der Nachricht: Rechtsklick (am Handy lange drücken), **Apps**, **{ $entry }**.
command-which-native = Welche Frage meinst du? Gib ihre Nummer an; `/open` zeigt sie.
command-which = Welche Frage meinst du? Antworte auf sie, oder gib ihre Nummer an; `/open` zeigt sie.
command-too-many = Das war viel auf einmal. In einer Minute höre ich wieder zu.
member-unknown = Ich kenne hier niemanden mit dem Namen { $name }.
member-several = Hier heißen mehrere { $name }; erwähne bitte mit @, wen du meinst.
question-unknown = Ich kenne hier keine Frage mit der Nummer { $number }.
question-unlinked = Unter diesem Link kenne ich keine Frage. Gib ihre Nummer an; `/search` zeigt sie.
question-is = { $state ->
    [open] Diese Frage ist noch offen.
    [answered] Diese Frage ist inzwischen beantwortet.
    [accepted] Diese Frage hat inzwischen eine angenommene Antwort.
    [closed] Diese Frage ist geschlossen.
    [duplicate] Diese Frage wurde schon einmal gestellt und steht jetzt bei der früheren.
    [stale] Diese Frage ist alt geworden; `/reopen` holt sie wieder hervor.
   *[deleted] Diese Frage gibt es nicht mehr.
}
ask-yourself = Das ist deine eigene Frage; vielleicht weiß es jemand anders.
choose-which = Ich habe nach mehreren Dingen gefragt. Wähle bitte eines aus.
waited-for = , { $count ->
    [one] eine weitere Person wartet darauf
   *[other] { $count } warten darauf
}
nudge-no-more = davon nichts mehr
promise-off = Nur hast du diese Nachrichten ausgeschaltet: `/nudges { $kind } an` bringt sie zurück.
promise-unreachable = Nur kann ich dir noch nicht schreiben. Schreib mir bitte einmal privat.
take-taken = Darum kümmert sich schon jemand. Trotzdem danke!
switch-on = an
switch-off = aus
write-to-me = Schreib mir privat
command-setup = setup
somebody = Jemand
setup-word-link = verbinden
replay-done = { $count ->
    [one] Eine Zeile oder Nachricht in { $seconds } s.
   *[other] { $count } Zeilen oder Nachrichten in { $seconds } s, { $rate } pro Sekunde.
}
stranger-room = Hallo! Ich bin copbot: Ich behalte die Fragen einer Community im Blick, bis jemand sie beantwortet hat. Dieser Raum gehört nicht zu denen, um die ich mich kümmere, darum tue ich hier nichts.
    Wer mich betreibt, kann ihn dazuholen: in meiner Konfiguration nennen, oder jemanden, der diesen Raum verwaltet, `/setup claim CODE` schreiben lassen, mit dem Code, den `copbot claim` zeigt.
command-stranger = Das tue ich nur für alle, die in einem unserer Räume sind. Bist du in einem, dann sag dort zuerst etwas; klappt das Hereinkommen nicht, schreib `/helpdesk` und was los ist.
member-unseen = { $name } habe ich hier noch nicht gesehen, darum kann ich dort niemanden erreichen.
claim-wrong = Dieser Code gilt nicht (mehr). Wer mich betreibt, bekommt mit `copbot claim` einen neuen.
claim-done = { $count ->
    [one] Dieser Raum gehört von jetzt an zu { $community }.
   *[other] Diese { $count } Räume gehören von jetzt an zu { $community }.
}
setup-word-claim = claim
somebody-left = jemand, der nicht mehr da ist
command-help-example = /help ask
setting-community-language = die Sprache, die der Bot in den Räumen spricht; ein Mitglied kann für das, was der Bot ihm allein sagt, eine andere wählen
setting-community-timezone = nach welcher Zeitzone die Uhren der Räume gehen; danach zählen die Wachzeiten, und sie gilt für Mitglieder, die selbst keine gewählt haben
setting-community-names = wie ein Mitglied auf Plattformen heißt, wo es kein Konto hat, in Listen und in verbundenen Räumen: full (ganz), first (Vorname) oder anonymous (gar nicht)
setting-community-threshold = der Punktestand, unter dem Nachrichten in der Suche und bei den besten Nachrichten fehlen, wenn ein Mitglied keinen anderen gewählt hat
setting-community-waking = die Stunden, in denen der Bot von sich aus spricht und in denen seine Wartezeiten zählen; 00:00-00:00 für den ganzen Tag
setting-community-decide = die Räume, deren Moderation über das entscheidet, was die ganze Community angeht: Ziele, Regeln, den Helpdesk, wer dazukommt, das Protokoll der Moderation; ist keiner genannt, der erste Raum, den der Bot kennengelernt hat
setting-community-closed = ob der Raum nur für die ist, die darin sind: Was dort gefragt, beantwortet und gemacht wird, wird nirgends sonst gezeigt oder erzählt; wo nur die Moderation ist, gilt das ohnehin, außer es ist für den Raum auf off gesetzt
setting-community-commands_per_minute = schreibt ein Mitglied in einer Minute mehr Befehle, hört der Bot nicht darauf

# Worum es in den Teilen des Bots geht, in seiner Hilfe und seinen Einstellungen.
about-community = Die Community
about-qa = Fragen und Antworten
about-following = Fragen, die mehrere haben
about-knowledge = Ob Antworten noch stimmen
about-hints = Tipps zu einer Frage
about-alerts = Erinnerungen an Fragen
about-almanac = Wer was weiß
about-linking = Verbundene Räume
about-accounts = Konten
about-past = Die Vergangenheit
name-of-the-past = { $name } auf { $platform }
about-web = Seiten im Web
about-nudges = Anstupser
about-welcome = Neu hier
about-helpdesk = Der Helpdesk
about-charter = Ziele und Regeln
about-ballots = Abstimmen
about-columns = Rubriken
about-sketch = Die Skizze
about-pulse = Der Puls
about-polls = Umfragen
about-meetings = Treffen
about-newsletter = Der Newsletter
about-calls = Aufrufe zur Mithilfe
about-review = Texte gegenlesen
about-library = Die Bibliothek
about-health = Wie es der Community geht
about-membership = Mitgliedschaft
about-moderation = Moderationspunkte
about-privacy = Daten und Privatsphäre
about-help = Hilfe
about-settings = Einstellungen
about-setup = Erste Schritte
about-tips = Tipps für die Moderation
about-other = Mehr
attached = { $kind ->
    [picture] { $count ->
        [one] ein Bild
       *[other] { $count } Bilder
    }
    [animation] { $count ->
        [one] ein GIF
       *[other] { $count } GIFs
    }
    [sticker] { $count ->
        [one] ein Sticker
       *[other] { $count } Sticker
    }
    [video] { $count ->
        [one] ein Video
       *[other] { $count } Videos
    }
    [video_note] { $count ->
        [one] eine Videonachricht
       *[other] { $count } Videonachrichten
    }
    [voice] { $count ->
        [one] eine Sprachnachricht
       *[other] { $count } Sprachnachrichten
    }
    [sound] { $count ->
        [one] eine Tondatei
       *[other] { $count } Tondateien
    }
    [place] { $count ->
        [one] ein Ort auf der Karte
       *[other] { $count } Orte auf der Karte
    }
    [contact] { $count ->
        [one] ein Kontakt
       *[other] { $count } Kontakte
    }
    [poll] { $count ->
        [one] eine Umfrage
       *[other] { $count } Umfragen
    }
   *[file] { $count ->
        [one] eine Datei
       *[other] { $count } Dateien
    }
}
attached-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes }:{ $seconds } min
}
attached-lasting = { $files }, { $length }
attached-showing = { $files }: { $names }
attached-with = { $text } (dazu { $files })
brought-seen = Das lässt sich von hier aus nicht öffnen, ich habe es nur erwähnt: { $files }.
brought-say = Das lässt sich von hier aus nicht öffnen, ich habe es nur erwähnt: { $files }. Sag bitte in Worten, worauf es dabei ankommt.
brought-post = Das lässt sich von hier aus nicht öffnen, ich habe es nur erwähnt: { $files }. Stell es in den Raum, damit andere es öffnen können.
brought-alone = Ich kann nur Worte weitergeben, das nicht: { $files }. Schreib es bitte in Worten.

# Abstimmungen
ballot-go = Abstimmen
ballot-option = { $number }. { $label }
ballot-listed = – { $label }
ballot-several = Wähle so viele, wie du willst.
ballot-dates = Wähle einen Termin einmal, wenn er dir passt, zweimal, wenn vielleicht, dreimal, wenn nicht.
ballot-anonymous = Es ist anonym: Du stimmst mit mir allein ab. Was du wählst, gilt endgültig, und niemand sieht, wer was gewählt hat, auch die Moderation nicht.
ballot-hidden = Was gewählt wurde, sage ich am Ende der Abstimmung.
ballot-least = Bei weniger als { $count } Stimmen sage ich nie etwas davon, was gewählt wurde.
ballot-ends = 1 ist { $low }, { $steps } ist { $high }.
ballot-thumbs = { $up } 👍 und { $down } 👎
ballot-chosen = **{ $count }** { $label }
ballot-suits = { $label }: **{ $yes }** ja, { $maybe } vielleicht, { $no } nein
ballot-mean = Im Schnitt **{ $mean }** von { $steps }.
ballot-step = { $count ->
    [one] { $number }: einmal
   *[other] { $number }: { $count }-mal
}
ballot-final = Deine Stimme ist anonym und endgültig: Ist sie abgegeben, lässt sie sich nicht mehr ändern oder zurücknehmen. Ich behalte, dass du abgestimmt hast, und wie oft was gewählt wurde, aber nicht, was du gewählt hast; `/export` zeigt und `/forget` löscht also nur, dass du abgestimmt hast. Wer diese Plattform oder mich betreibt, kann private Nachrichten unterwegs sehen.
ballot-newcomer = Ich habe dich hier zum ersten Mal gesehen, als diese Abstimmung schon lief, und nur wer vorher da war, stimmt ab. Bei der nächsten bist du dabei!
