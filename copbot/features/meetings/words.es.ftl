# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-meetings = Los miembros proponen encuentros, en persona o en línea; busco la hora que conviene a más, recuerdo a quien va y doy un archivo de calendario.

# Lo que la moderación podría hacer esta semana.
worth-meeting = Nadie se ha encontrado aquí en tres meses, y no hay nada previsto. `/meet` propone un encuentro, en persona o en línea, y pregunta cuándo conviene.
