# Lo que el bot pregunta a quien modera una comunidad nueva, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

setting-setup-enabled = si se pregunta en privado a quien modera una comunidad nueva cómo debe ajustarse todo; en una comunidad de verdad, activado
nudge-kind-setup = puesta en marcha
nudge-kind-setup-help = cómo ajustar una comunidad nueva, para la moderación
export-setup = Hasta dónde está ajustada tu comunidad
begin-aloud = { $names }: acabo de llegar aquí. En tres minutos puedes decirme cómo ayudar mejor: escríbeme `/setup` en privado.
begin-hello = ¡Hola! Tú moderas aquí, y yo acabo de llegar. Unas preguntas, tres minutos, y sé cómo ayudar. Lo que elijas vale enseguida; `/settings deshacer` lo quita.
begin-count = **{ $community }, { $number } de { $count }**
begin-language-name = Español
begin-language = ¿Qué idioma hablo en las salas? Ahora: { $now }.
begin-timezone = ¿Dónde está tu comunidad? Por la hora de allí guardo silencio de noche. Ahora: { $now }. Elige, o escríbeme una ciudad o un país.
begin-waking = ¿A qué horas puedo hablar por mi cuenta? Ahora: { $now }. Elige, o escríbeme otras, como 10:00-20:00.
begin-all-day = todo el día
begin-rooms = ¿En qué salas debo ver preguntas en las charlas, y mantenerlas a la vista hasta que tengan respuesta? `/ask` funciona en todas.
begin-room-yes = { $room }: **sí**
begin-room-no = { $room }: **no**
begin-rooms-more = { $count ->
    [one] Una sala más: `/settings #sala qa.detect off` la ajusta.
   *[other] { $count } salas más: `/settings #sala qa.detect off` ajusta una de ellas.
}
begin-points-on = ¿Pueden los miembros valorar los mensajes de los demás con puntos de moderación? Vale la pena donde habla mucha gente. Ahora: on.
begin-points-off = ¿Pueden los miembros valorar los mensajes de los demás con puntos de moderación? Vale la pena donde habla mucha gente. Ahora: off.
begin-yes = sí
begin-no = no
begin-next = siguiente
begin-later = más tarde
begin-skip = saltar todo
begin-heard = Anotado: { $value }.
begin-not-language = Ese no lo hablo. Escríbeme el nombre de un idioma, como `Español` o `English`; `siguiente` lo deja como está.
begin-again-language = `Español`, `English`, otro de mis idiomas, o `siguiente`: eso lo entiendo.
begin-not-timezone = No conozco ese lugar. Escríbeme una ciudad más grande cerca de ti, como Madrid, o tu país; `siguiente` lo deja como está.
begin-again-timezone = ¿Cuál es la ciudad grande más cercana? `Madrid`, por ejemplo; `más tarde` lo deja para otro momento.
begin-not-waking = No he podido leer horas ahí. Escríbeme cuándo puedo empezar y cuándo paro, como `8:00-22:00`, o `todo el día`; `siguiente` lo deja como está.
begin-again-waking = Dos horas del día, por favor: `8:00-22:00`. O `siguiente`.
begin-not-rooms = Escríbeme una sala con sí o no, como `#charla no`; `todas` o `ninguna` para todas a la vez; `siguiente` sigue adelante.
begin-again-rooms = Una sala y sí o no, por favor: `#charla no`. O `siguiente`.
begin-not-points = Escríbeme `sí` o `no`; `siguiente` lo deja como está.
begin-again-points = `sí`, `no`, o `más tarde`: eso lo entiendo.
begin-near = ¿Querías decir { $near }?
begin-city-short = Eso no dice cuándo cambia la hora. Escríbeme una ciudad, como Madrid.
begin-city-wide = En ese país hay más de una hora. Escríbeme una ciudad, como Ciudad de México.
begin-put-off = Bien. Escríbeme `/setup` cuando te venga bien, y seguimos donde estábamos.
begin-skipped = Bien, todo se queda como está. `/setup` aquí te pregunta otra vez, `/settings` muestra lo que está ajustado.
begin-nothing = Todo eso ya lo ha fijado quien me administra. `/settings` muestra lo que está ajustado.
begin-done = Eso era todo; empiezo enseguida.
    `/settings` muestra y cambia lo que está ajustado; `/settings deshacer` quita el último cambio.
    `/setup` en una sala la enlaza con otras.
    `/help` cuenta qué más sé hacer.
begin-elsewhere = Eso iba de otra comunidad; ahora hablamos de { $community }. Di algo en una sala de la otra y elige otra vez.
begin-fixed = Eso lo ha fijado quien me administra, en mi configuración.
begin-not = Eso no se puede elegir. `/setup` pregunta otra vez.
