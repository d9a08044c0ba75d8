# Lo que dice el bot de los boletines, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-newsletter = newsletter
command-newsletter-help = cuándo sale el boletín; `/newsletter on` lo trae en privado, `último` lo muestra, `citas off` no te cita
command-newsletter-example = /newsletter on
command-draft = draft
command-draft-help = ver y cambiar el próximo boletín: `quitar 3`, `devolver 3`, `subir 3`, `bajar 3`, `prólogo`, `no`, `sí`
command-draft-example = /draft quitar 3
command-unquote = unquote
command-unquote-help = ver dónde te cita el boletín, y quitar tus palabras
command-unquote-example = /unquote 12
newsletter-what-on = on
newsletter-what-off = off
newsletter-what-quotes = citas
newsletter-what-last = último
nudge-kind-draft = borrador
nudge-kind-draft-help = el borrador de cada boletín, un día antes de que salga
nudge-kind-newsletter = boletín
nudge-kind-newsletter-help = el boletín, en privado
nudge-kind-quoted = citas
nudge-kind-quoted-help = cuando tus palabras están en un boletín
export-newsletter = Boletines para los que escribiste unas palabras
export-newsletter_item = Lo que hay en boletines con tus palabras
export-newsletter_reader = Qué quieres del boletín

newsletter-head = **Lo que valía la pena contar en { $community }** (boletín { $number })
newsletter-shelved = Boletín { $number }, { $at }
newsletter-foreword = _{ $text }_ – { $name }
newsletter-of-answer = **Respondido**
newsletter-of-post = **Para leer**
newsletter-of-winner = **Quiénes ganaron**
newsletter-of-meeting = **Encuentros**
newsletter-of-call = **Para hacer en común**
newsletter-of-library = **Nuevo en la biblioteca**
newsletter-of-newcomer = **Acaban de llegar**
newsletter-of-question = **¿Quién puede ayudar?**
newsletter-foot = Para recibirlo en privado: `/newsletter on`. Para quitar palabras tuyas: `/unquote`.
newsletter-emptied = Ya no queda nada de él aquí.

draft-head = El próximo boletín, como se enviará el { $at } si no dices que no:
draft-changed = Ahora queda así, y se enviará el { $at }:
draft-how = Puedes responder: `quitar 3`, `devolver 3`, `subir 3`, `bajar 3`, `prólogo:` y unas palabras tuyas, o `no`, y este no sale.
draft-button-no = No, este no
draft-button-yes = Sí, que salga
draft-aloud = { $names }: el próximo boletín está listo, y sale el { $at }. `/draft` lo muestra, y cómo cambiarlo.
draft-no = Este boletín no sale. Lo que contiene puede ir en el próximo.
draft-nothing-left = Ahora no queda nada nuevo en él. Así que no saldrá, si no se devuelve algo, por ejemplo con `devolver 1`, o alguien escribe un prólogo.
draft-foreword-how = Escribe `prólogo:` y detrás tus palabras. `sin prólogo` lo quita.
draft-replaced = Este era antes el prólogo de { $name }: «{ $text }»
draft-stopped = { $name ->
    [none] Este boletín se paró, y no sale.
   *[other] { $name } ha parado este boletín; no sale.
} `sí` lo recupera hasta el { $at }.
draft-told-no = { $name } ha parado el próximo boletín. `sí` lo recupera.
draft-told-yes = { $name } ha recuperado el próximo boletín: sale el { $at }.
draft-told-changed = { $name } ha cambiado el borrador del próximo boletín. `/draft` lo muestra.
draft-told-empty = { $name } ha cambiado el borrador del próximo boletín, y no queda nada nuevo en él: así que no saldrá. `/draft` lo muestra.
draft-told-foreword = { $name } ha puesto otro prólogo en lugar del tuyo. El tuyo era: «{ $text }»
draft-yes = El boletín sale el { $at }.
draft-none = Ahora no hay borrador.
draft-empty = El próximo boletín se prepararía el { $at }. Hasta ahora no hay nada nuevo para él; si sigue así, se salta.
draft-later = El próximo boletín se prepara el { $at }. Ahora mismo tendría:
draft-unclear = No entendí qué hacer con el borrador. Di por ejemplo `quitar 3`, `subir 3`, `prólogo: Ya es primavera`, o `no`.
draft-long = El prólogo, con { $most } caracteres como mucho, por favor.
draft-no-item = El borrador no tiene nada con ese número. `/draft` lo muestra.
draft-taken-out = { $count ->
    [one] Queda fuera del boletín { $number }.
   *[other] Quedan fuera del boletín { $number }.
}
draft-words-out = quitar quita fuera borrar borra eliminar elimina sacar saca sin
draft-words-first = primero primera principio arriba
draft-words-last = último última ultimo ultima final abajo
draft-words-about = boletín boletin borrador enviar número numero línea linea cambiar deshacer añadir texto punto
draft-words-back = devolver devuelve recuperar recupera
draft-words-up = subir sube
draft-words-down = bajar baja
draft-words-foreword = prólogo prologo introducción introduccion
draft-words-no = no saltar parar
draft-words-yes = sí si enviar envía envia

