# Lo que dice el bot de preguntas y respuestas, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-ask = ask
command-ask-help = hacer una pregunta; queda a la vista hasta que tenga respuesta
command-ask-example = /ask ¿Cómo cambio mi contraseña?
command-accept = accept
command-accept-help = aceptar una respuesta a tu pregunta: responde con esto a la respuesta
command-accept-example = /accept
command-close = close
command-close-help = cerrar tu pregunta, con un motivo si quieres
command-close-example = /close lo encontré en el manual
command-reopen = reopen
command-reopen-help = poner tu pregunta otra vez a la vista, o deshacer lo que acabas de hacerle
command-reopen-example = /reopen
command-duplicate = duplicate
command-duplicate-help = señalar la respuesta anterior: responde a una pregunta con el número de la anterior o su enlace
command-duplicate-example = /duplicate 12
command-move = move
command-move-help = llevar una pregunta a otra sala donde encaje mejor: respondiendo a ella, o con su número
command-move-example = /move 12 #jardín
command-show = show
command-show-help = mostrar una respuesta guardada, respondiendo a un mensaje o a un miembro; solo: los nombres que hay
command-show-example = /show wifi
command-name = name
command-name-help = poner nombre a la respuesta de una pregunta; con «off» detrás, quitarlo (para la moderación)
command-name-example = /name 12 wifi
command-open = open
command-open-help = las preguntas abiertas; con un tema, las que tratan de él; con `mías`, las que quizá sepas
command-open-example = /open rosas
command-missed = missed
command-missed-help = lo que se preguntó y respondió desde tu último mensaje, solo para ti; o desde hace lo que digas
command-missed-example = /missed 3d
command-search = search
command-search-help = buscar preguntas con respuesta
command-search-example = /search cambiar contraseña
command-noquestion = noquestion
command-noquestion-help = decir que lo que tomé por pregunta no lo es: responde con esto, o ponle ❌
command-noquestion-example = /noquestion
command-why-menu = ¿Por qué?
command-why = why
command-why-help = responde con esto a un mensaje mío, o a uno que marqué, y te digo por qué lo tomé por pregunta
command-why-example = /why
# Lo que Discord muestra de los comandos y sus opciones, y dice del estado de un hilo (como etiqueta).
command-ask-menu = Hacer de esto una pregunta
command-accept-menu = Aceptar esta respuesta
ask-posted = **{ $name }** pregunta: { $text }
ask-noted = Apuntada como pregunta { $number }. La mantengo a la vista hasta que tenga respuesta.
ask-for = { $name } dice que aquí se pregunta algo, { $asker }, así que lo mantengo a la vista como pregunta { $number }.
ask-for-undo = No es una pregunta
ask-of-bot = Eso lo dijo un bot; solo puede ser una pregunta lo que dicen las personas.
ask-of-who-left = Quien dijo eso ya no está aquí.
ask-unknown = No sé (o ya no sé) qué dice ese mensaje, porque no guardo las charlas. Quien lo escribió puede preguntarlo con `/ask`.
ask-already = Esa ya es la pregunta { $number }, { $state ->
    [open] y está abierta
    [answered] y tiene una respuesta
    [accepted] y está resuelta
    [duplicate] y ya se había hecho antes
    [stale] y hace mucho que nadie la toca; `/reopen` la pone otra vez a la vista
   *[other] y está cerrada; quien la hizo puede abrirla otra vez con `/reopen`
}.
ask-belongs = Eso es una respuesta a la pregunta { $number }: { $title }
ask-person = **{ $name }** tiene una pregunta para ti (en { $room }): { $text }
    Responde a este mensaje, y tu respuesta le llega a { $name }.
ask-person-page = **{ $name }** tiene una pregunta para ti (en { $room }): { $text }
    Responde en tu chat, donde te la hice: tu respuesta le llega a { $name }.
