# Lo que dice el bot a quien acaba de llegar, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-welcome = welcome
command-welcome-help = cómo funcionan aquí las cosas, una vez más; `/welcome vista` para la moderación
command-welcome-example = /welcome
command-introduce = introduce
command-introduce-help = contar a las demás personas en una línea qué sabes y qué buscas
command-introduce-example = /introduce Sé de rosas, y busco ayuda con manzanos
command-buddy = buddy
command-buddy-help = ofrecerte para acompañar a personas nuevas, o dejar de hacerlo
command-buddy-example = /buddy on
welcome-hello = ¡Una cálida bienvenida a { $room }, { $names }!
welcome-everybody = gente nueva
welcome-goals = Para qué estamos aquí: { $goals }
welcome-ask = Pregunta en la sala sin más, o escribe `/ask` delante de tu pregunta: la mantengo a la vista hasta que tenga respuesta.
welcome-ends = Una cosa que conviene saber: los miembros han decidido que esta comunidad termina el { $day }. Hasta entonces todo sigue; `/ending` cuenta más.
welcome-rules = `/rules` muestra las normas de aquí.
welcome-buddy = { $name } te enseña esto con mucho gusto.
welcome-moderators = Siempre puedes acudir a { $names }.
welcome-helpdesk = Si algo no funciona, `/helpdesk` llega en privado a la moderación.
welcome-invite = ¿Nos cuentas en una línea qué sabes y qué buscas? Responde a este mensaje, o escribe `/introduce` y tu línea.
welcome-knows = Sé de algunas cosas
welcome-seeks = Busco ayuda
welcome-follow = Hola, { $name }, ¿qué tal en { $room }? Si tienes una pregunta, hazla allí sin más; a nadie le parece tonta. O cuéntanos en una línea qué sabes y qué buscas: responde a este mensaje.
welcome-no-room = Aquí no conozco ninguna sala que se llame { $name }. Hay estas: { $rooms }
welcome-preview = vista
welcome-preview-head = **{ $room } ({ $language })**
introduce-ask-knows = ¡Qué bien que estés aquí! ¿Cuento a las demás personas que sabes de algunas cosas y te gusta ayudar? O responde con una línea tuya.
introduce-ask-seeks = Has venido al sitio justo. ¿Cuento a las demás personas que acabas de llegar y buscas ayuda? O responde con una línea tuya.
introduce-ask-line = ¿Cuento a las demás personas en { $room }: «{ $text }»? Hasta ahora solo lo he leído yo. Di sí, o responde con otra línea.
introduce-yes = sí, cuéntalo
introduce-no = no, que quede entre nosotros
introduce-kept = Está bien, eso queda entre nosotros.
introduce-gone = Ya no tengo esa línea. Escríbela otra vez, detrás de `/introduce`, y la cuento a las demás personas.
introduce-line-knows = Sé de algunas cosas, y me gusta ayudar.
introduce-line-seeks = Acabo de llegar, y busco ayuda y gente de la que aprender.
introduced = **{ $name }** acaba de llegar y dice: { $text }
introduce-thanks = ¡Gracias! Ahora en { $room } te conocen un poco.
introduce-nowhere = Ahora mismo no estoy en ninguna de nuestras salas, así que no lo leería nadie. Prueba más tarde, por favor.
introduce-once = Ya te presentaste antes. Lo que quieras añadir, dilo en la sala.
buddy-on = ¡Gracias! Cuando sea tu turno, le digo a una persona nueva que puede acudir a ti, y te aviso. Con `/buddy off` lo dejas.
buddy-on-page = ¡Gracias! Cuando sea tu turno, le digo a una persona nueva que puede acudir a ti, y te aviso.
buddy-off = De acuerdo, ya no digo tu nombre a las personas nuevas.
buddy-is-on = Acompañas a personas nuevas, por turnos con quienes también se ofrecen. Con `/buddy off` lo dejas.
buddy-is-off = { $count ->
    [0] Todavía nadie acompaña a las personas nuevas. Con `/buddy on` lo haces tú.
    [one] Un miembro acompaña a las personas nuevas. Con `/buddy on` te sumas.
   *[other] { $count } miembros acompañan a las personas nuevas. Con `/buddy on` te sumas.
}
buddy-turn = { $count ->
    [one] { $names } acaba de llegar a { $room }, y le dije que puede acudir a ti. ¿Te apetece saludar?
   *[other] { $names } acaban de llegar a { $room }, y les dije que pueden acudir a ti. ¿Te apetece saludar?
}
first-thanks = ¡Gracias por tu primer mensaje aquí, { $name }! Qué bien tenerte aquí.
first-nobody = { $count ->
    [one] Alguien escribió aquí por primera vez, y nadie ha reaccionado todavía:
   *[other] { $count } personas escribieron aquí por primera vez, y nadie ha reaccionado todavía:
}
first-row = • { $name } en { $room }, { $ago }
first-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
first-seen = { $names }: aquí hay un primer mensaje que espera unas palabras.
nudge-kind-welcome = bienvenida
nudge-kind-welcome-help = cómo funcionan aquí las cosas, cuando acabas de llegar
nudge-kind-follow-help = qué tal te va, unos días después de llegar
nudge-kind-buddy = acompañante
nudge-kind-buddy-help = personas nuevas a las que acompañas
nudge-kind-newcomers = nuevas
nudge-kind-newcomers-help = primeros mensajes a los que nadie reaccionó, para la moderación
nudge-kind-raid-help = mucha gente que llegó de golpe, para la moderación
export-newcomer = Cuándo llegaste
export-buddy = Que acompañas a personas nuevas
welcome-raid = En un minuto han llegado { $count } personas a { $room }. Si no lo esperas, échale un vistazo.

