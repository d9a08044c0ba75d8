# Lo que dice el bot de lo que los miembros quieren de él, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-nudges = nudges
command-nudges-help = lo que puedo enviarte: on u off, todo o por clases
command-nudges-example = /nudges off
command-quiet = quiet
command-quiet-help = horas en las que te dejo en paz
command-quiet-example = /quiet 22:00-08:00
command-timezone = timezone
command-timezone-help = tu zona horaria
command-timezone-example = /timezone Europe/Madrid
command-language = language
command-language-help = el idioma en que te escribo; con off lo decide tu aplicación
command-language-example = /language es
nudge-kind-all = todo
nudges-usage = Escribe `{ $example }`, o nombra una clase: { $kinds }.
nudges-off = No te enviaré más avisos. `/nudges on` lo deshace.
nudges-off-page = No te enviaré más avisos.
nudges-on = Puedo volver a avisarte.
nudges-off-kind = No te escribiré más sobre esto: { $what }. `/nudges { $kind } on` lo deshace.
nudges-off-kind-page = No te escribiré más sobre esto: { $what }.
nudges-on-kind = Puedo volver a escribirte sobre esto: { $what }.
nudges-head = **Lo que puedo enviarte**
nudges-row-on = ✔ { $kind }: { $what }
nudges-row-off = ✘ { $kind }: { $what }
nudges-button-on = { $kind } on
nudges-button-off = { $kind } off
quiet-none = No tienes horas de silencio. `/quiet 22:00-08:00` las pone.
quiet-none-page = No tienes horas de silencio.
quiet-set = Tus horas de silencio son { $hours } ({ $zone }). `/quiet off` las quita.
quiet-set-page = Tus horas de silencio son { $hours } ({ $zone }).
quiet-all-day = Hay silencio todo el día: no te aviso a ninguna hora. `/quiet off` lo quita.
quiet-all-day-page = Hay silencio todo el día: no te aviso a ninguna hora.
quiet-no-hours = Esas horas empiezan y acaban a la vez. Escribe 22:00-08:00; 00:00-24:00 para todo el día, u off.
timezone-set = Tu zona horaria es { $zone }; allí es ahora el { $time }.
language-is = En privado te escribo en { $language }, { $why ->
    [chosen] como elegiste
    [client] como me dice tu aplicación
   *[community] como en las salas
 }. Hablo { $languages }: `/language es` elige uno, con `/language off` lo decide tu aplicación.
language-off = De acuerdo, ahora eso lo decide tu aplicación. En privado te escribo en { $language }, { $why ->
    [client] como me dice ella
   *[community] como en las salas
 }.
language-client = como diga mi aplicación
language-set = Desde ahora te escribo en { $language } cuando hablamos en privado.

# La página de lo que desea un miembro.
page-wishes = Mis preferencias
page-wishes-what = Lo que puedo contarte, cuándo y en qué idioma; y lo demás que puedes elegir. Todo se puede elegir también en el chat.
page-nudges = Lo que puedo escribirte
page-nudges-kind = Clase
page-nudges-stands = Ahora
page-nudges-change = Cambiarlo
page-nudges-on = activado
page-nudges-off = desactivado
page-nudges-turn-on = Activar
page-nudges-turn-off = Desactivar
page-nudges-all-on = Activar todo
page-nudges-all-off = Desactivar todo
page-wishes-more = Lo demás que puedo elegir
page-set = Guardar
page-quiet = Horas de silencio
page-quiet-none = No tienes horas de silencio.
page-quiet-is = Te dejo en paz a estas horas: { $hours }.
page-quiet-all-day = Te dejo en paz todo el día.
page-quiet-off = Sin horas de silencio
page-quiet-hours = Horas, como 22:00-08:00
page-timezone = Mi zona horaria
page-timezone-is = { $zone }; allí es ahora el { $time }.
page-timezone-zone = Zona horaria, o la ciudad grande más cercana
page-language = Mi idioma
page-language-chosen = Te escribo en { $language }, como elegiste.
page-language-client = Te escribo en { $language }, como me dice tu aplicación.
page-language-community = Te escribo en { $language }, como en las salas.

# Lo que hace por la práctica de las comunidades.
practice-wishes = Lo que escribo sin que me pregunten, cada cual puede rechazarlo para siempre, por clases o todo, y elegir cuándo llega. Nadie ve quién lo hizo.

# El tiempo reservado.
quiet-except = excepto
quiet-when = cuándo
time-ask = ¿Cuándo tendrías tiempo para esto? Responde `noches`, o `martes 20-21`, y lo que puede esperar te lo digo entonces.
time-button = Cuándo tengo tiempo
time-when = ¿Cuándo tendrías tiempo para esto? Elige, o escríbeme, por ejemplo `martes 20-21`.
time-mornings = por la mañana
time-afternoons = por la tarde
time-evenings = por la noche
time-weekends = los fines de semana
time-no = no, gracias
time-declined = Está bien. Solo escribo cuando hay algo para ti, de día; con `/quiet` eliges otra cosa.
time-not = En «{ $word }» no pude leer una hora. Escribe `/quiet excepto noches`, o `/quiet excepto martes 20:00-21:00`.
time-either = «{ $word }» son dos cosas, y solo puedo guardar una. ¿Cuál va a ser? Elige, o escríbeme, por ejemplo `martes 20-21`.
time-backwards = «{ $word }» duraría hasta el día siguiente. ¿Qué horas van a ser? Elige, o escríbeme las dos otra vez.
time-set-hours = Desde ahora te escribo por mi cuenta solo a estas horas: { $hours } ({ $zone }).
time-set-days = Lo que puede esperar te lo digo desde ahora de día, estos días: { $days } ({ $zone }). Si alguien te espera, escribo también otros días.
time-set-days-hours = Lo que puede esperar te lo digo desde ahora estos días: { $days }, a estas horas: { $hours } ({ $zone }). Si alguien te espera, escribo también otros días, a estas horas.
time-off = `/quiet off` lo termina.
practice-time = En mi saludo pregunto una vez a las personas nuevas cuándo tendrían tiempo; lo que puede esperar llega entonces. Dar ese tiempo a los miembros es cosa de la moderación.
