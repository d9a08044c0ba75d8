# Lo que dice el bot de las secciones, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-enter = enter
command-enter-help = enviar algo a una sección, o retirarlo
command-enter-example = /enter refranes Quien siembra en mayo…
command-column = column
command-column-help = hacer una sección, acabarla, o dormirla o despertarla
command-column-example = /column votos refranes: un refrán inventado
command-columns = columns
command-columns-help = qué secciones hay, y cómo participar
command-columns-example = /columns
command-winners = winners
command-winners-help = quién ha ganado últimamente, y el cuadro de honor de una sección
command-winners-example = /winners refranes
command-guess = guess
command-guess-help = adivinar lo que hay que adivinar, o responder a una pregunta
command-guess-example = /guess un cortacésped
column-what-votes = votos
column-what-guess = adivinanza
column-what-quiz = test
column-what-free = libre
column-what-wake = despertar
column-what-sleep = dormir
column-what-end = acabar
column-withdraw-word = retirar

column-name = Dale un nombre de { $longest } caracteres como mucho, y detrás de un `:` de qué va, en { $about } como mucho: `/column votos refranes: un refrán inventado`.
column-colon = ¿Es todo eso su nombre? Pon un `:` detrás del nombre, por favor: `/column { $kind } { $name }: { $about }`.
column-known = Ya hay una sección { $name }.
column-many = Hay { $most } secciones, y más son demasiadas para seguirlas. Con `/column acabar NOMBRE` se acaba una.
column-not-moderator = **{ $name }** la cambia quien modera su sala.
column-made = Hay una sección nueva: **{ $name }**{ $has ->
    [yes] . { $about }
   *[no] .
}
column-call-votes = Para la próxima **{ $name }**: responde a esto, con palabras o una imagen, o escríbeme `/enter { $name }` en privado, para que nadie sepa aún de quién es. La votación se abre el { $until }.
column-call-free = Para la próxima **{ $name }**: responde a esto, con palabras o una imagen, o escríbeme `/enter { $name }`. Las muestro el { $until }.
column-call-guess = Para **{ $name }**: escríbeme en privado lo que hay que adivinar, y detrás de un `=` lo que es: `/enter { $name } Tiene dientes y no come = un peine`. Puede llevar una imagen. La semana acaba el { $until }.
column-call-quiz = Para **{ $name }**: escríbeme en privado tu pregunta y lo que se puede elegir, con un `*` delante de lo correcto: `/enter { $name } ¿Cuál es una baya? | fresa | *tomate = Crece de una sola flor`. Lo que está detrás del `=` lo cuento al final. La semana acaba el { $until }.
column-how = { $how }
column-yours = Lo tuyo hasta ahora: { $text }
    { $how } Lo que envíes ahora ocupa su lugar.
column-entered-votes = ¡Gracias! Está en **{ $name }**, y se puede cambiar o retirar hasta el { $until }, cuando se abre la votación.
column-entered-free = ¡Gracias! Está en **{ $name }**, y se puede cambiar o retirar hasta el { $until }, cuando la muestro.
column-entered-guess = ¡Gracias! La pongo en la sala, y cuento lo que es el { $until }.
column-entered-quiz = ¡Gracias! La pongo en la sala, y cuento lo correcto el { $until }.
column-entered-changed = ¡Gracias! Ahora está esta en **{ $name }**, en lugar de la otra, hasta el { $until }.
column-second = Ya tienes una en **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] .
}
    Se queda esa, si no dices otra cosa.
