# Lo que dice el bot de la biblioteca, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca. Donde hay un | , vale cualquiera de las palabras.

command-keep = keep
command-keep-help = guardar en la biblioteca lo que dice un mensaje (respondiendo a él)
command-keep-help-native = guardar en la biblioteca lo que dice un mensaje: en su menú, en Aplicaciones
command-keep-example = /keep Cómo arrancar patatas
command-keep-menu = Guardar en la biblioteca
command-add = add
command-add-help = poner algo en la biblioteca: un DOI, un ISBN, una dirección o un título
command-add-example = /add La casa de la vida | Mario Praz | 1958 #casas
command-library = library
command-library-help = buscar algo en la biblioteca
command-library-example = /library patatas
form-add = Añadir a la biblioteca
form-add-what = ¿Qué es? Un DOI, un ISBN, una dirección o un título
form-add-authors = De quién, si no es tuyo
form-add-authors-said = | { $words }
form-add-year = El año, si lo tiene
form-add-year-said = | { $words }
form-add-subjects = De qué trata, como #tema
form-add-subjects-said = { $words }

nudge-kind-library = biblioteca
nudge-kind-library-help = si algo que escribiste puede guardarse en la biblioteca
nudge-kind-librarypublic-help = si puede ser público
nudge-kind-librarydeclined-help = qué pasó con algo que quisiste guardar
export-library_item = Lo que pusiste en la biblioteca
export-library_part = Tus palabras en la biblioteca
export-library_no = Lo que prefieres no tener en la biblioteca (no lo que dice)
export-library_comment = Lo que dijiste de cosas de la biblioteca
export-library_version = Versiones anteriores de lo que pusiste en la biblioteca

library-kind-own = obra propia
library-kind-literature = publicación
library-kind-link = enlace
library-kind-answer = respuesta
library-kind-review = lectura en común
library-kind-issue = boletín
library-kind-sketch = boceto

library-row = { $number } { $title }{ $known ->
    [yes] {" "}– { $who }
   *[no] {""}
}{ $dated ->
    [yes] , { $year }
   *[no] {""}
} ({ $kind })
library-number = { $kind } { $number }
library-version = versión { $number }
library-put-by = lo puso aquí { $name }
library-asked = _{ $name } preguntó:_ { $text }
library-says = { $text }
library-doi = DOI
library-page = Verlo
library-waits = Hasta que quien lo escribió esté de acuerdo, solo puede encontrarlo quien está en esa sala.
library-waits-alone = Hasta que quien lo escribió esté de acuerdo con cómo se llama ahora, no puede encontrarlo nadie más.
library-public = Todo el mundo puede leerlo en la web.
library-comments = { $count ->
    [one] Un comentario:
   *[other] { $count } comentarios:
}
library-comment = **{ $name }:** { $text }
library-how-comment = Responder a esto es un comentario, y también `/library { $number } comentario …`.
library-newest = **Nuevo en la biblioteca**
library-how = `/library { $number }` muestra una de ellas.
library-how-more = `/library { $number }` muestra una de ellas, `/library patatas` busca más.
library-empty = La biblioteca está vacía todavía. Respondiendo a un mensaje, `/keep` guarda lo que dice; `/add` pone un libro, un artículo, una dirección, o algo tuyo.
library-found = **En la biblioteca** sobre «{ $text }»:
library-answers = **Respondido** sobre «{ $text }»:
library-answer = { $title } → { $answer } ({ $author })
library-none = Nada en la biblioteca sobre «{ $text }», ni una respuesta. `/ask` lo pregunta a todo el mundo.
library-no-item = No hay nada así que puedas ver. `/library` muestra lo nuevo.
library-verbs = De una obra puedes decir: `/library { $number } tema suelo`, `título …`, `de …`, `año …`, `comentario …`, `versión …`, `público`, `miembros` o `quitar`.
library-not-yours = Eso solo puede hacerlo quien la escribió o la puso allí, o la moderación.
library-removed = «{ $title }» ya no está en la biblioteca.
library-subject-which = ¿De qué trata? Por ejemplo `/library { $number } tema suelo, lombrices`; con un menos delante, un tema se quita.
library-subjects = { $has ->
    [yes] «{ $title }» trata de: { $subjects }.
   *[no] «{ $title }» no tiene ahora ningún tema.
}
library-changed = Ahora dice «{ $title }».
library-no-comments = Todavía nadie ha dicho nada de «{ $title }».
library-no-versions = «{ $title }» no ha tenido otra versión.
library-versions = **Versiones anteriores de «{ $title }»**
library-version-row = { $version } (hasta el { $day }): { $text } { $url }
library-closed = Eso se dijo en una sala que no está abierta a todo el mundo, así que se queda allí.
library-not-yet = Falta que alguien que escribió una parte esté de acuerdo en que se encuentre fuera de su sala.
library-not-public = Alguien que escribió una parte prefiere que no sea público.
library-name-me = Con mi nombre
library-is-public = Ahora todo el mundo puede leer «{ $title }» en la web. `/library { $number } miembros` lo retira.
library-public-asked = Pregunto a las demás personas que escribieron una parte de «{ $title }». Es público cuando estén de acuerdo, y no antes.
library-for-members = «{ $title }» es solo para miembros.
library-make-public = Hacerlo público
library-make-members = Solo para miembros
library-remove = Quitarlo
library-new = nueva versión|versión nueva|una nueva versión

