# Lo que dice el bot de las peticiones de ayuda, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca. Donde hay un | , vale cualquiera de las palabras.

command-call = call
command-call-help = pedir que alguien haga algo
command-call-example = /call Revisar los enlaces para el viernes, 2 personas
command-calls = calls
command-calls-help = qué ayuda se busca
command-calls-example = /calls
form-call = Pedir ayuda
form-call-what = Qué hay que hacer
form-call-when = Para cuándo, si hay fecha
form-call-when-said = para { $words }
form-call-places = Cuántas personas, si es más de una
form-call-places-said = , { $words } personas

call-word-small = pequeño|algo pequeño|una cosa pequeña|pequeña
call-word-take = tomar|tomo|sí|si|hago|hacer
call-word-could = ayudar|ayudo|puedo|podría
call-word-no = no|paso
call-word-well = bien|sigo|sigue|mantener
call-word-done = hecho|hecha|listo|lista|terminado|terminada|acabado
call-word-back = devolver|devuelvo|dejar|dejo
call-word-withdraw = retirar|cancelar|anular|parar|borrar|quitar|cerrar
call-word-thanks = gracias|agradecer
call-word-change = cambiar|editar|corregir|modificar
call-word-list = lista|mostrar|ver|todas|peticiones|abiertas
call-word-how = ayuda|cómo|como|info

call-said-take = lo hago yo|lo hago|yo lo hago|yo me encargo|me encargo|me encargo yo|me apunto|puedo hacerlo|lo puedo hacer|yo puedo|cuenta conmigo|contad conmigo|cuenten conmigo|yo|con gusto|encantado|encantada|yo ayudo
call-said-could = podría ayudar|yo podría ayudar|puedo ayudar|podría|quizá|quizás|tal vez|puedo echar una mano|podría echar una mano|a lo mejor
call-said-no = no es para mí|no para mí|yo no|no puedo|lo siento|perdón|no tengo tiempo|sin tiempo|ahora no|mejor no|no gracias|prefiero que no
call-said-well = va bien|bien|todo bien|muy bien|en ello|estoy en ello|estoy con ello|sigo en ello|sigo con ello|me lo quedo|lo mantengo|sigo|casi está|ya casi está|casi listo|en marcha
call-said-done = hecho|hecha|ya está|ya está hecho|está hecho|está hecha|listo|lista|terminado|terminada|ya lo hice|lo he hecho|lo hice|he terminado|acabado
call-said-back = lo devuelvo|lo dejo|tengo que dejarlo|tengo que devolverlo|que lo haga otra persona|otra persona|ábrelo otra vez|abrirlo otra vez|no puedo|no llego|no tengo tiempo|lo siento

call-how = Escribe qué hay que hacer: `/call Revisar los enlaces para el viernes, 2 personas`. Al final pueden ir una fecha y cuántas personas. Con `pequeño:` delante, las personas nuevas pueden tomarlo primero.
call-long = Con { $longest } caracteres como mucho, por favor.
call-places = Una petición puede ser para 1 a { $most } personas.
call-past = Esa fecha ya pasó. ¿Para cuándo es?
call-no-day = «{ $day }» no está en ningún calendario que yo conozca. ¿Para cuándo es?
call-slip-near = ¿Querías decir `/call { $line }`? No he puesto nada en la sala. Para pedir algo, di qué hay que hacer con unas palabras más: `/call Revisar los enlaces`.
call-slip = ¿Qué hay que hacer? «{ $text }» solo es muy corto para una petición, así que no he puesto nada en la sala. Por ejemplo `/call Revisar los enlaces`, o `/call tomar 3` para una que ya existe.
call-do-none = Ahora no haces ninguna. `/calls` muestra las abiertas.
call-unclear = No entendí eso como respuesta sobre «{ $what }». { $part ->
    [does] Puedes decir: `va bien`, `ya está` o `lo devuelvo`.
    [free] Puedes decir: `lo hago yo` o `podría ayudar`.
   *[asked] Puedes decir: `lo hago yo`, `podría ayudar` o `no es para mí`.
}
call-enough = { $most ->
    [one] Tu última petición sigue abierta. Cuando esté hecha, o con `/call retirar`, puede seguir la próxima.
   *[other] Tienes { $most } peticiones abiertas. Cuando una esté hecha, o con `/call retirar 3`, puede seguir la próxima.
}
call-none = No hay ninguna petición { $number }. `/calls` muestra las abiertas.
call-which = ¿A cuál te refieres? `/calls` muestra sus números: `/call { $line }`.
call-put = Tu petición está en la sala. Es la número { $number }.