newsletter-next = El próximo boletín sale el { $at }.
newsletter-maybe = El próximo boletín se prepara el { $at }, si hay algo nuevo.
newsletter-last = El último, número { $number }, salió el { $at }; `/newsletter último` lo muestra.
newsletter-none = Todavía no ha habido ningún boletín.
newsletter-is-on = Te llega en privado; con `/newsletter off` deja de llegarte.
newsletter-is-off = `/newsletter on` te lo trae en privado.
newsletter-quoted = Tus respuestas pueden citarse en él; `/newsletter citas off` las deja fuera.
newsletter-unquoted = En él no se cita nada tuyo; `/newsletter citas on` lo permite otra vez.
newsletter-on = Desde ahora el boletín te llega también en privado.
newsletter-off = El boletín ya no te llega en privado.
newsletter-quotes-how = Escribe `/newsletter citas off`, y no se cita nada más tuyo; `on` lo permite otra vez.
newsletter-quotes-off = Desde ahora no se cita nada tuyo en los boletines. Lo que hay en los anteriores lo muestra `/unquote`.
newsletter-quotes-on = Tus respuestas pueden citarse otra vez en los boletines.

quoted-head = { $count ->
    [one] Hay palabras tuyas en el boletín:
   *[other] Hay palabras tuyas en el boletín, en { $count } sitios:
}
quoted-how = Puedes quitarlas cuando quieras, también más tarde: `/unquote`.
quoted-out = Quitar #{ $number }
unquote-head = Con palabras tuyas:
unquote-row = #{ $item } (boletín { $number }):{" "}
unquote-row-draft = #{ $item } (en el próximo boletín):{" "}
unquote-how = `/unquote` y el número lo quita.
unquote-nothing = Ningún boletín te cita.
unquote-none = En ningún boletín hay nada tuyo con ese número. `/unquote` muestra lo que hay.
unquote-done = Queda quitado, allí donde puedo cambiar lo que se envió.
unquote-before = No irá en el boletín.
unquote-privately = escríbeme en privado, y te muestro dónde te cita el boletín.

page-comes = El boletín, en privado
page-comes-on = Envíamelo
page-comes-off = No me lo envíes más
page-quotes = Mis palabras en los boletines
page-quotes-on = Pueden citarse
page-quotes-off = No cites nada mío

nudge-kind-ideas = ideas
nudge-kind-ideas-help = ideas, cuando no hay nada nuevo para el próximo boletín
ideas-head = { $count ->
    [0] Todavía no hay nada nuevo para el boletín que se prepara el { $at }. ¿Se te ocurre algo que preguntar a las demás personas?
    [one] Todavía no hay nada nuevo para el boletín que se prepara el { $at }. Una idea:
   *[other] Todavía no hay nada nuevo para el boletín que se prepara el { $at }. Unas ideas:
}
ideas-foot = No tienes que hacer nada: un boletín sin novedades se salta y ya está.