ask-person-pass = Se la dejo a otras personas
ask-person-sent = Se la he hecho a { $name }.
ask-person-later = Se la haré a { $name } cuando le venga bien.
ask-person-closed = Ahora mismo no se puede preguntar a { $name } en persona, así que hice tu pregunta a todo el mundo.
ask-person-enough = Hoy ya has hecho { $count } preguntas a miembros por su nombre, así que esta la hice a todo el mundo.
ask-person-busy = Hoy ya le han preguntado mucho a { $name }, así que hice tu pregunta a todo el mundo.
ask-person-everybody = Esta pregunta es ahora para todo el mundo: { $title }
ask-person-passed = Gracias. Ahora es para todo el mundo.
ask-person-not-you = Esa pregunta no era para ti, o ya no lo es.
similar-offer = { $count ->
    [one] Ya se preguntó algo parecido. ¿Te sirve esto?
   *[other] Ya se hicieron preguntas parecidas. ¿Te sirve alguna de estas?
}
similar-row = **{ $number }.** { $title } → { $answer } – { $rests }
similar-yes = la respuesta { $number } me sirve
similar-which = ¿A cuál te refieres?
similar-this = respuesta { $number }
similar-no = no, mantén mi pregunta
similar-kept = La pregunta sigue abierta.
together = { $name } preguntó lo mismo { $ago } en { $room }, y sigue abierta: { $title }
accept-kept = De acuerdo. `/reopen` pone la pregunta otra vez entre las abiertas.
accept-kept-page = De acuerdo. Puedes abrir la pregunta otra vez, si vuelve a hacer falta.
relayed-answer = **{ $name }** responde: { $text }
relayed-addition = **{ $name }** añade: { $text }
relayed-question = **{ $name }** pregunta a su vez: { $text }
relayed-said = **{ $name }** dice: { $text }
relayed = Gracias, lo he pasado.
relayed-not = No puedo pasarlo: ya no estoy en la sala donde se preguntó.
accepted-instead = ✔ Ahora la respuesta aceptada es la de { $author }, en lugar de la de { $before }: { $title }
accepted = ✔ Respuesta aceptada, de { $author }: { $title }
accept-offer = { $asker }, ¿lo resolvió la respuesta de { $author }?
accept-offer-yes = Sí, la acepto
accept-offer-other = No, la de { $author }: { $answer }
accept-offer-no = Todavía no
solved-ask = ¿Lo resolvió la respuesta de { $author }? { $title }
solved-ask-many = ¿Lo resolvió alguna de estas respuestas? { $title }
solved-ask-several = ¿Quedaron resueltas estas preguntas?
solved-row = { $number } { $title } → { $answer } ({ $author })
solved-yes-this = Sí, { $number }
solved-no-this = Todavía no, { $number }
solved-yes = Sí
solved-yes-of = Sí, la de { $author }: { $answer }
solved-no = Todavía no
solved-stop = No me preguntes más por esta
solved-waits = De acuerdo, la pregunta vuelve a estar a la vista, donde estaba.
solved-stopped = De acuerdo, no te pregunto más por esta.
solved-thanks = Gracias. Queda aceptada.
accept-which = Hay varias respuestas. Responde con `/accept` a la que aceptas.
accept-no-answer = Todavía no hay ninguna respuesta que se pueda aceptar.
closed = Cerrada: { $title }
closed-because = Cerrada ({ $reason }): { $title }
duplicated = Esto ya se preguntó: { $title }
duplicated-answer = Esto ya se preguntó: { $title } → { $answer }
duplicate-itself = Las dos son ya la misma pregunta.
pointed-head = { $asker }, { $name } señala una respuesta que quizá sea la tuya. ¿Te sirve?
pointed-row = { $rests ->
    [none] { $title } → { $answer }
   *[other] { $title } → { $answer } – { $rests }
}
pointed-open = { $asker }, { $name } dice que alguien preguntó lo mismo, y sigue abierta: { $title }. ¿Es lo mismo?
pointed-bare = { $asker }, { $name } dice que esto ya se preguntó: { $title }. ¿Es lo mismo?
pointed-yes = Sí, con eso se resuelve
pointed-no = No, lo mío es otra cosa
pointed = Gracias, se lo mostré a quien preguntó.
pointed-before = Alguien ya señaló esa antes; le toca decirlo a quien preguntó.
pointed-left = Quien preguntó eso ya no está aquí, así que nadie puede decir si es lo mismo.
pointed-left-close = Quien preguntó eso ya no está aquí, así que nadie puede decir si es lo mismo. `/close` la quita de la lista.
pointed-lost = Ya no estoy en la sala de esa pregunta, así que no puedo mostrarla allí.
export-pointer = Respuestas anteriores que señalaste
moved-here = **{ $name }** pregunta (traída aquí desde { $room } por { $mover }): { $text }
moved-here-by-asker = **{ $name }** pregunta (traída aquí desde { $room }): { $text }
moved-away = { $name } llevó esta pregunta a { $room }. Allí sigue.
moved = Ahora está en { $room }.
move-there-already = Esa pregunta ya está en { $room }.
move-not-yet = Esa pregunta todavía no es para todo el mundo en una sala, así que no se puede mover.
show-head = { $name } recomienda:
show-row = { $title } → { $answer } – { $author }, { $rests }
show-done = Mostrada.
show-unknown = Ninguna respuesta se llama «{ $name }». `/show` muestra los nombres que hay.
show-unknown-near = Ninguna respuesta se llama «{ $name }». ¿Querías decir { $near }?
show-not-kept = La pregunta { $number } todavía no tiene una respuesta aceptada o que haya servido a otras personas.
show-no-names = Ninguna respuesta tiene nombre todavía. `/show 12` muestra una por su número, que sale en `/search`.
show-names = { $count ->
    [one] **Una respuesta tiene nombre**
   *[other] **{ $count } respuestas tienen nombre**
}
show-name = { $name }: #{ $number } { $title }
show-names-more = … y { $count } más
name-is = La respuesta a la pregunta { $number } se llama «{ $name }»: { $title }
name-none = La respuesta a la pregunta { $number } no tiene nombre: { $title }
name-given = La respuesta a la pregunta { $number } se llama ahora «{ $name }»: { $title }
name-taken = «{ $name }» ya es el nombre de la respuesta a la pregunta { $number }.
name-taken-away = La respuesta a la pregunta { $number } ya no se llama «{ $name }».
name-unfit = Un nombre lleva letras, y { $most } caracteres como mucho.
export-named = Respuestas a las que pusiste nombre
reopened = Abierta otra vez: { $title }
open-none = No hay preguntas abiertas. ¡Muy bien, gente!
open-head = { $count ->
    [one] **Una pregunta abierta**
   *[other] **{ $count } preguntas abiertas**
}
open-mine = mías
open-on-head = { $count ->
    [one] **Una pregunta abierta** sobre «{ $subject }»
   *[other] **{ $count } preguntas abiertas** sobre «{ $subject }»
}
open-on-none = Ninguna pregunta abierta sobre «{ $subject }».
open-mine-head = { $count ->
    [one] **Una pregunta abierta** cuya respuesta quizá sepas
   *[other] **{ $count } preguntas abiertas** cuya respuesta quizá sepas
}
open-mine-none = Ninguna pregunta abierta parece ser de las tuyas. Con `/knows` me dices de qué sabes.
missed-head = Desde el { $since } pasó algo con { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
}:
missed-none = Desde el { $since } no hay nada nuevo.
missed-row = • { $title } – { $name } en { $room }, sigue abierta (#{ $number })
missed-row-answered = • { $title } – { $name } en { $room }; { $by }: { $answer } (#{ $number })
missed-row-valued = • { $title } – { $name } en { $room }; sirvió a otras personas, { $by }: { $answer } (#{ $number })
missed-row-accepted = • { $title } – { $name } en { $room }; aceptada, { $by }: { $answer } (#{ $number })
missed-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
missed-privately = escríbeme en privado y te cuento lo que te perdiste.
open-page = Página { $page } de { $pages }
open-row = #{ $number } { $title } – { $name } en { $room }, { $ago }
open-row-mine = #{ $number } { $title } – **tuya**, en { $room }, { $ago }
open-row-interest = , { $count ->
    [one] otra persona reaccionó
   *[other] otras { $count } personas reaccionaron
}
page-next = página siguiente
page-before = página anterior
search-none = No encontré nada con «{ $text }». Quizá con otras palabras; `/ask` lo pregunta a todo el mundo.
search-open = { $count ->
    [one] No encontré nada respondido con «{ $text }», pero esto está abierto:
   *[other] No encontré nada respondido con «{ $text }», pero estas están abiertas:
}
search-head = { $count ->
    [one] Encontré esto con «{ $text }»:
   *[other] Encontré esto con «{ $text }», lo mejor primero:
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-valued = apreciada: { $rests }
rests-aged = { $rests }; { $note }
rests-accepted = { $count ->
    [0] aceptada
    [1] aceptada, y le sirvió a otra persona
    [2] aceptada, y les sirvió a otras dos personas
    [3] aceptada, y les sirvió a otras tres personas
   *[other] aceptada, y les sirvió a otras { $count } personas
}
rests-thanked = { $count ->
    [0] { $asker } dio las gracias por ella
    [1] { $asker } dio las gracias por ella, y le sirvió a otra persona
    [2] { $asker } dio las gracias por ella, y les sirvió a otras dos personas
    [3] { $asker } dio las gracias por ella, y les sirvió a otras tres personas
   *[other] { $asker } dio las gracias por ella, y les sirvió a otras { $count } personas
}
rests-helped = { $count ->
    [1] sin confirmar por { $asker }, pero le sirvió a una persona
    [2] sin confirmar por { $asker }, pero les sirvió a dos personas
    [3] sin confirmar por { $asker }, pero les sirvió a tres personas
   *[other] sin confirmar por { $asker }, pero les sirvió a { $count } personas
}
rests-rated = sin confirmar por { $asker }, pero bien puntuada
search-row-bare = #{ $number } { $title }
remind-asker = { $name } te preguntó algo sobre tu pregunta: { $title }
nudge-kind-reminders = recordatorios
nudge-kind-reminders-help = cuando alguien te preguntó algo sobre tu pregunta
nudge-kind-solved = resueltas
nudge-kind-solved-help = si una respuesta resolvió tu pregunta
helped-told = Tu respuesta le sirvió a { $name }: { $title }
    ¡Gracias! Esto te lo cuento solo la primera vez.
nudge-kind-helped = útiles
nudge-kind-helped-help = la primera vez que una respuesta tuya le sirvió a alguien
nudge-kind-personal = personales
nudge-kind-personal-help = preguntas que un miembro te hace a ti
ended-one = Nadie ha respondido a tu pregunta, y ahora la quito de la lista: { $title }
    Puedes dejarla abierta, o responder a este mensaje con algo más que sepas: lo añado, y pregunto otra vez a todo el mundo. `/ask @NOMBRE …` se la hace a alguien por su nombre.
ended-many = Nadie ha respondido a estas preguntas tuyas, y ahora las quito de la lista:
ended-row = • { $title } (#{ $number })
ended-keep = Dejarla abierta
ended-keep-this = Dejar abierta la { $number }
ended-close = Cerrarla
ended-put = Preguntar a { $name }
ended-kept = De acuerdo, sigue a la vista. De vez en cuando la nombro en la sala.
nudge-kind-ended-help = que nadie respondió a una pregunta tuya en mucho tiempo, y qué puedes hacer
noquestion-told = { $name } dice que esto no es una pregunta, así que la quité de la lista: { $title }
noquestion-undo = Sí es una pregunta
noquestion-asked = Esta pregunta se hizo con `/ask`. Quien la hizo puede cerrarla con `/close`.
noquestion-unmarked = Quité la marca.
noquestion-which = Responde con esto al mensaje que no es una pregunta.
why-asked = Se hizo con `/ask`, así que es una pregunta.
why-post = Es una publicación en un foro de preguntas, así que es una pregunta, diga lo que diga. `/noquestion` dice que no lo es.
why-which = Responde con esto a un mensaje mío sobre una pregunta, o a uno que marqué.
why-forgotten = Lo tomé por pregunta cuando se dijo. En qué me basé ya no lo sé: no guardo las charlas.
why-listed = Lo tengo por una pregunta a la sala, con un { $sure } % de seguridad; a la lista van desde el { $list } %.
why-marked = Quizá sea una pregunta, con un { $sure } % de seguridad. Desde el { $mark } % la marco, y solo desde el { $list } % la pongo en la lista.
why-question-for = A favor: { $reasons }.
why-question-against = En contra: { $reasons }.
why-taken = Veo probable, al { $sure } %, que alguien la haya retomado.
why-taken-for = A favor de eso: { $reasons }.
why-taken-against = En contra de eso: { $reasons }.
why-words-for = sus palabras preguntan
why-words-against = sus palabras no preguntan nada
why-length-for = su largo es el de una pregunta
why-length-against = su largo no es el de una pregunta
why-ends-with-a-mark-for = lleva signo de interrogación
why-ends-with-a-mark-against = no lleva signo de interrogación
why-greets-for = saluda
why-greets-against = no saluda
why-asks-anybody-for = pregunta a cualquiera
why-asks-anybody-against = no pide ayuda a nadie
why-tells-trouble-for = cuenta un problema propio
why-tells-trouble-against = no cuenta ningún problema
why-form-for = tiene otras señales de pregunta
why-form-against = tiene señales de otra cosa, como un agradecimiento
why-to-one-for = está dicha como para todo el mundo
why-to-one-against = está dicha como para una sola persona
why-speaks-to-somebody-for = no nombra a nadie
why-speaks-to-somebody-against = se dirige a alguien por su nombre
why-begins-new-for = empieza algo nuevo
why-begins-new-against = sigue con lo que se decía
why-in-a-talk-for = quien la escribió no estaba conversando
why-in-a-talk-against = quien la escribió ya estaba conversando
why-rhythm-for = el ritmo de la sala
why-rhythm-against = el ritmo de la sala
why-went-on-for = alguien siguió a partir de ella
why-went-on-against = parece que nadie siguió a partir de ella
why-next-speaker-for = quienes hablaron después parecen hablar de ella
why-next-speaker-against = quienes hablaron después hablaron de otra cosa
why-spoken-to-for = alguien llamó por su nombre a quien preguntó
why-spoken-to-against = nadie llamó por su nombre a quien preguntó
why-asker-went-on-for = quien preguntó siguió hablando con alguien
why-asker-went-on-against = quien preguntó no siguió, o siguió sin nadie
why-shares-words-for = otras personas usaron sus palabras poco comunes
why-shares-words-against = nadie usó sus palabras poco comunes
why-asker-repeats-for = quien preguntó no volvió a preguntar
why-asker-repeats-against = quien preguntó volvió a preguntar
why-asker-thanked-for = quien preguntó le dio las gracias a alguien
why-asker-thanked-against = quien preguntó no le dio las gracias a nadie
why-silence-for = desde entonces se ha hablado mucho
why-silence-against = desde entonces se ha hablado poco
why-left = No lo tengo por una pregunta a la sala: la seguridad de que lo sea es del { $sure } %, y solo marco desde el { $mark } %.
why-no-cue = Ni sus palabras ni su forma preguntan nada.
why-line = Línea { $line }, { $name }: { $text }
why-reply = Línea { $line }, { $name }, sigue a partir de ella, probable al { $sure } %: { $text }
status-learned = { $count ->
    [one] Los miembros me corrigieron una vez
   *[other] Los miembros me corrigieron { $count } veces
 }: pongo preguntas en la lista desde el { $list } % (ajuste: { $set } %), y ofrezco respuestas anteriores desde el { $similar } % (ajuste: { $similarset } %). `/settings qa.learns off` lo deshace.
asked-twice = { $answered ->
    [yes] Eso lo preguntaste hace un momento, y tiene respuesta: { $title } (pregunta { $number }).
   *[no] Eso lo preguntaste hace un momento: es la pregunta { $number }, y queda a la vista hasta que tenga respuesta.
}
asked-twice-elsewhere = { $answered ->
    [yes] Esto se preguntó en { $room } hace un momento, y allí tiene respuesta: { $title } (pregunta { $number }).
   *[no] Esto se preguntó en { $room } hace un momento: { $title } (pregunta { $number }). La guardo como una sola; lo que se responda aquí vale para las dos.
}
to-a-room = { $count ->
    [one] ¿Es una pregunta para todo el mundo? Puedo hacerla en la sala por ti, con tu nombre.
   *[other] ¿Es una pregunta para todo el mundo? Puedo hacerla en una sala por ti, con tu nombre.
}
to-a-room-yes = Sí, en { $room }
to-a-room-done = Ya está en { $room }, como tu pregunta { $number }.
to-a-room-already = Ya estaba en { $room }, como tu pregunta { $number }.
to-a-room-gone = Ya no tengo esas palabras. Escríbemelas otra vez, por favor.

# Preguntas sin nombre.
command-anonymous = anonymous
command-anonymous-help = en privado conmigo: preguntar algo sin tu nombre; nadie ve quién pregunta
command-anonymous-example = /anonymous ¿Cómo cambio mi contraseña?
command-whoasked = whoasked
command-whoasked-help = en privado: quién preguntó esto sin nombre, donde la moderación puede verlo (para la moderación)
command-whoasked-example = /whoasked 12
command-noanonymous = noanonymous
command-noanonymous-help = quien preguntó esto no puede preguntar sin nombre 30 días, o lo que digas; 0h lo quita (moderación)
command-noanonymous-example = /noanonymous 12 30d
anonymous-privately = Eso solo funciona en privado: aquí lo puede leer todo el mundo. Borra tu mensaje si quieres, y escríbeme lo mismo a solas.
anonymous-off = En esta comunidad no hay preguntas sin nombre. Puedes preguntar en la sala con `/ask`, o escribir solo a la moderación con `/helpdesk`.
anonymous-barred = Por ahora no puedes preguntar aquí sin nombre. Puedes preguntar en la sala con `/ask`, o escribir solo a la moderación con `/helpdesk`.
anonymous-enough = Hoy ya has hecho { $count } preguntas de este modo. Mañana podrás otra vez; en la sala puedes preguntar con `/ask` cuando quieras.
anonymous-nowhere = No te veo en ninguna de las salas, así que no sé dónde preguntarlo. Di algo allí primero, lo que sea.
anonymous-again = No guardo lo que aún no se ha preguntado, así que dame la pregunta otra vez: { $example }
anonymous-where = ¿En qué sala lo pregunto?
anonymous-known = En esta comunidad la moderación puede ver quién preguntó sin nombre; nadie más puede. ¿Lo pregunto en { $room }?
anonymous-agree = Sí, pregúntalo
anonymous-done = Lo pregunté en { $room } como pregunta { $number }, sin tu nombre: { $title }
    Lo que se diga te lo cuento aquí; respóndeme, y lo paso sin tu nombre. Lo que digas en la sala lo dices con tu nombre.
anonymous-answered = { $name } respondió a lo que preguntaste sin tu nombre ({ $title }): { $answer }
    ¿Quedó resuelto?
anonymous-own-answer = Esa respuesta la diste tú. Si está resuelto, dilo con `/close { $number }`.
whoasked-privately = Pregúntamelo en privado, por favor.
whoasked-never = A quien preguntó esto se le prometió que nadie lo vería.
whoasked-none = La pregunta { $number } lleva un nombre, o ya no sé quién la hizo.
whoasked-told = La hizo { $name }: { $title }
noanonymous-done = Quien preguntó esto no puede preguntar sin nombre durante { $time }.
noanonymous-over = Quien preguntó esto puede volver a preguntar sin nombre.
nudge-kind-answered-help = respuestas a lo que preguntaste sin tu nombre
export-anonymous = Lo que preguntaste sin tu nombre

form-ask = Hacer una pregunta
form-ask-title = Tu pregunta, en una línea
form-ask-details = Algo más, si ayuda
form-ask-tried = ¿Qué has probado ya?
form-ask-tried-said = Ya probé: { $words }
form-ask-subject = Temas, separados por comas

command-noquestion-menu = Esto no es una pregunta
command-noquestion-help-native = decir que lo que tomé por pregunta no lo es: por su número, en Aplicaciones, o con ❌
command-duplicate-menu = Esto ya se preguntó
command-duplicate-help-native = señalar la respuesta anterior, con los dos números o un enlace; o en Aplicaciones
command-accept-help-native = aceptar una respuesta a tu pregunta: en Aplicaciones, o por el número de la pregunta
command-why-help-native = por qué tomé algo por pregunta: por su número, o en Aplicaciones, en el menú del mensaje
accept-which-native = Hay varias respuestas, y un comando no puede responder a la que aceptas. { command-on-message }
noquestion-which-native = { command-on-message }
why-which-native = { command-on-message }
form-duplicate = Ya se preguntó
form-duplicate-of = Número de la pregunta anterior, o un enlace
command-move-help-native = llevar una pregunta a otra sala donde encaje mejor: con su número
command-show-help-native = mostrar a alguien una respuesta guardada; solo: los nombres que hay

# Las páginas de las propias preguntas.
page-questions = Mis preguntas
page-questions-what = Lo que has preguntado aquí, lo más nuevo primero.
page-questions-none = Todavía no has preguntado nada aquí. `/ask` en una sala hace una pregunta a las demás personas, y yo la mantengo a la vista.
page-questions-open = Abiertas
page-questions-open-none = Ninguna de tus preguntas está abierta.
page-questions-over = Terminadas
page-questions-over-none = Ninguna de tus preguntas ha terminado todavía.
page-questions-older = Las anteriores
page-questions-back = Volver a todas mis preguntas
page-questions-look = { $count ->
    [0] Echar un vistazo
    [one] Ver la respuesta
   *[other] Ver las { $count } respuestas
}
page-question = Mi pregunta
page-question-open = abierta
page-question-answered = { $count ->
    [one] una respuesta, te toca a ti decir algo
   *[other] { $count } respuestas, te toca a ti decir algo
}
page-question-stale = lleva mucho sin moverse
page-question-accepted = respondida, y aceptada
page-question-closed = cerrada
page-question-closed-because = cerrada: { $reason }
page-question-solved = resuelta
page-question-none = al final no era una pregunta
page-question-duplicate = ya se había preguntado
page-question-ago = { $ago }
page-question-to = hecha a { $name }
page-question-unnamed = {" "}(sin tu nombre)
page-question-close = Cerrarla
page-question-reopen = Abrirla otra vez
page-question-accept = Esto lo resolvió
page-question-answers = Respuestas
page-question-by = { $name }:
page-question-taken = Esta es la que lo resolvió.
page-question-no-answers = Todavía no ha respondido nadie.
page-questions-more = { $count ->
    [one] Otra pregunta tuya tiene respuesta.
   *[other] Otras { $count } preguntas tuyas tienen respuesta.
}

# Lo que vale la pena contar a todo el mundo.
news-answer = **{ $title }** – «{ $text }» ({ $name })
news-question = **{ $title }** ({ $name }, #{ $number })
news-question-waiting = { $count ->
    [one] **{ $title }** ({ $name }, #{ $number }; otra persona espera lo mismo)
   *[other] **{ $title }** ({ $name }, #{ $number }; { $count } personas más esperan lo mismo)
}
idea-again = Preguntar otra vez lo que nadie ha respondido: «{ $title }»
idea-aged = Preguntar si esto sigue valiendo, respondido el { $at }: «{ $title }»
setting-qa-detect = ver preguntas también en las charlas, no solo las hechas con `/ask`
setting-qa-certainty = lo seguro que debe estar el bot de que algo dicho en una charla es una pregunta; más alto da menos preguntas y menos errores
setting-qa-learns = lo que corrigen los miembros (❌ en lo que no es una pregunta, ninguna de las respuestas anteriores que se ofrecieron) mueve certainty, mark_from, similar_from y meaning_from para su comunidad, 15 puntos como mucho
setting-qa-mark_from = desde esta seguridad se marca lo que quizá sea una pregunta, y nada más; desde certainty va a la lista
setting-qa-tags = los nombres de las etiquetas de un foro para las preguntas abiertas, las que esperan a quien preguntó, las respondidas y las cerradas, en este orden
setting-qa-mark = la reacción que muestra que una pregunta se ha visto; `""` para ninguna
setting-qa-talk_messages = en cuántos mensajes después de una pregunta lo que se charla puede tratar de ella
setting-qa-similar_from = cuánto debe parecerse una pregunta anterior a esta para ofrecer su respuesta o, si sigue abierta, para que quienes las hicieron sepan que hay otra igual
setting-qa-meaning_from = lo mismo para preguntas con otras palabras, donde quien me administra ha activado `semantic`: cuánto más cerca de lo habitual debe estar su sentido
setting-qa-together_within = durante este tiempo tras una pregunta, quien pregunta lo mismo se entera de que ya está abierta; 0s para nunca
setting-qa-person_after = cuánto espera solo por un miembro una pregunta que se le hizo a él (`/ask @NOMBRE …`)
setting-qa-asks_per_day = cuántas preguntas al día puede hacer un miembro a otras personas por su nombre (`/ask @NOMBRE …`) o sin el suyo (`/anonymous …`); las de más de la primera clase van a todo el mundo, las de la segunda no se hacen
setting-qa-anonymous = dejar que los miembros pregunten sin nombre, en privado (`/anonymous …`)
setting-qa-moderators_know = dejar que la moderación vea quién preguntó sin nombre (`/whoasked 12`); a quien pregunta se le dice antes, y debe estar de acuerdo; de lo preguntado antes de activarlo no lo ve nadie
setting-qa-asked_per_day = cuántas preguntas al día se le pueden hacer a un miembro; las demás van a todo el mundo
setting-qa-remind_asker_after = cuándo se recuerda, una vez, a quien preguntó que alguien le pidió una aclaración
setting-qa-sharing = las salas donde los miembros muestran su trabajo; lo que allí no tiene reacción cuenta como una pregunta sin respuesta
setting-qa-solved_after = cuándo se pregunta a quien tiene una respuesta si con ella quedó resuelto, una vez que hay calma, en horas de vigilia; 0m para nunca
setting-qa-valued_after = cuándo cuenta como apreciada una respuesta que sirvió a otras personas, si no se dijo nada más y nadie la aceptó
setting-qa-stale_after = cuándo se queda vieja una pregunta abierta que nadie tocó y sale de las listas, y quien la hizo se entera
setting-qa-undo_within = lo que se deshace tan pronto no deja aviso, donde el bot puede retirar lo que dijo
setting-qa-page = cuántas preguntas muestra una lista de una vez

# Lo que hace por la práctica de las comunidades.
practice-questions = Veo cada pregunta, por comando o en la charla, y la tengo a la vista hasta que hay respuesta.
practice-sharing = En las salas donde se comparte trabajo, una aportación sin reacción cuenta como una pregunta sin respuesta.
practice-example = De vez en cuando `/tips` muestra a la moderación una respuesta de la comunidad que ayudó, como ejemplo de buen comentario. Dar ejemplo es cosa suya.
practice-helped = Quien respondió se entera la primera vez que ayudó; no hay más premio que esa palabra.

# Lo que la moderación podría hacer esta semana.
worth-example = Una respuesta de { $name } que ayudó: { $text } – a { $title }. Enlázala como ejemplo de buen comentario, o di a { $name } qué tuvo de bueno.
worth-open = { $title } (#{ $number }) espera respuesta desde hace { $days } días. ¿Conoces a alguien que pueda decir algo?
worth-open-do = Preguntas abiertas
# En el archivo.
archived-accepted = aceptada por quien preguntó
deed-qa = Responder preguntas
