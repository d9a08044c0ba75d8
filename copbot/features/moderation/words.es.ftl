# Lo que dice el bot de los puntos, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-mod-menu = Valorar este mensaje
command-mod = mod
command-mod-help = decir por qué un mensaje es bueno o no, si tienes puntos de moderación: responde con un motivo
command-mod-example = /mod perspicaz
command-unmod = unmod
command-unmod-help = retirar tu valoración de un mensaje: responde a él
command-unmod-example = /unmod
command-points = points
command-points-help = tus puntos de moderación, y por qué los tienes o no
command-points-example = /points
command-karma = karma
command-karma-help = cómo se valoró lo que escribiste
command-karma-example = /karma
command-metamod = metamod
command-metamod-help = juzgar si las valoraciones fueron justas; no se nombra a nadie
command-metamod-example = /metamod
command-best = best
command-best-help = lo más valorado últimamente
command-best-example = /best mes
command-willing = willing
command-willing-help = si quieres dar puntos de moderación: on u off
command-willing-example = /willing off
command-threshold = threshold
command-threshold-help = la puntuación por debajo de la cual no ves nada en las listas
command-threshold-example = /threshold 1
command-modlog = modlog
command-modlog-help = quién valoró qué (para la moderación)
command-modlog-example = /modlog
command-undo = undo
command-undo-help = deshacer una valoración, por su número o respondiendo al mensaje (para la moderación)
command-undo-example = /undo 12
reason-insightful = perspicaz
reason-interesting = interesante
reason-informative = informativo
reason-funny = gracioso
reason-underrated = infravalorado
reason-offtopic = fueradetema
reason-flamebait = provocador
reason-troll = trol
reason-redundant = redundante
reason-overrated = sobrevalorado
reason-spam = spam
reason-disagree = desacuerdo
reason-touche = touché
period-week = semana
period-month = mes
moderation-wordless = (un mensaje)
moderation-write-to-me = esto es solo para ti; escríbeme primero en privado, por favor.
mod-reply = Responde con esto al mensaje al que te refieres. Por ejemplo: `{ $example }`
mod-unknown = Ese mensaje no lo conozco, o ya no.
mod-offer = ¿Qué te parece «{ $title }»?
mod-done = «{ $title }»: { $reason }, de { $before } a { $after }. { $left ->
    [0] Era tu último punto. ¡Gracias!
    [one] Te queda un punto.
   *[other] Te quedan { $left } puntos.
}
mod-done-staff = «{ $title }»: { $reason }, de { $before } a { $after }. Está en el registro.
mod-no-effect = «{ $title }» ya no puede ir más allá en esa dirección, así que tu «{ $reason }» queda anotado y no cuesta nada.
mod-bomb = «{ $title }»: { $reason }, de { $before } a { $after }. Es la tercera vez en poco tiempo que valoras a la baja a la misma persona. Sé que casi siempre es con buena intención; aun así, conviene que juzguen también otras personas, así que tus puntos se acaban aquí, y durante un tiempo no recibes nuevos. La moderación puede verlo.
mod-not-reason = Ese motivo no se usa aquí. Son estos: { $reasons }.
mod-not-own = Ese mensaje es tuyo; lo valoran otras personas.
mod-not-twice = Ese mensaje ya lo has valorado.
mod-not-old = { $days ->
    [one] Ese mensaje tiene más de un día, y se deja como está.
   *[other] Ese mensaje tiene más de { $days } días, y se deja como está.
}
mod-not-posted = Participaste en esa conversación, así que la valoran otras personas.
mod-not-first = Sobrevalorado e infravalorado van de una puntuación que dieron otras personas; todavía nadie ha dado ninguna.
mod-not-karma = Valorar a la baja pide algo más de karma del que tienes todavía.
mod-not-points = Ahora no tienes puntos de moderación. `/points` dice por qué.
moderation-undone-posted = { $count ->
    [one] Escribiste en una conversación que habías valorado, así que esa valoración queda deshecha. Su punto no vuelve.
   *[other] Escribiste en una conversación que habías valorado, así que tus { $count } valoraciones de allí quedan deshechas. Sus puntos no vuelven.
}
unmod-none = Ese mensaje no lo has valorado.
unmod-done = { $spent ->
    [0] Queda deshecho.
   *[other] Queda deshecho. El punto no vuelve.
}
points-given = { $count ->
    [one] Tienes **un punto de moderación**, hasta el { $until }.
   *[other] Tienes **{ $count } puntos de moderación**, hasta el { $until }: úsalos para lo que merece verse.
}
points-given-daily = { $count ->
    [one] Hoy tienes **un punto de moderación**.
   *[other] Hoy tienes **{ $count } puntos de moderación**, y cada día nuevos: úsalos para lo que merece verse.
}
points-how = Pon uno de estos en un mensaje: { $signs }. `/mod` al responder tiene más motivos. No se dice a nadie que fuiste tú.
points-how-bare = Responde a un mensaje con `/mod` y di por qué. No se dice a nadie que fuiste tú.
points-few = Los puntos se reparten en comunidades de { $least } miembros o más.
points-ended = Tus puntos de moderación se han acabado. ¡Gracias por cuidar este sitio! Ahora les toca a otras personas.
points-none = Ahora no tienes puntos de moderación.
points-staff = Como moderas aquí, no necesitas puntos. Lo que valoras está en el registro.
points-paused = Por varios puntos contra una misma persona no recibes ninguno hasta el { $until }.
points-karma = Los puntos van a quienes tienen mensajes bien valorados; los tuyos se valoraron más a la baja que al alza. Eso se arregla con el tiempo.
points-young = { $days ->
    [one] Los puntos van a quienes llevan aquí un día.
   *[other] Los puntos van a quienes llevan aquí { $days } días.
}
points-active = { $days ->
    [one] Participaste en uno de los últimos { $within } días; los puntos van a quienes tienen { $needed } o más.
   *[other] Participaste en { $days } de los últimos { $within } días; los puntos van a quienes tienen { $needed } o más.
}
points-waiting = Te pueden tocar en cualquier momento. Tienes { $tokens } fichas; los puntos cuestan { $price }, y cada mensaje nuevo trae algunas.
points-tomorrow = Recibes nuevos al empezar el día.
points-history = { $granted ->
    [one] Hasta ahora recibiste un punto; usados: { $spent }, caducados sin usar: { $expired }.
   *[other] Hasta ahora recibiste { $granted } puntos; usados: { $spent }, caducados sin usar: { $expired }.
}
points-willing = Quieres dar puntos; `/willing off` lo cambia.
points-unwilling = No quieres dar puntos; `/willing on` lo cambia.
willing-on = ¡Gracias! Puedes recibir puntos de moderación.
willing-off = De acuerdo, no recibes puntos de moderación. `/willing on` lo deshace.
willing-off-page = De acuerdo, no recibes puntos de moderación.
karma-is = Tu karma es **{ $word }**.
karma-terrible = pésimo
karma-bad = malo
karma-neutral = neutro
karma-positive = positivo
karma-good = bueno
karma-excellent = excelente
karma-reason = { $count }× { $reason }
karma-why = En los últimos 30 días, lo que escribiste pareció: { $reasons }.
karma-why-none = En los últimos 30 días nadie ha valorado lo que escribiste.
karma-start = Lo que escribes empieza con una puntuación de { $score }.
karma-may = Puedes recibir puntos de moderación.
karma-may-not = Mientras siga así no recibes puntos de moderación.
metamod-row = A alguien esto le pareció { $reason }: «{ $title }»
    ¿Fue justo? ({ $count ->
        [one] la última
       *[other] quedan { $count }
    })