library-word-public = público|publico|hacer público|abierto
library-word-members = miembros|para miembros|solo miembros|no público
library-word-remove = quitar|borrar|eliminar|sacar
library-word-subject = tema|temas|sobre|etiqueta|etiquetas
library-word-title = título|titulo|nombre
library-word-by = de|por|autor|autora|autores
library-word-year = año
library-word-comment = comentario|nota
library-word-comments = comentarios|notas
library-word-uncomment = quitar comentario|borrar comentario|quitar mi comentario|borrar mi comentario
library-word-version = nueva versión|versión nueva|versión|version
library-word-export = exportar|archivo|descargar
library-word-versions = versiones|anteriores

keep-how = Responde con `/keep` al mensaje que hay que guardar. Detrás puede ir un título.
keep-how-native = Abre el menú del mensaje que hay que guardar, luego Aplicaciones, y «{ $entry }».
keep-of-bot = Ese mensaje es de un bot. Responde a lo que ha escrito una persona.
keep-unknown = No sé (o ya no sé) qué dice ese mensaje, porque no guardo las charlas. Quien lo escribió puede publicarlo otra vez.
keep-forwarded = Eso lo dijo en otro sitio alguien a quien no puedo preguntar. `/add` pone dónde se puede encontrar.
keep-question = Eso es una pregunta. Responde con `/keep` a la respuesta que hay que guardar; su pregunta se guarda con ella.
keep-title = Ahí no hay palabras. Dale un título: `/keep Cómo están los bancales`.
keep-declined = Quien escribió eso prefiere que no esté en la biblioteca, así que no pregunto otra vez.
keep-already = Eso ya está en la biblioteca, como { $number }: «{ $title }».
keep-kept = Guardado en la biblioteca como { $number }: **«{ $title }»**.
keep-comments = Responder a esto es un comentario.
keep-asks = Pregunto a { $names }; { $room ->
    [here] hasta entonces solo esta sala puede encontrarlo.
    [there] hasta entonces solo puede encontrarlo quien está en esa sala.
   *[none] hasta entonces no puede encontrarlo nadie más.
}
keep-unheard = { $room ->
    [here] Para decir que sí, { $names } puede responder a esto, o con `/library { $number }`; hasta entonces solo esta sala puede encontrarlo.
    [there] Para decir que sí, { $names } puede escribir `/library { $number }`; hasta entonces solo puede encontrarlo quien está en esa sala.
   *[none] Para decir que sí, { $names } puede escribir `/library { $number }`; hasta entonces no puede encontrarlo nadie más.
}
keep-done = Está en la biblioteca, como { $number }.

