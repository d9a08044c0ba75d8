# Lo que dice el bot allí donde se juntan sus partes, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.
#
# Written by a language model from the English, not yet read by a native speaker. Whoever reads it over should be one
# who moderates a community. To look at first: this file, then qa, nudges, welcome and helpdesk, which everybody sees;
# then the lists of words that people type (calls, library, review), and whether any turn sounds translated.
#
# One word for one thing:
#   question                 pregunta                    asker                 quien preguntó
#   answer                   respuesta                   accepted answer       respuesta aceptada
#   open question            pregunta abierta            to accept an answer   aceptar una respuesta
#   to close, to reopen      cerrar, reabrir             subject               tema
#   room                     sala                        linked room           sala enlazada
#   thread                   hilo                        channel               canal
#   community                comunidad                   member                miembro
#   newcomer                 persona nueva               buddy                 acompañante
#   moderator, moderators    quien modera, la moderación whoever runs the bot  quien me administra
#   nudge                    aviso                       reminder              recordatorio
#   quiet hours              horas de silencio           snooze                descanso
#   privately                en privado                  command               comando
#   setting                  ajuste                      by default            por defecto
#   goals                    metas                       rules                 normas
#   proposal                 propuesta                   ballot                votación
#   vote                     voto                        poll                  encuesta
#   pulse                    pulso                       hint                  pista
#   helpdesk                 mesa de ayuda               ticket                consulta
#   report                   reporte, reportar           log                   registro
#   application              solicitud                   invitation            invitación
#   score                    puntuación                  karma                 karma
#   moderation points        puntos de moderación        tokens                fichas
#   newsletter               boletín                     column                sección
#   entry (in a column)      aportación                  riddle                acertijo
#   call (for help)          petición                    meeting               encuentro
#   review                   lectura                     reviewer              quien lee
#   verdict                  valoración                  bundle                recopilación
#   library                  biblioteca                  work                  obra
#   sketch                   boceto                      searchers             quienes buscan
#   kept answer              respuesta guardada          page (on the web)     página
#   still true               sigue valiendo              account               cuenta

lines = { $lines }
choose-by-number = (Para elegir, responde con su número.)
command-option-text = con tus palabras
command-option-word = una palabra
command-option-topic = un tema
command-option-subject = de qué trata
command-option-member = a quién te refieres
command-option-question = la pregunta; si no la dices, la del hilo en el que estás
command-option-earlier = la pregunta anterior, o un enlace a ella
command-option-room = la sala
command-option-answer = el nombre o el número de una respuesta
command-option-duration = 30m, 2h o 3d
command-option-hours = 22:00-08:00, u off
command-option-zone = por ejemplo Europe/Madrid
command-option-language = por ejemplo es
command-option-number = su número
command-elsewhere = En este canal no escucho. Pídemelo en uno en el que sí escuche.
command-interrupted = Me han interrumpido justo ahora. Si en un minuto no pasa nada, inténtalo otra vez, por favor.
thread-open = Abierta
thread-waiting = Espera aclaración
thread-answered = Respondida
thread-closed = Cerrada
command-unknown = No conozco `/{ $word }`. `/help` muestra lo que entiendo.
command-unknown-near = No conozco `/{ $word }`. ¿Querías decir `/{ $near }`?
form-back =
    Lo que escribiste, para copiarlo:
    { $words }
