# Lo que dice el bot de las lecturas, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca. Donde hay un | , vale cualquiera de las palabras.

command-review = review
command-review-help = poner un texto, un enlace o un archivo ante quienes lo lean
command-review-example = /review @bob @cas hasta el viernes Mi texto
command-review-menu = Pedir que lo lean
command-reviews = reviews
command-reviews-help = qué hay para leer
command-reviews-example = /reviews
command-circle = circle
command-circle-help = círculos de lectura, y una plaza en uno
command-circle-example = /circle entrar poetas
command-newcircle = newcircle
command-newcircle-help = hacer un círculo de lectura, con tantas plazas
command-newcircle-example = /newcircle poetas 6
form-review = Pedir que lean algo
form-review-text = Tu texto, o un enlace a él
form-review-until = Para cuándo hay que leerlo, si hay fecha
form-review-until-said = hasta { $words }:

review-word-read = leer|leo|sí|si|yo
review-word-no = no|paso|devolver
review-word-text = texto|otra vez?|texto otra vez
review-word-show = mostrar|ver|estado
review-word-bundle = recopilación|recopilacion|archivo|pdf|descargar
review-word-extend = alargar|esperar|espera
review-word-close = cerrar|acabar|cierra
review-word-withdraw = retirar|cancelar|borrar|quitar
review-word-keep = guardar|biblioteca
review-word-vote = votar|votación|votacion
review-word-editor = editor|editora
review-word-again = de nuevo|nueva|versión|version
review-word-accept = aceptar|aceptado|aceptada
review-word-revise = revisar|revisión|revision
review-word-reject = rechazar|rechazado|rechazada

review-how = `/review Mi texto` pone un texto ante toda la sala. Delante del texto puede ir para quién es (`@bob @cas`, o `círculo`), para cuándo (`hasta el viernes`) y `anónimo`, y después dos puntos: `/review @bob @cas hasta el viernes anónimo: Mi texto`. Vale también un enlace, o `/review` respondiendo a un mensaje o un archivo tuyo.
review-long = Eso es más largo de lo que puedo poner ante quienes leen. Vale un enlace o un archivo.
review-perhaps-hidden = ¿Hay que leerlo sin nombres? Entonces pon dos puntos detrás: `/review anónimo: …`. Si la palabra es de tu texto, pon dos puntos delante: `/review : …`.
review-perhaps-date = ¿Para cuándo hay que leerlo? Eso no lo conozco como fecha: escríbela como `hasta el viernes:` o `hasta el 20 de marzo:`. Si las palabras son de tu texto, pon dos puntos delante: `/review : …`.
review-past = Esa fecha ya pasó. ¿Para cuándo hay que leerlo?
review-no-day = Ese día no está en ningún calendario que yo conozca. ¿Para cuándo hay que leerlo?
review-to-whom = ¿Para quién es? Nombra a quienes sea (`/review @bob @cas …`), un círculo tuyo (`/review círculo …`), o escríbelo en una sala, para toda ella.
review-two = Sin nombres hacen falta al menos dos personas que lean: si no, se sabe quién dijo qué. Nombra a una más, o quita `anónimo`.
review-not-remembered = Ese mensaje ya no lo recuerdo. Escribe `/review` con el texto mismo.
review-remembered-part = Ese mensaje es más largo de lo que recuerdo. Escribe `/review` con el texto mismo, en privado si quieres, o ponlo en un archivo.
review-not-yours = Eso es de otra persona. Puedes pedir que lean lo que has escrito tú.
review-no-circle = No estás en ningún círculo con ese nombre. `/circle` muestra los que hay.
review-which-circle = ¿A qué círculo te refieres: { $names }? Pon su nombre detrás de `círculo`.
review-enough = { $most ->
    [one] Tu última lectura sigue abierta. Cuando esté recopilada puede seguir la próxima.
   *[other] Tienes { $most } lecturas abiertas. Cuando una esté recopilada puede seguir la próxima.
}
review-again-open = Esa todavía se está leyendo. `/review cerrar` recopila lo que hay; después puede seguir una versión nueva.
review-read-first = En este círculo primero se lee lo de otras personas. `/reviews` muestra lo que espera; después puede seguir lo tuyo.
review-put-all = Está ante toda la sala, hasta el { $day }. Es la lectura { $number }.
review-put-chosen = { $count ->
    [0] Es la lectura { $number }, hasta el { $day }.
    [one] Se lo pido a la persona que nombraste. Es la lectura { $number }, hasta el { $day }.
   *[other] Se lo pido a las { $count } personas que nombraste. Es la lectura { $number }, hasta el { $day }.
}
review-unreached = { $has ->
    [yes] Todavía no puedo escribir a { $names }; pregunto en cuanto reciba un mensaje suyo en privado.
   *[no] { $count ->
    [one] A una de ellas todavía no puedo escribirle; pregunto en cuanto reciba un mensaje suyo en privado.
   *[other] A { $count } de ellas todavía no puedo escribirles; pregunto en cuanto reciba un mensaje suyo en privado.
}
}
review-put-circle = { $count ->
    [0] Está ante tu círculo, hasta el { $day }. Es la lectura { $number }.
    [one] Se lo pido primero a una persona de tu círculo, hasta el { $day }. Es la lectura { $number }.
   *[other] Se lo pido primero a { $count } personas de tu círculo, hasta el { $day }. Es la lectura { $number }.
}

