# Lo que dice el bot del boceto, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-sketch = sketch
command-sketch-help = qué se dibuja en común esta semana, y cómo participar
command-sketch-example = /sketch
command-line = line
command-line-help = dibujar una línea en el boceto de la semana
command-line-example = /line c4 e5
export-sketch_line = Líneas que dibujaste en bocetos
export-sketch_vote = Lo oscuras que querías las líneas de otras personas en bocetos
export-sketch_turn = Líneas de bocetos de las que se te pregunta lo oscuras que deben ser
sketch-word-another = otro
sketch-word-subject = tema
sketch-word-remove = quitar
sketch-word-vote = votar

sketch-call = Esta semana dibujamos en común **{ $subject }**, una línea corta cada día. `/line c4 e5` dibuja de la casilla C4 a la casilla E5; responder a esto también. Luego te pregunto lo oscuras que deben ser las líneas de otras personas. Se acaba el { $until }.{ $count ->
    [0] { "" }
    [one] {" "}De momento hay una línea.
   *[other] {" "}De momento hay { $count } líneas.
}
sketch-call-page = Esta semana dibujamos en común **{ $subject }**, una línea corta cada día, y luego decimos lo oscuras que deben ser las líneas de otras personas. Se acaba el { $until }.{ $count ->
    [0] { "" }
    [one] {" "}De momento hay una línea.
   *[other] {" "}De momento hay { $count } líneas.
}
sketch-about = { $count ->
    [0] La hoja está vacía: letras de la A a la P arriba, números del 1 al 12 a la izquierda
    [one] { $subject }, de momento una línea: { $lines }
   *[other] { $subject }, de { $count } líneas; las más oscuras: { $lines }
}
sketch-runs = de { $start } a { $end } ({ $dark } %)
sketch-finished = { $count ->
    [one] **{ $subject }** está acabado: una línea. ¡Gracias a quien la dibujó!
   *[other] **{ $subject }** está acabado: { $count } líneas de { $people ->
        [one] una persona
       *[other] { $people } personas
    }, y { $votes ->
        [0] todavía nada dicho sobre ellas
        [one] una opinión sobre lo oscuras que son
       *[other] { $votes } opiniones sobre lo oscuras que son
    }. ¡Gracias a quienes dibujaron!
}
sketch-line-aside = { $head } Lo oscuras que deben ser las líneas de otras personas te lo pregunto en privado: escríbeme allí `/sketch votar`.
sketch-show-aside = En privado muestro el dibujo: escríbeme allí `/sketch`.
sketch-remove-aside = Las líneas se eligen en un dibujo, y en privado: escríbeme allí `/sketch quitar`.
sketch-card-over = Dibujamos en común **{ $subject }**. Ya no entran más líneas.
sketch-line-late = Ese boceto está acabado. Ahora dibujamos **{ $subject }**; una línea en él se dibuja con `/line c4 e5`.
sketch-answer = { $text }
sketch-next-line = Tu próxima línea la puedes dibujar el { $at }.
sketch-vote-button = decir lo oscuras que deben ser
sketch-not-yet = Todavía no hay nada dibujado. El primer boceto empieza el { $at } si hay un tema: lo que varios miembros buscaron últimamente. La moderación puede elegir uno, con `/sketch tema manzanas`.
sketch-between = **{ $subject }** está acabado. El próximo boceto empieza el { $at }.
sketch-none = Ahora mismo no se dibuja nada; `/sketch` dice cuándo empieza el próximo boceto.
sketch-line-how = Ahora dibujamos **{ $subject }**. Escríbeme las casillas que une tu línea, como `c4 e5` o `c4 d5 e5`. Puede ser tan larga como dos casillas.
sketch-line-done = Tu línea está puesta, de **{ $start }** a **{ $end }**.
sketch-line-only = { $head } Ahora mismo no hay líneas de otras personas por las que preguntarte. Tu próxima línea la puedes dibujar el { $at }.
sketch-line-last = Tu línea está puesta, de **{ $start }** a **{ $end }**, y con ella el boceto está acabado.
sketch-line-wait = Dibujaste una línea hace poco. La próxima la puedes dibujar el { $at }.
sketch-line-unread = Entiendo casillas y nada más: `/line c4 e5`, o con más de ellas `/line c4 d5 e5`.
sketch-line-field = No hay ninguna casilla { $reaches }: van de A1 a P12.
sketch-line-off = Eso se saldría de la hoja: las casillas van de A1 a P12.
sketch-line-short = Una línea une al menos dos casillas: `/line c4 e5`.
sketch-line-many = Una línea puede tener { $most } puntos como mucho.
sketch-line-long = Eso es demasiado largo: desde { $start }, en esa dirección, una línea puede llegar hasta { $reaches }. Puede medir { $longest } unidades, que son dos casillas.
sketch-how-dark = ¿Cómo de oscura debe ser esta línea, la roja en el dibujo: de **{ $start }** a **{ $end }**? { $left ->
    [one] Es la última.
   *[other] Quedan { $left }.
}
sketch-red = el boceto, con una línea en rojo de { $start } a { $end }
sketch-dark-0 = fuera
sketch-dark-25 = pálida
sketch-dark-50 = media
sketch-dark-75 = oscura
sketch-dark-100 = negra
sketch-voted = Anotado: { $dark ->
    [0] fuera (0 %)
    [25] pálida (25 %)
    [50] media (50 %)
    [75] oscura (75 %)
    [100] negra (100 %)
   *[other] { $dark } %
}.
sketch-dark-how = ¿Cómo de oscura debe ser la línea de { $start } a { $end }? Di **fuera**, **pálida**, **media**, **oscura** o **negra**, o cuánto de 100, como 30 %.
sketch-passed = Bien, esta no.
sketch-go-on = Con gusto.
sketch-stopped = Bien. Con `/sketch votar` puedes seguir cuando quieras.
sketch-votes-done = { $head } Esas eran todas por ahora. ¡Gracias!
sketch-vote-changed = La línea de { $start } a { $end } debe quedar ahora { $dark ->
    [0] fuera (0 %)
    [25] pálida (25 %)
    [50] media (50 %)
    [75] oscura (75 %)
    [100] negra (100 %)
   *[other] { $dark } %
}.
sketch-vote-gone = Por esa línea no pregunto, o ya no; `/sketch votar` sigue con otras.
sketch-vote-over = Ese boceto está acabado.
sketch-another-done = **{ $subject }** ya no es el tema; la sala ve el siguiente.
sketch-another-none = **{ $subject }** ya no es el tema. No conozco otro; elige uno con `/sketch tema manzanas`.
sketch-subject-how = Di qué se dibuja, con { $longest } caracteres como mucho: `/sketch tema manzanas`.
sketch-subject-done = Ahora se dibuja **{ $subject }**.
sketch-subject-next = **{ $now }** ya tiene líneas, así que **{ $subject }** viene después, el { $at }.
sketch-remove-none = No hay ninguna línea así.
sketch-remove-which = ¿Qué línea quitamos? Llevan números en el dibujo.
sketch-remove-row = **{ $number }** de { $start } a { $end }, por { $author }{ $votes ->
    [0] , nadie ha dicho lo oscura que debe ser
    [one] , una persona ha dicho lo oscura que debe ser
   *[other] , { $votes } personas han dicho lo oscura que debe ser
}
sketch-remove-button = { $number }
sketch-removed = Ya no está en el boceto.

