# Lo que dice el bot del pulso, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-pulse = pulse
command-pulse-help = decir si se te puede preguntar de vez en cuando qué tal estás aquí
command-pulse-example = /pulse on
command-pulseset = pulseset
command-pulseset-help = cambiar lo que pregunta el pulso
command-pulseset-example = /pulseset añadir Aquí aprendo algo.
pulse-word-on = on
pulse-word-off = off
pulse-word-questions = preguntas
pulse-set-add = añadir
pulse-set-remove = quitar
pulse-what = { $weeks ->
    [one] Cada semana hago una pregunta en privado a quienes dijeron que sí, por ejemplo si sienten que este es su sitio.
   *[other] Cada { $weeks } semanas hago una pregunta en privado a quienes dijeron que sí, por ejemplo si sienten que este es su sitio.
} Las respuestas son anónimas, y solo se cuentan a todo el mundo desde { $least }; no se lo recuerdo a nadie. { $stands ->
    [yes] Dijiste que sí.
   *[no] A ti no te pregunto, si no dices que sí.
}
pulse-turn-on = pregúntame también
pulse-turn-off = no me preguntes
pulse-is-on = ¡Gracias! Te pregunto en privado cuando llegue la próxima pregunta. `/pulse off` lo retira.
pulse-is-off = Ya no te pregunto más.
pulse-invite = De vez en cuando podría hacer una pregunta en privado, por ejemplo si sientes que este es tu sitio: anónima, y solo a quien diga que sí. Empieza cuando lo digan { $least } personas: `/pulse on`.
pulse-none = No hay preguntas. Quienes deciden por la comunidad añaden una: `/pulseset añadir …`.
pulse-list = Lo que se pregunta, primero lo próximo:
    { $text }
pulse-row = { $number }. { $text }
pulse-long = Con { $longest } caracteres como mucho, por favor.
pulse-many = Hay { $most } preguntas, y eso son años. Quita una primero: `/pulseset quitar NÚMERO`.
pulse-unknown = No hay ninguna pregunta { $word }. `/pulse preguntas` muestra sus números.
pulse-question = **{ $text }** ¿Hasta qué punto estás de acuerdo? Puedes responder hasta el { $until }.
pulse-low = nada de acuerdo
pulse-high = muy de acuerdo
pulse-result = **{ $text }** Han respondido { $count } personas. En conjunto: **{ $mean }**, de 1 ({ $low }) a { $steps } ({ $high }).
pulse-parts = { $high } de acuerdo, { $middle } entre medias, { $low } en desacuerdo.
pulse-change = { $sign ->
    [more] Es { $by } más que la última vez.
    [less] Es { $by } menos que la última vez.
   *[same] Es lo mismo que la última vez.
}
pulse-do = ¿Qué hacemos? `/propose metas …` somete una idea a votación.
pulse-too-few = **{ $text }** Han respondido menos de { $least } personas, así que no se cuenta nada de eso. ¡Gracias a quienes lo hicieron!
pulse-start-1 = Siento que este es mi sitio.
pulse-start-2 = Cuando pregunto algo, me ayudan.
pulse-start-3 = Aquí aprendo algo.
pulse-start-4 = Aquí puedo decir lo que pienso.
pulse-start-5 = Aquí la gente se trata bien.
pulse-start-6 = Puedo participar en lo que se decide aquí.
pulse-start-7 = Lo que se dice aquí merece mi tiempo.
pulse-start-8 = Recomendaría este sitio a mis amistades.
nudge-kind-pulse = el pulso
nudge-kind-pulse-help = la pregunta que hago de vez en cuando, si dijiste que sí
export-pulse_consent = Que dijiste que sí a que te pregunte
setting-pulse-enabled = si existe el pulso; en una comunidad de verdad, solo cuando se activa allí
setting-pulse-weeks = cada cuántas semanas llega una pregunta
setting-pulse-open_for = cuánto tiempo se puede responder
setting-pulse-least = con menos respuestas no se cuenta nunca nada
setting-pulse-half_above = si dicen que sí más miembros que estos, se pregunta cada vez a la mitad, por sorteo

# Lo que hace por la práctica de las comunidades.
practice-pulse = Pregunto a quienes dijeron que sí cómo se sienten y qué necesitan, una pregunta cada vez, y cuento la respuesta a todo el mundo, sin nombres.
practice-pulse-lacks = Aún nadie ha dicho que sí al pulso: `/pulse on`.
practice-pulse-do = A mí puedes preguntarme
