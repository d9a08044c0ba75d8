# Lo que dice el bot, en español.

archived-asked = Pregunta
archived-answered = Respuesta
