# Was der Bot zum Puls sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-pulse = pulse
command-pulse-help = zustimmen, dass ich dich ab und zu frage, wie du es hier findest, oder nicht
command-pulse-example = /pulse an
command-pulseset = pulseset
command-pulseset-help = ändern, was der Puls fragt
command-pulseset-example = /pulseset dazu Hier lerne ich etwas.
pulse-word-on = an
pulse-word-off = aus
pulse-word-questions = fragen
pulse-set-add = dazu
pulse-set-remove = weg
pulse-what = { $weeks ->
    [one] Jede Woche stelle ich allen, die zugestimmt haben, privat eine Frage, etwa wie willkommen sie sich fühlen.
   *[other] Alle { $weeks } Wochen stelle ich allen, die zugestimmt haben, privat eine Frage, etwa wie willkommen sie sich fühlen.
} Die Antworten sind anonym, und was herauskam, sage ich allen erst ab { $least } Antworten; ich erinnere niemanden. { $stands ->
    [yes] Du hast zugestimmt.
   *[no] Du wirst nicht gefragt, außer du stimmst zu.
}
pulse-turn-on = frag mich auch
pulse-turn-off = frag mich nicht
pulse-is-on = Danke! Wenn die nächste Frage kommt, frage ich dich privat. `/pulse aus` nimmt es zurück.
pulse-is-off = Du wirst nicht mehr gefragt.
pulse-invite = Ab und zu könnte ich privat etwas fragen, etwa wie willkommen du dich hier fühlst: anonym, und nur alle, die zustimmen. Es beginnt, wenn { $least } zugestimmt haben: `/pulse an`.
pulse-none = Es gibt keine Fragen. Wer für die Community entscheidet, fügt eine hinzu: `/pulseset dazu …`.
pulse-list = Was gefragt wird, das Nächste zuerst:
    { $text }
pulse-row = { $number }. { $text }
pulse-long = Bleib bitte bei höchstens { $longest } Zeichen.
pulse-many = Es gibt { $most } Fragen, das reicht für Jahre. Nimm zuerst eine heraus: `/pulseset weg NUMMER`.
pulse-unknown = Eine Frage { $word } gibt es nicht. `/pulse fragen` zeigt ihre Nummern.
pulse-question = **{ $text }** Wie sehr stimmst du zu? Du kannst bis { $until } antworten.
pulse-low = gar nicht
pulse-high = sehr
pulse-result = **{ $text }** { $count } haben geantwortet. Im Ganzen: **{ $mean }**, von 1 ({ $low }) bis { $steps } ({ $high }).
pulse-parts = { $high } stimmen zu, { $middle } liegen dazwischen, { $low } stimmen nicht zu.
pulse-change = { $sign ->
    [more] Das ist { $by } mehr als beim letzten Mal.
    [less] Das ist { $by } weniger als beim letzten Mal.
   *[same] Das ist wie beim letzten Mal.
}
pulse-do = Was wollen wir tun? `/propose ziele …` stellt eine Idee zur Abstimmung.
pulse-too-few = **{ $text }** Weniger als { $least } haben geantwortet, darum wird davon nichts gesagt. Danke an alle, die es getan haben!
pulse-start-1 = Ich fühle mich hier willkommen.
pulse-start-2 = Wenn ich etwas frage, bekomme ich Hilfe.
pulse-start-3 = Hier lerne ich etwas.
pulse-start-4 = Hier kann ich sagen, was ich denke.
pulse-start-5 = Hier gehen wir gut miteinander um.
pulse-start-6 = Ich kann mitreden, wenn hier etwas entschieden wird.
pulse-start-7 = Was hier gesagt wird, ist meine Zeit wert.
pulse-start-8 = Ich würde es weiterempfehlen, hierherzukommen.
nudge-kind-pulse = der puls
nudge-kind-pulse-help = die Frage, die ich ab und zu stelle, wenn du zugestimmt hast
export-pulse_consent = Dass du zugestimmt hast, gefragt zu werden
setting-pulse-enabled = ob es den Puls gibt; in einer echten Community erst, wenn er dort eingeschaltet ist
setting-pulse-weeks = alle so viele Wochen kommt eine Frage
setting-pulse-open_for = wie lange man sie beantworten kann
setting-pulse-least = bei weniger Antworten wird nie etwas davon gesagt
setting-pulse-half_above = stimmen mehr als so viele Mitglieder zu, wird jedes Mal die Hälfte gefragt, durch Losen

# Was es für die Praxis von Gemeinschaften tut.
practice-pulse = Ich frage die, die zugestimmt haben, wie es ihnen geht und was sie brauchen, eine Frage auf einmal, und zeige allen die Antwort, ohne Namen.
practice-pulse-lacks = Noch hat niemand dem Puls zugestimmt: `/pulse an`.
practice-pulse-do = Mich darfst du fragen
