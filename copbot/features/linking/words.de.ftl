# Was der Bot zu verbundenen Räumen sagt, auf Deutsch. **fett**, `code` und _kursiv_ sind Zeichen; { $name } sind Werte.
# Freundlich, kurz, schlicht; nie vorwurfsvoll.

command-setup-help = wie dieser Raum mit anderen verbunden ist; privat: mich Schritt für Schritt einrichten (für die Moderation)
command-setup-example = /setup verbinden
linked-question = **{ $name }** fragt in { $room }: { $text }
linked-said = **{ $name }** in { $room }: { $text }
linked-asker-said = **{ $name }** (hat gefragt) in { $room }: { $text }
linked-room = { $room } ({ $platform })
linked-passed-on = weitergeleitet
linked-passed-on-from = weitergeleitet von { $name }
linked-file = 📎 { $file }
linked-held = Deine Frage steht, wo du sie gestellt hast. Du bist gerade erst gekommen, und sie enthält einen Link; in die verbundenen Räume geht sie darum, sobald jemand darauf antwortet oder ein 👍 darunter setzt.
linked-lost = Ich bin nicht mehr in { $room }. Der Raum ist mit { $rooms } verbunden: Was in einem gefragt wird, kommt nicht mehr in den anderen. Wenn das niemand so wollte, lass mich wieder herein, dann geht es von selbst weiter. Tritt ein anderer Raum an seine Stelle, verbinde den: `/setup verbinden` in { $here } gibt dir einen Code dafür.
linked-lost-aloud = : { $told }
nudge-kind-linking = verbundene räume
nudge-kind-linking-help = dass ich in einem Raum nicht mehr bin, der mit anderen verbunden ist
setup-private = In einem Raum zeigt `/setup`, wie er mit anderen verbunden ist. `/settings` zeigt, was hier eingestellt ist.
setup-head = **{ $room }**
setup-linked = Verbunden mit: { $rooms }
setup-alone = Mit keinem Raum verbunden.
setup-wants = Was dort gefragt wird, kommt auch hierher.
setup-wants-not = Was dort gefragt wird, kommt nicht hierher.
setup-bridged = Mit { $rooms } verbindet ihn eine andere Brücke, darum kopiere ich nichts hin und her.
setup-how = `/setup verbinden` gibt dir einen Code für einen anderen Raum, `/setup trennen` beendet es, `/setup fragen aus` hält die Fragen der anderen fern.
setup-word-unlink = trennen
setup-word-questions = fragen
setup-usage = Das verstehe ich nicht. Zum Beispiel: `{ $example }`, oder `/setup` für alles, was es gibt.
setup-code = Der Code ist `{ $code }`. Gib innerhalb von 30 Minuten im anderen Raum `/setup verbinden { $code }` ein; er gilt einmal.
setup-code-sent = Ich habe dir privat einen Code geschrieben.
setup-write-first = Ich habe einen Code für dich, kann dir aber noch nicht schreiben. Schreib mir bitte privat, dann gib noch einmal `/setup verbinden` ein.
setup-code-wrong = Diesen Code kenne ich nicht, oder er ist abgelaufen. `/setup verbinden` im anderen Raum gibt einen neuen.
setup-code-here = Das ist der Code dieses Raums. Gib ihn im anderen Raum ein.
setup-joined = Dieser Raum ist jetzt verbunden mit: { $rooms }. Was in einem gefragt wird, erscheint in den anderen.
setup-unlinked = Dieser Raum ist nicht mehr mit anderen verbunden.
setup-configured = Diese Verbindung steht in der Konfiguration (`linking.rooms`); wer mich betreibt, kann sie dort ändern.
claim-already = Dieser Raum gehört schon zur Community.
setting-linking-rooms = Gruppen von Räumen, die miteinander verbunden sind, mit Namen; zusätzlich zu denen, die die Moderation verbindet
setting-linking-detected = auch Fragen, die in einfachen Gesprächen gehört wurden, in verbundene Räume stellen, nicht nur die mit dem Befehl
setting-linking-pictures = so viele Bilder pro Stunde gehen mit in jeden verbundenen Raum; andere werden in Worten genannt

# Was es für die Praxis von Gemeinschaften tut.
practice-rooms = Mehrere Räume, auf welcher Plattform auch immer, sind eine Community. Verbundene Räume teilen Fragen und Antworten.