call-card = **{ $name }** pide ayuda: **{ $what }**
call-number = Petición { $number }
call-by = para el { $day }
call-people = { $count ->
    [one] una persona
   *[other] { $count } personas
}
call-small = pequeña, primero para personas nuevas
call-card-did = Hecho por { $names }.
call-card-does = { $count ->
    [one] Lo hace { $names }.
   *[other] Lo hacen { $names }.
}
call-could = Podría ayudar
call-card-could = Podrían ayudar: { $names }.
call-card-free = { $count ->
    [one] Hace falta una persona más.
   *[other] Hacen falta { $count } personas más.
}
call-card-done = Esto está hecho.
call-card-withdrawn = Esto ya no hace falta.
call-take = Lo hago yo
call-no = No es para mí
call-well = Va bien
call-done = Ya está hecho
call-back = Lo devuelvo
call-keep = Me lo quedo
call-again = Abrirla otra vez
call-note = Ponerlo en mi perfil
call-unnote = Quitarlo de mi perfil

call-taken-now = Ya hay quien lo hace: **{ $what }**
call-open-now = Esto vuelve a estar abierto: **{ $what }**
call-changed-now = La petición { $number } dice ahora: **{ $what }**
call-now-done = Hecho: **{ $what }**
call-now-withdrawn = Ya no hace falta: **{ $what }**

call-ask = **{ $name }** pide ayuda en { $room }: «{ $what }». Te pregunto a ti porque { $why }. ¿Es algo para ti?
call-why-says = dices que sabes de { $topics }
call-why-answered = has respondido a algo parecido
call-why-often = ayudas a mucha gente aquí
call-ask-aloud = «{ $what }» – quizá sea justo para ti. ¿Te animas?
call-check-half = ¿Cómo va «{ $what }»?
call-check-date = Hoy es el día para «{ $what }». ¿Cómo va?
call-check-again = ¿Abro «{ $what }» otra vez para otras personas, o te lo quedas? Las dos cosas están bien. Si no oigo nada en { $days }, lo abro otra vez.
call-check-aloud = ¿cómo va «{ $what }»?
call-has = { $count ->
    [0] { $names }: tienes ayuda con «{ $what }».
    [one] { $names }: tienes ayuda con «{ $what }». Hace falta una persona más.
   *[other] { $names }: tienes ayuda con «{ $what }». Hacen falta { $count } personas más.
}
call-open-again = «{ $what }» vuelve a estar abierto para otras personas.

call-thanks-taker = ¡Gracias por encargarte de «{ $what }» para { $name }! Te preguntaré una vez cómo va. Si surge algo, devuélvelo con `/call devolver`; no pasa nada. Cuando esté: `/call hecho`.
call-thanks-could = ¡Gracias! Ya se ve allí, y quien haga «{ $what }» puede pedírtelo.
call-no-thanks = De acuerdo. ¡Gracias por decirlo!
call-goes-well = Me alegro. ¡Gracias por «{ $what }»!
call-done-thanks = ¡Estupendo, gracias por «{ $what }»!
call-done-caller = «{ $what }» está hecho. ¡Bien!
call-given-back = Vuelve a estar abierto para otras personas. ¡Gracias por haberte encargado de «{ $what }»!
call-noted = Tu perfil dice que hiciste «{ $what }».
call-unnoted = Tu perfil ya no dice nada de «{ $what }».
call-withdrawn = «{ $what }» ya no se pide.
call-changed = Ahora dice: **{ $what }**

call-thanks-ask = «{ $what }» está hecho, gracias a { $names }.
call-thanks-how = { $done } ¿Quieres dar las gracias en { $room }? Escríbeme en una línea para qué sirvió. Antes te muestro lo que digo allí, en tu nombre.
call-thanks-aloud = «{ $what }» está hecho. ¿Para qué sirvió? `/call gracias { $number } …` lo agradece.
call-thanks-draft = Esto diría en { $room }:
    { $text }
call-thanks-say = Dilo
call-thanks-not = Ahora no
call-thanks = **{ $name }** da las gracias a { $names } por **{ $what }**: { $reason }
call-thanks-said = Dicho en { $room }.
call-thanks-left = De acuerdo, no digo nada.
call-thanks-why = ¿Para qué sirvió? Con unas palabras más, el agradecimiento se recuerda: `/call gracias { $number } Ahora nadie se pierde por el camino.`
call-nobody-to-thank = Por eso no hay ahora nadie a quien dar las gracias.
call-room-gone = Ya no estoy en esa sala.