# Las páginas.
page-sketch = El boceto
page-sketch-none = Ahora mismo no se dibuja nada. El próximo boceto puede empezar el { $at }.
page-sketch-vote = ¿Cómo de oscura?
page-sketch-draw = Dibujar una línea
page-sketch-how = Dibuja en la hoja con el dedo, un lápiz o el ratón. Con el teclado: ve a la hoja, muévete con las flechas; Intro empieza la línea y pone sus puntos, y el botón la envía; Escape empieza de nuevo.
page-sketch-points = Las casillas que une
page-sketch-hint = Como c4 e5, o c4 d5 e5: letras desde la izquierda, números desde arriba. Puede ser tan larga como dos casillas.
page-sketch-send = Ponerla en el boceto
page-sketch-draw-here = La hoja: dibuja una línea con las flechas e Intro
page-sketch-at = Estás en
page-sketch-length = de 100 unidades
page-sketch-remove = Quitar una línea
sketch-reported = el boceto: { $subject }
sketch-take-out = Quitar la { $number }
page-sketches = Bocetos
page-sketches-none = Todavía no hay ningún boceto acabado.
page-sketches-older = Los anteriores
page-sketches-all = Todos los bocetos
page-sketches-of = { $count ->
    [one] una línea
   *[other] { $count } líneas
} de { $people ->
    [one] un miembro
   *[other] { $people } miembros
}, { $votes ->
    [0] nada dicho sobre ellas
    [one] una opinión sobre lo oscuras que son
   *[other] { $votes } opiniones sobre lo oscuras que son
}
sketches-all = Bocetos de { $community }
sketches-one = { $subject }: un boceto de { $community }
sketches-artform = dibujo de muchas manos

# En los boletines.
sketch-news = **{ $subject }** está dibujado: un boceto de { $count ->
    [one] una línea
   *[other] { $count } líneas
} de { $people ->
    [one] un miembro
   *[other] { $people } miembros
}
sketch-idea = Dibujar una línea en el boceto, **{ $subject }**: `/line c4 e5`. Se acaba el { $until }.
setting-sketch-enabled = si existe; en una comunidad de verdad, solo cuando se activa allí
setting-sketch-rooms = la sala en la que se ve, por nombre o id; si no se nombra ninguna, la primera que conoció el bot
setting-sketch-ends = el día en que se acaba un boceto, y empieza el siguiente
setting-sketch-ends_hour = la hora a la que es, según el reloj de la comunidad
setting-sketch-pause = cuánto después de una línea puede dibujar un miembro la siguiente
setting-sketch-votes = por cuántas líneas de otras personas se pregunta a un miembro tras una línea
setting-sketch-lines = con tantas líneas está acabado antes de su día
setting-sketch-searchers = cuántos miembros deben haber buscado algo para que pueda ser un tema
setting-sketch-never = palabras que nunca son un tema
setting-sketch-public = todo el mundo puede ver en la web los bocetos acabados

# Lo que hace por la práctica de las comunidades.
practice-sketch = Semana a semana se dibuja en común una imagen, una línea cada cual.