review-card = **{ $name }** busca quien lea: **{ $title }**
review-number = Lectura { $number }
review-version = versión { $version }
review-paragraphs = { $count } párrafos
review-file = archivo: { $name }
review-a-file = un archivo
review-until = hasta el { $day }
review-anonymous = sin nombres
review-read-by = { $count ->
    [one] Lo lee { $names }.
   *[other] Lo leen { $names }.
}
review-read-by-some = { $count ->
    [one] Lo lee un miembro.
   *[other] Lo leen { $count } miembros.
}
review-read-by-more = { $count ->
    [one] Lo leen { $names } y una persona más.
   *[other] Lo leen { $names } y { $count } personas más.
}
review-is-open = Abierta para leer.
review-is-late = La fecha ya pasó; lo que llegue ahora todavía cuenta.
review-is-asked = La fecha ya pasó; lo que llegue ahora todavía cuenta.
review-is-extended = Abierta una semana más.
review-is-bundled = Lo que se dijo está recopilado, y espera una valoración.
review-is-decided = Hay una valoración.
review-is-withdrawn = Esto ya acabó.
review-is-accept = Valoración: aceptado.
review-is-revise = Valoración: por revisar.
review-is-reject = Valoración: no aceptado.
review-take = Lo leo
review-decline = Ahora no
review-text = **{ $title }**
review-nothing-new = Nada ha cambiado en el texto desde la versión anterior.
review-new-paragraphs = Nuevo desde la versión anterior: ¶{ $numbers }.
review-changed-paragraphs = Cambiado desde la versión anterior: ¶{ $numbers }.
review-gone-paragraphs = Quitado desde la versión anterior: lo que era ¶{ $numbers }.
review-thread-how = Escribe aquí qué te parece: `¶2 debe: falta la fuente`, `podría`, o `elogio`.
review-thanks = ¡Gracias! Tienes hasta el { $day }.
review-how-comment = Escríbeme qué te parece: `¶2 debe: falta la fuente`, `podría: un título más corto`, `elogio por el comienzo`. También valen unas palabras sin eso. Si vienes más tarde: `/review { $number } ¶2 …`.
review-how-anonymous = Quien lo escribió no sabe quién dijo qué, ni cuándo: todo le llega junto, al final.
review-file-in-chat = El archivo te llega en nuestro chat.
review-read-privately = Escríbeme primero en privado, basta una palabra. Luego pulsa otra vez, o dilo allí.
review-privately = Esa no es para esta sala. Pregúntame en privado.
review-over = Esa ya no admite comentarios. ¡Gracias de todos modos!
review-own = Esa es tuya. La leen otras personas.
review-own-comment = Ese texto es tuyo. Lo que quieras cambiar va en la próxima versión.
review-declined = De acuerdo. ¡Gracias por decirlo!
review-not-asked = Esa no te pedí leerla.
review-none = No hay ninguna lectura así para ti. `/reviews` muestra las que hay.
review-first-number = ¿A cuál te refieres? Pon su número delante, como `/review 4 { $word }`. `/reviews` muestra los números.
review-what-number = Ahora no puedes comentar la lectura { $number }, así que no he hecho nada. ¿Es un texto nuevo que empieza por un número? Entonces pon dos puntos delante: `/review : { $number } …`.
review-which = ¿A qué texto te refieres? Pon su número delante: `/review { $number } ¶2 …`. `/reviews` muestra los números.
review-not-own = Eso solo puede hacerlo quien lo presentó.