column-instead = tomar esta en su lugar
column-was-talk = Lo tomé por charla. Si es para **{ $name }**, dímelo.
column-send-in = enviarla
column-edited = **{ $name }** la tiene como dice ahora.
column-gone = Tu mensaje ya no está, así que lo que enviaste a **{ $name }** también queda retirado. Puedes enviarlo otra vez a solas conmigo, para que nadie lo lea antes.
column-withdraw = retirarla
column-withdrawn = Queda retirada; no se guarda nada de ella. Puedes enviar otra a **{ $name }**.
column-nothing-to-withdraw = No hay nada tuyo esperando en **{ $name }**.
column-none = Aquí todavía no hay secciones. La moderación puede hacer una: `/column votos refranes`.
column-unknown = No conozco ninguna sección { $word }. Hay estas: { $names }.
column-which = ¿A cuál te refieres? { $names }
column-not-remembered = Ese mensaje ya no lo recuerdo. Escríbelo detrás de `/enter` y el nombre de la sección, por favor.
column-not-yours = Eso lo escribió otra persona. A una sección se envía lo propio.
column-privately = Aquí ya puede leer todo el mundo lo que es, así que no sería un acertijo. Escríbeme otro en privado: `/enter { $name } …`.
column-long = Con { $longest } caracteres como mucho, por favor.
column-empty = Envía unas palabras, o una imagen, por favor.
column-how-guess = Escribe lo que hay que adivinar (o envía una imagen), y detrás de un `=` lo que es: `/enter { $name } Tiene dientes y no come = un peine`. Si tiene varios nombres, pon una `/` entre ellos.
column-how-quiz = Escribe una pregunta y de dos a { $most } cosas para elegir, cada una con { $label } caracteres como mucho, con un `*` delante de la correcta: `/enter { $name } ¿Cuál es una baya? | fresa | *tomate`.
column-one = La tuya ya está en la sala; una por persona y semana. Con `/enter { $name } retirar` se retira.
column-picture = 🖼 { $about }
column-picture-untold = 🖼 una imagen
column-picture-failed = No pude obtener la imagen que enviaste a **{ $name }**, así que no está dentro. Envíala otra vez, por favor.
column-entry = { $text }
column-entry-picture = imagen { $number }
column-write-first = Aquí se adivina a solas conmigo: escríbeme `/guess` en privado, por favor.
column-told = { $text }

column-vote-title = { $name }: ¿cuál te gusta?
column-vote = **{ $name }**: hay { $count }. Vota hasta el { $until }; cada persona las ve en otro orden.
column-one-more = Hay una para **{ $name }**; con otra más puede haber votación. { $how }
column-runs-on = Hasta ahora han votado menos de { $least } personas en **{ $name }**, así que la votación sigue hasta el { $until }.
column-won = **{ $name }**: { $voters ->
    [one] ha votado una persona
   *[other] han votado { $voters } personas
}, y { $count ->
    [one] gana
   *[other] ganan a la vez
}
column-line = **{ $author }** ({ $count ->
    [one] un voto
   *[other] { $count } votos
}): { $text }
column-others = Las demás:
column-nobody-won = **{ $name }**: esta vez han votado muy pocas personas, así que no gana nadie. ¡Gracias a quienes enviaron algo!
column-free = { $count ->
    [one] **{ $name }** de esta semana:
   *[other] **{ $name }** de esta semana, { $count } en total:
}
column-by = **{ $author }**: { $text }

column-riddle-guess = **{ $name }**, de **{ $author }**: { $text }
    ¿Qué es? Adivina a solas conmigo, cuantas veces quieras; gana quien acierta primero, y lo cuento el { $until }. (`/guess { $number } …`)
column-riddle-quiz = **{ $name }**, de **{ $author }**: { $text }
    Puedes responder una sola vez; lo correcto lo cuento el { $until }. (`/guess { $number } …`)
column-guess-go = Creo que lo sé
column-ask-guess = **{ $name }**: { $text }
    ¿Qué es? Escríbeme lo que crees, o `/guess { $number } …`.
column-ask-quiz = **{ $name }**: { $text }
    Puedes responder una sola vez.
column-guess-over = Eso ya acabó; lo que era ya está contado.
column-nothing-to-guess = Ahora no hay nada que adivinar.
column-guess-which = ¿A cuál te refieres? Elígela, o pon su nombre o su número delante de lo que crees: `/guess { $number } …`.
column-guess-one = • { $number } **{ $name }**: { $text }
column-guess-own = Esa es tuya, y ya la sabes.
column-guess-newcomer = Te vi aquí por primera vez cuando esto ya estaba puesto, así que adivinas en la próxima.
column-guessed = Esta ya la has respondido. Lo correcto lo cuento cuando acabe la semana.
column-guess-alone = Eso lo puede leer aquí todo el mundo. Escríbeme lo que crees en privado: `/guess { $number } …`.
column-answer-how = Elige una, por su número de 1 a { $count } o por sus palabras.
column-guess-right = ¡Eso es! Guárdatelo: lo cuento a todo el mundo cuando acabe la semana.
column-guess-wrong = No es eso. Prueba otra vez, cuantas veces quieras.
column-quiz-right = ¡Correcto! Guárdatelo: lo cuento a todo el mundo cuando acabe la semana.
column-quiz-wrong = No es eso; ¡bien intentado! Cuento lo correcto cuando acabe la semana.
column-revealed = **{ $name }**: { $text }
    Era: **{ $solution }**
