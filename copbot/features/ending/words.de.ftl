# Was der Bot von Ruhe und Ende einer Community sagt, auf Deutsch. Kurz, freundlich, schlicht; nie drängend.

command-ending = ending
command-ending-help = sehen, ob diese Community weitergeht, ruht oder endet, und mitentscheiden
command-ending-example = /ending
ending-word-ask = fragen
ending-word-stop = stopp
ending-word-reopen = öffnen
ending-word-awake = wach
ending-word-asleep = schlaf
ending-word-quiet = still
ending-word-later = später
ending-word-unnamed = namenlos
ending-word-named = genannt
ending-do-ask = frag die Mitglieder
ending-do-stop = doch weitermachen
ending-do-reopen = wieder öffnen
ending-do-awake = die Ruhe ist vorbei
ending-do-asleep = ruhen lassen
ending-do-quiet = sie ruht nur
ending-do-later = in drei Monaten
ending-do-unnamed = nenne mich nicht

nudge-kind-ending = ruhe und ende
nudge-kind-ending-help = was zu entscheiden ist, wo kaum noch etwas geschieht
nudge-kind-farewell = abschied
nudge-kind-farewell-help = einmal, bevor diese Community endet

ending-to-signs = { $after } lang hat in **{ $name }** niemand etwas gefragt, kaum jemand gesprochen, und nichts Neues kam. Das kann eine Ruhepause sein oder ein Ende; beides ist gut. Ruht sie nur, soll ich die Mitglieder fragen, ob es weitergeht, ruht oder endet, oder soll ich dich in drei Monaten wieder fragen?
ending-to-rest = Jemand hat etwas in **{ $name }** gefragt, das ruht. Ist die Ruhe vorbei? Dann tue ich meine Arbeit wieder. Das frage ich einmal.
ending-to-wish = Jemand möchte die Mitglieder von **{ $name }** fragen, ob es weitergeht, ruht oder endet. Bist du einverstanden, dann stelle ich es zur Abstimmung.
ending-to-tomorrow = **{ $name }** endet am { $at }. { $made ->
    [yes] Ich sage allen, dass das Archiv hier ist: { $archive }.
   *[no] Wer den Bot betreibt, macht das Archiv mit `copbot archive`. Wo es dann ist, sagst du allen mit `/settings ending.archive`.
}
ending-to-over = **{ $name }** hat vor 90 Tagen geendet und kann nicht mehr geöffnet werden. Wer den Bot betreibt, kann alles davon mit `copbot destroy` löschen, nachdem das Archiv mit `copbot archive` gemacht ist.
ending-quiet-noted = Dann lasse ich es gut sein und frage frühestens in einem Jahr wieder.
ending-later-noted = Ich frage in drei Monaten wieder, wenn es dann noch so still ist.
ending-asleep-noted = Sie ruht weiter. `/ending wach` beendet das, wann immer du magst.
ending-answered = Das ist inzwischen beantwortet. `/ending` sagt, wie es steht.

ending-title = Soll { $name } weitergehen?
ending-option-on = weitermachen
ending-option-rest = ruhen
ending-option-end = beenden
ending-put = **{ $title }** { $quiet ->
    [yes] Es ist still geworden hier.{" "}
   *[no] {""}
}_Ruhen_: Ich sage nichts ungefragt; alles kann weiter gelesen, gefragt und nachgeschlagen werden. _Beenden_: Nach { $days ->
    [one] einem weiteren Tag
   *[other] { $days } weiteren Tagen
} ist es vorbei, mit Dank, und ein Archiv bleibt. Mindestens { $quorum } müssen bis { $until } abstimmen; sind es weniger, bleibt alles, wie es ist.
ending-put-elsewhere = **{ $title }** Darüber wird in { $room } abgestimmt, bis { $until }. Es ist auch für alle hier: `/votes`.
ending-few = { $voters ->
    [0] Niemand hat
    [one] Eine Person hat
   *[other] { $voters } haben
} darüber abgestimmt, ob **{ $name }** weitergeht; nötig waren { $quorum }. So bleibt alles, wie es ist, und ich frage ein halbes Jahr nicht wieder.
ending-chosen-on = **{ $name }** geht weiter: weitermachen { $on }, ruhen { $rest }, beenden { $end }. Danke fürs Abstimmen!
ending-chosen-rest = **{ $name }** ruht von jetzt an: weitermachen { $on }, ruhen { $rest }, beenden { $end }. Ich sage nichts mehr ungefragt; alles kann weiter gelesen, gefragt und nachgeschlagen werden. Wer moderiert, weckt sie mit `/ending wach`.
ending-chosen-end = Ihr habt entschieden, dass **{ $name }** endet: weitermachen { $on }, ruhen { $rest }, beenden { $end }. Sie endet am { $at }. Bis dahin gibt dir `/export`, was von dir ist, und `/forget` nimmt es heraus. Wollen zwei von euch lieber weitermachen, geht es weiter: `/ending stopp`.