review-offer = **{ $name }** te pide que leas «{ $title }»{ $has ->
    [yes] {", en el círculo "}{ $circle }.
   *[no] {"."}
} ¿Te animas?
review-offer-again = **{ $name }** tiene una versión nueva de «{ $title }», y te lo pide primero a ti, que ya la leíste. ¿Te animas?
review-offer-aloud = hay algo que leer para ti: «{ $title }» (lectura { $number }). ¿Te animas?
review-offer-closed-aloud = hay algo que leer para ti. Escríbeme en privado, basta `/reviews`, y te lo muestro.
review-date-near = «{ $title }» hay que leerlo hasta el { $day }, y todavía no tengo nada tuyo. Bastan unas palabras: `/review { $number } …`. Si no te viene bien, no pasa nada.
review-date-over = La fecha de «{ $title }» era el { $day }. Si quieres, escribe hoy unas palabras: `/review { $number } …`. No pregunto más.
review-asked = La fecha de «{ $title }» ya pasó, y no ha escrito todo el mundo. { $count ->
    [0] ¿Esperamos una semana más, o cerramos?
    [one] Hay un comentario. ¿Esperamos una semana más, o recopilo lo que hay?
   *[other] Hay { $count } comentarios. ¿Esperamos una semana más, o recopilo lo que hay?
}
review-asked-which = ¿Quieres esperar una semana más, o cerrar? Di `esperar` o `cerrar`.
review-extended = Quienes leen tienen hasta el { $day }. Entonces recopilo lo que haya.
review-extended-already = Ya se le dio una semana más. Después recopilo lo que haya.
review-closed = «{ $title }» ya no admite comentarios.
review-withdrawn = «{ $title }» ya no está para leer.
review-source-edited = Se sigue leyendo «{ $title }» como estaba, porque ya hay comentarios. Cuando estén recopilados, `/review { $number } de nuevo` trae el texto nuevo.
review-source-gone = Tu mensaje ya no está, pero «{ $title }» sigue para leer, con sus comentarios. `/review { $number } retirar` lo acaba.
review-bundle-there = Ya se ha leído «{ $title }». { $count ->
    [one] Hay un comentario.
   *[other] Hay { $count } comentarios.
} `/review { $number } recopilación` te lo da todo en un archivo.
review-choose-editor = ¿Quién da una valoración? `/review { $number } editora @mia` se lo pide a alguien, `/review { $number } votar` a quienes lo leyeron.
review-empty = Nadie encontró tiempo para comentar «{ $title }». `/review { $number } @bob @cas` se lo pide a otras personas, ahora o más tarde.
review-empty-one = Han comentado «{ $title }» tan pocas personas que sabrías quién fue, así que no te muestro nada. Lo que se dijo está guardado: `/review { $number } @bob @cas` se lo pide a más.
review-aloud-asked = la fecha de «{ $title }» ya pasó. ¿Esperamos una semana más, o recopilo lo que hay?
review-aloud-bundled = ya se ha leído «{ $title }». `/review { $number } recopilación` te da lo que se dijo.
review-aloud-decided = hay una valoración de «{ $title }»: `/review { $number } recopilación`.
review-aloud-withdrawn = nadie encontró tiempo para comentar «{ $title }». `/review { $number } @bob @cas` se lo pide a otras personas, ahora o más tarde.
review-taken-away = La moderación ha cerrado «{ $title }»: ya no está para leer.
review-taken-aloud = la moderación ha cerrado «{ $title }»: ya no está para leer.
review-few = Han comentado tan pocas personas que sabrías quién fue, así que sigue abierta, y lo que se dijo está guardado. `/review { $number } @bob @cas` se lo pide a más, `/review { $number } retirar` la acaba.
review-none-more = ¿A quién se lo pido? `/review { $number } @bob @cas` se lo pide a las dos, si no lo leen ya.
review-nothing-bundled = De esa no se recopiló nada.