command-missing = Falta algo después de `/{ $command }`. Por ejemplo: `{ $example }`
command-one-question = Las preguntas, de una en una: `/{ $command } { $first }` y luego `/{ $command } { $next }`.
command-too-much = No sé qué hacer con «{ $rest }». Por ejemplo: `{ $example }`
command-choice = «{ $word }» no está entre { $choices }. Por ejemplo: `{ $example }`
command-not-duration = «{ $word }» no es un tiempo que yo entienda; escribe 30m, 2h o 3d.
command-not-hours = «{ $word }» no es una franja del día que yo entienda; escribe 22:00-08:00, u off.
command-not-zone = No conozco la zona horaria «{ $word }»; escribe, por ejemplo, Europe/Madrid.
command-not-zone-near = No conozco la zona horaria «{ $word }»; ¿querías decir { $near }?
command-not-zone-wide = En { $word } hay más de una hora. Escribe la ciudad grande más cercana, por ejemplo Ciudad de México.
command-not-zone-short = «{ $word }» no me dice cuándo cambia la hora donde estás. Escribe la ciudad grande más cercana, por ejemplo Madrid o Bogotá.
command-not-language = Aún no hablo «{ $word }»; elige entre { $choices }.
command-not-language-near = Aún no hablo «{ $word }»; ¿querías decir { $near }?
command-not-number = «{ $word }» no es un número.
command-not-question = «{ $word }» no es el número de una pregunta.
command-off = `/{ $command }` está desactivado aquí; la moderación puede activarlo con `/settings { $feature } on`.
command-not-earlier = «{ $word }» no es el número de una pregunta ni un enlace a una.
room-unknown = No conozco ninguna sala «{ $name }» en la que estés.
room-unknown-near = No conozco ninguna sala «{ $name }» en la que estés. ¿Querías decir { $near }?
taken-back = La moderación lo retiró.
press-privately = Te he escrito en privado.
command-moderators = Eso solo lo puede hacer la moderación.
command-decide = Eso vale para toda la comunidad; solo lo decide la moderación de { $rooms }.
command-asker = Eso solo lo puede hacer quien hizo la pregunta, o la moderación.
command-in-room = Hazlo en una de nuestras salas, para que las demás personas lo vean.
command-on-message = Hazlo sobre el mensaje: haz clic derecho en él (en el móvil, mantenlo pulsado), **Aplicaciones**, **{ $entry }**.
command-which-native = ¿A qué pregunta te refieres? Dame su número; `/open` las muestra.
command-which = ¿A qué pregunta te refieres? Responde a ella, o dame su número; `/open` las muestra.
command-too-many = Eso ha sido mucho de golpe. En un minuto vuelvo a escuchar.
member-unknown = Aquí no conozco a nadie que se llame { $name }.
member-several = Aquí hay varias personas que se llaman { $name }; menciona con @ a quien quieras decir.
question-unknown = Aquí no conozco ninguna pregunta con el número { $number }.
question-unlinked = No tengo ninguna pregunta con ese enlace. Dame su número; `/search` lo muestra.
question-is = { $state ->
    [open] Esa pregunta sigue abierta.
    [answered] Esa pregunta ya tiene respuesta.
    [accepted] Esa pregunta ya tiene una respuesta aceptada.
    [closed] Esa pregunta está cerrada.
    [duplicate] Esa pregunta ya se hizo antes, y la guardo con la anterior.
    [stale] Esa pregunta se ha quedado vieja; `/reopen` la pone otra vez a la vista.
   *[deleted] Esa pregunta ya no está.
}
ask-yourself = Esa pregunta es tuya; quizá otra persona lo sepa.
choose-which = Te pregunté por varias cosas. Elige una, por favor.
waited-for = , { $count ->
    [one] otra persona espera lo mismo
   *[other] { $count } personas esperan lo mismo
}
nudge-no-more = no más avisos así
promise-off = Eso sí: tienes desactivados estos mensajes. `/nudges { $kind } on` los recupera.
promise-unreachable = Eso sí: todavía no puedo escribirte. Escríbeme una vez en privado.
take-taken = Ya hay alguien mirándolo. ¡Gracias de todos modos!
switch-on = on
switch-off = off
write-to-me = Escríbeme en privado
command-setup = setup
somebody = Alguien
setup-word-link = enlazar
replay-done = { $count ->
    [one] Una línea o mensaje en { $seconds } s.
   *[other] { $count } líneas o mensajes en { $seconds } s, { $rate } por segundo.
}
stranger-room = ¡Hola! Soy copbot: mantengo a la vista las preguntas de una comunidad hasta que alguien las responde. Esta sala no es una de las que cuido, así que aquí no hago nada.
    Quien me administra puede añadirla: que la nombre en mi configuración, o que alguien que administre esta sala escriba `/setup reclamar CÓDIGO`, con el código que muestra `copbot claim`.
command-stranger = Eso solo lo hago para quien está en alguna de nuestras salas. Si estás en una, di algo allí primero; si no consigues entrar, escribe `/helpdesk` y qué te pasa.
member-unseen = Todavía no he visto a { $name } por aquí, así que no puedo escribirle.
claim-wrong = Ese código no vale (o ya no). Quien me administra puede sacar uno nuevo con `copbot claim`.
claim-done = { $count ->
    [one] Esta sala es desde ahora de { $community }.
   *[other] Estas { $count } salas son desde ahora de { $community }.
}
setup-word-claim = reclamar
somebody-left = alguien que se fue
command-help-example = /help ask

