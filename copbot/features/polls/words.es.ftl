# Lo que dice el bot de las encuestas, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-poll = poll
command-poll-help = preguntar a toda la sala qué opina, o cuándo le viene bien
command-poll-example = /poll ¿Qué día? | martes | jueves
poll-dates = fechas
poll-scale = escala
poll-anonymous = anónima
poll-hidden = oculta
poll-end = acabar
poll-how = Escribe tu pregunta, y detrás lo que se puede elegir: `/poll ¿Qué día? | martes | jueves`. Sin nada que elegir pregunta sí o no.
    Delante de la pregunta puedes poner: `fechas` (a cada una se responde sí, quizá o no), `escala` (de 1 a 5: `/poll escala ¿Qué tal estuvo? | aburrido | genial`), `anónima`, `oculta` (el resultado se cuenta al final), y cuánto dura: `2d`. `/poll acabar` acaba la tuya.
poll-long = La pregunta, con { $longest } caracteres como mucho, y cada opción con { $label }, por favor.
poll-options = Da de dos a { $most } cosas distintas para elegir, con una `|` entre ellas: `/poll ¿Qué día? | martes | jueves`.
poll-many = Puede haber como mucho { $most } cosas para elegir; aquí hay más.
poll-scale-how = Una escala tiene de 2 a { $most } pasos, y nombre en los dos extremos o en ninguno: `/poll escala ¿Qué tal estuvo? | aburrido | genial | 10`.
poll-lasts = Una encuesta puede estar abierta de diez minutos a 30 días.
poll-one-at-a-time = Tu última encuesta sigue abierta; cuando acabe, o con `/poll acabar`, puede seguir la próxima.
poll-put = **{ $name }** pregunta: **{ $title }** Vota hasta el { $until }.
poll-done = Tu encuesta está en la sala.
poll-ended = Se acabó.
poll-none = Aquí no hay ninguna encuesta abierta.
poll-which = Aquí hay varias encuestas abiertas. ¿A cuál te refieres? Responde a ella con `/poll acabar`.
poll-not-yours = Solo puede acabarla quien hizo la encuesta, o la moderación.
poll-over = { $count ->
    [one] **{ $title }** Ha votado una persona:
   *[other] **{ $title }** Han votado { $count } personas:
}
poll-nobody = **{ $title }** La encuesta acabó, y no ha votado nadie. ¡Quizá otra vez!
poll-too-few = { $count ->
    [one] **{ $title }** La encuesta acabó. Ha votado una persona, y con menos de { $least } votos no cuento nada de lo que se eligió, para que no se sepa de nadie.
   *[other] **{ $title }** La encuesta acabó. Han votado { $count } personas, y con menos de { $least } votos no cuento nada de lo que se eligió, para que no se sepa de nadie.
}

form-poll = Preguntar a toda la sala
form-poll-question = Tu pregunta
form-poll-options = Lo que se puede elegir, una por línea; nada para sí o no
setting-polls-lasts = cuánto está abierta una encuesta si no dice otra cosa
setting-polls-least = con menos votos no se cuenta nunca nada de lo que se eligió en una encuesta anónima

archived-too-few = Han votado demasiado pocas personas para decirlo.
archived-voters = { $count ->
    [one] { $count } persona ha votado.
   *[other] { $count } personas han votado.
  }