keeping-ask-author = { $name } quiere guardar en la biblioteca lo que escribiste en { $room }: «{ $text }» ¿Pueden encontrarlo allí todos los miembros?
keeping-ask-asker = { $name } quiere guardar en la biblioteca una respuesta a lo que preguntaste en { $room }: «{ $text }» ¿Pueden encontrar allí todos los miembros tu pregunta, a su lado?
keeping-ask-anew = Lo que tienes en la biblioteca se va a llamar allí de otro modo: «{ $text }» ¿Pueden encontrarlo así todos los miembros?
keeping-called = Allí se llamaría «{ $title }»{ $has ->
    [yes] {" "}y trataría de: { $about }.
   *[no] .
}
keeping-until-alone = Mientras no digas nada, no puede encontrarlo nadie más. Las dos respuestas están bien.
keeping-until = Mientras no digas nada, solo puede encontrarlo quien está en esa sala. Las dos respuestas están bien.
keeping-ask-aloud = ¿pueden encontrar «{ $title }» todos los miembros en la biblioteca? Mientras no digas nada, solo puede esta sala.
keeping-yes = Sí, guárdalo
keeping-no = No, mejor no
keeping-thanks = ¡Gracias! Ahora todos los miembros pueden encontrar «{ $title }» en la biblioteca. `/library { $number } quitar` lo quita.
keeping-thanks-waits = ¡Gracias! En cuanto estén de acuerdo las demás personas que escribieron una parte, todos los miembros pueden encontrar «{ $title }».
keeping-declined = De acuerdo, ya no está en la biblioteca. Gracias por decirlo.
keeping-declined-keeper = «{ $title }» se queda donde se dijo: quien lo escribió prefiere que no esté en la biblioteca. ¡Gracias por haber pensado en ello!
keeping-declined-number = Lo que quisiste guardar como { $number } se queda donde se dijo: quien lo escribió prefiere que no esté en la biblioteca. ¡Gracias por haber pensado en ello!
keeping-unclear = ¿Es un sí o un no: pueden encontrar «{ $title }» todos los miembros en la biblioteca?
keeping-gone = Eso ya no está en la biblioteca.
keeping-not-you = Eso lo dice quien lo escribió.

opening-ask = Alguien quiere que todo el mundo pueda leer esto en la web, también quien no es miembro: «{ $text }» ¿Te parece bien?
opening-until = Mientras no digas nada, es solo para miembros.
opening-named = Sí, con mi nombre
opening-open = Sí, sin mi nombre
opening-closed = No, solo para miembros
opening-said-named = con mi nombre|sí, con mi nombre|si, con mi nombre|con nombre|sí, con nombre
opening-said-open = sin mi nombre|sí, sin mi nombre|si, sin mi nombre|sin nombre|sí, sin nombre|anónimo|sí, anónimo
opening-said-closed = no, solo para miembros|solo para miembros|solo miembros|no, solo miembros|mejor no|prefiero que no
opening-unclear = No sé bien qué quieres decir. ¿Puede leer todo el mundo «{ $title }» en la web, con tu nombre o sin él, o es solo para miembros?
opening-thanks = ¡Gracias! Ahora todo el mundo puede leer «{ $title }» en la web. `/library { $number } miembros` lo retira.
opening-thanks-waits = ¡Gracias! «{ $title }» será público cuando estén de acuerdo las demás personas que escribieron una parte.
opening-no = De acuerdo, «{ $title }» se queda con los miembros.

add-how = Escribe qué hay que añadir: `/add 10.1000/182` (un DOI), un ISBN, una dirección, o `/add Título | Autor | 2004 #tema`. Lo tuyo solo necesita un título.
add-no-isbn = Ese ISBN no puede ser: su última cifra no encaja con las demás. ¿Lo miras otra vez?
add-there = Eso ya está en la biblioteca:
add-doubt = ¿Es este?
    { $row }
