# Lo que dice el bot de las salas enlazadas, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-setup-help = cómo está enlazada esta sala; en privado: configurarme paso a paso (para la moderación)
command-setup-example = /setup enlazar
linked-question = **{ $name }** pregunta en { $room }: { $text }
linked-said = **{ $name }** en { $room }: { $text }
linked-asker-said = **{ $name }**, quien preguntó, en { $room }: { $text }
linked-room = { $room } ({ $platform })
linked-passed-on = pasado
linked-passed-on-from = pasado de { $name }
linked-file = 📎 { $file }
linked-held = Tu pregunta está donde la hiciste. Acabas de llegar y lleva un enlace, así que pasa a las salas enlazadas cuando alguien la responda o le ponga un 👍.
linked-lost = Ya no estoy en { $room }. Está enlazada con { $rooms }: lo que se pregunta en una ya no llega a la otra. Si nadie lo quiso así, déjame entrar otra vez, y sigue sin más. Si otra sala ocupa su lugar, enlaza esa: `/setup enlazar` en { $here } te da un código para ella.
linked-lost-aloud = : { $told }
nudge-kind-linking = salas enlazadas
nudge-kind-linking-help = que ya no estoy en una sala enlazada con otras
setup-private = En una sala, `/setup` muestra cómo está enlazada con otras. `/settings` muestra lo que está ajustado aquí.
setup-head = **{ $room }**
setup-linked = Enlazada con: { $rooms }
setup-alone = No está enlazada con ninguna sala.
setup-wants = Lo que se pregunta en esas llega también aquí.
setup-wants-not = Lo que se pregunta en esas no llega aquí.
setup-bridged = Otro puente la une con { $rooms }, así que no copio nada entre ellas.
setup-how = `/setup enlazar` te da un código para otra sala, `/setup desenlazar` lo deshace, `/setup preguntas off` deja fuera las preguntas de las otras.
setup-word-unlink = desenlazar
setup-word-questions = preguntas
setup-usage = Eso no lo entiendo. Por ejemplo: `{ $example }`, o `/setup` para ver todo lo que hay.
setup-code = El código es `{ $code }`. Manda `/setup enlazar { $code }` en la otra sala antes de 30 minutos; funciona una vez.
setup-code-sent = Te escribí un código en privado.
setup-write-first = Tengo un código para ti, pero todavía no puedo escribirte. Escríbeme en privado, y manda otra vez `/setup enlazar`.
setup-code-wrong = No conozco ese código, o ha caducado. `/setup enlazar` en la otra sala da uno nuevo.
setup-code-here = Ese código es de esta sala. Mándalo en la otra.
setup-joined = Esta sala está ahora enlazada con: { $rooms }. Lo que se pregunta en una aparece en las otras.
setup-unlinked = Esta sala ya no está enlazada con otras.
setup-configured = Este enlace está en la configuración (`linking.rooms`); quien me administra puede cambiarlo allí.
claim-already = Esta sala ya es de la comunidad.
setting-linking-rooms = grupos de salas enlazadas entre sí, por su nombre; además de las que enlaza la moderación
setting-linking-detected = llevar a las salas enlazadas también las preguntas oídas en las charlas, no solo las hechas con el comando
setting-linking-pictures = cuántas imágenes por hora pasan a cada sala enlazada; las demás se nombran con palabras

# Lo que hace por la práctica de las comunidades.
practice-rooms = Varias salas, en cualquier plataforma, son una comunidad. Las salas enlazadas comparten preguntas y respuestas.
