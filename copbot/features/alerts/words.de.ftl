# Was der Bot zu Fragen sagt, die warten, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-snooze = snooze
command-snooze-help = eine Weile keine Anstupser
command-snooze-example = /snooze 3h
command-notmine = notmine
command-notmine-help = diese Frage ist nichts für dich; mit einem Namen gibst du sie weiter
command-notmine-example = /notmine 12 @bob
alert-room = { $count ->
    [one] Diese Frage wartet noch auf eine Antwort:
   *[other] Diese { $count } Fragen warten noch auf eine Antwort:
}
alert-room-shared = { $count ->
    [one] Hierauf hat noch niemand reagiert:
   *[other] Hierauf hat noch niemand reagiert:
}
alert-again = { $count ->
    [one] Das wurde vor einer Weile gefragt und ist immer noch offen. Vielleicht weiß es inzwischen jemand?
   *[other] Diese { $count } wurden vor einer Weile gefragt und sind immer noch offen. Vielleicht weiß inzwischen jemand etwas?
}
alert-list = { $count ->
    [one] Diese Frage wartet auf eine Antwort:
   *[other] Diese { $count } Fragen warten auf eine Antwort:
}
alert-list-old = Es gibt eine neuere Liste offener Fragen: `/open`
alert-list-done = Auf dieser Liste wartet nichts mehr.
alert-row = • { $title } – { $name }, { $ago } (#{ $number })
alert-row-shared = • { $name } hat { $ago } gezeigt: { $title } (#{ $number })
alert-more = { $count ->
    [one] und noch eine: `/open` zeigt alle
   *[other] und noch { $count }: `/open` zeigt alle
}
nudge-one = { $name } hat { $ago } in { $room } gefragt: { $title }
    Weißt du vielleicht die Antwort?
nudge-one-shared = { $name } hat { $ago } in { $room } etwas gezeigt: { $title }
    Noch hat niemand reagiert. Magst du vielleicht etwas dazu sagen?
nudge-many = { $count ->
    [one] Vielleicht weißt du die Antwort auf diese Frage:
   *[other] Vielleicht weißt du die Antwort auf eine dieser { $count } Fragen:
}
nudge-many-shared = { $count ->
    [one] Vielleicht magst du hierzu etwas sagen:
   *[other] Vielleicht magst du zu einem dieser { $count } Beiträge etwas sagen:
}
nudge-moderators = { $name } hat { $ago } in { $room } gefragt, und niemand hat geantwortet: { $title }
nudge-moderators-shared = { $name } hat { $ago } in { $room } etwas gezeigt, und niemand hat reagiert: { $title }
nudge-moderators-many = { $count ->
    [one] Diese Frage hat noch niemand beantwortet:
   *[other] Diese { $count } Fragen hat noch niemand beantwortet:
}
nudge-moderators-many-shared = { $count ->
    [one] Hierauf hat noch niemand reagiert:
   *[other] Auf diese { $count } Beiträge hat noch niemand reagiert:
}
nudge-take = Ich übernehme sie
nudge-take-this = Ich übernehme { $number }
nudge-not-mine = nichts für mich
nudge-none = keine Frage
nudge-none-this = { $number }: keine Frage
nudge-snooze = Pause
take-thanks = Danke! Solange frage ich sonst niemanden.
nudge-handed = { $name } denkt, dass du das vielleicht weißt.
notmine-thanks = In Ordnung, danach frage ich dich nicht mehr.
notmine-handed = Danke! Ich frage { $name }.
notmine-cannot = Ich kann { $name } danach nicht fragen. Ich suche jemand anderen.
notmine-yourself = Das bist du. Fällt dir vielleicht jemand anders ein?
notmine-already = { $name } kennt diese Frage schon. Fällt dir vielleicht jemand anders ein?
notmine-not-asked = Frage { $number } liegt nicht bei dir, darum kann ich sie nicht für dich weitergeben. Das kann nur, wer von mir danach gefragt wurde, und nur einmal.
notmine-asker = Das fragt { $name } ja gerade. Fällt dir vielleicht jemand anders ein?
snooze-done = Bis { $until } lasse ich dich in Ruhe.
snooze-over = Deine Pause ist vorbei: Ich stupse dich wieder an, wenn es passt.
export-handed = Fragen, die an dich oder von dir weitergegeben wurden
nudge-kind-questions = fragen
nudge-kind-questions-help = offene Fragen, auf die du vielleicht die Antwort weißt
nudge-kind-moderators = unbeantwortetes
nudge-kind-moderators-help = Fragen, die niemand beantwortet hat, für die Moderation

# Auf der Seite mit den Wünschen eines Mitglieds.
page-snooze = Pause von mir
page-snooze-until = Bis { $until } lasse ich dich in Ruhe.
page-snooze-none = Ich darf dir schreiben, wie du es gewählt hast.
page-snooze-end = Jetzt beenden
page-snooze-day = Einen Tag Pause
page-snooze-week = Eine Woche Pause
page-snooze-how-long = Wie lange (30m, 2h oder 3d)
page-snooze-set = So lange Pause

# Auf der Seite mit dem, was wartet.
page-taken = Du hast gesagt, dass du dich darum kümmerst: { $title } ({ $room })
page-taken-back = Ich schaffe es doch nicht
setting-alerts-pin = die neueste Liste offener Fragen eines Raums wird dort angeheftet
setting-alerts-room_after = wann der Raum an eine offene Frage erinnert wird
setting-alerts-members_after = wann Mitglieder gefragt werden, die es wahrscheinlich wissen
setting-alerts-moderators_after = wann die Moderation davon hört
setting-alerts-again_after = wie lange nach dem letzten Schritt eine offene Frage wieder in ihrem Raum genannt wird, mit allen anderen, an einem Montag: viermal so oft, danach viermal so selten; `0s` für nie
setting-alerts-members = wie viele Mitglieder wegen einer Frage angesprochen werden
setting-alerts-per_day = höchstens so viele Nachrichten am Tag an ein Mitglied
setting-alerts-merge_within = was der Raum innerhalb dieser Zeit hören würde, wird auf einmal gesagt
setting-alerts-hold = wie lange der Bot zu einer Frage schweigt, die jemand übernimmt
setting-alerts-snooze = wie lange der Bot dich in Ruhe lässt, wenn du keine Zeit nennst
setting-alerts-shared_after = wann etwas Gezeigtes, auf das niemand reagiert hat, als unbeantwortet zählt

# Was es für die Praxis von Gemeinschaften tut.
practice-ladder = Eine Frage, die niemand beantwortet, wird erst im Raum genannt, dann Mitgliedern, die es wissen könnten, dann der Moderation.
