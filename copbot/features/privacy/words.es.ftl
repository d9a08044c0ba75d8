# Lo que dice el bot de lo que guarda, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-export = export
command-export-help = todo lo que guardo sobre ti, en archivos, solo para ti
command-export-example = /export
command-forget = forget
command-forget-help = hacer que olvide todo sobre ti
command-forget-example = /forget
export-privately = Eso es solo para ti: escríbeme primero en privado, y manda allí `/export`.
export-sent = Te lo he enviado en privado.
export-to-read = Todo lo que guardo sobre ti, para leer.
export-for-programs = Lo mismo, para programas.
export-title = Lo que copbot guarda sobre ti
export-member = Tú, y lo que ajustaste
export-account = Tus cuentas
export-stay = Las salas en las que estás
export-post = Lo que preguntaste y respondiste
export-question = Preguntas tuyas, o que te hicieron a ti
export-vote = Tus votos a respuestas
export-ballot = Lo que sometiste a votación
export-ballot_look = Lo que se te mostró de una votación
export-picture = Imágenes que enviaste
export-ballot_option = Lo que se podía elegir en ella
export-ballot_vote = Tus votos
export-voted = Votaciones anónimas: que votaste, y no qué
export-thanks = Respuestas de las que dijiste que te sirvieron
export-subject = Temas de tus preguntas
export-nudge = Preguntas que te traje
export-postponed = Lo que quiero decirte cuando te venga bien
export-outbox = Lo que te dije en privado; de lo que recibiste no se guardan las palabras
export-piece = De textos largos: qué mensajes ocuparon
export-link = Tus cuentas enlazadas
export-moved = Lo que trajeron tus cuentas enlazadas
export-copy = Dónde más está lo que dijiste
export-topic = De qué sabes y qué buscas
export-profile = Quién puede ver eso
forgotten = (olvidado)
forget-word-confirm = confirmar
forget-yes = Sí, olvídame
forget-what = { $count ->
    [one] Puedo olvidarte: tu nombre y tus cuentas, lo que preguntaste y respondiste, tus votos, puntos, ajustes y perfil. Lo que escribieron otras personas se queda. No se puede deshacer; `/export` te lo da todo antes. Si lo tienes claro, escribe `/forget confirmar`.
   *[other] Puedo olvidarte, en todas tus comunidades ({ $names }): tu nombre y tus cuentas, lo que preguntaste y respondiste, tus votos, puntos, ajustes y perfil. Lo que escribieron otras personas se queda. No se puede deshacer; `/export` te lo da todo antes. Si lo tienes claro, escribe `/forget confirmar`.
}
forget-what-page = { $count ->
    [one] Puedo olvidarte: tu nombre y tus cuentas, lo que preguntaste y respondiste, tus votos, puntos, ajustes y perfil. Lo que escribieron otras personas se queda. No se puede deshacer; el archivo de esta página lo tiene todo. Si lo tienes claro, dilo aquí abajo.
   *[other] Puedo olvidarte, en todas tus comunidades ({ $names }): tu nombre y tus cuentas, lo que preguntaste y respondiste, tus votos, puntos, ajustes y perfil. Lo que escribieron otras personas se queda. No se puede deshacer; el archivo de esta página lo tiene todo. Si lo tienes claro, dilo aquí abajo.
}
forget-done = Ya no sé nada de ti. Lo que escribiste tú en las salas sigue allí; eso solo puedes borrarlo tú. ¡Que te vaya bien, y aquí tienes tu sitio si vuelves!

# Las páginas de lo que se guarda.
page-data = Mis datos
page-data-what = Quién eres para mí, y lo que guardo sobre ti en esta comunidad. Esta página no la ve nadie más.
page-data-accounts = Mis cuentas
page-data-accounts-what = Por estas te conozco. Con `/link` añades una de otra plataforma.
page-data-platform = Plataforma
page-data-account = Nombre allí
page-data-rooms = Salas
page-data-unlink = Hacer de esta cuenta otra vez un miembro aparte
page-data-kept = Lo que guardo
page-data-kept-what = Qué
page-data-kept-count = Cuánto
page-data-file = Guardarlo todo como archivo (JSON)
page-data-forget-head = Hacer que te olvide
page-data-forget-what = Antes te digo lo que significa, y pregunto otra vez.
page-data-forget = Olvídame…
page-kept = Lo que guardas sobre mí
page-kept-what = Lo más nuevo primero. Los textos largos van recortados aquí; el archivo lo tiene todo.
page-kept-entry = Entrada { $number }
page-kept-older = Las anteriores
page-kept-back = Volver a mis datos
page-datafile = Mis datos como archivo
setting-privacy-delivered = cuánto se guarda que el bot dijo algo, y a quién (las palabras no), de 8d a 30d
setting-privacy-nudges = cuánto se guarda quién recibió un aviso y sobre qué
setting-privacy-tickets = cuánto se guardan las consultas cerradas de la mesa de ayuda, desde que se abrieron
setting-privacy-talk = cuánto se guardan las palabras de las charlas que se valoraron
setting-privacy-entries = cuánto se guardan las palabras de las aportaciones a secciones que no ganaron nada
setting-privacy-applications = cuánto se guarda lo que escribió quien no fue admitido, o se ha ido