# En la página de lo que desea un miembro.
page-buddy = Acompañar a personas nuevas
page-buddy-on = Acompañaré a personas nuevas
page-buddy-off = Ya no acompaño a personas nuevas
setting-welcome-gather = cuánto después de la primera persona que llega se saluda a todas las que han llegado
setting-welcome-many = si llegan tantas a una sala dentro de many_within, se las saluda allí en un solo mensaje, que no avisa a nadie
setting-welcome-many_within = en cuánto tiempo es eso; antes de que pase no se saluda allí otra vez a muchas
setting-welcome-raid = si en un minuto llegan tantas a una sala, se entera la moderación, una vez por hora como mucho; 0 para nunca
setting-welcome-newcomer_for = cuánto tiempo es nueva una persona, desde que se la ve por primera vez
setting-welcome-follow_up_after = cuándo se pregunta qué tal, una vez y a solas, a una persona nueva que no ha dicho nada
setting-welcome-thank_after = cuándo da el bot las gracias por un primer mensaje al que nadie reaccionó, en horas de vigilia
setting-welcome-moderators_after = cuándo se entera la moderación de que sigue sin reaccionar nadie, en horas de vigilia
setting-welcome-texts = saludos propios, por idioma (es), por sala (#ayuda) o por ambos (#ayuda es)

# Lo que hace por la práctica de las comunidades.
practice-greeting = Saludo a quien llega, en privado donde puedo: para qué es esto, cómo preguntar, las normas, a quién acudir. Puedes escribir tú el saludo.
practice-buddies = Miembros que se ofrecen acompañan por turnos a las personas nuevas: hago las presentaciones.
practice-buddies-lacks = Aún nadie acompaña a las personas nuevas: `/buddy on`.
practice-buddies-do = Yo acompaño a las personas nuevas
practice-first-messages = Cuando nadie reacciona a un primer mensaje, lo agradezco al cabo de un rato, y más tarde se entera la moderación.

# Lo que la moderación podría hacer esta semana.
worth-newcomers = { $count ->
    [one] Aquí desde hace poco: { $names }. Una palabra tuya hace más que mi saludo.
   *[other] Aquí desde hace poco: { $names }. Una palabra tuya a cada cual hace más que mi saludo.
}
deed-welcome = Recibir a quien llega
