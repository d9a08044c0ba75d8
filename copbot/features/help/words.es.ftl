# Lo que dice el bot de sí mismo, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-help = help
command-help-help = lo que entiendo
command-status = status
command-status-help = lo que pide atención (para la moderación)
command-status-example = /status
command-takeback = takeback
command-takeback-help = retirar un mensaje mío: responde con esto, o ponle 🗑️ (para la moderación)
command-takeback-example = /takeback
takeback-which = Responde con esto a un mensaje mío en una sala, o dame su enlace. Lo que dije hace mucho ya no lo sé.
takeback-stays = Aquí no puedo borrar mensajes, pero lo que ofrecía ese ya no vale.
takeback-done = Ya no está.
takeback-head = **Retirado de lo que dije**
takeback-none = Últimamente no se ha retirado nada de lo que dije. Responde a un mensaje mío con `/takeback` y lo retiro.
takeback-row = por { $name } en { $room }, { $ago }
export-takenback = Lo mío que retiraste
private-hint = Solo entiendo comandos, y respuestas a lo que te pregunté. `/help` muestra lo que sé hacer.
help-head = **Lo que entiendo**
help-more = `/help { $name }` cuenta más sobre uno de ellos.
help-example = Por ejemplo: `{ $example }`
status-open = { $count ->
    [0] Ninguna pregunta abierta.
    [one] Una pregunta abierta.
   *[other] { $count } preguntas abiertas.
}
status-oldest = La más antigua es la #{ $number }, de hace { $ago }.
status-dead = { $count ->
    [one] Un mensaje no se pudo entregar; quien me administra puede verlo con `copbot outbox`.
   *[other] { $count } mensajes no se pudieron entregar; quien me administra puede verlos con `copbot outbox`.
}
start-hello = ¡Hola! Mantengo a la vista las preguntas de tu comunidad hasta que alguien las responde.
    Aquí te escribo cuando hay algo para ti, y puedes responderme. `/nudges` muestra lo que puedo enviarte, `/help` lo demás que entiendo.
help-rest = { $count ->
    [one] `/help todo` muestra uno más.
   *[other] `/help todo` muestra { $count } más.
}
help-all = todo
start-stranger = ¡Hola! Soy el bot de { $community }, y solo respondo a sus miembros: quienes están en sus salas. Si acabas de llegar, di algo allí primero.
    `/helpdesk` llega a quienes la cuidan, `/rules` muestra sus normas, `/join` es para hacerte miembro, `/help` muestra lo demás que hago por ti.
status-strange = { $count ->
    [one] Me añadieron a una sala que no es de ninguna comunidad, y allí no hago nada. `copbot rooms` la muestra.
   *[other] Me añadieron a { $count } salas que no son de ninguna comunidad, y allí no hago nada. `copbot rooms` las muestra.
}
help-moderators = Para la moderación: { $names }
help-more-word = más
status-charge = No queda nadie que decida por toda la comunidad: metas, normas, la mesa de ayuda.
charge-nobody = **Nadie cuida ya este sitio**: se fue la última persona que moderaba. Las preguntas siguen como siempre; lo que necesita moderación espera, también la mesa de ayuda.
charge-how = Quien administra esta sala puede dar a alguien permisos de moderación; yo lo noto sin más.
charge-how-matrix = Quien tenga aquí el nivel de poder más alto puede subir a alguien a 50 o más, en los ajustes de la sala, en roles; si no lo tiene nadie, pueden hacerlo quienes llevan su servidor. Yo lo noto sin más.
charge-how-discord = Quien es propietario del servidor puede dar a alguien un rol que pueda gestionar mensajes aquí. Yo lo noto sin más.
charge-how-telegram = Quien es propietario del grupo puede dar a alguien permisos de administración, en los ajustes del grupo. Yo lo noto sin más.
private-hint-short = Eso no lo entiendo. Una pregunta para todo el mundo va en la sala; o `/search` y lo que buscas encuentra respuestas anteriores.
private-hint-again = Solo soy un bot, y eso se me escapó. `/help` lista lo que hago; `/helpdesk` es para la moderación.

command-takeback-menu = Retirar este mensaje mío
command-takeback-help-native = retirar un mensaje mío: en Aplicaciones, por su enlace, o con 🗑️ (para la moderación)
takeback-which-native = Eso funciona con un mensaje mío en una sala: haz clic derecho en él (en el móvil, mantenlo pulsado), **Aplicaciones**, **{ command-takeback-menu }**; o dame su enlace. Lo que dije hace mucho ya no lo sé.
takeback-none-native = Últimamente no se ha retirado nada de lo que dije. Haz clic derecho en un mensaje mío (en el móvil, mantenlo pulsado), **Aplicaciones**, **{ command-takeback-menu }**, y lo retiro.

# Las páginas de lo que espera, y de lo que pide atención.
page-waiting = Lo que tengo pendiente
page-waiting-what = Lo que otras personas esperan de ti, y lo que puedes mirar.
page-waiting-none = No tienes nada pendiente. ¡Disfruta del día!
page-attention = Lo que pide atención
page-attention-what = Lo que la moderación tiene ahora pendiente, en lo que te toca.
page-attention-none = No tienes nada pendiente en la moderación.
page-attention-stands = Cómo están las cosas
setting-help-first = los comandos que muestra la ayuda, por sus nombres en inglés; los demás salen con todo
setting-help-charge_after = cuánto después de que se vaya la última persona que modera y decide se les dice a los miembros, y también cómo puede haber otra

# Lo que hace por la práctica de las comunidades.
practice-instructions = `/help` empieza por los pocos comandos más útiles; el resto viene si se pide, en el idioma de cada cual, y también funciona sin comandos.
practice-attention = `/status` muestra a la moderación lo que tiene pendiente; cuando no queda nadie a cargo, digo a los miembros cómo nombrar a alguien.