# De qué trata cada parte del bot, en su ayuda y sus ajustes.
about-community = La comunidad
about-qa = Preguntas y respuestas
about-following = Preguntas que comparten varias personas
about-knowledge = Si las respuestas siguen valiendo
about-hints = Pistas sobre una pregunta
about-alerts = Recordatorios de preguntas
about-almanac = Quién sabe de qué
about-linking = Salas enlazadas
about-accounts = Cuentas
about-past = El pasado
name-of-the-past = { $name } en { $platform }
about-web = Páginas en la web
about-nudges = Avisos
about-welcome = La llegada
about-helpdesk = La mesa de ayuda
about-charter = Metas y normas
about-ballots = Votaciones
about-columns = Secciones
about-sketch = El boceto
about-pulse = El pulso
about-polls = Encuestas
about-meetings = Encuentros
about-newsletter = El boletín
about-calls = Peticiones de ayuda
about-review = Leer los textos de otras personas
about-library = La biblioteca
about-health = Cómo va la comunidad
about-membership = Ser miembro
about-moderation = Puntos de moderación
about-privacy = Datos y privacidad
about-help = Ayuda
about-settings = Ajustes
about-tips = Consejos para la moderación
about-setup = Primeros pasos
about-other = Más
attached = { $kind ->
    [picture] { $count ->
        [one] una imagen
       *[other] { $count } imágenes
    }
    [animation] { $count ->
        [one] un GIF
       *[other] { $count } GIF
    }
    [sticker] { $count ->
        [one] un sticker
       *[other] { $count } stickers
    }
    [video] { $count ->
        [one] un vídeo
       *[other] { $count } vídeos
    }
    [video_note] { $count ->
        [one] un videomensaje
       *[other] { $count } videomensajes
    }
    [voice] { $count ->
        [one] un mensaje de voz
       *[other] { $count } mensajes de voz
    }
    [sound] { $count ->
        [one] un archivo de audio
       *[other] { $count } archivos de audio
    }
    [place] { $count ->
        [one] un lugar en el mapa
       *[other] { $count } lugares en el mapa
    }
    [contact] { $count ->
        [one] un contacto
       *[other] { $count } contactos
    }
    [poll] { $count ->
        [one] una encuesta
       *[other] { $count } encuestas
    }
   *[file] { $count ->
        [one] un archivo
       *[other] { $count } archivos
    }
}
attached-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes }:{ $seconds } min
}
attached-lasting = { $files }, { $length }
attached-showing = { $files }: { $names }
attached-with = { $text } (con { $files })
brought-seen = Desde aquí nadie puede abrir { $files }; solo lo he mencionado.
brought-say = Desde aquí nadie puede abrir { $files }; solo lo he mencionado. Cuenta con palabras lo que importa.
brought-post = Desde aquí nadie puede abrir { $files }; solo lo he mencionado. Publícalo en la sala, para que se pueda abrir.
brought-alone = Solo puedo pasar palabras, no { $files }. Escríbelo con palabras, por favor.

# Votaciones
ballot-go = Votar
ballot-option = { $number }. { $label }
ballot-listed = – { $label }
ballot-several = Elige tantas como quieras.
ballot-dates = Elige una fecha una vez si te viene bien, dos veces si quizá, tres veces si no.
ballot-anonymous = Es anónimo: votas a solas conmigo. Lo que elijas es definitivo, y nadie ve quién eligió qué, tampoco la moderación.
ballot-hidden = Lo que se eligió se cuenta cuando acabe la votación.
ballot-least = Con menos de { $count } votos no se cuenta nunca nada de lo que se eligió.
ballot-ends = 1 es { $low }, { $steps } es { $high }.
ballot-thumbs = { $up } 👍 y { $down } 👎
ballot-chosen = **{ $count }** { $label }
ballot-suits = { $label }: **{ $yes }** sí, { $maybe } quizá, { $no } no
ballot-mean = De media, **{ $mean }** de { $steps }.
ballot-step = { $count ->
    [one] { $number }: una vez
   *[other] { $number }: { $count } veces
}
ballot-final = Tu voto es anónimo y definitivo: una vez dado, no se puede cambiar ni retirar. Guardo que votaste, y cuántas veces se eligió cada cosa, pero no lo que elegiste tú; por eso `/export` muestra, y `/forget` borra, solo que votaste. Quienes administran esta plataforma, o a mí, pueden ver los mensajes privados por el camino.
ballot-newcomer = Te vi aquí por primera vez cuando esta votación ya había empezado, y solo vota quien ya estaba. ¡En la próxima podrás!
setting-community-language = el idioma que el bot habla en las salas; cada miembro puede elegir otro para lo que el bot le dice en privado
setting-community-timezone = la hora que marcan los relojes de las salas; por ella se cuentan las horas de vigilia, y vale para los miembros que no eligieron zona horaria
setting-community-names = cómo se nombra a un miembro en las plataformas donde no tiene cuenta, en listas y salas enlazadas: full (entero), first (solo el nombre de pila) o anonymous (sin nombre)
setting-community-threshold = la puntuación por debajo de la cual los mensajes quedan fuera de las búsquedas y de los mejores mensajes, salvo que un miembro elija otra
setting-community-waking = las horas en que el bot habla por su cuenta, y que cuentan para sus esperas; 00:00-00:00 para todo el día
setting-community-decide = las salas cuya moderación decide lo que afecta a toda la comunidad: metas, normas, la mesa de ayuda, quién entra, el registro de moderación; si no se nombra ninguna, la primera sala que conoció el bot
setting-community-closed = si la sala es solo para quien está en ella: lo que allí se pregunta, se responde y se hace no se muestra ni se cuenta en ningún otro sitio; donde solo hay moderación ya es así, salvo que se ponga en off para esa sala
setting-community-commands_per_minute = si un miembro manda más comandos que estos en un minuto, no se escuchan