ending-farewell = **{ $name }** endet am { $at }: Das haben die Mitglieder entschieden. `/export` gibt dir alles, was von dir ist, `/forget` nimmt es heraus; beides geht auch später noch. Möchtest du lieber weitermachen, und noch jemand, dann geht es weiter.
ending-farewell-named = Am letzten Tag danke ich denen mit Namen, die etwas für die anderen getan haben. Möchtest du lieber nicht genannt werden? Sag es mir: `/ending namenlos`.
ending-unnamed-noted = Ich nenne dich nicht. `/ending genannt` nimmt das zurück.
ending-named-noted = Ich darf dich nennen, mit dem, was du für die anderen getan hast.
ending-now = Heute endet **{ $name }**.
ending-thanks = Danke euch allen, und diesen für das, was sie für die anderen getan haben:
ending-thanks-all = Danke euch allen für das, was ihr füreinander wart.
ending-thanks-row = { $deed }: { $names }
ending-thanks-more = { $count ->
    [one] {" "}und eine Person mehr
   *[other] {" "}und { $count } mehr
}
ending-archive = Was wir gemacht haben, ist hier aufgehoben: { $archive }
ending-left = `/export` und `/forget` gehen weiterhin. Bis { $until } können zwei von euch wieder öffnen: `/ending öffnen`. Ich sage nichts mehr. Lebt wohl!
ending-over-open = Diese Community hat am { $day } geendet. `/export` und `/forget` gehen weiterhin, und bis { $until } können zwei Mitglieder sie wieder öffnen: `/ending öffnen`.
ending-over-archive-open = Diese Community hat am { $day } geendet. Was sie gemacht hat, ist hier: { $archive }. `/export` und `/forget` gehen weiterhin, und bis { $until } können zwei Mitglieder sie wieder öffnen: `/ending öffnen`.
ending-over = Diese Community hat am { $day } geendet. `/export` und `/forget` gehen weiterhin.
ending-over-archive = Diese Community hat am { $day } geendet. Was sie gemacht hat, ist hier: { $archive }. `/export` und `/forget` gehen weiterhin.