review-noted = Anotado como comentario { $number }, { $place }, **{ $label }**: «{ $text }».
review-noted-proposed = Anotado como comentario { $number }, { $place }: «{ $text }». Lo tomé por **{ $label }**; di `debe`, `podría` o `elogio` si lo dices de otro modo.
review-good = Bien.
review-on-all = sobre el conjunto
review-label-must = debe
review-label-should = podría
review-label-praise = elogio
review-remark-out = Quitarlo
review-remark-gone = El comentario { $number } ya no está.
review-agree = Estás de acuerdo con el comentario { $number }: «{ $text }».
review-agree-which = ¿Con qué comentario estás de acuerdo? `de acuerdo 2` lo dice, `/review { $number }` muestra sus números.
review-agree-own = Ese comentario es tuyo.
review-no-remark = Ahí no hay ningún comentario así para ti.
review-not-own-comment = Ese comentario es de otra persona. Puedes decir que estás de acuerdo, o escribir uno tuyo.
review-remark-long = Eso es más largo de lo que puede ser un comentario. En dos o tres partes, sí.
review-reasons-long = Eso es más largo de lo que puedo pasar. Con motivos algo más cortos, sí.
review-no-words = ¿Qué te parece? Por ejemplo: `/review { $number } ¶2 debe: falta la fuente`.
review-no-paragraph = { $count ->
    [one] No hay ningún ¶{ $number }: el texto tiene un párrafo.
   *[other] No hay ningún ¶{ $number }: el texto tiene { $count } párrafos.
}
review-anonymous-here = Esta se lee sin nombres, así que no he anotado nada. Escríbemelo en privado: `/review { $number } ¶2 …`.
review-remark = { $number }. { $place } **{ $label }** { $text }{ $has ->
    [yes] {" – "}{ $by }
   *[no] {""}
}{ $count ->
    [0] {""}
    [one] {" · "}una persona está de acuerdo
   *[other] {" · "}{ $count } personas están de acuerdo
}
review-you = tú

review-bundle-by = De { $name }
review-bundle-points = { $count ->
    [one] Un comentario
   *[other] { $count } comentarios
}
review-bundle-verdict = Valoración
review-bundle-whole = Sobre el conjunto
review-bundle-text = El texto
review-bundle-file = Lo que se dijo de «{ $title }»
review-bundle-here = Aquí está lo que se dijo de «{ $title }».
review-not-bundled = Todavía se está leyendo. Cuando pase la fecha, se recopila.
review-agreed = { $count ->
    [one] { $names } está de acuerdo
   *[other] { $names } están de acuerdo
}
review-agreed-some = { $count ->
    [one] una persona está de acuerdo
   *[other] { $count } personas están de acuerdo
}

