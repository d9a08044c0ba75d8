# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-meetings = Los miembros proponen encuentros, en persona o en línea; busco la hora que conviene a más, recuerdo a quien va y doy un archivo de calendario.
