# Lo que dice el bot de las consultas, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-report-menu = Reportar
status-tickets = { $count ->
    [one] En la mesa de ayuda espera una consulta de la que aún no pude avisar a nadie de la moderación. En privado, `/helpdesk` la muestra; `/nudges helpdesk on` te trae las siguientes.
   *[other] En la mesa de ayuda esperan { $count } consultas de las que aún no pude avisar a nadie de la moderación. En privado, `/helpdesk` las muestra; `/nudges helpdesk on` te trae las siguientes.
}
command-helpdesk = helpdesk
command-helpdesk-help = escribir en privado a la moderación, cuando algo no funciona
command-helpdesk-example = /helpdesk No consigo entrar en la sala
ticket-begun = Se lo he pasado a la moderación (consulta { $number }). La respuesta te llega en privado.
ticket-begun-here = Se lo he pasado a la moderación (consulta { $number }). Escríbeme en privado, para que pueda traerte allí la respuesta.
ticket-how = Escribe `/helpdesk` y qué pasa, y se lo paso a la moderación. Mejor en privado.
ticket-is-open = La moderación tiene tu consulta { $number }; todavía no se encarga nadie. Lo que me escribas va allí.
ticket-is-taken = Alguien de la moderación se encarga de tu consulta { $number }. Lo que me escribas va allí.
ticket-answered = Sobre tu consulta { $number }: { $text }
    Responde a esto, y lo paso.
ticket-answered-page = Sobre tu consulta { $number }: { $text }
    Lo que me escribas en el chat, lo paso.
ticket-count = { $count ->
    [0] No espera ninguna consulta en la mesa de ayuda.
    [one] Hay una consulta abierta en la mesa de ayuda. En privado, `/helpdesk` la muestra.
   *[other] Hay { $count } consultas abiertas en la mesa de ayuda. En privado, `/helpdesk` las muestra.
}
ticket-also = Tu consulta { $number } también está abierta: { $text }
ticket-also-answered = Sobre tu consulta { $number }: { $text }
ticket-also-here = Tu consulta { $number } también está abierta.
ticket-also-how = Para escribir sobre otra de ellas, responde a lo que dije de ella.
ticket-count-here = { $count ->
    [0] No espera ninguna consulta en la mesa de ayuda.
    [one] Hay una consulta abierta en la mesa de ayuda.
   *[other] Hay { $count } consultas abiertas en la mesa de ayuda.
}
ticket-title = Consulta { $number }: { $name }
ticket-new = **{ $name }** escribe a la mesa de ayuda (consulta { $number }): { $text }{ $note }
    Responde a este mensaje, y tu respuesta le llega a { $name }.
ticket-more = **{ $name }** (consulta { $number }): { $text }{ $note }
ticket-left = **{ $name }** lleva esperando en la mesa de ayuda { $ago } (consulta { $number }): { $text }{ $note }
    Responde a este mensaje, y tu respuesta le llega a { $name }.
ticket-answer = **{ $name }** sobre tu consulta { $number }: { $text }
    Responde a este mensaje, y lo paso.
