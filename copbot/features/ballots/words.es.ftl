# Lo que dice el bot de las votaciones, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-votes = votes
command-votes-help = sobre qué puedes votar ahora
command-votes-example = /votes
votes-none = Ahora no hay nada que puedas votar.
votes-head = { $count ->
    [one] Puedes votar sobre esto:
   *[other] Puedes votar sobre esto:
}
votes-row = • { $title } (hasta el { $until }{ $voted ->
    [yes] ; ya has votado
   *[no] {""}
})
ballot-paper = { $text }
ballot-about = **{ $title }** Puedes votar hasta el { $until }.
ballot-own = Tu voto hasta ahora: { $choice }. Puedes cambiarlo hasta el final.
ballot-entry = **{ $number }** { $text }
ballot-entries-how = Elige todas las que te gusten: púlsalas, o escríbeme sus números. De quién son, y cuántos votos tiene cada una, se cuenta al final.
ballot-entries-own = Aquí no hay nada que elegir salvo lo tuyo.
ballot-more = muéstrame más
ballot-not-that = Esa no la puedes elegir: es tuya, o ya no está.
ballot-nothing-else = «{ $label }» no va con nada más: elige solo eso, o lo demás sin eso.
ballot-take-back = retirar mi voto
ballot-write-first = Aquí votas a solas conmigo: escríbeme `/votes` en privado, por favor.
ballot-alone = En esta votas a solas conmigo, para que nadie más lo vea. Escríbeme `/votes` en privado, por favor.
ballot-noted = Anotado: { $choice }.
ballot-noted-thumbs = Anotado: { $choice }. Hasta ahora { $up } 👍 y { $down } 👎.
ballot-noted-count = Anotado: { $choice }. { $count ->
    [one] Hasta ahora ha votado una persona.
   *[other] Hasta ahora han votado { $count } personas.
}
ballot-back = Tu voto queda retirado.
ballot-back-thumbs = Tu voto queda retirado. Hasta ahora { $up } 👍 y { $down } 👎.
ballot-cast = Tu voto está contado. ¡Gracias!
ballot-voted = En esta ya has votado; un voto anónimo es definitivo. ¡Gracias!
ballot-over = Esa votación ya acabó.
ballot-lacks = { $count ->
    [one] Aquí hace falta un voto más hasta el { $until }, o queda en nada.
   *[other] Aquí hacen falta { $count } votos más hasta el { $until }, o queda en nada.
}
ballot-lacks-told = { $count ->
    [one] Aquí hace falta un voto más hasta el { $until }, o no se cuenta lo que se eligió.
   *[other] Aquí hacen falta { $count } votos más hasta el { $until }, o no se cuenta lo que se eligió.
}
ballot-suits-y = { $label }: sí
ballot-suits-m = { $label }: quizá
ballot-suits-n = { $label }: no
ballot-unread = Eso no lo puedo leer como un voto, y no lo ve nadie más. { $how } Para la moderación está `/helpdesk`.
ballot-how-yes_no = Responde sí o no, por favor.
ballot-how-approval = Escríbeme en un solo mensaje los números de todo lo que apoyas, de 1 a { $count }: por ejemplo `1 2`.
ballot-how-dates = Escríbeme en un solo mensaje los números de las que te vienen bien, de 1 a { $count }, con un `?` detrás de las que quizá: por ejemplo `1 2?`.
ballot-how-scale = Elige un número de 1 a { $count }, por favor.

# La página de las votaciones abiertas.
page-ballots = Votaciones abiertas
page-ballots-what = Sobre qué puedes votar ahora, lo que antes acaba primero.
page-ballots-waits = Puedes votar sobre esto hasta el { $until }: { $title }
page-ballots-until = En { $room }, hasta el { $until }
page-ballots-vote = Votar
page-ballots-yes-no = Sí o no
page-ballots-yes = 👍 Sí
page-ballots-no = 👎 No
page-ballots-approval = Todo lo que apoyas
page-ballots-scale = Tu número
page-ballots-y = sí
page-ballots-m = quizá
page-ballots-n = no
page-ballots-choose = elige una
page-ballots-picture = una imagen sin descripción
