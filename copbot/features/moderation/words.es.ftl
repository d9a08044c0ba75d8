# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-valued = Los miembros dicen con un motivo qué es bueno; `/best` muestra lo que la comunidad valoró. Donde hay puntos, modera por turnos quien es valorado.