ticket-taken = { $name } se encarga ahora de tu consulta { $number }.
ticket-closed = Tu consulta { $number } está cerrada. Responde a este mensaje si aún no está resuelta.
ticket-closed-by-member = { $name } ha cerrado la consulta { $number }.
ticket-closed-now = La consulta { $number } está cerrada.
ticket-yours = ¡Gracias! La consulta { $number } es tuya: responde a ella, o escríbeme aquí sin más, y lo paso.
ticket-yours-page = ¡Gracias! La consulta { $number } es tuya: su página tiene un campo para tu respuesta, y la paso.
ticket-passed = Pasado.
ticket-passed-to = Se lo he pasado a { $name }.
ticket-word = la moderación tiene algo que decirte. Escríbeme `/helpdesk` en privado, y te lo muestro.
ticket-called = { $names }: alguien ha escrito a la mesa de ayuda. Escríbeme `/helpdesk` en privado, y te lo muestro.
ticket-yours-here = ¡Gracias! La consulta { $number } es tuya: responde a ella.
ticket-is-kept = Guardo tu consulta { $number }; ahora mismo no hay nadie de la moderación a quien avisar, y avisaré en cuanto haya alguien. Lo que me escribas va allí.
ticket-kept = La he guardado (consulta { $number }), pero ahora mismo nadie lee la mesa de ayuda. La paso en cuanto haya alguien de la moderación.
ticket-kept-turn = La he guardado (consulta { $number }), pero ahora mismo nadie lee la mesa de ayuda. La paso en cuanto haya alguien de la moderación. También puedes acudir a { $names } en las salas.
ticket-kept-until = La he guardado (consulta { $number }), y todavía no la he pasado: ahora mismo no hay nadie libre en la moderación. Lo hago en cuanto alguien lo esté, probablemente el { $when }.
ticket-not-reached = Todavía no he podido hacer llegar tu consulta { $number } a la moderación. La guardo, y lo intento otra vez.
ticket-passed-called = Todavía no puedo escribir a { $name }, así que le he dejado un aviso en la sala. Guardo tus palabras, y se las muestro cuando me escriba.
ticket-passed-not = No pude contactar con { $name }, así que no he pasado esto. Guardo tus palabras, y se las muestro cuando me escriba `/helpdesk`.
ticket-unreached = No pude hacer llegar la respuesta a { $name } (consulta { $number }). La guardo, y se la muestro cuando me escriba `/helpdesk`.
ticket-away = Quien escribió la consulta { $number } se ha ido; no puedo pasar esto.
ticket-gone = Consulta { $number }: quien la escribió ha dejado nuestras salas. La saco otra vez cuando vuelva.
ticket-free = La consulta { $number } de **{ $name }** vuelve a estar libre: { $text }{ $note }
    Responde a este mensaje, y tu respuesta le llega a { $name }.
ticket-stranger = no está en ninguna de nuestras salas
ticket-stranger-enough = { $count ->
    [0] La mesa de ayuda es solo para quien está en una de nuestras salas.
    [one] Hoy ya has escrito a la mesa de ayuda. Espera a mañana, por favor.
   *[other] Hoy has escrito { $count } veces a la mesa de ayuda, y con eso basta por un día. Espera a mañana, por favor.
}
ticket-in-thread = { " " }Lo que se escriba en el hilo de este mensaje también le llega.
ticket-which = ¿Para quién es esto? Lo guardo hasta que elijas: { $text }
ticket-or-other = Eso puede ser respuesta a varias cosas. Responde al mensaje al que te refieres, para que no le llegue a otra persona.
ticket-choice = { $name } (consulta { $number })
ticket-choice-own = mi propia consulta { $number }
ticket-sent-already = Ya no hay nada que pueda pasar.
ticket-report = **{ $name }** reporta un mensaje de **{ $author }** (consulta { $number }){ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] Responde a este mensaje, y tu respuesta le llega a { $name }.
       *[other] Lo han reportado { $count } personas. Responde a este mensaje, y tu respuesta le llega a { $name }.
    }
ticket-about-own = **{ $name }** escribe a la mesa de ayuda sobre un mensaje suyo (consulta { $number }){ $text }{ $note }
    { $quote }{ $link }
    Responde a este mensaje, y tu respuesta le llega a { $name }.
ticket-quoted = «{ $text }»
ticket-unquoted = (Ya no sé qué dice.)
ticket-where = en { $room }
ticket-reported-again = { $count ->
    [one] Una persona ha reportado esto (consulta { $number }): { $text }
   *[other] { $count } personas han reportado esto (consulta { $number }): { $text }
}
ticket-reported-more = { $count ->
    [one] Una persona ha reportado esto (consulta { $number }).
   *[other] { $count } personas han reportado esto (consulta { $number }).
}
report-done = Gracias. Se lo he pasado a la moderación (consulta { $number }). Solo ella puede ver que fuiste tú.
report-noted = Gracias, la moderación lo sabe.
report-own = Ese mensaje es tuyo. Para decir algo a la moderación, escríbeme `/helpdesk` en privado.
report-known = Eso ya está reportado (consulta { $number }). En privado, `/helpdesk` te lo muestra.
report-kept = Gracias. Lo he guardado, y se lo digo a la moderación en cuanto pueda.
report-which = Responde con `/report` al mensaje que debe ver la moderación, o elígelo en el menú del mensaje, donde lo haya.
command-report = report
command-report-help = mostrar un mensaje a la moderación: responde a él
command-report-example = /report Esto es grosero.
ticket-take = Me encargo
ticket-close = cerrar
ticket-solved = resuelta, gracias
ticket-unknown = No conozco ninguna consulta tuya así.
ticket-is-closed = Esa consulta ya está cerrada.
ticket-too-many = Eso ha sido mucho en una hora. Espera un poco, y escríbelo en un solo mensaje.
nudge-kind-helpdesk = helpdesk
nudge-kind-helpdesk-help = lo que los miembros escriben a la mesa de ayuda, para la moderación
export-ticket = La mesa de ayuda

