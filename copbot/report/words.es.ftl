report-title = Lo que el bot habría visto y hecho
report-log = Registro: { $name }
report-empty = El registro no tiene mensajes.
report-utc = Los días y las horas van en UTC.
report-undated = El registro no dice en ningún sitio qué día era: los días se cuentan desde el primero.
report-day = día { $day }
report-month-of-log = mes { $month }
report-year-of-log = año { $year }

report-overview = El registro
report-span = Del { $begin } al { $end } ({ $lasting }).
report-size = { $messages ->
    [one] { $messages } mensaje
   *[other] { $messages } mensajes
  } de { $people ->
    [one] { $people } persona.
   *[other] { $people } personas.
  }
report-joined = { $joined ->
    [one] Se vio llegar a { $joined } persona
   *[other] Se vio llegar a { $joined } personas
  }; { $silent } de ellas no escribieron nunca.

report-questions = Preguntas
report-no-questions = No se vio ninguna pregunta.
report-seen = { $questions ->
    [one] El bot vio { $questions } pregunta.
   *[other] El bot vio { $questions } preguntas.
  }
report-outcome = En qué quedó
report-count = Preguntas
report-share = Parte
report-outcome-answered = respondida por otra persona
report-outcome-alone = resuelta por quien preguntó
report-outcome-taken-up = retomada, pero sin respuesta
report-outcome-never = no reaccionó nadie

report-time = Tiempo hasta la primera respuesta
report-no-time = Ninguna pregunta tuvo respuesta.
report-half = La mitad de las preguntas respondidas tuvo su primera respuesta en { $median }, nueve de cada diez en { $ninetieth }.
report-wait = Primera respuesta
report-within-0 = en 5 minutos
report-within-1 = en 1 hora
report-within-2 = en 1 día
report-within-3 = más tarde

report-start = { $unanswered } de { $questions ->
    [one] { $questions } pregunta no tuvo respuesta nunca: empieza por aquí
   *[other] { $questions } preguntas no tuvieron respuesta nunca: empieza por aquí
  }
report-all-answered = { $questions ->
    [one] La única pregunta tuvo respuesta
   *[other] Las { $questions } preguntas tuvieron respuesta
  }
report-quiet-log = No se vio ninguna pregunta
report-start-later = No queda nada pendiente.
report-reacted = A { $count } de ellas alguien reaccionó, pero no respondió.
report-all-of-them = La más nueva primero:
report-latest = { $count ->
    [one] La última:
   *[other] Las { $count } últimas, la más nueva primero:
  }
report-reaction = Reacción
report-but-no-answer = una reacción, pero ninguna respuesta
report-others = { $count ->
    [one] Una más
   *[other] { $count } más
  }
report-when = Cuándo
report-asker = Quién preguntó
report-question = Pregunta

report-bot = Lo que el bot habría hecho
report-quiet = El bot no habría dicho nada.
report-step = Mensaje
report-times = Veces
report-weekly = Por semana
report-reached = Salas o personas
report-each = Preguntas cada vez
report-step-room = lista de preguntas abiertas en una sala
report-step-member = aviso a un miembro
report-step-moderators = aviso a la moderación
report-step-asker = recordatorio a quien preguntó
report-step-again = lista de lo que sigue abierto, mucho después
report-step-ended = «nadie ha respondido, ¿y ahora?» a quien preguntó
report-step-solved = «¿quedó resuelto?» a quien preguntó
report-nudges = { $times ->
    [one] { $times } aviso
   *[other] { $times } avisos
  } para { $members ->
    [one] { $members } miembro:
   *[other] { $members } miembros:
  } en privado donde el bot puede escribir primero a un miembro, si no por su nombre en la sala.
report-busy = { $most ->
    [one] Nadie habría recibido más de uno de estos mensajes en una semana.
   *[other] Nadie habría recibido más de { $most } de estos mensajes en una semana; quien recibió alguno recibió casi siempre { $usual }.
  }
report-right-asked = { $questions ->
    [one] Habría preguntado a alguien por { $questions } pregunta
   *[other] Habría preguntado a alguien por { $questions } preguntas
  }; { $answered ->
    [0] ninguna de ellas se respondió después.
    [one] { $answered } de ellas se respondió después.
   *[other] { $answered } de ellas se respondieron después.
  }
