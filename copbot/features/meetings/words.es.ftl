# Lo que dice el bot de los encuentros, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-meet = meet
command-meet-help = proponer un encuentro, y preguntar cuándo viene bien
command-meet-example = /meet Día de plantar | mar 8 dic 20:00 | jue 10 dic 20:00
command-meeting = meeting
command-meeting-help = ver un encuentro, decir si vas, añadir o fijar un momento
command-meeting-example = /meeting 3 fijar 2
command-meetings = meetings
command-meetings-help = los próximos encuentros
command-meetings-example = /meetings

form-meet = Proponer un encuentro
form-meet-title = Qué es
form-meet-times = Cuándo (y dónde), uno por línea

meeting-do-fix = fijar
meeting-do-add = añadir
meeting-do-yes = sí
meeting-do-maybe = quizá
meeting-do-no = no
meeting-anyway = igual

meet-how = Escribe qué es, y detrás uno o varios momentos: `/meet Día de plantar | mar 8 dic 20:00 | jue 10 dic 20:00`. Los días también se pueden escribir así: `martes/jueves por la noche, próximas 2 semanas`.
    Puedes añadir dónde es (`en el cobertizo`, o un enlace), cuánto dura (`2h`), para cuántas personas (`12 plazas`), cada cuánto (`cada 2 semanas`) y la hora de qué lugar vale (`Europe/Lisbon`).
meet-long = El título, con { $title } caracteres como mucho, y cada lugar con { $place }, por favor.
meet-when = Añade al menos un momento: `/meet Día de plantar | mar 8 dic 20:00`.
meet-what = «{ $words }» no lo puedo leer como un momento, y lugar ya hay uno.
meet-many = Puede haber como mucho { $most } momentos para elegir; serían más.
meet-lasts = Un encuentro puede durar de cinco minutos a siete días.
meet-no-day = A «{ $words }» le falta un día: `mar 8 dic 20:00`.
meet-no-time = A «{ $words }» le falta la hora: `mar 8 dic 20:00`.
meet-no-such-day = El día de «{ $words }» no está en ningún calendario.
meet-weekday = El día de la semana de «{ $words }» es otro en esa fecha. ¿Cuál de los dos es?
meet-no-zone = De «{ $words }» no conozco la hora. Prueba con el nombre de la zona: `Europe/Lisbon`.
meet-no-places = Puede haber de 1 a 100 000 plazas.
meet-past = Ese momento ya pasó.
meet-far = Para eso falta más de un año.
meet-enough = Ya hay tres encuentros tuyos que esperan respuestas. Cuando uno tenga fecha, puede seguir el próximo.
meet-put = **{ $name }** propone un encuentro: **{ $title }** ¿Cuándo te viene bien? Responde hasta el { $until }. (Encuentro { $number }; puedes añadir un momento: `/meeting { $number } añadir mar 20:00`)
meet-added = **{ $name }** añade un momento: { $when }. **{ $title }** ¿Cuándo te viene bien? Responde hasta el { $until }.
meet-time = { $number }. { $when }
meet-time-at = { $number }. { $when }, { $place }
meet-clock = Las horas son las de { $zone }.
meet-clock-buttons = Los botones muestran la hora de { $zone }.
meet-done = Tu encuentro está en la sala.

