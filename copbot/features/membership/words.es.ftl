# Lo que dice el bot de quién es miembro, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

command-join = join
command-join-help = hacerte miembro; con un código, si alguien te invitó
command-join-example = /join
command-leave = leave
command-leave-help = dejar de ser miembro
command-leave-example = /leave
command-invite = invite
command-invite-help = un código o enlace para que alguien entre, y a quién has traído; `nuevo` hace otro, `retirar` quita uno
command-invite-example = /invite
command-members = members
command-members-help = cuántos miembros hay, quién espera, quién trajo a quién (para la moderación)
command-members-example = /members
command-admit = admit
command-admit-help = dejar entrar a alguien (para la moderación)
command-admit-example = /admit @ann
command-decline = decline
command-decline-help = rechazar una solicitud, con un motivo (para la moderación)
command-decline-example = /decline @ann Ahora mismo no tenemos sitio para quien empieza.
membership-is-member = Eres miembro.
membership-is-waiting = Todas las plazas están ocupadas; en la lista de espera tienes el número { $number }. Te escribo cuando haya una para ti.
membership-is-applicant = La moderación tiene tu solicitud. Te escribo cuando haya decidido.
membership-is-kept = Tengo tu solicitud. Ahora mismo no hay nadie de la moderación a quien avisar; avisaré en cuanto haya alguien. Te escribo cuando haya decidido.
membership-now-member = ¡Qué bien que estés aquí! Ya eres miembro.
membership-now-waiting = Ahora mismo todas las plazas están ocupadas; en la lista de espera tienes el número { $number }. Te escribo cuando haya una para ti.
membership-by-invitation = Aquí se entra por invitación: pide un código a un miembro, y escribe `/join` y el código.
membership-how-invitation = Por cierto: aquí se entra por invitación. Pide un código a un miembro, y escribe `/join` y el código.
membership-how-application = Por cierto: para hacerte miembro aquí, escríbeme `/join`.
membership-questions = { $count ->
    [one] Antes de decidir, la moderación te pregunta esto. Responde a este mensaje:
   *[other] Antes de decidir, la moderación te pregunta esto. Responde a todo en un solo mensaje:
}
membership-asked-privately = Te he escrito en privado.
membership-write-to-me = Hazlo en privado conmigo, por favor, para que no lo vea nadie más.
membership-kept = ¡Gracias! Tengo tu solicitud. Ahora mismo no hay nadie de la moderación a quien avisar; avisaré en cuanto haya alguien. Te escribo cuando haya decidido.
membership-applied = ¡Gracias! La moderación tiene tu solicitud. Te escribo cuando haya decidido.
membership-added = Gracias, lo he añadido a tu solicitud.
membership-added-enough = Hoy ya no puedo pasar más. La moderación decide con lo que tiene.
membership-not-yet = Puedes volver a solicitarlo desde el { $at }.
membership-no-more = Ya lo has solicitado tantas veces como se puede. Siempre puedes escribir a la moderación: `/helpdesk`
membership-admitted-member = ¡Qué bien que estés aquí! Ya eres miembro.{ $reason }
membership-admitted-waiting = La moderación ha dicho que sí. Ahora mismo todas las plazas están ocupadas; te escribo cuando haya una para ti.{ $reason }
membership-declined = La moderación no puede dejarte entrar ahora: { $reason }
    Desde el { $at } puedes solicitarlo otra vez con `/join`.
membership-declined-asked = La moderación no puede dejarte entrar ahora: { $reason }
    Desde el { $at } puedes pedirlo otra vez en tu aplicación.