column-why = { $why }
column-nobody-knew = { $guesses ->
    [0] Esta vez no lo ha intentado nadie.
    [one] Lo ha intentado una persona, y no acertó.
   *[other] Lo han intentado { $guesses } personas, y no acertó nadie.
}
column-knew-guess = **{ $names }** acertó primero, de { $guesses } que lo intentaron.
column-knew-quiz = { $count ->
    [one] **{ $names }** acertó, de { $guesses } que respondieron.
   *[other] Acertaron { $count }, de { $guesses } que respondieron: **{ $names }**
}

column-done-made = **{ $name }** está en la sala.
column-done-wake = **{ $name }** está despierta otra vez.
column-done-sleep = **{ $name }** duerme: no pido nada más, hasta que alguien participe o la despierte.
column-done-end = **{ $name }** ya no existe, con todo lo que tenía.
column-sleeps = { $weeks ->
    [one] Hace una semana que nadie envía nada a **{ $name }**, así que ahora duerme. Una aportación la despierta, y tú también puedes.
   *[other] Hace { $weeks } semanas que nadie envía nada a **{ $name }**, así que ahora duerme. Una aportación la despierta, y tú también puedes.
}
column-wake = despertar { $name }
columns-none = Aquí todavía no hay secciones.
columns-head = { $count ->
    [one] Hay una sección:
   *[other] Hay { $count } secciones:
}
columns-row = • **{ $name }** ({ $kind ->
    [guess] algo que adivinar
    [quiz] una pregunta
    [free] se muestra sin más
   *[votes] por votos
}{ $asleep ->
    [yes] , duerme
   *[no] {""}
}){ $has ->
    [yes] : { $about }
   *[no] {""}
}
winners-none = Todavía nadie ha ganado nada.
winners-head = **{ $name }**
winners-row = • { $day }: **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] {""}
}
winners-fame = En todas las semanas:
winners-fame-votes = { $place }. **{ $name }**: gustó al { $percent } % ({ $count ->
    [one] ganó una vez
   *[other] ganó { $count } veces
})
winners-fame-wins = { $place }. **{ $name }**: { $count ->
    [one] una vez
   *[other] { $count } veces
}
winners-news = **{ $name }** ganó en { $column }{ $has ->
    [yes] : { $text }
   *[no] {"."}
}
nudge-kind-columns = secciones
nudge-kind-columns-help = que una sección duerme, porque ya nadie participa
export-community_column = Secciones que hiciste
export-column_entry = Lo que enviaste a secciones
export-column_guess = Lo que adivinaste
export-column_win = Lo que ganaste

# La página.
page-columns = Secciones
page-columns-what = Dónde se puede participar, semana a semana, y quién ha ganado.
page-columns-asleep = Duerme; una aportación la despierta.
page-columns-own = Lo que enviaste:
page-columns-send = Enviarla
page-columns-text = Tus palabras
page-columns-won = Quiénes ganaron últimamente
page-columns-picture = una imagen sin descripción
setting-columns-enabled = si hay secciones; en una comunidad de verdad, solo cuando se activan allí
setting-columns-opens = el día en que empieza la votación sobre las aportaciones de una semana
setting-columns-opens_hour = la hora a la que empieza, según el reloj de la comunidad
setting-columns-ends = el día en que acaba una semana, con quien gana
setting-columns-ends_hour = la hora a la que acaba
setting-columns-least = cuántos miembros tienen que votar como mínimo; si no, la votación sigue una semana más
setting-columns-sleeps_after = tras cuántas semanas sin aportaciones se duerme una sección
setting-columns-pictures = cuánto se guarda tras su semana la imagen de quien ganó; las demás se borran enseguida

# Lo que hace por la práctica de las comunidades.
practice-columns = Las secciones traen algo cada semana: se envía, se vota o se adivina, y alguien gana.
practice-columns-lacks = Aún no hay sección. En una sala, esto crea una: `/column votos refranes: un refrán inventado`

archived-won = Ha ganado.
archived-entry = { $name }, semana { $week }
deed-columns = Hacer secciones
