# Lo que dice el bot de quién sabe de qué, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-who = who
command-who-help = quién sabe de un tema
command-who-example = /who paneles solares
who-found = Sobre «{ $topic }» pregunta a { $names }.
who-none = Todavía no sé quién sabe de «{ $topic }».
command-profile = profile
command-profile-help = qué sabe y busca alguien; `/profile nadie`, `miembros` o `todos` dice quién puede ver lo tuyo
command-profile-example = /profile @bob
command-knows = knows
command-knows-help = decir de qué sabes, con comas; un menos delante lo quita
command-knows-example = /knows masa madre, hornos de pan
command-seeks = seeks
command-seeks-help = decir qué buscas, con comas; un menos delante lo quita
command-seeks-example = /seeks alguien con quien injertar un manzano
command-watch = watch
command-watch-help = saber de preguntas nuevas sobre un tema; un menos delante lo quita, sin tema ves los que sigues
command-watch-example = /watch rosas, poda
command-unwatch = unwatch
command-unwatch-help = no saber más de preguntas nuevas sobre un tema
command-unwatch-example = /unwatch rosas
watches-are = Te aviso de preguntas nuevas sobre { $topics }.
watches-none = No sigues ningún tema. Por ejemplo: `/watch rosas, poda`
watched-head = { $count ->
    [one] Alguien preguntó sobre lo que sigues:
   *[other] { $count } preguntas nuevas sobre lo que sigues:
}
watched-row = • { $title } – { $name } en { $room } (#{ $number })
watched-more = y { $count } más: `/open` las muestra todas
nudge-kind-watched = temas
nudge-kind-watched-help = preguntas nuevas sobre los temas que sigues
who-by-word = { $name } (por lo que dice)
who-by-answers = { $name } (por sus respuestas aceptadas)
who-by-both = { $name } (por lo que dice y sus respuestas aceptadas)
profile-head = **{ $name }**
profile-knows = Sabe de: { $topics }
profile-seeks = Busca: { $topics }
profile-about = Con sus palabras: { $topics }
profile-learned = Según sus respuestas aceptadas: { $topics }
profile-did = Hizo por otras personas: { $deeds }
profile-answers = { $count ->
    [one] Una respuesta aceptada.
   *[other] { $count } respuestas aceptadas.
}
profile-empty = Todavía nada. `/knows` y `/seeks` lo llenan: por ejemplo `/knows masa madre, hornos de pan`.
profile-none = No hay nada de { $name } que pueda mostrarte.
profile-away = no: { $topic }
profile-seen-is = { $seen ->
    [nobody] Nadie más puede ver esto. `/profile miembros` o `/profile todos` lo cambia.
    [everyone] Todo el mundo puede ver esto. `/profile miembros` o `/profile nadie` lo cambia.
   *[members] Los miembros pueden ver esto. `/profile nadie` o `/profile todos` lo cambia.
}
profile-seen-now = { $seen ->
    [nobody] Desde ahora nadie puede ver de qué sabes y qué buscas. Solo lo uso para traerte preguntas.
    [everyone] Desde ahora todo el mundo puede ver de qué sabes y qué buscas.
   *[members] Desde ahora los miembros pueden ver de qué sabes y qué buscas.
}
profile-seen-nobody = nadie
profile-seen-members = miembros
profile-seen-everyone = todos
profile-seen-clear = borrar
profile-cleared = Lo que contaste de ti ya no está en tu perfil.
profile-privately = aquí nadie debe ver tu perfil; escríbeme en privado, y te lo muestro.
knows-are = Sabes de { $topics }. { $seen ->
    [nobody] No lo puede ver nadie.
    [everyone] Lo puede ver todo el mundo; `/profile miembros` o `/profile nadie` lo cambia.
   *[members] Lo pueden ver los miembros; `/profile nadie` o `/profile todos` lo cambia.
}
knows-none = Todavía no has contado nada. Por ejemplo: `/knows masa madre, hornos de pan`
seeks-are = Buscas { $topics }. { $seen ->
    [nobody] No lo puede ver nadie.
    [everyone] Lo puede ver todo el mundo; `/profile miembros` o `/profile nadie` lo cambia.
   *[members] Lo pueden ver los miembros; `/profile nadie` o `/profile todos` lo cambia.
}
seeks-none = Todavía no has contado nada. Por ejemplo: `/seeks alguien con quien injertar un manzano`
topics-enough = Con { $count } temas basta; quita uno primero, con un menos delante.
topics-not-there = «{ $topic }» no está entre ellos.

# En la página de lo que desea un miembro.
page-topics = { $topics }
page-topics-none = Todavía nada.
page-topics-add = Temas, separados por comas; el que lleva un menos delante se quita
page-topics-set = Añadir o quitar
page-topics-knows = De qué sé
page-topics-seeks = Qué busco
page-topics-watch = Temas de los que me entero cuando alguien pregunta
page-seen = Quién ve de qué sé y qué busco
page-seen-is-nobody = No lo ve nadie; solo lo uso para traerte preguntas.
page-seen-is-members = Lo ven los miembros.
page-seen-is-everyone = Lo ve todo el mundo.
page-seen-nobody = Nadie
page-seen-members = Los miembros
page-seen-everyone = Todo el mundo

news-newcomer = **{ $name }**: { $text }
idea-subject = Preguntar a { $name } algo sobre { $topic }: todavía no lo ha hecho nadie
setting-almanac-synonyms = palabras que significan lo mismo cuando los miembros dicen de qué saben, y cuando alguien pregunta quién sabe de algo
setting-almanac-watched_every = cada cuánto, como mucho, se enteran los miembros de preguntas nuevas sobre los temas que siguen; lo que se juntó se dice de una vez, 0s para cada una enseguida

# Lo que hace por la práctica de las comunidades.
practice-profiles = Invito a quien acaba de llegar a decir en una línea qué sabe y qué busca. `/who` encuentra a quien sabe de un tema; cada cual decide quién ve su perfil.