membership-declined-last = La moderación no puede dejarte entrar: { $reason }
membership-declined-bare = no dio ningún motivo.
membership-place = Hay una plaza para ti: ya eres miembro. ¡Qué bien que estés aquí!
membership-word = Tengo algo que decirte. Escríbeme `/join` en privado, y te digo cómo va.
membership-brought = { $name } ha llegado con tu invitación. ¡Gracias!{ $met ->
    [yes] {" "}¿Te apetece saludar en { $room }? Una cara conocida lo hace más fácil.
   *[no] {""}
}
membership-brought-said = { $name } acaba de llegar, y dice que es por ti. ¡Gracias!{ $met ->
    [yes] {" "}¿Te apetece saludar en { $room }? Una cara conocida lo hace más fácil.
   *[no] {""}
}
brought-ask = ¿Te trajo alguien aquí? Dime quién, si quieres: `/broughtby @NOMBRE`, o responde «me trajo NOMBRE».
brought-button = Me trajo alguien
brought-who = ¿Quién fue? Escríbeme el nombre.
brought-who-here = ¿Quién fue? `/broughtby @NOMBRE` lo dice.
brought-thanks = ¡Gracias! Seguro que { $name } se alegra de saberlo.
brought-known = Ya sé quién te trajo. ¡Gracias!
brought-not-new = Eso es para quien acaba de llegar. ¡Qué bien tenerte aquí!
brought-yourself = ¿Viniste por tu cuenta? Mejor todavía.
command-broughtby = broughtby
command-broughtby-help = decir quién te trajo aquí, cuando acabas de llegar
command-broughtby-example = /broughtby @ann
membership-left = Ya no eres miembro. Las puertas siguen abiertas: `/join` te trae de vuelta. De las salas sales en tu aplicación. `/export` te da lo que guardo sobre ti, y `/forget` hace que lo olvide.
membership-none = No estás en la lista de miembros.
application = **{ $name }** quiere hacerse miembro: { $text }
application-bare = **{ $name }** quiere hacerse miembro.
application-added = **{ $name }** añade a su solicitud: { $text }
application-words = Dicho con la petición: { $text }
application-crowd = Otras { $count } personas quieren hacerse miembros: { $names }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
} `/members` muestra aquí sus solicitudes.
application-called = { $names }: alguien quiere hacerse miembro. Escríbeme `/members` en privado, y te lo muestro.
application-yes = admitir
application-no = rechazar
application-over = Ahora no hay ninguna solicitud de ese miembro.
application-agreed = { $standing ->
    [waiting] Entretanto { $name } ha aceptado las normas, y está en la lista de espera.
   *[other] Entretanto { $name } ha aceptado las normas, y está dentro.
}
application-is-in = Ahora no hay ninguna solicitud de ese miembro: { $standing ->
    [waiting] { $name } ya está en la lista de espera.
    [declined] la de { $name } se rechazó.
   *[other] { $name } ya está dentro.
}
application-decided = { $by } ha decidido entretanto sobre { $name }. { $standing ->
    [waiting] { $name } está en la lista de espera.
    [declined] La solicitud de { $name } se rechazó.
   *[other] { $name } ya es miembro.
}
decline-why = ¿Qué le digo a { $name }? Responde a este mensaje con el motivo.
decline-why-room = Escribe `/decline`, el nombre de { $name } con una @, y el motivo: se lo paso.
declined = { $told ->
    [called] La solicitud de { $name } queda rechazada. Todavía no puedo escribir a { $name }, así que le he dejado un aviso en la sala.
    [no] La solicitud de { $name } queda rechazada, pero no puedo hacérselo saber.
   *[yes] Se lo he dicho a { $name }, con tu motivo.
}
declined-bare = { $told ->
    [called] La solicitud de { $name } queda rechazada. Todavía no puedo escribir a { $name }, así que le he dejado un aviso en la sala.
    [no] La solicitud de { $name } queda rechazada, pero no puedo hacérselo saber.
   *[yes] Se lo he dicho a { $name }, sin motivo.
}
page-decline-reason = Si la rechazas: ¿por qué?
page-decline-hint = Se pasa tal como lo escribes. Puedes dejarlo vacío: entonces solo se dice que no puede entrar.
admit-is-member = { $name } ya es miembro.
admit-member = { $told ->
    [called] { $name } ya es miembro. Todavía no puedo escribirle, así que le he dejado un aviso en la sala.
    [no] { $name } ya es miembro, pero no puedo hacérselo saber.
   *[yes] { $name } ya es miembro, y lo sabe.
}
admit-waiting = { $told ->
    [called] Todas las plazas están ocupadas: { $name } está ahora en la lista de espera. Todavía no puedo escribirle, así que le he dejado un aviso en la sala.
    [no] Todas las plazas están ocupadas: { $name } está ahora en la lista de espera, pero no puedo hacérselo saber.
   *[yes] Todas las plazas están ocupadas: { $name } está ahora en la lista de espera, y lo sabe.
}
members-count = { $count ->
    [one] Hay un miembro en la lista.
   *[other] Hay { $count } miembros en la lista.
}
members-places = Hay { $places } plazas; { $waiting } en la lista de espera.
members-applicants = { $count ->
    [0] No espera ninguna solicitud.
    [one] Una solicitud espera una decisión.
   *[other] { $count } solicitudes esperan una decisión.
}
members-brought = { $name } trajo a { $names }
invite-code = Tu código es **{ $code }**. Quien me escriba `/join` y el código entra por invitación tuya. Vale hasta el { $until }, para { $uses ->
    [one] una persona
   *[other] { $uses } personas
}.
    { $count ->
    [0] Todavía no has traído a nadie.
   *[other] Has traído a: { $names }
}
invite-link = O pasa este enlace, que lleva directo a **{ $room }**: { $link }
invite-good = { $count ->
    [one] Tu código sigue valiendo:
   *[other] Tus códigos siguen valiendo:
}
invite-row = **{ $code }** hasta el { $until }, para { $uses ->
    [one] una persona
   *[other] { $uses } personas
}.
invite-brought = Quien me escriba `/join` y un código entra por invitación tuya. { $count ->
    [0] Todavía no has traído a nadie.
   *[other] Has traído a: { $names }
}
invite-more = `/invite nuevo` hace otro; `/invite retirar` y un código quita uno.
invite-word-new = nuevo nueva otro otra más mas
invite-word-withdraw = retirar retira cancelar cancela anular anula quitar quita borrar borra
invite-word-all = todo todos todas
invite-withdrawn = { $count ->
    [one] Ese código ya no deja entrar a nadie.
   *[other] Esos códigos ya no dejan entrar a nadie.
}
invite-none = Ahora no tienes ningún código que valga. `/invite` hace uno.
invite-which = ¿Cuál es? `/invite` muestra tus códigos; `/invite retirar` y el código lo quita, `/invite retirar todos` los quita todos.
invite-shown = Te he mostrado en privado lo que vale.
invite-sent = Te he enviado un código en privado.
invite-members = Solo pueden invitar los miembros.
invite-enough = Ya tienes tantas invitaciones como se puede a la vez. Cuando un código se use, caduque o se quite con `/invite retirar`, puedes hacer otro.
invitation-over = Ese código no vale, o ya no. Pide uno nuevo, por favor.
invitation-yours = Ese código es el tuyo; es para otra persona.
request-rules = ¡Hola! Pediste entrar en **{ $room }**. Estas son las normas de allí. ¿Te parecen bien?
    { $text }
