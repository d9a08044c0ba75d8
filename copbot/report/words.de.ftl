report-title = Was der Bot gesehen und getan hätte
report-log = Verlauf: { $name }
report-empty = Der Verlauf enthält keine Nachrichten.
report-utc = Tage und Uhrzeiten sind in UTC.
report-undated = Der Verlauf sagt nirgends, welcher Tag war: Die Tage sind ab dem ersten gezählt.
report-day = Tag { $day }
report-month-of-log = Monat { $month }
report-year-of-log = Jahr { $year }

report-overview = Der Verlauf
report-span = Von { $begin } bis { $end } ({ $lasting }).
report-size = { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
  } von { $people ->
    [one] { $people } Person.
   *[other] { $people } Leuten.
  }
report-joined = { $joined ->
    [one] { $joined } Person kam sichtbar herein
   *[other] { $joined } Leute kamen sichtbar herein
  }; { $silent } davon haben nie geschrieben.

report-questions = Fragen
report-no-questions = Es wurden keine Fragen gesehen.
report-seen = { $questions ->
    [one] Der Bot hat { $questions } Frage gesehen.
   *[other] Der Bot hat { $questions } Fragen gesehen.
  }
report-outcome = Wie es ausging
report-count = Fragen
report-share = Anteil
report-outcome-answered = von jemand anderem beantwortet
report-outcome-alone = ohne Hilfe selbst gelöst
report-outcome-taken-up = aufgegriffen, aber nicht beantwortet
report-outcome-never = niemand hat reagiert

report-time = Zeit bis zur ersten Antwort
report-no-time = Keine Frage bekam eine Antwort.
report-half = Zeit bis zur ersten Antwort bei der Hälfte der beantworteten Fragen: höchstens { $median }; bei neun von zehn: höchstens { $ninetieth }.
report-wait = Erste Antwort
report-within-0 = innerhalb von 5 Minuten
report-within-1 = innerhalb von 1 Stunde
report-within-2 = innerhalb von 1 Tag
report-within-3 = später

report-start = { $unanswered } von { $questions ->
    [one] { $questions } Frage wurde nie beantwortet: fang hier an
   *[other] { $questions } Fragen wurden nie beantwortet: fang hier an
  }
report-all-answered = { $questions ->
    [one] Die eine Frage wurde beantwortet
   *[other] Alle { $questions } Fragen wurden beantwortet
  }
report-quiet-log = Es wurden keine Fragen gesehen
report-start-later = Es gibt nichts nachzuholen.
report-reacted = Bei { $count } davon hat jemand reagiert, aber nicht geantwortet.
report-all-of-them = Die neuesten zuerst:
report-latest = { $count ->
    [one] Die letzte:
   *[other] Die letzten { $count }, die neueste zuerst:
  }
report-reaction = Reaktion
report-but-no-answer = eine Reaktion, aber keine Antwort
report-others = { $count ->
    [one] Noch eine
   *[other] Noch { $count }
  }
report-when = Wann
report-asker = Gefragt von
report-question = Frage

report-bot = Was der Bot getan hätte
report-quiet = Der Bot hätte nichts gesagt.
report-step = Nachricht
report-times = Wie oft
report-weekly = Pro Woche
report-reached = Räume oder Leute
report-each = Fragen je Nachricht
report-step-room = Liste offener Fragen in einem Raum
report-step-member = Anstupser an ein Mitglied
report-step-moderators = Hinweis an die Moderation
report-step-asker = Erinnerung für jemanden, der gefragt hat
report-step-again = Liste dessen, was nach langer Zeit noch offen ist
report-step-ended = „niemand hat geantwortet, was nun?“, wo gefragt wurde
report-step-solved = „ist es damit gelöst?“, wo gefragt wurde
report-nudges = { $times ->
    [one] { $times } Anstupser
   *[other] { $times } Anstupser
  } wären gegangen an { $members ->
    [one] { $members } Mitglied:
   *[other] { $members } Mitglieder:
  } privat, wo der Bot einem Mitglied zuerst schreiben darf, sonst mit Namen im Raum.
report-busy = { $most ->
    [one] Niemand hätte in einer Woche mehr als eine dieser Nachrichten bekommen.
   *[other] Niemand hätte in einer Woche mehr als { $most } dieser Nachrichten bekommen; wer welche bekam, bekam meistens { $usual }.
  }
report-right-asked = { $questions ->
    [one] Bei { $questions } Frage hätte er jemanden gefragt
   *[other] Bei { $questions } Fragen hätte er jemanden gefragt
  }; { $answered ->
    [0] danach wurde keine davon beantwortet.
    [one] danach wurde { $answered } davon beantwortet.
   *[other] danach wurden { $answered } davon beantwortet.
  }
