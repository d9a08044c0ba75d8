# Lo que dice el bot de metas y normas, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-goals = goals
command-goals-help = para qué está esta comunidad; `/goals historial` muestra cómo se llegó a ello
command-goals-example = /goals
command-rules = rules
command-rules-help = las normas de aquí; `/rules historial` muestra cómo se llegó a ellas
command-rules-example = /rules
command-propose = propose
command-propose-help = proponer otras metas o normas, para hablarlas y votarlas
command-propose-example = /propose normas Sé amable. Pregunta antes de publicar una foto de alguien.
charter-goals = metas
charter-rules = normas
charter-set = fijar
charter-history = historial
charter-withdraw = retirar
charter-thanks = Gracias. Ya lo saben todas las salas; desde ahora cualquiera puede proponer cambios con `/propose`.
charter-length = Escribe el texto detrás, con { $most } caracteres como mucho.
goals-none = Esta comunidad todavía no tiene metas escritas. Cualquiera puede proponerlas: `/propose metas` y tu texto.
goals-none-moderator = Esta comunidad todavía no tiene metas escritas. Tú puedes fijar las primeras: `/goals fijar` y tu texto.
goals-propose = Ya hay metas. Los cambios los decidimos en común: `/propose metas` y tu texto.
goals-are = **Para qué estamos aquí** (desde el { $at }): { $text }
goals-new = **Para qué estamos aquí**, desde ahora: { $text }
goals-history = **Cómo llegamos a nuestras metas**
goals-proposed = **{ $name }** propone otras metas: { $text }
    Vota con 👍 o 👎 hasta el { $until }. Mínimo de votos: { $quorum }. Háblalo aquí.
goals-recalled = **Para qué estamos aquí**: { $text }
goals-week = { $answered ->
    [one] { $asked ->
        [one] Esta semana se respondió nuestra única pregunta. ¡Gracias a quienes ayudaron!
       *[other] Esta semana se respondió una de nuestras { $asked } preguntas. ¡Gracias a quienes ayudaron!
    }
   *[other] Esta semana se respondieron { $answered } de nuestras { $asked } preguntas. ¡Gracias a quienes ayudaron!
}
rules-none = Esta comunidad todavía no tiene normas escritas. Cualquiera puede proponerlas: `/propose normas` y tu texto.
rules-none-moderator = Esta comunidad todavía no tiene normas escritas. Tú puedes fijar las primeras: `/rules fijar` y tu texto.
rules-propose = Ya hay normas. Los cambios los decidimos en común: `/propose normas` y tu texto.
rules-are = **Lo que hemos acordado** (desde el { $at }): { $text }
rules-new = **Lo que hemos acordado**, desde ahora: { $text }
rules-are-set = **Las normas de aquí** (las fijó { $name }, desde el { $at }; `/propose` las cambia): { $text }
rules-new-set = **Las normas de aquí**, fijadas por { $name }: { $text }
charter-somebody = alguien de la moderación
rules-history = **Cómo llegamos a nuestras normas**
rules-proposed = **{ $name }** propone otras normas: { $text }
    Vota con 👍 o 👎 hasta el { $until }. Mínimo de votos: { $quorum }. Háblalo aquí.
rules-changed = { $name }, ha cambiado lo que hemos acordado: { $text }
rules-ask = Una cosa más: estas son las normas de aquí. ¿Te parecen bien?
    { $text }
rules-agree = De acuerdo
rules-agreed = ¡Gracias! He anotado que estás de acuerdo.
rules-agreed-already = Ya dijiste que estás de acuerdo con esto.
rules-agreed-count = { $count ->
    [one] Un miembro ha dicho que está de acuerdo con esto.
   *[other] { $count } miembros han dicho que están de acuerdo con esto.
}
rules-other = Las normas han cambiado desde entonces. `/rules` muestra las que valen ahora.
history-set = { $at }, lo fijó { $name }: { $text }
history-voted = { $at }, lo propuso { $name } y se votó: { $text }
proposed = Tu propuesta está en la sala.
propose-one-at-a-time = Ya hay una propuesta sobre eso; cuando acabe su votación, puede seguir la tuya.
propose-none = Ahora no hay ninguna propuesta sobre eso.
propose-not-yours = Solo puede retirarla quien hizo la propuesta, o la moderación.
propose-withdrawn = La propuesta queda retirada.
proposal-adopted = Aprobada, con { $up } 👍 y { $down } 👎. ¡Gracias por votar!
proposal-rejected = No aprobada: { $up } 👍 y { $down } 👎. ¡Gracias por votar!
proposed-in-place-of = Hasta ahora: { $text }
proposed-new = Nuevo: { $after }
proposed-gone = Ya no: { $before }
proposed-changed = En lugar de «{ $before }»: { $after }
proposal-no-quorum = No aprobada: { $up } 👍 y { $down } 👎, y el mínimo de votos es { $quorum }.
nudge-kind-charter = acuerdos
nudge-kind-charter-help = normas con las que estar de acuerdo, y cambios en lo que acordaste
export-charter = Metas y normas que propusiste y se aprobaron
export-proposal = Tus propuestas
export-agreement = Normas con las que dijiste estar de acuerdo

form-propose = Proponer metas o normas
form-propose-text = ¿Cómo deben quedar, enteras?
setting-charter-vote_for = cuánto tiempo se puede votar sobre una propuesta
setting-charter-quorum = cuántos votos hacen falta al menos para aprobar una propuesta
setting-charter-majority = más de esta parte de los votos debe estar a favor
setting-charter-agree = se pregunta a las personas nuevas si están de acuerdo con las normas
setting-charter-goals_every = cada cuánto se recuerdan las metas, junto a lo que hizo la comunidad esa semana; 0s para nunca
setting-charter-goals_room = la sala donde se hace; si no se nombra ninguna, la primera

# Lo que hace por la práctica de las comunidades.
practice-goals = Guardo las metas que se da la comunidad, se las digo a quien acaba de llegar y las recuerdo de vez en cuando, junto a lo que se hizo por ellas. La moderación pone las primeras; después cualquiera propone otras y se vota.
practice-goals-lacks = Aún no hay metas escritas. Escríbelas detrás de esta orden: `/goals fijar`
practice-rules = Guardo las normas que los miembros proponen, hablan y votan, también sobre lo confidencial. Quien acaba de llegar se entera de ellas; si quieres, le pregunto si está de acuerdo.
practice-rules-lacks = Aún no hay normas escritas. Deja que alguien las proponga, o escríbelas detrás de esta orden: `/rules fijar`

# Lo que la moderación podría hacer esta semana.
worth-goals = Di con tus palabras por qué participar tiene sentido. Las metas de aquí: { $text }
worth-goals-week = { $count ->
    [one] Una pregunta de los últimos 7 días tuvo respuesta: eso lo muestra.
   *[other] { $count } preguntas de los últimos 7 días tuvieron respuesta: eso lo muestra.
}

# En el archivo.
archived-voted = aprobado en una votación
