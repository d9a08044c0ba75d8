# Was der Bot zu Zielen und Regeln sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-goals = goals
command-goals-help = wofür diese Community da ist; `/goals verlauf` zeigt, wie es dazu kam
command-goals-example = /goals
command-rules = rules
command-rules-help = die Regeln hier; `/rules verlauf` zeigt, wie es dazu kam
command-rules-example = /rules
command-propose = propose
command-propose-help = andere Ziele oder Regeln vorschlagen, zum Besprechen und Abstimmen
command-propose-example = /propose regeln Sei freundlich. Frag, bevor du ein Bild von jemandem zeigst.
charter-goals = ziele
charter-rules = regeln
charter-set = setzen
charter-history = verlauf
charter-withdraw = zurückziehen
charter-thanks = Danke. Alle Räume wissen es jetzt; von nun an können alle mit `/propose` Änderungen vorschlagen.
charter-length = Schreib den Text dahinter, in höchstens { $most } Zeichen.
goals-none = Diese Community hat noch keine Ziele aufgeschrieben. Alle können welche vorschlagen: `/propose ziele` und deinen Text.
goals-none-moderator = Diese Community hat noch keine Ziele aufgeschrieben. Du kannst die ersten setzen: `/goals setzen` und deinen Text.
goals-propose = Es gibt schon Ziele. Über Änderungen entscheiden wir alle: `/propose ziele` und deinen Text.
goals-are = **Wofür wir hier sind** (seit { $at }): { $text }
goals-new = **Wofür wir hier sind**, von jetzt an: { $text }
goals-history = **Wie es zu unseren Zielen kam**
goals-proposed = **{ $name }** schlägt andere Ziele vor: { $text }
    Stimm bis { $until } mit 👍 oder 👎 ab. Nötige Stimmen: mindestens { $quorum }. Besprecht es hier.
goals-recalled = **Wofür wir hier sind**: { $text }
goals-week = { $answered ->
    [one] { $asked ->
        [one] In dieser Woche wurde unsere eine Frage beantwortet. Danke an alle, die geholfen haben!
       *[other] In dieser Woche wurde eine unserer { $asked } Fragen beantwortet. Danke an alle, die geholfen haben!
    }
   *[other] In dieser Woche wurden { $answered } unserer { $asked } Fragen beantwortet. Danke an alle, die geholfen haben!
}
rules-none = Diese Community hat noch keine Regeln aufgeschrieben. Alle können welche vorschlagen: `/propose regeln` und deinen Text.
rules-none-moderator = Diese Community hat noch keine Regeln aufgeschrieben. Du kannst die ersten setzen: `/rules setzen` und deinen Text.
rules-propose = Es gibt schon Regeln. Über Änderungen entscheiden wir alle: `/propose regeln` und deinen Text.
rules-are = **Was wir vereinbart haben** (seit { $at }): { $text }
rules-new = **Was wir vereinbart haben**, von jetzt an: { $text }
rules-are-set = **Die Regeln hier** (gesetzt von { $name }, seit { $at }; `/propose` ändert sie): { $text }
rules-new-set = **Die Regeln hier**, gesetzt von { $name }: { $text }
charter-somebody = der Moderation
rules-history = **Wie es zu unseren Regeln kam**
rules-proposed = **{ $name }** schlägt andere Regeln vor: { $text }
    Stimm bis { $until } mit 👍 oder 👎 ab. Nötige Stimmen: mindestens { $quorum }. Besprecht es hier.
rules-changed = { $name }, was wir vereinbart haben, hat sich geändert: { $text }
rules-ask = Noch etwas: Das sind die Regeln hier. Bist du damit einverstanden?
    { $text }
