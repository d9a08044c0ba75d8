# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-health = `/health` lo mide, dice a la moderación la una o dos cosas que importan ahora y qué hacer; cada cuatro semanas por sí solo, donde está activado.

health-few-more = menos de cinco menos que antes, de { $whole }
health-kept-back = no se dice
health-course-quarters = Abajo, unos gráficos muestran cómo ha ido, por trimestres que ya han terminado.
health-course-months = Abajo, unos gráficos muestran cómo ha ido, por meses que ya han terminado.
health-course-windows = Abajo, unos gráficos muestran cómo ha ido, de cuatro en cuatro semanas; las últimas son las de arriba.
health-chart-told = { $begin }: { $first }; { $end }: { $last }
health-stay-chart = Recién llegados que se quedan, por días desde su primera palabra
health-stay-all = todos
health-stay-with = con una reacción en un día
health-stay-without = sin ninguna
health-after = después de { $days } días
page-health-by-quarters = Desde el principio
page-health-by-windows = El último año, de cuatro en cuatro semanas
page-health-table = Como tabla:
page-health-when = Cuándo
page-health-value = Valor
page-health-bars = Una barra llena es la parte de ahora, una pálida debajo la de antes. Un signo hueco al pie de un gráfico: menos de cinco, o no se dice porque revelaría menos. Mido una vez por hora.