unquote-how-inside = dentro
unquote-inside = Se queda para los miembros, y no está en nada que pueda leer todo el mundo.
unquote-how-members = Más adelante todo el mundo puede leer el boletín. `/unquote`, el número y `dentro` lo deja para los miembros.
quoted-inside = Solo para miembros
page-newsletters = Boletines
page-newsletters-what = Lo que valía la pena contar, como se envió; lo que se quitó desde entonces ya no está.
page-newsletters-none = Todavía no ha habido ningún boletín.
page-newsletters-older = Los anteriores
page-newsletters-newest = Los más nuevos
page-newsletters-issue = Boletín { $number }
page-newsletters-foreword = { $text } – { $name }
page-newsletters-yours = Estas palabras son tuyas.
feed-newsletters = Lo que valía la pena contar en { $community }

newsletter-what-mail = correo
nudge-kind-mail = correo
nudge-kind-mail-help = cuando el boletín ya no te puede llegar por correo electrónico
newsletter-mailed = Te llega por correo electrónico; `/newsletter correo off` lo detiene.
mail-none = Aquí no hay boletines por correo electrónico; `/newsletter on` te los trae en privado.
mail-privately = Escríbeme eso en privado, por favor: una dirección de correo no tiene que verla nadie más.
mail-how = Escríbeme en privado `/newsletter correo` y tu dirección de correo; envío allí un código, y con él confirmas que es tuya. `/newsletter correo off` lo detiene.
mail-not-an-address = Eso no parece una dirección de correo. Por ejemplo: `/newsletter correo ann@example.org`
mail-often = Con eso basta por hoy. Prueba otra vez mañana, por favor.
mail-code-sent = He enviado un código a esa dirección. Escríbemelo: `/newsletter correo` y el código. Vale una hora.
mail-wrong = Ese código no es, o ya no vale. `/newsletter correo` y tu dirección te da uno nuevo.
mail-on = Desde ahora el boletín llega a esa dirección. `/newsletter correo off` lo detiene, y también el enlace de cada uno.
mail-off = El boletín ya no llega por correo, y he olvidado la dirección.
mail-code = Tu código para el boletín de { $community }
    Alguien dio esta dirección para recibir aquí el boletín de { $community }. Si fuiste tú, escríbeme esto donde sueles escribirme: `/newsletter correo { $code }`
    Si no fuiste tú, no hagas nada: no llegará nada más.
mail-stop = No más de estos: escríbeme `/newsletter correo off` en el chat.
mail-unsubscribe = No más de estos
mail-refused = Tu dirección de correo fue rechazada tres veces, así que el boletín ya no llega allí, y he olvidado la dirección. `/newsletter correo` y una dirección empieza de nuevo.
export-newsletter_mail = La dirección de correo en la que quieres el boletín
setting-newsletter-enabled = si existe; en una comunidad de verdad, solo cuando se activa allí
setting-newsletter-weeks = cada cuántas semanas sale un boletín
setting-newsletter-day = el día en que sale; la moderación ve el borrador un día antes
setting-newsletter-hour = la hora a la que sale, según el reloj de la comunidad
setting-newsletter-rooms = las salas en las que se dice, por nombre o id; si no, la primera que conoció el bot
setting-newsletter-not_from = las salas de las que no cuenta nada, como una que es solo de la moderación
setting-newsletter-pin = el más nuevo se fija allí, donde el bot puede, y el anterior deja de estarlo
setting-newsletter-ideas = cuando ha pasado más de la mitad del tiempo y no hay nada nuevo, se entera una persona de la moderación, cada vez otra, con ideas
setting-newsletter-public = todo el mundo puede leer los boletines, en la web y en una fuente; salvo lo que quien lo escribió deja para los miembros
setting-newsletter-embargo = durante este tiempo, antes de eso, un boletín es solo para miembros
setting-newsletter-by_mail = quien lo pide lo recibe por correo electrónico; eso solo está en la tabla `[mail]` de la configuración

# Lo que hace por la práctica de las comunidades.
practice-newsletter = Un boletín con lo que la propia comunidad valoró sale a ritmo fijo, primero para los miembros; si no hay nada nuevo, la moderación lo sabe a tiempo, con ideas.
