# Lo que dice el bot del pasado que se importó, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

past-imported = Se ha importado lo que escribiste en las salas antes de que yo llegara, desde el { $since } hasta el { $until }. Preguntas: { $questions }, respuestas: { $answers }.
past-yours = `/export` te lo muestra todo, `/forget` hace que lo olvide.
export-past = Que se importó algo tuyo
export-name_claim = Qué nombres del pasado dijiste que eran tuyos
command-thatwasme = thatwasme
command-thatwasme-help = decir que un nombre del pasado importado era tuyo: se pregunta a la moderación
command-thatwasme-example = /thatwasme oskar
command-thatwasnt = thatwasnt
command-thatwasnt-help = un nombre del pasado se dio a quien no era: retirarlo (para la moderación)
command-thatwasnt-example = /thatwasnt oskar
claim-nobody = De «{ $name }» no sé nada de antes de que yo llegara, o ya es de alguien. Los nombres van como se escribían entonces.
claim-waits = Eso lo tiene la moderación; te digo lo que responda.
claim-refused = La moderación ha dicho que no a eso. Si es un error, habla con ella, por favor.
claim-many = Espera las respuestas sobre los nombres que me diste antes, por favor.
claim-nobody-hears = Ahora mismo no puedo escribir a nadie de la moderación. Pide a alguien de ella que me escriba, y prueba otra vez.
claim-asked = Pregunto a la moderación si «{ $name }» eras tú, y te digo lo que responda. Sin respuesta en dos semanas, queda en nada.
claim-put = { $name } dice: «{ $past } en { $platform }, esa persona era yo.» ¿Es así?
claim-much = Importado con ese nombre, desde el { $since } hasta el { $until }. Preguntas: { $questions }, respuestas: { $answers }.
claim-care = Un nombre igual no demuestra nada. Con un sí, todo pasa a ser de ese miembro; `/thatwasnt` lo retira.
claim-button-yes = Sí, lo era
claim-button-no = No
claim-over = Eso ya se respondió, o quedó en nada.
claim-own = Eso lo tiene que decir otra persona que modere aquí.
claim-yes = Bien: lo que escribió «{ $past }» es ahora de { $name }. `/thatwasnt { $past }` lo retira.
claim-no = Bien: no se ha juntado nada.
claim-told-yes = La moderación también lo dice: lo que escribió «{ $name }» en { $platform } es ahora tuyo.
claim-told-no = La moderación dice que «{ $name }» en { $platform } no eras tú. Si es un error, habla con ella, por favor.
claim-told-undone = La moderación ha retirado que «{ $name }» en { $platform } eras tú. Si es un error, habla con ella, por favor.
claim-not-given = El nombre «{ $name }» no se dio a nadie.
claim-undone = Bien: lo que escribió «{ $name }» vuelve a no ser de nadie.
nudge-kind-names = nombres
nudge-kind-names-help = quién dice que un nombre del pasado importado era suyo
