# Lo que el bot dice a la moderación sobre la práctica de las comunidades, en español.

command-tips = tips
command-tips-help = lo que aún falta preparar, y algo que vale la pena esta semana; todo lo lista entero (para la moderación)
command-tips-example = /tips
tips-all = todo
tips-word-tip = consejo
tips-word-hint = pista
tips-word-pitfall = trampa
tips-tip = consejo { $number }
tips-hint = pista { $number }
tips-pitfall = trampa { $number }
tips-usage = No conozco ningún consejo { $word }. Escribe `/tips`, `/tips todo` o `/tips 5`; hay 17 consejos, 10 pistas y 10 trampas.
tips-privately = escríbeme en privado y te digo qué no está preparado y qué vale la pena.
tips-lacks = **Lo que aquí aún no está preparado**
tips-more = { $count ->
    [one] Y una cosa más: `/tips todo`.
   *[other] Y { $count } más: `/tips todo`.
}
tips-off = { $name }: desactivado. `/{ $command }` lo activa.
tips-switch-on = { $name }: activar
tips-set-up = Todo lo que una comunidad puede preparar está preparado aquí.
tips-nothing = Todo está preparado, y esta semana nada pide más atención que de costumbre.
tips-week = **Esta semana vale la pena** ({ $which }: { $title })
tips-head = **{ $which }: { $title }**
tips-off-here = Lo que podría hacer por ello está desactivado aquí: `/tips todo`.
nudge-kind-tips = vale la pena
nudge-kind-tips-help = una cosa que vale la pena para tu comunidad, una vez por semana, para la moderación
setting-tips-weekly = quienes deciden por la comunidad reciben en privado, cada lunes, una cosa que vale la pena esta semana; en una semana sin ella, nada

tips-tip-1 = pon metas de partida, o un marco de lo posible
tips-tip-2 = no subestimes el tiempo y el esfuerzo que cuesta acostumbrarse a hablar en línea
tips-tip-3 = una ayuda para quien tiene problemas al entrar
tips-tip-4 = los miembros necesitan tiempo reservado para esto
tips-tip-5 = ayuda a empezar a quien acaba de llegar
tips-tip-6 = recibe en persona a quien acaba de llegar
tips-tip-7 = instrucciones a mano para todo el mundo, y también enviadas
tips-tip-8 = acuerda con la comunidad qué se puede esperar
tips-tip-9 = varios foros si hacen falta
tips-tip-10 = anima a tener un perfil personal
tips-tip-11 = reacciona pronto y con amabilidad a las primeras aportaciones
tips-tip-12 = algo nuevo cada semana
tips-tip-13 = haz con la comunidad las normas de convivencia
tips-tip-14 = da tú ejemplo de buenos comentarios
tips-tip-15 = di de vez en cuando por qué participar tiene sentido
tips-tip-16 = procura que cada pregunta tenga respuesta y cada aportación una reacción
tips-tip-17 = piensa en encuentros en persona
tips-hint-1 = crea contenido, fresco cada día
tips-hint-2 = no seas estricto; elogia a quien empieza, y no dejes a nadie en evidencia
tips-hint-3 = llama la atención: deja ver lo que aporta
tips-hint-4 = usa tu propia red
tips-hint-5 = usa la bola de nieve: los miembros traen miembros
tips-hint-6 = anima a quien se ofrezca, sin presión
tips-hint-7 = que sea sencillo
tips-hint-8 = que atraiga: los miembros se enteran antes que nadie
tips-hint-9 = primero el proceso, luego la estructura
tips-hint-10 = que sea divertido
tips-pitfall-1 = ánimo y necesidades sin atender
tips-pitfall-2 = falta de contenido
tips-pitfall-3 = demasiada o poca estructura
tips-pitfall-4 = sin alcance
tips-pitfall-5 = sin meta
tips-pitfall-6 = movida por la tecnología
tips-pitfall-7 = sin respuestas útiles
tips-pitfall-8 = sin apoyo
tips-pitfall-9 = solo motivos externos
tips-pitfall-10 = mala orientación

# Lo que la moderación podría hacer esta semana.
tips-fresh = Esta semana aún no ha traído nada nuevo. Una idea: { $idea }