call-own = Esa petición es tuya; responden otras personas.
call-yours-already = A esa ya has respondido. `/call devolver` la devuelve.
call-not-yours = No te encargas ahora de nada de eso. `/calls` muestra las abiertas.
call-not-asked = Por esa no te pregunté.
call-full = Para esa ya hay tantas personas como hacen falta. ¡Gracias de todos modos!
call-kept = Eso es algo pequeño, guardado para personas nuevas hasta el { $until }. Después puede tomarlo cualquiera.
call-over = Esa petición ya acabó.
call-not-own = Eso solo puede hacerlo quien la pidió, o la moderación de allí.
call-over-caller = La petición { $number }, que haces tú, ya no hace falta: quien la pidió se ha ido. ¡Gracias por haberte encargado!

call-withdraw = Ya no hace falta
call-small-one = «{ $what }» (petición { $number })
call-for-newcomers = { $count ->
    [one] Algo pequeño para empezar, si quieres: { $names }. `/call tomar { $number }` lo toma.
   *[other] Algo pequeño para empezar, si quieres: { $names }. `/call tomar { $number }` toma lo último.
}
call-news-done = Hecho por { $names }: { $what }
call-news-done-by-all = Hecho: { $what }
call-news-open = { $name } busca ayuda: { $what } (`/call tomar { $number }`)
call-idea = Preguntar otra vez en la sala quién haría esto: { $what }
page-calls = Peticiones de ayuda
page-calls-what = Qué ayuda se busca ahora, primero lo que todavía necesita a alguien. Para pedir tú, escribe `/call` en una sala.
page-calls-by = { $name } pide, en { $room }
page-calls-none = Ahora no se busca ayuda.
page-calls-thanks = ¿Para qué sirvió? Se dice en la sala, en tu nombre.
calls-none = Ahora no se busca ayuda. `/call` la pide.
calls-head = { $count ->
    [one] Hay una petición abierta:
   *[other] Hay { $count } peticiones abiertas:
}
calls-row = **{ $number }** { $what } – { $name }{ $dated ->
    [yes] , para el { $until }
   *[no] {""}
}{ $state ->
    [yours] . Lo haces tú.
    [full] . Ya hay quien lo hace.
    [kept] . Algo pequeño, primero para personas nuevas.
   *[open] { $count ->
        [one] . Hace falta una persona.
       *[other] . Hacen falta { $count } personas.
    }
}
calls-more = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
}
calls-how = `/call tomar { $number }` toma la petición { $number }, `/call ayudar { $number }` dice que podrías ayudar.

export-task = Lo que pediste
export-helper = Lo que haces e hiciste por otras personas
export-task_asked = Por qué peticiones se te preguntó
nudge-kind-calls = peticiones
nudge-kind-calls-help = ayuda que se busca y quizá sea para ti
nudge-kind-checks-help = cómo va lo que haces por otras personas
nudge-kind-callover-help = que ya no hace falta lo que haces por otras personas
nudge-kind-thanks-help = que está hecho lo que pediste, y si das las gracias
nudge-kind-callers = ayudas
nudge-kind-callers-help = quién hace lo que pediste
setting-calls-enabled = si existe; en una comunidad de verdad, desactivado hasta que se active allí; activado en la terminal y en los escenarios
setting-calls-most = cuántas peticiones de un miembro pueden estar abiertas a la vez
setting-calls-lasts = cuánto tiempo hay si una petición no dice fecha; entonces el bot pregunta cómo va
setting-calls-ask_after = cuánto está una petición en la sala antes de que el bot pregunte a alguien que quizá sepa
setting-calls-members = a cuántos miembros que quizá sepan se pregunta, uno tras otro; 0 para ninguno
setting-calls-next_after = cuándo se pregunta al siguiente, si el anterior no ha dicho nada
setting-calls-free_after = cuánto después de la fecha pregunta el bot si puede abrirse otra vez; tras otro tanto sin una palabra, la abre
setting-calls-small_for = cuánto se guarda algo pequeño para las personas nuevas antes de que pueda hacerlo cualquiera

# Lo que hace por la práctica de las comunidades.
practice-calls = Cualquiera pide ayuda para algo. Busco a quien le guste hacerlo, no apremio a nadie y procuro que se agradezca.

# Lo que la moderación podría hacer esta semana.
worth-call = ¿Hay algo pequeño que alguien podría hacer, y quizá le guste? `/call` lo pide, sin apremiar a nadie.
archived-done = { $known ->
    [yes] Hecho por { $names }
   *[no] Hecho
  }
archived-thanked = Gracias a { $names }
deed-calls = Echar una mano
