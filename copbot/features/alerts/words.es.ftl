# Lo que dice el bot de preguntas que esperan, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-snooze = snooze
command-snooze-help = ningún aviso durante un rato
command-snooze-example = /snooze 3h
command-notmine = notmine
command-notmine-help = esta pregunta no es para ti; con un nombre se la pasas a alguien
command-notmine-example = /notmine 12 @bob
alert-room = { $count ->
    [one] Esta pregunta sigue esperando respuesta:
   *[other] Estas { $count } preguntas siguen esperando respuesta:
}
alert-room-shared = { $count ->
    [one] Nadie ha reaccionado todavía a esto:
   *[other] Nadie ha reaccionado todavía a esto:
}
alert-again = { $count ->
    [one] Esto se preguntó hace tiempo y sigue abierto. ¿Lo sabe ya alguien?
   *[other] Estas { $count } preguntas se hicieron hace tiempo y siguen abiertas. ¿Sabe ya alguien algo?
}
alert-list = { $count ->
    [one] Esta pregunta espera respuesta:
   *[other] Estas { $count } preguntas esperan respuesta:
}
alert-list-old = Hay una lista más nueva de preguntas abiertas: `/open`
alert-list-done = Ya no espera nada de esta lista.
alert-row = • { $title } – { $name }, { $ago } (#{ $number })
alert-row-shared = • { $name } compartió { $ago }: { $title } (#{ $number })
alert-more = { $count ->
    [one] y una más: `/open` las muestra todas
   *[other] y { $count } más: `/open` las muestra todas
}
nudge-one = { $name } preguntó en { $room }, { $ago }: { $title }
    ¿Sabes quizá la respuesta?
nudge-one-shared = { $name } compartió algo en { $room }, { $ago }: { $title }
    Nadie ha reaccionado todavía. ¿Tienes quizá unas palabras?
nudge-many = { $count ->
    [one] Quizá sepas la respuesta a esta pregunta:
   *[other] Quizá sepas la respuesta a alguna de estas { $count } preguntas:
}
nudge-many-shared = { $count ->
    [one] Quizá tengas unas palabras para esto:
   *[other] Quizá tengas unas palabras para alguna de estas { $count } cosas:
}
nudge-moderators = { $name } preguntó en { $room }, { $ago }, y nadie ha respondido: { $title }
nudge-moderators-shared = { $name } compartió algo en { $room }, { $ago }, y nadie ha reaccionado: { $title }
nudge-moderators-many = { $count ->
    [one] Nadie ha respondido todavía a esta pregunta:
   *[other] Nadie ha respondido todavía a estas { $count } preguntas:
}
nudge-moderators-many-shared = { $count ->
    [one] Nadie ha reaccionado todavía a esto:
   *[other] Nadie ha reaccionado todavía a estas { $count } cosas:
}
nudge-take = Me encargo
nudge-take-this = Me encargo de la { $number }
nudge-not-mine = no es para mí
nudge-none = no es una pregunta
nudge-none-this = { $number }: no es una pregunta
nudge-snooze = descanso
take-thanks = ¡Gracias! Mientras tanto no pregunto a nadie más.
nudge-handed = { $name } cree que quizá sepas esto.
notmine-thanks = De acuerdo, no te pregunto más por esta.
notmine-handed = ¡Gracias! Se la hago a { $name }.
notmine-cannot = No puedo preguntar esto a { $name }. Busco a otra persona.
notmine-yourself = Esa persona eres tú. ¿Se te ocurre alguien más?
notmine-already = { $name } ya conoce esta pregunta. ¿Se te ocurre alguien más?
notmine-not-asked = La pregunta { $number } no te la he hecho a ti, así que no puedo pasarla por ti. Quien la recibe puede pasarla una vez.
notmine-asker = Es { $name } quien pregunta esto. ¿Se te ocurre alguien más?
snooze-done = Te dejo en paz hasta el { $until }.
snooze-over = Se acabó tu descanso: vuelvo a avisarte cuando convenga.
export-handed = Preguntas que te pasaron, o que pasaste tú
nudge-kind-questions = preguntas
nudge-kind-questions-help = preguntas abiertas cuya respuesta quizá sepas
nudge-kind-moderators = moderación
nudge-kind-moderators-help = preguntas que nadie respondió, para la moderación

# En la página de lo que desea un miembro.
page-snooze = Descansar de mí
page-snooze-until = Te dejo en paz hasta el { $until }.
page-snooze-none = Puedo escribirte, como elegiste.
page-snooze-end = Terminar el descanso ahora
page-snooze-day = Un día de descanso
page-snooze-week = Una semana de descanso
page-snooze-how-long = Por cuánto tiempo (30m, 2h o 3d)
page-snooze-set = Descansar ese tiempo

# En la página de lo que espera.
page-taken = Dijiste que te encargas de esto: { $title } ({ $room })
page-taken-back = Al final no puedo
setting-alerts-pin = la lista más nueva de preguntas abiertas se fija en su sala
setting-alerts-room_after = cuándo se recuerda a la sala una pregunta abierta
setting-alerts-members_after = cuándo se pregunta a los miembros que seguramente lo saben
setting-alerts-moderators_after = cuándo se entera la moderación
setting-alerts-again_after = cuánto después del último paso se nombra otra vez en su sala una pregunta abierta, con todas las demás, un lunes: cuatro veces así, y luego cuatro veces más de tarde en tarde; `0s` para nunca
setting-alerts-members = a cuántos miembros se pregunta por una misma pregunta
setting-alerts-per_day = cuántos avisos al día, como mucho, a un mismo miembro
setting-alerts-merge_within = lo que la sala oiría dentro de este tiempo se dice de una vez
setting-alerts-hold = cuánto calla el bot sobre una pregunta de la que alguien se encarga
setting-alerts-snooze = cuánto te deja en paz el bot si no dices un tiempo
setting-alerts-shared_after = cuándo cuenta como sin respuesta algo que se compartió y a lo que nadie reaccionó

# Lo que hace por la práctica de las comunidades.
practice-ladder = Una pregunta sin respuesta se pone ante la sala, luego ante quienes quizá sepan la respuesta, luego ante la moderación.
