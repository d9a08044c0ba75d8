# Lo que dice el bot de cómo va la comunidad, en español.

command-health = health
command-health-help = cómo va la comunidad: la moderación ve lo que importa ahora, y con todo detrás todo lo que se mide; los miembros lo que decidieron ver (mostrar lo somete a votación)
command-health-example = /health todo
health-view-all = todo
health-privately = escríbeme en privado, y te cuento cómo va la comunidad.
health-more = Todo
health-head = { $weeks ->
    [0] **Cómo va la comunidad** – las últimas 4 semanas:
   *[other] **Cómo va la comunidad** – las últimas 4 semanas, junto a las { $weeks } anteriores:
  }
health-steady = Nada ha ido a peor, y nada pide más atención de lo habitual.

health-few = menos de cinco
health-few-of = menos de cinco de { $whole }
health-all-but = todas salvo menos de cinco, de { $whole }
health-share = { $share } de { $whole }
health-about = cerca del { $share } de { $whole }
health-weeks = { $part ->
    [0] ninguna
   *[other] { $part }
  } de las últimas { $whole } semanas
health-waits = la mitad en { $half }, nueve de cada diez en { $ninetieth }
health-never = sin respuesta: { $count }
health-fewest = { $few } de { $people } personas
health-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
health-before = (antes: { $value })
health-behind = – detrás está:
health-same = → como antes
health-up-good = ↑ más, y eso es bueno
health-up-bad = ↑ más, y eso no es bueno
health-down-good = ↓ menos, y eso es bueno
health-down-bad = ↓ menos, y eso no es bueno

health-pitfall = **{ $name }**
health-pitfall-1 = Ánimo y necesidades
health-pitfall-2 = Contenido
health-pitfall-3 = Estructura
health-pitfall-4 = Alcance
health-pitfall-5 = Metas
health-pitfall-6 = Tecnología
health-pitfall-7 = Respuestas útiles
health-pitfall-8 = Apoyo
health-pitfall-9 = Motivos
health-pitfall-10 = Orientación
health-moods = No se mide: lo dirá lo que `/pulse` pregunta a quienes aceptan, cuando hayan respondido bastantes.
health-answered = Preguntas respondidas en una semana: { $value }
health-wait = Primera respuesta: { $value }
health-solo = Preguntas a las que nadie dijo nada: { $value }
health-worthwhile = Preguntas que recibieron su primera respuesta, y cosas compartidas: { $value }
health-fresh = Semanas que trajeron algo que la gente apreció: { $value }
health-bot-talk = Mensajes en las salas que son míos: { $value }
health-opted-out = Miembros que han desactivado algunos de mis avisos, o todos: { $value }
health-no-subject = Preguntas cuyo tema no conozco: { $value }
health-goals = Las metas valen sin cambios desde hace: { $value }
health-tickets = Consultas a la mesa de ayuda: { $value }
health-seen-to = Consultas de las que la moderación se ocupó en un día: { $value }
health-replied = Personas nuevas cuya primera palabra tuvo reacción en un día: { $value }
health-stay = Personas nuevas que siguen aquí a los { $days } días: { $value }; con reacción en un día { $with_one }, sin ella { $without }
health-unasked = Respuestas de personas a las que yo no había preguntado: { $value }
health-carried = La mitad de las respuestas viene de: { $value }
health-moderators = Personas de la moderación que dijeron algo: { $value }

health-stage-early = Es pronto para decir en qué punto de su vida está esta comunidad: la escucho desde hace { $days ->
    [one] { $days } día.
   *[other] { $days } días.
  }
health-stage-potential = Etapa de vida: **potencial**. La gente empieza a encontrarse. Por qué: { $people } preguntan y responden.
health-stage-coalescing = Etapa de vida: **unión**. Por qué: { $people } personas preguntan y responden, y la mayoría de las respuestas viene de personas nuevas aquí ({ $new }).
health-stage-maturing = Etapa de vida: **maduración**. Por qué: se pregunta más que antes ({ $asked } preguntas; antes: { $usual }), y de las respuestas, { $new } vienen de personas nuevas aquí.
health-stage-stewardship = Etapa de vida: **cuidado**. Sigue su camino y necesita mantenerse fresca. Por qué: { $people } personas preguntan y responden, y se pregunta tanto como antes ({ $asked } preguntas; antes: { $usual }).
health-stage-transformation = Etapa de vida: **transformación**. Acaba, o se vuelve otra cosa. Por qué: se pregunta mucho menos que antes ({ $asked } preguntas; antes: { $usual }).

health-do-open = Preguntas abiertas
health-do-missed-28d = Lo que se respondió
health-do-status = Lo pendiente
health-do-goals = Nuestras metas
health-do-settings-welcome = La bienvenida
health-do-settings-alerts = Cada cuánto hablo