review-verdict-accept = aceptar
review-verdict-revise = revisar
review-verdict-reject = rechazar
review-verdict-ask = Ya se ha leído «{ $title }». ¿Cuál es tu valoración: aceptar, revisar o rechazar, y por qué? Escríbeme una línea, como `revisar, porque faltan las fuentes`, o `/review { $number } revisar …`.
review-verdict-aloud = Ya se ha leído «{ $title }». ¿Cuál es tu valoración? `/review { $number } aceptar`, `revisar` o `rechazar`, con tus motivos detrás.
review-vote-ask = Has leído «{ $title }». ¿Cuál es tu valoración: aceptar, revisar o rechazar?
review-vote-title = Valoración de «{ $title }»
review-voted = { $count ->
    [one] Votó una persona que lo leyó.
   *[other] Votaron { $count } personas que lo leyeron.
}
review-why = ¿Y por qué? Hace falta un motivo. Escríbemelo, o `/review { $number } { $verdict } …`.
review-decided = De esa ya hay una valoración, o se está votando.
review-not-decided = De esa todavía no hay valoración.
review-not-editor = De esa da la valoración otra persona.
review-editor = { $name } da la valoración de «{ $title }».
review-editor-own = Del texto propio no se da la valoración. Nombra a otra persona.
review-editor-closed = { $name } no puede ver esta: solo puede dar la valoración quien está entre su gente. Nombra a otra persona.
review-editor-whom = ¿Quién debe ser? `/review { $number } editora @mia`
review-by-vote = Quienes leyeron «{ $title }» votan la valoración, si son dos o más.
review-verdict-given = Tu valoración de «{ $title }» está anotada: { $verdict }. ¡Gracias!
review-verdict-told = Valoración de «{ $title }»: **{ $verdict }**.{ $has ->
    [yes] {" "}{ $reasons }
   *[no] {""}
}
review-then-accept = ¿Va a la biblioteca de la comunidad? `/review { $number } guardar`
review-then-revise = `/review { $number } de nuevo` con el texto nuevo pone la próxima versión ante las mismas personas.
review-then-accept-alone = Lo que se dijo está ahí para ti todo el tiempo que quieras.
review-then-reject = Lo que se dijo todavía puede servirte. `/review { $number } de nuevo` con otro texto siempre es posible.
review-kept = «{ $title }» va a la biblioteca.
review-not-kept = De acuerdo, se queda donde está.
review-keep-closed = Esa era solo para algunas personas, y se queda con ellas.
review-do-text = Mostrar el texto
review-do-no = Ahora no
review-do-extend = Esperar una semana
review-do-close = Cerrarla
review-do-withdraw = Retirarla
review-do-bundle = Mostrar lo que se dijo
review-do-keep = A la biblioteca
review-do-accept = Aceptar
review-do-revise = Revisar
review-do-reject = Rechazar

reviews-none = Ahora no hay nada que puedas leer.
reviews-none-here = Ahora no hay nada que leer en esta sala. Lo que es solo para ti te lo muestro en privado: escríbeme allí `/reviews`.
review-row = { $how ->
    [own] **{ $title }** – tuyo.
    [asked] **{ $title }** – { $name }. Te piden leerlo.
    [reads] **{ $title }** – { $name }. Lo lees tú.
   *[other] **{ $title }** – { $name }.
}
review-waits = «{ $title }», que lees hasta el { $day }
review-waits-verdict = «{ $title }» espera tu valoración
review-attention = { $count ->
    [one] una lectura espera una valoración
   *[other] { $count } lecturas esperan una valoración
}

circle-join = entrar
circle-enter = unirme
circle-leave = salir
circle-join-button = Quiero una plaza
circle-new-how = Escribe su nombre y cuántas plazas tiene, de 2 a { $most }: `/newcircle poetas 6`.
circle-made = Ya hay un círculo de lectura: **{ $name }**, con { $places } plazas. Lo que se lee allí solo lo ve su gente. `/circle entrar { $name }` pide una plaza.
circle-changed = **{ $name }** tiene ahora { $places } plazas.
circle-none = Aquí todavía no hay ningún círculo. La moderación puede hacer uno: `/newcircle poetas 6`.
circle-which = ¿A qué círculo te refieres? Hay estos: { $names }.
circle-not-in = No estás en ningún círculo con ese nombre. { $has ->
    [yes] Estás en: { $names }.
   *[no] {""}
}
circle-in-already = Ya estás en { $name }, o esperas una plaza allí.
circle-joined = Estás en **{ $name }**. `/review círculo` con tu texto lo pone ante su gente.
circle-queued = **{ $name }** está lleno. Tienes el número { $place } de quienes esperan, y te digo cuando haya una plaza.
circle-left = Ya no estás en { $name }.
circle-moved-up = Ahora hay una plaza para ti en **{ $name }**. `/review círculo` con tu texto lo pone ante su gente.
circle-row = **{ $name }**: { $taken } de { $places } plazas ocupadas{ $waits ->
    [0] .
    [one] , espera una persona.
   *[other] , esperan { $waits } personas.
} `/circle entrar { $name }`
circle-row-own = **{ $name }**: estás dentro, { $taken } de { $places } plazas ocupadas. Has leído { $read } por { $own ->
    [0] ningún texto tuyo todavía
    [one] un texto tuyo
   *[other] { $own } textos tuyos
}; lo habitual es { $each } por cada uno.
circle-people = Su gente: { $names }.

