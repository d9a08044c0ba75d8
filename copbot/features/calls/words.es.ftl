# Lo que dice el bot, en español.

# Lo que hace por la práctica de las comunidades.
practice-calls = Cualquiera pide ayuda para algo. Busco a quien le guste hacerlo, no apremio a nadie y procuro que se agradezca.

# Lo que la moderación podría hacer esta semana.
worth-call = ¿Hay algo pequeño que alguien podría hacer, y quizá le guste? `/call` lo pide, sin apremiar a nadie.
