# Lo que dice la propia terminal, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.

private = → { $name }, en privado
filed = El archivo { $name } está ahora en esta carpeta.
not-filed = No se pudo escribir el archivo { $name }: { $why }
longer = … y { $count } caracteres más

## Lo que pasa además de los mensajes

reacted = { $name } pone { $emoji } en { $number }
unreacted = { $name } quita { $emoji } de { $number }
edited = { $name } cambia { $number } por: { $text }
deleted = { $name } borra { $number }
joined = { $name } entra en { $room }
left = { $name } sale de { $room }
new-person = { $name } acaba de llegar.
new-room = La sala { $room } está abierta.
moderator = { $name } ahora modera.
next-due = Nada que ver. Lo siguiente que el bot tiene que hacer llega { $time }.

## Líneas que no se pueden leer

wrong-form = No puedo leer «{ $what }». `?` muestra cómo se escribe.
wrong-wait = No puedo leer «{ $what }»; escribe +30m, +2h o +3d.
wrong-elsewhere = «{ $what }» solo funciona en escenarios, no aquí.
wrong-encoding = Una línea no es UTF-8; la dejé fuera.
wrong-nobody = Aquí no hay nadie que se llame { $what }.
wrong-number = Aquí no hay ningún mensaje { $what }.
wrong-gone = El mensaje { $what } ya no está.
wrong-private = El mensaje { $what } es solo para otra persona.
wrong-author = El mensaje { $what } lo escribió otra persona.
wrong-choice = El mensaje { $what } no tiene esa opción.
wrong-room = No hay ninguna sala { $what }.
wrong-past = Aquí el tiempo solo va hacia delante.
wrong-far = Eso es demasiado lejos: un año de una vez como mucho.
wrong-label = Una etiqueta no puede ser un número.
broken = No puedo seguir leyendo o escribiendo: { $what }
wrong-database = La base de datos no puede guardarlo: { $what }

## Ayuda

welcome-again = Todo está como lo dejaste. Lo que se dijo antes no se muestra; /open lista lo que espera respuesta.
welcome = **Esto es { $room }, una sala en tu terminal.** Están { $people } y el bot; tú hablas por todo el mundo.
    Pregunta algo: `ann: ¿Cómo cambio mi contraseña?` – y luego deja pasar el tiempo: `+2h`. `?` muestra más.
help = **Aquí hablas por todo el mundo.**
    `bob: prueba el formulario`    lo dice bob; sin nombre, quien habló por última vez
    `bob replies 3: prueba esto`   una respuesta al mensaje 3
    `ann reacts 4 👍`              también: `unreacts 4 👍` · `edits 3: texto nuevo` · `deletes 3`
    `ann dm: /nudges off`          en privado al bot
    `bob presses 5: 2`             una opción del mensaje 5; un número solo elige en el último
    `ann in #jardín: hola`         en otra sala; también: `zoe joins #jardín` · `leaves #jardín`
    `moderator zoe`                zoe pasa a moderar
    `+2h`                          pasa el tiempo, y lo que toca ocurre; o: `at 2027-01-31 09:00`
    `/help`                        lo que entiende el bot
    `quit`                         el final, también Ctrl-D; todo se guarda hasta la próxima vez
toolbar = { $time }   ? ayuda · Tab completa · +2h deja pasar el tiempo · Ctrl-D termina
toolbar-choices = { $time }   { $count ->
    [one] 1
   *[other] 1–{ $count }
 } elige en el mensaje { $number } · ? ayuda · Ctrl-D termina

## Completar

verb-says = dice algo
verb-replies = una respuesta a un mensaje
verb-reacts = un emoji en un mensaje
verb-unreacts = quita un emoji
verb-edits = cambia un mensaje
verb-deletes = borra un mensaje
verb-presses = elige
verb-dm = en privado al bot
verb-in = en otra sala
verb-joins = entra en una sala
verb-leaves = sale de una sala
time-passes = pasa el tiempo
