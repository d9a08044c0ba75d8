# Lo que dice el bot a quienes tienen la misma pregunta, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-follow = follow
command-follow-help = decir que tienes la misma pregunta, y saber la respuesta: responde con esto, o ponle 🙋
command-follow-example = /follow
command-unfollow = unfollow
command-unfollow-help = dejar de esperar la respuesta a la pregunta de otra persona
command-unfollow-example = /unfollow 12
follow-done = { $count ->
    [one] Te diré qué pasa con la pregunta { $number }. `/unfollow { $number }` lo deshace.
   *[other] Te diré qué pasa con la pregunta { $number }; ya la esperan { $count } personas. `/unfollow { $number }` lo deshace.
}
follow-done-page = { $count ->
    [one] Te diré qué pasa con la pregunta { $number }.
   *[other] Te diré qué pasa con la pregunta { $number }; ya la esperan { $count } personas.
}
follow-stopped = De acuerdo, no te escribiré sobre la pregunta { $number }.
follow-stop = dejar de seguirla
follow-stop-this = dejar de seguir la { $number }
followed = Hay respuesta a una pregunta que tú también tienes: { $title } → { $answer } ({ $author })
followed-bare = Se aceptó la respuesta de { $author } a una pregunta que tú también tienes: { $title }
followed-solved = { $asker } ha resuelto lo que tú también tienes: { $title }
    Quizá puedas preguntarle cómo.
followed-closed = Se cerró una pregunta que tú también tienes ({ $reason }): { $title }
followed-head = { $count ->
    [one] Una pregunta que tú también tienes:
   *[other] { $count } preguntas que tú también tienes:
}
nudge-kind-followed = seguidas
nudge-kind-followed-help = qué pasó con preguntas que tú también tienes
follow-yourself = Esa pregunta es tuya: de sus respuestas te enteras de todos modos.
export-follower = Preguntas que tú también esperas

command-follow-help-native = decir que tienes la misma pregunta, y saber la respuesta: por su número, o con 🙋

# En la página de lo que desea un miembro.
page-follow = Preguntas de otras personas que espero
page-follow-row = #{ $number } { $title }
