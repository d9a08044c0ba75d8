# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-invitations = `/invite` da a cada miembro un código o un enlace para gente que conoce, y cada cual ve a quién trajo.