export-review = Lo que pediste que leyeran, o sobre lo que decidiste
export-reviewer = Lo que se te pidió leer
export-remark = Lo que dijiste de textos
export-seconded = Con qué comentarios estás de acuerdo
export-seat = En qué círculos de lectura estás
nudge-kind-reviews = lecturas
nudge-kind-reviews-help = textos que se te pide leer
nudge-kind-reviewdates = fechas de lectura
nudge-kind-reviewdates-help = que se acerca la fecha de algo que lees
nudge-kind-reviewauthors = tus textos
nudge-kind-reviewauthors-help = cómo va lo que pediste que leyeran
nudge-kind-reviewverdicts = valoraciones
nudge-kind-reviewverdicts-help = textos que esperan tu valoración
nudge-kind-circleplaces-help = que hay una plaza para ti en un círculo

page-review = Lectura
page-reviews = Leer los textos de otras personas
page-reviews-what = Lo que hay para leer, y lo que pediste tú que leyeran. Todo funciona también en el chat: `/review`.
page-reviews-reading = Para leer
page-reviews-mine = Lo tuyo
page-reviews-mine-none = No has pedido que lean nada.
page-reviews-submit = Pedir que lo lean
page-reviews-whom = Para quién es
page-reviews-named = quienes nombro en el texto
page-reviews-room = toda la sala { $name }
page-reviews-circle = el círculo { $name }
page-reviews-hint = Para cuándo, y para quién si nombras a alguien, va delante del texto: hasta el viernes: … o @bob @cas hasta el viernes: …
page-reviews-done = Leído
page-reviews-circles = Círculos
page-review-md = Todo como texto (Markdown)
page-review-pdf = Todo como PDF
page-review-say = ¿Qué te parece?
page-review-more = Pedírselo a más personas
page-review-ask = Pedírselo
page-review-names = Sus nombres
page-review-names-hint = @bob @cas
page-review-send = Decirlo
page-review-place = De qué párrafo
page-review-label = Cómo lo dices
page-review-propose = proponer algo
page-review-words = Con tus palabras
page-review-agree = Estoy de acuerdo
page-review-decide = Dar la valoración
page-review-reasons = Tus motivos
setting-review-enabled = si existe; en una comunidad de verdad, desactivado hasta que se active allí; activado en la terminal y en los escenarios
setting-review-lasts = cuánto tiempo hay para leer si no se dice fecha
setting-review-answer = cuánto tiene para responder quien recibe una petición de leer; después se pregunta a la siguiente persona
setting-review-remind = cuánto antes de la fecha se recuerda por primera vez a quienes leen y aún no han dicho nada
setting-review-remind_again = cuánto antes de la fecha se les recuerda otra vez
setting-review-late = cuánto después de la fecha se pregunta a quien lo presentó si se espera o se cierra
setting-review-most = cuántos textos de un miembro pueden leerse a la vez
setting-review-readers = a cuántos miembros de un círculo se pide a la vez leer un texto
setting-review-balance = cuántos textos de otras personas lee un miembro de un círculo por cada uno suyo
setting-review-balance_first = a quien ha leído demasiado poco en un círculo se le pide leer uno antes de su próximo texto
deed-review = Leer lo que escribieron otras personas