membership-unasked = De acuerdo, ya no lo pides. Puedes pedirlo otra vez cuando quieras.
request-forgotten = También he retirado tu petición de entrar en { $room }.
application-invited = Por invitación de { $name }.
request-agree = De acuerdo
request-not = no, gracias
request-agreed-member = ¡Gracias! Ya te dejo entrar.
request-agreed-waiting = ¡Gracias! Ahora mismo todas las plazas están ocupadas; te escribo cuando haya una para ti.
request-not-in = De acuerdo, entonces no te dejo entrar. Puedes pedirlo otra vez cuando quieras.
request-rules-other = Las normas acaban de cambiar. ¿Te parecen bien estas?
    { $text }
request-rules-again = Para entrar, dime si te parecen bien las normas: sí o no. Si tienes una pregunta, `/helpdesk` llega a la moderación.
request-closed = Ya no dejo entrar a nadie por mi cuenta. Sobre tu petición deciden personas, en la aplicación.
request-in-app = Para entrar, pide en tu aplicación unirte a la sala: entonces te muestro las normas.
request-over = Ahora mismo no estás pidiendo entrar en ninguna sala.
request-asked = ¡Hola! Pediste entrar en **{ $room }**.
request-applied = ¡Hola! Pediste entrar en **{ $room }**. La moderación decide, y te escribo cuando lo haya hecho.
request-many = ¡Hola! Pediste entrar en **{ $room }**. Ahora mismo lo pide mucha gente; la moderación lo mira.
request-stuck = { $count ->
    [one] No pude responder a { $name }, que pide entrar en { $room }: allí me falta el permiso. Responde en tu aplicación, por favor.
   *[other] No pude responder a { $count } personas que piden entrar en { $room }, porque allí me falta el permiso: { $name }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    } Responde en tu aplicación, por favor.
}
application-asks = Pide en la aplicación que le dejen entrar en { $room }.
application-unheard = No tengo respuesta de { $name }: allí no puedo escribir. Decide aquí, o en tu aplicación.
application-silent = Todavía no tengo respuesta de { $name }. Decide aquí, o en tu aplicación.
nudge-kind-crowd-help = muchas solicitudes de golpe, para la moderación
nudge-kind-stuck-help = quién pide entrar y no puedo dejarle
export-joinrequest = Salas en las que pediste entrar
command-comein = comein
command-comein-help = aceptar las normas de una sala en la que pediste entrar
command-comein-example = /comein sí
nudge-kind-membership = solicitudes
nudge-kind-membership-help = solicitudes, para la moderación
nudge-kind-how-help = cómo hacerse miembro
nudge-kind-brought-help = quién llegó con tu invitación
export-membership = Si eres miembro
export-brought_by = Quién te trajo, y a quién trajiste
export-invitation = Tus invitaciones

# En la página de lo que pide atención.
page-applicants-more = { $count ->
    [one] Hay una solicitud más.
   *[other] Hay { $count } solicitudes más.
}
setting-membership-requests = quien pide en la aplicación entrar en una sala entra enseguida (open), tras aceptar las normas (rules) o cuando la moderación lo ha decidido (application); off lo deja a las personas
setting-membership-mode = cómo se hace alguien miembro: open, application (con una solicitud) o invitation (por invitación)
setting-membership-questions = lo que se pregunta a quien hace una solicitud
setting-membership-places = cuántos miembros puede haber; 0 para que no haya límite
setting-membership-again_after = cuánto después de un rechazo se puede solicitar otra vez
setting-membership-tries = cuántas veces se puede solicitar; la moderación puede admitir siempre a cualquiera
setting-membership-invite_for = cuánto vale una invitación
setting-membership-invite_uses = a cuántas personas deja entrar una invitación
setting-membership-ask_who = en el saludo se pregunta una vez a las personas nuevas quién las trajo, si no lo dice un enlace; a quien nombran se le dice, y se le pide que salude
setting-membership-invites_open = cuántas invitaciones de un mismo miembro valen a la vez

# Lo que hace por la práctica de las comunidades.
practice-invitations = `/invite` da a cada miembro un código o un enlace para gente que conoce, y cada cual ve a quién trajo.