metamod-fair = justo
metamod-unfair = injusto
metamod-pass = no lo sé
metamod-thanks = Eso era todo. ¡Gracias! Ayuda a que los puntos vayan a quienes los usan bien.
metamod-later = Eso lo hiciste hace poco. ¡Vuelve mañana!
metamod-none = Ahora mismo no hay nada que juzgar.
metamod-not-you = Eso es para quienes llevan aquí un tiempo, no tienen karma negativo y quieren dar puntos.
metamod-over = Esa ya está decidida.
best-week = **Lo mejor de los últimos siete días**
best-month = **Lo mejor de los últimos treinta días**
best-none = Todavía no destaca nada.
best-row = • { $score }, { $label }: { $title } – { $name }
best-row-bare = • { $score }: { $title } – { $name }
threshold-is = En las listas ves lo que tiene una puntuación de { $score } o más.
threshold-range = Elige un número de { $least } a { $most }. Por ejemplo: `{ $example }`
modlog-head = **Las últimas valoraciones**
modlog-none = Todavía nadie ha valorado nada.
modlog-row = #{ $number } { $moderator } → { $author }: { $reason } ({ $state }), { $ago }: «{ $title }», ahora en { $score }
modlog-undone = deshecha
modlog-staff = de la moderación
modlog-counted = cuenta
modlog-idle = sin efecto
undo-which = ¿Cuál? Da su número de `/modlog`, o responde al mensaje.
undo-none = No hay ninguna valoración así, o ya está deshecha.
undo-done = { $count ->
    [one] Queda deshecha.
   *[other] Quedan deshechas { $count } valoraciones.
}
notice-low = { $count ->
    [one] Esto ha bajado hasta la puntuación mínima. Quizá quieras echarle un vistazo:
   *[other] Estos { $count } mensajes han bajado hasta la puntuación mínima. Quizá quieras echarles un vistazo:
}
notice-row = • { $author }: { $title }
notice-bomb = • { $moderator } gastó en poco tiempo varios puntos contra { $author }, y no recibe ninguno hasta el { $until }. `/modlog` los muestra, `/undo` los deshace.
nudge-kind-moderation = puntos
nudge-kind-moderation-help = que tienes puntos de moderación
nudge-kind-notices-help = lo que se valoró muy a la baja, para la moderación
export-standing = Karma, fichas y puntos
export-presence = Los días en que participaste
export-scored = Lo tuyo que se valoró
export-moderation = Valoraciones tuyas, y de lo que escribiste
export-judgement = Tus juicios sobre valoraciones
export-bomb = Puntos gastados contra una misma persona

