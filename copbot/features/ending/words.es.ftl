# Lo que el bot dice del descanso y del final de una comunidad, en español. Breve, amable, sencillo; nunca con prisa.

command-ending = ending
command-ending-help = ver si esta comunidad sigue, descansa o termina, y opinar sobre ello
command-ending-example = /ending
ending-word-ask = preguntar
ending-word-stop = parar
ending-word-reopen = reabrir
ending-word-awake = despierta
ending-word-asleep = dormida
ending-word-quiet = tranquila
ending-word-later = luego
ending-word-unnamed = sinnombre
ending-word-named = nombrar
ending-do-ask = pregunta a los miembros
ending-do-stop = seguir después de todo
ending-do-reopen = abrirla de nuevo
ending-do-awake = el descanso ha terminado
ending-do-asleep = dejarla descansar
ending-do-quiet = solo descansa
ending-do-later = dentro de tres meses
ending-do-unnamed = no me nombres

nudge-kind-ending = descanso y final
nudge-kind-ending-help = lo que hay que decidir donde ya casi no pasa nada
nudge-kind-farewell = despedida
nudge-kind-farewell-help = una vez, antes de que esta comunidad termine

ending-to-signs = Desde hace { $after } nadie ha preguntado nada en **{ $name }**, casi nadie ha hablado y no ha llegado nada nuevo. Puede ser un descanso o un final; las dos cosas están bien. ¿Solo descansa, pregunto a los miembros si seguir, descansar o terminar, o te pregunto otra vez dentro de tres meses?
ending-to-rest = Alguien ha preguntado algo en **{ $name }**, que descansa. ¿Ha terminado el descanso? Entonces vuelvo a mi trabajo. Lo pregunto una sola vez.
ending-to-wish = A alguien le gustaría preguntar a los miembros de **{ $name }** si seguir, descansar o terminar. Si estás de acuerdo, lo someto a votación.
ending-to-tomorrow = **{ $name }** termina el { $at }. { $made ->
    [yes] Diré a todo el mundo que el archivo está aquí: { $archive }.
   *[no] Quien administra el bot hace el archivo con `copbot archive`. Dónde esté después, díselo a todo el mundo con `/settings ending.archive`.
}
ending-to-over = **{ $name }** terminó hace 90 días y ya no se puede abrir de nuevo. Quien administra el bot puede borrar todo lo que se guarda de ella con `copbot destroy`, después de hacer el archivo con `copbot archive`.
ending-quiet-noted = Entonces lo dejo estar, y no vuelvo a preguntar antes de un año.
ending-later-noted = Pregunto otra vez dentro de tres meses, si sigue tan tranquila.
ending-asleep-noted = Sigue descansando. `/ending despierta` lo termina cuando quieras.
ending-answered = Eso ya se ha respondido entretanto. `/ending` dice cómo va.

ending-title = ¿Debe seguir { $name }?
ending-option-on = seguir
ending-option-rest = descansar
ending-option-end = terminar
ending-put = **{ $title }** { $quiet ->
    [yes] Esto se ha quedado tranquilo.{" "}
   *[no] {""}
}_Descansar_: no digo nada sin que me lo pidan; todo se puede leer, preguntar y buscar. _Terminar_: después de { $days ->
    [one] un día más
   *[other] { $days } días más
} se acaba, con un agradecimiento, y queda un archivo. Al menos { $quorum } tienen que votar hasta el { $until }; si son menos, todo queda como está.
ending-put-elsewhere = **{ $title }** Se vota en { $room }, hasta el { $until }. También es para todo el mundo aquí: `/votes`.
ending-few = { $voters ->
    [0] Nadie ha votado
    [one] Ha votado una persona
   *[other] Han votado { $voters }
} sobre si **{ $name }** sigue, y hacían falta { $quorum }. Así que todo queda como está, y no vuelvo a preguntar en medio año.
ending-chosen-on = **{ $name }** sigue: seguir { $on }, descansar { $rest }, terminar { $end }. ¡Gracias por votar!
ending-chosen-rest = **{ $name }** descansa desde ahora: seguir { $on }, descansar { $rest }, terminar { $end }. Ya no digo nada sin que me lo pidan; todo se puede leer, preguntar y buscar. Quien modera la despierta con `/ending despierta`.
ending-chosen-end = Está decidido: **{ $name }** termina: seguir { $on }, descansar { $rest }, terminar { $end }. Termina el { $at }. Hasta entonces `/export` te da lo que es tuyo y `/forget` lo quita. Si dos miembros prefieren seguir, sigue: `/ending parar`.