command-report-help-native = mostrar un mensaje a la moderación: en su menú, en Aplicaciones
report-which-native = { command-on-message }

# En las páginas de lo que espera, y de lo que pide atención.
page-tickets-in-hand = { $count ->
    [one] Una consulta de la que te encargas espera tu respuesta.
   *[other] { $count } consultas de las que te encargas esperan tu respuesta.
}
page-tickets-wait = { $count ->
    [one] En la mesa de ayuda espera una consulta; llegó { $ago }.
   *[other] En la mesa de ayuda esperan { $count } consultas; la primera llegó { $ago }.
}
page-reports-wait = { $count ->
    [one] Se reportó un mensaje, y falta que alguien lo mire; fue { $ago }.
   *[other] Se reportaron { $count } mensajes, y falta que alguien los mire; el primero, { $ago }.
}
page-tickets = Consultas
page-tickets-what = Lo que los miembros han escrito a la mesa de ayuda o reportado y nadie ha resuelto, lo más antiguo primero. Las tuyas están en la página de lo que tienes pendiente.
page-tickets-none = No hay ninguna consulta abierta.
page-tickets-number = Consulta #{ $number }
page-tickets-look = Mirar y responder
page-tickets-more = Más nuevas
page-tickets-first = Volver a la más antigua
page-tickets-back = Todas las consultas abiertas
page-ticket = Consulta
page-ticket-open = no se encarga nadie
page-ticket-taken = se encarga { $name }
page-ticket-yours = te encargas tú
page-ticket-answered = {" "}(respondida)
page-ticket-away = en pausa, porque el miembro ha dejado todas las salas
page-ticket-closed = cerrada
page-ticket-answer = Responder
page-ticket-words = Lo que quieres decir
page-ticket-send = Enviar
page-ticket-hint = Solo lo lee el miembro. Quien responde primero se encarga de la consulta.
ticket-wordless = Todavía no hay palabras que pueda pasar.
page-ticket-new = **{ $name }** escribe: { $text }{ $note }
page-ticket-report = **{ $name }** reporta un mensaje de **{ $author }**{ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] {""}
       *[other] Lo han reportado { $count } personas.
    }
page-ticket-about-own = **{ $name }** escribe sobre un mensaje suyo{ $text }{ $note }
    { $quote }{ $link }
setting-helpdesk-room = la sala de la moderación donde están las consultas, cada una en un hilo donde los haya; sin sala van por separado a cada persona que modera
setting-helpdesk-remind_after = cuándo se nombra otra vez una consulta que nadie respondió; después dos veces más, cada vez tras el triple de tiempo
setting-helpdesk-close_after = cuándo se cierra una consulta respondida a la que no llegó nada más
setting-helpdesk-per_hour = cuántos mensajes de un mismo miembro se pasan en una hora
setting-helpdesk-strangers_per_day = cuántas veces al día puede escribir a la mesa de ayuda quien no está en ninguna sala
setting-helpdesk-flag = la reacción 🚩 reporta un mensaje a la moderación; sin esto es una reacción cualquiera

# Lo que hace por la práctica de las comunidades.
practice-helpdesk = Quien tiene problemas para entrar o no se orienta escribe en privado a la moderación a través de mí; lo recuerdo hasta que alguien responde.
practice-helpdesk-lacks = La mesa de ayuda no llega a nadie: nadie de la moderación me ha escrito en privado y no hay sala indicada. Escríbeme una vez, o `/settings helpdesk.room #staff`.