command-mod-help-native = decir por qué un mensaje es bueno o no, si tienes puntos: en Aplicaciones, en su menú
command-unmod-menu = Retirar mi valoración
command-unmod-help-native = retirar tu valoración de un mensaje: en Aplicaciones, en su menú
mod-reply-native = { command-on-message }
undo-which-native = ¿Cuál? Da su número de `/modlog`.
command-undo-help-native = deshacer una valoración, por su número del registro (para la moderación)
points-how-native = Pon uno de estos en un mensaje: { $signs }. En su menú, en **Aplicaciones**, **{ command-mod-menu }** tiene más motivos. No se dice a nadie que fuiste tú.
points-how-bare-native = Haz clic derecho en un mensaje (en el móvil, mantenlo pulsado), **Aplicaciones**, **{ command-mod-menu }**, y di por qué. No se dice a nadie que fuiste tú.

# En la página de lo que desea un miembro.
page-willing = Dar puntos
page-willing-on = Quiero dar puntos
page-willing-off = No quiero dar puntos
page-threshold = Lo que veo en las listas
page-threshold-score = Nada por debajo de esta puntuación
page-threshold-set = Guardar

page-metamod = { $count ->
    [one] Una valoración espera que digas si fue justa.
   *[other] { $count } valoraciones esperan que digas si fueron justas.
}
page-metamod-go-on = Seguir
page-log = Registro de valoraciones
page-log-what = Quién valoró qué, lo más nuevo primero. Lo ves porque decides por la comunidad; nadie más se entera de quién valoró a quién.
page-log-caption = Las valoraciones
page-log-of-one = Las valoraciones de un miembro
page-log-what-on = Qué
page-log-state = En qué quedó
page-log-change = Cambiar
page-log-row = { $reason }, en lo que escribió { $author }:
page-log-score = puntuación ahora { $score }
page-log-undo = Deshacer
page-log-none = Aquí todavía no se ha valorado nada.
page-log-older = Las anteriores
page-log-newest = Volver a las más nuevas