nudge-kind-health = salud
nudge-kind-health-help = una vez cada cuatro semanas, lo que ahora importa de la comunidad, para la moderación
export-began = Cuándo dijiste algo en las salas por primera y última vez
page-health = Cómo va la comunidad
page-health-what = Lo que mido, comparado con el tiempo anterior. No hay una nota total, ni nada sobre una persona sola.
page-health-caption = Medidas de: { $name }
page-health-now = Ahora
page-health-before = Antes
page-health-moved = Cómo se movió
setting-health-monthly = quienes moderan y deciden por la comunidad reciben en privado, cada cuatro lunes, lo que ahora importa; si no hay nada, nada

# Lo que hace por la práctica de las comunidades.
practice-health = `/health` lo mide, dice a la moderación la una o dos cosas que importan ahora y qué hacer; cada cuatro semanas por sí solo, donde está activado.

health-few-more = menos de cinco menos que antes, de { $whole }
health-kept-back = no se dice
health-course-quarters = Abajo, unos gráficos muestran cómo ha ido, por trimestres que ya han terminado.
health-course-months = Abajo, unos gráficos muestran cómo ha ido, por meses que ya han terminado.
health-course-windows = Abajo, unos gráficos muestran cómo ha ido, de cuatro en cuatro semanas; las últimas son las de arriba.
health-chart-told = { $begin }: { $first }; { $end }: { $last }
health-stay-chart = Personas nuevas que se quedan, por días desde su primera palabra
health-stay-all = todas
health-stay-with = con una reacción en un día
health-stay-without = sin ninguna
health-after = después de { $days } días
page-health-by-quarters = Desde el principio
page-health-by-windows = El último año, de cuatro en cuatro semanas
page-health-table = Como tabla:
page-health-when = Cuándo
page-health-value = Valor
page-health-bars = Una barra llena es la parte de ahora, una pálida debajo la de antes. Un signo hueco al pie de un gráfico: menos de cinco, o no se dice porque revelaría menos. Mido una vez por hora.

health-view-show = mostrar
health-show-title = ¿Qué ven todos los miembros de cómo va la comunidad?
health-show-put = { $name } somete a votación qué ven todos los miembros de cómo va la comunidad; si no, solo lo ve la moderación. Se muestra lo que quiere más de la mitad de quienes votan, si son al menos { $quorum }. Hasta el { $until }:
health-show-done = Ya está en votación.
health-show-short = Ya está en votación. Pero hacen falta { $quorum } votos, y { $count ->
    [one] aquí solo conozco a una persona
   *[other] aquí solo conozco a { $count } personas
}: así no saldrá nada. La moderación puede pedir menos antes de la próxima votación: `/settings health.quorum { $count }`.
health-show-runs = Se vota sobre ello hasta el { $until }.
health-show-vote = Votar
health-show-begin = Someterlo a votación
health-show-never = Por ahora, solo la moderación ve cómo va la comunidad. Qué ven de ello todos los miembros lo deciden los miembros: `/health mostrar` lo somete a votación.
health-show-hidden = Los miembros han decidido que solo la moderación vea cómo va la comunidad. `/health mostrar` lo vuelve a someter a votación.
health-show-few = Votos: { $count }, y hacen falta { $quorum }. Lo que ven los miembros de cómo va la comunidad queda como estaba.
health-show-decided = Está decidido (votos: { $count }). Desde ahora, todos los miembros ven con `/health`: { $parts }.
health-show-nothing = Está decidido (votos: { $count }): solo la moderación ve cómo va la comunidad.
health-stage-name = Etapa de vida
health-members-see = Los miembros ven de esto lo que han decidido: { $parts }.
health-members-nothing = Los miembros no ven nada de esto. Lo que ven lo deciden ellos mismos: `/health mostrar` lo somete a votación.
health-option-1 = Ánimo y necesidades
health-option-2 = Contenido: preguntas con respuesta, lo compartido
health-option-3 = Estructura: quién ha desactivado mis avisos
health-option-4 = Alcance: preguntas sin tema conocido
health-option-5 = Metas: desde cuándo valen
health-option-6 = Tecnología: cuánto hablo, ayuda
health-option-7 = Respuestas: cuántas preguntas tienen, y cuándo
health-option-8 = Apoyo: a quién se recibe, y quién se queda
health-option-9 = Motivos: respuestas sin que se pidan
health-option-10 = Orientación: en cuántas personas se apoya todo
health-option-stage = Etapa de vida
health-option-nothing = Nada: queda para la moderación

setting-health-vote_for = cuánto tiempo pueden votar los miembros qué ve todo el mundo de cómo va la comunidad; pasados 30 días solo funcionan los botones, no las reacciones
setting-health-quorum = hacen falta al menos tantos votos para decidirlo

health-mean = { $mean } de { $steps }, según { $count } respuestas
health-uneven = { $share }, entre { $people } personas
health-mood = Lo que los miembros responden al pulso, de 1 (nada) a 5 (mucho): { $value }
health-thanked = Cuántas veces se dio las gracias a alguien por lo que hizo por otras personas: { $value }
health-borne = La mitad de la moderación la hacen: { $value }
health-load = Lo desigual que es el reparto, de 0 % (todo el mundo lo mismo) a 100 % (una persona lo hace todo): { $value }
health-do-pulse = El pulso
health-do-calls = Peticiones de ayuda