meeting-asked = **{ $title }** Se está preguntando cuándo viene bien. (Encuentro { $number })
meeting-fixed = **{ $title }** { $when }. (Encuentro { $number })
meeting-held = **{ $title }** Fue el { $when }. (Encuentro { $number })
meeting-cancelled = **{ $title }** Queda cancelado. (Encuentro { $number })
meeting-where = Dónde: { $place }
meeting-there = { "" } Dónde: { $place }.
meeting-come = { $left ->
    [0] Van ({ $count }): { $names }
   *[other] Van ({ $count }): { $names } y { $left } más
}
meeting-may = { $left ->
    [0] Quizá vayan ({ $count }): { $names }
   *[other] Quizá vayan ({ $count }): { $names } y { $left } más
}
meeting-wait = { $left ->
    [0] Esperan plaza ({ $count }): { $names }
   *[other] Esperan plaza ({ $count }): { $names } y { $left } más
}
meeting-nobody-yet = Todavía nadie ha dicho que vaya.
meeting-places = { $count ->
    [0] Todas las plazas están ocupadas; quien quiera ir puede esperar una.
    [one] Queda una plaza libre.
   *[other] Quedan { $count } plazas libres.
}
meeting-suits-nobody = **{ $title }** Ninguno de los momentos le viene bien a nadie. Quizá otros sí: `/meet`. O fija uno de todos modos: `/meeting { $number } fijar 1`.
meeting-nobody-can = Nadie ha dicho que ese momento le venga bien. Para fijarlo de todos modos: `/meeting { $number } fijar { $time } igual`.
meeting-fix-anyway = Fijarlo de todos modos
meeting-own-asked = Puedes fijar un momento: `/meeting { $number } fijar 1`.
meeting-own-fixed = Puedes cambiarlo: `/meeting { $number } mover sáb 10:00`, `lugar`, `plazas` o `cancelar`.
meeting-fixed-already = Eso ya está fijado.
meeting-which-time = ¿Cuál de los momentos, de 1 a { $count }? `/meeting { $number } fijar 1`.
meeting-one-time = Escribe un momento, por favor: `mar 8 dic 20:00`.
meeting-add-late = Ya no se pregunta por los momentos.
meeting-add-twice = Ese momento ya está entre ellos.
meeting-not-yours = Eso solo puede hacerlo quien propuso el encuentro, o la moderación.
meeting-none = No hay ningún encuentro así para ti.
meeting-which = Hay varios encuentros. ¿A cuál te refieres? `/meetings` muestra sus números.
meeting-over = Ese encuentro ya empezó, o ya pasó.
meeting-is-cancelled = Ese encuentro está cancelado.
meeting-not-fixed = Todavía no está fijado cuándo es. Puedes decir qué momentos te vienen bien: `/votes`.
meeting-how = Eso no lo puedo leer. `/meeting { $number }` solo muestra el encuentro y lo que se puede hacer.
meeting-done = Hecho.
meeting-answer = Decir qué me viene bien
meeting-aloud = { $names }: { $text }
meeting-moved-up = Ha quedado libre una plaza, y es tuya: **{ $title }** { $when }.{ $where }

meeting-moved-down = Ahora hay menos plazas: esperas una, y te aviso cuando quede libre: **{ $title }** { $when }.{ $where }
meeting-cancel-sure = { $count ->
    [one] ¿Lo cancelo para todo el mundo? Va otra persona.
   *[other] ¿Lo cancelo para todo el mundo? Van otras { $count } personas.
} Si solo eres tú quien no puede ir: `/meeting { $number } no`.
meeting-cancel-all = Cancelarlo para todo el mundo
nudge-kind-meetings-moved-down-help = que ya no tienes plaza en un encuentro, y esperas una

meetings-none = No hay próximos encuentros. Propón uno con `/meet`.
meetings-head = Próximamente:
meetings-fixed = { $number }. **{ $title }** { $when }
meetings-asked = { $number }. **{ $title }** Se está preguntando cuándo viene bien.

going-yes = Voy
going-maybe = Quizá
going-no = Esta vez no
going-not-after-all = Al final no puedo ir
going-noted-yes = Anotado, vas: **{ $title }** { $when }.
going-noted-maybe = Anotado, quizá vas: **{ $title }** { $when }.
going-noted-no = Anotado, esta vez no vas. Gracias por decirlo.
going-never = Anotado, ninguno de esos momentos te viene bien. Gracias por decirlo.
going-waits = Todas las plazas están ocupadas. Tienes el número { $place } de quienes esperan, y te aviso cuando quede una libre: **{ $title }** { $when }.

nudge-kind-meetings = encuentros
nudge-kind-meetings-help = un recordatorio de los encuentros a los que vas, y lo que cambia en ellos
nudge-kind-meetings-moved-up-help = que una plaza en un encuentro ya es tuya
export-meeting = Encuentros que propusiste
export-meeting_time = Momentos que propusiste para encuentros
export-meeting_guest = Si vas a encuentros

