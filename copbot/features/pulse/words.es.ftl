# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-pulse = Pregunto a quienes aceptaron cómo se sienten y qué necesitan, una pregunta cada vez, y muestro la respuesta a todos, sin nombres.
practice-pulse-lacks = Aún nadie ha aceptado el pulso: `/pulse on`.
practice-pulse-do = A mí puedes preguntarme