ending-is-lives = **{ $name }** geht weiter. Ob es weitergeht, ruht oder endet, entscheiden die Mitglieder in einer Abstimmung; { $count ->
    [0] zwei von euch können sie beginnen
    [one] wer moderiert und noch jemand von euch können sie beginnen
   *[other] zwei, die moderieren, können sie beginnen
}: `/ending fragen`.
ending-is-asked = In **{ $name }** ist es still geworden, und wer moderiert, wurde gefragt, was werden soll.
ending-is-ballot = Die Mitglieder von **{ $name }** stimmen ab, ob es weitergeht, ruht oder endet: `/votes`.
ending-is-rests = **{ $name }** ruht seit { $since }: Ich sage nichts ungefragt. Alles kann gelesen, gefragt und nachgeschlagen werden. Wer moderiert, weckt sie: `/ending wach`.
ending-is-notice = **{ $name }** endet am { $at }. Wollen zwei von euch lieber weitermachen, geht es weiter: `/ending stopp`.
ending-ask-noted = { $count ->
    [0] Notiert. Sagt noch ein Mitglied `/ending fragen`, frage ich alle.
    [one] Notiert. Es braucht zwei, von denen eine Person moderiert: Sagt noch jemand `/ending fragen`, frage ich alle.
   *[other] Notiert. Ist noch jemand einverstanden, der moderiert, frage ich alle.
}
ending-ask-thanks = Die Mitglieder werden jetzt gefragt.
ending-stop-first = Jemand möchte mit **{ $name }** lieber weitermachen. Möchte das noch jemand von euch, endet es nicht.
ending-stop-noted = Notiert. Sagt das noch jemand, endet es nicht.
ending-stop-done = **{ $name }** endet nicht: Zwei von euch möchten lieber weitermachen.
ending-stop-thanks = Es geht weiter. Danke!
ending-reopen-first = Jemand möchte **{ $name }** wieder öffnen. Möchte das noch jemand von euch, ist es wieder offen.
ending-reopen-noted = Notiert. Sagt das noch jemand, ist es wieder offen.
ending-reopen-done = **{ $name }** ist wieder offen: Zwei von euch wollten das. Willkommen zurück!
ending-reopen-thanks = Es ist wieder offen. Danke!
ending-awake = Die Ruhe ist vorbei: **{ $name }** ist wieder wach.
ending-awake-thanks = Sie ist wach. Ich tue meine Arbeit wieder.
ending-same = Das hast du schon gesagt; es braucht noch jemanden.
ending-moderator = Es braucht jemanden, der moderiert, und noch jemanden. Bisher hat es niemand gesagt, der moderiert.
ending-moderators = Das können die Mitglieder nur von zweien gefragt werden, die moderieren. Du kannst es der Moderation vorschlagen: `/helpdesk`.
ending-too-soon = Das wurde erst vor Kurzem entschieden. Ab { $day } kann es wieder gefragt werden.
ending-not-now = Darüber ist jetzt nichts zu entscheiden. `/ending` sagt, wie es steht.
ending-too-late = Sie hat vor mehr als 90 Tagen geendet und kann nicht wieder geöffnet werden.
ending-not-resting = Sie ruht nicht.
ending-no-room = Ich bin in keinem Raum, in dem ich die Mitglieder fragen könnte.

# Welche Antworten in einfachen Worten was bedeuten; mit | dazwischen.
ending-said-on = weitermachen|weiter|weitergehen|mach weiter
ending-said-rest = ruhen|ruhe|ruhen lassen|pause
ending-said-end = beenden|enden|ende|aufhören|schluss
ending-words-quiet = sie ruht nur|es ruht nur|sie ruht|ruht nur|lass es gut sein
ending-words-ask = frag die mitglieder|frag sie|frag alle|abstimmen
ending-words-later = in drei monaten|später|frag später|jetzt nicht
ending-words-awake = die ruhe ist vorbei|sie ist vorbei|weck sie|wach
ending-words-asleep = ruhen lassen|lass sie ruhen|noch nicht

export-ending = Dass du etwas zum Ende der Community gewünscht hast
export-ending_unnamed = Dass du am Ende lieber nicht genannt wirst
about-ending = Ruhe und Ende

setting-ending-quiet_for = nach so langer Zeit ohne Frage, mit wenigen, die sprechen, und nichts Neuem wird, wer moderiert, privat gefragt, ob das eine Ruhepause ist oder ein Ende; `"0s"` für nie
setting-ending-active = weniger als so viele, die in dieser Zeit sprachen, sind wenige
setting-ending-vote_for = wie lange Mitglieder über Weitermachen, Ruhen oder Beenden abstimmen können
setting-ending-quorum = ein so großer Teil derer, die im letzten Jahr aktiv waren, muss abstimmen, und nie weniger als zwei; mit weniger Stimmen bleibt alles, wie es ist
setting-ending-anonymous = diese Abstimmung ist anonym
setting-ending-notice = so lange vor dem Ende wird es angekündigt
setting-ending-archive = die Adresse des Archivs dessen, was gemacht wurde, die am Ende allen gesagt wird