report-right = Habría preguntado a la persona adecuada en { $right } de { $answered }: una de las que habría preguntado está entre quienes respondieron.
report-right-honest = En este registro no se preguntó a nadie; no dice si las demás personas habrían sabido la respuesta.
report-nudged = A quién se habría preguntado más
report-asked-of = Preguntas
report-answered-of = Respondidas después
report-put = A quién se habría preguntado por qué
report-put-to = a { $name }
report-put-by = pregunta de { $name }
report-later = Después
report-answered-it = la respondió después
report-examples-room = Ejemplos: listas en una sala
report-examples-member = Ejemplos: avisos a miembros
report-examples-moderators = Ejemplos: avisos a la moderación
report-examples-asker = Ejemplos: recordatorios a quien preguntó
report-examples-again = Ejemplos: listas de lo que sigue abierto, mucho después
report-examples-ended = Ejemplos: «nadie ha respondido, ¿y ahora?»
report-examples-solved = Ejemplos: «¿quedó resuelto?»
report-to = A
report-text = Texto

report-newcomers = Personas nuevas
report-no-newcomers = Nadie escribió por primera vez después de los primeros 30 días del registro.
report-new = { $people ->
    [one] { $people } persona escribió
   *[other] { $people } personas escribieron
  } por primera vez después de los primeros 30 días del registro.
report-returned = { $returned } de ellas ({ $share }) escribieron otra vez otro día.
report-first = { $asked ->
    [one] { $asked } persona nueva hizo una pregunta; a { $answered } ({ $share }) se le respondió la primera.
   *[other] { $asked } personas nuevas hicieron una pregunta; a { $answered } ({ $share }) se les respondió la primera.
  }

report-people = Quién responde, quién pregunta
report-no-answers = Nadie respondió a ninguna pregunta.
report-few = { $few ->
    [one] La persona que más responde
   *[other] Las { $few } personas que más responden
  } (de { $people ->
    [one] { $people } persona que respondió
   *[other] { $people } personas que respondieron
  }): suyas son { $share } de las respuestas.
report-helper = Quién responde más
report-answers = Respuestas
report-firsts = Primeras respuestas
report-asks = Quién pregunta más

report-months = Mes a mes
report-years = Año a año
report-month = Mes
report-year = Año
report-one-month = El registro cabe en un solo mes, así que no se ve la evolución en el tiempo.
report-messages = Mensajes
report-people-count = Personas
report-new-count = Nuevas
report-questions-count = Preguntas
report-answered-count = Respondidas
report-answered-not = Sin responder
report-wait-median = Espera
report-said-count = Bot
report-columns = Respondidas: parte de las preguntas de ese periodo. Espera: mediana del tiempo hasta la primera respuesta. Bot: mensajes que el bot habría enviado.

report-chart-strip = { $label }: { $share }
report-chart-messages = Mensajes por mes
report-chart-people = Personas que escribieron, por mes
report-chart-questions = Preguntas por mes
report-chart-wait = Mediana del tiempo hasta la primera respuesta, por mes
report-chart-said = Mensajes que el bot habría enviado, por mes
report-chart-new = personas nuevas
report-chart-known = las demás
report-chart-most = De { $begin } a { $end }. Lo más alto: { $most } en { $month }.
report-chart-wait-most = De { $begin } a { $end }. La más larga: { $most } en { $month }. La escala es logarítmica.
report-table = Las cifras en una tabla

report-health = Cómo le fue a la comunidad
report-health-few = No se dicen valores de menos de cinco personas o preguntas. Respondidas, sin nadie: de las preguntas de hace más de una semana, en una semana. Espera: hasta la primera respuesta de esas. Reacción: al primer mensaje de una persona nueva, en un día. Siguen: personas nuevas que aún escribían a los 30 y 90 días (Kaplan y Meier). Mitad: cuántas personas dieron la mitad de las respuestas.
report-quarter = Trimestre
report-health-quarter = T{ $number } { $year }
report-health-answered = Respondidas
report-health-half = Espera mediana
report-health-ninetieth = Nueve de diez
report-health-solo = Sin nadie
report-health-newcomers = Nuevas
report-health-replied = Reacción
report-health-stay-30 = Siguen 30 días
report-health-stay-90 = Siguen 90 días
report-health-carried = Mitad
report-health-of = { $few } de { $people }
report-health-all-but = todas menos <5
report-health-part-few = <5