add-is-it = Sí, ese
add-is-not = No, añádelo también
add-over = De eso ya no espera nada. Añádelo otra vez, por favor.
add-added = { $alone ->
    [yes] Está en la biblioteca
   *[no] { $name } ha puesto { $kind ->
        [own] algo suyo
        [link] un enlace
       *[literature] algo para leer
    } en la biblioteca
}, como { $number }: **«{ $title }»**. { $lacks ->
    [yes] ¿Cómo se llama? `/library { $number } título …` lo dice.
   *[no] { $kind ->
        [own] ¿Es de otra persona? `/library { $number } de …`.
       *[other] Responder a esto es un comentario.
    }
}
add-list = { $count ->
    [0] Todo eso ya está en la biblioteca.
    [one] { $name } ha puesto una cosa en la biblioteca.{ $there ->
        [0] {""}
       *[other] {" "}Lo demás ya está allí.
    }
   *[other] { $name } ha puesto { $count } cosas en la biblioteca.{ $there ->
        [0] {""}
       *[other] {" "}Lo demás ya está allí.
    }
}
add-unreadable = No entiendo esa lista. ¿Está entera?
add-no-reader = Esa forma de lista no se puede leer aquí: quien administra el bot tendría que instalar el extra `library`. De uno en uno, `/add` funciona.
library-export = La biblioteca en { $form ->
    [bibtex] BibTeX
    [ris] RIS
    [csl] CSL-JSON
   *[markdown] Markdown
}.
library-export-how = ¿En qué forma? `/library exportar bibtex`, `ris`, `csl` o `markdown`.
library-export-privately = Puedo darte el archivo en privado. Escríbeme primero.
library-export-no-file = Es demasiado largo para decirlo aquí. En la web se puede guardar como archivo.
library-export-about = { $count ->
    [one] una obra de la biblioteca
   *[other] { $count } obras de la biblioteca
}
comment-gone = Ese comentario ya no está.
comment-take-out-which = Quitar «{ $text }»
comment-take-out = Quitar este comentario
comment-not-yours = Solo puede retirarlo quien lo dijo, o la moderación.
comment-kept = Guardado con «{ $title }» en la biblioteca.
version-is = «{ $title }» tiene ahora su versión { $version }. `/library { $number } versiones` muestra las anteriores.
version-elsewhere = Eso dice lo mismo que donde se dijo; allí cambia.
version-not-yours = Solo puede darle una versión nueva quien la escribió o la puso allí. Un comentario sí, con gusto.
version-enough = Ya ha tenido tantas versiones como guardo.

page-library = Biblioteca
page-library-what = Lo que la comunidad ha hecho, encontrado y respondido. En el chat lo encuentra también `/library`.
page-library-words = Palabras
page-library-kind = Clase
page-library-any = cualquiera
page-library-subject = Tema
page-library-look = Buscar
page-library-none = De eso no hay nada aquí.
page-library-answers = Respondido
page-library-older = Lo anterior
page-library-newest = Lo más nuevo
page-library-add = Añadir algo
page-library-put = Ponerlo en la biblioteca
page-library-text = Un DOI, un ISBN, una dirección, o un título con quién lo escribió y el año
page-library-hint = Una lista en BibTeX, RIS o CSL-JSON se puede pegar entera.
page-library-files = Guardar esto como archivo:
page-item = En la biblioteca
page-item-asked = Se te pregunta por esto, porque lleva palabras tuyas:
page-item-comments = Comentarios
page-item-no-comments = Todavía nadie ha dicho nada de esto.
page-item-comment = Decirlo
page-item-comment-text = Tu comentario
page-item-change = Cambiar
page-item-subject = Añadir los temas
page-item-subject-text = De qué trata, separado por comas
page-item-version = Hacer de esto la versión nueva
page-item-version-text = El texto, la dirección o el título nuevos
page-item-versions = Versiones anteriores
page-item-back = Volver a la biblioteca
library-of = Biblioteca de { $community }
library-a-member = un miembro
library-news = En la biblioteca: «{ $title }»{ $known ->
    [yes] {" "}de { $who }
   *[no] {""}
} ({ $kind }, `/library { $number }`)
library-quoted = En la biblioteca, { $number }: «{ $title }»
library-quoted-out = Quitar { $number } de la biblioteca
setting-library-enabled = si existe; en una comunidad de verdad, desactivado hasta que se active allí; activado en la terminal y en los escenarios

# En el archivo.
archived-asked = Pregunta
archived-answered = Respuesta