meeting-do-move = mover
meeting-do-place = lugar
meeting-do-places = plazas
meeting-do-cancel = cancelar
meeting-do-file = archivo
meeting-file = Para tu calendario:
meeting-file-about = { $when }
meeting-the-same = Ya está así.
meeting-place = Escribe dónde es, con { $most } caracteres como mucho: `/meeting { $number } lugar el cobertizo`.
meeting-places-how = ¿Cuántas personas pueden ir? `/meeting { $number } plazas 12`; `0` para que no haya límite.
meeting-fix-first = Todavía no está fijado cuándo es: `/meeting { $number } fijar 1`.
meeting-changed = Ha cambiado: **{ $title }** Ahora { $when }.{ $where }
meeting-called-off = Cancelado: **{ $title }**
meeting-reminder = Dentro de { $left }: **{ $title }** { $when }.{ $where }
nudge-kind-meetings-changed-help = que ha cambiado un encuentro al que vas
nudge-kind-meetings-called-off-help = que se ha cancelado un encuentro al que vas

meeting-do-notes = notas
notes-ask = **{ $title }** ¿Quién toma las notas? Responde a esto con «yo», o con las notas o un enlace a ellas.
notes-mine = Yo
notes-word-me = yo
notes-word-i-do = yo las tomo
notes-yours = ¡Gracias! Cuando estén listas: `/meeting { $number } notas …`, con palabras o un enlace.
notes-others = Estas notas las toma otra persona. ¡Gracias de todos modos!
notes-too-early = Las notas se pueden tomar cuando haya pasado el encuentro.
notes-none = Todavía no hay notas: `/meeting { $number } notas …`, con palabras o un enlace.
notes-long = Las notas, con { $most } caracteres como mucho, o da un enlace a ellas.
notes-kept = Guardadas, gracias. `/meeting { $number }` las muestra.
notes-are = Notas: { $text }
notes-by = { $name } toma las notas.
news-meeting = { $count ->
    [one] **{ $title }** { $when }; de momento va una persona (`/meeting { $number }`).
   *[other] **{ $title }** { $when }; de momento van { $count } personas (`/meeting { $number }`).
}
news-notes = **{ $title }** Notas: { $text } (`/meeting { $number }`)
export-meeting_note = Notas de encuentros que tomas tú

page-meetings = Encuentros
page-meetings-what = Los próximos, según tu propio reloj.
page-meetings-own = Tu respuesta: { $answer }
page-meetings-file = Archivo para mi calendario
page-meetings-feed = Una dirección con los encuentros a los que vas, para que la lea tu calendario: /web fuentes
meetings-of = Encuentros de { $community }

meeting-do-end = acabar
meet-series = Los encuentros que se repiten necesitan un solo momento: `/meet Hora de lectura | mar 8 dic 20:00 | cada semana`.
meeting-every-week = { $count ->
    [one] Cada semana
   *[other] Cada { $count } semanas
}
meeting-every-month = { $count ->
    [one] Cada mes
   *[other] Cada { $count } meses
}
meeting-last = El último
meeting-no-series = Ese es el único, o el último.
meeting-ended = Este es el último. Tu calendario lo lee en el archivo: `/meeting archivo`.
export-meeting_series = Encuentros tuyos que se repiten
meeting-answer-how = Escríbeme los números de los que te vienen bien, con un `?` detrás de los que quizá: por ejemplo `1 2?`.
setting-meetings-enabled = si existe; en una comunidad de verdad, desactivado hasta que se active allí
setting-meetings-vote_for = cuánto tiempo se pregunta cuándo viene bien un encuentro; después queda fijado el mejor momento
setting-meetings-settle_after = cuánto después de que haya respondido todo el mundo queda fijado antes de tiempo
setting-meetings-lasts = cuánto dura un encuentro si no dice otra cosa
setting-meetings-everyone = los encuentros que se proponen en una sala son para todos los miembros, no solo para quien está en esa sala; los de una sala de la moderación, nunca
setting-meetings-public = quien tiene la dirección del calendario de la comunidad ve cómo se llaman sus encuentros y cuándo son, nunca dónde ni quién va; sin esto no hay tal calendario

# Lo que hace por la práctica de las comunidades.
practice-meetings = Los miembros proponen encuentros, en persona o en línea; busco la hora que viene bien a más gente, aviso a quien va y doy un archivo de calendario.

# Lo que la moderación podría hacer esta semana.
worth-meeting = Nadie se ha encontrado aquí en tres meses, y no hay nada previsto. `/meet` propone un encuentro, en persona o en línea, y pregunta cuándo viene bien.
deed-meetings = Reunir a la gente