ending-farewell = **{ $name }** termina el { $at }: lo han decidido sus miembros. `/export` te da todo lo tuyo, `/forget` lo quita; las dos cosas sirven también más tarde. Si prefieres seguir, y alguien más también, sigue.
ending-farewell-named = El último día doy las gracias por su nombre a quienes hicieron algo por los demás. ¿Prefieres que no te nombre? Dímelo: `/ending sinnombre`.
ending-unnamed-noted = No te nombraré. `/ending nombrar` lo deshace.
ending-named-noted = Puedo nombrarte, con lo que hiciste por los demás.
ending-now = Hoy termina **{ $name }**.
ending-thanks = Gracias a todo el mundo, y a estas personas por lo que hicieron por los demás:
ending-thanks-all = Gracias a todo el mundo por lo compartido aquí.
ending-thanks-row = { $deed }: { $names }
ending-thanks-more = { $count ->
    [one] {" "}y una persona más
   *[other] {" "}y { $count } más
}
ending-archive = Lo que hicimos se guarda aquí: { $archive }
ending-left = `/export` y `/forget` siguen sirviendo. Hasta el { $until } dos miembros pueden abrirla de nuevo: `/ending reabrir`. No digo nada más. ¡Adiós!
ending-over-open = Esta comunidad terminó el { $day }. `/export` y `/forget` siguen sirviendo, y hasta el { $until } dos miembros pueden abrirla de nuevo: `/ending reabrir`.
ending-over-archive-open = Esta comunidad terminó el { $day }. Lo que hizo está aquí: { $archive }. `/export` y `/forget` siguen sirviendo, y hasta el { $until } dos miembros pueden abrirla de nuevo: `/ending reabrir`.
ending-over = Esta comunidad terminó el { $day }. `/export` y `/forget` siguen sirviendo.
ending-over-archive = Esta comunidad terminó el { $day }. Lo que hizo está aquí: { $archive }. `/export` y `/forget` siguen sirviendo.

ending-is-lives = **{ $name }** sigue. Si sigue, descansa o termina lo deciden sus miembros en una votación; { $count ->
    [0] dos de vosotros podéis preguntárselo
    [one] quien modera y una persona más pueden preguntárselo
   *[other] dos personas que moderan pueden preguntárselo
}: `/ending preguntar`.
ending-is-asked = **{ $name }** se ha quedado tranquila, y se ha preguntado a quienes moderan qué hacer.
ending-is-ballot = Los miembros de **{ $name }** votan si seguir, descansar o terminar: `/votes`.
ending-is-rests = **{ $name }** descansa desde el { $since }: no digo nada sin que me lo pidan. Todo se puede leer, preguntar y buscar. Quien modera la despierta: `/ending despierta`.
ending-is-notice = **{ $name }** termina el { $at }. Si dos miembros prefieren seguir, sigue: `/ending parar`.
ending-ask-noted = { $count ->
    [0] Anotado. Si otro miembro dice también `/ending preguntar`, pregunto a todo el mundo.
    [one] Anotado. Hacen falta dos personas, y que una de ellas modere: si otra dice también `/ending preguntar`, pregunto a todo el mundo.
   *[other] Anotado. Si otra persona que modera está de acuerdo, pregunto a todo el mundo.
}
ending-ask-thanks = Ahora se pregunta a los miembros.
ending-stop-first = Alguien prefiere seguir con **{ $name }**. Si una persona más lo quiere, no termina.
ending-stop-noted = Anotado. Si alguien más lo dice, no termina.
ending-stop-done = **{ $name }** no termina: dos miembros prefieren seguir.
ending-stop-thanks = Sigue. ¡Gracias!
ending-reopen-first = A alguien le gustaría abrir **{ $name }** de nuevo. Si una persona más lo quiere, se abre.
ending-reopen-noted = Anotado. Si alguien más lo dice, se abre.
ending-reopen-done = **{ $name }** está abierta de nuevo: dos miembros lo querían. ¡Qué bien estar de vuelta!
ending-reopen-thanks = Está abierta de nuevo. ¡Gracias!
ending-awake = El descanso ha terminado: **{ $name }** está despierta otra vez.
ending-awake-thanks = Está despierta. Vuelvo a mi trabajo.
ending-same = Ya lo has dicho; hace falta una persona más.
ending-moderator = Hace falta alguien que modere y una persona más. Hasta ahora no lo ha dicho nadie que modere.
ending-moderators = Dos personas que moderan pueden preguntarlo a los miembros. Puedes decírselo: `/helpdesk`.
ending-too-soon = Eso se decidió hace poco. Se puede preguntar otra vez desde el { $day }.
ending-not-now = No hay nada así que decidir ahora. `/ending` dice cómo va.
ending-too-late = Terminó hace más de 90 días y no se puede abrir de nuevo.
ending-not-resting = No descansa.
ending-no-room = No estoy en ninguna sala donde preguntar a los miembros.

# Qué respuestas quieren decir qué, en palabras sencillas; con | entre ellas.
ending-said-on = seguir|sigue|seguimos|continuar
ending-said-rest = descansar|descanso|descansa|pausa
ending-said-end = terminar|final|acabar|terminarla
ending-words-quiet = solo descansa|descansa|déjalo|déjalo estar
ending-words-ask = pregunta a los miembros|pregúntales|pregunta a todos|votar
ending-words-later = dentro de tres meses|luego|más tarde|ahora no
ending-words-awake = el descanso ha terminado|ha terminado|despiértala
ending-words-asleep = dejarla descansar|déjala descansar|todavía no|aún no

export-ending = Que deseaste algo sobre el final de la comunidad
export-ending_unnamed = Que prefieres que no te nombren al final
about-ending = Descanso y final

setting-ending-quiet_for = después de tanto tiempo sin preguntas, con pocas personas que hablan y nada nuevo, se pregunta en privado a quienes moderan si es un descanso o un final; `"0s"` para nunca
setting-ending-active = si en ese tiempo hablaron menos personas que estas, son pocas
setting-ending-vote_for = cuánto tiempo pueden votar los miembros si seguir, descansar o terminar
setting-ending-quorum = qué parte de quienes participaron el último año tiene que votar, y nunca menos de dos personas; con menos votos todo queda como está
setting-ending-anonymous = esa votación es anónima
setting-ending-notice = cuánto tiempo antes se anuncia el final
setting-ending-archive = la dirección del archivo de lo que se hizo, que se dice a todo el mundo al final
