# Lo que dice el bot de las respuestas cuando pasa el tiempo, en español.

command-outdated = outdated
command-outdated-help = decir que una respuesta ya no vale: respondiendo a ella o con su número de pregunta, y por qué
command-outdated-help-native = decir que una respuesta ya no vale: con el número de su pregunta, y por qué
command-outdated-example = /outdated 12 desde la 3.0 no existe el botón
command-valid = valid
command-valid-help = decir que una respuesta vieja sigue valiendo: respondiendo a ella, o con su número de pregunta
command-valid-help-native = decir que una respuesta vieja sigue valiendo: con el número de su pregunta
command-valid-example = /valid 12
command-newer = newer
command-newer-help = decir qué pregunta tiene la respuesta más nueva, y a cuál sustituye (o respondiendo a esa)
command-newer-help-native = decir qué pregunta tiene la respuesta más nueva, y a cuál sustituye
command-newer-example = /newer 31 12
command-updates = updates
command-updates-help = saber cuándo hay una respuesta más nueva a una pregunta; con «off», ya no
command-updates-example = /updates 12
command-earlier = earlier
command-earlier-help = qué decían las respuestas antes de cambiarse; con «off» lo quita quien la escribió o la moderación
command-earlier-example = /earlier 12
command-ages = ages
command-ages-help = cada cuánto se revisan las respuestas de un tema (para la moderación); con «off», lo habitual
command-ages-example = /ages teléfonos 90d
command-aging = aging
command-aging-help = qué respuestas, según dicen, ya no valen, y cuáles toca revisar (para la moderación)
command-aging-example = /aging
fresh-lately = hace poco
fresh-months = { $count ->
    [one] hace un mes
   *[other] hace { $count } meses
}
fresh-years = hace { $count } años
fresh-given = dada { $ago }
fresh-confirmed = dada { $ago }, confirmada en { $month }
fresh-unchecked = dada { $ago }, sin revisar desde entonces
fresh-unchecked-since = dada { $ago }, sin revisar desde { $month }
fresh-doubted = dada { $ago }, y alguien dice que ya no vale
fresh-doubted-why = dada { $ago }, y alguien dice que ya no vale: { $reason }
fresh-newer = hay una respuesta más nueva: { $title }
fresh-newer-in = hay una respuesta más nueva: #{ $number }, { $title }
fresh-newer-bare = hay una respuesta más nueva, en una sala que no ve todo el mundo
fresh-untrue = ya no vale
fresh-untrue-this = { $number } ya no vale
untrue-which = Responde con esto a una respuesta, o da el número de su pregunta.
untrue-no-answer = La pregunta { $number } no tiene ninguna respuesta a la que te puedas referir.
untrue-noted = Gracias, lo he anotado: quien encuentre la respuesta a la pregunta { $number } lo verá.{ $open ->
    [yes] {" "}Tu pregunta sigue abierta.
   *[no] {""}
}
untrue-why = Gracias, lo he anotado.{ $open ->
    [yes] {" "}Tu pregunta sigue abierta.
   *[no] {""}
} ¿Qué es lo que ya no vale? Responde en una línea; si hay una respuesta más nueva, con el número de su pregunta.
untrue-whose = Respondiste a la respuesta de la pregunta { $replied }. Si te refieres a la de la pregunta { $number }, escribe `/outdated #{ $number }` y por qué; si no, empieza el motivo con una palabra.
untrue-bare = De acuerdo, queda anotado sin motivo. Si se te ocurre uno: `/outdated { $number } motivo`
untrue-not = De acuerdo, no se dice nada contra la respuesta a la pregunta { $number }.
valid-noted = Gracias, he anotado que la respuesta a la pregunta { $number } sigue valiendo.{ $newer ->
    [yes] {" "}La más nueva sigue por encima.
   *[no] {""}
}
valid-instead = Gracias, he anotado que la respuesta a la pregunta { $number } sigue valiendo. La pregunta { $newer } ya no se muestra como la más nueva.
valid-back = Mostrar otra vez la más nueva
newer-none = La pregunta { $number } todavía no tiene una respuesta aceptada o que haya servido a otras personas.
newer-itself = Esa no puede ponerse en su propio lugar.
newer-noted = A quien encuentre la respuesta a la pregunta { $old } se le muestra desde ahora esta más nueva: { $title }
newer-noted-bare = Quien encuentre la respuesta a la pregunta { $old } sabe desde ahora que hay una más nueva: { $title } Lo que dice solo lo ve quien está en su sala.
earlier-kept = Has cambiado una respuesta que quizá alguien ya leyó: { $title } Lo que decía antes se puede consultar todavía, como su historial. Si no debe leerse más, quítalo aquí, o cuando quieras con `/earlier { $number } off`.
earlier-out = Quitar lo que decía antes
earlier-row = • { $name }, hasta { $ago }: { $text }
earlier-how = Quien la escribió o la moderación lo quita con `/earlier { $number } off`.
earlier-none = De las respuestas a la pregunta { $number } no se guarda nada anterior.
earlier-gone = Lo que decía antes ya no está, para nadie. (Pregunta { $number })
earlier-not-you = Eso solo puede quitarlo quien escribió la respuesta, o la moderación.
replaces-ask = ¿Sustituye esta respuesta a una anterior, de la que alguien dice que ya no vale? { $title } (#{ $number })
replaces-yes = Sí, la sustituye
replaces-no = No
replaces-not-you = Eso lo dice quien dio o pidió la respuesta más nueva, o la moderación.
newer-number = Da el número de la pregunta que tiene la respuesta más nueva, por favor. Puedes responder de nuevo donde se preguntó.
replaces-not = De acuerdo, lo dejo como está.
updates-offer = ¿Te aviso cuando haya una respuesta más nueva a eso? También más tarde, con `/updates { $number }`.
updates-yes = Sí, avísame
updates-done = Cuando haya una respuesta más nueva a la pregunta { $number }, te aviso.
updates-stopped = De respuestas más nuevas a la pregunta { $number } no te aviso más.
updates-stop = no más de la { $number }
newer-told = Hay una respuesta más nueva a { $title } → { $answer }
nudge-kind-newer = novedades
nudge-kind-newer-help = respuestas más nuevas a preguntas para las que lo pediste
nudge-kind-upkeep = repaso
nudge-kind-upkeep-help = si sigue valiendo una respuesta vieja de la que quizá sepas, una vez por semana como mucho
upkeep-ask = { $why ->
    [own] Respondiste esto { $ago }, y desde entonces se ha vuelto a encontrar. ¿Sigue valiendo?
    [asker] { $author } te respondió esto { $ago }, y desde entonces se ha vuelto a encontrar. ¿Sigue valiendo?
   *[knows] { $author } respondió esto { $ago }, y desde entonces se ha vuelto a encontrar. Quizá lo sepas: ¿sigue valiendo?
}
upkeep-ask-aloud = { $author } respondió esto { $ago }, y desde entonces se ha vuelto a encontrar. ¿Sigue valiendo?
upkeep-meant = ¿Te refieres a esto? ¿Sigue valiendo?
    { $title } → { $answer }
upkeep-row = { $title } → { $answer }
upkeep-doubted = Alguien dice: { $reason }
upkeep-yes = Sigue valiendo
upkeep-no = Ya no vale
upkeep-newer = Hay una más nueva
upkeep-pass = Yo no lo sé
upkeep-which = ¿Cuál es? Responde con el número de su pregunta, o escribe la respuesta más nueva: la digo donde se preguntó.
upkeep-not-you = Por esa no te pregunté, o ya no te pregunto.
upkeep-passed = Gracias por decírmelo.{ $others ->
    [yes] {" "}Pregunto a otra persona.
   *[no] {""}
}
ages-usual = Las respuestas que se vuelven a encontrar se revisan { $days } días después de darse o confirmarse.
ages-row = • { $subject }: { $days } días
ages-set = Las respuestas sobre { $subject } se revisan a los { $days } días.
ages-dropped = Las respuestas sobre { $subject } se revisan otra vez a los { $days } días, como es habitual.
ages-none-such = Para { $subject } no hay fijado un tiempo propio.
ages-bounds = Puede ser de { $least } a { $most } días.
ages-one = Nombra un tema, y el tiempo: `/ages teléfonos 90d`.
ages-many = Como mucho puede haber { $most } temas con un tiempo propio.
aging-none = De ninguna respuesta se dice que ya no vale, y no toca revisar ninguna.
aging-doubted = { $count ->
    [one] **De una respuesta se dice que ya no vale**
   *[other] **De { $count } respuestas se dice que ya no valen**
}
aging-due = { $count ->
    [one] **Toca revisar una respuesta**
   *[other] **Toca revisar { $count } respuestas**
}
aging-row = #{ $number } { $title } – { $note }
aging-more = … y { $count } más
aging-how = `/valid 12` dice que sigue valiendo, `/newer 31 12` que la 31 la responde de nuevo.
status-aging = { $count ->
    [one] De una respuesta se dice que ya no vale: `/aging` la muestra.
   *[other] De { $count } respuestas se dice que ya no valen: `/aging` las muestra.
}
idea-doubted = Alguien podría responder esto de nuevo, porque se dice que la respuesta ya no vale: { $title }
export-doubt = Respuestas de las que dijiste que ya no valen
export-upkeep_asked = Respuestas por las que se te preguntó
export-answer_watch = Preguntas de las que te aviso cuando hay una respuesta más nueva
export-answer_before = Lo que decían respuestas tuyas antes de que las cambiaras
page-updates = Respuestas más nuevas
page-updates-row = #{ $number } { $title }
page-answers = Respuestas
page-answers-what = Lo que se preguntó y se respondió aquí, lo más nuevo primero.
page-answers-words = Palabras
page-answers-look = Buscar
page-answers-newest = Todas las respuestas, las más nuevas primero
page-answers-older = Las anteriores
page-answers-none = Todavía no se ha respondido nada.
page-answers-nothing = No se encontró nada. Quizá con otras palabras.
page-answers-by = { $name }
page-answers-accepted = { $name }, aceptada
page-answer = Pregunta
page-answer-asked = de { $name }, { $ago }
page-answer-there = donde se dijo
page-answer-newest = Hay una respuesta más nueva
page-answer-newer = { $name } (#{ $number }):
page-answer-answers = Respuestas
page-answer-taken = aceptada
page-answer-until = hasta { $ago }
page-answer-before = { $count ->
    [one] Lo que decía antes
   *[other] Lo que decía antes, { $count } veces
}
page-answer-why = ¿Qué es lo que ya no vale?
page-answer-which = El número de la pregunta con la respuesta más nueva
page-answer-updates = Avísame cuando haya una respuesta más nueva
setting-knowledge-enabled = si existe; en una comunidad de verdad, desactivado hasta que se active allí; activado en la terminal y en los escenarios
setting-knowledge-checked_after = cuánto después de darse o confirmarse por última vez una respuesta se pregunta a alguien que lo sabe si sigue valiendo, si entretanto se ha vuelto a encontrar; `/ages` pone otro tiempo para un tema
setting-knowledge-shown_after = desde esta edad, una respuesta que se vuelve a mostrar dice cuántos años o meses tiene

# Lo que hace por la práctica de las comunidades.
practice-freshness = Las respuestas viejas dicen su edad, y a veces se pregunta a quien sabe si siguen siendo ciertas.

# En el archivo.
stands-confirmed = confirmada en { $month }
stands-doubted = alguien dice que ya no vale
stands-doubted-why = alguien dice que ya no vale: { $reason }
stands-newer = hay una respuesta más nueva: pregunta { $number }
stands-newer-bare = hay una respuesta más nueva
