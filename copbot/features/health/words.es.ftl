# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-health = `/health` lo mide, dice a la moderación la una o dos cosas que importan ahora y qué hacer; cada cuatro semanas por sí solo, donde está activado.