rules-agree = Einverstanden
rules-agreed = Danke! Ich habe notiert, dass du einverstanden bist.
rules-agreed-already = Damit bist du einverstanden.
rules-agreed-count = { $count ->
    [one] Ein Mitglied ist damit einverstanden.
   *[other] { $count } Mitglieder sind damit einverstanden.
}
rules-other = Die Regeln haben sich seitdem geändert. `/rules` zeigt die, die jetzt gelten.
history-set = { $at }, gesetzt von { $name }: { $text }
history-voted = { $at }, vorgeschlagen von { $name } und durch Abstimmung angenommen: { $text }
proposed = Dein Vorschlag liegt dem Raum vor.
propose-one-at-a-time = Dazu gibt es schon einen Vorschlag; wenn darüber abgestimmt ist, kann deiner folgen.
propose-none = Dazu gibt es jetzt keinen Vorschlag.
propose-not-yours = Zurückziehen kann ihn nur, wer ihn gemacht hat, oder die Moderation.
propose-withdrawn = Der Vorschlag ist zurückgezogen.
proposal-adopted = Angenommen, mit { $up } 👍 und { $down } 👎. Danke fürs Abstimmen!
proposal-rejected = Nicht angenommen: { $up } 👍 und { $down } 👎. Danke fürs Abstimmen!
proposed-in-place-of = Bisher: { $text }
proposed-new = Neu: { $after }
proposed-gone = Nicht mehr: { $before }
proposed-changed = Statt „{ $before }“: { $after }
proposal-no-quorum = Nicht angenommen: { $up } 👍 und { $down } 👎; nötige Stimmen: mindestens { $quorum }.
nudge-kind-charter = regeln
nudge-kind-charter-help = Regeln, denen man zustimmen kann, und Änderungen an dem, womit du einverstanden warst
export-charter = Ziele und Regeln, die du vorgeschlagen hast und die angenommen wurden
export-proposal = Deine Vorschläge
export-agreement = Regeln, mit denen du einverstanden bist

form-propose = Ziele oder Regeln vorschlagen
form-propose-text = Wie sollen sie im Ganzen lauten?
setting-charter-vote_for = wie lange über einen Vorschlag abgestimmt werden kann
setting-charter-quorum = so viele Stimmen sind mindestens nötig, um einen Vorschlag anzunehmen
setting-charter-majority = mehr als dieser Anteil der Stimmen muss dafür sein
setting-charter-agree = Neue werden gefragt, ob sie mit den Regeln einverstanden sind
setting-charter-goals_every = wie oft an die Ziele erinnert wird, neben dem, was die Community in dieser Woche getan hat; 0s für nie
setting-charter-goals_room = der Raum, in dem das geschieht; ist keiner genannt, der erste

# Was es für die Praxis von Gemeinschaften tut.
practice-goals = Ich bewahre die Ziele der Community, nenne sie allen, die neu sind, und rufe sie ab und zu in Erinnerung, neben dem, was dafür getan wurde. Die ersten setzt jemand aus der Moderation; später schlagen alle andere vor und stimmen ab.
practice-goals-lacks = Noch sind keine Ziele aufgeschrieben. Schreib sie hinter diesen Befehl: `/goals setzen`
practice-rules = Ich bewahre die Regeln, die Mitglieder vorschlagen, besprechen und beschließen, auch über Vertrauliches. Neue hören davon; wenn du willst, bitte ich sie um ihre Zustimmung.
practice-rules-lacks = Noch sind keine Regeln aufgeschrieben. Lass jemanden welche vorschlagen, oder schreib sie hinter diesen Befehl: `/rules setzen`

# Was die Moderation diese Woche tun könnte.
worth-goals = Sag mit eigenen Worten, warum Mitmachen sich lohnt. Eure Ziele: { $text }
worth-goals-week = { $count ->
    [one] Eine Frage der letzten 7 Tage wurde beantwortet: Daran sieht man es.
   *[other] { $count } Fragen der letzten 7 Tage wurden beantwortet: Daran sieht man es.
}
archived-voted = durch Abstimmung angenommen