news-post = «{ $text }» ({ $name })
setting-moderation-enabled = si existe; en una comunidad de verdad, desactivado hasta que se active allí
setting-moderation-least_members = en una comunidad con menos miembros no se reparten puntos
setting-moderation-scheme = cómo se reparten los puntos: slashdot, por sorteo entre quienes participan; daily, los mismos para cada miembro
setting-moderation-reasons = los motivos que se pueden dar
setting-moderation-reactions = las reacciones que representan motivos
setting-moderation-min_score = la puntuación más baja
setting-moderation-max_score = la puntuación más alta
setting-moderation-start_score = con qué puntuación empieza el mensaje de un miembro
setting-moderation-karma_low = con menos karma que este, los mensajes empiezan uno más abajo
setting-moderation-karma_very_low = con menos karma que este, otro más abajo
setting-moderation-bonus_karma = con más karma que este, los mensajes empiezan uno más arriba
setting-moderation-bonus_max_downs = más valoraciones a la baja que estas cuestan esa ventaja
setting-moderation-moderated_within = los mensajes más viejos que esto no reciben puntos
setting-moderation-notice_after = lo que la moderación debería ver dentro de este tiempo lo sabe de una vez
setting-moderation-min_karma = el karma más bajo
setting-moderation-max_karma = el karma más alto
setting-moderation-points = los puntos que recibe alguien, y los que puede tener como mucho
setting-moderation-stir = los puntos sin usar caducan después de esto
setting-moderation-stir_cost = las fichas que cuesta un punto caducado
setting-moderation-recycled = la parte de los puntos caducados que vuelve como fichas
setting-moderation-tokens_per_post = las fichas que trae un mensaje nuevo
setting-moderation-tokens_at_once = las fichas que recibe un miembro en una hora, como mucho
setting-moderation-tokens_per_point = las fichas que cuesta un punto
setting-moderation-max_tokens = las fichas que puede tener alguien, como mucho
setting-moderation-grant_tokens = quien tiene menos fichas no recibe puntos
setting-moderation-grant_share = la parte de los miembros que, como mucho, recibe puntos a la vez
setting-moderation-decay_after = tras este tiempo sin una palabra, las fichas menguan
setting-moderation-decay = las fichas que se pierden al día
setting-moderation-decay_karma = con menos karma que este, las fichas también menguan
setting-moderation-down_tokens = las fichas que una valoración a la baja cuesta a quien escribió
setting-moderation-rating_tokens = las fichas que cuestan sobrevalorado e infravalorado además del punto
setting-moderation-eligible_share = la parte de los miembros, los más antiguos, que puede recibir puntos
setting-moderation-active_days = solo con al menos estos días de participación
setting-moderation-active_within = en este tiempo
setting-moderation-eligible_karma = y con al menos este karma
setting-moderation-band_from = quienes menos participan quedan fuera
setting-moderation-band_to = y quienes más participan, también
setting-moderation-band_members = pero solo desde tantos miembros que pueden recibirlos
setting-moderation-weight = cuánto pasan delante quienes valoran con justicia
setting-moderation-daily_age = puntos diarios: para miembros que llevan este tiempo
setting-moderation-daily_down_karma = puntos diarios: con menos karma que este, solo al alza
setting-moderation-bomb_downs = cuántas valoraciones a la baja contra una misma persona son una bomba
setting-moderation-bomb_within = en este tiempo
setting-moderation-bomb_pause = una bomba cuesta el derecho a puntos durante este tiempo
setting-moderation-bomb_again = la segunda y cada una de las siguientes, este tiempo
setting-moderation-meta_share = la parte de los miembros, los más antiguos, que juzga valoraciones
setting-moderation-meta_karma = solo con al menos este karma
setting-moderation-meta_votes = por cuántos miembros, como mucho, se sopesa una valoración
setting-moderation-meta_members = la parte de los miembros a los que se puede escribir: en comunidades pequeñas sopesan menos
setting-moderation-meta_at_once = cuántas valoraciones se sopesan de una vez
setting-moderation-meta_every = como mucho una vez en este tiempo
setting-moderation-meta_after = no antes de este tiempo tras la valoración
setting-moderation-meta_tokens = desde tantas fichas, un juicio justo no da ninguna
setting-moderation-meta_max_karma = y desde este karma, tampoco karma
setting-moderation-repeats_within = valorar a una misma persona muchas veces en la misma dirección en este tiempo cuesta fichas

# Lo que hace por la práctica de las comunidades.
practice-valued = Los miembros dicen con un motivo qué es bueno; `/best` muestra lo que la comunidad valoró. Donde hay puntos, modera por turnos quien recibe buenas valoraciones.