report-right = Bei { $right } von { $answered } hätte er richtig gefragt: Unter denen, die geantwortet haben, ist jemand, den er gefragt hätte.
report-right-honest = In diesem Verlauf wurde niemand gefragt. Ob die anderen die Antwort gewusst hätten, sagt er nicht.
report-nudged = Wer am meisten gefragt worden wäre
report-asked-of = Fragen
report-answered-of = Später beantwortet
report-put = Wer nach was gefragt worden wäre
report-put-to = an { $name }
report-put-by = gefragt von { $name }
report-later = Später
report-answered-it = hat sie später beantwortet
report-examples-room = Beispiele: Listen in einem Raum
report-examples-member = Beispiele: Anstupser an Mitglieder
report-examples-moderators = Beispiele: Hinweise an die Moderation
report-examples-asker = Beispiele: Erinnerungen, wo gefragt wurde
report-examples-again = Beispiele: Listen dessen, was nach langer Zeit noch offen ist
report-examples-ended = Beispiele: „niemand hat geantwortet, was nun?“
report-examples-solved = Beispiele: „ist es damit gelöst?“
report-to = An
report-text = Text

report-newcomers = Neue
report-no-newcomers = Nach den ersten 30 Tagen des Verlaufs hat niemand zum ersten Mal geschrieben.
report-new = { $people ->
    [one] { $people } Person hat
   *[other] { $people } Leute haben
  } nach den ersten 30 Tagen des Verlaufs zum ersten Mal geschrieben.
report-returned = { $returned } davon ({ $share }) haben an einem späteren Tag wieder geschrieben.
report-first = { $asked ->
    [one] { $asked } neue Person hat eine Frage gestellt; die erste wurde bei { $answered } ({ $share }) beantwortet.
   *[other] { $asked } Neue haben eine Frage gestellt; die erste wurde bei { $answered } ({ $share }) beantwortet.
  }

report-people = Wer antwortet, wer fragt
report-no-answers = Niemand hat eine Frage beantwortet.
report-few = { $few ->
    [one] Von der einen Person, die am meisten antwortet
   *[other] Von den { $few } Leuten, die am meisten antworten
  } (von { $people ->
    [one] { $people } Person, die geantwortet hat
   *[other] { $people } Leuten, die geantwortet haben
  }), kommen { $share } der Antworten.
report-helper = Wer am meisten antwortet
report-answers = Antworten
report-firsts = Erste Antworten
report-asks = Wer am meisten fragt

report-months = Monat für Monat
report-years = Jahr für Jahr
report-month = Monat
report-year = Jahr
report-one-month = Der Verlauf liegt in einem einzigen Monat, darum gibt es kein Bild über die Zeit.
report-messages = Nachrichten
report-people-count = Leute
report-new-count = Neue
report-questions-count = Fragen
report-answered-count = Beantwortet
report-answered-not = Nicht beantwortet
report-wait-median = Wartezeit
report-said-count = Bot
report-columns = Beantwortet: Anteil der Fragen dieses Zeitraums. Wartezeit: mittlere Zeit bis zur ersten Antwort. Bot: Nachrichten, die der Bot geschickt hätte.

report-chart-strip = { $label }: { $share }
report-chart-messages = Nachrichten pro Monat
report-chart-people = Leute, die geschrieben haben, pro Monat
report-chart-questions = Fragen pro Monat
report-chart-wait = Mittlere Zeit bis zur ersten Antwort, pro Monat
report-chart-said = Nachrichten, die der Bot geschickt hätte, pro Monat
report-chart-new = Neue
report-chart-known = die anderen
report-chart-most = Von { $begin } bis { $end }. Am meisten: { $most } in { $month }.
report-chart-wait-most = Von { $begin } bis { $end }. Am längsten: { $most } in { $month }. Die Skala ist logarithmisch.
report-table = Die Zahlen als Tabelle

report-health = Wie es der Community ging
report-health-few = Werte von weniger als fünf Leuten oder Fragen werden nicht genannt. Beantwortet, ohne ein Wort: von den Fragen, die älter als eine Woche sind, innerhalb einer Woche. Wartezeit: bis zu deren erster Antwort. Reaktion: auf die erste Nachricht von Neuen, innerhalb eines Tages. Bleiben: Neue, die nach 30 und 90 Tagen noch geschrieben haben (Kaplan und Meier). Hälfte: so wenige Leute gaben die Hälfte der Antworten.
report-quarter = Quartal
report-health-quarter = Q{ $number } { $year }
report-health-answered = Beantwortet
report-health-half = Mittlere Wartezeit
report-health-ninetieth = Neun von zehn
report-health-solo = Ohne ein Wort
report-health-newcomers = Neue
report-health-replied = Reaktion
report-health-stay-30 = Bleiben 30 Tage
report-health-stay-90 = Bleiben 90 Tage
report-health-carried = Hälfte
report-health-of = { $few } von { $people }
report-health-all-but = alle bis auf <5
report-health-part-few = <5
