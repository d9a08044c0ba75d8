# Lo que dice el bot de las cuentas que son un mismo miembro, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-link = link
command-link-help = juntar tus cuentas de varias plataformas en un solo miembro: te doy un código para la otra
command-link-example = /link
command-unlink = unlink
command-unlink-help = hacer de esta cuenta otra vez un miembro aparte
command-unlink-example = /unlink
link-code = Tu código es `{ $code }`. Antes de diez minutos, escríbeme `/link { $code }` con tu otra cuenta: entonces te pregunto aquí si eres tú, y las dos son un solo miembro. No se lo enseñes a nadie.
link-privately = Escríbeme primero en privado, y manda allí `/link`: el código es solo para ti.
link-unknown = No conozco ese código, o ha caducado. Pide uno nuevo con `/link` desde tu otra cuenta.
link-too-often = Han sido demasiados códigos que no conozco. Prueba otra vez dentro de una hora.
link-already = Esas cuentas ya son un solo miembro.
link-asked = He preguntado a tu otra cuenta si detrás está la misma persona. Responde allí antes de diez minutos.
link-unreached = Ahora mismo no puedo escribir a tu otra cuenta, así que no puedo juntar las dos. Escríbeme en privado con ella, y prueba otra vez.
link-confirm = { $name } en { $platform } me dio tu código, y sería un solo miembro contigo: tus preguntas, respuestas y puntos serían de una sola persona. ¿Eres { $name }?
link-yes = Sí, soy yo
link-no = No
link-over = No hay nada que confirmar (o ya no). `/link` da un código nuevo.
link-not-done = Bien: no se ha juntado nada, y el código ya no vale.
link-refused = Tu otra cuenta dijo que no, así que no se ha juntado nada.
link-done = Hecho: tus cuentas son ahora un solo miembro. `/unlink` lo deshace.
unlink-none = Esta cuenta no está enlazada con ninguna otra.
unlink-done = Hecho: esta cuenta es otra vez un miembro aparte.
export-linkcode = Códigos que enlazan tus cuentas
